#!/usr/bin/env python3
"""Measures the code that printing one figure adds to a program, and holds it to a bound.

    print_size.py READELF COMPILER [FLAG...]

Links object_size/print.cpp and object_size/print_by_hand.cpp with -O2, without what they do not use; they print the same.
"""

import pathlib
import subprocess
import sys
import tempfile

from object_size import PROGRAMS, section_sizes

ALLOWED = 15 * 1024
LINK_WHAT_IS_USED = ["-ffunction-sections", "-fdata-sections", "-Wl,--gc-sections"]


def main():
    readelf, *compile_command = sys.argv[1:]
    totals, printed = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for name in ("print", "print_by_hand"):
            program = pathlib.Path(folder, name)
            flags = ["-std=c++20", "-O2", *LINK_WHAT_IS_USED]
            subprocess.run([*compile_command, *flags, PROGRAMS / f"{name}.cpp", "-o", program], check=True)
            printed[name] = subprocess.run([program], capture_output=True, text=True, check=True).stdout
            sizes = section_sizes(readelf, program)
            totals[name] = sizes.get(".text", 0) + sizes.get(".rodata", 0)
            print(f"{totals[name]:6} bytes  {name} ({', '.join(f'{kind} {size}' for kind, size in sorted(sizes.items()))})")
    added = totals["print"] - totals["print_by_hand"]
    print(f"{added:6} bytes  added by printing one figure, of at most {ALLOWED}")
    if printed["print"] != printed["print_by_hand"]:
        print(f"FAILED: they print {printed}")
        return 1
    return 0 if 0 < added <= ALLOWED else 1


if __name__ == "__main__":
    sys.exit(main())
