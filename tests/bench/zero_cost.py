#!/usr/bin/env python3
"""Compares the instructions that each loop of zero_cost takes over quantities, or money, and over plain numbers.

    zero_cost.py VALGRIND PROGRAM

The program runs under callgrind; its functions raw::NAME and typed::NAME are one pair. Each pair must be within 1 %, and
the program itself finds the results identical.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ALLOWED = 0.01


def instructions(profile):
    """Instructions by function, those of its callees included: {"raw::sum": 40012, ...}."""
    names, counts, current = {}, {}, None
    for line in profile.splitlines():
        function = re.match(r"fn=\((\d+)\)(?: (.*))?$", line)
        if function:
            names.setdefault(function[1], function[2])
            kernel = re.match(r"(?:raw|typed)::\w+", names[function[1]])
            current = kernel[0] if kernel else None
            continue
        callee = re.match(r"cfn=\((\d+)\) (.*)$", line)
        if callee:  # a name is written in full where it first occurs, which may be a call
            names.setdefault(callee[1], callee[2])
        elif current and re.match(r"[+\-*\d]", line):
            counts[current] = counts.get(current, 0) + int(line.split()[-1])
    return counts


def main():
    valgrind, program = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        profile = pathlib.Path(folder, "profile")
        run = subprocess.run([valgrind, "--quiet", "--tool=callgrind", f"--callgrind-out-file={profile}", program])
        if run.returncode != 0:
            print(f"{program} ends with {run.returncode}: not run, or its results differ")
            return 1
        counts = instructions(profile.read_text(encoding="utf-8"))

    kernels = sorted(name.removeprefix("raw::") for name in counts if name.startswith("raw::"))
    if len(kernels) < 6 or len(counts) != 2 * len(kernels):
        print(f"the profile does not have both of each pair: {sorted(counts)}")
        return 1
    print(f"{'raw':>10} {'typed':>10} {'ratio':>7}  loop")
    held = True
    for kernel in kernels:
        raw, typed = counts[f"raw::{kernel}"], counts[f"typed::{kernel}"]
        within = abs(typed / raw - 1) <= ALLOWED
        held = held and within
        print(f"{raw:10} {typed:10} {typed / raw:7.4f}  {kernel}{'' if within else ' NOT WITHIN 1 %'}")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
