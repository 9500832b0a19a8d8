#!/usr/bin/env python3
"""Checks that the page of refusals, which cmake/reference/pages.py makes of the headers, has each refusal of a name that
tests/headers/refusals.py knows and each message of the headers that a compiler prints.

    refusals_page.py SOURCE_FOLDER
"""

import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(sys.argv[1]).resolve() / "tests" / "headers"))
sys.dont_write_bytecode = True
import refusals  # noqa: E402


def page_of(source):
    """The page as it is read: nothing escaped."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, source / "cmake" / "reference" / "pages.py", source, folder], check=True)
        text = pathlib.Path(folder, "refusals.md").read_text(encoding="utf-8")
    return re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", text)


def messages(source):
    for header in sorted((source / "include").rglob("*.hpp")):
        for line in header.read_text(encoding="utf-8").splitlines():
            if "= delete; // almanac: " in line:
                yield line.split("// almanac: ")[1].strip()


def main():
    source = pathlib.Path(sys.argv[1]).resolve()
    page = page_of(source)
    named = {name for _, name, _ in refusals.refusals_of(source / "include" / "almanac")}
    names, said = set(filter(refusals.says_what, named)), set(messages(source))
    faults = [f"{each} is not on the page" for each in sorted(names) if f"| `{each}` |" not in page]
    faults += [f'"{each}" is not on the page' for each in sorted(said) if f"| {each} |" not in page]
    for fault in faults:
        print(fault)
    print(f"{len(names)} refusals, {len(said)} messages, {len(faults)} faults")
    return 1 if faults or not names or not said else 0


if __name__ == "__main__":
    sys.exit(main())
