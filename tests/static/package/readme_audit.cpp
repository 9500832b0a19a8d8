// What the README shows of the audit.
#include <almanac/audit.hpp>

namespace al = almanac;

namespace {
constexpr al::unit USD_per_mo = al::units::USD / al::units::mo;
constexpr al::observation rows[] = {
    {.key = "exports", .value = {28, 6}, .in = &al::units::USD},
    {.key = "exports.month", .value = {22, 5}, .in = &USD_per_mo},
    {.key = "exports.share", .value = {83, 0}, .in = &al::units::percent},
    {.key = "imports", .value = {45, 6}, .in = &al::units::USD},
    {.key = "trade", .value = {73, 6}, .in = &al::units::USD},
};
constexpr al::table figures(rows);

// clang-format off
constexpr al::identity rules[] = {
    al::total("trade").is_sum_of("exports", "imports").named("both_ways"),
    al::share("exports", al::of("trade")).is("exports.share").named("share"),
    al::claim("12 * exports.month").is_at_most("exports").named("a_month"),
};
static_assert(al::audit(figures, rules[0]).verdict == al::audit_verdict::consistent); // 73 = 28 + 45, in millions
constexpr al::finding found = al::audit(figures, rules[1]);
static_assert(found.grade == al::severity::error); // 83 % is impossible: 28 of 73 are 37 to 40 %
static_assert(arithmetic_of(found) == "83% = $28 million / $73 million, which is about 38%");
static_assert(found.smallest.operand == "exports.share" && found.likely.what == al::slip::exchanged_digits);
// clang-format on
static_assert(al::audit(figures, rules[2]).verdict == al::audit_verdict::consistent); // 26.4 of 28
} // namespace
