// What must hold of shares and concentration whatever the amounts, on random ones; what is refused, with its words; and
// that bounds contain what numbers sampled between them give.
#include <almanac/statistics/concentration.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cmath>
#include <list>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

/// Amounts over several powers of ten, some of them zero, not all.
std::vector<double> random_amounts(engine& random) {
    std::vector<double> amounts{uniform(random, 1, 2)};
    for (std::size_t i = random() % 12; i > 0; --i) {
        amounts.push_back(random() % 6 == 0 ? 0 : std::exp(uniform(random, -5, 5)));
    }
    std::shuffle(amounts.begin(), amounts.end(), random);
    return amounts;
}
/// Bounds around amounts; some exact, some from zero.
std::vector<bounded> random_bounds(engine& random, std::vector<double> const& amounts) {
    double const width = std::exp(uniform(random, -7, 0));
    std::vector<bounded> bounds;
    for (double const x : amounts) {
        if (random() % 5 == 0) {
            bounds.push_back(bounded(x));
        } else {
            bounds.push_back(bounded(x, x * (1 - uniform(random, 0, width)),
                                     x * (1 + uniform(random, 0, width)) + (x == 0 ? width : 0)));
        }
    }
    return bounds;
}
/// Contains the number, but for what the number itself may be rounded by.
bool contains(bounded const& range, double x) {
    double const rounding = 1e-13 * std::abs(x);
    return range.low <= x + rounding && x - rounding <= range.high && range.low <= range.value &&
           range.value <= range.high;
}
bool near(double a, double b, double part) { return std::abs(a - b) <= part * std::abs(b); }

struct partner {
    std::string name;
    double exports;
};

} // namespace

TEST_CASE("compare: shares sum to one, the HHI lies between 1/n and 1") {
    engine random(1);
    for (int turn = 0; turn < 500; ++turn) {
        auto const amounts = random_amounts(random);
        double const n = static_cast<double>(amounts.size());
        double sum = 0;
        for (double const share : statistics::shares_of_total(amounts)) sum += share;
        CHECK(near(sum, 1, 1e-14));
        double const index = statistics::hhi(amounts).value;
        CHECK(index >= 1 / n - 1e-15);
        CHECK(index <= 1 + 1e-15);
        CHECK(statistics::equivalent_number(statistics::hhi(amounts)) <= n + 1e-9);
        CHECK(near(to_fraction(to_points(statistics::hhi(amounts))).value, index, 1e-15));
        CHECK(statistics::hhi_of_shares(statistics::shares_of_total(amounts)).value == index);
        if (amounts.size() < 2) continue;
        for (double const each :
             {statistics::hhi_normalised(statistics::hhi(amounts), amounts.size()),
              statistics::hhi_normalised_by_square_roots(statistics::hhi(amounts), amounts.size())}) {
            CHECK(each >= 0);
            CHECK(each <= 1);
        }
    }
}

TEST_CASE("compare: the HHI does not depend on the scale, the order, or parts of zero") {
    engine random(2);
    for (int turn = 0; turn < 500; ++turn) {
        auto amounts = random_amounts(random);
        double const index = statistics::hhi(amounts).value;
        std::shuffle(amounts.begin(), amounts.end(), random);
        CHECK(near(statistics::hhi(amounts).value, index, 1e-13));
        double const factor = std::exp(uniform(random, -9, 9));
        CHECK(near(statistics::hhi(amounts, {}, [factor](double x) { return x * factor; }).value, index, 1e-13));
        amounts.push_back(0);
        CHECK(near(statistics::hhi(amounts).value, index, 1e-13));
    }
}

TEST_CASE("compare: a merger raises the HHI by its increase") {
    engine random(3);
    for (int turn = 0; turn < 500; ++turn) {
        auto amounts = random_amounts(random);
        amounts.push_back(uniform(random, 0, 3));
        auto const shares = statistics::shares_of_total(amounts);
        auto const increase = statistics::hhi_increase(shares[0], shares.back());
        auto const before = statistics::hhi(amounts);
        amounts[0] += amounts.back();
        amounts.pop_back();
        CHECK(near(statistics::hhi(amounts).value, (before + increase).value, 1e-12));
        CHECK(near((to_points(before) + to_points(increase)).value, to_points(statistics::hhi(amounts)).value, 1e-12));
    }
}

TEST_CASE("compare: the share of the largest rises with their number, to one") {
    engine random(4);
    for (int turn = 0; turn < 300; ++turn) {
        auto const amounts = random_amounts(random);
        double before = 0;
        for (std::size_t k = 1; k <= amounts.size(); ++k) {
            double const ratio = statistics::concentration_ratio(amounts, k);
            CHECK(ratio >= before - 1e-15);
            CHECK(ratio >= static_cast<double>(k) / static_cast<double>(amounts.size()) - 1e-14);
            before = ratio;
        }
        CHECK(near(before, 1, 1e-14));
    }
}

TEST_CASE("compare: bounds of concentration contain what sampled amounts give") {
    engine random(5);
    for (int turn = 0; turn < 300; ++turn) {
        auto const amounts = random_amounts(random);
        auto const bounds = random_bounds(random, amounts);
        auto const shares = statistics::shares_of_total(bounds);
        auto const index = statistics::hhi(bounds);
        std::size_t const n = bounds.size();
        std::size_t const largest = 1 + random() % n;
        auto const ratio = statistics::concentration_ratio(bounds, largest);
        CHECK(near(index.value.value, statistics::hhi(amounts).value, 1e-13));
        CHECK(index.value.high <= 1);
        CHECK(index.value.low >= 1 / static_cast<double>(n) - 1e-15);
        for (int sample = 0; sample < 20; ++sample) {
            auto const point = sampled(random, bounds);
            auto const point_shares = statistics::shares_of_total(point);
            for (std::size_t i = 0; i < n; ++i) CHECK(contains(shares[i], point_shares[i]));
            CHECK(contains(index.value, statistics::hhi(point).value));
            CHECK(contains(to_points(index).value, to_points(statistics::hhi(point)).value));
            CHECK(
                contains(statistics::equivalent_number(index), statistics::equivalent_number(statistics::hhi(point))));
            CHECK(contains(ratio, statistics::concentration_ratio(point, largest)));
            if (n < 2) continue;
            CHECK(contains(statistics::hhi_normalised(index, n) + bounded(0, -1e-14, 1e-14),
                           statistics::hhi_normalised(statistics::hhi(point), n)));
            CHECK(contains(statistics::hhi_normalised_by_square_roots(index, n) + bounded(0, -1e-14, 1e-14),
                           statistics::hhi_normalised_by_square_roots(statistics::hhi(point), n)));
        }
    }
}

TEST_CASE("compare: bounds of the HHI are not much wider than what can be reached") {
    // The widest that corners give, of amounts that are known to within one percent.
    engine random(6);
    for (int turn = 0; turn < 100; ++turn) {
        std::vector<bounded> bounds;
        for (int i = 0; i < 8; ++i) {
            double const x = std::exp(uniform(random, 0, 3));
            bounds.push_back(bounded(x, x * 0.99, x * 1.01));
        }
        double least = 1, greatest = 0;
        for (unsigned corner = 0; corner < 256; ++corner) {
            std::vector<double> point;
            for (unsigned i = 0; i < 8; ++i) point.push_back((corner >> i & 1) != 0 ? bounds[i].high : bounds[i].low);
            least = std::min(least, statistics::hhi(point).value);
            greatest = std::max(greatest, statistics::hhi(point).value);
        }
        bounded const index = statistics::hhi(bounds).value;
        CHECK(index.high - index.low <= 2.1 * (greatest - least) + 1e-4);
    }
}

TEST_CASE("compare: shares with negative parts contain what sampled parts give") {
    engine random(7);
    for (int turn = 0; turn < 300; ++turn) {
        std::vector<bounded> bounds{bounded(50, 40, 60)};
        for (int i = 0; i < 4; ++i) {
            double const x = uniform(random, -5, 9);
            bounds.push_back(bounded(x, x - uniform(random, 0, 2), x + uniform(random, 0, 2)));
        }
        auto const shares = statistics::shares_of_total(bounds);
        for (int sample = 0; sample < 20; ++sample) {
            auto const point = statistics::shares_of_total(sampled(random, bounds));
            for (std::size_t i = 0; i < bounds.size(); ++i) CHECK(contains(shares[i], point[i]));
        }
    }
}

TEST_CASE("compare: any range with a projection will do") {
    std::list<partner> const partners{{"CHN", 20}, {"USA", 50}, {"DEU", 20}, {"AFG", 10}};
    CHECK(near(statistics::hhi(partners, {}, &partner::exports).value, 0.34, 1e-14));
    CHECK(near(statistics::concentration_ratio(partners, 2, {}, &partner::exports), 0.7, 1e-14));
    CHECK(near(statistics::shares_of_total(partners, {}, &partner::exports)[1], 0.5, 1e-14));
}

TEST_CASE("compare: what concentration refuses") {
    using numbers = std::vector<double>;
    CHECK(message_of<domain_error>([] { return statistics::hhi(numbers{}); }) ==
          "cannot compute the HHI: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi(numbers{1, missing_value});
          }) == "cannot compute the HHI: number 2 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi(numbers{1, 2, -3});
          }) == "cannot compute the HHI: number 3 of 3 is negative");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi(numbers{1, missing_value, -3}, absent::skip);
          }) == "cannot compute the HHI: number 2 of 2 is negative");
    CHECK(message_of<domain_error>([] { return statistics::hhi(std::vector{bounded(1, -1, 2)}); }) ==
          "cannot compute the HHI: number 1 of 1 may be negative");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi(numbers{0, 0});
          }) == "cannot compute the HHI: the total is zero");
    CHECK(message_of<domain_error>([] { return statistics::hhi(std::vector{bounded(1, 0, 2)}); }) ==
          "cannot compute the HHI: the total may be zero");
    CHECK(message_of<domain_error>([] { return statistics::hhi(std::vector{bounded(-1, -2, 0)}); }) ==
          "cannot compute the HHI: number 1 of 1 may be negative");
    CHECK(message_of<domain_error>([] {
              return statistics::equivalent_number(hhi_fraction<bounded>(bounded(0.5, 0, 1)));
          }) == "cannot compute the equivalent number: the HHI is not above zero");
    CHECK(statistics::equivalent_number(hhi_fraction<bounded>(bounded(0.5, 0.25, 1))).high >= 4);
    CHECK(message_of<domain_error>([] {
              return statistics::hhi(numbers{1, number_detail::infinity});
          }) == "cannot compute the HHI: number 2 is infinite");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi(numbers{1e308, 1e308});
          }) == "cannot compute the HHI: the total is not finite");
    CHECK(message_of<domain_error>([] {
              return statistics::shares_of_total(numbers{1, -3});
          }) == "cannot compute shares: the total is negative");
    CHECK(message_of<domain_error>([] { return statistics::shares_of_total(numbers{}); }) ==
          "cannot compute shares: 0 numbers, it needs 1");
    CHECK(message_of<domain_error>([] { return statistics::shares_of_total(numbers{missing_value}); }) ==
          "cannot compute shares: number 1 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi_of_shares(numbers{0.3, 0.3});
          }) == "cannot compute the HHI of shares: the shares do not sum to one within the tolerance");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi_of_shares(numbers{30, 70});
          }) == "cannot compute the HHI of shares: the shares do not sum to one within the tolerance");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi_of_shares(std::vector{bounded(0.5, 0.4, 0.6), bounded(0.3, 0.2, 0.3)});
          }) == "cannot compute the HHI of shares: the shares do not sum to one within the tolerance");
    CHECK(message_of<domain_error>([] {
              return statistics::hhi_of_shares(numbers{1.5, -0.5});
          }) == "cannot compute the HHI of shares: number 2 of 2 is negative");
    CHECK(message_of<domain_error>([] { return statistics::hhi_normalised(hhi_fraction(1.0), 1); }) ==
          "cannot compute the normalised HHI: it needs at least two parts");
    CHECK(message_of<domain_error>([] { return statistics::hhi_normalised(hhi_fraction(0.1), 5); }) ==
          "cannot compute the normalised HHI: the HHI is less than that many parts can have");
    CHECK(message_of<domain_error>([] { return statistics::hhi_normalised_by_square_roots(hhi_fraction(0.1), 5); }) ==
          "cannot compute the normalised HHI: the HHI is less than that many parts can have");
    CHECK(message_of<domain_error>([] { return statistics::equivalent_number(hhi_fraction(0.0)); }) ==
          "cannot compute the equivalent number: the HHI is not above zero");
    CHECK(message_of<domain_error>([] { return hhi_fraction(2600.0); }) ==
          "cannot compute an HHI as a fraction: it is at most 1");
    CHECK(message_of<domain_error>([] { return hhi_points(26000.0); }) ==
          "cannot compute an HHI in points: it is at most 10,000");
    CHECK(message_of<domain_error>([] { return statistics::hhi_increase(5.0, 10.0); }) ==
          "cannot compute the increase of the HHI: the two shares are more than the whole: they are fractions");
    CHECK(message_of<domain_error>([] { return statistics::hhi_increase(0.1, -0.1); }) ==
          "cannot compute the increase of the HHI: a share may be negative");
    CHECK(message_of<domain_error>([] { return statistics::hhi_increase(0.1, missing_value); }) ==
          "cannot compute the increase of the HHI: number 2 is missing");
    CHECK(message_of<domain_error>([] {
              return statistics::concentration_ratio(numbers{1, 2}, 0);
          }) == "cannot compute the concentration ratio: it is of at least one part");
    CHECK(message_of<domain_error>([] {
              return statistics::concentration_ratio(numbers{1, 2}, 4);
          }) == "cannot compute the concentration ratio: 2 numbers, it needs 4");
    CHECK(message_of<domain_error>([] {
              return statistics::concentration_ratio(numbers{1, -2}, 1);
          }) == "cannot compute the concentration ratio: number 2 of 2 is negative");
}
