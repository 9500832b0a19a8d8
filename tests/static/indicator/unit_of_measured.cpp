// In which unit a thing is measured, and which units a row of it may have.
#include <almanac/indicator/dataset/unit_of_measured.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr unit truck = counted("truck");
constexpr unit USD_per_a = units::USD / units::a;
constexpr unit USD_per_person = units::USD / units::person;
constexpr unit persons_per_a = units::person / units::a;
constexpr unit litres_per_a = units::L / units::a;
constexpr unit subscription = counted("subscription");

constexpr indicator exports{.code = "exports", .kind = nature::flow, .in = &units::USD};
constexpr indicator people{.code = "people", .kind = nature::stock, .in = &units::person};
constexpr indicator contracts{.code = "contracts", .kind = nature::stock, .in = &subscription};
constexpr indicator coverage{.code = "coverage", .kind = nature::ratio, .in = &units::percent};
constexpr indicator output{.code = "output", .kind = nature::rate, .in = &litres_per_a};
constexpr indicator score{.code = "score", .kind = nature::ratio, .in = &units::index};
constexpr indicator vague{.code = "vague", .kind = nature::flow};

constexpr bool takes(measured const& what, unit const& in, nature kind = nature::unstated) {
    observation row;
    row.what = what;
    row.in = &in;
    row.kind = kind;
    return indicator_detail::has_dimension_of_measured(row);
}
constexpr bool says(measured const& what) { return indicator_detail::says_its_unit(what); }
constexpr measured as(measured_as how) { return {&exports, nullptr, how}; }
constexpr measured of_two(indicator const& a, indicator const& b, measured_as how) { return {&a, &b, how}; }

} // namespace

// A level, parts of it, a gap and a change: the indicator's dimension, at any scale and in any money.
PROVE("level", takes(exports, units::USD) && takes(exports, units::PKR));
PROVE("level at constant prices", [] {
    constexpr unit constant = at_constant_prices(units::USD, 2015);
    return takes(exports, constant);
}());
PROVE("level of another thing", !takes(exports, units::MW) && !takes(exports, truck) && !takes(exports, units::one));
PROVE("level in per cent", !takes(exports, units::percent) && takes(coverage, units::percent));
PROVE("other things counted", takes(people, units::person) && !takes(people, truck));
PROVE("parts", takes(as(measured_as::parts), units::USD) && !takes(as(measured_as::parts), units::percent));
PROVE("gap", takes(as(measured_as::gap), units::USD) && !takes(as(measured_as::gap), units::percent));
PROVE("change", takes(change_of(exports), units::USD) && !takes(change_of(exports), units::percent));
PROVE("change of per cent", takes(change_of(coverage), units::percentage_point));
PROVE("change of per cent, stated as growth", !takes(change_of(coverage), units::percent));
PROVE("change of an index", takes(change_of(score), units::index) && !takes(change_of(score), units::rank));

// What is made of an indicator has a unit of its own.
PROVE("growth", takes(growth_of(exports), units::percent) && !takes(growth_of(exports), units::USD));
PROVE("growth in points",
      !takes(growth_of(exports), units::percentage_point) && !takes(growth_of(exports), units::one));
PROVE("yearly growth", takes(as(measured_as::yearly_growth), units::percent));
PROVE("yearly growth in dollars", !takes(as(measured_as::yearly_growth), units::USD));
PROVE("share", takes(share_of(exports, exports), units::percent) && !takes(share_of(exports, exports), units::one));
PROVE("multiple", takes(multiple_of(exports), units::one) && !takes(multiple_of(exports), units::percent));
PROVE("rank", takes(rank_on(score), units::rank) && !takes(rank_on(score), units::index));
PROVE("ratio", takes(of_two(exports, exports, measured_as::ratio), units::one));
PROVE("ratio in per cent", takes(of_two(exports, exports, measured_as::ratio), units::percent));
PROVE("ratio in dollars", !takes(of_two(exports, exports, measured_as::ratio), units::USD));

// One thing for another has the quotient of both dimensions; of counts it may be in per cent.
PROVE("per", takes(quotient_of(exports, people), USD_per_person) && !takes(quotient_of(exports, people), units::USD));
PROVE("per, of money", !takes(quotient_of(exports, people), units::percent));
PROVE("per, of counts", takes(quotient_of(contracts, people), units::percent));
PROVE("per, of one dimension", takes(quotient_of(exports, exports), units::percent));
PROVE("per, of the wrong way round", !takes(quotient_of(people, exports), USD_per_person));

// Dollars a year are of a flow; litres of a rate are so where the row says that they are a flow.
PROVE("flow as a rate", takes(exports, USD_per_a) && takes(change_of(exports), USD_per_a));
PROVE("stock as a rate", !takes(people, persons_per_a));
PROVE("rate", takes(output, litres_per_a) && takes(output, units::bbl_per_d));
PROVE("rate as a flow", takes(output, units::bbl, nature::flow) && !takes(output, units::bbl));

PROVE("an indicator without a unit", !says(vague) && !says(change_of(vague)) && !says(quotient_of(exports, vague)));
PROVE("its growth, share and rank have one",
      says(growth_of(vague)) && says(share_of(vague, vague)) && says(rank_on(vague)));
PROVE("an index divides by nothing", !says(quotient_of(score, people)));
PROVE("unit of a quotient", unit_of(quotient_of(exports, people)) == USD_per_person);
