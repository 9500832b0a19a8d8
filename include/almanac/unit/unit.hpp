// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a number is measured in, as a value: a template argument of `quantity`, or a plain member of a table's row.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/hash.hpp>
#include <almanac/unit/currency_code.hpp>
#include <almanac/unit/scale.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

/// Which prices an amount of money is in. SNA 2008, chapter 15: current prices, or the prices of a base year ("constant
/// prices", "volume"); purchasing power parities make international dollars, of a reference year or of each year's own
/// prices (World Bank, ICP).
/// Example: `at_constant_prices(units::USD, 2015).money.prices == price_basis::constant`.
enum class price_basis : std::uint8_t { current, constant, purchasing_power_parity };

/// A power of a currency inside a unit: `USD` in USD/t, at which prices. The base year is 0 for current prices, for
/// purchasing power parities of each year and for local currency at the prices of each area's own base year.
/// Example: `units::USD.money.currency == currency_code("USD")`.
struct currency_factor {
    currency_code currency{};                  ///< the currency; none where the factor is not used
    std::int8_t exponent = 0;                  ///< to which power: -1 in t/USD
    price_basis prices = price_basis::current; ///< at which prices the amounts are
    std::int16_t base_year = 0;                ///< of constant prices and of parities: the year, if there is one

    friend constexpr bool operator==(currency_factor const& a, currency_factor const& b) {
        return a.exponent == b.exponent && a.currency == b.currency && a.prices == b.prices &&
               a.base_year == b.base_year;
    }
    /// An order for maps and sorting.
    friend constexpr std::strong_ordering operator<=>(currency_factor const& a, currency_factor const& b) {
        if (a.currency != b.currency) return a.currency <=> b.currency;
        if (a.exponent != b.exponent) return a.exponent <=> b.exponent;
        return a.prices != b.prices ? a.prices <=> b.prices : a.base_year <=> b.base_year;
    }
};

/// A power of something counted: persons, trucks, attacks. Different things do not add.
/// Example: `counted("truck").counted.view() == "truck"`.
struct counted_factor {
    char kind[longest_name + 1]{}; ///< what is counted, and a NUL behind it
    std::int8_t exponent = 0;      ///< to which power: -1 in USD/person

    /// What is counted.
    [[nodiscard]] constexpr std::string_view view() const { return std::string_view(kind); }

    // Written out: g++ 14 evaluates a defaulted comparison of an array member wrongly in constant expressions.
    friend constexpr bool operator==(counted_factor const& a, counted_factor const& b) {
        return a.exponent == b.exponent && a.kind[0] == b.kind[0] && a.view() == b.view();
    }
    /// An order for maps and sorting.
    friend constexpr std::strong_ordering operator<=>(counted_factor const& a, counted_factor const& b) {
        auto const names = a.view() <=> b.view();
        return names != 0 ? names : a.exponent <=> b.exponent;
    }
};

/// What kind of number the unit measures. A proportion (per cent of a whole) and the difference of two proportions
/// (percentage points) have the same dimension, none, and still are not the same thing; an index number and a rank
/// count nothing. Example: `units::percent.kind == measure::proportion`.
enum class measure : std::uint8_t { amount, proportion, proportion_difference, index, rank };

struct unit;
namespace unit_detail {
constexpr unit combine(unit const& a, unit const& b, int sign);
} // namespace unit_detail

/// A unit: exponents of the physical dimensions, up to two currencies, up to two counted kinds, an exact scale.
/// The base units are metre, kilogram, second and bit. Always in canonical form: make units from the named ones in
/// `almanac::units` by `*`, `/`, `power`, `scaled`, `counted` and `currency`, not by writing members.
/// Example: `units::km * units::km == power(units::km, 2)`.
struct unit {
    std::int8_t length = 0;          ///< exponent of the metre
    std::int8_t mass = 0;            ///< exponent of the kilogram
    std::int8_t time = 0;            ///< exponent of the second
    std::int8_t information = 0;     ///< exponent of the bit
    measure kind = measure::amount;  ///< an amount, a proportion, a difference of proportions, an index or a rank
    currency_factor money{};         ///< the currency of the unit, if it has one
    currency_factor second_money{};  ///< a second one, as in USD/PKR
    counted_factor counted{};        ///< what is counted, if anything is
    counted_factor second_counted{}; ///< a second kind, as in attack/person
    scale size{};                    ///< how many of the base units it is

    // Inside the struct, so that messages about the operators of quantities do not list these.

    /// The same dimension and the same scale.
    friend constexpr bool operator==(unit const& a, unit const& b) {
        return a.length == b.length && a.mass == b.mass && a.time == b.time && a.information == b.information &&
               a.kind == b.kind && a.money == b.money && a.second_money == b.second_money && a.counted == b.counted &&
               a.second_counted == b.second_counted && a.size == b.size;
    }
    /// The unit of a product. Raises `overflow_error` beyond two currencies or two counted kinds and `unit_mismatch`
    /// for index numbers and ranks.
    [[nodiscard]] friend constexpr unit operator*(unit const& a, unit const& b) {
        return unit_detail::combine(a, b, 1);
    }
    /// The unit of a quotient, as `operator*`. Example: `units::USD / units::t`.
    [[nodiscard]] friend constexpr unit operator/(unit const& a, unit const& b) {
        return unit_detail::combine(a, b, -1);
    }
    // The comment stands on the line that compilers quote.
    // clang-format off
    template <class Number>
    requires std::is_arithmetic_v<Number>
    friend unit operator*(Number, unit const&) = delete; // almanac: a unit is no quantity; write quantity<unit>(number)
    template <class Number>
    requires std::is_arithmetic_v<Number>
    friend unit operator*(unit const&, Number) = delete; // almanac: a unit is no quantity; write quantity<unit>(number)
    // clang-format on
    /// An order for maps and sorting, without a meaning of its own: it is not the order of the sizes.
    friend constexpr std::strong_ordering operator<=>(unit const& a, unit const& b) {
        if (auto const order = a.money <=> b.money; order != 0) return order;
        if (auto const order = a.second_money <=> b.second_money; order != 0) return order;
        if (auto const order = a.counted <=> b.counted; order != 0) return order;
        if (auto const order = a.second_counted <=> b.second_counted; order != 0) return order;
        if (auto const order = a.dimensions() <=> b.dimensions(); order != 0) return order;
        return a.size <=> b.size;
    }
    /// The kind and the physical dimensions in one number: no two have the same.
    /// Example: `units::km.dimensions() == units::mi.dimensions()`.
    [[nodiscard]] constexpr std::uint64_t dimensions() const {
        std::uint64_t number = static_cast<std::uint64_t>(kind);
        for (int const exponent : {length, mass, time, information}) {
            number = number * 256 + static_cast<std::uint64_t>(exponent + 128);
        }
        return number;
    }
};

/// Whether the unit is of each area's own currency (`units::LCU`, LCU/USD): numbers of one area compare, those of two
/// do not. Example: `is_local_currency(units::LCU / units::person)`.
[[nodiscard]] constexpr bool is_local_currency(unit const& u) {
    return u.money.currency == local_currency_unit || u.second_money.currency == local_currency_unit;
}

/// Whether two units measure the same thing, at any scale: kilometres and miles, but not USD and EUR, not persons and
/// trucks, not current and constant dollars, not per cent and percentage points.
/// Example: `same_dimension(units::km, units::mi) && !same_dimension(units::USD, units::PKR)`.
[[nodiscard]] constexpr bool same_dimension(unit const& a, unit const& b) {
    return a.length == b.length && a.mass == b.mass && a.time == b.time && a.information == b.information &&
           a.kind == b.kind && a.money == b.money && a.second_money == b.second_money && a.counted == b.counted &&
           a.second_counted == b.second_counted;
}

/// A hash, which `std::hash` returns.
[[nodiscard]] constexpr std::size_t hash_value(unit const& u) {
    auto const money = [](currency_factor const& f) {
        return core_detail::hash_of(hash_value(f.currency), f.exponent, static_cast<int>(f.prices), f.base_year);
    };
    auto const things = [](counted_factor const& f) {
        return core_detail::hash_of(core_detail::hash_of_text(f.view()), f.exponent);
    };
    return core_detail::hash_of(u.dimensions(), money(u.money), money(u.second_money), things(u.counted),
                                things(u.second_counted), u.size.numerator, u.size.denominator, u.size.power_of_ten);
}

/// Whether the two have a product and a quotient: all but index numbers and ranks.
/// Example: `units_multiply(units::USD, units::t) && !units_multiply(units::index, units::t)`.
[[nodiscard]] constexpr bool units_multiply(unit const& a, unit const& b) {
    return a.kind != measure::index && a.kind != measure::rank && b.kind != measure::index && b.kind != measure::rank;
}

/// Whether quantities of the two units add: one dimension, and amounts or differences. Per cents of unnamed wholes,
/// index numbers and ranks do not add.
/// Example: `units_add(units::km, units::mi) && !units_add(units::percent, units::percent)`.
[[nodiscard]] constexpr bool units_add(unit const& a, unit const& b) {
    bool const additive = a.kind == measure::amount || a.kind == measure::proportion_difference;
    return additive && same_dimension(a, b);
}

/// The unit of what is added to, and subtracted from, a quantity in `u`: points for a percentage, `u` itself for the
/// others. Example: `unit_of_change(units::percent) == units::percentage_point`.
[[nodiscard]] constexpr unit unit_of_change(unit u) {
    if (u.kind == measure::proportion) u.kind = measure::proportion_difference;
    return u;
}

/// The unit of a difference: that of `a`, but percentage points between two percentages. Raises `unit_mismatch` where a
/// difference means nothing. Example: `unit_of_difference(units::percent, units::percent) == units::percentage_point`.
[[nodiscard]] constexpr unit unit_of_difference(unit const& a, unit const& b) {
    bool const percentages = a.kind == measure::proportion && same_dimension(a, b);
    if (!percentages && !units_add(a, b)) raise<unit_mismatch>("the two units have no difference");
    return unit_of_change(a);
}

namespace unit_detail {
constexpr std::int8_t unit_exponent(int value) {
    if (value > 99 || value < -99) raise<overflow_error>("an exponent of a unit is beyond 99");
    return static_cast<std::int8_t>(value);
}

constexpr bool same_base(currency_factor const& a, currency_factor const& b) {
    return a.currency == b.currency && a.prices == b.prices && a.base_year == b.base_year;
}
constexpr bool same_base(counted_factor const& a, counted_factor const& b) {
    return a.kind[0] == b.kind[0] && a.view() == b.view();
}
constexpr bool sorts_before(currency_factor const& a, currency_factor const& b) {
    if (a.currency != b.currency) return a.currency < b.currency;
    return a.prices != b.prices ? a.prices < b.prices : a.base_year < b.base_year;
}
constexpr bool sorts_before(counted_factor const& a, counted_factor const& b) { return a.view() < b.view(); }

/// The factors of a product: at most two distinct ones, sorted, those with exponent zero gone.
template <class Factor>
struct factor_pair {
    Factor first{};
    Factor second{};

    [[nodiscard]] constexpr bool holds(Factor const& f) const {
        return (first.exponent != 0 && same_base(first, f)) || (second.exponent != 0 && same_base(second, f));
    }
    constexpr void multiply(Factor const& f, int sign) {
        if (f.exponent == 0) return;
        if (first.exponent != 0 && same_base(first, f)) {
            first.exponent = unit_exponent(first.exponent + sign * f.exponent);
        } else if (second.exponent != 0 && same_base(second, f)) {
            second.exponent = unit_exponent(second.exponent + sign * f.exponent);
        } else if (first.exponent == 0) {
            first = f;
            first.exponent = unit_exponent(sign * f.exponent);
        } else if (second.exponent == 0) {
            second = f;
            second.exponent = unit_exponent(sign * f.exponent);
        } else {
            raise<overflow_error>("a unit holds at most two currencies and two counted kinds");
        }
        if (first.exponent == 0) {
            first = second;
            second = Factor{};
        }
        if (second.exponent == 0) second = Factor{};
        if (second.exponent != 0 && sorts_before(second, first)) {
            Factor const swapped = first;
            first = second;
            second = swapped;
        }
    }
};

template <class Factor>
constexpr factor_pair<Factor> multiply_factors(Factor const& a1, Factor const& a2, Factor const& b1, Factor const& b2,
                                               int sign) {
    factor_pair<Factor> result{a1, a2};
    // What may cancel goes first and makes room: USD/EUR times EUR/AFN is USD/AFN.
    bool const swap = result.holds(b2);
    result.multiply(swap ? b2 : b1, sign);
    result.multiply(swap ? b1 : b2, sign);
    return result;
}

/// Per cent and points are plain numbers once they are multiplied; indices and ranks do not multiply.
constexpr measure measure_of_product(unit const& a, unit const& b) {
    if (!units_multiply(a, b)) raise<unit_mismatch>("an index number or a rank does not multiply with a unit");
    return measure::amount;
}

constexpr unit combine(unit const& a, unit const& b, int sign) {
    auto const money = multiply_factors(a.money, a.second_money, b.money, b.second_money, sign);
    auto const counted = multiply_factors(a.counted, a.second_counted, b.counted, b.second_counted, sign);
    return {unit_exponent(a.length + sign * b.length),
            unit_exponent(a.mass + sign * b.mass),
            unit_exponent(a.time + sign * b.time),
            unit_exponent(a.information + sign * b.information),
            measure_of_product(a, b),
            money.first,
            money.second,
            counted.first,
            counted.second,
            sign > 0 ? a.size * b.size : a.size / b.size};
}
} // namespace unit_detail

/// The unit multiplied by itself; a negative exponent divides. Raises `overflow_error` beyond an exponent of 99.
/// Example: `power(units::km, 2) == units::km2`.
[[nodiscard]] constexpr unit power(unit const& u, int exponent) {
    if (exponent == 1) return u;
    static_cast<void>(unit_detail::unit_exponent(exponent));
    unit result{};
    for (int i = 0; i < (exponent < 0 ? -exponent : exponent); ++i)
        result = unit_detail::combine(result, u, exponent < 0 ? -1 : 1);
    return result;
}

/// A multiple of a unit, exact: the foot is 3048e-4 metres. Raises as `make_scale`.
/// Example: `scaled(units::m, 3048, 1, -4) == units::ft`.
[[nodiscard]] constexpr unit scaled(unit u, std::uint64_t numerator, std::uint64_t denominator = 1,
                                    int power_of_ten = 0) {
    u.size = u.size * make_scale(numerator, denominator, power_of_ten);
    return u;
}

namespace unit_detail {
constexpr bool names_a_kind(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
} // namespace unit_detail

/// A counted kind, named in the singular by up to 63 letters, digits or `_`. Raises `parse_error` for
/// another name. Example: `inline constexpr unit truck = counted("truck");`.
[[nodiscard]] constexpr unit counted(std::string_view kind) {
    unit u{};
    if (kind.empty()) raise<parse_error>(text_position{}, "", "the name of a counted kind");
    for (std::size_t i = 0; i < kind.size(); ++i) {
        char const c = kind[i];
        if (i == longest_name || !unit_detail::names_a_kind(c))
            raise<parse_error>(text_position{{}, 1, i + 1}, kind.substr(i), "at most 63 letters, digits or _");
        u.counted.kind[i] = c;
    }
    u.counted.exponent = 1;
    return u;
}

/// An amount of a currency at current prices. Raises `parse_error` for a code that ISO 4217 lacks, and `domain_error`
/// for a currency of one's own, whose letters could not be told from the symbols of units.
/// Example: `currency("PKR") == units::PKR`.
[[nodiscard]] constexpr unit currency(currency_code code) {
    if (is_unlisted(code)) raise<domain_error>("a currency of your own is no unit; counted(\"points\") is one");
    unit u{};
    u.money = {code, 1, price_basis::current, 0};
    return u;
}

namespace unit_detail {
constexpr unit with_prices(unit u, price_basis prices, int base_year) {
    if (u.money.exponent == 0 || u.second_money.exponent != 0) {
        raise<domain_error>("a price basis needs a unit with one currency");
    }
    if (prices == price_basis::purchasing_power_parity && u.money.currency == local_currency_unit)
        raise<domain_error>("a purchasing power parity is of one currency, and LCU of each area's own");
    if (base_year < 1500 || base_year > 3000) raise<domain_error>("a price basis needs a base year from 1500 to 3000");
    u.money.prices = prices;
    u.money.base_year = static_cast<std::int16_t>(base_year);
    return u;
}
/// The same of no one year.
constexpr unit with_prices(unit const& u, price_basis prices) {
    unit result = with_prices(u, prices, 2000);
    result.money.base_year = 0;
    return result;
}
} // namespace unit_detail

/// The unit with its money at the prices of a base year, 1500 to 3000. It does not add to, or compare with, money
/// at current prices. Raises `domain_error` for another year, and unless the unit has one currency.
/// Example: `at_constant_prices(units::USD, 2015) != units::USD`.
[[nodiscard]] constexpr unit at_constant_prices(unit const& u, int base_year) {
    return unit_detail::with_prices(u, price_basis::constant, base_year);
}

/// The unit of local currency at constant prices of the base year that each area has for itself: the World Bank's
/// "constant LCU". Raises `domain_error` for any other currency. Example: `at_constant_prices(units::LCU)`.
[[nodiscard]] constexpr unit at_constant_prices(unit const& u) {
    if (!is_local_currency(u)) raise<domain_error>("constant prices of a currency are of a base year; name it");
    return unit_detail::with_prices(u, price_basis::constant);
}

/// The unit with its money in purchasing power parities of a reference year, such as the international dollar.
/// Raises as `at_constant_prices`. Example: `at_purchasing_power_parity(units::USD, 2021) != units::USD`.
[[nodiscard]] constexpr unit at_purchasing_power_parity(unit const& u, int reference_year) {
    return unit_detail::with_prices(u, price_basis::purchasing_power_parity, reference_year);
}
/// The same in the parities and at the prices of each year: the World Bank's "current international $". It does not add
/// to, or compare with, international dollars of a reference year. Example: `at_purchasing_power_parity(units::USD)`.
[[nodiscard]] constexpr unit at_purchasing_power_parity(unit const& u) {
    return unit_detail::with_prices(u, price_basis::purchasing_power_parity);
}

/// Whether a unit has no dimension at all: a pure number, per cent or points.
/// Example: `is_dimensionless(units::percent) && !is_dimensionless(units::km)`.
[[nodiscard]] constexpr bool is_dimensionless(unit const& u) {
    unit plain{};
    plain.kind = u.kind;
    return same_dimension(u, plain);
}

} // namespace almanac::inline v0

template <>
struct std::hash<almanac::unit> : almanac::core_detail::hash_by_value<almanac::unit> {};
