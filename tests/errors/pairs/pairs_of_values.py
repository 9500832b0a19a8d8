#!/usr/bin/env python3
"""Every operator and assignment between two types of values: whether it compiles, and whether the compiler says why not.

    pairs_of_values.py [--write] COMPILER [FLAG...]

All pairs are compiled as one program, each in a function of its own, which takes seconds. What must come out stands in
pairs_of_values.txt beside this script, a table for each operator, left operands down and right ones across:

    .    compiles
    o    does not compile, by a function that is deleted: a sentence of almanac's own ("almanac: ...") stands within the
         first 12 lines of the error
    -    does not compile, in the compiler's own words: what nobody writes, or what C++ leaves no way to explain, such as
         a `double` that is made of an amount

A pair that the table does not expect is an error, whichever way: what compiles by mistake, or lost its sentence. --write
writes the table, by which a change of what compiles is seen in a review. Compilers agree on what compiles; where one
prints its own words, another may have ours: only what stands in the table as "o" is asked of all.
"""

import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support"))
from compiler_messages import ERROR, errors_in  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
TABLE = os.path.join(HERE, "pairs_of_values.txt")
MOST_LINES = 12
MOST_LINES_OF_NEWER_GCC = 14

INCLUDES = """#include <almanac/calendar.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/currency/currencies.hpp>
#include <almanac/exchange.hpp>
#include <almanac/money.hpp>
#include <almanac/place.hpp>
#include <almanac/unit.hpp>
using namespace almanac;
"""
TYPES = {
    "double": "double",
    "int": "int",
    "USD": "quantity<units::USD>",
    "EUR": "quantity<units::EUR>",
    "percent": "quantity<units::percent>",
    "USD decimal": "quantity<units::USD, decimal>",
    "rank": "quantity<units::rank>",
    "index points": "quantity<units::index>",
    "money USD": "money<currencies::USD>",
    "money EUR": "money<currencies::EUR>",
    "any_money": "any_money",
    "any_quantity": "any_quantity",
    "growth_rate": "growth_rate",
    "percent of": 'percent<"GDP">',
    "points": "percentage_points",
    "index_number": "index_number<year(2015)>",
    "figure USD": "figure<units::USD>",
    "figure percent": "figure<units::percent>",
    "any_figure": "any_figure",
    "bounded": "bounded",
    "decimal": "decimal",
    "exchange_rate": 'exchange_rate<"EUR", "USD">',
    "period": "period",
    "area": "area",
}
OPERATIONS = {
    "+": "a + b",
    "-": "a - b",
    "*": "a * b",
    "/": "a / b",
    "==": "a == b",
    "<": "a < b",
    "+=": "a += b",
    "-=": "a -= b",
    "*=": "a *= b",
    "/=": "a /= b",
    "=": "a = b",
    "made of": "{left} c = b",
}
# The error is ours where the function that was chosen is deleted, or a condition of ours fails.
OURS = re.compile(r"deleted|static.assertion|static_assert")


def program():
    """The program, and the cases in their order: operation, left, right."""
    text, cases = [INCLUDES], []
    for operation, expression in OPERATIONS.items():
        for left, its_left in TYPES.items():
            for right, its_right in TYPES.items():
                number = len(cases)
                cases.append((operation, left, right))
                code = expression.format(left=its_left)
                text.append(
                    f'#line 1 "CASE.{number}."\n'
                    f"void f{number}([[maybe_unused]] {its_left}& a, {its_right} const& b) {{ {code}; }}\n"
                )
    return "".join(text), cases


def first_errors(messages):
    """The lines of the first error of each case, with those that lead to it."""
    found = {}
    for block in errors_in(messages):
        case = re.search(r"CASE\.(\d+)\.", "\n".join(block))
        if case:  # a further error of the case before names none
            found.setdefault(int(case.group(1)), block)
    return found


def most_lines(compiler):
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True).stdout
    is_gcc = "Free Software Foundation" in version
    number = int(re.search(r"\b(\d+)\.\d+\.\d+", version).group(1))
    return MOST_LINES_OF_NEWER_GCC if is_gcc and number > 12 else MOST_LINES


def outcomes(compiler, flags):
    """What became of each case."""
    text, cases = program()
    is_clang = "clang" in subprocess.run([compiler, "--version"], capture_output=True, text=True, check=True).stdout
    limit = "-ferror-limit=0" if is_clang else "-fmax-errors=0"
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "pairs.cpp")
        with open(source, "w", encoding="utf-8") as out:
            out.write(text)
        command = [compiler, "-std=c++20", "-w", "-fsyntax-only", limit, *flags, source]
        run = subprocess.run(
            command, capture_output=True, text=True, errors="replace", env={**os.environ, "LC_ALL": "C"}, check=False
        )
    errors = first_errors(run.stderr)
    if not errors:
        sys.exit("pairs_of_values: no pair is refused\n" + run.stderr[:2000])
    lines = most_lines(compiler)
    found = {}
    for number, case in enumerate(cases):
        if number not in errors:
            found[case] = "."
            continue
        block = errors[number]
        message = next(line for line in block if ERROR.search(line))
        has_sentence = any("almanac: " in line for line in block[:lines])
        found[case] = "o" if OURS.search(message) and has_sentence else "-"
    return found, {cases[number]: block for number, block in errors.items()}


def table_of(found):
    """The tables as text."""
    width = max(map(len, TYPES)) + 1
    text = ["The columns: " + ", ".join(TYPES) + ".\n"]
    for operation in OPERATIONS:
        text.append(f"\n{operation}\n")
        for left in TYPES:
            cells = " ".join(found[operation, left, right] for right in TYPES)
            text.append(f"{left:{width}}{cells}\n")
    return "".join(text)


def read_table():
    """What the table expects of each case."""
    expected, operation = {}, ""
    width = max(map(len, TYPES)) + 1
    with open(TABLE, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line in OPERATIONS:
                operation = line
            elif operation and line:
                for right, cell in zip(TYPES, line[width:].split(" ")):
                    expected[operation, line[:width].strip(), right] = cell
    return expected


def main():
    arguments = sys.argv[1:]
    writes = arguments[:1] == ["--write"]
    compiler, *flags = arguments[1:] if writes else arguments
    found, errors = outcomes(compiler, flags)
    if writes:
        with open(TABLE, "w", encoding="utf-8") as out:
            out.write(table_of(found))
        return 0
    expected = read_table()
    faults = 0
    for case, cell in found.items():
        wanted = expected.get(case)
        if cell == wanted or (wanted == "-" and cell == "o"):
            continue
        faults += 1
        operation, left, right = case
        print(f'FAILED: {left} {operation} {right} is "{cell}", and the table has "{wanted}"')
        if faults <= 20 and case in errors:
            print("    " + "\n    ".join(errors[case][:14]))
    print(f"{len(found)} pairs, {faults} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
