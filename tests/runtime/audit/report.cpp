// The report of an audit: order, conflicts, explanations, identities that are derived or made by rules, and refusals.
#include <almanac/audit.hpp>
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <set>
#include <string>
#include <vector>

using namespace almanac;
namespace cor = almanac::corridor;

namespace {

constexpr indicator needs{.code = "energy.needs", .name = "energy needs", .kind = nature::flow, .in = &units::toe};
constexpr indicator oil{
    .code = "energy.oil", .name = "oil imports", .kind = nature::flow, .in = &units::toe, .part_of = &needs};
constexpr indicator exports{.code = "exports", .name = "exports", .kind = nature::flow, .in = &units::USD};

// Oil is 40 of 100, not 60 %; exports rose from 100 to 125, 25 %; the world of 300 is not 125 and 150.
constexpr observation rows[] = {
    {.key = "t.energy.needs.PAK",
     .what = needs,
     .where = areas::PAK,
     .when = year(2024),
     .value = {102, 6},
     .in = &units::toe},
    {.key = "t.energy.oil.PAK",
     .what = oil,
     .where = areas::PAK,
     .when = year(2024),
     .value = {41, 6},
     .in = &units::toe},
    {.key = "t.energy.oil.share.PAK",
     .what = share_of(oil, needs),
     .where = areas::PAK,
     .when = year(2024),
     .value = {61, 0},
     .in = &units::percent,
     .whole = "t.energy.needs.PAK"},
    {.key = "t.exports.PAK.2023",
     .what = exports,
     .where = areas::PAK,
     .when = year(2023),
     .value = {101, 6},
     .in = &units::USD},
    {.key = "t.exports.PAK.2024",
     .what = exports,
     .where = areas::PAK,
     .when = year(2024),
     .value = {126, 6},
     .in = &units::USD},
    {.key = "t.exports.UZB.2024",
     .what = exports,
     .where = areas::UZB,
     .when = year(2024),
     .value = {151, 6},
     .in = &units::USD},
    {.key = "t.exports.growth.PAK.2024",
     .what = growth_of(exports),
     .where = areas::PAK,
     .when = year(2024),
     .value = {25, 0},
     .in = &units::percent,
     .baseline = "t.exports.PAK.2023"},
    {.key = "t.exports.world.2024",
     .what = exports,
     .where = areas::world,
     .when = year(2024),
     .value = {301, 6},
     .in = &units::USD},
    {.key = "t.exports.world.2024.statement_2",
     .what = exports,
     .where = areas::world,
     .when = year(2024),
     .value = {277, 6},
     .in = &units::USD,
     .drifts_from = "t.exports.world.2024",
     .drift = "without gold",
     .statement = 2},
};
constexpr theme themes[] = {{"t", table(rows)}};
constexpr dataset data{.name = "made", .themes = themes};

} // namespace

TEST_CASE("audit: rules by what is measured find their rows") {
    area const members[] = {areas::PAK, areas::UZB};
    auto const found = identities_of(data, share(oil, of(needs)), change(exports).from(year(2023)).to(year(2024)),
                                     total(areas::world).is_sum_of(members));
    REQUIRE(found.size() == 4);
    auto const findings = audit(data, found);
    CHECK(findings[0].of.kind == identity_kind::share);
    CHECK(findings[0].of.left == "t.energy.oil.share.PAK");
    CHECK(findings[0].verdict == audit_verdict::inconsistent);
    CHECK(findings[1].of.kind == identity_kind::growth);
    CHECK(findings[1].verdict == audit_verdict::consistent);
    CHECK(findings[2].of.name == "t.exports.world.2024");
    CHECK(findings[2].verdict == audit_verdict::inconsistent);
    CHECK(findings[3].verdict == audit_verdict::consistent); // 277 = 126 + 151
    area const with_another[] = {areas::PAK, areas::UZB, areas::TJK};
    CHECK(identities_of(total(areas::world).is_sum_of(with_another), data).empty());
}

TEST_CASE("audit: what a row says against itself is explained") {
    source const early{.publisher = "Bank", .publication = "Report", .published = month(2024, 3)};
    observation row = rows[2]; // the share of oil
    row.value = {610, 0};
    row.said_by = &early;
    row.mentions[0] = {7, "61% of its needs"};
    observation const one[] = {row};
    auto const explained = [&one](identity const& of) { return std::string(explain(audit(table(one), of)).view()); };
    claim const its(row.key);
    CHECK(explained(its.is_in_its_domain()) ==
          "610% lies in its domain. Left [609.5, 610.5), right [0, 100] in %. It would hold with "
          "t.energy.oil.share.PAK -83.6%.");
    CHECK(explained(its.is_as_printed()) ==
          "610% is as printed. Line 7 prints \"61% of its needs\". It would hold with t.energy.oil.share.PAK -90%.");
    CHECK(explained(its.is_as_its_key_says()) ==
          "610% is as its key says. The key of what the row says is t.energy.oil.share.PAK.2024.");
    CHECK(explained(its.is_observed_by_its_publication()) ==
          "610% was observed by its publication. Its period is 2024, and it was published in 2024-03.");
    row.in = &units::toe;
    observation const other_unit[] = {row};
    CHECK(std::string(explain(audit(table(other_unit), its.is_in_its_domain())).view()) ==
          "610 toe lies in its domain. It is in toe, and oil imports / energy needs is measured in %.");
    CHECK(message_of<parse_error>([&] { return explained(claim("2 * t.energy.oil.share.PAK").is_as_printed()); }) ==
          "1:1: found \"2 * t.energy.oil.share.PAK\", expected a key alone");
}

TEST_CASE("audit: a flow of a part of a year is explained with both periods") {
    observation quarterly = rows[4];
    quarterly.key = "t.exports.PAK.2025_q1";
    quarterly.when = quarter(2025, 1);
    observation const both[] = {rows[4], quarterly};
    CHECK(std::string(explain(audit(table(both), claim(quarterly.key).is_within_period_of(rows[4].key))).view()) ==
          "$126 million in a part of its period is within $126 million. Their periods are 2025-Q1 and 2024. Left "
          "[125500000, 126500000), right [125500000, 126500000) in USD.");
}

TEST_CASE("audit: identities follow from vocabulary and links, and say so") {
    auto const found = derived_identities(data);
    std::vector<std::string> kinds;
    for (identity const& each : found) {
        CHECK(each.is_derived);
        kinds.emplace_back(to_text(each.kind));
    }
    CHECK(kinds == std::vector<std::string>{"share of whole", "change against base", "drift"});
    auto const of_corridor = derived_identities(cor::facts);
    auto const drifts = std::count_if(of_corridor.begin(), of_corridor.end(),
                                      [](identity const& each) { return each.kind == identity_kind::drift; });
    CHECK(drifts == 54);
    CHECK(of_corridor.size() > 70);
}

TEST_CASE("audit: the worst first, and conflicts by shared figures") {
    identity const all[] = {
        total("t.exports.world.2024").is_sum_of("t.exports.PAK.2024", "t.exports.UZB.2024").named("a"),
        claim("t.exports.world.2024").is_same_as("t.exports.world.2024.statement_2").named("b"),
        share("t.energy.oil.PAK", of("t.energy.needs.PAK")).is("t.energy.oil.share.PAK").named("c"),
        growth("t.exports.growth.PAK.2024").from("t.exports.PAK.2023").to("t.exports.PAK.2024").named("d"),
        claim("t.exports.world.2024.statement_2").drifts_from("t.exports.world.2024").named("e"),
        total("t.exports.world.2024").is_sum_of("t.exports.PAK.2024", "t.exports.TJK.2024").named("f"),
    };
    auto const findings = worst_first(audit(data, all));
    std::string order;
    for (finding const& each : findings) order += each.of.name;
    CHECK(order == "cbaefd"); // 60.5 against 40.9, 300.5 against 277.5, 300.5 against 278
    CHECK(findings[0].grade == severity::error);
    CHECK(findings[4].grade == severity::undecided);
    CHECK(findings[5].grade == severity::none);
    auto const found = conflicts(findings);
    REQUIRE(found.size() == 2);
    CHECK(found[0].findings == std::vector<std::size_t>{1, 2});
    CHECK(found[0].resolved == 2);
    CHECK(found[0].doubted == std::vector<std::string_view>{"t.exports.world.2024"});
    CHECK(found[0].minimal ==
          std::vector<std::string_view>{"t.exports.world.2024", "t.exports.world.2024.statement_2"});
    CHECK(found[1].findings == std::vector<std::size_t>{0});
}

TEST_CASE("audit: a finding explained") {
    finding const share_of_oil =
        audit(data, share("t.energy.oil.PAK", of("t.energy.needs.PAK")).is("t.energy.oil.share.PAK").noting("See 3"));
    CHECK(std::string(explain(share_of_oil)) == "61% = 41 million toe / 102 million toe, which is 40.2 (39.5 to 40.9) "
                                                "%. Left [60.5, 61.5), right (39.51, 40.89) in %. It "
                                                "would hold with t.energy.oil.share.PAK -32.5%. See 3.");
    finding const absent = audit(data, claim("t.exports.world.2024").is_same_as("t.exports.world.2022"));
    CHECK(std::string(explain(absent)) == "$301 million = t.exports.world.2022. Not stated: t.exports.world.2022.");
    CHECK(to_text(audit_verdict::undecided) == "undecided");
    CHECK(to_text(severity::changed_meaning) == "changed meaning");
    CHECK(to_text(slip::thousand) == "a factor of 1,000 (million for billion?)");
}

TEST_CASE("audit: what is refused") {
    static constexpr unit USD_per_a = units::USD / units::a;
    static constexpr unit USD_per_mo = units::USD / units::mo;
    static constexpr observation both[] = {{.key = "month", .value = {11, 0}, .in = &USD_per_mo},
                                           {.key = "year", .value = {132, 0}, .in = &USD_per_a}};
    CHECK(audit(table(both), claim("year").is_same_as("12 * month")).verdict == audit_verdict::consistent);
    CHECK(message_of<unit_mismatch>([] {
              return audit(table(both), claim("year").is_same_as("month").named("x")).grade;
          }).ends_with("and of a month and a year 12 * the month"));
    CHECK(message_of<unit_mismatch>([] {
              return audit(data, claim("t.exports.world.2024").is_same_as("t.energy.needs.PAK").named("x")).grade;
          }) ==
          "cannot audit \"x\": its sides are in units that do not compare; where other things are counted, say what "
          "that assumes: assuming(...), and of a month and a year 12 * the month");
    CHECK(message_of<unit_mismatch>([] {
              return audit(data, claim("t.exports.world.2024 + t.energy.needs.PAK").is_same_as("?")).grade;
          }) == "cannot audit \"t.exports.world.2024 + t.energy.needs.PAK\": its terms are in units that do not add");
    CHECK(message_of<parse_error>([] {
              return audit(data, claim("2 * (t.exports.world.2024").is_same_as("?")).grade;
          }) == "1:26: found the end of the text, expected the closing bracket");
    CHECK(message_of<parse_error>([] {
              return audit(data, claim("t.exports.world.2024 plus 1").is_same_as("?")).grade;
          }) == "1:21: found \" plus 1\", expected an operator or the end");
    CHECK(message_of<parse_error>([] { return audit(data, claim("t.exports.world.2024 + ").is_same_as("?")).grade; }) ==
          "1:24: found the end of the text, expected a key, a number or a bracket");
    CHECK(message_of<parse_error>([] {
              return audit(data, claim("2 * t.exports.world.2024 + 3%").is_same_as("?")).grade;
          }) == "1:29: found \"%\", expected a digit");
    static constexpr observation moneys[] = {{.key = "eur", .value = 1, .in = &units::EUR},
                                             {.key = "pkr", .value = 1, .in = &units::PKR},
                                             {.key = "usd", .value = 1, .in = &units::USD}};
    CHECK(audit(table(moneys), claim("eur * usd / eur").is_same_as("usd")).verdict == audit_verdict::consistent);
    CHECK(message_of<overflow_error>([] {
              return audit(table(moneys), claim("eur * usd / pkr").is_same_as("?")).grade;
          }) == "an identity multiplies and divides at most two currencies that do not cancel");
    CHECK(message_of<domain_error>([] { return is_attainable(exactly(1), 0); }) ==
          "a mean or a percentage is of one thing at least");
}

TEST_CASE("audit: a number without a unit is refused by name") {
    observation row = rows[4]; // the exports of 2024
    row.in = nullptr;
    row.whole = rows[3].key;
    observation const with_it[] = {rows[3], row};
    theme const its_theme[] = {{"t", table(with_it)}};
    dataset const its{.name = "made", .themes = its_theme};
    std::string const words = "a number has a unit, in the member `in` of its row: t.exports.PAK.2024";
    CHECK(message_of<domain_error>([&] { return audit(its, claim(row.key).is_at_most(rows[3].key)); }) == words);
    CHECK(message_of<domain_error>([&] { return audit(its, claim(row.key).is_in_its_domain()); }) == words);
    CHECK(message_of<domain_error>([&] { return derived_identities(its); }) == words);
    row.range = exactly(row.value);
    CHECK(message_of<domain_error>([&] { return audit(its, claim(row.key).is_at_most(rows[3].key)); }) == words);
}

TEST_CASE("audit: each identity of the corridor has its own name, each known finding its identity") {
    std::set<std::string_view> names;
    for (identity const& each : cor::identities) CHECK(names.insert(each.name).second);
    CHECK(names.size() == cor::identities.size());
    for (known_finding const& each : cor::known_findings) {
        CHECK(names.count(each.name) == 1);
        CHECK_FALSE(each.explanation.empty());
    }
    CHECK(find_known(cor::known_findings, "kazakh_digital_share_of_gdp")->grade == severity::warning);
    CHECK(find_known(cor::known_findings, "uzbekistan_trade_of_its_directions") == nullptr);
}

TEST_CASE("audit: as many identities of the corridor hold as break or change meaning, and more than twenty do") {
    std::size_t holds = 0;
    std::size_t fails = 0;
    for (finding const& each : audit(cor::facts, cor::identities)) {
        holds += each.grade == severity::none ? 1u : 0u;
        fails += each.grade >= severity::changed_meaning ? 1u : 0u;
    }
    CHECK(fails >= 20);
    CHECK(holds >= 20);
    std::printf("    corridor: %zu identities, %zu hold, %zu break or change meaning\n", cor::identities.size(), holds,
                fails);
}
