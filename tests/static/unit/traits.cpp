// Type traits tell the truth about quantities, over all pairs of units: what does not convert, compare, add, multiply
// or divide is not convertible, not comparable, and no valid expression.
#include <almanac/unit.hpp>

#include "prove.hpp"
#include "valid_expressions.hpp"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

using namespace almanac;
namespace u = almanac::units;

/// A unit, and by hand the number of its dimension: units of one dimension, and no others, have the same.
struct sample {
    unit in;
    int dimension;
};
constexpr sample samples[] = {
    {u::USD, 1},
    {u::EUR, 2},
    {scaled(u::USD, 1'000'000), 1},
    {at_constant_prices(u::USD, 2015), 3},
    {at_purchasing_power_parity(u::USD, 2015), 5},
    {u::km, 6},
    {u::mi, 6},
    {u::MW, 8},
    {u::GWh, 9},
    {u::USD / u::t, 11},
    {u::person, 13},
    {counted("truck"), 14},
    {u::percent, 20},
    {u::percentage_point, 21},
    {u::basis_point, 21},
    {u::index, 22},
    {u::rank, 23},
};
constexpr std::size_t count = sizeof samples / sizeof samples[0];
constexpr int percentages = 20;
constexpr int points = 21;
constexpr int indices = 22;

template <class A, class B>
concept has_common_type = requires {
    typename std::common_type_t<A, B>;
};
template <class A, unit To>
concept converts_by_in = requires(A a) {
    a.template in<To>();
};

/// What is right for two of the samples, each in `double`.
template <std::size_t I, std::size_t J>
constexpr bool is_honest_pair() {
    using a = quantity<samples[I].in>;
    using b = quantity<samples[J].in>;
    constexpr int left = samples[I].dimension;
    constexpr int right = samples[J].dimension;
    constexpr bool same = left == right;
    constexpr bool adds = (same && left < percentages) || (right == points && (left == points || left == percentages));
    constexpr bool differs = adds || (left == percentages && right == percentages);
    constexpr bool multiplies = left < indices && right < indices;
    static_assert(std::is_convertible_v<b, a> == same && std::is_constructible_v<a, b> == same);
    static_assert(std::is_assignable_v<a&, b> == same);
    static_assert(converts_by_in<b, samples[I].in> == same);
    static_assert(valid::equal<a, b> == same && valid::unequal<a, b> == same && valid::less<a, b> == same &&
                  valid::greater_or_equal<a, b> == same);
    static_assert(std::equality_comparable_with<a, b> == same && std::totally_ordered_with<a, b> == same);
    static_assert(has_common_type<a, b> == same);
    static_assert(valid::add<a, b> == adds && valid::add_in_place<a, b> == adds && addable<a, b> == adds);
    static_assert(valid::subtract<a, b> == differs && valid::subtract_in_place<a, b> == adds);
    static_assert(valid::multiply<a, b> == multiplies && valid::divide<a, b> == multiplies);
    return true;
}
/// A unit and a number without one.
template <std::size_t I, class Number>
constexpr bool is_honest_with_number() {
    using q = quantity<samples[I].in>;
    static_assert(!std::is_convertible_v<Number, q> && !std::is_convertible_v<q, Number>);
    static_assert(std::is_constructible_v<q, Number> && !std::is_constructible_v<Number, q>);
    static_assert(!std::is_assignable_v<q&, Number>);
    static_assert(!valid::add<q, Number> && !valid::add<Number, q> && !valid::subtract<q, Number> &&
                  !valid::subtract<Number, q>);
    static_assert(!valid::add_in_place<q, Number> && !valid::subtract_in_place<q, Number>);
    static_assert(!valid::equal<q, Number> && !valid::equal<Number, q> && !valid::less<q, Number> &&
                  !valid::less<Number, q>);
    static_assert(!std::equality_comparable_with<q, Number>);
    static_assert(valid::multiply<q, Number> && valid::multiply<Number, q> && valid::divide<q, Number>);
    static_assert(valid::divide<Number, q> == (samples[I].dimension < indices));
    return true;
}
template <std::size_t I, std::size_t... J>
constexpr bool is_honest_row(std::index_sequence<J...>) {
    return (is_honest_pair<I, J>() && ...) && is_honest_with_number<I, int>() && is_honest_with_number<I, double>();
}
template <std::size_t... I>
constexpr bool are_honest(std::index_sequence<I...> all) {
    return (is_honest_row<I>(all) && ...);
}
PROVE("traits: all pairs of units", are_honest(std::make_index_sequence<count>{}));

// A pure number is one.
PROVE("traits: a pure number",
      std::is_convertible_v<double, quantity<u::one>>&& std::is_convertible_v<quantity<u::one>, double>&&
              valid::add<quantity<u::one>, double>&& valid::less<double, quantity<u::one>> &&
          !valid::add<quantity<u::one>, quantity<u::km>>);

// Representations: what narrows or loses digits is no conversion and no sum.
template <unit U>
using whole = quantity<U, int>;
template <unit U>
using exact = quantity<U, decimal>;
PROVE("traits: narrowing", !std::is_convertible_v<quantity<u::km>, whole<u::km>> &&
                               !std::is_constructible_v<whole<u::km>, double> &&
                               !std::is_constructible_v<whole<u::km>, quantity<u::km>> &&
                               std::is_convertible_v<whole<u::km>, quantity<u::km>> &&
                               !std::is_convertible_v<quantity<u::km, std::int64_t>, quantity<u::km>> &&
                               !std::is_constructible_v<quantity<u::km>, std::int64_t>);
PROVE("traits: digits", !std::is_convertible_v<whole<u::m>, whole<u::km>> &&
                            std::is_convertible_v<whole<u::km>, whole<u::m>> &&
                            !valid::add<whole<u::km>, whole<u::m>> && valid::add<whole<u::m>, whole<u::km>> &&
                            !valid::add_in_place<whole<u::km>, whole<u::m>> &&
                            valid::equal<whole<u::km>, whole<u::m>> && !converts_by_in<whole<u::m>, u::km>);
PROVE("traits: no common type",
      !valid::add<exact<u::km>, quantity<u::km>> && !valid::equal<exact<u::km>, quantity<u::km>> &&
          !valid::multiply<exact<u::km>, double> && !valid::divide<exact<u::km>, decimal> &&
          !valid::divide<whole<u::km>, int> && !valid::divide<whole<u::USD>, whole<u::person>>);
PROVE("traits: decimals", !std::is_convertible_v<double, decimal> && !std::is_constructible_v<decimal, double> &&
                              !std::is_convertible_v<bool, decimal> && !std::is_convertible_v<char, decimal> &&
                              std::is_convertible_v<int, decimal> && !valid::divide<decimal, decimal> &&
                              !valid::divide<decimal, int> && !valid::add<decimal, double> &&
                              !valid::equal<decimal, double>);

PROVE("traits: the common type is in the finer unit",
      std::same_as<std::common_type_t<whole<u::km>, quantity<u::m>>, quantity<u::m>>&&
          std::same_as<std::common_type_t<whole<u::m>, whole<u::km>>, whole<u::m>>&&
              std::same_as<std::common_type_t<quantity<u::USD>, quantity<u::USD>>, quantity<u::USD>>&&
                  has_common_type<whole<u::ft>, whole<u::yd>>);

// Percentages of a whole, growth rates and index numbers.
using of_gdp = percent<"GDP">;
using of_imports = percent<"imports">;
PROVE("traits: percentages of two wholes",
      !valid::add<of_gdp, of_imports> && !valid::subtract<of_gdp, of_imports> && !valid::equal<of_gdp, of_imports> &&
          !valid::less<of_gdp, of_imports> && !std::equality_comparable_with<of_gdp, of_imports> &&
          valid::add<of_gdp, of_gdp> && valid::equal<of_gdp, of_gdp> && valid::less<of_gdp, of_gdp>);
PROVE("traits: a percentage of a whole and others",
      valid::add<of_gdp, percentage_points>&& valid::subtract<of_gdp, basis_points> &&
          !valid::add<of_gdp, quantity<u::percent>> && !valid::add<of_gdp, double> && !valid::add<double, of_gdp> &&
          !valid::less<of_gdp, double> && !valid::equal<of_gdp, int> && !valid::add<quantity<u::km>, of_gdp> &&
          !std::is_convertible_v<of_gdp, percentage_points> && !std::is_convertible_v<of_gdp, quantity<u::percent>> &&
          !std::is_convertible_v<double, of_gdp>);
PROVE("traits: growth rates", !valid::add<growth_rate, growth_rate> && valid::subtract<growth_rate, growth_rate> &&
                                  valid::add<growth_rate, percentage_points> && !valid::add<growth_rate, double> &&
                                  !valid::multiply<growth_rate, int> && !valid::multiply<double, growth_rate> &&
                                  !valid::divide<growth_rate, int> && !std::is_convertible_v<double, growth_rate>);
using of_2015 = index_number<year(2015)>;
using of_2020 = index_number<year(2020)>;
PROVE("traits: index numbers", !valid::add<of_2015, of_2015> && !valid::add<of_2015, of_2020> &&
                                   valid::subtract<of_2015, of_2015> && !valid::subtract<of_2015, of_2020> &&
                                   valid::divide<of_2015, of_2015> && !valid::divide<of_2015, of_2020> &&
                                   valid::equal<of_2015, of_2015> && !valid::equal<of_2015, of_2020> &&
                                   !valid::less<of_2015, of_2020> && !std::equality_comparable_with<of_2015, of_2020>);
PROVE("traits: a unit is no quantity",
      !valid::multiply<int, unit> && !valid::multiply<unit, double> && valid::multiply<unit, unit>);

// Limits.
using dollars = quantity<u::USD>;
PROVE("limits: of a quantity",
      std::numeric_limits<dollars>::is_specialized&& std::numeric_limits<dollars>::max().value() ==
              std::numeric_limits<double>::max() &&
          std::numeric_limits<dollars>::lowest() < dollars(0) &&
          std::numeric_limits<dollars>::infinity() > std::numeric_limits<dollars>::max() &&
          std::numeric_limits<quantity<u::km, int>>::max().value() == 2147483647);
PROVE("limits: of a decimal",
      std::numeric_limits<decimal>::max() == decimal(9223372036854775807, 32767) &&
          std::numeric_limits<decimal>::lowest() < decimal(-1) && std::numeric_limits<decimal>::min() > 0 &&
          std::numeric_limits<exact<u::km>>::max().value() == std::numeric_limits<decimal>::max());
template <class T>
concept has_infinity = requires {
    std::numeric_limits<T>::infinity();
};
PROVE("limits: no infinity where there is none",
      has_infinity<dollars> && !has_infinity<exact<u::USD>> && !has_infinity<whole<u::USD>>);

// Integers beside floating point: a product and a quotient are rounded anyway.
using persons = quantity<u::person, std::int64_t>;
PROVE("integer populations", (dollars(1.5e12) / persons(300)).value() == 5e9 &&
                                 std::same_as<decltype(dollars(1) / persons(1)), quantity<u::USD / u::person>> &&
                                 (quantity<u::USD / u::person>(2.5) * persons(4)).value() == 10.0 &&
                                 (dollars(9) / std::int64_t{2}).value() == 4.5 &&
                                 !valid::add<dollars, quantity<u::USD, std::int64_t>>);

// Comparing never overflows: the answer is known. Oracle: whole numbers of Python.
template <unit U>
using long_ = quantity<U, std::int64_t>;
constexpr std::int64_t most = 9223372036854775807;
PROVE("compare: 10^17 km and 5 m", !(long_<u::km>(100'000'000'000'000'000) < long_<u::m>(5)) &&
                                       long_<u::km>(100'000'000'000'000'000) > long_<u::m>(5) &&
                                       long_<u::m>(5) < long_<u::km>(100'000'000'000'000'000) &&
                                       long_<u::km>(-100'000'000'000'000'000) < long_<u::m>(-5) &&
                                       long_<u::km>(100'000'000'000'000'000) != long_<u::m>(5));
PROVE("compare: at the ends",
      long_<u::km>(most) > long_<u::m>(most) && long_<u::m>(-most - 1) > long_<u::km>(-most - 1) &&
          long_<u::km>(9223372036854775) < long_<u::m>(most) && long_<u::km>(9223372036854776) > long_<u::m>(most) &&
          long_<u::km>(0) == long_<u::m>(0) && long_<u::mi>(-1) < long_<u::km>(1));
// 1 mi = 1609344 mm; 15625 mi = 25146 km exactly.
PROVE("compare: miles and kilometres", long_<u::mi>(15625) == long_<u::km>(25146) &&
                                           long_<u::mi>(15625) < long_<u::km>(25147) &&
                                           long_<u::mi>(-15625) > long_<u::km>(-25147) &&
                                           quantity<u::mi, std::uint64_t>(18446744073709551615u) >
                                               quantity<u::km, std::uint64_t>(18446744073709551615u));
PROVE("compare: decimals",
      exact<u::EJ>(decimal(most, 100)) > exact<u::J>(decimal(1, -100)) &&
          exact<u::km>(decimal(15, -1)) == exact<u::m>(decimal(1500)) &&
          exact<u::km>(decimal(most, -18)) < exact<u::m>(decimal(9224)) &&
          exact<u::km>(decimal(most, -18)) > exact<u::m>(decimal(9223)) &&
          exact<u::ft>(decimal(3)) == exact<u::yd>(decimal(1)) &&
          any_decimal_quantity{decimal(most, 100), u::EJ} > any_decimal_quantity{decimal(1), u::J});
