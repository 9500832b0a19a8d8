// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Ranges of numbers, as the algorithms take them: anything with `begin` and `end` whose elements, or a projection of
/// them, have a number. A number is a `double`, or a `bounded` where the printed form leaves an interval open; what an
/// algorithm returns is of the same type.
#pragma once

#include <almanac/number/bounded.hpp>
#include <almanac/number/error.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac {

/// What the algorithms compute with.
template <class T>
concept number = std::same_as<T, double> || std::same_as<T, bounded>;

/// The number of an element. Structs with a member `value` that is a number have that; a type of your own joins by a
/// function of this name in its namespace.
[[nodiscard]] constexpr double number_of(double value) { return value; }
[[nodiscard]] constexpr bounded number_of(bounded const& value) { return value; }
template <std::integral Integer>
requires(!std::same_as<Integer, bool>) [[nodiscard]] constexpr double number_of(Integer value) {
    return static_cast<double>(value);
}
template <class Element>
requires number<std::remove_cvref_t<decltype(Element::value)>>
[[nodiscard]] constexpr auto number_of(Element const& element) { return element.value; }

namespace detail {

/// The projection that leaves an element as it is.
struct itself {
    template <class Element>
    constexpr Element&& operator()(Element&& element) const {
        return std::forward<Element>(element);
    }
};

/// Applies a projection: a pointer to a member, or anything that can be called.
template <class Projection, class Element>
requires std::is_invocable_v<Projection&, Element>
constexpr decltype(auto) project(Projection& projection, Element&& element) {
    if constexpr (std::is_member_object_pointer_v<Projection>) {
        return std::forward<Element>(element).*projection;
    } else if constexpr (std::is_member_function_pointer_v<Projection>) {
        return (std::forward<Element>(element).*projection)();
    } else {
        return projection(std::forward<Element>(element));
    }
}

template <class Element, std::size_t Size>
constexpr Element* first_of(Element (&array)[Size]) {
    return array;
}
template <class Element, std::size_t Size>
constexpr Element* end_of(Element (&array)[Size]) {
    return array + Size;
}
template <class Range>
constexpr auto first_of(Range& range) -> decltype(range.begin()) {
    return range.begin();
}
template <class Range>
constexpr auto end_of(Range& range) -> decltype(range.end()) {
    return range.end();
}

} // namespace detail

/// Whether a range has numbers, looked at through a projection.
template <class Range, class Projection = detail::itself>
concept number_range = requires(Range&& range, Projection projection) {
    detail::end_of(range);
    { number_of(detail::project(projection, *detail::first_of(range))) } -> number;
};

/// The type of the numbers of a range: `double` or `bounded`.
template <class Range, class Projection = detail::itself>
using number_in = decltype(number_of(detail::project(
    std::declval<Projection&>(), *detail::first_of(std::declval<std::add_lvalue_reference_t<Range>>()))));

/// What an algorithm over a range does when a number is missing.
enum class absent : unsigned char {
    refuse, ///< raises `domain_error`
    skip,   ///< leaves it out, as if the element were not there: the caller answers for what that means
};

namespace refused {
/// Throws `domain_error`: the number at `index` (from 0) is missing.
[[noreturn]] inline void a_number_is_missing(std::string_view operation, std::size_t index) {
    throw domain_error(text<200>("cannot compute ")
                           .append(operation)
                           .append(": number ")
                           .append_unsigned(index + 1)
                           .append(" is missing"));
}
/// Throws `domain_error`: the operation needs at least `least` numbers.
[[noreturn]] inline void there_are_too_few_numbers(std::string_view operation, std::size_t count, std::size_t least) {
    throw domain_error(text<200>("cannot compute ")
                           .append(operation)
                           .append(": ")
                           .append_unsigned(count)
                           .append(" numbers, it needs ")
                           .append_unsigned(least));
}
} // namespace refused

namespace detail {

/// The numbers of a range, in order. Missing ones are refused or left out; fewer than `least` are refused. `operation`
/// is what the message says could not be computed: "the Gini coefficient".
template <class Range, class Projection>
constexpr auto numbers_of(std::string_view operation, Range&& range, Projection projection,
                          absent when_missing = absent::refuse, std::size_t least = 1) {
    std::vector<number_in<Range, Projection>> numbers;
    std::size_t index = 0;
    auto const end = end_of(range);
    for (auto at = first_of(range); at != end; ++at, ++index) {
        auto const value = number_of(project(projection, *at));
        if (!is_missing(value)) {
            numbers.push_back(value);
        } else if (when_missing == absent::refuse) {
            refused::a_number_is_missing(operation, index);
        }
    }
    if (numbers.size() < least) refused::there_are_too_few_numbers(operation, numbers.size(), least);
    return numbers;
}

} // namespace detail
} // namespace almanac
