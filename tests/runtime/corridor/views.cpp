// The dataset through range-v3 views. The counts were made in the article, not by this library.
#include <almanac/corridor.hpp>
#include <almanac/with/range_v3_select.hpp>

#include "catch.hpp"

#include <range/v3/algorithm/all_of.hpp>
#include <range/v3/range/primitives.hpp>

using namespace almanac;

namespace {
template <class Rows>
auto count(Rows&& rows) {
    return ranges::distance(rows);
}
auto dataset() { return rows_of(corridor::themes); }
} // namespace

TEST_CASE("corridor: all rows in one range") {
    CHECK(count(dataset()) == 327);
    CHECK(count(dataset() | with_figure()) == 298);
}

TEST_CASE("corridor: rows by theme, nature, assertion, unit, publisher, line") {
    CHECK(count(dataset() | of_theme("trade")) == 26);
    CHECK(count(dataset() | of_theme("tra")) == 0);
    CHECK(count(dataset() | of_nature(nature::event)) == 29);
    CHECK(count(dataset() | of_nature(nature::price)) == 1);
    CHECK(count(dataset() | asserted_as(assertion::target)) == 8);
    CHECK(count(dataset() | in_unit(units::USD)) == 106);
    CHECK(count(dataset() | in_unit(units::MW)) == 5);
    CHECK(count(dataset() | said_by("State Bank of Pakistan")) == 8);
    CHECK(count(dataset() | read_in_line(6)) == 8);
    CHECK(count(dataset() | of_period(year(2022))) == 1);
}

TEST_CASE("corridor: views compose") {
    auto exports = dataset() | of_area(areas::PAK) | towards(areas::UZB) | in_unit(units::USD);
    CHECK(count(exports) == 3);
    CHECK(ranges::all_of(exports, [](observation const& row) { return row.where == areas::PAK; }));
}
