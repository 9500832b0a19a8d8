#!/usr/bin/env python3
"""Checks what examples/draw writes with Vega-Lite's own compiler and runtime, which npm brings: draw.py PROGRAM
NODE_MODULES_PARENT. Skips (77) where there is no npm, or where it does not bring them."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

PACKAGES = ["vega@6.2.0", "vega-lite@6.4.1"]


def node_modules(parent):
    """The folder with both packages, or None and why."""
    folder = pathlib.Path(parent)
    modules = folder / "node_modules"
    if (modules / "vega-lite" / "package.json").exists() and (modules / "vega" / "package.json").exists():
        return modules, None
    if not shutil.which("npm") or not shutil.which("node"):
        return None, "there is no npm, which brings the compiler of Vega-Lite"
    folder.mkdir(parents=True, exist_ok=True)
    command = ["npm", "install", "--prefix", str(folder), "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"]
    try:
        done = subprocess.run([*command, *PACKAGES], capture_output=True, timeout=120)
    except subprocess.TimeoutExpired:
        return None, "npm does not bring Vega-Lite in two minutes"
    return (modules, None) if done.returncode == 0 else (None, "npm does not bring Vega-Lite")


def main():
    program, parent = sys.argv[1:]
    modules, why = node_modules(parent)
    if modules is None:
        print(f"skipped: {why}")
        return 77
    with tempfile.TemporaryDirectory() as folder:
        written = subprocess.run([program, folder])
        if written.returncode != 0:
            return 1
        script = pathlib.Path(__file__).with_suffix(".mjs")
        checked = subprocess.run(["node", str(script), folder, str(modules)])
    no_folder = subprocess.run([program, "/no/such/folder"], capture_output=True, encoding="utf-8")
    if no_folder.returncode == 0 or "cannot write" not in no_folder.stderr:
        print("FAILED: a folder that is not there is no error")
        return 1
    return checked.returncode


if __name__ == "__main__":
    sys.exit(main())
