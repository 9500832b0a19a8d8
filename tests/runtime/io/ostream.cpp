// Streams: every type that prints, the flags of the stream, and the types that are none of ours. The expected texts are
// written by hand.
#include <almanac/datasets/corridor/themes/trade.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

#include <cstddef>
#include <functional>
#include <iomanip>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {
template <class Type>
std::string streamed(Type const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

constexpr auto pakistan = almanac::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
constexpr auto india = almanac::corridor::get<"trade.trade.goods.IND.central_asia.2024">();
} // namespace

// A type of another library that has all that ours have: a text, words, a conversion to a decimal.
namespace app {
struct money {
    operator almanac::decimal() const { return almanac::decimal(7); }
    operator std::string_view() const { return "seven"; }
};
[[maybe_unused]] std::string_view to_text(money const&) { return "not this one"; }
[[maybe_unused]] std::string_view to_text(money const&, almanac::amount_style) { return "not this one"; }
struct silent {
    operator almanac::decimal() const { return almanac::decimal(7); }
};
enum class colour { red };
[[maybe_unused]] std::string_view to_words(colour) { return "not this one"; }
enum plain_enum { three = 3 };
// What a program with a text of its own may have: our operator must not compete with it.
template <class Type>
requires requires(Type const& value) { to_text(value); }
std::ostream& operator<<(std::ostream& out, Type const&) { return out << "app"; }
} // namespace app

TEST_CASE("numbers, units and codes") {
    using namespace almanac;
    CHECK(streamed(decimal(150, -2)) == "1.50");
    CHECK(streamed(decimal(19, 8)) == "1900000000");
    CHECK(streamed(half_open_interval(decimal(3915, -1), decimal(3925, -1))) == "[391.5, 392.5)");
    CHECK(streamed(above(decimal(700))) == "(700, inf)");
    CHECK(streamed(units::bbl_per_d) == "bbl/d");
    CHECK(streamed(units::USD / units::t) == "USD/t");
    CHECK(streamed(currency_code("KZT")) == "KZT");
    CHECK(streamed(text<12>("twelve")) == "twelve");
}

TEST_CASE("quantities and what is like them") {
    using namespace almanac;
    CHECK(streamed(quantity<units::USD>(392e6)) == "USD 392 million");
    CHECK(streamed(quantity<units::person, int>(241)) == "241 persons");
    CHECK(streamed(quantity<units::one>(4.8)) == "4.8");
    CHECK(streamed(quantity<units::one, decimal>(decimal(480, -2))) == "4.80");
    CHECK(streamed(quantity<units::one, int>(4)) == "4");
    CHECK(streamed(any_quantity(1814, units::km)) == "1,814 km");
    CHECK(streamed(any_decimal_quantity(decimal(18140, -1), units::km)) == "1,814.0 km");
    CHECK(streamed(percent<"GDP">(11)) == "11% of GDP");
    CHECK(streamed(percentage_points(3)) == "3 percentage points");
    CHECK(streamed(growth_rate::from_percent(2.7)) == "+2.7%");
    CHECK(streamed(index_number<year(2015)>(128.6)) == "128.6 (2015 = 100)");
}

TEST_CASE("days, periods and places") {
    using namespace almanac;
    CHECK(streamed(civil_date{2024, 1, 31}) == "2024-01-31");
    CHECK(streamed(serial_day{0}) == "1970-01-01");
    CHECK(streamed(quarter(2024, 4)) == "2024-Q4");
    CHECK(streamed(since(year(2020))) == "since 2020");
    CHECK(streamed(no_period()) == "none");
    CHECK(streamed(allen::overlapped_by) == "overlapped by");
    CHECK(streamed(areas::UZB) == "UZB");
    CHECK(streamed(areas::central_asia) == "central_asia");
}

TEST_CASE("figures and what they say of themselves") {
    using namespace almanac;
    CHECK(streamed(pakistan) == "USD 392 million");
    CHECK(streamed(forget_unit(india)) == "USD 1.9 billion");
    basis const on{.when = year(2024), .kind = nature::flow};
    CHECK(streamed(state<counted("attack")>(decimal(700), on, qualifier::over)) == "over 700 attacks");
    CHECK(streamed(state<units::percent>(decimal(1), on, qualifier::under)) == "less than 1%");
    CHECK(streamed(nature::flow) == "flow");
    CHECK(streamed(assertion::projected) == "projected");
    CHECK(streamed(qualifier::at_least) == "at_least");
    CHECK(streamed(qualifier::plain).empty());
    CHECK(streamed(observation_status("PE")) == "EP");
    CHECK(streamed(source{.publisher = "State Bank of Pakistan", .publication = "annual report"}) ==
          "State Bank of Pakistan, annual report");
}

TEST_CASE("results of comparisons") {
    using namespace almanac;
    CHECK(streamed(compare(india, pakistan)) == "greater");
    CHECK(streamed(verdict::undecided) == "undecided");
    // 1900 / 392 is 4.85 within 1850/392.5 = 4.71 and 1950/391.5 = 4.98, so one digit behind the point holds.
    CHECK(streamed(ratio(india, pakistan)) == "about 4.8");
    CHECK(streamed(ratio(forget_unit(india), forget_unit(pakistan))) == "about 4.8");
    figure<units::USD> const exact{decimal(15, 8), exactly(decimal(15, 8)), qualifier::exact, {.waived = reason::area}};
    CHECK(streamed(exact) == "USD 1.5 billion [waived: area]");
    CHECK(streamed(in_style(exact, amount_style::symbol)) == "$1.5 billion [waived: area]");
    CHECK(streamed(reason::price_basis) == "price_basis");
    CHECK(streamed(waive(reason::area, reason::period)) == "period, area");
    CHECK(streamed(reasons{}).empty());
}

TEST_CASE("a style goes with the value") {
    using namespace almanac;
    CHECK(streamed(in_style(pakistan, amount_style::symbol)) == "$392 million");
    CHECK(streamed(in_style(pakistan, amount_style::digits)) == "USD 392,000,000");
    CHECK(streamed(in_style(pakistan, amount_style::words)) == "USD 392 million");
    CHECK(streamed(in_style(quantity<units::USD>(392e6), amount_style::symbol)) == "$392 million");
    CHECK(streamed(in_style(any_quantity(392e6, units::USD), amount_style::digits)) == "USD 392,000,000");
    CHECK(in_style(pakistan, amount_style::symbol).view() == "$392 million");
}

TEST_CASE("width, fill and adjustment hold for the whole text, and the width for one value alone") {
    using namespace almanac;
    std::ostringstream out;
    out << '|' << std::setw(16) << in_style(pakistan, amount_style::symbol) << '|' << pakistan << '|';
    out << std::left << std::setfill('.') << std::setw(8) << areas::UZB << '|' << std::right << std::setw(4)
        << decimal(7) << '|' << std::setw(2) << verdict::less << '|';
    CHECK(out.str() == "|    $392 million|USD 392 million|UZB.....|...7|less|");

    std::ostringstream number; // the flags of numbers are none of ours
    number << std::hex << std::showpos << std::scientific << std::setprecision(1) << decimal(255) << ' '
           << quantity<units::km>(255.25);
    CHECK(number.str() == "255 255.25 km");
}

TEST_CASE("under using namespace almanac everything else prints as before") {
    using namespace almanac;
    char const* const pointer = "pointer";
    std::ostringstream out;
    out << 5 << ' ' << 5U << ' ' << 5L << ' ' << 5ULL << ' ' << 1.5 << ' ' << 1.5F << ' ' << true << ' ' << 'c' << ' '
        << "literal" << ' ' << pointer << ' ' << std::string("string") << ' ' << std::string_view("view") << ' '
        << std::setw(3) << short{7} << ' ' << app::three << std::flush << std::endl;
    CHECK(out.str() == "5 5 5 5 1.5 1.5 1 c literal pointer string view   7 3\n");
    CHECK(streamed(app::money{}) == "app");
}

TEST_CASE("types of another namespace do not print") {
    STATIC_REQUIRE(almanac::printable<almanac::decimal>);
    STATIC_REQUIRE(almanac::printable_amount<almanac::any_figure>);
    STATIC_REQUIRE_FALSE(almanac::printable_amount<almanac::decimal>);
    STATIC_REQUIRE_FALSE(almanac::printable<int>);
    STATIC_REQUIRE_FALSE(almanac::printable<double>);
    STATIC_REQUIRE_FALSE(almanac::printable<bool>);
    STATIC_REQUIRE_FALSE(almanac::printable<char const*>);
    STATIC_REQUIRE_FALSE(almanac::printable<std::nullptr_t>);
    STATIC_REQUIRE_FALSE(almanac::printable<std::string>);
    STATIC_REQUIRE_FALSE(almanac::printable<std::string_view>);
    STATIC_REQUIRE_FALSE(almanac::printable<app::money>);
    STATIC_REQUIRE_FALSE(almanac::printable<app::silent>);
    STATIC_REQUIRE_FALSE(almanac::printable<app::colour>);
    STATIC_REQUIRE_FALSE(almanac::printable<app::plain_enum>);
    STATIC_REQUIRE_FALSE(almanac::printable<std::vector<almanac::decimal>>);
    STATIC_REQUIRE_FALSE(almanac::printable<std::optional<almanac::decimal>>);
    STATIC_REQUIRE_FALSE(almanac::printable<almanac::decimal*>);
    // A wrapper that converts to what it wraps, in a template over one of our types.
    almanac::decimal const wrapped(150, -2);
    CHECK(streamed(std::cref(wrapped)) == "1.50");
    // Of the library, but without a text.
    STATIC_REQUIRE_FALSE(almanac::printable<almanac::basis>);
    STATIC_REQUIRE_FALSE(almanac::printable<almanac::bound>);
    STATIC_REQUIRE_FALSE(almanac::printable<almanac::table>);
    STATIC_REQUIRE_FALSE(almanac::printable<almanac::measured_as>);
    STATIC_REQUIRE(almanac::printable<almanac::observation>);
    STATIC_REQUIRE(almanac::printable<almanac::bounded>);
}

TEST_CASE("io: rows and bounded numbers print in one line") {
    almanac::observation const row{
        .key = "trade.PAK.exports", .value = {392, 6}, .in = &almanac::units::USD, .kind = almanac::nature::flow};
    std::ostringstream out;
    out << row << '\n' << almanac::bounded(12) << '\n' << almanac::bounded(2, 1.5, 2.5);
    CHECK(out.str() == "trade.PAK.exports: USD 392 million\n12\n2 (1.5 to 2.5)");
}

template <class Type>
concept streams = requires(std::ostream& out, Type const& value) {
    out << value;
};

TEST_CASE("io: what has no text does not stream, and the trait says so") {
    STATIC_REQUIRE(streams<almanac::observation>);
    STATIC_REQUIRE(streams<almanac::bounded>);
    STATIC_REQUIRE_FALSE(streams<almanac::table>);
}
