// Whether a figure bears out a claim. Expectations are worked out by hand from the intervals.
#include <almanac/compare/figures/agreement.hpp>
#include <almanac/compare/figures/arithmetic.hpp>
#include <almanac/indicator/parse_figure.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr basis in_2024{.when = year(2024), .kind = nature::flow};
constexpr any_figure said(std::string_view words) { return parse_figure(words, in_2024); }
constexpr any_figure exact(decimal value, unit const& in) {
    any_figure out;
    out.value = value;
    out.range = exactly(value);
    out.qualified = qualifier::exact;
    out.on = in_2024;
    out.its_unit = in;
    return out;
}
constexpr bool is(std::string_view claim, any_figure const& figure, agreement_verdict v) {
    return agreement(said(claim), figure) == v;
}
constexpr bool is(std::string_view claim, std::string_view figure, agreement_verdict v) {
    return is(claim, said(figure), v);
}
constexpr unit attack = counted("attack");
constexpr auto same = agreement_verdict::same_digits;
constexpr auto consistent = agreement_verdict::consistent;
constexpr auto contradicted = agreement_verdict::contradicted;
constexpr auto undecided = agreement_verdict::undecided;
} // namespace

PROVE("two identical statements", is("$392 million", "$392 million", same) && is("7%", "7%", same) &&
                                      is("over 700 attacks", "over 700 attacks", same) &&
                                      is("nearly $400 million", "nearly $400 million", same) &&
                                      is("about 62%", "about 62%", same));
PROVE("compare leaves them undecided", compare(said("$392 million"), said("$392 million")) == verdict::undecided);
PROVE("rounded to the claim's digits", is("$1.9 billion", exact(1872345678, units::USD), same) &&
                                           is("$1.9 billion", "$1.87 billion", same) &&
                                           is("12,000", exact(11734, units::one), same));
PROVE("just on and just beyond the last digit",
      is("$1.9 billion", exact({185, 7}, units::USD), same) &&
          is("$1.9 billion", exact({1849999999, 0}, units::USD), contradicted) &&
          is("$1.9 billion", exact({1949999999, 0}, units::USD), same) &&
          is("$1.9 billion", exact({195, 7}, units::USD), contradicted));
PROVE("not the digits, but what is said",
      is("over 700 attacks", exact(711, attack), consistent) && is("at most 5%", "4%", consistent) &&
          is("about 400 attacks", exact(431, attack), consistent) && is("between 4 and 5 %", "4.5%", same) &&
          is("between 4 and 5 %", exact({41, -1}, units::percent), consistent));
PROVE("not what was said", is("over 700 attacks", exact(700, attack), contradicted) &&
                               is("at least 700 attacks", exact(700, attack), consistent) &&
                               is("$500 million", exact({460, 6}, units::USD), contradicted) &&
                               is("nearly $400 million", "$500 million", contradicted) && is("7%", "8%", contradicted));
PROVE("a figure too coarse to tell",
      is("$392 million", "$400 million", undecided) && is("$392.4 million", "$392 million", undecided) &&
          is("over 700 attacks", "about 700 attacks", undecided) && is("less than 10%", "less than 15%", undecided));
PROVE("units meet", is("1,500 m", exact({15, -1}, units::km), same) && is("2 km", "1,814 m", undecided) == false);
PROVE("nothing is said by a figure that is a range", agreement(said("100"), said("100 (20 to 500)")) == undecided);
PROVE("typed",
      agreement(state<units::USD>("$1.9 billion", in_2024), state<units::USD>(printed(187, 7), in_2024)) == same &&
          agreement(said("$1.9 billion"), state<units::USD>({187, 7}, in_2024)) == same);
PROVE("a waiver", agreement(said("$1.9 billion"), parse_figure("$1.9 billion", {.kind = nature::flow}),
                            reason::period_unknown) == same);
PROVE("names", to_text(same) == "same_digits" && to_text(undecided) == "undecided");
