// Charts: what a description holds, and that all of it is in the specification. That Vega-Lite's compiler takes the
// specifications and draws them is shown by tests/examples/draw.py.
#include <almanac/indicator/parse_figure.hpp>
#include <almanac/io/charts/bar_chart.hpp>
#include <almanac/io/charts/catch_up_chart.hpp>
#include <almanac/io/charts/chart_text.hpp>
#include <almanac/io/charts/figure_chart.hpp>
#include <almanac/io/charts/line_chart.hpp>
#include <almanac/io/charts/mirror_chart.hpp>
#include <almanac/io/charts/vega_lite.hpp>
#include <almanac/io/encoding.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <bit>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

std::string specification(chart const& c) {
    std::ostringstream out;
    write_vega_lite(out, c);
    return out.str();
}

/// The rows of the data: `write_vega_lite` writes a line for each.
std::vector<std::string> rows_of_data(std::string const& text) {
    std::vector<std::string> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("{\"label\":")) rows.push_back(line);
    }
    return rows;
}
/// A member of a row as it is written, up to the next comma.
std::string member(std::string const& row, std::string const& name) {
    std::size_t const at = row.find("\"" + name + "\":");
    if (at == std::string::npos) return "nothing";
    std::size_t const from = at + name.size() + 3;
    return row.substr(from, row.find_first_of(",}", from) - from);
}

/// RFC 8259, without its numbers' grammar: returns what stands behind the value, or a null pointer for no JSON.
char const* past_json(char const* at, char const* end);
char const* past_string(char const* at, char const* end) {
    for (++at; at != end && *at != '"'; ++at) {
        if (static_cast<unsigned char>(*at) < 0x20) return nullptr;
        if (*at == '\\' && ++at == end) return nullptr;
    }
    return at == end ? nullptr : at + 1;
}
char const* past_blanks(char const* at, char const* end) {
    while (at != end && std::string_view(" \n\r\t").find(*at) != std::string_view::npos) ++at;
    return at;
}
char const* past_members(char const* at, char const* end, char closing) {
    at = past_blanks(at + 1, end);
    if (at != end && *at == closing) return at + 1;
    for (;;) {
        if (closing == '}') {
            at = past_blanks(at, end);
            if (at == end || *at != '"' || (at = past_string(at, end)) == nullptr || at == end || *at != ':')
                return nullptr;
            ++at;
        }
        at = past_json(at, end);
        if (at == nullptr || (at = past_blanks(at, end)) == end) return nullptr;
        if (*at == closing) return at + 1;
        if (*at++ != ',') return nullptr;
    }
}
char const* past_json(char const* at, char const* end) {
    at = past_blanks(at, end);
    if (at == end) return nullptr;
    if (*at == '"') return past_string(at, end);
    if (*at == '{') return past_members(at, end, '}');
    if (*at == '[') return past_members(at, end, ']');
    char const* const start = at;
    while (at != end && (std::isalnum(static_cast<unsigned char>(*at)) != 0 || *at == '-' || *at == '+' || *at == '.'))
        ++at;
    return at == start ? nullptr : at;
}
bool is_json(std::string const& text) {
    char const* const end = text.data() + text.size();
    return past_json(text.data(), end) == end && text_in_utf_8(text).size() == text.size();
}

/// A number of any size, or none: every tenth is missing.
double any_number(engine& random) {
    if (random() % 10 == 0) return missing_value;
    double const number = std::bit_cast<double>(random());
    return std::isfinite(number) && std::fabs(number) < 1e300 ? number : uniform(random, -1e6, 1e6);
}

constexpr area some_areas[] = {areas::AFG, areas::CHN, areas::IND, areas::IRN, areas::KAZ, areas::PAK, areas::TKM};
constexpr basis in_2024{.when = year(2024), .kind = nature::flow};
constexpr basis of(area const& where) {
    basis on = in_2024;
    on.where = where;
    return on;
}

} // namespace

TEST_CASE("charts: every cell of a panel is in the specification, to the bit, and a missing one is null") {
    engine random(20241);
    for (int turn = 0; turn < slow_turns(50); ++turn) {
        double numbers[7][5];
        for (auto& row : numbers) {
            for (double& number : row) number = any_number(random);
        }
        auto const p = make_panel<units::USD>({.indicator = "GDP"}, some_areas, year(2020), numbers);
        std::string const text = specification(line_chart(p));
        REQUIRE(is_json(text));
        std::vector<std::string> const rows = rows_of_data(text);
        REQUIRE(rows.size() == p.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            std::string const value = member(rows[i], "value");
            CHECK(member(rows[i], "label") == "\"" + std::string(short_name(p[i].where)) + "\"");
            CHECK(member(rows[i], "when") == "\"" + std::string(to_text(p[i].when).view()) + "\"");
            if (is_missing(p[i].value)) {
                CHECK(value == "null");
            } else {
                CHECK(std::bit_cast<std::uint64_t>(std::strtod(value.c_str(), nullptr)) ==
                      std::bit_cast<std::uint64_t>(p[i].value));
            }
        }
    }
}

TEST_CASE("charts: bars stand in the order of their ranks, what is missing last") {
    engine random(20242);
    for (int turn = 0; turn < slow_turns(200); ++turn) {
        std::vector<area_value<double>> values;
        for (area const& where : some_areas) {
            bool const is_tie = random() % 3 == 0;
            values.push_back({where, is_tie ? 7.0 : any_number(random)});
        }
        auto const section = make_cross_section<units::USD>({}, year(2024), values);
        auto const ranks = rank_within_period(section);
        std::vector<std::string> const rows = rows_of_data(specification(bar_chart(section)));
        REQUIRE(rows.size() == section.size());
        double before = 0;
        for (std::string const& row : rows) {
            auto const found = std::find_if(section.begin(), section.end(), [&](auto const& each) {
                return member(row, "label") == "\"" + std::string(short_name(each.where)) + "\"";
            });
            REQUIRE(found != section.end());
            double const rank = ranks.at((*found).where).value;
            if (!is_missing(rank)) {
                CHECK(rank >= before);
                before = rank;
            } else {
                before = 100; // no rank follows
            }
        }
    }
}

TEST_CASE("charts: texts of any bytes make JSON in UTF-8") {
    engine random(20243);
    chart c = bar_chart(make_cross_section<units::USD>({}, year(2024), {{areas::PAK, 1.0}, {areas::IND, 2.0}}));
    for (int turn = 0; turn < slow_turns(300); ++turn) {
        auto const bytes = [&] {
            std::string out;
            for (std::size_t i = random() % 20; i > 0; --i) out += static_cast<char>(random());
            return out;
        };
        c.title = bytes();
        c.subtitle = bytes();
        c.unit = bytes();
        c.notes = {bytes(), bytes()};
        for (chart_value& each : c.values) each.label = each.text = each.when = bytes();
        c.marks = {{bytes(), bytes()}};
        for (chart_kind const kind : {chart_kind::bars, chart_kind::shares, chart_kind::ranks, chart_kind::intervals,
                                      chart_kind::lines, chart_kind::slope, chart_kind::catch_up, chart_kind::mirror}) {
            c.kind = kind;
            CHECK(is_json(specification(c)));
            CHECK(text_in_utf_8(to_text(c)).size() == to_text(c).size());
        }
    }
    c.title = "a \"b\" \\ \xff <";
    CHECK_THAT(specification(c), ContainsSubstring(R"("text":"a \"b\" \\ \\xff <")"));
}

TEST_CASE("charts: a chart says what is measured, in which unit, when and by whom") {
    auto const section = make_cross_section<units::USD>({.indicator = "GDP", .kind = nature::flow}, year(2024),
                                                        {{areas::PAK, 371.75e9}, {areas::IND, 3.9e12}});
    chart const c = bar_chart(section, {.source = "World Bank"});
    CHECK(c.title == "GDP");
    CHECK(c.subtitle == "2024, USD trillion");
    CHECK(c.unit == "USD trillion");
    CHECK(c.notes == std::vector<std::string>{"Source: World Bank"});
    CHECK(c.values[0].text == "3.9000");
    CHECK(c.values[1].text == "0.3718");
    CHECK(bar_chart(section, {.title = "Output"}).title == "Output");
    // The power of ten changes at a million, a thousand millions ("USD billion") is one of 1e5 at least.
    auto const power = [](double value) {
        return bar_chart(make_cross_section<units::USD>({}, year(2024), {{areas::PAK, value}})).unit;
    };
    CHECK(power(999'999.9) == "USD");
    CHECK(power(1e6) == "USD million");
    CHECK(power(-1e9) == "USD billion");
    auto const in_millions = [](double value) {
        return bar_chart(make_cross_section<scaled(units::USD, 1'000'000)>({}, year(2024), {{areas::PAK, value}})).unit;
    };
    CHECK(in_millions(99'999) == "USD million");
    CHECK(in_millions(1e5) == "USD billion");
    auto planned = section;
    planned.about.asserted = assertion::planned;
    CHECK(bar_chart(planned).subtitle == "2024, USD trillion, planned");
    CHECK(bar_chart(planned).values[0].projected);
}

TEST_CASE("charts: a status is a letter behind the number, and a word below; a missing number says why") {
    auto section = make_cross_section<units::MW>({}, year(2024),
                                                 {{areas::PAK, 5.0}, {areas::IND, 7.0}, {areas::KAZ, missing_value}});
    section.set(areas::PAK, 5.0, cell_status::provisional);
    section.set(areas::KAZ, missing_value, cell_status::missing_suppressed);
    chart const c = bar_chart(section);
    CHECK(c.values[0].text == "7");
    CHECK(c.values[1].text == "5 P");
    CHECK(c.values[2].text == "missing: suppressed");
    CHECK(c.notes == std::vector<std::string>{"P provisional"});
}

TEST_CASE("charts: no line goes over a gap or a break") {
    auto gdp = make_series<units::USD>({}, areas::PAK, year(2019), {1.0, 2.0, missing_value, 4.0, 5.0, 6.0});
    gdp.set(year(2023), 5.0, cell_status::time_series_break);
    std::vector<std::string> const rows = rows_of_data(specification(line_chart(gdp)));
    std::vector<std::string> segments;
    for (std::string const& row : rows) segments.push_back(member(row, "segment"));
    CHECK(segments == std::vector<std::string>{"0", "0", "0", "0", "1", "1"});
    CHECK(member(rows[4], "mark") == "\"B\"");
    CHECK(member(rows[5], "mark") == "\"\"");
    CHECK(member(rows[2], "value") == "null");
    // The name of the line stands at its last number.
    CHECK(member(rows[5], "label_at") == "6");
    CHECK(member(rows[4], "label_at") == "null");
}

TEST_CASE("charts: ranks that overlap are undecided") {
    auto const trade = make_cross_section<units::USD, bounded>(
        {}, year(2024),
        {{areas::PAK, {392, 391.5, 392.5}}, {areas::IND, {1900, 1850, 1950}}, {areas::KAZ, {400, 380, 420}}});
    chart const c = rank_chart(trade);
    REQUIRE(c.values.size() == 3);
    CHECK(c.values[0].label == "India");
    CHECK(c.values[0].text == "1");
    CHECK(c.values[1].text == "2 to 3");
    CHECK(c.values[2].text == "2 to 3");
    CHECK(c.notes.back().starts_with("Hollow: undecided"));
    std::vector<std::string> const rows = rows_of_data(specification(c));
    CHECK(member(rows[0], "low") == "nothing");
    CHECK(member(rows[1], "low") == "2");
    CHECK(member(rows[1], "high") == "3");
    // 380 instead of 392.5 leaves nothing open: touching intervals do not overlap.
    auto apart = trade;
    apart.set(areas::KAZ, {400, 393, 420});
    CHECK(rank_chart(apart).notes.empty());
}

TEST_CASE("charts: intervals have the ends of the printed forms, and an open end is no number") {
    std::vector<any_figure> const figures{parse_figure("$392 million", of(areas::PAK)),
                                          parse_figure("over $700 million", of(areas::IND))};
    chart const c = interval_chart(figures, {.title = "Trade"});
    std::vector<std::string> const rows = rows_of_data(specification(c));
    REQUIRE(rows.size() == 2);
    CHECK(std::strtod(member(rows[0], "low").c_str(), nullptr) == 391.5e6);
    CHECK(std::strtod(member(rows[0], "high").c_str(), nullptr) == 392.5e6);
    CHECK(member(rows[0], "text") == "\"$392 million\"");
    CHECK(member(rows[1], "high") == "null");
    CHECK(member(rows[1], "open") == "\"up\"");
    CHECK(std::strtod(member(rows[1], "to").c_str(), nullptr) > 700e6);
    CHECK(member(rows[0], "open") == "nothing");
    CHECK(c.subtitle == "2024, USD million");
}

TEST_CASE("charts: figures are drawn beside one another if they compare, light if by a waiver") {
    basis earlier = of(areas::IND);
    earlier.when = year(2023);
    std::vector<any_figure> figures{parse_figure("$392 million", of(areas::PAK)),
                                    parse_figure("$0.5 billion", earlier)};
    CHECK_THAT(message_of<not_comparable>([&] { return bar_chart(figures); }),
               ContainsSubstring("cannot draw beside one another") && ContainsSubstring("(2024, 2023)") &&
                   ContainsSubstring("waive(reason::period)"));
    CHECK(bar_chart(figures, {}, waive(reason::period)).values[0].compares);
    CHECK(bar_chart(figures, {}, waive(reason::period)).subtitle == "USD million, waived: period");
    chart const c = bar_chart(figures, {}, {}, reason::period);
    CHECK(c.values[0].label == "India, 2023");
    CHECK(c.values[0].value == 500e6);
    CHECK_FALSE(c.values[0].compares);
    CHECK(c.values[1].compares);
    CHECK(c.notes.back() == "Light: does not compare with Pakistan: they are of different periods");
    figures[1] = parse_figure("1,300 MW", of(areas::IND));
    CHECK_THAT(message_of<unit_mismatch>([&] { return bar_chart(figures); }), ContainsSubstring("USD and MW"));
}

TEST_CASE("charts: two figures of one area have a place each") {
    std::vector<any_figure> const figures{parse_figure("$3", of(areas::PAK)), parse_figure("$2", of(areas::PAK))};
    chart const c = bar_chart(figures);
    CHECK(c.values[0].label == "Pakistan, 2024");
    CHECK(c.values[1].label == "Pakistan, 2024 (2)");
}

TEST_CASE("charts: shares of what is there say what is not") {
    auto const p = make_panel<units::USD>({.kind = nature::flow}, {areas::PAK, areas::IND}, year(2023),
                                          {{1.0, missing_value}, {3.0, 4.0}});
    chart const c = share_chart(p, {}, absent::skip);
    CHECK(c.marks.size() == 1);
    CHECK(c.marks[0].when == "2024");
    CHECK(c.marks[0].text == "without Pakistan");
    CHECK(c.values[0].value == 75); // India comes first
    CHECK_THROWS_AS(share_chart(p), domain_error);
    CHECK(share_chart(p.cross_section(year(2023))).values[1].value == 25);
    auto with_loss = p;
    with_loss.set(areas::PAK, year(2024), -1);
    CHECK(message_of<domain_error>([&] { return share_chart(with_loss); }) ==
          "a part below zero is no part of a bar: that of PAK in 2024; share_chart of a cross-section draws it beside "
          "the others");
    CHECK(share_chart(with_loss.cross_section(year(2024))).values[1].value < 0);
}

TEST_CASE("charts: flows have both reports in a cell") {
    auto trade = make_flows<units::USD>({}, year(2024), {areas::PAK, areas::KAZ});
    trade.exports_valued = valuation::fob;
    trade.imports_valued = valuation::cif;
    trade.set(areas::PAK, areas::KAZ, {}, reporter::exporter, 100);
    trade.set(areas::PAK, areas::KAZ, {}, reporter::importer, 150);
    trade.set(areas::KAZ, areas::PAK, {}, reporter::importer, 30);
    chart const c = mirror_chart(trade);
    CHECK(c.subtitle == "2024, USD, exports f.o.b., imports c.i.f.");
    std::vector<std::string> const rows = rows_of_data(specification(c));
    REQUIRE(rows.size() == 4);
    CHECK(member(rows[1], "label") == "\"Kazakhstan\"");
    CHECK(member(rows[1], "value") == "null");
    CHECK(member(rows[1], "mirror") == "30");
    CHECK(member(rows[1], "ratio") == "null");
    CHECK(member(rows[2], "toward") == "\"Kazakhstan\"");
    CHECK(member(rows[2], "value") == "100");
    CHECK(member(rows[2], "mirror") == "150");
    CHECK(member(rows[2], "ratio") == "1.5");
}

TEST_CASE("charts: who catches up is drawn up to the period in which they are level") {
    // 104 is 1.6 times 65, which grow by 4 % and 56 % a year: log(1.6) / log(1.56 / 1.04) is 1.16 years.
    auto const ahead = make_series<units::USD>({.kind = nature::flow}, areas::IND, year(2023), {100.0, 104.0});
    auto const behind =
        make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {41.666666666666664, 65.0});
    chart const c = catch_up_chart(ahead, behind, year(2023), year(2024));
    REQUIRE(c.marks.size() == 1);
    CHECK(c.marks[0].when == "2026");
    CHECK(c.marks[0].text == "level in 1.2 years");
    REQUIRE(c.values.size() == 10);
    CHECK(c.values[4].when == "2026");
    CHECK(c.values[4].value == Approx(104 * 1.04 * 1.04));
    CHECK(c.values[4].projected);
    CHECK(c.values[9].value > c.values[4].value);
    CHECK(c.values[8].value < c.values[3].value);
    chart const never =
        catch_up_chart(ahead, make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2023), {50.0, 50.0}),
                       year(2023), year(2024));
    CHECK(never.marks.empty());
    CHECK_THAT(never.subtitle, ContainsSubstring("never level at these rates"));
}

TEST_CASE("charts: what cannot be drawn truly is refused") {
    auto const ranks = make_cross_section<units::rank>({}, year(2024), {{areas::PAK, 1.0}});
    CHECK(message_of<domain_error>([&] { return bar_chart(ranks); }) ==
          "bars from zero are of amounts, not of rank; rank_chart and line_chart draw what has no zero");
    CHECK_THAT(message_of<domain_error>([] { return line_chart(series<units::USD>()); }),
               ContainsSubstring("nothing to draw"));
    double const numbers[9][1] = {{1.0}, {2.0}, {3.0}, {4.0}, {5.0}, {6.0}, {7.0}, {8.0}, {9.0}};
    area const nine[] = {areas::AFG, areas::CHN, areas::IND, areas::IRN, areas::KAZ,
                         areas::KGZ, areas::PAK, areas::TJK, areas::TKM};
    auto const wide = make_panel<units::USD>({.kind = nature::flow}, nine, year(2024), numbers);
    CHECK_THAT(message_of<domain_error>([&] { return line_chart(wide); }), ContainsSubstring("8 lines apart, not 9"));
    CHECK_THROWS_AS(share_chart(wide), domain_error);
    CHECK_NOTHROW(line_chart(
        wide.only({areas::AFG, areas::CHN, areas::IND, areas::IRN, areas::KAZ, areas::KGZ, areas::PAK, areas::TJK})));
    CHECK_THAT(message_of<domain_error>([&] { return slope_chart(wide.only({areas::PAK}), year(2024), year(2024)); }),
               ContainsSubstring("between two periods"));
}

TEST_CASE("charts: what has no number at all is drawn without one") {
    double const nothing[2][2] = {{missing_value, missing_value}, {missing_value, missing_value}};
    auto const p = make_panel<units::USD>({.kind = nature::flow}, {areas::PAK, areas::IND}, year(2023), nothing);
    auto const section = p.cross_section(year(2024));
    for (chart const& each : {bar_chart(section), rank_chart(section), line_chart(p), share_chart(p, {}, absent::skip),
                              slope_chart(p, year(2023), year(2024))}) {
        std::string const text = specification(each);
        CHECK(is_json(text));
        for (std::string const& row : rows_of_data(text)) CHECK(member(row, "value") == "null");
        CHECK_THAT(to_text(each), ContainsSubstring("USD") || ContainsSubstring("%") || ContainsSubstring("rank"));
    }
}
