// Each kind of identity on each side of its tolerance. The figures are small tables made for the case; expected
// intervals are worked out beside it by the rule `reading`, and by `enclosing` where the two differ.
#include <almanac/audit/explain.hpp>
#include <almanac/audit/run.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr unit truck = counted("truck");
constexpr unit t_per_mo = units::t / units::mo;
constexpr unit USD_per_a = units::USD / units::a;
constexpr unit USD_per_t = units::USD / units::t;

// Sorted by key. "19 million" is [18.5, 19.5) million, "60 %" [59.5, 60.5) %.
constexpr observation rows[] = {
    {.key = "bank", .value = {52, 6}, .in = &units::USD},
    {.key = "cap", .value = {1, 9}, .in = &units::USD, .qualified = qualifier::at_most},
    {.key = "doubled", .value = {2, 0}, .in = &units::one, .qualified = qualifier::multiple},
    {.key = "euros", .value = {19, 6}, .in = &units::EUR},
    {.key = "fall", .value = {-21, 0}, .in = &units::percent},
    {.key = "freight", .value = {123, 1}, .in = &t_per_mo},
    {.key = "freight.year", .value = {148, 2}, .in = &units::t},
    {.key = "growth", .value = {26, 0}, .in = &units::percent},
    {.key = "half", .value = {50, 0}, .in = &units::percent},
    {.key = "lost", .in = &units::USD, .status = observation_status("M")},
    {.key = "men", .value = {48, 0}, .in = &units::percent},
    {.key = "north", .value = {19, 6}, .in = &units::USD},
    {.key = "plan", .value = {52, 8}, .in = &units::USD},
    {.key = "price", .value = {31, 1}, .in = &USD_per_t},
    {.key = "rise.of_later", .value = {21, 0}, .in = &units::percent},
    {.key = "share", .value = {37, 0}, .in = &units::percent},
    {.key = "share.18", .value = {18, 0}, .in = &units::percent},
    {.key = "south", .value = {33, 6}, .in = &units::USD},
    {.key = "tens", .value = {11, 0}, .in = &truck},
    {.key = "things", .value = {10, 0}, .in = &truck, .qualified = qualifier::exact},
    {.key = "tonnes", .value = {168, 3}, .in = &units::t},
    {.key = "tonnes.before", .value = {133, 3}, .in = &units::t},
    {.key = "tonnes.wrong", .value = {168, 6}, .in = &units::t},
    {.key = "total", .value = {52, 6}, .in = &units::USD},
    {.key = "total.exchanged", .value = {25, 6}, .in = &units::USD},
    {.key = "total.near", .value = {53, 6}, .in = &units::USD},
    {.key = "total.off", .value = {56, 6}, .in = &units::USD},
    {.key = "total.thousand", .value = {52, 3}, .in = &units::USD},
    {.key = "women", .value = {52, 0}, .in = &units::percent},
    {.key = "yearly", .value = {15, 6}, .in = &USD_per_a},
};
constexpr table figures(rows);

constexpr finding found(identity const& of) { return audit(figures, of); }
constexpr audit_verdict verdict_of(identity const& of) { return found(of).verdict; }
constexpr severity grade_of(identity const& of) { return found(of).grade; }
constexpr auto consistent = audit_verdict::consistent;
constexpr auto inconsistent = audit_verdict::inconsistent;
constexpr auto undecided = audit_verdict::undecided;
constexpr interval in_dollars(std::int64_t low, std::int64_t high) {
    return half_open_interval(decimal(low), decimal(high));
}
} // namespace

PROVE("the tables are sorted", is_sorted(figures));

// 18.5 + 32.5 = 51.0 to 19.5 + 33.5 = 53.0 million.
PROVE("sum: the sides", found(total("total").is_sum_of("north", "south")).left == in_dollars(51'500'000, 52'500'000));
PROVE("sum: the other side",
      found(total("total").is_sum_of("north", "south")).right == in_dollars(51'000'000, 53'000'000));
PROVE("sum: 52 = 19 + 33", verdict_of(total("total").is_sum_of("north", "south")) == consistent);
PROVE("sum: 53 may be 19 + 33", verdict_of(total("total.near").is_sum_of("north", "south")) == consistent);
PROVE("sum: 56 is not", verdict_of(total("total.off").is_sum_of("north", "south")) == inconsistent);
PROVE("sum: impossible without an assumption is an error",
      grade_of(total("total.off").is_sum_of("north", "south")) == severity::error);
PROVE("sum: with one it is a warning",
      grade_of(total("total.off").is_sum_of("north", "south").assuming("no east")) == severity::warning);
PROVE("sum: the imbalance is left less right: 55.5 - 53 to 56.5 - 51",
      found(total("total.off").is_sum_of("north", "south")).imbalance == open_interval(25'00000, 55'00000));
PROVE("sum: a factor of a thousand is named",
      found(total("total.thousand").is_sum_of("north", "south")).likely.what == slip::thousand);
PROVE("sum: two digits exchanged are named",
      found(total("total.exchanged").is_sum_of("north", "south")).likely.what == slip::exchanged_digits &&
          found(total("total.exchanged").is_sum_of("north", "south")).likely.operand == "total.exchanged");
// 55.5 to 53.0 is -4.5045 %; the parts would need 2.5 more of 33.5, which is 7.5 %.
PROVE("sum: the smallest change is that of the total",
      found(total("total.off").is_sum_of("north", "south")).smallest.operand == "total.off" &&
          found(total("total.off").is_sum_of("north", "south")).smallest.change == decimal(-451, -4));

PROVE("difference: 33 = 52 - 19", verdict_of(claim("south").is_difference_of("total", "north")) == consistent);
PROVE("difference: 33 is not 56 - 19",
      verdict_of(claim("south").is_difference_of("total.off", "north")) == inconsistent);

// 19 / 52: 18.5 / 52.5 = 35.2 % to 19.5 / 51.5 = 37.9 %.
PROVE("share: 37 % = 19 / 52", verdict_of(share("north", of("total")).is("share")) == consistent);
PROVE("share: 18 % is not", grade_of(share("north", of("total")).is("share.18")) == severity::error);
// 52 / 19 = 264 % to 284 %, and 1 / 0.37 = 267 % to 274 %.
PROVE("share: upside down", found(share("total", of("north")).is("share")).likely.what == slip::inverted);

// 148 hundred, [14,750, 14,850), against 12 x [1,225, 1,235) = [14,700, 14,820).
PROVE("product: 12 months are a year", verdict_of(claim("freight.year").is_same_as("12 * freight")) == consistent);
PROVE("same: a month is not a year",
      found(claim("freight.year").is_same_as("freight")).likely.what == slip::month_for_year);
PROVE("product: share by whole", verdict_of(claim("north").is_product_of("share", "total")) == consistent);
PROVE("product: with a wrong share", verdict_of(claim("north").is_product_of("share.18", "total")) == inconsistent);

// 52 million / 168,000 t: 51.5 / 168.5 = 305.6 to 52.5 / 167.5 = 313.4 dollars a tonne.
PROVE("unit price: 310", verdict_of(claim("price").is_unit_price_of("total", "tonnes")) == consistent);
PROVE("unit price: tonnes by a thousand too many",
      found(claim("price").is_unit_price_of("total", "tonnes.wrong")).likely.what == slip::thousand);
PROVE("quotient: the same arithmetic", verdict_of(claim("price").is_quotient_of("total", "tonnes")) == consistent);

// 168 / 133: 167.5 / 133.5 - 1 = 25.5 % to 168.5 / 132.5 - 1 = 27.2 %.
PROVE("growth: 26 %", verdict_of(growth("growth").from("tonnes.before").to("tonnes")) == consistent);
PROVE("growth: 37 % is not", verdict_of(growth("share").from("tonnes.before").to("tonnes")) == inconsistent);
// 133 / 168 - 1 = -20.8 %; 26 % would be of the later level, and its sign is that of a rise.
PROVE("growth: a fall of 21 %", verdict_of(growth("fall").from("tonnes").to("tonnes.before")) == consistent);
PROVE("growth: in per cent of the later level",
      found(growth("rise.of_later").from("tonnes.before").to("tonnes")).likely.what == slip::other_base);
PROVE("growth: a rise for a fall",
      found(growth("rise.of_later").from("tonnes").to("tonnes.before")).likely.what == slip::sign);
PROVE("multiple: 2 is not 1.26", grade_of(multiple("doubled").from("tonnes.before").to("tonnes")) == severity::error);
PROVE("change in amounts", verdict_of(change("south").from("north").to("total")) == consistent);

PROVE("same: 52 and 52", verdict_of(claim("total").is_same_as("bank")) == consistent);
PROVE("same: 52 and 53 touch, and the end does not belong",
      verdict_of(claim("total").is_same_as("total.near")) == undecided &&
          grade_of(claim("total").is_same_as("total.near")) == severity::warning);
PROVE("subset: 19 of 52", verdict_of(claim("north").is_part_of("total")) == consistent);
PROVE("subset: 52 of 19", grade_of(claim("total").is_part_of("north")) == severity::error);
PROVE("subset: 52 of 52 cannot be told", verdict_of(claim("total").is_part_of("bank")) == undecided &&
                                             found(claim("total").is_part_of("bank")).lacking == "total");
PROVE("since: 52 million in some years, 15 a year",
      verdict_of(claim("total").is_total_since_of("yearly")) == consistent);
PROVE("since: four years of it are more", verdict_of(claim("total").is_total_since_of("4 * yearly")) == inconsistent);
PROVE("cap: 5.2 billion under at most 1", verdict_of(claim("plan").is_capped_by("cap")) == inconsistent);
PROVE("cap: as the text says itself", grade_of(claim("plan").is_capped_by("cap").admitted()) == severity::note);
PROVE("cap: 52 million under at most 1 billion cannot be told, for that may be less",
      verdict_of(claim("total").is_capped_by("cap")) == undecided);
PROVE("bound: at most", verdict_of(claim("north").is_at_most("south")) == consistent);
PROVE("bound: at least", verdict_of(claim("north").is_at_least("south")) == inconsistent);
PROVE("order: less", verdict_of(claim("north").is_less_than("south")) == consistent);
PROVE("order: more", verdict_of(claim("north").is_more_than("south")) == inconsistent);
PROVE("order: of what is the same", verdict_of(claim("total").is_less_than("bank")) == undecided);
PROVE("complete: 52 and 48 %", verdict_of(claim("women").completes("men")) == consistent);
PROVE("complete: 52 and 37 %", verdict_of(claim("women").completes("share")) == inconsistent);
PROVE("mean: 33 lies among 19 and 52", verdict_of(claim("south").is_mean_of("north", "total")) == consistent);
PROVE("mean: 19 does not among 33 and 52", verdict_of(claim("north").is_mean_of("south", "total")) == inconsistent);
PROVE("attainable: 18 % of 11 trucks are 2", verdict_of(claim("share.18").is_attainable_of("tens")) == consistent);
PROVE("attainable: 18 % of 10 trucks are none",
      grade_of(claim("share.18").is_attainable_of("things")) == severity::error);
PROVE("drift: a change of meaning whatever the numbers",
      grade_of(claim("total").drifts_from("bank")) == severity::changed_meaning &&
          verdict_of(claim("total").drifts_from("bank")) == consistent);

// Formulas: a fraction is a hundredth of its per cent, brackets and two operations.
PROVE("a formula on both sides", verdict_of(claim("share * total").is_same_as("north")) == consistent);
PROVE("a formula with brackets", verdict_of(claim("(1 - share) * total").is_same_as("south")) == consistent);
PROVE("a formula that adds up to one", verdict_of(claim("1").is_same_as("women + men")) == consistent);

// What is missing.
PROVE("a figure that nobody states", verdict_of(claim("?").is_quotient_of("total", "tonnes")) == undecided &&
                                         found(claim("?").is_quotient_of("total", "tonnes")).lacking == "?");
PROVE("its other side is known all the same: 51.5 / 168.5 to 52.5 / 167.5",
      contains(found(claim("?").is_quotient_of("total", "tonnes")).right, decimal(310)));
PROVE("a key that is not there", found(total("total").is_sum_of("north", "east")).lacking == "east");
PROVE("a row without a number", found(total("total").is_sum_of("north", "lost")).lacking == "lost");

PROVE("the arithmetic in words", arithmetic_of(found(share("north", of("total")).is("share"))) ==
                                     "37% = $19 million / $52 million, which is about 37%");
PROVE("the arithmetic of a broken one", arithmetic_of(found(total("total.off").is_sum_of("north", "south"))) ==
                                            "$56 million = $19 million + $33 million, which is about $52 million");
