// Faults put into the figures of the corridor that take part in an identity, at random but the same on every machine:
// how many of them the audit notices. Noticed is what changes the grade of a finding, or what it refuses.
#include <almanac/audit.hpp>
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>

#include "catch.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <vector>

using namespace almanac;
namespace cor = almanac::corridor;

namespace {

/// What a fault strikes, and with it what can bear witness against it.
enum class struck {
    every_place, ///< the figure wherever it stands: other figures are left, and what its indicator can have
    one_mention, ///< the figure in one place of the text: its other mentions are left too
    the_row      ///< what was stored: the printed words and the key are left too
};

struct corpus {
    std::vector<observation> rows{};
    std::vector<identity> identities{};
    std::vector<identity> of_rows{};
    std::vector<std::size_t> places{}; ///< of the rows that take part in an identity
    std::vector<finding> before{};
    struck what = struck::every_place;

    corpus(bool equalities_alone, struck is_struck)
        : what(is_struck) {
        for (observation const& row : rows_of(cor::facts)) rows.push_back(row);
        identities.assign(cor::identities.begin(), cor::identities.end());
        for (identity const& each : derived_identities(cor::facts)) identities.push_back(each);
        for (identity const& each : identities_of_rows(cor::facts)) {
            bool const is_witness = each.kind == identity_kind::domain || what == struck::the_row ||
                                    (what == struck::one_mention && each.kind == identity_kind::printed);
            if (is_witness) of_rows.push_back(each);
        }
        std::vector<bool> takes_part(rows.size(), false);
        before = audit(all(), identities);
        for (finding const& each : before) {
            if (!each.is_known || (equalities_alone && each.of.relation != rule_relation::equal)) continue;
            for (std::size_t i = 0; i < each.row_count; ++i) {
                takes_part[static_cast<std::size_t>(
                    std::lower_bound(rows.begin(), rows.end(), each.rows[i]->key,
                                     [](observation const& row, std::string_view key) { return row.key < key; }) -
                    rows.begin())] = true;
            }
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (takes_part[i] && rows[i].has_figure()) places.push_back(i);
        }
    }
    [[nodiscard]] table all() const { return {rows.data(), rows.size()}; }
    /// Whether a row does not agree with itself. Each does before a fault: a case of its own shows it.
    [[nodiscard]] bool disagrees_with_itself(observation const& row) const {
        for (identity const& each : of_rows) {
            if (each.left == row.key && audit(all(), each).grade != severity::none) return true;
        }
        return false;
    }
    /// Whether the audit gives another grade for a row in the place of its own, or refuses it.
    [[nodiscard]] bool notices(std::size_t place, observation const& corrupted) {
        observation const kept = rows[place];
        rows[place] = corrupted;
        bool is_noticed = false;
        try {
            std::vector<finding> const after = audit(all(), identities);
            for (std::size_t i = 0; i < after.size(); ++i) {
                is_noticed = is_noticed || after[i].grade != before[i].grade || after[i].verdict != before[i].verdict;
            }
            is_noticed = is_noticed || disagrees_with_itself(rows[place]);
        } catch (unit_mismatch const&) {
            is_noticed = true;
        }
        rows[place] = kept;
        return is_noticed;
    }
};

struct seeded_fault {
    char const* name;
    bool (*applies)(observation const&);
    void (*corrupt)(observation&, engine&);
};

bool is_percent(observation const& row) { return *row.in == units::percent; }
bool is_amount(observation const& row) { return row.in->kind == measure::amount && !row.range; }

seeded_fault const faults[] = {
    {"million for billion", is_amount,
     [](observation& row, engine&) { row.value = times_power_of_ten(row.value, -3); }},
    {"billion for million", is_amount, [](observation& row, engine&) { row.value = times_power_of_ten(row.value, 3); }},
    {"points for per cent", is_percent, [](observation& row, engine&) { row.in = &units::percentage_point; }},
    {"fiscal for calendar year", [](observation const& row) { return row.when.kind == period_kind::year; },
     [](observation& row, engine&) { row.when = fiscal_year<fiscal::pakistan>{2024}; }},
    {"a ratio upside down", is_percent,
     [](observation& row, engine&) {
         row.value = divide_to_digits(decimal(10'000), row.value, 3, rounding::half_even);
     }},
    {"a digit changed", [](observation const& row) { return row.value.coefficient != 0; },
     [](observation& row, engine& random) {
         decimal value = normalised(row.value);
         std::int64_t place = 1;
         std::int64_t const size = value.coefficient < 0 ? -value.coefficient : value.coefficient;
         std::uint64_t digits = 1;
         for (std::int64_t rest = size; rest >= 10; rest /= 10) ++digits;
         for (std::uint64_t at = random() % digits; at > 0; --at) place *= 10;
         std::int64_t const digit = size / place % 10;
         std::int64_t const least = place * 10 > size ? 1 : 0; // a number begins with no zero
         std::int64_t other = digit;
         while (other == digit)
             other = least + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(10 - least));
         row.value =
             decimal(value.coefficient + (value.coefficient < 0 ? -1 : 1) * (other - digit) * place, value.exponent);
     }},
};

/// The fault stands in one mention, so that this one is no witness: words without a number are none.
void strike_one_mention(observation& row, engine& random) {
    int const count = mention_count(row);
    if (count > 0) row.mentions[random() % static_cast<unsigned>(count)].printed = "as struck";
}

/// Draws a figure and a fault that applies to it, many times; prints how many of each kind are noticed and returns the
/// part of all of them.
double part_noticed(corpus figures) {
    constexpr std::size_t kinds = std::size(faults);
    engine random(20250413);
    std::size_t drawn[kinds]{};
    std::size_t noticed[kinds]{};
    for (int i = 0; i < 600; ++i) {
        std::size_t const place = figures.places[random() % figures.places.size()];
        observation row = figures.rows[place];
        std::size_t kind = random() % kinds;
        while (!faults[kind].applies(row)) kind = random() % kinds;
        faults[kind].corrupt(row, random);
        if (figures.what == struck::one_mention) strike_one_mention(row, random);
        ++drawn[kind];
        noticed[kind] += figures.notices(place, row) ? 1u : 0u;
    }
    std::size_t all = 0;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        std::printf("    %-26s %3zu of %3zu noticed\n", faults[kind].name, noticed[kind], drawn[kind]);
        all += noticed[kind];
    }
    std::printf("    seeded faults: %zu of 600 noticed, %.0f %%\n", all, static_cast<double>(all) / 6);
    return static_cast<double>(all) / 600;
}

} // namespace

TEST_CASE("audit: every row of the corridor agrees with itself") {
    for (finding const& each : audit(cor::facts, identities_of_rows(cor::facts))) {
        INFO(explain(each).view());
        CHECK(each.grade == severity::none);
    }
}

TEST_CASE("audit: seeded faults are noticed") {
    std::printf("Figures that an equality ties, by other figures:\n");
    CHECK(part_noticed({true, struck::every_place}) >= 0.9);
    std::printf("Figures of any identity that can be decided, bounds and orders among them, by other figures:\n");
    CHECK(part_noticed({false, struck::every_place}) >= 0.75); // within a bound a digit is free to change
    std::printf("The same, where the fault stands in one place of the text:\n");
    CHECK(part_noticed({false, struck::one_mention}) >= 0.8);
    std::printf("The same, where the text is right and what was stored is not:\n");
    CHECK(part_noticed({false, struck::the_row}) >= 0.95);
}
