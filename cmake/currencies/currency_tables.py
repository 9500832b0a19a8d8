#!/usr/bin/env python3
"""Makes every table, constant and list of currencies from currencies.csv, the one place where a currency is added.

    currency_tables.py make       writes the tables into the headers and the lists into the tests
    currency_tables.py check      says which of them are not what currencies.csv makes, and fails if there is one
    currency_tables.py check CSV  the same of another file

A row is a code of ISO 4217, in use or withdrawn; the order of rows does not matter. What its columns mean and where
their facts are from stands at the tables that are made from them, in include/almanac/currency/table.hpp:

    code            three letters
    numeric         three digits, or nothing when ISO 4217 gave none
    minor_unit      0 to 4 digits behind the point; `none` when ISO 4217 gives none; `unknown` when no source states it
    parts           5 when the smaller unit is a fifth and no power of ten; otherwise nothing
    name            as ISO 4217 writes it
    institution     whose unit it is, when that is no country
    symbol          what the currency is printed with; of several currencies with one symbol, one is printed with it
    other_symbols   what it is written with besides, divided by spaces; \\u202f and the like for what no eye sees
    uses            ENTITY FIRST PAST SOURCES, divided by ` | `: the entity, the first day, the day after the last (a
                    point: it goes on), where the two days are from. A currency is in use while one of its uses goes on
    successors      CODE ENTITY SINCE FACTOR SOURCE, divided by ` | `; the entity is --- for everyone who used it
    redenomination  SINCE FACTOR SOURCE, when amounts in it became others and the code stayed
"""

import csv
import datetime
import pathlib
import re
import sys
import unicodedata

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
TABLE = pathlib.Path(__file__).resolve().parent / "currencies.csv"
COLUMNS = "code numeric minor_unit parts name institution symbol other_symbols uses successors redenomination".split()

YEAR, MONTH, DAY = r"\d{4}", r"\d{4}-\d{2}", r"\d{4}-\d{2}-\d{2}"
DATE = rf"{YEAR}|{MONTH}|{DAY}|{YEAR}/{YEAR}|{MONTH}/\d{{2}}"
COLUMN_IS = {  # column: what its cell, or each part of it, must be; and in words
    "code": (r"[A-Z]{3}", "three capital letters"),
    "numeric": (r"(\d{3})?", "three digits or nothing"),
    "minor_unit": (r"[0-4]|none|unknown", "0 to 4, none or unknown"),
    "parts": (r"5?", "5 or nothing"),
    "name": (r"\S(.*\S)?", "a name without a space at either end"),
    "institution": (r"(\S(.*\S)?)?", "a name without a space at either end, or nothing"),
    "symbol": (r"\S*", "a symbol without a plain space, or nothing"),
    "other_symbols": (r"(\S+( \S+)*)?", "symbols divided by one space each, or nothing"),
    "uses": (rf"([A-Z]{{3}}|e_u|---) ([?]|<?({DATE})) ([.?]|<?({DATE})) [.ICL]{{2}}", "ENTITY FIRST PAST SOURCES"),
    "successors": (rf"[A-Z]{{3}} ([A-Z]{{3}}|---) ({DATE}) \d+([./]\d+)? \S.*\S", "CODE ENTITY SINCE FACTOR SOURCE"),
    "redenomination": (rf"({DAY} \d+ \S.*\S)?", "SINCE FACTOR SOURCE or nothing"),
}


class Wrong(Exception):
    pass


def check_days(cell):
    for day in re.findall(DAY, cell):
        datetime.date.fromisoformat(day)


def check_cell(column, cell):
    pattern, in_words = COLUMN_IS[column]
    for part in cell:
        if not re.fullmatch(pattern, part):
            raise Wrong(f"{column} is {part!r}, expected {in_words}")
        try:
            check_days(part)
        except ValueError as error:
            raise Wrong(f"{column} is {part!r}: {error}") from error


def parts_of(row, column):
    return row[column].split(" | ") if row[column] else []


def check_row(row, codes):
    for column in COLUMNS:
        check_cell(column, parts_of(row, column) if column in ("uses", "successors") else [row[column]])
    uses = parts_of(row, "uses")
    if not uses:
        raise Wrong("uses is empty: who uses or used it? --- stands for nobody")
    entities = [use.split()[0] for use in uses]
    if len(set(entities)) != len(entities):
        raise Wrong("uses names an entity twice")
    for successor in parts_of(row, "successors"):
        if successor[:3] not in codes:
            raise Wrong(f"the successor {successor[:3]} has no row")
    if row["successors"] and in_use(row):
        raise Wrong("it has a successor and a use that goes on")


def read_rows(table):
    with open(table, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        if reader.fieldnames != COLUMNS:
            raise Wrong(f"{table.name}: the columns are {reader.fieldnames}, expected {COLUMNS}")
        rows = {}
        for row in reader:
            if None in row or None in row.values():
                raise Wrong(f"{table.name}, line {reader.line_num}: expected {len(COLUMNS)} cells")
            if row["code"] in rows:
                raise Wrong(f"{table.name}, line {reader.line_num}: {row['code']} has a row already")
            rows[row["code"]] = row | {"line": reader.line_num}
    for row in rows.values():
        try:
            check_row(row, rows)
        except Wrong as error:
            raise Wrong(f"{table.name}, line {row['line']}, {row['code']}: {error}") from error
    return [rows[code] for code in sorted(rows)]


def in_use(row):
    return any(use.split()[2] == "." for use in parts_of(row, "uses"))


def in_lines(items, count, between=""):
    """The items, so many a line."""
    return [between.join(items[i : i + count]) for i in range(0, len(items), count)]


def escaped(text):
    return text.replace('"', '\\"')


def string_of_lines(lines):
    """A C++ string literal with a line feed behind each line."""
    return "".join(f'    "{escaped(line)}\\n"\n' for line in lines)[:-1] + ";\n"


def string_in_pieces(pieces):
    return "\n".join(f'    "{piece}"' for piece in pieces) + ";\n"


def codes(rows):
    return string_in_pieces(in_lines([row["code"] + ("+" if in_use(row) else "-") for row in rows], 24))


def minor_units(rows):
    marks = [{"none": "-", "unknown": "."}.get(row["minor_unit"], row["minor_unit"]) for row in rows]
    return string_in_pieces(in_lines(marks, 100))


def fifths(rows):
    return string_in_pieces(["".join(row["code"] for row in rows if row["parts"])])


def names(rows):
    return string_of_lines(f"{row['code']} {row['numeric'] or '000'} {row['name']}" for row in rows)


def institutions(rows):
    return string_of_lines(f"{row['code']} {row['institution']}" for row in rows if row["institution"])


def uses(rows):
    lines = []
    for row in rows:
        for use in sorted(parts_of(row, "uses")):
            entity, first, past, sources = use.split()
            lines.append(f"{row['code']} {entity} {first:<10} {past:<10} {sources}")
    return string_of_lines(lines)


def successors(rows):
    return string_of_lines(f"{row['code']} {each}" for row in rows for each in parts_of(row, "successors"))


def redenominations(rows):
    lines = []
    for row in rows:
        if row["redenomination"]:
            since, factor, source = row["redenomination"].split(" ", 2)
            day = datetime.date.fromisoformat(since)
            number = f"{int(factor):,}".replace(",", "'")
            arguments = f"{day.year}, {day.month}, {day.day}"
            lines.append(f'    {{"{row["code"]}", to_serial({{{arguments}}}), {number}, "{escaped(source)}"}},\n')
    return "".join(lines)


def unescaped(symbol):
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), symbol)


def in_ascii(symbol):
    return "".join(c if ord(c) < 128 else f"\\u{ord(c):04x}" for c in symbol)


def is_word(symbol):
    """Letters, points and narrow spaces: a space divides them from the number behind them."""
    return all(unicodedata.category(c) in ("Lu", "Ll", "Lt", "Lo", "Zs") or c == "." for c in symbol)


def symbols(rows):
    printed, written = {}, {}
    for row in rows:
        sign = unescaped(row["symbol"])
        if sign:
            if sign in printed:
                raise Wrong(f"{row['code']} and {printed[sign]} are both printed with {sign}")
            printed[sign] = row["code"]
        for other in row["other_symbols"].split():
            written.setdefault(unescaped(other), []).append(row["code"])
    lines = []
    for sign in sorted(printed.keys() | written.keys()):
        first = [printed[sign]] if sign in printed else []
        every = first + [code for code in written.get(sign, []) if code not in first]
        flags = f", {len(first)}, true" if is_word(sign) else "" if first else ", 0"
        lines.append(f'    {{"{in_ascii(sign)}", "{"".join(every)}"{flags}}},\n')
    return "".join(lines)


def count(rows, used):
    return str(sum(in_use(row) == used for row in rows))


def constants_of(rows, used):
    def constant(code):
        letters = ", ".join(f"'{letter}'" for letter in code)
        return f"{code} = currency_detail::listed_currency({letters})"

    lines = in_lines([constant(row["code"]) for row in rows if in_use(row) == used], 4, ", ")
    return "".join(f"inline constexpr currency_code {line};\n" for line in lines)


def is_unit(row):
    """XTS is for tests and XXX no currency: neither is a unit."""
    return in_use(row) and row["code"] not in ("XTS", "XXX")


def units(rows):
    each = [f'{row["code"]} = unit_detail::listed_currency("{row["code"]}")' for row in rows if is_unit(row)]
    return "".join(f"inline constexpr unit {line};\n" for line in in_lines(each, 8, ", "))


def listed_in_a_test(names_of_constants, many):
    return ",\n    ".join(in_lines(names_of_constants, many, ", "))


def list_of_units(rows):
    return listed_in_a_test([f"units::{row['code']}" for row in rows if is_unit(row)], 9)


def list_of_constants(rows):
    return listed_in_a_test([f"c::{row['code']}" for row in rows], 12)


def string_named(name):
    return rf"char {name}\[\] =(?: //)?\n((?:    \".*\"\n)*    \".*\";\n)"


CURRENCY, UNIT, TESTS = "include/almanac/currency/", "include/almanac/unit/", "tests/static/"
MADE = [  # file; what to find there, its group is made; by which function
    (UNIT + "currency_code.hpp", string_named("iso_4217_codes"), codes),
    (UNIT + "currency_code.hpp", r"`\+` in use \((\d+)\)", lambda rows: count(rows, True)),
    (UNIT + "currency_code.hpp", r"in use nowhere \((\d+)\)", lambda rows: count(rows, False)),
    (UNIT + "units.hpp", r"\n((?:inline constexpr unit [A-Z]{3} = unit_detail::listed_currency.*\n)+)", units),
    (CURRENCY + "minor_unit.hpp", string_named("iso_4217_minor_units"), minor_units),
    (CURRENCY + "minor_unit.hpp", string_named("iso_4217_fifths"), fifths),
    (CURRENCY + "record.hpp", r"active_currency_count = (\d+);", lambda rows: count(rows, True)),
    (CURRENCY + "record.hpp", r"withdrawn_currency_count = (\d+);", lambda rows: count(rows, False)),
    (CURRENCY + "table.hpp", string_named("iso_4217_rows"), names),
    (CURRENCY + "table.hpp", string_named("iso_4217_institutions"), institutions),
    (CURRENCY + "table.hpp", string_named("currency_use_rows"), uses),
    (CURRENCY + "table.hpp", string_named("currency_successor_rows"), successors),
    (CURRENCY + "successor.hpp", r"redenominations\[\] = \{\n((?:    .*\n)*)\};", redenominations),
    (CURRENCY + "symbol.hpp", r"symbol_rows\[\] = \{\n((?:    .*\n)*)\};", symbols),
    (CURRENCY + "currencies.hpp", r"// In use: list one\.\n((?:inline .*\n)+)", lambda rows: constants_of(rows, True)),
    (CURRENCY + "currencies.hpp", r"// Withdrawn: list three\.\n((?:inline .*\n)+)", lambda rows: constants_of(rows, False)),
    (TESTS + "unit/currency_units.cpp", r"unit all\[\] = \{\n    ([^}]*)\};", list_of_units),
    (TESTS + "currency/constants.cpp", r"every_constant\[\] = \{\n    ([^}]*)\};", list_of_constants),
]


def made(path, rows):
    """The text of the file with everything in it that is made, made anew."""
    text = (REPOSITORY / path).read_text(encoding="utf-8")
    for file, pattern, function in MADE:
        if file != path:
            continue
        found = list(re.finditer(pattern, text))
        if len(found) != 1:
            raise Wrong(f"{path}: expected one place like {pattern!r}, found {len(found)}")
        text = text[: found[0].start(1)] + function(rows) + text[found[0].end(1) :]
    return text


def first_difference(path, expected):
    present = (REPOSITORY / path).read_text(encoding="utf-8").splitlines()
    wanted = expected.splitlines()
    line = next((i for i, (a, b) in enumerate(zip(present, wanted)) if a != b), min(len(present), len(wanted)))
    shown = [lines[line].strip()[:110] if line < len(lines) else "the end of the file" for lines in (present, wanted)]
    return f"{path}, line {line + 1}:\n    is       {shown[0]}\n    expected {shown[1]}"


def main(command, table):
    rows = read_rows(table)
    texts = {path: made(path, rows) for path in dict.fromkeys(path for path, _, _ in MADE)}
    different = [path for path, text in texts.items() if text != (REPOSITORY / path).read_text(encoding="utf-8")]
    if command == "make":
        for path in different:
            (REPOSITORY / path).write_text(texts[path], encoding="utf-8")
        print("written: " + (", ".join(different) or "nothing, all was so already"))
    elif different:
        raise Wrong("not what currencies.csv makes; edit that file, then build the target currency_tables\n"
                    + "\n".join(first_difference(path, texts[path]) for path in different))
    else:
        print(f"{len(texts)} files hold what currencies.csv makes of {len(rows)} currencies")


if __name__ == "__main__":
    if sys.argv[1:2] not in (["make"], ["check"]) or len(sys.argv) > (3 if sys.argv[1] == "check" else 2):
        sys.exit(__doc__)
    try:
        main(sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else TABLE)
    except Wrong as wrong:
        sys.exit(f"currency_tables: {wrong}")
