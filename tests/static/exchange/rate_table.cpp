// Look-ups in a table of rates: which row answers, by which path, and how that prints. The yearly rates of IMF are
// those of the World Bank's PA.NUS.FCRF, shortened; the others are made up. Expected numbers are by Python's
// `fractions`.
#include <almanac/exchange/rate_book.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr auto at_end = rate_kind::end_of_period;
constexpr auto parity = rate_kind::purchasing_power_parity;

constexpr quoted_rate stated[] = {
    {"EUR", "ATS", {137603, -4}, since(day(1999, 1, 1)), rate_kind::fixed, "(EC) 2866/98"},
    {"EUR", "DEM", {195583, -5}, since(day(1999, 1, 1)), rate_kind::fixed, "(EC) 2866/98"},
    {"EUR", "USD", {108, -2}, year(2024), average, "ECB"},
    {"USD", "EUR", {925, -3}, year(2023), average, "IMF"},
    {"USD", "KZT", {456165, -3}, year(2023), average, "IMF"},
    {"USD", "KZT", {450, 0}, month(2024, 1), average, "IMF"},
    {"USD", "KZT", {4689625, -4}, year(2024), average, "IMF"},
    {"USD", "KZT", {455, 0}, month(2024, 2), average, "IMF"},
    {"USD", "PKR", {279, 0}, day(2024, 3, 1), at_end, "SBP"},
    {"USD", "PKR", {280, 0}, day(2024, 3, 4), at_end, "SBP"},
    {"USD", "PKR", {281, 0}, day(2024, 3, 5), at_end, "SBP"},
    {"USD", "PKR", {280356, -3}, year(2023), average, "IMF"},
    {"USD", "PKR", {27858, -2}, year(2024), average, "IMF"},
    {"USD", "PKR", {72, 0}, year(2024), parity, "ICP"},
};
constexpr rate_table table(stated);

constexpr found_rate yearly(currency_code from, currency_code to, int in,
                            std::initializer_list<currency_code> by = {}) {
    return table.find({from, to, year(in), average}, {}, by);
}
constexpr found_rate daily(int d, rate_match match = rate_match::exact, int tolerance = 0) {
    return table.find({"USD", "PKR", day(2024, 3, d), at_end}, {match, tolerance});
}
constexpr decimal per_one(found_rate const& found) { return for_one(found.rate.fraction, rounding::half_even); }
} // namespace

// Direct and inverse.
PROVE("money: the row of the two currencies", per_one(yearly("USD", "PKR", 2024)) == decimal(27858, -2));
PROVE("money: of the period asked for", per_one(yearly("USD", "PKR", 2023)) == decimal(280356, -3));
PROVE("money: of the kind asked for", per_one(table.find({"USD", "PKR", year(2024), parity})) == decimal(72) &&
                                          !table.find({"USD", "PKR", year(2023), parity}));
PROVE("money: the row itself is in the path",
      yearly("USD", "PKR", 2024).path.count == 1 && !yearly("USD", "PKR", 2024).path.steps[0].is_inverse &&
          yearly("USD", "PKR", 2024).path.steps[0].row.value == decimal(27858, -2));
PROVE("money: the inverse of a row", yearly("PKR", "USD", 2024).rate == inverse(yearly("USD", "PKR", 2024).rate) &&
                                         yearly("PKR", "USD", 2024).path.steps[0].is_inverse);
PROVE("money: a direct row goes before an inverse one",
      per_one(yearly("EUR", "USD", 2024)) == decimal(108, -2) && yearly("EUR", "USD", 2023).path.steps[0].is_inverse);
PROVE("money: nothing is found without pivots", !yearly("PKR", "KZT", 2024));
PROVE("money: nor by one that leads nowhere", !yearly("PKR", "KZT", 2024, {"EUR"}));
PROVE("money: nor for a year that is not there", !yearly("USD", "PKR", 2022));

// Triangulation.
PROVE("money: rupees to tenge by the dollar", // 468.9625 / 278.58
      per_one(yearly("PKR", "KZT", 2024, {"USD"})) == decimal(168340333117955345, -17));
PROVE("money: the first pivot that leads there is taken", yearly("PKR", "KZT", 2024, {"EUR", "USD"}).path.count == 2);
PROVE("money: one pivot goes before two", yearly("EUR", "KZT", 2024, {"DEM", "USD"}).path.count == 2);
PROVE("money: two pivots, in the order given", yearly("PKR", "DEM", 2024, {"USD", "EUR"}).path.count == 3 &&
                                                   yearly("PKR", "DEM", 2024, {"EUR", "USD"}).path.count == 3);
PROVE("money: rupees to mark by dollar and euro", // 1 / 278.58 / 1.08 * 1.95583
      per_one(yearly("PKR", "DEM", 2024, {"USD", "EUR"})) == decimal(650065942890266244, -20));
PROVE("money: its kind and period are those asked for",
      yearly("PKR", "DEM", 2024, {"USD", "EUR"}).rate.kind == average &&
          yearly("PKR", "DEM", 2024, {"USD", "EUR"}).rate.when == year(2024));
PROVE("money: pivots that are an end of the way are passed over",
      yearly("PKR", "KZT", 2024, {"PKR", "KZT", "USD"}).path.count == 2);
PROVE("money: marks to schillings by the euro", // 13.7603 / 1.95583
      per_one(table.find({"DEM", "ATS", year(2001), rate_kind::fixed}, {}, {"EUR"})) ==
          decimal(703552967282432522, -17));

// Fixed rates.
PROVE("money: a fixed rate answers for every market kind in its period",
      yearly("EUR", "DEM", 2024).rate.kind == average &&
          table.find({"EUR", "DEM", day(2024, 3, 2), at_end}).rate.kind == at_end &&
          table.find({"EUR", "DEM", year(2024), rate_kind::fixed}).rate.kind == rate_kind::fixed &&
          !yearly("EUR", "DEM", 1998) && !table.find({"EUR", "DEM", year(2024), parity}));

// Days.
PROVE("money: the rate of a day", per_one(daily(4)) == decimal(280));
PROVE("money: a Saturday has none", !daily(2) && !daily(2, rate_match::previous) && !daily(2, rate_match::next));
PROVE("money: the one before it, if that is near enough",
      per_one(daily(2, rate_match::previous, 1)) == decimal(279) &&
          per_one(daily(3, rate_match::previous, 2)) == decimal(279) && !daily(3, rate_match::previous, 1));
PROVE("money: the one after it", per_one(daily(2, rate_match::next, 2)) == decimal(280) &&
                                     per_one(daily(3, rate_match::next, 9)) == decimal(280) &&
                                     !daily(2, rate_match::next, 1));
PROVE("money: a day's own rate goes before both", per_one(daily(4, rate_match::previous, 9)) == decimal(280) &&
                                                      per_one(daily(4, rate_match::next, 9)) == decimal(280));
PROVE("money: before the first and after the last day",
      !daily(6, rate_match::next, 9) &&
          !table.find({"USD", "PKR", day(2024, 2, 28), at_end}, {rate_match::previous, 99}));
PROVE("money: the rate is of the day that it is of",
      daily(2, rate_match::previous, 1).rate.when == day(2024, 3, 1) &&
          daily(2, rate_match::previous, 1).path.steps[0].days_off == -1 &&
          daily(2, rate_match::next, 2).path.steps[0].days_off == 2);

// Averages.
PROVE("money: the average of a month and of the year that begins with it",
      per_one(table.find({"USD", "KZT", month(2024, 1), average})) == decimal(450) &&
          per_one(yearly("USD", "KZT", 2024)) == decimal(4689625, -4));
PROVE("money: the neighbour of a year is a year, and of a month a month",
      per_one(table.find({"USD", "KZT", year(2025), average}, {rate_match::previous, 366})) == decimal(4689625, -4) &&
          per_one(table.find({"USD", "KZT", month(2024, 3), average}, {rate_match::previous, 31})) == decimal(455) &&
          per_one(table.find({"USD", "KZT", year(2022), average}, {rate_match::next, 365})) == decimal(456165, -3) &&
          !table.find({"USD", "KZT", year(2025), average}, {rate_match::previous, 364}));
PROVE("money: a day has the average of the period that it is in",
      per_one(table.find({"USD", "KZT", day(2023, 5, 6), average})) == decimal(456165, -3));

// Text.
PROVE("money: a path prints", to_text(yearly("USD", "PKR", 2024).path) == "USD -> PKR by IMF period average 2024");
PROVE("money: an inverse path prints",
      to_text(yearly("PKR", "USD", 2024).path) == "PKR -> USD by the inverse of IMF period average 2024");
PROVE("money: a longer path prints",
      to_text(yearly("PKR", "DEM", 2024, {"USD", "EUR"}).path) ==
          "PKR -> USD -> EUR -> DEM by the inverse of IMF period average 2024, the inverse of ECB period average "
          "2024, (EC) 2866/98 fixed rate since 1999-01-01");
PROVE("money: a path says how many days it is off",
      to_text(daily(2, rate_match::previous, 1).path) == "USD -> PKR by SBP end of period 2024-03-01 (1 day before)");
PROVE("money: no path has no text", to_text(rate_path{}).empty());

// The table.
PROVE("money: rows between two currencies",
      table.rows_between("USD", "PKR").end() - table.rows_between("USD", "PKR").begin() == 6 &&
          table.rows_between("PKR", "USD").begin() == table.rows_between("PKR", "USD").end() && table.size() == 14);
PROVE("money: an empty table finds nothing", !rate_table().find({"USD", "PKR", year(2024), average}));
PROVE("money: two rows that say the same do not contradict", [] {
    quoted_rate const rows[] = {{"USD", "PKR", 280, month(2024, 12), at_end, "a"},
                                {"USD", "PKR", 280, day(2024, 12, 31), at_end, "b"}};
    quoted_rate const sorted[] = {rows[0], rows[1]};
    return per_one(rate_table(sorted).find({"USD", "PKR", year(2024), at_end})) == decimal(280);
}());
PROVE("money: a book sorts its rows and finds the same", [] {
    std::vector<quoted_rate> rows;
    for (std::size_t i = table.size(); i-- > 0;) rows.push_back(stated[i]);
    rate_book const book(rows);
    bool same = book.size() == table.size();
    for (std::size_t i = 0; i < table.size(); ++i) {
        same = same && exchange_detail::order_of_rows(book.table().begin()[i], stated[i]) == 0;
    }
    rate_table const looked_at = book.table();
    return same && looked_at.find({"PKR", "KZT", year(2024), average}, {}, {"USD"}).rate ==
                       yearly("PKR", "KZT", 2024, {"USD"}).rate;
}());

// A row of the kind that is asked for goes before a fixed one that is as near, even where only the fixed one is of the
// very days; a nearer fixed one goes before it.
namespace {
constexpr quoted_rate fixed_and_average[] = {
    {"USD", "AED", {3673, -3}, year(2024), average, "IMF"},
    {"USD", "AED", {36725, -4}, day(2024, 5, 1), rate_kind::fixed, "CBUAE"},
    {"USD", "BHD", {3761, -4}, day(2024, 5, 1), at_end, "CBB"},
    {"USD", "BHD", {376, -3}, since(year(2001)), rate_kind::fixed, "CBB"},
    {"USD", "SAR", {3751, -3}, year(2024), average, "IMF"},
    {"USD", "SAR", {375, -2}, year(2024), rate_kind::fixed, "SAMA"},
};
constexpr auto found_in(rate_request const& asked, lookup_options const& options = {}) {
    rate_book const book(std::vector<quoted_rate>(std::begin(fixed_and_average), std::end(fixed_and_average)));
    return book.table().find(asked, options).path.steps[0].row.value;
}
} // namespace
PROVE("money: the kind asked for goes before fixed, both of the very days",
      found_in({"USD", "SAR", year(2024), average}) == decimal(3751, -3) &&
          found_in({"USD", "SAR", year(2024), rate_kind::fixed}) == decimal(375, -2));
PROVE("money: the kind asked for goes before a fixed rate of the very day",
      found_in({"USD", "AED", day(2024, 5, 1), average}) == decimal(3673, -3));
PROVE("money: a fixed rate that holds goes before one of the day before",
      found_in({"USD", "BHD", day(2024, 5, 2), at_end}, {rate_match::previous, 5}) == decimal(376, -3) &&
          found_in({"USD", "BHD", day(2024, 5, 1), at_end}, {rate_match::previous, 5}) == decimal(3761, -4));
