// Pakistan against Kazakhstan, the same indicator: how many pairs of rows of one thing in two areas compare as they
// are, with a period accepted that a curator inferred, with one waiver, and not at all.
#include <almanac/compare/figures.hpp>
#include <almanac/compare/figures/comparable_rows.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator/dataset/query.hpp>

#include "catch.hpp"

#include <cstddef>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

/// Each pair once.
template <class Visit>
void for_each_pair(Visit visit) {
    for (observation const& row : rows_of(corridor::facts)) {
        for (comparable_row const& other : comparable_with(row, rows_of(corridor::facts))) {
            if (row.key < other.row->key) visit(row, other);
        }
    }
}

bool is_refused(observation const& a, observation const& b, reasons waived) {
    try {
        figure_pair const pair = figures_of(a, b);
        static_cast<void>(compare(pair.one, pair.other, waived));
    } catch (error const&) {
        return true;
    }
    return false;
}

} // namespace

TEST_CASE("corridor: how many pairs of one thing in two areas compare") {
    comparison_counts const all = count_comparisons(rows_of(corridor::facts));
    std::map<std::string_view, std::set<std::string_view>> areas_of;
    for (observation const& row : rows_of(corridor::facts)) {
        if (row.has_figure() && row.what.is_stated()) areas_of[row.what.of->code].insert(row.where.view());
    }
    int several = 0;
    for (auto const& each : areas_of) several += each.second.size() > 1 ? 1 : 0;

    std::cout << several << " of " << areas_of.size() << " indicators have figures of two areas or more; "
              << to_text(all).view() << ".\n";
    CHECK(static_cast<std::size_t>(several) == indicators_of_several_areas(rows_of(corridor::facts)).size());
    CHECK(several >= 45);
    CHECK(all.as_they_are + all.with_inferred_period + all.with_one_waiver >= 60);
    int pairs = 0;
    for_each_pair([&pairs](observation const&, comparable_row const&) { ++pairs; });
    CHECK(all.pairs == pairs);
    CHECK(all.pairs ==
          all.as_they_are + all.with_inferred_period + all.with_one_waiver + all.with_more_waivers + all.not_at_all);
}

TEST_CASE("corridor: the waivers that are named are those that a comparison needs, all of them and no other") {
    for_each_pair([](observation const& row, comparable_row const& other) {
        CAPTURE(std::string(row.key), std::string(other.row->key), std::string(to_text(other).view()));
        CHECK(is_refused(row, *other.row, other.to_waive) == !other.units_meet);
        for (int i = 0; i < reason_count; ++i) {
            reason const one = static_cast<reason>(i);
            if (!other.to_waive.has(one)) continue;
            CHECK(is_refused(row, *other.row, other.to_waive - reasons(one)));
        }
        std::vector<comparable_row> const back = comparable_with(*other.row, rows_of(corridor::facts));
        bool is_there = false;
        for (comparable_row const& each : back) {
            is_there = is_there || (each.row->key == row.key && each.to_waive == other.to_waive &&
                                    each.units_meet == other.units_meet);
        }
        CHECK(is_there);
    });
}

TEST_CASE(
    "corridor: an area is a country, a group with members, an institution, or one of two without stated members") {
    serial_day const day = to_serial({2025, 4, 1});
    for (area const& each : areas_among(rows_of(corridor::facts))) {
        CAPTURE(std::string(each.view()));
        if (is_country(each) || is_institution(each)) continue;
        if (each == corridor::regions::europe || each == corridor::regions::low_income) continue;
        REQUIRE(is_group(each));
        CHECK(members(each, day).count() > 1);
        for (area const& member : members(each, day)) CHECK(includes(each, member, day));
    }
}
