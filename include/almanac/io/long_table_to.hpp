// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Containers of what a file held: a panel, a series, a cross-section, flows. Nothing is chosen in silence: where a
/// file has two values for one place of a container, the error names the column in which they differ. The edition of
/// the file (`long_table::vintage`) is that of the container, unless the caller names another.
///
/// A power of ten that the file says beside its unit (a column UNIT_MULT or Scale, see `io/dialects/multiplier.hpp`)
/// belongs to the unit: a value of 373 with 9 beside USD is 373e9 of `USD` and 373 of `10*9.USD`, to the last digit;
/// where nothing is said the power is 0. The unit itself the caller states. Where it has a size (`kt`, `10*9.USD`) and
/// the file's text is neither that unit nor, as "USD" and "U.S. dollars" are, the one without the size, another power
/// than 0 raises a `domain_error` that names both.
/// \code
/// panel_of<units::USD>(table, "NY.GDP.MKTP.CD", {.kind = nature::flow});
/// panel_of<units::USD>(table, [](long_series const& s) { return s.product == "AGFO"; });
/// \endcode
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/io/dialects/multiplier.hpp>
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
    if (known.empty()) message.append("none");
    if (known.size() > 5) message.append(" and ").append_unsigned(known.size() - 5).append(" more");
    raise(unknown_key(message));
}
/// Raises `unknown_key`: the series of that indicator are of other areas.
[[noreturn]] inline void the_indicator_has_no_such_area(long_table const& table, std::string_view indicator,
                                                        area_set const& where) {
    text<700> message(table.file);
    message.append(table.file.empty() ? "" : ": ")
        .append("no series of the indicator \"")
        .append(indicator)
        .append("\" is of ")
        .append(to_text(where).view())
        .append("; they are of ");
    std::size_t count = 0;
    for (long_series const& each : table.series) {
        if (each.indicator != indicator && each.indicator_name != indicator) continue;
        if (message.view().ends_with(each.where_text)) continue; // mostly those of one area stand together
        if (++count > 5) break;
        message.append(count == 1 ? "" : ", ").append(each.where_text);
    }
    raise(unknown_key(message.append(count > 5 ? " and others" : "")));
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

/// A condition on the series of a table. Example: `series_condition<bool (*)(long_series const&)>`.
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

/// What values are said of, with the edition of the file where the caller names none.
inline common_basis with_vintage_of(long_table const& table, common_basis about) {
    if (about.vintage.kind == period_kind::none) about.vintage = table.vintage;
    return about;
}

/// Of no panel.
inline constexpr std::uint32_t no_panel = static_cast<std::uint32_t>(-1);

/// The number of the panel that each series belongs to, with all wanted series in one.
inline std::vector<std::uint32_t> one_panel(std::vector<char> const& wanted) {
    std::vector<std::uint32_t> result;
    for (char const each : wanted) result.push_back(each != 0 ? 0 : no_panel);
    return result;
}
/// With a panel an indicator, in order of appearance.
inline std::vector<std::uint32_t> a_panel_an_indicator(long_table const& table) {
    std::unordered_map<std::string_view, std::uint32_t> known;
    std::vector<std::uint32_t> result;
    for (long_series const& each : table.series) {
        result.push_back(known.try_emplace(each.indicator, static_cast<std::uint32_t>(known.size())).first->second);
    }
    return result;
}

/// What a panel is made of: its series, its areas, and its periods from the first to the last.
struct panel_plan {
    std::vector<std::uint32_t> series{}; ///< in order of appearance
    std::vector<area> areas{};           ///< sorted, each once
    period const* one = nullptr;         ///< of its periods
    std::uint32_t every = 0;             ///< the number of its frequency among those of the table
    std::int32_t first = (std::numeric_limits<std::int32_t>::max)();
    std::int32_t last = (std::numeric_limits<std::int32_t>::min)();

    [[nodiscard]] std::size_t width() const { return one == nullptr ? 0 : static_cast<std::size_t>(last - first + 1); }
};

/// The panels of a table in the making. Passes over the values twice, whatever the number of panels: for the extent of
/// each, then for the cells.
class panel_maker {
public:
    /// `panel_of` has the number of its panel for each series.
    panel_maker(long_table const& table, std::vector<std::uint32_t> panel_of)
        : table_(table)
        , panel_of_(std::move(panel_of))
        , rows_(table.series.size())
        , periods_(table.periods.size())
        , powers_(table) {
        place_areas();
        for (auto const& block : table_.values.blocks()) {
            for (long_value const& each : block) {
                if (panel_of_[each.series] != no_panel) widen(plans_[panel_of_[each.series]], each.period);
            }
        }
    }

    [[nodiscard]] std::vector<panel_plan> const& plans() const { return plans_; }
    /// Whether two series of a panel are of one area: then an error may have to look at values that were passed.
    [[nodiscard]] bool has_areas_of_two_series() const { return has_areas_of_two_series_; }

    /// The panels, empty. They take over the areas.
    template <unit Unit>
    [[nodiscard]] std::vector<panel<Unit>> empty_panels(common_basis const& about) {
        std::vector<panel<Unit>> result;
        result.reserve(plans_.size());
        for (panel_plan& plan : plans_) {
            long_series const& first = table_.series[plan.series.front()];
            panel<Unit> next;
            next.about = with_vintage_of(table_, about);
            next.areas = std::move(plan.areas);
            next.first_ordinal = plan.first;
            next.period_count = plan.width();
            if (plan.one != nullptr) next.every = frequency_of(*plan.one);
            if (about.indicator.view().empty()) {
                next.about.indicator =
                    shared_text(first.indicator_name.empty() ? first.indicator : first.indicator_name);
            }
            result.push_back(std::move(next));
        }
        return result;
    }
    /// Fills the cells with the values of the next block. Raises `domain_error` for two values of one place.
    template <unit Unit>
    void fill(std::vector<panel<Unit>>& panels, block_vector<long_value>::block const& block) {
        for (long_value const& each : block) {
            std::size_t const place = filled_++;
            std::uint32_t const number = panel_of_[each.series];
            if (number == no_panel) continue;
            auto& cells = panels[number].cells;
            panel_plan const& plan = plans_[number];
            if (!cells.has_statuses) clear(cells, panels[number].areas.size() * plan.width());
            std::size_t const cell = rows_[each.series] * plan.width() +
                                     static_cast<std::size_t>(periods_[each.period].ordinal - plan.first);
            if (cells.statuses[cell] != cell_status::no_observation) fail_at_second_value(each);
            cells.values[cell] = powers_.empty() ? each.value : powers_.in(panels[number].in(), each, place);
            cells.statuses[cell] = each.status();
        }
    }
    /// Drops the statuses of a panel in which every cell is a plain number.
    template <class Cells>
    static void finish(Cells& cells) {
        auto const& statuses = cells.statuses.items;
        bool const is_plain = std::all_of(statuses.begin(), statuses.end(),
                                          [](cell_status status) { return status == cell_status::normal; });
        if (is_plain) cells = {std::move(cells.values), {}, false};
    }

private:
    struct placed_period {
        bool is_met = false;
        std::int32_t ordinal = 0;
        std::uint32_t every = 0; ///< the number of its frequency
    };

    template <class Cells>
    static void clear(Cells& cells, std::size_t size) {
        cells.values.items.assign(size, missing_value);
        cells.statuses.items.assign(size, cell_status::no_observation);
        cells.has_statuses = true;
    }
    void place_areas() {
        for (std::uint32_t i = 0; i < panel_of_.size(); ++i) {
            if (panel_of_[i] == no_panel) continue;
            if (panel_of_[i] >= plans_.size()) plans_.resize(panel_of_[i] + 1);
            plans_[panel_of_[i]].series.push_back(i);
        }
        for (panel_plan& plan : plans_) {
            plan.areas.reserve(plan.series.size());
            for (std::uint32_t const each : plan.series) plan.areas.push_back(table_.series[each].where);
            std::sort(plan.areas.begin(), plan.areas.end());
            plan.areas.erase(std::unique(plan.areas.begin(), plan.areas.end()), plan.areas.end());
            has_areas_of_two_series_ = has_areas_of_two_series_ || plan.areas.size() < plan.series.size();
            for (std::uint32_t const each : plan.series) {
                auto const at = std::lower_bound(plan.areas.begin(), plan.areas.end(), table_.series[each].where);
                rows_[each] = static_cast<std::size_t>(at - plan.areas.begin());
            }
        }
    }
    /// Widens a panel to one more period. Raises `domain_error` for another frequency.
    void widen(panel_plan& plan, std::uint32_t number) {
        placed_period& at = periods_[number];
        period const& p = table_.periods[number];
        if (!at.is_met) at = {true, ordinal(p), number_of(frequency_of(p))};
        if (plan.one == nullptr) {
            plan.one = &p;
            plan.every = at.every;
        }
        if (at.every != plan.every) refused::the_series_are_of_two_frequencies(*plan.one, p);
        plan.first = (std::min)(plan.first, at.ordinal);
        plan.last = (std::max)(plan.last, at.ordinal);
    }
    std::uint32_t number_of(frequency const& every) {
        std::size_t number = 0;
        while (number < frequencies_.size() && !(frequencies_[number] == every)) ++number;
        if (number == frequencies_.size()) frequencies_.push_back(every);
        return static_cast<std::uint32_t>(number);
    }
    /// Raises `domain_error`: the cell was filled before; finds by which series. Where no two are of one area it was
    /// the same one, and blocks that were given back are not missed.
    [[noreturn]] void fail_at_second_value(long_value const& second) const {
        long_series const& b = table_.series_of(second);
        for (auto const& block : table_.values.blocks()) {
            for (long_value const& each : block) {
                long_series const& a = table_.series_of(each);
                bool const same_place = panel_of_[each.series] == panel_of_[second.series] && a.where == b.where;
                if (same_place && table_.period_of(each) == table_.period_of(second)) {
                    refused::two_series_have_one_place(table_, a, b, table_.period_of(second));
                }
            }
        }
        refused::two_series_have_one_place(table_, b, b, table_.period_of(second));
    }

    long_table const& table_;
    std::vector<std::uint32_t> panel_of_;
    std::vector<std::size_t> rows_; ///< by number of the series
    std::vector<placed_period> periods_;
    std::vector<frequency> frequencies_{};
    multipliers powers_;
    std::size_t filled_ = 0; ///< how many values are in their cells
    std::vector<panel_plan> plans_{};
    bool has_areas_of_two_series_ = false;
};

/// The panel of the series that a condition holds for, in a unit that is `Unit` unless that is known at run time.
template <unit Unit, class Condition>
panel<Unit> panel_of(long_table const& table, Condition const& wanted, std::string_view indicator,
                     common_basis const& about, unit const& in = Unit) {
    panel_maker maker(table, one_panel(wanted_series(table, wanted, indicator)));
    std::vector<panel<Unit>> result = maker.empty_panels<Unit>(about);
    if constexpr (Unit == any_unit) result[0].measured_in = {in};
    for (auto const& block : table.values.blocks()) maker.fill(result, block);
    maker.finish(result[0].cells);
    return std::move(result[0]);
}

/// A panel an indicator; calls `done` when the values of a block, by its number, are in their cells and nobody looks at
/// them again.
template <class UnitOf, class Done>
std::vector<panel<any_unit>> panels_of(long_table const& table, UnitOf const& unit_of, common_basis const& about,
                                       Done done) {
    panel_maker maker(table, a_panel_an_indicator(table));
    std::vector<panel<any_unit>> result = maker.empty_panels<any_unit>(about);
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i].measured_in = {unit_of(table.series[maker.plans()[i].series.front()])};
    }
    for (std::size_t i = 0; i < table.values.blocks().size(); ++i) {
        maker.fill(result, table.values.blocks()[i]);
        if (!maker.has_areas_of_two_series()) done(i);
    }
    for (panel<any_unit>& each : result) maker.finish(each.cells);
    return result;
}

} // namespace io_detail

/// The panel of an indicator, which its code or its name tells, in a unit that the caller states: the file's own word
/// for it is in `long_series::unit`, and a power of ten beside it is applied. Periods for which the file has no row are
/// `no_observation`. Raises `unknown_key` for an indicator that the table lacks; `domain_error` for two values of one
/// area and period, for periods of two frequencies, and for a power of ten whose unit is not known; `overflow_error`
/// where no double holds a value times its power of ten. Linear in the values.
/// Example: `panel_of<units::USD>(table, "NY.GDP.MKTP.CD", {.kind = nature::flow})`.
template <unit Unit>
[[nodiscard]] panel<Unit> panel_of(long_table const& table, std::string_view indicator,
                                   common_basis const& about = {}) {
    return io_detail::panel_of<Unit>(table, io_detail::of_indicator(indicator), indicator, about);
}
/// The panel of an indicator in a unit that is known at run time.
[[nodiscard]] inline panel<any_unit> panel_of(long_table const& table, std::string_view indicator, unit const& in,
                                              common_basis const& about = {}) {
    return io_detail::panel_of<any_unit>(table, io_detail::of_indicator(indicator), indicator, about, in);
}
/// The panel of the series that a condition holds for.
template <unit Unit, series_condition Condition>
[[nodiscard]] panel<Unit> panel_of(long_table const& table, Condition const& wanted, common_basis const& about = {}) {
    return io_detail::panel_of<Unit>(table, wanted, {}, about);
}

/// A panel an indicator, in order of appearance, in the unit that is given for its first series. Raises as `panel_of`.
/// Goes through the values of the table twice, where `panel_of` would for each indicator.
/// Example: `panels_of(table, [](long_series const& s) { return parse_unit(s.unit); })`.
template <class UnitOf>
requires std::is_invocable_r_v<unit, UnitOf const&, long_series const&>
[[nodiscard]] std::vector<panel<any_unit>> panels_of(long_table const& table, UnitOf const& unit_of,
                                                     common_basis const& about = {}) {
    return io_detail::panels_of(table, unit_of, about, [](std::size_t) {});
}
/// Of a table that is not needed any more: gives its values back on the way, so that both are never there in full.
template <class UnitOf>
requires std::is_invocable_r_v<unit, UnitOf const&, long_series const&>
[[nodiscard]] std::vector<panel<any_unit>> panels_of(long_table&& table, UnitOf const& unit_of,
                                                     common_basis const& about = {}) {
    return io_detail::panels_of(table, unit_of, about,
                                [&](std::size_t block) { table.values.release_blocks_before(block + 1); });
}

/// The series of an indicator in one area, or of a sum over several: of a file that has no areas, of the area that is
/// given. Raises as `panel_of`, and `unknown_key` for an area that the indicator lacks. Example:
/// `series_of<units::index>(cpi, "CPIAUCSL", areas::USA)`.
template <unit Unit>
[[nodiscard]] series<Unit> series_of(long_table const& table, std::string_view indicator, area_set const& where,
                                     common_basis const& about = {}) {
    auto const is_there = [&](long_series const& s) {
        if (where.is_several() && io_detail::several_areas(s.where_text) == where) return true;
        return s.where_text.empty() || where == s.where;
    };
    auto const wanted = [&](long_series const& s) { return is_there(s) && io_detail::of_indicator(indicator)(s); };
    bool const has_indicator =
        std::any_of(table.series.begin(), table.series.end(), io_detail::of_indicator(indicator));
    if (has_indicator && std::none_of(table.series.begin(), table.series.end(), wanted)) {
        refused::the_indicator_has_no_such_area(table, indicator, where);
    }
    panel<Unit> const all = io_detail::panel_of<Unit>(table, wanted, indicator, about);
    series<Unit> result{{}, all.about, where, all.every, all.first_ordinal, all.cells};
    return result;
}

/// The values of an indicator in one period. Raises as `panel_of`.
/// Example: `cross_section_of<units::USD>(table, "NY.GDP.MKTP.CD", year(2024))`.
template <unit Unit>
[[nodiscard]] cross_section<Unit> cross_section_of(long_table const& table, std::string_view indicator,
                                                   period const& when, common_basis const& about = {}) {
    return panel_of<Unit>(table, indicator, about).cross_section(when).only([](area const&) { return true; });
}

/// How a file names the two reports of a flow. Example: `flow_names{.exports = "X", .imports = "M"}`.
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
    return make_flows<Unit, double, Storage>(with_vintage_of(table, about), when, std::move(areas),
                                             std::move(products));
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
/// `names.imports`, by code or name, of an area with a counterpart. `Storage` as `flows` has it: `sparse` for many
/// areas and products. Raises `unknown_key` when the table has neither, `domain_error` for two values of one place, and
/// for powers of ten as `panel_of`. Example: `flows_of<units::USD, sparse>(table, year(2020))`.
template <unit Unit, class Storage = owned>
[[nodiscard]] flows<Unit, double, Storage> flows_of(long_table const& table, period const& when,
                                                    flow_names const& names = {}, common_basis const& about = {}) {
    auto const is_export = io_detail::of_indicator(names.exports);
    auto const is_import = io_detail::of_indicator(names.imports);
    auto const is_wanted = [&](long_series const& s) { return is_export(s) || is_import(s); };
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
    io_detail::multipliers powers(table);
    for (io_detail::placed_value const& each : found) {
        long_value const& value = table.values[each.number];
        result.cells.set(each.place, powers.in(Unit, value, each.number), value.status());
    }
    return result;
}

} // namespace almanac::inline v0
