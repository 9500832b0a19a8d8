#!/usr/bin/env python3
"""Checks the command line of examples/briefing: briefing.py PROGRAM."""

import pathlib
import subprocess
import sys

EXPECTED = pathlib.Path(__file__).parent / "briefing_trade_UZB.txt"
faults = []


def run(*arguments):
    return subprocess.run([sys.argv[1], *arguments], capture_output=True, encoding="utf-8")


def check_refused(arguments, words):
    """Ends with 2, prints nothing, and says all of `words` on standard error."""
    done = run(*arguments)
    called = "briefing " + " ".join(arguments)
    if done.returncode != 2:
        faults.append(f"{called}: ends with {done.returncode}, not with 2")
    if done.stdout:
        faults.append(f"{called}: prints {done.stdout!r}")
    faults.extend(f'{called}: "{word}" is not in {done.stderr!r}' for word in words if word not in done.stderr)


def main():
    done = run("--theme", "trade", "--area", "UZB", "--cite")
    if done.returncode != 0 or done.stderr:
        faults.append(f"ends with {done.returncode}, says {done.stderr!r}")
    if done.stdout != EXPECTED.read_text(encoding="utf-8"):
        faults.append(f"prints:\n{done.stdout}and not the text of {EXPECTED.name}")
    check_refused(["--area", "PAX"], ['"PAX"', "PAK"])
    check_refused(["--theme", "nope"], ['"nope"', "agriculture", "ecommerce", "trade"])
    for wrong in (["--theme"], ["--area"], ["--nope"], ["trade"]):
        check_refused(wrong, ["usage: briefing"])
    for fault in faults:
        print("FAILED:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
