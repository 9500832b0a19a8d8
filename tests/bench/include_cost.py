#!/usr/bin/env python3
"""Measures what the library costs to include, as ratios to boost/units in the same run.

    include_cost.py [--headers INCLUDE_FOLDER] [--valgrind VALGRIND] COMPILER [FLAG...]
    include_cost.py --module MODULE_INTERFACE CLANG [FLAG...]

Each program of include_cost/ states its bounds in its first line, `// bound: 0.6, of instructions 0.53`: its user time,
and the instructions that the compiler executes, over those of include_cost/boost_units.cpp, both checked by the compiler
and not translated further (-fsyntax-only).

With --valgrind the instructions are asserted, which a busy machine does not change, and the times of three turns are
printed. Without, the times are asserted: the programs take turns and the median of the turns' ratios counts; a bound that does not hold is measured
again, with more turns, before it counts as broken. The least ratio of up to three rounds counts, and the output says which
round it was. With --headers, also prints what each public header alone costs. With --module only prints what the programs cost
with the headers, and what they cost when they import the module instead.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

PROGRAMS = pathlib.Path(__file__).parent / "include_cost"
BASELINE = PROGRAMS / "boost_units.cpp"
TURNS = (9, 15, 31)  # of the first measurement and of each further one
TURNS_TO_PRINT = (3,)


def user_seconds(command):
    """The user time of the compiler and what it starts."""
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("does not compile: " + " ".join(command))
    return usage.ru_utime


def measure(sources, turns, compile_command):
    """For each source: its median user time, and the median of its ratios to the baseline."""
    times = {source: [] for source in [BASELINE, *sources]}
    for _ in range(turns):
        for source in times:
            times[source].append(user_seconds([*compile_command, str(source)]))
    return {
        source: (
            statistics.median(taken),
            statistics.median(own / baseline for own, baseline in zip(taken, times[BASELINE])),
        )
        for source, taken in times.items()
    }


def bounded_programs():
    return sorted(set(PROGRAMS.glob("*.cpp")) - {BASELINE})


def bounds_of(program):
    """The bounds of time and of instructions."""
    found = re.match(r"// bound: ([0-9.]+), of instructions ([0-9.]+)", program.read_text(encoding="utf-8"))
    return float(found[1]), float(found[2])


def bound_of(program):
    return bounds_of(program)[0]


def print_row(seconds, ratio, name, remark=""):
    print(f"{seconds:7.3f} s {ratio:6.2f}  {name}{remark}", flush=True)


def check_bounds(compile_command, rounds):
    """Prints each program's ratio; returns whether all the bounds hold. `rounds`: the turns of each."""
    waiting = bounded_programs()
    print(f"{'user time':>9} {'ratio':>6}  program")
    for number, turns in enumerate(rounds, 1):
        broken = []
        if number > 1:
            print(f"round {number} of {len(rounds)}, for what was not within its bound; the least ratio counts")
        for source, (seconds, ratio) in measure(waiting, turns, compile_command).items():
            if source == BASELINE:
                print_row(seconds, ratio, source.name, f" (the measure, {turns} turns)")
                continue
            holds = ratio <= bound_of(source)
            print_row(seconds, ratio, source.name, f" (bound {bound_of(source)}{'' if holds else ', NOT HELD'})")
            if not holds:
                broken.append(source)
        waiting = broken
        if not waiting:
            return True
    return False


def print_headers(include_folder, compile_command):
    """Prints what each public header costs alone, beside an empty program."""
    headers = sorted(path.relative_to(include_folder).as_posix() for path in include_folder.rglob("*.hpp"))
    with tempfile.TemporaryDirectory() as folder:
        sources = {}
        for number, header in enumerate(["", *headers]):
            source = pathlib.Path(folder, f"{number}.cpp")
            source.write_text(f"#include <{header}>\n" if header else "", encoding="utf-8")
            sources[source] = header or "(an empty program)"
        for source, (seconds, ratio) in measure(list(sources), 3, compile_command).items():
            print_row(seconds, ratio, sources.get(source, source.name))


def print_module(interface, compiler, flags):
    """Prints what each program costs with its headers, and with `import almanac;` in their place."""
    with tempfile.TemporaryDirectory() as folder:
        module = pathlib.Path(folder, "almanac.pcm")
        seconds = user_seconds([compiler, "-std=c++20", *flags, "--precompile", str(interface), "-o", str(module)])
        print(f"{seconds:7.3f} s         the module itself, once")
        names = {}
        for program in bounded_programs():
            importing = pathlib.Path(folder, program.name)
            text = re.sub(r"^#include <almanac/.*\n", "", program.read_text(encoding="utf-8"), flags=re.MULTILINE)
            importing.write_text(re.sub(r"^(?!//|#)", "import almanac;\n", text, count=1, flags=re.MULTILINE), encoding="utf-8")
            names.update({program: program.name, importing: f"{program.name}, with the module"})
        compile_command = [compiler, "-std=c++20", "-fsyntax-only", f"-fmodule-file=almanac={module}", *flags]
        user_seconds([*compile_command, str(BASELINE)])  # the first run pays for reading the disk
        for source, (seconds, ratio) in measure(list(names), TURNS[0], compile_command).items():
            print_row(seconds, ratio, names.get(source, source.name))


def instructions(valgrind, command):
    """The instructions that the compiler and what it starts execute."""
    count = [valgrind, "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", "--trace-children=yes"]
    run = subprocess.run([*count, *command], capture_output=True, text=True, check=True)
    return sum(int(refs.replace(",", "")) for refs in re.findall(r"I +refs: +([\d,]+)", run.stderr))


def check_instructions(valgrind, compile_command):
    """Prints the ratios; returns whether all the bounds of instructions hold. Several at a time: it counts, not times."""
    print(f"{'10^6':>9} {'ratio':>6}  instructions of the compiler")
    programs = bounded_programs()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        counted = pool.map(lambda source: instructions(valgrind, [*compile_command, str(source)]), [BASELINE, *programs])
        baseline, *own = counted
    print(f"{baseline / 1e6:9.0f} {1:6.2f}  {BASELINE.name} (the measure)")
    all_hold = True
    for source, count in zip(programs, own):
        bound = bounds_of(source)[1]
        holds = count / baseline <= bound
        all_hold = all_hold and holds
        remark = f" (bound {bound}{'' if holds else ', NOT HELD'})"
        print(f"{count / 1e6:9.0f} {count / baseline:6.3f}  {source.name}{remark}")
    return all_hold


def main():
    parser = argparse.ArgumentParser(allow_abbrev=False)
    parser.add_argument("--headers", type=pathlib.Path)
    parser.add_argument("--valgrind")
    parser.add_argument("--module", type=pathlib.Path)
    options, (compiler, *flags) = parser.parse_known_args()
    if options.module:
        print_module(options.module, compiler, flags)
        return 0
    compile_command = [compiler, "-std=c++20", "-fsyntax-only", *flags]

    user_seconds([*compile_command, str(BASELINE)])  # the first run pays for reading the disk
    holds = check_bounds(compile_command, TURNS_TO_PRINT if options.valgrind else TURNS)
    if options.valgrind:
        holds = check_instructions(options.valgrind, compile_command)
    if options.headers:
        print_headers(options.headers, compile_command)
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
