// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A quantity and a number without a unit neither add nor compare. These operators say so in one line, where the
/// compiler would otherwise list every operator that it knows. `quantity.hpp` opens it.
#pragma once

#include <almanac/unit/quantity.hpp>

namespace almanac::inline v0 {

namespace unit_detail {
/// A number beside a quantity in `Unit`s, unless that is a pure number itself.
template <class Number, unit Unit>
concept bare_number_beside = representation<Number> && Unit != units::one;
} // namespace unit_detail

template <unit U, class R, unit_detail::bare_number_beside<U> Number>
constexpr quantity<U, R> operator+(quantity<U, R> const& q, Number) {
    static_assert(
        refused::number_without_unit<name<spelled<U>()>, name<unit_detail::representation_name<Number>()>>::allowed,
        "almanac: a quantity and a bare number neither add nor compare; give the number a unit");
    return q;
}
template <unit U, class R, unit_detail::bare_number_beside<U> Number>
constexpr quantity<U, R> operator+(Number, quantity<U, R> const& q) {
    static_assert(
        refused::number_without_unit<name<spelled<U>()>, name<unit_detail::representation_name<Number>()>>::allowed,
        "almanac: a quantity and a bare number neither add nor compare; give the number a unit");
    return q;
}
template <unit U, class R, unit_detail::bare_number_beside<U> Number>
constexpr quantity<U, R> operator-(quantity<U, R> const& q, Number) {
    static_assert(
        refused::number_without_unit<name<spelled<U>()>, name<unit_detail::representation_name<Number>()>>::allowed,
        "almanac: a quantity and a bare number neither add nor compare; give the number a unit");
    return q;
}
template <unit U, class R, unit_detail::bare_number_beside<U> Number>
constexpr quantity<U, R> operator-(Number, quantity<U, R> const& q) {
    static_assert(
        refused::number_without_unit<name<spelled<U>()>, name<unit_detail::representation_name<Number>()>>::allowed,
        "almanac: a quantity and a bare number neither add nor compare; give the number a unit");
    return q;
}
template <unit U, class R, unit_detail::bare_number_beside<U> Number>
constexpr bool operator==(quantity<U, R> const&, Number) {
    static_assert(
        refused::number_without_unit<name<spelled<U>()>, name<unit_detail::representation_name<Number>()>>::allowed,
        "almanac: a quantity and a bare number neither add nor compare; give the number a unit");
    return false;
}
/// `<` and `>` from either side, `<=` and `>=` too: the compiler derives them from this.
template <unit U, class R, unit_detail::bare_number_beside<U> Number>
constexpr std::partial_ordering operator<=>(quantity<U, R> const&, Number) {
    static_assert(
        refused::number_without_unit<name<spelled<U>()>, name<unit_detail::representation_name<Number>()>>::allowed,
        "almanac: a quantity and a bare number neither add nor compare; give the number a unit");
    return std::partial_ordering::unordered;
}

} // namespace almanac::inline v0
