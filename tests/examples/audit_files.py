#!/usr/bin/env python3
"""What the example audit_files says of three small files.

    audit_files.py PROGRAM
"""

import pathlib
import subprocess
import sys
import tempfile

HEADER = "Country Name,Country Code,Year,Value\n"
AMOUNT = "Pakistan,PAK,2023,200\nPakistan,PAK,2024,210\nEast Asia,EAS,2023,300\nEast Asia,EAS,2024,300\nWorld,WLD,2023,300\nWorld,WLD,2024,330\n"
HEADS = "Pakistan,PAK,2023,20\nPakistan,PAK,2024,21\n"
PER_HEAD = "Pakistan,PAK,2023,10\nPakistan,PAK,2024,20\nEast Asia,EAS,2024,5\n"


def run(*arguments, status=0):
    done = subprocess.run([sys.argv[1], *arguments], capture_output=True, text=True)
    assert done.returncode == status, (arguments, done.returncode, done.stderr)
    return done.stdout


def main():
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, text in (("amount", AMOUNT), ("heads", HEADS), ("per_head", PER_HEAD)):
            path = pathlib.Path(folder, f"{name}.csv")
            path.write_text(HEADER + text, encoding="utf-8")
            paths.append(str(path))
        # Of two cells per head one is twice what it should be; of two years one is 30 short of 330.
        expected = (
            "quotient: 1 of 2 cells disagree, 2 lack a number\n"
            "  PAK 2024: 20, computed 10, 50 % apart\n"
            "sum of members: 1 of 2 cells disagree, 0 lack a number\n"
            "  world 2024: 330, computed 300, 9.091 % apart\n"
        )
        assert run(*paths, "--regions", "EAS") == expected, run(*paths, "--regions", "EAS")
        loose = run(*paths, "--regions", "EAS", "--tolerance", "10")
        assert "sum of members: 0 of 2" in loose and "quotient: 1 of 2" in loose
        run(*paths[:2], status=2)
        run(*paths, "--regions", "XYZ", status=2)


if __name__ == "__main__":
    main()
