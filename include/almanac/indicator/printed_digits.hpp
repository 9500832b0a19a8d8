// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// From an interval to printed digits: what is shown is never outside what is known, and claims no more than is known.
#pragma once

#include <almanac/indicator/rounding_interval.hpp>
#include <almanac/number/interval_core.hpp>
#include <almanac/unit/text/amount_text.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// The digits to print for a number that is known up to an interval.
/// Example: `digits_to_print(71_dec, {64_dec, 79_dec}, qualifier::plain, units::percent).is_range`.
struct printed_digits {
    qualifier word = qualifier::plain; ///< what stands before them: about, over, at least, under, at most
    decimal value{};                   ///< what is shown
    bool is_range = false;             ///< `low` and `high` are shown behind the value: "25 (22 to 28)"
    decimal low{};                     ///< the lower end that is shown
    decimal high{};                    ///< the upper end that is shown
    bool perhaps_negative = false;     ///< "less than" or "at most" a number above zero, and zero is no floor
    bool is_known = true;              ///< false: nothing is known, there are no digits
};

namespace indicator_detail {
/// Whether everything at one end of `inner` is inside that end of `outer`: -1 for the lower ends, 1 for the upper ones.
[[gnu::noinline]] constexpr bool is_end_inside(decimal outer, bound outer_bound, decimal inner, bound inner_bound,
                                               int side) {
    if (outer_bound == bound::unbounded || inner_bound == bound::unbounded) return outer_bound == bound::unbounded;
    decimal const low = side < 0 ? outer : inner;
    decimal const high = side < 0 ? inner : outer;
    if (is_less(low, high)) return true;
    return !is_less(high, low) && (outer_bound == bound::closed || inner_bound == bound::open);
}
/// `contains`, in less code.
[[gnu::noinline]] constexpr bool holds(interval const& outer, interval const& inner) {
    return is_end_inside(outer.lower, outer.lower_bound, inner.lower, inner.lower_bound, -1) &&
           is_end_inside(outer.upper, outer.upper_bound, inner.upper, inner.upper_bound, 1);
}
[[gnu::noinline]] constexpr bool holds(interval const& range, decimal value) {
    return holds(range, interval{value, value});
}
/// A decimal place of a value, half to even or outward.
[[gnu::noinline]] constexpr decimal at_place(decimal value, int place, rounding mode = rounding::half_even) {
    return number_detail::round_at(value, number_detail::checked_exponent(place), mode);
}
/// The width of a bounded interval, to 18 digits.
[[gnu::noinline]] constexpr decimal width_of(interval const& range) {
    return minus(range.upper, range.lower, rounding::ceiling);
}
/// How many digits a value shows at most that is exact but for the rounding of a quotient: 1/3 is 0.333333.
inline constexpr int most_digits = 6;

/// The place of the last of those digits.
[[gnu::noinline]] constexpr int finest_place(decimal value) { return leading_exponent(value) - most_digits + 1; }

constexpr decimal without_places(decimal value) {
    while (value.exponent > 0 && digit_count(value) < 18) value = {value.coefficient * 10, value.exponent - 1};
    return value;
}
/// What a number reads back as that was written in a style: written out to the last unit, the zeros of 400,000,000 are
/// those of a whole number.
[[gnu::noinline]] constexpr decimal read_back(decimal shown, amount_style style) {
    bool const has_word = style != amount_style::digits && number_detail::word_exponent(shown) != 0;
    if (has_word) return shown;
    decimal const whole = without_places(shown);
    return whole.exponent > 0 ? normalised(shown) : whole;
}
/// What is known of a number by reading its text.
struct reader_of_digits {
    kind_of_unit in;
    amount_style style;
    rounding_rule const& rule;

    [[nodiscard, gnu::noinline]] constexpr interval operator()(decimal shown, qualifier q) const {
        decimal const read = read_back(shown, style);
        return rounding_interval(read, q, in, number_detail::zeros_count(read), rule);
    }
};

/// One end as a bound: two digits, moved away from the values; a bound of three digits keeps them.
// Here and in what follows `out` is plain and empty at first.
[[gnu::noinline]] constexpr void one_sided(printed_digits& out, interval const& range, bool from_below,
                                           qualifier word) {
    decimal const end = normalised(from_below ? range.lower : range.upper);
    bool const is_closed = (from_below ? range.lower_bound : range.upper_bound) == bound::closed;
    out.value = digit_count(end) <= 3
                    ? end
                    : number_detail::shortened(end, 2, from_below ? rounding::floor : rounding::ceiling);
    // The word of the operand, but for a bound that belongs to the values and did not move.
    bool const inclusive = is_closed && is_equal(out.value, end);
    if (from_below) {
        out.word = inclusive || word == qualifier::at_least ? qualifier::at_least : qualifier::over;
    } else {
        out.word = inclusive || word == qualifier::at_most ? qualifier::at_most : qualifier::under;
        bool const below_zero = range.lower_bound == bound::unbounded || range.lower.coefficient < 0;
        out.perhaps_negative = out.value.coefficient > 0 && below_zero;
    }
}

/// An exact number: all digits of a whole one, else six, more where six would not be read back as it.
[[gnu::noinline]] constexpr decimal exact_digits(decimal value, reader_of_digits const& read) {
    if (normalised(value).exponent >= 0 || digit_count(value) <= most_digits) return value;
    int place = finest_place(value);
    for (place = place > 0 ? 0 : place; place > value.exponent; --place) {
        decimal const shown = at_place(value, place);
        if (holds(read(shown, qualifier::plain), value)) return shown;
    }
    return value;
}

[[gnu::noinline]] constexpr decimal rounded_end(decimal end, int place, rounding outward) {
    decimal const rounded = at_place(end, place, outward);
    // A floor of zero would say that zero may be, and it may not.
    return rounded.coefficient == 0 && end.coefficient != 0 ? number_detail::shortened(normalised(end), 1, outward)
                                                            : rounded;
}

/// "25 (22 to 28)": the ends outward, to the coarsest place that widens the interval by less than a third.
[[gnu::noinline]] constexpr void with_range(printed_digits& out, decimal value, interval const& range,
                                            decimal known_width) {
    decimal const most = times(known_width, {13, -1});
    out.is_range = true;
    int place = leading_exponent(known_width) + 1;
    do {
        --place;
        out.low = rounded_end(range.lower, place, rounding::floor);
        out.high = rounded_end(range.upper, place, rounding::ceiling);
    } while (is_less(most, minus(out.high, out.low, rounding::ceiling)));
    for (;; --place) {
        out.value = at_place(value, place);
        bool const is_false_zero = out.value.coefficient == 0 && value.coefficient != 0;
        if (place <= value.exponent || (holds(range, out.value) && !is_false_zero)) return;
    }
}

/// A number that is known between two ends, and what a rounded value of it would say.
struct rounded_values {
    interval const& range;
    reader_of_digits const& read;
    decimal known_width = width_of(range);
    decimal value{};
    int finest = 0;
    /// Narrower than the last of six digits: exact but for rounding.
    bool is_nearly_exact = false;

    constexpr rounded_values(decimal v, interval const& known, reader_of_digits const& reader)
        : range(known)
        , read(reader) {
        place_at(v);
    }
    [[gnu::noinline]] constexpr void place_at(decimal v) {
        value = v;
        finest = value.coefficient == 0 ? leading_exponent(known_width) - 1 : finest_place(value);
        is_nearly_exact = value.coefficient != 0 && is_less(known_width, {1, finest});
    }

    [[nodiscard]] constexpr decimal at(int place) const { return at_place(value, place); }
    /// In the interval, and no further from the value than a quarter of it: 10.5 in (10, 11) is not 10.
    [[nodiscard, gnu::noinline]] constexpr bool is_inside(decimal shown) const {
        if (shown.coefficient == 0 && value.coefficient != 0) return false;
        if (is_nearly_exact) return true;
        decimal off = minus(shown, value, rounding::half_even);
        if (off.coefficient < 0) off.coefficient = -off.coefficient; // of 18 digits
        return holds(range, shown) && !is_less(times(known_width, {25, -2}), off);
    }
    /// The text says at least what is known, and not too much less: at most five times as wide.
    [[nodiscard, gnu::noinline]] constexpr bool covers(decimal shown, qualifier q) const {
        interval text = read(shown, q);
        text.lower_bound = text.upper_bound = bound::closed; // 1000 less 392 is 608, though at the other end
        if (!holds(text, range)) return false;
        return is_nearly_exact || !is_less(times(known_width, 5), width_of(text));
    }
    [[nodiscard, gnu::noinline]] constexpr bool says_plain(decimal shown) const {
        return is_inside(shown) && covers(shown, qualifier::plain);
    }
    [[nodiscard, gnu::noinline]] constexpr bool says_about(decimal shown) const {
        return shown.coefficient != 0 && is_inside(shown) && covers(shown, qualifier::about);
    }
};

[[gnu::noinline]] constexpr void bounded_digits(printed_digits& out, rounded_values rounded) {
    // A value at an open end may be exact but for rounding.
    if (!rounded.is_nearly_exact && !holds(rounded.range, rounded.value)) {
        decimal const sum = plus(rounded.range.lower, rounded.range.upper, rounding::half_even);
        rounded.place_at(times(sum, {5, -1}));
    }
    int const wide = leading_exponent(rounded.known_width) - 1;
    int const first = wide > rounded.finest ? wide : rounded.finest;
    for (int place = first; place < first + 4; ++place) {
        out.value = rounded.at(place);
        if (rounded.says_plain(out.value)) return;
        if (!rounded.says_about(out.value)) continue;
        // One digit less that needs no "about", or says the same: "about 5.0 billion" is "about 5 billion".
        decimal const shorter = rounded.at(place + 1);
        bool const is_plain = rounded.says_plain(shorter);
        if (!is_plain) out.word = qualifier::about;
        if (is_plain || (is_equal(shorter, out.value) && rounded.says_about(shorter))) out.value = shorter;
        return;
    }
    with_range(out, rounded.value, rounded.range, rounded.known_width);
}

/// `digits_to_print`, of a unit of which only this is known.
[[gnu::noinline]] constexpr printed_digits digits_to_print(decimal value, interval const& range, qualifier word,
                                                           reader_of_digits const& read) {
    printed_digits out;
    bool const from_words = word != qualifier::between && word != qualifier::exact;
    // A bound of more digits was computed, and is rounded as one.
    bool const is_computed_bound = is_one_sided(word) && digit_count(normalised(value)) > most_digits;
    if (from_words && !is_computed_bound) {
        interval const text = read(value, word);
        if (holds(text, range) && holds(range, text)) {
            out.word = word;
            out.value = value;
            return out;
        }
    }
    bool const has_floor = range.lower_bound != bound::unbounded;
    bool const has_ceiling = range.upper_bound != bound::unbounded;
    out.is_known = has_floor || has_ceiling;
    if (!out.is_known) return out;
    if (!has_floor || !has_ceiling || is_one_sided(word)) {
        bool const says_floor = word == qualifier::over || word == qualifier::at_least;
        one_sided(out, range, has_floor && (!has_ceiling || says_floor), word);
        return out;
    }
    if (holds(interval{range.lower, range.lower}, range)) {
        out.value = exact_digits(range.lower, read);
        return out;
    }
    bounded_digits(out, {value, range, read});
    return out;
}
} // namespace indicator_detail

/// The digits that an interval can defend. `word` is the qualifier of the figure, `u` its unit, `rule` the one by which
/// a reader would read the text back. In the order of preference:
///
/// 1. What was printed like that is printed like that: $1.9 billion in [1.85, 1.95) billion keeps its digits.
/// 2. A bound from one side, stated or because one end is open to infinity, is that end with its word, moved away from
///    the values to two digits: over 16.27 is "over 16". Where a reader would take "less than 2" to end at zero and the
///    interval does not, ", perhaps negative" is added.
/// 3. An exact number has all its digits, beyond six only before the point.
/// 4. Else the value rounded half to even to a place near the first digit of the interval's width, so that it lies in
///    the interval, no further from the value than a quarter of it, and is read back no narrower than it (its ends
///    aside), plain or with "about", but not more than five times as wide. A quotient that is exact but for its endless
///    digits has six: 0.333333.
/// 5. Else the range is shown: "25 (22 to 28)", its ends moved outward.
///
/// So the shown value lies in the interval, is 0 only where it may be, is read back no narrower than what is known, and
/// bounds survive. JCGM 100:2008 (GUM), 7.2.6, asks for no more digits than the uncertainty supports; the factors are
/// our choice.
/// Example:
/// `digits_to_print(392_million, parse_figure("$392 million").range, qualifier::plain, units::USD).value`.
[[nodiscard]] constexpr printed_digits digits_to_print(decimal value, interval const& range, qualifier word,
                                                       unit const& u, rounding_rule const& rule = {},
                                                       amount_style style = amount_style::words) {
    return indicator_detail::digits_to_print(value, range, word, {indicator_detail::kind_of(u), style, rule});
}

/// The interval with at most `digits` significant digits at each end, which move outward: it contains the given one.
/// Example: `rounded_outward(parse_figure("$392 million").range, 2).lower == 390_million`.
[[nodiscard]] constexpr interval rounded_outward(interval range, int digits) {
    if (digit_count(range.lower) > digits) range.lower = round_to_digits(range.lower, digits, rounding::floor);
    if (digit_count(range.upper) > digits) range.upper = round_to_digits(range.upper, digits, rounding::ceiling);
    return range;
}

} // namespace almanac::inline v0
