// Claims that are no figures, each refused where it goes wrong; and every text that the library prints for a figure,
// an amount or a quantity is read back, over the dataset and at random over all named units.
#include <almanac/corridor.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/parse_figure.hpp>
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/quantity_text.hpp>

#include "catch.hpp"
#include "malformed.hpp"

#include <cstdint>
#include <iterator>
#include <random>
#include <string>

using namespace almanac;

TEST_CASE("indicator: malformed claims are refused where they go wrong") {
    std::string const a_number = "a digit, a currency before the number, or a word such as about";
    std::string const a_unit = "a unit such as km";
    std::string const its_end = "the end of the amount, or '/' and a unit";
    malformed const cases[] = {
        {"", 1, "", a_number},
        {"about", 1, "about", a_number},
        {"about ", 7, "", a_number},
        {"over over 5", 6, "over 5", a_number},
        {"about nearly 5", 7, "nearly 5", a_number},
        {"ABOUT 5", 1, "ABOUT 5", a_number},
        {"killed seven", 1, "killed seven", a_number},
        {"$", 2, "", a_number},
        {"million", 1, "million", a_number},
        {"5 million million", 11, "million", a_unit},
        {"about 5 (4 to 6) %", 9, "(4 to 6) %", a_unit},
        {"Rs 5", 1, "Rs 5", "a currency: Rs is INR, LKR, MUR, NPR, PKR or SCR"},
        {"over Rs 5", 6, "Rs 5", "a currency: Rs is INR"},
        {"5 to 4 %", 2, " to 4 %", "the lower end of the range first"},
        {"between 5 and 4 %", 10, " and 4 %", "the lower end of the range first"},
        {"between 4 to 5 %", 10, " to 5 %", "\" and \""},
        {"between 4 and", 10, " and", "\" and \""},
        {"between 4 and ", 15, "", "a digit, or the same currency again"},
        {"between $4 and EUR 5", 16, "EUR 5", "a digit, or the same currency again"},
        {"between 4 and 5 USD 3", 20, " 3", "the end of the unit"},
        {"25 (22 to 28 %", 13, " %", "the ) of the range"},
        {"25 (22% to 28%)", 7, "% to 28%)", "\" to \" and the upper end of the range"},
        {"25 (22 and 28) %", 4, "(22 and 28) %", a_unit},
        {"25 (26 to 28) %", 5, "26 to 28) %", "a range that the value lies in"},
        {"25 (22 to 24) %", 5, "22 to 24) %", "a range that the value lies in"},
        {"7 tons", 3, "tons", a_unit},
        {"5 KM", 3, "KM", a_unit},
        {"12 500", 4, "500", a_unit},
        {"$28 million dollars", 12, " dollars", its_end},
        {"over 5 km, perhaps negative", 10, ", perhaps negative", "the end of the figure; only less than and at most"},
        {"5 km, perhaps", 5, ", perhaps", "the end of the unit"},
        {"three times longer", 7, "times longer", a_unit},
        {"doubled up", 1, "doubled up", a_number},
        {"about doubled", 7, "doubled", a_number},
        {"150nth", 4, "nth", "a digit, a magnitude word"},
        {"fivefold", 1, "fivefold", a_number},
        {"  5 km", 1, "  5 km", a_number},
        {"5 km ", 5, " ", "the end of the unit"},
        {"5 km\n", 5, "\n", "the end of the unit"},
        {std::string_view("7%\0", 3), 2, std::string_view("%\0", 2), "a digit, a magnitude word"},
        {"not known", 1, "not known", a_number},
        {"22 [waived: period", 19, "", "the ] of the waivers"},
        {"22 [waived: ]", 13, "]", "the name of a reason"},
        {"22 [waived: period, nope]", 21, "nope]", "the name of a reason"},
        {"22 [waived: period,nature]", 13, "period,nature]", "the name of a reason"},
        {"22 [waved: period]", 4, "[waved: period]", a_unit},
    };
    for (malformed const& each : cases) {
        require_refused(each, [](std::string_view source) { return parse_figure(source); });
    }
}

TEST_CASE("indicator: a text in another unit than the one asked for is refused with both") {
    auto const message = [] {
        try {
            static_cast<void>(state<units::USD>("5 km", {}));
        } catch (unit_mismatch const& e) {
            return std::string(e.what());
        }
        return std::string();
    };
    CHECK(message() == "the text is in km, not in USD");
    CHECK(state<units::USD>("$5", {}).value == decimal(5));
}

namespace {
constexpr amount_style styles[] = {amount_style::words, amount_style::symbol, amount_style::digits};

/// The text of a figure says what is known of it, in its unit (or in one of its dimension, for thousands of dollars).
void require_round_trip(any_figure const& f) {
    for (amount_style const style : styles) {
        auto const text = to_text(f, style);
        INFO(text.view() << " of " << to_text(f.in()).view());
        any_figure const read = parse_figure(text);
        REQUIRE(same_dimension(read.in(), f.in()));
        if (!(read.in() == f.in())) continue;
        interval with_ends = read.range; // "5,170,000" reads half-open
        if (is_bounded(read.range)) with_ends.lower_bound = with_ends.upper_bound = bound::closed;
        REQUIRE(contains(with_ends, f.range));
        if (f.qualified != qualifier::exact && style != amount_style::digits) {
            REQUIRE(read.range == f.range);
            REQUIRE(read.value == f.value);
            REQUIRE(read.qualified == f.qualified);
        }
    }
}
unit random_unit(std::mt19937_64& random) {
    constexpr std::size_t count = sizeof named_units / sizeof named_units[0];
    unit const& named = named_units[random() % count].value;
    unit const kinds[] = {counted("truck"), counted("gig_worker"), counted("country"), counted("series"),
                          counted("bus"),   counted("gas"),        counted("day"),     counted("ton"),
                          counted("cup"),   counted("m"),          counted("TEU"),     counted("5g_tower")};
    unit const& kind = kinds[random() % std::size(kinds)];
    switch (random() % 9) {
    case 0: return kind;
    case 1: return kind / units::mo;
    case 2: return units::USD / units::t;
    case 3: return units::PKR / kind;
    case 4: return at_constant_prices(units::USD, 2015) / units::a;
    case 5: return units::one / units::km2;
    case 6: return scaled(units::m, 33, 1, -2);
    default: return named;
    }
}
} // namespace

TEST_CASE("indicator: the text of every row of the dataset is read back") {
    int count = 0;
    for (auto const& theme : corridor::themes) {
        for (observation const& row : theme.rows) {
            if (!row.has_figure()) continue;
            require_round_trip(figure_of(row));
            ++count;
        }
    }
    CHECK(count > 250);
}

TEST_CASE("indicator: texts of random figures in all named units are read back") {
    std::mt19937_64 random(20250401);
    for (int i = 0; i < 20'000; ++i) {
        std::int64_t const digits = static_cast<std::int64_t>(random() % 99'999) + 1;
        decimal const value(random() % 5 == 0 ? -digits : digits, static_cast<int>(random() % 14) - 3);
        unit const in = random_unit(random);
        qualifier const q = static_cast<qualifier>(random() % 8);
        any_figure f;
        f.value = value;
        f.range = rounding_interval(value, q, in);
        f.qualified = q;
        f.its_unit = in;
        require_round_trip(f);
    }
}

TEST_CASE("unit: every text of a quantity is read back, digit for digit where it is plain") {
    std::mt19937_64 random(7);
    for (int i = 0; i < 20'000; ++i) {
        decimal const value(static_cast<std::int64_t>(random() >> (random() % 60 + 2)) * (random() % 4 == 0 ? -1 : 1),
                            static_cast<int>(random() % 24) - 8);
        any_decimal_quantity const q(value, random_unit(random));
        auto const plain = to_plain_text(q);
        INFO(plain.view() << ", " << to_text(q).view());
        auto const exact = parse_quantity(plain);
        REQUIRE(exact.value == value);
        REQUIRE(exact.in == q.in);
        for (amount_style const style : styles) {
            auto const read = parse_quantity(to_text(q, style));
            REQUIRE(read == q);
        }
    }
}
