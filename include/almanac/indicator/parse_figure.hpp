// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A claim in words as a figure: "over 700 attacks", "$28 million", "7%", "between 4 and 5 %", "Rs 30 crore a year".
#pragma once

#include <almanac/indicator/figure.hpp>
#include <almanac/unit/text/amount_reader.hpp>
#include <almanac/unit/text/unit_symbols.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// How `parse_figure` reads.
/// Example: `parse_figure("Rs 500 million", on, {.sign = {"Rs", "PKR"}}).its_unit == units::PKR`.
struct figure_grammar {
    /// What a sign means that several currencies are written with: `{"Rs", "PKR"}`.
    sign_meaning sign{};
    /// How the printed digits become an interval.
    rounding_rule rule{};
    /// Symbols of one's own in the unit, such as `&published_symbols`; null for none.
    unit_symbols const* symbols = nullptr;
};

namespace refused {
/// Raises `unit_mismatch`: the text is in another unit than the one asked for.
[[noreturn]] inline void this_text_is_in_another_unit(unit const& its_unit, unit const& asked) {
    raise(unit_mismatch(
        text<300>("the text is in ").append(to_text(its_unit)).append(", not in ").append(to_text(asked))));
}
} // namespace refused

namespace indicator_detail {
/// A word before a number, in lower case, with the space behind it.
struct qualifying_word {
    char const* word;
    qualifier means;
};
inline constexpr qualifying_word qualifying_words[] = {
    {"over ", qualifier::over},
    {"more than ", qualifier::over},
    {"above ", qualifier::over},
    {"exceeding ", qualifier::over},
    {"at least ", qualifier::at_least},
    {"no less than ", qualifier::at_least},
    {"less than ", qualifier::under},
    {"fewer than ", qualifier::under},
    {"under ", qualifier::under},
    {"below ", qualifier::under},
    {"at most ", qualifier::at_most},
    {"up to ", qualifier::at_most},
    {"no more than ", qualifier::at_most},
    {"about ", qualifier::about},
    {"around ", qualifier::about},
    {"approximately ", qualifier::about},
    {"roughly ", qualifier::about},
    {"some ", qualifier::about},
    {"an estimated ", qualifier::estimated},
    {"estimated ", qualifier::estimated},
    {"nearly ", qualifier::nearly},
    {"almost ", qualifier::nearly},
};
/// A multiple that is a word.
struct multiple_word {
    char const* word;
    decimal value;
};
inline constexpr multiple_word multiple_words[] = {
    {"double", {2, 0}}, {"doubles", {2, 0}}, {"doubled", {2, 0}}, {"doubling", {2, 0}}, {"twice", {2, 0}},
    {"triple", {3, 0}}, {"triples", {3, 0}}, {"tripled", {3, 0}}, {"tripling", {3, 0}}, {"half", {5, -1}},
    {"halve", {5, -1}}, {"halves", {5, -1}}, {"halved", {5, -1}}, {"halving", {5, -1}},
};
inline constexpr char const* small_numbers[] = {"one",   "two",   "three", "four", "five",   "six",
                                                "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

/// A reader of one figure, from left to right.
struct figure_reader : unit_detail::amount_reader {
    using unit_reader = unit_detail::unit_reader;
    rounding_rule rule{};
    std::size_t end = 0; ///< of the amount: behind it stand words about it

    /// Takes words; their first letter may be a capital.
    constexpr bool accept_words(std::string_view words) {
        if (done() || core_detail::lower_case(peek()) != words[0] ||
            rest().substr(1, words.size() - 1) != words.substr(1)) {
            return false;
        }
        at += words.size();
        return true;
    }
    constexpr qualifier qualifier_before() {
        for (qualifying_word const& each : qualifying_words) {
            if (accept_words(each.word)) return each.means;
        }
        return qualifier::plain;
    }
    /// A small number with its magnitude word: "five", "two billion".
    constexpr printed_number in_words(int value) {
        int const exponent = magnitude();
        return {.value = without_known_zeros(decimal(value, exponent)), .magnitude_exponent = exponent};
    }
    /// A number up to twelve as a word; false where none stands.
    constexpr bool accept_small_number(printed_number& out) {
        int value = 0;
        for (char const* const each : small_numbers) {
            ++value;
            std::size_t const from = at;
            if (!accept_words(each)) continue;
            bool const is_whole_word = at >= end || peek() == ' ';
            if (is_whole_word) {
                out = in_words(value);
                return true;
            }
            at = from;
        }
        return false;
    }
    /// A number in digits or, up to twelve, in a word.
    constexpr printed_number number_or_word() {
        printed_number out{};
        if (accept_small_number(out)) return out;
        if (rest().starts_with("Rs")) {
            fail_at(at, "a currency: Rs is INR, LKR, MUR, NPR, PKR or SCR; say which by the grammar: {.sign = {\"Rs\", "
                        "\"PKR\"}}");
        }
        if (!unit_reader::is_digit(peek()) && peek() != '-') {
            fail_at(at, "a digit, a currency before the number, or a word such as about, over or at most");
        }
        return number();
    }
    /// The currency before the second number of a range may be said again.
    constexpr void same_currency(unit const& money) {
        if (unit_reader::is_digit(peek()) || peek() == '-') return;
        std::size_t const from = at;
        unit again{};
        if (!currency_before(again) || !(again == money)) fail_at(from, "a digit, or the same currency again");
    }

    constexpr any_figure plain(printed_number const& number, qualifier q, unit const& in) const {
        any_figure out;
        out.value = number.value;
        out.range = rounding_interval(printed_form(number), q, in, rule);
        out.qualified = q;
        out.its_unit = in;
        return out;
    }
    /// The figure of a range, whose ends belong to it. The unit is read behind it.
    constexpr any_figure range(decimal value, decimal low, decimal high, unit const& money, std::size_t from) {
        if (low > high) fail_at(from, "the lower end of the range first");
        if (value < low || value > high) fail_at(from, "a range that the value lies in");
        any_figure out;
        out.value = value;
        out.range = closed_interval(low, high);
        out.its_unit = unit_behind_number(money, end);
        return out;
    }
    /// "4 and 5 %" behind "between", "4 to 5 %": the value is half way.
    constexpr any_figure range_between(printed_number first, unit const& money, std::string_view word) {
        std::size_t const from = at;
        if (!accept(word)) fail_at(at, text_of_word(word));
        printed_number second{};
        if (!accept_small_number(second)) {
            same_currency(money);
            second = number();
        }
        int const shared = first.magnitude_exponent == 0 ? second.magnitude_exponent : 0;
        decimal const low = times_power_of_ten(first.value, shared);
        decimal const middle = midpoint(low <= second.value ? closed_interval(low, second.value) : exactly(low));
        return range(middle, low, second.value, money, from);
    }
    static constexpr text<64> text_of_word(std::string_view word) { return text<64>("\"").append(word).append('"'); }
    /// "(22 to 28) %" behind "25 ".
    constexpr any_figure range_in_brackets(printed_number const& value, bool negative, unit const& money) {
        std::size_t const from = at;
        printed_number const low = number();
        if (!accept(" to ")) fail_at(at, "\" to \" and the upper end of the range");
        printed_number const high = number();
        if (!accept(")")) fail_at(at, "the ) of the range");
        int const shared = magnitude();
        auto const times = [shared](decimal each) { return times_power_of_ten(each, shared); };
        decimal const middle = negative ? -value.value : value.value;
        return range(times(middle), times(low.value), times(high.value), money, from);
    }

    constexpr any_figure multiple(decimal value) const {
        printed_number number{};
        number.value = value;
        return plain(number, qualifier::multiple, units::one);
    }
    /// "150th": a rank.
    constexpr bool accept_ordinal() {
        std::string_view const behind = source.substr(at, end - at);
        bool const is_ordinal = behind == "st" || behind == "nd" || behind == "rd" || behind == "th";
        if (is_ordinal) at = end;
        return is_ordinal;
    }

    constexpr any_figure amount(qualifier q) {
        for (multiple_word const& each : multiple_words) {
            if (q == qualifier::plain && source.size() - at == std::string_view(each.word).size() &&
                accept_words(each.word)) {
                return multiple(each.value);
            }
        }
        bool negative = false;
        unit const before = before_number(negative);
        printed_number found = number_or_word();
        if (rest() == " times" && q == qualifier::plain && before == units::one) {
            at = end;
            return multiple(found.value);
        }
        bool const is_plain = q == qualifier::plain && found.magnitude_exponent == 0;
        if (is_plain && peek() == ' ' && peek(1) == '(' && (unit_reader::is_digit(peek(2)) || peek(2) == '-') &&
            rest().find(" to ") != std::string_view::npos) {
            at += 2;
            return range_in_brackets(found, negative, before);
        }
        if (negative) found.value = -found.value;
        if (q == qualifier::plain && rest().starts_with(" to ")) return range_between(found, before, " to ");
        if (accept_ordinal()) return plain(found, q, units::rank);
        return plain(found, q, unit_behind_number(before, end));
    }
    constexpr any_figure read() {
        constexpr std::string_view negative_too = ", perhaps negative";
        std::string_view const whole = source;
        reasons const waived = waived_behind();
        end = source.size();
        bool const perhaps_negative = source.ends_with(negative_too);
        if (perhaps_negative) end -= negative_too.size();
        source = source.substr(0, end);
        any_figure out = figure_before(perhaps_negative, whole);
        out.on.waived = waived;
        return out;
    }
    /// " [waived: period, nature]" at the end of the text, which is cut off.
    constexpr reasons waived_behind() {
        constexpr std::string_view opening = " [waived: ";
        reasons out;
        std::size_t const found = source.find(opening);
        if (found == std::string_view::npos) return out;
        if (!source.ends_with(']')) fail_at(source.size(), "the ] of the waivers");
        std::size_t place = found + opening.size();
        while (place < source.size()) {
            std::size_t const comma = source.find(", ", place);
            std::size_t const past = comma == std::string_view::npos ? source.size() - 1 : comma;
            int index = 0;
            while (index < reason_count && to_text(static_cast<reason>(index)) != source.substr(place, past - place))
                ++index;
            if (index == reason_count) fail_at(place, "the name of a reason, such as period_unknown");
            out.add(static_cast<reason>(index));
            place = past + (comma == std::string_view::npos ? 1 : 2);
        }
        source = source.substr(0, found);
        return out;
    }
    constexpr any_figure figure_before(bool perhaps_negative, std::string_view whole) {
        if (accept_words("between ")) {
            bool negative = false;
            unit const before = before_number(negative);
            printed_number first = number_or_word();
            if (negative) first.value = -first.value;
            return range_between(first, before, " and ");
        }
        any_figure out = amount(qualifier_before());
        if (!perhaps_negative) return out;
        if (out.qualified != qualifier::under && out.qualified != qualifier::at_most) {
            source = whole;
            fail_at(end, "the end of the figure; only less than and at most are perhaps negative");
        }
        out.range = out.qualified == qualifier::under ? below(out.value) : at_most(out.value);
        return out;
    }
};
} // namespace indicator_detail

/// Reads a claim in words, the whole source, and all that `to_text` of a figure writes:
/// - a word before the number: over (more than, above, exceeding), at least (no less than), less than (fewer than,
///   under, below), at most (up to, no more than), about (around, approximately, roughly, some), an estimated, nearly
///   (almost); its first letter may be a capital;
/// - an amount as `parse_quantity` reads it, or a number up to twelve as a word: "five states";
/// - a range instead: "between 4 and 5 %", "four to five states", "25 (22 to 28) %"; its ends belong to it;
/// - a multiple: "doubled", "halved", "three times", "2.5 times";
/// - a rank: "rank 150", "150th";
/// - behind it what was waived on the way to it: "22 [waived: period_unknown]".
///
/// The figure is said of `on`; its interval follows from the printed digits by the rule of the grammar. Raises
/// `parse_error` for anything else, with the column, what stood there and what would have been right.
/// Example: `parse_figure("over 700 attacks")` is in (700, inf).
[[nodiscard]] constexpr any_figure parse_figure(std::string_view source, basis const& on = {},
                                                figure_grammar const& grammar = {}) {
    unit_detail::own_symbols const own = unit_detail::own_symbols_in(grammar.symbols);
    any_figure out = indicator_detail::figure_reader{{source, grammar.sign, 0, own}, grammar.rule}.read();
    reasons const waived = out.on.waived | on.waived;
    out.on = on;
    out.on.waived = waived;
    return out;
}

/// A figure made by hand, of printed text. Raises `parse_error` for what `parse_figure` refuses, and `unit_mismatch`
/// when the text is in another unit. Example: `state<units::USD>("$1,000", on).value == decimal(1000)`.
template <unit Unit>
[[nodiscard]] constexpr figure<Unit> state(std::string_view source, basis const& on,
                                           figure_grammar const& grammar = {}) {
    any_figure const read = parse_figure(source, on, grammar);
    if (!(read.in() == Unit)) refused::this_text_is_in_another_unit(read.in(), Unit);
    figure<Unit> out;
    out.value = read.value;
    out.range = read.range;
    out.qualified = read.qualified;
    out.on = read.on;
    return out;
}

} // namespace almanac::inline v0
