// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Units as text: "USD/t", "bbl/d", "km", "%", "{truck}/mo", "USD@2015". `parse_unit.hpp` reads them back. The notation
/// follows UCUM (https://ucum.org/ucum): `.` multiplies, every `/` divides by the one factor behind it, an exponent
/// follows its symbol, `10*6` is a million. Ours are the currencies (ISO 4217 codes; `USD@2015` at constant prices of
/// 2015, `USD@PPP2021` in purchasing power parities of 2021, an exponent before the prices: `USD2@2015`), the counted
/// kinds in braces, `[pp]`, `[bp]`, `[index]` and `[rank]`, and the customary units without UCUM's brackets: `ft`,
/// `mi`, `bbl`.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/core/text.hpp>
#include <almanac/unit/units.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// A unit with its symbol and its English name.
struct named_unit {
    char const* symbol;  ///< the symbol: "km"
    char const* english; ///< the name: "kilometre"
    unit const& value;   ///< one of `units`
};

/// The units that have a symbol, in the order in which printing tries them.
inline constexpr named_unit named_units[] = {
    {"1", "one", units::one},
    {"%", "percent", units::percent},
    {"[pp]", "percentage points", units::percentage_point},
    {"[bp]", "basis points", units::basis_point},
    {"[index]", "index points", units::index},
    {"[rank]", "rank", units::rank},
    {"s", "seconds", units::s},
    {"d", "days", units::d},
    {"a", "years", units::a},
    {"mo", "months", units::mo},
    {"h", "hours", units::h},
    {"min", "minutes", units::min},
    {"wk", "weeks", units::wk},
    {"ms", "milliseconds", units::ms},
    {"km", "kilometres", units::km},
    {"m", "metres", units::m},
    {"cm", "centimetres", units::cm},
    {"mm", "millimetres", units::mm},
    {"in", "inches", units::in},
    {"ft", "feet", units::ft},
    {"yd", "yards", units::yd},
    {"mi", "miles", units::mi},
    {"nmi", "nautical miles", units::nautical_mile},
    {"t", "tonnes", units::t},
    {"kg", "kilograms", units::kg},
    {"g", "grams", units::g},
    {"kt", "thousand tonnes", units::kt},
    {"Mt", "million tonnes", units::Mt},
    {"lb", "pounds", units::lb},
    {"ozt", "troy ounces", units::troy_ounce},
    {"m3", "cubic metres", units::m3},
    {"bbl", "barrels", units::bbl},
    {"L", "litres", units::L},
    {"ft3", "cubic feet", units::ft3},
    {"gal", "US gallons", units::gal},
    {"km3", "cubic kilometres", units::km3},
    {"m2", "square metres", units::m2},
    {"km2", "square kilometres", units::km2},
    {"ha", "hectares", units::ha},
    {"acre", "acres", units::acre},
    {"MW", "megawatts", units::MW},
    {"kW", "kilowatts", units::kW},
    {"GW", "gigawatts", units::GW},
    {"W", "watts", units::W},
    {"TW", "terawatts", units::TW},
    {"kWh", "kilowatt hours", units::kWh},
    {"MWh", "megawatt hours", units::MWh},
    {"GWh", "gigawatt hours", units::GWh},
    {"TWh", "terawatt hours", units::TWh},
    {"Wh", "watt hours", units::Wh},
    {"J", "joules", units::J},
    {"kJ", "kilojoules", units::kJ},
    {"MJ", "megajoules", units::MJ},
    {"GJ", "gigajoules", units::GJ},
    {"TJ", "terajoules", units::TJ},
    {"PJ", "petajoules", units::PJ},
    {"EJ", "exajoules", units::EJ},
    {"toe", "tonnes of oil equivalent", units::toe},
    {"ktoe", "thousand tonnes of oil equivalent", units::ktoe},
    {"Mtoe", "million tonnes of oil equivalent", units::Mtoe},
    {"Btu", "British thermal units", units::Btu},
    {"MMBtu", "million British thermal units", units::MMBtu},
    {"Mbit", "megabits", units::Mbit},
    {"bit", "bits", units::bit},
    {"kbit", "kilobits", units::kbit},
    {"Gbit", "gigabits", units::Gbit},
    {"Tbit", "terabits", units::Tbit},
    {"B", "bytes", units::byte},
    {"kB", "kilobytes", units::kB},
    {"MB", "megabytes", units::MB},
    {"GB", "gigabytes", units::GB},
    {"TB", "terabytes", units::TB},
    {"PB", "petabytes", units::PB},
    {"EB", "exabytes", units::EB},
};

namespace unit_detail {
// By index, -1 for none: under -fsanitize=undefined g++ takes no comparison of an address with null for a constant.
constexpr int index_of_named_unit(unit const& u) {
    int index = 0;
    for (named_unit const& candidate : named_units) {
        if (candidate.value == u) return index;
        ++index;
    }
    return -1;
}
constexpr int index_of_named_unit(std::string_view symbol) {
    int index = 0;
    for (named_unit const& candidate : named_units) {
        if (symbol == candidate.symbol) return index;
        ++index;
    }
    return -1;
}
} // namespace unit_detail

/// The named unit that equals `u` in dimension and scale, or null.
[[nodiscard]] constexpr named_unit const* find_named_unit(unit const& u) {
    int const index = unit_detail::index_of_named_unit(u);
    return index < 0 ? nullptr : &named_units[index];
}

/// The named unit with this symbol, or null.
[[nodiscard]] constexpr named_unit const* find_named_unit(std::string_view symbol) {
    int const index = unit_detail::index_of_named_unit(symbol);
    return index < 0 ? nullptr : &named_units[index];
}

/// What printing a unit returns; the longest unit takes 142 characters.
using unit_text = text<160>;

namespace unit_detail {
/// The numerator and the denominators of a unit being printed.
struct unit_printer {
    unit_text numerator{};
    unit_text denominator{};

    constexpr void factor(std::string_view symbol, int exponent) {
        if (exponent == 0) return;
        unit_text& side = exponent > 0 ? numerator : denominator;
        if (exponent < 0) {
            side.append('/');
        } else if (!side.empty()) {
            side.append('.');
        }
        side.append(symbol);
        int const size = exponent < 0 ? -exponent : exponent;
        if (size != 1) side.append_integer(size);
    }
    /// The exponent stands in front of the prices, USD2@2015: behind the year it would read as a fifth digit of it.
    constexpr void money(currency_factor const& f) {
        if (f.exponent == 0) return;
        factor(f.currency.view(), f.exponent);
        if (f.prices == price_basis::current) return;
        unit_text& side = f.exponent > 0 ? numerator : denominator;
        side.append('@')
            .append(f.prices == price_basis::constant ? "" : "PPP")
            .append_unsigned(static_cast<std::uint64_t>(f.base_year));
    }
    constexpr void things(counted_factor const& f) {
        text<24> symbol;
        factor(symbol.append('{').append(f.view()).append('}'), f.exponent);
    }
    [[nodiscard]] constexpr unit_text joined() const {
        unit_text result(numerator.empty() ? std::string_view("1") : numerator.view());
        return result.append(denominator.view());
    }
};

/// The unit without its money and its counted kinds.
constexpr unit physical_part(unit const& u) {
    return {.length = u.length,
            .mass = u.mass,
            .time = u.time,
            .information = u.information,
            .kind = u.kind,
            .size = u.size};
}

/// A unit as a named unit, as a power of one, or as the product or the quotient of two: their indices in `named_units`,
/// -1 for none.
struct named_factors {
    int first = -1;
    int second = -1;
    int exponent_of_second = 0;
};

inline constexpr int named_unit_count = sizeof named_units / sizeof(named_unit);

/// Whether `u` is `b` to the power of -1, 2 or -2.
constexpr bool is_power(unit const& u, unit const& b, int exponent) {
    if (u.length != exponent * b.length || u.mass != exponent * b.mass || u.time != exponent * b.time ||
        u.information != exponent * b.information) {
        return false;
    }
    std::uint64_t square = 0;
    if (exponent == -1) return u.size == inverse(b.size);
    if (__builtin_mul_overflow(b.size.numerator, b.size.numerator, &square)) return false;
    return u.size == (exponent < 0 ? inverse(b.size * b.size) : b.size * b.size);
}

constexpr bool ends_with_digit(std::string_view symbol) { return symbol.back() >= '0' && symbol.back() <= '9'; }

/// 1/km2, ft2, 1/ft2: before products and quotients, which would make km/km3 of the first. Index 0 is the number 1.
constexpr named_factors find_named_power(unit const& u) {
    for (int b = 0; b < named_unit_count; ++b) {
        named_unit const& base = named_units[b];
        if (base.value.kind != measure::amount) continue;
        if (is_power(u, base.value, -1)) return {0, b, -1};
        if (ends_with_digit(base.symbol)) continue; // m32 is not the square of m3
        if (is_power(u, base.value, 2)) return {0, b, 2};
        if (is_power(u, base.value, -2)) return {0, b, -2};
    }
    return {};
}

/// Whether `u` measures what `a * b` (or `a / b` for a sign of -1) does, at the same scale.
constexpr bool is_combination(unit const& u, unit const& a, unit const& b, int sign) {
    if (u.length != a.length + sign * b.length || u.mass != a.mass + sign * b.mass ||
        u.time != a.time + sign * b.time || u.information != a.information + sign * b.information) {
        return false;
    }
    if (sign < 0) return u.size == a.size / b.size; // named units are small enough for that
    std::uint64_t product = 0;
    return !__builtin_mul_overflow(a.size.numerator, b.size.numerator, &product) && u.size == a.size * b.size;
}

constexpr named_factors find_named_factors(unit const& u) {
    int const whole = index_of_named_unit(u);
    if (whole >= 0) return {whole};
    bool const has_dimension = u.length != 0 || u.mass != 0 || u.time != 0 || u.information != 0;
    if (!has_dimension || u.kind != measure::amount) return {};
    named_factors const simple = find_named_power(u);
    if (simple.first >= 0) return simple;
    for (int sign = -1; sign <= 1; sign += 2) {
        for (int b = 0; b < named_unit_count; ++b) {
            unit const& right = named_units[b].value;
            if (right.kind != measure::amount) continue;
            for (int a = 0; a < named_unit_count; ++a) {
                unit const& left = named_units[a].value;
                if (left.kind == measure::amount && is_combination(u, left, right, sign)) return {a, b, sign};
            }
        }
    }
    return {};
}

/// The first named unit of a kind that is no amount: `%`, `[pp]`, `[index]`, `[rank]`; `1` for amounts.
constexpr named_unit const& symbol_of_kind(measure kind) {
    for (named_unit const& candidate : named_units) {
        if (candidate.value.kind == kind) return candidate;
    }
    return named_units[0];
}

/// Prints `u` by its scale and the base units: always possible. Numbers stand in front.
constexpr void print_in_base_units(unit_printer& out, unit const& u, unit const& whole) {
    named_unit const& base = symbol_of_kind(u.kind);
    scale const size = u.size / base.value.size;
    if (size.numerator != 1) out.factor(text<24>{}.append_unsigned(size.numerator), 1);
    if (size.power_of_ten != 0) out.factor(text<24>("10*").append_integer(size.power_of_ten), 1);
    if (u.kind != measure::amount) out.factor(base.symbol, 1);
    out.money(whole.money);
    out.money(whole.second_money);
    out.things(whole.counted);
    out.things(whole.second_counted);
    out.factor("m", u.length);
    out.factor("kg", u.mass);
    out.factor("s", u.time);
    out.factor("bit", u.information);
    if (size.denominator != 1) out.factor(text<24>{}.append_unsigned(size.denominator), -1);
}

constexpr void print_named(unit_printer& out, named_factors const& found, unit const& whole) {
    out.money(whole.money);
    out.money(whole.second_money);
    out.things(whole.counted);
    out.things(whole.second_counted);
    if (found.first > 0) out.factor(named_units[found.first].symbol, 1); // not the number 1
    if (found.second >= 0) out.factor(named_units[found.second].symbol, found.exponent_of_second);
}
} // namespace unit_detail

/// The unit's symbol, in the notation of this header: "km", "USD/t", "bbl/d", "{person}", "USD@2015/{person}".
/// A unit without symbols of its own is spelled in base units with its scale: "33.10*-2.m". `parse_unit` reads it back.
[[nodiscard]] constexpr unit_text to_text(unit const& u) {
    unit_detail::unit_printer out;
    unit const physical = unit_detail::physical_part(u);
    unit_detail::named_factors const found = unit_detail::find_named_factors(physical);
    if (found.first >= 0) {
        unit_detail::print_named(out, found, u);
    } else {
        unit_detail::print_in_base_units(out, physical, u);
    }
    return out.joined();
}

/// The unit's symbol as a template argument, for messages: `name<spelled<U>()>`.
template <unit U>
[[nodiscard]] consteval auto spelled() {
    constexpr unit_text printed = to_text(U);
    return fixed_string<printed.size()>(printed.view());
}

namespace unit_detail {
/// The type that carries a unit's text into a message.
// A member of a struct, so that each unit is spelled once in a program.
template <unit Unit>
struct unit_in_words {
    using type = name<spelled<Unit>()>;
};
template <unit Unit>
using unit_name = typename unit_in_words<Unit>::type;
} // namespace unit_detail

} // namespace almanac::inline v0
