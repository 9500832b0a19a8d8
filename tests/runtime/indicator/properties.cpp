// The rule for printed numbers and the nearest key, held against random ones.
#include <almanac/indicator.hpp>
#include <almanac/number/text/printed_number.hpp>

#include "catch.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");

/// The length of the longest common subsequence, by the textbook table: the measure of a distance of insertions and
/// deletions, and independent of the single pass in the library.
int distance_by_table(std::string const& a, std::string const& b) {
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            common[i][j] =
                a[i - 1] == b[j - 1] ? common[i - 1][j - 1] + 1 : std::max(common[i - 1][j], common[i][j - 1]);
        }
    }
    return static_cast<int>(a.size() + b.size()) - 2 * common[a.size()][b.size()];
}

std::string_view const letters = "abcdefghijklmnopqrstuvwxyz0123456789_";

template <class Random>
char random_letter(Random& random) {
    return letters[random() % letters.size()];
}

/// Keys like those of a dataset, of words that many of them share.
std::vector<std::string> random_keys(std::mt19937_64& random, std::size_t count) {
    char const* const themes[] = {"trade", "energy", "connectivity"};
    char const* const areas[] = {"PAK", "IND", "UZB", "PAK.UZB", "PAK.central_asia"};
    std::vector<std::string> keys;
    while (keys.size() < count) {
        std::string key = themes[random() % 3];
        key.append(".").append(areas[random() % 5]).append(".");
        for (std::size_t i = 0, length = 4 + random() % 12; i < length; ++i) key += random_letter(random);
        // Two keys that are one edit apart have no nearest one; keys of a dataset are further apart.
        bool const is_apart = std::all_of(keys.begin(), keys.end(),
                                          [&](std::string const& other) { return distance_by_table(key, other) >= 5; });
        if (is_apart) keys.push_back(key);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// One letter inserted, left out, replaced, or exchanged with its neighbour.
std::string with_one_edit(std::string key, std::mt19937_64& random) {
    std::size_t const at = random() % key.size();
    char const letter = random_letter(random);
    switch (random() % 4) {
    case 0: return key.insert(random() % (key.size() + 1), 1, letter);
    case 1: return key.erase(at, 1);
    case 2: key[at] = letter; return key;
    default: std::swap(key[at], key[at + 1 < key.size() ? at + 1 : at]); return key;
    }
}
} // namespace

TEST_CASE("indicator: the nearest key of a key with one random edit is that key") {
    std::mt19937_64 random(1);
    std::vector<std::string> const keys = random_keys(random, 150);
    std::vector<observation> rows;
    for (std::string const& key : keys) rows.push_back(observation{.key = key});
    table const all(rows.data(), rows.size());
    REQUIRE(is_sorted(all));
    for (int i = 0; i < 6000; ++i) {
        std::string const& key = keys[random() % keys.size()];
        std::string const edited = with_one_edit(key, random);
        INFO(edited << " for " << key);
        REQUIRE(all.nearest(edited) == key);
        REQUIRE((all.find(edited) != nullptr) == (edited == key));
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        REQUIRE(all.position(keys[i]) == i);
        REQUIRE(all.nearest(keys[i]) == keys[i]);
    }
}

TEST_CASE("indicator: the distance of two keys is never less than the least number of edits") {
    std::mt19937_64 random(2);
    for (int i = 0; i < 3000; ++i) {
        std::string a;
        std::string b;
        for (std::size_t n = random() % 12; n > 0; --n) a += "ab."[random() % 3];
        for (std::size_t n = random() % 12; n > 0; --n) b += "ab."[random() % 3];
        int const measured = indicator_detail::key_distance(a, b, 1000);
        INFO('"' << a << "\" and \"" << b << '"');
        REQUIRE(measured >= distance_by_table(a, b));
        REQUIRE(measured <= static_cast<int>(a.size() + b.size()));
        REQUIRE((measured == 0) == (a == b));
    }
}

TEST_CASE("indicator: a rounding interval contains its value and what rounds to it") {
    std::mt19937_64 random(3);
    unit const all_units[] = {units::USD, units::km, units::percent, truck, units::rank, units::one};
    for (int i = 0; i < 20000; ++i) {
        std::int64_t const digits = static_cast<std::int64_t>(random() % 200000) - 100000;
        decimal const value(digits, static_cast<int>(random() % 13) - 4);
        unit const& u = all_units[random() % std::size(all_units)];
        qualifier const q = static_cast<qualifier>(random() % 8);
        rounding_rule const rule{.round_percent = static_cast<int>(random() % 10),
                                 .about_percent = static_cast<int>(random() % 30),
                                 .counts_exact_below = static_cast<int>(random() % 200),
                                 .with_both_ends = random() % 2 == 0};
        interval const range = rounding_interval(value, q, u, rule);
        INFO(to_text(value).view() << ' ' << to_text(q) << ' ' << to_text(u).view() << " in " << to_text(range).view());
        REQUIRE(!number_detail::is_empty(range));
        switch (q) {
        case qualifier::over: REQUIRE((range == above(value) && !contains(range, value))); break;
        case qualifier::under: REQUIRE((range.upper == value && range.upper_bound == bound::open)); break;
        case qualifier::at_most: REQUIRE((range.upper == value && contains(range, value))); break;
        case qualifier::at_least: REQUIRE(range == at_least(value)); break;
        default: {
            REQUIRE(contains(range, value));
            REQUIRE(midpoint(range) == value);
            if (is_point(range)) break;
            // A plain figure is known to a tenth of its second digit or finer, and no finer than its last digit.
            interval const plain = rounding_interval(value, qualifier::plain, u, rule);
            int const second = u.kind == measure::amount ? leading_exponent(value) - 1 : 0;
            int const last = value.exponent < second ? value.exponent : second;
            if (!is_point(plain)) REQUIRE((value.coefficient == 0 || width(plain) >= decimal(1, last)));
            // "about" is twice as wide at least.
            REQUIRE(contains(range, plain));
            bool const is_widened = q == qualifier::about || q == qualifier::estimated;
            if (is_widened) REQUIRE(width(range) >= width(plain) + width(plain));
        }
        }
    }
}

TEST_CASE("indicator: plain figures next to each other meet without a gap and without sharing a number") {
    std::mt19937_64 random(4);
    for (int i = 0; i < 5000; ++i) {
        // Two digits, neither number round: a round one reaches into its neighbours.
        std::int64_t const digits =
            static_cast<std::int64_t>(random() % 9) * 10 + 11 + static_cast<std::int64_t>(random() % 8);
        int const exponent = static_cast<int>(random() % 10) - 3;
        interval const here = rounding_interval({digits, exponent}, qualifier::plain, units::USD);
        interval const next = rounding_interval({digits + 1, exponent}, qualifier::plain, units::USD);
        REQUIRE(here.upper == next.lower);
        REQUIRE(is_before(here, next));
        interval const below_zero = rounding_interval({-digits, exponent}, qualifier::plain, units::USD);
        REQUIRE(below_zero == -here);
    }
}

TEST_CASE("indicator: what is rounded to a printed form lies in its interval") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 5000; ++i) {
        // A true number of dollars, printed as so many millions with one place.
        decimal const truth(static_cast<std::int64_t>(random() % 1000000000) + 1000000, 0);
        decimal const printed = round_to(truth, 5, rounding::half_up);
        REQUIRE(contains(rounding_interval(printed, qualifier::plain, units::USD), truth));
        // And to the nearest thousand, printed with its zeros.
        decimal const thousands = round_to(truth, 3, rounding::half_up);
        decimal const with_zeros(rescale(thousands, 0));
        REQUIRE(contains(rounding_interval(with_zeros, qualifier::plain, units::USD), truth));
    }
}
