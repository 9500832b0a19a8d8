#!/usr/bin/env python3
"""Checks that the components of the library stand in layers: a header includes only its own component and those of
lower layers, no two components include each other in a circle, and only `with/` includes other libraries. Checks too
that every header is reached from the umbrella header of its component, and every umbrella from `almanac.hpp`; that each
begins with the conditions of `core/conditions.hpp`; that no folder has over 20 headers; that one place throws; that
texts have one of a few sizes; and that comments name headers that there are.

    layers.py INCLUDE_FOLDER
"""

import pathlib
import re
import sys

LAYERS = [
    {"version"},
    {"core"},
    {"number", "calendar"},
    {"unit", "place", "statistics"},
    {"currency", "indicator"},
    {"money", "exchange", "trade"},
    {"compare"},
    {"audit", "io"},
    {"corridor"},
    {"corridor_identities"},
    {"almanac"},
    {"with"},
]
LAYER_OF = {component: number for number, components in enumerate(LAYERS) for component in components}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
OTHER_LIBRARIES = re.compile(r"^(range|date|fmt|nlohmann)/")


def component_of(name):
    """`money/money_sum.hpp` and the umbrella `money.hpp` are of the component `money`, a dataset is one by itself, and
    so is what must hold of it."""
    parts = name.split("/")
    if parts[0] == "datasets" and parts[2].startswith("identities"):
        return f"{parts[1]}_identities"
    return parts[1] if parts[0] == "datasets" else parts[0].removesuffix(".hpp")


def read_includes(library):
    """Each header's name, with what it includes: of the library without the folder, of others in full."""
    headers = {}
    for header in sorted(library.rglob("*.hpp")):
        found = INCLUDE.findall(header.read_text(encoding="utf-8"))
        headers[header.relative_to(library).as_posix()] = [each.removeprefix("almanac/") for each in found]
    return headers


def reached_from(start, includes_of):
    reached, waiting = set(), [start]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [each for each in includes_of.get(name, ()) if each in includes_of]
    return reached


def layer_faults(headers):
    below = {}
    for name, includes in headers.items():
        component = component_of(name)
        if component not in LAYER_OF:
            yield f"{name}: the component {component} is not in the table of layers.py"
            continue
        for included in includes:
            if OTHER_LIBRARIES.match(included) and component != "with":
                yield f"{name} includes another library outside with/: {included}"
            other = component_of(included)
            if included in headers and other != component:
                below.setdefault(component, set()).add(other)
                if LAYER_OF.get(other, 0) > LAYER_OF[component]:
                    yield f"{name} includes up: {included}"
    for component in below:
        if any(component in reached_from(other, below) for other in below[component]):
            yield f"the component {component} includes itself by way of others"


MOST_HEADERS = 20  # of a folder: more are looked through, not looked at
TABLES = {"datasets/corridor/themes"}  # a header a theme, all of one form


def folder_faults(headers):
    folders = {}
    for name in headers:
        folders.setdefault(name.rpartition("/")[0], []).append(name)
    for folder, names in sorted(folders.items()):
        if len(names) > MOST_HEADERS and folder not in TABLES:
            yield f"{folder} has {len(names)} headers, more than {MOST_HEADERS}"


# Tables of facts, and what few programs need, that a program includes by name, as almanac.hpp does: others should not
# pay for them.
BY_NAME = {
    "calendar/country_fiscal_years.hpp",
    "calendar/fiscal_week_calendar.hpp",
    "compare/local_currency.hpp",
    "currency/currency.hpp",
    "currency/numeric_code.hpp",
    "currency/sole_currency.hpp",
    "currency/successor.hpp",
    "currency/use.hpp",
    "money/money_succession.hpp",
    "money/wide_count.hpp",
    "money/wide_money.hpp",
    "place/groups/world_bank_groups.hpp",
    "statistics/rules/conditional_rule.hpp",
    "unit/text/common_codes.hpp",
    "unit/text/published_symbols.hpp",
    "unit/text/unit_symbols.hpp",
}


def umbrella_faults(headers):
    from_the_whole = reached_from("almanac.hpp", headers)
    for name in headers:
        component = component_of(name)
        if component in ("with", "almanac"):
            continue
        is_reached = name in reached_from(f"{component}.hpp", headers)
        if is_reached == (name in BY_NAME):
            yield f"{name} is {'' if is_reached else 'not '}reached from {component}.hpp"
        if name not in from_the_whole:
            yield f"{name} is not reached from almanac.hpp"


def condition_faults(headers):
    """Before anything else a header includes one of the library's, and so in the end `core/conditions.hpp`."""
    for name, includes in headers.items():
        if name not in ("version.hpp", "core/conditions.hpp") and (not includes or includes[0] not in headers):
            yield f"{name} does not begin with core/conditions.hpp or another header of the library"


def raise_faults(library):
    """Only `core/error.hpp` throws."""
    for header in sorted(library.rglob("*.hpp")):
        name = header.relative_to(library).as_posix()
        code = re.sub(r"//.*", "", header.read_text(encoding="utf-8"))
        if name != "core/error.hpp" and re.search(r"\bthrow\b[^;]", code):
            yield f"{name} throws: raise() is the one place that does"


TEXT_SIZES = {"24", "64", "160", "300", "700", "1200"}  # the compiler makes the class again for each
OF_ANY_SIZE = {"Capacity", "Inline"}  # a template's own parameter


def text_size_faults(library):
    for header in sorted(library.rglob("*.hpp")):
        sizes = {*re.findall(r"\btext<(\w+)>", header.read_text(encoding="utf-8"))}
        for size in sorted(sizes - TEXT_SIZES - OF_ANY_SIZE):
            yield f"{header.relative_to(library).as_posix()}: text<{size}>; see core/text.hpp for the sizes in use"


NAMED = re.compile(r"(?<![\w/.])(?:almanac/)?((?:\w+/)*\w+\.hpp)\b")


def named_header_faults(library, headers):
    """A comment names a header by its path or the end of it."""
    for name in headers:
        for line in (library / name).read_text(encoding="utf-8").splitlines():
            for named in NAMED.findall(re.sub(r"https?://\S+", "", line.partition("//")[2])):
                if not any(f"/{each}".endswith(f"/{named}") for each in headers):
                    yield f"{name}: a comment names {named}, and there is no such header"


def main():
    library = pathlib.Path(sys.argv[1], "almanac")
    headers = read_includes(library)
    faults = {*layer_faults(headers), *folder_faults(headers), *umbrella_faults(headers)}
    faults |= {*condition_faults(headers), *raise_faults(library), *text_size_faults(library)}
    faults |= {*named_header_faults(library, headers)}
    faults = sorted(faults)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
