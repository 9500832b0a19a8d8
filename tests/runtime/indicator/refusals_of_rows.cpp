// What containers refuse when they are made of rows or of arrays, or are changed: the words are written by hand.
#include <almanac/indicator.hpp>
#include <almanac/indicator/containers/from_table.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>
#include <vector>

using namespace almanac;

namespace {

constexpr indicator exports{.code = "exports"};
constexpr indicator imports{.code = "imports"};

observation exports_of_2023() {
    observation row{.key = "a"};
    row.what = exports;
    row.when = year(2023);
    row.where = areas::PAK;
    row.counterpart = areas::UZB;
    row.value = 5;
    row.in = &units::USD;
    row.kind = nature::flow;
    return row;
}

/// Two rows of which the second, "b", is of the next year and differs in what the function changes.
template <class Change>
std::vector<observation> and_one_with(Change change) {
    observation const first = exports_of_2023();
    observation second = first;
    second.key = "b";
    second.when = year(2024);
    change(second);
    return {first, second};
}
std::string refused_series(std::vector<observation> const& rows) {
    return message_of<domain_error>([&] { static_cast<void>(rows | series_of<units::USD>()); });
}
std::string refused_section(std::vector<observation> const& rows) {
    return message_of<domain_error>([&] { static_cast<void>(rows | cross_section_of<units::USD>()); });
}
} // namespace

TEST_CASE("indicator: rows of two things are refused, with the difference") {
    std::string const words = "b does not go with the rows before it: ";
    CHECK(refused_series(and_one_with([](observation& o) { o.what = imports; })) == words + "another indicator");
    CHECK(refused_series(and_one_with([](observation& o) {
              o.by = {{"product", "wheat"}};
          })) == words + "another breakdown");
    CHECK(refused_series(and_one_with([](observation& o) { o.kind = nature::stock; })) == words + "another nature");
    CHECK(refused_series(and_one_with([](observation& o) { o.asserted = assertion::target; })) ==
          words + "asserted another way");
    CHECK(refused_series(and_one_with([](observation& o) { o.counterpart = areas::KAZ; })) ==
          words + "another counterpart");
    CHECK(refused_series(and_one_with([](observation& o) { o.where = areas::IND; })) == words + "another area");
    CHECK(refused_series(and_one_with([](observation& o) { o.when = quarter(2024, 1); })) ==
          words + "a period of another frequency");
    CHECK(refused_section(and_one_with([](observation&) {})) == words + "another period");
    CHECK(refused_section(and_one_with([](observation& o) { o.kind = nature::stock; })) == words + "another nature");
    CHECK(message_of<unit_mismatch>([] {
              static_cast<void>(and_one_with([](observation& o) { o.in = &units::EUR; }) | series_of<any_unit>());
          }) == "b is in EUR, not in USD");
    CHECK_NOTHROW(and_one_with([](observation&) {}) | series_of<units::USD>());
}

TEST_CASE("indicator: no rows make no container") {
    std::vector<observation> const none;
    std::string const words = "there is no row to make a container of";
    CHECK(refused_series(none) == words);
    CHECK(refused_section(none) == words);
    CHECK(message_of<domain_error>([&] { static_cast<void>(none | panel_of<units::USD>()); }) == words);
}

TEST_CASE("indicator: an area that has two rows of one period is refused") {
    CHECK(refused_section(and_one_with([](observation& o) { o.when = year(2023); })) == "the area PAK stands twice");
    CHECK(refused_series(and_one_with([](observation& o) { o.when = year(2023); })) ==
          "there are two values of PAK in 2023");
}

TEST_CASE("indicator: arrays with an area twice, or out of order, are refused") {
    CHECK(message_of<domain_error>([] {
              static_cast<void>(make_panel<units::USD>({.kind = nature::flow}, {areas::PAK, areas::IND, areas::PAK},
                                                       year(2024), {{1.0}, {2.0}, {3.0}}));
          }) == "the area PAK stands twice");
    area const unsorted[] = {areas::PAK, areas::IND};
    double const numbers[] = {1.0, 2.0};
    CHECK(message_of<domain_error>([&] {
              static_cast<void>(view_panel<units::USD>({.kind = nature::flow}, unsorted, 2, year(2024), 1, numbers));
          }) == "the areas of a panel are sorted, each once: IND stands after PAK");
    CHECK(message_of<domain_error>([&] {
              static_cast<void>(
                  view_cross_section<units::USD>({.kind = nature::flow}, year(2024), unsorted, numbers, 2));
          }) == "the areas of a cross-section are sorted, each once: IND stands after PAK");
    CHECK(message_of<domain_error>([] { static_cast<void>(product_code(std::string(96, '1'))); }) ==
          "the code of a product has at most 95 characters");
}

TEST_CASE("indicator: a container is not changed where it has no cell") {
    auto section = make_cross_section<units::USD>({.kind = nature::flow}, year(2024), {{areas::PAK, 1.0}});
    CHECK(message_of<unknown_key>([&] { section.set(areas::IND, 2.0); }) == "there is no value for the area \"IND\"");
    auto line = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2024), {1.0});
    CHECK(message_of<unknown_key>([&] { line.set(year(2025), 2.0); }) ==
          "no value is of 2025; the periods are 2024 to 2024");
    CHECK(message_of<domain_error>([&] { line.set(quarter(2024, 1), 2.0); }) ==
          "the period 2024-Q1 is of another frequency than 2024");
    panel<units::USD> const empty;
    CHECK(message_of<domain_error>([&] { static_cast<void>(empty.cross_section(quarter(2024, 1))); }) ==
          "the period 2024-Q1 is of another frequency");
}
