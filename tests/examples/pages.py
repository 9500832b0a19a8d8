#!/usr/bin/env python3
"""Checks the pages of examples/briefing and examples/audit: pages.py BRIEFING AUDIT NODE_MODULES_PARENT.

As text: every element is closed, every footnote is there, nothing is fetched from elsewhere, every chart is JSON whose
bars fall. And, where npm brings Vega and there is Chromium (Debian: apt-get install chromium), as a reader sees them:
every chart drawn, no error in the console, bars in order and labels within their picture, dark and light and on paper.
A page with no Vega beside it fetches what its address names; this answers for the network with the same version, whose
hash the browser compares, and then with another one, which it must not run."""

import base64
import html.parser
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "docs"))
sys.dont_write_bytecode = True
import draw  # noqa: E402
import search  # noqa: E402

VOID = {"meta", "link", "br", "img", "hr"}
faults = []


class Page(html.parser.HTMLParser):
    """What a page holds: elements that do not close, identifiers, references, addresses, the charts."""

    def __init__(self, text):
        super().__init__()
        self.open, self.faults, self.ids, self.references, self.addresses, self.charts = [], [], [], [], [], []
        self.cells = self.rows = 0
        self.feed(text)
        self.faults += [f"<{each}> is not closed" for each in self.open]

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        self.is_chart = tag == "script" and attributes.get("type") == "application/json"
        self.cells += tag == "td"
        self.rows += tag == "tr"
        if "id" in attributes:
            self.ids.append(attributes["id"])
        for name in ("href", "src"):
            if name in attributes:
                to = self.references if attributes[name].startswith("#") else self.addresses
                to.append(attributes[name])

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"</{tag}> closes something else")

    def handle_data(self, data):
        if self.open and self.open[-1] == "script" and self.is_chart:
            self.charts.append(json.loads(data))


def written(program, folder, name, *arguments):
    file = pathlib.Path(folder, name)
    done = subprocess.run([program, "--html", str(file), *arguments], capture_output=True, encoding="utf-8")
    if done.returncode != 0 or done.stdout or done.stderr:
        faults.append(f"{name}: ends with {done.returncode}, says {done.stdout + done.stderr!r}")
        return ""
    return file.read_text(encoding="utf-8")


def check_text(name, text, least_charts):
    page = Page(text)
    faults.extend(f"{name}: {each}" for each in page.faults)
    if page.addresses != ["vega.min.js", "vega-lite.min.js"]:
        faults.append(f"{name}: fetches {page.addresses}")
    missing = {each[1:] for each in page.references} - set(page.ids)
    if missing or not page.references or len(page.ids) != len(set(page.ids)):
        faults.append(f"{name}: footnotes that are not there or there twice: {sorted(missing)}")
    if len(page.charts) < least_charts:
        faults.append(f"{name}: {len(page.charts)} charts")
    for chart in page.charts:
        numbers = [each["value"] for each in chart["data"]["values"]]
        is_bar = chart["layer"][0]["mark"]["type"] == "bar"
        if is_bar and numbers != sorted(numbers, reverse=True):
            faults.append(f"{name}: the bars of {chart['title']} do not fall: {numbers}")
        if not chart["title"]["text"] or not chart["title"]["subtitle"]:
            faults.append(f"{name}: a chart has no title: {chart['title']}")
    return page


class Reader(search.Browser):
    """Keeps what the console says, and answers for the network with files of the folder that is told."""

    def __init__(self, program, folder):
        self.said, self.network, self.fetched, self.more = [], None, [], b""
        super().__init__(program, folder)
        self.ask("Log.enable")
        self.ask("Fetch.enable", patterns=[{"urlPattern": "https://*"}])

    def answer(self, request):
        """As a server that has packages of npm, each file with these bytes behind it."""
        address = request["request"]["url"]
        self.fetched.append(address)
        package, _, file = address.removeprefix("https://cdn.jsdelivr.net/npm/").partition("@")
        version, _, file = file.partition("/")
        folder = self.network / package
        if json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"] != version:
            faults.append(f"{address} is not of the version that the tests have")
        body = (folder / file).read_bytes() + self.more
        parameters = {
            "requestId": request["requestId"],
            "responseCode": 200,
            "responseHeaders": [
                {"name": "Access-Control-Allow-Origin", "value": "*"},
                {"name": "Content-Type", "value": "text/javascript"},
            ],
            "body": base64.b64encode(body).decode(),
        }
        number = 1_000_000 + len(self.fetched)  # apart from those that `ask` waits for
        message = {"id": number, "method": "Fetch.fulfillRequest", "params": parameters, "sessionId": self.session}
        left = json.dumps(message).encode() + b"\0"
        while left:
            left = left[os.write(self.to_write, left) :]

    def receive(self, seconds):
        message = super().receive(seconds)
        method = (message or {}).get("method")
        if method in ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled"):
            self.said.append(json.dumps(message["params"])[:300])
        if method == "Fetch.requestPaused":
            self.answer(message["params"])
        return message


# Texts that do not lie in their picture, bars that are longer than the one above, charts that show their text.
LOOK = """(() => {
    const found = [];
    for (const figure of document.querySelectorAll('figure.chart')) {
        const name = figure.getAttribute('aria-label');
        const picture = figure.querySelector('svg');
        if (!picture || !figure.querySelector('pre').hidden) { found.push(name + ' is not drawn'); continue; }
        const frame = picture.getBoundingClientRect();
        for (const text of picture.querySelectorAll('text')) {
            const box = text.getBoundingClientRect();
            const inside = box.left >= frame.left - 1 && box.right <= frame.right + 1 && box.top >= frame.top - 1 && box.bottom <= frame.bottom + 1;
            if (text.textContent && !inside) found.push(name + ': "' + text.textContent + '" is not within the picture');
        }
        const bars = [...picture.querySelectorAll('.mark-rect.role-mark path')].map((each) => each.getBBox());
        bars.sort((a, b) => a.y - b.y);
        bars.forEach((bar, i) => { if (i > 0 && bar.width > bars[i - 1].width + 1) found.push(name + ': bar ' + i + ' is longer than the one above'); });
    }
    return JSON.stringify(found);
})()"""
COLOURS = """JSON.stringify([getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color,
    getComputedStyle(document.querySelector('figure svg .role-title text')).fill])"""
MODES = [
    ([{"name": "prefers-color-scheme", "value": "light"}], "", ["rgb(255, 255, 255)", "rgb(26, 26, 26)"]),
    ([{"name": "prefers-color-scheme", "value": "dark"}], "", ["rgb(18, 18, 18)", "rgb(232, 232, 232)"]),
    ([{"name": "prefers-color-scheme", "value": "dark"}], "print", ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]),
]


def drawn(browser, folder, name, charts, patience=search.PATIENCE):
    """How many charts of the page are drawn when all are, or when the time is over."""
    browser.open(pathlib.Path(folder, name).as_uri())
    count, until = 0, time.monotonic() + patience
    while count < charts and time.monotonic() < until:
        browser.receive(0.2)
        count = browser.value_of("document.querySelectorAll('figure[data-drawn]').length")
    return count


def check_what_is_fetched(browser, folder, modules, name, charts):
    """With no Vega beside the page: from the address in it, and not what has another hash."""
    browser.network = modules
    count = drawn(browser, folder, name, charts)
    if count != charts or len(browser.fetched) != 2:
        faults.append(f"{name}: {count} of {charts} charts are drawn with Vega from {browser.fetched}")
    browser.more, browser.fetched = b"\n// another", []
    count = drawn(browser, folder, name, charts, 3)
    if count or len(browser.fetched) != 1:
        faults.append(f"{name}: runs what has another hash, from {browser.fetched}")
    if browser.value_of("document.querySelectorAll('figure pre:not([hidden])').length") != charts:
        faults.append(f"{name}: without Vega a chart is not there as text")
    browser.said, browser.fetched = [], []  # files that are not there, and hashes, which the console rightly tells


def check_in_browser(folder, modules, names):
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        browser = Reader("chromium", profile)
        try:
            check_what_is_fetched(browser, folder, modules, *names[0])
            for package in ("vega", "vega-lite"):
                shutil.copy(modules / package / "build" / f"{package}.min.js", folder)
            for name, charts in names:
                drawn(browser, folder, name, charts)
                faults.extend(f"{name}: {each}" for each in json.loads(browser.value_of(LOOK)))
                for features, media, (ground, ink) in MODES:
                    browser.ask("Emulation.setEmulatedMedia", features=features, media=media)
                    seen = json.loads(browser.value_of(COLOURS))
                    if seen != [ground, ink, ink]:
                        faults.append(f"{name}, {media or features[0]['value']}: colours {seen}")
            faults.extend(f"the console says {each}" for each in browser.said)
            if browser.fetched:
                faults.append(f"with Vega beside the pages they fetch {browser.fetched}")
        finally:
            browser.close()


def main():
    briefing, audit, parent = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        of_briefing = check_text("briefing.html", written(briefing, folder, "briefing.html"), 15)
        of_audit = check_text("audit.html", written(audit, folder, "audit.html"), 15)
        check_text("few.html", written(briefing, folder, "few.html", "--words", "exports", "PAK", "IND", "central_asia"), 0)
        elsewhere = written(audit, folder, "other.html", "--vega", "https://example.org/a\"b/")
        if 'src="https://example.org/a&quot;b/vega.min.js"' not in elsewhere:
            faults.append("other.html does not fetch Vega from where it is told")
        for program in (briefing, audit):
            done = subprocess.run([program, "--html", f"{folder}/no/such.html"], capture_output=True, encoding="utf-8")
            if done.returncode == 0 or "cannot write" not in done.stderr:
                faults.append(f"{program}: a file that cannot be written is no error")
        modules, why = draw.node_modules(parent)
        if modules is None or not shutil.which("chromium"):
            print(f"not looked at in a browser: {why or 'there is no Chromium'}")
        else:
            names = [("briefing.html", len(of_briefing.charts)), ("audit.html", len(of_audit.charts))]
            check_in_browser(folder, modules, names)
            print("looked at in a browser:", ", ".join(f"{name} with {count} charts" for name, count in names))
    for fault in faults:
        print("FAILED:", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
