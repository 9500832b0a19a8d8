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


def offences(headers, compiler, flags):
    """The chains of includes from a header down to something heavy: the first one to each heavy header, as a compiler
    opens a header once. All in one run, which takes a twentieth of one run a header."""
    command = [compiler, "-std=c++20", "-E", "-H", "-o", os.devnull, "-x", "c++", *flags, "-"]
    source = "".join(f'#include "{header.absolute()}"\n' for header in headers)
    run = subprocess.run(command, input=source, capture_output=True, text=True, errors="replace")
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
    found = list(offences(headers, compiler, flags))
    for chain in found:
        print("\n  -> ".join(chain))
    print(f"{len(headers)} light headers, {len(found)} ways to a heavy include")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
