// Containers of stated observations. Expected: the rows below; an unqualified "1.9 billion" leaves half of its last
// digit open, as the rule for printed digits says.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/indicator/containers/from_table.hpp>
#include <almanac/indicator/dataset/table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr indicator x{.code = "x"};
constexpr indicator y{.code = "y"};
constexpr indicator z{.code = "z"};
constexpr observation over_time[] = {
    {.key = "t.PAK.x.2024", .what = x, .where = areas::PAK, .when = year(2024), .value = {19, 8}, .in = &units::USD},
    {.key = "t.PAK.x.2020", .what = x, .where = areas::PAK, .when = year(2020), .value = {12, 8}, .in = &units::USD},
    {.key = "t.PAK.x.2021",
     .what = x,
     .where = areas::PAK,
     .when = year(2021),
     .value = {13, 8},
     .in = &units::USD,
     .status = observation_status("AB")},
    {.key = "t.PAK.x.2022",
     .what = x,
     .where = areas::PAK,
     .when = year(2022),
     .value = {},
     .in = &units::USD,
     .status = observation_status("L")},
};
constexpr observation over_areas[] = {
    {.key = "t.UZB.y",
     .what = y,
     .where = areas::UZB,
     .when = fiscal_period(fiscal::pakistan, 2024),
     .value = {5, 0},
     .in = &units::percent,
     .kind = nature::ratio,
     .asserted = assertion::target},
    {.key = "t.KAZ.y",
     .what = y,
     .where = areas::KAZ,
     .when = fiscal_period(fiscal::pakistan, 2024),
     .value = {75, -1},
     .in = &units::percent,
     .kind = nature::ratio,
     .asserted = assertion::target},
};
constexpr observation over_both[] = {
    {.key = "t.PAK.UZB.z.2023",
     .what = z,
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .when = year(2023),
     .value = {1, 6},
     .in = &units::USD},
    {.key = "t.IND.UZB.z.2023",
     .what = z,
     .where = areas::IND,
     .counterpart = areas::UZB,
     .when = year(2023),
     .value = {2, 6},
     .in = &units::USD},
    {.key = "t.IND.UZB.z.2024",
     .what = z,
     .where = areas::IND,
     .counterpart = areas::UZB,
     .when = year(2024),
     .value = {3, 6},
     .in = &units::USD},
};

/// A range that makes its rows when asked, as a transforming view does.
struct made_rows {
    struct iterator {
        std::int32_t number;
        constexpr observation operator*() const {
            observation row;
            row.key = "t.PAK.x";
            row.what = x;
            row.where = areas::PAK;
            row.when = year(number);
            row.value = decimal{number, 0};
            row.in = &units::USD;
            return row;
        }
        constexpr iterator& operator++() {
            ++number;
            return *this;
        }
        friend constexpr bool operator==(iterator, iterator) = default;
    };
    [[nodiscard]] constexpr iterator begin() const { return {2020}; }
    [[nodiscard]] constexpr iterator end() const { return {2024}; }
};

constexpr bool makes_a_series() {
    auto const s = over_time | series_of<units::USD>();
    return s.size() == 5 && s.where == areas::PAK && s.about.indicator == "x" && s.at(year(2020)).value.value == 12e8 &&
           s.at(year(2024)).value.low == 1.85e9 && s.at(year(2024)).value.high == 1.95e9;
}
constexpr bool keeps_statuses() {
    auto const s = over_time | series_of<units::USD>();
    return s.at(year(2020)).status == cell_status::normal &&
           s.at(year(2021)).status == cell_status::time_series_break &&
           s.at(year(2022)).status == cell_status::missing_not_collected && is_missing(s.at(year(2022)).value) &&
           s.at(year(2023)).status == cell_status::no_observation;
}
constexpr bool makes_a_series_of_a_table() {
    auto const s = table(over_time) | series_of<units::USD>();
    return s.size() == 5 && s.in() == units::USD;
}
constexpr bool makes_a_series_of_rows_that_go_away() {
    auto const s = made_rows{} | series_of<units::USD>();
    return s.size() == 4 && s.at(year(2023)).value.value == 2023.0;
}
constexpr bool makes_a_cross_section() {
    auto const c = over_areas | cross_section_of<units::percent>();
    return c.size() == 2 && c.when == fiscal_period(fiscal::pakistan, 2024) && c[0].where == areas::KAZ &&
           c.at(areas::UZB).value.value == 5 && c.at(areas::KAZ).value.low <= 7.45 &&
           c.at(areas::KAZ).value.low > 7.4499 && c.about.kind == nature::ratio &&
           c.about.asserted == assertion::target && c[1].status == cell_status::normal;
}
constexpr bool makes_a_panel() {
    auto const p = over_both | panel_of<units::USD>();
    return p.size() == 4 && p.about.counterpart == areas::UZB && p.at(areas::IND, year(2024)).value.value == 3e6 &&
           p.at(areas::PAK, year(2024)).status == cell_status::no_observation &&
           p.cross_section(year(2023)).at(areas::PAK).value.value == 1e6;
}
constexpr bool takes_any_unit() {
    auto const s = over_time | series_of<any_unit>();
    auto const c = over_areas | cross_section_of<any_unit>();
    auto const p = over_both | panel_of<any_unit>();
    return s.in() == units::USD && c.in() == units::percent && p.in() == units::USD &&
           with_unit<units::percent>(c).at(areas::UZB).value.value == 5;
}
} // namespace

PROVE("from_table: a series", makes_a_series());
PROVE("from_table: statuses of rows", keeps_statuses());
PROVE("from_table: a series of a table", makes_a_series_of_a_table());
PROVE("from_table: a series of rows that do not stay", makes_a_series_of_rows_that_go_away());
PROVE("from_table: a cross-section of a fiscal year", makes_a_cross_section());
PROVE("from_table: a panel", makes_a_panel());
PROVE("from_table: in the unit of the rows", takes_any_unit());
