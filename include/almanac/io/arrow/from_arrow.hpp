// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Panels, series, cross-sections and flows of tables that came from another program (`read_arrow`), with the columns
/// that `to_arrow` writes, in any order of the rows: `area`, `period`, `value` and, if there is one, `status`; of flows
/// `exporter`, `importer`, `product`, `reporter`, `value`, `status`. Texts may be in dictionaries or not, numbers of
/// any kind that a double holds, years whole numbers. Another column is refused, not passed over.
///
/// What the values are said of is what the metadata say, or what the caller says in `about`; a unit in the metadata
/// must be the one that is asked for.
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/io/arrow/keys_in.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a container of any unit needs one that the table states.
[[noreturn]] inline void the_arrow_table_states_no_unit(std::string_view table) {
    raise(domain_error(
        text<300>(table).append(": the table states no unit; name it at the call, as panel_of<units::USD>(table)")));
}
/// Raises `domain_error`: rows do not make such a container. `why` names the way out.
[[noreturn]] inline void the_arrow_table_is_none(std::string_view table, std::string_view container,
                                                 std::string_view why) {
    raise(domain_error(text<300>(table).append(": the rows make no ").append(container).append(": ").append(why)));
}
} // namespace refused

namespace io_detail {

/// The unit that is asked for, if it is that of the table.
template <unit Unit>
held_unit<Unit> unit_held(arrow_table const& table) {
    if constexpr (Unit == any_unit) {
        if (!table.in) refused::the_arrow_table_states_no_unit(table.name);
        return {*table.in};
    } else {
        if (table.in && !(*table.in == Unit)) refused::this_container_is_in_another_unit(*table.in, Unit);
        return {};
    }
}

template <class Value>
void allow_cell_columns(arrow_table const& table) {
    if constexpr (std::is_same_v<Value, bounded>) {
        allow_columns(table, {"area", "period", "value", "low", "high", "status"});
    } else {
        allow_columns(table, {"area", "period", "value", "status"});
    }
}

/// Leaves out a column of statuses that says no more than the numbers do.
template <class Value>
void drop_implied_statuses(column<Value, owned>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
        cell_status const implied = is_missing(cells.values[i]) ? cell_status::missing : cell_status::normal;
        if (cells.statuses[i] != implied) return;
    }
    cells.statuses.items.clear();
    cells.has_statuses = false;
}

/// The cells of areas by periods; what no row has is `no_observation`.
template <class Value>
column<Value, owned> read_cells(arrow_table const& table, places_in const& places) {
    constexpr std::size_t most = std::size_t{1} << 31;
    if (places.width != 0 && places.areas.size() > most / places.width) {
        refused::the_arrow_table_is_none(table.name, "panel", "it would have more than 2^31 cells");
    }
    std::size_t const size = places.areas.size() * places.width;
    column<Value, owned> cells;
    cells.values.items.assign(size, Value(missing_value));
    cells.statuses.items.assign(size, cell_status::no_observation);
    cells.has_statuses = true;
    std::vector<char> came(size);
    read_values<Value>(table, [&](std::size_t row, Value const& value, cell_status status) {
        std::size_t const cell = places.cell(row);
        if (came[cell] != 0) {
            text<160> place(places.areas[places.area_of[row]].view());
            if (places.width > 1) place.append(", ").append(to_text(period_with(places.ordinals[row], places.every)));
            refused::this_arrow_column_is_not_right({table.name, row + 1}, place, "one row of an area and a period");
        }
        came[cell] = 1;
        cells.values[cell] = value;
        cells.statuses[cell] = status;
    });
    drop_implied_statuses(cells);
    return cells;
}

template <unit Unit, class Value>
panel<Unit, Value> panel_in(arrow_table const& table, common_basis const& about) {
    allow_cell_columns<Value>(table);
    places_in const places = read_places(table);
    panel<Unit, Value> result{unit_held<Unit>(table), about, places.every, places.first, places.width, {}, {}};
    result.areas = places.areas;
    result.cells = read_cells<Value>(table, places);
    return result;
}
/// A sum over several areas is a series: in a panel it would be of none.
inline void refuse_sum_over_areas(arrow_table const& table, std::string_view container) {
    if (table.where.empty()) return;
    refused::the_arrow_table_is_none(table.name, container, "it is a sum over several areas; series_of reads that");
}

} // namespace io_detail

/// The panel of a table, in a unit that is named or, as `panel_of<any_unit>`, is that of the table. An area and period
/// without a row is `no_observation`. Raises `parse_error`, with the row and the column, for what is not right in the
/// table; `unit_mismatch` for another unit. Linear in rows and cells, but for sorting the areas.
/// Example: `panel_of<units::USD>(table)`, `panel_of<units::USD, bounded>(table)`.
template <unit Unit, class Value = double>
[[nodiscard]] panel<Unit, Value> panel_of(arrow_table const& table, common_basis const& about) {
    io_detail::refuse_sum_over_areas(table, "panel");
    return io_detail::panel_in<Unit, Value>(table, about);
}
template <unit Unit, class Value = double>
[[nodiscard]] panel<Unit, Value> panel_of(arrow_table const& table) {
    return panel_of<Unit, Value>(table, table.about);
}
// clang-format off
template <unit Unit, class Value = double>
panel<Unit, Value> panel_of(arrow_table const&&) = delete; // almanac: the table holds the indicators that the panel refers to: keep it
// clang-format on

/// The series of a table of one area, or of a sum over several. As `panel_of`; raises `domain_error` for more areas.
/// Example: `series_of<units::USD>(table)`.
template <unit Unit, class Value = double>
[[nodiscard]] series<Unit, Value> series_of(arrow_table const& table, common_basis const& about) {
    panel<Unit, Value> all = io_detail::panel_in<Unit, Value>(table, about);
    auto const has_code = [](area const& each) { return !each.empty(); };
    if (!table.where.empty() && std::any_of(all.areas.begin(), all.areas.end(), has_code)) {
        refused::the_arrow_table_is_none(table.name, "series", "its rows are not of the areas that the metadata say");
    }
    if (all.areas.size() > 1) {
        refused::the_arrow_table_is_none(table.name, "series", "they are of several areas; panel_of reads those");
    }
    area_set where = table.where;
    if (where.empty() && all.areas.size() != 0) where = all.areas[0];
    return {all.measured_in, about, where, all.every, all.first_ordinal, std::move(all.cells)};
}
template <unit Unit, class Value = double>
[[nodiscard]] series<Unit, Value> series_of(arrow_table const& table) {
    return series_of<Unit, Value>(table, table.about);
}
// clang-format off
template <unit Unit, class Value = double>
series<Unit, Value> series_of(arrow_table const&&) = delete; // almanac: the table holds the indicators that the series refers to: keep it
// clang-format on

/// The cross-section of a table of one period, whatever its kind. Raises as `panel_of`, and `parse_error` for more
/// periods. Example: `cross_section_of<units::USD>(table)`.
template <unit Unit, class Value = double>
[[nodiscard]] cross_section<Unit, Value> cross_section_of(arrow_table const& table, common_basis const& about) {
    io_detail::refuse_sum_over_areas(table, "cross-section");
    io_detail::allow_cell_columns<Value>(table);
    std::optional<period> when;
    io_detail::keys_in<std::int32_t> const times = io_detail::read_keys(table, "period", [&](std::string_view words) {
        if (when) raise(domain_error(text<300>("one period, ").append(to_text(*when)).append("; panel_of reads more")));
        when = parse_period(words);
        return std::int32_t{0};
    });
    io_detail::keys_in<area> const found = io_detail::read_areas(table, "area");
    io_detail::places_in places;
    places.width = 1;
    places.ordinals = std::vector<std::int32_t>(table.rows);
    places.areas = io_detail::sorted_keys(found.keys);
    places.area_of = io_detail::ranks_in(places.areas, found);
    cross_section<Unit, Value> result{io_detail::unit_held<Unit>(table), about, when.value_or(no_period()), {}, {}};
    result.areas = places.areas;
    result.cells = io_detail::read_cells<Value>(table, places);
    return result;
}
template <unit Unit, class Value = double>
[[nodiscard]] cross_section<Unit, Value> cross_section_of(arrow_table const& table) {
    return cross_section_of<Unit, Value>(table, table.about);
}
// clang-format off
template <unit Unit, class Value = double>
cross_section<Unit, Value> cross_section_of(arrow_table const&&) = delete; // almanac: the table holds the indicators that the cross-section refers to: keep it
// clang-format on

namespace io_detail {
/// A report, by the places of its keys.
template <class Value>
struct report_in {
    std::uint32_t from;
    std::uint32_t to;
    std::uint32_t what;
    reporter by;
    cell_status status;
    std::size_t row;
    Value value;

    [[nodiscard]] auto place() const { return std::tuple(from, to, what, by); }
};
/// Sorts reports into the order of flows, and refuses one whose keys an earlier row has.
template <class Value>
void sort_reports(arrow_table const& table, std::vector<report_in<Value>>& reports) {
    std::sort(reports.begin(), reports.end(), [](auto const& a, auto const& b) {
        return a.place() != b.place() ? a.place() < b.place() : a.row < b.row;
    });
    for (std::size_t i = 1; i < reports.size(); ++i) {
        if (reports[i].place() != reports[i - 1].place()) continue;
        refused::this_arrow_column_is_not_right({table.name, reports[i].row + 1}, "a second report",
                                                "one report of a flow by each side");
    }
}
} // namespace io_detail

/// The `flows<Unit, Value>` of a table, in the period that the caller says. Arguments of the template behind the number
/// are those of `flows`. Raises as `panel_of`, and `parse_error` for two reports of one flow by one side.
/// Example: `flows_of<units::USD>(read_arrow(&stream), year(2024))`.
template <unit Unit, class Value = double, class... Storage>
requires(!(Unit == any_unit))
    [[nodiscard]] auto flows_of(arrow_table const& table, period const& when, common_basis const& about = {}) {
    using namespace io_detail;
    static_cast<void>(unit_held<Unit>(table));
    if constexpr (std::is_same_v<Value, bounded>) {
        allow_columns(table, {"exporter", "importer", "product", "reporter", "value", "low", "high", "status"});
    } else {
        allow_columns(table, {"exporter", "importer", "product", "reporter", "value", "status"});
    }
    bool const with_unused = table.container == "flows"; // areas and products without a report are there all the same
    keys_in<area> const from = read_areas(table, "exporter", with_unused);
    keys_in<area> const to = read_areas(table, "importer", with_unused);
    auto const what = read_keys(
        table, "product", [](std::string_view code) { return product_code(code); }, with_unused);
    auto const by = read_keys(table, "reporter", [](std::string_view side) {
        if (side != "exporter" && side != "importer") raise(domain_error("\"exporter\" or \"importer\""));
        return side == "exporter" ? reporter::exporter : reporter::importer;
    });
    auto result =
        make_flows<Unit, Value, Storage...>(about, when, sorted_keys(from.keys, to.keys), sorted_keys(what.keys));
    result.exports_valued = table.exports_valued;
    result.imports_valued = table.imports_valued;
    std::vector<std::uint32_t> const exporters = ranks_in(result.areas, from);
    std::vector<std::uint32_t> const importers = ranks_in(result.areas, to);
    std::vector<std::uint32_t> const products = ranks_in(result.products, what);
    std::vector<report_in<Value>> reports;
    reports.reserve(table.rows);
    read_values<Value>(table, [&](std::size_t row, Value const& value, cell_status status) {
        reports.push_back({exporters[row], importers[row], products[row], by.keys[by.rows[row]], status, row, value});
    });
    sort_reports(table, reports);
    for (auto const& each : reports) {
        result.set(result.areas[each.from], result.areas[each.to], result.products[each.what], each.by, each.value,
                   each.status);
    }
    return result;
}
/// The same in the period that the table states, and of what it states. Raises `domain_error` for a table without one.
template <unit Unit, class Value = double, class... Storage>
[[nodiscard]] auto flows_of(arrow_table const& table) {
    if (table.when.kind == period_kind::none) {
        refused::the_arrow_table_is_none(table.name, "flows", "it states no period; flows_of(table, year(2024)) does");
    }
    return flows_of<Unit, Value, Storage...>(table, table.when, table.about);
}
// clang-format off
template <unit Unit, class Value = double, class... Storage>
flows<Unit, Value> flows_of(arrow_table const&&) = delete; // almanac: the table holds the indicators that the flows refer to: keep it
// clang-format on

} // namespace almanac::inline v0
