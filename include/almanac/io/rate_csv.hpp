// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads tables of exchange rates from comma-separated values (RFC 4180), in two shapes: `Date,Currency,Rate`, and the
/// World Bank's `Country Name,Country Code,Year,Value`.
///
/// What is malformed is a `parse_error` with file, line, column, what was found and what was expected. What is well
/// formed and no rate is not dropped but returned, row by row, with the reason: an area without a known currency in
/// that year, a rate of a currency against itself, a second rate of the same currency and period.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/currency/use.hpp>
#include <almanac/exchange/rate_book.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Which way round a table quotes its rates against the base currency.
enum class quotation : std::uint8_t {
    per_base, ///< units of the row's currency for one of the base: 278.58 rupees for a dollar
    of_base,  ///< units of the base for one of the row's currency: 1.08 dollars for a euro
};

/// What a table of rates does not say itself.
struct rate_csv_options {
    std::string_view file{};                    ///< for messages
    currency_code base = "USD";                 ///< against which the table quotes
    quotation quoted = quotation::per_base;     ///< which way round
    rate_kind kind = rate_kind::period_average; ///< what the rates are rates of
    std::string_view source{};                  ///< who says so: the source of each rate
    period_kind every = period_kind::none;      ///< of what each date is the first or the last day, see `read_rates`
    std::string_view date_column = "Date";      ///< the names that the header must have, letter for letter
    std::string_view currency_column = "Currency";
    std::string_view rate_column = "Rate";
};

/// In which currency a table states the rates of an area, in which years. The caller says so, because a table does not:
/// the World Bank states Croatia's 2022 in kuna and its 2023 in euros, and Turkey's 1996 in the lira of 2005. A year
/// that no row covers, as one in which the currency changed half way, has no currency and its rate is refused.
struct area_currency {
    std::string_view area{};  ///< as the table spells it: the code ("PAK") or the name ("Pakistan")
    currency_code currency{}; ///< in which the rates of these years are stated
    int first_year = 1;
    int last_year = 9999;
};

/// Why a row of a table is not among the rates.
enum class rate_refusal : std::uint8_t {
    unknown_currency, ///< nothing says in which currency the row is
    base_currency,    ///< the row's currency is the base: a rate to itself
    repeated,         ///< an earlier row says the same: the members of a monetary union
    contradicted,     ///< an earlier row of the same currency and period says something else
    not_in_use,       ///< the code of the row, or that of the base, was no currency in that period
};

/// The refusal in words.
[[nodiscard]] constexpr std::string_view to_words(rate_refusal why) {
    constexpr std::string_view words[] = {"nothing says in which currency this is", "the currency is the base itself",
                                          "an earlier row says the same",
                                          "an earlier row of the same currency and period says something else",
                                          "one of the two currencies was not in use then"};
    return words[static_cast<int>(why)];
}

/// A row that is well formed and is not among the rates.
struct refused_rate {
    std::size_t line = 0;         ///< in the file, from 1
    rate_refusal why{};           ///< the reason
    std::size_t earlier_line = 0; ///< of the row that says the same or contradicts; 0 for the other reasons
    std::string area{};           ///< name or code, as the row has it
    period when = no_period();
    decimal value{};
};

/// "12: Ecuador 1999: nothing says in which currency this is"; an earlier row is named by its line.
[[nodiscard]] inline text<400> to_text(refused_rate const& row) {
    text<400> out;
    out.append_unsigned(row.line).append(": ").append(row.area).append(' ').append(to_text(row.when).view());
    out.append(": ").append(to_words(row.why));
    if (row.earlier_line != 0) out.append(" (line ").append_unsigned(row.earlier_line).append(')');
    return out;
}

/// The rates of a file, and the rows that are not among them, by line. Every row is in one of the two.
struct rates_read {
    rate_book rates{};
    std::vector<refused_rate> refused{};
};

namespace io_detail {

/// A cell and where it stands.
struct csv_cell {
    std::string value{};
    text_position where{};
};

/// Goes through records. A field is quoted as a whole or not at all; a quote within is doubled. LF and CRLF end a
/// record.
struct csv_scanner {
    std::string_view source;
    std::string_view file{};
    std::size_t at = 0;
    std::size_t line = 1;
    std::size_t line_start = 0;

    [[nodiscard]] bool at_end() const { return at == source.size(); }
    [[nodiscard]] text_position here() const { return {file, line, at - line_start + 1}; }
    [[nodiscard]] std::string_view rest_of_line() const {
        std::string_view const rest = source.substr(at);
        return rest.substr(0, rest.find_first_of("\r\n"));
    }
    [[nodiscard]] bool at_line_break() const {
        return at < source.size() && (source[at] == '\n' || source.substr(at, 2) == "\r\n");
    }
    void take_line_break() {
        at += source[at] == '\r' ? 2u : 1u;
        ++line;
        line_start = at;
    }

    void take_quoted(csv_cell& cell) {
        text_position const quote = here();
        ++at;
        cell.where = here(); // of the content, which is what errors are about
        for (;;) {
            if (at_end()) raise(parse_error(quote, source.substr(at), "the quote that closes this field"));
            char const c = source[at++];
            if (c == '"') {
                if (at_end() || source[at] != '"') break;
                ++at;
            }
            cell.value.push_back(c);
            if (c == '\n') {
                ++line;
                line_start = at;
            }
        }
        if (at_end() || source[at] == ',' || at_line_break()) return;
        raise(parse_error(here(), rest_of_line(), "a comma or the end of the record after a closing quote"));
    }
    void take_plain(csv_cell& cell) {
        while (!at_end() && source[at] != ',' && !at_line_break()) {
            if (source[at] == '"' || source[at] == '\r') {
                raise(parse_error(here(), source.substr(at, 1), "no quote and no carriage return in a plain field"));
            }
            cell.value.push_back(source[at++]);
        }
    }

    /// The next record, which is there, of exactly `count` fields.
    std::vector<csv_cell> take_record(std::size_t count) {
        std::vector<csv_cell> record;
        for (;;) {
            record.push_back({{}, here()});
            if (!at_end() && source[at] == '"') {
                take_quoted(record.back());
            } else {
                take_plain(record.back());
            }
            if (at_end() || at_line_break()) break;
            if (record.size() == count) {
                raise(parse_error(here(), rest_of_line(),
                                  text<80>("the end of a record of ").append_unsigned(count).append(" fields")));
            }
            ++at; // the comma
        }
        if (record.size() != count) {
            raise(parse_error(here(), {},
                              text<80>("a comma and field ")
                                  .append_unsigned(record.size() + 1)
                                  .append(" of ")
                                  .append_unsigned(count)));
        }
        if (!at_end()) take_line_break();
        return record;
    }
};

/// Takes the header, which must be these names, after a byte order mark or none.
inline void take_header(csv_scanner& scan, std::initializer_list<std::string_view> names) {
    std::string_view const byte_order_mark = "\xEF\xBB\xBF";
    if (scan.source.substr(0, 3) == byte_order_mark) {
        scan.at = 3;
        scan.line_start = 3;
    }
    std::vector<csv_cell> const header = scan.take_record(names.size());
    csv_cell const* cell = header.data();
    for (std::string_view const name : names) {
        if (cell->value != name) {
            raise(parse_error(cell->where, cell->value, text<160>("the column ").append(name)));
        }
        ++cell;
    }
}

/// What `parse` reads in a cell; its error is moved to the cell.
template <class Parse>
auto read_cell(csv_cell const& cell, Parse parse) {
#ifdef __cpp_exceptions
    try {
        return parse(std::string_view(cell.value));
    } catch (parse_error const& e) {
        raise(relocated(e, cell.where));
    }
#else
    return parse(std::string_view(cell.value));
#endif
}

inline decimal read_rate(csv_cell const& cell) {
    decimal const value = read_cell(cell, [](std::string_view text) { return parse_scientific(text); });
    if (sign(value) <= 0) raise(parse_error(cell.where, cell.value, "a rate above zero"));
    return value;
}
inline period read_year(csv_cell const& cell) {
    period const when = read_cell(cell, [](std::string_view text) { return parse_period(text); });
    if (when.kind != period_kind::year) raise(parse_error(cell.where, cell.value, "a year of four digits"));
    return when;
}
/// A period with an end: the date, month or year of a rate.
inline period read_date(csv_cell const& cell) {
    period const when = read_cell(cell, [](std::string_view text) { return parse_period(text); });
    if (!is_regular(when.kind)) raise(parse_error(cell.where, cell.value, "a date, a month, a quarter or a year"));
    return when;
}

/// The year, quarter or month that begins or ends on the day of this cell; none if none does.
inline period period_with_end_on(period const& date, period_kind every) {
    civil_date const first = to_civil(date.first);
    period result = no_period();
    if (every == period_kind::year) result = year(first.year);
    if (every == period_kind::quarter) result = quarter(first.year, (first.month + 2) / 3);
    if (every == period_kind::month) result = month(first.year, first.month);
    bool const is_end = result.kind != period_kind::none && (result.first == date.first || result.past == date.past);
    return is_end ? result : no_period();
}

/// Reads the dates of a table, and asks what they stand for where they do not say it themselves.
struct date_reader {
    rate_csv_options const& options;
    csv_cell first{};
    period first_date = no_period();
    bool all_first = true; ///< days that a month begins with
    bool all_last = true;  ///< days that a month ends with
    bool is_other = false; ///< there are two different ones

    period read(csv_cell const& cell) {
        period const date = read_date(cell);
        bool const is_day = date.kind == period_kind::day;
        if (is_day && options.every != period_kind::none && options.every != period_kind::day) {
            period const meant = period_with_end_on(date, options.every);
            if (meant.kind == period_kind::none) {
                raise(
                    parse_error(cell.where, cell.value, "the first or the last day of a period such as options.every"));
            }
            return meant;
        }
        if (first_date.kind == period_kind::none) {
            first = cell;
            first_date = date;
        }
        period const its_month = is_day ? month(to_civil(date.first).year, to_civil(date.first).month) : date;
        all_first = all_first && is_day && its_month.first == date.first;
        all_last = all_last && is_day && its_month.past == date.past;
        is_other = is_other || !(date == first_date);
        return date;
    }
    /// Refuses dates that are all the first days of months: they stand for the months or years.
    void finish() const {
        bool const is_average = options.kind == rate_kind::period_average;
        if (options.every != period_kind::none || !is_other || !(all_first || (all_last && is_average))) return;
        raise(parse_error(first.where, first.value,
                          "dates that say of what they are, because each is the first or last day of a month; state "
                          "options.every: period_kind::year, quarter, month or day"));
    }
};

/// A row on its way into the book.
struct read_row {
    quoted_rate rate{};
    std::string area{};
    std::size_t line = 0;
};

/// The currency in which the area's rate of the period is stated; none when nothing says so. A period in several years
/// (a fiscal year) is covered when all of it is.
inline currency_code stated_currency(std::vector<area_currency> const& currencies, std::string_view area,
                                     period const& when) {
    int const first = to_civil(when.first).year;
    int const last = to_civil(when.past - 1).year;
    for (area_currency const& row : currencies) {
        if (row.area == area && row.first_year <= first && last <= row.last_year) return row.currency;
    }
    return {};
}

/// Sorts the rows, keeps the first of equal ones and refuses the others.
inline rates_read sort_out(std::vector<read_row> read, std::vector<refused_rate> refused) {
    exchange_detail::sort_stably(
        read, [](read_row const& a, read_row const& b) { return exchange_detail::order_of_rows(a.rate, b.rate) > 0; });
    std::vector<quoted_rate> rows;
    rows.reserve(read.size());
    std::size_t kept_line = 0;
    for (read_row& row : read) {
        if (!rows.empty() && exchange_detail::order_of_rows(rows.back(), row.rate) == 0) {
            bool const same = rows.back().value == row.rate.value;
            refused.push_back({row.line, same ? rate_refusal::repeated : rate_refusal::contradicted, kept_line,
                               std::move(row.area), row.rate.when, row.rate.value});
            continue;
        }
        kept_line = row.line;
        rows.push_back(row.rate);
    }
    exchange_detail::sort_stably(refused, [](refused_rate const& a, refused_rate const& b) { return a.line > b.line; });
    return {rate_book(std::move(rows)), std::move(refused)};
}

/// A row goes to the rates or to the refused ones.
inline void place_row(read_row row, currency_code const& currency, rate_csv_options const& options,
                      std::vector<read_row>& read, std::vector<refused_rate>& refused) {
    if (currency.empty() || currency == options.base) {
        rate_refusal const why = currency.empty() ? rate_refusal::unknown_currency : rate_refusal::base_currency;
        refused.push_back({row.line, why, 0, std::move(row.area), row.rate.when, row.rate.value});
        return;
    }
    bool const per_base = options.quoted == quotation::per_base;
    row.rate.from = per_base ? options.base : currency;
    row.rate.to = per_base ? currency : options.base;
    row.rate.kind = options.kind;
    row.rate.source = options.source;
    read.push_back(std::move(row));
}

} // namespace io_detail

/// Reads a table with the columns `Date,Currency,Rate` (or the names in the options). A date is a day, a month, a
/// quarter or a year, as `parse_period` reads it. Many tables write the rate of a year as that of 1 January: with
/// `options.every` a day stands for the year, quarter or month that begins or ends with it, and where all days begin
/// (or, of averages, end) a month it must be stated; `period_kind::day` takes them for days. A currency is a code of
/// ISO 4217 that was in use then, or a name or code of an area that `areas` gives a currency; anything else is refused
/// row by row. Raises `parse_error`.
[[nodiscard]] inline rates_read read_rates(std::string_view source, rate_csv_options const& options = {},
                                           std::vector<area_currency> const& areas = {}) {
    io_detail::csv_scanner scan{source, options.file};
    io_detail::take_header(scan, {options.date_column, options.currency_column, options.rate_column});
    std::vector<io_detail::read_row> read;
    std::vector<refused_rate> refused;
    io_detail::date_reader dates{options};
    while (!scan.at_end()) {
        std::vector<io_detail::csv_cell> const record = scan.take_record(3);
        io_detail::read_row row{{}, record[1].value, record[0].where.line};
        row.rate.when = dates.read(record[0]);
        row.rate.value = io_detail::read_rate(record[2]);
        std::string const& named = record[1].value;
        currency_code currency = io_detail::stated_currency(areas, named, row.rate.when);
        if (currency.empty() && named.size() == 3 && unit_detail::iso_4217_mark(named.c_str()) != '\0') {
            currency = currency_code(std::string_view(named));
            if (is_out_of_use(currency, row.rate.when) || is_out_of_use(options.base, row.rate.when)) {
                refused.push_back(
                    {row.line, rate_refusal::not_in_use, 0, std::move(row.area), row.rate.when, row.rate.value});
                continue;
            }
        }
        io_detail::place_row(std::move(row), currency, options, read, refused);
    }
    dates.finish();
    return io_detail::sort_out(std::move(read), std::move(refused));
}

/// Reads a table of the World Bank with the columns `Country Name,Country Code,Year,Value`, as the indicator
/// PA.NUS.FCRF has it: official exchange rate, local currency units per US dollar, period average (IMF, International
/// Financial Statistics), https://data.worldbank.org/indicator/PA.NUS.FCRF. `areas` says in which currency each area's
/// rates are stated, by its code; see `area_currency`. Raises `parse_error`.
[[nodiscard]] inline rates_read read_world_bank_rates(std::string_view source, std::vector<area_currency> const& areas,
                                                      rate_csv_options const& options = {}) {
    io_detail::csv_scanner scan{source, options.file};
    io_detail::take_header(scan, {"Country Name", "Country Code", "Year", "Value"});
    std::vector<io_detail::read_row> read;
    std::vector<refused_rate> refused;
    while (!scan.at_end()) {
        std::vector<io_detail::csv_cell> const record = scan.take_record(4);
        io_detail::read_row row{{}, record[1].value, record[0].where.line};
        row.rate.when = io_detail::read_year(record[2]);
        row.rate.value = io_detail::read_rate(record[3]);
        currency_code const currency = io_detail::stated_currency(areas, record[1].value, row.rate.when);
        io_detail::place_row(std::move(row), currency, options, read, refused);
    }
    return io_detail::sort_out(std::move(read), std::move(refused));
}

} // namespace almanac::inline v0
