// Groups where a program meets them at run time: refusals, and members as a range for algorithms.
#include <almanac/place/areas.hpp>
#include <almanac/place/group.hpp>

#include "catch.hpp"

#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/algorithm/is_sorted.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace almanac;

static_assert(std::forward_iterator<member_iterator> && std::forward_iterator<country_iterator>);

namespace {
serial_day const today = to_serial({2025, 4, 1});
}

TEST_CASE("an area that is no group is refused where a group is asked for") {
    REQUIRE_THROWS_AS(is_member(areas::PAK, areas::IND, today), domain_error);
    REQUIRE_THROWS_AS(is_member(areas::PAK, area{}, today), domain_error);
    REQUIRE_THROWS_AS(is_member(areas::PAK, areas::XKX, year(2024)), domain_error);
    REQUIRE_THROWS_AS(members(areas::PAK, today), domain_error);
    REQUIRE_THROWS_AS(membership_of(areas::PAK, unlisted_area("low_income")), domain_error);
    REQUIRE_THROWS_AS(composition_changes(areas::IND, year(2024)), domain_error);
    try {
        (void)definition_of(areas::IND);
        FAIL("nothing was thrown");
    } catch (domain_error const& e) {
        REQUIRE(std::string(e.what()) ==
                "\"IND\" is not a group of countries; the groups are asean brics carec caucasus_and_central_asia "
                "central_asia cis eaeu eco euro_area european_union g20 g7 gcc ldc oecd oic opec ots saarc sco "
                "soviet_central_asia speca world, and those that own_group makes");
    }
}

TEST_CASE("membership needs to know when") {
    REQUIRE_THROWS_AS(is_member(areas::PAK, areas::eco, no_period()), domain_error);
    REQUIRE_THROWS_AS(membership_overlap(areas::USA, areas::eco, no_period()), domain_error);
    REQUIRE_THROWS_AS(composition_changes(areas::eco, no_period()), domain_error);
    REQUIRE(is_member(areas::PAK, areas::eco, as_of(month(2025, 3))));
    REQUIRE_FALSE(is_member(areas::HRV, areas::european_union, by(year(2013))));
}

TEST_CASE("members are a range for algorithms") {
    std::vector<std::string> codes;
    for (area const& each : members(areas::saarc, today)) codes.emplace_back(each.view());
    REQUIRE(codes == std::vector<std::string>{"BGD", "BTN", "IND", "LKA", "MDV", "NPL", "PAK", "AFG"});

    member_range const sco = members(areas::sco, today);
    REQUIRE(std::distance(sco.begin(), sco.end()) == 10);
    REQUIRE(ranges::count_if(sco, [](area const& a) { return is_member(a, areas::central_asia, today); }) == 4);
    REQUIRE(ranges::is_sorted(
        all_countries(), [](country const& a, country const& b) { return std::string_view(a.alpha_3) < b.alpha_3; }));
    member_iterator const first = sco.begin();
    member_iterator second = first;
    REQUIRE(*second++ == areas::CHN);
    REQUIRE(*second == areas::KAZ);
    REQUIRE(*first == areas::CHN);
    REQUIRE(members(areas::eaeu, to_serial({2014, 12, 31})).count() == 0);
}

TEST_CASE("for every country, group and boundary the answers agree") {
    for (group_definition const& definition : place_detail::group_definitions) {
        area const group(definition.code);
        std::vector<serial_day> days{today};
        for (int i = 0; i < definition.accessions.count; ++i) {
            for (civil_date const date : {definition.accessions.rows[i].first, definition.accessions.rows[i].past}) {
                if (date == civil_date{}) continue;
                for (int offset = -1; offset <= 1; ++offset) {
                    days.push_back(place_detail::earliest_day(date) + offset);
                    days.push_back(place_detail::latest_day(date) + offset);
                }
            }
        }
        for (serial_day const on : days) {
            std::vector<area> listed;
            for (area const& each : certain_members(group, on)) listed.push_back(each);
            std::vector<area> doubtful;
            for (area const& each : doubtful_members(group, on)) doubtful.push_back(each);
            std::size_t counted = 0;
            if (doubtful.empty()) {
                REQUIRE(static_cast<std::size_t>(members(group, on).count()) == listed.size());
            } else {
                REQUIRE_THROWS_AS(members(group, on), domain_error);
            }
            int disagreements = 0;
            for (country const& each : all_countries()) {
                area const country_area(each);
                bool const expected = std::find(listed.begin(), listed.end(), country_area) != listed.end();
                counted += expected ? 1 : 0;
                if (std::find(doubtful.begin(), doubtful.end(), country_area) != doubtful.end()) {
                    disagreements += expected || includes(group, country_area, on) ? 1 : 0;
                    disagreements += have_common_members(group, country_area, on) ? 0 : 1;
                    disagreements +=
                        membership_overlap(country_area, group, day(on)) == membership_extent::unknown ? 0 : 1;
                    membership const its = membership_of(country_area, group, on);
                    disagreements +=
                        its.earliest <= on && on < its.latest && !(its.first <= on && on < its.past) ? 0 : 1;
                    REQUIRE_THROWS_AS(is_member(country_area, group, on), domain_error);
                    REQUIRE_THROWS_AS(is_member(country_area, group, day(on)), domain_error);
                    continue;
                }
                disagreements += is_member(country_area, group, on) != expected ? 1 : 0;
                disagreements += is_member(country_area, group, day(on)) != expected ? 1 : 0;
                disagreements += includes(group, country_area, on) != expected ? 1 : 0;
            }
            CAPTURE(definition.code, on.days);
            REQUIRE(disagreements == 0);
            REQUIRE(counted == listed.size());
        }
    }
}

TEST_CASE("who may or may not be a member is not counted silently") {
    try {
        (void)members(areas::brics, today);
        FAIL("nothing was thrown");
    } catch (domain_error const& e) {
        REQUIRE(std::string(e.what()) ==
                "it is not known whether SAU belonged to brics on 2025-04-01 (second declaration of Johannesburg, 23 "
                "August 2023; an acceptance was not published); membership_overlap answers unknown, certain_members "
                "leaves out who is in doubt, and an own_group has the members that you decide on");
    }
    REQUIRE_THROWS_AS(is_member(areas::SAU, areas::brics, year(2024)), domain_error);
    REQUIRE_FALSE(is_member(areas::SAU, areas::brics, span(year(2023), year(2024))));
    REQUIRE(certain_members(areas::brics, today).count() == 10);
    std::vector<std::string> codes;
    for (area const& each : doubtful_members(areas::ldc, to_serial({2026, 12, 1}))) codes.emplace_back(each.view());
    REQUIRE(codes == std::vector<std::string>{"BGD", "LAO", "NPL"});
}
