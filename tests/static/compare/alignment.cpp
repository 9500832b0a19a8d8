// Two containers brought to common keys. asof-1 to asof-4: pandas, merge_asof, left keys 2, 5, 8 and right keys 1, 2,
// 4, 6, 7. The rest follow from the definitions.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/containers/alignment.hpp>
#include <almanac/compare/containers/arithmetic.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

using namespace almanac;

namespace {
constexpr double none = missing_value;

constexpr std::int64_t right_keys[] = {1, 2, 4, 6, 7};
/// The keys that match 2, 5 and 8; 0 for none.
constexpr bool match(as_of_options const& how, std::int64_t of_2, std::int64_t of_5, std::int64_t of_8) {
    auto const key = [&](std::int64_t left) {
        std::size_t const i = as_of_position(right_keys, 5, left, how);
        return i == no_match ? 0 : right_keys[i];
    };
    return key(2) == of_2 && key(5) == of_5 && key(8) == of_8;
}
} // namespace

PROVE("compare: asof-1 of keys", match({}, 2, 4, 7));
PROVE("compare: asof-2 of keys", match({.exact_allowed = false}, 1, 4, 7));
PROVE("compare: asof-3 of keys", match({.match = nearest_match::forward}, 2, 6, 0));
PROVE("compare: asof-4 of keys", match({.match = nearest_match::nearest}, 2, 4, 7));
PROVE("compare: as-of within a tolerance", match({.tolerance = 0}, 2, 0, 0) &&
                                               match({.match = nearest_match::forward, .tolerance = 0}, 2, 0, 0) &&
                                               match({.exact_allowed = false, .tolerance = 1}, 1, 4, 7) &&
                                               match({.exact_allowed = false, .tolerance = 0}, 0, 0, 0));
PROVE("compare: as-of nearest, exact not allowed",
      match({.match = nearest_match::nearest, .exact_allowed = false}, 1, 4, 7));
PROVE("compare: as-of nearest before the first and after the last",
      as_of_position(right_keys, 5, -3, {.match = nearest_match::nearest}) == 0 &&
          as_of_position(right_keys, 5, 99, {.match = nearest_match::nearest}) == 4 &&
          as_of_position(right_keys, 5, -3) == no_match &&
          as_of_position(right_keys, 5, 1, {.exact_allowed = false}) == no_match &&
          as_of_position(right_keys, 5, 7, {.match = nearest_match::forward, .exact_allowed = false}) == no_match);
PROVE("compare: as-of in no keys", as_of_position(right_keys, 0, 3) == no_match &&
                                       as_of_position(nullptr, 0, 3, {.match = nearest_match::nearest}) == no_match);

// The same of series: years 2002 to 2008, against values in 2001, 2002, 2004, 2006 and 2007 that are their last digit.
namespace {
constexpr double ones[] = {1, 1, 1, 1, 1, 1, 1};
constexpr double digits[] = {1, 2, none, 4, none, 6, 7};
constexpr auto left = make_series<units::USD>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2002), ones);
constexpr auto right =
    make_series<units::person>({.indicator = "people", .kind = nature::stock}, areas::IND, year(2001), digits);
constexpr auto before = as_of(left, right);
} // namespace
PROVE("compare: asof-1 of series", holds(before, {2, 2, 4, 4, 6, 7, 7}));
PROVE("compare: asof-2 of series", holds(as_of(left, right, {.exact_allowed = false}), {1, 2, 2, 4, 4, 6, 7}));
PROVE("compare: asof-3 of series",
      holds(as_of(left, right, {.match = nearest_match::forward}), {2, 4, 4, 6, 6, 7, none}));
PROVE("compare: asof-4 of series", holds(as_of(left, right, {.match = nearest_match::nearest}), {2, 2, 4, 4, 6, 7, 7}));
PROVE("compare: as-of of series within a tolerance",
      holds(as_of(left, right, {.tolerance = 0}), {2, none, 4, none, 6, 7, none}));
PROVE("compare: as-of has the keys of one and the meaning of the other",
      before.when(0) == year(2002) && before.where == areas::IND && before.in() == units::person &&
          before.about.indicator == "people" && before.about.kind == nature::stock);
PROVE("compare: as-of without a match is no observation",
      as_of(left, right, {.match = nearest_match::forward}).at(year(2008)).status == cell_status::no_observation);
PROVE("compare: as-of keeps the status of what matches", [] {
    auto s = right;
    s.set(year(2004), 4.0, cell_status::provisional);
    return as_of(left, s).at(year(2005)).status == cell_status::provisional &&
           as_of(left, s).at(year(2003)).status == cell_status::normal;
}());
PROVE("compare: as-of of what has nothing",
      holds(as_of(left, make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2001), {none})),
            {none, none, none, none, none, none, none}) &&
          as_of(series<units::USD>{}, series<units::USD>{}).empty());

// Exact alignment of series.
namespace {
constexpr auto common = align(left, right);
constexpr double nothing_in_common[] = {1, 2};
constexpr auto much_later = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2020), nothing_in_common);
constexpr auto apart = align(much_later, left);
constexpr bool series_align() {
    return common.first.first_ordinal == 2002 && common.first.size() == 6 && common.second.first_ordinal == 2002 &&
           holds(common.second, {2, none, 4, none, 6, 7}) && common.first.where == areas::PAK &&
           common.second.where == areas::IND && apart.first.empty() && apart.second.empty() &&
           ratio(apart.first, apart.second).empty() && !per(common.first, common.second, waive(reason::area)).empty();
}
constexpr bool fiscal_and_monthly_series_align() {
    auto const fiscal = make_series<units::USD>({.kind = nature::flow}, areas::PAK,
                                                fiscal_period(fiscal::pakistan, 2022), {1.0, 2.0, 3.0});
    auto const later =
        make_series<units::USD>({.kind = nature::flow}, areas::PAK, fiscal_period(fiscal::pakistan, 2024), {9.0, 8.0});
    auto const quarters =
        make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(2023, 3), {1.0, 2.0, 3.0});
    auto const later_quarters =
        make_series<units::USD>({.kind = nature::flow}, areas::PAK, quarter(2024, 1), {9.0, 8.0});
    auto const years = align(fiscal, later);
    auto const parts = align(later_quarters, quarters);
    return holds(years.first, {3.0}) && holds(years.second, {9.0}) &&
           years.first.when(0) == fiscal_period(fiscal::pakistan, 2024) && holds(parts.first, {9.0}) &&
           holds(parts.second, {3.0}) && parts.second.when(0) == quarter(2024, 1);
}
} // namespace
PROVE("compare: series are aligned to their common years", series_align());
PROVE("compare: fiscal years and quarters are aligned", fiscal_and_monthly_series_align());
PROVE("compare: views of temporaries are aligned where the memory stays",
      holds(align(right.between(year(2002), year(2004)), left.between(year(2003), year(2005))).first, {none, 4}));

// Panels and cross-sections.
namespace {
constexpr auto exports = make_panel<units::USD>({.kind = nature::flow}, {areas::AFG, areas::IND, areas::PAK},
                                                year(2021), {{1.0, 2.0, 3.0}, {4.0, 5.0, 6.0}, {7.0, 8.0, none}});
constexpr auto imports = make_panel<units::USD>({.kind = nature::flow}, {areas::IND, areas::PAK, areas::UZB},
                                                year(2022), {{10.0, 20.0}, {30.0, 40.0}, {50.0, 60.0}});
constexpr bool panels_align() {
    auto const [x, m, only_x, only_m] = align(exports, imports);
    return holds(x, {5, 6, 8, none}) && holds(m, {10, 20, 30, 40}) && x.when(0) == year(2022) && x.period_count == 2 &&
           only_x.size() == 1 && only_x[0] == areas::AFG && only_m.size() == 1 && only_m[0] == areas::UZB &&
           holds(sum(x, m), {15, 26, 38, none}) && !x.cells.has_statuses;
}
constexpr bool statuses_are_aligned() {
    auto p = exports;
    p.set(areas::PAK, year(2023), none, cell_status::missing_suppressed);
    auto const both = align(p, imports);
    auto const sections = align(p.cross_section(year(2023)), imports.cross_section(year(2023)));
    return both.first.at(areas::PAK, year(2023)).status == cell_status::missing_suppressed &&
           both.first.at(areas::IND, year(2023)).status == cell_status::normal && !both.second.cells.has_statuses &&
           sections.first.at(areas::PAK).status == cell_status::missing_suppressed &&
           align(exports, p).second.at(areas::PAK, year(2023)).status == cell_status::missing_suppressed;
}
constexpr bool sections_align() {
    auto const both = align(exports.cross_section(year(2021)), imports.cross_section(year(2022)));
    return holds(both.first, {4, 7}) && holds(both.second, {10, 30}) && both.only_in_first[0] == areas::AFG &&
           both.only_in_second[0] == areas::UZB && both.first.when == year(2021);
}
constexpr bool nothing_aligns_with_nothing() {
    panel<units::USD> const nobody{};
    auto const both = align(exports, nobody);
    return both.first.empty() && both.second.empty() && both.only_in_first.size() == 3 &&
           align(nobody, nobody).first.empty() &&
           align(cross_section<units::USD>{}, cross_section<units::USD>{}).first.empty();
}
} // namespace
PROVE("compare: panels are aligned to common areas and years", panels_align());
PROVE("compare: statuses are aligned with their values", statuses_are_aligned());
PROVE("compare: cross-sections are aligned to common areas", sections_align());
PROVE("compare: empty panels are aligned", nothing_aligns_with_nothing());
