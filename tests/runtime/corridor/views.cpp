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
auto all() { return rows_of(corridor::themes); }
} // namespace

TEST_CASE("corridor: all rows in one range") {
    CHECK(count(all()) == 339);
    CHECK(count(all() | with_figure()) == 304);
}

TEST_CASE("corridor: rows by theme, nature, assertion, unit, publisher, line") {
    CHECK(count(all() | of_theme("trade")) == 28);
    CHECK(count(all() | of_theme("tra")) == 0);
    CHECK(count(all() | of_nature(nature::event)) == 29);
    CHECK(count(all() | of_nature(nature::price)) == 1);
    CHECK(count(all() | asserted_as(assertion::target)) == 8);
    CHECK(count(all() | in_unit(units::USD)) == 109);
    CHECK(count(all() | in_unit(units::MW)) == 5);
    CHECK(count(all() | said_by("State Bank of Pakistan")) == 7);
    CHECK(count(all() | read_in_line(6)) == 8);
    CHECK(count(all() | of_period(year(2022))) == 1);
}

TEST_CASE("corridor: views compose") {
    auto exports = all() | of_area(areas::PAK) | towards(areas::UZB) | in_unit(units::USD);
    CHECK(count(exports) == 3);
    CHECK(ranges::all_of(exports, [](observation const& row) { return row.where == areas::PAK; }));
}
