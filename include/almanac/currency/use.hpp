// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Who uses a currency, from when to when: `currency_entities`, `currencies_of`, `validity_of`, `is_valid`. What is not
/// known to the day says so and is never filled in.
#pragma once

#include <almanac/calendar/period_type.hpp>
#include <almanac/core/forward_iterator.hpp>
#include <almanac/currency/record.hpp>
#include <almanac/place/area.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// What the table knows of a currency on a day or in a period.
/// Example: `validity_of("HRK", year(2023)) == validity::not_valid`.
enum class validity : std::uint8_t {
    not_valid, ///< on no day of it
    partly,    ///< on some of its days and not on others (periods only)
    unknown,   ///< the day of the change is not known closely enough to tell, or nothing is known of such a use
    valid      ///< on every day of it
};

/// Where the first or the last day of a use is from. The table's own text has the details.
/// Example: `currency_use_in("HRK", areas::HRV).withdrawn_by == date_source::law`.
enum class date_source : std::uint8_t {
    none,         ///< there is no day, or nothing is known of it
    iso_4217,     ///< ISO 4217: the month of list three, or that the code stood on the list
    unicode_cldr, ///< Unicode CLDR 37, taken as "no later than"
    law           ///< the act or authority that made one currency replace another
};

/// The use of a currency by one country, union or institution, or none.
/// Example: `currency_use_in("HRK", areas::HRV).code == currencies::HRK`.
struct currency_use {
    currency_code code; ///< the currency
    char entity[4]{};   ///< alpha-3 of ISO 3166-1, or of ISO 3166-3 ("SUN"), "e_u" for the European Union, "---"
    period introduced;  ///< a day, or "by" a month or year, or no period: not known
    period withdrawn;   ///< the first day without it: a day, a month or span in which it lies; no period: it goes on
    date_source introduced_by = date_source::none; ///< where `introduced` is from
    date_source withdrawn_by = date_source::none;  ///< where `withdrawn` is from

    /// The entity as an area: a country of ISO 3166-1 or `areas::european_union`; none for a withdrawn country (SUN),
    /// for institutions, metals and test codes. Example: `currency_use_in("HRK", areas::HRV).place() == areas::HRV`.
    [[nodiscard]] constexpr area place() const {
        if (entity[0] == 'e') return area(place_detail::checked_code, "european_union");
        return find_country_by_alpha_3(entity) ? area(place_detail::checked_code, entity) : area{};
    }
    /// An English name of the entity: of the country as ISO 3166 writes it, of the institution; empty for metals, test
    /// codes and the like. Example: `currency_use_in("HRK", areas::HRV).entity_name() == "Croatia"`.
    [[nodiscard]] constexpr std::string_view entity_name() const;
    /// Whether this is a use.
    constexpr explicit operator bool() const { return !code.empty(); }
};

namespace currency_detail {

inline constexpr int use_row_width = 33;
inline constexpr int use_count = (sizeof currency_use_rows - 1) / use_row_width;
static_assert(use_count * use_row_width == sizeof currency_use_rows - 1);

constexpr char const* use_row(int at) { return currency_use_rows + at * use_row_width; }

constexpr int two_digits(char const* digits) { return (digits[0] - '0') * 10 + digits[1] - '0'; }
constexpr int four_digits(char const* digits) { return two_digits(digits) * 100 + two_digits(digits + 2); }

/// The day, month, year or span that stands in ten characters of the table: see there.
constexpr period table_period(char const* at) {
    if (at[0] == '?' || at[0] == '.') return no_period();
    if (at[0] == '<') return by(table_period(at + 1));
    int const first_year = four_digits(at);
    if (at[4] == '/') return span(year(first_year), year(four_digits(at + 5)));
    if (at[4] != '-') return year(first_year);
    int const first_month = two_digits(at + 5);
    if (at[7] == '/') return span(month(first_year, first_month), month(first_year, two_digits(at + 8)));
    return at[7] == '-' ? day(first_year, first_month, two_digits(at + 8)) : month(first_year, first_month);
}

constexpr date_source source_of(char letter) {
    switch (letter) {
    case 'I': return date_source::iso_4217;
    case 'C': return date_source::unicode_cldr;
    case 'L': return date_source::law;
    default: return date_source::none;
    }
}

constexpr currency_use use_at(int at) {
    char const* const row = use_row(at);
    currency_use result{.code = code_at(row),
                        .introduced = table_period(row + 8),
                        .withdrawn = table_period(row + 19),
                        .introduced_by = source_of(row[30]),
                        .withdrawn_by = source_of(row[31])};
    for (int i = 0; i < 3; ++i) result.entity[i] = row[4 + i];
    return result;
}

/// The first row that does not come before the code.
constexpr int first_use_from(int letters) {
    int first = 0;
    int past = use_count;
    while (first < past) {
        int const middle = (first + past) / 2;
        if (place_detail::three_letters(use_row(middle)) < letters) {
            first = middle + 1;
        } else {
            past = middle;
        }
    }
    return first;
}

inline constexpr serial_day before_all_days{INT32_MIN};

/// What is certain of the boundaries of a use: the days between which each lies.
struct use_bounds {
    serial_day may_begin; ///< before it, the currency certainly was not valid
    serial_day has_begun; ///< from it on, it certainly was (until `may_end`)
    serial_day may_end;   ///< before it, it certainly was still valid
    serial_day has_ended; ///< from it on, it certainly is not valid
};

constexpr use_bounds bounds_of(period const& introduced, period const& withdrawn) {
    use_bounds result{before_all_days, unbounded_day, unbounded_day, unbounded_day};
    if (introduced.kind != period_kind::none) {
        result.has_begun = introduced.past - 1;
        if (introduced.kind != period_kind::by) result.may_begin = introduced.first;
    }
    if (withdrawn.kind != period_kind::none) {
        result.may_end = withdrawn.first;
        // "In December" may mean at its end: then the first day without is in January.
        result.has_ended = withdrawn.kind == period_kind::day ? withdrawn.first : withdrawn.past;
    }
    return result;
}

constexpr serial_day later_of(serial_day a, serial_day b) { return a < b ? b : a; }
constexpr serial_day earlier_of(serial_day a, serial_day b) { return b < a ? b : a; }

/// The validity on the days from `first` up to but not including `past`.
constexpr validity validity_within(use_bounds const& known, serial_day first, serial_day past) {
    if (past <= known.may_begin || first >= known.has_ended) return validity::not_valid;
    if (first >= known.has_begun && past <= known.may_end) return validity::valid;
    bool const some = later_of(first, known.has_begun) < earlier_of(past, known.may_end);
    bool const not_all = first < known.may_begin || past > known.has_ended;
    return some && not_all ? validity::partly : validity::unknown;
}

} // namespace currency_detail

namespace refused {
/// Raises `domain_error`: nobody knows for how long a currency will be valid.
[[noreturn]] inline void the_period_of_validity_has_no_end(serial_day first) {
    text<160> message("whether a currency is valid is asked of a period with an end, not of all days since ");
    raise(domain_error(message.append(to_text(first).view()).view()));
}
} // namespace refused

namespace currency_detail {
/// Refuses what has no first or no last day.
constexpr void check_has_days_and_end(period const& during) {
    if (during.kind == period_kind::none) refused::no_period_was_given();
    if (!is_bounded(during)) refused::the_period_of_validity_has_no_end(during.first);
}
} // namespace currency_detail

/// What is known of the use on that day. \code validity_of(use, to_serial({2022, 12, 31})) \endcode
[[nodiscard]] constexpr validity validity_of(currency_use const& use, serial_day day) {
    if (!use) return validity::not_valid;
    return currency_detail::validity_within(currency_detail::bounds_of(use.introduced, use.withdrawn), day, day + 1);
}

/// What is known of the use in that period. No period and one without an end raise `domain_error`.
[[nodiscard]] constexpr validity validity_of(currency_use const& use, period const& during) {
    currency_detail::check_has_days_and_end(during);
    if (!use) return validity::not_valid;
    return currency_detail::validity_within(currency_detail::bounds_of(use.introduced, use.withdrawn), during.first,
                                            during.past);
}

namespace currency_detail {
/// Stands at a row of the table of uses: any, or one of an entity (three letters as a number) that is not known to lie
/// outside a window.
struct use_cursor {
    int at = 0;
    int entity = 0;
    serial_day first{0};
    serial_day past{0};

    [[nodiscard]] constexpr currency_use value() const { return use_at(at); }
    constexpr void step() {
        ++at;
        skip();
    }
    [[nodiscard]] constexpr bool fits() const {
        if (place_detail::three_letters(use_row(at) + 4) != entity) return false;
        currency_use const use = use_at(at);
        return validity_within(bounds_of(use.introduced, use.withdrawn), first, past) != validity::not_valid;
    }
    constexpr void skip() {
        if (entity == 0) return;
        // Most rows go by their first letter: this loop is what a constant expression pays for.
        auto const letter = static_cast<char>(entity >> 16);
        char const* row = use_row(at);
        while (at < use_count && (row[4] != letter || !fits())) {
            ++at;
            row += use_row_width;
        }
    }
    friend constexpr bool operator==(use_cursor const& a, use_cursor const& b) { return a.at == b.at; }
};
} // namespace currency_detail

/// Walks over uses of currencies. Example: `(*currency_entities("HRK").begin()).place() == areas::HRV`.
using currency_use_iterator = forward_iterator<currency_detail::use_cursor>;

/// A forward range of `currency_use`. Example: `currency_entities(currency_code()).empty()`.
struct currency_use_range {
    currency_use_iterator first; ///< where it begins
    currency_use_iterator past;  ///< where it ends

    [[nodiscard]] constexpr currency_use_iterator begin() const { return first; }
    [[nodiscard]] constexpr currency_use_iterator end() const { return past; }
    /// Whether there is none.
    [[nodiscard]] constexpr bool empty() const { return first == past; }
};

/// Everyone who uses or used the currency, sorted by entity. Empty for no currency.
/// \code for (currency_use const use : currency_entities("ANG")) print(use.entity_name()); \endcode
[[nodiscard]] constexpr currency_use_range currency_entities(currency_code const& code) {
    int const letters = place_detail::three_letters(code.letters);
    return {currency_use_iterator({currency_detail::first_use_from(letters)}),
            currency_use_iterator({currency_detail::first_use_from(letters + 1)})};
}

namespace refused {
/// Raises `domain_error`.
[[noreturn]] inline void currencies_are_asked_of_a_country_or_the_european_union(area const& asked) {
    text<160> message("currencies are asked of a country or of the European Union, not of \"");
    raise(domain_error(message.append(asked.view()).append('"').view()));
}
/// Raises `domain_error`.
[[noreturn]] inline void the_day_of_the_change_is_not_known(currency_code const& code, serial_day day) {
    text<300> message("whether ");
    message.append(code.view()).append(" was valid on ").append(to_text(day).view());
    raise(domain_error(message.append(" is not known: the table has no exact day for the change").view()));
}
/// Raises `domain_error`: that the table has no row is no proof that the currency was not used.
[[noreturn]] inline void nothing_is_known_of_this_use(currency_code const& code, area const& of) {
    text<300> message("whether ");
    message.append(code.view()).append(" was ever valid in ").append(of.view());
    raise(domain_error(message.append(" is not known: the table has no row of the two; see validity_of")));
}
} // namespace refused

namespace currency_detail {

/// The three letters that stand for the area in the table of uses.
constexpr int entity_letters(area const& of) {
    if (of.view() == "european_union") return place_detail::three_letters("e_u");
    if (of.view().size() != 3) refused::currencies_are_asked_of_a_country_or_the_european_union(of);
    return place_detail::three_letters(of.code);
}

constexpr currency_use_range uses_within(area const& of, serial_day first, serial_day past) {
    use_cursor at{0, entity_letters(of), first, past};
    at.skip();
    return {currency_use_iterator(at), currency_use_iterator({use_count})};
}

} // namespace currency_detail

/// What the country (or `areas::european_union`) uses on that day, sorted by code: every use that is not known to lie
/// outside; `validity_of(use, day)` tells the certain from the unknown. Several for Panama (PAB, USD); empty where
/// there is no universal currency (PSE, ATA) and for Kosovo (XKX), which ISO 4217 does not list. Groups raise
/// `domain_error`. \code currencies_of(areas::HRV, to_serial({2023, 1, 1})) // EUR alone \endcode
[[nodiscard]] constexpr currency_use_range currencies_of(area const& of, serial_day day) {
    return currency_detail::uses_within(of, day, day + 1);
}

/// What the country uses on any day of the period. Raises as above.
[[nodiscard]] constexpr currency_use_range currencies_of(area const& of, period const& during) {
    if (during.kind == period_kind::none) refused::no_period_was_given();
    return currency_detail::uses_within(of, during.first, during.past);
}

/// Whether the currency was valid anywhere on that day: the most that is known of any entity.
/// \code validity_of("BYR", to_serial({2012, 1, 1})) == validity::valid \endcode
[[nodiscard]] constexpr validity validity_of(currency_code const& code, serial_day day) {
    validity result = validity::not_valid;
    for (currency_use const& use : currency_entities(code)) {
        validity const here = validity_of(use, day);
        if (here > result) result = here;
    }
    return result;
}

/// Whether the currency was valid anywhere in that period. `partly`, too, when one entity after another used it and
/// none throughout. No period and one without an end raise `domain_error`.
[[nodiscard]] constexpr validity validity_of(currency_code const& code, period const& during) {
    currency_detail::check_has_days_and_end(during);
    validity result = validity::not_valid;
    for (currency_use const& use : currency_entities(code)) {
        validity const here = validity_of(use, during);
        if (here > result) result = here;
    }
    return result;
}

/// The use of the currency by the country or by `areas::european_union`; none when the table has none.
/// \code currency_use_in("SDG", areas::SSD).withdrawn == month(2012, 9) \endcode
[[nodiscard]] constexpr currency_use currency_use_in(currency_code const& code, area const& of) {
    int const wanted = currency_detail::entity_letters(of);
    for (currency_use const& use : currency_entities(code)) {
        if (place_detail::three_letters(use.entity) == wanted) return use;
    }
    return {};
}

/// Whether the currency was valid in that country on that day. Where the table has no row of the two it is unknown: the
/// table has whom ISO 4217 lists, which is not everyone who ever used a currency (PKR in BGD until 1971).
/// \code validity_of("EUR", areas::HRV, to_serial({2022, 12, 31})) == validity::not_valid \endcode
[[nodiscard]] constexpr validity validity_of(currency_code const& code, area const& of, serial_day day) {
    currency_use const use = currency_use_in(code, of);
    return use ? validity_of(use, day) : validity::unknown;
}

/// Whether the currency was valid in that country in that period; unknown where the table has no row of the two. No
/// period and one without an end raise `domain_error`.
[[nodiscard]] constexpr validity validity_of(currency_code const& code, area const& of, period const& during) {
    currency_use const use = currency_use_in(code, of);
    validity const known = validity_of(use, during); // refuses periods without days or an end
    return use ? known : validity::unknown;
}

/// Whether the currency was valid anywhere on that day. Raises `domain_error` where only a month is known and the
/// day may lie on either side: `validity_of` gives `unknown` there.
/// \code is_valid("HRK", to_serial({2022, 12, 31})) && !is_valid("HRK", to_serial({2023, 1, 1})) \endcode
[[nodiscard]] constexpr bool is_valid(currency_code const& code, serial_day day) {
    validity const known = validity_of(code, day);
    if (known == validity::unknown) refused::the_day_of_the_change_is_not_known(code, day);
    return known == validity::valid;
}

/// Whether the currency was valid in that country on that day. Raises `domain_error` as above, and where the table has
/// no row of the two.
[[nodiscard]] constexpr bool is_valid(currency_code const& code, area const& of, serial_day day) {
    if (!currency_use_in(code, of)) refused::nothing_is_known_of_this_use(code, of);
    validity const known = validity_of(code, of, day);
    if (known == validity::unknown) refused::the_day_of_the_change_is_not_known(code, day);
    return known == validity::valid;
}

/// Whether the code stood on that day for a subdivision of the euro: the national currency unit of one of the first
/// twelve euro countries between the introduction of the euro and 2001-12-31. It was no currency of its own any more,
/// so `is_valid` is false, but prices and contracts were written in it, at the fixed factor.
/// Source: Council Regulation (EC) No 974/98, Articles 1, 2 and 6; for GRD No 2596/2000. Notes were legal tender until
/// 2002-02-28 at the latest (Article 15). Example: `is_national_unit_of_the_euro("DEM", to_serial({2001, 1, 1}))`.
[[nodiscard]] constexpr bool is_national_unit_of_the_euro(currency_code const& code, serial_day day) {
    constexpr char units[] = "ATS BEF DEM ESP FIM FRF GRD IEP ITL LUF NLG PTE ";
    if (!(day < to_serial({2002, 1, 1}))) return false;
    for (char const* each = units; *each != '\0'; each += 4) {
        if (place_detail::three_letters(each) == place_detail::three_letters(code.letters))
            return day >= to_serial({code.letters[0] == 'G' ? 2001 : 1999, 1, 1});
    }
    return false;
}

/// Whether the currency is known not to have been one on any day of the period, so that no amount of that period is in
/// it. False where nothing is known: no period or one without an end, a code that the table lacks; and for the national
/// units of the euro until 2001-12-31. \code is_out_of_use("BYR", year(2020)) && !is_out_of_use("BYR", year(2016))
/// \endcode
[[nodiscard]] constexpr bool is_out_of_use(currency_code const& code, period const& during) {
    if (during.kind == period_kind::none || !is_bounded(during) || currency_entities(code).empty()) return false;
    return validity_of(code, during) == validity::not_valid && !is_national_unit_of_the_euro(code, during.first);
}

namespace refused {
/// Raises `domain_error`: an amount of a period is in a currency of that period.
[[noreturn]] inline void the_currency_was_not_in_use(currency_code const& code, period const& during) {
    text<300> message(code.view());
    message.append(" was no currency from ").append(to_text(during.first).view());
    message.append(" to ").append(to_text(during.past - 1).view());
    raise(domain_error(message.append("; see currency_entities for its days, and successor_on for what replaced it")));
}
} // namespace refused

/// Refuses an amount of the period in a currency that was not one then, with `domain_error`: see `is_out_of_use`.
/// Example: `require_in_use("HRK", year(2022))`.
constexpr void require_in_use(currency_code const& code, period const& during) {
    if (is_out_of_use(code, during)) refused::the_currency_was_not_in_use(code, during);
}

constexpr std::string_view currency_use::entity_name() const {
    if (entity[0] == 'e') return "European Union";
    if (country const found = find_country_by_alpha_3(entity)) return found.name;
    if (withdrawn_country const found = find_withdrawn_country(entity)) return found.name;
    constexpr std::string_view institutions(currency_detail::iso_4217_institutions,
                                            sizeof currency_detail::iso_4217_institutions - 1);
    std::size_t const row = place_detail::find_row(institutions, code.view());
    if (row >= institutions.size()) return {};
    return place_detail::part_of(institutions, row + 4,
                                 place_detail::place_of('\n', institutions, row, institutions.size()));
}

} // namespace almanac::inline v0
