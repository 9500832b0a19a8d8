#!/usr/bin/env python3
"""Checks that the search of the reference knows every public name, every constant of a table and every key of the dataset;
then types words into it, in a browser without a window, and follows a result of each.

    search.py HTML_FOLDER [BROWSER]

HTML_FOLDER is the `docs/html` of the build folder, made by the target docs. BROWSER is Chromium or Chrome, `chromium`
unless it is said (Debian: apt-get install chromium). Takes up to a minute. Not part of the gate, which has no
browser.
"""

import json
import os
import pathlib
import re
import select
import subprocess
import sys
import tempfile
import time

LIBRARY = pathlib.Path(__file__).resolve().parents[2] / "include" / "almanac"
sys.path.insert(0, str(LIBRARY.parents[1] / "tests" / "headers"))
sys.dont_write_bytecode = True
import public_names  # noqa: E402

# A word; the page that one of the visible results leads to; words that the page shows.
SEARCHES = [
    ("growth", r"statistics_2growth_8hpp", "almanac::statistics::growth"),
    ("TEU", r"units_8hpp", "Twenty-foot equivalent unit"),
    ("PKR", r"units_8hpp|currencies", "Pakistan Rupee"),
    ("trade.exports", r"key_trade-exports-goods-PAK\.html", "Pakistan"),
    ("exports.goods", r"indicator_exports-goods\.html", "nature: flow"),
    ("money", r"component_money\.html", "money/allocate.hpp"),
    ("convert", r"_8hpp", "convert"),
]
PATIENCE = 20  # seconds for a page or for results

# The visible results of the search, whether they stand in a frame (Doxygen 1.9.4) or in the page.
RESULTS = """(() => {
    const links = [];
    for (const result of document.querySelectorAll('.SRResult')) {
        if (getComputedStyle(result).display === 'none') continue;
        for (const link of result.querySelectorAll('a[href]')) {
            if (!link.href.startsWith('javascript')) links.push(link.href);
        }
    }
    return JSON.stringify(links);
})()"""


class Browser:
    """Speaks the DevTools protocol over two pipes: messages of JSON, each ended by a NUL."""

    def __init__(self, program, folder):
        to_read, self.to_write = os.pipe()
        self.from_read, from_write = os.pipe()

        def hand_over():
            # By way of copies: 3 and 4 may be ends of these pipes.
            reads, writes = os.dup(to_read), os.dup(from_write)
            os.dup2(reads, 3)
            os.dup2(writes, 4)

        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", f"--user-data-dir={folder}"]
        self.process = subprocess.Popen(
            [program, *flags, "about:blank"], preexec_fn=hand_over, close_fds=False, stderr=subprocess.DEVNULL
        )
        os.close(to_read)
        os.close(from_write)
        self.buffer, self.number, self.session, self.contexts, self.loaded = b"", 0, None, {}, False
        targets = self.ask("Target.getTargets")["targetInfos"]
        page = next(each["targetId"] for each in targets if each["type"] == "page")
        self.session = self.ask("Target.attachToTarget", targetId=page, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime"):
            self.ask(f"{domain}.enable")
        self.ask("Emulation.setFocusEmulationEnabled", enabled=True)

    def receive(self, seconds):
        """The next message, or nothing."""
        while b"\0" not in self.buffer:
            if not select.select([self.from_read], [], [], seconds)[0]:
                return None
            more = os.read(self.from_read, 65536)
            if not more:
                sys.exit("the browser has ended")
            self.buffer += more
        message, self.buffer = self.buffer.split(b"\0", 1)
        message = json.loads(message)
        match message.get("method"):
            case "Runtime.executionContextCreated":
                context = message["params"]["context"]
                self.contexts[context["id"]] = context["auxData"].get("frameId")
            case "Runtime.executionContextDestroyed":
                self.contexts.pop(message["params"]["executionContextId"], None)
            case "Runtime.executionContextsCleared":
                self.contexts.clear()
            case "Page.loadEventFired":
                self.loaded = True
        return message

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to_write, json.dumps(message).encode() + b"\0")
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            answer = self.receive(until - time.monotonic())
            if answer and answer.get("id") == self.number:
                return answer.get("result", {})
        sys.exit(f"the browser does not answer {method}")

    def open(self, address):
        self.loaded = False
        self.ask("Page.navigate", url=address)
        until = time.monotonic() + PATIENCE
        while not self.loaded and time.monotonic() < until:
            self.receive(0.5)

    def value_of(self, expression, context=None):
        where = {} if context is None else {"contextId": context}
        return self.ask("Runtime.evaluate", expression=expression, **where).get("result", {}).get("value")

    def type(self, words):
        for letter in words:
            for kind in ("keyDown", "keyUp"):
                key = {"text": letter} if kind == "keyDown" else {}
                number = 190 if letter == "." else ord(letter.upper())
                self.ask("Input.dispatchKeyEvent", type=kind, key=letter, windowsVirtualKeyCode=number, **key)

    def focus(self, element):
        """Puts the cursor there, when the scripts of the page have done with it."""
        until, seen = time.monotonic() + PATIENCE, 0
        while seen < 3 and time.monotonic() < until:
            is_there = self.value_of("document.activeElement.id") == element
            seen = seen + 1 if is_there else 0
            self.value_of(f"document.getElementById('{element}').focus()")
            self.receive(0.1)

    def results(self):
        """The links of the results that are shown now, in whichever frame."""
        found = (self.value_of(RESULTS, context) for context in list(self.contexts))
        return [link for each in found if each for link in json.loads(each)]

    def close(self):
        self.process.terminate()
        self.process.wait()


def unknown_words(folder):
    """What the search should know, by the sources, and does not by its data."""
    known = set()
    for data in (folder / "search").glob("all_*.js"):
        known.update(re.findall(r"^\s*\['[^']*',\['([^']+)'", data.read_text(encoding="utf-8"), re.MULTILINE))
    asked = {name.split("::")[-1] for name in public_names.public_names(LIBRARY)}
    for header in (LIBRARY / "datasets" / "corridor" / "themes").glob("*.hpp"):
        asked.update(re.findall(r'\.key = "([^"]+)"', header.read_text(encoding="utf-8")))
    for table in ("place/areas.hpp", "place/institutions.hpp", "currency/currencies.hpp", "unit/units.hpp"):
        source = public_names.without_text((LIBRARY / table).read_text(encoding="utf-8"))
        for statement in re.findall(r"^inline constexpr [a-z_]+ ([^;]*);", source, re.MULTILINE):
            asked.update(re.findall(r"(?:^|[)}], )([A-Za-z_]\w*)(?= ?[={])", statement))
    print(f"{len(asked)} names, constants and keys, {len(asked - known)} of them unknown to the search")
    return sorted(asked - known)


def fault_of(browser, start, words, page, shown):
    """What is wrong with the search for the words; nothing when a result leads to the page."""
    browser.open(start)
    browser.focus("MSearchField")
    browser.type(words)
    until, links = time.monotonic() + PATIENCE, []
    while time.monotonic() < until and not any(re.search(page, each) for each in links):
        browser.receive(0.2)
        links = browser.results()
    right = [each for each in links if re.search(page, each)]
    if not right:
        return f"no result leads to {page}: {links[:5]}"
    browser.open(right[0])
    text = browser.value_of("document.body.innerText") or ""
    return None if shown in text else f'{right[0]} does not show "{shown}"'


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    start = folder / "index.html"
    if not start.is_file():
        sys.exit(f"there is no {start}: run cmake --build build --target docs")
    program = sys.argv[2] if len(sys.argv) > 2 else "chromium"
    unknown = unknown_words(folder)
    for each in unknown:
        print(f"{each}: not in the data of the search")
    faults = len(unknown)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Browser(program, profile)
        for words, page, shown in SEARCHES:
            fault = fault_of(browser, start.as_uri(), words, page, shown)
            print(f"{words}: {fault or 'found'}")
            faults += fault is not None
        browser.close()
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
