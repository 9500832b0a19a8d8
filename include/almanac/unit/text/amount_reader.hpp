// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads a number with its unit from running text: "$28 million", "1,300 MW", "600 trucks/mo", "USD 2,900 per person".
/// What `parse_quantity` and `parse_figure` share.
#pragma once

#include <almanac/number/text/decimal_scan.hpp>
#include <almanac/number/text/printed_number.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/text/amount_text.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

/// A sign of a currency that the caller explains, because several currencies are written with it: `{"Rs", "PKR"}`.
/// Example: `parse_figure("Rs 300", {}, {.sign = {"Rs", "PKR"}}).in() == units::PKR`.
struct sign_meaning {
    std::string_view sign{};     ///< the sign: "Rs"
    std::string_view currency{}; ///< the code of the currency: "PKR"
};

namespace unit_detail {

/// A reader of one source, from left to right. The position moves forward only over what was understood.
struct amount_reader {
    std::string_view source;
    sign_meaning meaning{};
    std::size_t at = 0;
    own_symbols own{};

    [[nodiscard]] constexpr std::string_view rest() const { return source.substr(at); }
    [[nodiscard]] constexpr bool done() const { return at == source.size(); }
    [[nodiscard]] constexpr char peek(std::size_t ahead = 0) const {
        return at + ahead < source.size() ? source[at + ahead] : '\0';
    }
    [[noreturn]] void fail_at(std::size_t place, std::string_view expected) const {
        raise(parse_error({.column = place + 1}, source.substr(place), expected));
    }
    constexpr bool accept(std::string_view wanted) {
        if (!rest().starts_with(wanted)) return false;
        at += wanted.size();
        return true;
    }

    /// The number, in groups or not, with its magnitude word or abbreviation: "1,300", "1.9 billion", "300M".
    constexpr printed_number number() {
        printed_number out;
        std::size_t const begin = at;
        bool const negative = accept("-");
        number_detail::grouped_digits digits{source, at};
        digits.read();
        at = digits.at;
        if (peek() == '.') {
            std::size_t const point = ++at;
            std::string_view const problem = number_detail::scan_digits(source, at, true, '\0', digits.digits);
            if (!problem.empty()) fail_at(at, problem);
            if (at - point > 100) fail_at(point + 100, "at most 100 decimal places");
            out.exponent_of_last_digit = static_cast<std::int8_t>(point - at);
        }
        out.grouped = digits.grouped;
        out.magnitude_exponent = magnitude();
        if (!digits.digits.finish(negative, out.magnitude_exponent, out.value)) {
            fail_at(begin + (negative ? 1 : 0), number_detail::digits_that_fit);
        }
        if (out.exponent_of_last_digit == 0) out.value = without_known_zeros(out.value);
        // With an exponent: what `to_plain_text` writes for numbers of more than 60 digits.
        if (out.magnitude_exponent == 0 && !out.grouped && (peek() | 0x20) == 'e') {
            number_detail::scanned_decimal const scanned =
                number_detail::scan_decimal(source.substr(begin), {.exponent = true});
            if (!scanned.expected.empty()) fail_at(begin + scanned.end, scanned.expected);
            at = begin + scanned.end;
            out.value = scanned.value;
        }
        return out;
    }
    /// The zeros of "1,500 million" are not digits behind the point of "1.500 billion".
    static constexpr decimal without_known_zeros(decimal value) {
        while (number_detail::zeros_count(value) && value.coefficient % 10 == 0)
            value = {value.coefficient / 10, value.exponent + 1};
        return number_detail::zeros_count(value) && digit_count(value) == 1
                   ? decimal(value.coefficient * 10, value.exponent - 1)
                   : value;
    }
    /// A magnitude word after one space, or an abbreviation with or without one; 0 when there is none.
    constexpr int magnitude() {
        std::size_t const begin = at + (peek() == ' ' ? 1u : 0u);
        std::size_t end = begin;
        while (end < source.size() && unit_reader::is_letter(source[end])) ++end;
        std::string_view const word = source.substr(begin, end - begin);
        int const index = number_detail::index_of_magnitude(word);
        bool const goes_on =
            end < source.size() && std::string_view(" /),").find(source[end]) == std::string_view::npos;
        if (index < 0 || goes_on || (begin == at && word == magnitudes[index].word)) return 0;
        at = end;
        return magnitudes[index].exponent;
    }

    /// The currency before a number, with the space that a code has behind it. False when a digit stands there.
    constexpr bool currency_before(unit& out) {
        if (!meaning.sign.empty() && accept(meaning.sign)) {
            out = currency(currency_code(meaning.currency));
            static_cast<void>(accept(" "));
            return true;
        }
        for (currency_sign const& each : currency_signs) {
            if (!accept(each.sign)) continue;
            out = currency(currency_code(each.code));
            return true;
        }
        if (rest().size() < 4 || rest()[0] < 'A' || rest()[0] > 'Z') return false;
        if (!names_a_currency(source.data() + at)) return false;
        if (rest()[3] != ' ' && rest()[3] != '@' && !unit_reader::is_digit(rest()[3])) return false;
        std::size_t const end = source.find(' ', at);
        if (end == std::string_view::npos) return false;
        out = unit_reader{source.substr(0, end), at}.read();
        at = end + 1;
        return true;
    }

    /// What stands before the first digit: a minus, a currency, "rank". The minus of "-$5" is told by `negative`.
    constexpr unit before_number(bool& negative) {
        if (accept("rank ")) return units::rank;
        unit money{};
        amount_reader behind_minus = *this;
        if (behind_minus.accept("-") && behind_minus.currency_before(money)) {
            negative = true;
            at = behind_minus.at;
            if (peek() == '-') fail_at(at, "a digit behind the currency");
            return money;
        }
        static_cast<void>(currency_before(money));
        return money;
    }
    /// The whole text as a quantity.
    constexpr any_decimal_quantity quantity() {
        bool negative = false;
        unit const before = before_number(negative);
        if (!unit_reader::is_digit(peek()) && peek() != '-') fail_at(at, "a digit, or a currency before the number");
        printed_number const found = number();
        unit const in = unit_behind_number(before, source.size());
        return {negative ? -found.value : found.value, in};
    }

    /// The word of one factor of a unit, from the position to `end`.
    constexpr unit factor(std::size_t end) {
        std::string_view const word = source.substr(at, end - at);
        if (is_strict(word)) return unit_reader{source.substr(0, end), at, own}.read();
        int const named = index_of_english_unit(word);
        if (named >= 0) return named_units[named].value;
        unit_text kind;
        unit_text const singular = singular_of(word);
        for (char const c : singular.view()) {
            if (c != ' ' && !names_a_kind(c)) no_such_unit(at + 1, rest(), own);
            kind.append(c == ' ' ? '_' : c);
        }
        if (kind.empty() || kind.size() >= sizeof(counted_factor{}.kind) || !is_noun(kind))
            no_such_unit(at + 1, rest(), own);
        return counted(kind);
    }
    /// How long a symbol of one's own is that a text begins with, 0 for none.
    [[nodiscard]] constexpr std::size_t own_length(std::string_view words) const {
        bool const is_divisor = at > 0 && source[at - 1] == '/';
        return own.table == nullptr ? 0 : own.find(*own.table, words, is_divisor).length;
    }
    /// Whether a word is in the notation of `unit_text.hpp`.
    [[nodiscard]] constexpr bool is_strict(std::string_view word) const {
        if (own_length(word) != 0) return true;
        if (word.empty() || !unit_reader::is_letter(word[0])) return true;
        std::size_t letters = 0;
        while (letters < word.size() && unit_reader::is_letter(word[letters])) ++letters;
        std::string_view const symbol = word.substr(0, letters);
        if (index_of_named_unit(symbol) >= 0) return true;
        return letters == 3 && symbol[0] <= 'Z' && names_a_currency(symbol.data());
    }
    /// The end of the factor at the position: the next '.' or '/' or the end of the source, outside braces and
    /// parentheses.
    [[nodiscard]] constexpr std::size_t end_of_factor(std::size_t end) const {
        int open = 0;
        for (std::size_t i = at + own_length(rest()); i < end; ++i) {
            char const c = source[i];
            if (c == '{' || c == '[' || c == '(') ++open;
            if (c == '}' || c == ']' || c == ')') --open;
            if (open <= 0 && (c == '.' || c == '/')) return i;
        }
        return end;
    }
    /// Whether all factors up to `end` are in the strict notation.
    [[nodiscard]] constexpr bool is_strict_to(std::size_t end) const {
        amount_reader ahead = *this;
        for (;;) {
            std::size_t const next = ahead.end_of_factor(end);
            if (!is_strict(source.substr(ahead.at, next - ahead.at))) return false;
            if (next == end) return true;
            ahead.at = next + 1;
        }
    }
    /// The product or the quotient; a factor that the unit cannot take is an error where it stands.
    constexpr unit combined(unit const& in, char sign, unit const& with, std::size_t place) const {
#ifdef __cpp_exceptions
        try {
            return sign == '/' ? in / with : in * with;
        } catch (error const& e) {
            fail_at(place, almanac::text<300>("a factor that the unit can take: ").append(e.what()));
        }
#else
        static_cast<void>(place); // what the program ends with is the message of the operator
        return sign == '/' ? in / with : in * with;
#endif
    }
    /// "people a year", "persons/a": the factors up to `end`. `in` is what stands before them, such as a currency.
    constexpr unit factors(unit in, char sign, std::size_t end) {
        for (;;) {
            std::size_t const next = end_of_factor(end);
            std::size_t const from = at;
            unit const found = factor(next);
            bool const is_first = sign != '/' && in == units::one; // points do not multiply
            in = is_first ? found : combined(in, sign, found, from);
            at = next;
            if (at == end) return in;
            sign = source[at++];
        }
    }

    /// "a year", "per month", "annually" at the end of the text before `end`: what it divides by, and `end` moved to
    /// the front of it. Nothing when there is none.
    constexpr bool rate_before(std::size_t& end, unit& per) {
        struct adverb {
            char const* word;
            unit const& each;
        };
        constexpr adverb adverbs[] = {
            {" annually", units::a}, {" annual", units::a},  {" yearly", units::a},
            {" monthly", units::mo}, {" weekly", units::wk}, {" daily", units::d},
        };
        std::string_view const until = source.substr(0, end);
        for (adverb const& each : adverbs) {
            std::string_view const word(each.word);
            if (!until.substr(at).ends_with(word)) continue;
            per = each.each;
            end -= word.size();
            return true;
        }
        for (std::string_view const article :
             {std::string_view(" a "), std::string_view(" an "), std::string_view(" per ")}) {
            std::size_t const found = until.rfind(article);
            if (found == std::string_view::npos || found < at) continue;
            std::size_t const behind = found + article.size();
            if (until.substr(behind) == "cent") continue;
            amount_reader word{until, {}, behind, own};
            bool const is_time = index_of_english_unit(until.substr(behind)) >= 0;
            if (article != " per " && !is_time) continue;
            per = word.factor(end);
            end = found;
            return true;
        }
        return false;
    }

    /// Whether all that stands behind the number up to `end` is one symbol of one's own: "per mille".
    [[nodiscard]] constexpr bool is_own_symbol_to(std::size_t end) const {
        return own.table != nullptr && peek() == ' ' && end > at + 1 &&
               own_length(source.substr(at + 1, end - at - 1)) == end - at - 1;
    }
    /// What stands behind the number up to `end`. `money` is the currency before it, or a pure number.
    constexpr unit unit_behind_number(unit const& money, std::size_t end) {
        unit divisor{};
        unit per{};
        while (!is_own_symbol_to(end) && rate_before(end, per)) divisor = combined(divisor, '.', per, end);
        unit in = money;
        if (at < end) in = unit_in_words(money, end);
        at = end;
        return divisor == units::one ? in : combined(in, '/', divisor, end);
    }
    constexpr unit unit_in_words(unit const& money, std::size_t end) {
        bool const is_money = !(money == units::one);
        if (peek() == '/' || (is_money && peek() == '.')) {
            char const sign = source[at++];
            return factors(money, sign, end);
        }
        if (is_money) fail_at(at, "the end of the amount, or '/' and a unit");
        if (source.substr(at, end - at) == "%") return units::percent;
        constexpr std::string_view gap = "a digit, a magnitude word, the end of the number, or a space and a unit";
        // "1,814-kilometre" is said of a road.
        int const joined = peek() == '-' ? index_of_english_unit(source.substr(at + 1, end - at - 1)) : -1;
        if (joined >= 0) return named_units[joined].value;
        if (peek() != ' ') fail_at(at, gap);
        ++at;
        std::string_view const words = source.substr(at, end - at);
        if (words == "per cent" || words == "%") return units::percent;
        if (words.empty() || words[0] == ' ') no_such_unit(at + 1, rest(), own);
        bool const is_power = words.starts_with("10*");
        // 5 (4 to 6) %
        bool const is_range = words[0] == '(' && words.back() != ')' && unit_reader::is_digit(peek(1));
        if ((unit_reader::is_digit(words[0]) && !is_power) || is_range) no_such_unit(at + 1, rest(), own);
        if (is_strict_to(end)) return unit_reader{source.substr(0, end), at, own}.read();
        return factors(units::one, '.', end);
    }
};

} // namespace unit_detail
} // namespace almanac::inline v0
