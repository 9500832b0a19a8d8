// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the algorithms over series, cross-sections and panels share: a result with the keys of its source, and the
/// checks before two containers are computed with.
#pragma once

#include <almanac/compare/figures/refusal.hpp>
#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/place/group.hpp>
#include <almanac/statistics/number_range.hpp>
#include <almanac/unit/refused.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

namespace compare_detail {

template <class T>
inline constexpr bool is_container = false;
template <unit Unit, class Value, class Storage>
inline constexpr bool is_container<series<Unit, Value, Storage>> = true;
template <unit Unit, class Value, class Storage>
inline constexpr bool is_container<cross_section<Unit, Value, Storage>> = true;
template <unit Unit, class Value, class Storage>
inline constexpr bool is_container<panel<Unit, Value, Storage>> = true;

using indicator_detail::copy_areas;
using indicator_detail::factor_as;
using indicator_detail::factor_between;
using indicator_detail::storage_of_result;
using indicator_detail::storage_of_run;
using indicator_detail::storage_of_section;

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

/// A container with the keys of another, for values in another unit, which are still to be appended. Without statuses,
/// which are of what a source stated: a computed number that is not there is `missing`.
template <unit New, class Number, unit Old, class Value, class Storage>
constexpr auto only_keys(series<Old, Value, Storage> const& s, unit const& its_unit, common_basis const& about) {
    return series<New, Number, storage_of_result<Storage>>{hold<New>(its_unit), about, s.where, s.every,
                                                           s.first_ordinal,     {}};
}
template <unit New, class Number, unit Old, class Value, class Storage>
constexpr auto only_keys(cross_section<Old, Value, Storage> const& s, unit const& its_unit, common_basis const& about) {
    cross_section<New, Number, storage_of_result<Storage>> result{hold<New>(its_unit), about, s.when, {}, {}};
    copy_areas(result.areas, s.areas);
    return result;
}
template <unit New, class Number, unit Old, class Value, class Storage>
constexpr auto only_keys(panel<Old, Value, Storage> const& p, unit const& its_unit, common_basis const& about) {
    panel<New, Number, storage_of_result<Storage>> result{hold<New>(its_unit), about, p.every, p.first_ordinal,
                                                          p.period_count,      {},    {}};
    copy_areas(result.areas, p.areas);
    return result;
}
/// The same with space for the values, which are still to be written.
template <unit New, class Number, class Container>
constexpr auto same_keys(Container const& c, unit const& its_unit, common_basis const& about) {
    auto result = only_keys<New, Number>(c, its_unit, about);
    resize(result.cells.values, c.size());
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

/// All periods of a container as one, or none.
template <unit Unit, class Value, class Storage>
constexpr period whole_period(series<Unit, Value, Storage> const& s) {
    return s.empty() ? no_period() : span(s.when(0), s.when(s.size() - 1));
}
template <unit Unit, class Value, class Storage>
constexpr period whole_period(panel<Unit, Value, Storage> const& p) {
    return p.period_count == 0 ? no_period() : span(p.when(0), p.when(p.period_count - 1));
}
template <unit Unit, class Value, class Storage>
constexpr period whole_period(cross_section<Unit, Value, Storage> const& s) {
    return s.when;
}

/// What a container is said of in a period, as a figure without a number, for the reasons and messages of a refusal.
template <class Container>
constexpr any_figure stand_in(Container const& c, period const& when) {
    any_figure f;
    f.on.when = when;
    f.on.kind = c.about.kind;
    f.on.asserted = c.about.asserted;
    f.on.counterpart = c.about.counterpart;
    f.on.what = c.about.what;
    if constexpr (requires { c.where; }) f.on.where = c.where;
    f.its_unit = c.in();
    return f;
}
template <class Container>
constexpr any_figure stand_in(Container const& c) {
    return stand_in(c, period_for_messages(c));
}

/// Whether somebody joins the group on a day within the period after which the two have a member in common.
constexpr bool share_a_country_later(area const& group, area const& other, period const& when) {
    if (!is_group(group)) return false;
    group_definition const& its = place_detail::group_made_of(group);
    for (int i = 0; i < its.accessions.count; ++i) {
        serial_day const day = place_detail::possible_days(its.accessions.rows[i]).first;
        if (when.first < day && day < when.past && have_common_members(group, other, day)) return true;
    }
    return false;
}
/// Whether a country counts for both areas on some day of the period, on its first or when somebody has just joined one
/// of them, so that their sum would count it twice. Different areas only.
constexpr bool share_a_country(area const& a, area const& b, period const& when) {
    if (a == b || a.empty() || b.empty() || when.kind == period_kind::none) return false;
    return have_common_members(a, b, when.first) || share_a_country_later(a, b, when) ||
           share_a_country_later(b, a, when);
}
/// The same of several areas: one that stands in both counts twice. Different sets only.
constexpr bool share_a_country(area_set const& a, area_set const& b, period const& when) {
    if (a == b) return false;
    bool const is_of_countries = b.is_of_countries();
    bool found = false;
    a.for_each([&](area const& of_a) {
        found = found || b.has(of_a);
        if (found || (is_of_countries && is_country(of_a))) return; // two countries are one or apart
        b.for_each([&](area const& of_b) { found = found || share_a_country(of_a, of_b, when); });
    });
    return found;
}

// Whether two containers have the same keys, so that they can be computed with cell by cell.
template <unit A, unit B, class Value, class Other, class Storage, class Another>
constexpr bool have_same_keys(series<A, Value, Storage> const& a, series<B, Other, Another> const& b) {
    return a.every == b.every && a.first_ordinal == b.first_ordinal && a.size() == b.size();
}
template <class Keys, class Others>
constexpr bool same_areas(Keys const& a, Others const& b) {
    if constexpr (requires { a == b; }) return a == b;
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

/// The first difference between the periods of two containers, with the way out; empty when there is none.
template <class A, class B>
constexpr text<300> difference_of_periods(A const& a, B const& b) {
    auto const differ = [](std::string_view what, std::string_view left, std::string_view right) {
        text<300> out(what);
        out.append(" (").append(left.empty() ? "none" : left).append(", ");
        return out.append(right.empty() ? "none" : right).append(')');
    };
    auto const first = to_text(period_for_messages(a));
    auto const second = to_text(period_for_messages(b));
    if (!(a.every == b.every)) {
        return differ("their frequencies differ", first, second).append("; to_frequency makes a series coarser");
    }
    std::size_t const count = runs_of(a).length;
    std::size_t const other_count = runs_of(b).length;
    if (a.first_ordinal == b.first_ordinal && count == other_count) return {};
    text<300> out = a.first_ordinal != b.first_ordinal
                        ? differ("their first periods differ", first, second)
                        : differ("their numbers of periods differ", text<24>().append_unsigned(count),
                                 text<24>().append_unsigned(other_count));
    return out.append("; align(a, b) gives what both have");
}
/// The same of their areas, which are sorted.
template <class Keys, class Others>
constexpr text<300> difference_of_areas(Keys const& a, Others const& b) {
    std::size_t i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i]) ++i;
    if (i == a.size() && i == b.size()) return {};
    bool const first_has = i == b.size() || (i < a.size() && a[i] < b[i]);
    area const found = first_has ? a[i] : b[i];
    return text<300>(first_has ? "only the first has " : "only the second has ")
        .append(found.view())
        .append("; align(a, b) gives what both have");
}
template <class A, class B>
constexpr text<300> difference_of_keys(A const& a, B const& b) {
    if constexpr (requires { a.first_ordinal; }) {
        text<300> const found = difference_of_periods(a, b);
        if (!found.empty()) return found;
    }
    if constexpr (requires { a.areas; }) return difference_of_areas(a.areas, b.areas);
    return {};
}

template <class A, class B>
inline constexpr bool are_of_one_kind = requires(A const& a, B const& b) {
    have_same_keys(a, b);
};

/// The two are index numbers, and each says on which base, but not on the same.
template <class A, class B>
constexpr reasons against_index_bases(A const& a, B const& b) {
    period const& first = a.about.base;
    period const& second = b.about.base;
    bool const both = a.in().kind == measure::index && b.in().kind == measure::index &&
                      first.kind != period_kind::none && second.kind != period_kind::none;
    return both && !same_days(first, second) ? reasons(reason::price_basis) : reasons();
}
/// Both are changes, and over other lengths of time; or one is of the year to date and the other not.
template <class A, class B>
constexpr reasons against_transformations(A const& a, B const& b) {
    bool const both_say = !a.about.over.empty() && !b.about.over.empty();
    bool const differ = (both_say && !(a.about.over == b.about.over)) || a.about.accumulated != b.about.accumulated;
    return differ ? reasons(reason::transformation) : reasons();
}
/// Both say where they are valued, and not at the same point.
template <class A, class B>
constexpr reasons against_valuations(A const& a, B const& b) {
    bool const both_say = a.about.valued != valuation::unstated && b.about.valued != valuation::unstated;
    return both_say && a.about.valued != b.about.valued ? reasons(reason::valuation) : reasons();
}
/// The reasons that containers have and figures have not.
template <class A, class B>
constexpr reasons against_containers(A const& a, B const& b) {
    return against_index_bases(a, b) | against_transformations(a, b) | against_valuations(a, b);
}
/// What speaks against adding values of this nature: that they have no sum, or that it is not stated.
constexpr reasons against_sum_of(nature kind) {
    if (kind == nature::unstated) return reason::nature_unknown;
    return is_additive(kind) ? reasons() : reasons(reason::not_additive);
}
/// The reasons without those about the period where the values are of many.
template <class Container>
constexpr reasons without_reasons_of_time(reasons found) {
    constexpr bool has_many_periods = requires(Container const& c) { c.first_ordinal; };
    return has_many_periods ? found - (other_period | reason::period_unknown) : found;
}

} // namespace compare_detail

/// A series, a cross-section or a panel. Example: `container<series<units::USD>> && !container<std::vector<double>>`.
template <class T>
concept container = compare_detail::is_container<std::remove_cvref_t<T>>;

namespace refused {
/// Raises `not_comparable`: the two are index numbers on different bases.
[[noreturn]] inline void index_numbers_on_different_bases(std::string_view operation, period const& a,
                                                          period const& b) {
    raise(not_comparable(
        text<300>("cannot ")
            .append(compare_detail::without_operands(operation))
            .append(": the index numbers are on different bases (")
            .append(to_text(a))
            .append(", ")
            .append(to_text(b))
            .append("); rebase(values, period) brings them to one; waive(reason::price_basis) accepts it")));
}
/// Raises `not_comparable`: growth month on month is not growth year on year, nor is the year to date one month.
[[noreturn]] inline void changes_over_other_times_or_the_year_to_date(std::string_view operation,
                                                                      std::string_view first, std::string_view second) {
    raise(not_comparable(text<300>("cannot ")
                             .append(compare_detail::without_operands(operation))
                             .append(": the values are over different lengths of time (")
                             .append(first)
                             .append(", ")
                             .append(second)
                             .append("); waive(reason::transformation) accepts it")));
}
/// Raises `not_comparable`: imports with freight and insurance are not exports without.
[[noreturn]] inline void trade_valued_at_other_points(std::string_view operation, std::string_view first,
                                                      std::string_view second) {
    raise(not_comparable(
        text<300>("cannot ")
            .append(compare_detail::without_operands(operation))
            .append(": the goods are valued at different points of their way (")
            .append(first)
            .append(", ")
            .append(second)
            .append("); mirror_differences compares the two sides of a flow; waive(reason::valuation) accepts it")));
}
/// Raises `not_comparable`: the containers have different areas or periods, so that their cells do not correspond.
/// `difference` is the first one, with the way out.
[[noreturn]] inline void containers_with_different_keys(std::string_view operation, std::string_view difference) {
    raise(not_comparable(text<700>("cannot ")
                             .append(compare_detail::without_operands(operation))
                             .append(": the containers have different areas or periods: ")
                             .append(difference)));
}
/// Raises `domain_error`: the value of an area in a period is missing where all are needed.
[[noreturn]] inline void an_area_has_no_number(std::string_view operation, area_set const& where, period const& when) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": ")
                           .append(to_text(where).view())
                           .append(" has no number in ")
                           .append(to_text(when))));
}
} // namespace refused

/// What speaks against comparing two containers, as `comparability` of figures: another nature, a fact and an
/// expectation, other prices (of index numbers: another base), other counterparts; changes over other lengths of time,
/// values of the year to date and others, f.o.b. and c.i.f.; of two cross-sections also another period. Other areas and
/// periods are found when the containers are computed with.
/// Example: `comparability(exports_2024, imports_2024).empty()`.
template <container A, container B>
[[nodiscard]] constexpr reasons comparability(A const& a, B const& b) {
    reasons found = comparability(compare_detail::stand_in(a), compare_detail::stand_in(b)) |
                    compare_detail::against_containers(a, b);
    bool const both_have_counterparts = !a.about.counterpart.empty() && !b.about.counterpart.empty();
    if (both_have_counterparts && !(a.about.counterpart == b.about.counterpart)) found.add(reason::counterpart);
    return compare_detail::without_reasons_of_time<A>(found - reasons(reason::base_period));
}

namespace compare_detail {

/// Over what time the values are, for a message.
template <class Container>
constexpr text<160> words_of_time(Container const& c) {
    if (c.about.accumulated == accumulation::year_to_date) return "of the year to date";
    if (c.about.over.empty()) return "of each period";
    return text<160>("over ").append(to_text(c.about.over));
}

/// The reasons that are not waived, which the caller refuses: there, so that the way to a compiler's error stays short.
/// Raises for what figures do not say and containers do, which has words of its own.
template <class A, class B>
constexpr reasons open_reasons(std::string_view operation, A const& a, B const& b, reasons found, reasons waived) {
    reasons const open = found - waived;
    if (!(open & against_index_bases(a, b)).empty()) {
        refused::index_numbers_on_different_bases(operation, a.about.base, b.about.base);
    }
    if (!(open & against_transformations(a, b)).empty()) {
        refused::changes_over_other_times_or_the_year_to_date(operation, words_of_time(a), words_of_time(b));
    }
    if (!(open & against_valuations(a, b)).empty()) {
        refused::trade_valued_at_other_points(operation, to_text(a.about.valued), to_text(b.about.valued));
    }
    return open;
}
/// Raises unless the containers correspond cell by cell. Returns what had to be waived, here or before.
template <class A, class B>
constexpr reasons check_keys(std::string_view operation, A const& a, B const& b, reasons found) {
    if (!have_same_keys(a, b)) refused::containers_with_different_keys(operation, difference_of_keys(a, b));
    return found | a.about.waived | b.about.waived;
}

/// All three of it, where a short way to a compiler's error does not matter.
template <class A, class B>
constexpr reasons check_together(std::string_view operation, A const& a, B const& b, reasons found, reasons waived) {
    reasons const open = open_reasons(operation, a, b, found, waived);
    if (!open.empty()) refusal_of(open)(operation, open, stand_in(a), stand_in(b));
    return check_keys(operation, a, b, found);
}

} // namespace compare_detail
} // namespace almanac::inline v0
