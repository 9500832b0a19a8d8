#!/usr/bin/env python3
"""Runs the statements that examples/statements prints, in SQLite, and computes what they must find: statements.py PROGRAM.

The sums are of whole numbers, so that all but the HHI are equal to the bit.
"""

import math
import random
import re
import sqlite3
import subprocess
import sys

AREAS = [f"A{i:02}" for i in range(20)]
PERIODS = [str(year) for year in range(2000, 2010)]
PRODUCTS = ["10", "27", "52"]

printed = subprocess.run([sys.argv[1]], capture_output=True, text=True, check=True).stdout
statements = dict(re.findall(r"^-- (.*)\n((?:.|\n)*?)\n;$", printed, re.MULTILINE))
engine = sqlite3.connect(":memory:")
if sqlite3.sqlite_version_info < (3, 30):
    print("skipped: this SQLite has no NULLS LAST")
    sys.exit(77)
engine.execute("create table gdp (area, period, value, status)")
engine.execute("create table trade (exporter, importer, product, reporter, value, status)")
engine.execute("create table records (period, exporter, importer, product, reporter, value)")

chance = random.Random(1)
cells = {}
for area in AREAS:
    for period in PERIODS:
        value = None if chance.random() < 0.1 else float(chance.randrange(30))
        status = None if value is None else "B" if chance.random() < 0.1 else "A"
        cells[area, period] = value, status
        engine.execute("insert into gdp values (?, ?, ?, ?)", (area, period, value, status))
flows, summed = {}, {}
for exporter in AREAS:
    for importer in AREAS:
        for product in PRODUCTS:
            for reporter in ("exporter", "importer"):
                if chance.random() < 0.4:
                    continue
                key = exporter, importer, product, reporter
                flows[key] = float(chance.randrange(1000))
                engine.execute("insert into trade values (?, ?, ?, ?, ?, 'A')", (*key, flows[key]))
                for period, heading, value in (("2024", "01", 3.0), ("2024", "99", 4.0), ("2023", "01", 5.0)):
                    record = period, exporter, importer, product + heading, reporter, value
                    engine.execute("insert into records values (?, ?, ?, ?, ?, ?)", record)
                summed[key] = 7.0

faults = []


def check(name, expected):
    rows = engine.execute(statements[name]).fetchall()
    found = {row[:-1]: row[-1] for row in rows}
    if len(found) != len(rows) or found != expected:
        faults.append(f"{name}: {len(rows)} rows, {len(expected)} expected, or other values")


def over_time(lag, compute):
    expected = {}
    for area in AREAS:
        for i, period in enumerate(PERIODS):
            value = cells[area, period][0]
            base = cells[area, PERIODS[i - lag]][0] if i >= lag else None
            breaks = any(cells[area, PERIODS[j]][1] == "B" for j in range(max(0, i - lag + 1), i + 1))
            there = value is not None and base is not None and not breaks
            expected[area, period] = compute(base, value) if there else None
    return expected


def within_period(compute):
    expected = {}
    for period in PERIODS:
        there = [(area, cells[area, period][0]) for area in AREAS if cells[area, period][0] is not None]
        for area in AREAS:
            value = cells[area, period][0]
            expected[area, period] = None if value is None else compute(area, value, there)
    return expected


def growth(base, value):
    return (value / base - 1) * 100 if base > 0 else None


def above(value, there):
    return sum(other > value for _, other in there)


def not_below(value, there):
    return sum(other >= value for _, other in there)


check("growth", over_time(1, growth))
check("growth over two periods", over_time(2, growth))
check("change", over_time(1, lambda base, value: value - base))
check("share", within_period(lambda _, value, there: value / sum(other for _, other in there) * 100))
check("rank", within_period(lambda _, value, there: 1.0 + above(value, there)))
check("rank, maximum of ties", within_period(lambda _, value, there: float(not_below(value, there))))
check("rank, average of ties", within_period(lambda _, value, there: (1 + above(value, there) + not_below(value, there)) / 2))
check("rank, dense", within_period(lambda _, value, there: 1.0 + len({other for _, other in there if other > value})))
check("rank, ordinal", within_period(
    lambda area, value, there: 1.0 + sum((other, name) < (value, area) for name, other in there)))

for period, found in engine.execute(statements["hhi"]):
    there = [cells[area, period][0] for area in AREAS if cells[area, period][0] is not None]
    if not math.isclose(found, sum((value / sum(there)) ** 2 for value in there), rel_tol=1e-13):
        faults.append(f"hhi of {period}: {found}")

exports = {key[:3]: value for key, value in flows.items() if key[3] == "exporter" and key[0] != key[1]}


def total(**wanted):
    keys = ("exporter", "importer", "product")
    return sum(value for key, value in exports.items() if all(key[keys.index(k)] == v for k, v in wanted.items()))


def quotients(axis, name):
    found = {}
    for exporter, other in {(key[0], key[axis]) for key in exports}:
        part = total(exporter=exporter, **{name: other}) / total(exporter=exporter)
        found[exporter, other] = part / (total(**{name: other}) / total())
    return found


check("exports", {(area,): total(exporter=area) for area in AREAS})
check("revealed comparative advantage", quotients(2, "product"))
check("trade intensity", quotients(1, "importer"))
check("mirror differences", {
    key: flows[(*key, "importer")] / value - 1
    for key, value in exports.items() if value > 0 and (*key, "importer") in flows})
check("flows of records", summed)

print("\n".join(faults) or f"{len(statements)} statements, SQLite {sqlite3.sqlite_version}")
sys.exit(1 if faults else 0)
