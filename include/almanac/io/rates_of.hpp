// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Exchange rates of what a file held: of ECB, DataHub and World Bank files, of SDMX-CSV, of `Date,Currency,Rate`, and
/// of any table whose series say their currencies. What is no rate is not dropped but returned, value by value, with
/// the reason: an area without a known currency in that year, a rate of a currency against itself, a second rate of the
/// same currency and period.
/// \code
/// long_table const table = read_table(file.view(), {.file = file.path()});
/// rates_read const read = rates_of(table, {.kind = rate_kind::end_of_period, .source = "ECB"});
/// \endcode
#pragma once

#include <almanac/currency/use.hpp>
#include <almanac/exchange/rate_book.hpp>
#include <almanac/io/dialects/multiplier.hpp>
#include <almanac/io/long_table.hpp>
#include <almanac/number/decimal_double.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Which way round a table quotes its rates against the base currency.
/// Example: `rate_options{.base = "USD", .quoted = quotation::of_base}`.
enum class quotation : std::uint8_t {
    per_base, ///< units of the series' currency for one of the base: 278.58 rupees for a dollar
    of_base,  ///< units of the base for one of the series' currency: 1.08 dollars for a euro
};

/// What a table of rates does not say itself.
/// Example: `rate_options{.kind = rate_kind::end_of_period, .source = "State Bank of Pakistan", .base = "USD"}`.
struct rate_options {
    rate_kind kind = rate_kind::period_average; ///< what the rates are rates of
    std::string_view source{};                  ///< who says so: the source of each rate
    currency_code base{};                       ///< against which it quotes; empty where it says so, as "per EUR"
    quotation quoted = quotation::per_base;     ///< which way round
    period_kind every = period_kind::none;      ///< of what each day is the first or the last, see `rates_of`
};

/// In which currency a table states the rates of an area, in which years. The caller says so, because a table does not:
/// the World Bank states Croatia's 2022 in kuna and its 2023 in euros, and Turkey's 1996 in the lira of 2005. A year
/// that no row covers, as one in which the currency changed half way, has no currency and its rate is refused.
/// Example: `area_currency{"HRV", "HRK", 1994, 2022}`.
struct area_currency {
    std::string_view area{};  ///< as the table spells it: the code ("PAK") or the name ("Pakistan")
    currency_code currency{}; ///< in which the rates of these years are stated
    int first_year = 1;       ///< the first year in which the rates are of this currency
    int last_year = 9999;     ///< the last one
};

/// Why a value of a table is not among the rates.
/// Example: `to_words(rate_refusal::base_currency) == "the currency is the base itself"`.
enum class rate_refusal : std::uint8_t {
    unknown_currency, ///< nothing says in which currency it is
    base_currency,    ///< the currency is the base: a rate to itself
    repeated,         ///< an earlier value says the same: the members of a monetary union
    contradicted,     ///< an earlier value of the same currency and period is another one
    not_in_use,       ///< its code, or that of the base, was no currency in that period
    not_above_zero,   ///< no rate is zero or below
    no_end,           ///< it is of no period that has an end
};

/// The refusal in words. Example: `to_words(rate_refusal::not_above_zero) == "a rate is above zero"`.
[[nodiscard]] constexpr std::string_view to_words(rate_refusal why) {
    constexpr std::string_view words[] = {"nothing says in which currency this is",
                                          "the currency is the base itself",
                                          "an earlier value says the same",
                                          "an earlier value of the same currency and period is another one",
                                          "one of the two currencies was not in use then",
                                          "a rate is above zero",
                                          "a rate is of a period that has an end"};
    return words[static_cast<int>(why)];
}

/// A value that is not among the rates. Example: `to_text(rates_of(table).refused.front())`.
struct refused_rate {
    std::size_t number = 0;    ///< which of `long_table::values`, from 0
    rate_refusal why{};        ///< the reason
    std::string of{};          ///< name or code of the area or currency, as the table has it
    period when = no_period(); ///< the period
    double value = 0;          ///< the number of the file
};

/// "Ecuador 1999: nothing says in which currency this is".
/// Example: `to_text(refused_rate{.why = rate_refusal::not_above_zero, .of = "Ecuador", .when = year(1999)})`.
[[nodiscard]] inline text<700> to_text(refused_rate const& row) {
    return text<700>(row.of).append(' ').append(to_text(row.when).view()).append(": ").append(to_words(row.why));
}

/// The rates of a table and the values that are not among them, in its order. Every value is in one of the two, or has
/// no number. Example: `rates_of(table, {.source = "ECB"}).rates`.
struct rates_read {
    rate_book rates{};                   ///< the rates
    std::vector<refused_rate> refused{}; ///< the values that are no rate, and why
};

namespace refused {
/// Raises `domain_error`: rates are against something.
[[noreturn]] inline void the_table_says_no_base(long_table const& table) {
    raise(domain_error(text<300>("the rates of ")
                           .append(table.file.empty() ? std::string_view("the table") : std::string_view(table.file))
                           .append(" do not say against which currency they are; say it in rate_options::base")));
}
/// Raises `domain_error`: the days may stand for months or years.
[[noreturn]] inline void these_days_do_not_say_of_what_they_are(period const& first) {
    raise(domain_error(text<300>("a rate of ")
                           .append(to_text(first))
                           .append(" may be that of a day, a month or a year, because each day of the table begins or "
                                   "ends a month; say it in rate_options::every: period_kind::year, quarter, month or "
                                   "day")));
}
/// Raises `domain_error`: the day is within a period of the kind that was named.
[[noreturn]] inline void this_day_begins_and_ends_no_period(period const& day, period const& whole) {
    raise(domain_error(text<300>("the day ")
                           .append(to_text(day))
                           .append(" is neither the first nor the last of ")
                           .append(to_text(whole))
                           .append(", as rate_options::every says")));
}
} // namespace refused

namespace io_detail {

/// The currencies of a series, as far as it says them itself.
struct series_currencies {
    currency_code currency{};
    currency_code base{};
    bool is_code = false; ///< the currency by a code of its own and not by an area
};

/// The code of ISO 4217 that a text is, in use or not; none for another text.
inline currency_code code_in(std::string_view text) {
    bool const is_code = text.size() == 3 && unit_detail::iso_4217_mark(std::string(text).c_str()) != '\0';
    return is_code ? currency_code(text) : currency_code();
}

/// The currency of the series: from SDMX's dimensions CURRENCY and CURRENCY_DENOM, from its indicator, and the base
/// from a unit such as "per EUR".
inline series_currencies currencies_of(long_table const& table, long_series const& s, rate_options const& options) {
    series_currencies result{code_in(s.indicator), options.base, true};
    for (std::size_t i = 0; i < table.dimensions.size() && i < s.further.size(); ++i) {
        if (table.dimensions[i] == "CURRENCY") result.currency = code_in(s.further[i]);
        if (table.dimensions[i] == "CURRENCY_DENOM" && options.base.empty()) result.base = code_in(s.further[i]);
    }
    constexpr std::string_view per = "per ";
    if (result.base.empty() && std::string_view(s.unit).starts_with(per)) {
        result.base = code_in(std::string_view(s.unit).substr(per.size()));
    }
    if (result.base.empty()) refused::the_table_says_no_base(table);
    return result;
}

/// The currency in which the area's rate of the period is stated; none when nothing says so. A period in several years
/// (a fiscal year) is covered when all of it is.
inline currency_code stated_currency(std::vector<area_currency> const& currencies, long_series const& s,
                                     period const& when) {
    int const first = to_civil(when.first).year;
    int const last = to_civil(when.past - 1).year;
    for (area_currency const& row : currencies) {
        bool const is_of_it = row.area == s.where_text || row.area == s.where_name || row.area == s.indicator;
        if (is_of_it && row.first_year <= first && last <= row.last_year) return row.currency;
    }
    return {};
}

/// What the periods of a table stand for.
inline std::vector<period> meant_periods(long_table const& table, rate_options const& options) {
    std::vector<period> result = table.periods;
    if (options.every != period_kind::none && options.every != period_kind::day) {
        for (period& each : result) {
            if (each.kind != period_kind::day) continue;
            period const whole = period_at(each.first, options.every);
            if (whole.first != each.first && whole.past != each.past)
                refused::this_day_begins_and_ends_no_period(each, whole);
            each = whole;
        }
    }
    bool all_first = options.every == period_kind::none && result.size() > 1;
    bool all_last = all_first && options.kind == rate_kind::period_average;
    for (period const& each : result) {
        bool const is_day = each.kind == period_kind::day;
        period const its_month = is_day ? period_at(each.first, period_kind::month) : each;
        all_first = all_first && is_day && its_month.first == each.first;
        all_last = all_last && is_day && its_month.past == each.past;
    }
    if (all_first || all_last) refused::these_days_do_not_say_of_what_they_are(result.front());
    return result;
}

/// A value on its way into the book.
struct read_rate {
    quoted_rate rate{};
    std::size_t number = 0;
};

/// The name that a refusal gives a series.
inline std::string name_of(long_series const& s) {
    if (!s.where_text.empty()) return s.where_text;
    return s.indicator;
}

/// Sorts the rows, keeps the first of equal ones and refuses the others.
inline rates_read sort_out(long_table const& table, std::vector<read_rate> read, std::vector<refused_rate> refused) {
    exchange_detail::sort_stably(read, [](read_rate const& a, read_rate const& b) {
        return exchange_detail::order_of_rows(a.rate, b.rate) > 0;
    });
    std::vector<quoted_rate> rows;
    rows.reserve(read.size());
    for (read_rate const& row : read) {
        if (rows.empty() || exchange_detail::order_of_rows(rows.back(), row.rate) != 0) {
            rows.push_back(row.rate);
            continue;
        }
        bool const same = rows.back().value == row.rate.value;
        long_value const& value = table.values[row.number];
        refused.push_back({row.number, same ? rate_refusal::repeated : rate_refusal::contradicted,
                           name_of(table.series_of(value)), row.rate.when, value.value});
    }
    exchange_detail::sort_stably(refused,
                                 [](refused_rate const& a, refused_rate const& b) { return a.number > b.number; });
    return {rate_book(std::move(rows)), std::move(refused)};
}

/// Why a value is no rate, if it is none; fills in the currencies otherwise.
inline bool is_rate(quoted_rate& rate, double value, series_currencies of, currency_code const& stated,
                    rate_options const& options, rate_refusal& why) {
    if (!stated.empty()) of = {stated, of.base, false};
    why = rate_refusal::no_end;
    if (!is_regular(rate.when.kind)) return false;
    why = rate_refusal::not_above_zero;
    if (!(value > 0)) return false;
    why = rate_refusal::unknown_currency;
    if (of.currency.empty()) return false;
    why = rate_refusal::not_in_use;
    if (of.is_code && (is_out_of_use(of.currency, rate.when) || is_out_of_use(of.base, rate.when))) return false;
    why = rate_refusal::base_currency;
    if (of.currency == of.base) return false;
    bool const per_base = options.quoted == quotation::per_base;
    rate.from = per_base ? of.base : of.currency;
    rate.to = per_base ? of.currency : of.base;
    rate.value = from_double(value);
    rate.kind = options.kind;
    rate.source = options.source;
    return true;
}

} // namespace io_detail

/// The rates of a table. A series is in a currency by its code of ISO 4217, which was in use then, as its indicator or
/// SDMX's dimension CURRENCY; or by its area, name or code, where `areas` gives it one. Anything else is refused value
/// by value; a missing value is no rate. A rate has the digits that the file has, but for zeros at their end, where
/// these are 15 or fewer, and otherwise those of the nearest double; a power of ten that the file says beside it
/// (`io/dialects/multiplier.hpp`) moves the point.
///
/// Many tables write the rate of a year as that of 1 January: with `options.every` a day stands for the year, quarter
/// or month that begins or ends with it, and where all days begin (or, of averages, end) a month it must be stated;
/// `period_kind::day` takes them for days.
///
/// Takes n log n steps. Raises `domain_error` where neither the table nor the options say the base, where days must be
/// explained, and where one is not as `options.every` says; `overflow_error` where no double holds a rate times its
/// power of ten.
/// Example: `rates_of(table, {.kind = rate_kind::end_of_period, .source = "ECB"})`.
[[nodiscard]] inline rates_read rates_of(long_table const& table, rate_options const& options = {},
                                         std::vector<area_currency> const& areas = {}) {
    std::vector<io_detail::series_currencies> currencies;
    for (long_series const& each : table.series) currencies.push_back(io_detail::currencies_of(table, each, options));
    std::vector<period> const periods = io_detail::meant_periods(table, options);
    std::vector<io_detail::read_rate> read;
    std::vector<refused_rate> refused;
    io_detail::multipliers const powers(table);
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        long_value const& value = table.values[i];
        if (is_missing(value.status())) continue;
        long_series const& s = table.series_of(value);
        quoted_rate rate;
        rate.when = periods[value.period];
        currency_code const stated =
            is_regular(rate.when.kind) ? io_detail::stated_currency(areas, s, rate.when) : currency_code();
        rate_refusal why{};
        double const number = io_detail::with_point_moved(value.value, powers.of(value, i));
        if (io_detail::is_rate(rate, number, currencies[value.series], stated, options, why)) {
            read.push_back({rate, i});
        } else {
            refused.push_back({i, why, io_detail::name_of(s), rate.when, value.value});
        }
    }
    return io_detail::sort_out(table, std::move(read), std::move(refused));
}

} // namespace almanac::inline v0
