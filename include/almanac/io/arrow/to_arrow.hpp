// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Panels, series, cross-sections and flows as Arrow streams, for engines and languages that read them: DuckDB, pandas,
/// polars, R. One row a cell; what all values have in common stands in the metadata of the schema.
///
/// A panel, a series and a cross-section are tables of four columns: `area` and `period` (texts, by index to a
/// dictionary), `value` (doubles, null for a missing number) and `status` (the letter of SDMX CL_OBS_STATUS, null for a
/// cell without an observation). Numbers within bounds have `low` and `high` beside `value`. The doubles are not
/// copied.
/// Flows are tables of `exporter`, `importer`, `product`, `reporter` ("exporter", "importer"), `value`, `status`: a row
/// for each report that there is.
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/io/arrow/columns_out.hpp>
#include <almanac/io/arrow/described.hpp>
#include <almanac/number/bounded.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

template <class T>
inline constexpr std::string_view arrow_container = {};
template <unit Unit, class Value, class Storage>
inline constexpr std::string_view arrow_container<series<Unit, Value, Storage>> = "series";
template <unit Unit, class Value, class Storage>
inline constexpr std::string_view arrow_container<cross_section<Unit, Value, Storage>> = "cross_section";
template <unit Unit, class Value, class Storage>
inline constexpr std::string_view arrow_container<panel<Unit, Value, Storage>> = "panel";
template <class T>
requires requires(T const& f) {
    f.products;
    f.exports_valued;
}
inline constexpr std::string_view arrow_container<T> = "flows"; // however they are stored

/// What a container keeps of its keys: the areas, and the periods of each.
template <class Container>
std::vector<area> areas_out(Container const& c) {
    if constexpr (requires { c.areas; }) {
        return {c.areas.begin(), c.areas.end()};
    } else {
        return {c.where.only()};
    }
}
template <class Container>
std::vector<std::string> periods_out(Container const& c) {
    std::vector<std::string> texts;
    if constexpr (requires { c.every; }) {
        for (period const& each : c.periods()) texts.emplace_back(to_text(each).view());
    } else {
        texts.emplace_back(to_text(c.when).view());
    }
    return texts;
}

inline std::vector<std::string> codes_of(std::vector<area> const& areas) {
    std::vector<std::string> codes;
    for (area const& each : areas) codes.emplace_back(each.view());
    return codes;
}
/// The codes of the statuses that have one.
inline constexpr std::string_view status_letters = "ABDEFGHIJKLMNOPQSUVW";
inline column_data status_texts() {
    std::vector<std::string> letters;
    for (char const c : status_letters) letters.emplace_back(1, c);
    return texts_out("status", letters);
}
template <class StatusAt>
column_data statuses_out(std::size_t count, column_data const& letters, StatusAt const& status_at) {
    return indices_out<std::int8_t>(
        count, letters,
        [&](std::size_t i) {
            cell_status const s = status_at(i);
            return s == cell_status::no_observation ? 0 : status_letters.find(static_cast<char>(s));
        },
        [&](std::size_t i) { return status_at(i) == cell_status::no_observation; });
}

/// The metadata of a container.
template <class Container>
std::string metadata_of(Container const& c, std::vector<area> const& areas) {
    metadata_pairs out;
    out.add("almanac.container", arrow_container<Container>);
    out.add("almanac.unit", to_text(c.in()));
    describe(out, c.about);
    if constexpr (requires { c.exports_valued; }) {
        out.add("almanac.period", period_or_nothing(c.when));
        for (auto const& [key, valued] : {std::pair{"almanac.exports_valued", c.exports_valued},
                                          std::pair{"almanac.imports_valued", c.imports_valued}}) {
            out.add(key, valued == valuation::unstated ? "" : to_text(valued));
        }
    }
    std::string own;
    auto const add_group = [&](area const& each) {
        if (!each.own->code.empty()) own += (own.empty() ? "" : " ") + std::string(each.view());
    };
    for (area const& each : areas) add_group(each);
    add_group(c.about.counterpart.only());
    if constexpr (requires { c.where; }) {
        std::string several;
        if (c.where.is_several()) append_codes(several, c.where);
        out.add("almanac.areas", several);
    }
    out.add("almanac.own_groups", own);
    return encoded(out);
}

/// The numbers of a column, from the first of these rows on: in place where they lie one behind the other.
template <class Values>
void add_numbers(std::vector<column_data>& columns, Values const& values, std::size_t first, std::size_t count,
                 std::shared_ptr<void const> const& keeps) {
    auto const is_null = [&](std::size_t i) { return is_missing(values[first + i]); };
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(values[0])>, double>) {
        if (values.stride() == 1) {
            column_data in_place;
            add_validity(in_place, count, is_null);
            in_place.buffers.push_back(values.data() + first);
            in_place.keeps.push_back(keeps);
            columns.push_back(std::move(in_place));
            return;
        }
    }
    columns.push_back(numbers_out<double>(
        count, [&](std::size_t i) { return value_of(values[first + i]); }, is_null));
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(values[0])>, bounded>) {
        columns.push_back(numbers_out<double>(
            count, [&](std::size_t i) { return values[first + i].low; }, is_null));
        columns.push_back(numbers_out<double>(
            count, [&](std::size_t i) { return values[first + i].high; }, is_null));
    }
}
template <class Value>
void add_number_types(std::vector<column_type>& columns) {
    columns.push_back({"g", "value"});
    if constexpr (std::is_same_v<Value, bounded>) columns.insert(columns.end(), {{"g", "low"}, {"g", "high"}});
    columns.push_back(index_type("c", "status"));
}

/// A panel, a series or a cross-section: areas by periods.
template <class Container>
exported_table cells_out(std::shared_ptr<Container const> const& c, std::size_t rows_in_a_batch) {
    std::vector<area> const areas = areas_out(*c);
    std::vector<std::string> const periods = periods_out(*c);
    exported_table result;
    result.type = {"+s", "", {index_type("i", "area"), index_type("i", "period")}, {}, metadata_of(*c, areas)};
    add_number_types<typename Container::number_type>(result.type.children);
    result.rows = c->size();
    result.rows_in_a_batch = rows_in_a_batch;
    result.rows_from = [c, width = periods.size(), codes = texts_out("area", codes_of(areas)),
                        times = texts_out("period", periods),
                        letters = status_texts()](std::size_t first, std::size_t count) {
        std::vector<column_data> columns;
        columns.push_back(indices_out<std::int32_t>(count, codes, [&](std::size_t i) { return (first + i) / width; }));
        columns.push_back(indices_out<std::int32_t>(count, times, [&](std::size_t i) { return (first + i) % width; }));
        add_numbers(columns, c->cells.values, first, count, c);
        columns.push_back(statuses_out(count, letters, [&](std::size_t i) { return c->cells.status(first + i); }));
        return rows_out(count, std::move(columns));
    };
    return result;
}

/// Calls `action` with each flow that there may be a report of: of flows that keep reports alone, with those.
template <class Flows, class Action>
void for_each_flow(Flows const& f, Action const& action) {
    if constexpr (requires { f.observed(); }) {
        for (auto const& flow : f.observed()) action(flow);
    } else {
        for (auto const& flow : f) action(flow);
    }
}

/// The reports of flows that there are. By the range of the flows alone, so that it does not depend on how they are
/// kept.
template <class Flows>
exported_table reports_out(std::shared_ptr<Flows const> const& f, std::size_t rows_in_a_batch) {
    using number_type = typename Flows::number_type;
    struct report {
        std::int32_t from;
        std::int32_t to;
        std::int32_t what;
        std::int8_t by;
        cell_status status;
        number_type value;
    };
    auto const index_in = [](auto const& sorted, auto const& each) {
        auto const found = std::lower_bound(sorted.begin(), sorted.end(), each);
        return static_cast<std::int32_t>(found - sorted.begin());
    };
    auto reports = std::make_shared<std::vector<report>>();
    for_each_flow(*f, [&](auto const& flow) {
        if (flow.status == cell_status::no_observation) return;
        auto const by = static_cast<std::int8_t>(flow.reported_by == reporter::importer ? 1 : 0);
        reports->push_back({index_in(f->areas, flow.from), index_in(f->areas, flow.to),
                            index_in(f->products, flow.what), by, flow.status, flow.value});
    });
    std::vector<std::string> products;
    for (product_code const& each : f->products) products.emplace_back(each.view());
    std::vector<area> const areas(f->areas.begin(), f->areas.end());
    exported_table result;
    result.type = {"+s",
                   "",
                   {index_type("i", "exporter"), index_type("i", "importer"), index_type("i", "product"),
                    index_type("c", "reporter")},
                   {},
                   metadata_of(*f, areas)};
    add_number_types<number_type>(result.type.children);
    result.rows = reports->size();
    result.rows_in_a_batch = rows_in_a_batch;
    result.rows_from = [reports, codes = texts_out("area", codes_of(areas)), goods = texts_out("product", products),
                        sides = texts_out("reporter", {"exporter", "importer"}),
                        letters = status_texts()](std::size_t first, std::size_t count) {
        report const* const at = reports->data() + first;
        std::vector<column_data> columns;
        columns.push_back(indices_out<std::int32_t>(count, codes, [&](std::size_t i) { return at[i].from; }));
        columns.push_back(indices_out<std::int32_t>(count, codes, [&](std::size_t i) { return at[i].to; }));
        columns.push_back(indices_out<std::int32_t>(count, goods, [&](std::size_t i) { return at[i].what; }));
        columns.push_back(indices_out<std::int8_t>(count, sides, [&](std::size_t i) { return at[i].by; }));
        std::vector<number_type> values(count);
        for (std::size_t i = 0; i < count; ++i) values[i] = at[i].value;
        indicator_detail::owned_sequence<number_type> const held{std::move(values)};
        auto const kept = std::make_shared<indicator_detail::owned_sequence<number_type> const>(held);
        add_numbers(columns, *kept, 0, count, kept);
        columns.push_back(statuses_out(count, letters, [&](std::size_t i) { return at[i].status; }));
        return rows_out(count, std::move(columns));
    };
    return result;
}

} // namespace io_detail

/// What `to_arrow` takes: a `panel`, a `series`, a `cross_section` or `flows`.
/// Example: `arrow_exportable<panel<units::USD>> && !arrow_exportable<double>`.
template <class T>
concept arrow_exportable = !io_detail::arrow_container<std::remove_cvref_t<T>>.empty();

/// How many rows a batch of a stream has at most: enough to be worth a thread's while, few enough for its cache.
inline constexpr std::size_t rows_in_an_arrow_batch = 122'880;

/// A container as a stream of Arrow batches of `rows_in_a_batch` rows, 0 for one batch of all. The doubles of a panel
/// and of a series stay where they are: the container must outlive whatever the consumer holds, unless it is moved in.
/// Example: `arrow_stream out = to_arrow(gdp); duckdb_arrow_scan(connection, "gdp", out.get());` and
/// `to_arrow(std::move(gdp))`.
template <arrow_exportable Container>
[[nodiscard]] arrow_stream to_arrow(Container&& c, std::size_t rows_in_a_batch = rows_in_an_arrow_batch) {
    using held_type = std::remove_cvref_t<Container>;
    std::shared_ptr<held_type const> held;
    if constexpr (std::is_lvalue_reference_v<Container>) {
        held = std::shared_ptr<held_type const>(std::shared_ptr<void>(), &c); // whose, is the caller's business
    } else {
        held = std::make_shared<held_type const>(std::forward<Container>(c));
    }
    if constexpr (io_detail::arrow_container<held_type> == "flows") {
        return io_detail::exported_stream::of(io_detail::reports_out(held, rows_in_a_batch));
    } else {
        return io_detail::exported_stream::of(io_detail::cells_out(held, rows_in_a_batch));
    }
}

} // namespace almanac::inline v0
