// Groups of one's own at run time: one that owns its members, and the sentences of the refusals.
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/institutions.hpp>
#include <almanac/place/stored_group.hpp>

#include "catch.hpp"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

template <class Error, class Make>
std::string message_of(Make make) {
    try {
        make();
    } catch (Error const& e) {
        return e.what();
    }
    return "nothing was raised";
}
auto group_with(std::string_view members) {
    return [members] { own_group("kgz_tjk", "Kyrgyzstan and Tajikistan", members); };
}
auto group_called(std::string_view code) {
    return [code] { own_group(code, "Kyrgyzstan and Tajikistan", "KGZ TJK"); };
}
auto stored_with(std::vector<dated_member> const& members) {
    return [members] { stored_group("buyers", "Buyers of gas", members); };
}
std::vector<std::string> codes_on(area const& group, serial_day day) {
    std::vector<std::string> codes;
    for (area const& each : members(group, day)) codes.emplace_back(each.view());
    return codes;
}
serial_day const today = to_serial({2025, 4, 1});

} // namespace

static_assert(!std::is_copy_constructible_v<stored_group> && std::is_nothrow_move_constructible_v<stored_group>);
static_assert(!std::is_convertible_v<own_group&&, area> && !std::is_convertible_v<stored_group&&, area> &&
              std::is_convertible_v<stored_group const&, area>);

TEST_CASE("a group that a program puts together") {
    std::vector<dated_member> read; // as from a file: the texts do not outlive the reading
    for (std::string const code : {"CHN", "UZB", "XKX"}) read.push_back({parse_area(code), {}, {}});
    read[1].first = {2023, 10, 7};
    read.push_back({areas::UZB, {2020, 1, 1}, {2021, 1, 1}});
    stored_group made("buy" + std::string("ers"), std::string("Buyers of gas"), read);
    read.clear();
    area const buyers = made;
    stored_group const moved = std::move(made);

    CHECK(is_group(buyers));
    CHECK(short_name(buyers) == "Buyers of gas");
    CHECK(buyers == area(moved));
    CHECK(codes_on(buyers, to_serial({2022, 1, 1})) == std::vector<std::string>{"CHN", "XKX"});
    CHECK(codes_on(moved, to_serial({2023, 10, 7})) == std::vector<std::string>{"CHN", "UZB", "XKX"});
    CHECK(is_member(areas::UZB, buyers, year(2020)));
    CHECK_FALSE(is_member(areas::UZB, buyers, year(2023)));
    CHECK(membership_overlap(areas::UZB, buyers, year(2023)) == membership_extent::partly);
    CHECK(composition_changes(buyers, year(2023)));
    CHECK(includes(buyers, areas::UZB, today));
}

TEST_CASE("what cannot be a group of one's own says so") {
    CHECK(message_of<unknown_key>(group_with("KGZ TJX")) ==
          "in the group \"kgz_tjk\": no area has the code \"TJX\" of a member: the nearest is TJK (Tajikistan)");
    CHECK(message_of<unknown_key>(group_with("KGZ CSK")).find("withdrew this code") != std::string::npos);
    CHECK(message_of<domain_error>(group_with("KGZ TJK KGZ")) == "in the group \"kgz_tjk\": KGZ is a member already");
    CHECK(message_of<domain_error>(group_with("KGZ kgz_tjk")) ==
          "in the group \"kgz_tjk\": it stands among its own members");
    for (std::string_view const code : {"central_asia", "imf", "low_income"}) {
        std::string const said = message_of<domain_error>(group_with("KGZ " + std::string(code)));
        CHECK(said.find("\"" + std::string(code) + "\" cannot be a member") != std::string::npos);
        CHECK(said.find("list the members") != std::string::npos);
    }
    for (std::string_view const none : {"", " KGZ", "KGZ ", "KGZ  TJK"})
        CHECK(message_of<domain_error>(group_with(none)).find("with single spaces between them") != std::string::npos);
    for (std::string_view const code : {"", "PAK", "XAA", "PK-PB", "central_asia", "imf", "Own", "1st"})
        CHECK(message_of<domain_error>(group_called(code)).find("cannot be the code of a group") != std::string::npos);
    CHECK(message_of<domain_error>(group_called(std::string(64, 'a'))).find("1 to 63 characters") != std::string::npos);
}

TEST_CASE("memberships that cannot be say which") {
    CHECK(message_of<domain_error>(stored_with({})) ==
          "in the group \"buyers\": it has no members; write their codes with single spaces between them, as in \"KGZ "
          "TJK\"");
    CHECK(message_of<domain_error>(stored_with({{areas::CHN}, {area{}}})).find("accession 2: it has no members") !=
          std::string::npos);
    CHECK(message_of<domain_error>(stored_with({{areas::CHN}, {areas::UZB, {2024, 1, 1}, {2024, 1, 1}}})) ==
          "in the group \"buyers\", accession 2: the membership of UZB has no day: its first is 2024-01-01, the first "
          "after it 2024-01-01");
    CHECK(message_of<domain_error>(
              stored_with({{areas::CHN, {}, {2024, 1, 1}}, {areas::UZB}, {areas::CHN, {2023, 12, 31}, {}}})) ==
          "in the group \"buyers\", accession 3: CHN is a member already on 2023-12-31");
    CHECK_NOTHROW(stored_with({{areas::CHN, {}, {2024, 1, 1}}, {areas::CHN, {2024, 1, 1}, {}}})());
    CHECK(message_of<domain_error>(stored_with({{areas::CHN}, {areas::central_asia}})).find("cannot be a member") !=
          std::string::npos);
    CHECK(message_of<domain_error>(stored_with({{institutions::imf}})).find("cannot be a member") != std::string::npos);
    CHECK(message_of<domain_error>(stored_with({{areas::CHN, {2023, 2, 29}}})).find("2023") != std::string::npos);
}

TEST_CASE("a group in which nobody is on the day has no members then") {
    stored_group const made("buyers", "Buyers of gas", {{areas::CHN, {2020, 1, 1}, {2021, 1, 1}}});
    area const buyers = made;
    CHECK(codes_on(buyers, today).empty());
    CHECK_FALSE(includes(areas::world, area{}, today));
    CHECK_FALSE(includes(areas::eco, buyers, today));
    CHECK_THROWS_AS(is_member(areas::CHN, buyers, no_period()), domain_error);
}

TEST_CASE("a membership of which only the year is known") {
    stored_group const made("buyers", "Buyers of gas", {{areas::CHN}, {areas::UZB, {2023, 0, 0}, {2024, 10, 0}}});
    area const buyers = made;
    CHECK(codes_on(buyers, to_serial({2022, 12, 31})) == std::vector<std::string>{"CHN"});
    CHECK_THROWS_AS(codes_on(buyers, to_serial({2023, 1, 1})), domain_error);
    CHECK_THROWS_AS(codes_on(buyers, to_serial({2023, 12, 30})), domain_error);
    CHECK(codes_on(buyers, to_serial({2023, 12, 31})) == std::vector<std::string>{"CHN", "UZB"});
    CHECK(is_member(areas::UZB, buyers, span(month(2024, 1), month(2024, 9))));
    CHECK_THROWS_AS(is_member(areas::UZB, buyers, to_serial({2024, 10, 1})), domain_error);
    CHECK(codes_on(buyers, to_serial({2024, 10, 31})) == std::vector<std::string>{"CHN"});
    CHECK(membership_overlap(areas::UZB, buyers, year(2023)) == membership_extent::unknown);
    CHECK(membership_overlap(areas::UZB, buyers, year(2024)) == membership_extent::partly);
    CHECK(
        message_of<domain_error>(stored_with({{areas::UZB, {2023, 0, 0}}, {areas::UZB, {2022, 1, 1}, {2023, 6, 1}}})) ==
        "in the group \"buyers\", accession 2: UZB is a member already on 2023-01-01");
    CHECK(message_of<domain_error>(stored_with({{areas::CHN, {2023, 0, 5}}})).find("2023") != std::string::npos);
}
