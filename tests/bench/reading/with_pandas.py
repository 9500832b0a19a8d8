"""Reads a file of `reading.py` with pandas. Prints seconds, count and sum of the numbers by indicator, peak of memory.

    with_pandas.py tidy|wide FILE
"""

import resource
import sys
import time

try:
    import pandas
except ImportError:
    sys.exit(77)


def main():
    shape, file = sys.argv[1:]
    start = time.perf_counter()
    if shape == "tidy":
        types = {"Country Name": "category", "Country Code": "category", "Indicator Code": "category", "Year": "int32"}
        table = pandas.read_csv(file, dtype=types)
        values = table.groupby("Indicator Code", observed=True)["Value"]
        counts, sums = values.count().sum(), values.sum().sum()
    else:
        texts = ["Country Name", "Country Code", "Indicator Name", "Indicator Code"]
        table = pandas.read_csv(file, dtype={name: "category" for name in texts})
        years = table.columns[len(texts) :]
        by_indicator = table.groupby("Indicator Code", observed=True)[list(years)]
        counts, sums = by_indicator.count().to_numpy().sum(), by_indicator.sum().to_numpy().sum()
    seconds = time.perf_counter() - start
    print(seconds, counts, repr(float(sums)), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


if __name__ == "__main__":
    main()
