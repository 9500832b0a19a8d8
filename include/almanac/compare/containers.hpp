// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the algorithms over series, cross-sections and panels share: a result with the keys of its source, and the
/// checks before two containers are computed with.
#pragma once

#include <almanac/compare/comparability.hpp>
#include <almanac/compare/numbers.hpp>
#include <almanac/indicator/cross_section.hpp>
#include <almanac/indicator/panel.hpp>
#include <almanac/indicator/series.hpp>
#include <almanac/unit/refused.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace almanac {

namespace detail {

template <class T>
inline constexpr bool is_container = false;
template <unit Unit, class Value, class Storage>
inline constexpr bool is_container<series<Unit, Value, Storage>> = true;
template <unit Unit, class Value, class Storage>
inline constexpr bool is_container<cross_section<Unit, Value, Storage>> = true;
template <unit Unit, class Value, class Storage>
inline constexpr bool is_container<panel<Unit, Value, Storage>> = true;

/// What is computed from arrays is in arrays, so that it can be constexpr; all else is in vectors.
template <class Storage>
struct result_storage {
    using type = owned;
};
template <std::size_t Rows, std::size_t Columns>
struct result_storage<fixed<Rows, Columns>> {
    using type = fixed<Rows, Columns>;
};
template <class Storage>
using storage_of_result = typename result_storage<Storage>::type;

template <unit Unit>
constexpr held_unit<Unit> hold([[maybe_unused]] unit const& its_unit) {
    if constexpr (Unit == any_unit) {
        return {its_unit};
    } else {
        return {};
    }
}

/// The unit in the type of a result: known when those of its sources are.
template <unit Source, unit Result>
inline constexpr unit known_unit = Source == any_unit ? any_unit : Result;

template <class T, std::size_t Size, class Source>
constexpr void copy_keys(fixed_sequence<T, Size>& keys, Source const& from) {
    for (std::size_t i = 0; i < Size; ++i) keys[i] = from[i];
}
template <class T, class Source>
constexpr void copy_keys(owned_sequence<T>& keys, Source const& from) {
    if (from.stride() == 1) {
        keys.items.assign(from.data(), from.data() + from.size());
    } else {
        for (std::size_t i = 0; i < from.size(); ++i) keys.items.push_back(from[i]);
    }
}

/// A container with the keys of another, for values in another unit, which are still to be written. Without statuses:
/// a number that is not there is `missing`.
template <unit New, class Number, unit Old, class Value, class Storage>
constexpr auto same_keys(series<Old, Value, Storage> const& s, unit const& its_unit, common_basis const& about) {
    series<New, Number, storage_of_result<Storage>> result{hold<New>(its_unit), about, s.where, s.every,
                                                           s.first_ordinal,     {}};
    resize(result.cells.values, s.size());
    return result;
}
template <unit New, class Number, unit Old, class Value, class Storage>
constexpr auto same_keys(cross_section<Old, Value, Storage> const& s, unit const& its_unit, common_basis const& about) {
    cross_section<New, Number, storage_of_result<Storage>> result{hold<New>(its_unit), about, s.when, {}, {}};
    copy_keys(result.areas, s.areas);
    resize(result.cells.values, s.size());
    return result;
}
template <unit New, class Number, unit Old, class Value, class Storage>
constexpr auto same_keys(panel<Old, Value, Storage> const& p, unit const& its_unit, common_basis const& about) {
    panel<New, Number, storage_of_result<Storage>> result{hold<New>(its_unit), about, p.every, p.first_ordinal,
                                                          p.period_count,      {},    {}};
    copy_keys(result.areas, p.areas);
    resize(result.cells.values, p.size());
    return result;
}

/// How many runs of consecutive periods a container has, and how long they are.
struct runs {
    std::size_t count;
    std::size_t length;
};
template <unit Unit, class Value, class Storage>
constexpr runs runs_of(series<Unit, Value, Storage> const& s) {
    return {1, s.size()};
}
template <unit Unit, class Value, class Storage>
constexpr runs runs_of(panel<Unit, Value, Storage> const& p) {
    return {p.areas.size(), p.period_count};
}

/// Whether one of the numbers is missing, asked only in constant expressions: there, clang refuses arithmetic with
/// not-a-number, which at run time gives the missing result that is wanted without being asked.
template <class... Numbers>
constexpr bool missing_while_compiling(Numbers const&... numbers) {
    return std::is_constant_evaluated() && (is_missing(numbers) || ...);
}

/// What a container is said of, as a figure without a number, for the reasons and the messages of a refusal.
template <class Container>
constexpr any_figure stand_in(Container const& c) {
    any_figure f;
    f.on.kind = c.about.kind;
    f.on.asserted = c.about.asserted;
    f.on.counterpart = c.about.counterpart;
    f.its_unit = c.in();
    return f;
}
template <unit Unit, class Value, class Storage>
constexpr period period_for_messages(series<Unit, Value, Storage> const& s) {
    return s.empty() ? no_period() : s.when(0);
}
template <unit Unit, class Value, class Storage>
constexpr period period_for_messages(panel<Unit, Value, Storage> const& p) {
    return p.period_count == 0 ? no_period() : p.when(0);
}
template <unit Unit, class Value, class Storage>
constexpr period period_for_messages(cross_section<Unit, Value, Storage> const& s) {
    return s.when;
}

// Whether two containers have the same keys, so that they can be computed with cell by cell.
template <unit A, unit B, class Value, class Other, class Storage, class Another>
constexpr bool have_same_keys(series<A, Value, Storage> const& a, series<B, Other, Another> const& b) {
    return a.every == b.every && a.first_ordinal == b.first_ordinal && a.size() == b.size();
}
template <class Keys, class Others>
constexpr bool same_areas(Keys const& a, Others const& b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!(a[i] == b[i])) return false;
    }
    return true;
}
template <unit A, unit B, class Value, class Other, class Storage, class Another>
constexpr bool have_same_keys(cross_section<A, Value, Storage> const& a, cross_section<B, Other, Another> const& b) {
    return same_areas(a.areas, b.areas);
}
template <unit A, unit B, class Value, class Other, class Storage, class Another>
constexpr bool have_same_keys(panel<A, Value, Storage> const& a, panel<B, Other, Another> const& b) {
    return a.every == b.every && a.first_ordinal == b.first_ordinal && a.period_count == b.period_count &&
           same_areas(a.areas, b.areas);
}

} // namespace detail

/// A series, a cross-section or a panel.
template <class T>
concept container = detail::is_container<std::remove_cvref_t<T>>;

namespace refused {
/// Throws `not_comparable`: the containers have other areas or periods, so that their cells do not correspond.
[[noreturn]] inline void containers_with_different_keys(std::string_view operation) {
    throw not_comparable(text<200>("cannot ").append(operation).append(
        ": the containers have other areas or periods; align(a, b) gives what both have"));
}
} // namespace refused

/// What speaks against comparing two containers, as `comparability` of figures: another nature, a fact and an
/// expectation, other prices, other counterparts; of two cross-sections also another period.
template <container A, container B>
[[nodiscard]] constexpr reasons comparability(A const& a, B const& b) {
    any_figure left = detail::stand_in(a);
    any_figure right = detail::stand_in(b);
    reasons ignored = reasons(reason::period) | reason::period_unknown;
    if constexpr (
        requires { a.period_count; } || requires { a.first_ordinal; }) {
        return comparability(left, right) - ignored;
    } else {
        left.on.when = a.when;
        right.on.when = b.when;
        return comparability(left, right);
    }
}

namespace detail {

/// Raises unless the containers correspond cell by cell and nothing speaks against the operation but what is waived.
/// Returns what had to be waived, here or before.
template <class A, class B>
constexpr reasons check_together(std::string_view operation, A const& a, B const& b, reasons found, reasons waived) {
    reasons const open = found - waived;
    if (!open.empty()) {
        any_figure left = stand_in(a);
        any_figure right = stand_in(b);
        left.on.when = period_for_messages(a);
        right.on.when = period_for_messages(b);
        refusal_of(open)(operation, open, left, right);
    }
    if (!have_same_keys(a, b)) refused::containers_with_different_keys(operation);
    return found | a.about.waived | b.about.waived;
}

/// How many of `to` one of `from` is; their dimensions are the same.
constexpr double factor_between(unit const& from, unit const& to) {
    if (from.size == to.size) return 1.0;
    scale const s = from.size / to.size;
    return to_double(decimal(1, s.power_of_ten)) * static_cast<double>(s.numerator) /
           static_cast<double>(s.denominator);
}

} // namespace detail
} // namespace almanac
