// Containers by operators: what they are short for, and what has none.
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "near.hpp"
#include "prove.hpp"

#include <concepts>

using namespace almanac;

namespace {
constexpr unit thousand_dollars = scaled(units::USD, 1000);
constexpr common_basis flow{.kind = nature::flow};
constexpr auto exports = make_series<units::USD>(flow, areas::PAK, year(2023), {3000.0, 5000.0});
constexpr auto imports = make_series<thousand_dollars>(flow, areas::PAK, year(2023), {1.0, 2.0});
constexpr auto people = make_series<units::person>({.kind = nature::stock}, areas::PAK, year(2023), {2.0, 4.0});
constexpr auto rates = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2023), {2.0, 4.0});
constexpr auto index = make_series<units::index>({.kind = nature::price}, areas::PAK, year(2023), {2.0, 4.0});

PROVE("compare: containers add in the unit of the first",
      holds(exports + imports, {4000, 7000}) && holds(imports + exports, {4, 7}) &&
          (imports + exports).in() == thousand_dollars && holds(exports + imports + exports, {7000, 12000}));
PROVE("compare: containers have differences, percentages in points",
      holds(exports - imports, {2000, 3000}) && (rates - rates).in() == units::percentage_point);
PROVE("compare: containers have quotients",
      holds(exports / imports, {3, 2.5}) && (exports / imports).in() == units::one &&
          holds(exports / people, {1500, 1250}) && (exports / people).in() == units::USD / units::person);
PROVE("compare: containers in units that are known at run time",
      (forget_unit(exports) / forget_unit(people)).in() == units::USD / units::person &&
          holds(forget_unit(exports) + forget_unit(imports), {4000, 7000}));
PROVE("compare: panels add too", [] {
    auto const p = make_panel<units::USD>(flow, {areas::PAK, areas::IND}, year(2023), {{1.0}, {2.0}});
    return holds(p + p.view(), {4, 2}) && holds(p - p, {0, 0});
}());

template <class A, class B>
constexpr bool add = requires(A const& a, B const& b) {
    a + b;
};
template <class A, class B>
constexpr bool subtract = requires(A const& a, B const& b) {
    a - b;
};
template <class A, class B>
constexpr bool multiply = requires(A const& a, B const& b) {
    a* b;
};
template <class A, class B>
constexpr bool divide = requires(A const& a, B const& b) {
    a / b;
};
template <class A, class B>
constexpr bool less = requires(A const& a, B const& b) {
    a < b;
};
template <class A, class B>
constexpr bool have_a_sum = requires(A const& a, B const& b) {
    sum(a, b);
};
template <class A, class B>
constexpr bool have_a_gap = requires(A const& a, B const& b) {
    gap(a, b);
};
template <class A, class B>
constexpr bool have_a_ratio = requires(A const& a, B const& b) {
    ratio(a, b);
};
template <class A, class B>
constexpr bool have_a_share = requires(A const& a, B const& b) {
    share(a, b);
};
template <class A, class B>
constexpr bool have_a_quotient = requires(A const& a, B const& b) {
    per(a, b);
};
/// None of the functions and operators takes them.
template <class A, class B>
constexpr bool do_not_compute_in_order =
    !add<A, B> && !have_a_sum<A, B> && !subtract<A, B> && !have_a_gap<A, B> && !divide<A, B> && !have_a_ratio<A, B> &&
    !have_a_share<A, B> && !have_a_quotient<A, B>;
template <class A, class B>
constexpr bool do_not_compute = do_not_compute_in_order<A, B>&& do_not_compute_in_order<B, A>;

constexpr auto panel_of_dollars = make_panel<units::USD>(flow, {areas::PAK}, year(2023), {{1.0}});
constexpr auto panel_of_people = make_panel<units::person>(flow, {areas::PAK}, year(2023), {{1.0}});
using dollars = decltype(exports);
using section_of_dollars = decltype(panel_of_dollars.cross_section(year(2023)));
using section_of_people = decltype(panel_of_people.cross_section(year(2023)));

template <class Dollars, class People>
constexpr bool add_and_divide_by_their_units =
    add<Dollars, Dollars>&& subtract<Dollars, Dollars>&& divide<Dollars, Dollars>&& divide<Dollars, People> &&
    !add<Dollars, People> && !subtract<Dollars, People> && have_a_sum<Dollars, Dollars> &&
    have_a_gap<Dollars, Dollars> && have_a_ratio<Dollars, Dollars> && have_a_share<Dollars, Dollars> &&
    have_a_quotient<Dollars, People> && !have_a_sum<Dollars, People> && !have_a_gap<Dollars, People> &&
    !have_a_ratio<Dollars, People> && !have_a_share<Dollars, People>;
static_assert(add_and_divide_by_their_units<dollars, decltype(people)>);
static_assert(add_and_divide_by_their_units<decltype(panel_of_dollars), decltype(panel_of_people)>);
static_assert(add_and_divide_by_their_units<section_of_dollars, section_of_people>);
static_assert(add<dollars, decltype(imports)> && !add<decltype(rates), decltype(rates)> &&
              !add<decltype(index), decltype(index)> && !subtract<decltype(index), decltype(index)> &&
              !divide<decltype(index), decltype(index)> && !have_a_sum<decltype(rates), decltype(rates)> &&
              have_a_gap<decltype(rates), decltype(rates)> && !have_a_gap<decltype(index), decltype(index)> &&
              have_a_ratio<decltype(index), decltype(index)> && !have_a_quotient<decltype(index), decltype(index)>);
static_assert(do_not_compute<dollars, section_of_dollars> && do_not_compute<dollars, decltype(panel_of_dollars)> &&
              do_not_compute<section_of_dollars, decltype(panel_of_dollars)>);
template <class Container>
constexpr bool takes_no_number =
    do_not_compute<Container, double>&& do_not_compute<Container, int>&&
        do_not_compute<Container, quantity<units::USD>> &&
    !multiply<Container, double> && !multiply<double, Container> && !multiply<Container, Container> &&
    !less<Container, Container> && !std::equality_comparable<Container>;
static_assert(takes_no_number<dollars> && takes_no_number<section_of_dollars> &&
              takes_no_number<decltype(panel_of_dollars)>);
} // namespace
