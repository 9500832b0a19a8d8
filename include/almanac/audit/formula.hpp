// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The operands of identities: a key, or arithmetic over keys and numbers, as "12 * trucks.month" or
/// "(1 - share.china) * output".
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/number/interval_arithmetic.hpp>
#include <almanac/unit/text/unit_text.hpp>
#include <almanac/unit/unit.hpp>
#include <almanac/unit/units.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Raises `parse_error`: the operand of an identity is no formula.
[[noreturn]] inline void this_operand_is_not_a_formula(std::string_view operand, std::size_t at,
                                                       std::string_view expected) {
    raise(parse_error({.column = at + 1}, operand.substr(at), expected));
}
/// Raises `unit_mismatch`: an operand adds what does not add.
[[noreturn]] inline void this_formula_adds_different_units(std::string_view operand) {
    raise(unit_mismatch(
        text<700>("cannot audit \"").append(operand).append("\": its terms are in units that do not add")));
}
/// Raises `overflow_error`: as of units, there is no place for a third currency.
[[noreturn]] inline void this_formula_has_three_currencies() {
    raise<overflow_error>("an identity multiplies and divides at most two currencies that do not cancel");
}
} // namespace refused

namespace audit_detail {

/// The exponents of the dimensions.
struct dimensions {
    int length = 0, mass = 0, time = 0, information = 0, money = 0, counted = 0;
    int points = 0;                  ///< percentage points are no percentages
    int months = 0;                  ///< 12 of what was an amount a year, 1 of what was one a month
    currency_code currency{};        ///< of the money
    std::string_view of_things{};    ///< what is counted
    int second_money = 0;            ///< of a rate between two currencies
    currency_code second_currency{}; ///< of the second money

    constexpr void add(dimensions const& other, int times) {
        length += times * other.length;
        mass += times * other.mass;
        time += times * other.time;
        information += times * other.information;
        counted += times * other.counted;
        points += times * other.points;
        add_money(other, times);
        if (other.counted != 0) of_things = other.of_things;
    }
    /// The exponent of a currency.
    [[nodiscard]] constexpr int exponent_of(currency_code which) const {
        if (money != 0 && currency == which) return money;
        return second_money != 0 && second_currency == which ? second_money : 0;
    }
    /// The same powers of the same currencies, in whichever order.
    [[nodiscard]] constexpr bool same_money(dimensions const& b) const {
        if (second_money == 0 && b.second_money == 0) {
            return money == b.money && (money == 0 || currency == b.currency);
        }
        auto const has_those_of = [](dimensions const& of, dimensions const& others) {
            return (others.money == 0 || of.exponent_of(others.currency) == others.money) &&
                   (others.second_money == 0 || of.exponent_of(others.second_currency) == others.second_money);
        };
        return has_those_of(*this, b) && has_those_of(b, *this);
    }
    /// The same, whatever things are counted.
    [[nodiscard]] constexpr bool same_but_things(dimensions const& b) const {
        return length == b.length && mass == b.mass && time == b.time && information == b.information &&
               counted == b.counted && points == b.points && same_money(b);
    }
    /// An amount of a month is none of a year, until it is taken some times.
    [[nodiscard]] constexpr bool same_rate(dimensions const& b) const {
        return months == 0 || b.months == 0 || months == b.months;
    }
    friend constexpr bool operator==(dimensions const& a, dimensions const& b) {
        return a.same_but_things(b) && (a.counted == 0 || a.of_things == b.of_things);
    }

private:
    /// What cancels comes first, so that dollars a euro times rupees a dollar need no third place.
    constexpr void add_money(dimensions const& other, int times) {
        bool const second_cancels = other.second_money != 0 && exponent_of(other.second_currency) != 0;
        if (second_cancels) add_power(other.second_currency, times * other.second_money);
        if (other.money != 0) add_power(other.currency, times * other.money);
        if (other.second_money != 0 && !second_cancels) {
            add_power(other.second_currency, times * other.second_money);
        }
    }
    constexpr void add_power(currency_code which, int exponent) {
        bool const has_second = second_money != 0;
        if ((money == 0 && !(has_second && second_currency == which)) || (money != 0 && currency == which)) {
            money += exponent;
            currency = which;
        } else if (!has_second || second_currency == which) {
            second_money += exponent;
            second_currency = which;
        } else {
            refused::this_formula_has_three_currencies();
        }
    }
};
/// The unit must outlive the result, which refers to its counted things.
constexpr dimensions dimensions_of(unit const& u) {
    dimensions out;
    out.length = u.length;
    out.mass = u.mass;
    out.time = u.time;
    out.information = u.information;
    out.money = u.money.exponent;
    out.counted = u.counted.exponent + u.second_counted.exponent;
    out.points = u.kind == measure::proportion_difference ? 1 : 0;
    out.currency = u.money.currency;
    if (out.counted != 0) out.of_things = u.counted.view();
    out.second_money = u.second_money.exponent;
    out.second_currency = u.second_money.currency;
    return out;
}

/// An operand as far as it is known: where it lies, in base units.
struct operand_value {
    interval range{};
    dimensions its{};
    bool is_there = true;   ///< the table has all rows of it
    bool has_number = true; ///< and each has a number
};

constexpr interval quotient_of_ranges(interval const& a, interval const& b) {
    return contains(b, decimal()) ? everything() : divide(a, b);
}

/// Reads a formula from left to right; `value_of_key` gives the value of a key.
template <class ValueOfKey>
class formula_reader {
public:
    constexpr formula_reader(std::string_view source, ValueOfKey const& value_of_key)
        : source_(source)
        , value_of_key_(&value_of_key) {}

    constexpr operand_value read() {
        operand_value const out = sum();
        if (at_ != source_.size()) refused::this_operand_is_not_a_formula(source_, at_, "an operator or the end");
        return out;
    }

private:
    constexpr bool accept(std::string_view words) {
        if (source_.substr(at_, words.size()) != words) return false;
        at_ += words.size();
        return true;
    }
    static constexpr void join(operand_value& to, operand_value const& next) {
        to.is_there = to.is_there && next.is_there;
        to.has_number = to.has_number && next.has_number;
    }
    constexpr operand_value sum() {
        operand_value out = product();
        while (true) {
            bool const is_plus = accept(" + ");
            if (!is_plus && !accept(" - ")) return out;
            operand_value const next = product();
            join(out, next);
            bool const both_known = out.has_number && next.has_number;
            bool const add = out.its == next.its && out.its.same_rate(next.its);
            if (both_known && !add) refused::this_formula_adds_different_units(source_);
            out.range = is_plus ? out.range + next.range : out.range - next.range;
        }
    }
    constexpr operand_value product() {
        operand_value out = one();
        while (true) {
            bool const is_times = accept(" * ");
            if (!is_times && !accept(" / ")) return out;
            operand_value const next = one();
            join(out, next);
            out.its.add(next.its, is_times ? 1 : -1);
            out.its.months = 0;
            out.range = is_times ? out.range * next.range : quotient_of_ranges(out.range, next.range);
        }
    }
    constexpr operand_value one() {
        if (accept("(")) {
            operand_value const out = sum();
            if (!accept(")")) refused::this_operand_is_not_a_formula(source_, at_, "the closing bracket");
            return out;
        }
        std::size_t const from = at_;
        while (at_ < source_.size() && source_[at_] != ' ' && source_[at_] != ')' && source_[at_] != '(') ++at_;
        std::string_view const word = source_.substr(from, at_ - from);
        if (word.empty()) refused::this_operand_is_not_a_formula(source_, from, "a key, a number or a bracket");
        if (word[0] < '0' || word[0] > '9') return (*value_of_key_)(word);
        return {.range = exactly(number(word, from))};
    }
    constexpr decimal number(std::string_view word, std::size_t from) const {
        decimal out = 0;
        bool is_behind_point = false;
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (word[i] == '.' && !is_behind_point) {
                is_behind_point = true;
                continue;
            }
            bool const is_digit = word[i] >= '0' && word[i] <= '9';
            if (!is_digit) refused::this_operand_is_not_a_formula(source_, from + i, "a digit");
            out = decimal(out.coefficient * 10 + (word[i] - '0'), out.exponent - (is_behind_point ? 1 : 0));
        }
        return out;
    }

    std::string_view source_;
    ValueOfKey const* value_of_key_;
    std::size_t at_ = 0;
};

/// Whether the word of a formula is a key, and not an operator or a number.
constexpr bool is_key(std::string_view word) {
    return !word.empty() && !(word[0] >= '0' && word[0] <= '9') && word != "+" && word != "-" && word != "*" &&
           word != "/";
}
/// Calls `each(word, is_key)` for all words of a formula, brackets among them.
template <class Each>
constexpr void for_each_word(std::string_view source, Each const& each) {
    std::size_t at = 0;
    while (at < source.size()) {
        std::size_t past = at + 1;
        auto const is_single = [](char c) { return c == ' ' || c == '(' || c == ')'; };
        while (!is_single(source[at]) && past < source.size() && !is_single(source[past])) ++past;
        std::string_view const word = source.substr(at, past - at);
        each(word, !is_single(word[0]) && is_key(word));
        at = past;
    }
}
/// Whether an operand is a key and nothing else. By pointer: the compiler looks at every character.
constexpr bool is_single_key(std::string_view operand) {
    if (!is_key(operand) || operand[0] == '(') return false;
    char const* at = operand.data();
    char const* const end = at + operand.size();
    while (at != end && *at != ' ') ++at;
    return at == end;
}

template <class ValueOfKey>
constexpr operand_value value_of_formula(std::string_view source, ValueOfKey const& value_of_key) {
    if (is_single_key(source)) return value_of_key(source);
    return formula_reader<ValueOfKey>(source, value_of_key).read();
}

} // namespace audit_detail
} // namespace almanac::inline v0
