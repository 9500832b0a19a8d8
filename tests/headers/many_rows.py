#!/usr/bin/env python3
"""Checks that a table of thousands of rows is proved within the limits that compilers set by default.

    many_rows.py ROWS COMPILER [FLAG...]

ROWS rows in one array, with breakdowns, mentions and links as a curator writes them, compile with their proof. A smaller
table whose last row is wrong does not, and the error names that row.

A function makes the rows, as in a table that a program writes: in an array of rows that are written out, each member
that a row leaves out costs clang 19 a pass over all rows before it.
"""

import re
import subprocess
import sys
import tempfile

BEGIN = """#include <almanac/calendar.hpp>
#include <almanac/indicator/dataset/proof.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
// A plain literal costs clang a step a letter, and its limit is a million steps for the whole array.
using namespace std::string_view_literals;

constexpr source bank{.publisher = "World Bank", .publication = "WDI", .published = year(2026)};
constexpr indicator exports{.code = "exports", .name = "exports", .kind = nature::flow, .in = &units::USD};
constexpr observation row(std::string_view key, area const& where, std::string_view product, std::int32_t in,
                          std::int64_t millions, mention const& read, std::string_view baseline = {}) {
    return {.key = key, .what = exports, .by = {{"product"sv, product}}, .where = where, .when = year(in),
            .value = {millions, 6}, .in = &units::USD, .said_by = &bank, .mentions = {read}, .baseline = baseline};
}
constexpr observation rows[] = {
"""
END = """}};
constexpr theme economy{{"economy", rows}};
constexpr dataset data{{.name = "many", .themes = economy, .read_from = {{.name = "the book", .lines = {lines}}}}};
static_assert(row_count(data) == {count} && proves<data>());
static_assert(at<data>("{key}").value == decimal({value}, 6));
"""
AREAS = "AFG BGD BTN CHN IND IRN KAZ KGZ LKA MDV MNG NPL PAK RUS TJK TKM TUR UZB ARM AZE".split()
PRODUCTS = "cotton fruit grain textiles".split()


def rows_of(count):
    """Key, area, product, year, value in millions; sorted by key."""
    rows = []
    for i in range(count):
        area, product = AREAS[i % len(AREAS)], PRODUCTS[i // len(AREAS) % len(PRODUCTS)]
        year = 1900 + i // (len(AREAS) * len(PRODUCTS))
        rows.append((f"economy.exports.{area}.{product}.{year}", area, product, year, 1000 + i))
    return sorted(rows)


def program(count, printed_in_last_row=None):
    rows = rows_of(count)
    keys = {row[0] for row in rows}
    lines = [BEGIN]
    for line, (key, area, product, year, value) in enumerate(rows, 1):
        printed = f"${value // 1000},{value % 1000:03} million"
        if line == count and printed_in_last_row:
            printed = printed_in_last_row
        before = f"economy.exports.{area}.{product}.{year - 1}"
        baseline = f', "{before}"sv' if before in keys else ""
        lines.append(
            f'    row("{key}"sv, areas::{area}, "{product}"sv, {year}, {value}, {{{line}, "{printed}"sv}}{baseline}),\n'
        )
    key, value = rows[-1][0], rows[-1][4]
    return "".join(lines) + END.format(lines=count, count=count, key=key, value=value), key


def compile_program(text, command):
    with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
        file.write(text)
        file.flush()
        done = subprocess.run([*command, "-fsyntax-only", file.name], capture_output=True, text=True)
    return done.returncode, done.stderr


def main():
    count, command = int(sys.argv[1]), sys.argv[2:]
    text, _ = program(count)
    code, said = compile_program(text, command)
    if code != 0:
        sys.exit(f"FAILED: {count} rows are not proved:\n{said[:3000]}")
    text, key = program(300, "$5 million")
    code, said = compile_program(text, command)
    # Clang before 18 prints a name as the list of its characters.
    letters = re.sub(r"', '", "", said)
    if code == 0 or "almanac: the digits of this row are not those of its printed words" not in said or key not in letters:
        sys.exit(f"FAILED: a wrong row among 300 is not named:\n{said[:3000]}")
    print(f"{count} rows are proved, a wrong one among 300 is named")


main()
