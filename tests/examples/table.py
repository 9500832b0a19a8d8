#!/usr/bin/env python3
"""Checks what examples/table makes of files of statistics: table.py PROGRAM FOLDER [SHARED_FOLDER].

Each file is read here again, by Python's csv module, and every value must be the same double, in each form that the
program writes: its own long form, SDMX-CSV, JSON-stat, JSON, Markdown and aligned text. What it writes as JSON-stat it reads
again, where it is built with a JSON library. The publishers' files are part of the reference data in
SHARED_FOLDER and are left out where that is absent; a few lines of three of them stand in FOLDER.
"""

import csv
import io
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

MISSING = {"", "N/A", "n/a", "..", "NaN", ".", "--"}

faults = []
reads_json = False


def table(*arguments):
    return subprocess.run([sys.argv[1], *map(str, arguments)], capture_output=True, text=True)


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def number(cell):
    return "" if cell.strip() in MISSING else repr(float(cell.replace(",", "")))


def long(path, indicator, period, value, product=None):
    """One value a line, by the heads of its columns."""
    head, *body = rows(path)
    name, when, at = head.index(indicator), head.index(period), head.index(value)
    what = head.index(product) if product else None
    return [(row[name], row[what] if product else "", row[when], number(row[at])) for row in body]


def long_of_one(path, period, value):
    head, *body = rows(path)
    when, at = head.index(period), head.index(value)
    return [(value, "", row[when], number(row[at])) for row in body]


def by_columns(path, period, first, when=lambda text: text):
    head, *body = rows(path)
    at = head.index(period)
    columns = [i for i in range(first, len(head)) if head[i].strip()]
    return [(head[i].strip(), "", when(row[at]), number(row[i])) for row in body for i in columns]


def wide(path, above, indicator, first, product=None, title=None):
    head, *body = rows(path)[above:]
    years = [i for i in range(first, len(head)) if head[i]]
    return [
        (title or row[indicator], row[product] if product is not None else "", head[i], number(row[i]))
        for row in body
        if len(row) == len(head) and any(row[1:])
        for i in years
        if row[i]
    ]


def month(day):
    return day[:7]


def quarter(day):
    return f"{day[:4]}-Q{(int(day[5:7]) + 2) // 3}"


def expected_of(folder):
    yield "bis_sdmx_v1.csv", long(folder / "bis_sdmx_v1.csv", "DATAFLOW", "TIME_PERIOD", "OBS_VALUE")
    yield "ds_cpi.csv", long_of_one(folder / "ds_cpi.csv", "Year", "CPI")
    yield "ds_fx_annual.csv", long_of_one(folder / "ds_fx_annual.csv", "Date", "Exchange rate")
    yield "ds_fx_yearly.csv", long_of_one(folder / "ds_fx_yearly.csv", "Date", "Value")
    yield "ecb_daily.csv", by_columns(folder / "ecb_daily.csv", "Date", 1, lambda _: "2026-04-13")
    yield "ecb_portal.csv", long(folder / "ecb_portal.csv", "KEY", "TIME_PERIOD", "OBS_VALUE")
    yield "eurofxref-hist.csv", by_columns(folder / "eurofxref-hist.csv", "Date", 1)
    yield "eurostat_sdmx.csv", long(folder / "eurostat_sdmx.csv", "na_item", "TIME_PERIOD", "OBS_VALUE")
    yield "fred_cpi.csv", by_columns(folder / "fred_cpi.csv", "DATE", 1, month)
    yield "fred_gdpc1.csv", by_columns(folder / "fred_gdpc1.csv", "DATE", 1, quarter)
    yield "imf_weo.csv", wide(folder / "imf_weo.csv", 0, 2, 4)
    yield "oecd_dp_live.csv", long(folder / "oecd_dp_live.csv", "INDICATOR", "TIME", "Value")
    for name in ("owid_child_mortality.csv", "owid_maddison.csv"):
        yield name, by_columns(folder / name, "Year", 2, lambda year: f"{int(year):04}")
    yield "pwt_head.csv", by_columns(folder / "pwt_head.csv", "year", 2)
    yield "sdmx20_labels_name.csv", long(folder / "sdmx20_labels_name.csv", "STRUCTURE_ID", "TIME_PERIOD", "OBS_VALUE")
    yield "un_comtrade.csv", long(
        folder / "un_comtrade.csv", "Trade Flow", "Period", "Trade Value (US$)", "Commodity Code"
    )
    yield "wb_api_wide.csv", wide(folder / "wb_api_wide.csv", 4, 3, 4)
    title = rows(folder / "wto.csv")[0][1].strip()
    yield "wto.csv", wide(folder / "wto.csv", 2, 0, 3, 1, title)


def double(value):
    return "" if value in ("", None, "NaN") else repr(float(value))


def of_long_csv(text):
    return [
        (row["indicator"], row["product"], row["period"], double(row["value"]))
        for row in csv.DictReader(io.StringIO(text))
    ]


def of_json(text):
    return [
        (row["indicator"] or "", row["product"] or "", row["period"], double(row["value"])) for row in json.loads(text)
    ]


def of_json_stat(text):
    """The rules of json-stat.org/full: a row for each cell that has a value, a status or a text."""
    data = json.loads(text)
    if data["version"] != "2.0" or data["class"] != "dataset" or len(data["id"]) != len(data["size"]):
        raise ValueError("no dataset of JSON-stat 2.0")
    codes = [data["dimension"][each]["category"]["index"] for each in data["id"]]
    if [len(each) for each in codes] != data["size"] or any(len(set(each)) != len(each) for each in codes):
        raise ValueError("other categories than the sizes say")
    values = data["value"] if isinstance(data["value"], dict) else {str(i): v for i, v in enumerate(data["value"])}
    if isinstance(data["value"], list) and len(values) != math.prod(data["size"]):
        raise ValueError("other values than the cube has cells")
    own = data["extension"]["almanac"]
    cells = {place for place, value in values.items() if value is not None} | data["status"].keys()
    cells |= {place for column in own["columns"] for place in column["texts"]}
    rows = []
    for place in map(int, cells):
        if place >= math.prod(data["size"]):
            raise ValueError("a cell beyond the cube")
        rest, row = place, {}
        for name, of_dimension in zip(reversed(data["id"]), reversed(codes)):
            rest, number_in_dimension = divmod(rest, len(of_dimension))
            row[name] = of_dimension[number_in_dimension]
        concept = lambda name: row.get(own["concepts"].get(name), "")
        rows.append((concept("indicator"), concept("product"), concept("time"), double(values.get(str(place)))))
    return rows


def of_sdmx_csv(text):
    return [
        (row["INDICATOR"], row.get("PRODUCT", ""), row["TIME_PERIOD"], double(row["OBS_VALUE"]))
        for row in csv.DictReader(io.StringIO(text))
    ]


def of_markdown(text):
    cells = lambda line: (re.split(r"(?<!\\)\|", line) if "\\" in line else line.split("|"))[1:-1]
    lines = [cells(line) for line in text.splitlines() if line.startswith("|")]
    heads = [cell.strip() for cell in lines[0]]
    period, value = heads.index("period"), heads.index("value")
    return [("", "", line[period].strip(), double(line[value].strip())) for line in lines[2:]]


def of_text(text):
    head, *lines = text.split("\n\n")[0].splitlines()
    at = head.index("  period") + 2
    past = head.index("  unit")
    return [("", "", line[at:past].split()[0], double("".join(line[at:past].split()[1:]))) for line in lines]


FORMS = {
    "csv": of_long_csv,
    "sdmx-csv": of_sdmx_csv,
    "json-stat": of_json_stat,
    "json": of_json,
    "markdown": of_markdown,
    "text": of_text,
}


def check(path, expected):
    for form, read in FORMS.items():
        for_people = form in ("markdown", "text")  # names instead of codes
        if form == "sdmx-csv" and any(row[2].startswith("0") for row in expected):
            continue  # years before 1000, which SDMX has no text for
        written = table(path, form)
        if written.returncode != 0:
            faults.append(f"{path.name} as {form}: {written.stderr}")
            continue
        rows = sorted(read(written.stdout))
        wanted = sorted(("", "", *row[2:]) for row in expected) if for_people else sorted(expected)
        if rows != wanted:
            differences = list(set(rows) ^ set(wanted))[:3]
            faults.append(f"{path.name} as {form}: {len(rows)} values, {len(wanted)} expected; such as {differences}")
        if form == "json-stat" and reads_json:
            check_read_again(path, written.stdout)
    check_own_form(path)
    print(f"{path.name}: {len(expected)} values in {len(FORMS)} forms")


def check_own_form(path):
    """What was written in the library's own long form is recognised, and written again it is the same text."""
    text = table(path, "csv").stdout
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "copy.csv")
        copy.write_text(text, encoding="utf-8", newline="")
        again = table(copy, "csv")
    if again.returncode != 0 or again.stdout != text:
        faults.append(f"{path.name}: the long form read again is another table; {again.stderr}")


def check_read_again(path, text):
    """What was read out of JSON-stat is what was read out of the file, in all columns."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "copy.json")
        copy.write_text(text, encoding="utf-8")
        again = table(copy, "csv")
    first = list(csv.reader(io.StringIO(table(path, "csv").stdout)))
    second = list(csv.reader(io.StringIO(again.stdout)))
    if again.returncode != 0 or first[0] != second[0] or sorted(first[1:]) != sorted(second[1:]):
        faults.append(f"{path.name}: JSON-stat read again is another table; {again.stderr}")


def check_json_stat(folder):
    """Whether the program reads JSON-stat; where it does, that it reads a response of Eurostat's API right."""
    response = folder / "gdp_eurostat.json"
    summary = table(response)
    if summary.returncode == 2 and "nlohmann-json3-dev" in summary.stderr:
        print("built without nlohmann-json: JSON-stat is not read")
        return False
    for words in ("JSON-stat 2.0", "1 indicator, 2 areas, 2 periods, 4 values, 1 missing", "Gross domestic product"):
        if words not in summary.stdout:
            faults.append(f"{response.name}: the summary says\n{summary.stdout}{summary.stderr}")
    wanted = {
        ("B1GQ", "DEU", "2021", "3617450.1", "CP_MEUR", "A"),
        ("B1GQ", "DEU", "2022", "3867050.0", "CP_MEUR", "P"),
        ("B1GQ", "XKX", "2021", "", "CP_MEUR", "O"),
        ("B1GQ", "XKX", "2022", "1e-07", "CP_MEUR", "A"),
    }
    rows = csv.DictReader(io.StringIO(table(response, "csv").stdout))
    read = {tuple(double(r[c]) if c == "value" else r[c] for c in "indicator area period value unit status".split()) for r in rows}
    if read != wanted:
        faults.append(f"{response.name}: {read ^ wanted}")
    damaged = table(folder / "damaged_by_hand.json")
    if damaged.returncode != 2 or "damaged_by_hand.json:2:28: " not in damaged.stderr or "/value/1" not in damaged.stderr:
        faults.append(f"a damaged response: status {damaged.returncode}, {damaged.stderr}")
    return True


def check_refusals(folder):
    damaged = table(folder / "damaged_by_a_spreadsheet.csv")
    if damaged.returncode != 2 or "damaged_by_a_spreadsheet.csv:3:" not in damaged.stderr or damaged.stdout:
        faults.append(f"a damaged file: status {damaged.returncode}, {damaged.stderr}")
    if table(folder / "there_is_no_such_file.csv").returncode != 2:
        faults.append("a file that is not there is not refused with status 2")
    if table(folder / "gdp_download.csv", "html").returncode != 1:
        faults.append("an unknown form is not refused with status 1")


# What the messages of the field guide do not say themselves, of those that hold values: which concept is the time, the
# value, a dimension.
MESSAGES = {name: {"time": "DIM_3"} for name in "01 04 05 06 07 08 09A 10 11 15 16 17".split()}
MESSAGES["02"] = {"time": "DIM_3", "value": "OBS_VALUE2", "dimension": ["DIM_1", "DIM_2"]}
MESSAGES["03"] = {"time": "DIM_3", "value": "OBS_VALUE1", "dimension": ["DIM_1", "DIM_2"]}
MESSAGES["13"] = {"time": "DIM_3", "value": "MEAS_1"}
# The others, and the option that names what they lack.
WITHOUT_VALUES = {"09B": "--time", "12": "--value", "14": "--time", "18": "--value", "19A": "--time", "19B": "--value"}


def message_of(path):
    """The rows of a message as dictionaries by the ids of their components, without labels."""
    separator = ";" if path.read_text(encoding="utf-8").startswith("STRUCTURE[|];") else ","
    head, *body = csv.reader(io.StringIO(path.read_text(encoding="utf-8")), delimiter=separator)
    names = len(head) > 2 and head[2] == "STRUCTURE_NAME"  # names of codes in columns of their own
    ids = [each.split(": ")[0].replace("[]", "").split("[")[0] for each in head]
    rows = []
    for record in body:
        row = {}
        for i, (name, cell) in enumerate(zip(ids, record)):
            if name in ("SERIES_KEY", "OBS_KEY", "STRUCTURE_NAME") or (names and i > 3 and i % 2 == 1):
                continue
            row[name] = cell.split(": ")[0] if ": " in head[i] or (i == 1 and ": " in cell) else cell
        rows.append(row)
    return rows


def options(named):
    """{"time": "DIM_3"} as words of the command line."""
    pairs = [(name, each) for name, value in named.items() for each in (value if isinstance(value, list) else [value])]
    return [word for name, each in pairs for word in (f"--{name}", each)]


def check_message(path):
    """What stands in the cells, whatever it is."""
    written = table(path, "message")
    rows = list(csv.DictReader(io.StringIO(written.stdout)))
    read = [(r["row"], r["structure"], r["structure_id"], r["action"], r["component"], r["value"]) for r in rows]
    wanted = []
    for number, row in enumerate(message_of(path), 1):
        top = (str(number), row.pop("STRUCTURE"), row.pop("STRUCTURE_ID"), row.pop("ACTION"))
        wanted += [(*top, name, cell) for name, cell in row.items() if cell] or [(*top, "", "")]
    if read != wanted:
        faults.append(f"{path.name} as message: {set(read) ^ set(wanted)} {written.stderr}")


def check_message_values(path, named):
    time, value = named["time"], named.get("value", "OBS_VALUE")
    rows = [row for row in message_of(path) if row["ACTION"] != "D" and row[time]]
    wanted = [(row["STRUCTURE_ID"], row[time], double(row[value].replace(",", "."))) for row in rows]
    written = table(path, "csv", *options(named))
    lines = list(csv.DictReader(io.StringIO(written.stdout)))
    read = [(line["indicator"], line["period"], double(line["value"])) for line in lines]
    if written.returncode != 0 or read != wanted:
        faults.append(f"{path.name} {named}: {read}, {wanted} expected; {written.stderr}")
    for line, row in zip(lines, rows):
        if any(line[name] != row[name] for name in row if name in line):
            faults.append(f"{path.name}: {line} is not {row}")


def check_field_guide(folder):
    """The 21 examples of SDMX-CSV 2.0."""
    for name in sorted(MESSAGES.keys() | WITHOUT_VALUES.keys()):
        path = folder / f"example-{name}.csv"
        check_message(path)
        if name in MESSAGES:
            check_message_values(path, MESSAGES[name])
        plain = table(path)
        lacking = WITHOUT_VALUES.get(name, "--time")
        if name in ("12", "18", "19B"):
            plain = table(path, "--time", "DIM_3")
        if plain.returncode != 2 or f"say which it is with {lacking} NAME" not in plain.stderr or plain.stdout:
            faults.append(f"{path.name}: status {plain.returncode}, {plain.stderr}")
    print(f"SDMX-CSV: {len(MESSAGES) + len(WITHOUT_VALUES)} examples, {len(MESSAGES)} with values")


OWN_MESSAGE = """STRUCTURE,STRUCTURE_ID,LAND,GEGEN,WAS,EINHEIT,JAHR,WERT,FLAG
dataflow,A:F(1.0),PAK,UZB,X,USD,2023,1.5,E
dataflow,A:F(1.0),PAK,UZB,X,USD,2024,2.5,
"""
OWN_LONG = "Land;Jahr;Was;Wert;Art\nPAK;2023;X;1.5;a\nUZB;2023;X;2.5;b\n"
OWN_COLUMNS = "Land,Jahr,X,Y\nPAK,2023,1.5,2\n"
OWN_WIDE = "Land,Was,2023,2024\nPAK,X,1.5,2.5\n"
BANK = "Country Name,Country Code,Year,Value\nPakistan,PAK,2023,1.5\n"
OUTLOOK = "ISO,Country,Subject Descriptor,Units,2023\nPAK,Pakistan,Inflation,Percent change,1.5\n"
RATES = "DATE,EXPKUS\n2023-01-01,1.5\n2023-02-01,2.5\n"
COLUMNS = "indicator area counterpart period value unit status".split()


def check_options(folder):
    """What is named by an option, of a message and of tables of no publisher; what is not there is refused."""
    def lines(text, *arguments, columns=COLUMNS):
        path = folder / "own.csv"
        path.write_text(text, encoding="utf-8")
        written = table(path, *arguments)
        return written, [tuple(r.get(c, "") for c in columns) for r in csv.DictReader(io.StringIO(written.stdout))]

    def require(text, arguments, wanted, columns=COLUMNS):
        written, read = lines(text, "csv", *arguments.split(), columns=columns)
        if read != wanted:
            faults.append(f"{arguments}: {read}, {wanted} expected; {written.stderr}")

    def require_refused(text, arguments, status, *words):
        written, _ = lines(text, *arguments.split())
        if written.returncode != status or written.stdout or not all(each in written.stderr for each in words):
            faults.append(f"{arguments}: status {written.returncode}, {written.stderr}{written.stdout}")

    concepts = "--area land --counterpart GEGEN --indicator WAS --unit EINHEIT --time JAHR --value WERT --status FLAG"
    require(OWN_MESSAGE, concepts, [("X", "PAK", "UZB", "2023", "1.5", "USD", "E"), ("X", "PAK", "UZB", "2024", "2.5", "USD", "A")])
    require_product = lambda text, arguments, wanted: require(text, arguments, wanted, "indicator product period value".split())
    goods = OWN_MESSAGE.replace("EINHEIT", "WARE").replace("USD", "1006")
    require_product(goods, "--indicator WAS --time JAHR --value WERT --product WARE", [("X", "1006", "2023", "1.5"), ("X", "1006", "2024", "2.5")])
    require_refused(goods, "--time JAHR --value WERT --product HS", 2, "no component HS", "with --product NAME")
    require(OWN_LONG, "--time Jahr --value Wert --area Land --indicator Was --dimension Art --separator ;",
            [("X", "PAK", "", "2023", "1.5", "", "A"), ("X", "UZB", "", "2023", "2.5", "", "A")])
    require(OWN_COLUMNS, "--time Jahr --area Land",
            [("X", "PAK", "", "2023", "1.5", "", "A"), ("Y", "PAK", "", "2023", "2", "", "A")])
    require(OWN_WIDE, "--area Land --indicator Was",
            [("X", "PAK", "", "2023", "1.5", "", "A"), ("X", "PAK", "", "2024", "2.5", "", "A")])
    require("Country,Country Code,Year,Value\nPakistan,7,2023,1.5\n", "--dialect country_year",
            [("Country Code", "PAK", "", "2023", "7", "", "A"), ("Value", "PAK", "", "2023", "1.5", "", "A")])
    require_refused(OWN_MESSAGE, "", 2, "no component TIME_PERIOD; it has LAND, GEGEN,", "with --time NAME")
    require_refused(OWN_MESSAGE, "--time JAHR --value WERT --area REGION", 2, "no component REGION", "with --area NAME")
    require_refused(OWN_MESSAGE, "--time JAHR --value WERT --dimension ART", 2, "no component ART", "with --dimension NAME")
    require_refused(OWN_MESSAGE, "--time WAS --value WERT", 2, 'own.csv:2:', 'found "X"')
    require_refused(OWN_LONG, "", 2, "own.csv:1:1: ", "--time NAME and --value NAME", "--dialect NAME")
    require_refused(OWN_LONG, "--time Year --value Wert --separator ;", 2, 'own.csv:1:1: ', 'the column "Year"')
    require_refused(OWN_LONG, "--dialect imf", 2, 'no dialect is called "imf"; there are sdmx_csv, ')
    require_refused(OWN_LONG, "message", 2, "own.csv:1:1: ", "the column DATAFLOW")
    require_refused(OWN_LONG, "--time", 1, "usage: table FILE")
    require_refused(OWN_LONG, "--year 2023", 1, "usage: table FILE")
    require_refused(OWN_LONG, "csv json", 1, "usage: table FILE")
    require_refused(OWN_LONG, "--separator ;; --time Jahr", 1, "usage: table FILE")
    require_refused(OWN_LONG, "--time Jahr --time Land", 1, "usage: table FILE")
    # What the file does not say is passed on; what it says, or has no use for, is refused.
    require(BANK, "--indicator GDP --unit USD", [("GDP", "PAK", "", "2023", "1.5", "USD", "A")])
    require(BANK, "--dialect world_bank_long --indicator GDP --unit USD", [("GDP", "PAK", "", "2023", "1.5", "USD", "A")])
    require(RATES, "--unit LCU", [("EXPKUS", "", "", "2023-01", "1.5", "LCU", "A"), ("EXPKUS", "", "", "2023-02", "2.5", "LCU", "A")])
    require("\ufeff" + OWN_MESSAGE, "--time JAHR --value WERT --indicator WAS --area LAND --counterpart GEGEN",
            [("X", "PAK", "UZB", "2023", "1.5", "", "A"), ("X", "PAK", "UZB", "2024", "2.5", "", "A")])
    taken_for = "does not apply to what the file was taken for,"
    of_a_publisher = "what applies: --dialect, --indicator, --unit"
    for option in ("--status NOPE", "--dataset 7", "--separator |", "--product X", "--counterpart X", "--dimension X"):
        words = f"own.csv: {option.split()[0]} {taken_for} World Bank, long form; {of_a_publisher}\n"
        require_refused(BANK, option, 2, words)
        require_refused(BANK, f"csv --dialect world_bank_long {option}", 2, words)
    require_refused(RATES, "--dialect fred --time DATE", 2, f"--time {taken_for} FRED; {of_a_publisher}\n")
    says_itself = "does not apply to a file that says its"
    require_refused(RATES, "--indicator GDP", 2, f'--indicator {says_itself} indicator itself, "EXPKUS"; it was taken for FRED')
    require_refused(OUTLOOK, "--unit USD", 2, f'--unit {says_itself} unit itself, "Percent change"; it was taken for ')
    of_a_message = "what applies: --time, --value, --area, --counterpart, --indicator, --product, --unit, --status, --dimension, --dialect\n"
    for option in ("--separator ;", "--dataset 1"):
        require_refused(OWN_MESSAGE, option, 2, f"{option.split()[0]} {taken_for} SDMX-CSV; {of_a_message}")
    require_refused(OWN_MESSAGE, "message --time JAHR", 2, f"--time {taken_for} a message of SDMX-CSV", "what applies: no option\n")
    require_refused(OWN_LONG, "--value Wert --separator ;", 2, "own.csv: --value ", "--time NAME")
    require_refused(OWN_LONG, "--time Jahr --value Wert --dataset 1", 2, f"--dataset {taken_for} a long table; what applies: --time, --value, ")
    require_refused(OWN_COLUMNS, "--time Jahr --indicator Land", 2, f"--indicator {taken_for} a table with a column an indicator", "what applies: --time, --area, ")
    require_refused(OWN_COLUMNS, "--time Jahr --status X", 2, f"--status {taken_for} a table with a column an indicator")
    require_refused(OWN_WIDE, "--area Land --status Was", 2, f"--status {taken_for} a table with a column a period", "what applies: --indicator, --area, ")


def dataset(label, values):
    return {"class": "dataset", "label": label, "id": ["geo", "time"], "size": [1, len(values)], "value": values,
            "dimension": {"geo": {"category": {"index": ["PAK"]}},
                          "time": {"category": {"index": [str(2023 + i) for i in range(len(values))]}}}}


def check_collection(folder):
    path = folder / "two.json"
    two = {"version": "2.0", "class": "collection", "link": {"item": [dataset("GDP", [1.5]), dataset("Trade", [2.5, 3.5])]}}
    path.write_text(json.dumps(two), encoding="utf-8")
    summary = table(path).stdout
    if "1 period, 1 values" not in summary or "2 periods, 2 values" not in summary:
        faults.append(f"a collection: the summary says\n{summary}")
    rows = list(csv.DictReader(io.StringIO(table(path, "csv", "--dataset", "2").stdout)))
    if [(r["indicator"], r["period"], r["value"]) for r in rows] != [("Trade", "2023", "2.5"), ("Trade", "2024", "3.5")]:
        faults.append(f"the second dataset of a collection: {rows}")
    again = json.loads(table(path, "json-stat").stdout)
    if again["class"] != "collection" or [each["class"] for each in again["link"]["item"]] != ["dataset", "dataset"]:
        faults.append(f"a collection as JSON-stat: {again}")
    if [double(r["value"]) for r in csv.DictReader(io.StringIO(table(path, "csv", "--dataset", "1", "--time", "time").stdout))] != ["1.5"]:
        faults.append("the first dataset of a collection, its time named")
    for arguments, words in ((("csv",), "has 2 datasets; say which with --dataset NUMBER"),
                             (("csv", "--dataset", "3"), "--dataset is a number from 1 to 2"),
                             (("--value", "value"), "--value does not apply to what the file was taken for, JSON-stat, which says itself"),
                             (("--dialect", "fred"), "--dialect does not apply to what the file was taken for, JSON-stat"),
                             (("--separator", ";"), "what applies: --time, --area, --counterpart, --indicator, --product, --unit, --dataset\n"),
                             (("--area", "land"), 'a dimension "land"')):
        refused = table(path, *arguments)
        if refused.returncode != 2 or words not in refused.stderr:
            faults.append(f"a collection {arguments}: status {refused.returncode}, {refused.stderr}")


def main():
    folder = pathlib.Path(sys.argv[2])
    check_refusals(folder)
    global reads_json
    reads_json = check_json_stat(folder)
    with tempfile.TemporaryDirectory() as own:
        check_options(pathlib.Path(own))
        if reads_json:
            check_collection(pathlib.Path(own))
    check(folder / "gdp_download.csv", wide(folder / "gdp_download.csv", 4, 3, 4))
    summary = table(folder / "gdp_download.csv").stdout
    if "World Bank, a column a year" not in summary or "1 indicator, 2 areas, 3 periods, 3 values, 0 missing" not in summary:
        faults.append(f"the summary says\n{summary}")
    files = pathlib.Path(sys.argv[3], "data", "files") if len(sys.argv) > 3 else None
    if files and files.is_dir():
        for name, expected in expected_of(files):
            check(files / name, expected)
    else:
        print("the publishers' files are not here: skipped")
    messages = pathlib.Path(sys.argv[3], "data", "sdmx_csv") if len(sys.argv) > 3 else None
    if messages and messages.is_dir():
        check_field_guide(messages)
    else:
        print("the examples of SDMX-CSV's field guide are not here: skipped")
    print(*faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
