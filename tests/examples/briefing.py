#!/usr/bin/env python3
"""Checks examples/briefing: its command line, and its quotients and bars against the amounts that it prints:
briefing.py PROGRAM."""

import pathlib
import re
import subprocess
import sys

EXPECTED = pathlib.Path(__file__).parent / "briefing_exports_cite.txt"
MAGNITUDES = {"million": 1e6, "billion": 1e9, "trillion": 1e12}
ROW = re.compile(r"  (\S.*?)  +((?:over |under |about )?\$?[\d,.]+\S*(?: \S+)*?)  +(\S.*?)  *([\u2588\u2591]*)(?: \(\w+\))?$")
QUOTIENT = re.compile(r"  (\S.*) / (\S.*) = (?:about |over |under )?([\d,.]+)")
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


def amount(text):
    """The number of "$1.9 billion", "30%" or "over 70 million persons"."""
    number = float(re.search(r"[\d,.]+", text).group().replace(",", ""))
    return number * next((factor for word, factor in MAGNITUDES.items() if f" {word}" in text), 1)


def check_numbers(text):
    """Each quotient is that of two printed amounts of the areas, and each bar as long as its amount says."""
    quotients = 0
    for section in text.split("\n\n")[1:-1]:
        lines = section.split("\n")
        rows = [match.groups() for match in map(ROW.match, lines[1:]) if match]
        if len({name for name, *_ in rows}) < 2:
            faults.append(f"not side by side: {section}")
            continue
        drawn = [(amount(printed), len(bar)) for _, printed, _, bar in rows if bar]
        greatest = max(value for value, _ in drawn)
        for value, length in drawn:
            if abs(length - max(24 * value / greatest, 1)) > 1:
                faults.append(f"a bar of {length} for {value} of {greatest}: {section}")
        for above, below, quotient in (match.groups() for match in map(QUOTIENT.match, lines) if match):
            quotients += 1
            expected = [
                amount(a) / amount(b) for name, a, *_ in rows if name == above for other, b, *_ in rows if other == below
            ]
            if not any(abs(float(quotient.replace(",", "")) / each - 1) < 0.06 for each in expected):
                faults.append(f"{above} / {below} is not {quotient}: {section}")
    if quotients < 5:
        faults.append(f"{quotients} quotients were found")


def main():
    done = run("--words", "exports uzbek", "--cite")
    if done.returncode != 0 or done.stderr:
        faults.append(f"ends with {done.returncode}, says {done.stderr!r}")
    if done.stdout != EXPECTED.read_text(encoding="utf-8"):
        faults.append(f"prints:\n{done.stdout}and not the text of {EXPECTED.name}")
    whole = run().stdout
    check_numbers(whole)
    two = run("PAK", "KAZ").stdout
    if "India" in two or "Kazakhstan / Pakistan" not in two:
        faults.append(f"of PAK and KAZ it prints:\n{two}")
    if len(run("--words", "no such words").stdout.split("\n\n")) != 2:
        faults.append("words that nothing has in its names find something")
    check_refused(["PAX"], ['"PAX"', "PAK"])
    for wrong in (["--words"], ["--nope"], ["--theme", "trade"]):
        check_refused(wrong, ["usage: briefing"])
    for fault in faults:
        print("FAILED:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
