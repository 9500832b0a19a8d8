#!/usr/bin/env python3
"""How many mistakes of analysts a library catches, of those in mistakes.txt.

    bugcatch.py [--quantlib LIBRARY] [--without boost] [--csv FILE] [--only SUBJECT.LIBRARY] COMPILER [FLAG...]

The flags lead to almanac's headers. Beside the list stand, in cases/SUBJECT.LIBRARY.txt, what a mistake and its right
version look like with a library: bodies of functions that return a number, below "//== NAME wrong" and "//== NAME right",
and above the first of them what they include. A mistake is

    compiler     caught: it does not compile
    refused      caught: it throws, with a reason
    right        caught: written like this, it gives the right answer all the same
    not caught   it gives another answer, or one where there is none

A right version that does not compile, throws, or gives another answer is a false refusal, and the script fails; so it does
when a mistake does not compile for a reason that has nothing to do with it, such as a misspelled name. The mistakes of a
file are compiled at once to see which do not compile; then the others and the right versions as one program, which runs.
"""

import argparse
import collections
import csv
import math
import os
import re
import statistics
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support"))
from compiler_messages import errors_in  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
LIBRARIES = {"double": "double", "boost": "Boost.Units", "quantlib": "QuantLib", "almanac": "almanac"}
OUTCOMES = ("compiler", "refused", "right", "not caught")
BROKEN = re.compile(r"was not declared in this scope|is not a member of|has no member named|: expected |No such file|"
                    r"does not name a|undeclared|not found|ambiguous|in return")


def read_mistakes():
    """The mistakes by name, in the order of the list."""
    mistakes, kind = {}, ""
    with open(os.path.join(HERE, "mistakes.txt"), encoding="utf-8") as lines:
        for line in lines:
            line = line.strip()
            if line.startswith("== "):
                kind = line[3:]
            elif line and not line.startswith("#"):
                name, answer, report, words = (part.strip() for part in line.split(" | "))
                number = None if answer == "-" else float(eval(answer, {"__builtins__": {"round": round}}))  # of our own list
                mistakes[name] = {"kind": kind, "answer": number, "report": report, "mistake": words}
    return mistakes


def read_cases(path):
    """What stands above the first case, and the bodies by name and "wrong" or "right"."""
    prelude, cases, body = [], {}, None
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("//== "):
                name, which = line[5:].split()
                if (name, which) in cases:
                    sys.exit(f"bugcatch: {path}: {name} {which} stands there twice")
                body = cases[name, which] = []
            else:
                (prelude if body is None else body).append(line)
    return "".join(prelude), {key: "".join(lines) for key, lines in cases.items()}


def program(path, prelude, cases, runs):
    """One function a case. The compiler is told that it stands in a file CASE.NAME.WHICH, so that errors name it."""
    text = ["#include <cstdio>\n#include <exception>\n", f'#line 1 "{path}"\n', prelude]
    for (name, which), body in cases.items():
        text.append(f'#line 1 "CASE.{name}.{which}"\n[[maybe_unused]] static double {name}_{which}() {{\n{body}}}\n')
    if runs:
        text.append("""static void run(char const* which, double (*compute)()) {
    try {
        double const number = compute();
        std::printf("%s number %.17g\\n", which, number);
    } catch (std::exception const& e) {
        std::printf("%s thrown %s\\n", which, e.what());
    }
}
""")
        calls = "".join(f'    run("{name} {which}", {name}_{which});\n' for name, which in cases)
        text.append("int main() {\n" + calls + "}\n")
    return "".join(text)


def compile_program(compiler, text, folder, more):
    """Whether it compiles, and what the compiler prints."""
    source = os.path.join(folder, "cases.cpp")
    with open(source, "w", encoding="utf-8") as out:
        out.write(text)
    command = [compiler[0], "-std=c++20", "-w", "-fmax-errors=0", *compiler[1:], source, *more]
    run = subprocess.run(command, capture_output=True, text=True, env={**os.environ, "LC_ALL": "C"}, check=False)
    return run.returncode == 0, run.stderr


def first_errors(messages):
    """The lines of the first error of each case, with those that lead to it."""
    found = {}
    for block in errors_in(messages):
        case = re.search(r"CASE\.(\w+)\.(wrong|right)", "\n".join(block))
        if case is None:
            sys.exit("bugcatch: an error outside of all cases\n" + "\n".join(block[:40]))
        found.setdefault(case.groups(), block)
    return found


def run_file(path, library, arguments, folder):
    """What became of each case: ("compiler", lines), ("thrown", words) or ("number", digits)."""
    prelude, cases = read_cases(path)
    wrong = {key: body for key, body in cases.items() if key[1] == "wrong"}
    fits, messages = compile_program(arguments.compiler, program(path, prelude, wrong, False), folder, ["-fsyntax-only"])
    errors = {} if fits else first_errors(messages)
    for (name, _), block in errors.items():
        if library == "double" or BROKEN.search("\n".join(block[:6])):
            sys.exit(f"bugcatch: {path}: {name} is broken, not refused\n" + "\n".join(block[:20]))
    left = {key: body for key, body in cases.items() if key not in errors}
    binary = os.path.join(folder, "cases")
    more = ["-O0", "-o", binary]
    if library == "quantlib":
        more += [arguments.quantlib, "-Wl,-rpath," + os.path.dirname(arguments.quantlib)]
    fits, messages = compile_program(arguments.compiler, program(path, prelude, left, True), folder, more)
    if not fits:
        for (name, which), block in first_errors(messages).items():
            print(f"{path}: {name} {which} does not compile\n" + "\n".join(block[:12]))
        sys.exit(1)
    printed = subprocess.run([binary], capture_output=True, text=True, check=True).stdout
    became = {key: ("compiler", "\n".join(block)) for key, block in errors.items()}
    for line in printed.splitlines():
        name, which, how, said = line.split(" ", 3)
        became[name, which] = (how, said)
    return became


def is_near(a, b):
    return math.isfinite(a) and math.isclose(a, b, rel_tol=1e-7, abs_tol=1e-12) and math.copysign(1, a) == math.copysign(1, b)


def judge(mistakes, became, answers):
    """The outcome of each mistake with a library, and what is wrong with the right versions."""
    outcomes, faults = {}, []
    for (name, which), (how, said) in became.items():
        answer = answers[name]
        is_right = how == "number" and answer is not None and is_near(float(said), answer)
        if which == "right" and not is_right:
            faults.append(f"{name}: the right version gives {said}, and the answer is {answer}")
        elif which == "wrong":
            has_answer = mistakes[name]["answer"] is not None
            ran = "right" if is_right and has_answer else "not caught"
            outcome = {"compiler": "compiler", "thrown": "refused"}.get(how, ran)
            outcomes[name] = (outcome, said)
        if (name, "right") not in became or (name, "wrong") not in became:
            faults.append(f"{name}: one of the two versions is missing")
    return outcomes, faults


def print_table(mistakes, all_outcomes):
    """Counts by kind and library, and of the whole."""
    kinds = list(dict.fromkeys(m["kind"] for m in mistakes.values()))
    libraries = [each for each in LIBRARIES if each in all_outcomes]
    print(f'{"mistakes caught, of those written":34}' + "".join(f"{LIBRARIES[each]:>13}" for each in libraries))
    for kind in [*kinds, "all"]:
        row = f"{kind:34}"
        for library in libraries:
            got = [o for name, (o, _) in all_outcomes[library].items() if kind in ("all", mistakes[name]["kind"])]
            row += f'{f"{sum(o != OUTCOMES[3] for o in got)} of {len(got)}" if got else "-":>13}'
        print(row)
    for outcome in OUTCOMES:
        counts = [sum(o == outcome for o, _ in all_outcomes[library].values()) for library in libraries]
        label = {"compiler": "caught by the compiler", "refused": "refused when it runs", "right": "right all the same"}
        print(f"  {label.get(outcome, outcome):32}" + "".join(f"{count:13}" for count in counts))
    row = f'{"  lines of the first error, median":34}'
    for library in libraries:
        lines = [said.count("\n") + 1 for outcome, said in all_outcomes[library].values() if outcome == "compiler"]
        row += f'{f"{statistics.median(lines):g}" if lines else "-":>13}'
    print(row)


def main():
    parser = argparse.ArgumentParser(usage=__doc__.splitlines()[2].strip(), allow_abbrev=False)
    parser.add_argument("--quantlib", default="")
    parser.add_argument("--csv")
    parser.add_argument("--only", default="")
    parser.add_argument("--without", default="")
    parser.add_argument("compiler", nargs=argparse.REMAINDER)
    arguments = parser.parse_args()
    mistakes = read_mistakes()
    became = collections.defaultdict(dict)
    with tempfile.TemporaryDirectory() as folder:
        for name in sorted(os.listdir(os.path.join(HERE, "cases"))):
            subject, library = name.split(".")[:2]
            if arguments.only not in ("", f"{subject}.{library}") and library != "double":
                continue
            if library == arguments.without or (library == "quantlib" and not arguments.quantlib):
                continue
            became[library].update(run_file(os.path.join(HERE, "cases", name), library, arguments, folder))
    unknown = {name for cases in became.values() for name, _ in cases} - set(mistakes)
    if unknown:
        sys.exit(f"bugcatch: not in the list: {', '.join(sorted(unknown))}")
    # Where the list has no number, the right version over double has it.
    answers = {name: mistake["answer"] for name, mistake in mistakes.items()}
    for (name, which), (how, said) in became["double"].items():
        if which == "right" and answers[name] is None and how == "number":
            answers[name] = float(said)
    all_outcomes, faults = {}, []
    for library, cases in became.items():
        all_outcomes[library], found = judge(mistakes, cases, answers)
        faults += [f"{LIBRARIES[library]}: {fault}" for fault in found]
    if not arguments.only:
        for library in ("double", "almanac"):
            written = all_outcomes[library]
            faults += [f"{LIBRARIES[library]}: {name} is not written" for name in mistakes if name not in written]
    if arguments.csv:
        with open(arguments.csv, "w", newline="", encoding="utf-8") as out:
            rows = csv.writer(out)
            rows.writerow(["mistake", "kind", "report", "library", "outcome", "lines_of_first_error", "words"])
            for library, outcomes in all_outcomes.items():
                for name, (outcome, said) in outcomes.items():
                    lines = said.count("\n") + 1 if outcome == "compiler" else ""
                    about = mistakes[name]
                    rows.writerow([name, about["kind"], about["report"], LIBRARIES[library], outcome, lines, said])
    print_table(mistakes, all_outcomes)
    missed = [name for name, (outcome, _) in all_outcomes.get("almanac", {}).items() if outcome == "not caught"]
    print("not caught by almanac: " + ", ".join(missed))
    print(f"false refusals and wrong answers of right versions: {len(faults)}")
    for fault in faults:
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
