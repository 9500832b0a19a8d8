#!/usr/bin/env python3
"""What the example audit writes for machines, and its filters.

    audit.py PROGRAM
"""

import json
import subprocess
import sys

MEMBERS = "identity verdict kind assumes lines keys left right imbalance explanation".split()


def run(*arguments, status=0):
    done = subprocess.run([sys.argv[1], *arguments], capture_output=True, text=True)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return done.stdout


def main():
    findings = json.loads(run("json"))
    assert all(list(each) == MEMBERS for each in findings)
    names = [each["identity"] for each in findings]
    assert len(set(names)) == len(names) > 200
    for each in findings:
        assert each["verdict"] in ("consistent", "inconsistent", "undecided")
        assert each["explanation"] and all(0 < line <= 125 for line in each["lines"])
        assert each["lines"] == sorted(set(each["lines"])) and each["lines"]
        for side in (each["left"], each["right"], each["imbalance"]):
            assert list(side) == ["low", "high", "unit"]
            assert side["low"] is None or side["high"] is None or side["low"] <= side["high"]
    by_name = {each["identity"]: each for each in findings}
    share = by_name["kazakh_digital_share_of_gdp"]  # 15 of 250 billion are 6 %, not 25 %
    assert share["verdict"] == "inconsistent" and share["left"]["unit"] == "%"
    assert (share["left"]["low"], share["left"]["high"]) == (24.5, 25.5)
    assert abs(share["right"]["low"] - 100 * 14.5 / 255) < 1e-9 and abs(share["right"]["high"] - 100 * 15.5 / 245) < 1e-9

    broken = json.loads(run("json", "--verdict", "inconsistent"))
    assert broken and all(each["verdict"] == "inconsistent" for each in broken)
    energy = json.loads(run("json", "--theme", "energy"))
    assert energy and all(any(key.startswith("energy.") for key in each["keys"]) for each in energy)
    assert len(energy) < len(findings)
    derived = json.loads(run("json", "--derived"))
    assert len(derived) > 70
    rows = json.loads(run("json", "--rows"))
    assert len(rows) > 900 and all(each["verdict"] == "consistent" for each in rows)
    outside = json.loads(run("json", "--outside"))
    assert len(outside) > 10 and all(any(key.startswith("wdi.") for key in each["keys"]) for each in outside)
    text = run("--theme", "energy", "--cite")
    assert "casa_power_of_two_lines" in text and "as the article of April 2025 says" in text
    assert "kazakh_digital_share_of_gdp" not in text
    assert len(run("--all")) > len(run())
    run("--theme", "nothing", status=2)
    run("--verdict", "right", status=2)


if __name__ == "__main__":
    main()
