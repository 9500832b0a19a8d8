#!/usr/bin/env python3
"""Writes the library as one header, for a compiler on a web page or a project without a build system: what
`almanac/almanac.hpp` includes, each file once and in the order in which a compiler reads it. The headers in `with/` need
other libraries and stay apart. The same headers make the same bytes.

    single_header.py INCLUDE_FOLDER OUTPUT [--without-dataset]
"""

import argparse
import pathlib
import re
import sys

DATASET = {"almanac/corridor.hpp", "almanac/corridor_identities.hpp"}
CONDITIONS = "almanac/core/conditions.hpp"
INCLUDE = re.compile(r"#include <([^>]+)>")
LICENSE = "// Copyright the almanac authors."


def body_of(name, text):
    """The lines behind the licence line, without `#pragma once`: the one header has one of each."""
    lines = text.splitlines()
    if not lines[0].startswith(LICENSE) or "#pragma once" not in lines:
        sys.exit(f"{name}: expected a licence line and #pragma once")
    return [line for line in lines[1:] if line != "#pragma once"]


class single_header:
    def __init__(self, folder, left_out):
        self.folder = folder
        self.left_out = left_out
        self.license = ""
        self.included = set()
        self.of_the_standard_library = set()
        self.lines = []

    def add(self, name):
        """Adds a header behind those that it includes. What a condition asks for is included where it stands."""
        if name in self.included or name in self.left_out:
            return
        self.included.add(name)
        text = (self.folder / name).read_text(encoding="utf-8")
        self.license = text.splitlines()[0]
        own, depth = [], 0
        for line in body_of(name, text):
            directive = line.lstrip()
            depth += directive.startswith("#if")
            depth -= directive.startswith("#endif")
            found = INCLUDE.match(directive)
            if found and found[1].startswith("almanac/"):
                if depth:
                    sys.exit(f"{name}: {line}: a header of the library is included on a condition")
                self.add(found[1])
            elif found and not depth:
                self.of_the_standard_library.add(found[1])
            else:
                own.append(line)
        self.lines += [f"// ==== {name}", *own]

    def text(self):
        self.add("almanac/almanac.hpp")
        if self.left_out and any(name.startswith("almanac/datasets/") for name in self.included):
            sys.exit("a header outside the dataset includes it")
        conditions, rest = self.lines_of_conditions_and_rest()
        kind = "without the dataset" if self.left_out else "with the dataset"
        includes = [f"#include <{name}>" for name in sorted(self.of_the_standard_library)]
        head = [self.license, f"// The library in one header, {kind}. Made by the target `single_header`; change the headers that it is made of.",
                "#pragma once"]
        return re.sub(r"\n{3,}", "\n\n", "\n".join([*head, *conditions, *includes, "", *rest])) + "\n"

    def lines_of_conditions_and_rest(self):
        """What the library needs of the compiler stands before the standard library, as it does in every header."""
        first = self.lines.index(f"// ==== {CONDITIONS}")
        past = next(i for i in range(first + 1, len(self.lines)) if self.lines[i].startswith("// ==== "))
        return self.lines[first:past], self.lines[:first] + self.lines[past:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("include_folder", type=pathlib.Path)
    parser.add_argument("output", type=pathlib.Path)
    parser.add_argument("--without-dataset", action="store_true")
    asked = parser.parse_args()
    text = single_header(asked.include_folder, DATASET if asked.without_dataset else set()).text()
    asked.output.parent.mkdir(parents=True, exist_ok=True)
    asked.output.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
