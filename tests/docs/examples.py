#!/usr/bin/env python3
"""Writes the examples of the docstrings as a program: a compiler tries them all, and what they say to be true is asked.

    examples.py INCLUDE_FOLDER PRELUDE_FOLDER OUTPUT [--with]
    examples.py INCLUDE_FOLDER --list

An example is what stands between `\\code` and `\\endcode`, or the text in backquotes behind "Example:" and the further ones
that a comma, a semicolon or "and" joins to it. Each becomes a function of its own. The names that it takes for granted
(`gdp`, `prices`, `rate`) are those of the file of its folder in the prelude folder; an example of `compare/figures/`
finds `compare_figures.hpp`. Those of `with/` are a program of their own (--with): other libraries have names in the
global namespace. An example with `inline` stands in a namespace instead, as it would in a header.
"""

import pathlib
import re
import sys

DOC = re.compile(r"(?:^[ \t]*///.*\n)+", re.MULTILINE)
CODE = re.compile(r"\\code(.*?)\\endcode", re.DOTALL)
QUOTED = re.compile(r"Example:\s+`([^`]+)`")
FURTHER = re.compile(r"\s*(?:,|;|,? and)\s+`([^`]+)`")
LITERAL = re.compile(r'"(?:\\.|[^"\\])*"')
# What begins a statement that is no expression: a keyword, or a type and the name of what is declared.
STATEMENT = re.compile(r"(?:auto|constexpr|inline|static|static_assert|for|while|if|try|using)\b|[\w:]+(?:<[^=]*>)?(?: const)? [a-z_]\w*\s*(?:[=({\[]|$)")


def comments(text):
    """The docstrings of a header with the lines on which they begin, their marks taken off."""
    for found in DOC.finditer(text):
        lines = [re.sub(r"^[ \t]*///[ ]?", "", line) for line in found.group().splitlines()]
        yield text.count("\n", 0, found.start()) + 1, "\n".join(lines)


def examples_in(comment):
    """Each example with its line within the comment."""
    for found in CODE.finditer(comment):
        yield comment.count("\n", 0, found.start(1)), found.group(1).strip()
    without_code = CODE.sub(lambda found: "\n" * found.group().count("\n"), comment)
    for found in QUOTED.finditer(without_code):
        line = without_code.count("\n", 0, found.start())
        yield line, " ".join(found.group(1).split())
        at = found.end()
        while further := FURTHER.match(without_code, at):
            yield line, " ".join(further.group(1).split())
            at = further.end()


def all_examples(library):
    """Header, line and example of all."""
    for header in sorted(library.rglob("*.hpp")):
        for line, comment in comments(header.read_text(encoding="utf-8")):
            for further, example in examples_in(comment):
                yield header.relative_to(library).as_posix(), line + further, example


def statements(example):
    """The example cut at its semicolons, but for those in brackets and in texts."""
    plain = LITERAL.sub(lambda found: "x" * len(found.group()), re.sub(r"//[^\n]*", lambda found: " " * len(found.group()), example))
    depth, first = 0, 0
    for at, letter in enumerate(plain):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == ";" and depth == 0:
            yield example[first:at].strip()
            first = at + 1
    if plain[first:].strip():
        yield example[first:].strip()


def block(number, header, line, example):
    """The C++ of an example."""
    place = f'#line {line} "{header}"\n'
    if "inline " in example:
        return f"namespace example_{number} {{\n{place}{example}\n}}\n"
    body = "\n;\n".join(each if STATEMENT.match(each) else f'EXAMPLE("{header}:{line}",\n{each}\n)' for each in statements(example))
    return f"inline void example_{number}() {{\n{place}{body}\n;}}\n"


def program(found, preludes):
    """The text of the program."""
    folders = {}
    for number, (header, line, example) in enumerate(found):
        folder = "_".join(header.split("/")[:-1]) or header.removesuffix(".hpp")
        folders.setdefault(folder, []).append((number, header, line, example))
    parts, calls = ['#include "examples.hpp"\n'], []
    for folder, examples in folders.items():
        prelude = preludes / f"{folder}.hpp"
        parts.append(f"namespace examples_of_{folder} {{\nusing namespace almanac;\n")
        if prelude.exists():
            parts.append(f'#include "{prelude.name}"\n')
        for number, header, line, example in examples:
            parts.append(block(number, header, line, example))
            if not any(STATEMENT.match(each) for each in statements(example)):
                calls.append(f"    examples_of_{folder}::example_{number}();\n")
        parts.append("}\n")
    return "\n".join(parts) + "\nint main() {\n" + "".join(calls) + "    return wrong_examples;\n}\n"


def main():
    found = list(all_examples(pathlib.Path(sys.argv[1], "almanac")))
    if "--list" in sys.argv:
        for header, line, example in found:
            print(f"{header}:{line}: {example}")
        return
    with_others = "--with" in sys.argv
    found = [each for each in found if each[0].startswith("with/") == with_others]
    pathlib.Path(sys.argv[3]).write_text(program(found, pathlib.Path(sys.argv[2])), encoding="utf-8")


if __name__ == "__main__":
    main()
