// Pages of HTML: no text becomes markup, footnotes are counted once. That browsers show the pages is shown by
// tests/examples/pages.py.
#include <almanac/io/charts/bar_chart.hpp>
#include <almanac/io/charts/html_page.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <sstream>
#include <string>
#include <string_view>

using namespace almanac;

namespace {
std::size_t count_of(std::string_view words, std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) ++count;
    return count;
}
} // namespace

TEST_CASE("html: no text becomes markup, wherever it stands") {
    constexpr char const* evil = "</script><script>alert('\"&\xff')</script>";
    std::ostringstream out;
    {
        html_page page(out, {.title = evil, .vega = evil});
        page.section(evil);
        page.part(evil);
        page.paragraph(evil);
        page.list({evil});
        page.table({evil}, {{{evil, {page.footnote(evil)}}}});
        chart c = bar_chart(make_cross_section<units::MW>({}, year(2024), {{areas::PAK, 1.0}}));
        c.title = c.subtitle = c.unit = c.values[0].label = c.values[0].text = evil;
        c.notes = {evil};
        page.picture(c);
    }
    std::string const text = out.str();
    CHECK(count_of("alert", text) > 10);
    CHECK(count_of("<script>alert", text) == 0);
    CHECK(count_of("\xff", text) == 0);
    // The data of the chart, two files of Vega, and the script that draws.
    CHECK(count_of("<script", text) == 4);
    CHECK(count_of("</script>", text) == 4);
    CHECK_THAT(text,
               ContainsSubstring("<h2>&lt;/script&gt;&lt;script&gt;alert('&quot;&amp;\\xff')&lt;/script&gt;</h2>"));
    CHECK_THAT(text, ContainsSubstring(R"(\u003c/script>\u003cscript>alert('\"&\\xff'))"));
}

TEST_CASE("html: a footnote of the same words has the same number") {
    std::ostringstream out;
    {
        html_page page(out, {.title = "Trade"});
        CHECK(page.footnote("line 6") == 1);
        CHECK(page.footnote("line 7") == 2);
        CHECK(page.footnote("line 6") == 1);
        page.table({"area", "trade"}, {{{"Pakistan"}, {"$392 million", {1, 2}, true}}});
    }
    CHECK_THAT(out.str(),
               ContainsSubstring("<td>Pakistan</td><td class=\"number\">$392 million<sup><a href=\"#note-1\">"
                                 "1</a></sup><sup><a href=\"#note-2\">2</a></sup></td>"));
    CHECK_THAT(out.str(), ContainsSubstring("<li id=\"note-2\">line 7</li>\n</ol>"));
    CHECK(count_of("<li id=", out.str()) == 2);
    // Without a chart nothing is fetched and nothing runs.
    CHECK(count_of("<script", out.str()) == 0);
}

TEST_CASE("html: a chart is there as text until it is drawn, and Vega is beside the page or where it is said to be") {
    chart const c = bar_chart(make_cross_section<units::MW>({}, year(2024), {{areas::PAK, 1.0}}));
    auto const page_with = [&](std::string_view vega) {
        std::ostringstream out;
        html_page(out, {.title = "Power", .vega = vega}).picture(c);
        return out.str();
    };
    CHECK_THAT(page_with(""),
               ContainsSubstring("cdn.jsdelivr.net/npm/\"") && ContainsSubstring("\"vega@6.2.0/build/vega.min.js\""));
    std::ostringstream alone;
    html_page(alone, {.title = "Power", .fetches_vega = false}).picture(c);
    CHECK_THAT(alone.str(), !ContainsSubstring("jsdelivr") && ContainsSubstring("typeof vega === \"undefined\""));
    CHECK_THAT(page_with(""), ContainsSubstring("<pre>2024, MW\nPakistan ") &&
                                  ContainsSubstring("<script src=\"vega.min.js\"></script>\n<script "
                                                    "src=\"vega-lite.min.js\"></script>"));
    CHECK_THAT(page_with("https://example.org/6/"),
               ContainsSubstring("src=\"https://example.org/6/vega-lite.min.js\""));
}
