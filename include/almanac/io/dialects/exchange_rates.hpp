// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Tables of exchange rates, for `rates_of` (`io/rates_of.hpp`): by currency, `Date, Currency, Rate`; and by country,
/// `Date, Country, Exchange rate` as DataHub's collection has them
/// (https://github.com/datasets/exchange-rates), each day the first of its period.
#pragma once

#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads a table of rates whose last column has the head `value`. Whether a day stands for a day, a month or a year is
/// not in the file: `options.every` says it. Raises as `read_long_csv`.
/// Example: `read_datahub_rates(file.view(), "Exchange rate", {.every = period_kind::year})`.
[[nodiscard]] inline long_table read_datahub_rates(std::string_view source, std::string_view value,
                                                   read_options options = {}) {
    options.areas = area_codes::name;
    if (options.indicator.empty()) options.indicator = value;
    long_table table = read_long_csv(source, {.area = "Country", .period = "Date", .value = value}, options);
    table.dialect = "DataHub exchange rates";
    return table;
}

/// Reads a table of rates with the columns `Date`, `Currency` and `Rate`: a period, a code of ISO 4217 or a name, which
/// becomes the indicator of the series, and a number. Raises as `read_long_csv`.
/// Example: `read_currency_rates("Date,Currency,Rate\n2024-12-31,PKR,278.55\n").values[0].value == 278.55`.
[[nodiscard]] inline long_table read_currency_rates(std::string_view source, read_options const& options = {}) {
    long_table table = read_long_csv(source, {.indicator = "Currency", .period = "Date", .value = "Rate"}, options);
    table.dialect = "rates by currency";
    return table;
}

} // namespace almanac::inline v0
