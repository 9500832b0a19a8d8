// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Units as text: "USD/t", "bbl/d", "km", "%", "{truck}/mo", "USD@2015". `parse_unit.hpp` reads them back. The notation
/// follows UCUM (https://ucum.org/ucum): `.` multiplies, every `/` divides by the one factor behind it, an exponent
/// follows its symbol, `10*6` is a million. Ours are the currencies (ISO 4217 codes; `USD@2015` at constant prices of
/// 2015, `USD@PPP2021` in purchasing power parities of 2021, `USD@PPP` in those of each year, an exponent before the
/// prices: `USD2@2015`), `LCU` for each area's own currency (`LCU@constant` at the prices of its own base year), the
/// counted kinds in braces, `[pp]`, `[bp]`, `[index]` and `[rank]`, and the customary units without UCUM's brackets:
/// `ft`, `mi`, `bbl`.
#pragma once

#include <almanac/core/fixed_string.hpp>
#include <almanac/core/integer128.hpp>
#include <almanac/core/text.hpp>
#include <almanac/unit/units.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// A unit with its symbol and its English name. Example: `find_named_unit("km")->value == units::km`.
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
    if (symbol.empty()) return -1;
    char const first = symbol.front(); // a compiler finds where a text ends letter by letter: most differ in the first
    int index = 0;
    for (named_unit const& candidate : named_units) {
        if (candidate.symbol[0] == first && symbol == candidate.symbol) return index;
        ++index;
    }
    return -1;
}
} // namespace unit_detail

/// The named unit that equals `u` in dimension and scale, or null.
/// Example: `std::string_view(find_named_unit(units::km)->symbol) == "km"`.
[[nodiscard]] constexpr named_unit const* find_named_unit(unit const& u) {
    int const index = unit_detail::index_of_named_unit(u);
    return index < 0 ? nullptr : &named_units[index];
}

/// The named unit with this symbol, or null.
[[nodiscard]] constexpr named_unit const* find_named_unit(std::string_view symbol) {
    int const index = unit_detail::index_of_named_unit(symbol);
    return index < 0 ? nullptr : &named_units[index];
}

/// What printing a unit returns; the longest unit takes 144 characters.
/// Example: `unit_text const symbol = to_text(units::USD / units::t);`.
using unit_text = text<160>;

namespace unit_detail {
constexpr bool ends_with_digit(std::string_view symbol) { return symbol.back() >= '0' && symbol.back() <= '9'; }

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
        if (size != 1 && ends_with_digit(symbol)) side.append('^'); // of a symbol of one's own
        if (size != 1) side.append_integer(size);
    }
    /// The exponent stands in front of the prices, USD2@2015: behind the year it would read as a fifth digit of it.
    constexpr void money(currency_factor const& f) {
        if (f.exponent == 0) return;
        factor(f.currency.view(), f.exponent);
        if (f.prices == price_basis::current) return;
        unit_text& side = f.exponent > 0 ? numerator : denominator;
        bool const is_parity = f.prices == price_basis::purchasing_power_parity;
        side.append('@').append(is_parity ? "PPP" : f.base_year == 0 ? "constant" : "");
        if (f.base_year != 0) side.append_unsigned(static_cast<std::uint64_t>(f.base_year));
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

/// A unit as up to three named units times a power of ten: their indices in `named_units`, -1 for none; the third one
/// divides.
struct named_factors {
    int first = -1;
    int second = -1;
    int exponent_of_second = 0;
    int third = -1;
    int tens = 0;
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

/// Whether a named unit stands beside others in the forms that people use: t/ha and g/m3, not kg/km3 nor km2/mm.
constexpr bool is_usual_factor(unit const& u) {
    int const tens = u.size.power_of_ten;
    if (u.kind != measure::amount || tens > 9) return false;
    if (u.size.numerator != 1) return true;
    if (u.mass == 0 && u.time != 0) return tens == 0;
    if (u.length == 1) return tens >= 0;
    if (u.length == 3) return tens <= 0;
    return u.length != 0 || u.mass == 0 || tens <= 3;
}
constexpr bool is_length(unit const& u) { return u.mass == 0 && u.time == 0 && u.information == 0; }

/// The search for named units whose product or quotient is a unit times a power of ten.
struct form_search {
    static constexpr int none = 1000;
    static constexpr int usual = 100; ///< from here on only of one unit: 10*2.kg

    unit const& sought;
    bool has_money = false;
    named_factors best{};
    int least = none;
    int groups[16]{}; ///< where each run of units of one dimension begins in `named_units`
    int group_count = 0;

    constexpr form_search(unit const& physical, bool of_money)
        : sought(physical)
        , has_money(of_money) {
        for (int i = 0; i < named_unit_count; ++i) {
            bool const goes_on = i > 0 && named_units[i].value.dimensions() == named_units[i - 1].value.dimensions();
            if (!goes_on && named_units[i].value.kind == measure::amount) groups[group_count++] = i;
        }
    }
    /// How awkward a power of ten is: thousands and millions are usual, cents too.
    [[nodiscard]] constexpr int awkwardness(int tens) const {
        if (tens == 0 || (tens == -2 && has_money)) return -tens;
        if (tens % 3 == 0) return tens > 0 ? tens : 4 - tens;
        return tens == 1 || tens == 2 ? 100 + tens : tens == -1 || tens == -2 ? 200 - tens : none;
    }
    /// Whether the two stand beside each other: no length is km3/m2, and no product has a factor such as Mt.
    [[nodiscard]] static constexpr bool is_usual_pair(int first, int second, int sign) {
        unit const& a = named_units[first].value;
        unit const& b = named_units[second].value;
        if (first == 0 || second == 0) return sign < 0;
        return (first == second || !is_length(a) || !is_length(b)) && (sign < 0 || is_usual_factor(a));
    }
    /// Takes `form` when the unit sought is 10^`tens` times `above / below` of it, a less awkward power than before.
    constexpr void offer(named_factors form, core_detail::uint128 above, core_detail::uint128 below, int tens) {
        for (; above % 10 == 0; above /= 10) ++tens;
        for (; below % 10 == 0; below /= 10) --tens;
        bool const is_whole = form.second < 0;
        if (above != below || awkwardness(tens) >= (is_whole || least < usual ? least : usual)) return;
        least = awkwardness(tens);
        best = form;
        best.tens = tens;
    }
    /// Offers the named units of one dimension, from `first` on, times or by `second`, by `third`.
    constexpr void offer_group(int first, int second, int sign, int third) {
        unit const& b = named_units[second].value;
        unit const& c = named_units[third].value;
        for (int i = first; i < named_unit_count; ++i) {
            unit const& a = named_units[i].value;
            if (a.dimensions() != named_units[first].value.dimensions()) return;
            if (!is_usual_pair(i, second, sign) || (third != 0 && c.length != 0 && i != 0)) continue;
            core_detail::uint128 above = core_detail::uint128(sought.size.numerator) * c.size.numerator;
            core_detail::uint128 below = core_detail::uint128(sought.size.denominator) * a.size.numerator;
            // At most 128 bits: of a product one is short.
            if (sign > 0 && b.size.numerator > (1u << 24)) continue;
            (sign < 0 ? above : below) *= b.size.numerator;
            int const tens =
                sought.size.power_of_ten + c.size.power_of_ten - a.size.power_of_ten - sign * b.size.power_of_ten;
            offer({i, second == 0 ? -1 : second, sign, third == 0 ? -1 : third}, above, below, tens);
        }
    }
    /// Offers the quotients (sign -1) or the products of two, by `third`. The unit 0 is the number 1.
    constexpr void offer_pairs(int sign, int third) {
        unit const& c = named_units[third].value;
        for (int second = third == 0 ? 0 : 1; second < named_unit_count && least > 0; ++second) {
            unit const& b = named_units[second].value;
            if (!is_usual_factor(b)) continue;
            for (int group = 0; group < group_count; ++group) {
                unit const& a = named_units[groups[group]].value;
                if (a.length == sought.length + c.length - sign * b.length &&
                    a.time == sought.time + c.time - sign * b.time && a.mass == sought.mass + c.mass - sign * b.mass &&
                    a.information == sought.information + c.information - sign * b.information)
                    offer_group(groups[group], second, sign, third);
            }
            if (second == 0 && least < usual) return; // 10*3.ha
        }
    }
};

constexpr named_factors find_named_factors(unit const& u, bool has_money) {
    int const whole = index_of_named_unit(u);
    if (whole >= 0) return {whole};
    bool const has_dimension = u.length != 0 || u.mass != 0 || u.time != 0 || u.information != 0;
    if (!has_dimension || u.kind != measure::amount) return {};
    named_factors const simple = find_named_power(u);
    if (simple.first >= 0) return simple;
    form_search search(u, has_money);
    for (int sign = -1; sign <= 1; sign += 2) search.offer_pairs(sign, 0);
    for (char const* const third : {"a", "d", "h", "mo", "km"}) {
        if (search.least != form_search::none || is_length(u)) break;
        for (int sign = -1; sign <= 1; sign += 2)
            search.offer_pairs(sign, index_of_named_unit(std::string_view(third)));
    }
    return search.best;
}

/// The first named unit of a kind that is no amount: `%`, `[pp]`, `[index]`, `[rank]`; `1` for amounts.
constexpr named_unit const& symbol_of_kind(measure kind) {
    for (named_unit const& candidate : named_units) {
        if (candidate.value.kind == kind) return candidate;
    }
    return named_units[0];
}

constexpr void print_dimensions(unit_printer& out, unit const& u) {
    out.factor("m", u.length);
    out.factor("kg", u.mass);
    out.factor("s", u.time);
    out.factor("bit", u.information);
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
    unit plain = u;
    plain.size = {};
    int const named = u.kind == measure::amount ? index_of_named_unit(plain) : -1; // J and W
    if (named > 0) out.factor(named_units[named].symbol, 1);
    if (named < 0) print_dimensions(out, u);
    if (size.denominator != 1) out.factor(text<24>{}.append_unsigned(size.denominator), -1);
}

constexpr void print_factors(unit_printer& out, named_factors const& found) {
    if (found.first > 0) out.factor(named_units[found.first].symbol, 1); // not the number 1
    if (found.second >= 0) out.factor(named_units[found.second].symbol, found.exponent_of_second);
    if (found.third >= 0) out.factor(named_units[found.third].symbol, -1);
}
constexpr void print_named(unit_printer& out, named_factors const& found, unit const& whole) {
    if (found.tens != 0) out.factor(text<24>("10*").append_integer(found.tens), 1);
    out.money(whole.money);
    out.money(whole.second_money);
    out.things(whole.counted);
    out.things(whole.second_counted);
    print_factors(out, found);
}
} // namespace unit_detail

/// The unit's symbol, in the notation of this header: "km", "USD/t", "bbl/d", "{person}", "USD@2015/{person}". A unit
/// without a symbol is the product or the quotient of up to three named units, times a power of ten: "kWh/m2/a",
/// "10*3.bbl/d". Any other is spelled in base units with its scale: "33.10*-2.m". `parse_unit` reads it back.
/// Example: `to_text(units::USD / units::t) == "USD/t"`.
[[nodiscard]] constexpr unit_text to_text(unit const& u) {
    unit_detail::unit_printer out;
    unit const physical = unit_detail::physical_part(u);
    unit_detail::named_factors const found = unit_detail::find_named_factors(physical, u.money.exponent != 0);
    if (found.first >= 0) {
        unit_detail::print_named(out, found, u);
    } else {
        unit_detail::print_in_base_units(out, physical, u);
    }
    return out.joined();
}

/// The unit's symbol as a template argument, for messages.
/// Example: `spelled<units::km>().view() == "km"`.
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
