// The ends of the growth of figures are rounded outward: held against long double, which has eleven bits more, they are
// never inside of the true ends, and not further out than the last digits of a double.
#include <almanac/compare/figures/growth.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

#include <cmath>
#include <limits>
#include <random>

using namespace almanac;

namespace {

using wide = long double;

wide to_wide(decimal a) { return static_cast<wide>(a.coefficient) * std::pow(wide(10), wide(a.exponent)); }

any_figure stated_in(int year_number, decimal value, decimal low, decimal high) {
    basis const on{.when = year(year_number), .kind = nature::flow, .where = areas::PAK};
    return {value, closed_interval(low, high), qualifier::plain, on, {}, units::USD};
}

} // namespace

TEST_CASE("compare: figures, the ends of growth are never rounded inward") {
    if (std::numeric_limits<wide>::digits < 64) return; // no more bits than a double: nothing to hold it against
    std::mt19937_64 random(41);
    int sharp_low = 0, sharp_high = 0;
    for (int turn = 0; turn < 4000; ++turn) {
        auto const number = [&random] { return static_cast<std::int64_t>(1000 + random() % 900000); };
        std::int64_t const before = number(), after = number();
        decimal const before_low(before * 10 - 5, -1), before_high(before * 10 + 5, -1);
        decimal const after_low(after * 10 - 5, -1), after_high(after * 10 + 5, -1);
        int const years = 1 + static_cast<int>(random() % 30);
        any_figure const first = stated_in(1990, decimal(before), before_low, before_high);
        any_figure const last = stated_in(1990 + years, decimal(after), after_low, after_high);
        interval const found = cagr(first, last).range;
        wide const low = 100 * (std::pow(to_wide(after_low) / to_wide(before_high), wide(1) / years) - 1);
        wide const high = 100 * (std::pow(to_wide(after_high) / to_wide(before_low), wide(1) / years) - 1);
        wide const own = 2e-17L * (100 + std::abs(low) + std::abs(high)); // the rounding of long double
        wide const most = 1e-12L * (100 + std::abs(low) + std::abs(high));
        CHECK(to_wide(found.lower) <= low + own);
        CHECK(to_wide(found.lower) >= low - most);
        CHECK(to_wide(found.upper) >= high - own);
        CHECK(to_wide(found.upper) <= high + most);
        sharp_low += to_wide(found.lower) < low - own ? 0 : 1;
        sharp_high += to_wide(found.upper) > high + own ? 0 : 1;

        interval const whole = growth(first, last).range;
        wide const whole_low = 100 * (to_wide(after_low) / to_wide(before_high) - 1);
        wide const whole_high = 100 * (to_wide(after_high) / to_wide(before_low) - 1);
        wide const whole_own = 2e-17L * (100 + std::abs(whole_high));
        CHECK(to_wide(whole.lower) <= whole_low + whole_own);
        CHECK(to_wide(whole.upper) >= whole_high - whole_own);
    }
    // Were they rounded to the nearest, half of them would be on the wrong side.
    CHECK(sharp_low < 400);
    CHECK(sharp_high < 400);
}

TEST_CASE("compare: figures, the ends of growth over months, compounded to years, are never rounded inward") {
    if (std::numeric_limits<wide>::digits < 64) return;
    std::mt19937_64 random(42);
    for (int turn = 0; turn < 4000; ++turn) {
        auto const before = static_cast<std::int64_t>(100000 + random() % 900000);
        auto const after = before + static_cast<std::int64_t>(random() % 20000) - 10000;
        basis on{.when = month(2024, 1), .kind = nature::flow, .where = areas::PAK};
        any_figure const first{decimal(before), exactly(decimal(before)), qualifier::plain, on, {}, units::USD};
        on.when = month(2024, 2);
        any_figure const last{decimal(after), exactly(decimal(after)), qualifier::plain, on, {}, units::USD};
        interval const found = cagr(first, last).range;
        wide const exact = 100 * (std::pow(to_wide(decimal(after)) / to_wide(decimal(before)), wide(12)) - 1);
        wide const own = 1e-18L * (100 + std::abs(exact)) * 12; // the rounding of long double
        CHECK(to_wide(found.lower) <= exact + own);
        CHECK(to_wide(found.upper) >= exact - own);
        CHECK(to_wide(found.upper) - to_wide(found.lower) <= 1e-12L * (100 + std::abs(exact)));
    }
}
