#!/usr/bin/env python3
"""Checks that a program which uses three figures of the dataset carries no more than them.

    object_size.py READELF COMPILER [FLAG...]

Compiles object_size/dataset.cpp, which includes the whole dataset, and object_size/by_hand.cpp, which has the same three
numbers written by hand, both with -O2. Code and constants of the two objects must not differ by more than 2 KiB, no
table of a theme may be in the object, and the programs print the same.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ALLOWED = 2048
PROGRAMS = pathlib.Path(__file__).parent / "object_size"
COUNTED = re.compile(r"\.(text|rodata|data\.rel\.ro)(\.|$)")


def read(readelf, what, built):
    return subprocess.run([readelf, "--wide", what, built], capture_output=True, text=True, check=True).stdout


def section_sizes(readelf, built):
    """Bytes by kind of section: those of functions and templates, such as .text._ZN..., count with their kind."""
    sizes = {}
    # "  [ 5] .rodata.str1.1    PROGBITS        0000000000000000 0000c0 000005 01 AMS  0   0  1"
    for name, size in re.findall(
        r"^ +\[ *\d+\] (\.\S+) +PROGBITS +[0-9a-f]+ [0-9a-f]+ ([0-9a-f]+) ", read(readelf, "--sections", built), re.MULTILINE
    ):
        kind = COUNTED.match(name)
        if kind:
            sizes["." + kind[1]] = sizes.get("." + kind[1], 0) + int(size, 16)
    return sizes


def main():
    readelf, *compile_command = sys.argv[1:]
    compile_command = [*compile_command, "-std=c++20", "-O2"]
    fault = False
    totals, printed = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("dataset", "by_hand"):
            source, built, program = PROGRAMS / f"{name}.cpp", pathlib.Path(folder, f"{name}.o"), pathlib.Path(folder, name)
            subprocess.run([*compile_command, "-c", source, "-o", built], check=True)
            subprocess.run([*compile_command, built, "-o", program], check=True)
            printed[name] = subprocess.run([program], capture_output=True, text=True, check=True).stdout
            sizes = section_sizes(readelf, built)
            totals[name] = sum(sizes.values())
            parts = ", ".join(f"{kind} {size}" for kind, size in sorted(sizes.items()))
            print(f"{totals[name]:6} bytes  {name}.o ({parts})")
            tables = set(re.findall(r"\S*_rows\S*", read(readelf, "--symbols", built)))
            if tables:
                print(f"FAILED: {name}.o has tables of the dataset: {' '.join(sorted(tables))}")
                fault = True
    difference = totals["dataset"] - totals["by_hand"]
    print(f"{difference:6} bytes  more through the dataset, of at most {ALLOWED}")
    if totals["by_hand"] == 0 or abs(difference) > ALLOWED:
        print("FAILED: the object carries more than it uses")
        fault = True
    if printed["dataset"] != printed["by_hand"]:
        print(f"FAILED: the programs print {printed}")
        fault = True
    return 1 if fault else 0


if __name__ == "__main__":
    sys.exit(main())
