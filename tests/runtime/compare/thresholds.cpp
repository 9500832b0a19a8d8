// On, just below and just above the places where a rule of figures and containers changes its answer.
#include <almanac/compare.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {
any_figure figure_with(basis const& on, decimal value, unit const& in = units::USD) {
    return {value, exactly(value), qualifier::exact, on, {}, in};
}
basis of_year(int y, nature kind) { return {.when = year(y), .kind = kind, .where = areas::PAK}; }
} // namespace

TEST_CASE("compare: thresholds: the digits of an end of growth are not on its inner side") {
    using wide = long double;
    if (std::numeric_limits<wide>::digits < 64) return; // no more bits than a double: nothing to hold it against
    auto const to_wide = [](decimal a) {
        return static_cast<wide>(a.coefficient) * std::pow(wide(10), wide(a.exponent));
    };
    std::mt19937_64 random(17);
    for (int turn = 0; turn < 4000; ++turn) {
        decimal const times(static_cast<std::int64_t>(500000 + random() % 4000000), -6);
        int const years = 2 + static_cast<int>(random() % 30);
        auto const rate = [&](double end) {
            bounded const root = statistics_detail::raised_end(end, 1.0, static_cast<double>(years));
            return bounded((root - 1.0) * 100.0);
        };
        double const low = rate(next_down(to_double(times))).low;
        double const high = rate(next_up(to_double(times))).high;
        day_fraction const span{years, 1};
        REQUIRE(to_wide(compare_detail::compound_end(times, span, rounding::floor)) <=
                static_cast<wide>(low) + 2e-19L * std::abs(static_cast<wide>(low)));
        REQUIRE(to_wide(compare_detail::compound_end(times, span, rounding::ceiling)) >=
                static_cast<wide>(high) - 2e-19L * std::abs(static_cast<wide>(high)));
    }
}

TEST_CASE("compare: thresholds: progress asks the units of both steps") {
    any_figure const before = figure_with(of_year(2019, nature::flow), 100);
    any_figure const now = figure_with(of_year(2024, nature::flow), 150);
    any_figure target = figure_with(of_year(2030, nature::flow), 200);
    target.on.asserted = assertion::target;
    CHECK(progress(before, now, target).value == decimal(50));
    any_figure other = target;
    other.its_unit = units::MW;
    CHECK_THROWS_AS(progress(before, now, other), unit_mismatch);
    other = before;
    other.its_unit = units::MW;
    CHECK_THROWS_AS(progress(other, now, target), unit_mismatch);
}

TEST_CASE("compare: thresholds: a mean over time weighs by days, of yearly growth it compounds") {
    any_figure const first = figure_with(of_year(2023, nature::price), 10);
    any_figure const second = figure_with(of_year(2024, nature::price), 20);
    // (365 x 10 + 366 x 20) / 731
    CHECK(mean(first, second).value == divide_to_digits(10970, 731, 18, rounding::half_even));
    any_figure const rate = figure_with(of_year(2023, nature::rate), 10, units::bbl_per_d);
    any_figure const next = figure_with(of_year(2024, nature::rate), 20, units::bbl_per_d);
    CHECK(mean(rate, next).value == divide_to_digits(10970, 731, 18, rounding::half_even));
    // 10 % and 32 % are 1.452 in two years: 20.49896...% a year.
    auto const growth_of = [](int y, int percent) {
        basis on = of_year(y, nature::change);
        on.against = year(y - 1);
        return figure_with(on, percent, units::percent);
    };
    CHECK(std::abs(to_double(mean(growth_of(2023, 10), growth_of(2024, 32)).value) - 20.498962651) < 1e-6);
}

TEST_CASE("compare: thresholds: a rate over a period is in the unit without time") {
    auto const rate = state<units::USD / units::a>(4, {.when = year(2024), .kind = nature::rate});
    auto const flow = over(rate, year(2024));
    CHECK(flow.in() == units::USD);
    CHECK(flow.value == decimal(4));
    CHECK(over(forget_unit(rate), year(2024)).in() == units::USD);
}

TEST_CASE("compare: thresholds: a missing value is named wherever it stands") {
    for (int missing = 0; missing < 3; ++missing) {
        std::vector<double> numbers{1.0, 2.0, 3.0};
        numbers[static_cast<std::size_t>(missing)] = missing_value;
        auto const values = make_cross_section<units::USD>(
            {.kind = nature::flow}, year(2024),
            {{areas::IND, numbers[0]}, {areas::KAZ, numbers[1]}, {areas::PAK, numbers[2]}});
        char const* const names[] = {"IND", "KAZ", "PAK"};
        CHECK(message_of<domain_error>([&] { return share_within_period(values); }).find(names[missing]) !=
              std::string::npos);
    }
}

TEST_CASE("compare: thresholds: the rest of a whole has all other parts, up to 32") {
    static indicator const whole{.code = "whole"};
    for (int const count : {1, 2, 30, 31, 32}) {
        indicator const part{.code = "part", .part_of = &whole, .part = 0, .parts = static_cast<std::uint8_t>(count)};
        auto const of = [](indicator const& what, int value) {
            basis on = of_year(2024, nature::flow);
            on.what = what;
            return figure_with(on, value);
        };
        any_figure const others = rest_of(of(whole, 10), of(part, 4));
        CHECK(others.value == decimal(6));
        std::uint64_t const all = (std::uint64_t{1} << count) - 1;
        CHECK(others.on.what.which_parts == (all & ~std::uint64_t{1}));
    }
}

TEST_CASE("compare: thresholds: flows within a period add whatever their ends, over periods each has all of them") {
    auto const trade = [](area const& from, area const& to, int y) {
        basis on = of_year(y, nature::flow);
        on.where = from;
        on.counterpart = to;
        return figure_with(on, 1);
    };
    any_figure const first = trade(areas::PAK, areas::UZB, 2024);
    any_figure const second = trade(areas::IND, areas::KAZ, 2024);
    CHECK(sum(first, second).value == decimal(2));
    CHECK_THROWS_AS(sum(first, second, trade(areas::PAK, areas::UZB, 2023)), not_comparable);
}

TEST_CASE("compare: thresholds: which way a product is pushed is known where the signs are") {
    auto const within = [](int low, int high, qualifier q) {
        any_figure f = figure_with(of_year(2024, nature::flow), low);
        f.range = closed_interval(low, high);
        f.qualified = q;
        return f;
    };
    any_figure const two = within(2, 2, qualifier::plain);
    for (auto const direction : {compare_detail::direction_of_product, compare_detail::direction_of_quotient}) {
        CHECK(direction(within(0, 5, qualifier::over), two) == qualifier::over);
        CHECK(direction(within(-1, 5, qualifier::over), two) == qualifier::between);
        CHECK(direction(within(-1, 5, qualifier::plain), two) == qualifier::plain);
        CHECK(direction(two, within(-1, 5, qualifier::plain)) == qualifier::plain);
    }
}

TEST_CASE("compare: thresholds: figures of one thing do not ask against which period they are unless they change") {
    any_figure first = figure_with(of_year(2024, nature::flow), 1);
    any_figure second = first;
    first.on.against = year(2023);
    second.on.against = year(2022);
    CHECK(comparability(first, second).empty());
    first.on.kind = second.on.kind = nature::change;
    CHECK(comparability(first, second) == reasons(reason::base_period));
    first.on.kind = second.on.kind = nature::ratio;
    first.its_unit = second.its_unit = units::index;
    CHECK(comparability(first, second) == reasons(reason::base_period));
}

TEST_CASE("compare: thresholds: members that are just enough") {
    auto const values = make_panel<units::USD>({.kind = nature::flow}, {areas::KAZ, areas::KGZ, areas::TJK, areas::UZB},
                                               year(2024), {{1.0}, {2.0}, {3.0}, {4.0}});
    auto const present = [&](double least) {
        return !is_missing(roll_up(values, areas::central_asia, {.least_present = least}).values[0].value);
    };
    CHECK(present(0.8)); // four of five
    CHECK(present(0.7999));
    CHECK_FALSE(present(0.8001));
}
