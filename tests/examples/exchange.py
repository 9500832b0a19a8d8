#!/usr/bin/env python3
"""Checks examples/exchange with a file of rates, a malformed one, and wrong arguments: exchange.py PROGRAM.

The expected amounts: 392 million dollars at 280 rupees are 109.76 billion, at 470.5 tenge 184.436 billion; their
nearest six digits and the rest follow from the interval of the figure, [391.5, 392.5) million.
"""

import pathlib
import subprocess
import sys
import tempfile
from decimal import Decimal

RATES = pathlib.Path(__file__).parent / "exchange_rates.csv"
faults = []


def run(*arguments):
    return subprocess.run([sys.argv[1], *arguments], capture_output=True, encoding="utf-8")


def check_says(where, said, words):
    faults.extend(f'{where}: "{word}" is not in {said!r}' for word in words if word not in said)


def check_refused(arguments, words):
    """Ends with 2, prints nothing, and says all of `words` on standard error."""
    done = run(*arguments)
    called = "exchange " + " ".join(arguments)
    if done.returncode != 2:
        faults.append(f"{called}: ends with {done.returncode}, not with 2")
    if done.stdout:
        faults.append(f"{called}: prints {done.stdout!r}")
    check_says(called, done.stderr, words)


def check_rates():
    """The rates of the file count, and its name is their source; rows that are no rates are named."""
    done = run("--rates", str(RATES))
    if done.returncode != 0:
        faults.append(f"ends with {done.returncode}, says {done.stderr!r}")
    expected = [
        f"1 USD = 280 PKR, USD -> PKR by {RATES} period average 2024",
        f"1 USD = 470.5 KZT, USD -> KZT by {RATES} period average 2024",
        f"280 PKR = 470.5 KZT, PKR -> USD -> KZT by the inverse of {RATES} period average 2024, {RATES}",
        "PKR 109.8 billion",  # 109.62 to 109.9
        "KZT 184.4 billion",  # 184.2 to 184.67
        "no rate from INR to UZS",
        "the rate is of another period (2024, 2023)",
        "USD 392,000,000.00 are PKR 109,760,000,000.00",
    ]
    check_says("standard output", done.stdout, expected)
    left_out = [": USD 2024: the currency is the base itself", ": PKR 2024: an earlier value of the same currency"]
    check_says("standard error", done.stderr, [str(RATES) + words for words in left_out])
    check_shares(done.stdout)


def check_shares(printed):
    """Five shares evenly, five by population; each five add up to the whole."""
    lines = printed.splitlines()
    first = next(i for i, line in enumerate(lines) if line.startswith("USD 392,000,000.00 are")) + 1
    rows = [line.replace(",", "").split() for line in lines[first : first + 6]]  # name PKR share PKR share
    for column in (2, 4):
        shares = [Decimal(row[column]) for row in rows]
        if sum(shares[:5]) != shares[5] or shares[5] != Decimal("109760000000.00"):
            faults.append(f"the shares {shares} do not add up")


def check_malformed(content, words):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "rates.csv")
        path.write_text(content, encoding="utf-8")
        check_refused(["--rates", str(path)], [f"{path}:{words[0]}", *words[1:]])


def main():
    check_rates()
    check_malformed("Date,Currency,Rate\n2024,PKR,280\n2024,KZT,470,5\n", ["3:14:", "expected 3 fields as in the header"])
    check_malformed("Date,Currency,Rate\n2024,PKR,28o\n", ["2:10:", 'found "28o"'])
    check_malformed("Date,Currency,Rate\nlast year,PKR,280\n", ["2:1:"])
    check_malformed("Day,Currency,Rate\n2024,PKR,280\n", ["1:1:", "a header of"])
    check_refused(["--rates", str(RATES) + ".none"], ["cannot read the file", "exchange_rates.csv.none"])
    for wrong in (["--rates"], ["--nope"], ["2024"], ["--rates", str(RATES), "more"]):
        check_refused(wrong, ["usage: exchange"])
    for fault in faults:
        print("FAILED:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
