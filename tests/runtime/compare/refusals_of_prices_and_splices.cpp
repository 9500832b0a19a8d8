// What is refused when series change their prices or are spliced.
#include <almanac/compare/containers/prices.hpp>
#include <almanac/compare/containers/splice.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>

using namespace almanac;

namespace {
auto const gdp =
    make_series<units::PKR>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, year(2015), {100.0, 55.0});
auto const of_india =
    make_series<units::PKR>({.indicator = "GDP", .kind = nature::flow}, areas::IND, year(2015), {100.0, 55.0});
auto const quarterly =
    make_series<units::PKR>({.indicator = "GDP", .kind = nature::flow}, areas::PAK, quarter(2015, 1), {100.0, 55.0});
auto const projected =
    make_series<units::PKR>({.indicator = "GDP", .kind = nature::flow, .asserted = assertion::projected}, areas::PAK,
                            year(2015), {100.0, 55.0});
} // namespace

TEST_CASE("compare: an index on another base does not deflate") {
    auto index =
        make_series<units::index>({.kind = nature::price, .base = year(2010)}, areas::PAK, year(2015), {100.0, 110.0});
    CHECK(refusal_of<not_comparable>([&] { return deflate<2015>(gdp, index); }) ==
          "cannot change the prices: the index is 100 in 2010, not in 2015");
    index.about.base = no_period();
    CHECK(refusal_of<not_comparable>([&] { return deflate<2015>(gdp, index); }) ==
          "cannot change the prices: the index is 100 in no stated period, not in 2015");
}

TEST_CASE("compare: an index of other periods does not deflate") {
    auto const index =
        make_series<units::index>({.kind = nature::price, .base = year(2015)}, areas::PAK, year(2014), {99.0, 100.0});
    CHECK(refusal_of<not_comparable>([&] { return deflate<2015>(gdp, index); }) ==
          "cannot change the prices: the containers have different areas or periods: their first periods differ (2015, "
          "2014); align(a, b) gives what both have");
}

TEST_CASE("compare: series of different areas or frequencies do not splice") {
    auto const link = [](auto const& a, auto const& b, reasons waived = {}) {
        return splice(a, b, year(2015), year(2016), linked_by::mean_of_ratios, waived);
    };
    CHECK(message_of<domain_error>([&] { return link(gdp, of_india); }) == "cannot splice series of PAK and IND");
    CHECK(message_of<domain_error>([&] { return link(gdp, quarterly); }).find("is of another frequency") !=
          std::string::npos);
    CHECK(refusal_of<not_comparable>([&] {
              return link(gdp, projected);
          }).find("one is factual and the other is not") != std::string::npos);
    CHECK(link(gdp, projected, waive(reason::assertion)).values.about.waived.has(reason::assertion));
    CHECK(message_of<unknown_key>([&] {
              return splice(gdp, gdp, year(2014), year(2015), linked_by::mean_of_ratios);
          }).find("no value is of 2014") == 0);
}
