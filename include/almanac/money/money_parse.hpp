// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads money from text, strictly: the whole text is one amount, its currency is stated, its digits are grouped as
/// said, and an ambiguous symbol is an error that lists what it may mean.
#pragma once

#include <almanac/calendar/scan.hpp>
#include <almanac/currency/symbol.hpp>
#include <almanac/money/any_money.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/number/text/decimal_scan.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Which grouping of digits a text has. Ungrouped digits are right everywhere; groups must be complete.
enum class expected_grouping : std::uint8_t {
    english,     ///< 1,234,567.89 or 12,34,567.89
    western,     ///< 1,234,567.89
    indian,      ///< 12,34,567.89
    continental, ///< 1.234.567,89
    spaced,      ///< 1 234 567,89: spaces, or no-break spaces (U+00A0, U+202F), all the same
    none,        ///< 1234567.89
    detected,    ///< what the separators allow: two kinds are group and point, one that repeats is the group; a single
                 ///< one before three digits ("1,234") could be either, and is refused
};

/// What a text may look like.
struct money_grammar {
    expected_grouping grouping = expected_grouping::english; ///< which separators of groups a number may have
    rounding round = rounding::exact; ///< `exact` refuses digits behind the last place, zeros too
    bool bare = false;                ///< the currency may be left out, when the context is one currency
    int places = -1;                  ///< of an `any_money`; -1: those of the minor unit, or as printed without one
};

namespace money_detail {

/// The separators of a number. An empty one does not occur.
struct separators {
    std::string_view group{};
    std::string_view point{};
    bool threes = true; ///< groups of three
    bool twos = false;  ///< groups of two before the last one of three
};

/// The group or point at the beginning of a text, empty if there is none. A space is one only before a digit.
constexpr std::string_view separator_at(std::string_view source) {
    if (source.starts_with(',') || source.starts_with('.')) return source.substr(0, 1);
    for (std::string_view const space :
         {std::string_view(" "), std::string_view("\u00a0"), std::string_view("\u202f")}) {
        bool const before_digit = source.size() > space.size() && number_detail::is_digit(source[space.size()]);
        if (before_digit && source.starts_with(space)) return space;
    }
    return {};
}

/// Where the digits from `at` on end.
constexpr std::size_t end_of_digits(std::string_view source, std::size_t at) {
    while (at < source.size() && number_detail::is_digit(source[at])) ++at;
    return at;
}

/// Decides what the separators of the number at the scanner are.
constexpr separators detect_separators(calendar_detail::scanner const& in) {
    std::string_view first{};
    bool repeats = false;
    std::size_t const lead = end_of_digits(in.source, in.at);
    std::size_t at = lead;
    for (std::string_view next = separator_at(in.source.substr(at)); !next.empty();
         next = separator_at(in.source.substr(at))) {
        if (first.empty()) {
            first = next;
        } else if (next == first) {
            repeats = true;
        } else if (next != "," && next != ".") {
            in.fail_at(at, "the end of the digits: a space is no decimal sign");
        } else {
            return {first, next, true, first == ","}; // whatever comes after the point is an error of its own
        }
        at = end_of_digits(in.source, at + next.size());
    }
    if (first.empty()) return {};
    bool const may_be_point = first == "," || first == ".";
    if (repeats || !may_be_point) return {first, {}, true, first == ","};
    bool const may_be_group = at - lead == 4 && lead - in.at <= 3 && in.peek() != '0';
    if (may_be_group) in.fail_at(lead, "a stated grouping: this separator may end a group or be the decimal sign");
    return {{}, first};
}

constexpr separators separators_of(calendar_detail::scanner const& in, expected_grouping grouping) {
    switch (grouping) {
    case expected_grouping::western: return {",", "."};
    case expected_grouping::indian: return {",", ".", false, true};
    case expected_grouping::continental: return {".", ","};
    case expected_grouping::spaced: {
        std::string_view const space = separator_at(in.source.substr(end_of_digits(in.source, in.at)));
        return {space == "," || space == "." ? std::string_view{} : space, ","};
    }
    case expected_grouping::none: return {{}, "."};
    case expected_grouping::detected: return detect_separators(in);
    case expected_grouping::english: break;
    }
    return {",", ".", true, true};
}

/// An amount as it stands in a text.
struct scanned_amount {
    currency_code currency{};
    std::size_t currency_at = 0;
    decimal value{};
    std::size_t number_at = 0;
    std::size_t number_end = 0; ///< behind the last digit
    int printed_places = 0;     ///< the digits behind the point, less the power of ten of the magnitude word
};

/// Reads "USD -1,234.56", as most amounts stand in files: the code that is asked for, digits in groups of three or not
/// grouped, and no more decimals than there are places. False for all else, right or wrong: that is for the reader.
constexpr bool read_plain(std::string_view source, currency_code const& code, int places, std::int64_t& count) {
    if (source.size() < 5 || source.size() > 24 || !source.starts_with(code.view()) || source[3] != ' ') return false;
    char const* at = source.data() + 4;
    char const* const end = source.data() + source.size();
    bool const is_negative = *at == '-';
    if (is_negative) ++at;
    char const* const first = at;
    std::uint64_t value = 0; // of 19 digits at most
    if (end - first > 19) return false;
    for (; at != end && number_detail::is_digit(*at); ++at) value = value * 10 + static_cast<std::uint64_t>(*at - '0');
    if (at == first || (*first == '0' && at - first > 1)) return false;
    if (at != end && *at == ',' && (at - first > 3 || *first == '0')) return false;
    for (; at != end && *at == ','; at += 4) {
        if (end - at < 4 || !number_detail::is_digit(at[1]) || !number_detail::is_digit(at[2]) ||
            !number_detail::is_digit(at[3]))
            return false;
        value = value * 1000 + static_cast<std::uint64_t>((at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0'));
    }
    if (at != end && *at == '.') {
        char const* const point = at++;
        for (; at != end && number_detail::is_digit(*at); ++at)
            value = value * 10 + static_cast<std::uint64_t>(*at - '0');
        places -= static_cast<int>(at - point) - 1;
        if (at - point == 1) return false;
    }
    if (at != end || places < 0 || __builtin_mul_overflow(value, number_detail::powers_of_ten[places], &count)) {
        return false;
    }
    if (is_negative) count = -count;
    return true;
}

/// Reads an amount from left to right.
struct amount_reader {
    calendar_detail::scanner in;
    currency_context const& among;
    money_grammar const& grammar;
    scanned_amount out{};
    number_detail::digit_collector digits{};

    constexpr void take(std::size_t count, bool is_fraction) {
        for (; count > 0; --count, ++in.at) {
            if (!digits.take(in.peek(), is_fraction)) in.fail_at(out.number_at, number_detail::digits_that_fit);
        }
    }
    /// A separator and a group of `size` digits.
    constexpr void take_group(std::string_view group, std::size_t size) {
        in.at += group.size();
        std::size_t const found = end_of_digits(in.source, in.at) - in.at;
        if (found < size) in.fail_at(in.at + found, "three digits in a group, or two and at last three");
        if (found > size) in.fail_at(in.at + size, "a separator or the end of the digits after a full group");
        take(size, false);
    }
    /// Whether a group begins at a place: a comma or a point always does, a space only before a digit.
    [[nodiscard]] constexpr bool group_at(separators const& by, std::size_t place) const {
        return !by.group.empty() && separator_at(in.source.substr(place)) == by.group;
    }
    constexpr void read_groups(separators const& by, std::size_t first) {
        if (!group_at(by, in.at)) return;
        if (in.source[out.number_at] == '0') in.fail("no group after a leading zero");
        // The second group decides: two digits and another group are the Indian system.
        std::size_t const second = in.at + by.group.size();
        std::size_t const second_end = end_of_digits(in.source, second);
        bool const is_indian = by.twos && (!by.threes || (second_end - second == 2 && group_at(by, second_end)));
        if (first > (is_indian ? 2u : 3u)) {
            in.fail_at(out.number_at + (is_indian ? 2u : 3u),
                       is_indian ? "a separator after two digits at most" : "a separator after three digits at most");
        }
        if (is_indian) {
            for (std::size_t end = second_end; group_at(by, end); end = end_of_digits(in.source, end + by.group.size()))
                take_group(by.group, 2);
            take_group(by.group, 3);
        } else {
            while (group_at(by, in.at)) take_group(by.group, 3);
        }
    }
    constexpr void read_number() {
        out.number_at = in.at;
        std::size_t const first = end_of_digits(in.source, in.at) - in.at;
        if (first == 0) in.fail("a digit");
        separators const by = separators_of(in, grammar.grouping);
        if (in.peek() == '0' && first > 1) in.fail_at(in.at + 1, "no digit after a leading zero");
        take(first, false);
        read_groups(by, first);
        if (!by.point.empty() && in.accept(by.point)) {
            std::size_t const places = end_of_digits(in.source, in.at) - in.at;
            if (places == 0) in.fail("a digit");
            if (places > 100) in.fail_at(in.at + 100, "at most 100 decimal places");
            take(places, true);
            out.printed_places = static_cast<int>(places);
        }
        out.number_end = in.at;
    }
    /// A word after one space, or an abbreviation with or without one.
    constexpr int read_magnitude() {
        std::size_t const begin = in.at + (in.peek() == ' ' ? 1u : 0u);
        std::size_t end = begin;
        while (end < in.source.size() && currency_detail::is_latin_letter(in.source[end])) ++end;
        std::string_view const word = in.source.substr(begin, end - begin);
        int const index = number_detail::index_of_magnitude(word);
        if (index < 0 || (begin == in.at && word == magnitudes[index].word)) return 0;
        in.at = end;
        return magnitudes[index].exponent;
    }

    [[nodiscard]] constexpr bool is_code_at(std::size_t place) const {
        std::string_view const rest = in.source.substr(place);
        if (rest.size() < 3 || (rest.size() > 3 && currency_detail::is_latin_letter(rest[3]))) return false;
        for (std::size_t i = 0; i < 3; ++i) {
            if (rest[i] < 'A' || rest[i] > 'Z') return false;
        }
        return true;
    }
    constexpr void read_code() {
        if (unit_detail::iso_4217_mark(in.source.data() + in.at) == '\0') {
            in.fail_at(in.at, "a currency code that ISO 4217 lists, in use or withdrawn");
        }
        out.currency_at = in.at;
        out.currency = currency_code(in.source.substr(in.at, 3));
        in.at += 3;
    }
    [[noreturn]] void symbol_is_ambiguous(currency_symbol const& symbol) const {
        text<300> expected("a code or a context that decides: ");
        expected.append(symbol.sign).append(" is one of");
        for (std::size_t i = 0; i < symbol.size(); ++i) expected.append(i == 0 ? " " : ", ").append(symbol.code(i));
        in.fail_at(in.at, expected);
    }
    constexpr void read_symbol(std::string_view expected) {
        int const index = currency_detail::index_of_symbol_at(in.rest());
        if (index < 0) in.fail(expected);
        currency_symbol const& symbol = currency_symbols[index];
        std::size_t const meant = currency_detail::place_of_meant(symbol, among);
        if (meant == symbol.size()) symbol_is_ambiguous(symbol);
        out.currency_at = in.at;
        out.currency = currency_code(symbol.code(meant));
        in.at += symbol.sign.size();
    }
    constexpr void read_currency_before() {
        if (is_code_at(in.at)) {
            read_code();
            in.expect(" ", "a space behind the currency code");
        } else {
            read_symbol("a currency code such as USD, a currency symbol or a digit");
            static_cast<void>(in.accept(" "));
        }
    }
    constexpr void read_currency_after() {
        constexpr std::string_view expected = "a magnitude word, or a space and a currency code or symbol";
        if (in.peek() == ' ' && is_code_at(in.at + 1)) {
            ++in.at;
            read_code();
            return;
        }
        std::size_t const begin = in.at;
        if (in.accept(" ") && currency_detail::index_of_symbol_at(in.rest()) < 0) in.fail_at(begin + 1, expected);
        read_symbol(expected);
    }
    /// With `bare`, an amount may end here.
    constexpr bool may_be_bare() const { return grammar.bare && among.size() == 1 && (in.done() || in.rest() == ")"); }
    constexpr scanned_amount read() {
        bool const outer = in.accept("(");
        bool negative = !outer && in.accept("-");
        bool inner = false;
        if (!in.digit()) {
            read_currency_before();
            inner = !outer && !negative && in.accept("(");
            negative = negative || (!outer && !inner && in.accept("-"));
        }
        read_number();
        int const tens = read_magnitude();
        out.printed_places -= tens;
        if (inner) in.expect(")", "a closing parenthesis");
        bool closed = !outer;
        if (out.currency.empty() && !may_be_bare()) {
            closed = closed || in.accept(")");
            read_currency_after();
        }
        if (!closed) in.expect(")", "a closing parenthesis");
        in.finish("the end of the amount");
        if (!digits.finish(outer || inner || negative, tens, out.value)) {
            in.fail_at(out.number_at, number_detail::digits_that_fit);
        }
        if (out.currency.empty()) out.currency = among[0];
        return out;
    }
    /// The count of the amount read, in units of 10^-`places`.
    [[nodiscard]] constexpr std::int64_t count_at_places(int places) const {
        int const excess = out.printed_places - places;
        if (excess > 0 && grammar.round == rounding::exact) {
            auto const behind = static_cast<std::size_t>(excess);
            std::size_t const digits_read = out.number_end - out.number_at;
            in.fail_at(out.number_end - (behind < digits_read ? behind : digits_read),
                       text<160>("at most ").append_integer(places).append(" decimal places, or a named rounding"));
        }
        decimal const at = round_to(out.value, -places, grammar.round);
        if (at.exponent != -places)
            in.fail_at(out.number_at, "an amount that fits a 64-bit count of its smallest unit");
        return at.coefficient;
    }
};

} // namespace money_detail

/// Reads an amount of one currency: `parse_money<currencies::USD>("$1,234.56")`. The whole text must be one amount:
/// - a code and a space before it, or behind it ("USD 5.00", "5.00 USD"); or a symbol ("$5.00", "Rs 30", "5,00 EUR"
/// with
///   the euro sign). The type decides what an ambiguous symbol means.
/// - digits grouped as the grammar says, by default 1,234,567.89 or 12,34,567.89, or not grouped;
/// - a magnitude word or its abbreviation ("$392 million", "USD 1.9bn", "Rs 30 crore");
/// - a minus before everything or before the digits, or parentheses around one of them ("($5.00)", "USD (5.00)").
///
/// Raises `parse_error` for anything else, for another currency, for digits finer than `Places` unless the grammar
/// names a rounding, and for an amount that does not fit.
template <currency_code C, int P = money_detail::places_of(C)>
[[nodiscard]] constexpr money<C, P> parse_money(std::string_view source, money_grammar const& grammar = {}) {
    bool const may_be_plain = grammar.grouping <= expected_grouping::western;
    std::int64_t count = 0;
    if (may_be_plain && money_detail::read_plain(source, C, P, count)) return money<C, P>::from_count(count);
    currency_context const among(C);
    money_detail::amount_reader reader{{source}, among, grammar};
    money_detail::scanned_amount const found = reader.read();
    if (found.currency != C) {
        reader.in.fail_at(found.currency_at,
                          text<160>("an amount in ").append(C.view()).append(", the currency asked for"));
    }
    return money<C, P>::from_count(reader.count_at_places(P));
}

/// Reads an amount of whichever currency the text states, by the same rules. A symbol that several currencies have is
/// an error that lists them, unless one of \p among decides: `parse_any_money("$5", "USD")`, `parse_any_money("Rs 30",
/// currency_context{"PKR", "USD"})`. The result has the places of the minor unit, unless the grammar says more.
/// Raises `parse_error`; `domain_error` for places that money in the currency does not have.
[[nodiscard]] constexpr any_money parse_any_money(std::string_view source, currency_context const& among = {},
                                                  money_grammar const& grammar = {}) {
    money_detail::amount_reader reader{{source}, among, grammar};
    money_detail::scanned_amount const found = reader.read();
    int places = grammar.places;
    if (places < 0) places = money_detail::places_of(found.currency);
    if (places < 0) places = found.printed_places < 0 ? 0 : found.printed_places > 18 ? 18 : found.printed_places;
    any_money const nothing = any_money::from_count(found.currency, places, 0);
    return money_detail::with_count(nothing, reader.count_at_places(places));
}

} // namespace almanac::inline v0
