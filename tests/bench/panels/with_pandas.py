"""The six jobs with pandas, on a file of panels (see data.hpp). Prints a line a job: name, seconds (the least of the
turns), count of numbers, checksum. The table is long, one row an observation, sorted, with integer keys; each job is
written in the fastest way that we know.

    with_pandas.py FILE TURNS
"""

import sys
import time

import numpy
import pandas


def read_panels(name):
    numbers = numpy.fromfile(name, dtype="<f8")
    counts = numbers.view("<i8")
    parts, at, series = [], 1, 0
    for indicator in range(counts[0]):
        areas, periods = int(counts[at]), int(counts[at + 1])
        parts.append(
            pandas.DataFrame(
                {
                    "indicator": numpy.full(areas * periods, indicator, dtype="int32"),
                    "series": numpy.repeat(numpy.arange(series, series + areas, dtype="int32"), periods),
                    "period": numpy.tile(numpy.arange(periods, dtype="int32"), areas),
                    "periods": numpy.full(areas * periods, periods, dtype="int32"),
                    "value": numbers[at + 2 : at + 2 + areas * periods],
                }
            )
        )
        series += areas
        at += 2 + areas * periods
    return pandas.concat(parts, ignore_index=True)


def growth(table):
    before = table.groupby("series", sort=False)["value"].shift()
    return ((table["value"] / before - 1) * 100).where(before > 0)


def change(table):
    return table["value"] - table.groupby("series", sort=False)["value"].shift()


def cagr(table):
    before = table["value"].to_numpy()[(table["period"] == 0).to_numpy()]
    at_end = table["period"].to_numpy() == table["periods"].to_numpy() - 1
    after = table["value"].to_numpy()[at_end]
    years = table["periods"].to_numpy()[at_end] - 1
    rate = (numpy.power(after / before, 1 / years) - 1) * 100
    return pandas.Series(rate).where((before > 0) & (after > 0))


def rank(table):
    return table.groupby(["indicator", "period"], sort=False)["value"].rank(method="min", ascending=False)


def share(table):
    total = table.groupby(["indicator", "period"], sort=False)["value"].transform("sum")
    return (table["value"] / total * 100).where(total > 0)


def rebase(table):
    base = table["value"].to_numpy()[table["period"].to_numpy() == table["periods"].to_numpy() // 2]
    base = numpy.where(base > 0, base, numpy.nan)
    return table["value"] / base[table["series"].to_numpy()] * 100


def main():
    table = read_panels(sys.argv[1])
    numpy.seterr(all="ignore")
    for job in (growth, change, cagr, rank, share, rebase):
        seconds = []
        for _ in range(int(sys.argv[2])):
            start = time.perf_counter()
            result = job(table)
            seconds.append(time.perf_counter() - start)
        print(job.__name__, f"{min(seconds):.6f}", result.count(), f"{result.sum():.12e}", flush=True)


if __name__ == "__main__":
    main()
