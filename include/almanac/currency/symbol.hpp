// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The symbols of currencies, and which currencies each may mean. Most dollars share one, and so do many rupees, pounds
/// and crowns: a symbol alone decides only where one currency has it.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/forward_iterator.hpp>
#include <almanac/core/text.hpp>
#include <almanac/unit/currency_code.hpp>

#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace almanac::inline v0 {

/// A symbol and the currencies that are written with it.
struct currency_symbol {
    std::string_view sign;       ///< in UTF-8: "$", "Rs"
    std::string_view currencies; ///< their codes, one behind the other: "USDAUDCAD"
    bool names_first = true;     ///< the first of them is printed with this symbol
    bool is_word = false;        ///< letters, which a space divides from the number behind them: "Rs 30"

    /// How many currencies the symbol may mean.
    [[nodiscard]] constexpr std::size_t size() const { return currencies.size() / 3; }
    /// The code of one of them.
    [[nodiscard]] constexpr std::string_view code(std::size_t place) const { return currencies.substr(place * 3, 3); }
};

namespace currency_detail {
/// As `currency_symbol`, with plain pointers: a compiler finds the length of a `std::string_view` letter by letter, and
/// that of all these would be heard in the time of compilation.
struct symbol_row {
    char const* sign;
    char const* currencies;
    bool names_first = true;
    bool is_word = false;
};

// Source: Unicode CLDR 48.2, currencies.json of the locale "en" (symbol and narrow symbol), for
// currencies in use; U+20A8 and U+FDFC by their names in the Unicode Standard (rupee sign, rial sign). Added from
// usage: US$, AU$, S$, C$ for CAD beside NIO, Rs for INR (before the sign U+20B9 of 2010) and SCR, Rs. with the point,
// Tk.
inline constexpr symbol_row symbol_rows[] = {
    {"US$", "USD", false},
    {"AU$", "AUD", false},
    {"A$", "AUD"},
    {"CA$", "CAD"},
    {"C$", "NIOCAD"},
    {"EC$", "XCD"},
    {"HK$", "HKD"},
    {"MX$", "MXN"},
    {"NT$", "TWD"},
    {"NZ$", "NZD"},
    {"R$", "BRL"},
    {"S$", "SGD"},
    {"T$", "TOP"},
    {"$", "USDARSAUDBBDBMDBNDBSDBZDCADCLPCOPCUPDOPFJDGYDHKDJMDKYDLRDMXNNADNZDSBDSGDSRDTTDTWDUYUXCD"},
    {"\u20ac", "EUR"},
    {"E\u00a3", "EGP"},
    {"L\u00a3", "LBP"},
    {"\u00a3", "GBPFKPGIPSHPSSPSYP"},
    {"CN\u00a5", "CNY"},
    {"\u00a5", "JPYCNY"},
    {"\u20b9", "INR"},
    {"\u20a8", "PKRINRLKRMURNPRSCR", false},
    {"Rs.", "PKRINRLKRMURNPRSCR", false, true},
    {"Rs", "PKRINRLKRMURNPRSCR", true, true},
    {"\ufdfc", "IRROMRQARSARYER", false},
    {"\u058f", "AMD"},
    {"\u060b", "AFN"},
    {"\u09f3", "BDT"},
    {"Tk", "BDT", false, true},
    {"\u0e3f", "THB"},
    {"\u17db", "KHR"},
    {"\u20a1", "CRC"},
    {"\u20a6", "NGN"},
    {"\u20a9", "KRWKPW"},
    {"\u20aa", "ILS"},
    {"\u20ab", "VND"},
    {"\u20ad", "LAK"},
    {"\u20ae", "MNT"},
    {"\u20b1", "PHP"},
    {"\u20b2", "PYG"},
    {"\u20b4", "UAH"},
    {"GH\u20b5", "GHS"},
    {"\u20b8", "KZT"},
    {"\u20ba", "TRY"},
    {"\u20bc", "AZN"},
    {"\u20bd", "RUB"},
    {"\u20be", "GEL"},
    {"\u20c0", "KGS"},
    {"FCFA", "XAF", true, true},
    {"F\u202fCFA", "XOF", true, true},
    {"CFPF", "XPF", true, true},
    {"Ft", "HUF", true, true},
    {"K\u010d", "CZK", true, true},
    {"kr", "DKKISKNOKSEK", false, true},
    {"z\u0142", "PLN", true, true},
    {"lei", "RON", true, true},
    {"RM", "MYR", true, true},
    {"Rp", "IDR", true, true},
    {"R", "ZAR", true, true},
};

/// Stands at the row of a symbol.
struct symbol_cursor {
    symbol_row const* row = nullptr;

    [[nodiscard]] constexpr currency_symbol value() const {
        return {row->sign, row->currencies, row->names_first, row->is_word};
    }
    constexpr void step() { ++row; }
    friend constexpr bool operator==(symbol_cursor a, symbol_cursor b) { return a.row == b.row; }
};
using symbol_iterator = forward_iterator<symbol_cursor>;
/// What `currency_symbols` is.
struct symbol_range {
    [[nodiscard]] static constexpr std::size_t size() { return sizeof symbol_rows / sizeof symbol_rows[0]; }
    [[nodiscard]] constexpr symbol_iterator begin() const { return symbol_iterator({symbol_rows}); }
    [[nodiscard]] constexpr symbol_iterator end() const { return symbol_iterator({symbol_rows + size()}); }
    [[nodiscard]] constexpr currency_symbol operator[](int place) const {
        return symbol_cursor{symbol_rows + place}.value();
    }
};
} // namespace currency_detail

/// The symbols, for a loop or by their place: \code for (currency_symbol const each : currency_symbols) ... \endcode
inline constexpr currency_detail::symbol_range currency_symbols{};

/// The currencies that a text is about. They decide what an ambiguous symbol means, and nothing else. Up to 16.
/// Example: `currency_context{"USD", "PKR"}`.
class currency_context {
public:
    /// Nothing is known: only symbols of one currency decide.
    constexpr currency_context() = default;
    /// One currency.
    constexpr currency_context(currency_code const& code) { add(code); }
    /// One currency, by its code in a literal.
    constexpr currency_context(char const (&code)[4])
        : currency_context(currency_code(code)) {}
    /// Several; a symbol that two of them have stays ambiguous. Throws `domain_error` for more than 16.
    constexpr currency_context(std::initializer_list<currency_code> codes) {
        for (currency_code const& each : codes) add(each);
    }

    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    /// The currency at a place below `size()`.
    [[nodiscard]] constexpr currency_code const& operator[](std::size_t place) const { return codes_[place]; }
    /// Whether the currency with this code is among them.
    [[nodiscard]] constexpr bool holds(std::string_view code) const {
        for (std::size_t i = 0; i < size_; ++i) {
            if (codes_[i].view() == code) return true;
        }
        return false;
    }

private:
    constexpr void add(currency_code const& code) {
        if (holds(code.view())) return;
        if (size_ == 16) raise<domain_error>("almanac: a currency_context holds 16 currencies at most");
        codes_[size_++] = code;
    }
    currency_code codes_[16]{};
    std::size_t size_ = 0;
};

namespace currency_detail {
/// The place in `currency_symbols` of the one that a currency is printed with, or -1.
constexpr int index_of_printed_symbol(currency_code const& code) {
    int index = 0;
    for (symbol_row const& each : symbol_rows) {
        if (each.names_first &&
            unit_detail::letters_as_number(each.currencies) == unit_detail::letters_as_number(code.letters))
            return index;
        ++index;
    }
    return -1;
}
constexpr bool is_latin_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// The place of the longest symbol at the beginning of a text, or -1. A word is one only if no letter goes on.
constexpr int index_of_symbol_at(std::string_view source) {
    int best = -1;
    int index = 0;
    std::size_t length = 0;
    for (symbol_row const& each : symbol_rows) {
        std::size_t size = 0;
        while (size < source.size() && each.sign[size] != '\0' && source[size] == each.sign[size]) ++size;
        bool const goes_on = each.is_word && source.size() > size && is_latin_letter(source[size]);
        if (each.sign[size] == '\0' && size > length && !goes_on) {
            best = index;
            length = size;
        }
        ++index;
    }
    return best;
}
/// Which currency of a symbol the context means, or its `size()` when it does not decide.
constexpr std::size_t place_of_meant(currency_symbol const& symbol, currency_context const& among) {
    if (symbol.size() == 1) return 0;
    std::size_t found = symbol.size();
    for (std::size_t place = 0; place < symbol.size(); ++place) {
        if (!among.holds(symbol.code(place))) continue;
        if (found != symbol.size()) return symbol.size();
        found = place;
    }
    return found;
}
} // namespace currency_detail

/// The symbol that the currency is printed with: "$" for USD, "CA$" for CAD; empty where there is none (UZS).
[[nodiscard]] constexpr std::string_view symbol_of(currency_code const& code) {
    int const index = currency_detail::index_of_printed_symbol(code);
    return index < 0 ? std::string_view{} : currency_symbols[index].sign;
}

} // namespace almanac::inline v0
