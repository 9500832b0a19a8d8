// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Ranges of numbers, as the algorithms take them: anything with `begin` and `end` whose elements, or a projection of
/// them, have a number. A number is a `double`, or a `bounded` where the printed form leaves an interval open; what an
/// algorithm returns is of the same type.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/number/elementary.hpp>
#include <almanac/statistics/fractional_power.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// What the algorithms compute with. Example: `number<double> && number<bounded> && !number<int>`.
template <class T>
concept number = std::same_as<T, double> || std::same_as<T, bounded>;

/// The number of an element. Structs with a member `value` that is a number have that; a type of your own joins by a
/// function of this name in its namespace. Example: `number_of(392) == 392.0`.
[[nodiscard]] constexpr double number_of(double value) { return value; }
[[nodiscard]] constexpr bounded number_of(bounded const& value) { return value; }
/// Of a whole number, the nearest `double`.
template <std::integral Integer>
requires(!std::same_as<Integer, bool>) [[nodiscard]] constexpr double number_of(Integer value) {
    return static_cast<double>(value);
}
/// Of a struct with a member `value`, that member.
template <class Element>
requires number<std::remove_cvref_t<decltype(Element::value)>> &&(!requires { Element::is_cell_of_a_container; })
    [[nodiscard]] constexpr auto number_of(Element const& element) {
    return element.value;
}
/// Not of the cells of a container, which are said of an area and a period: a projection names the value,
/// `&series_point<double>::value`.
template <class Cell>
requires requires { Cell::is_cell_of_a_container; }
constexpr double number_of(Cell const&) = delete; // almanac: a cell of a container is no plain number; name its value

namespace statistics_detail {

/// A container of numbers that are said of something, such as a series, a panel or flows: it has a unit.
template <class Range>
concept has_a_unit = requires {
    std::remove_cvref_t<Range>::unit_of;
    typename std::remove_cvref_t<Range>::number_type;
};

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

/// One variable for all that is asked, so that a compiler says little on the way to a refusal.
template <class Range, class Projection>
inline constexpr bool is_number_range = !has_a_unit<Range> && requires(Range && range, Projection projection) {
    end_of(range);
    { number_of(project(projection, *first_of(range))) } -> number;
};

} // namespace statistics_detail

/// Whether a range has numbers, looked at through a projection. A container has, and is no plain range: its own
/// functions ask what its numbers are said of.
/// Example: `number_range<std::vector<int>> && !number_range<std::vector<std::string>>`.
template <class Range, class Projection = statistics_detail::itself>
concept number_range = statistics_detail::is_number_range<Range, Projection>;

/// The type of the numbers of a range: `double` or `bounded`.
/// Example: `std::is_same_v<number_in<std::vector<int>>, double>`.
template <class Range, class Projection = statistics_detail::itself>
using number_in = decltype(number_of(statistics_detail::project(
    std::declval<Projection&>(), *statistics_detail::first_of(std::declval<std::add_lvalue_reference_t<Range>>()))));

/// What an algorithm over a range does when a number is missing.
/// Example: `mean(std::vector{2.0, missing_value, 4.0}, absent::skip) == 3`.
enum class absent : unsigned char {
    refuse, ///< raises `domain_error`
    skip,   ///< leaves it out, as if the element were not there: the caller answers for what that means
};

namespace refused {
/// Raises `domain_error`, with the words of the caller.
[[noreturn]] inline void computation(std::string_view operation, std::string_view why) {
    raise(domain_error(text<300>("cannot compute ").append(operation).append(": ").append(why)));
}
/// Raises `domain_error`: the number at `index` (from 0) is missing.
[[noreturn]] inline void a_number_is_missing(std::string_view operation, std::size_t index) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": number ")
                           .append_unsigned(index + 1)
                           .append(" is missing")));
}
/// Raises `domain_error`: the number at `index` (from 0) is infinite. Only an end of a `bounded` number may be.
[[noreturn]] inline void a_number_is_infinite(std::string_view operation, std::size_t index) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": number ")
                           .append_unsigned(index + 1)
                           .append(" is infinite")));
}
/// Raises `domain_error`: the operation needs at least `least` numbers.
[[noreturn]] inline void there_are_too_few_numbers(std::string_view operation, std::size_t count, std::size_t least) {
    raise(domain_error(text<300>("cannot compute ")
                           .append(operation)
                           .append(": ")
                           .append_count(count, "number")
                           .append(", it needs ")
                           .append_unsigned(least)));
}
} // namespace refused

namespace statistics_detail {

template <number Number>
constexpr void require_finite(std::string_view operation, Number const& x, std::size_t index) {
    if (number_detail::is_infinite(value_of(x))) refused::a_number_is_infinite(operation, index);
}
/// A result, refused where it has become too great for a double.
template <number Number>
constexpr Number finite(std::string_view operation, Number const& result) {
    if (number_detail::is_infinite(value_of(result))) {
        refused::computation(operation, "it is beyond the greatest double");
    }
    return result;
}

/// The numbers of a range, in order. Infinite ones are refused. Missing ones are refused or left out; fewer than
/// `least` are refused. `operation` is what the message says could not be computed: "the Gini coefficient".
template <class Range, class Projection>
constexpr auto numbers_of(std::string_view operation, Range&& range, Projection projection,
                          absent when_missing = absent::refuse, std::size_t least = 1) {
    std::vector<number_in<Range, Projection>> numbers;
    std::size_t index = 0;
    auto const end = end_of(range);
    for (auto at = first_of(range); at != end; ++at, ++index) {
        auto const value = number_of(project(projection, *at));
        require_finite(operation, value, index);
        if (!is_missing(value)) {
            numbers.push_back(value);
        } else if (when_missing == absent::refuse) {
            refused::a_number_is_missing(operation, index);
        }
    }
    if (numbers.size() < least) refused::there_are_too_few_numbers(operation, numbers.size(), least);
    return numbers;
}

constexpr std::vector<double> const& values_of(std::vector<double> const& numbers) { return numbers; }
constexpr std::vector<double> values_of(std::vector<bounded> const& numbers) {
    std::vector<double> values;
    values.reserve(numbers.size());
    for (bounded const& x : numbers) values.push_back(value_of(x));
    return values;
}

/// The total and the mean of one number or more.
template <number Number>
constexpr Number total_of(std::vector<Number> const& numbers) {
    Number total = numbers.front();
    for (std::size_t i = 1; i < numbers.size(); ++i) total = total + numbers[i];
    return total;
}
template <number Number>
constexpr Number mean_of(std::vector<Number> const& numbers) {
    return total_of(numbers) / static_cast<double>(numbers.size());
}

} // namespace statistics_detail

/// What a function of single numbers takes: `double`, `bounded`, or an integer, which counts as `double`.
/// Example: `numeric<int> && numeric<bounded> && !numeric<bool>`.
template <class T>
concept numeric = number<T> || std::floating_point<T> ||(std::integral<T> && !std::same_as<T, bool>);

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Raises `domain_error`: "cannot compute `operation`: `what`, it is" and the number, or the interval that it is in.
[[noreturn]] inline void this_number(std::string_view operation, std::string_view what, double low, double high) {
    text<300> message("cannot compute ");
    message.append(operation).append(": ").append(what);
    if (low == high) raise(domain_error(message.append(", it is ").append(number_detail::text_of_end(low))));
    raise(domain_error(message.append(", it is in ").append(number_detail::text_of_ends(low, high))));
}
/// Raises `domain_error`: there is no rate from, and no logarithm of, a number that is or may be zero or less.
[[noreturn]] inline void a_number_is_not_above_zero(std::string_view operation, std::string_view which, double low,
                                                    double high) {
    this_number(operation, text<160>(which).append(" is not above zero"), low, high);
}
/// Raises `domain_error`: a negative number has no root.
[[noreturn]] inline void a_number_is_below_zero(std::string_view operation, std::string_view which, double low,
                                                double high) {
    this_number(operation, text<160>(which).append(" is below zero"), low, high);
}
/// Raises `domain_error`: nothing shrinks by more than all of it.
[[noreturn]] inline void the_growth_is_below_minus_one(std::string_view operation, double low, double high) {
    this_number(operation, "the growth is below -1, that is -100 %", low, high);
}
/// Raises `domain_error`: no line has a slope over a single time, or a single level.
[[noreturn]] inline void all_points_of_the_line_are_above_each_other(std::string_view operation,
                                                                     std::string_view what) {
    raise(domain_error(
        text<300>("cannot compute ").append(operation).append(": the ").append(what).append(" do not differ")));
}
/// Raises `domain_error`: two ranges that belong together have different numbers of elements.
[[noreturn]] inline void the_ranges_are_of_different_lengths(std::string_view operation, std::size_t a, std::size_t b) {
    text<300> message("cannot compute ");
    message.append(operation).append(": the ranges have ").append_unsigned(a).append(" and ");
    raise(domain_error(message.append_count(b, "number")));
}
} // namespace refused

namespace statistics_detail {

/// The number that several are computed in: `bounded` as soon as one of them is.
template <class... Numbers>
using widest_number =
    std::conditional_t<(std::same_as<decltype(number_of(std::declval<Numbers const&>())), bounded> || ...), bounded,
                       double>;

template <number... Numbers>
constexpr bool any_missing(Numbers const&... numbers) {
    return (is_missing(numbers) || ...);
}

template <number Number>
constexpr void require_finite(std::string_view operation, std::string_view which, Number const& x) {
    if (number_detail::is_infinite(value_of(x)))
        refused::computation(operation, text<160>(which).append(" is infinite"));
}
template <number Number>
constexpr void require_above_zero(std::string_view operation, std::string_view which, Number const& x) {
    require_finite(operation, which, x);
    if (!(low_of(x) > 0)) refused::a_number_is_not_above_zero(operation, which, low_of(x), high_of(x));
}
template <number Number>
constexpr void require_not_below_zero(std::string_view operation, std::string_view which, Number const& x) {
    require_finite(operation, which, x);
    if (!(low_of(x) >= 0)) refused::a_number_is_below_zero(operation, which, low_of(x), high_of(x));
}
template <number Number>
constexpr void require_growth(std::string_view operation, Number const& growth) {
    require_finite(operation, "the growth", growth);
    if (!(low_of(growth) >= -1)) refused::the_growth_is_below_minus_one(operation, low_of(growth), high_of(growth));
}

/// The numbers of a range by position, without a copy where the range can be indexed.
template <class Range, class Projection>
class indexed_numbers {
public:
    constexpr indexed_numbers(Range& range, Projection& projection)
        : first_(first_of(range))
        , projection_(projection)
        , size_(static_cast<std::size_t>(end_of(range) - first_)) {}
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    constexpr auto operator[](std::size_t i) const {
        return number_of(statistics_detail::project(projection_, first_[static_cast<std::ptrdiff_t>(i)]));
    }

private:
    decltype(first_of(std::declval<Range&>())) first_;
    Projection& projection_;
    std::size_t size_;
};

/// The numbers of a range in order and by position, missing ones where they stand.
template <class Range, class Projection>
constexpr auto numbers_by_position(Range& range, Projection& projection) {
    if constexpr (requires { end_of(range) - first_of(range), first_of(range)[0]; }) {
        return indexed_numbers<Range, Projection>(range, projection);
    } else {
        std::vector<number_in<Range, Projection>> numbers;
        auto const end = end_of(range);
        for (auto at = first_of(range); at != end; ++at)
            numbers.push_back(number_of(statistics_detail::project(projection, *at)));
        return numbers;
    }
}

/// Refuses an infinite number, by its place.
template <class Numbers>
constexpr void require_all_finite(std::string_view operation, Numbers const& numbers) {
    for (std::size_t i = 0; i < numbers.size(); ++i) require_finite(operation, numbers[i], i);
}

} // namespace statistics_detail
} // namespace almanac::inline v0
