#!/usr/bin/env python3
"""Files of 100 MB read into panels, one thread, against pandas, data.table, polars and DuckDB on two.

    reading.py PROGRAM [WORLD_BANK_FILE...]

Makes files of the World Bank's long files (without them, of random numbers with a fixed seed), repeated under further
codes of indicators: `tidy`, a line a value, and `wide`, a column a year as in the World Bank's bulk download; and some of
it in further dialects, which the library alone reads. The library makes a panel of each indicator; the others read the
typed table and add it up by indicator, which is less. Prints the least seconds of three turns, the count and the sum of the
numbers, and the peak of memory against the size of the file. Fails where counts or sums differ, and where a dialect takes
more than twice the time of the tidy file, a byte, or a value where a row has many; the other times are printed.

Those that are there take part: pandas; data.table; polars, where `node` finds the npm package nodejs-polars (its folder in
NODE_PATH); DuckDB, whose library ALMANAC_DUCKDB names (see examples/scale/README.md).
"""

import csv
import itertools
import math
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import dialects  # noqa: E402
from dialects import YEARS  # noqa: E402

HERE = pathlib.Path(__file__).parent
SIZE = 100_000_000
TURNS = 3
DIALECT_LINES = 400_000
COUNTRIES = """AFG ARG AUS AUT AZE BEL BGD BRA CAN CHE CHL CHN CZE DEU DNK EGY ESP ETH FIN FRA GBR GRC HUN IDN IND IRL IRN IRQ
ISR ITA JPN KAZ KEN KGZ KOR LKA MAR MEX MYS NGA NLD NOR NPL NZL PAK PER PHL POL PRT ROU RUS SAU SWE THA TJK TKM TUR UKR USA
UZB""".split()
IS_NOT_THERE = 77  # the exit status of a reader whose library is missing


def world_bank(files):
    """For each file the code of its indicator and its values by country."""
    for name in files:
        countries = {}
        with open(name, newline="", encoding="utf-8") as file:
            for country, code, year, value in list(csv.reader(file))[1:]:
                if int(year) in YEARS:
                    countries.setdefault((country, code), {})[int(year)] = value
        yield pathlib.Path(name).stem.upper(), countries


def random_numbers():
    """As `world_bank`, of 60 countries."""
    of = random.Random(7)
    for i in range(20):
        yield f"RANDOM.{i}", {(c, c): {y: repr(of.uniform(0, 1e12)) for y in YEARS if of.random() < 0.8} for c in COUNTRIES}


def write(indicators, tidy, wide):
    """Writes both files, each until it has its size."""
    with open(tidy, "w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(["Country Name", "Country Code", "Indicator Code", "Year", "Value"])
        turn = 0
        while file.tell() < SIZE:
            for indicator, countries in indicators:
                for (country, code), values in countries.items():
                    lines.writerows([country, code, f"{indicator}.{turn}", year, value] for year, value in values.items())
            turn += 1
    with open(wide, "w", newline="", encoding="utf-8") as file:
        lines = csv.writer(file, lineterminator="\n")
        lines.writerow(["Country Name", "Country Code", "Indicator Name", "Indicator Code", *YEARS])
        turn = 0
        while file.tell() < SIZE:
            for indicator, countries in indicators:
                named = f"{indicator}.{turn}"
                for (country, code), values in countries.items():
                    lines.writerow([country, code, f"Indicator {named}", named, *(values.get(year, "") for year in YEARS)])
            turn += 1


def first_numbers(tidy):
    """Country, code, indicator, year and value of the first lines of the tidy file."""
    with open(tidy, newline="", encoding="utf-8") as lines:
        yield from map(tuple, itertools.islice(csv.reader(lines), 1, DIALECT_LINES + 1))


def readers(program):
    """The command of each, and what its environment has beside."""
    scripts = {
        "pandas": ["/usr/bin/python3", HERE / "with_pandas.py"],
        "data.table": ["Rscript", HERE / "with_data_table.R"],
        "polars": ["node", HERE / "with_polars.cjs"],
        "DuckDB": [program, "duckdb"],
    }
    return {"almanac": [program, "library"], **scripts}


def measure(command, shape, file):
    """Seconds (the least), count, sum and bytes (the most); None where the reader is not there. One that fails stops all."""
    best = None
    for _ in range(TURNS):
        try:
            run = subprocess.run([*command, shape, file], capture_output=True, text=True,
                                 env={**os.environ, "POLARS_MAX_THREADS": "2"})
        except FileNotFoundError:
            return None
        if run.returncode == IS_NOT_THERE:
            return None
        if run.returncode != 0:
            sys.exit(f"{command} fails on {shape}:\n{run.stderr}")
        seconds, count, total, peak = (float(word) for word in run.stdout.split())
        best = (min(seconds, best[0]) if best else seconds, count, total, max(peak, best[3]) if best else peak)
    return best


def compare(shape, file, program):
    """Prints a line a reader; returns whether all count and add up alike."""
    size = os.path.getsize(file)
    print(f"{shape}, {size / 1e6:.0f} MB")
    alike, own = True, None
    for name, command in readers(program).items():
        found = measure(command, shape, file)
        if found is None:
            print(f"  {name:<11} is not there")
            alike = alike and name != "almanac"
            continue
        seconds, count, total, peak = found
        own = own or found
        alike = alike and count == own[1] and abs(total - own[2]) <= 1e-9 * abs(own[2])
        print(f"  {name:<11} {seconds:7.3f} s  {seconds / own[0]:5.1f} of almanac's  {count:.0f} numbers, sum {total:.12g}  "
              f"memory {peak / size:.2f} of the file")
    return alike


def compare_dialects(tidy, folder, program):
    """Prints the library's time for the other dialects, over that for the tidy file: a byte, and a value. Returns whether
    they have its numbers, and take at most twice as long: a byte, or a value where a row has many, and so few bytes of each."""
    numbers = list(first_numbers(tidy))
    values = [float(number[4]) for number in numbers]
    count, total = len(values), math.fsum(values)
    tidy_seconds, tidy_count, _, _ = measure([program, "library"], "tidy", tidy)
    holds = True
    for name, lines in dialects.of(numbers):
        file = str(pathlib.Path(folder, f"{name}.csv"))
        with open(file, "w", newline="", encoding="utf-8") as table:
            csv.writer(table, lineterminator="\n").writerows(lines)
        size = os.path.getsize(file)
        seconds, found, found_total, _ = measure([program, "library"], name, file)
        a_byte = seconds / size / (tidy_seconds / os.path.getsize(tidy))
        a_value = seconds / count / (tidy_seconds / tidy_count)
        held = a_value if name in dialects.WIDE else a_byte
        is_alike = found == count and abs(found_total - total) <= 1e-9 * abs(total)
        holds = holds and is_alike and held <= 2
        remark = f"{'' if is_alike else ', OTHER NUMBERS'}{'' if held <= 2 else ', NOT HELD'}"
        print(f"{name}, {size / 1e6:.0f} MB: {a_byte:.2f} of the tidy file's time a byte, {a_value:.2f} a value{remark}")
    return holds


def main():
    program, *files = sys.argv[1:]
    indicators = list(world_bank(files)) if files else list(random_numbers())
    with tempfile.TemporaryDirectory() as folder:
        tidy, wide = (str(pathlib.Path(folder, f"{shape}.csv")) for shape in ("tidy", "wide"))
        write(indicators, tidy, wide)
        alike = [compare("tidy", tidy, program), compare("wide", wide, program),
                 compare_dialects(tidy, folder, program)]
    if not all(alike):
        print("NOT HELD: counts or sums that are not equal, or the time of a dialect")
    return 0 if all(alike) else 1


if __name__ == "__main__":
    sys.exit(main())
