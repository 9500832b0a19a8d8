#!/usr/bin/env python3
"""Lists the public functions that raise an error which their docstring does not name.

    raised_errors.py INCLUDE_FOLDER

Asked of each function whose own body raises or calls a refusal: its docstring names the type of the error, or says "as"
which other function. Nothing is asked of a definition without a docstring, whose declaration has it, nor of a consteval
function, whose refusal is an error of the compiler. The exit code is 1 when there is one.
"""

import pathlib
import re
import sys

import coverage

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "headers"))
import refusals  # noqa: E402

ERRORS = r"(overflow_error|domain_error|unit_mismatch|not_comparable|unknown_key|parse_error)"
RAISED = re.compile(rf"\braise(?:<{ERRORS}>\(|\(\s*{ERRORS}[({{])")
SAID = re.compile(rf"Raises `{ERRORS}`")
AS_ANOTHER = re.compile(r"\b[Rr]aises?\s+(?:the\s+same\s+)?as\b|\bRaises\b[^.]*,\s+and\s+as\b|\bAs `")


def errors_raised(text):
    return {name for found in RAISED.findall(text) for name in found if name}


def errors_of_refusals(library):
    """The name of each function that only raises, and the types of what it raises, where it says so."""
    errors = {}
    for header in library.rglob("*.hpp"):
        for comment, name, body in refusals.raising_functions(header.read_text(encoding="utf-8")):
            errors.setdefault(name, set()).update(SAID.findall(comment) or errors_raised(body))
    return errors


def unnamed_errors(function, errors, call):
    """The errors that the function raises itself and that its docstring does not name; empty also where it names another."""
    raised = errors_raised(function.body)
    for name in call.findall(function.body):
        raised |= errors[name] or {"an error"}
    if not raised or not function.docstring or "consteval" in function.text or AS_ANOTHER.search(function.docstring):
        return []
    says_any = re.search(r"\braises?\b", function.docstring, re.IGNORECASE)
    return sorted(each for each in raised if (not says_any if each == "an error" else f"`{each}`" not in function.docstring))


def main():
    library = pathlib.Path(sys.argv[1], "almanac")
    errors = errors_of_refusals(library)
    call = re.compile(rf"\b({'|'.join(sorted(errors))})\s*(?:<\w+>)?\(")
    functions = [
        each
        for header in sorted(library.rglob("*.hpp"))
        for each in coverage.declarations_in(header, library)
        if not coverage.CLASS.search(coverage.public_names.without_template_head(each.text))
    ]
    missing = [(each, unnamed_errors(each, errors, call)) for each in functions]
    for function, names in missing:
        if names:
            print(f"{function.header}:{function.line}: {function.text[:160]}: {', '.join(names)}")
    raising = sum(bool(errors_raised(each.body) or call.search(each.body)) for each in functions)
    silent = sum(bool(names) for _, names in missing)
    print(f"{raising} public functions raise an error themselves, {silent} do not say which")
    return 1 if silent or not raising else 0


if __name__ == "__main__":
    sys.exit(main())
