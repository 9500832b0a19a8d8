#!/usr/bin/env python3
"""The index of public names: which header has what. Without --write it checks that the index is up to date.

    public_names.py INCLUDE_FOLDER [--write]
    public_names.py INCLUDE_FOLDER --used PROJECT_FOLDER

With --used it checks that each name is there for something: an example, the README, a test, another header, or another
declaration in its own.

The index is almanac/index.md in that folder. It lists functions, types, concepts and constants of the namespace almanac
and of those within it that a user writes: not details, refusals, members of types, nor the entries of
the tables of areas, currencies and sources.
"""

import collections
import pathlib
import re
import sys

# Details, and the tables whose headers are named after them.
NOT_LISTED = re.compile(r"(_detail|^(detail|refused|fault|operations|areas|currencies|kinds|regions|sources))$")
STRINGS = re.compile(r'R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'')
COMMENTS = re.compile(r"//[^\n]*|/\*(?:.|\n)*?\*/")
DIRECTIVES = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)
NAMESPACE = re.compile(r"(?:inline\s+)?namespace\s+([\w:\s]+?)\s*$")
TYPE = re.compile(r"\b(?:struct|class|enum class|enum|concept|using)\s+([a-z_]\w*)\s*(?:=|:|final\b|$)")
FUNCTION = re.compile(r"([a-z_]\w*)\s*\($")
CONSTANT = re.compile(r"\bconstexpr\b.*?([A-Za-z_]\w*)\s*(?:\[[^\]]*\])?\s*(?:=|$)", re.DOTALL)


def without_text(source):
    """The source with comments, directives and the contents of strings taken out."""
    return DIRECTIVES.sub("", STRINGS.sub('""', COMMENTS.sub("", source)))


def balanced_end(source, start, opening, closing):
    """The position behind the bracket that closes the one at `start`."""
    depth = 0
    for at in range(start, len(source)):
        depth += (source[at] == opening) - (source[at] == closing)
        if depth == 0:
            return at + 1
    return len(source)


def begins_requires_expression(head):
    """Whether the brace behind this text is that of a requires expression, with parameters or without."""
    head = head.rstrip()
    if head.endswith(")"):
        depth, at = 0, len(head)
        while depth != 0 or at == len(head):
            at -= 1
            depth += (head[at] == ")") - (head[at] == "(")
        if not re.search(r"\brequires\s*$", head[:at]):
            return False
        return re.search(r"(=|&&|\|\||!|\brequires)\s*$", head[:at].rstrip()[: -len("requires")]) is not None
    return re.search(r"\brequires$", head) is not None


def placed_declarations(source, namespaces=(), base=0):
    """Each declaration at the scope of a namespace, up to its body or end: (namespaces, where it begins and ends)."""
    at = start = 0
    while at < len(source):
        character = source[at]
        if character in "([":
            at = balanced_end(source, at, character, ")" if character == "(" else "]")
        elif character == ";":
            yield namespaces, base + start, base + at
            at = start = at + 1
        elif character == "{":
            end = balanced_end(source, at, "{", "}")
            head = source[start:at]
            if found := NAMESPACE.search(head):
                inner = [part for part in re.split(r"::|\s+", found[1]) if part not in ("", "inline", "v0")]
                yield from placed_declarations(source[at + 1 : end - 1], (*namespaces, *inner), base + at + 1)
                start = end
            elif begins_requires_expression(head):
                pass  # its body, with the declaration still to come
            else:
                yield namespaces, base + start, base + at
                start = end
            at = end
        else:
            at += 1


def declarations(source):
    """Each declaration at the scope of a namespace, up to its body or end: (namespaces, text)."""
    for namespaces, start, end in placed_declarations(source):
        yield namespaces, source[start:end]


def without_template_head(text):
    text = text.strip()
    while text.startswith("template"):
        text = text[balanced_end(text, text.index("<"), "<", ">") :].strip()
    if text.startswith("requires("):
        text = text[balanced_end(text, text.index("("), "(", ")") :].strip()
    return text


def without_template_arguments(text):
    """`quantity<currency(C), decimal> f(...)` as `quantity f(...)`: the bracket of the parameters is the first one."""
    while (shorter := re.sub(r"(?<=\w)<[^<>]*>", "", text)) != text:
        text = shorter
    return text


def name_of(declaration):
    """The name that a declaration makes, or nothing for what a user does not look up."""
    text = re.sub(r"\[\[[^\]]*\]\]|\brequires\b.*?(?=\[\[|\bconstexpr\b|\binline\b)", "", declaration, flags=re.DOTALL)
    text = " ".join(without_template_head(text).split())
    if not text or re.search(r"\boperator\b", text) or re.search(r"=\s*delete\b", text) or re.match(r"(friend|namespace|static_assert|extern|enum \{)", text):
        return None
    if found := TYPE.match(re.sub(r"^(?:template.*?> )?", "", text)):
        return found[1]
    head = re.split(r"(?<![=!<>])=(?!=)", without_template_arguments(text))[0]
    if found := re.search(r"\((min|max)\)\(", head):  # written so because of the macros of these names
        return found[1]
    if "(" in head:
        found = FUNCTION.search(head[: head.index("(") + 1])
        return found[1] if found else None
    found = CONSTANT.search(text)
    return found[1] if found else None


def public_names(library):
    """{name with its namespace below almanac: the headers that declare it}, forward declarations of types left out."""
    names = {}
    for header in sorted(library.rglob("*.hpp")):
        source = without_text(header.read_text(encoding="utf-8"))
        for namespaces, start, end in placed_declarations(source):
            declaration = source[start:end]
            if not namespaces or namespaces[0] != "almanac" or any(map(NOT_LISTED.search, namespaces)):
                continue
            if source[end] == ";" and re.search(r"\b(struct|class|enum)\s+\w+\s*$", declaration):
                continue
            name = name_of(declaration)
            if name and not NOT_LISTED.search(name):
                full = "::".join((*namespaces[1:], name))
                names.setdefault(full, set()).add(header.relative_to(library).as_posix())
    return names


def index_text(library):
    lines = [
        "# Index of public names",
        "",
        "Which header of `almanac/` declares what; namespaces are those within `almanac`. Made by",
        "`tests/headers/public_names.py`, which also tests that it is up to date.",
        "",
        "| name | header |",
        "|---|---|",
    ]
    names = public_names(library)
    for name in sorted(names, key=lambda each: (each.split("::")[-1].lower(), each)):
        lines.append(f"| `{name}` | {', '.join(f'[{each}]({each})' for each in sorted(names[name]))} |")
    return "\n".join(lines) + "\n"


def words_of(source):
    """How often each word stands in a source, its comments and texts left out."""
    return collections.Counter(re.findall(r"[A-Za-z_]\w*", without_text(source)))


def unused_names(library, project):
    """The public names that stand nowhere but in their own declarations."""
    in_headers, elsewhere, declared = collections.Counter(), collections.Counter(), collections.Counter()
    for header in library.rglob("*.hpp"):
        source = header.read_text(encoding="utf-8")
        in_headers += words_of(source)
        declared.update(filter(None, (name_of(text) for _, text in declarations(without_text(source)))))
    for folder in ("examples", "tests"):
        for file in (*(project / folder).rglob("*.cpp"), *(project / folder).rglob("*.hpp")):
            elsewhere += words_of(file.read_text(encoding="utf-8"))
    elsewhere.update(re.findall(r"[A-Za-z_]\w*", (project / "README.md").read_text(encoding="utf-8")))
    last_parts = {full: full.split("::")[-1] for full in public_names(library)}
    return [full for full, name in last_parts.items() if not elsewhere[name] and in_headers[name] <= declared[name]]


def main():
    if "--used" in sys.argv:
        unused = unused_names(pathlib.Path(sys.argv[1], "almanac"), pathlib.Path(sys.argv[3]))
        print(*(f"{name}: no example, README, test or header uses it" for name in unused), sep="\n")
        return 1 if unused else 0
    library = pathlib.Path(sys.argv[1], "almanac")
    index = library / "index.md"
    text = index_text(library)
    if "--write" in sys.argv:
        index.write_text(text, encoding="utf-8")
    elif not index.is_file() or index.read_text(encoding="utf-8") != text:
        print(f"{index} is out of date: run {pathlib.Path(sys.argv[0]).name} INCLUDE_FOLDER --write")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
