// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A table of values out of a dataset of JSON-stat. The roles say which dimension is the time, the area and the metric;
/// where there are none, the names that agencies use tell it, and `json_stat_concepts` otherwise.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/core/ascii.hpp>
#include <almanac/io/cells.hpp>
#include <almanac/io/dialects/edition.hpp>
#include <almanac/io/dialects/sdmx_table.hpp>
#include <almanac/io/forms/json_place.hpp>
#include <almanac/io/forms/json_stat.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace almanac::inline v0::io_detail {

/// Which dimension is what, by number.
struct placed_dimensions {
    std::size_t indicator = no_column;
    std::size_t area = no_column;
    std::size_t counterpart = no_column;
    std::size_t product = no_column;
    std::size_t unit = no_column;
    std::size_t time = no_column;
    std::vector<std::size_t> further{};
};

/// Finds the dimensions of a dataset.
class dimension_finder {
public:
    dimension_finder(json_stat_dataset const& data, json_place const& place)
        : data_(data)
        , place_(place) {}

    [[nodiscard]] placed_dimensions find(json_stat_concepts const& asked) {
        bool const own = data_.is_of_almanac;
        json_stat_concepts const& c = own ? data_.concepts : asked;
        using role = json_stat_role;
        placed_dimensions at;
        at.time = take(c.time, {"TIME_PERIOD", "TIME", "YEAR", "PERIOD"}, role::time);
        at.counterpart = take(c.counterpart, {"COUNTERPART_AREA", "PARTNER"}, role::none);
        at.area = take(c.area, {"REF_AREA", "GEO", "LOCATION", "AREA", "COUNTRY", "REGION"}, role::geo);
        at.unit = take(c.unit, {"UNIT_MEASURE", "UNIT"}, role::none);
        at.product = take(c.product, {"PRODUCT"}, role::none);
        at.indicator = take(c.indicator, {"INDICATOR", "SUBJECT", "NA_ITEM", "INDIC"}, role::metric);
        for (std::size_t i = 0; i < data_.dimensions.size(); ++i) {
            if (!taken_[i]) at.further.push_back(i);
        }
        return at;
    }

private:
    /// The dimension that was asked for; else the only one with the role, or of those that have it (or of all, where
    /// none has) the first with a usual name.
    std::size_t take(std::string const& asked, std::initializer_list<std::string_view> usual, json_stat_role role) {
        std::size_t const found = data_.is_of_almanac || !asked.empty() ? named(asked) : looked_for(usual, role);
        if (found != no_column) taken_[found] = true;
        return found;
    }
    [[nodiscard]] std::size_t named(std::string const& id) const {
        for (std::size_t i = 0; i < data_.dimensions.size(); ++i) {
            if (!id.empty() && data_.dimensions[i].id == id && !taken_[i]) return i;
        }
        if (id.empty()) return no_column;
        place_.fail(data_.pointer_to_dataset + "/id", "dimensions of other names",
                    text<300>("a dimension \"").append(id).append('"'));
    }
    [[nodiscard]] std::size_t looked_for(std::initializer_list<std::string_view> usual, json_stat_role role) const {
        std::vector<std::size_t> with_role;
        for (std::size_t i = 0; i < data_.dimensions.size(); ++i) {
            if (role != json_stat_role::none && data_.dimensions[i].role == role && !taken_[i]) with_role.push_back(i);
        }
        if (with_role.size() == 1) return with_role[0];
        for (std::string_view const name : usual) {
            for (std::size_t i = 0; i < data_.dimensions.size(); ++i) {
                bool const has_role = with_role.empty() || data_.dimensions[i].role == role;
                if (has_role && !taken_[i] && core_detail::same_without_case(data_.dimensions[i].id, name)) return i;
            }
        }
        if (with_role.empty() || role != json_stat_role::time) return no_column;
        place_.fail(data_.pointer_to_dataset + "/role/time", data_.dimensions[with_role[1]].id,
                    "one dimension of time, or its id in json_stat_concepts,");
    }

    json_stat_dataset const& data_;
    json_place const& place_;
    std::vector<bool> taken_ = std::vector<bool>(data_.dimensions.size());
};

/// Makes a table of a dataset.
class json_stat_table_maker {
public:
    json_stat_table_maker(json_stat_dataset& data, json_place const& place, read_options const& options,
                          json_stat_concepts const& concepts, long_table& table)
        : data_(data)
        , place_(place)
        , options_(options)
        , at_(dimension_finder(data, place).find(concepts))
        , table_(table) {
        table_.dialect = "JSON-stat 2.0";
        table_.notes = data.notes;
        table_.vintage = iso_edition(data.updated);
        for (std::size_t const i : at_.further) table_.dimensions.push_back(data.dimensions[i].id);
        if (place.faults != nullptr) left_out_ = &place.faults->cells[data.pointer_to_dataset];
        read_areas(at_.area, areas_);
        read_areas(at_.counterpart, counterparts_);
        read_periods();
        add_labels();
        table_.further = std::move(data.further);
        for (further_column& each : table_.further) each.texts.clear();
    }

    void make(std::vector<further_column> const& columns) {
        std::size_t const with_decimals = dimension_with(&json_stat_category::decimals);
        std::size_t const with_multipliers = dimension_with(&json_stat_category::multiplier);
        bool const keeps_status = any_status_of_its_own();
        std::size_t const first_own = table_.further.size();
        if (with_decimals != no_column) table_.further.push_back({"DECIMALS", {}});
        if (with_multipliers != no_column) table_.further.push_back({"UNIT_MULT", {}});
        if (keeps_status) table_.further.push_back({"OBS_FLAG", {}});
        for (std::size_t i = 0; i < data_.cells.size(); ++i) {
            json_stat_cell const& cell = data_.cells[i];
            std::vector<std::size_t> const numbers = categories_of(cell.place);
            if (is_refused(cell, numbers)) continue;
            table_.values.push_back(value_of(cell, numbers));
            for (std::size_t f = 0; f < first_own; ++f) table_.further[f].texts.push_back(columns[f].texts[i]);
            std::size_t own = first_own;
            if (with_decimals != no_column) {
                std::string const& decimals = category(with_decimals, numbers).decimals;
                table_.further[own++].texts.push_back(data_.pool.number_of(decimals));
            }
            if (with_multipliers != no_column) {
                std::string const& power = category(with_multipliers, numbers).multiplier;
                table_.further[own++].texts.push_back(data_.pool.number_of(power));
            }
            if (keeps_status) table_.further[own].texts.push_back(cell.status);
        }
        table_.pool = std::move(data_.pool);
    }

private:
    [[nodiscard]] json_stat_category const& category(std::size_t dimension,
                                                     std::vector<std::size_t> const& numbers) const {
        return data_.dimensions[dimension].categories[numbers[dimension]];
    }
    [[nodiscard]] std::string pointer_to(std::size_t dimension) const {
        return member_pointer(data_.pointer_to_dataset + "/dimension", data_.dimensions[dimension].id) + "/category";
    }
    /// The dimension whose categories say it, mostly that of the metric; or none.
    [[nodiscard]] std::size_t dimension_with(std::string json_stat_category::*text) const {
        for (std::size_t i = 0; i < data_.dimensions.size(); ++i) {
            for (json_stat_category const& each : data_.dimensions[i].categories) {
                if (!(each.*text).empty()) return i;
            }
        }
        return no_column;
    }
    /// Whether a status says more than one letter of CL_OBS_STATUS.
    [[nodiscard]] bool any_status_of_its_own() const {
        for (json_stat_cell const& each : data_.cells) {
            std::string const& status = data_.pool[each.status];
            if (!status.empty() && (status.size() > 1 || first_status(status) == cell_status::normal) &&
                status != "A") {
                return true;
            }
        }
        return false;
    }

    /// A code that names an area by its form, unless its label names another one: "GA" for Georgia, the state. Numbers
    /// are of publishers' own lists more often than of UN M49, so their label must agree.
    [[nodiscard]] area area_of(json_stat_category const& category) const {
        area const by_code = find_area(category.code, options_.areas);
        area const by_label = category.label.empty() ? area() : find_area(category.label, area_codes::name);
        bool const is_number = !category.code.empty() && category.code[0] >= '0' && category.code[0] <= '9';
        bool const contradicted = !by_label.empty() && !(by_label == by_code);
        if (!by_code.empty() && !contradicted && (!is_number || category.label.empty() || !by_label.empty())) {
            return by_code;
        }
        return by_code.empty() ? by_label : area();
    }
    /// An area of one's own, by the code of the library, the code of the dataset or its words.
    [[nodiscard]] area own_area(std::size_t dimension, std::size_t number) {
        json_stat_category const& category = data_.dimensions[dimension].categories[number];
        for (std::string const& text : {category.its_area, category.code, category.label}) {
            std::string const own = own_area_code(text);
            if (place_detail::is_unlisted_area_code(own)) return unlisted_area(own);
        }
        refuse_category(dimension, number, "a code or a name of a country or a group");
        return {};
    }
    /// Leaves the cells of a category out where the reader goes on, or raises `parse_error`.
    void refuse_category(std::size_t dimension, std::size_t number, std::string_view expected) {
        place_.refuse(pointer_to(dimension), data_.dimensions[dimension].categories[number].code, expected);
        refused_.emplace_back(dimension, number);
    }
    void read_areas(std::size_t dimension, std::vector<area>& areas) {
        if (dimension == no_column) return;
        std::vector<json_stat_category> const& categories = data_.dimensions[dimension].categories;
        for (std::size_t i = 0; i < categories.size(); ++i) {
            json_stat_category const& each = categories[i];
            std::string const& code = each.its_area.empty() ? each.code : each.its_area;
            if (data_.is_of_almanac && place_detail::is_area_code(code)) {
                areas.emplace_back(place_detail::checked_code, code);
            } else if (each.code.empty() && each.label.empty()) {
                areas.emplace_back();
            } else {
                area const found = data_.is_of_almanac ? area() : area_of(each);
                areas.push_back(found.empty() ? own_area(dimension, i) : found);
            }
        }
    }

    /// The period of a category by its code, or by its label where the code is a number in a list.
    [[nodiscard]] period period_of(std::size_t number) {
        json_stat_category const& category = data_.dimensions[at_.time].categories[number];
#ifdef __cpp_exceptions
        for (std::string const& text : {category.code, category.label}) {
            try {
                period const found = parse_period_lenient(text);
                if (options_.every == period_kind::none || found.kind != period_kind::day) return found;
                return period_at(found.first, options_.every);
            } catch (parse_error const&) { // the next one, or refused below
            }
        }
        refuse_category(at_.time, number, "a period such as 2024, 2024-Q1 or 2024-01, or one as its label,");
        return no_period();
#else
        return parse_period_lenient(category.code);
#endif
    }
    void read_periods() {
        if (at_.time == no_column) {
            table_.periods.push_back(no_period());
            return;
        }
        for (std::size_t i = 0; i < data_.dimensions[at_.time].categories.size(); ++i) {
            std::size_t const refused_before = refused_.size();
            period const found = period_of(i);
            bool const is_one = refused_.size() == refused_before;
            period_places_.push_back(is_one ? next_period_number(table_.periods.size()) : 0);
            if (is_one) table_.periods.push_back(found);
        }
    }

    /// What the table says of no series: labels of further dimensions, of products and units.
    void add_labels() {
        std::pair<std::size_t, std::string_view> const columns[] = {{at_.counterpart, "counterpart"},
                                                                    {at_.product, "product"},
                                                                    {at_.unit, "unit"},
                                                                    {at_.time, "period"},
                                                                    {at_.area, "area"},
                                                                    {at_.indicator, "indicator"}};
        for (std::size_t i = 0; i < data_.dimensions.size(); ++i) {
            json_stat_dimension const& dimension = data_.dimensions[i];
            std::string_view name = dimension.id;
            for (auto const& [number, column] : columns) name = number == i ? column : name;
            if (!dimension.label.empty()) table_.labels.push_back({std::string(name), {}, dimension.label});
            if (i == at_.area || i == at_.indicator) continue; // said of the series
            for (json_stat_category const& each : dimension.categories) {
                bool const says_more = !each.label.empty() && !(i == at_.time && each.label == each.code);
                if (says_more) table_.labels.push_back({std::string(name), each.code, each.label});
            }
        }
    }

    /// The category of each dimension in a cell.
    [[nodiscard]] std::vector<std::size_t> categories_of(std::uint64_t place) const {
        std::vector<std::size_t> numbers(data_.dimensions.size());
        for (std::size_t i = numbers.size(); i-- > 0;) {
            std::size_t const size = data_.dimensions[i].categories.size();
            numbers[i] = place % size;
            place /= size;
        }
        return numbers;
    }
    /// Whether the cell is left out for a fault of its own or of a category; finds a number beside a status that says
    /// that it is missing.
    [[nodiscard]] bool is_refused(json_stat_cell const& cell, std::vector<std::size_t> const& numbers) const {
        for (auto const& [dimension, number] : refused_) {
            if (numbers[dimension] == number) return true;
        }
        if (left_out_ != nullptr && left_out_->contains(cell.place)) return true;
        if (cell.is_null || !is_missing(first_status(data_.pool[cell.status]))) return false;
        place_.refuse(data_.pointer_to_dataset + "/value/" + std::to_string(cell.place), shortest_digits(cell.value),
                      text<160>("no number beside the status \"").append(data_.pool[cell.status]).append('"'));
        return true;
    }
    [[nodiscard]] long_value value_of(json_stat_cell const& cell, std::vector<std::size_t> const& numbers) {
        long_value result;
        cell_status status = first_status(data_.pool[cell.status]);
        if (cell.is_null && !is_missing(status)) {
            status = cell.status == 0 ? cell_status::no_observation : options_.empty;
        }
        result.value = cell.is_null ? missing_value : cell.value;
        result.code = static_cast<unsigned char>(static_cast<char>(status));
        result.period = at_.time == no_column ? 0 : period_places_[numbers[at_.time]] & 0xffffffU;
        result.series = series_of(cell.place, numbers);
        return result;
    }
    [[nodiscard]] std::uint32_t series_of(std::uint64_t place, std::vector<std::size_t> const& numbers) {
        if (at_.time != no_column) {
            std::uint64_t step = 1;
            for (std::size_t i = at_.time + 1; i < data_.dimensions.size(); ++i) {
                step *= data_.dimensions[i].categories.size();
            }
            place -= numbers[at_.time] * step;
        }
        auto const [known, is_new] = series_.emplace(place, static_cast<std::uint32_t>(table_.series.size()));
        if (is_new) table_.series.push_back(series_at(numbers));
        return known->second;
    }
    [[nodiscard]] long_series series_at(std::vector<std::size_t> const& numbers) const {
        long_series result;
        result.unit = options_.unit;
        if (!data_.is_of_almanac) {
            result.indicator = options_.indicator.empty() ? std::string_view(data_.label) : options_.indicator;
        }
        if (at_.indicator != no_column) {
            json_stat_category const& what = category(at_.indicator, numbers);
            result.indicator = what.code;
            result.indicator_name = what.label;
            if (!what.unit.empty()) result.unit = what.unit;
        }
        if (at_.area != no_column) {
            json_stat_category const& where = category(at_.area, numbers);
            result.where = areas_[numbers[at_.area]];
            result.where_text = where.its_area.empty() && where.spelled.empty() ? where.code : where.spelled;
            result.where_name = where.label;
        }
        if (at_.counterpart != no_column) {
            json_stat_category const& other = category(at_.counterpart, numbers);
            result.counterpart = counterparts_[numbers[at_.counterpart]];
            result.counterpart_text = other.its_area.empty() && other.spelled.empty() ? other.code : other.spelled;
        }
        if (at_.product != no_column) result.product = category(at_.product, numbers).code;
        if (at_.unit != no_column) result.unit = category(at_.unit, numbers).code;
        for (std::size_t const i : at_.further) result.further.push_back(category(i, numbers).code);
        return result;
    }

    json_stat_dataset& data_;
    json_place const& place_;
    read_options const& options_;
    placed_dimensions at_;
    long_table& table_;
    std::vector<area> areas_{};
    std::vector<area> counterparts_{};
    std::vector<std::uint32_t> period_places_{};                  ///< where the period of each category stands
    std::vector<std::pair<std::size_t, std::size_t>> refused_{};  ///< dimensions and their categories
    std::unordered_set<std::uint64_t> const* left_out_ = nullptr; ///< the cells that the reader has refused
    std::unordered_map<std::uint64_t, std::uint32_t> series_{};
};

/// The text, with faults kept where the caller wants all.
inline json_place place_in(std::string_view source, read_options const& options, json_faults& faults) {
    bool const goes_on = options.policy == row_policy::collect;
    return {text_in_utf_8(source, options.file), options.file, goes_on ? &faults : nullptr};
}

/// The table of a dataset.
inline long_table table_of(json_stat_dataset data, json_place const& place, read_options const& options,
                           json_stat_concepts const& concepts) {
    long_table table{.file = std::string(options.file)};
    std::vector<further_column> const columns = data.further;
    json_stat_table_maker maker(data, place, options, concepts, table);
    maker.make(columns);
    if (place.faults != nullptr) table.refused = place.refused_below(data.pointer_to_dataset);
    return table;
}

} // namespace almanac::inline v0::io_detail
