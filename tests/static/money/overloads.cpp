// What is refused takes part in no conversion and in no rule of foreign types: overloaded functions of programs choose
// as if it were not there, algorithms compare what compares, and operators of other types are left alone.
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>
#include <almanac/unit.hpp>

#include "prove.hpp"
#include "valid_expressions.hpp"

#include <algorithm>
#include <array>
#include <concepts>
#include <cstddef>
#include <type_traits>

using namespace almanac;

namespace {
using usd = money<currencies::USD>;
using eur = money<currencies::EUR>;
using dollars = quantity<units::USD, decimal>;

enum class chosen { typed, any, quantity };

constexpr chosen report(any_money const&) { return chosen::any; }
constexpr chosen report(dollars const&) { return chosen::quantity; }
PROVE("overloads: money is any_money", report(usd(5)) == chosen::any && report(dollars(5)) == chosen::quantity);
constexpr chosen pay(usd) { return chosen::typed; }
constexpr chosen pay(any_decimal_quantity const&) { return chosen::quantity; }
PROVE("overloads: a quantity is any_decimal_quantity",
      pay(dollars(5)) == chosen::quantity && pay(usd(5)) == chosen::typed);
struct report_line {
    constexpr report_line(any_money const&) {}
};
constexpr chosen line(report_line) { return chosen::any; }
constexpr chosen line(usd) { return chosen::typed; }
PROVE("overloads: of a currency known at run time",
      line(any_money("USD", 5)) == chosen::any && line(usd(5)) == chosen::typed);

constexpr std::array<any_money, 2> mixed{any_money("USD", 1), any_money("USD", 5)};
constexpr std::array<usd, 2> typed{usd(1), usd(5)};
PROVE("algorithms find money among that of currencies known at run time",
      std::ranges::find(mixed, usd(5)) == mixed.begin() + 1 && std::ranges::count(mixed, usd(1)) == 1 &&
          std::ranges::find(typed, any_money("USD", 5)) == typed.begin() + 1);
constexpr bool flag = true;
PROVE("one of two", (flag ? any_money("USD", 1) : usd(5)) == usd(1) &&
                        std::same_as<decltype(flag ? any_money() : usd()), any_money> &&
                        std::common_reference_with<any_money, usd> && std::equality_comparable_with<any_money, usd> &&
                        std::totally_ordered_with<any_money, usd>);
PROVE("no way back, and none between money and quantities",
      !std::is_convertible_v<any_money, usd> && !std::is_constructible_v<usd, any_money> &&
          !std::is_assignable_v<usd&, any_money> && !std::is_convertible_v<dollars, usd> &&
          !std::is_constructible_v<usd, dollars> && !std::is_assignable_v<usd&, dollars> &&
          !std::is_convertible_v<usd, dollars> && !std::is_constructible_v<dollars, usd> &&
          !std::is_assignable_v<dollars&, usd>);

// Types of programs that hold money, or are made from it.
template <class T>
struct vec2 {
    T x, y;
};
template <class T>
constexpr vec2<T> operator*(vec2<T> const& a, int factor) {
    return {a.x * factor, a.y * factor};
}
template <class T>
constexpr vec2<T> operator/(vec2<T> const& a, int) {
    return a;
}
template <class T>
constexpr vec2<T> operator+(vec2<T> const& a, vec2<T> const& b) {
    return {a.x + b.x, a.y + b.y};
}
template <class T>
constexpr vec2<T> operator-(vec2<T> const& a, vec2<T> const&) {
    return a;
}
template <class T>
constexpr bool operator==(vec2<T> const& a, vec2<T> const& b) {
    return a.x == b.x && a.y == b.y;
}
template <class T>
inline constexpr bool computes =
    valid::multiply<vec2<T>, int>&& valid::divide<vec2<T>, int>&& valid::add<vec2<T>, vec2<T>>&&
        valid::subtract<vec2<T>, vec2<T>>&& valid::equal<vec2<T>, vec2<T>> &&
    !valid::multiply<vec2<T>, vec2<T>> && !valid::less<vec2<T>, int> && !valid::add<int, vec2<T>> &&
    !valid::divide<int, vec2<T>>;
PROVE("vectors of amounts compute as their operators say",
      computes<usd>&& computes<any_money>&& computes<dollars>&& computes<any_quantity>&& computes<growth_rate>&&
          computes<index_number<year(2015)>>&& computes<percent<"GDP">>);
constexpr vec2<usd> doubled = vec2<usd>{usd(1), usd(2)} * 2;
PROVE("a vector of money doubled", doubled.x == usd(2) && doubled.y == usd(4));

template <class Base>
struct derived : Base {};
template <class Base>
inline constexpr bool can_be_asked =
    !valid::multiply<derived<Base>, std::nullptr_t> && !valid::divide<derived<Base>, std::nullptr_t> &&
    !valid::add<derived<Base>, std::nullptr_t> && !valid::less<derived<Base>, std::nullptr_t> &&
    (valid::multiply<derived<Base>, int> || true) && (valid::multiply<derived<Base>, derived<Base>> || true) &&
    (valid::divide<derived<Base>, int> || true) && (valid::add<derived<Base>, int> || true) &&
    (valid::equal<derived<Base>, int> || true);
PROVE("a type made from one of ours can be asked",
      can_be_asked<usd>&& can_be_asked<any_money>&& can_be_asked<dollars>&& can_be_asked<any_quantity>&&
          can_be_asked<growth_rate>&& can_be_asked<index_number<year(2015)>>&& can_be_asked<percent<"GDP">>);

PROVE("no product with a rate, nor of money",
      !valid::multiply<usd, growth_rate> && !valid::multiply<growth_rate, usd> && !valid::multiply<usd, any_money> &&
          !valid::multiply<any_money, usd> && !valid::multiply<any_money, eur> &&
          !valid::multiply<usd, percent<"GDP", decimal>> && !valid::multiply<usd, quantity<units::MW>> &&
          !valid::multiply<quantity<units::percent, decimal>, usd>);
} // namespace
