#!/usr/bin/env python3
"""Writes the headers as Doxygen reads them, line by line the same, and the list of constants that the tables describe.

    headers.py INCLUDE_FOLDER OUTPUT_FOLDER

What differs in the copies, for the reference and nothing else:
- the inline namespace `v0` is left out: names stand as they are written;
- specialisations of other libraries' templates (`std::hash`, `fmt::formatter`) are left out: Doxygen has no place for them;
- the condition of `explicit(IsNarrowing)` is left out: Doxygen 1.9 does not read what follows it;
- an overload right behind another one, that has no docstring, is given the one of the other;
- members that every reader of C++ knows (`begin`, `operator==`, `iterator_category`) and that say no more of themselves are
  given the sentence of STANDARD;
- the constants of the tables (areas, currencies, units ...) are listed in `constants.inc`; `tables.cpp` describes each by
  its value, so a new row is in the reference without a word.
"""

import fnmatch
import pathlib
import re
import sys

# The headers whose constants are described by their value, and the namespace of each.
TABLES = [
    ("place/areas.hpp", "area", "areas"),
    ("place/institutions.hpp", "area", "institutions"),
    ("currency/currencies.hpp", "currency_code", "currencies"),
    ("unit/units.hpp", "unit", "units"),
    ("datasets/corridor/kinds.hpp", "unit", "corridor::kinds"),
    ("datasets/corridor/regions.hpp", "group_definition", "corridor::groups"),
    ("datasets/corridor/regions.hpp", "area", "corridor::regions"),
    ("datasets/corridor/sources.hpp", "source", "corridor::sources"),
    ("datasets/corridor/identities_outside.hpp", "source", "corridor::sources"),
    ("datasets/corridor/themes/*.hpp", "source", "corridor::sources"),
    ("datasets/corridor/indicators/*.hpp", "indicator", "corridor::indicators"),
]
# Constants of one type in a statement, each with its value in braces or behind a sign.
STATEMENT = r"^inline constexpr {} (?:[^;\"]|\"[^\"]*\")*;[^\n]*"
CONSTANT = re.compile(r"(?:^inline constexpr \w+ |[)}], )([A-Za-z_]\w*)(?= ?[={])")

# What a member of a well-known shape does when it says no more of itself: (pattern of the declaration, the sentence).
STANDARD = [
    (r"operator==\(.*= default;", "Whether the two are the same in every member."),
    (r"operator==\(", "Whether the two are the same."),
    (r"operator(<|>|<=|>=)\(", "The order of the two."),
    (r"operator<=>\(", "The order of the two, in the words of the standard library."),
    (r"operator\*\(\) const", "What the iterator stands at."),
    (r"operator\[\]\((std::size_t|std::ptrdiff_t)", "The element of this number, from 0."),
    (r"operator\+\+\(", "Goes on to the next one."),
    (r"operator--\(", "Goes back to the one before."),
    (r"operator[-+*/]\((bounded const& a, double|double a, bounded const&) b\)", "With a plain number, which is exact."),
    (r"operator\*=\(", "Multiplies in place, as `*` does."),
    (r"operator/=\(", "Divides in place, as `/` does."),
    (r"operator\+=\(", "Adds in place, as `+` does."),
    (r"operator-=\(", "Subtracts in place, as `-` does."),
    (r"operator\+\(\) const", "The same amount."),
    (r"operator-\(\) const", "The amount with the other sign."),
    (r"operator\+\(index_iterator|operator\+\(std::ptrdiff_t", "The iterator so many elements further on."),
    (r"operator-\(index_iterator \w+, std::ptrdiff_t", "The iterator so many elements before."),
    (r"operator-\(index_iterator \w+, index_iterator", "How many elements lie between the two."),
    (r" begin\(\)", "The first element."),
    (r" end\(\)", "Behind the last element."),
    (r" data\(\)", "The elements, one after the other in memory."),
    (r" size\(\)", "The number of elements."),
    (r" empty\(\)", "Whether there is no element."),
    (r"using value_type =", "What an element is."),
    (r"using (const_)?iterator =", "What `begin` returns."),
    (r"using (difference_type|reference|pointer|iterator_\w+) =", "As the standard library asks of an iterator."),
    (r"operator=\((\w+)(<.*>)?\s*&&", "Moves; what was moved from can be assigned to or destroyed."),
    (r"\b(\w+)\(\1(<.*>)?\s*&&", "Moves; what was moved from can be assigned to or destroyed."),
    (r"operator=\((\w+)(<.*>)? ", "Copies."),
    (r"\b(\w+)\(\1 const\s*&", "Copies."),
    (r"inline constexpr operation (\w+)\{", r"`\1`, to be derived with: the formula of the result names it."),
]
STANDARD = [(re.compile(pattern), sentence) for pattern, sentence in STANDARD]
# A line at which a declaration may begin, and what no declaration has.
DECLARATION = re.compile(r" *(\[\[|constexpr|friend|using|template|auto|bool|[\w:<>&*]+[ (])")
STATEMENT_OF_A_BODY = re.compile(r"\b(return|if|for|while|static_assert)\b|= \w+\(\)")
FOREIGN = re.compile(
    r"(?:^[ \t]*///[^\n]*\n)*^template <[^\n]*>\n(?:^requires [^\n]*\n)?"
    r"(?:(?:class|struct) (?:std|fmt)::[^{;]*\{\};\n|(?:class|struct) (?:std|fmt)::(?:.|\n)*?^\};\n"
    r"|^[^\n]*\b(?:std::ranges|ranges)::enable_\w+(?:.|\n)*?;\n)",
    re.MULTILINE,
)


def without_specialisations(text):
    return FOREIGN.sub(lambda found: "\n" * found[0].count("\n"), text)


def first_line_of(lines, number):
    """The line at which the declaration on line `number` begins: that of its template head."""
    indent = re.match(r"\s*", lines[number])[0]
    while number > 0:
        before = lines[number - 1]
        inside = before.startswith(indent + "    ") or before == indent + "}"
        if not re.match(rf"{indent}(template|requires|\[\[nodiscard\]\]$)", before) and not inside:
            break
        if inside and not any(re.match(rf"{indent}requires", each) for each in lines[max(0, number - 6) : number]):
            break
        number -= 1
    return number


def is_documented(lines, number):
    return "/**" in lines[number] or (number > 0 and bool(re.match(r"\s*///(?!<)", lines[number - 1])))


def document(lines, number, words):
    """Puts the words before the declaration, in its line."""
    indent = re.match(r"\s*", lines[number])[0]
    lines[number] = f"{indent}/** {words} */ {lines[number][len(indent):]}"


def with_standard_sentences(text):
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if "///" in line or "/**" in line or not DECLARATION.match(line):
            continue
        if STATEMENT_OF_A_BODY.search(line.split("{")[0]):
            continue
        head = line.split("{ return")[0]
        if "= delete" in line or (not line.endswith((";", "}")) and "= delete" in lines[number + 1]):
            continue
        for pattern, sentence in STANDARD:
            if pattern.search(head):
                start = first_line_of(lines, number)
                if not is_documented(lines, start):
                    document(lines, start, pattern.search(head).expand(sentence))
                break
    return "\n".join(lines)


NAME = re.compile(r"(operator *[^\s\w(]+|\w+)\(")


def with_docstrings_of_overloads(text):
    """An overload that says nothing, right behind the one with the docstring, has the same."""
    lines = text.split("\n")
    said, name, indent = "", "", ""
    for number, line in enumerate(lines):
        if not line.strip():
            said = ""
        elif line.lstrip().startswith("///"):
            if number == 0 or not lines[number - 1].lstrip().startswith("///"):
                said, name, indent = "", "", re.match(r"\s*", line)[0]
            said += " " + line.lstrip().removeprefix("///").strip()
        elif said and re.match(rf"{indent}[^\s}}:.#]", line) and not re.match(r"\s*(//|template|requires)", line):
            found = NAME.search(re.sub(r"\[\[.*?\]\]|requires\(.*?\) ?(?=\[\[|constexpr)", "", line))
            if not found or found[1] in ("decltype", "requires"):
                continue
            if not name:
                name = found[1]
            elif found[1] == name and not is_documented(lines, first_line_of(lines, number)):
                document(lines, first_line_of(lines, number), said.strip())
    return "\n".join(lines)


def constants_of(text, of_type, namespace):
    """The constants of a table: the full name of each, and whether a comment says what it is."""
    for statement in re.finditer(STATEMENT.format(of_type), text, re.MULTILINE):
        before = text[: statement.start()].rstrip("\n").rsplit("\n", 1)[-1].lstrip()
        for found in CONSTANT.finditer(statement[0]):
            if not before.startswith("template"):
                yield f"almanac::{namespace}::{found[1]}", before.startswith("///") or "///<" in statement[0]


def main():
    source, output = pathlib.Path(sys.argv[1], "almanac"), pathlib.Path(sys.argv[2])
    constants = []
    for header in sorted(source.rglob("*.hpp")):
        name = header.relative_to(source)
        text = header.read_text(encoding="utf-8").replace("namespace almanac::inline v0", "namespace almanac")
        text = re.sub(r"\bexplicit\(\w+\) ", "explicit ", text)
        copy = output / "include" / "almanac" / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shown = with_standard_sentences(with_docstrings_of_overloads(without_specialisations(text)))
        copy.write_text(shown, encoding="utf-8")
        for pattern, of_type, namespace in TABLES:
            if fnmatch.fnmatch(name.as_posix(), pattern):
                constants += constants_of(text, of_type, namespace)
    lines = [f'constant("{name}", {name}, {str(said).lower()});\n' for name, said in constants]
    (output / "constants.inc").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
