#!/usr/bin/env python3
"""What a table that almanac_embed made costs the compiler and the program.

    embed_cost.py [--valgrind VALGRIND] [--many] TOOL READELF COMPILER [FLAG...]

Five files of 10,000 rows, some of them without a value, are embedded by the tool. A program with them takes at most 1.5
times the user time of one with the same columns written by hand, the values in a `constexpr double[]`, where both
include the library's panels; the least of some turns counts. Not one byte or symbol is added where a table is not used.
With --valgrind the instructions of the compiler are counted, which takes longer, and the bound is on what the tables
add, without the headers.

With --many 100,000 rows are embedded as well; they compile within 10 s.
"""

import argparse
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from include_cost import instructions, user_seconds

TABLES = 5
TURNS = 3
MOST_TURNS = 16
MOST = 1.5
MOST_SECONDS_OF_MANY = 10.0
AREAS = 200
HEADERS = "#include <almanac/indicator/containers/embedded_panel.hpp>\n#include <almanac/unit/units.hpp>\n#include <string_view>\n"


def table(rows, seed):
    """Codes of areas that are the file's own, and of each area the values of its months; None where there is none."""
    numbers = random.Random(seed)
    codes = [f"area_{i:03}" for i in range(AREAS)]
    values = [[numbers.lognormvariate(23, 3) for _ in range(rows // AREAS)] for _ in codes]
    for i in range(0, rows, 37):
        values[i % AREAS][i // AREAS] = None
    return codes, values


def written_as_file(codes, values):
    """As a publisher would: SDMX-CSV, a row a month."""
    lines = ["DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"]
    for code, own in zip(codes, values):
        for month, value in enumerate(own):
            cells = ",M" if value is None else f"{value!r},A"
            lines.append(f"X:F(1.0),{code},{1960 + month // 12}-{month % 12 + 1:02},{cells}\n")
    return "".join(lines)


def written_by_hand(name, codes, values):
    """The same columns: the areas, the values and the statuses."""
    def column(kind, name, rows):
        return f"inline constexpr {kind} {name}[] = {{\n{''.join(rows)}}};\n"

    return "\n".join([
        "#include <string_view>",
        f"namespace by_hand::{name} {{",
        "enum class status : char { A_ = 'A', M_ = 'M' };",
        "using enum status;",
        'inline constexpr double no = __builtin_nan("");',
        column("std::string_view", "areas", (f'    "{code}",\n' for code in codes)),
        column("double", "values", (",".join("no" if v is None else repr(v) for v in own) + ",\n" for own in values)),
        column("status", "statuses", (",".join("M_" if v is None else "A_" for v in own) + ",\n" for own in values)),
        "}",
    ])


class programs:
    """The programs that are compared, in a folder: the headers alone, and with tables that are or are not used."""

    def __init__(self, folder, tool, rows, tables):
        self.folder = pathlib.Path(folder)
        names = [f"table_{i}" for i in range(tables)]
        for seed, name in enumerate(names):
            data = table(rows, seed)
            self.write(f"{name}.csv", written_as_file(*data))
            self.write(f"{name}_by_hand.hpp", written_by_hand(name, *data))
            subprocess.run([tool, self.path(f"{name}.csv"), self.path(f"{name}.hpp"), name, "embedded", "UNIT", "USD"], check=True)
        by_hand = "".join(f'#include "{name}_by_hand.hpp"\n' for name in names)
        embedded = "".join(f'#include "{name}.hpp"\n' for name in names)
        main = "int main() { return %s > 3.0 ? 1 : 0; }\n"
        unused = main % "std::string_view().size() + 1.0"
        self.write("headers.cpp", HEADERS + unused)
        self.write("unused.cpp", HEADERS + embedded + unused)
        self.write("by_hand.cpp", HEADERS + by_hand + main % "by_hand::table_0::values[57]")
        self.write("embedded.cpp", HEADERS + embedded + main % "embedded::table_0.cells.values[57]")

    def path(self, name):
        return str(self.folder / name)

    def write(self, name, text):
        self.folder.joinpath(name).write_text(text, encoding="utf-8")


def added(costs, name):
    return costs[name] - costs["headers"]


def ratio(costs, valgrind):
    """Of the programs; where noise allows, of what the tables add to them."""
    if valgrind:
        return added(costs, "embedded") / added(costs, "by_hand")
    return costs["embedded"] / costs["by_hand"]


def costs_of(these, compile_command, valgrind):
    """What compiling each program costs: seconds, or with valgrind billions of instructions."""
    commands = {name: [*compile_command, "-c", these.path(f"{name}.cpp"), "-o", os.devnull] for name in ("headers", "by_hand", "embedded")}
    if valgrind:
        return {name: instructions(valgrind, command) / 1e9 for name, command in commands.items()}
    least = {}
    for turn in range(MOST_TURNS):
        if turn >= TURNS and ratio(least, valgrind) <= MOST:
            break
        for name, command in commands.items():
            taken = user_seconds(command)
            least[name] = min(taken, least.get(name, taken))
    return least


def contents(readelf, built):
    """Sections with their sizes, and symbols, but for the names of files."""
    listing = subprocess.run([readelf, "--wide", "--sections", "--symbols", built], capture_output=True, text=True, check=True).stdout
    sections = re.findall(r"^ +\[ *\d+\] (\.\S+) +\S+ +[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+) ", listing, re.MULTILINE)
    symbols = re.findall(r"^ +\d+: \S+ +(\d+) (?!FILE)(\S+ .*)$", listing, re.MULTILINE)
    return [each for each in sections if each[0] not in (".strtab", ".symtab", ".shstrtab")], symbols


def adds_nothing_unused(these, compile_command, readelf):
    """Whether a program that includes the tables and does not use them is the one that does not include them."""
    found = {}
    for name in ("headers", "unused", "embedded"):
        built = these.path(f"{name}.o")
        subprocess.run([*compile_command, "-c", these.path(f"{name}.cpp"), "-o", built], check=True)
        found[name] = contents(readelf, built)
    if found["headers"] != found["unused"]:
        print(f"FAILED: a table that is not used is in the object: {found['unused']}")
        return False
    if found["headers"] == found["embedded"]:
        print("FAILED: the table that is used is not seen in the object")
        return False
    print("a table that is not used adds nothing to the object, without optimization too")
    return True


def main():
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--valgrind")
    parser.add_argument("--many", action="store_true")
    options, (tool, readelf, compiler, *flags) = parser.parse_known_args()
    compile_command = [compiler, "-std=c++20", *flags]
    fault = False
    with tempfile.TemporaryDirectory() as folder:
        these = programs(folder, tool, 10_000, TABLES)
        costs = costs_of(these, compile_command, options.valgrind)
        unit = "10^9 instructions" if options.valgrind else "s"
        print(f"the library's headers {costs['headers']:.3f} {unit}; {TABLES} tables of 10,000 rows by hand add "
              f"{added(costs, 'by_hand'):.3f}, embedded {added(costs, 'embedded'):.3f}: "
              f"{ratio(costs, options.valgrind):.2f} times, of at most {MOST}")
        fault = ratio(costs, options.valgrind) > MOST
        fault = not adds_nothing_unused(these, compile_command, readelf) or fault
    if options.many:
        with tempfile.TemporaryDirectory() as folder:
            these = programs(folder, tool, 100_000, 1)
            seconds = user_seconds([*compile_command, "-c", these.path("embedded.cpp"), "-o", os.devnull])
            print(f"100,000 rows compile in {seconds:.1f} s, of at most {MOST_SECONDS_OF_MANY:.0f}")
            fault = fault or seconds > MOST_SECONDS_OF_MANY
    if fault:
        print("FAILED")
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main())
