// Results that others have published: example 1 of "Check hierarchy" in the reference manual of VTL 2.3 (mode
// partial_null); the example of `hierarchy` in R's validate 1.1 (M. van der Loo, E. de Jonge); the cases `pigs1` of R's
// scrutiny (L. Jung) and of the GRIM paper (Brown and Heathers 2017); the Irwin-Hall distribution, by its formula.
#include <almanac/audit/run.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

// The numbers of VTL's example: exact ones, H and U without a number. An `observation` is in a unit and has a key.
constexpr observation exact_row(std::string_view key, std::int64_t value) {
    observation row;
    row.key = key;
    row.value = decimal(value);
    row.in = &units::one;
    row.qualified = qualifier::exact;
    return row;
}
constexpr observation null_row(std::string_view key) {
    observation row = exact_row(key, 0);
    row.status = observation_status("M");
    return row;
}
constexpr observation vtl_rows[] = {exact_row("A", 5), exact_row("B", 11), exact_row("C", 0),  exact_row("G", 19),
                                    null_row("H"),     exact_row("I", 14), exact_row("M", 2),  exact_row("N", 5),
                                    exact_row("O", 4), exact_row("P", 7),  exact_row("Q", -7), exact_row("S", 3),
                                    exact_row("T", 9), null_row("U"),      exact_row("V", 6)};
constexpr table vtl(vtl_rows);
constexpr identity vtl_rules[] = {
    total("A").is_sum_of("J", "K", "L").named("R010"), total("B").is_sum_of("M", "N", "O").named("R020"),
    total("C").is_sum_of("P", "Q").named("R030"),      total("D").is_sum_of("R", "S").named("R040"),
    total("E").is_sum_of("T", "U", "V").named("R050"), total("F").is_sum_of("Y", "W", "Z").named("R060"),
    total("G").is_sum_of("B", "C").named("R070"),      total("H").is_sum_of("D", "E").named("R080"),
    total("I").is_sum_of("D", "G").named("R090"),      claim("M").is_at_least("N").named("R100"),
    claim("M").is_at_most("G").named("R110")};
constexpr std::vector<finding> in_mode(hierarchy_mode mode) { return audit(vtl, vtl_rules, {.missing_parts = mode}); }
constexpr bool is(finding const& f, std::string_view name, audit_verdict verdict) {
    return f.of.name == name && f.verdict == verdict;
}
constexpr auto holds = audit_verdict::consistent;
constexpr auto broken = audit_verdict::inconsistent;
constexpr auto unknown = audit_verdict::undecided;

// R060 has no finding: F, Y, W and Z are all absent. G = B + C is out by 8, M >= N by -3.
constexpr bool gives_example_1() {
    auto const found = in_mode(hierarchy_mode::partial_null);
    return found.size() == 10 && is(found[0], "R010", unknown) && is(found[1], "R020", holds) &&
           is(found[2], "R030", holds) && is(found[3], "R040", unknown) && is(found[4], "R050", unknown) &&
           is(found[5], "R070", broken) && found[5].imbalance == exactly(8) && is(found[6], "R080", unknown) &&
           is(found[7], "R090", unknown) && is(found[8], "R100", broken) && found[8].imbalance == exactly(-3) &&
           is(found[9], "R110", holds) && found[9].imbalance == exactly(-17);
}
// The numbers of findings by the sentences of the manual: `non_null` asks for all numbers, `always` for none; absent
// parts that are zero leave A = 5 against 0 and I = 14 against 19 broken, and D = 0 against 3.
constexpr std::size_t broken_in(hierarchy_mode mode) {
    std::size_t count = 0;
    for (finding const& each : in_mode(mode)) count += each.verdict == broken ? 1u : 0u;
    return count;
}

// R validate: 01 = 100 of 01.1 = 70 and 01.2 = 25 does not add up, 01.1 = 70 of 30 and 40 does. A word that begins with
// a digit is a number in a formula, so that an a stands for 01.
constexpr observation labelled_rows[] = {exact_row("a", 100), exact_row("a.1", 70), exact_row("a.11", 30),
                                         exact_row("a.12", 40), exact_row("a.2", 25)};
constexpr table labelled(labelled_rows);

// A mean as printed with two decimals, either way of rounding; how many it is of; what scrutiny's grim_map says.
struct grim_case {
    std::int64_t hundredths;
    std::int64_t things;
    bool is_consistent;
};
constexpr grim_case pigs1[] = {{722, 32, true},  {474, 25, false}, {523, 29, false}, {257, 24, false},
                               {677, 27, false}, {268, 28, true},  {701, 29, false}, {738, 26, true},
                               {314, 27, false}, {689, 31, false}, {500, 25, true},  {24, 28, false}};
constexpr interval as_printed(std::int64_t digits, int exponent) {
    return closed_interval(decimal(digits * 10 - 5, exponent - 1), decimal(digits * 10 + 5, exponent - 1));
}
constexpr bool agrees_with_scrutiny() {
    for (grim_case const& each : pigs1) {
        if (is_attainable(as_printed(each.hundredths, -2), each.things) != each.is_consistent) return false;
    }
    return true;
}
constexpr bool is_near(double a, double b, double within) { return a - b < within && b - a < within; }

} // namespace

PROVE("VTL 2.3, check hierarchy, example 1", gives_example_1());
PROVE("VTL: non_null has the rules with all numbers alone", in_mode(hierarchy_mode::non_null).size() == 5);
PROVE("VTL: always has all rules",
      in_mode(hierarchy_mode::always_null).size() == 11 && in_mode(hierarchy_mode::always_zero).size() == 11);
// A 5 of nothing, D nothing of 3, G, I 14 of 19, M >= N.
PROVE("VTL: absent parts are zero", broken_in(hierarchy_mode::always_zero) == 5 &&
                                        broken_in(hierarchy_mode::partial_zero) == 5 &&
                                        broken_in(hierarchy_mode::partial_null) == 2);
PROVE("validate: hierarchy", audit(labelled, total("a").is_sum_of("a.1", "a.2")).verdict == broken &&
                                 audit(labelled, total("a").is_sum_of("a.1", "a.2")).imbalance == exactly(5) &&
                                 audit(labelled, total("a.1").is_sum_of("a.11", "a.12")).verdict == holds);

PROVE("scrutiny: pigs1", agrees_with_scrutiny());
// Brown and Heathers 2017: a mean of 5.19 of 28 things is impossible, 145/28 = 5.18 and 146/28 = 5.21.
PROVE("GRIM: 5.19 of 28", !is_attainable(as_printed(519, -2), 28));
PROVE("GRIM: the vignette of scrutiny, 5.27 of 43", !is_attainable(as_printed(527, -2), 43));
PROVE("GRIM: of three items each, 28 things are 84", is_attainable(as_printed(519, -2), 28, 3));
PROVE("GRIM: 18 % needs 11 things", smallest_count(as_printed(18, -2)) == 11);
PROVE("GRIM: 50 % needs 2, 1 % needs 67",
      smallest_count(as_printed(50, -2)) == 2 && smallest_count(as_printed(1, -2)) == 67);
PROVE("GRIM: none of few", smallest_count(as_printed(1, -2), 60) == 0);

// Parts and a total add up with these probabilities; two units or more are as likely as this.
PROVE("rounding: two parts add up in three cases of four", is_near(rounding_gap_probability(2, 1), 0.25, 1e-12));
PROVE("rounding: 3 parts 2/3", is_near(rounding_gap_probability(3, 1), 1.0 / 3, 1e-12));
PROVE("rounding: 5, 10, 20 and 50 parts", is_near(1 - rounding_gap_probability(5, 1), 0.55, 0.005) &&
                                              is_near(1 - rounding_gap_probability(10, 1), 0.41, 0.005) &&
                                              is_near(1 - rounding_gap_probability(20, 1), 0.30, 0.005) &&
                                              is_near(1 - rounding_gap_probability(50, 1), 0.19, 0.005));
PROVE("rounding: no difference is sure, beyond half a unit a part impossible",
      rounding_gap_probability(5, 0) == 1 && rounding_gap_probability(5, 3) == 0);
