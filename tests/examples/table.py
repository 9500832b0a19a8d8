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
    print(f"{path.name}: {len(expected)} values in {len(FORMS)} forms")


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


def main():
    folder = pathlib.Path(sys.argv[2])
    check_refusals(folder)
    global reads_json
    reads_json = check_json_stat(folder)
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
    print(*faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
