#!/usr/bin/env python3
"""Checks that a natvis file is XML of its schema's elements, and that the types, members and enumerators which it names are
in the headers. What it shows is seen only in a debugger that reads it.

    natvis_check.py FILE INCLUDE_FOLDER
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

SCHEMA = "{http://schemas.microsoft.com/vstudio/debugger/natvis/2010}"
CHILDREN = {"AutoVisualizer": {"Type"}, "Type": {"AlternativeType", "DisplayString"}, "AlternativeType": set(), "DisplayString": set()}


def expressions_of(display):
    yield display.get("Condition", "")
    yield from re.findall(r"\{([^{}]*)\}", display.text or "")


def main(file, folder):
    headers = "\n".join(path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(folder).rglob("*.hpp")))
    faults, names = [], 0
    for element in xml.parse(file).iter():
        kind = element.tag.removeprefix(SCHEMA)
        if kind not in CHILDREN or any(child.tag.removeprefix(SCHEMA) not in CHILDREN[kind] for child in element):
            faults.append(f"an element {kind} or one in it is not expected")
        if kind in ("Type", "AlternativeType"):
            name = re.fullmatch(r"almanac::v0::(\w+)(<.*>)?", element.get("Name"))
            names += 1
            if not name or not re.search(rf"\b(struct|class) {name[1]}\b", headers):
                faults.append(f"there is no type {element.get('Name')}")
        if kind == "DisplayString":
            for expression in expressions_of(element):
                bare = re.sub(r",\w+$", "", expression)
                for word in re.findall(r"(?<![\w$])[a-z]\w*", bare):
                    names += 1
                    if word not in ("almanac", "v0", "int") and not re.search(rf"\b{word}\b *(=|;|,|:|\{{|\[)", headers):
                        faults.append(f"there is no member {word}, of {expression}")
    if faults or names < 30:
        sys.exit("\n".join(faults) or f"{file} names {names} things only")
    print(f"{file}: {names} names are those of the headers")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
