// Type traits tell the truth about money, over all pairs of types: what does not convert, compare, add or multiply is
// not convertible, not comparable, and no valid expression.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/exchange/exchange_rate.hpp>
#include <almanac/money/money.hpp>
#include <almanac/statistics/concentration.hpp>

#include "prove.hpp"

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

template <class A, class B>
concept add = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept subtract_ = requires(A a, B b) {
    a - b;
};
template <class A, class B>
concept add_in_place = requires(A a, B b) {
    a += b;
};
template <class A, class B>
concept subtract_in_place = requires(A a, B b) {
    a -= b;
};
template <class A, class B>
concept multiply_ = requires(A a, B b) {
    a* b;
};
template <class A, class B>
concept divide_ = requires(A a, B b) {
    a / b;
};
template <class A, class B>
concept equal = requires(A a, B b) {
    a == b;
};
template <class A, class B>
concept unequal = requires(A a, B b) {
    a != b;
};
template <class A, class B>
concept less = requires(A a, B b) {
    a < b;
};
template <class A, class B>
concept greater_or_equal = requires(A a, B b) {
    a >= b;
};
template <class A, class B>
concept three_way = requires(A a, B b) {
    a <=> b;
};

template <std::size_t I, std::size_t J>
constexpr bool is_honest_pair() {
    using a = std::tuple_element_t<I, amounts>;
    using b = std::tuple_element_t<J, amounts>;
    constexpr bool same = a::code == b::code;
    constexpr bool converts = same && b::places <= a::places;
    static_assert(std::is_convertible_v<b, a> == converts && std::is_constructible_v<a, b> == converts);
    static_assert(std::is_assignable_v<a&, b> == converts);
    static_assert(add<a, b> == same && subtract_<a, b> == same);
    static_assert(add_in_place<a, b> == converts && subtract_in_place<a, b> == converts);
    static_assert(equal<a, b> == same && unequal<a, b> == same && less<a, b> == same && greater_or_equal<a, b> == same);
    static_assert(three_way<a, b> == same);
    static_assert(std::equality_comparable_with<a, b> == same && std::totally_ordered_with<a, b> == same);
    static_assert(!multiply_<a, b> && !divide_<a, b>);
    return true;
}
template <std::size_t I, class Number>
constexpr bool is_honest_with_number() {
    using a = std::tuple_element_t<I, amounts>;
    static_assert(!std::is_convertible_v<Number, a> && !std::is_convertible_v<a, Number>);
    static_assert(std::is_constructible_v<a, Number> == !std::is_floating_point_v<Number>);
    static_assert(!std::is_assignable_v<a&, Number>);
    static_assert(!add<a, Number> && !add<Number, a> && !subtract_<a, Number> && !subtract_<Number, a>);
    static_assert(!add_in_place<a, Number> && !subtract_in_place<a, Number>);
    static_assert(!equal<a, Number> && !equal<Number, a> && !less<a, Number> && !greater_or_equal<Number, a>);
    static_assert(!std::equality_comparable_with<a, Number>);
    static_assert(multiply_<a, Number> == std::integral<Number> && multiply_<Number, a> == std::integral<Number>);
    static_assert(!divide_<a, Number> && !divide_<Number, a>);
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
PROVE("traits of rates", multiply_<dollars_in_rupees, exchange_rate<"PKR", "KZT">> &&
                             !multiply_<dollars_in_rupees, exchange_rate<"EUR", "KZT">> &&
                             !multiply_<dollars_in_rupees, double> && !equal<dollars_in_rupees, double>);
using pakistani = fiscal_year<fiscal::pakistan>;
using indian = fiscal_year<fiscal::india>;
PROVE("traits of fiscal years",
      equal<pakistani, pakistani>&& less<pakistani, pakistani>&& subtract_<pakistani, pakistani> &&
          !equal<pakistani, indian> && !less<pakistani, indian> && !subtract_<pakistani, indian> &&
          !std::is_convertible_v<indian, pakistani> && !std::is_constructible_v<pakistani, indian> &&
          !equal<fiscal_quarter<fiscal::pakistan>, fiscal_quarter<fiscal::india>>);
using fraction = hhi_fraction<double>;
using in_points = hhi_points<double>;
PROVE("traits of HHI", equal<fraction, fraction>&& less<in_points, in_points> && !equal<fraction, in_points> &&
                           !less<fraction, in_points> && !add<fraction, in_points> && !less<in_points, int> &&
                           !equal<fraction, double> && !less<double, fraction>);
