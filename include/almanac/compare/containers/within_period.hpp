// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Areas against each other within each period, of a cross-section or a panel: ranks, and shares of the total.
#pragma once

#include <almanac/compare/containers/area_checks.hpp>
#include <almanac/compare/containers/cell_loops.hpp>
#include <almanac/compare/containers/cell_rules.hpp>
#include <almanac/compare/containers/checks.hpp>
#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/statistics/rank.hpp>
#include <almanac/statistics/shares.hpp>

#include <cstddef>
#include <vector>

namespace almanac::inline v0 {

namespace compare_detail {

/// How the cells of one period lie: how many, how far apart, and how many periods there are.
struct period_layout {
    std::size_t areas;
    std::size_t periods;
};
template <unit Unit, class Value, class Storage>
constexpr period_layout layout_of(cross_section<Unit, Value, Storage> const& s) {
    return {s.size(), 1};
}
template <unit Unit, class Value, class Storage>
constexpr period_layout layout_of(panel<Unit, Value, Storage> const& p) {
    return {p.areas.size(), p.period_count};
}

/// The period with this index: the one of a cross-section.
template <unit Unit, class Value, class Storage>
constexpr period period_of_column(cross_section<Unit, Value, Storage> const& s, std::size_t) {
    return s.when;
}
template <unit Unit, class Value, class Storage>
constexpr period period_of_column(panel<Unit, Value, Storage> const& p, std::size_t column) {
    return p.when(column);
}

/// Refuses a total of which there are no shares.
template <number Number>
constexpr void refuse_total(Number const& total) {
    char const* const why = value_of(total) < 0.0 ? "is negative" : value_of(total) > 0.0 ? "may be zero" : "is zero";
    refused::there_is_no_total("shares within a period", why);
}

/// The index of the first cell without a number, or their count.
template <class Values>
constexpr std::size_t first_missing(Values const& in, std::size_t count) {
    std::size_t i = 0;
    while (i < count && !is_missing(in[i])) ++i;
    return i;
}

/// The totals of the periods; of those from which nothing is missing. Refuses infinite numbers, and a sum that becomes
/// infinite.
template <class Container>
constexpr std::vector<double> totals_of_periods(Container const& values, period_layout layout) {
    std::vector<double> totals(layout.periods, 0.0);
    auto const& in = values.cells.values;
    for (std::size_t i = 0; i < layout.areas; ++i) {
        std::size_t const start = i * layout.periods;
        if (has_plain_cells(values)) {
            statistics_detail::add_present(in.data() + start, layout.periods, totals.data());
            continue;
        }
        for (std::size_t t = 0; t < layout.periods; ++t) totals[t] += is_missing(in[start + t]) ? 0.0 : in[start + t];
    }
    for (double const total : totals) {
        if (total - total == 0) continue; // neither infinite nor the sum of two infinite ones
        refuse_infinite_cells("shares within a period", values);
        refused::there_is_no_total("shares within a period", "is not finite");
    }
    return totals;
}
/// Each cell as a part of the total of its period, in per cent; missing where the total is not above zero, or refused.
template <class Result, class Container>
constexpr void append_shares(Result& result, Container const& values, period_layout layout, absent when_missing) {
    auto& out = result.cells.values;
    auto const& in = values.cells.values;
    std::size_t const size = layout.areas * layout.periods;
    resize(out, 0);
    if (size == 0) return;
    std::vector<double> totals = totals_of_periods(values, layout);
    for (double& total : totals) {
        if (!(total > 0.0) && when_missing == absent::refuse) refuse_total(total);
        total = total > 0.0 ? total : missing_value;
    }
    if (has_plain_cells(values)) {
        // Repeated, so that a part of the cells has its totals one behind the other wherever it begins.
        constexpr std::size_t most = statistics_detail::part_length;
        for (std::size_t i = 0; i < most; ++i) totals.push_back(totals[i]);
        write_in_parts(out, size, most, [&](std::size_t first, std::size_t count, double* to) {
            statistics_detail::compute_each(totals.data() + first % layout.periods, in.data() + first, count, to,
                                            [](double total, double value) { return value / total * 100.0; });
        });
        return;
    }
    resize(out, size);
    for (std::size_t i = 0; i < size; ++i) {
        double const total = totals[i % layout.periods];
        out[i] = missing_while_compiling(in[i], total) ? missing_value : in[i] / total * 100.0;
    }
}
/// The same of numbers within bounds, period by period, as `shares_of_total` has them.
template <class Values>
constexpr void write_shares(Values const& in, period_layout layout, absent when_missing, bounded* out) {
    if (layout.areas == 0) return;
    for (std::size_t t = 0; t < layout.periods; ++t) {
        std::vector<bounded> parts;
        for (std::size_t i = 0; i < layout.areas; ++i) {
            if (!is_missing(in[i * layout.periods + t])) parts.push_back(in[i * layout.periods + t]);
        }
        bounded const total = parts.empty() ? bounded(0.0) : statistics_detail::total_of(parts);
        bool const has_total = low_of(total) > 0.0;
        if (!has_total && when_missing == absent::refuse) refuse_total(total);
        std::vector<bounded> shares;
        if (has_total) shares = statistics_detail::shares_in(parts, total);
        std::size_t next = 0;
        for (std::size_t i = 0; i < layout.areas; ++i) {
            bool const is_there = has_total && !is_missing(in[i * layout.periods + t]);
            out[i * layout.periods + t] = is_there ? shares[next++] * 100.0 : bounded{};
        }
    }
}

/// The ranks of doubles: exact.
template <class Values>
constexpr void write_ranks_of_cells(Values const& in, period_layout layout, rank_options options, double* out) {
    for (std::size_t i = 0; i < layout.areas * layout.periods; ++i) out[i] = in[i];
    rank_scratch scratch(layout.areas);
    for (std::size_t t = 0; t < layout.periods; ++t) {
        statistics::rank_into(out + t, layout.areas, scratch, out + t, options, layout.periods);
    }
}
/// The ranks of numbers within bounds: the rank of the value, from the best to the worst rank that it can have.
template <class Values>
constexpr void write_ranks_of_cells(Values const& in, period_layout layout, rank_options options, bounded* out) {
    for (std::size_t t = 0; t < layout.periods; ++t) {
        std::vector<bounded> present;
        for (std::size_t i = 0; i < layout.areas; ++i) {
            if (!is_missing(in[i * layout.periods + t])) present.push_back(in[i * layout.periods + t]);
        }
        std::vector<double> const found = statistics::ranks(present, options);
        std::vector<rank_interval> const possible = statistics::rank_intervals(present, options.order);
        std::size_t next = 0;
        for (std::size_t i = 0; i < layout.areas; ++i) {
            bounded& cell = out[i * layout.periods + t];
            cell = {};
            if (is_missing(in[i * layout.periods + t])) continue;
            cell = bounded(found[next], possible[next].least, possible[next].greatest);
            ++next;
        }
    }
}

} // namespace compare_detail

/// Ranks the areas within each period: a cross-section or panel of ranks, rank 1 being the largest unless the options
/// say otherwise. A missing value has no rank. Of `bounded` values the rank carries the best and the worst rank that it
/// can have, see `rank_intervals`; `ties::dense` and ranks for missing values are for plain numbers only, and raise
/// `domain_error`. Areas that count a country twice, or may (an aggregate of the World Bank beside countries), raise
/// `not_comparable` unless `reason::area` is waived, and so do values in each area's own currency
/// (`reason::local_currency`). n log n steps a period. Example: `rank_within_period(gdp).at(areas::PAK, year(2024))`.
template <over_areas Container>
[[nodiscard]] constexpr auto rank_within_period(Container const& values, rank_options options = {},
                                                reasons waived = {}) {
    using number_type = typename Container::number_type;
    if (std::same_as<number_type, bounded> && (options.ties == ties::dense || options.missing != missing_ranks::none)) {
        raise<domain_error>("numbers within bounds have neither dense ranks nor ranks for what is missing");
    }
    constexpr unit known = compare_detail::known_unit<Container::unit_of, units::rank>;
    common_basis about = values.about;
    about.kind = nature::rank;
    about.what = {};
    about.base = no_period();
    about.waived = about.waived | compare_detail::check_areas_apart("ranks within a period", values, waived);
    auto result = compare_detail::same_keys<known, number_type>(values, units::rank, about);
    compare_detail::write_ranks_of_cells(values.cells.values, compare_detail::layout_of(values), options,
                                         result.cells.values.data());
    return result;
}

/// The share of each area in the total of its period, in per cent. What has no sum has no shares: another nature than
/// those of `is_additive`, areas that share a country (`world` beside its countries; areas that the library does not
/// define are taken for separate ones) and values in each area's own currency raise `not_comparable` unless
/// waived. A missing value raises `domain_error`, and so does a total that is not above zero, or may not be.
/// With `absent::skip` a missing value is left out of the total, so that the shares are of those that are there, and
/// where there is no total they are missing. Example: `share_within_period(exports, absent::skip)`.
template <over_areas Container>
requires compare_detail::may_answer<compare_detail::asks::amounts, Container::unit_of>
[[nodiscard]] constexpr auto share_within_period(Container const& values, absent when_missing = absent::refuse,
                                                 reasons waived = {}) {
    using number_type = typename Container::number_type;
    compare_detail::check_answer(compare_detail::asks::amounts, "add", values.in());
    reasons found = compare_detail::against_sum_of(values.about.kind);
    reasons const open = found - waived;
    if (!open.empty()) {
        compare_detail::refusal_of(open)("take shares of", open, compare_detail::stand_in(values),
                                         compare_detail::stand_in(values));
    }
    found = found | compare_detail::check_areas_apart("shares within a period", values, waived);
    common_basis about = values.about;
    about.kind = nature::ratio;
    about.what = {};
    about.base = no_period();
    about.waived = about.waived | found;
    auto const layout = compare_detail::layout_of(values);
    if (when_missing == absent::refuse) {
        std::size_t const i = compare_detail::first_missing(values.cells.values, layout.areas * layout.periods);
        if (i < layout.areas * layout.periods) {
            refused::an_area_has_no_number("shares within a period", values.areas[i / layout.periods],
                                           compare_detail::period_of_column(values, i % layout.periods));
        }
    }
    constexpr unit known = compare_detail::known_unit<Container::unit_of, units::percent>;
    auto result = compare_detail::only_keys<known, number_type>(values, units::percent, about);
    if constexpr (std::same_as<number_type, double>) {
        compare_detail::append_shares(result, values, layout, when_missing);
    } else {
        resize(result.cells.values, values.size());
        compare_detail::write_shares(values.cells.values, layout, when_missing, result.cells.values.data());
    }
    return result;
}
// clang-format off
template <over_areas Container, class Why = compare_detail::why_no_answer<compare_detail::asks::amounts, Container>> requires compare_detail::cells_are_refused<Why>
Container share_within_period(Container const&, absent = absent::refuse, reasons = {}) = delete; // almanac: cannot add these units, so they have no shares of a total
// clang-format on

} // namespace almanac::inline v0
