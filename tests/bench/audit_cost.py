#!/usr/bin/env python3
"""What the audit of the corridor costs the compiler beyond including the dataset and its identities.

    audit_cost.py COMPILER [FLAG...]

Prints the least user time of some turns of each and their difference; fails when that is a second or more. Where it is,
further turns are taken first: what else the machine does can only add to a time.
"""

import os
import pathlib
import subprocess
import sys
import tempfile

TURNS = 5
MOST_TURNS = 20
MOST = 1.0
INCLUDED = """#include <almanac/audit/proof_of_findings.hpp>
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>
static_assert(almanac::corridor::find("trade.exports.goods.PAK") != nullptr);
"""
AUDITED = INCLUDED + """namespace cor = almanac::corridor;
static_assert(almanac::finds_what_is_known<cor::facts, cor::identities, cor::known_findings>());
"""


def user_seconds(source):
    process = subprocess.Popen([*sys.argv[1:], "-std=c++20", "-fsyntax-only", source])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"does not compile: {source}")
    return usage.ru_utime


def main():
    least = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("included", INCLUDED), ("audited", AUDITED)):
            pathlib.Path(folder, f"{name}.cpp").write_text(text, encoding="utf-8")
        for turn in range(MOST_TURNS):
            if turn >= TURNS and least["audited"] - least["included"] < MOST:
                break
            for name in ("included", "audited"):
                taken = user_seconds(str(pathlib.Path(folder, f"{name}.cpp")))
                least[name] = min(taken, least.get(name, taken))
    cost = least["audited"] - least["included"]
    print(f"included {least['included']:.2f} s, audited {least['audited']:.2f} s: the audit costs {cost:.2f} s")
    return 1 if cost >= MOST else 0


if __name__ == "__main__":
    sys.exit(main())
