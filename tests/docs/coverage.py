#!/usr/bin/env python3
"""Lists the public functions and types whose docstring has no example, and how many each folder has.

    coverage.py INCLUDE_FOLDER [FOLDER...]

With folders of `almanac/` only those. A line says header, line and declaration; the exit code is 1 when there is one.

An example is what examples.py finds, so that it is compiled. One of an overload does for all overloads in its header, and
one of a class for its constructors; a type is shown by any example of its folder that names it, a member by one that
calls it, and an operator by one that has it or one of its family. Nothing is asked of constants, enumerators, traits
(variable templates), names of types within a class, conversions, deduction guides, what is deleted, and of NEEDS_NONE.
"""

import pathlib
import re
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "headers"))
import examples  # noqa: E402
import public_names  # noqa: E402

# What is so for every container: a range-based for and the standard library call most of them. The last one is an empty base
# by which argument-dependent lookup finds operators.
NEEDS_NONE = {"begin", "end", "size", "empty", "hash_value", "found_here"}
# Who knows one of a family knows the others.
FAMILIES = [{"==", "!=", "<", "<=", ">", ">=", "<=>"}, {"+", "+=", "-", "-=", "++", "--"}, {"*", "*=", "/", "/="}, {"=", "{"}]

TEXTS = re.compile("|".join(f"(?:{each.pattern})" for each in (public_names.STRINGS, public_names.COMMENTS)))
CLASS = re.compile(r"\b(struct|class)\s+([a-z_]\w*)\s*(?:final\b\s*)?(?::(?!:)|$)")
TYPE = re.compile(r"(?:struct|class|enum class|enum|concept|using)\s+[a-z_]\w*")
OPERATOR = re.compile(r"\boperator\s*(?:\"\"\s*(\w+)|(\(\s*\)|\[\s*\]|[^\w\s(\"]+))\s*\(")
# Deleted and defaulted, the definition of a member that was declared before, a deduction guide, a constant, a name of another
# namespace.
NOTHING_TO_SHOW = re.compile(r"=\s*(delete|default)\b|^[^(=]*\w::~?\w+\(|\)\s*->\s*\w+<|^(static_assert|namespace|extern|inline constexpr)\b|^using [\w:]+$")
ACCESS = re.compile(r"\s*\b(public|private|protected)\s*:(?!:)")


def blank(found):
    return re.sub(r"[^\n]", " ", found.group())


def blanked(source):
    """The source without comments, directives and texts, what is left where it was."""
    return public_names.DIRECTIVES.sub(blank, TEXTS.sub(lambda found: blank(found) if found[0][0] == "/" else '""' + blank(found)[2:], source))


class Declaration:
    """A declaration of a function or a type: the class that it is a member of, if of any, its docstring with the examples,
    and what stands in its braces."""

    def __init__(self, header, line, text, owner, docstring, body):
        self.header, self.line, self.text, self.owner = header, line, text, owner
        self.docstring, self.body = docstring, body
        self.examples = [example for _, example in examples.examples_in(docstring)]
        self.name = public_names.name_of(re.sub(r"\bfriend\b|\bvirtual\b|\bexplicit\b(\([^)]*\))?", "", text))
        operator = OPERATOR.search(text)
        self.operator = operator and re.sub(r"\s", "", operator[1] or operator[2])

    def kind(self):
        """What is asked of it: "type", "function", "operator" or nothing."""
        text = public_names.without_template_head(self.text)
        if NOTHING_TO_SHOW.search(text):
            return None
        if self.operator:
            return "operator"
        if self.name is None or self.name in NEEDS_NONE:
            return None
        if TYPE.match(text):
            return None if self.owner else "type"
        return "function" if "(" in re.split(r"(?<![=!<>])=(?!=)", text)[0] else None


def declarations_of(header, source, plain, scope=None, base=0):
    """The declarations between two places of a header, with those of its classes."""
    is_public = not scope or scope[0] == "struct"
    owner = scope and scope[1]
    for namespaces, start, end in public_names.placed_declarations(plain, base=base):
        if not owner and (not namespaces or namespaces[0] != "almanac" or any(map(public_names.NOT_LISTED.search, namespaces))):
            continue
        head = plain[start - base : end - base]
        place = start
        while found := ACCESS.match(head):
            is_public = found[1] == "public"
            place += found.end()
            head = head[found.end() :]
        place += len(head) - len(head.lstrip())
        if not head.strip() or not is_public:
            continue
        text = " ".join(head.split())
        comments = list(examples.comments(source[start:place]))
        docstring = comments[-1][1] if comments else ""
        found = CLASS.search(public_names.without_template_head(text))
        if found and text.endswith(found[0]) and plain[end - base : end - base + 1] == ";":
            continue  # declared here, defined elsewhere
        has_braces = plain[end - base : end - base + 1] == "{"
        body = plain[end - base + 1 : public_names.balanced_end(plain, end - base, "{", "}") - 1] if has_braces else ""
        yield Declaration(header, source.count("\n", 0, place) + 1, text, owner, docstring, body)
        if found and has_braces:
            name = f"{owner}::{found[2]}" if owner else found[2]
            yield from declarations_of(header, source, body, (found[1], name), end + 1)


def declarations_in(header, library):
    """The public declarations of a header."""
    source = header.read_text(encoding="utf-8")
    return list(declarations_of(header.relative_to(library).as_posix(), source, blanked(source)))


def is_used(operator, example):
    """Whether an example has the operator or one of its family."""
    family = next((family for family in FAMILIES if operator in family), {re.sub(r"[\])]", "", operator)})
    return any(each in example for each in family)


def without_examples(library, folder):
    """The declarations of a folder that no example shows."""
    found = [each for header in sorted(library.glob(f"{folder}/**/*.hpp")) for each in declarations_in(header, library)]
    of_the_folder = " ".join(example for each in found for example in each.examples)
    shown = {}  # by header and name, by header and class, and by name of a type, which may be declared before it is defined
    for each in found:
        owner = each.owner or (each.name if each.kind() == "type" else None)
        for key in {(each.header, each.owner, each.name), (each.header, owner), each.kind() == "type" and each.name}:
            shown[key] = shown.get(key, "") + " ".join(each.examples)

    def is_shown(each):
        kind = each.kind()
        if kind is None or shown[each.header, each.owner, each.name]:
            return True
        if each.text.startswith("friend") and shown.get((each.header, None, each.name)):
            return True
        if kind == "operator":
            return is_used(each.operator, of_the_folder)
        if kind == "type":
            return shown[each.name] != "" or re.search(rf"\b{each.name}\b", of_the_folder) is not None
        if each.owner is None:
            return False
        return each.name == each.owner.split("::")[-1] or re.search(rf"(?:\.|->|::){each.name}\b", of_the_folder) is not None

    return [each for each in found if not is_shown(each)]


def main():
    library = pathlib.Path(sys.argv[1], "almanac")
    folders = sys.argv[2:] or sorted(each.name for each in library.iterdir() if each.is_dir())
    counts = {folder: without_examples(library, folder) for folder in folders}
    for missing in counts.values():
        for each in missing:
            print(f"{each.header}:{each.line}: {each.text[:160]}")
    print("; ".join(f"{folder}: {len(missing)}" for folder, missing in counts.items()))
    if any(counts.values()):
        print('Each of these needs an example in its docstring: "Example: `sum(a, b) == c`.", one line that says something.')
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
