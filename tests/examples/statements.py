#!/usr/bin/env python3
"""Runs the statements that examples/statements prints, in SQLite, and computes what they must find: statements.py PROGRAM.

The sums are of whole numbers, so that all but the HHI are equal to the bit. Identities, of whole numbers, of decimals whose
terms cancel and of figures without a bound, are held against intervals that are computed here in fractions.
"""

import math
import random
import re
import sqlite3
import subprocess
import sys
from fractions import Fraction

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

# Identities. An interval is its low and high bound, None where there is none, and whether each belongs to it.
UNITS = {"USD": 1, "%": Fraction(1, 100), "1": 1, "USD/{person}": 1, "{person}": 1, "PKR/USD": 1, "USD/PKR": 1, "t": 1000, "kg": 1}
KEYS = {
    "balance": "USD", "exports": "USD", "exports.2023": "USD", "exports.growth": "%", "exports.multiple": "1",
    "exports.share": "%", "gdp": "USD", "gdp.per_head": "USD/{person}", "imports": "USD", "imports.share": "%",
    "others.share": "%", "population": "{person}", "rate": "PKR/USD", "rate.inverse": "USD/PKR", "trade": "USD", "wheat": "t",
    "wheat.in_kg": "kg",
}
ONE = (Fraction(1), Fraction(1), True, True)


def bound(operation, a, b):
    return None if a is None or b is None else operation(a, b)


def plus(a, b):
    return bound(lambda x, y: x + y, a[0], b[0]), bound(lambda x, y: x + y, a[1], b[1]), a[2] and b[2], a[3] and b[3]


def minus(a, b):
    return plus(a, (None if b[1] is None else -b[1], None if b[0] is None else -b[0], b[3], b[2]))


def is_not_negative(a):
    return a is not None and a[0] is not None and a[0] >= 0


def times(a, b):
    """None where a factor may be negative, of which SQL says nothing."""
    if not is_not_negative(a) or not is_not_negative(b):
        return None
    zero = (a[0] == 0 and a[2]) or (b[0] == 0 and b[2])
    nothing = (a[1] == 0 and a[3]) or (b[1] == 0 and b[3])
    high = Fraction(0) if nothing else bound(lambda x, y: x * y, a[1], b[1])
    return a[0] * b[0], high, zero or (a[2] and b[2]), nothing or (a[3] and b[3])


def over(a, b):
    if not is_not_negative(a) or not is_not_negative(b) or (b[0] == 0 and b[2]):
        return None
    low = Fraction(0) if b[1] is None else a[0] / b[1]
    high = None if a[1] is None or b[0] == 0 else a[1] / b[0]
    nothing = a[1] == 0 and a[3]
    return low, high, (a[0] == 0 and a[2]) or (a[2] and b[3]), nothing or (a[3] and b[2])


def hull(a, b):
    low = [None] if None in (a[0], b[0]) else [min(a[0], b[0])]
    high = [None] if None in (a[1], b[1]) else [max(a[1], b[1])]
    has_low = any(each[2] for each in (a, b) if each[0] == low[0])
    has_high = any(each[3] for each in (a, b) if each[1] == high[0])
    return low[0], high[0], has_low, has_high


def is_above(a, b, strictly):
    """Whether all of the first is above all of the second, or at most at one number of both, if that is enough."""
    if a[0] is None or b[1] is None:
        return False
    return a[0] > b[1] or (a[0] == b[1] and (strictly or not (a[2] and b[3])))


IDENTITIES = {
    "sum": ("trade", "=", lambda f: plus(f["exports"], f["imports"])),
    "difference": ("balance", "=", lambda f: minus(f["exports"], f["imports"])),
    "product": ("gdp", "=", lambda f: times(f["gdp.per_head"], f["population"])),
    "quotient": ("gdp.per_head", "=", lambda f: over(f["gdp"], f["population"])),
    "share": ("exports.share", "=", lambda f: over(f["exports"], f["trade"])),
    "multiple": ("exports.multiple", "=", lambda f: over(f["exports"], f["exports.2023"])),
    "growth": ("exports.growth", "=", lambda f: less_one(over(f["exports"], f["exports.2023"]))),
    "complete": ("exports.share", "=", lambda f: minus(minus(ONE, f["imports.share"]), f["others.share"])),
    "mean": ("exports.share", "=", lambda f: hull(f["imports.share"], f["others.share"])),
    "same": ("wheat", "=", lambda f: f["wheat.in_kg"]),
    "inverse": ("rate", "=", lambda f: over(ONE, f["rate.inverse"])),
    "part": ("exports", "<=", lambda f: f["trade"]),
    "at least": ("exports", ">=", lambda f: f["imports"]),
    "less": ("exports", "<", lambda f: f["imports"]),
    "more": ("exports", ">", lambda f: f["imports"]),
    "formula": ("balance", "=", lambda f: formula(f)),
    "ratio": ("exports.multiple", "=", lambda f: over(minus(f["exports"], f["imports"]), minus(f["exports.2023"], f["imports"]))),
    "factors": ("gdp", "<", lambda f: chain(times, f, "exports", "exports.multiple", "imports.share", "others.share",
                                            "exports.share", "rate", "rate.inverse")),
    "divisors": ("exports", ">", lambda f: chain(over, f, "trade", "imports.share", "others.share", "exports.share",
                                                 "exports.multiple")),
}


def less_one(a):
    return None if a is None else minus(a, ONE)


def chain(operation, f, first, *others):
    result = f[first]
    for each in others:
        if f[each] is None:
            return None
        result = operation(result, f[each])
    return result


def formula(f):
    product = times(minus(ONE, f["imports.share"]), f["trade"])
    twice = times((Fraction(2), Fraction(2), True, True), f["imports"])
    return None if product is None or twice is None else minus(product, twice)


def is_broken(relation, left, right):
    if relation == "=":
        return is_above(left, right, False) or is_above(right, left, False)
    a, b = (left, right) if relation[0] == "<" else (right, left)
    return is_above(a, b, len(relation) == 1)


def random_figures():
    """Small whole numbers, so that bounds often meet; of some figures a bound or the number is missing."""
    rows, figures = [], {}
    for key, unit in KEYS.items():
        low = chance.choice((0, 0, 1, 2, 3, 4, 6, 8))
        high = low + chance.choice((0, 0, 1, 2, 4))
        if unit == "%" or key == "wheat.in_kg":
            low, high = (25 * low, 25 * high) if unit == "%" else (500 * low, 500 * high)
        is_point = low == high
        has_low, has_high = is_point or chance.random() < 0.6, is_point or chance.random() < 0.4
        low = None if not is_point and chance.random() < 0.05 else low
        high = None if not is_point and chance.random() < 0.05 else high
        there = chance.random() < 0.95
        ends = ["" if b is None else "closed" if has else "open" for b, has in ((low, has_low), (high, has_high))]
        rows.append((key, unit, 1 if there else None, low if there else None, high if there else None, *ends))
        scale = UNITS[unit]
        figures[key] = (None if low is None else Fraction(low) * scale, None if high is None else Fraction(high) * scale,
                        has_low and low is not None, has_high and high is not None) if there else None
    return rows, figures


def random_decimals():
    """Decimals of which great terms cancel, so that what identities make of them is exact, or by a little not; most are points,
    some have an interval about them, whose bound may be the number."""
    base = Fraction(chance.randrange(10**6, 10**8), 10)
    growth = Fraction(chance.randrange(-40, 100), 1000)
    multiple = 1 + growth / 100
    exports = base * multiple
    imports_share = Fraction(chance.randrange(1000), 10)
    others_share = 100 - imports_share - Fraction(chance.choice((0, 0, 1, 2)), 10)
    imports = exports + Fraction(chance.randrange(-200, 100), 100)
    trade = exports + imports
    if chance.random() < 0.5:  # (exports - imports) / (base - imports) is 1.25
        imports, multiple = (exports - base * Fraction(5, 4)) * -4, Fraction(5, 4)
        trade = exports + imports
    if chance.random() < 0.4:
        trade = exports
    balance = exports - imports
    if chance.random() < 0.5:
        balance = (1 - imports_share / 100) * trade - 2 * imports
    head, population = (Fraction(chance.randrange(10**4, 10**6), 100) for _ in range(2))
    rate = chance.choice((Fraction(5, 4), Fraction(64, 10), Fraction(16, 100)))
    wheat = Fraction(chance.randrange(10**9), 10**4)
    exact = {
        "balance": balance, "exports": exports, "exports.2023": base, "exports.growth": growth, "exports.multiple": multiple,
        "exports.share": 100 - imports_share - others_share, "gdp": head * population, "gdp.per_head": head, "imports": imports,
        "imports.share": imports_share, "others.share": others_share, "population": population, "rate": rate,
        "rate.inverse": 1 / rate, "trade": trade, "wheat": wheat, "wheat.in_kg": 1000 * wheat,
    }
    if chance.random() < 0.5:
        exact["exports.share"] = chance.choice((imports_share, others_share, 100 * exports / trade))
    by_a_little = {"balance", "exports.growth", "exports.multiple", "exports.share", "gdp", "gdp.per_head", "rate", "trade", "wheat"}
    rows, figures = [], {}
    for key, unit in KEYS.items():
        low = high = exact[key]
        if key in by_a_little and chance.random() < 0.3:
            low = high = low + chance.choice((-1, 1)) * (Fraction(1) if unit == "USD" else Fraction(1, 1000))
        if key in by_a_little and chance.random() < 0.3:
            low, high = chance.choice(((low, high + 1), (low - 1, high)))
        has_low, has_high = low == high or chance.random() < 0.5, low == high or chance.random() < 0.5
        low, high = (None if key in by_a_little and chance.random() < 0.02 else each for each in (low, high))
        has_low, has_high = has_low and low is not None, has_high and high is not None
        ends = ["" if b is None else "closed" if has else "open" for b, has in ((low, has_low), (high, has_high))]
        rows.append((key, unit, 1, None if low is None else float(low), None if high is None else float(high), *ends))
        scale = UNITS[unit]
        figures[key] = None if low is None else low * scale, None if high is None else high * scale, has_low, has_high
    return rows, figures


def random_overs():
    """What is over a number has no bound; of many such the product is still none."""
    rows, figures = [], {}
    for key, unit in KEYS.items():
        low = Fraction(chance.choice((0, 2, 5, 10**20)))
        rows.append((key, unit, 1, float(low), None, "open", ""))
        figures[key] = low * UNITS[unit], None, False, False
    low = Fraction(chance.randrange(1, 9))
    for key, bound in (("exports", low), ("gdp", 10**30 * low)):
        if chance.random() < 0.5:
            rows = [(key, "USD", 1, float(bound), float(bound), "closed", "closed") if row[0] == key else row for row in rows]
            figures[key] = bound, bound, True, True
    return rows, figures


def point(key, digits):
    """A figure that is one number."""
    number = Fraction(digits)
    scale = UNITS[KEYS[key]]
    return (key, KEYS[key], 1, float(number), float(number), "closed", "closed"), (number * scale, number * scale, True, True)


def scaled(value, unit):
    return None if value is None else float(value / UNITS[unit])


engine.execute("create table facts (key, unit, value, low, high, low_end, high_end)")


def expect(rows, figures, names):
    """Asks each of the identities of these figures; the names of those that are broken."""
    engine.execute("delete from facts")
    engine.executemany("insert into facts values (?, ?, ?, ?, ?, ?, ?)", rows + rows[:3])  # a figure may be said twice
    all_broken = []
    for name in names:
        left, relation, compute = IDENTITIES[name]
        try:
            right = compute(figures)
        except TypeError:
            right = None  # a figure has no number
        found = engine.execute(statements[f"broken: {name}"]).fetchall()
        expected = []
        if figures[left] is not None and right is not None and is_broken(relation, figures[left], right):
            unit = KEYS[left]
            sides = [scaled(value, unit) for value in (*figures[left][:2], *right[:2])]
            expected = [(name, unit, *sides)]
            all_broken.append(name)
        # What cancels is right to twelve digits of its terms.
        terms = max((float(abs(b)) for each in figures.values() if each for b in each[:2] if b is not None), default=0)
        near = max(1e-12, terms * 1e-12) if KEYS[left] == "USD" else 1e-8
        close = all(
            a == b or (isinstance(a, float) and isinstance(b, float) and math.isclose(a, b, rel_tol=1e-12, abs_tol=near))
            for one, other in zip(found, expected) for a, b in zip(one, other))
        if len(found) != len(expected) or not close:
            faults.append(f"{name}: {found}, {expected} expected of {figures}")
    return all_broken


def finite(number):
    """The absolute value, refused where a number has overflown, as by engines that raise."""
    if number is not None and not math.isfinite(number):
        raise ValueError(number)
    return None if number is None else abs(number)


engine.create_function("abs", 1, finite, deterministic=True)
TURNS = 500
for make in (random_figures, random_decimals):
    broken = dict.fromkeys(IDENTITIES, 0)
    for _ in range(TURNS):
        for name in expect(*make(), IDENTITIES):
            broken[name] += 1
    for name, count in broken.items():
        if not 20 < count < TURNS - 20:
            faults.append(f"{name}: broken {count} times of {TURNS} by {make.__name__}, so that little is shown")
broken = [name for _ in range(TURNS) for name in expect(*random_overs(), IDENTITIES)]
if broken.count("more") < 20 or "factors" in broken:
    faults.append("what is over a number is exceeded by another in other ways than it can")
for figures in (
    {"balance": "0.77", "exports": "1234567.89", "imports": "1234567.12"},
    {"exports.share": "0", "imports.share": "90", "others.share": "10"},
    {"exports.2023": "100000", "exports": "100001", "exports.growth": "0.001"},
):
    rows, intervals = zip(*(point(key, digits) for key, digits in figures.items()))
    known = dict.fromkeys(KEYS) | dict(zip(figures, intervals))
    names = {"balance": "difference", "exports.share": "complete", "exports.2023": "growth"}
    name = names[next(iter(figures))]
    if expect(list(rows), known, [name]):
        faults.append(f"{name}: {figures} agree")
engine.execute("update facts set unit = 'EUR' where unit = 'USD'")
if engine.execute(statements["broken: sum"]).fetchall():
    faults.append("figures in another unit are held against each other")

print("\n".join(faults[:20]) or f"{len(statements)} statements, SQLite {sqlite3.sqlite_version}")
sys.exit(1 if faults else 0)
