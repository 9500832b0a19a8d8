// Amounts as readers want them; every expectation is written by hand.
#include <almanac/indicator.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");
constexpr unit country_kind = counted("country");
constexpr unit survey = counted("survey");
constexpr unit job_kind = counted("gig_worker");
constexpr bool writes(decimal value, unit const& u, std::string_view words) {
    return write_amount(value, u).view() == words;
}
constexpr bool writes(amount_style style, decimal value, unit const& u, std::string_view words) {
    return write_amount(value, u, style).view() == words;
}
constexpr bool says(decimal value, std::string_view words) { return to_words(value).view() == words; }
constexpr auto symbol = amount_style::symbol;
constexpr auto digits = amount_style::digits;
} // namespace

PROVE("words of millions", says({392, 6}, "392 million"));
PROVE("words of billions keep their digits", says({19, 8}, "1.9 billion") && says({20, 8}, "2.0 billion"));
PROVE("a single digit of hundreds shows its place",
      says({4, 5}, "0.4 million") && says({4, 8}, "0.4 billion") && says({4, 11}, "0.4 trillion") &&
          says({4, 14}, "400 trillion") && says({400, 6}, "400 million") && says({4, 7}, "40 million") &&
          says({30, 7}, "300 million") && says({4, 2}, "400"));
PROVE("a million written out", says(2000000000, "2 billion"));
PROVE("a number with digits to the last unit stays", says(1234567, "1,234,567"));
PROVE("three places behind a word", says(1234000, "1.234 million") && says(1234500, "1,234,500"));
PROVE("below a million no word", says(12000, "12,000") && says({100, 3}, "100,000"));
PROVE("small ones", says({5, -2}, "0.05") && says(0, "0") && says({0, 3}, "0"));
PROVE("negative ones", says({-19, 8}, "-1.9 billion") && says(-12000, "-12,000"));
PROVE("what has an exponent has no word", says({1, 100}, "1E+100") && says({1, 70}, "1E+70"));
PROVE("a unit that begins with a number stays in its notation",
      writes(5, scaled(counted("truck"), 33), "5 (33.{truck})"));
PROVE("trillions and above", says({8, 12}, "8 trillion") && says({8, 15}, "8,000 trillion"));

PROVE("dollars in words", writes({392, 6}, units::USD, "USD 392 million"));
PROVE("dollars with a sign", writes(symbol, {392, 6}, units::USD, "$392 million"));
PROVE("dollars in digits", writes(digits, {392, 6}, units::USD, "USD 392,000,000"));
PROVE("a negative amount",
      writes(symbol, {-17, 6}, units::USD, "-$17 million") && writes({-17, 6}, units::USD, "USD -17 million"));
PROVE("other signs", writes(symbol, 5, units::EUR, "\u20ac5") && writes(symbol, 5, units::GBP, "\u00a35") &&
                         writes(symbol, {30, 7}, units::INR, "\u20b9300 million"));
PROVE("no sign where none is unambiguous",
      writes(symbol, 5, units::PKR, "PKR 5") && writes(symbol, 5, units::CNY, "CNY 5"));
PROVE("constant prices have no sign",
      writes(symbol, {15, 9}, at_constant_prices(units::USD, 2015), "USD@2015 15 billion"));
PROVE("international dollars", writes({15, 9}, at_purchasing_power_parity(units::USD, 2021), "USD@PPP2021 15 billion"));
PROVE("money per tonne", writes(symbol, 300, units::USD / units::t, "$300/t"));
PROVE("money per person", writes(1500, units::USD / units::person, "USD 1,500/person"));
PROVE("an exchange rate", writes({2785, -1}, units::PKR / units::USD, "PKR 278.5/USD"));
PROVE("money times something is not money", writes(5, units::USD* units::kg, "5 USD.kg"));
PROVE("millions of dollars as a unit", writes(392, scaled(units::USD, 1, 1, 6), "USD 392 million") &&
                                           writes(digits, 392, scaled(units::USD, 1, 1, 6), "USD 392,000,000"));
PROVE("thousands of persons as a unit", writes(36000, scaled(units::person, 1, 1, 3), "36 million persons"));
PROVE("thousand dollars a tonne", writes(3, scaled(units::USD, 1, 1, 3) / units::t, "USD 3/kg"));

PROVE("kilometres", writes(1814, units::km, "1,814 km"));
PROVE("cubic metres a year", writes({33, 9}, units::m3 / units::a, "33 billion m3/a"));
PROVE("barrels a day", writes(500000, units::bbl_per_d, "500,000 bbl/d"));
PROVE("megawatts", writes(1300, units::MW, "1,300 MW"));
PROVE("per cent", writes(76, units::percent, "76%") && writes({5, -2}, units::percent, "0.05%"));
PROVE("points", writes(75, units::percentage_point, "75 percentage points") &&
                    writes(1, units::percentage_point, "1 percentage point") &&
                    writes(1, units::basis_point, "1 basis point"));
PROVE("index points", writes({1024, -1}, units::index, "102.4 index points"));
PROVE("a rank", writes(3, units::rank, "rank 3"));
PROVE("a pure number", writes({48, -1}, units::one, "4.8"));

PROVE("trucks", writes(12, truck, "12 trucks") && writes(1, truck, "1 truck") && writes(0, truck, "0 trucks"));
PROVE("trucks a month", writes(600, truck / units::mo, "600 trucks/mo") && writes(1, truck / units::mo, "1 truck/mo"));
PROVE("countries", writes(5, country_kind, "5 countries") && writes(1, country_kind, "1 country"));
PROVE("surveys", writes(2, survey, "2 surveys"));
PROVE("an underscore is a space", writes({1, 6}, job_kind, "1 million gig workers"));
PROVE("TEU have no plural", writes(250, units::TEU, "250 TEU"));
PROVE("per person", writes(5, units::one / units::person, "5/person"));

PROVE("a plain figure", to_text(state<units::USD>(printed(392, 6), {})).view() == "USD 392 million");
PROVE("a figure with a sign", to_text(state<units::USD>(printed(392, 6), {}), symbol).view() == "$392 million");
PROVE("over", to_text(state<counted("attack")>(printed(700), {}, qualifier::over)).view() == "over 700 attacks");
PROVE("less than", to_text(state<units::percent>(printed(1), {}, qualifier::under)).view() == "less than 1%");
PROVE("estimated", to_text(state<counted("fighter")>(printed(4000), {}, qualifier::estimated)).view() ==
                       "an estimated 4,000 fighters");
PROVE("about", to_text(state<units::d>(printed(25), {}, qualifier::about)).view() == "about 25 d");
PROVE("at least, at most", to_text(state<units::km>(printed(5), {}, qualifier::at_least)).view() == "at least 5 km" &&
                               to_text(state<units::km>(printed(5), {}, qualifier::at_most)).view() == "at most 5 km");
PROVE("exact is not said", to_text(state<units::km>(printed(5), {}, qualifier::exact)).view() == "5 km");

namespace {
constexpr source full{.publisher = "State Bank", .publication = "annual report", .published = year(2024)};
constexpr source nameless{};
constexpr source only_publication{.publication = "census"};
constexpr observation once{.key = "a", .said_by = &full, .mentions = {{6, "x"}}};
constexpr observation thrice{.key = "a", .said_by = &full, .mentions = {{6, "x"}, {105, "y"}, {106, "z"}}};
constexpr observation same_line{.key = "a", .said_by = &full, .mentions = {{6, "x"}, {6, "y"}, {9, "z"}}};
constexpr observation unsourced{.key = "a", .mentions = {{6, "x"}}};
constexpr observation by_nobody{.key = "a", .said_by = &nameless, .mentions = {{6, "x"}}};
constexpr observation nowhere{.key = "a", .said_by = &only_publication};
} // namespace

PROVE("a source", to_text(full).view() == "State Bank, annual report, 2024");
PROVE("a source without a publisher", to_text(only_publication).view() == "census" && to_text(nameless).view() == "");
PROVE("cite one line", cite(once, "the text").view() == "State Bank, annual report, 2024, as the text says, line 6");
PROVE("cite three",
      cite(thrice, "the text").view() == "State Bank, annual report, 2024, as the text says, lines 6, 105 and 106");
PROVE("a line is named once",
      cite(same_line, "the text").view() == "State Bank, annual report, 2024, as the text says, lines 6 and 9");
PROVE("cite without a source", cite(unsourced, "the text").view() == "stated without a source by the text, line 6");
PROVE("an empty source is none", cite(by_nobody, "the text").view() == "stated without a source by the text, line 6");
PROVE("cite without a line", cite(nowhere, "the text").view() == "census");
