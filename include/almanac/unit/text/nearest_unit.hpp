// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which unit somebody probably meant who wrote a symbol that no unit has. Only messages of errors are made from it, so
/// nothing here is evaluated by the compiler.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/core/spelling_distance.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0::unit_detail {

/// What people write for a symbol, and the symbol. Nothing is said of "ton", of which there are three, nor of what
/// small and capital letters tell apart: "mt" and "MT" are a thousandth and a million, or a metric ton.
inline constexpr char const* other_spellings[] = {
    "TEU>{TEU}",   "person>{person}", "capita>{person}", "$>USD", "US$>USD", "yr>a",     "hr>h",
    "hrs>h",       "lbs>lb",          "kgs>kg",          "pct>%", "pp>[pp]", "bps>[bp]", "kmh>km/h",
    "Mbps>Mbit/s", "feet>ft",         "foot>ft",         "ton>",  "mt>",     "MT>"};

/// Whether a symbol names an energy that has others one letter away: toe, tce, boe, cal.
inline bool is_energy_by_fuel(std::string_view asked) {
    for (std::string_view const each : {"toe", "tce", "boe", "cal"}) {
        if (asked.size() > 3 && core_detail::same_without_case(asked.substr(asked.size() - 3), each)) return true;
    }
    return false;
}

/// The end of what somebody took for a symbol, at the beginning of a text.
inline std::size_t end_of_asked(std::string_view rest) {
    std::size_t end = 0;
    while (end < rest.size() && (rest[end] > '9' || rest[end] < 0 || rest[end] == '$') && rest[end] != '^') ++end;
    return end;
}

/// The symbol that was probably meant, or empty. `asked` is what no symbol is.
inline std::string_view nearest_symbol(std::string_view asked) {
    if (asked.size() == 2 && asked[1] == 'b') return {}; // Mb, kb: bits, bytes or barrels
    for (std::string_view const each : other_spellings) {
        if (each.starts_with(asked) && each[asked.size()] == '>') return each.substr(asked.size() + 1);
    }
    std::size_t const plural = asked.size() > 3 && asked.back() == 's' ? 0 : 1;
    bool const may_slip = asked.size() > 3 && !is_energy_by_fuel(asked);
    std::string_view slip;
    for (named_unit const& each : named_units) {
        std::string_view name(each.english);
        name = name.substr(0, name.size() - plural);
        if (core_detail::same_without_case(asked, name)) return each.symbol;
        if (core_detail::same_without_case(asked, each.symbol)) return each.symbol;
        bool const is_slip = (asked.size() > 4 && core_detail::spelling_distance(asked, name) < 2) ||
                             core_detail::spelling_distance(asked, each.symbol) < 2;
        if (slip.empty() && may_slip && is_slip) slip = each.symbol;
    }
    return slip;
}

/// The code of a currency that was written in small letters, but for the first; or empty. GWp is no currency.
inline text<24> currency_in_capitals(std::string_view asked) {
    text<24> code;
    for (char const c : asked) code.append(core_detail::upper_case(c));
    bool const may_be = asked.size() == 3 && asked[1] >= 'a' && asked[2] >= 'a';
    return may_be && names_a_currency(code.c_str()) ? code : text<24>();
}

} // namespace almanac::inline v0::unit_detail
