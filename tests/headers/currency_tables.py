"""The one place where a currency is added: what the headers hold is what currencies.csv makes; a row more, a row less
or another cell is missed in each table that it belongs to; and a row that cannot be right is refused in words."""

import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "cmake" / "currencies"
HEADER, *ROWS = (FOLDER / "currencies.csv").read_text(encoding="utf-8").splitlines()
NEW = 'QQA,999,2,,New Crown,,Qc,,PAK 2027-01-01 . L.,,'

IN_USE = {"unit/currency_code.hpp", "unit/units.hpp", "currency/minor_unit.hpp", "currency/record.hpp",
          "currency/table.hpp", "currency/currencies.hpp", "unit/currency_units.cpp", "currency/constants.cpp"}
CHANGES = [  # what becomes of the rows; the files that then are not what they make
    (lambda rows: rows, set()),
    (lambda rows: rows[::-1], set()),
    (lambda rows: rows + [NEW], IN_USE | {"currency/symbol.hpp"}),
    (lambda rows: [r for r in rows if not r.startswith("UZS")], IN_USE),
    (lambda rows: [r.replace("PKR,586", "PKR,587") for r in rows], {"currency/table.hpp"}),
    (lambda rows: [r.replace("UZS,860,2", "UZS,860,0") for r in rows], {"currency/minor_unit.hpp"}),
    (lambda rows: [r.replace("MGA,969,2,5", "MGA,969,2,") for r in rows], {"currency/minor_unit.hpp"}),
    (lambda rows: [r.replace(",GEO 1995-10-02", ",GEO 1995-10-03") for r in rows], {"currency/table.hpp"}),
    (lambda rows: [r.replace(",1000000 Decree", ",1000 Decree").replace("01 1000000 Dec", "01 1000 Dec") for r in rows],
     {"currency/successor.hpp"}),
    (lambda rows: [r.replace(",₸,", ",,") for r in rows], {"currency/symbol.hpp"}),
]
REFUSED = [  # a row more; what must be said of it
    ("usd,840,2,,US Dollar,,,,USA <1785 . C.,,", "usd: code is 'usd', expected three capital letters"),
    ("USD,840,2,,US Dollar,,,,USA <1785 . C.,,", "USD has a row already"),
    ("QQA,99,2,,Crown,,,,PAK 2027 . L.,,", "numeric is '99', expected three digits or nothing"),
    ("QQA,999,7,,Crown,,,,PAK 2027 . L.,,", "minor_unit is '7'"),
    ("QQA,999,2,,,,,,PAK 2027 . L.,,", "name is ''"),
    ("QQA,999,2,,Crown,,,,,,", "uses is empty"),
    ("QQA,999,2,,Crown,,,,PAK 2027-02-30 . L.,,", "PAK 2027-02-30 . L.': day"),
    ("QQA,999,2,,Crown,,,,PAK 2027 . L. | PAK 2028 . L.,,", "uses names an entity twice"),
    ("QQA,999,2,,Crown,,,,PAK 2027 2028 LL,QQB --- 2028 1 a law,", "the successor QQB has no row"),
    ("QQA,999,2,,Crown,,,,PAK 2027 . L.,USD --- 2028 1 a law,", "it has a successor and a use that goes on"),
    ("QQA,999,2,,Crown,,€,,PAK 2027 . L.,,", "are both printed with €"),
    ("QQA,999,2,,Crown,,", "expected 11 cells"),
]


def check(rows):
    with tempfile.TemporaryDirectory() as folder:
        table = pathlib.Path(folder, "currencies.csv")
        table.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
        run = subprocess.run([sys.executable, FOLDER / "currency_tables.py", "check", table],
                             capture_output=True, text=True, check=False)
    return run.returncode, run.stdout + run.stderr


def main():
    failures = []
    for number, (change, files) in enumerate(CHANGES):
        code, said = check(change(ROWS))
        named = {line.split(",")[0].split("/", 2)[2] for line in said.splitlines() if ", line " in line}
        if named != files or (code == 0) != (not files):
            failures.append(f"change {number}: named {sorted(named)}, expected {sorted(files)}\n{said}")
    for row, words in REFUSED:
        code, said = check(ROWS + [row])
        if code == 0 or words not in said:
            failures.append(f"{row}: said {said!r}, expected {words!r}")
    print("\n".join(failures) or f"{len(CHANGES)} changes and {len(REFUSED)} rows that are refused")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
