// Type traits tell the truth about money, over all pairs of types: what does not convert, compare, add or multiply is
// not convertible, not comparable, and no valid expression.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/exchange/exchange_rate.hpp>
#include <almanac/money/money.hpp>
#include <almanac/statistics/concentration.hpp>

#include "prove.hpp"
#include "valid_expressions.hpp"

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

using namespace almanac;

using amounts = std::tuple<money<"USD">, money<"USD", 4>, money<"EUR">, money<"EUR", 3>, money<"JPY">, money<"KWD">>;
constexpr std::size_t count = std::tuple_size_v<amounts>;

template <std::size_t I, std::size_t J>
constexpr bool is_honest_pair() {
    using a = std::tuple_element_t<I, amounts>;
    using b = std::tuple_element_t<J, amounts>;
    constexpr bool same = a::code == b::code;
    constexpr bool converts = same && b::places <= a::places;
    static_assert(std::is_convertible_v<b, a> == converts && std::is_constructible_v<a, b> == converts);
    static_assert(std::is_assignable_v<a&, b> == converts);
    static_assert(valid::add<a, b> == same && valid::subtract<a, b> == same);
    static_assert(valid::add_in_place<a, b> == converts && valid::subtract_in_place<a, b> == converts);
    static_assert(valid::equal<a, b> == same && valid::unequal<a, b> == same && valid::less<a, b> == same &&
                  valid::greater_or_equal<a, b> == same);
    static_assert(valid::three_way<a, b> == same);
    static_assert(std::equality_comparable_with<a, b> == same && std::totally_ordered_with<a, b> == same);
    static_assert(!valid::multiply<a, b> && !valid::divide<a, b>);
    return true;
}
template <std::size_t I, class Number>
constexpr bool is_honest_with_number() {
    using a = std::tuple_element_t<I, amounts>;
    static_assert(!std::is_convertible_v<Number, a> && !std::is_convertible_v<a, Number>);
    static_assert(std::is_constructible_v<a, Number> == !std::is_floating_point_v<Number>);
    static_assert(!std::is_assignable_v<a&, Number>);
    static_assert(!valid::add<a, Number> && !valid::add<Number, a> && !valid::subtract<a, Number> &&
                  !valid::subtract<Number, a>);
    static_assert(!valid::add_in_place<a, Number> && !valid::subtract_in_place<a, Number>);
    static_assert(!valid::equal<a, Number> && !valid::equal<Number, a> && !valid::less<a, Number> &&
                  !valid::greater_or_equal<Number, a>);
    static_assert(!std::equality_comparable_with<a, Number>);
    static_assert(valid::multiply<a, Number> == std::integral<Number> &&
                  valid::multiply<Number, a> == std::integral<Number>);
    static_assert(!valid::divide<a, Number> && !valid::divide<Number, a>);
    return true;
}
template <std::size_t I, std::size_t... J>
constexpr bool is_honest_row(std::index_sequence<J...>) {
    return (is_honest_pair<I, J>() && ...) && is_honest_with_number<I, int>() &&
           is_honest_with_number<I, std::int64_t>() && is_honest_with_number<I, double>() &&
           is_honest_with_number<I, decimal>();
}
template <std::size_t... I>
constexpr bool are_honest(std::index_sequence<I...> all) {
    return (is_honest_row<I>(all) && ...);
}
PROVE("traits of money: all pairs", are_honest(std::make_index_sequence<count>{}));

using usd = money<"USD">;
PROVE("traits of money: text and truth values", !std::is_constructible_v<usd, char const*> &&
                                                    !std::is_constructible_v<usd, std::string_view> &&
                                                    !std::is_convertible_v<bool, usd>);
PROVE("limits of money",
      std::numeric_limits<usd>::is_specialized&& std::numeric_limits<usd>::max().count() == 9223372036854775807 &&
          std::numeric_limits<usd>::lowest() < usd(0) &&
          std::numeric_limits<usd>::min() == std::numeric_limits<usd>::lowest());

// Rates, fiscal years and the two scales of the HHI.
using dollars_in_rupees = exchange_rate<"USD", "PKR">;
PROVE("traits of rates", valid::multiply<dollars_in_rupees, exchange_rate<"PKR", "KZT">> &&
                             !valid::multiply<dollars_in_rupees, exchange_rate<"EUR", "KZT">> &&
                             !valid::multiply<dollars_in_rupees, double> && !valid::equal<dollars_in_rupees, double>);
using pakistani = fiscal_year<fiscal::pakistan>;
using indian = fiscal_year<fiscal::india>;
PROVE("traits of fiscal years",
      valid::equal<pakistani, pakistani>&& valid::less<pakistani, pakistani>&& valid::subtract<pakistani, pakistani> &&
          !valid::equal<pakistani, indian> && !valid::less<pakistani, indian> && !valid::subtract<pakistani, indian> &&
          !std::is_convertible_v<indian, pakistani> && !std::is_constructible_v<pakistani, indian> &&
          !valid::equal<fiscal_quarter<fiscal::pakistan>, fiscal_quarter<fiscal::india>>);
using fraction = hhi_fraction<double>;
using in_points = hhi_points<double>;
PROVE("traits of HHI", valid::equal<fraction, fraction>&& valid::less<in_points, in_points> &&
                           !valid::equal<fraction, in_points> && !valid::less<fraction, in_points> &&
                           !valid::add<fraction, in_points> && !valid::less<in_points, int> &&
                           !valid::equal<fraction, double> && !valid::less<double, fraction>);
