// The article's dollar flows in rupees and tenge: each at the average rate of its year, with the rate and the path that
// it was found by; what is not converted, and why; and an amount shared out to the last paisa.
//
// Usage: exchange [--rates FILE]
//   --rates FILE   `Date,Currency,Rate`: average rates of a period, in units of the currency per US dollar, in place of
//                  the few in this program
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/currency.hpp>
#include <almanac/exchange.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/rates_of.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/money.hpp>

#include <iomanip>
#include <iostream>
#include <string>
#include <string_view>

namespace al = almanac;
using namespace al::literals;
using al::corridor::get;

namespace {

/// Official exchange rates, period average, local currency units per US dollar: International Monetary Fund,
/// International Financial Statistics, as the World Bank publishes them (World Development Indicators, PA.NUS.FCRF,
/// https://data.worldbank.org/indicator/PA.NUS.FCRF, CC BY 4.0).
constexpr al::quoted_rate official(al::currency_code currency, int year, al::decimal value) {
    return {"USD", currency, value, al::year(year), al::rate_kind::period_average, "World Bank PA.NUS.FCRF"};
}
constexpr al::quoted_rate official_rates[] = {
    official("INR", 2023, 82.5992764460784_dec), official("INR", 2024, 83.669281580941_dec),
    official("KZT", 2023, 456.165_dec),          official("KZT", 2024, 468.9625_dec),
    official("PKR", 2023, 280.356111655149_dec), official("PKR", 2024, 278.580716167563_dec),
    official("UZS", 2023, 11734.8334198669_dec), official("UZS", 2024, 12652.2868209739_dec),
};
// Sorted and without doubles: the compiler has checked it.
constexpr al::rate_table official_table(official_rates);

constexpr auto pakistan = get<"trade.trade.goods.PAK.central_asia.2024">();

// The currencies are in the types, and the compiler can convert, too.
constexpr auto in_rupees = al::convert<"PKR">(pakistan, official_table);
static_assert(in_rupees.amount.in() == al::units::PKR);
static_assert(in_rupees.amount.value == 109203640737.684696_dec);

/// What `compute` returns, printed; a refused computation says why.
template <class Compute>
void print(std::string_view label, Compute compute) {
    std::cout << "  " << label << '\n';
    try {
        auto const computed = compute();
        std::cout << "    " << computed << '\n';
    } catch (al::error const& refusal) {
        std::cout << "    refused: " << refusal.what() << '\n';
    }
}

/// One stated flow in one currency: the amount with honest digits, the rate and its path.
void print_converted(al::any_figure const& flow, al::rate_table const& rates, al::currency_code const& currency) {
    try {
        auto const [amount, by] = al::convert(flow, rates, currency);
        std::cout << "    " << std::left << std::setw(30) << amount << by << '\n';
    } catch (al::error const& refusal) {
        std::cout << "    refused: " << refusal.what() << '\n';
    }
}

void print_flows(al::rate_table const& rates) {
    std::cout << "Dollar flows at the average rate of their year\n";
    for (std::string_view const key :
         {"trade.trade.goods.PAK.central_asia.2024", "trade.trade.goods.IND.central_asia.2024",
          "trade.exports.goods.PAK.2024", "trade.trade.goods.CHN.central_asia.2024", "macroeconomy.gdp.KAZ.2024",
          "climate.disaster.loss.PAK.floods.2022"}) {
        al::any_figure const flow = al::figure_of(al::corridor::at(key));
        std::cout << "  " << std::left << std::setw(42) << key << flow << '\n';
        for (al::currency_code const currency : {al::currencies::PKR, al::currencies::KZT}) {
            print_converted(flow, rates, currency);
        }
    }
}

/// The table quotes everything against the dollar: from rupees to tenge the path goes through it, and says so.
void print_cross_rates(al::rate_table const& rates) {
    std::cout << "\nRates that no row has, through the dollar\n";
    auto const find = [&rates](al::currency_code from, al::currency_code to) {
        return rates.at({from, to, al::year(2024)}, {}, {al::currencies::USD});
    };
    print("rupees of Pakistan to tenge", [&] { return find("PKR", "KZT"); });
    print("rupees of India to sum", [&] { return find("INR", "UZS"); });
    print("one tenge in rupees of Pakistan, to six digits", [&] {
        return al::round_to_digits(al::for_one(find("KZT", "PKR").rate.fraction, al::rounding::half_even), 6,
                                   al::rounding::half_even);
    });
}

/// A stock takes the rate of its day, a flow the average of its own period. Anything else needs a waiver, and the
/// waiver stays in the result.
void print_refusals(al::rate_table const& rates) {
    constexpr auto highway = get<"infrastructure.project.spending.PAK.karakoram_highway.2024">();
    constexpr auto investment = get<"investment.fdi.inflow.PAK.fy2024">();
    auto const average = [&rates](int year) {
        return al::rate_between<"USD", "PKR">(rates.at({"USD", "PKR", al::year(year)}).rate);
    };
    std::cout << "\nWhat a rate does not convert\n";
    print("a stock at an average rate", [&] { return al::convert(highway, average(2024)); });
    print("the same, accepted by name",
          [&] { return al::convert(highway, average(2024), al::waive(al::reason::rate_kind)); });
    print("a flow at the rate of another year", [&] { return al::convert(pakistan, average(2023)); });
    print("a flow of a fiscal year, of which the table has no rate",
          [&] { return al::convert<"PKR">(investment, rates).amount; });
}

/// Books are kept to the last paisa, whether or not the figure knows it: an exact amount, rounded once, where the
/// program says how. Its parts add up to it.
void print_shares(al::rate_table const& rates) {
    // Population in 2024: World Bank, World Development Indicators, SP.POP.TOTL, CC BY 4.0.
    constexpr std::string_view states[] = {"Kazakhstan", "Kyrgyzstan", "Tajikistan", "Turkmenistan", "Uzbekistan"};
    constexpr int people[] = {20592571, 7221868, 10590927, 7494498, 36361859};

    al::money<"USD"> const dollars(392'000'000);
    auto const rate = al::rate_between<"USD", "PKR">(rates.at({"USD", "PKR", al::year(2024)}).rate);
    al::money<"PKR"> const rupees = al::convert(dollars, rate, al::rounding::half_even);
    auto const even = al::split<5>(rupees);
    auto const weighed = al::allocate(rupees, people, al::remainder_to::largest_remainder);

    std::cout << '\n' << dollars << " are " << rupees << ", to five states evenly and by population\n";
    for (std::size_t i = 0; i < even.size(); ++i) {
        std::cout << "  " << std::left << std::setw(14) << states[i] << std::right << std::setw(24) << even[i]
                  << std::setw(24) << weighed[i] << '\n';
    }
    std::cout << "  " << std::left << std::setw(14) << "together" << std::right << std::setw(24) << al::sum(even)
              << std::setw(24) << al::sum(weighed) << '\n';
}

void print_all(al::rate_table const& rates) {
    print_flows(rates);
    print_cross_rates(rates);
    print_refusals(rates);
    print_shares(rates);
}

/// The rates of a file of whatever publisher. The values that are no rates are named on standard error.
al::rate_book read_book(std::string const& path) {
    al::text_file const file(path);
    al::long_table const table = al::read_table(file.view(), {.file = path});
    al::rates_read read = al::rates_of(table, {.kind = al::rate_kind::period_average, .source = path, .base = "USD"});
    for (al::refused_rate const& row : read.refused) std::cerr << "exchange: left out: " << path << ": " << row << '\n';
    return std::move(read.rates);
}

} // namespace

int main(int count, char** arguments) try {
    if (count == 1) {
        print_all(official_table);
    } else if (count == 3 && arguments[1] == std::string_view("--rates")) {
        al::rate_book const book = read_book(arguments[2]);
        print_all(book.table());
    } else {
        std::cerr << "usage: exchange [--rates FILE]\n";
        return 2;
    }
    return 0;
} catch (al::error const& e) {
    std::cerr << "exchange: " << e.what() << '\n';
    return 2;
}
