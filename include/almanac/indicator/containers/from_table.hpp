// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// From stated observations to containers: `rows | series_of<units::USD>()`, `rows | cross_section_of<units::USD>()`,
/// `rows | panel_of<units::USD>()`. `rows` is a table or any range of observations, such as a filtered view of one.
/// The values are `bounded`: they keep what the printed forms leave open. Linear in the rows and the cells, but for
/// sorting the areas.
#pragma once

#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/indicator/dataset/observation.hpp>
#include <almanac/number/bounded.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: the rows are not of one thing, so that they are not one container.
[[noreturn]] inline void these_rows_do_not_go_together(std::string_view key, std::string_view difference) {
    raise(domain_error(text<700>(key).append(" does not go with the rows before it: ").append(difference)));
}
/// Raises `domain_error`: no series has a place for spans, moments and no period.
[[noreturn]] inline void this_row_has_no_place_in_a_series(std::string_view key, period const& when) {
    raise(domain_error(text<700>("the period of ")
                           .append(key)
                           .append(" is ")
                           .append(to_text(when))
                           .append(", which is not of a kind that repeats, as years and months do")));
}
/// Raises `domain_error`: there is no row to make a container of.
[[noreturn]] inline void there_are_no_rows() { raise<domain_error>("there is no row to make a container of"); }
} // namespace refused

namespace indicator_detail {

/// One cell_status for a set of codes: the first that says "missing", else the first that says more than "normal".
constexpr cell_status one_status(observation_status set) {
    auto const codes = to_text(set);
    cell_status first = cell_status::normal;
    for (char const c : codes.view()) {
        auto const status = static_cast<cell_status>(c);
        if (is_missing(status)) return status;
        if (first == cell_status::normal) first = status;
    }
    return first;
}

/// What a row measures in words. In a constant expression, which can refer only to what stays, the indicator's name
/// alone.
constexpr shared_text words_for(observation const& row) {
    if (!row.what.is_stated()) return {};
    std::string_view const name = row.what.of->name.empty() ? row.what.of->code : row.what.of->name;
    bool const is_all = row.what.as == measured_as::level && row.by.empty();
    return is_all || std::is_constant_evaluated() ? shared_text(name) : shared_text(subject_of(row).view());
}

/// Checks that rows have one unit, indicator, breakdown, nature, assertion and counterpart: those of the first. A
/// container of any unit takes that of the first row too.
template <unit Unit>
struct rows_of_one_thing {
    common_basis about{};
    breakdown_set by{};
    area where{};
    period when{};
    unit in = Unit;
    std::size_t count = 0;

    constexpr void take(observation const& row) {
        if (row.is_event()) refused::an_event_has_no_figure(row.key);
        if (count++ == 0) {
            about = {words_for(row), nature_of(row), row.asserted, row.counterpart, no_period(), {}};
            about.what = row.what;
            by = row.by;
            where = row.where;
            when = row.when;
            if (Unit == any_unit) in = unit_of_number(row);
        }
        bool const may_have_none = Unit != any_unit && row.status.is_missing();
        if (row.in != nullptr || !may_have_none) {
            unit const& its = unit_of_number(row);
            if (!(its == in)) refused::this_row_is_in_another_unit(row.key, its, in);
        }
        if (!(row.what == about.what)) refused::these_rows_do_not_go_together(row.key, "another indicator");
        if (!(row.by == by)) refused::these_rows_do_not_go_together(row.key, "another breakdown");
        if (nature_of(row) != about.kind) refused::these_rows_do_not_go_together(row.key, "another nature");
        if (row.asserted != about.asserted) refused::these_rows_do_not_go_together(row.key, "asserted another way");
        if (!(row.counterpart == about.counterpart)) {
            refused::these_rows_do_not_go_together(row.key, "another counterpart");
        }
    }
};

constexpr bounded number_of_row(observation const& row, cell_status status) {
    return is_missing(status) ? bounded{} : bounded_of(row.value, range_of(row));
}

/// Calls `each` with every row. A view that filters is walked over in a copy where it stands as a constant, because it
/// remembers its first row when asked for it.
template <class Rows, class Each>
constexpr void for_each_row(Rows& rows, Each each) {
    if constexpr (std::is_array_v<Rows> || requires { rows.begin(); }) {
        for (observation const& row : rows) each(row);
    } else {
        std::remove_const_t<Rows> copy(rows);
        for (observation const& row : copy) each(row);
    }
}

/// `of_one_area`: rows of another area than the first are refused.
template <unit Unit, class Rows>
constexpr panel<Unit, bounded> panel_from(Rows& rows, bool of_one_area = false) {
    rows_of_one_thing<Unit> one;
    panel_builder<bounded> cells{frequency{}};
    for_each_row(rows, [&](observation const& row) {
        one.take(row);
        if (of_one_area && !(row.where == one.where)) refused::these_rows_do_not_go_together(row.key, "another area");
        if (!is_regular(row.when.kind)) refused::this_row_has_no_place_in_a_series(row.key, row.when);
        if (one.count == 1) cells = panel_builder<bounded>(frequency_of(row.when));
        if (!(frequency_of(row.when) == frequency_of(one.when))) {
            refused::these_rows_do_not_go_together(row.key, "a period of another frequency");
        }
        cell_status const status = one_status(row.status);
        cells.add(row.where, row.when, number_of_row(row, status), status);
    });
    if (one.count == 0) refused::there_are_no_rows();
    if constexpr (Unit == any_unit) {
        return cells.build(one.about, one.in);
    } else {
        return cells.template build<Unit>(one.about);
    }
}

template <unit Unit>
struct panel_maker {
    template <class Rows>
    friend constexpr panel<Unit, bounded> operator|(Rows&& rows, panel_maker) {
        return panel_from<Unit>(rows);
    }
};

template <unit Unit>
struct series_maker {
    template <class Rows>
    friend constexpr series<Unit, bounded> operator|(Rows&& rows, series_maker) {
        panel<Unit, bounded> all = panel_from<Unit>(rows, true);
        return {all.measured_in, all.about, all.areas[0], all.every, all.first_ordinal, std::move(all.cells)};
    }
};

template <unit Unit>
struct section_maker {
    template <class Rows>
    friend constexpr cross_section<Unit, bounded> operator|(Rows&& rows, section_maker) {
        rows_of_one_thing<Unit> one;
        std::vector<section_point<bounded>> points;
        for_each_row(rows, [&](observation const& row) {
            one.take(row);
            if (!(row.when == one.when)) refused::these_rows_do_not_go_together(row.key, "another period");
            cell_status const status = one_status(row.status);
            points.push_back({row.where, number_of_row(row, status), status});
        });
        if (points.empty()) refused::there_are_no_rows();
        std::sort(points.begin(), points.end(), [](auto const& a, auto const& b) { return a.where < b.where; });
        cross_section<Unit, bounded> result{{}, one.about, one.when, {}, {}};
        if constexpr (Unit == any_unit) result.measured_in.its_unit = one.in;
        std::vector<area> areas;
        for (section_point<bounded> const& p : points) {
            areas.push_back(p.where);
            result.cells.values.items.push_back(p.value);
            result.cells.statuses.items.push_back(p.status);
        }
        result.areas = areas;
        result.cells.has_statuses = true;
        std::size_t const twice = indicator_detail::position_of_repeated(result.areas);
        if (twice < result.areas.size()) refused::the_area_stands_twice(result.areas[twice]);
        return result;
    }
};

} // namespace indicator_detail

/// Makes a series of observations: of one area, unit, indicator, breakdown, nature, assertion and counterpart, their
/// periods of one frequency, each once. Raises `unit_mismatch` for a row in another unit and `domain_error`, naming the
/// row's key, for one that does not go with the others: select the rows first. With `any_unit` the unit is that of the
/// first row, and the others must be in it. A row with several codes of status keeps one of them: the first that says
/// missing, else the first but "normal". Example: `exports_of_pakistan | series_of<units::USD>()`.
template <unit Unit>
[[nodiscard]] constexpr indicator_detail::series_maker<Unit> series_of() {
    return {};
}
/// Makes a cross-section of observations: as `series_of`, but of one period (of any kind) and each area once.
/// Example: `exports_of_pakistan | cross_section_of<units::USD>()`.
template <unit Unit>
[[nodiscard]] constexpr indicator_detail::section_maker<Unit> cross_section_of() {
    return {};
}
/// Makes a panel of observations: as `series_of`, but of several areas.
/// Example: `exports_of_pakistan | panel_of<units::USD>()`.
template <unit Unit>
[[nodiscard]] constexpr indicator_detail::panel_maker<Unit> panel_of() {
    return {};
}

} // namespace almanac::inline v0
