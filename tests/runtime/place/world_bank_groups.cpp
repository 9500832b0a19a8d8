// The World Bank's regions and groups by income: what holds over all economies, and the words of the refusals.
#include <almanac/place/areas.hpp>
#include <almanac/place/groups/world_bank_groups.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <string>

using namespace almanac;
namespace groups = almanac::world_bank_groups;

TEST_CASE("place: each economy of the World Bank is in one region and in one group by income at most") {
    for (serial_day const day :
         {to_serial({2019, 7, 1}), to_serial({2024, 7, 1}), to_serial({2025, 6, 30}), to_serial({2025, 7, 1})}) {
        int economies = 0;
        for (country const& each : all_countries()) {
            INFO(each.alpha_3);
            int incomes = 0;
            int regions = 0;
            for (area const& group : groups::by_income)
                incomes +=
                    place_detail::is_member_on(area(each), *group.own, day, place_detail::membership_days::certain);
            for (area const& group : groups::regions)
                regions +=
                    place_detail::is_member_on(area(each), *group.own, day, place_detail::membership_days::certain);
            CHECK(regions <= 1);
            CHECK(incomes <= regions);
            economies += regions;
        }
        CHECK(economies == 216); // and Kosovo and the Channel Islands
    }
}

TEST_CASE("place: in each year an economy is in one group by income, but for those that were not classified") {
    for (int year = 2012; year <= 2025; ++year) {
        std::string without;
        for (country const& each : all_countries()) {
            int incomes = 0;
            for (area const& group : groups::by_income) {
                incomes += is_member(area(each), group, to_serial({year, 7, 1})) ? 1 : 0;
                // Who is in a group on 1 July is in it until June.
                CHECK(is_member(area(each), group, to_serial({year, 7, 1})) ==
                      is_member(area(each), group, to_serial({year + 1, 6, 30})));
            }
            CHECK(incomes <= 1);
            bool const is_economy = world_bank_region(area(each), to_serial({2025, 1, 1})) != area{};
            CHECK((incomes == 0 || is_economy));
            if (is_economy && incomes == 0) without += std::string(each.alpha_3) + " ";
        }
        CHECK(without == (year < 2016 ? "GIB NRU VGB " : year < 2021 ? "" : year < 2025 ? "VEN " : "ETH VEN "));
    }
}

TEST_CASE("place: a region or a group by income of another year is not known") {
    CHECK(message_of<domain_error>([] {
              return world_bank_income_group(areas::PAK, to_serial({2012, 6, 30}));
          }).find("it is not known whether PAK belonged to wb_lic on 2012-06-30") == 0);
    CHECK(message_of<domain_error>([] {
              return members(groups::south_asia, to_serial({2026, 7, 1})).count();
          }).find("it is not known whether any country belonged to wb_sas on 2026-07-01 (the lists of other years") ==
          0);
    CHECK_THROWS_AS(world_bank_region(areas::TWN, to_serial({2019, 6, 30})), domain_error);
    CHECK(world_bank_region(areas::TWN, to_serial({2019, 7, 1})) == groups::east_asia_and_pacific);
    CHECK(world_bank_region(areas::TWN, to_serial({2026, 1, 1})) == groups::east_asia_and_pacific);
    CHECK(world_bank_region(areas::TWN, to_serial({2025, 1, 1})) == groups::east_asia_and_pacific);
    CHECK(world_bank_region(areas::GUF, to_serial({2025, 1, 1})).empty());
}
