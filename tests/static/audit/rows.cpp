// The kinds of identities that look at more of a row than its number: what its indicator can have, its printed words,
// its key, its period and the date of its source; and ranks and exchange rates. Each on both sides of its tolerance,
// with figures made for the case.
#include <almanac/audit/derived.hpp>
#include <almanac/audit/explain.hpp>
#include <almanac/audit/row_identities.hpp>
#include <almanac/audit/run.hpp>
#include <almanac/calendar/fiscal.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr unit student = counted("student");
constexpr unit PKR_per_USD = units::PKR / units::USD;
constexpr unit USD_per_PKR = units::USD / units::PKR;
constexpr unit USD_per_EUR = units::USD / units::EUR;
constexpr unit PKR_per_EUR = units::PKR / units::EUR;

constexpr indicator exports{.code = "exports", .name = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator textiles{
    .code = "textiles", .name = "textile exports", .kind = nature::flow, .in = &units::USD, .part_of = &exports};
constexpr indicator balance{
    .code = "balance", .name = "balance", .kind = nature::flow, .in = &units::USD, .sign = sign_rule::balance};
constexpr indicator debt{.code = "debt", .name = "debt", .kind = nature::stock, .in = &units::USD};
constexpr indicator students{.code = "students", .name = "students", .kind = nature::stock, .in = &student};

constexpr source of_march{.publisher = "Bank", .publication = "Report", .published = month(2024, 3)};
constexpr source of_year{.publisher = "Bank", .publication = "Report", .published = year(2024)};

/// What a test is about, with the rest of a row as it has to be.
constexpr observation row_of(std::string_view key, measured what, decimal value, unit const& in) {
    observation out;
    out.key = key;
    out.what = what;
    out.value = value;
    out.in = &in;
    return out;
}
constexpr finding found(observation const& row, identity const& of) {
    observation const rows[] = {row};
    finding out = audit(table(rows), of);
    out.rows[0] = nullptr; // of this function
    return out;
}
constexpr finding domain_found(measured what, decimal value, unit const& in) {
    return found(row_of("it", what, value, in), claim("it").is_in_its_domain());
}
constexpr audit_verdict domain_of(measured what, decimal value, unit const& in) {
    return domain_found(what, value, in).verdict;
}
constexpr auto consistent = audit_verdict::consistent;
constexpr auto inconsistent = audit_verdict::inconsistent;
constexpr auto undecided = audit_verdict::undecided;

constexpr observation printed_row(decimal value, std::string_view first, std::string_view second) {
    observation out = row_of("it", exports, value, units::USD);
    out.mentions[0] = {4, first};
    out.mentions[1] = {9, second};
    return out;
}
constexpr audit_verdict printed(decimal value, std::string_view first, std::string_view second) {
    return found(printed_row(value, first, second), claim("it").is_as_printed()).verdict;
}
constexpr finding dated_found(period const& when, source const& said_by) {
    observation out = row_of("it", exports, {1, 9}, units::USD);
    out.when = when;
    out.said_by = &said_by;
    return found(out, claim("it").is_observed_by_its_publication());
}
constexpr audit_verdict dated(period const& when, source const& said_by) { return dated_found(when, said_by).verdict; }
} // namespace

// A share of a part of its whole is 0 to 100 %. "100 %" printed is [99.5, 100.5) %, "101 %" begins at 100.5 %.
PROVE("domain: a share of 100 %", domain_of(share_of(textiles, exports), 100, units::percent) == consistent);
PROVE("domain: a share of 101 %",
      domain_found(share_of(textiles, exports), 101, units::percent).grade == severity::error);
PROVE("domain: a negative share", domain_of(share_of(textiles, exports), -3, units::percent) == inconsistent);
PROVE("domain: exports are no part of debt, so that they may be more",
      domain_of(share_of(exports, debt), 101, units::percent) == consistent);
PROVE("domain: a stock of 0", domain_of(debt, 0, units::USD) == consistent);
PROVE("domain: a negative stock", domain_of(debt, {-12, 9}, units::USD) == inconsistent);
PROVE("domain: a negative balance", domain_of(balance, {-12, 9}, units::USD) == consistent);
PROVE("domain: a negative change of a stock", domain_of(change_of(debt), {-12, 9}, units::USD) == consistent);
PROVE("domain: a fall of 100 %", domain_of(growth_of(debt), -100, units::percent) == consistent);
PROVE("domain: a fall of 101 %", domain_of(growth_of(debt), -101, units::percent) == inconsistent);
PROVE("domain: a rise of 900 %", domain_of(growth_of(debt), 900, units::percent) == consistent);
PROVE("domain: a balance may fall by more than all", domain_of(growth_of(balance), -150, units::percent) == consistent);
PROVE("domain: a rank of 1", domain_of(rank_on(debt), 1, units::rank) == consistent);
PROVE("domain: a rank of 0", domain_of(rank_on(debt), 0, units::rank) == inconsistent);
PROVE("domain: a negative multiple", domain_of(multiple_of(debt), -2, units::one) == inconsistent);
// "0.05" is [0.045, 0.055), "0.5" [0.45, 0.55): no whole number. "1.5 thousand" has 100 of them.
PROVE("domain: 0.05 students", domain_of(students, {5, -2}, student) == inconsistent);
PROVE("domain: 1.5 thousand students", domain_of(students, {15, 2}, student) == consistent);
PROVE("domain: dollars are not whole", domain_of(debt, {5, -2}, units::USD) == consistent);
PROVE("domain: tonnes are no dollars", domain_found(debt, {5, 2}, units::t).grade == severity::error);
PROVE("domain: percentage points are no share",
      domain_of(share_of(textiles, exports), 12, units::percentage_point) == inconsistent);
PROVE("domain: of nothing that is stated everything goes", domain_of({}, -5, units::t) == consistent);

PROVE("printed: in both places", printed({500, 6}, "$500 million", "$500M") == consistent);
PROVE("printed: another number in the second", printed({500, 6}, "$500 million", "$50 million") == inconsistent);
PROVE("printed: a fall", printed(-20, "down 20%", "20% decline") == consistent);
PROVE("printed: words without a number say nothing", printed({500, 6}, "many", "$500 million") == consistent);
PROVE("printed: two digits exchanged are named",
      found(printed_row({23, 6}, "$32 million", "$23 million"), claim("it").is_as_printed()).likely.what ==
          slip::exchanged_digits);
PROVE("printed: million for billion is named",
      found(printed_row({23, 6}, "$23 billion", "$23 million"), claim("it").is_as_printed()).likely.what ==
          slip::thousand);

// A period of 2024 ends with the year: after March, not after December.
PROVE("published: 2023 in March 2024", dated(year(2023), of_march) == consistent);
PROVE("published: March 2024 in March 2024", dated(month(2024, 3), of_march) == consistent);
PROVE("published: April 2024 in March 2024", dated(month(2024, 4), of_march) == inconsistent);
PROVE("published: 2024 in March 2024 is 275 days early",
      dated_found(year(2024), of_march).left == exactly(275) && dated_found(year(2024), of_march).in == units::d);
PROVE("published: 2024 in 2024, which may be on its last day", dated(year(2024), of_year) == consistent);
PROVE("published: as of some day of 2024", dated(as_of(year(2024)), of_march) == consistent);
PROVE("published: since 2020", dated(since(year(2020)), of_march) == consistent);
PROVE("published: without a period", dated(no_period(), of_march) == undecided);
PROVE("published: without a date", dated(year(2024), no_source) == undecided);

namespace {
constexpr observation with_period(std::string_view key, period const& when) {
    observation out = row_of(key, exports, {1, 9}, units::USD);
    out.where = areas::PAK;
    out.when = when;
    return out;
}
constexpr severity keyed(std::string_view key, period const& when) {
    return found(with_period(key, when), claim(key).is_as_its_key_says()).grade;
}
} // namespace
PROVE("keyed: the key of the row", keyed("t.exports.PAK.2024", year(2024)) == severity::none);
PROVE("keyed: another year", keyed("t.exports.PAK.2024", year(2023)) == severity::error);
PROVE("keyed: a fiscal year", keyed("t.exports.PAK.2024", fiscal_year<fiscal::pakistan>{2024}) == severity::error);

namespace {
// "3.0 billion" in a quarter, "11.9" in its year, and what cannot be.
constexpr observation flows[] = {
    {.key = "month.2024", .what = exports, .when = month(2024, 6), .value = {119, 8}, .in = &units::USD},
    {.key = "q1.2024", .what = exports, .when = quarter(2024, 1), .value = {30, 8}, .in = &units::USD},
    {.key = "q1.2025", .what = exports, .when = quarter(2025, 1), .value = {30, 8}, .in = &units::USD},
    {.key = "q2.2024", .what = exports, .when = quarter(2024, 2), .value = {121, 8}, .in = &units::USD},
    {.key = "q3.2024", .what = exports, .when = quarter(2024, 3), .value = {120, 8}, .in = &units::USD},
    {.key = "undated", .what = exports, .value = {30, 8}, .in = &units::USD},
    {.key = "year.2024", .what = exports, .when = year(2024), .value = {119, 8}, .in = &units::USD},
};
constexpr theme flow_themes[] = {{"t", table(flows)}};
constexpr dataset flow_data{.name = "flows", .themes = flow_themes};
constexpr finding within_year(std::string_view key) {
    return audit(table(flows), claim(key).is_within_period_of("year.2024"));
}
} // namespace
PROVE("within a period: a quarter of its year", within_year("q1.2024").grade == severity::none);
PROVE("within a period: a quarter above its year", within_year("q2.2024").grade == severity::error);
PROVE("within a period: 12.0 is above 11.9, unless both are 11.95",
      within_year("q3.2024").grade == severity::warning && within_year("q3.2024").verdict == undecided);
PROVE("within a period: a month that may be all of it", within_year("month.2024").grade == severity::undecided);
PROVE("within a period: a quarter of another year", within_year("q1.2025").grade == severity::error);
PROVE("within a period: without a period", within_year("undated").grade == severity::undecided);
PROVE("within a period: found by what rows measure, the month in its quarter too",
      derived_identities(flow_data).size() == 5 &&
          derived_identities(flow_data)[0].kind == identity_kind::within_period &&
          derived_identities(flow_data)[0].left == "month.2024" &&
          derived_identities(flow_data)[0].right[0] == "q2.2024");

namespace {
// "3,003 hundredths of 10": 300.3 rupees a euro are 1.08 x 278; 1 / 278 is 0.003597.
constexpr observation money[] = {
    {.key = "eur_pkr", .value = {3003, -1}, .in = &PKR_per_EUR},
    {.key = "eur_usd", .value = {108, -2}, .in = &USD_per_EUR},
    {.key = "pkr", .value = {278, 7}, .in = &units::PKR},
    {.key = "pkr_usd", .value = {360, -5}, .in = &USD_per_PKR},
    {.key = "pkr_usd.wrong", .value = {361, -5}, .in = &USD_per_PKR},
    {.key = "rank.1", .value = 1, .in = &units::rank},
    {.key = "rank.2", .value = 2, .in = &units::rank},
    {.key = "rank.3", .value = 3, .in = &units::rank},
    {.key = "usd", .value = {10, 6}, .in = &units::USD},
    {.key = "usd.near", .value = {10, 6}, .in = &units::USD},
    {.key = "usd.other", .value = {21, 6}, .in = &units::USD},
    {.key = "usd_pkr", .value = 278, .in = &PKR_per_USD},
};
constexpr table money_rows(money);
constexpr finding money_found(identity const& of) { return audit(money_rows, of); }
} // namespace
PROVE("the rows are sorted", is_sorted(money_rows));
// 1 / 0.003605 = 277.4 to 1 / 0.003595 = 278.2, and 278 is [277.5, 278.5); 1 / 0.003615 = 276.6 to 1 / 0.003605 =
// 277.4.
PROVE("currency pair: 278 rupees a dollar, 0.00360 dollars a rupee",
      money_found(claim("usd_pkr").is_inverse_rate_of("pkr_usd")).verdict == consistent);
PROVE("currency pair: 0.00361 is not",
      money_found(claim("usd_pkr").is_inverse_rate_of("pkr_usd.wrong")).verdict == inconsistent);
PROVE("currency pair: the arithmetic", arithmetic_of(money_found(claim("usd_pkr").is_inverse_rate_of("pkr_usd"))) ==
                                           "PKR 278/USD = 1 / 0.00360 USD/PKR, which is about PKR 277.8/USD");
PROVE("a conversion: an amount at a rate",
      money_found(claim("pkr").is_product_of("usd", "usd_pkr")).grade == severity::none);
PROVE("a conversion: the other amount",
      money_found(claim("pkr").is_product_of("usd.other", "usd_pkr")).grade == severity::error);
PROVE("a cross rate: rupees a euro by dollars",
      money_found(claim("eur_pkr").is_product_of("eur_usd", "usd_pkr")).grade == severity::none);
PROVE("rank: the second of two", money_found(claim("rank.2").is_rank_of("usd", "usd.other")).grade == severity::none);
PROVE("rank: not the first", money_found(claim("rank.1").is_rank_of("usd", "usd.other")).grade == severity::error);
PROVE("rank: the first of two", money_found(claim("rank.1").is_rank_of("usd.other", "usd")).grade == severity::none);
PROVE("rank: of two that are printed alike either may be the first",
      money_found(claim("rank.1").is_rank_of("usd", "usd.near")).grade == severity::none &&
          money_found(claim("rank.2").is_rank_of("usd", "usd.near")).grade == severity::none);
PROVE("rank: among three at most the third",
      money_found(claim("rank.3").is_rank_of("usd", "usd.near", "usd.other")).grade == severity::none &&
          money_found(claim("rank.3").is_rank_of("usd", "usd.near")).grade == severity::error);
PROVE("rank: that begins with the least",
      money_found(claim("rank.1").is_rank_of("(0 - 1) * usd", "(0 - 1) * usd.other")).grade == severity::none);
PROVE("rank: in words", arithmetic_of(money_found(claim("rank.1").is_rank_of("usd", "usd.other"))) ==
                            "rank 1 is the rank of $10 million among $21 million");

namespace {
/// Debt of a calendar year beside the same of a fiscal one.
constexpr severity grade_of_two_years(bool on_purpose, std::string_view reading) {
    observation calendar = row_of("calendar", debt, {5, 9}, units::USD);
    calendar.when = year(2024);
    observation other = row_of("fiscal", debt, {5, 9}, units::USD);
    other.when = fiscal_year<fiscal::pakistan>{2024};
    observation const rows[] = {calendar, other};
    identity const same = claim("calendar").is_same_as("fiscal").assuming(reading);
    return audit(table(rows), on_purpose ? same.across_years() : same).grade;
}
} // namespace
PROVE("a calendar year against a fiscal one is noted, whatever is assumed",
      grade_of_two_years(false, "") == severity::note && grade_of_two_years(false, "one year") == severity::note);
PROVE("unless it is said to be on purpose",
      grade_of_two_years(true, "") == severity::none && grade_of_two_years(true, "one year") == severity::none);
