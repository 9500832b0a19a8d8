// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A table of values out of an SDMX-CSV message. A message does not say which of its columns are dimensions; the
/// concepts that all agencies share (https://sdmx.org, "Cross-domain concepts") tell it, and `sdmx_concepts` otherwise.
#pragma once

#include <almanac/io/dialects/sdmx_csv.hpp>
#include <almanac/io/long_csv.hpp>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace almanac::inline v0 {

/// Which components of a message are what, by their ids; in any case, since Eurostat writes them small. What is empty
/// is looked for under the names that agencies use.
struct sdmx_concepts {
    std::string_view area{};        ///< REF_AREA, GEO, LOCATION
    std::string_view counterpart{}; ///< COUNTERPART_AREA, PARTNER
    std::string_view indicator{};   ///< INDICATOR, SUBJECT, NA_ITEM, INDIC; else the structure's id
    std::string_view unit{};        ///< UNIT_MEASURE, UNIT
    std::string_view time{};        ///< TIME_PERIOD
    std::string_view value{};       ///< OBS_VALUE
    std::string_view status{};      ///< OBS_STATUS, OBS_FLAG
    /// The dimensions. Empty: all components before the value that are none of the known attributes.
    std::vector<std::string_view> dimensions{};
};

namespace io_detail {

/// The place of the first component with one of the names, or none.
inline std::size_t place_of_concept(std::vector<sdmx_component> const& components, std::string_view asked,
                                    std::initializer_list<std::string_view> usual) {
    auto const find = [&](std::string_view name) {
        for (std::size_t i = 0; i < components.size(); ++i) {
            if (core_detail::same_without_case(components[i].id, name)) return i;
        }
        return no_column;
    };
    if (!asked.empty()) return find(asked);
    for (std::string_view const name : usual) {
        if (std::size_t const i = find(name); i != no_column) return i;
    }
    return no_column;
}

/// Attributes of the cross-domain concepts, which tell no series from another.
inline bool is_known_attribute(std::string_view id) {
    constexpr std::string_view known[] = {
        "AVAILABILITY",
        "BASE_PER",
        "BREAKS",
        "COLLECTION",
        "COMMENT",
        "COMMENT_DSET",
        "COMMENT_OBS",
        "COMMENT_TS",
        "COMPILATION",
        "CONF_STATUS",
        "COVERAGE",
        "DATA_COMP",
        "DECIMALS",
        "DISS_ORG",
        "EMBARGO_TIME",
        "LAST UPDATE",
        "LAST_UPDATE",
        "METHOD_REF",
        "OBS_COM",
        "OBS_CONF",
        "OBS_FLAG",
        "OBS_PRE_BREAK",
        "OBS_STATUS",
        "PRE_BREAK_VALUE",
        "REF_PERIOD_DETAIL",
        "REPORTING_YEAR_START_DAY",
        "SOURCE_AGENCY",
        "SOURCE_REF",
        "TIME_FORMAT",
        "TIME_PER_COLLECT",
        "TITLE",
        "TITLE_COMPL",
        "UNIT_MULT",
        "UPDATED",
    };
    for (std::string_view const each : known) {
        if (core_detail::same_without_case(id, each)) return true;
    }
    return false;
}

/// Where each concept stands among the components.
struct placed_concepts {
    std::size_t area = no_column;
    std::size_t counterpart = no_column;
    std::size_t indicator = no_column;
    std::size_t unit = no_column;
    std::size_t time = no_column;
    std::size_t value = no_column;
    std::size_t status = no_column;
    std::size_t start_day = no_column;
    std::vector<std::size_t> dimensions{}; ///< those that are none of the above
    std::vector<std::size_t> further{};
};

inline placed_concepts place_concepts(std::vector<sdmx_component> const& all, sdmx_concepts const& names) {
    placed_concepts at;
    at.area = place_of_concept(all, names.area, {"REF_AREA", "GEO", "LOCATION"});
    at.counterpart = place_of_concept(all, names.counterpart, {"COUNTERPART_AREA", "PARTNER"});
    at.indicator = place_of_concept(all, names.indicator, {"INDICATOR", "SUBJECT", "NA_ITEM", "INDIC"});
    at.unit = place_of_concept(all, names.unit, {"UNIT_MEASURE", "UNIT"});
    at.time = place_of_concept(all, names.time, {"TIME_PERIOD"});
    at.value = place_of_concept(all, names.value, {"OBS_VALUE"});
    at.status = place_of_concept(all, names.status, {"OBS_STATUS", "OBS_FLAG"});
    at.start_day = place_of_concept(all, {}, {"REPORTING_YEAR_START_DAY"});
    bool seen_value = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        seen_value = seen_value || i == at.value;
        bool const is_placed =
            i == at.area || i == at.counterpart || i == at.indicator || i == at.unit || i == at.time || i == at.value;
        if (is_placed) continue;
        bool is_dimension = names.dimensions.empty() && !seen_value && !is_known_attribute(all[i].id);
        for (std::string_view const name : names.dimensions) is_dimension = is_dimension || all[i].id == name;
        (is_dimension ? at.dimensions : at.further).push_back(i);
    }
    return at;
}

/// Of several flags the one that SDMX puts first: B before all, then the order in which they stand
/// ("Possible ways of implementing the observation status concept", 2.0, 2019). Eurostat writes them together: "bp".
inline cell_status first_status(std::string_view flags) {
    cell_status result = cell_status::normal;
    for (char const letter : flags) {
        char const flag = letter == 's' ? 'E' : core_detail::upper_case(letter); // Eurostat's own estimate
        if (!observation_status::is_code(flag)) continue;
        if (flag == 'B') return cell_status::time_series_break;
        if (result == cell_status::normal) result = static_cast<cell_status>(flag);
    }
    return result;
}

/// The series and values of a message, in the making.
class sdmx_table_maker {
public:
    sdmx_table_maker(csv_reader const& csv, sdmx_header const& header, placed_concepts const& at,
                     read_options const& options, long_table& table)
        : csv_(csv)
        , header_(header)
        , at_(at)
        , options_(options)
        , with_comma_(options)
        , table_(table)
        , areas_(options.areas)
        , periods_(table.periods, options.every) {
        with_comma_.numbers.decimal_point = ',';
        table_.dialect = header.version == 1 ? "SDMX-CSV 1.0" : "SDMX-CSV 2";
        for (std::size_t const i : at.dimensions) table_.dimensions.push_back(header.components[i].id);
        for (std::size_t const i : at.further) table_.further.push_back({header.components[i].id, {}});
        if (at.time == no_column || at.value == no_column) {
            raise(error(text<300>(options.file)
                            .append(": the message has no component ")
                            .append(at.time == no_column ? "TIME_PERIOD" : "OBS_VALUE")
                            .append("; name it in sdmx_concepts")));
        }
    }

    /// Takes the record that has just been read.
    void take() {
        sdmx_row const row = sdmx_row_of(csv_, header_);
        if (row.action == sdmx_action::remove) return remove(row);
        cell_status const status = at_.status == no_column ? cell_status::normal : first_status(row.cells[at_.status]);
        long_value value = value_of(row, status);
        value.period = period_of(row) & 0xffffffU;
        value.series = series_of(row);
        place(value);
        for (std::size_t i = 0; i < at_.further.size(); ++i) {
            table_.further[i].texts.push_back(table_.pool.number_of(row.cells[at_.further[i]]));
        }
    }

    /// Applies what is left to be removed.
    void finish() {
        if (!removed_.empty()) drop_removed();
    }

private:
    /// The cell of a component, without the label behind its code, where it stands in the file.
    [[nodiscard]] csv_field cell_of(sdmx_row const& row, std::size_t component) const {
        csv_field result = csv_[header_.places[component]];
        result.content = row.cells[component];
        return result;
    }
    /// A number with a point, or with a comma where the file separates by something else (example 4 of the field
    /// guide).
    long_value value_of(sdmx_row const& row, cell_status status) {
        csv_field const cell = cell_of(row, at_.value);
        bool const may_be_decimal = csv_.format().separator != ',' && options_.numbers.thousands != ',';
        bool const has_comma = may_be_decimal && cell.content.find(',') != std::string_view::npos;
        return value_in(csv_, cell, status, has_comma ? with_comma_ : options_, copy_);
    }
    std::uint32_t period_of(sdmx_row const& row) {
        return periods_.read(csv_, cell_of(row, at_.time),
                             at_.start_day == no_column ? std::string_view() : row.cells[at_.start_day]);
    }
    area area_of(sdmx_row const& row, std::size_t component) {
        csv_field const cell = cell_of(row, component);
        return cell.content.empty() ? area() : areas_.read(csv_, cell);
    }
    std::uint32_t series_of(sdmx_row const& row) {
        auto const cell = [&](std::size_t i) { return i == no_column ? std::string() : row.cells[i]; };
        std::string key = row.structure_id;
        for (std::size_t const i : {at_.area, at_.counterpart, at_.indicator, at_.unit}) key += '\0' + cell(i);
        for (std::size_t const i : at_.dimensions) key += '\0' + cell(i);
        auto const known = series_numbers_.find(key);
        if (known != series_numbers_.end()) return known->second;
        long_series series;
        series.indicator = at_.indicator == no_column ? row.structure_id : cell(at_.indicator);
        if (at_.indicator != no_column && !row.names.empty()) series.indicator_name = row.names[at_.indicator];
        series.where_text = cell(at_.area);
        if (at_.area != no_column) series.where = area_of(row, at_.area);
        if (at_.area != no_column && !row.names.empty()) series.where_name = row.names[at_.area];
        series.counterpart_text = cell(at_.counterpart);
        if (at_.counterpart != no_column) series.counterpart = area_of(row, at_.counterpart);
        series.unit = cell(at_.unit);
        for (std::size_t const i : at_.dimensions) series.further.push_back(cell(i));
        table_.series.push_back(std::move(series));
        return series_numbers_[key] = static_cast<std::uint32_t>(table_.series.size() - 1);
    }

    /// With actions a later value of the same series and period stands for the earlier one.
    void place(long_value const& value) {
        std::uint64_t const key = std::uint64_t(value.series) << 24U | value.period;
        if (header_.has_actions()) {
            auto const earlier = last_of_.find(key);
            if (earlier != last_of_.end()) removed_.push_back(earlier->second);
            last_of_[key] = table_.values.size();
        }
        table_.values.push_back(value);
    }
    /// Removes what agrees with the cells that are filled; an empty dimension stands for all.
    void remove(sdmx_row const& row) {
        if (keeps_values(row)) return;
        bool const at_all_times = row.cells[at_.time].empty();
        std::uint32_t const when = at_all_times ? 0 : period_of(row);
        for (std::size_t i = 0; i < table_.values.size(); ++i) {
            long_value const& each = table_.values[i];
            if (!(at_all_times || each.period == when) || !agrees(row, table_.series_of(each))) continue;
            removed_.push_back(i);
            last_of_.erase(std::uint64_t(each.series) << 24U | each.period);
        }
    }
    /// Whether the row removes attributes only: one of them is filled and the value is not.
    [[nodiscard]] bool keeps_values(sdmx_row const& row) const {
        bool attribute = false;
        for (std::size_t const i : at_.further) attribute = attribute || !row.cells[i].empty();
        return attribute && row.cells[at_.value].empty();
    }
    [[nodiscard]] bool agrees(sdmx_row const& row, long_series const& series) const {
        auto const same = [&](std::size_t i, std::string const& text) {
            return i == no_column || row.cells[i].empty() || row.cells[i] == text;
        };
        bool all = same(at_.area, series.where_text) && same(at_.counterpart, series.counterpart_text) &&
                   same(at_.indicator, series.indicator) && same(at_.unit, series.unit);
        for (std::size_t i = 0; i < at_.dimensions.size(); ++i) all = all && same(at_.dimensions[i], series.further[i]);
        return all;
    }
    void drop_removed() {
        std::vector<char> gone(table_.values.size());
        for (std::size_t const i : removed_) gone[i] = 1;
        auto const compact = [&](auto& items) {
            std::size_t kept = 0;
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (gone[i] == 0) items[kept++] = items[i];
            }
            items.resize(kept);
        };
        for (further_column& each : table_.further) compact(each.texts);
        compact(table_.values);
    }

    csv_reader const& csv_;
    sdmx_header const& header_;
    placed_concepts const& at_;
    read_options const& options_;
    read_options with_comma_;
    long_table& table_;
    area_cells areas_;
    period_cells periods_;
    std::string copy_{};
    std::unordered_map<std::string, std::uint32_t> series_numbers_{};
    std::unordered_map<std::uint64_t, std::size_t> last_of_{};
    std::vector<std::size_t> removed_{};
};

} // namespace io_detail

/// The values of a message. Actions are applied in the order of the rows: a value that comes again stands for the
/// earlier one, a row that removes takes away what agrees with its filled cells. What is no dimension is kept as a
/// further column. The message says itself how it is separated; a number may have a decimal comma where that is not by
/// commas. Raises `parse_error` with the line and column of a cell that is not of the form, unless `options.policy`
/// collects them; `error` for a message without time or value.
[[nodiscard]] inline long_table read_sdmx_table(std::string_view source, read_options options = {},
                                                sdmx_concepts const& concepts = {}) {
    options.format = {.separator = io_detail::sdmx_separator(source)};
    long_table table{.file = std::string(options.file)};
    csv_reader csv = io_detail::reader_of(source, options);
    io_detail::sdmx_header header;
    if (csv.next()) header = io_detail::sdmx_header_of(csv);
    std::size_t const width = csv.width();
    io_detail::placed_concepts const at = io_detail::place_concepts(header.components, concepts);
    io_detail::sdmx_table_maker maker(csv, header, at, options, table);
    io_detail::for_each_record(csv, table, options, source.size(), [&] {
        csv.require_width(width);
        maker.take();
    });
    maker.finish();
    return table;
}

} // namespace almanac::inline v0
