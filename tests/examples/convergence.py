#!/usr/bin/env python3
"""Checks examples/convergence against a calculation of its own: convergence.py PROGRAM.

gdp_per_head.csv holds the rows of seven countries since 2005 of the World Bank's indicator NY.GDP.PCAP.CD, GDP per
capita in current US dollars (https://data.worldbank.org/indicator/NY.GDP.PCAP.CD, CC BY 4.0).
"""

import csv
import math
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

DATA = pathlib.Path(__file__).parent / "gdp_per_head.csv"
FIRST, LAST = 2014, 2024
faults = []


def run(*arguments):
    return subprocess.run([sys.argv[1], *map(str, arguments)], capture_output=True, encoding="utf-8")


def expect(output, pattern, value, tolerance, what):
    """The number that `pattern` finds in the output is `value`, but for its own rounding."""
    found = re.search(pattern, output)
    if not found:
        faults.append(f"{what} is not in the output")
    elif abs(float(found[1]) - value) > tolerance:
        faults.append(f"{what}: {found[1]}, expected {value}")


def check_numbers(output):
    levels = {}
    with DATA.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            levels.setdefault(row["Country Name"].split(" ")[0], {})[int(row["Year"])] = float(row["Value"])
    years = LAST - FIRST
    leader = max(levels, key=lambda country: levels[country][LAST])
    growth = {country: (of[LAST] / of[FIRST]) ** (1 / years) - 1 for country, of in levels.items()}
    for country, of in levels.items():
        line = next((line for line in output.splitlines() if line.startswith(country)), "")
        expect(line, r"^\D+(\d+)", of[LAST], 0.5, f"the level of {country}")
        rank = 1 + sum(other[LAST] > of[LAST] for other in levels.values())
        expect(line, r"^\D+\d+ +(\d+)", rank, 0, f"the rank of {country}")
        expect(line, r"(-?[\d.]+) %", growth[country] * 100, 0.005, f"the growth of {country}")
        if country != leader and growth[country] > growth[leader]:
            wait = math.log(levels[leader][LAST] / of[LAST]) / math.log((1 + growth[country]) / (1 + growth[leader]))
            expect(line, r"in (\d+) years", wait, 0.5, f"the catching up of {country}")
        elif country != leader and "never" not in line:
            faults.append(f"{country} should never catch up: {line}")
    for year in (FIRST, LAST):
        spread = statistics.pstdev(math.log(of[year]) for of in levels.values())
        expect(output, rf"([\d.]+) in {year}", spread, 0.0005, f"the spread in {year}")
    initial = [math.log(of[FIRST]) for of in levels.values()]
    whole = [math.log(of[LAST] / of[FIRST]) for of in levels.values()]
    mean = statistics.fmean(initial)
    slope = sum((x - mean) * y for x, y in zip(initial, whole)) / sum((x - mean) ** 2 for x in initial)
    expect(output, r"first level: (-?[\d.]+)", slope, 0.0005, "the slope")
    if slope < 0:
        expect(output, r"speed of convergence: ([\d.]+)", -100 * math.log(1 + slope) / years, 0.0005, "the speed")


def main():
    done = run(DATA, FIRST, LAST)
    if done.returncode != 0 or done.stderr:
        faults.append(f"ends with {done.returncode}, says {done.stderr!r}")
    check_numbers(done.stdout)
    if run(DATA).returncode != 0:
        faults.append("fails without years")
    if run().returncode != 2:
        faults.append("does not end with 2 without a file")
    with tempfile.TemporaryDirectory() as folder:
        broken = pathlib.Path(folder, "broken.csv")
        broken.write_text(DATA.read_text(encoding="utf-8").replace("IND,2006,", "IND,2006.5,"), encoding="utf-8")
        done = run(broken)
        if done.returncode != 1 or f"{broken}:3:15" not in done.stderr:
            faults.append(f"does not say where a broken file is broken: {done.stderr!r}")
    for fault in faults:
        print("FAILED:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
