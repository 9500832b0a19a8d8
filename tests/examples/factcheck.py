#!/usr/bin/env python3
"""What the example factcheck answers to claims on its command line and in a file.

    factcheck.py PROGRAM
"""

import pathlib
import subprocess
import sys
import tempfile

CLAIMS = {  # the claim: the answers to its figures, and a key that is set against the last
    "Pakistan's exports to Uzbekistan were $28 million, 7 % of its trade with the region": (
        ["confirmed", "confirmed"],
        "trade.trade.goods.PAK.central_asia.2024",
    ),
    "Pakistan's exports to Uzbekistan were $28 million, 9 % of its trade with the region": (
        ["confirmed", "contradicted"],
        "trade.trade.goods.PAK.central_asia.2024",
    ),
    "Uzbekistan has 36 million people": (["confirmed"], "macroeconomy.population.UZB"),
    "TTP attacks exceeded 700 in 2024": (["confirmed"], "security.incidents.security.PAK.ttp.attack.2024"),
    "Pakistan's power demand is 24,800 MW": (["undecided"], "energy.power.demand.PAK"),
    "Kazakhstan's GDP was more than $200 billion in 2024": (["consistent"], "macroeconomy.gdp.KAZ.2024"),
    "Pakistan's trade with Central Asia was nearly $400 million in 2024": (
        ["consistent"],
        "trade.trade.goods.PAK.central_asia.2024",
    ),
    "Pakistan had 12,000 cyber incidents in 2023": (["not in the dataset; the nearest is"], "cyber.incidents.PAK.2024"),
    "Kazakhstan has 15 million internet users": (["not in the dataset; the nearest is"], "KAZ"),
}


def run(*arguments, status=0):
    done = subprocess.run([sys.argv[1], *arguments], capture_output=True, text=True)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return done.stdout


def answers(text):
    return [line.split(": ", 1)[1] for line in text.splitlines() if line.startswith("  ") and line[2] != " "]


def main():
    for claim, (expected, key) in CLAIMS.items():
        text = run(claim)
        assert answers(text) == expected, (claim, text)
        assert key in text and "as the article of April 2025" in text or "by the article" in text, text
    assert "no figure found" in run("Pakistan exports rice")
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "claims.txt")
        file.write_text("\n".join(CLAIMS) + "\n\n", encoding="utf-8")
        text = run("--file", str(file))
        assert answers(text) == [each for expected, _ in CLAIMS.values() for each in expected], text
    run("--file", "/nowhere/claims.txt", status=2)


if __name__ == "__main__":
    main()
