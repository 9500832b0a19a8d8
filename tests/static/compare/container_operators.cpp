// Containers by operators: what they are short for, and what has none.
#include <almanac/compare/containers/operators.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
template <class Container, std::size_t Size>
constexpr bool holds(Container const& c, double const (&expected)[Size]) {
    if (c.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (c.cells.values[i] != expected[i]) return false;
    }
    return true;
}
constexpr unit thousand_dollars = scaled(units::USD, 1000);
constexpr common_basis flow{.kind = nature::flow};
constexpr auto exports = make_series<units::USD>(flow, areas::PAK, year(2023), {3000.0, 5000.0});
constexpr auto imports = make_series<thousand_dollars>(flow, areas::PAK, year(2023), {1.0, 2.0});
constexpr auto people = make_series<units::person>({.kind = nature::stock}, areas::PAK, year(2023), {2.0, 4.0});
constexpr auto rates = make_series<units::percent>({.kind = nature::ratio}, areas::PAK, year(2023), {2.0, 4.0});
constexpr auto index = make_series<units::index>({.kind = nature::price}, areas::PAK, year(2023), {2.0, 4.0});
constexpr auto section = make_cross_section<units::USD>(flow, year(2023), {{areas::PAK, 1.0}});

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
constexpr bool divide = requires(A const& a, B const& b) {
    a / b;
};
using dollars = decltype(exports);
static_assert(add<dollars, decltype(imports)> && !add<dollars, decltype(people)> &&
              !add<decltype(rates), decltype(rates)> && !add<dollars, decltype(section)> && !add<dollars, double> &&
              !add<decltype(index), decltype(index)>);
static_assert(!subtract<dollars, decltype(people)> && !subtract<decltype(index), decltype(index)> &&
              !divide<decltype(index), decltype(index)> && !divide<dollars, decltype(section)>);
} // namespace
