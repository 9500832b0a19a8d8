// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Index numbers of a series, or of each area of a panel: its values by those of a base, times 100.
#pragma once

#include <almanac/compare/containers/growth.hpp>

#include <concepts>
#include <cstddef>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: index numbers are parts of a base that is there and above zero. `where` is of a series, and
/// may be none, or of a row of a panel.
[[noreturn]] inline void the_base_is_not_above_zero(area_set const& where, period const& base, bounded const& found) {
    text<700> message("a series is rebased to periods with values above zero: that");
    if (!where.empty()) message.append(" of ").append(to_text(where).view());
    message.append(" in ").append(to_text(base)).append(" is ");
    if (is_missing(found)) raise(domain_error(message.append("missing")));
    if (found.low == found.high) raise(domain_error(message.append(number_detail::text_of_end(found.low))));
    raise(domain_error(message.append("in ").append(number_detail::text_of_ends(found.low, found.high))));
}
} // namespace refused

namespace compare_detail {

/// The mean of the run's cells in the base periods; missing when one of them is.
template <class Values, class Number>
constexpr Number base_level(Values const& in, std::size_t start, std::size_t first, std::size_t past, Number zero) {
    if (past - first == 1) return in[start + first];
    Number total = zero;
    for (std::size_t i = first; i < past; ++i) {
        if (is_missing(in[start + i])) return Number(missing_value);
        total = total + in[start + i];
    }
    return total / static_cast<double>(past - first);
}

/// The index of a base period, of series and of panels. Raises as their `at`.
template <class Container>
constexpr std::size_t base_position(Container const& values, period const& asked, std::size_t length) {
    std::size_t const i = values.position(asked);
    if (i == length) refused::there_is_no_such_period(asked, values.every, values.first_ordinal, length);
    return i;
}

/// Appends each cell by the base of its run, times 100, where all cells are plain numbers one behind the other. The
/// base is looked up when its run is reached: before, each would be waited for.
template <class Result, class Container, class BaseOf>
void append_index_numbers(Result& result, Container const& source, BaseOf base_of) {
    double const* const in = source.cells.values.data();
    std::size_t const length = runs_of(source).length;
    constexpr std::size_t most = statistics_detail::part_length;
    bool is_infinite = false;
    std::size_t run = 0;
    std::size_t past = 0; // of the run
    double base = missing_value;
    // Whole runs at a time, or a part of one.
    write_in_parts(result.cells.values, source.size(), length == 0 || length > most ? most : most / length * length,
                   [&](std::size_t first, std::size_t size, double* out) {
                       for (std::size_t at = first; at < first + size;) {
                           if (at == past) {
                               base = base_of(run++);
                               past += length;
                           }
                           std::size_t const end = past < first + size ? past : first + size;
                           is_infinite |= statistics_detail::write_index(in + at, base, end - at, out + (at - first));
                           at = end;
                       }
                   });
    if (is_infinite) refuse_infinite_cells("index numbers", source);
}
/// The same cell by cell.
template <class Result, class Container, class BaseOf>
constexpr void write_index_numbers(Result& result, Container const& source, BaseOf base_of) {
    using number_type = typename Result::number_type;
    auto const [count, length] = runs_of(source);
    auto const& in = source.cells.values;
    refuse_infinite_cells("index numbers", source);
    resize(result.cells.values, source.size());
    for (std::size_t run = 0; run < count; ++run) {
        number_type const base = base_of(run);
        for (std::size_t i = run * length; i < (run + 1) * length; ++i) {
            bool const skip = missing_while_compiling(in[i], base);
            result.cells.values[i] = skip ? number_type(missing_value) : in[i] / base * 100.0;
        }
    }
}

/// Says of each cell of a result what was said of that of its source, where both have a number or both have none.
template <class Result, class Container>
constexpr void keep_statuses(Result& result, Container const& source) {
    if (!source.cells.has_statuses) return;
    resize(result.cells.statuses, result.cells.size());
    for (std::size_t i = 0; i < result.cells.size(); ++i) {
        cell_status const status = source.cells.statuses[i];
        bool const holds = is_missing(status) == is_missing(result.cells.values[i]);
        result.cells.statuses[i] = holds ? status : cell_status::missing;
    }
    result.cells.has_statuses = true;
}

} // namespace compare_detail

/// Index numbers: each value by the mean of those in the base periods, from `first` to `last`, times 100. What was an
/// amount is a ratio then; the statuses of the values stay what they were, breaks among them. Where a base
/// value is missing or not above zero the whole series, or that area of a panel, is missing if `when_missing` is
/// `absent::skip`; by default it raises `domain_error`. The base is remembered in `about.base`.
/// Raises `unknown_key` for a base period that is not there. Example: `rebase(prices, year(2020))`.
template <over_time Container>
requires compare_detail::may_answer<compare_detail::asks::growth, Container::unit_of>
[[nodiscard]] constexpr auto rebase(Container const& values, period const& first, period const& last,
                                    absent when_missing = absent::refuse) {
    using number_type = typename Container::number_type;
    constexpr unit known = compare_detail::known_unit<Container::unit_of, units::index>;
    compare_detail::check_has_growth(values.in());
    std::size_t const length_of_run = compare_detail::runs_of(values).length;
    std::size_t const from = compare_detail::base_position(values, first, length_of_run);
    std::size_t const to = compare_detail::base_position(values, last, length_of_run);
    common_basis about = values.about;
    about.base = span(first, last); // raises when the last is before the first
    if (is_additive(about.kind)) about.kind = nature::ratio;
    auto const base_of = [&](std::size_t run) {
        number_type const base =
            compare_detail::base_level(values.cells.values, run * length_of_run, from, to + 1, number_type(0.0));
        bool const usable = !is_missing(base) && low_of(base) > 0.0;
        if (!usable && when_missing == absent::refuse) {
            refused::the_base_is_not_above_zero(compare_detail::area_of_run(values, run), about.base, bounded(base));
        }
        return usable ? base : number_type(missing_value);
    };
    auto result = compare_detail::only_keys<known, number_type>(values, units::index, about);
    if constexpr (std::same_as<number_type, double>) {
        if (compare_detail::has_plain_cells(values)) {
            compare_detail::append_index_numbers(result, values, base_of);
        } else {
            compare_detail::write_index_numbers(result, values, base_of);
        }
    } else {
        compare_detail::write_index_numbers(result, values, base_of);
        for (std::size_t i = from; from == to && i < result.size(); i += length_of_run) {
            if (!is_missing(result.cells.values[i]))
                result.cells.values[i] = number_type(100.0); // whatever the base is
        }
    }
    compare_detail::keep_statuses(result, values);
    return result;
}
/// The same on one period.
template <over_time Container>
requires compare_detail::may_answer<compare_detail::asks::growth, Container::unit_of>
[[nodiscard]] constexpr auto rebase(Container const& values, period const& base, absent when_missing = absent::refuse) {
    return rebase(values, base, base, when_missing);
}
// clang-format off
template <over_time Container, class Why = compare_detail::why_no_answer<compare_detail::asks::growth, Container>> requires compare_detail::cells_are_refused<Why>
Container rebase(Container const&, period const&, auto const&...) = delete; // almanac: a percentage or a rank has no index numbers; Why says what this is in
// clang-format on

} // namespace almanac::inline v0
