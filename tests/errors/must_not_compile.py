#!/usr/bin/env python3
"""Checks that a program does not compile, and that the compiler says so in words that help.

    must_not_compile.py COMPILER [FLAG...] -- PROGRAM...

The first comment lines of a program state what is expected:

    // must see: WORDS          in the diagnosis of the first error
    // must not see: WORDS      nowhere in what the compiler prints
    // constant expression      the first error is a refusal that the compiler met in a constant expression: its own
                                sentence comes first, and ours only in what follows it
    // lists others             clang lists every other operator or function of the name behind the first lines, also
                                those of the standard library: how many lines that takes is not asked
    // with the flags: FLAG...  compiled with these flags too

All of it must stand in the first 12 lines of the first error as the compiler prints it (14 of g++ 13 and newer, which
print more of the way to it), and so must a sentence of almanac's own ("almanac: ..."), which may be a comment on a
deleted function that the compiler quotes. At most 5 lines may stand behind those, in which the compiler points to the
declaration of a refusal or to operators that it did not choose. Clang before 18 prints a name as the list
of its characters, 'U', 'S', 'D': there the words may be seen in that form.

Beside a program may stand what a compiler prints, word for word, with the folders taken off the file names:
PROGRAM.g++-12.txt, PROGRAM.clang-14.txt. The README shows it.

Programs that begin with the same includes share them precompiled. That changes no word of what a compiler prints but
the place of an include, which is written back; what fails is compiled once more from its own includes.
"""

import collections
import functools
import os
import re
import subprocess
import sys
import tempfile

MOST_LINES = 12
MOST_LINES_OF_NEWER_GCC = 14
MOST_LINES_BEHIND = 5
FEWEST_TO_PRECOMPILE = 3  # programs with the same includes; compiling those takes as long as two programs

ERROR = re.compile(r"(^|: )(fatal )?error: ")
# What compilers print before an error, to say how they got there; and what they print after the last one.
CONTEXT = re.compile(
    r"^In file included from |^ +from |: In (instantiation|substitution|function|member function|lambda|constructor)"
    r"|:   required (from|by|for)|: +in .constexpr. expansion of |: At global scope:"
)
SUMMARY = re.compile(r"^\d+ errors? generated\.$|^compilation terminated")


def expectations(program):
    """The words after `must see` and `must not see`, the other comments, further flags."""
    must, must_not, others, more_flags = [], [], set(), []
    with open(program, encoding="utf-8") as source:
        for line in source:
            if not line.startswith("//"):
                break
            comment = line[2:].strip()
            if comment.startswith("must see: "):
                must.append(comment.removeprefix("must see: "))
            elif comment.startswith("must not see: "):
                must_not.append(comment.removeprefix("must not see: "))
            elif comment in ("constant expression", "lists others"):
                others.add(comment)
            elif comment.startswith("with the flags: "):
                more_flags += comment.removeprefix("with the flags: ").split()
    return must, must_not, others, more_flags


def as_characters(words):
    """The form in which clang before 18 prints a name: 'U', 'S', 'D' for USD."""
    return ", ".join(f"'{character}'" for character in words)


def is_seen(words, text):
    """Whether a reader finds the words in what a compiler printed."""
    return words in text or as_characters(words) in text


@functools.cache
def name_and_number(compiler):
    """The family of a compiler and its major version: ("g++", 12), ("clang", 14)."""
    version = subprocess.run([compiler, "--version"], capture_output=True, text=True).stdout
    number = re.search(r"\b(\d+)\.\d+\.\d+", version)
    family = "g++" if "Free Software Foundation" in version else "clang"
    return family, int(number.group(1)) if number else 0


def most_lines(compiler):
    """How many lines the first error may have."""
    family, number = name_and_number(compiler)
    return MOST_LINES_OF_NEWER_GCC if family == "g++" and number > 12 else MOST_LINES


def differs_from_record(program, compiler, output):
    """Whether the recorded output of this compiler, if there is one, is another."""
    family, number = name_and_number(compiler)
    record = os.path.splitext(program)[0] + f".{family}-{number}.txt"
    if not os.path.exists(record):
        return False
    with open(record, encoding="utf-8") as recorded:
        return recorded.read() != without_folders(output)


def without_folders(output):
    """The output with the folders taken off the names of the library's headers and of the program."""
    output = re.sub(r"[^\s(]*/include/almanac/|\binclude/almanac/", "almanac/", output)
    return re.sub(r"[^\s(]*/tests/errors/|\btests/errors/", "", output)


def first_diagnosis(output):
    """The lines of the first error: the way that led to it, the error, and the notes up to the next error."""
    lines = [line for line in output.splitlines() if not SUMMARY.search(line)]
    errors = [number for number, line in enumerate(lines) if ERROR.search(line)]
    if not errors:
        return lines
    end = len(lines)
    if len(errors) > 1:
        end = errors[1]
        while end - 1 > errors[0] and CONTEXT.search(lines[end - 1]):
            end -= 1
    return lines[:end]


def includes(program):
    """The directives with which the program begins, each with the number of its line."""
    with open(program, encoding="utf-8") as source:
        return [(line.rstrip(), number) for number, line in enumerate(source, 1) if line.startswith("#include ")]


def precompiled(programs, compiler, flags, folder):
    """For each of the programs that share their includes with others, the file of those includes, compiled."""
    sharing = collections.defaultdict(list)
    for program in programs:
        if not expectations(program)[3]:
            sharing[tuple(directive for directive, _ in includes(program))].append(program)
    headers = {}
    for number, (directives, sharers) in enumerate(sharing.items()):
        header = os.path.join(folder, f"includes_{number}.hpp")
        with open(header, "w", encoding="utf-8") as file:
            file.write("".join(f"{directive}\n" for directive in directives))
        if len(sharers) >= FEWEST_TO_PRECOMPILE and compile_header(header, compiler, flags):
            headers.update(dict.fromkeys(sharers, header))
    return headers


def compile_header(header, compiler, flags):
    command = [compiler, "-std=c++20", *flags, "-x", "c++-header", header, "-o", header + ".gch"]
    return subprocess.run(command, capture_output=True).returncode == 0


def refusal(program, compiler, flags, header=None):
    """Whether the program compiles, and what the compiler prints, as it does from the program's own includes."""
    if header:
        flags = [*flags, *(["-include", header] if name_and_number(compiler)[0] == "g++" else ["-include-pch", header + ".gch"])]
    command = [compiler, "-std=c++20", "-fsyntax-only", *flags, *expectations(program)[3], program]
    run = subprocess.run(command, capture_output=True, text=True, errors="replace", env={**os.environ, "LC_ALL": "C"})
    output = run.stderr
    if header:
        # Clang has the precompiled file included from the first line of the program.
        output = output.replace(f"included from {program}:1:\nIn file included from {header}", f"included from {header}")
        for line, (_, line_of_program) in enumerate(includes(program), 1):
            output = output.replace(f"{header}:{line}", f"{program}:{line_of_program}")
    return run.returncode == 0, output


def faults(program, compiler, compiles, output):
    """What is wrong with how the compiler refuses the program."""
    if compiles:
        return ["the program compiles"]

    must, must_not, others, _ = expectations(program)
    lines = first_diagnosis(output)
    most = most_lines(compiler)
    diagnosis = "\n".join(lines[:most])
    most += MOST_LINES_BEHIND
    found = []
    if "constant expression" not in others and "almanac: " not in diagnosis:
        found.append("the first error has no sentence of almanac's own")
    if len(lines) > most and "lists others" not in others:
        found.append(f"the first error takes {len(lines)} lines, more than {most}")
    if differs_from_record(program, compiler, output):
        found.append(f"the recorded output is another: {without_folders(output)}")
    if not must:
        found.append("the program states no `must see`")
    found += [f'not seen: "{words}"' for words in must if not is_seen(words, diagnosis)]
    found += [f'seen: "{words}"' for words in must_not if is_seen(words, output)]
    return found


def main():
    split = sys.argv.index("--")
    compiler, *flags = sys.argv[1:split]
    programs = sys.argv[split + 1 :]
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        headers = precompiled(programs, compiler, flags, folder)
        for program in programs:
            header = headers.get(program)
            compiles, output = refusal(program, compiler, flags, header)
            found = faults(program, compiler, compiles, output)
            if found and header:
                compiles, output = refusal(program, compiler, flags)
                found = faults(program, compiler, compiles, output)
            if found:
                failed += 1
                print("FAILED: " + "; ".join(found) + f"\n{program}\n{output}", end="")
    print(f"{len(programs)} programs, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
