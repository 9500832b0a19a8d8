#!/usr/bin/env python3
"""Checks that each pair of umbrella headers compiles in both orders. A pair whose headers come in an order that was
compiled already is not compiled again, and the standard library is compiled once before all of them.

    umbrella_pairs.py INCLUDE_FOLDER COMPILER [FLAG...]
"""

import concurrent.futures
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

STANDARD = re.compile(r"^#include <([a-z_0-9]+)>", re.MULTILINE)
INCLUDE = re.compile(r"^\s*#\s*include\s*<almanac/([^>]+)>", re.MULTILINE)


def order_of(names, includes_of):
    """The headers in the order in which their texts come to the compiler when `names` are included."""
    order, met = [], set()

    def visit(name):
        if name in met:
            return
        met.add(name)
        for included in includes_of[name]:
            visit(included)
        order.append(name)

    for name in names:
        visit(name)
    return order


def is_longer(other, order):
    return len(other) > len(order) and other[: len(order)] == order


def different_pairs(includes_of):
    """Of all pairs in both orders those that make an order of headers which is no beginning of another's."""
    umbrellas = sorted(name for name in includes_of if "/" not in name)
    orders = {}
    for pair in itertools.permutations(umbrellas, 2):
        order = order_of(pair, includes_of)
        orders.setdefault(tuple(name for name in order if name not in umbrellas), pair)
    return [pair for order, pair in orders.items() if not any(is_longer(other, order) for other in orders)]


def precompile(texts, folder, command):
    """The header of the standard library's headers that the texts include, precompiled; the name to include."""
    header = pathlib.Path(folder, "standard.hpp")
    names = sorted({name for text in texts for name in STANDARD.findall(text)} - {"format"})
    header.write_text("".join(f"#include <{name}>\n" for name in names), encoding="utf-8")
    ending = ".pch" if "clang" in command[0] else ".gch"
    subprocess.run([*command, "-x", "c++-header", str(header), "-o", f"{header}{ending}"], check=True)
    return str(header)


def first_error(pair, command):
    source = "".join(f"#include <almanac/{name}>\n" for name in pair)
    command = [*command, "-fsyntax-only", "-x", "c++", "-"]
    run = subprocess.run(command, input=source, capture_output=True, text=True, errors="replace")
    if run.returncode == 0:
        return ""
    return next((line for line in run.stderr.splitlines() if "error: " in line), "does not compile")


def main():
    include_folder, compiler, *flags = sys.argv[1:]
    command = [compiler, "-std=c++20", *flags]
    library = pathlib.Path(include_folder, "almanac")
    texts = {path.relative_to(library).as_posix(): path.read_text(encoding="utf-8") for path in library.rglob("*.hpp")}
    pairs = different_pairs({name: INCLUDE.findall(text) for name, text in texts.items()})
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        light = [text for name, text in texts.items() if not name.startswith("with/")]
        with_standard = [*command, "-include", precompile(light, folder, command)]
        errors = list(pool.map(lambda pair: first_error(pair, with_standard), pairs))
    failures = [f"{pair[0]} before {pair[1]}: {error}" for pair, error in zip(pairs, errors) if error]
    for failure in failures:
        print(failure)
    print(f"{len(pairs)} different orders of headers, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
