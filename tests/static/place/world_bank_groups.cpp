// The World Bank's regions and groups by income. The numbers of economies are those of its own announcements: for
// fiscal year 2025 (blog "World Bank country classifications by income level for 2024-2025", 1 July 2024) 26 low, 51
// lower middle, 54 upper middle and 86 high; the moves of fiscal year 2026 (blog for 2025-2026, 1 July 2025): Costa
// Rica to high, Cabo Verde and Samoa to upper middle, Namibia to lower middle, Ethiopia not classified. Of the years
// before, the numbers that the blogs of July 2019 to July 2023 announce, and moves announced each July since 2013.
#include <almanac/place/areas.hpp>
#include <almanac/place/groups/world_bank_groups.hpp>
#include <almanac/place/world_bank_area.hpp>

#include "prove.hpp"

using namespace almanac;
namespace groups = almanac::world_bank_groups;

namespace {

constexpr serial_day fiscal_year_2025 = to_serial({2024, 12, 31});
constexpr serial_day fiscal_year_2026 = to_serial({2025, 7, 1});
constexpr area kosovo = world_bank_area("XKX");
constexpr area channel_islands = world_bank_area("CHI");

constexpr int certain(area const& group, serial_day day) { return certain_members(group, day).count(); }

/// Each accession: members known, sorted, and in one of the groups of its kind at most on any day.
constexpr bool members_are_known_and_sorted(area const& group) {
    accession_list const all = group.own->accessions;
    for (int i = 0; i < all.count; ++i) {
        std::string_view const codes = all.rows[i].members;
        std::string_view before = "";
        for (std::size_t at = 0; at < codes.size();) {
            std::size_t const past = place_detail::place_of(' ', codes, at, codes.size());
            std::string_view const code = codes.substr(at, past - at);
            if (!find_country_by_alpha_3(code) && code != "XKX" && code != "wb_chi") return false;
            if (!(before < code)) return false;
            before = code;
            at = past + 1;
        }
    }
    return all.count > 3 && group.own->code == group.view();
}
template <std::size_t Size>
constexpr bool all_are_well_formed(area const (&of)[Size]) {
    for (area const& each : of) {
        if (!members_are_known_and_sorted(each) || !is_group(each) || !is_world_bank_group(each)) return false;
        if (world_bank_name(each).empty()) return false;
    }
    return true;
}
template <std::size_t Size>
constexpr int total(area const (&of)[Size], serial_day day) {
    int count = 0;
    for (area const& each : of) count += certain(each, day);
    return count;
}
constexpr bool has_groups_of(std::int32_t fiscal_year, int low, int lower_middle, int upper_middle, int high) {
    serial_day const first = to_serial({fiscal_year - 1, 7, 1});
    return certain(groups::low_income, first) == low && certain(groups::lower_middle_income, first) == lower_middle &&
           certain(groups::upper_middle_income, first) == upper_middle && certain(groups::high_income, first) == high;
}
constexpr bool moved(area const& economy, std::int32_t fiscal_year, area const& from, area const& to) {
    serial_day const first = to_serial({fiscal_year - 1, 7, 1});
    return world_bank_income_group(economy, first - 1) == from && world_bank_income_group(economy, first) == to;
}
/// South Asia has 8 economies until fiscal year 2025, and then 6.
constexpr bool regions_of_each_year() {
    for (std::int32_t fiscal_year = 2020; fiscal_year <= 2026; ++fiscal_year) {
        serial_day const first = to_serial({fiscal_year - 1, 7, 1});
        if (total(groups::regions, first) != 218) return false;
        if (certain(groups::south_asia, first) != (fiscal_year < 2026 ? 8 : 6)) return false;
    }
    return true;
}
} // namespace

PROVE("World Bank: the tables are well formed",
      all_are_well_formed(groups::by_income) && all_are_well_formed(groups::regions));
PROVE("World Bank: groups by income of fiscal year 2025",
      certain(groups::low_income, fiscal_year_2025) == 26 &&
          certain(groups::lower_middle_income, fiscal_year_2025) == 51 &&
          certain(groups::upper_middle_income, fiscal_year_2025) == 54 &&
          certain(groups::high_income, fiscal_year_2025) == 86);
PROVE("World Bank: 218 economies have a region, all but Venezuela an income",
      total(groups::regions, fiscal_year_2025) == 218 && total(groups::by_income, fiscal_year_2025) == 217);
PROVE("World Bank: and in 2026, all but Venezuela and Ethiopia",
      total(groups::regions, fiscal_year_2026) == 218 && total(groups::by_income, fiscal_year_2026) == 216);
PROVE("World Bank: groups by income of the fiscal years 2020 to 2024",
      has_groups_of(2020, 31, 47, 60, 80) && has_groups_of(2021, 29, 50, 56, 83) &&
          has_groups_of(2022, 27, 55, 55, 80) && has_groups_of(2023, 28, 54, 54, 81) &&
          has_groups_of(2024, 26, 54, 54, 83));
PROVE("World Bank: moves between groups by income",
      moved(areas::ARG, 2016, groups::upper_middle_income, groups::high_income) &&
          moved(areas::RUS, 2014, groups::upper_middle_income, groups::high_income) &&
          moved(areas::KGZ, 2015, groups::low_income, groups::lower_middle_income) &&
          moved(areas::TJK, 2016, groups::low_income, groups::lower_middle_income) &&
          moved(areas::TJK, 2019, groups::lower_middle_income, groups::low_income) &&
          moved(areas::TJK, 2022, groups::low_income, groups::lower_middle_income) &&
          moved(areas::IDN, 2021, groups::lower_middle_income, groups::upper_middle_income) &&
          moved(areas::IDN, 2022, groups::upper_middle_income, groups::lower_middle_income) &&
          moved(areas::IDN, 2024, groups::lower_middle_income, groups::upper_middle_income) &&
          moved(areas::PSE, 2024, groups::lower_middle_income, groups::upper_middle_income) &&
          moved(areas::ZMB, 2023, groups::lower_middle_income, groups::low_income) &&
          moved(areas::LKA, 2021, groups::upper_middle_income, groups::lower_middle_income) &&
          moved(areas::VEN, 2022, groups::upper_middle_income, area{}));
PROVE("World Bank: regions of fiscal year 2025",
      certain(groups::north_america, fiscal_year_2025) == 3 && certain(groups::south_asia, fiscal_year_2025) == 8 &&
          is_member(areas::PAK, groups::south_asia, fiscal_year_2025) &&
          is_member(areas::KAZ, groups::europe_and_central_asia, fiscal_year_2025) &&
          is_member(areas::MLT, groups::middle_east_and_north_africa, fiscal_year_2025));
PROVE("World Bank: 218 economies have a region in each fiscal year from 2020 on", regions_of_each_year());
PROVE("World Bank: Afghanistan and Pakistan moved on 1 July 2025",
      is_member(areas::AFG, groups::south_asia, to_serial({2025, 6, 30})) &&
          !is_member(areas::AFG, groups::south_asia, to_serial({2025, 7, 1})) &&
          world_bank_region(areas::PAK, fiscal_year_2026) == groups::middle_east_and_north_africa &&
          certain(groups::south_asia, fiscal_year_2026) == 6);
PROVE("World Bank: the moves of fiscal year 2026",
      world_bank_income_group(areas::CRI, fiscal_year_2025) == groups::upper_middle_income &&
          world_bank_income_group(areas::CRI, fiscal_year_2026) == groups::high_income &&
          world_bank_income_group(areas::CPV, fiscal_year_2026) == groups::upper_middle_income &&
          world_bank_income_group(areas::WSM, fiscal_year_2026) == groups::upper_middle_income &&
          world_bank_income_group(areas::NAM, fiscal_year_2026) == groups::lower_middle_income &&
          world_bank_income_group(areas::ETH, fiscal_year_2025) == groups::low_income &&
          world_bank_income_group(areas::ETH, fiscal_year_2026).empty() &&
          world_bank_income_group(areas::VEN, fiscal_year_2025).empty());
PROVE("World Bank: the countries of the corridor",
      world_bank_income_group(areas::PAK, fiscal_year_2025) == groups::lower_middle_income &&
          world_bank_income_group(areas::KAZ, fiscal_year_2025) == groups::upper_middle_income &&
          world_bank_income_group(areas::UZB, fiscal_year_2025) == groups::lower_middle_income &&
          world_bank_income_group(areas::TJK, fiscal_year_2025) == groups::lower_middle_income &&
          world_bank_income_group(areas::RUS, fiscal_year_2025) == groups::high_income &&
          world_bank_income_group(areas::AFG, fiscal_year_2025) == groups::low_income);
PROVE("World Bank: Kosovo and the Channel Islands are economies",
      is_member(kosovo, groups::upper_middle_income, fiscal_year_2025) &&
          is_member(channel_islands, groups::high_income, fiscal_year_2026) &&
          !is_member(areas::JEY, groups::high_income, fiscal_year_2025));
PROVE("World Bank: the areas are those of its files",
      world_bank_area("HIC") == groups::high_income && world_bank_area("SSF") == groups::sub_saharan_africa &&
          world_bank_area("MEA") == groups::middle_east_and_north_africa);
PROVE("World Bank: other years are unknown",
      membership_overlap(areas::DEU, groups::high_income, year(2010)) == membership_extent::unknown &&
          membership_overlap(kosovo, groups::high_income, year(2030)) == membership_extent::unknown &&
          membership_overlap(areas::TWN, groups::high_income, span(month(2012, 7), month(2026, 6))) ==
              membership_extent::throughout &&
          membership_overlap(areas::TWN, groups::high_income, month(2012, 6)) == membership_extent::unknown &&
          membership_overlap(areas::CRI, groups::high_income, span(month(2025, 1), month(2025, 12))) ==
              membership_extent::partly &&
          membership_overlap(areas::DEU, groups::high_income, span(month(2024, 7), month(2026, 6))) ==
              membership_extent::throughout &&
          certain(groups::high_income, to_serial({2012, 6, 30})) == 0 &&
          certain(groups::north_america, to_serial({2019, 6, 30})) == 0 &&
          certain(groups::north_america, to_serial({2019, 7, 1})) == 3 &&
          certain(groups::high_income, to_serial({2026, 7, 1})) == 0);
