// Change over time of series and panels. growth-1: pandas, pct_change without filling. cagr-1: Wikipedia, "Compound
// annual growth rate", 9000 to 13000 over three years. rebase-1: wmlcloud.com, faq 108582, "divide all values by 1.08".
// The rest are hand calculations.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;
constexpr bool covers(bounded const& b, double low, double high) {
    return b.low <= low && is_near(b.low, low) && high <= b.high && is_near(b.high, high);
}

constexpr double growth_1[] = {1.0, 2.0, none, 3.0, 4.0};
constexpr auto years =
    make_series<units::USD>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2020), growth_1);
constexpr auto yearly = growth(years);
} // namespace

PROVE("compare: growth-1 of a series", holds(yearly, {none, 100.0, none, none, 100.0 / 3.0}));
PROVE("compare: growth is a change in per cent", yearly.in() == units::percent && yearly.about.kind == nature::change &&
                                                     yearly.where == areas::PAK && yearly.when(0) == year(2020));
PROVE("compare: growth of a series against the one before the last",
      holds(growth(years, 2), {none, none, none, 50.0, none}) &&
          holds(growth(years, 9), {none, none, none, none, none}));
PROVE("compare: change of a series", holds(change(years), {none, 1.0, none, none, 1.0}) &&
                                         change(years).in() == units::USD &&
                                         change(years).about.kind == nature::change);
PROVE("compare: no growth from zero or less",
      holds(growth(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2020), {0.0, 5.0, -1.0, 2.0, 1.0})),
            {none, none, -120.0, none, -50.0}));

// Of one year, and of none.
namespace {
constexpr bool takes_short_ones() {
    series<units::USD> const empty{};
    panel<units::USD> const nobody{};
    return growth(empty).empty() && change(empty).empty() && growth(nobody).empty() &&
           holds(growth(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2020), {5.0})), {none});
}
// The same months in arrays, in vectors, and in columns of somebody else's table: 1, 2 to 14 with a step of two.
constexpr double table[] = {1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 9, 0, 10, 0, 11, 0, 12, 0, 13, 0, 16, 0};
constexpr double column[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16};
constexpr bool gives_one_answer() {
    double const expected[] = {none, none, none, none, none, none, none, none, none, none, none, none, 1200.0, 700.0};
    auto const in_arrays = make_series<units::USD>({.kind = nature::flow}, areas::PAK, month(2023, 1), column);
    auto const in_vectors = make_series<units::USD>({.kind = nature::flow}, areas::PAK, month(2023, 1),
                                                    std::vector<double>(column, column + 14));
    auto const in_a_table = view_series<units::USD>({.kind = nature::flow}, areas::PAK, month(2023, 1), table, 14, 2);
    return holds(growth(in_arrays, 12), expected) && holds(growth(in_vectors, 12), expected) &&
           holds(growth(in_a_table, 12), expected) && holds(growth(forget_unit(in_a_table), 12), expected) &&
           growth(forget_unit(in_a_table), 12).in() == units::percent &&
           rebase(in_a_table, month(2023, 2)).at(month(2024, 2)).value == 800.0;
}
} // namespace
PROVE("compare: growth of short series", takes_short_ones());
PROVE("compare: growth of fixed, owned and strided months is one", gives_one_answer());

// Percentages have a change in points, ranks one in places, index numbers one in their own points.
namespace {
constexpr auto rate = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2020), {4.0, 6.0, 5.0});
constexpr auto place = make_series<units::rank>({.kind = nature::rank}, areas::PAK, year(2020), {3.0, 5.0});
} // namespace
PROVE("compare: percentages change by points", holds(change(rate), {none, 2.0, -1.0}) &&
                                                   change(rate).in() == units::percentage_point &&
                                                   change(forget_unit(rate)).in() == units::percentage_point);
PROVE("compare: ranks change by places", holds(change(place), {none, 2.0}) && change(place).in() == units::one &&
                                             change(forget_unit(place)).in() == units::one);

// A panel goes area by area: the first year of the second area has no growth from the last of the first.
namespace {
constexpr auto gdp = make_panel<units::USD>({.indicator = "GDP", .kind = nature::flow}, {areas::PAK, areas::IND},
                                            year(2021), {{100.0, 121.0, 110.0}, {200.0, none, 288.0}});
constexpr auto mean_growth = cagr(gdp, year(2021), year(2023));
} // namespace
PROVE("compare: growth of a panel", holds(growth(gdp), {none, none, none, none, 21.0, (110.0 / 121.0 - 1.0) * 100.0}));
PROVE("compare: change of a panel", holds(change(gdp, 2), {none, none, 88.0, none, none, 10.0}));
PROVE("compare: compound growth of a panel",
      holds(mean_growth, {20.0, 4.880884817015154}, 1e-14) && // sqrt(1.44) - 1, sqrt(1.1) - 1
          mean_growth.in() == units::percent && mean_growth.about.kind == nature::change &&
          mean_growth.when == span(year(2021), year(2023)) && mean_growth.areas[0] == areas::IND);
PROVE("compare: compound growth of a panel with a missing end",
      holds(cagr(gdp, year(2021), year(2022)), {none, 21.0}) &&
          holds(cagr(gdp.view(), year(2021), year(2022)), {none, 21.0}));

PROVE("compare: cagr-1 of a series",
      is_near(cagr(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2020), {9000.0, 1.0, 1.0, 13000.0}),
                   year(2020), year(2023)),
              0.13040381433805548));
PROVE("compare: compound growth counts years of quarters", // (160 / 100)^(1 / 2.5) - 1
      is_near(cagr(make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(2020, 2),
                                           {100., 1., 1., 1., 1., 1., 1., 1., 1., 1., 160.}),
                   quarter(2020, 2), quarter(2022, 4)),
              0.20683526730903257));
PROVE("compare: compound growth of months", // 1.01^12 - 1
      is_near(cagr(make_series<units::USD>({.kind = nature::flow}, areas::PAK, month(2024, 3), {100.0, 101.0}),
                   month(2024, 3), month(2024, 4)),
              0.12682503013196977));
PROVE("compare: compound growth of fiscal years",
      is_near(cagr(make_series<units::USD>({.kind = nature::flow}, areas::PAK, fiscal_period(fiscal::pakistan, 2022),
                                           {100.0, 0.0, 121.0}),
                   fiscal_period(fiscal::pakistan, 2022), fiscal_period(fiscal::pakistan, 2024)),
              0.1));
PROVE("compare: no compound growth from zero; to zero all is lost, as of plain numbers",
      is_missing(cagr(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2022), {0.0, 5.0}), year(2022),
                      year(2023))) &&
          cagr(make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2022), {5.0, 0.0}), year(2022),
               year(2023)) == -1.0 &&
          statistics::cagr(5.0, 0.0, 1) == -1.0 &&
          holds(cagr(make_panel<units::USD>({.kind = nature::flow}, {areas::PAK}, year(2022), {{5.0, 0.0}}), year(2022),
                     year(2023)),
                {-100.0}));

// Index numbers.
namespace {
constexpr double rebase_1[] = {108.0, 114.2, 120.7, 121.7, 116.2, 112.0, 109.9, 106.1,
                               99.6,  96.0,  96.0,  95.7,  98.5,  100.0, 100.2};
constexpr auto old_base = make_series<units::index>({.indicator = "prices", .kind = nature::price, .base = year(2008)},
                                                    areas::USA, year(1995), rebase_1);
constexpr auto new_base = rebase(old_base, year(1995));
constexpr bool is_divided_by_1_08() {
    for (std::size_t i = 0; i < new_base.size(); ++i) {
        if (!is_near(new_base[i].value, rebase_1[i] / 1.08)) return false;
    }
    return true;
}
constexpr bool has_a_base_of_two_years() { // 110.5 is 100
    auto const index = rebase(gdp.series(areas::PAK), year(2021), year(2022));
    return holds(index, {100.0 / 1.105, 121.0 / 1.105, 110.0 / 1.105}) &&
           index.about.base == span(year(2021), year(2022));
}
} // namespace
PROVE("compare: rebase-1 of a series",
      is_divided_by_1_08() && new_base[0].value == 100.0 && is_near(new_base.at(year(2009)).value, 92.77777777777777));
PROVE("compare: a rebased series remembers its base", same_days(new_base.about.base, year(1995)) &&
                                                          new_base.in() == units::index &&
                                                          new_base.about.kind == nature::price);
PROVE("compare: an index number of an amount is a ratio",
      rebase(gdp, year(2021), absent::skip).about.kind == nature::ratio);
PROVE("compare: a base of two years", has_a_base_of_two_years());
PROVE("compare: rebasing a panel", holds(rebase(gdp, year(2021)), {100.0, none, 144.0, 100.0, 121.0, 110.0}));
PROVE("compare: an area without a base is skipped on demand",
      holds(rebase(gdp, year(2022), absent::skip), {none, none, none, 10000.0 / 121.0, 100.0, 11000.0 / 121.0}) &&
          holds(rebase(gdp, year(2021), year(2022), absent::skip),
                {none, none, none, 100.0 / 1.105, 121.0 / 1.105, 110.0 / 1.105}));
PROVE("compare: the growth of index numbers is that of the values",
      holds(growth(rebase(gdp, year(2021))), {none, none, none, none, 21.0, (110.0 / 121.0 - 1.0) * 100.0}, 1e-14));

// Within bounds.
namespace {
constexpr bounded printed_cells[] = {
    {4.0, 3.5, 4.5}, {8.0, 7.5, 8.5}, bounded(none), {1.0, -0.5, 1.5}, {2.0, 1.5, 2.5}};
constexpr auto rounded = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2020), printed_cells);
constexpr auto rounded_growth = growth(rounded);
constexpr auto rounded_index = rebase(rounded, year(2020));
} // namespace
PROVE("compare: growth within bounds",
      value_of(rounded_growth[1].value) == 100.0 &&
          covers(rounded_growth[1].value, (7.5 / 4.5 - 1.0) * 100.0, (8.5 / 3.5 - 1.0) * 100.0));
PROVE("compare: no growth over what is missing or may be zero", is_missing(rounded_growth[2].value) &&
                                                                    is_missing(rounded_growth[3].value) &&
                                                                    is_missing(rounded_growth[4].value));
PROVE("compare: an index within bounds", covers(rounded_index[1].value, 7.5 / 4.5 * 100.0, 8.5 / 3.5 * 100.0) &&
                                             low_of(rounded_index[0].value) == 100.0 &&
                                             high_of(rounded_index[0].value) == 100.0);
PROVE("compare: compound growth within bounds",
      covers(cagr(rounded, year(2020), year(2021)), 7.5 / 4.5 - 1.0, 8.5 / 3.5 - 1.0));
PROVE("compare: a panel within bounds is rebased", [] {
    panel<units::USD, bounded> p{{}, {.kind = nature::flow}, {}, 2020, 2, {{areas::IND, areas::PAK}}, {}};
    p.cells.values.items = {printed_cells[0], printed_cells[1], printed_cells[3], printed_cells[4]};
    auto const index = rebase(p, year(2020), absent::skip);
    return covers(index.at(areas::IND, year(2021)).value, 7.5 / 4.5 * 100.0, 8.5 / 3.5 * 100.0) &&
           is_missing(index.at(areas::PAK, year(2020)).value) && is_missing(index.at(areas::PAK, year(2021)).value);
}());

// A break in the series stands between its period and the one before.
namespace {
constexpr bool stops_at_breaks() {
    auto s =
        make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2020), {100.0, 110.0, 220.0, 242.0, none});
    s.set(year(2022), 220.0, cell_status::time_series_break);
    s.set(year(2021), 110.0, cell_status::estimated);
    s.set(year(2024), none, cell_status::missing_not_collected);
    auto const index = rebase(s, year(2020));
    return holds(growth(s), {none, 10.0, none, 10.0, none}) && holds(change(s), {none, 10.0, none, 22.0, none}) &&
           holds(growth(s, 2), {none, none, none, none, none}) && is_missing(cagr(s, year(2020), year(2023))) &&
           is_near(cagr(s, year(2022), year(2023)), 0.1) && is_near(cagr(s, year(2020), year(2021)), 0.1) &&
           index.at(year(2021)).status == cell_status::estimated &&
           index.at(year(2024)).status == cell_status::missing_not_collected &&
           holds(growth(index), {none, 10.0, none, 10.0, none}, 1e-14);
}
constexpr bool stops_at_breaks_of_an_area() {
    auto p = make_panel<units::USD>({.kind = nature::flow}, {areas::IND, areas::PAK}, year(2022),
                                    {{100.0, 110.0}, {100.0, 120.0}});
    p.set(areas::IND, year(2023), 110.0, cell_status::time_series_break);
    return holds(growth(p), {none, none, none, 20.0}) && holds(cagr(p, year(2022), year(2023)), {none, 20.0});
}
} // namespace
PROVE("compare: no growth across a break", stops_at_breaks());
PROVE("compare: a break of one area is none of another", stops_at_breaks_of_an_area());
