#!/usr/bin/env python3
"""Checks what examples/export writes: export.py PROGRAM.

The CSV against RFC 4180 and the meaning of its fields; the JSON against the CSV: the same facts, an object a row with
its mentions in a list instead of a record a mention.
"""

import csv
import io
import json
import re
import subprocess
import sys
from decimal import Decimal

HEADER = (
    "key,line,printed,value,unit,low,high,nature,qualifier,status,subject,area,counterpart,period,comparison,"
    "publisher,publication,published,theme"
)
FIELDS = HEADER.split(",")
NUMBERS = {"value", "low", "high"}
RECORDS = 436  # mentions
OBJECTS = 327  # observations

# RFC 4180, section 2: a field is quoted, with its quotes doubled, or has no quote, comma or line break.
FIELD = re.compile(r'"((?:[^"]|"")*)"|([^",\r\n]*)')
PLAIN_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")

faults = []


def check(condition, fault):
    if not condition:
        faults.append(fault)


def run(*arguments):
    return subprocess.run([sys.argv[1], *arguments], capture_output=True)


def output_of(form):
    done = run(form)
    check(done.returncode == 0 and not done.stderr, f"export {form} ends with {done.returncode}, says {done.stderr!r}")
    return done.stdout.decode("utf-8")  # raises where it is not UTF-8


def records_of(text):
    """The records of a CSV, by the grammar of RFC 4180: every record ends with CRLF, the last one too."""
    records, record, at = [], [], 0
    while at < len(text):
        field = FIELD.match(text, at)
        record.append(field[2] if field[1] is None else field[1].replace('""', '"'))
        at = field.end()
        if text.startswith("\r\n", at):
            records.append(record)
            record, at = [], at + 2
        elif text.startswith(",", at):
            at += 1
        else:
            raise ValueError(f"record {len(records) + 1} is not RFC 4180 at {text[at:at + 20]!r}")
    check(not record, "the last record does not end with CRLF")
    return records


def check_csv(text):
    """Checks the CSV; returns its rows as dictionaries."""
    check(text.startswith(HEADER + "\r\n"), "the header is not the agreed one")
    records = records_of(text)[1:]
    check(records == list(csv.reader(io.StringIO(text, newline=""), strict=True))[1:], "Python reads the CSV otherwise")
    check(len(records) == RECORDS, f"{len(records)} records, not {RECORDS}")
    for record in records:
        check(len(record) == len(FIELDS), f"{len(record)} fields, not {len(FIELDS)}: {record}")
    rows = [dict(zip(FIELDS, record)) for record in records]
    places = [(row["key"], row["line"], row["printed"]) for row in rows]
    check(len(set(row["key"] for row in rows)) == OBJECTS, "the number of keys is not that of the observations")
    check([row["key"] for row in rows] == sorted(row["key"] for row in rows), "the keys are not in order")
    for row, place in zip(rows, places):
        check_row(row, place)
    return rows


def check_row(row, place):
    event = row["nature"] == "event"
    check(row["key"].split(".")[0] == row["theme"], f"{place}: the key does not begin with the theme {row['theme']!r}")
    check(row["key"].split(".")[1] == row["area"], f"{place}: the area {row['area']!r} is not that of the key")
    check(row["line"].isdecimal() and 1 <= int(row["line"]) <= 125, f"{place}: no such line")
    check(all(row[field] for field in ("printed", "nature", "status", "subject")), f"{place}: an empty field")
    check((row["value"] == "") == event and (row["unit"] == "") == event, f"{place}: value and unit, or an event")
    check(not event or row["period"], f"{place}: an event without a period")
    check(not event or not (row["low"] or row["high"]), f"{place}: an event with an interval")
    for field in NUMBERS:
        check(not row[field] or PLAIN_NUMBER.fullmatch(row[field]), f"{place}: {field} is no plain number")
    if row["value"]:
        check(row["low"] or row["high"], f"{place}: neither end of the interval")
        check(not row["low"] or Decimal(row["low"]) <= Decimal(row["value"]), f"{place}: the value is below its interval")
        check(not row["high"] or Decimal(row["value"]) <= Decimal(row["high"]), f"{place}: the value is above it")


def comparable(row):
    """The facts of a row, numbers as numbers; a member that is not there is an empty field."""
    return tuple(
        Decimal(row[field]) if field in NUMBERS and row.get(field, "") != "" else str(row.get(field, ""))
        for field in FIELDS
    )


def check_json(text, rows):
    objects = json.loads(text, parse_float=Decimal, parse_int=Decimal)
    check(len(objects) == OBJECTS, f"{len(objects)} objects, not {OBJECTS}")
    for one in objects:
        for field in NUMBERS & one.keys():
            check(isinstance(one[field], Decimal), f"{one['key']}: {field} is not a number in the JSON")
        check(("drifts_from" in one) == ("drift" in one), f"{one['key']}: a link without its difference")
        check(one.get("drifts_from") != one["key"], f"{one['key']}: linked to itself")
    keys = {one["key"] for one in objects}
    check(all(one.get("drifts_from", one["key"]) in keys for one in objects), "a link leads nowhere")
    flattened = [comparable({**one, **mention}) for one in objects for mention in one["mentions"]]
    check(flattened == [comparable(row) for row in rows], "the JSON does not state what the CSV states")


def check_arguments():
    for wrong in ([], ["xml"], ["csv", "json"], ["--help"]):
        done = run(*wrong)
        check(done.returncode == 2, f"export {wrong} ends with {done.returncode}, not with 2")
        check(not done.stdout and b"usage: export" in done.stderr, f"export {wrong} does not say its usage")


def main():
    rows = check_csv(output_of("csv"))
    check_json(output_of("json"), rows)
    check_arguments()
    for fault in faults:
        print("FAILED:", fault)
    print(f"{len(rows)} records, {len(set(row['key'] for row in rows))} keys")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
