#!/usr/bin/env python3
"""Checks what examples/export writes: export.py PROGRAM.

The CSV against RFC 4180 and the meaning of its fields; the JSON against the CSV: the same facts, an object a row with
its mentions in a list instead of a record a mention; the other forms against the CSV, as far as they carry its facts; the
descriptor of the data package against the rules of https://datapackage.org/standard/ and against the CSV that it describes.
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
    "publisher,publication,published,theme,indicator,form,of_indicator,breakdown,inferred_from,year_start,occurrence,"
    "low_end,high_end,flags,statement,source_id,baseline,whole,target_of,drifts_from,drift,exponent,when,"
    "row_publisher,row_publication,row_published"
)
FIELDS = HEADER.split(",")
NUMBERS = {"value", "low", "high", "line", "occurrence", "statement", "exponent"}
RECORDS = 442  # mentions
OBJECTS = 339  # observations
MISSING = set("HKLMOQ")  # CL_OBS_STATUS: there is no value

# RFC 4180, section 2: a field is quoted, with its quotes doubled, or has no quote, comma or line break.
FIELD = re.compile(r'"((?:[^"]|"")*)"|([^",\r\n]*)')
PLAIN_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")

faults = []


def check(condition, fault):
    if not condition:
        faults.append(fault)


def run(*arguments):
    return subprocess.run([sys.argv[1], *arguments], capture_output=True)


def output_of(form, said=""):
    """What is written; on the error stream stands what the form cannot carry, and nothing else."""
    done = run(form)
    check(done.returncode == 0, f"export {form} ends with {done.returncode}")
    told = done.stderr.decode("utf-8")
    check(said in told and bool(said) == bool(told), f"export {form} says {told!r}")
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
    valueless = event or bool(MISSING & set(row["flags"]))
    check(row["key"].split(".")[0] == row["theme"], f"{place}: the key does not begin with the theme {row['theme']!r}")
    check(row["area"] in row["key"].split("."), f"{place}: the area {row['area']!r} is not that of the key")
    check(row["key"].startswith(f"{row['theme']}.{row['indicator']}."), f"{place}: the indicator is not that of the key")
    check(row["line"].isdecimal() and 1 <= int(row["line"]) <= 125, f"{place}: no such line")
    check(all(row[field] for field in ("printed", "nature", "status", "subject")), f"{place}: an empty field")
    check((row["value"] == "") == valueless and (row["unit"] == "") == valueless, f"{place}: value and unit, or an event")
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
        Decimal(row[field]) if field in NUMBERS and row[field] not in ("", None) else str(row[field] or "")
        for field in FIELDS
    )


def check_json(text, rows):
    objects = json.loads(text, parse_float=Decimal, parse_int=Decimal)
    check(len(objects) == OBJECTS, f"{len(objects)} objects, not {OBJECTS}")
    for one in objects:
        check(one.keys() == objects[0].keys(), f"{one['key']}: other members than the first object")
        for field in NUMBERS & one.keys():
            check(one[field] is None or isinstance(one[field], Decimal), f"{one['key']}: {field} is no number in the JSON")
        check((one["drifts_from"] is None) == (one["drift"] is None), f"{one['key']}: a link without its difference")
    keys = {one["key"] for one in objects}
    for link in ("baseline", "whole", "target_of", "drifts_from"):
        check(all(one[link] is None or (one[link] in keys and one[link] != one["key"]) for one in objects),
              f"a link {link} leads nowhere or to its own row")
    flattened = [comparable({**one, **mention}) for one in objects for mention in one["mentions"]]
    check(flattened == [comparable(row) for row in rows], "the JSON does not state what the CSV states")


def facts_of(rows):
    """The value of each key, as a double, and its period."""
    return {row["key"]: (float(row["value"]) if row["value"] else None, row["period"]) for row in rows}


def check_sdmx_csv(facts):
    """A row for each period that SDMX has a text for, the digits with it."""
    text = output_of("sdmx-csv", f"of {OBJECTS} rows, whose period SDMX has no text for")
    records = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    sayable = {key: fact for key, fact in facts.items() if re.match(r"\d{4}", fact[1])}
    check({record["key"] for record in records} == sayable.keys(), "SDMX-CSV has other rows than those with a period")
    for record in records:
        value = None if record["OBS_VALUE"] == "NaN" else float(record["OBS_VALUE"])
        check((value, record["TIME_PERIOD"]) == facts[record["key"]], f"{record['key']}: SDMX-CSV has {value}")
        check(not record["digits"] or float(record["digits"]) == value, f"{record['key']}: other digits")


def check_json_stat(facts, rows):
    data = json.loads(output_of("json-stat", "stand in the extension"))
    columns = {column["name"]: column["texts"] for column in data["extension"]["almanac"]["columns"]}
    check(sorted(columns["key"].values()) == sorted(facts), "JSON-stat has other rows than the CSV")
    for place, key in columns["key"].items():
        check(data["value"].get(place) == facts[key][0], f"{key}: JSON-stat has {data['value'].get(place)}")
    row_of = {row["key"]: row for row in rows}
    for name in ("low", "high", "low_end", "high_end", "flags", "baseline", "whole", "target_of", "drifts_from", "drift"):
        stated = {place: row_of[key][name] for place, key in columns["key"].items() if row_of[key][name]}
        check(columns[name] == stated, f"JSON-stat has another {name} than the CSV")


def check_for_people(facts):
    lines = [re.split(r"(?<!\\)\|", line)[1:-1] for line in output_of("markdown").splitlines() if line.startswith("|")]
    heads = [cell.strip() for cell in lines[0]]
    key, value = heads.index("key"), heads.index("value")
    shown = {line[key].strip(): float(line[value]) if line[value].strip() else None for line in lines[2:]}
    check(shown == {key: fact[0] for key, fact in facts.items()}, "Markdown has other values than the CSV")
    text = output_of("text").splitlines()
    at = text[0].index("  key") + 2
    check({line[at:].split()[0] for line in text[1 : OBJECTS + 1]} == facts.keys(), "the text has other rows")


def check_package(rows):
    """What the standard requires of a package, a table resource and a Table Schema, version 2."""
    package = json.loads(output_of("data-package"))
    check(package["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json", "the package says no profile")
    check(re.fullmatch(r"[-a-z0-9._]+", package["name"]), "the name of the package")
    check([each.get("name") for each in package["licenses"]] == ["notspecified", "BSL-1.0"], "rights of data and code")
    check(all(each.get("name") or each.get("path") for each in package["licenses"]), "a licence without name and path")
    check(all(each["title"] for each in package["sources"]), "a source without a title")
    check(len({each["title"] for each in package["sources"]}) == len(package["sources"]), "a source stands twice")
    (resource,) = package["resources"]
    check(re.fullmatch(r"[-a-z0-9._]+", resource["name"]) and resource["path"] == "corridor.csv", "name and path")
    check((resource["type"], resource["format"], resource["encoding"]) == ("table", "csv", "utf-8"), "the kind of resource")
    check([each["name"] for each in resource["licenses"]] == ["notspecified"], "the data are not under the code's licence")
    schema = resource["schema"]
    check([each["name"] for each in schema["fields"]] == FIELDS, "the fields are not those of the CSV")
    check(schema["missingValues"] == [""], "the missing values")
    fits = {"string": lambda cell: True, "number": PLAIN_NUMBER.fullmatch, "integer": re.compile(r"-?[0-9]+").fullmatch}
    for field in schema["fields"]:
        check((field["type"] == "string") == (field["name"] not in NUMBERS), f"the type of {field['name']}")
        cells = [row[field["name"]] for row in rows]
        check(all(fits[field["type"]](cell) for cell in cells if cell), f"{field['name']} is not of its type")
        check(all(cells) or not field.get("constraints", {}).get("required"), f"{field['name']} is required and missing")
    keys = [tuple(row[name] for name in schema["primaryKey"]) for row in rows]
    check(len(set(keys)) == len(keys), "the primary key is not one")


def check_arguments():
    for wrong in ([], ["xml"], ["csv", "json"], ["--help"]):
        done = run(*wrong)
        check(done.returncode == 2, f"export {wrong} ends with {done.returncode}, not with 2")
        check(not done.stdout and b"usage: export" in done.stderr, f"export {wrong} does not say its usage")


def main():
    rows = check_csv(output_of("csv"))
    check_json(output_of("json"), rows)
    facts = facts_of(rows)
    check_sdmx_csv(facts)
    check_json_stat(facts, rows)
    check_for_people(facts)
    check_package(rows)
    check_arguments()
    for fault in faults:
        print("FAILED:", fault)
    print(f"{len(rows)} records, {len(set(row['key'] for row in rows))} keys")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
