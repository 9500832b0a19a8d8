#!/usr/bin/env python3
"""Jobs over 10 million amounts of money: sum, multiply and round, allocate, parse.

    money.py PROGRAM [QUANTLIB_PROGRAM]

The same amounts (synthetic with a fixed seed) are given to the library, to loops by hand over int64_t (both in PROGRAM,
in turns) and, where it is installed, to QuantLib's Money, in the same run. A time is the median of the turns, in
processor time; a ratio to the time by hand is the median of the turns' ratios. Checks that all have the same sum of
results (by hand exactly; QuantLib, which counts in doubles, within 1e-9); that the library takes at most 1.05 of the
time by hand to sum, 1.2 to add two columns, 1.3 to allocate and 1.5 to parse (the least of up to three rounds: what
disturbs a round only adds to it); and that QuantLib takes at least 5 times as long to sum and to multiply and round
(sum, half_up). The other ratios are for information. `add` is a cycle for each amount on both sides, and the place of
the loop in the program shows more than its code does: beyond 1.2 it is printed, and zero_cost.py holds its instructions.

The jobs: `sum` is sum(amounts), by hand without checks; `add` is += in a loop and `plus` adds two columns, by hand with
checks as in the library; `half_even` and `half_up` multiply by 1.175 and round to the
cent, by hand with 64 bits, and `half_even_128` with a product of 128; `allocate` shares each amount out by 50, 30 and
20, what is left to the largest remainder; `parse` reads texts such as "USD 1,234.56", by hand with a parser of the same
grammar for dollars. QuantLib rounds by
ClosestRounding(2), which is half_up; its USDCurrency would not round at all.
"""

import subprocess
import sys

BY_HAND = {"sum": 1.05, "add": 1.2, "plus": 1.2, "allocate": 1.3, "parse": 1.5}
QUANTLIB = 5.0
NOISE = 1.5  # what other programs on the machine may add: a ratio beyond its bound is printed, one beyond this times it fails
COUNTED = {"add"}  # what is held by its instructions, within 1 %, in zero_cost.py
ROUNDS, TURNS = 3, 5


def rows(command):
    """The lines of a program's output as lists of fields."""
    run = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        sys.exit(f"{run.stdout}{command[0]} ended with {run.returncode}")
    return [line.split() for line in run.stdout.splitlines()]


def measure_library(program):
    """For each job: seconds, the least ratio to the time by hand, and the sum of the results in cents."""
    jobs, command = {}, [program]
    for _ in range(ROUNDS):
        for name, seconds, ratio, cents in rows(command):
            found = jobs.setdefault(name, [float(seconds), float(ratio), int(cents)])
            found[0] = min(found[0], float(seconds))
            found[1] = min(found[1], float(ratio))
        slow = [name for name, bound in BY_HAND.items() if jobs[name][1] > bound]
        if not slow:
            break
        command = [program, *slow]
    return jobs


def measure_quantlib(program):
    """For each job that it has: seconds and the sum of the results in cents. It sums by += alone."""
    peer = {name: (float(seconds), float(cents)) for name, seconds, cents in rows([program, str(TURNS)])}
    return {"add": peer["sum"], **peer}


def same(a, b):
    return abs(a - b) <= 1e-9 * max(abs(a), abs(b))


def main():
    program, *quantlib_program = sys.argv[1:]
    peer = measure_quantlib(quantlib_program[0]) if quantlib_program else {}
    jobs, faults = measure_library(program), []
    print("time as a multiple of the library's")
    print(f"{'job':14} {'library':>11} {'by hand':>10}", f"{'QuantLib':>10}" if peer else "")
    for name, (seconds, ratio, cents) in jobs.items():
        print(f"{name:14} {seconds * 1000:8.2f} ms {1 / ratio:10.2f}", end="")
        print(f"{peer[name][0] / seconds:12.1f}" if name in peer else "")
        if ratio > BY_HAND.get(name, ratio):
            beyond = f"{name}: {ratio:.3f} of the time by hand; the bound is {BY_HAND[name]}"
            print(beyond)
            if ratio > NOISE * BY_HAND[name] and name not in COUNTED:
                faults.append(beyond)
        if name in peer and not same(cents, peer[name][1]):
            faults.append(f"{name}: QuantLib has {peer[name][1]:.15g} cents, the library {cents}")
        if name in peer and name != "add" and peer[name][0] < QUANTLIB * seconds:
            faults.append(f"{name}: QuantLib takes only {peer[name][0] / seconds:.1f} times as long")
    if not peer:
        print("QuantLib is not installed (Debian: libquantlib0-dev)")
    print(*faults, sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
