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

TEST_CASE("indicator: a number without a unit is refused, and one that is missing needs none") {
    std::string const words = "a number has a unit, in the member `in` of its row: ";
    observation row = exports_of_2023();
    row.in = nullptr;
    CHECK(message_of<domain_error>([&] { return figure_of(row); }) == words + "a");
    CHECK(message_of<domain_error>([&] { return figure_as<units::USD>(row); }) == words + "a");
    CHECK(message_of<domain_error>([&] { return range_of(row); }) == words + "a");
    CHECK(message_of<domain_error>([&] { return to_text(row); }) == words + "a");
    auto const without_unit = [](observation& o) { o.in = nullptr; };
    CHECK(refused_series(and_one_with(without_unit)) == words + "b");
    CHECK(message_of<domain_error>([&] { return and_one_with(without_unit) | series_of<any_unit>(); }) == words + "b");
    row.status = observation_status("O");
    std::vector<observation> const first_is_missing{row, and_one_with([](observation&) {})[1]};
    auto const found = first_is_missing | series_of<units::USD>();
    CHECK(is_missing(found.at(year(2023)).value));
    CHECK(found.at(year(2024)).value.value == 5);
    CHECK(message_of<domain_error>([&] { return first_is_missing | series_of<any_unit>(); }) == words + "a");
}

TEST_CASE("indicator: rows that are not sorted are named where a key is not found") {
    std::vector<observation> rows = and_one_with([](observation&) {});
    CHECK(table(rows.data(), 2).at("b").when == year(2024));
    rows[0].key = "c";
    std::string const words =
        "the rows of a table are sorted by key: \"b\" stands after \"c\"; an owned_dataset sorts its rows";
    CHECK(message_of<domain_error>([&] { return table(rows.data(), 2).at("c"); }) == words);
    CHECK_FALSE(is_sorted(table(rows.data(), 2)));
    CHECK(table(rows.data(), 1).at("c").when == year(2023));
    rows[0].key = "b"; // twice: which check_rows names
    CHECK(table(rows.data(), 2).at("b").key == "b");
    static constexpr observation constant_rows[] = {{.key = "c"}, {.key = "b"}};
    constexpr table unsorted(constant_rows);
    CHECK(message_of<domain_error>([&] { return unsorted.at("c"); }) == words);
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
