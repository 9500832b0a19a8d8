// Exchange rates of tables: what is read of each publisher's form, what is refused value by value, and what is asked
// for. The files of the World Bank, the ECB and DataHub are read where the reference data are.
#include <almanac/io/rates_of.hpp>
#include <almanac/io/read_table.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <filesystem>
#include <string>

using namespace almanac;

namespace {
constexpr auto average = rate_kind::period_average;
constexpr auto at_end = rate_kind::end_of_period;
constexpr rate_options per_dollar{.source = "a bank", .base = "USD"};

decimal rate_of(rates_read const& read, rate_request const& asked) {
    return for_one(read.rates.table().at(asked).rate.fraction, rounding::exact);
}
decimal of_dollar(rates_read const& read, currency_code currency, period const& when) {
    return rate_of(read, {"USD", currency, when, average});
}
rates_read rates_in(std::string_view source, rate_options const& options = per_dollar,
                    std::vector<area_currency> const& areas = {}) {
    return rates_of(read_table(source, {.file = "rates.csv"}), options, areas);
}
std::string words_of(std::string_view source, rate_options const& options = per_dollar) {
    return message_of<domain_error>([&] { static_cast<void>(rates_in(source, options)); });
}
} // namespace

TEST_CASE("io: a table of dates, currencies and rates") {
    rates_read const read = rates_in("Date,Currency,Rate\r\n"
                                     "2024,PKR,278.58\r\n"
                                     "2024-03,KZT,\"450.10\"\r\n"
                                     "2023,PKR,280\r\n"
                                     "2024-03-31,AOA,2.866E-08\r\n");
    REQUIRE(read.rates.size() == 4);
    CHECK(read.refused.empty());
    CHECK(of_dollar(read, "PKR", year(2024)) == decimal(27858, -2));
    CHECK(of_dollar(read, "PKR", year(2023)) == decimal(280));
    CHECK(of_dollar(read, "KZT", month(2024, 3)) == decimal(4501, -1));
    CHECK(of_dollar(read, "AOA", day(2024, 3, 31)) == decimal(2866, -11));
    for (quoted_rate const& row : read.rates.table()) CHECK(row.source == "a bank");
}

TEST_CASE("io: rates quoted the other way round, at the end of the period") {
    rates_read const read =
        rates_in("Date,Country,Exchange rate\n2024-12-31,\"Korea, Rep.\",0.00065",
                 {.kind = at_end, .base = "EUR", .quoted = quotation::of_base, .every = period_kind::year},
                 {{"Korea, Rep.", "KRW"}});
    REQUIRE(read.rates.size() == 1);
    found_rate const found = read.rates.table().at({"KRW", "EUR", year(2024), at_end});
    CHECK(found.rate.fraction.over == decimal(65, -5));
    CHECK_FALSE(found.path.steps[0].is_inverse);
}

TEST_CASE("io: values that are no rate are returned with the reason") {
    rates_read const read = rates_in("Date,Currency,Rate\n"
                                     "2024,PKR,278.58\n"
                                     "2024,Ruritania,3\n"
                                     "2024,USD,1\n"
                                     "2024,PKR,278.580\n"
                                     "2024,PKR,279\n"
                                     "2024,pkr,278.58\n"
                                     "2023,PKR,..\n"
                                     "2023,KZT,0\n"
                                     "2023,KZT,-3\n"
                                     "since 2022,KZT,450\n");
    REQUIRE(read.rates.size() == 1);
    REQUIRE(read.refused.size() == 8); // and the missing one, which is no rate
    CHECK(to_text(read.refused[0]).view() == "Ruritania 2024: nothing says in which currency this is");
    CHECK(to_text(read.refused[1]).view() == "USD 2024: the currency is the base itself");
    CHECK(to_text(read.refused[2]).view() == "PKR 2024: an earlier value says the same");
    CHECK(to_text(read.refused[3]).view() ==
          "PKR 2024: an earlier value of the same currency and period is another one");
    CHECK(to_text(read.refused[4]).view() == "pkr 2024: nothing says in which currency this is");
    CHECK(to_text(read.refused[5]).view() == "KZT 2023: a rate is above zero");
    CHECK(read.refused[6].why == rate_refusal::not_above_zero);
    CHECK(to_text(read.refused[7]).view() == "KZT since 2022: a rate is of a period that has an end");
    CHECK(read.refused[3].value == 279);
    CHECK(read.refused[3].number == 4);
    CHECK(of_dollar(read, "PKR", year(2024)) == decimal(27858, -2));
}

TEST_CASE("io: yearly rates written as days are those of years, when that is said") {
    auto const every = [](period_kind kind, rate_kind of = average) {
        return rate_options{.kind = of, .base = "USD", .every = kind};
    };
    std::string const yearly = "Date,Currency,Rate\n1971-01-01,INR,7.49\n1972-01-01,INR,7.59\n1973-01-01,INR,7.74\n";
    std::string const asked =
        "a rate of 1971-01-01 may be that of a day, a month or a year, because each day of the "
        "table begins or ends a month; say it in rate_options::every: period_kind::year, quarter, "
        "month or day";
    CHECK(words_of(yearly) == asked);
    CHECK(of_dollar(rates_in(yearly, every(period_kind::year)), "INR", year(1972)) == decimal(759, -2));
    CHECK(of_dollar(rates_in(yearly, every(period_kind::day)), "INR", day(1972, 1, 1)) == decimal(759, -2));
    CHECK(of_dollar(rates_in(yearly, every(period_kind::month)), "INR", month(1972, 1)) == decimal(759, -2));
    std::string const ends = "Date,Currency,Rate\n2024-03-31,PKR,278\n2024-06-30,PKR,279\n";
    CHECK(of_dollar(rates_in(ends, every(period_kind::quarter)), "PKR", quarter(2024, 2)) == decimal(279));
    CHECK(words_of(ends).find("a rate of 2024-03-31 may be") == 0);
    // At the end of a month is of that day.
    CHECK(rates_in(ends, every(period_kind::none, at_end)).rates.size() == 2);
    CHECK(words_of("Date,Currency,Rate\n2023,PKR,270\n2024-06-30,PKR,279\n", every(period_kind::year)) ==
          "the day 2024-06-30 is neither the first nor the last of 2024, as rate_options::every says");
    // One date, or one that begins no month, leaves nothing to ask.
    CHECK(rates_in("Date,Currency,Rate\n2024-01-01,PKR,278\n2024-01-01,KZT,450\n").rates.size() == 2);
    CHECK(rates_in("Date,Currency,Rate\n2024-01-01,PKR,278\n2024-01-02,PKR,279\n").rates.size() == 2);
}

TEST_CASE("io: codes of currencies that were not in use then are refused value by value") {
    rates_read const read = rates_in("Date,Currency,Rate\n"
                                     "2024,HRK,7\n"
                                     "2022,HRK,7.16\n"
                                     "1980,EUR,0.8\n"
                                     "2000,DEM,2.12\n"
                                     "2002,DEM,2.1\n");
    REQUIRE(read.refused.size() == 3);
    CHECK(to_text(read.refused[0]).view() == "HRK 2024: one of the two currencies was not in use then");
    CHECK(read.refused[1].why == rate_refusal::not_in_use);
    CHECK(read.refused[2].number == 4);
    CHECK(read.rates.size() == 2);
    // What the caller says of an area holds: many tables state old rates in the currency of today.
    CHECK(rates_in("Date,Currency,Rate\n1996,Turkey,0.081\n", per_dollar, {{"Turkey", "TRY"}}).rates.size() == 1);
}

TEST_CASE("io: a table of the World Bank, with areas that changed their currency") {
    // Croatia's kuna became the euro on 2023-01-01; Lithuania's litas on 2015-01-01; the numbers are the file's.
    std::vector<area_currency> const areas{
        {"HRV", "HRK", 1995, 2022}, {"HRV", "EUR", 2023}, {"LTU", "EUR", 2015}, {"EMU", "EUR", 1999}, {"BHS", "BSD"}};
    rates_read const read = rates_in("Country Name,Country Code,Year,Value\n"
                                     "\"Bahamas, The\",BHS,1960,1.02041\n"
                                     "Euro area,EMU,2015,0.901296423367096\n"
                                     "Croatia,HRV,2022,7.1597415\n"
                                     "Croatia,HRV,2023,0.924839558470698\n"
                                     "Lithuania,LTU,2014,2.60029166666667\n"
                                     "Lithuania,LTU,2015,0.901296423367096\n",
                                     per_dollar, areas);
    CHECK(read.rates.size() == 4);
    CHECK(of_dollar(read, "HRK", year(2022)) == decimal(71597415, -7));
    CHECK(of_dollar(read, "EUR", year(2023)) == decimal(924839558470698, -15));
    CHECK(of_dollar(read, "BSD", year(1960)) == decimal(102041, -5));
    REQUIRE(read.refused.size() == 2);
    CHECK(to_text(read.refused[0]).view() == "LTU 2014: nothing says in which currency this is");
    CHECK(to_text(read.refused[1]).view() == "LTU 2015: an earlier value says the same");
    // The download with a column a year is another shape of the same.
    rates_read const wide = rates_in("Country Name,Country Code,Indicator Name,Indicator Code,2022,2023\n"
                                     "Croatia,HRV,Official exchange rate,PA.NUS.FCRF,7.1597415,0.924839558470698\n",
                                     per_dollar, areas);
    CHECK(of_dollar(wide, "HRK", year(2022)) == decimal(71597415, -7));
    CHECK(of_dollar(wide, "EUR", year(2023)) == decimal(924839558470698, -15));
}

TEST_CASE("io: the European Central Bank says the base itself") {
    rates_read const days =
        rates_in("Date, USD, JPY, BGN, \n13 April 2026, 1.1684, 186.75, N/A, \n", {.kind = at_end, .source = "ECB"});
    REQUIRE(days.rates.size() == 2);
    CHECK(rate_of(days, {"EUR", "JPY", day(2026, 4, 13), at_end}) == decimal(18675, -2));
    rates_read const portal = rates_in(
        "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
        "EXR.M.USD.EUR.SP00.A,M,USD,EUR,SP00,A,2024-01,1.0905,A\nEXR.M.XYZ.EUR.SP00.A,M,XYZ,EUR,SP00,A,2024-01,9,A\n");
    // The caller's base comes first; without it, that of the table.
    CHECK(portal.rates.size() == 0);
    rates_read const euro = rates_in(
        "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n"
        "EXR.M.USD.EUR.SP00.A,M,USD,EUR,SP00,A,2024-01,1.0905,A\nEXR.M.XYZ.EUR.SP00.A,M,XYZ,EUR,SP00,A,2024-01,9,A\n",
        {});
    CHECK(rate_of(euro, {"EUR", "USD", month(2024, 1), average}) == decimal(10905, -4));
    REQUIRE(euro.refused.size() == 1);
    CHECK(euro.refused[0].why == rate_refusal::unknown_currency);
    rates_read const sdmx = rates_in("DATAFLOW,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE\n"
                                     "ECB:EXR(1.0),A,PLN,EUR,SP00,A,2023,4.542\n",
                                     {});
    CHECK(rate_of(sdmx, {"EUR", "PLN", year(2023), average}) == decimal(4542, -3));
    CHECK(words_of("Date,Currency,Rate\n2024,PKR,278.58\n", {}) ==
          "the rates of rates.csv do not say against which currency they are; say it in rate_options::base");
}

#ifdef ALMANAC_SHARED_DIR
namespace {
std::string const folder = ALMANAC_SHARED_DIR "/data/";
bool is_there() {
    bool const there = std::filesystem::exists(folder + "wdi/pa.nus.fcrf.csv");
    if (!there) WARN("skipped: no reference data");
    return there;
}
long_table table_in(std::string const& name, period_kind every = period_kind::none) {
    text_file const file(folder + name);
    return read_table(file.view(), {.file = name, .every = every});
}
} // namespace

TEST_CASE("io: the World Bank's official exchange rates") {
    if (!is_there()) return;
    std::vector<area_currency> const areas{{"PAK", "PKR"},       {"KAZ", "KZT", 1994}, {"TJK", "TJS", 2001},
                                           {"EMU", "EUR", 1999}, {"FRA", "EUR", 1999}, {"USA", "USD"}};
    rates_read const read =
        rates_of(table_in("wdi/pa.nus.fcrf.csv"), {.kind = average, .source = "IMF", .base = "USD"}, areas);
    // 12,533 rows below the header, by `wc -l`; none is lost.
    CHECK(read.rates.size() + read.refused.size() == 12533);
    // By `grep PAK,2024` and `grep KAZ,2024`; the quotient by Python's fractions.
    CHECK(of_dollar(read, "PKR", year(2024)) == decimal(278580716167563, -12));
    CHECK(of_dollar(read, "KZT", year(2024)) == decimal(4689625, -4));
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
}

TEST_CASE("io: the history of the European Central Bank's reference rates") {
    if (!is_there()) return;
    long_table const table = table_in("files/eurofxref-hist.csv");
    rates_read const read = rates_of(table, {.kind = at_end, .source = "ECB"});
    // 6,983 days; 217,555 numbers, by Python's csv, of currencies that were in use on their day but for those refused.
    std::size_t numbers = 0;
    for (long_value const& each : table.values) numbers += is_missing(each.status()) ? 0U : 1U;
    CHECK(numbers == 217555);
    CHECK(read.rates.size() + read.refused.size() == numbers);
    for (refused_rate const& row : read.refused) CHECK(row.why == rate_refusal::not_in_use);
    CHECK(rate_of(read, {"EUR", "USD", day(2026, 4, 13), at_end}) == decimal(11684, -4));
    CHECK(rate_of(read, {"EUR", "USD", day(1999, 1, 4), at_end}) == decimal(11789, -4));
    rates_read const day_alone = rates_of(table_in("files/ecb_daily.csv"), {.kind = at_end, .source = "ECB"});
    CHECK(day_alone.rates.size() == 29);
    CHECK(rate_of(day_alone, {"EUR", "ZAR", day(2026, 4, 13), at_end}) == decimal(193849, -4));
}

TEST_CASE("io: DataHub's yearly rates") {
    if (!is_there()) return;
    std::vector<area_currency> const areas{{"Australia", "AUD"}, {"India", "INR"}, {"Sri Lanka", "LKR"}};
    for (std::string const name : {"files/ds_fx_annual.csv", "files/ds_fx_yearly.csv"}) {
        long_table const table = table_in(name);
        rates_read const read = rates_of(table, {.kind = average, .base = "USD", .every = period_kind::year}, areas);
        CHECK(of_dollar(read, "AUD", year(1971)) == decimal(8803, -4));
        CHECK(read.rates.size() + read.refused.size() == 993);
        CHECK_THROWS_AS(rates_of(table, {.base = "USD"}, areas), domain_error);
    }
}
#endif
