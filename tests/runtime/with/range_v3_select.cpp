// The views that select rows of a table. What each must find is counted by hand in the table below.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/with/range_v3_select.hpp>

#include "catch.hpp"

#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/algorithm/find_if.hpp>
#include <range/v3/iterator/operations.hpp>
#include <range/v3/view/transform.hpp>

#include <string>
#include <type_traits>
#include <vector>

using namespace almanac;

namespace {
constexpr source bank{.publisher = "Bank", .publication = "report"};
constexpr source ministry{.publisher = "Ministry"};
constexpr observation rows[] = {
    {.key = "t.IND.UZB.exports.2024",
     .where = areas::IND,
     .counterpart = areas::UZB,
     .when = year(2024),
     .value = {620, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &ministry,
     .mentions = {{6, "x"}, {106, "x"}}},
    {.key = "t.IND.agreement.2023", .where = areas::IND, .when = year(2023), .kind = nature::event},
    {.key = "t.PAK.UZB.exports.2024",
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .when = span(month(2024, 1), month(2024, 12)),
     .value = {28, 6},
     .in = &units::USD,
     .kind = nature::flow,
     .said_by = &bank,
     .mentions = {{6, "y"}}},
    {.key = "t.PAK.UZB.stock",
     .where = areas::PAK,
     .counterpart = areas::UZB,
     .value = {45, 6},
     .in = &units::USD,
     .kind = nature::stock,
     .said_by = &bank,
     .mentions = {{106, "z"}, {107, "z"}}},
    {.key = "t.PAK.central_asia.fy2024",
     .where = areas::PAK,
     .counterpart = areas::central_asia,
     .when = fiscal_period(fiscal::pakistan, 2024),
     .value = {392, 6},
     .in = &units::USD,
     .kind = nature::flow},
    {.key = "t.PAK.roads",
     .where = areas::PAK,
     .value = {1814, 0},
     .in = &units::km,
     .kind = nature::extent,
     .mentions = {{1, "a"}, {2, "b"}, {3, "c"}, {4, "d"}}},
};
constexpr table all(rows);

/// The last parts of the keys, so that a failure says which rows were found.
template <class View>
std::vector<std::string> keys(View&& view) {
    std::vector<std::string> found;
    for (observation const& row : view) found.emplace_back(row.key.substr(2));
    return found;
}
using names = std::vector<std::string>;
} // namespace

TEST_CASE("select: each filter finds its rows, in the order of the table") {
    CHECK(keys(all | of_area(areas::IND)) == names{"IND.UZB.exports.2024", "IND.agreement.2023"});
    CHECK(keys(all | of_area(areas::PAK)).size() == 4);
    CHECK(keys(all | of_area(areas::KAZ)).empty());
    CHECK(keys(all | towards(areas::UZB)) == names{"IND.UZB.exports.2024", "PAK.UZB.exports.2024", "PAK.UZB.stock"});
    CHECK(keys(all | towards(areas::central_asia)) == names{"PAK.central_asia.fy2024"});
    CHECK(keys(all | towards(area{})) == names{"IND.agreement.2023", "PAK.roads"});
    CHECK(keys(all | of_nature(nature::stock)) == names{"PAK.UZB.stock"});
    CHECK(keys(all | of_nature(nature::flow)).size() == 3);
    CHECK(keys(all | of_nature(nature::rank)).empty());
    CHECK(keys(all | with_figure()).size() == 5);
    CHECK(keys(all | said_by("Bank")) == names{"PAK.UZB.exports.2024", "PAK.UZB.stock"});
    CHECK(keys(all | said_by("Ministry")) == names{"IND.UZB.exports.2024"});
    CHECK(keys(all | said_by("")).size() == 3);
}

TEST_CASE("select: a period is its days") {
    // January to December is the year; the fiscal year is another.
    CHECK(keys(all | of_period(year(2024))) == names{"IND.UZB.exports.2024", "PAK.UZB.exports.2024"});
    CHECK(keys(all | of_period(span(month(2023, 7), month(2024, 6)))) == names{"PAK.central_asia.fy2024"});
    CHECK(keys(all | of_period(year(2023))) == names{"IND.agreement.2023"});
    CHECK(keys(all | of_period(no_period())) == names{"PAK.UZB.stock", "PAK.roads"});
    CHECK(keys(all | of_period(quarter(2024, 1))).empty());
}

TEST_CASE("select: lines are those of the mentions") {
    CHECK(keys(all | read_in_line(6)) == names{"IND.UZB.exports.2024", "PAK.UZB.exports.2024"});
    CHECK(keys(all | read_in_line(106)) == names{"IND.UZB.exports.2024", "PAK.UZB.stock"});
    CHECK(keys(all | read_in_line(4)) == names{"PAK.roads"});
    CHECK(keys(all | read_in_line(5)).empty());
    // Unused places of a row are in no line.
    CHECK(keys(all | read_in_line(0)).empty());
    CHECK(keys(all | read_in_line(-1)).empty());
    CHECK(keys(all | read_in_line(65536 + 6)).empty());
}

TEST_CASE("select: filters compose, also before there is a table") {
    CHECK(keys(all | of_area(areas::PAK) | towards(areas::UZB)) == names{"PAK.UZB.exports.2024", "PAK.UZB.stock"});
    CHECK(keys(all | towards(areas::UZB) | of_area(areas::PAK) | of_nature(nature::flow) | of_period(year(2024)) |
               with_figure() | said_by("Bank") | read_in_line(6)) == names{"PAK.UZB.exports.2024"});
    auto const to_uzbekistan = of_area(areas::PAK) | towards(areas::UZB);
    CHECK(keys(all | to_uzbekistan).size() == 2);
    CHECK(keys(table(rows, 3) | to_uzbekistan) == names{"PAK.UZB.exports.2024"});
    auto values = all | to_uzbekistan | ranges::views::transform([](observation const& row) { return row.value; });
    decimal total;
    for (decimal const value : values) total += value;
    CHECK(total == decimal(73, 6));
}

TEST_CASE("select: a table is a view, named or not") {
    static_assert(ranges::view_<table> && ranges::random_access_range<table> && ranges::sized_range<table>);
    static_assert(ranges::borrowed_range<table>);
    table named(rows);
    CHECK(keys(named | with_figure()).size() == 5);
    CHECK(keys(table(rows) | with_figure()).size() == 5);
    CHECK(keys(table() | with_figure()).empty());
    CHECK(ranges::distance(named | of_area(areas::PAK)) == 4);
    // A selection holds its own table, so that it outlives a temporary one; the rows are those of the array.
    auto selection = table(rows) | towards(areas::central_asia);
    CHECK(&*selection.begin() == &rows[4]);
    auto const found = ranges::find_if(table(rows), [](observation const& row) { return row.when == year(2023); });
    static_assert(std::is_same_v<decltype(found), observation const* const>);
    CHECK(found == &rows[1]);
    CHECK(ranges::count_if(all, &observation::has_figure) == 5);
}

TEST_CASE("select: periods inside one, areas inside one, and free text") {
    CHECK(keys(all | in(year(2024))) == names{"IND.UZB.exports.2024", "PAK.UZB.exports.2024"});
    CHECK(keys(all | in(span(year(2023), year(2024)))).size() == 4);
    CHECK(keys(all | in(no_period())).empty());
    CHECK(keys(all | within(areas::saarc)) ==
          names{"IND.UZB.exports.2024", "IND.agreement.2023", "PAK.UZB.exports.2024", "PAK.central_asia.fy2024"});
    CHECK(keys(all | within(areas::PAK)).size() == 4);
    CHECK(keys(all | with_words("pakistan bank")) == names{"PAK.UZB.exports.2024", "PAK.UZB.stock"});
    CHECK(keys(all | with_words("uzbekistan EXPORTS")) == names{"IND.UZB.exports.2024", "PAK.UZB.exports.2024"});
    CHECK(keys(all | with_words("")).size() == 6);
}

TEST_CASE("select: the rows of a dataset are a view") {
    static_assert(ranges::view_<row_range> && ranges::forward_range<row_range> && ranges::borrowed_range<row_range>);
    static constexpr theme themes[] = {{"empty", table()}, {"t", all}, {"u", table(rows, 2)}};
    CHECK(keys(rows_of(themes)).size() == 8);
    CHECK(keys(rows_of(themes) | of_area(areas::IND) | in(year(2023))) == names(2, "IND.agreement.2023"));
    CHECK(keys(rows_of(theme_list(themes, 1))).empty());
}
