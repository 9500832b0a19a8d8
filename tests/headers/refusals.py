#!/usr/bin/env python3
"""Checks that each refusal of the library is met by a test, by its words, and each reason by a case of its own.

    refusals.py SOURCE_FOLDER [--list]

A refusal is a `[[noreturn]]` function with words of its own, a plain `raise`, or a call of a `[[noreturn]]` function that
takes its words from the caller. It counts as tested where a text of a test has words of the message: twelve characters in a
row or the longest part of a shorter one. `--list` prints every refusal with the tests that have its words.
"""

import pathlib
import re
import sys

LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
STATEMENT = r'\(((?:[^;"]|"(?:[^"\\\n]|\\.)*")*);'
RAISING = re.compile(
    r"((?:^[ \t]*///[^\n]*\n)*)^[ \t]*(?:template[^\n]*\n[ \t]*)?"
    r"\[\[noreturn\]\]\s+(?:(?:inline|constexpr|static)\s+)*void\s+(\w+)(.*?)^[ \t]*\}",
    re.MULTILINE | re.DOTALL,
)
RAISE = re.compile(r"\braise(?:<\w+>)?" + STATEMENT)
COMMENT = re.compile(r"^\s*//.*$|\s// [^\n\"]*$", re.MULTILINE)
ENOUGH = 12  # characters that tell a message from others


def raising_functions(text):
    """The comment, the name and the rest of each function that does nothing but raise."""
    return [found for found in RAISING.findall(text) if found[1] != "raise" and not found[1].startswith("throw_")]


def says_what(name):
    """Whether the name of such a function says what it refuses; of `fail_at` the caller does."""
    return name != "" and not name.startswith("fail")


def joined(text):
    """A literal that goes on in the next line is one."""
    return re.sub(r'"\s*\n\s*"', "", text)


def parts_of(code):
    return [part.strip() for part in LITERAL.findall(code) if part.strip()]


def refusals_of(library):
    """The header, the name or "", and the literal parts of the message of each refusal."""
    texts = {path: joined(COMMENT.sub("", path.read_text(encoding="utf-8"))) for path in sorted(library.rglob("*.hpp"))}
    functions = {path: raising_functions(text) for path, text in texts.items()}
    told = {name for each in functions.values() for _, name, body in each if not parts_of(body)}
    call = re.compile(rf"\b({'|'.join(sorted(told))})" + STATEMENT)
    for path, text in texts.items():
        header = path.relative_to(library).as_posix()
        rest = RAISING.sub("", text)
        found = [(name, parts_of(body)) for _, name, body in functions[path]]
        found += [("", parts_of(message)) for message in RAISE.findall(rest)]
        found += [(name, parts_of(message)) for name, message in call.findall(rest)]
        yield from ((header, name, parts) for name, parts in found if parts)


def texts_of_tests(tests):
    """What each test reads and expects: {file: (its text, its literals)}."""
    texts = {}
    for path in sorted(tests.rglob("*")):
        if path.suffix in (".cpp", ".hpp", ".txt") and path.is_file():
            text = joined(path.read_text(encoding="utf-8"))
            texts[path.relative_to(tests).as_posix()] = (text, {each.strip() for each in LITERAL.findall(text)})
    return texts


def tests_of(parts, texts):
    """The tests that have words of the message."""
    enough = min(ENOUGH, max(map(len, parts)))
    telling = [part for part in parts if len(part) >= enough]

    def has_words(text, literals):
        return any(part in text for part in telling) or any(
            literal in part for literal in literals if len(literal) >= enough for part in telling
        )

    return [name for name, (text, literals) in texts.items() if has_words(text, literals)]


def reasons_of(library):
    text = (library / "indicator" / "reason.hpp").read_text(encoding="utf-8")
    return re.findall(r"^    (\w+),? +///<", text.split("enum class reason")[1].split("};")[0], re.MULTILINE)


def main():
    source = pathlib.Path(sys.argv[1])
    library, texts = source / "include" / "almanac", texts_of_tests(source / "tests")
    tested = [(refusal, tests_of(refusal[2], texts)) for refusal in refusals_of(library)]
    if sys.argv[2:] == ["--list"]:
        for (header, name, parts), tests in tested:
            print(f'{header}: {name} "{" ... ".join(parts)}": {", ".join(tests)}')
    reasons = reasons_of(library)
    cases = "".join(text for text, _ in texts.values())
    faults = [f"no case says \"the reason {each} is refused\"" for each in reasons if f"the reason {each} is refused" not in cases]
    faults += [
        f'{header}: {name or "raise"}: no test has the words "{" ... ".join(parts)}"'
        for (header, name, parts), tests in tested
        if not tests
    ]
    for fault in faults:
        print(fault)
    print(f"{len(tested)} refusals, {len(reasons)} reasons, {len(faults)} faults")
    return 1 if faults or not tested or not reasons else 0


if __name__ == "__main__":
    sys.exit(main())
