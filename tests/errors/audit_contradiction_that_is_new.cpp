// must see: almanac: the audit finds this, but the list of known findings does not have it
// must see: parts_of_trade
#include <almanac/audit/proof_of_findings.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
// 28 and 45 are 73, not 83.
constexpr observation rows[] = {
    {.key = "a.exports", .value = {28, 6}, .in = &units::USD},
    {.key = "a.imports", .value = {45, 6}, .in = &units::USD},
    {.key = "a.trade", .value = {83, 6}, .in = &units::USD},
};
constexpr theme themes[] = {{"a", rows}};
constexpr dataset facts{.themes = themes};
constexpr identity identities[] = {
    claim("a.exports").is_part_of("a.trade").named("exports_in_trade"),
    total("a.trade").is_sum_of("a.exports", "a.imports").named("parts_of_trade"),
};
constexpr known_finding known[] = {{"exports_in_trade", severity::none, "holds"}};
static_assert(finds_what_is_known<facts, identities, known>());
