// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which quantities convert, add, multiply and compare, and why the others do not. The operators are constrained by
/// these rules; what is refused is a deleted function whose last template argument is the reason, a type that is named
/// as a sentence and has the two sides as its arguments.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/unit/refused.hpp>
#include <almanac/unit/representation.hpp>
#include <almanac/unit/text/unit_text.hpp>
#include <almanac/unit/units.hpp>

#include <type_traits>

namespace almanac::inline v0 {

template <unit Unit, representation Rep = double>
class quantity;
struct bounded;

/// The operators of quantities. Argument-dependent lookup finds them through the empty base of `quantity`, and a
/// message about one of them lists no operator of another type.
namespace quantity_operators {
struct found_here {};
} // namespace quantity_operators

namespace unit_detail {

/// Whether a quantity in `b` is added to, or subtracted from, one in `a`: amounts of one dimension, and points to and
/// from a percentage.
constexpr bool changes_by(unit const& a, unit const& b) { return units_add(unit_of_change(a), b); }

template <unit From, unit To, class Rep>
constexpr Rep convert_value(Rep value) {
    if constexpr (From.size == To.size) {
        return value;
    } else {
        return multiply_by_scale<From.size / To.size>(value);
    }
}

template <class Number>
using number_name = name<representation_name<Number>()>;

/// What an operand is: a quantity, a number without a unit (which `quantity<units::one>` is too, where it stands beside
/// a number), or neither.
template <class T>
struct operand {
    static constexpr bool is_quantity = false;
    static constexpr bool is_number = representation<T>;
};
template <unit Unit, class Rep>
struct operand<quantity<Unit, Rep>> {
    static constexpr bool is_quantity = true;
    static constexpr bool is_number = false;
    static constexpr unit in = Unit;
    using number = Rep;
};
template <representation Number>
struct operand<Number> {
    static constexpr bool is_quantity = false;
    static constexpr bool is_number = true;
    static constexpr unit in = units::one;
    using number = Number;
};

/// The name of an operand, asked for only where something is refused: spelling a unit takes the compiler time.
template <class T>
struct named_operand {
    using type = number_name<T>;
};
template <unit Unit, class Rep>
struct named_operand<quantity<Unit, Rep>> : unit_in_words<Unit> {};
template <class T>
using operand_name = typename named_operand<T>::type;

/// Two quantities, or a quantity and a number in either order: what the operators here answer for. A number beside a
/// pure number is left to the language.
template <class L, class R>
inline constexpr bool are_operands = [] {
    using left = operand<L>;
    using right = operand<R>;
    if constexpr (left::is_quantity && right::is_quantity) {
        return true;
    } else if constexpr (left::is_quantity && right::is_number) {
        return left::in != units::one;
    } else if constexpr (left::is_number && right::is_quantity) {
        return right::in != units::one;
    } else {
        return false;
    }
}();

/// The representation of a product: that of a sum, and beside an integer of 64 bits the floating type, for a product of
/// a floating-point number is rounded anyway.
template <class R, class S>
consteval auto product_number() {
    if constexpr (!std::is_void_v<common_representation<R, S>>) {
        return common_representation<R, S>{};
    } else if constexpr (std::floating_point<R> && std::integral<S>) {
        return R{};
    } else if constexpr (std::integral<R> && std::floating_point<S>) {
        return S{};
    }
}
template <class R, class S>
using product_representation = decltype(product_number<R, S>());

/// Whether multiplying a number of type `Rep` in place keeps its type.
template <class Rep, class Factor>
inline constexpr bool multiplies_into = [] {
    if constexpr (representation<Factor>) {
        return std::is_same_v<product_representation<Rep, Factor>, Rep>;
    } else {
        return false;
    }
}();
template <class Rep, class Divisor>
inline constexpr bool divides_into = multiplies_into<Rep, Divisor>&& std::floating_point<Rep>;

/// What a value that is no quantity says where it stands beside one: nothing, or why the two do not compute.
/// Specialised beside such a type, which has `refuses(kind, unit, quantity_is_left)` and `why<Name>`.
template <class T>
struct beside_a_quantity {
    static constexpr bool says_why = false;
};

// Each rule is a function that returns nothing (`allowed`) or the type of the reason.

struct allowed {};

template <unit From, class FromRep, unit To, class ToRep>
consteval auto conversion_rule() {
    if constexpr (!same_dimension(From, To)) {
        return refused::these_units_do_not_convert<unit_name<From>, unit_name<To>>{};
    } else if constexpr (!exactly_representable<FromRep, ToRep>) {
        return refused::this_narrows_the_number_use_quantity_cast<number_name<FromRep>, number_name<ToRep>>{};
    } else if constexpr (!scales_exactly<ToRep>(From.size / To.size)) {
        return refused::this_loses_digits_use_quantity_cast<unit_name<From>, unit_name<To>>{};
    } else {
        return allowed{};
    }
}
template <unit From, class FromRep, unit To, class ToRep>
using why_not_converted = decltype(conversion_rule<From, FromRep, To, ToRep>());
template <unit From, class FromRep, unit To, class ToRep>
inline constexpr bool converts = std::is_same_v<why_not_converted<From, FromRep, To, ToRep>, allowed>;

template <unit Unit, class Rep, class Number>
consteval auto number_rule() {
    if constexpr (exactly_representable<Number, Rep>) {
        return refused::this_number_has_no_unit<unit_name<Unit>, number_name<Number>>{};
    } else {
        return refused::this_narrows_the_number_use_quantity_cast<number_name<Number>, number_name<Rep>>{};
    }
}
template <unit Unit, class Rep, class Number>
using why_no_quantity = decltype(number_rule<Unit, Rep, Number>());

enum class operation_kind { addition, subtraction, multiplication, division, comparison };
constexpr bool is_product(operation_kind kind) {
    return kind == operation_kind::multiplication || kind == operation_kind::division;
}

template <>
struct beside_a_quantity<bounded> {
    static constexpr bool says_why = true;
    static constexpr bool refuses(operation_kind, unit const& u, bool) { return u != units::one; }
    template <class Name>
    using why = refused::a_bounded_number_has_no_unit_use_a_figure<Name>;
};

/// The reason of a value that is no quantity, or nothing.
template <operation_kind Kind, class L, class R>
consteval auto foreign_rule() {
    constexpr bool is_left = operand<L>::is_quantity;
    using in_units = std::conditional_t<is_left, L, R>;
    using other = std::conditional_t<is_left, R, L>;
    if constexpr (operand<in_units>::is_quantity && beside_a_quantity<other>::says_why) {
        if constexpr (beside_a_quantity<other>::refuses(Kind, operand<in_units>::in, is_left)) {
            return typename beside_a_quantity<other>::template why<operand_name<in_units>>{};
        }
    }
}

template <operation_kind Kind, class L, class R>
consteval auto operation_rule() {
    using left = operand<L>;
    using right = operand<R>;
    constexpr bool is_product = unit_detail::is_product(Kind);
    constexpr bool is_sum = Kind == operation_kind::addition || Kind == operation_kind::subtraction;
    if constexpr (!are_operands<L, R>) {
        return foreign_rule<Kind, L, R>();
    } else {
        constexpr unit a = left::in;
        constexpr unit b = right::in;
        using common = common_representation<typename left::number, typename right::number>;
        using product = product_representation<typename left::number, typename right::number>;
        if constexpr (!is_product && left::is_number) {
            return refused::this_number_has_no_unit<operand_name<R>, operand_name<L>>{};
        } else if constexpr (!is_product && right::is_number) {
            return refused::this_number_has_no_unit<operand_name<L>, operand_name<R>>{};
        } else if constexpr (Kind == operation_kind::addition && !changes_by(a, b)) {
            return refused::these_units_do_not_add<operand_name<L>, operand_name<R>>{};
        } else if constexpr (Kind == operation_kind::subtraction && !changes_by(a, b) &&
                             !(a.kind == measure::proportion && same_dimension(a, b))) {
            return refused::these_units_do_not_subtract<operand_name<L>, operand_name<R>>{};
        } else if constexpr (Kind == operation_kind::comparison && !same_dimension(a, b)) {
            return refused::these_units_do_not_compare<operand_name<L>, operand_name<R>>{};
        } else if constexpr (is_product && left::is_quantity && right::is_quantity && !units_multiply(a, b)) {
            return refused::an_index_number_or_a_rank_does_not_multiply_or_divide<operand_name<L>, operand_name<R>>{};
        } else if constexpr (Kind == operation_kind::division && left::is_number && !units_multiply(a, b)) {
            return refused::an_index_number_or_a_rank_does_not_multiply_or_divide<operand_name<L>, operand_name<R>>{};
        } else if constexpr (Kind == operation_kind::division && !std::floating_point<typename left::number> &&
                             !std::floating_point<typename right::number>) {
            return refused::this_loses_digits_use_divide_to_digits<operand_name<L>, operand_name<R>>{};
        } else if constexpr (std::is_void_v<std::conditional_t<is_product, product, common>>) {
            return refused::these_numbers_have_no_exact_common_type_use_quantity_cast<
                number_name<typename left::number>, number_name<typename right::number>>{};
        } else if constexpr (is_sum && !scales_exactly<std::conditional_t<std::is_void_v<common>, double, common>>(
                                           b.size / a.size)) {
            return refused::this_loses_digits_use_quantity_cast<operand_name<R>, operand_name<L>>{};
        } else {
            return allowed{};
        }
    }
}
template <operation_kind Kind, class L, class R>
using why_not = decltype(operation_rule<Kind, L, R>());
template <operation_kind Kind, class L, class R>
inline constexpr bool works = std::is_same_v<why_not<Kind, L, R>, allowed>;
/// The same, and a quantity alone: what a sign takes.
template <operation_kind Kind, class L, class... R>
inline constexpr bool works_alone_or = operand<L>::is_quantity;
template <operation_kind Kind, class L, class R>
inline constexpr bool works_alone_or<Kind, L, R> = works<Kind, L, R>;
template <operation_kind Kind, class L, class R>
inline constexpr bool is_refused = !works<Kind, L, R> && !std::is_void_v<why_not<Kind, L, R>>;

template <class L, class R>
inline constexpr bool adds = works<operation_kind::addition, L, R>;

/// Adding in place, which must not change the representation.
template <class To, class Other>
consteval auto in_place_rule() {
    using to = operand<To>;
    using other = operand<Other>;
    if constexpr (other::is_quantity) {
        if constexpr (!changes_by(to::in, other::in)) {
            return refused::these_units_do_not_add<operand_name<To>, operand_name<Other>>{};
        } else {
            return conversion_rule<other::in, typename other::number, unit_of_change(to::in), typename to::number>();
        }
    } else if constexpr (other::is_number) {
        return refused::this_number_has_no_unit<operand_name<To>, operand_name<Other>>{};
    } else {
        return foreign_rule<operation_kind::addition, To, Other>();
    }
}
template <class To, class Other>
using why_not_added_to = decltype(in_place_rule<To, Other>());
template <class To, class Other>
inline constexpr bool adds_to = std::is_same_v<why_not_added_to<To, Other>, allowed>;

/// The finer of two units: 1 km and 999 m meet in metres, from either side.
constexpr unit const& finer_unit(unit const& a, unit const& b) { return is_below_one(a.size / b.size) ? a : b; }
template <unit A, class R, unit B, class S>
consteval bool has_common_quantity() {
    if constexpr (!same_dimension(A, B) || std::is_void_v<common_representation<R, S>>) {
        return false;
    } else {
        constexpr unit fine = finer_unit(A, B);
        return scales_exactly<common_representation<R, S>>(A.size / fine.size) &&
               scales_exactly<common_representation<R, S>>(B.size / fine.size);
    }
}
template <unit A, class R, unit B, class S>
inline constexpr bool have_common_quantity = has_common_quantity<A, R, B, S>();
template <unit A, class R, unit B, class S>
using common_quantity = quantity<finer_unit(A, B), common_representation<R, S>>;

} // namespace unit_detail
} // namespace almanac::inline v0
