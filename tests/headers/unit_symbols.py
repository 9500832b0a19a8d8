"""A unit that is declared in unit/units.hpp has a symbol: a row of a table in unit/text/ names it, so that it prints and
is read. Without this test, a forgotten row would show only when somebody prints the unit."""

import pathlib
import re
import sys

CONSTANT = re.compile(r"^inline constexpr unit (\w+)\s*(=?)\s*([^;]*);", re.MULTILINE)
# Currencies go by their code, counted kinds by their name, and a quotient (x_per_y) by the symbols of its factors.
PRINTS_BY_ITSELF = re.compile(r"listed_currency\(|local_currency_unit|^counted\(| [/*] ")
ROW = re.compile(r"\{\s*\"[^\"]+\"[^{}]*\bunits::(\w+)[^{}]*\}")
COMMENT = re.compile(r"//.*")


def main(include):
    component = pathlib.Path(include, "almanac", "unit")
    constants = CONSTANT.findall((component / "units.hpp").read_text(encoding="utf-8"))
    declared = [name for name, _, value in constants if "_per_" not in name and not PRINTS_BY_ITSELF.search(value)]
    texts = [COMMENT.sub("", path.read_text(encoding="utf-8")) for path in sorted((component / "text").glob("*.hpp"))]
    named = {name for text in texts for name in ROW.findall(text)}
    forgotten = [name for name in declared if name not in named]
    for name in forgotten:
        print(f"units::{name} has no symbol: add a row with it to named_units in unit/text/unit_text.hpp")
    if len(declared) < 60:
        print(f"only {len(declared)} units found in unit/units.hpp: has the way changed in which they are written?")
    if not forgotten:
        print(f"{len(declared)} units have symbols")
    return 1 if forgotten or len(declared) < 60 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
