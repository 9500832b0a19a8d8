// Tables of exchange rates from comma-separated values: what is read, what is refused row by row, and where a malformed
// file is malformed. The World Bank's file is read where the reference data are.
#include <almanac/io/rate_csv.hpp>

#include "catch.hpp"

#include <fstream>
#include <sstream>
#include <string>

using namespace almanac;

namespace {
constexpr auto average = rate_kind::period_average;

struct place {
    std::size_t line;
    std::size_t column;
    std::string found;
    std::string expected; // its first words
};
template <class Read>
void require_malformed(place const& where, Read read) {
    try {
        static_cast<void>(read());
    } catch (parse_error const& e) {
        INFO(e.what());
        CHECK(e.where().file == "rates.csv");
        CHECK(e.where().line == where.line);
        CHECK(e.where().column == where.column);
        CHECK(e.found() == where.found);
        CHECK(e.expected().substr(0, where.expected.size()) == where.expected);
        return;
    }
    FAIL_CHECK("accepted");
}
void require_malformed(std::string_view source, place const& where) {
    INFO(source);
    rate_csv_options options;
    options.file = "rates.csv";
    require_malformed(where, [&] { return read_rates(source, options); });
}
void require_malformed_world_bank(std::string_view source, place const& where) {
    INFO(source);
    rate_csv_options options;
    options.file = "rates.csv";
    require_malformed(where, [&] { return read_world_bank_rates(source, {{"PAK", "PKR"}}, options); });
}
decimal per_dollar(rates_read const& read, currency_code currency, period const& when) {
    return for_one(read.rates.table().at({"USD", currency, when, average}).rate.fraction, rounding::exact);
}
} // namespace

TEST_CASE("io: a table of dates, currencies and rates") {
    rate_csv_options options;
    options.source = "a bank";
    rates_read const read = read_rates("Date,Currency,Rate\r\n"
                                       "2024,PKR,278.58\r\n"
                                       "2024-03,KZT,\"450.10\"\r\n"
                                       "2023,PKR,280\r\n"
                                       "2024-03-31,AOA,2.866E-08\r\n",
                                       options);
    REQUIRE(read.rates.size() == 4);
    CHECK(read.refused.empty());
    CHECK(per_dollar(read, "PKR", year(2024)) == decimal(27858, -2));
    CHECK(per_dollar(read, "PKR", year(2023)) == decimal(280));
    CHECK(same_digits(per_dollar(read, "KZT", month(2024, 3)), decimal(45010, -2)));
    CHECK(per_dollar(read, "AOA", day(2024, 3, 31)) == decimal(2866, -11));
    for (quoted_rate const& row : read.rates.table()) CHECK(row.source == "a bank");
}

TEST_CASE("io: rates quoted the other way round, at the end of the period, under other names") {
    rate_csv_options options;
    options.base = "EUR";
    options.quoted = quotation::of_base;
    options.kind = rate_kind::end_of_period;
    options.currency_column = "Country";
    options.rate_column = "Exchange rate";
    rates_read const read = read_rates("\xEF\xBB\xBF"
                                       "Date,Country,Exchange rate\n2024-12-31,\"Korea, Rep.\",0.00065",
                                       options, {{"Korea, Rep.", "KRW"}});
    REQUIRE(read.rates.size() == 1);
    found_rate const found = read.rates.table().at({"KRW", "EUR", year(2024), rate_kind::end_of_period});
    CHECK(found.rate.fraction.over == decimal(65, -5));
    CHECK_FALSE(found.path.steps[0].is_inverse);
}

TEST_CASE("io: rows that are no rate are returned with the reason") {
    rates_read const read = read_rates("Date,Currency,Rate\n"
                                       "2024,PKR,278.58\n"
                                       "2024,Ruritania,3\n"
                                       "2024,USD,1\n"
                                       "2024,PKR,278.580\n"
                                       "2024,PKR,279\n"
                                       "2024,pkr,278.58\n");
    REQUIRE(read.rates.size() == 1);
    REQUIRE(read.refused.size() == 5);
    CHECK(to_text(read.refused[0]).view() == "3: Ruritania 2024: nothing says in which currency this is");
    CHECK(to_text(read.refused[1]).view() == "4: USD 2024: the currency is the base itself");
    CHECK(to_text(read.refused[2]).view() == "5: PKR 2024: an earlier row says the same (line 2)");
    CHECK(to_text(read.refused[3]).view() ==
          "6: PKR 2024: an earlier row of the same currency and period says something else (line 2)");
    CHECK(to_text(read.refused[4]).view() == "7: pkr 2024: nothing says in which currency this is");
    CHECK(read.refused[3].value == decimal(279));
    CHECK(per_dollar(read, "PKR", year(2024)) == decimal(27858, -2));
}

TEST_CASE("io: yearly rates written as days are those of years, when that is said") {
    std::string const yearly = "Date,Currency,Rate\n1971-01-01,INR,7.49\n1972-01-01,INR,7.59\n1973-01-01,INR,7.74\n";
    require_malformed(yearly, {2, 1, "1971-01-01", "dates that say of what they are"});
    rate_csv_options options;
    options.every = period_kind::year;
    CHECK(per_dollar(read_rates(yearly, options), "INR", year(1972)) == decimal(759, -2));
    options.every = period_kind::day;
    CHECK(per_dollar(read_rates(yearly, options), "INR", day(1972, 1, 1)) == decimal(759, -2));
    options.every = period_kind::month;
    CHECK(per_dollar(read_rates(yearly, options), "INR", month(1972, 1)) == decimal(759, -2));
    options.every = period_kind::quarter;
    std::string const ends = "Date,Currency,Rate\n2024-03-31,PKR,278\n2024-06-30,PKR,279\n";
    CHECK(per_dollar(read_rates(ends, options), "PKR", quarter(2024, 2)) == decimal(279));
    require_malformed(ends, {2, 1, "2024-03-31", "dates that say of what they are"});
    options.every = period_kind::none;
    options.kind = rate_kind::end_of_period; // at the end of a month is of that day
    CHECK(read_rates(ends, options).rates.size() == 2);
    options.every = period_kind::year;
    options.file = "rates.csv";
    require_malformed({3, 1, "2024-06-30", "the first or the last day"},
                      [&] { return read_rates("Date,Currency,Rate\n2023,PKR,270\n2024-06-30,PKR,279\n", options); });
    // One date, or one that begins no month, leaves nothing to ask.
    CHECK(read_rates("Date,Currency,Rate\n2024-01-01,PKR,278\n2024-01-01,KZT,450\n").rates.size() == 2);
    CHECK(read_rates("Date,Currency,Rate\n2024-01-01,PKR,278\n2024-01-02,PKR,279\n").rates.size() == 2);
}

TEST_CASE("io: codes of currencies that were not in use then are refused row by row") {
    rates_read const read = read_rates("Date,Currency,Rate\n"
                                       "2024,HRK,7\n"
                                       "2022,HRK,7.16\n"
                                       "1980,EUR,0.8\n"
                                       "2000,DEM,2.12\n"
                                       "2002,DEM,2.1\n");
    REQUIRE(read.refused.size() == 3);
    CHECK(to_text(read.refused[0]).view() == "2: HRK 2024: one of the two currencies was not in use then");
    CHECK(read.refused[1].why == rate_refusal::not_in_use);
    CHECK(read.refused[2].line == 6);
    CHECK(read.rates.size() == 2);
    // What the caller says of an area holds: many tables state old rates in the currency of today.
    CHECK(read_rates("Date,Currency,Rate\n1996,Turkey,0.081\n", {}, {{"Turkey", "TRY"}}).rates.size() == 1);
}

TEST_CASE("io: a table of the World Bank, with areas that changed their currency") {
    // Croatia's kuna became the euro on 2023-01-01; Lithuania's litas on 2015-01-01; the numbers are the file's.
    std::vector<area_currency> const areas{
        {"HRV", "HRK", 1995, 2022}, {"HRV", "EUR", 2023}, {"LTU", "EUR", 2015}, {"EMU", "EUR", 1999}, {"BHS", "BSD"}};
    rates_read const read = read_world_bank_rates("Country Name,Country Code,Year,Value\n"
                                                  "\"Bahamas, The\",BHS,1960,1.02041\n"
                                                  "Euro area,EMU,2015,0.901296423367096\n"
                                                  "Croatia,HRV,2022,7.1597415\n"
                                                  "Croatia,HRV,2023,0.924839558470698\n"
                                                  "Lithuania,LTU,2014,2.60029166666667\n"
                                                  "Lithuania,LTU,2015,0.901296423367096\n",
                                                  areas);
    CHECK(read.rates.size() == 4);
    CHECK(per_dollar(read, "HRK", year(2022)) == decimal(71597415, -7));
    CHECK(per_dollar(read, "EUR", year(2023)) == decimal(924839558470698, -15));
    CHECK(per_dollar(read, "BSD", year(1960)) == decimal(102041, -5));
    REQUIRE(read.refused.size() == 2);
    CHECK(to_text(read.refused[0]).view() == "6: LTU 2014: nothing says in which currency this is");
    CHECK(to_text(read.refused[1]).view() == "7: LTU 2015: an earlier row says the same (line 3)");
}

TEST_CASE("io: a malformed table of rates names the place") {
    require_malformed("", {1, 1, "", "a comma and field 2 of 3"});
    require_malformed("Date,Currency", {1, 14, "", "a comma and field 3 of 3"});
    require_malformed("Date,Country,Rate\n", {1, 6, "Country", "the column Currency"});
    require_malformed("Date,Currency,Rate,Note\n", {1, 19, ",Note", "the end of a record of 3 fields"});
    require_malformed("date,Currency,Rate\n", {1, 1, "date", "the column Date"});
    require_malformed("Date,Currency,Rate\n2024,PKR\n", {2, 9, "", "a comma and field 3 of 3"});
    require_malformed("Date,Currency,Rate\n2024,PKR,1,\n", {2, 11, ",", "the end of a record of 3 fields"});
    require_malformed("Date,Currency,Rate\n\n", {2, 1, "", "a comma and field 2 of 3"});
    require_malformed("Date,Currency,Rate\n2024,PKR,278.58x\n", {2, 16, "x", "a digit"});
    require_malformed("Date,Currency,Rate\n2024,PKR,\n", {2, 10, "", "a digit"});
    require_malformed("Date,Currency,Rate\n2024,PKR,0\n", {2, 10, "0", "a rate above zero"});
    require_malformed("Date,Currency,Rate\n2024,PKR,-3\n", {2, 10, "-3", "a rate above zero"});
    require_malformed("Date,Currency,Rate\n2024,PKR,\"1,000\"\n", {2, 12, ",000", "a digit"});
    require_malformed("Date,Currency,Rate\nsince 2024,PKR,3\n", {2, 1, "since 2024", "a date"});
    require_malformed("Date,Currency,Rate\n\"2024,PKR,3\n", {2, 1, "", "the quote that closes this field"});
    require_malformed("Date,Currency,Rate\n\"2024\"x,PKR,3\n", {2, 7, "x,PKR,3", "a comma or the end"});
    require_malformed("Date,Currency,Rate\n20\"24,PKR,3\n", {2, 3, "\"", "no quote"});
    require_malformed("Date,Currency,Rate\n2024,\"a\nb\",3\n2024,PKR,0\n", {4, 10, "0", "a rate above zero"});
    require_malformed_world_bank("Country Name,Country Code,Year,Value\nPakistan,PAK,2024-01,3\n",
                                 {2, 14, "2024-01", "a year of four digits"});
    require_malformed_world_bank("Country Name,Country Code,Year,Value\nBahamas, The,BHS,1960,1\n",
                                 {2, 22, ",1", "the end of a record of 4 fields"});
    require_malformed_world_bank("Country Name,Country Code,Time,Value\n", {1, 27, "Time", "the column Year"});
}

TEST_CASE("io: the World Bank's official exchange rates") {
#ifdef ALMANAC_SHARED_DIR
    std::ifstream file(ALMANAC_SHARED_DIR "/data/wdi/pa.nus.fcrf.csv", std::ios::binary);
    if (!file) {
        WARN("skipped: no reference data");
        return;
    }
    std::stringstream content;
    content << file.rdbuf();
    std::string const source = content.str();
    std::vector<area_currency> const areas{{"PAK", "PKR"},       {"KAZ", "KZT", 1994}, {"TJK", "TJS", 2001},
                                           {"EMU", "EUR", 1999}, {"FRA", "EUR", 1999}, {"USA", "USD"}};
    rate_csv_options options;
    options.file = "pa.nus.fcrf.csv";
    options.source = "IMF";
    rates_read const read = read_world_bank_rates(source, areas, options);
    // 12,533 rows below the header, by `wc -l`; none is lost.
    CHECK(read.rates.size() + read.refused.size() == 12533);
    // By `grep PAK,2024` and `grep KAZ,2024`; the quotient by Python's fractions.
    CHECK(per_dollar(read, "PKR", year(2024)) == decimal(278580716167563, -12));
    CHECK(per_dollar(read, "KZT", year(2024)) == decimal(4689625, -4));
    found_rate const chain = read.rates.table().at({"PKR", "KZT", year(2024), average}, {}, {"USD"});
    CHECK(to_text(chain.path).view() ==
          "PKR -> USD -> KZT by the inverse of IMF period average 2024, IMF period average 2024");
    CHECK(for_one(chain.rate.fraction, rounding::half_even) == decimal(168339900353305364, -17));
    // France's euro is the euro area's.
    std::size_t repeated = 0;
    for (refused_rate const& row : read.refused) {
        CHECK(row.why != rate_refusal::contradicted);
        if (row.why == rate_refusal::repeated) ++repeated;
    }
    CHECK(repeated > 20);
#else
    WARN("skipped: no reference data");
#endif
}
