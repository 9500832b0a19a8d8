#!/usr/bin/env python3
"""Writes the pages of the reference that are made of the headers and of the tests: the main page, a page a component, the
index of names, the refusals.

    pages.py SOURCE_FOLDER OUTPUT_FOLDER

The layers are those of tests/headers/layers.py, the names those of tests/headers/public_names.py, the refusals those of
tests/refusals.md: each is checked by a test. What a header is for is its own `\\file` comment.
"""

import pathlib
import re
import sys

SOURCE = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(SOURCE / "tests" / "headers"))
sys.dont_write_bytecode = True
import layers  # noqa: E402
import public_names  # noqa: E402

FILE_COMMENT = re.compile(r"^/// \\file\n((?:///[^\n]*\n)+)", re.MULTILINE)

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
| \\subpage refusals | what is refused, and by which words |
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


def write_refusals(output):
    text = (SOURCE / "tests" / "refusals.md").read_text(encoding="utf-8")
    text = text.replace("# Refusals\n", "# Refusals {#refusals}\n", 1)
    text = re.sub(r"^## (\w+)$", r"## Refusals: \1 {#refusals_\1}", text, flags=re.MULTILINE)
    text = text.replace("<br>", "; ")
    (output / "refusals.md").write_text(text, encoding="utf-8")


def main():
    library, output = SOURCE / "include" / "almanac", pathlib.Path(sys.argv[2])
    output.mkdir(parents=True, exist_ok=True)
    (output / "main.md").write_text(MAIN, encoding="utf-8")
    names = public_names.public_names(library)
    write_components(library, names, output)
    write_names(names, output)
    write_refusals(output)


if __name__ == "__main__":
    main()
