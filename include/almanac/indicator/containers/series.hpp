// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A time series: one area, consecutive periods of one frequency, one unit. A period that the source leaves out is a
/// cell without an observation: gaps stay gaps.
#pragma once

#include <almanac/calendar/frequency.hpp>
#include <almanac/calendar/period_print.hpp>
#include <almanac/core/index_iterator.hpp>
#include <almanac/indicator/containers/cell_amount.hpp>
#include <almanac/indicator/containers/common_basis.hpp>
#include <almanac/indicator/containers/storage.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// One value of a series with its period. Example: `std::ranges::max(exports, {}, &series_point<double>::value).when`.
template <class Value>
struct series_point {
    /// A mark: algorithms of plain numbers refuse cells, which are said of a period.
    static constexpr bool is_cell_of_a_container = true;

    period when{};                                    ///< the period
    Value value{};                                    ///< the value, or a NaN
    cell_status status = cell_status::no_observation; ///< what is known of the value, or why it is missing
};

namespace refused {
/// Raises `domain_error`: a container has one frequency.
[[noreturn]] inline void the_period_is_of_another_frequency(period const& asked, period const& one_of_its_own) {
    raise(domain_error(text<300>("the period ")
                           .append(to_text(asked))
                           .append(" is of another frequency than ")
                           .append(to_text(one_of_its_own))));
}
[[noreturn]] inline void the_period_is_of_another_frequency(period const& asked) {
    raise(domain_error(text<300>("the period ").append(to_text(asked)).append(" is of another frequency")));
}
/// Raises `unknown_key`: the container has no cell for the period, but for `count` from the ordinal on.
[[noreturn]] inline void there_is_no_such_period(period const& asked, frequency const& every,
                                                 std::int32_t first_ordinal, std::size_t count) {
    text<300> message("no value is of ");
    message.append(to_text(asked));
    if (count == 0) raise(unknown_key(message.append("; there are no periods")));
    message.append("; the periods are ").append(to_text(period_with(first_ordinal, every)));
    std::int32_t const last = first_ordinal + static_cast<std::int32_t>(count) - 1;
    raise(unknown_key(message.append(" to ").append(to_text(period_with(last, every)))));
}
} // namespace refused

/// A series. A plain struct, so that it can be `constexpr`; made by `make_series`, `view_series`, `series_of`, a panel
/// or an algorithm. A range of `series_point`, with random access.
/// Example: `for (auto const& [when, value, status] : exports) print(value);`,
/// `std::ranges::max(exports, {}, &series_point<double>::value)`.
template <unit Unit, class Value = double, class Storage = owned>
struct series {
    using value_type = series_point<Value>;
    /// What a value is: `double` or `bounded`
    using number_type = Value;
    using iterator = index_iterator<series const>;
    using const_iterator = iterator;
    /// The unit; `any_unit` where it is known at run time.
    static constexpr unit unit_of = Unit;

    held_unit<Unit> measured_in{};  ///< the unit as a member, of which `in()` is the value
    common_basis about{};           ///< what the values are said of
    area_set where{};               ///< the area; several after a sum over them
    frequency every{};              ///< how long each period is
    std::int32_t first_ordinal = 0; ///< the number of the first period, counted in periods of this frequency
    column<Value, Storage> cells{}; ///< a value and a status for each period

    /// The unit of the values.
    [[nodiscard]] constexpr unit in() const { return measured_in.in(); }
    [[nodiscard]] constexpr std::size_t size() const { return cells.size(); }
    [[nodiscard]] constexpr bool empty() const { return size() == 0; }
    [[nodiscard]] constexpr iterator begin() const { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size())}; }
    /// The period of the i-th value.
    [[nodiscard]] constexpr period when(std::size_t i) const {
        return period_with(first_ordinal + static_cast<std::int32_t>(i), every);
    }
    /// All its periods, in order. Example: `exports.periods()`.
    [[nodiscard]] constexpr period_range periods() const {
        if (empty()) return {{}, {}, every.kind, every.calendar};
        return {when(0).first, when(size() - 1).past, every.kind, every.calendar};
    }
    /// Precondition: `i < size()`.
    [[nodiscard]] constexpr value_type operator[](std::size_t i) const {
        return {when(i), cells.values[i], cells.status(i)};
    }
    /// The index of the period, or `size()` when it is before the first or after the last one. Raises `domain_error`
    /// for a period of another frequency, which can be nowhere in it.
    [[nodiscard]] constexpr std::size_t position(period const& p) const {
        if (!is_regular(p.kind) || !(frequency_of(p) == every)) {
            if (empty()) refused::the_period_is_of_another_frequency(p);
            refused::the_period_is_of_another_frequency(p, when(0));
        }
        std::int32_t const i = ordinal(p) - first_ordinal;
        return i < 0 || static_cast<std::size_t>(i) >= size() ? size() : static_cast<std::size_t>(i);
    }
    /// The point of a period, which may be without a number. Raises `unknown_key` beyond the ends and `domain_error`
    /// for another frequency. Constant time. Example: `exports.at(year(2024)).value`.
    [[nodiscard]] constexpr value_type at(period const& p) const {
        std::size_t const i = position(p);
        if (i == size()) refused::there_is_no_such_period(p, every, first_ordinal, size());
        return (*this)[i];
    }
    /// The value of a period as a quantity: of a series in a unit that is known at run time, with that unit. Raises as
    /// `at`, and `domain_error` where there is no number. Example: `exports.amount(year(2024)) + aid`.
    [[nodiscard]] constexpr auto amount(period const& p) const requires representation<Value> {
        std::size_t const i = existing(p);
        if (is_missing(cells.values[i]))
            refused::the_cell_has_no_number(to_text(where).view(), to_text(p), cells.status(i));
        return indicator_detail::amount_of<Unit>(in(), cells.values[i]);
    }
    /// The series in another unit of its dimension. Does not compile for one of another; raises `unit_mismatch` where
    /// that shows at run time only. Example: `gas_in_petajoules.in<units::EJ>()`.
    template <unit To>
    [[nodiscard]] constexpr series<To, Value, indicator_detail::storage_of_result<Storage>> in() const {
        indicator_detail::check_same_dimension<Unit, To>(in());
        series<To, Value, indicator_detail::storage_of_result<Storage>> result{{},    about,         where,
                                                                               every, first_ordinal, {}};
        indicator_detail::convert_cells(result.cells, cells, in(), To);
        return result;
    }
    /// The same values in this series' memory.
    [[nodiscard]] constexpr series<Unit, Value, viewed> view() const { return part(0, size()); }
    /// The values of the periods from `first` to `last`, both included and both in the series, in this series' memory.
    /// Raises as `at`, and `domain_error` when `last` is before `first`.
    /// Example: `exports.between(year(2019), year(2024))`.
    [[nodiscard]] constexpr series<Unit, Value, viewed> between(period const& first, period const& last) const {
        std::size_t const from = existing(first);
        std::size_t const to = existing(last);
        if (to < from) refused::the_period_ends_before_it_begins();
        return part(from, to - from + 1);
    }
    /// Changes the cell of a period; for owned and fixed columns. A column of statuses appears when one is needed.
    /// Raises as `at`, and `domain_error` when the status contradicts the number and for an infinity.
    /// Example: `to_extend.set(year(2024), 30e9)`.
    constexpr void set(period const& p, Value const& value, cell_status status = cell_status::normal) {
        if (indicator_detail::is_infinity(value)) refused::an_infinite_number(to_text(where).view(), to_text(p));
        cells.set(existing(p), value, status);
    }

private:
    [[nodiscard]] constexpr std::size_t existing(period const& p) const {
        std::size_t const i = position(p);
        if (i == size()) refused::there_is_no_such_period(p, every, first_ordinal, size());
        return i;
    }
    [[nodiscard]] constexpr series<Unit, Value, viewed> part(std::size_t offset, std::size_t count) const {
        return {measured_in,
                about,
                where,
                every,
                first_ordinal + static_cast<std::int32_t>(offset),
                cells.part(offset, count)};
    }
};

namespace indicator_detail {
/// The series, unless one of its values is infinite.
template <class Series>
constexpr void check_finite(Series const& s) {
    std::size_t const i = first_infinity(s.cells.values);
    if (i < s.size()) refused::an_infinite_number(to_text(s.where).view(), to_text(s.when(i)));
}
} // namespace indicator_detail

/// A series of consecutive periods from an array, in arrays of its own: `constexpr` if you like. A NaN is a missing
/// value; an infinity raises `domain_error`. Example:
/// `constexpr auto gdp = make_series<units::USD>({.indicator = "GDP"}, areas::PAK, year(2022), {374.7e9, 337.9e9});`
template <unit Unit, class Value, std::size_t Size>
[[nodiscard]] constexpr series<Unit, Value, fixed<Size>> make_series(common_basis const& about, area_set const& where,
                                                                     period const& first, Value const (&values)[Size]) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    series<Unit, Value, fixed<Size>> result{{}, about, where, frequency_of(first), ordinal(first), {}};
    for (std::size_t i = 0; i < Size; ++i) result.cells.values[i] = values[i];
    indicator_detail::check_finite(result);
    return result;
}

/// The same in a vector, which is moved in. Raises as that.
template <unit Unit, class Value>
[[nodiscard]] constexpr series<Unit, Value> make_series(common_basis const& about, area_set const& where,
                                                        period const& first, std::vector<Value> values) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    series<Unit, Value> result{{}, about, where, frequency_of(first), ordinal(first), {{std::move(values)}, {}, false}};
    indicator_detail::check_finite(result);
    return result;
}

/// A series in somebody else's memory: `count` values, every `step`-th from `values` on. They must outlive the series.
/// Raises `domain_error` for an infinity.
/// Example: `view_series<units::USD>({}, areas::PAK, year(2020), four_values, 4).at(year(2023)).value == 4`.
template <unit Unit, class Value>
[[nodiscard]] constexpr series<Unit, Value, viewed> view_series(common_basis const& about, area_set const& where,
                                                                period const& first, Value const* values,
                                                                std::size_t count, std::ptrdiff_t step = 1) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    series<Unit, Value, viewed> const result{
        {}, about, where, frequency_of(first), ordinal(first), {{values, count, step}, {}, false}};
    indicator_detail::check_finite(result);
    return result;
}

/// The series with its unit as a member. A copy. Example: `forget_unit(exports).in()`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr series<any_unit, Value, Storage> forget_unit(series<Unit, Value, Storage> const& s) {
    return {{s.in()}, s.about, s.where, s.every, s.first_ordinal, s.cells};
}

/// The series with its unit in the type. Raises `unit_mismatch`, naming both, when it is in another unit. A copy.
/// Example: `with_unit<units::USD>(forget_unit(exports))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr series<Unit, Value, Storage> with_unit(series<any_unit, Value, Storage> const& s) {
    if (!(s.in() == Unit)) refused::this_container_is_in_another_unit(s.in(), Unit);
    return {{}, s.about, s.where, s.every, s.first_ordinal, s.cells};
}

} // namespace almanac::inline v0
