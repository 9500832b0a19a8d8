// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The cube of JSON-stat out of a table of values: a dimension for indicators, areas, counterparts, products, units and
/// each further one that the table has, and the periods. What JSON-stat has no place for goes into its `extension`, so
/// that the table read back is the same.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/io/forms/json_stat.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: a cube has one cell for a place.
[[noreturn]] inline void json_stat_has_one_place_for_two_values(std::string_view a, std::string_view b) {
    raise(domain_error(text<700>("JSON-stat has one place for what the table says twice: ")
                           .append(a)
                           .append(" and ")
                           .append(b)
                           .append("; write_long_csv writes both")));
}
/// Raises `domain_error`: a category has one label.
[[noreturn]] inline void json_stat_has_one_name_for_a_code(std::string_view code, std::string_view a,
                                                           std::string_view b) {
    raise(domain_error(text<700>("JSON-stat has one label for the code \"")
                           .append(code)
                           .append("\", the table has two: \"")
                           .append(a)
                           .append("\" and \"")
                           .append(b)
                           .append("\"; write_long_csv writes both")));
}
/// Raises `domain_error`: readers of JSON count cells by numbers that a double holds.
[[noreturn]] inline void this_cube_has_too_many_cells(std::string_view file) {
    raise(domain_error(
        text<300>(file).append(": as a cube of JSON-stat it has over 2^53 cells, most of them empty; write a part of "
                               "it, or write_long_csv")));
}
} // namespace refused

namespace io_detail {

/// A dimension in the making: categories by their codes.
class json_stat_axis {
public:
    json_stat_axis(std::string id, std::string_view its_column, json_stat_role role)
        : column(its_column) {
        dimension.id = std::move(id);
        dimension.role = role;
    }

    json_stat_category& category(std::string_view code) { return dimension.categories[number(code)]; }
    std::size_t number(std::string_view code) {
        auto const [at, is_new] = numbers_.emplace(code, dimension.categories.size());
        if (is_new) dimension.categories.push_back({.code = std::string(code)});
        return at->second;
    }
    /// Sets a text of a category, which another series may have set before: to the same.
    void set(std::string_view code, std::string json_stat_category::*member, std::string const& content) {
        std::string& held = category(code).*member;
        if (!held.empty() && !content.empty() && held != content) {
            refused::json_stat_has_one_name_for_a_code(code, held, content);
        }
        if (held.empty()) held = content;
    }

    json_stat_dimension dimension{};
    std::string_view column{};            ///< how `code_label::dimension` calls it
    std::vector<std::size_t> of_series{}; ///< the category of each series

private:
    std::unordered_map<std::string, std::size_t> numbers_{};
};

/// Codes for the areas of a table: the library's, unless two spellings are of one area or one has none.
inline bool areas_have_one_spelling(long_table const& table, area long_series::*where, std::string long_series::*text) {
    std::unordered_map<std::string, std::string> spelling;
    for (long_series const& each : table.series) {
        if ((each.*where).empty() && !(each.*text).empty()) return false;
        if (spelling.emplace((each.*where).view(), each.*text).first->second != each.*text) return false;
    }
    return true;
}

/// Makes the dataset of a table.
class json_stat_maker {
public:
    explicit json_stat_maker(long_table const& table)
        : table_(table) {
        data_.is_of_almanac = true;
        data_.notes = table.notes;
        bool const is_dated = table.vintage.kind == period_kind::day || table.vintage.kind == period_kind::month;
        if (is_dated) data_.updated = to_text(table.vintage).view();
        data_.pool = table.pool;
        add_indicators();
        data_.concepts.area = add_areas("REF_AREA", "area", &long_series::where, &long_series::where_text);
        data_.concepts.counterpart =
            add_areas("COUNTERPART_AREA", "counterpart", &long_series::counterpart, &long_series::counterpart_text);
        data_.concepts.product = add_texts("PRODUCT", "product", &long_series::product);
        if (!units_follow_indicators()) data_.concepts.unit = add_texts("UNIT_MEASURE", "unit", &long_series::unit);
        for (std::size_t i = 0; i < table.dimensions.size(); ++i) add_further(i);
        add_periods();
        for (code_label const& each : table.labels) add_label(each);
        for (json_stat_axis& each : axes_) data_.dimensions.push_back(std::move(each.dimension));
        require_countable();
        add_cells();
    }
    [[nodiscard]] json_stat_dataset& result() { return data_; }

private:
    /// An id that no further dimension of the table has.
    [[nodiscard]] std::string free_id(std::string id) const {
        auto const& taken = table_.dimensions;
        while (std::find(taken.begin(), taken.end(), id) != taken.end()) id += '_';
        return id;
    }
    json_stat_axis& add(std::string id, std::string_view column, json_stat_role role) {
        return axes_.emplace_back(std::move(id), column, role);
    }

    void add_indicators() {
        if (!any(&long_series::indicator)) return;
        json_stat_axis& axis = add(free_id("INDICATOR"), "indicator", json_stat_role::metric);
        data_.concepts.indicator = axis.dimension.id;
        for (long_series const& each : table_.series) {
            axis.of_series.push_back(axis.number(each.indicator));
            axis.set(each.indicator, &json_stat_category::label, std::string(each.indicator_name.view()));
            if (units_follow_indicators()) axis.category(each.indicator).unit = each.unit;
        }
    }
    /// Whether each indicator is in one unit, which is then said of its category; labels of units need a dimension.
    [[nodiscard]] bool units_follow_indicators() const {
        for (code_label const& each : table_.labels) {
            if (each.dimension == "unit") return false;
        }
        std::unordered_map<std::string, std::string> units;
        for (long_series const& each : table_.series) {
            if (units.emplace(each.indicator, each.unit).first->second != each.unit) return false;
        }
        return any(&long_series::indicator) || !any(&long_series::unit);
    }
    [[nodiscard]] bool any(std::string long_series::*text) const {
        return std::any_of(table_.series.begin(), table_.series.end(),
                           [&](long_series const& each) { return !(each.*text).empty(); });
    }
    std::string add_areas(std::string id, std::string_view column, area long_series::*where,
                          std::string long_series::*text) {
        bool const has_areas = std::any_of(table_.series.begin(), table_.series.end(), [&](long_series const& each) {
            return !(each.*where).empty() || !(each.*text).empty();
        });
        if (!has_areas) return {};
        bool const by_code = areas_have_one_spelling(table_, where, text);
        json_stat_axis& axis = add(free_id(std::move(id)), column, json_stat_role::geo);
        for (long_series const& each : table_.series) {
            std::string const code(by_code ? (each.*where).view() : std::string_view(each.*text));
            axis.of_series.push_back(axis.number(code));
            bool const is_plain = code == (each.*where).view() && code == each.*text;
            if (!is_plain) axis.set(code, &json_stat_category::its_area, std::string((each.*where).view()));
            if (!is_plain) axis.set(code, &json_stat_category::spelled, each.*text);
            if (where == &long_series::where)
                axis.set(code, &json_stat_category::label, std::string(each.where_name.view()));
        }
        return axis.dimension.id;
    }
    std::string add_texts(std::string id, std::string_view column, std::string long_series::*text) {
        if (!any(text)) return {};
        json_stat_axis& axis = add(free_id(std::move(id)), column, json_stat_role::none);
        for (long_series const& each : table_.series) axis.of_series.push_back(axis.number(each.*text));
        return axis.dimension.id;
    }
    void add_further(std::size_t i) {
        json_stat_axis& axis = add(table_.dimensions[i], table_.dimensions[i], json_stat_role::none);
        for (long_series const& each : table_.series) axis.of_series.push_back(axis.number(each.further[i]));
    }
    /// The periods in the order of time.
    void add_periods() {
        std::vector<std::uint32_t> order(table_.periods.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint32_t>(i);
        auto const place = [&](std::uint32_t i) {
            return std::tuple(table_.periods[i].first, table_.periods[i].past, i);
        };
        std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
        json_stat_axis& axis = add(free_id("TIME_PERIOD"), "period", json_stat_role::time);
        data_.concepts.time = axis.dimension.id;
        of_period_.resize(order.size());
        for (std::uint32_t const i : order) of_period_[i] = axis.number(to_text(table_.periods[i]).view());
    }
    void add_label(code_label const& label) {
        for (json_stat_axis& each : axes_) {
            if (each.column != label.dimension) continue;
            if (label.code.empty()) {
                each.dimension.label = label.label;
            } else {
                each.set(label.code, &json_stat_category::label, label.label);
            }
        }
    }
    void require_countable() const {
        std::uint64_t count = 1;
        for (json_stat_dimension const& each : data_.dimensions) {
            if (each.categories.empty()) return;
            if (count > most_cells / each.categories.size()) refused::this_cube_has_too_many_cells(table_.file);
            count *= each.categories.size();
        }
    }
    [[nodiscard]] std::string name_of(std::size_t value) const {
        long_series const& s = table_.series_of(table_.values[value]);
        return s.indicator + " of " + s.where_text + " in " +
               std::string(to_text(table_.period_of(table_.values[value])).view());
    }
    /// The place of each series at the first period.
    [[nodiscard]] std::vector<std::uint64_t> places_of_series() const {
        std::vector<std::uint64_t> places(table_.series.size());
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t k = 0; k < axes_.size(); ++k) {
                std::size_t const number = axes_[k].of_series.empty() ? 0 : axes_[k].of_series[i];
                places[i] = places[i] * data_.dimensions[k].categories.size() + number;
            }
        }
        return places;
    }
    void add_cells() {
        std::vector<std::uint64_t> const places = places_of_series();
        std::vector<std::pair<std::uint64_t, std::size_t>> order;
        for (std::size_t i = 0; i < table_.values.size(); ++i) {
            order.emplace_back(places[table_.values[i].series] + of_period_[table_.values[i].period], i);
        }
        std::sort(order.begin(), order.end());
        for (further_column const& each : table_.further) data_.further.push_back({each.name, {}});
        for (std::size_t k = 0; k < order.size(); ++k) {
            auto const [place, i] = order[k];
            if (k > 0 && place == order[k - 1].first) {
                refused::json_stat_has_one_place_for_two_values(name_of(order[k - 1].second), name_of(i));
            }
            long_value const& value = table_.values[i];
            bool const missing = is_missing(value.status());
            // Normal goes without saying.
            std::string const status =
                value.status() == cell_status::normal ? std::string() : status_text(value.status());
            data_.cells.push_back({place, value.value, data_.pool.number_of(status), missing});
            for (std::size_t f = 0; f < table_.further.size(); ++f) {
                data_.further[f].texts.push_back(table_.further[f].texts[i]);
            }
        }
    }

    long_table const& table_;
    json_stat_dataset data_{};
    std::vector<json_stat_axis> axes_{};
    std::vector<std::size_t> of_period_{};
};

} // namespace io_detail

/// The dataset of a table. Raises `domain_error` where the table has two values of one place, two names of one code, or
/// over 2^53 places. Log-linear in the values. Example: `json_stat_of(table).dimensions`.
[[nodiscard]] inline json_stat_dataset json_stat_of(long_table const& table) {
    io_detail::json_stat_maker maker(table);
    return std::move(maker.result());
}

/// Writes a table as a dataset of JSON-stat. Raises as `json_stat_of`.
/// Example: `write_json_stat(out, read_table(file.view()))`.
inline void write_json_stat(std::ostream& out, long_table const& table) { write_json_stat(out, json_stat_of(table)); }
/// Writes tables as a collection of datasets, in their order. Raises as `json_stat_of`.
/// Example: `write_json_stat(out, std::vector{gdp, population})`.
inline void write_json_stat(std::ostream& out, std::vector<long_table> const& tables) {
    std::vector<json_stat_dataset> all;
    for (long_table const& each : tables) all.push_back(json_stat_of(each));
    write_json_stat(out, all);
}

} // namespace almanac::inline v0
