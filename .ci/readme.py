#!/usr/bin/env python3
"""Reads the fenced blocks of README.md, which an HTML comment above each one names, so that the README is tested.

    readme.py command NAME     prints the block under `<!-- command: NAME -->`, to be run by a shell
    readme.py check            checks that the block under `<!-- file: PATH -->` stands, as it is, in that file
"""

import pathlib
import re
import sys

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(r"^<!-- (command|file): (\S+) -->\n+```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(kind):
    readme = (REPOSITORY / "README.md").read_text(encoding="utf-8")
    return {name: text for of_kind, name, text in BLOCK.findall(readme) if of_kind == kind}


def command(name):
    found = blocks("command").get(name)
    if found is None:
        sys.exit(f"README.md has no block under <!-- command: {name} -->")
    print(found, end="")


def check():
    files = blocks("file")
    if not files:
        sys.exit("README.md has no block under <!-- file: ... -->")
    differing = [name for name, text in files.items() if text not in (REPOSITORY / name).read_text(encoding="utf-8")]
    if differing:
        sys.exit("README.md shows what these files do not hold: " + ", ".join(differing))
    print("README.md shows what these files hold: " + ", ".join(files))


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "command":
        command(sys.argv[2])
    elif sys.argv[1:] == ["check"]:
        check()
    else:
        sys.exit(__doc__)
