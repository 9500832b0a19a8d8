// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a page of HTML is made of: its style, the script that draws its charts, and texts without markup.
#pragma once

#include <almanac/core/escaped_text.hpp>
#include <almanac/core/text.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0::io_detail {

/// A text as HTML shows it: what is markup is written as a reference (HTML Living Standard, 13.2.5.72), bytes that do
/// not print as `\x1b`. In attributes, too, which stand in double quotes.
inline std::string html_of(std::string_view source) {
    text<300> shown;
    append_escaped(shown, source);
    std::string out;
    for (char const c : shown.view()) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += c;
        }
    }
    return out;
}
inline std::string html_of(std::vector<std::string> const& lines) {
    std::string out;
    for (std::string const& each : lines) out += html_of(std::string_view(each)) + '\n';
    return out;
}
/// JSON within an element of HTML, which the text "</script" would end, wherever it stands. Outside of its texts JSON
/// has no "<".
inline std::string json_in_html(std::string_view json) {
    std::string out;
    for (char const c : json) {
        if (c == '<') {
            out += "\\u003c";
        } else {
            out += c;
        }
    }
    return out;
}

/// Dark where the reader's system is, and black on white on paper. Charts take their colour of the text.
inline constexpr std::string_view html_style = R"(
:root{color-scheme:light dark;--text:#1a1a1a;--ground:#ffffff;--soft:#595959;--line:#cccccc;--link:#005a8d}
@media (prefers-color-scheme:dark){:root{--text:#e8e8e8;--ground:#121212;--soft:#b0b0b0;--line:#444444;--link:#6db8f0}}
body{max-width:62rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground)}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2.2rem;border-bottom:1px solid var(--line)}h3{font-size:1rem;margin:1.6rem 0 .3rem}
table{border-collapse:collapse;font-size:.92rem}th,td{padding:.25rem .8rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
td.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}.notes{font-size:.85rem;color:var(--soft)}ul{font-size:.92rem;color:var(--soft);padding-left:1.2rem}
a{color:var(--link)}sup{line-height:0;margin-left:.15em}sup+sup::before{content:", "}:target{outline:2px solid var(--link)}
figure{margin:.8rem 0;overflow-x:auto}figure pre{font:.85rem/1.25 ui-monospace,monospace;margin:0}svg{max-width:100%;height:auto;color:var(--text)}
@media print{:root{--text:#000000;--ground:#ffffff;--soft:#333333;--line:#bbbbbb;--link:#000000}body{max-width:none;margin:0;font-size:10pt}
h2,h3{break-after:avoid}figure,tr{break-inside:avoid}}
)";

/// Fetches what did not lie where the page looked for it: one version of each of Vega's files, known by its hash, which
/// the browser checks (W3C, Subresource Integrity). Two slashes in a row are a comment to Doxygen, even here.
inline constexpr std::string_view html_fetch_script = R"(
  const fetched = (address, hash) => new Promise((done) => {
    const script = Object.assign(document.createElement("script"), {src: "https:\/\/cdn.jsdelivr.net/npm/" + address,
      integrity: "sha384-" + hash, crossOrigin: "anonymous", referrerPolicy: "no-referrer", onload: done, onerror: done});
    document.head.append(script);
  });
  if (typeof vega === "undefined")
    await fetched("vega@6.2.0/build/vega.min.js", "0Wc8+KeboSkAq/fK81pd4uFbWKu4ouB+y4KWCYxlC69hRWol7vnc6zZSruXOtc0F");
  if (typeof vega !== "undefined" && typeof vegaLite === "undefined")
    await fetched("vega-lite@6.4.1/build/vega-lite.min.js", "QtG7pnWvq1Tk0Rcvl53B1TEVw7U1PUqfciCz3XMUqSmi1fNpJwiv5ml+m5NeOOzH");)";

/// Draws each chart by Vega in place of its text. Without Vega the text stays.
inline constexpr std::string_view html_script = R"(
  if (typeof vega === "undefined" || typeof vegaLite === "undefined") return;
  const ink = "currentColor";
  const lines = {labelColor: ink, titleColor: ink, domainColor: ink, domainOpacity: 0.5, tickColor: ink, tickOpacity: 0.5, gridColor: ink, gridOpacity: 0.15};
  const config = {background: "transparent", axis: lines, legend: {labelColor: ink, titleColor: ink}, text: {color: ink},
    title: {color: ink, subtitleColor: ink}, view: {stroke: ink, strokeOpacity: 0.2}};
  for (const figure of document.querySelectorAll("figure.chart")) {
    const words = figure.querySelector("pre");
    const place = document.createElement("div");
    figure.append(place);
    const specification = JSON.parse(figure.querySelector("script").textContent);
    const view = new vega.View(vega.parse(vegaLite.compile(specification, {config}).spec), {renderer: "svg", container: place});
    view.runAsync().then(() => { words.hidden = true; figure.dataset.drawn = "yes"; });
  }
)";

} // namespace almanac::inline v0::io_detail
