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

/// A symbol and the currencies that are written with it. Example: `currency_symbol{"$", "USDAUDCAD"}.size() == 3`.
struct currency_symbol {
    std::string_view sign;       ///< in UTF-8: "$", "Rs"
    std::string_view currencies; ///< their codes, one behind the other: "USDAUDCAD"
    int printed = 1;             ///< how many of them, from the first on, are printed with this symbol
    bool is_word = false;        ///< letters, which a space divides from the number behind them: "Rs 30"

    /// How many currencies the symbol may mean.
    [[nodiscard]] constexpr std::size_t size() const { return currencies.size() / 3; }
    /// The code of one of them. Example: `currency_symbol{"$", "USDAUDCAD"}.code(1) == "AUD"`.
    [[nodiscard]] constexpr std::string_view code(std::size_t place) const { return currencies.substr(place * 3, 3); }
};

/// A row of a list of symbols: as `currency_symbol`, with plain pointers. A compiler finds the length of a
/// `std::string_view` letter by letter, and doing so for all of these would show in the time that compiling takes.
/// Example: `constexpr symbol_row points[] = {{"B/.", "PAB"}};`.
struct symbol_row {
    char const* sign;       ///< in UTF-8: "$", "Rs"
    char const* currencies; ///< their codes, one behind the other
    int printed = 1;        ///< how many of them, from the first on, are printed with this symbol
    bool is_word = false;   ///< letters, which a space divides from the number behind them
};

namespace currency_detail {

// Source: Unicode CLDR 48.2, currencies.json of the locale "en" (symbol and narrow symbol), withdrawn currencies
// included; U+20A8 and U+FDFC by their names in the Unicode Standard (rupee sign, rial sign). Added from usage: US$,
// AU$, S$, C$ for CAD beside NIO, Rs for INR (before the sign U+20B9 of 2010) and SCR, Rs. with the point, Tk, Cg
// without the point, and L for one loti or lilangeni. A symbol of these has all currencies that have it at home (K of
// PGK and ZMW, L of MDL; see `local_symbols`), so that none is taken for another.
inline constexpr symbol_row symbol_rows[] = {
    {"$", "USDARSAUDBBDBMDBNDBSDBZDCADCLPCOPCUCCUPDOPFJDGYDHKDJMDKYDLRDMXNNADNZDSBDSGDSRDTTDTWDUYUXCD"},
    {"A$", "AUD"},
    {"AU$", "AUD", 0},
    {"Ar", "MGA", 1, true},
    {"Bs", "BOBVEF", 1, true},
    {"C$", "NIOCAD"},
    {"CA$", "CAD"},
    {"CF", "KMF", 1, true},
    {"CFPF", "XPF", 1, true},
    {"CN\u00a5", "CNY"},
    {"Cg", "XCG", 0, true},
    {"Cg.", "XCG", 1, true},
    {"Db", "STN", 1, true},
    {"EC$", "XCD"},
    {"E\u00a3", "EGP"},
    {"FCFA", "XAF", 1, true},
    {"FG", "GNF", 1, true},
    {"Ft", "HUF", 1, true},
    {"F\u202fCFA", "XOF", 1, true},
    {"GH\u20b5", "GHS"},
    {"HK$", "HKD"},
    {"K", "MMKPGKZMW", 1, true},
    {"KM", "BAM", 1, true},
    {"Kz", "AOA", 1, true},
    {"K\u010d", "CZK", 1, true},
    {"L", "HNLLSLMDLSZL", 1, true},
    {"Ls", "LVL", 1, true},
    {"Lt", "LTL", 1, true},
    {"L\u00a3", "LBP"},
    {"MX$", "MXN"},
    {"NT$", "TWD"},
    {"NZ$", "NZD"},
    {"P", "BWP", 1, true},
    {"Q", "GTQ", 1, true},
    {"R", "ZAR", 1, true},
    {"R$", "BRL"},
    {"RF", "RWF", 1, true},
    {"RM", "MYR", 1, true},
    {"Rp", "IDR", 1, true},
    {"Rs", "PKRINRLKRMURNPRSCR", 1, true},
    {"Rs.", "INRLKRMURNPRPKRSCR", 0, true},
    {"S$", "SGD"},
    {"T$", "TOP"},
    {"Tk", "BDT", 0, true},
    {"US$", "USD", 0},
    {"ZK", "ZMW", 1, true},
    {"kn", "HRK", 1, true},
    {"kr", "DKKISKNOKSEK", 0, true},
    {"lei", "RON", 1, true},
    {"z\u0142", "PLN", 1, true},
    {"\u00a3", "GBPFKPGIPSHPSSPSYP"},
    {"\u00a5", "JPYCNY"},
    {"\u058f", "AMD"},
    {"\u060b", "AFN"},
    {"\u09f3", "BDT"},
    {"\u0e3f", "THB"},
    {"\u17db", "KHR"},
    {"\u20a1", "CRC"},
    {"\u20a6", "NGN"},
    {"\u20a7", "ESP"},
    {"\u20a8", "INRLKRMURNPRPKRSCR", 0},
    {"\u20a9", "KRWKPW"},
    {"\u20aa", "ILS"},
    {"\u20ab", "VND"},
    {"\u20ac", "EUR"},
    {"\u20ad", "LAK"},
    {"\u20ae", "MNT"},
    {"\u20b1", "PHP"},
    {"\u20b2", "PYG"},
    {"\u20b4", "UAH"},
    {"\u20b8", "KZT"},
    {"\u20b9", "INR"},
    {"\u20ba", "TRY"},
    {"\u20bc", "AZN"},
    {"\u20bd", "RUB"},
    {"\u20be", "GEL"},
    {"\u20c0", "KGS"},
    {"\ufdfc", "IRROMRQARSARYER", 0},
};

/// Stands at the row of a symbol.
struct symbol_cursor {
    symbol_row const* row = nullptr;

    [[nodiscard]] constexpr currency_symbol value() const {
        return {row->sign, row->currencies, row->printed, row->is_word};
    }
    constexpr void step() { ++row; }
    friend constexpr bool operator==(symbol_cursor a, symbol_cursor b) { return a.row == b.row; }
};
using symbol_iterator = forward_iterator<symbol_cursor>;
} // namespace currency_detail

/// A list of symbols, for a loop or by their place. A list of one's own is handed to what reads and prints money;
/// it refers to the rows, which must outlive it.
/// Example: `parse_money<currencies::PAB>("B/.5", {.symbols = points}) == money<currencies::PAB>(5)`.
class currency_symbol_list {
public:
    /// No symbols.
    constexpr currency_symbol_list() = default;
    /// Those of the rows.
    template <std::size_t Size>
    constexpr currency_symbol_list(symbol_row const (&rows)[Size])
        : rows_(rows)
        , size_(Size) {}

    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr currency_detail::symbol_iterator begin() const {
        return currency_detail::symbol_iterator({rows_});
    }
    [[nodiscard]] constexpr currency_detail::symbol_iterator end() const {
        return currency_detail::symbol_iterator({rows_ + size_});
    }
    /// The symbol at a place below `size()`. Example: `currency_symbol_list(points)[0].sign == "B/."`.
    [[nodiscard]] constexpr currency_symbol operator[](int place) const {
        return currency_detail::symbol_cursor{rows_ + place}.value();
    }
    /// The rows as they were given. Example: `currency_symbol_list(points).rows() == points`.
    [[nodiscard]] constexpr symbol_row const* rows() const { return rows_; }

private:
    symbol_row const* rows_ = nullptr;
    std::size_t size_ = 0;
};

/// The symbols, for a loop or by their place: \code for (currency_symbol const each : currency_symbols)
/// print(each.sign); \endcode
inline constexpr currency_symbol_list currency_symbols(currency_detail::symbol_rows);

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
    /// Several; a symbol that two of them have stays ambiguous. Raises `domain_error` for more than 16.
    constexpr currency_context(std::initializer_list<currency_code> codes) {
        for (currency_code const& each : codes) add(each);
    }

    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    /// The currency at a place below `size()`. Example: `currency_context{"USD", "PKR"}[1] == currencies::PKR`.
    [[nodiscard]] constexpr currency_code const& operator[](std::size_t place) const { return codes_[place]; }
    /// Whether the currency with this code is among them. Example: `currency_context{"USD", "PKR"}.holds("PKR")`.
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
/// The place in the list of the symbol that a currency is printed with, or -1.
constexpr int index_of_printed_symbol(currency_code const& code, currency_symbol_list const& list = currency_symbols) {
    int const wanted = unit_detail::letters_as_number(code.letters);
    for (std::size_t index = 0; index < list.size(); ++index) {
        symbol_row const& each = list.rows()[index];
        for (int place = 0; place < each.printed; ++place) {
            if (unit_detail::letters_as_number(each.currencies + place * 3) == wanted) return static_cast<int>(index);
        }
    }
    return -1;
}
constexpr bool is_latin_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// A symbol without the mark of direction that it is printed with, and that readers skip.
constexpr std::string_view without_mark(std::string_view sign) {
    return sign.ends_with("\u200f") ? sign.substr(0, sign.size() - 3) : sign;
}
/// The place of the longest symbol at the beginning of a text, or -1. A word is one only if no letter goes on.
constexpr int index_of_symbol_at(std::string_view source, currency_symbol_list const& list = currency_symbols) {
    int best = -1;
    std::size_t length = 0;
    for (std::size_t index = 0; index < list.size(); ++index) {
        symbol_row const& each = list.rows()[index];
        std::size_t size = 0;
        while (size < source.size() && each.sign[size] != '\0' && source[size] == each.sign[size]) ++size;
        bool const goes_on = each.is_word && source.size() > size && is_latin_letter(source[size]);
        bool const is_whole = each.sign[size] == '\0' || without_mark(each.sign + size).empty();
        if (is_whole && size > length && !goes_on) {
            best = static_cast<int>(index);
            length = size;
        }
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

/// The symbol that the currency is printed with; empty where there is none (UZS).
/// Example: `symbol_of("USD") == "$" && symbol_of("CAD") == "CA$"`.
[[nodiscard]] constexpr std::string_view symbol_of(currency_code const& code) {
    int const index = currency_detail::index_of_printed_symbol(code);
    return index < 0 ? std::string_view{} : currency_symbols[index].sign;
}

} // namespace almanac::inline v0
