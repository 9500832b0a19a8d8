#!/usr/bin/env python3
"""Checks that the list of refusals is complete and true: each refusal of the library stands in it, nothing else does,
each test that it names is there, and one of them has the words of the refusal.

    refusals.py SOURCE_FOLDER

A refusal is a `[[noreturn]]` function or a plain `raise`. The first is listed by its name, if it stands in `namespace
refused` or is told from others by it (money); a plain `raise` by words of its message, and so are the calls of the
functions that take their words from the caller.
"""

import pathlib
import re
import sys

# What stands under each heading of the list: folders of the library, or single headers.
PARTS = {
    "indicator": ["indicator"],
    "compare": ["calendar/years_between.hpp", "statistics", "trade", "compare"],
    "audit": ["audit"],
    "money": ["unit/prices.hpp", "unit/any_prices.hpp", "currency", "money", "exchange"],
}
ERRORS = r"(?:domain_error|overflow_error|unit_mismatch|not_comparable|unknown_key|parse_error)"
REFUSED = re.compile(r"^namespace refused \{(.*?)^\} // namespace refused", re.MULTILINE | re.DOTALL)
REFUSAL = re.compile(r"\[\[noreturn\]\]\s+(?:inline\s+)?void\s+(\w+)")
ALONE = re.compile(r"^\[\[noreturn\]\] inline void (\w+)\(.*?^\}", re.MULTILINE | re.DOTALL)
RAISE = re.compile(rf"(?:raise\(\s*{ERRORS}|raise<{ERRORS}>|refused::(?:computation|trade|this_number))\([^;]*;")
LITERAL = re.compile(r'"([^"\n]*)"')


def refusals_of(header):
    """The names of the functions that refuse, and the words of each refusal that has no function of its own."""
    text = header.read_text(encoding="utf-8")
    names = [name for block in REFUSED.findall(text) for name in REFUSAL.findall(block)]
    rest = REFUSED.sub("", text)
    names += [name for name in ALONE.findall(rest) if not name.startswith("throw_")]
    raised = RAISE.findall(ALONE.sub("", rest))
    return names, [literals for literals in map(LITERAL.findall, raised) if literals]


def tables_of(listed):
    """The rows of the table below each heading: {heading: [[cell, ...], ...]}."""
    tables, rows = {}, []
    for line in listed.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            rows = tables.setdefault(line[3:].strip(), [])
        elif line.startswith("|") and not line.startswith("|--"):
            rows.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return {heading: rows[1:] for heading, rows in tables.items()}


def faults_of_tests(cell, tests):
    """A cell names one test or more: `file`: name of the case, or `file` alone for a program that must not compile."""
    for entry in cell.split("<br>"):
        match = re.fullmatch(r"`([\w/]+\.cpp)`(?:: (.+))?", entry.strip())
        if not match:
            yield f"this names no test: {entry}"
        elif not (tests / match[1]).is_file():
            yield f"there is no {match[1]}"
        elif not match[2] and not match[1].startswith("errors/"):
            yield f"the case of {match[1]} is not named"
        elif match[2] and f'("{match[2]}"' not in (tests / match[1]).read_text(encoding="utf-8"):
            yield f"{match[1]} has no case {match[2]}"


def faults_of_words(row, tests):
    """The words of a refusal stand in one of its tests, perhaps over several lines."""
    sources = [(tests / name) for name in re.findall(r"`([\w/]+\.cpp)`", row[3])]
    texts = [source.read_text(encoding="utf-8") for source in sources if source.is_file()]
    if not any(row[2] in re.sub(r'"\s*\n\s*"', "", text) for text in texts):
        yield f'no test of {row[0]} has the words "{row[2]}"'


def headers_of(part, library):
    for place in PARTS[part]:
        path = library / place
        yield from [path] if path.suffix else sorted(path.rglob("*.hpp"))


def faults_of_part(part, rows, library):
    listed = {name for row in rows for name in re.findall(r"`(\w+)`", row[0])}
    words = {row[2] for row in rows}
    there = set()
    for header in headers_of(part, library):
        names, raised = refusals_of(header)
        there |= set(names)
        yield from (f"{header.parent.name}/{header.name}: {name} is not listed" for name in names if name not in listed)
        for literals in raised:
            if not any(fragment in literal for fragment in words for literal in literals):
                yield f'{header.parent.name}/{header.name}: this is not listed: "{"...".join(literals)}"'
    yield from (f"{name} is listed in {part}, but not there" for name in sorted(listed - there))


def faults_of_reasons(rows, library):
    text = (library / "indicator" / "reason.hpp").read_text(encoding="utf-8")
    enumerators = re.findall(r"^    (\w+),? +///<", text.split("enum class reason")[1].split("};")[0], re.MULTILINE)
    listed = [row[0].strip("`") for row in rows]
    if listed != enumerators:
        yield f"the reasons are {', '.join(enumerators)}, listed are {', '.join(listed)}"


def main():
    source = pathlib.Path(sys.argv[1])
    library, tests = source / "include" / "almanac", source / "tests"
    tables = tables_of(tests / "refusals.md")
    faults = list(faults_of_reasons(tables["reason"], library))
    for part in PARTS:
        faults += faults_of_part(part, tables[part], library)
    faults += [fault for row in tables["reason"] for cell in row[1:] for fault in faults_of_tests(cell, tests)]
    for row in (row for part in PARTS for row in tables[part]):
        faults += [*faults_of_tests(row[3], tests), *faults_of_words(row, tests)]
    for fault in faults:
        print(fault)
    print(f"{sum(len(rows) for rows in tables.values())} refusals and reasons, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
