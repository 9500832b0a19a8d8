// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Containers of what a file held: a panel, a series, a cross-section, flows. Nothing is chosen in silence: where a
/// file has two values for one place of a container, the error names the column in which they differ. \code auto const
/// gdp = panel_of<units::USD>(table, "NY.GDP.MKTP.CD", {.kind = nature::flow}); auto const food =
/// panel_of<units::USD>(table, [](long_series const& s) { return s.product == "AGFO"; }); \endcode
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/io/long_table.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `unknown_key`: the table has no series of that indicator, or none that was asked for.
[[noreturn]] inline void the_table_has_no_such_series(long_table const& table, std::string_view indicator) {
    text<700> message("no series of ");
    message.append(table.file.empty() ? std::string_view("the table") : std::string_view(table.file));
    if (indicator.empty()) raise(unknown_key(message.append(" is one that was asked for")));
    message.append(" is of the indicator \"").append(indicator).append("\"; it has ");
    std::vector<std::string> const known = table.indicators();
    for (std::size_t i = 0; i < known.size() && i < 5; ++i) {
        message.append(i == 0 ? "" : ", ").append('"').append(known[i]).append('"');
    }
    if (known.size() > 5) message.append(" and ").append_unsigned(known.size() - 5).append(" more");
    raise(unknown_key(message));
}
/// Raises `domain_error`: two series have one place; says in what they differ, or that a file repeats a value.
[[noreturn]] inline void two_series_have_one_place(long_table const& table, long_series const& a, long_series const& b,
                                                   period const& when) {
    text<700> message("two values are of ");
    message.append(a.where_text.empty() ? std::string_view("one place") : std::string_view(a.where_text));
    message.append(" in ").append(to_text(when)).append(": ");
    auto const differ = [&](std::string_view column, std::string_view left, std::string_view right) {
        message.append("their ").append(column).append(" is \"").append(left).append("\" and \"").append(right);
        raise(domain_error(message.append("\"; ask for one of them with a condition on long_series")));
    };
    if (a.indicator != b.indicator) differ("indicator", a.indicator, b.indicator);
    if (a.unit != b.unit) differ("unit", a.unit, b.unit);
    if (a.product != b.product) differ("product", a.product, b.product);
    if (a.counterpart_text != b.counterpart_text) differ("counterpart", a.counterpart_text, b.counterpart_text);
    for (std::size_t i = 0; i < a.further.size(); ++i) {
        if (a.further[i] != b.further[i]) differ(table.dimensions[i], a.further[i], b.further[i]);
    }
    if (a.where_text != b.where_text) differ("area", a.where_text, b.where_text);
    raise(domain_error(message.append("the table says it twice")));
}
/// Raises `domain_error`: series of a panel have one frequency.
[[noreturn]] inline void the_series_are_of_two_frequencies(period const& a, period const& b) {
    text<700> message("the periods ");
    message.append(to_text(a))
        .append(" and ")
        .append(to_text(b))
        .append(" are of two frequencies; ask for one of them");
    raise(domain_error(message));
}
} // namespace refused

/// A condition on the series of a table.
template <class Condition>
concept series_condition = std::predicate<Condition const&, long_series const&>;

namespace io_detail {

inline auto of_indicator(std::string_view indicator) {
    return [indicator](long_series const& s) { return s.indicator == indicator || s.indicator_name == indicator; };
}

/// Which series were asked for, as one byte each; raises `unknown_key` when it is none.
template <class Condition>
std::vector<char> wanted_series(long_table const& table, Condition const& wanted, std::string_view indicator) {
    std::vector<char> result(table.series.size());
    bool any = false;
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = wanted(table.series[i]) ? 1 : 0;
        any = any || result[i] != 0;
    }
    if (!any) refused::the_table_has_no_such_series(table, indicator);
    return result;
}

/// The periods of a table in their frequency.
struct placed_periods {
    frequency every{};
    std::int32_t first = (std::numeric_limits<std::int32_t>::max)();
    std::int32_t last = (std::numeric_limits<std::int32_t>::min)();
    std::vector<std::int32_t> ordinals{}; ///< by number of the period
};

/// Places the periods of the wanted series. Raises `domain_error` for two frequencies and for a period of none.
inline placed_periods place_periods(long_table const& table, std::span<long_value const> values,
                                    std::vector<char> const& wanted) {
    std::vector<char> used(table.periods.size());
    for (long_value const& each : values) used[each.period] = used[each.period] | wanted[each.series];
    placed_periods result;
    result.ordinals.assign(table.periods.size(), 0);
    period const* first = nullptr;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i] == 0) continue;
        period const& p = table.periods[i];
        if (first == nullptr) result.every = frequency_of(p);
        if (first != nullptr && !(frequency_of(p) == result.every))
            refused::the_series_are_of_two_frequencies(*first, p);
        if (first == nullptr) first = &p;
        result.ordinals[i] = ordinal(p);
        result.first = (std::min)(result.first, result.ordinals[i]);
        result.last = (std::max)(result.last, result.ordinals[i]);
    }
    return result;
}

/// The areas of the wanted series, sorted, each once.
inline std::vector<area> areas_of(long_table const& table, std::vector<char> const& wanted) {
    std::vector<area> result;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != 0) result.push_back(table.series[i].where);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Where the row of each series begins among the cells.
inline std::vector<std::size_t> rows_of(long_table const& table, std::vector<char> const& wanted,
                                        std::vector<area> const& areas, std::size_t width) {
    std::vector<std::size_t> result(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == 0) continue;
        auto const at = std::lower_bound(areas.begin(), areas.end(), table.series[i].where);
        result[i] = static_cast<std::size_t>(at - areas.begin()) * width;
    }
    return result;
}

/// Raises `domain_error`: the cell was filled before; finds by which series.
[[noreturn]] inline void fail_at_second_value(long_table const& table, std::vector<char> const& wanted,
                                              long_value const& second) {
    long_series const& b = table.series_of(second);
    for (long_value const& each : table.values) {
        long_series const& a = table.series_of(each);
        bool const same_place = wanted[each.series] != 0 && a.where == b.where;
        if (same_place && table.period_of(each) == table.period_of(second)) {
            refused::two_series_have_one_place(table, a, b, table.period_of(second));
        }
    }
    refused::two_series_have_one_place(table, b, b, table.period_of(second));
}

/// The panel of the chosen series. All their values are among those given.
template <unit Unit>
panel<Unit> panel_of(long_table const& table, std::span<long_value const> values, std::vector<char> const& chosen,
                     common_basis about) {
    placed_periods const when = place_periods(table, values, chosen);
    std::vector<area> const areas = areas_of(table, chosen);
    auto const width = static_cast<std::size_t>(when.last - when.first + 1);
    std::vector<std::size_t> const rows = rows_of(table, chosen, areas, width);
    if (about.indicator.view().empty()) {
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            if (chosen[i] == 0) continue;
            std::string const& name = table.series[i].indicator_name;
            about.indicator = shared_text(name.empty() ? table.series[i].indicator : name);
            break;
        }
    }
    panel<Unit> result{{}, about, when.every, when.first, width, {}, {}};
    result.areas = areas;
    result.cells.values.items.assign(areas.size() * width, missing_value);
    result.cells.statuses.items.assign(areas.size() * width, cell_status::no_observation);
    result.cells.has_statuses = true;
    for (long_value const& each : values) {
        if (chosen[each.series] == 0) continue;
        std::size_t const cell = rows[each.series] + static_cast<std::size_t>(when.ordinals[each.period] - when.first);
        if (result.cells.statuses[cell] != cell_status::no_observation) fail_at_second_value(table, chosen, each);
        result.cells.values[cell] = each.value;
        result.cells.statuses[cell] = each.status();
    }
    auto const& statuses = result.cells.statuses.items;
    bool const is_plain =
        std::all_of(statuses.begin(), statuses.end(), [](cell_status status) { return status == cell_status::normal; });
    if (is_plain) result.cells = {std::move(result.cells.values), {}, false};
    return result;
}
template <unit Unit, class Condition>
panel<Unit> panel_of(long_table const& table, Condition const& wanted, std::string_view indicator,
                     common_basis const& about) {
    return panel_of<Unit>(table, table.values, wanted_series(table, wanted, indicator), about);
}

/// The series and the values of a table by indicator, in order of appearance.
struct by_indicator {
    std::vector<std::vector<std::uint32_t>> series{};
    std::vector<std::span<long_value const>> values{};
    std::vector<long_value> sorted{}; ///< what `values` looks into, where the table has them mixed
};

/// The number of the indicator of each series, in order of appearance.
inline std::vector<std::uint32_t> numbers_of_indicators(long_table const& table) {
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::vector<std::uint32_t> result;
    for (long_series const& each : table.series) {
        result.push_back(known.try_emplace(each.indicator, static_cast<std::uint32_t>(known.size())).first->second);
    }
    return result;
}

/// Files have an indicator after the other, as a rule: then nothing is copied.
inline by_indicator split_by_indicator(long_table const& table) {
    by_indicator result;
    std::vector<std::uint32_t> const numbers = numbers_of_indicators(table);
    for (std::uint32_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i] == result.series.size()) result.series.emplace_back();
        result.series[numbers[i]].push_back(i);
    }
    std::vector<std::size_t> counts(result.series.size());
    for (long_value const& each : table.values) ++counts[numbers[each.series]];
    std::span<long_value const> all = table.values;
    auto const comes_first = [&](long_value const& a, long_value const& b) {
        return numbers[a.series] < numbers[b.series];
    };
    if (!std::is_sorted(all.begin(), all.end(), comes_first)) {
        std::vector<std::size_t> next(counts.size());
        for (std::size_t i = 1; i < next.size(); ++i) next[i] = next[i - 1] + counts[i - 1];
        result.sorted.resize(all.size());
        for (long_value const& each : all) result.sorted[next[numbers[each.series]]++] = each;
        all = result.sorted;
    }
    for (std::size_t const count : counts) {
        result.values.push_back(all.first(count));
        all = all.subspan(count);
    }
    return result;
}

} // namespace io_detail

/// The panel of an indicator, which its code or its name tells, in a unit that the caller states: the file's own word
/// for it is in `long_series::unit`. Periods for which the file has no row are `no_observation`. Raises `unknown_key`
/// for an indicator that the table lacks; `domain_error` for two values of one area and period and for periods of two
/// frequencies. Linear in the values.
template <unit Unit>
[[nodiscard]] panel<Unit> panel_of(long_table const& table, std::string_view indicator,
                                   common_basis const& about = {}) {
    return io_detail::panel_of<Unit>(table, io_detail::of_indicator(indicator), indicator, about);
}
/// The panel of an indicator in a unit that is known at run time.
[[nodiscard]] inline panel<any_unit> panel_of(long_table const& table, std::string_view indicator, unit const& in,
                                              common_basis const& about = {}) {
    panel<any_unit> result = forget_unit(panel_of<units::one>(table, indicator, about));
    result.measured_in = {in};
    return result;
}
/// The panel of the series that a condition holds for.
template <unit Unit, series_condition Condition>
[[nodiscard]] panel<Unit> panel_of(long_table const& table, Condition const& wanted, common_basis const& about = {}) {
    return io_detail::panel_of<Unit>(table, wanted, {}, about);
}

/// A panel an indicator, in order of appearance, in the unit that is given for its first series. Raises as `panel_of`.
/// Goes through the values of the table once, where `panel_of` would for each indicator.
/// Example: `panels_of(table, [](long_series const& s) { return parse_unit(s.unit); })`.
template <class UnitOf>
requires std::is_invocable_r_v<unit, UnitOf const&, long_series const&>
[[nodiscard]] std::vector<panel<any_unit>> panels_of(long_table const& table, UnitOf const& unit_of,
                                                     common_basis const& about = {}) {
    io_detail::by_indicator const split = io_detail::split_by_indicator(table);
    std::vector<panel<any_unit>> result;
    std::vector<char> chosen(table.series.size());
    for (std::size_t i = 0; i < split.series.size(); ++i) {
        for (std::uint32_t const each : split.series[i]) chosen[each] = 1;
        result.push_back(forget_unit(io_detail::panel_of<units::one>(table, split.values[i], chosen, about)));
        result.back().measured_in = {unit_of(table.series[split.series[i].front()])};
        for (std::uint32_t const each : split.series[i]) chosen[each] = 0;
    }
    return result;
}

/// The series of an indicator in one area: of a file that has no areas, of the area that is given. Raises as
/// `panel_of`. Example: `series_of<units::index>(cpi, "CPIAUCSL", areas::USA)`.
template <unit Unit>
[[nodiscard]] series<Unit> series_of(long_table const& table, std::string_view indicator, area const& where,
                                     common_basis const& about = {}) {
    auto const wanted = [&](long_series const& s) {
        return (s.where == where || s.where_text.empty()) && io_detail::of_indicator(indicator)(s);
    };
    panel<Unit> const all = io_detail::panel_of<Unit>(table, wanted, indicator, about);
    series<Unit> result{{}, all.about, where, all.every, all.first_ordinal, all.cells};
    return result;
}

/// The values of an indicator in one period. Raises as `panel_of`.
template <unit Unit>
[[nodiscard]] cross_section<Unit> cross_section_of(long_table const& table, std::string_view indicator,
                                                   period const& when, common_basis const& about = {}) {
    return panel_of<Unit>(table, indicator, about).cross_section(when).only([](area const&) { return true; });
}

/// How a file names the two reports of a flow.
struct flow_names {
    std::string_view exports = "Export"; ///< what the exporter's report is called
    std::string_view imports = "Import"; ///< what the importer's report is called
};

namespace io_detail {

/// Areas and products of the wanted series, each once.
template <unit Unit, class Storage>
flows<Unit, double, Storage> empty_flows(long_table const& table, std::vector<char> const& wanted, period const& when,
                                         common_basis const& about) {
    std::vector<area> areas = areas_of(table, wanted);
    std::vector<product_code> products;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == 0) continue;
        areas.push_back(table.series[i].counterpart);
        products.emplace_back(table.series[i].product);
    }
    std::sort(areas.begin(), areas.end());
    areas.erase(std::unique(areas.begin(), areas.end()), areas.end());
    std::sort(products.begin(), products.end());
    products.erase(std::unique(products.begin(), products.end()), products.end());
    return make_flows<Unit, double, Storage>(about, when, std::move(areas), std::move(products));
}

/// A value on its way to its place.
struct placed_value {
    std::size_t place = 0;
    std::size_t number = 0; ///< among the values of the table

    friend bool operator<(placed_value const& a, placed_value const& b) {
        return a.place != b.place ? a.place < b.place : a.number < b.number;
    }
};

/// Raises `domain_error` where two values have one place: for the first that comes second in the file.
inline void check_places(long_table const& table, std::vector<placed_value> const& sorted) {
    std::size_t at = 0;
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        bool const is_second = sorted[i].place == sorted[i - 1].place;
        if (is_second && (at == 0 || sorted[i].number < sorted[at].number)) at = i;
    }
    if (at == 0) return;
    long_value const& first = table.values[sorted[at - 1].number];
    long_value const& second = table.values[sorted[at].number];
    refused::two_series_have_one_place(table, table.series_of(first), table.series_of(second), table.period_of(second));
}

} // namespace io_detail

/// The flows of one period, both reports beside each other: series of the indicators `names.exports` and
/// `names.imports`, of an area with a counterpart. `Storage` as `flows` has it: `sparse` for many areas and products.
/// Raises `unknown_key` when the table has neither, `domain_error` for two values of one place.
/// Example: `flows_of<units::USD, sparse>(table, year(2020))`.
template <unit Unit, class Storage = owned>
[[nodiscard]] flows<Unit, double, Storage> flows_of(long_table const& table, period const& when,
                                                    flow_names const& names = {}, common_basis const& about = {}) {
    auto const is_export = [&](long_series const& s) { return s.indicator == names.exports; };
    auto const is_wanted = [&](long_series const& s) { return is_export(s) || s.indicator == names.imports; };
    std::vector<char> const wanted = io_detail::wanted_series(table, is_wanted, names.exports);
    auto result = io_detail::empty_flows<Unit, Storage>(table, wanted, when, about);
    std::vector<std::size_t> places(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == 0) continue;
        long_series const& s = table.series[i];
        product_code const what(s.product);
        places[i] = is_export(s) ? result.position(s.where, s.counterpart, what)
                                 : result.position(s.counterpart, s.where, what) + 1;
    }
    std::vector<io_detail::placed_value> found;
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        long_value const& each = table.values[i];
        if (wanted[each.series] == 0 || !(table.period_of(each) == when)) continue;
        if (each.status() != cell_status::no_observation) found.push_back({places[each.series], i});
    }
    std::sort(found.begin(), found.end());
    io_detail::check_places(table, found);
    indicator_detail::reserve(result.cells, found.size());
    for (io_detail::placed_value const& each : found) {
        long_value const& value = table.values[each.number];
        result.cells.set(each.place, value.value, value.status());
    }
    return result;
}

} // namespace almanac::inline v0
