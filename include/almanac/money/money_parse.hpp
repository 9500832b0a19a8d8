// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads money from text, strictly: the whole text is one amount, its currency is stated, its digits are grouped as
/// said, and an ambiguous symbol is an error that lists what it may mean.
#pragma once

#include <almanac/currency/symbol.hpp>
#include <almanac/currency/unlisted_currency.hpp>
#include <almanac/money/any_money.hpp>
#include <almanac/money/plain_form.hpp>
#include <almanac/number/magnitude.hpp>
#include <almanac/number/text/decimal_scan.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Which grouping of digits a text has. Ungrouped digits are right everywhere; groups must be complete.
/// Example: `parse_any_money("EUR 1.234,5", {}, {.grouping = expected_grouping::continental}).count == 123'450`.
enum class expected_grouping : std::uint8_t {
    english,      ///< 1,234,567.89 or 12,34,567.89
    western,      ///< 1,234,567.89
    indian,       ///< 12,34,567.89
    continental,  ///< 1.234.567,89
    spaced,       ///< 1 234 567,89: spaces, or no-break spaces (U+00A0, U+202F), all the same
    none,         ///< 1234567.89
    detected,     ///< what the separators allow: two kinds are group and point, one that repeats is the group; a single
                  ///< one before three digits ("1,234") could be either, and is refused
    apostrophe,   ///< 1'234'567.89, as in Switzerland, also with the curly apostrophe (U+2019)
    spaced_point, ///< 1 234 567.89: the same spaces, as in French in Switzerland
    arabic,       ///< Arabic separators (U+066C, U+066B), as in Egypt, Iran and Afghanistan
};
/// Which magnitudes may stand behind a number. The scale is the short one: see `magnitude`.
/// Example: `parse_any_money("USD 5K", {}, {.suffixes = magnitude_suffixes::letters}) == any_money("USD", 5000)`.
enum class magnitude_suffixes : std::uint8_t {
    words,   ///< those of `magnitudes` and "lakh crore": million, crore, k, M, bn, trn
    letters, ///< K, B, T, mn, tn, cr, Cr, lakhs and crores as well, which mean other things elsewhere
};

/// What a text may look like. Example: `parse_money<currencies::USD>("1,234.50", {.bare = true}).count() == 123'450`.
struct money_grammar {
    expected_grouping grouping = expected_grouping::english; ///< which separators of groups a number may have
    rounding round = rounding::exact; ///< `exact` refuses digits behind the last place, zeros too
    bool bare = false;                ///< the currency may be left out, when the context is one currency
    int places = -1;                  ///< of an `any_money`; -1: those of the minor unit, or as printed without one
    magnitude_suffixes suffixes = magnitude_suffixes::words; ///< which magnitudes may stand behind a number
    currency_symbol_list symbols{}; ///< symbols beside `currency_symbols`; what they mean here they mean alone
};

namespace money_detail {

/// The separators of a number. An empty one does not occur.
struct separators {
    std::string_view group{};
    std::string_view point{};
    bool threes = true; ///< groups of three
    bool twos = false;  ///< groups of two before the last one of three
};

inline constexpr char const* arabic_group = "\u066c";
inline constexpr char const* arabic_point = "\u066b";

/// The space at the beginning of a text, before a digit; empty if there is none.
constexpr std::string_view space_at(std::string_view source) {
    std::size_t const size = source.starts_with(' ') ? 1 : source.starts_with("\u00a0") ? 2 : 3;
    bool const is_space = size < 3 || source.starts_with("\u202f");
    bool const before_digit = source.size() > size && number_detail::is_digit(source[size]);
    return source.substr(0, is_space && before_digit ? size : 0);
}
/// The group or point at the beginning of a text, empty if there is none. A space is one only before a digit.
constexpr std::string_view separator_at(std::string_view source) {
    char const first = source.empty() ? '\0' : source[0];
    if (first == ',' || first == '.' || first == '\'') return source.substr(0, 1);
    if (source.starts_with(arabic_group) || source.starts_with(arabic_point)) return source.substr(0, 2);
    return space_at(source);
}
constexpr bool may_be_point(std::string_view separator) {
    return separator == "," || separator == "." || separator == arabic_point;
}

/// Where the digits from `at` on end.
constexpr std::size_t end_of_digits(std::string_view source, std::size_t at) {
    while (at < source.size() && number_detail::is_digit(source[at])) ++at;
    return at;
}

/// Decides what the separators of the number at the scanner are.
constexpr separators detect_separators(amount_scanner const& in) {
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
        } else if (!may_be_point(next)) {
            in.fail_at(at, "the end of the digits: this is no decimal sign");
        } else {
            return {first, next, true, first == ","}; // whatever comes after the point is an error of its own
        }
        at = end_of_digits(in.source, at + next.size());
    }
    if (first.empty()) return {};
    if (first == arabic_point && !repeats) return {{}, first};
    if (repeats || !may_be_point(first)) return {first, {}, true, first == ","};
    bool const may_be_group = at - lead == 4 && lead - in.at <= 3 && in.peek() != '0';
    if (may_be_group) in.fail_at(lead, "a stated grouping: this separator may end a group or be the decimal sign");
    return {{}, first};
}

constexpr separators separators_of(amount_scanner const& in, expected_grouping grouping) {
    std::string_view const behind_digits = in.source.substr(end_of_digits(in.source, in.at));
    switch (grouping) {
    case expected_grouping::western: return {",", "."};
    case expected_grouping::indian: return {",", ".", false, true};
    case expected_grouping::continental: return {".", ","};
    case expected_grouping::spaced: return {space_at(behind_digits), ","};
    case expected_grouping::spaced_point: return {space_at(behind_digits), "."};
    case expected_grouping::apostrophe: return {"'", "."};
    case expected_grouping::arabic: return {arabic_group, arabic_point};
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
    decimal value{}; ///< of 64 bits; of more there are the digits, the power of ten and the sign
    int tens = 0;
    bool is_negative = false;
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

/// A suffix of `magnitude_suffixes::letters`, with its power of ten.
struct letter_suffix {
    char const* letters;
    int exponent;
};
inline constexpr letter_suffix letter_suffixes[] = {
    {"K", 3}, {"B", 9}, {"T", 12}, {"mn", 6}, {"tn", 12}, {"cr", 7}, {"Cr", 7}, {"lakhs", 5}, {"crores", 7},
};

/// Reads an amount from left to right.
struct amount_reader {
    amount_scanner in;
    currency_context const& among;
    money_grammar const& grammar;
    scanned_amount out{};
    number_detail::digit_collector digits{};
    bool is_wide = false; ///< the amount may have 128 bits

    [[noreturn]] void digits_do_not_fit() const {
        in.fail_at(out.number_at,
                   is_wide ? "a number of at most 38 digits, or 39 up to 170141183460469231731687303715884105727"
                           : number_detail::digits_that_fit);
    }
    constexpr void take(std::size_t count, bool is_fraction) {
        for (; count > 0; --count, ++in.at) {
            if (!digits.take(in.peek(), is_fraction)) digits_do_not_fit();
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
    /// The power of ten of a word that begins at a place, 0 for none; words need a space before them.
    [[nodiscard]] constexpr int exponent_of(std::string_view word, bool behind_space) const {
        int const index = number_detail::index_of_magnitude(word);
        if (index >= 0) return behind_space || word != magnitudes[index].word ? magnitudes[index].exponent : 0;
        if (grammar.suffixes == magnitude_suffixes::words) return 0;
        for (letter_suffix const& each : letter_suffixes) {
            if (word == each.letters && (behind_space || word.size() <= 2)) return each.exponent;
        }
        return 0;
    }
    /// Whether the letters up to `end` are the symbol of the currency, not a magnitude: kyats of "5 K", paanga of "5
    /// T$".
    [[nodiscard]] constexpr bool are_symbol(std::size_t begin, std::size_t end) const {
        if (!out.currency.empty()) return false;
        std::size_t const size = symbol_at(in.source.substr(begin)).sign.size();
        bool const at_end = end == in.source.size() || in.source.substr(end) == ")";
        return size > end - begin || (size == end - begin && at_end);
    }
    /// A word after one space, or an abbreviation with or without one; "lakh crore".
    constexpr int read_magnitude() {
        amount_scanner ahead = in;
        bool const behind_space = ahead.accept_space();
        std::size_t const begin = ahead.at;
        std::size_t end = begin;
        while (end < in.source.size() && currency_detail::is_latin_letter(in.source[end])) ++end;
        std::string_view const word = in.source.substr(begin, end - begin);
        int exponent = exponent_of(word, behind_space);
        if (exponent == 0 || are_symbol(begin, end) || among.holds(word)) return 0;
        in.at = end;
        constexpr std::string_view crore = " crore";
        std::string_view const behind = in.rest().substr(0, crore.size() + 1);
        bool const goes_on = behind.size() > crore.size() && currency_detail::is_latin_letter(behind.back());
        if (word == "lakh" && !goes_on && in.accept(crore)) exponent += 7;
        return exponent;
    }

    /// Whether three capitals stand at a place, and no symbol that goes on behind them: "MOP$"; or a code of one's own
    /// that is asked for.
    [[nodiscard]] constexpr bool is_code_at(std::size_t place) const {
        std::string_view const rest = in.source.substr(place);
        if (rest.size() < 3 || (rest.size() > 3 && currency_detail::is_latin_letter(rest[3]))) return false;
        if (rest[0] >= 'a') return among.holds(rest.substr(0, 3));
        for (std::size_t i = 0; i < 3; ++i) {
            if (rest[i] < 'A' || rest[i] > 'Z') return false;
        }
        bool const ends = rest.size() == 3 || rest[3] == ' ' || number_detail::is_digit(rest[3]);
        return ends || symbol_at(rest).sign.size() <= 3;
    }
    constexpr void read_code() {
        bool const is_own = in.source[in.at] >= 'a';
        if (!is_own && unit_detail::iso_4217_mark(in.source.data() + in.at) == '\0') {
            in.fail_at(in.at, "a currency code that ISO 4217 lists, in use or withdrawn");
        }
        out.currency_at = in.at;
        out.currency = currency_detail::any_currency(in.source.substr(in.at, 3));
        in.at += 3;
    }
    [[noreturn]] void symbol_is_ambiguous(currency_symbol const& symbol) const {
        text<300> expected("a code or a context that decides: ");
        expected.append(symbol.sign).append(" is one of");
        for (std::size_t i = 0; i < symbol.size(); ++i) expected.append(i == 0 ? " " : ", ").append(symbol.code(i));
        in.fail_at(in.at, expected);
    }
    /// The longest symbol at the beginning of a text; without a sign when there is none.
    [[nodiscard]] constexpr currency_symbol symbol_at(std::string_view rest) const {
        int const own = currency_detail::index_of_symbol_at(rest, grammar.symbols);
        int const common = currency_detail::index_of_symbol_at(rest);
        currency_symbol found = own < 0 ? currency_symbol{} : grammar.symbols[own];
        found.sign = currency_detail::without_mark(found.sign);
        if (common < 0) return found;
        currency_symbol const also = currency_symbols[common];
        return also.sign.size() > found.sign.size() ? also : found;
    }
    constexpr void read_symbol(std::string_view expected) {
        currency_symbol const symbol = symbol_at(in.rest());
        if (symbol.sign.empty()) in.fail(expected);
        std::size_t const meant = currency_detail::place_of_meant(symbol, among);
        if (meant == symbol.size()) symbol_is_ambiguous(symbol);
        out.currency_at = in.at;
        out.currency = currency_detail::any_currency(symbol.code(meant));
        in.at += symbol.sign.size();
    }
    constexpr void read_currency_before() {
        if (is_code_at(in.at)) {
            read_code();
            bool const goes_on = in.digit() || in.peek() == '-' || in.peek() == '+' || in.peek() == '(';
            if (!in.accept_space() && !goes_on) in.fail("a space behind the currency code");
        } else {
            read_symbol("a currency code such as USD, a currency symbol or a digit");
            static_cast<void>(in.accept_space());
        }
    }
    constexpr void read_currency_after() {
        constexpr std::string_view expected = "a magnitude word, or a space and a currency code or symbol";
        bool const behind_space = in.accept_space();
        if (behind_space && is_code_at(in.at)) return read_code();
        read_symbol(expected);
    }
    /// A minus or a plus; `negative` is set by a minus.
    constexpr bool read_sign(bool& negative) {
        negative = in.accept("-");
        return negative || in.accept("+");
    }
    /// With `bare`, an amount may end here.
    constexpr bool may_be_bare() const { return grammar.bare && among.size() == 1 && (in.done() || in.rest() == ")"); }
    constexpr scanned_amount read() {
        bool const outer = in.accept("(");
        bool negative = false;
        bool const has_sign = !outer && read_sign(negative);
        bool inner = false;
        if (!in.digit()) {
            read_currency_before();
            inner = !outer && !has_sign && in.accept("(");
            if (!outer && !inner && !has_sign) read_sign(negative);
        }
        read_number();
        int const tens = read_magnitude();
        // "Rs 1,000/-" and "Sh 1,000/=": whole rupees or shillings, and no more.
        if (out.printed_places == 0 && !in.accept("/-")) static_cast<void>(in.accept("/="));
        out.printed_places -= tens;
        if (inner) in.expect(")", "a closing parenthesis");
        bool closed = !outer;
        if (out.currency.empty() && !may_be_bare()) {
            closed = closed || in.accept(")");
            read_currency_after();
        }
        if (!closed) in.expect(")", "a closing parenthesis");
        in.finish("the end of the amount");
        out.tens = tens;
        out.is_negative = outer || inner || negative;
        if (!is_wide && !digits.finish(out.is_negative, tens, out.value)) digits_do_not_fit();
        if (out.currency.empty()) out.currency = among[0];
        return out;
    }
    /// Refuses an amount that is finer than 10^-`places`, unless a rounding is named.
    constexpr void require_places(int places) const {
        int const excess = out.printed_places - places;
        if (excess > 0 && grammar.round == rounding::exact) {
            auto const behind = static_cast<std::size_t>(excess);
            std::size_t const digits_read = out.number_end - out.number_at;
            in.fail_at(out.number_end - (behind < digits_read ? behind : digits_read),
                       text<160>("at most ").append(spelled_places(places)).append(", or a named rounding"));
        }
    }
};

/// The count of the amount read, in units like that of `nothing`.
constexpr std::int64_t count_read(amount_reader const& reader, amount const& nothing) {
    reader.require_places(nothing.places);
    decimal const at = round_to(reader.out.value, -nothing.places, reader.grammar.round);
    if (at.exponent != -nothing.places)
        reader.in.fail_at(reader.out.number_at,
                          "an amount that fits a 64-bit count of its smallest unit; wide_money has 128 bits");
    return at.coefficient;
}
/// The count of an amount of one currency that a text states.
template <class Count>
constexpr Count read_count(std::string_view source, money_grammar const& grammar, basic_amount<Count> const& nothing) {
    currency_context const among(nothing.currency);
    plain_form const plain(source);
    amount_reader reader{{{plain.view()}, source}, among, grammar};
    reader.is_wide = sizeof(Count) == 16;
    scanned_amount const found = reader.read();
    if (found.currency != nothing.currency) {
        text<160> expected("an amount in ");
        expected.append(nothing.currency.view()).append(", the currency asked for");
        reader.in.fail_at(found.currency_at, expected);
    }
    return count_read(reader, nothing);
}
/// An amount of whichever currency a text states.
template <class Count>
constexpr basic_any_money<Count> read_any(std::string_view source, currency_context const& among,
                                          money_grammar const& grammar) {
    plain_form const plain(source);
    amount_reader reader{{{plain.view()}, source}, among, grammar};
    reader.is_wide = sizeof(Count) == 16;
    scanned_amount const found = reader.read();
    int places = grammar.places;
    if (places < 0) places = places_of(found.currency);
    if (places < 0) places = found.printed_places < 0 ? 0 : found.printed_places > 18 ? 18 : found.printed_places;
    auto const nothing = basic_any_money<Count>::from_count(found.currency, places, 0);
    return with_count(nothing, count_read(reader, amount_of(nothing)));
}

} // namespace money_detail

/// Reads an amount of one currency. The whole text must be one amount:
/// - a code before it, or behind it with a space ("USD 5.00", "PKR1,000", "5.00 USD"); or a symbol ("$5.00", "Rs 30",
///   "5,00 EUR" with the euro sign). The type decides what an ambiguous symbol means.
/// - digits grouped as the grammar says, by default 1,234,567.89 or 12,34,567.89, or not grouped, and all of one
///   script: those of Arabic, Devanagari, Bengali and others are read as well;
/// - a magnitude word or its abbreviation ("$392 million", "USD 1.9bn", "Rs 30 crore", "Rs 3 lakh crore"); or, behind a
///   whole number, "/-" or "/=" ("Rs 1,000/-");
/// - a minus (also U+2212) or a plus before everything or before the digits, or parentheses around one of them
///   ("($5.00)", "USD (5.00)"). A space may be a no-break space, and marks of direction are skipped.
///
/// So what CLDR makes of money ("CHF-1'234.50", which browsers print) is read where the grouping is said.
/// Raises `parse_error` for anything else, for another currency, for digits finer than `Places` unless the grammar
/// names a rounding, and for an amount that does not fit.
/// Example: `parse_money<currencies::USD>("$1,234.56").count() == 123'456`.
template <currency_code C, int P = money_detail::places_of(C)>
[[nodiscard]] constexpr money<C, P> parse_money(std::string_view source, money_grammar const& grammar = {}) {
    bool const may_be_plain = grammar.grouping <= expected_grouping::western;
    std::int64_t count = 0;
    if (may_be_plain && money_detail::read_plain(source, C, P, count)) return money<C, P>::from_count(count);
    return money<C, P>::from_count(money_detail::read_count(source, grammar, money_detail::amount{0, P, C}));
}

/// Reads an amount of whichever currency the text states, by the same rules. A symbol that several currencies have is
/// an error that lists them, unless one of \p among decides. The result has the places of the minor unit, unless the
/// grammar says more. Raises `parse_error`; `domain_error` for places that money in the currency does not have.
/// Example: `parse_any_money("Rs 30", currency_context{"PKR", "USD"}) == any_money("PKR", 30)`.
[[nodiscard]] constexpr any_money parse_any_money(std::string_view source, currency_context const& among = {},
                                                  money_grammar const& grammar = {}) {
    return money_detail::read_any<std::int64_t>(source, among, grammar);
}

} // namespace almanac::inline v0
