#!/usr/bin/env python3
"""Writes the pages of the reference that are made of the headers: the main page, a page a component, the index of names,
the refusals; and that of the costs, which stands beside this.

    pages.py SOURCE_FOLDER OUTPUT_FOLDER

The layers are those of tests/headers/layers.py, the names those of tests/headers/public_names.py, the refusals at run time
those of tests/headers/refusals.py, each by its comment: each is checked by a test. What a header is for is its own `\\file`
comment. What does not compile is what the compiler says where something is deleted or asserted.
"""

import pathlib
import re
import sys

SOURCE = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(SOURCE / "tests" / "headers"))
sys.dont_write_bytecode = True
import layers  # noqa: E402
import public_names  # noqa: E402
import refusals  # noqa: E402

FILE_COMMENT = re.compile(r"^/// \\file\n((?:///[^\n]*\n)+)", re.MULTILINE)

ERROR = re.compile(r"\b(\w+_error|unit_mismatch|not_comparable|unknown_key)[(>]")
DELETED = re.compile(r"^([^\n]*?)= delete; // almanac: ([^\n]*)$", re.MULTILINE)
ASSERTED = re.compile(r'("almanac: (?:[^"\\]|\\.)*"(?:\s*"(?:[^"\\]|\\.)*")*)\)')

MOST_NAMES = 40  # of a header that a page of a component lists: tables have more

MAIN = """# almanac {#mainpage}

Typed, dated and sourced figures, checked by the compiler. This is the reference; the README has the tour, `examples/` the
programs. Search finds every public name, unit, currency, area, indicator, group and key of the dataset.

| page | what it has |
|---|---|
| \\subpage components | what there is, from the bottom to the top |
| \\subpage names | which header declares what |
| \\subpage units_table | what is measured in, and how it is printed |
| \\subpage currencies_table | the codes of ISO 4217, in use and withdrawn |
| \\subpage areas_table | the countries of ISO 3166-1, and institutions |
| \\subpage groups_table | groups of countries, with their members and dates |
| \\subpage indicators_table | what the dataset corridor measures |
| \\subpage keys_table | the rows of the dataset corridor |
| \\subpage refused | what is refused, and the way out |
| \\subpage costs | what it costs to compile and to run, beside other libraries |
"""


def comment_of(header):
    """What the header says of itself."""
    found = FILE_COMMENT.search(header.read_text(encoding="utf-8"))
    lines = [line.removeprefix("///").strip() for line in found[1].splitlines()] if found else []
    return " ".join(lines[: lines.index("")] if "" in lines else lines)


def first_sentence(words):
    """The first sentence of a comment, in which nothing is a command of Doxygen; a colon does not end it."""
    words = re.sub(r"`#(\w+)`", r"<code>\\#\1</code>", re.sub(r"[\\@]\w+ ?", "", words))
    return re.split(r"(?<=[.!?]) (?=[A-Z`])", words)[0]


def write_components(library, names, output):
    headers = {}
    for header in sorted(library.rglob("*.hpp")):
        headers.setdefault(layers.component_of(header.relative_to(library).as_posix()), []).append(header)
    lines = [
        "# Components and layers {#components}",
        "",
        "A component is a folder with an umbrella header beside it. Components stand in layers: one includes only those of",
        "lower layers. `almanac/almanac.hpp` includes all that need the standard library alone; what needs another library",
        "stands in `almanac/with/`.",
        "",
        "| layer | component | what it holds |",
        "|---|---|---|",
    ]
    pages = []
    for number, components in enumerate(layers.LAYERS):
        for component in sorted(components & headers.keys()):
            umbrella = library / f"{component}.hpp"
            said = comment_of(umbrella) if umbrella.exists() else comment_of(headers[component][0])
            if component == "with":
                said = "What needs another library: range-v3, date, fmt, nlohmann-json."
            lines.append(f"| {number} | \\ref component_{component} \"{component}\" | {first_sentence(said)} |")
            pages.append(f"- \\subpage component_{component}")
            write_component(component, number, said, headers[component], library, names, output)
    (output / "components.md").write_text("\n".join([*lines, "", *pages, ""]), encoding="utf-8")


def write_component(component, layer, said, headers, library, names, output):
    lines = [f"# {component} (component) {{#component_{component}}}", "", f"Layer {layer}. {first_sentence(said)}", ""]
    lines += ["| header | what it is for | names |", "|---|---|---|"]
    for header in headers:
        name = header.relative_to(library).as_posix()
        here = sorted(each for each, where in names.items() if name in where)
        shown = ", ".join(f"`{each}`" for each in here[:MOST_NAMES]) + (" ..." if len(here) > MOST_NAMES else "")
        lines.append(f'| \\ref almanac/{name} "{name}" | {first_sentence(comment_of(header))} | {shown} |')
    (output / f"component_{component}.md").write_text("\n".join([*lines, ""]), encoding="utf-8")


def write_names(names, output):
    lines = ["# Index of public names {#names}", "", "Which header declares what.", "", "| name | header |", "|---|---|"]
    for name in sorted(names, key=lambda each: (each.split("::")[-1].lower(), each)):
        lines.append(f"| almanac::{name} | {', '.join(f'almanac/{each}' for each in sorted(names[name]))} |")
    (output / "names.md").write_text("\n".join([*lines, ""]), encoding="utf-8")


def plain(words):
    """A text of which nothing is markup."""
    return re.sub(r'([\\\\`*_{}\[\]<>#|&@~$%"])', r"\\\1", words)


def raised_in(text):
    """The name of each function that raises, and what its comment says; without one its name in words."""
    for comment, name, body in refusals.raising_functions(text):
        if not refusals.says_what(name):
            continue
        words = " ".join(line.strip().removeprefix("///").strip() for line in comment.splitlines())
        error = ERROR.search(body)
        in_words = (f"Raises `{error[1]}`: " if error else "") + name.replace("_", " ") + "."
        yield name, first_sentence(words) if words else in_words


def forbidden_in(text):
    """What does not compile, as far as it has a name, and what the compiler says of it."""
    for declaration, message in DELETED.findall(text):
        yield declared_name(declaration), message.strip()
    for literals in ASSERTED.findall(text):
        yield "", "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals)).removeprefix("almanac: ")


def declared_name(declaration):
    """The name before the last list of parameters."""
    at, depth = declaration.rindex(")"), 0
    while True:
        depth += (declaration[at] == ")") - (declaration[at] == "(")
        if depth == 0:
            break
        at -= 1
    found = re.search(r"(operator\s*\S+|[~\w]+)\s*$", declaration[:at])
    return found[1] if found else ""


def write_refusals(library, output):
    lines = [
        "# Refusals, by component {#refusals}",
        "",
        "What is refused at run time: the functions of `namespace refused`, whose names a compiler shows where a constant",
        "expression runs into them. And what does not compile, with the words of the compiler's message; `Why` is the last",
        "argument of the template, which the compiler shows behind it.",
    ]
    headers = {}
    for header in sorted(library.rglob("*.hpp")):
        headers.setdefault(layers.component_of(header.relative_to(library).as_posix()), []).append(header)
    for component in [each for level in layers.LAYERS for each in sorted(level & headers.keys())]:
        raised, forbidden = [], {}
        for header in headers[component]:
            text, name = header.read_text(encoding="utf-8"), header.relative_to(library).as_posix()
            link = f'\\ref almanac/{name} "{name}"'
            raised += [f"| `{function}` | {words} | {link} |" for function, words in raised_in(text)]
            for function, message in forbidden_in(text):
                forbidden.setdefault((message, link), set()).update({function} - {""})
        if raised:
            lines += ["", f"## At run time: {component} {{#refusals_{component}}}", ""]
            lines += ["| refusal | what it raises | header |", "|---|---|---|", *raised]
        if forbidden:
            lines += ["", f"## Does not compile: {component} {{#forbidden_{component}}}", ""]
            lines += ["| what the compiler says | of | header |", "|---|---|---|"]
            for (message, link), functions in forbidden.items():
                of = ", ".join(f"`{each}`" for each in sorted(functions))
                lines.append(f"| {plain(message)} | {of} | {link} |")
    (output / "refusals.md").write_text("\n".join([*lines, ""]), encoding="utf-8")


def main():
    library, output = SOURCE / "include" / "almanac", pathlib.Path(sys.argv[2])
    output.mkdir(parents=True, exist_ok=True)
    (output / "main.md").write_text(MAIN, encoding="utf-8")
    names = public_names.public_names(library)
    write_components(library, names, output)
    write_names(names, output)
    write_refusals(library, output)
    costs = (SOURCE / "cmake" / "reference" / "costs.md").read_text(encoding="utf-8")
    (output / "costs.md").write_text(costs.replace("\n", " {#costs}\n", 1), encoding="utf-8")


if __name__ == "__main__":
    main()
