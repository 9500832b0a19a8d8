#!/usr/bin/env python3
"""Checks that no header of the light components includes, by whatever way, a header that is slow to compile.

    heavy_includes.py INCLUDE_FOLDER COMPILER [FLAG...]

Prints each offence with the chain of includes that leads to it.
"""

import os
import pathlib
import re
import subprocess
import sys

LIGHT_COMPONENTS = {
    *("version", "core", "number", "calendar", "unit", "place", "statistics"),
    *("currency", "indicator", "money", "exchange", "trade", "datasets", "corridor"),
}
HEAVY = re.compile(
    r"/date/[a-z_]+\.h$|/range/v3/|(^|/)(iostream|ostream|istream|sstream|chrono|ranges|locale|regex|map)$"
)


def light_headers(library):
    for header in sorted(library.rglob("*.hpp")):
        name = header.relative_to(library).as_posix()
        if name.split("/")[0].removesuffix(".hpp") in LIGHT_COMPONENTS:
            yield header


def offences(header, compiler, flags):
    """The chains of includes from the header down to something heavy."""
    command = [compiler, "-std=c++20", "-E", "-H", "-o", os.devnull, "-x", "c++", *flags, str(header)]
    run = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if run.returncode != 0:
        yield [next((line for line in run.stderr.splitlines() if "error: " in line), "cannot be preprocessed")]
        return
    chain = []
    for line in run.stderr.splitlines():
        included = re.match(r"(\.+) (.*)", line)
        if not included:
            continue
        depth, path = len(included[1]), included[2]
        chain = chain[: depth - 1] + [path]
        if HEAVY.search(path):
            yield chain


def main():
    include_folder, compiler, *flags = sys.argv[1:]
    flags.append(f"-I{include_folder}")
    headers = list(light_headers(pathlib.Path(include_folder, "almanac")))
    offenders = 0
    for header in headers:
        for chain in offences(header, compiler, flags):
            offenders += 1
            print("\n  -> ".join([str(header), *chain]))
            break
    print(f"{len(headers)} light headers, {offenders} with a heavy include")
    return 1 if offenders else 0


if __name__ == "__main__":
    sys.exit(main())
