// Laws of the algorithms over containers, at random panels: 200 each with up to 12 areas, 15 years and a tenth of the
// values missing. Tolerances are of rounding: 1e-12 relative.
#include <almanac/compare/containers/alignment.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/compare/containers/frequency.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/compare/containers/roll_up.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <random>
#include <vector>

using namespace almanac;

namespace {
constexpr int turns = 200;
constexpr area all_areas[] = {areas::AFG, areas::ARM, areas::BLR, areas::CHN, areas::IND, areas::IRN,
                              areas::KAZ, areas::KGZ, areas::PAK, areas::TJK, areas::TKM, areas::UZB};

using generator = std::mt19937_64;
std::size_t up_to(generator& bits, std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(1, most)(bits);
}
double positive(generator& bits) { return std::exp(std::uniform_real_distribution<double>(-5.0, 25.0)(bits)); }

panel<units::USD> random_panel(generator& bits, std::size_t one_missing_in = 10) {
    panel<units::USD> p{{}, {.indicator = "exports", .kind = nature::flow}, {}, 2000, up_to(bits, 15), {}, {}};
    std::vector<area> sample;
    std::sample(std::begin(all_areas), std::end(all_areas), std::back_inserter(sample), up_to(bits, 12), bits);
    p.areas = sample;
    p.first_ordinal += static_cast<std::int32_t>(up_to(bits, 5));
    for (std::size_t i = 0; i < p.size(); ++i) {
        bool const is_missing = one_missing_in != 0 && up_to(bits, one_missing_in) == 1;
        p.cells.values.items.push_back(is_missing ? missing_value : positive(bits));
    }
    return p;
}
/// The same cells within bounds of up to a tenth to either side.
panel<units::USD, bounded> with_bounds(panel<units::USD> const& p, generator& bits) {
    panel<units::USD, bounded> result{{}, p.about, p.every, p.first_ordinal, p.period_count, p.areas, {}};
    std::uniform_real_distribution<double> off(0.0, 0.1);
    for (double const value : p.cells.values.items) {
        result.cells.values.items.push_back(is_missing(value)
                                                ? bounded(missing_value)
                                                : bounded(value, value * (1 - off(bits)), value * (1 + off(bits))));
    }
    return result;
}
/// A panel of numbers from within the bounds: often at their ends.
panel<units::USD> sampled(panel<units::USD, bounded> const& p, generator& bits) {
    panel<units::USD> result{{}, p.about, p.every, p.first_ordinal, p.period_count, p.areas, {}};
    for (bounded const& b : p.cells.values.items) {
        double const at = std::uniform_real_distribution<double>(-0.5, 1.5)(bits);
        result.cells.values.items.push_back(is_missing(b) ? missing_value
                                                          : std::clamp(b.low + at * (b.high - b.low), b.low, b.high));
    }
    return result;
}
bool close(double a, double b) {
    if (is_missing(a) || is_missing(b)) return is_missing(a) && is_missing(b);
    return std::abs(a - b) <= 1e-12 * std::max({std::abs(a), std::abs(b), 1e-3});
}
template <class A, class B>
bool same_numbers(A const& a, B const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!close(value_of(a[i].value), value_of(b[i].value))) return false;
    }
    return true;
}
/// Whether each bounded cell contains the other's number, give or take the rounding of that.
template <class Bounded, class Sampled>
bool contain(Bounded const& range, Sampled const& points) {
    for (std::size_t i = 0; i < range.size(); ++i) {
        bounded const& b = range.cells.values[i];
        double const x = points.cells.values[i];
        double const slack = 1e-12 * std::max(std::abs(x), 100.0);
        if (!is_missing(b) && (is_missing(x) || x < b.low - slack || x > b.high + slack)) return false;
    }
    return range.size() == points.size();
}
/// The same panel in memory that is not its own.
panel<units::USD, double, viewed> in_other_memory(panel<units::USD> const& p) { return p.view(); }
} // namespace

TEST_CASE("compare: shares within a period sum to a hundred") {
    generator bits(1);
    for (int turn = 0; turn < turns; ++turn) {
        auto const p = random_panel(bits);
        auto const shares = share_within_period(p, absent::skip);
        for (std::size_t t = 0; t < p.period_count; ++t) {
            double total = 0;
            bool is_there = false;
            for (auto const& point : shares.cross_section_at(t)) {
                if (is_missing(point.value)) continue;
                total += point.value;
                is_there = true;
            }
            REQUIRE((!is_there || close(total, 100.0)));
        }
    }
}

TEST_CASE("compare: ranks within a period do not change with a monotone map") {
    generator bits(2);
    for (int turn = 0; turn < turns; ++turn) {
        auto const p = random_panel(bits);
        auto logarithms = p;
        auto reversed = p;
        for (double& x : logarithms.cells.values.items) x = std::log(x);
        for (double& x : reversed.cells.values.items) x = -x;
        for (ties const how : {ties::minimum, ties::maximum, ties::average, ties::dense, ties::ordinal}) {
            auto const ranks = rank_within_period(p, {.ties = how});
            REQUIRE(same_numbers(ranks, rank_within_period(logarithms, {.ties = how})));
            REQUIRE(same_numbers(ranks, rank_within_period(reversed, {.order = order::ascending, .ties = how})));
            REQUIRE(same_numbers(ranks, rank_within_period(share_within_period(p, absent::skip), {.ties = how})));
        }
    }
}

TEST_CASE("compare: rebasing twice is rebasing once") {
    generator bits(3);
    for (int turn = 0; turn < turns; ++turn) {
        auto const p = random_panel(bits);
        period const base = p.when(up_to(bits, p.period_count) - 1);
        period const other = p.when(up_to(bits, p.period_count) - 1);
        auto const once = rebase(p, base, absent::skip);
        REQUIRE(same_numbers(rebase(once, base, absent::skip), once));
        auto const there = rebase(rebase(p, other, absent::skip), base, absent::skip);
        for (std::size_t i = 0; i < p.size(); ++i) { // an area without the other base is lost on the way
            REQUIRE((is_missing(there[i].value) || close(there[i].value, once[i].value)));
        }
    }
}

TEST_CASE("compare: index numbers grow as their values do") {
    generator bits(4);
    for (int turn = 0; turn < turns; ++turn) {
        auto const p = random_panel(bits, 0);
        int const lag = static_cast<int>(up_to(bits, 4));
        auto const index = rebase(p, p.when(up_to(bits, p.period_count) - 1));
        REQUIRE(same_numbers(growth(index, lag), growth(p, lag)));
        if (p.period_count < 2) continue;
        REQUIRE(same_numbers(cagr(index, p.when(0), p.when(p.period_count - 1)),
                             cagr(p, p.when(0), p.when(p.period_count - 1))));
    }
}

TEST_CASE("compare: growth compounds to compound growth") {
    generator bits(5);
    for (int turn = 0; turn < turns; ++turn) {
        auto p = random_panel(bits, 0);
        for (double& x : p.cells.values.items) x = std::pow(x, 0.1); // a fall to almost nothing loses digits
        if (p.period_count < 2) continue;
        auto const rates = growth(p);
        auto const mean = cagr(p, p.when(0), p.when(p.period_count - 1));
        for (std::size_t i = 0; i < p.areas.size(); ++i) {
            double factor = 1;
            for (std::size_t t = 1; t < p.period_count; ++t) factor *= 1 + rates[i * p.period_count + t].value / 100;
            double const years = static_cast<double>(p.period_count - 1);
            REQUIRE(std::abs(std::pow(1 + mean[i].value / 100, years) / factor - 1) < 1e-9);
        }
    }
}

TEST_CASE("compare: a gap and a sum undo one another, and shares are ratios") {
    generator bits(6);
    for (int turn = 0; turn < turns; ++turn) {
        auto const a = random_panel(bits);
        auto b = a;
        for (double& x : b.cells.values.items) x = up_to(bits, 10) == 1 ? missing_value : positive(bits);
        auto const back = gap(sum(a, b), b);
        auto const times = ratio(a, b);
        auto const percent = share(a, b);
        for (std::size_t i = 0; i < a.size(); ++i) {
            bool const both = !is_missing(a[i].value) && !is_missing(b[i].value);
            REQUIRE(is_missing(back[i].value) == !both);
            REQUIRE(is_missing(times[i].value) == !both);
            if (!both) continue;
            REQUIRE(std::abs(back[i].value - a[i].value) <= 1e-15 * (a[i].value + b[i].value));
            REQUIRE(close(percent[i].value, times[i].value * 100));
        }
        REQUIRE(same_numbers(sum(a, b), sum(b, a)));
    }
}

TEST_CASE("compare: bounds contain what numbers within them give") {
    generator bits(7);
    for (int turn = 0; turn < turns; ++turn) {
        auto const p = random_panel(bits);
        auto const a = with_bounds(p, bits);
        auto other = p;
        for (double& x : other.cells.values.items) x = positive(bits);
        auto const b = with_bounds(other, bits);
        period const base = p.when(up_to(bits, p.period_count) - 1);
        period const first = p.when(0);
        period const last = p.when(p.period_count - 1);
        for (int sample = 0; sample < 5; ++sample) {
            auto const x = sampled(a, bits);
            auto const y = sampled(b, bits);
            REQUIRE(contain(ratio(a, b), ratio(x, y)));
            REQUIRE(contain(share(a, b), share(x, y)));
            REQUIRE(contain(per(a, b), per(x, y)));
            REQUIRE(contain(growth(a), growth(x)));
            REQUIRE(contain(rebase(a, base, absent::skip), rebase(x, base, absent::skip)));
            REQUIRE(contain(rebase(a, first, base, absent::skip), rebase(x, first, base, absent::skip)));
            REQUIRE(contain(share_within_period(a, absent::skip), share_within_period(x, absent::skip)));
            REQUIRE(contain(rank_within_period(a), rank_within_period(x)));
            if (p.period_count > 1) REQUIRE(contain(cagr(a, first, last), cagr(x, first, last)));
            for (std::size_t i = 0; i < p.size(); ++i) { // sums cancel, so the slack is of the terms
                bounded const balance = gap(a, b).cells.values[i];
                if (is_missing(balance)) continue;
                double const slack = 1e-15 * (x[i].value + y[i].value);
                double const at = x[i].value - y[i].value;
                REQUIRE((balance.low - slack <= at && at <= balance.high + slack));
            }
            REQUIRE(contain(roll_up(a, areas::central_asia, {.least_present = 0.0}).values,
                            roll_up(x, areas::central_asia, {.least_present = 0.0}).values));
        }
    }
}

TEST_CASE("compare: an exact number within bounds gives what a plain one gives") {
    generator bits(8);
    for (int turn = 0; turn < turns; ++turn) {
        auto const p = random_panel(bits);
        panel<units::USD, bounded> exact{{}, p.about, p.every, p.first_ordinal, p.period_count, p.areas, {}};
        for (double const value : p.cells.values.items) exact.cells.values.items.push_back(bounded(value));
        period const base = p.when(0);
        REQUIRE(same_numbers(growth(exact), growth(p)));
        REQUIRE(same_numbers(rebase(exact, base, absent::skip), rebase(p, base, absent::skip)));
        REQUIRE(same_numbers(share_within_period(exact, absent::skip), share_within_period(p, absent::skip)));
        REQUIRE(same_numbers(rank_within_period(exact), rank_within_period(p)));
        REQUIRE(same_numbers(ratio(exact, p), ratio(p, exact)));
    }
}

TEST_CASE("compare: owned, viewed, strided and unit-less containers give the same answers") {
    generator bits(9);
    for (int turn = 0; turn < turns; ++turn) {
        auto const p = random_panel(bits);
        auto const view = in_other_memory(p);
        auto const forgotten = forget_unit(p);
        period const base = p.when(up_to(bits, p.period_count) - 1);
        REQUIRE(same_numbers(growth(view), growth(p)));
        REQUIRE(same_numbers(growth(forgotten), growth(p)));
        REQUIRE(same_numbers(ratio(view, p), ratio(p, view)));
        REQUIRE(same_numbers(rebase(view, base, absent::skip), rebase(p, base, absent::skip)));
        REQUIRE(same_numbers(share_within_period(forgotten, absent::skip), share_within_period(view, absent::skip)));
        REQUIRE(same_numbers(rank_within_period(view), rank_within_period(forgotten)));
        auto const growths = growth(p);
        for (std::size_t i = 0; i < p.areas.size(); ++i) {
            REQUIRE(same_numbers(growth(p.series_at(i)), growths.series_at(i)));
        }
        auto const shares = share_within_period(p, absent::skip);
        auto const ranks = rank_within_period(p);
        for (std::size_t t = 0; t < p.period_count; ++t) {
            REQUIRE(same_numbers(share_within_period(p.cross_section_at(t), absent::skip), shares.cross_section_at(t)));
            REQUIRE(same_numbers(rank_within_period(p.cross_section_at(t)), ranks.cross_section_at(t)));
        }
    }
}

namespace {
template <class Copy, std::size_t Areas, std::size_t Periods>
void check_fixed(panel<units::USD, double, fixed<Areas, Periods>> const& in_arrays, Copy const& in_vectors) {
    period const base = in_arrays.when(1);
    REQUIRE(same_numbers(growth(in_arrays), growth(in_vectors)));
    REQUIRE(same_numbers(change(in_arrays, 2), change(in_vectors, 2)));
    REQUIRE(same_numbers(cagr(in_arrays, base, in_arrays.when(3)), cagr(in_vectors, base, in_arrays.when(3))));
    REQUIRE(same_numbers(rebase(in_arrays, base, absent::skip), rebase(in_vectors, base, absent::skip)));
    REQUIRE(same_numbers(rank_within_period(in_arrays), rank_within_period(in_vectors)));
    REQUIRE(same_numbers(share_within_period(in_arrays, absent::skip), share_within_period(in_vectors, absent::skip)));
    REQUIRE(same_numbers(sum(in_arrays, in_vectors), sum(in_vectors, in_arrays)));
}
} // namespace

TEST_CASE("compare: arrays and vectors give the same answers") {
    generator bits(10);
    for (int turn = 0; turn < turns; ++turn) {
        panel<units::USD, double, fixed<3, 4>> in_arrays{{}, {.kind = nature::flow}, {}, 2020, 4, {}, {}};
        panel<units::USD> in_vectors{{}, {.kind = nature::flow}, {}, 2020, 4, {}, {}};
        for (std::size_t i = 0; i < 3; ++i) in_arrays.areas[i] = all_areas[4 * i];
        in_vectors.areas = std::vector<area>(in_arrays.areas.begin(), in_arrays.areas.end());
        for (std::size_t i = 0; i < 12; ++i) {
            in_arrays.cells.values[i] = up_to(bits, 10) == 1 ? missing_value : positive(bits);
            in_vectors.cells.values.items.push_back(in_arrays.cells.values[i]);
        }
        check_fixed(in_arrays, in_vectors);
    }
}

TEST_CASE("compare: aligning is symmetric, and aligns once") {
    generator bits(11);
    for (int turn = 0; turn < turns; ++turn) {
        auto const a = random_panel(bits);
        auto const b = random_panel(bits);
        auto const there = align(a, b);
        auto const back = align(b, a);
        REQUIRE(same_numbers(there.first, back.second));
        REQUIRE(same_numbers(there.second, back.first));
        REQUIRE(there.only_in_first == back.only_in_second);
        REQUIRE(there.only_in_second == back.only_in_first);
        REQUIRE(compare_detail::have_same_keys(there.first, there.second));
        REQUIRE(there.first.areas.size() + there.only_in_first.size() == a.areas.size());
        auto const again = align(there.first, there.second);
        REQUIRE(same_numbers(again.first, there.first));
        for (auto const& point : there.first) REQUIRE(close(point.value, a.at(point.where, point.when).value));
        for (auto const& point : there.second) REQUIRE(close(point.value, b.at(point.where, point.when).value));
        auto const one = a.series_at(0);
        auto const other = b.series_at(0);
        REQUIRE(same_numbers(align(one, other).first, align(other, one).second));
    }
}

TEST_CASE("compare: an as-of join finds what a search by hand finds") {
    generator bits(12);
    for (int turn = 0; turn < turns; ++turn) {
        auto const a = random_panel(bits, 3);
        auto const b = random_panel(bits, 3);
        auto const left = a.series_at(0);
        auto const right = b.series_at(0);
        std::int64_t const tolerance = static_cast<std::int64_t>(up_to(bits, 6)) - 1;
        auto const before = as_of(left, right, {.tolerance = tolerance});
        auto const after = as_of(left, right, {.match = nearest_match::forward, .tolerance = tolerance});
        auto const either = as_of(left, right, {.match = nearest_match::nearest, .tolerance = tolerance});
        for (std::size_t i = 0; i < left.size(); ++i) {
            double expected_before = missing_value;
            double expected_after = missing_value;
            double expected_either = missing_value;
            for (std::int64_t distance = tolerance; distance >= 0; --distance) { // the nearest is found last
                auto const value_at = [&](std::int64_t offset) {
                    std::int64_t const j =
                        left.first_ordinal + static_cast<std::int64_t>(i) + offset - right.first_ordinal;
                    bool const is_there = j >= 0 && j < static_cast<std::int64_t>(right.size());
                    return is_there ? right[static_cast<std::size_t>(j)].value : missing_value;
                };
                if (!is_missing(value_at(distance))) expected_after = expected_either = value_at(distance);
                if (!is_missing(value_at(-distance))) expected_before = expected_either = value_at(-distance);
            }
            REQUIRE(close(before[i].value, expected_before));
            REQUIRE(close(after[i].value, expected_after));
            REQUIRE(close(either[i].value, expected_either));
        }
    }
}

TEST_CASE("compare: a year's sum does not depend on the way there") {
    generator bits(13);
    frequency const yearly{period_kind::year};
    frequency const quarterly{period_kind::quarter};
    for (int turn = 0; turn < turns; ++turn) {
        std::vector<double> numbers(12 * up_to(bits, 4));
        for (double& x : numbers) x = up_to(bits, 30) == 1 ? missing_value : positive(bits);
        auto const months = make_series<units::USD>({.kind = nature::flow}, areas::PAK, month(2020, 1), numbers);
        auto const at_once = to_frequency(months, yearly, conversion::sum, incomplete::no_number);
        auto const quarters = to_frequency(months, quarterly, conversion::sum, incomplete::no_number);
        auto const in_two_steps = to_frequency(quarters.values, yearly, conversion::sum, incomplete::no_number);
        REQUIRE(same_numbers(at_once.values, in_two_steps.values));
        for (std::size_t i = 0; i < at_once.values.size(); ++i) {
            REQUIRE(at_once.coverages[i].is_complete() == !is_missing(at_once.values[i].value));
            REQUIRE(at_once.coverages[i].expected == 12);
        }
    }
}
