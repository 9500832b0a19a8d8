#!/usr/bin/env python3
"""Checks that the rooms of the library stand in floors: no header includes a room above its own, and no two rooms
include each other, directly or in a circle.

    floors.py INCLUDE_FOLDER
"""

import pathlib
import re
import sys

FLOORS = [
    {"version"},
    {"number", "calendar"},
    {"unit", "place"},
    {"money"},
    {"indicator"},
    {"compare"},
    {"audit", "io"},
    {"corridor"},
    {"almanac"},
]
FLOOR_OF = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]almanac/([^>"]+)[>"]', re.MULTILINE)


def room_of(path):
    """`money/currency.hpp` and the umbrella `money.hpp` are of the room `money`."""
    return path.split("/")[0].removesuffix(".hpp")


def edges(library):
    """Every include from one room to another: (from room, to room, from file, included file)."""
    for header in sorted(library.rglob("*.hpp")):
        name = header.relative_to(library).as_posix()
        for included in INCLUDE.findall(header.read_text(encoding="utf-8")):
            if room_of(name) != room_of(included):
                yield room_of(name), room_of(included), name, included


def circles(rooms_below):
    """Each room that can be reached from itself."""
    for start in rooms_below:
        reached, waiting = set(), set(rooms_below[start])
        while waiting:
            room = waiting.pop()
            reached.add(room)
            waiting |= rooms_below.get(room, set()) - reached
        if start in reached:
            yield start


def main():
    library = pathlib.Path(sys.argv[1], "almanac")
    faults, rooms_below = [], {}
    for room, included_room, name, included in edges(library):
        rooms_below.setdefault(room, set()).add(included_room)
        unknown = [each for each in (room, included_room) if each not in FLOOR_OF]
        if unknown:
            faults.append(f"{name}: the room {unknown[0]} is not in the table of floors.py")
        elif FLOOR_OF[included_room] > FLOOR_OF[room]:
            faults.append(f"{name} includes up: {included}")
    faults += [f"the room {room} includes itself by way of others" for room in circles(rooms_below)]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
