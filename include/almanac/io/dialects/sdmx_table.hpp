// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A table of values out of an SDMX-CSV message. A message does not say which of its columns are dimensions; the
/// concepts that all agencies share (https://sdmx.org, "Cross-domain concepts") tell it, and `sdmx_concepts` otherwise.
#pragma once

#include <almanac/core/byte_blocks.hpp>
#include <almanac/io/dialects/edition.hpp>
#include <almanac/io/dialects/sdmx_csv.hpp>
#include <almanac/io/long_csv.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Which components of a message are what, by their ids; in any case, since Eurostat writes them small. What is empty
/// is looked for under the names that agencies use.
/// Example: `read_sdmx_table(file.view(), {}, {.area = "geo", .unit = "unit"})`.
struct sdmx_concepts {
    std::string_view area{};        ///< REF_AREA, GEO, LOCATION
    std::string_view counterpart{}; ///< COUNTERPART_AREA, PARTNER
    std::string_view indicator{};   ///< INDICATOR, SUBJECT, NA_ITEM, INDIC; else the structure's id
    std::string_view product{};     ///< PRODUCT
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
    std::size_t product = no_column;
    std::size_t unit = no_column;
    std::size_t time = no_column;
    std::size_t value = no_column;
    std::size_t status = no_column;
    std::size_t start_day = no_column;
    std::size_t multiplier = no_column;    ///< one of the further ones, if the caller does not name it as a dimension
    std::vector<std::size_t> dimensions{}; ///< those that are none of the above
    std::vector<std::size_t> further{};
};

/// Raises `error`: the message lacks what a table needs or a caller named; says what it has, and who names it.
[[noreturn]] inline void the_message_has_no_component(std::string_view file, std::string_view id,
                                                      std::vector<sdmx_component> const& components,
                                                      std::string_view member) {
    text<300> message(file);
    message.append(file.empty() ? "" : ": ").append("the message has no component ").append(id).append("; it has ");
    if (components.empty()) message.append("none");
    for (sdmx_component const& each : components) message.append(&each == &components[0] ? "" : ", ").append(each.id);
    raise(error(message.append("; name it in sdmx_concepts::").append(member)));
}

/// Refuses a message without a component that a table needs, or that the caller named.
inline void check_concepts(placed_concepts const& at, sdmx_concepts const& asked,
                           std::vector<sdmx_component> const& components, std::string_view file) {
    auto const check = [&](std::size_t place, std::string_view id, std::string_view member) {
        if (place == no_column && !id.empty()) the_message_has_no_component(file, id, components, member);
    };
    check(at.time, asked.time.empty() ? "TIME_PERIOD" : asked.time, "time");
    check(at.value, asked.value.empty() ? "OBS_VALUE" : asked.value, "value");
    check(at.area, asked.area, "area");
    check(at.counterpart, asked.counterpart, "counterpart");
    check(at.indicator, asked.indicator, "indicator");
    check(at.product, asked.product, "product");
    check(at.unit, asked.unit, "unit");
    check(at.status, asked.status, "status");
    for (std::string_view const id : asked.dimensions) {
        check(place_of_concept(components, id, {}), id, "dimensions");
    }
}

inline placed_concepts place_concepts(std::vector<sdmx_component> const& all, sdmx_concepts const& names) {
    placed_concepts at;
    at.area = place_of_concept(all, names.area, {"REF_AREA", "GEO", "LOCATION"});
    at.counterpart = place_of_concept(all, names.counterpart, {"COUNTERPART_AREA", "PARTNER"});
    at.indicator = place_of_concept(all, names.indicator, {"INDICATOR", "SUBJECT", "NA_ITEM", "INDIC"});
    at.product = place_of_concept(all, names.product, {"PRODUCT"});
    at.unit = place_of_concept(all, names.unit, {"UNIT_MEASURE", "UNIT"});
    at.time = place_of_concept(all, names.time, {"TIME_PERIOD"});
    at.value = place_of_concept(all, names.value, {"OBS_VALUE"});
    at.status = place_of_concept(all, names.status, {"OBS_STATUS", "OBS_FLAG"});
    at.start_day = place_of_concept(all, {}, {"REPORTING_YEAR_START_DAY"});
    at.multiplier = place_of_concept(all, {}, {"UNIT_MULT"});
    bool seen_value = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        seen_value = seen_value || i == at.value;
        bool const is_placed = i == at.area || i == at.counterpart || i == at.indicator || i == at.product ||
                               i == at.unit || i == at.time || i == at.value;
        if (is_placed) continue;
        bool is_dimension = names.dimensions.empty() && !seen_value && i != at.status && !is_known_attribute(all[i].id);
        for (std::string_view const name : names.dimensions) {
            is_dimension = is_dimension || core_detail::same_without_case(all[i].id, name);
        }
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
        , numbers_(options.numbers)
        , numbers_with_comma_(with_comma(options.numbers))
        , table_(table)
        , areas_(options.areas)
        , periods_(table.periods, options.every) {
        table_.dialect = header.version == 1 ? "SDMX-CSV 1.0" : "SDMX-CSV 2";
        for (std::size_t const i : at.dimensions) table_.dimensions.push_back(header.components[i].id);
        for (std::size_t const i : at.further) table_.further.push_back({header.components[i].id, {}});
    }

    /// Takes the record that has just been read.
    void take() {
        read_sdmx_row(csv_, header_, row_);
        for (std::size_t const i : {at_.area, at_.counterpart, at_.indicator, at_.product, at_.unit}) trim_code(i);
        for (std::size_t const i : at_.dimensions) trim_code(i);
        if (unit_is_attribute() && trimmed(row_.cells[at_.unit]).empty()) row_.cells[at_.unit].clear();
        sdmx_row const& row = row_;
        if (row.action == sdmx_action::remove) return remove();
        if (at_.multiplier != no_column) check_multiplier(csv_, cell_of(row, at_.multiplier));
        if (is_of_a_part_of_the_key(row)) return note_attributes(row);
        cell_status const status = at_.status == no_column ? cell_status::normal : first_status(row.cells[at_.status]);
        long_value value = value_of(row, status);
        value.period = period_of(row) & 0xffffffU;
        if (header_.has_actions() && at_.unit != no_column && row.cells[at_.unit].empty()) keep_unit(value.period);
        value.series = series_of(row);
        std::size_t const earlier = header_.has_actions() ? earlier_one(value) : no_column;
        bool const merges = earlier != no_column && row.action != sdmx_action::replace;
        if (merges) keep_what_is_left_out(row, status, table_.values[earlier], value);
        table_.values.push_back(value);
        for (std::size_t i = 0; i < at_.further.size(); ++i) {
            std::string const& cell = row.cells[at_.further[i]];
            std::vector<std::uint32_t>& texts = table_.further[i].texts;
            std::uint32_t const guess = texts.empty() ? 0 : texts.back();
            texts.push_back(merges && cell.empty() ? texts[earlier] : table_.pool.number_of(cell, guess));
        }
    }

    /// Applies what is left to be removed.
    void finish() {
        if (!said_of_several_.empty()) give_what_is_said();
        if (!removed_.empty()) drop_removed();
        table_.vintage = edition_in_column(table_);
    }

private:
    /// Whether the row has no value and says something of several, as version 2 allows: example 13 of the field guide.
    [[nodiscard]] bool is_of_a_part_of_the_key(sdmx_row const& row) const {
        return header_.version == 2 && has_attribute(row) && row.cells[at_.value].empty() &&
               row.cells[at_.time].empty();
    }
    /// A unit behind the value is an attribute, one before it a dimension.
    [[nodiscard]] bool unit_is_attribute() const { return at_.unit != no_column && at_.unit > at_.value; }
    [[nodiscard]] bool has_attribute(sdmx_row const& row) const {
        bool attribute = unit_is_attribute() && !row.cells[at_.unit].empty();
        for (std::size_t const i : at_.further) attribute = attribute || !row.cells[i].empty();
        return attribute;
    }
    /// "DIM_2=B: ATTR_2=Y".
    void note_attributes(sdmx_row const& row) {
        std::string key;
        std::string attributes;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            bool is_attribute = unit_is_attribute() && i == at_.unit;
            for (std::size_t const each : at_.further) is_attribute = is_attribute || each == i;
            std::string& words = is_attribute ? attributes : key;
            if (row.cells[i].empty()) continue;
            if (!words.empty()) words += ", ";
            words += header_.components[i].id + '=' + row.cells[i];
        }
        table_.notes.push_back((key.empty() ? "all" : key) + ": " + attributes);
        bool const says_power = at_.multiplier != no_column && !row.cells[at_.multiplier].empty();
        if (says_power || (unit_is_attribute() && !row.cells[at_.unit].empty())) said_of_several_.push_back(row);
    }
    /// Gives the units and the powers of ten of the rows that say them of several to the series that have no unit and
    /// the values that say no power. The last row outranks those before.
    void give_what_is_said() {
        std::vector<std::uint32_t> powers(table_.series.size()); // their texts
        std::vector<std::uint32_t> units(table_.series.size());
        auto const text_in = [&](sdmx_row const& row, std::size_t i) {
            return i == no_column ? 0 : table_.pool.number_of(row.cells[i]);
        };
        for (std::size_t i = said_of_several_.size(); i-- > 0;) {
            std::uint32_t const power = text_in(said_of_several_[i], at_.multiplier);
            std::uint32_t const its_unit = text_in(said_of_several_[i], at_.unit);
            for_each_series_of(said_of_several_[i], [&](std::size_t series) {
                if (powers[series] == 0) powers[series] = power;
                if (units[series] == 0) units[series] = its_unit;
            });
        }
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (table_.series[i].unit.empty()) table_.series[i].unit = table_.pool[units[i]];
        }
        for (std::size_t k = 0; k < at_.further.size(); ++k) {
            if (at_.further[k] != at_.multiplier) continue;
            std::vector<std::uint32_t>& own = table_.further[k].texts;
            for (std::size_t i = 0; i < own.size(); ++i) {
                if (own[i] == 0) own[i] = powers[table_.values[i].series];
            }
        }
    }
    /// Calls `action` with the number of each series that a row without time says something of.
    template <class Action>
    void for_each_series_of(sdmx_row const& row, Action action) {
        bool const is_of_one = make_key(row); // it need not be looked for among all
        for (bool const with_unit : {true, false}) {
            if (!is_of_one) break;
            make_key(row, with_unit);
            auto const known = series_numbers_.find(key_);
            if (known != series_numbers_.end()) action(known->second);
        }
        for (std::size_t i = 0; i < table_.series.size() && !is_of_one; ++i) {
            if (structures_[i] == row.structure_id && agrees(row, table_.series[i], true)) action(i);
        }
    }
    /// Takes the blanks off the ends of a code; as in files of other forms, they do not tell it from another one. What
    /// has nothing but blanks is no code, but one blank here: it is not the empty cell that stands for all.
    void trim_code(std::size_t component) {
        if (component == no_column) return;
        std::string& cell = row_.cells[component];
        std::string_view const code = trimmed(cell);
        if (code.size() < cell.size()) cell = code.empty() ? " " : std::string(code);
    }
    /// The cell of a component, without the label behind its code, where it stands in the file.
    [[nodiscard]] csv_field cell_of(sdmx_row const& row, std::size_t component) const {
        csv_field result = csv_[header_.places[component]];
        result.content = row.cells[component];
        return result;
    }
    static number_format with_comma(number_format format) {
        format.decimal_point = ',';
        return format;
    }
    /// A number with a point, or with a comma where the file separates by something else (example 4 of the field
    /// guide).
    long_value value_of(sdmx_row const& row, cell_status status) {
        csv_field const cell = cell_of(row, at_.value);
        bool const may_be_decimal = csv_.format().separator != ',' && options_.numbers.thousands != ',';
        bool const has_comma = may_be_decimal && cell.content.find(',') != std::string_view::npos;
        return value_in(csv_, cell, status, options_.empty, has_comma ? numbers_with_comma_ : numbers_);
    }
    std::uint32_t period_of(sdmx_row const& row) {
        return periods_.read(csv_, cell_of(row, at_.time),
                             at_.start_day == no_column ? std::string_view() : row.cells[at_.start_day]);
    }
    area area_of(sdmx_row const& row, std::size_t component) {
        csv_field const cell = cell_of(row, component);
        return cell.content.empty() ? area() : areas_.read(csv_, cell);
    }
    /// A row may leave out the unit of a value that is there already.
    void keep_unit(std::uint32_t when) {
        make_key(row_, false);
        auto const known = series_of_any_unit_.find(key_);
        if (known == series_of_any_unit_.end()) return;
        if (last_of().contains(std::uint64_t(known->second) << 24U | when)) {
            row_.cells[at_.unit] = table_.series[known->second].unit;
        }
    }
    std::uint32_t series_of(sdmx_row const& row) {
        if (is_of_series_before(row)) return number_before_; // as mostly
        make_key(row);
        auto const known = series_numbers_.find(key_);
        if (known != series_numbers_.end()) return number_before_ = known->second;
        auto const cell = [&](std::size_t i) { return i == no_column ? std::string_view() : trimmed(row.cells[i]); };
        long_series series;
        series.indicator = at_.indicator == no_column ? row.structure_id : cell(at_.indicator);
        if (at_.indicator != no_column && !row.names.empty()) series.indicator_name = row.names[at_.indicator];
        series.where_text = cell(at_.area);
        if (at_.area != no_column) series.where = area_of(row, at_.area);
        if (at_.area != no_column && !row.names.empty()) series.where_name = row.names[at_.area];
        series.counterpart_text = cell(at_.counterpart);
        if (at_.counterpart != no_column) series.counterpart = area_of(row, at_.counterpart);
        series.product = cell(at_.product);
        series.unit = at_.unit == no_column ? options_.unit : cell(at_.unit);
        for (std::size_t const i : at_.dimensions) series.further.emplace_back(cell(i));
        table_.series.push_back(std::move(series));
        structures_.push_back(row.structure_id);
        auto const number = static_cast<std::uint32_t>(table_.series.size() - 1);
        series_numbers_.emplace(key_, number);
        number_before_ = number;
        if (header_.has_actions() && !cell(at_.unit).empty()) {
            make_key(row, false);
            series_of_any_unit_[key_] = number;
        }
        return number;
    }
    /// Makes the key of the row's series; returns whether all of it is filled.
    bool make_key(sdmx_row const& row, bool with_unit = true) {
        bool all = true;
        key_ = row.structure_id;
        auto const add = [&](std::size_t i) {
            key_ += '\0';
            if (i == no_column) return;
            bool const is_area = i == at_.area || i == at_.counterpart; // blanks are refused there
            key_ += is_area ? std::string_view(row.cells[i]) : trimmed(row.cells[i]);
            all = all && !row.cells[i].empty();
        };
        for (std::size_t const i : {at_.area, at_.counterpart, at_.indicator, at_.product}) add(i);
        add(with_unit ? at_.unit : no_column);
        for (std::size_t const i : at_.dimensions) add(i);
        return all;
    }
    /// Whether the row has the texts of the series of the row before.
    [[nodiscard]] bool is_of_series_before(sdmx_row const& row) const {
        if (table_.series.empty()) return false;
        if (!core_detail::are_equal(structures_[number_before_], row.structure_id)) return false;
        long_series const& before = table_.series[number_before_];
        auto const same = [&](std::size_t i, std::string_view text) {
            return i == no_column || core_detail::are_equal(row.cells[i], text);
        };
        bool all = same(at_.area, before.where_text) && same(at_.counterpart, before.counterpart_text) &&
                   same(at_.indicator, before.indicator) && same(at_.product, before.product) &&
                   same(at_.unit, before.unit);
        for (std::size_t i = 0; i < at_.dimensions.size() && all; ++i) {
            all = same(at_.dimensions[i], before.further[i]);
        }
        return all;
    }

    /// The number of the value that stands for the same series and period; the new one, which is to be appended, takes
    /// its place.
    std::size_t earlier_one(long_value const& value) {
        if (is_later_than_all(value)) return no_column;
        auto const [last, is_first] = last_of().try_emplace(key_of(value), table_.values.size());
        if (is_first) return no_column;
        std::size_t const earlier = std::exchange(last->second, table_.values.size());
        removed_.push_back(earlier);
        return earlier;
    }
    /// Whether the value begins after all that there were of its series, as where a message is in the order of time.
    bool is_later_than_all(long_value const& value) {
        constexpr std::int64_t before_all = (std::numeric_limits<std::int64_t>::min)();
        latest_.resize(table_.series.size(), before_all);
        std::int64_t const first = table_.periods[value.period].first.days;
        if (first <= latest_[value.series]) return false;
        latest_[value.series] = first;
        return true;
    }
    /// The number of the last value of each series and period, looked for only where a message needs it.
    std::unordered_map<std::uint64_t, std::size_t>& last_of() {
        for (; known_values_ < table_.values.size(); ++known_values_) {
            last_of_[key_of(table_.values[known_values_])] = known_values_;
        }
        return last_of_;
    }
    static std::uint64_t key_of(long_value const& value) { return std::uint64_t(value.series) << 24U | value.period; }
    /// A row that is merged changes what its filled cells say: an empty one is left out, not missing.
    void keep_what_is_left_out(sdmx_row const& row, cell_status stated, long_value const& earlier, long_value& value) {
        bool const says_status = at_.status != no_column && !row.cells[at_.status].empty();
        bool const keeps_number = row.cells[at_.value].empty() && !is_missing(stated);
        if (keeps_number) value.value = earlier.value;
        if (keeps_number && says_status && !is_missing(earlier.status())) {
            value.code = static_cast<unsigned char>(static_cast<char>(stated));
        } else if (keeps_number || !(says_status || is_missing(value.status()) || is_missing(earlier.status()))) {
            value.code = earlier.code;
        }
    }
    /// Removes what agrees with the cells that are filled; an empty dimension stands for all. What is of another
    /// structure stays.
    void remove() {
        bool const keeps = has_attribute(row_) && row_.cells[at_.value].empty();
        if (unit_is_attribute()) row_.cells[at_.unit].clear(); // it says that the unit goes, not which
        sdmx_row const& row = row_;
        bool const at_all_times = row.cells[at_.time].empty();
        if (at_all_times) forget_what_is_said(row, keeps);
        std::uint32_t const when = at_all_times ? 0 : period_of(row);
        if (make_key(row) && !at_all_times) { // of one value; it need not be looked for among all
            auto const series = series_numbers_.find(key_);
            if (series == series_numbers_.end()) return;
            auto const last = last_of().find(std::uint64_t(series->second) << 24U | when);
            if (last != last_of_.end()) remove_one(row, last->second, keeps);
            return;
        }
        for (std::size_t i = 0; i < table_.values.size(); ++i) {
            long_value const& each = table_.values[i];
            if (!(at_all_times || each.period == when) || structures_[each.series] != row.structure_id) continue;
            if (agrees(row, table_.series_of(each))) remove_one(row, i, keeps);
        }
    }
    /// A row that removes takes away what was said of several as well, where it is of all of them.
    void forget_what_is_said(sdmx_row const& row, bool keeps) {
        if (keeps && (at_.multiplier == no_column || row.cells[at_.multiplier].empty())) return;
        for (sdmx_row& said : said_of_several_) {
            auto const is_within = [&](std::size_t i) {
                return i == no_column || row.cells[i].empty() || row.cells[i] == said.cells[i];
            };
            bool all = said.structure_id == row.structure_id;
            for (std::size_t const i : {at_.area, at_.counterpart, at_.indicator, at_.product, at_.unit}) {
                all = all && is_within(i);
            }
            for (std::size_t const i : at_.dimensions) all = all && is_within(i);
            if (all && at_.multiplier != no_column) said.cells[at_.multiplier].clear();
            if (all && !keeps && unit_is_attribute()) said.cells[at_.unit].clear();
        }
    }
    void remove_one(sdmx_row const& row, std::size_t i, bool keeps) {
        if (keeps) return remove_attributes(row, i);
        removed_.push_back(i);
        last_of().erase(key_of(table_.values[i]));
    }
    /// Removes the attributes of a value that the row fills.
    void remove_attributes(sdmx_row const& row, std::size_t i) {
        for (std::size_t k = 0; k < at_.further.size(); ++k) {
            if (!row.cells[at_.further[k]].empty()) table_.further[k].texts[i] = 0;
        }
        if (at_.status == no_column || row.cells[at_.status].empty()) return;
        long_value& value = table_.values[i];
        cell_status const plain = is_missing(value.status()) ? cell_status::missing : cell_status::normal;
        value.code = static_cast<unsigned char>(static_cast<char>(plain));
    }
    /// Whether the series has what the cells of the key say; `may_say_unit`: or no unit, as the row says it.
    [[nodiscard]] bool agrees(sdmx_row const& row, long_series const& series, bool may_say_unit = false) const {
        auto const same = [&](std::size_t i, std::string const& text) {
            return i == no_column || row.cells[i].empty() || trimmed(row.cells[i]) == text;
        };
        bool all = same(at_.area, series.where_text) && same(at_.counterpart, series.counterpart_text) &&
                   same(at_.indicator, series.indicator) && same(at_.product, series.product) &&
                   ((may_say_unit && series.unit.empty()) || same(at_.unit, series.unit));
        for (std::size_t i = 0; i < at_.dimensions.size(); ++i) all = all && same(at_.dimensions[i], series.further[i]);
        return all;
    }
    void drop_removed() {
        std::vector<char> gone(table_.values.size());
        for (std::size_t const i : removed_) gone[i] = 1;
        auto const moved_up = [&](auto& items) {
            std::size_t kept = 0;
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (gone[i] == 0) items[kept++] = items[i];
            }
            return kept;
        };
        for (further_column& each : table_.further) each.texts.resize(moved_up(each.texts));
        table_.values.truncate(moved_up(table_.values));
    }

    csv_reader const& csv_;
    sdmx_header const& header_;
    placed_concepts const& at_;
    read_options const& options_;
    numeric_cells numbers_;
    numeric_cells numbers_with_comma_;
    long_table& table_;
    area_cells areas_;
    period_cells periods_;
    sdmx_row row_{};
    std::string key_{};
    std::uint32_t number_before_ = 0; // of the series of the row before
    std::unordered_map<std::string, std::uint32_t> series_numbers_{};
    std::unordered_map<std::string, std::uint32_t> series_of_any_unit_{}; // the last with one
    std::vector<std::string> structures_{};                               // of the series
    std::unordered_map<std::uint64_t, std::size_t> last_of_{};            // of the first `known_values_`
    std::size_t known_values_ = 0;
    std::vector<std::int64_t> latest_{}; // the first day of the latest period of each series
    std::vector<std::size_t> removed_{};
    std::vector<sdmx_row> said_of_several_{};
};

} // namespace io_detail

/// The values of a message. Actions are applied in the order of the rows: a value that comes again stands for the
/// earlier one, of which it keeps what its empty cells leave out, unless it replaces it; a row that removes takes away
/// what agrees with its filled cells, in its own structure, or attributes alone. What is no dimension is kept as a
/// further column. The message says itself how it is separated; a number may have a decimal comma where that is not by
/// commas. A row without time and value, which says something of all with a part of the key, becomes a note. UNIT_MULT
/// is the power of ten of the unit, see `io/dialects/multiplier.hpp`; it and a unit behind the value may be said by
/// such a row. A unit that no component says is `options.unit`. Raises `parse_error` with the line and column of a cell
/// that is not of the form, unless `options.policy` collects them; `error`, with the components that there are, for a
/// message without time or value or without what `concepts` name. Example:
/// `read_sdmx_table("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:B(1.0),PK,2024,373\n").values[0].value == 373`.
[[nodiscard]] inline long_table read_sdmx_table(std::string_view source, read_options options = {},
                                                sdmx_concepts const& concepts = {}) {
    options.format = {.separator = io_detail::sdmx_separator(source)};
    long_table table{.file = std::string(options.file)};
    csv_reader csv = io_detail::reader_of(source, options);
    io_detail::sdmx_header header;
    if (csv.next()) header = io_detail::sdmx_header_of(csv);
    std::size_t const width = csv.width();
    io_detail::placed_concepts const at = io_detail::place_concepts(header.components, concepts);
    io_detail::check_concepts(at, concepts, header.components, options.file);
    io_detail::sdmx_table_maker maker(csv, header, at, options, table);
    io_detail::for_each_record(csv, table, options, source.size(), [&] {
        csv.require_width(width);
        maker.take();
    });
    maker.finish();
    return table;
}

} // namespace almanac::inline v0
