// Next steps: what is computed from figures is a figure, and goes on computing. One figure of the dataset through three
// operations to a printed text; and the numbers of a file through a panel to a ranked table, without leaving the types.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/exchange.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <string_view>
#include <vector>

namespace al = almanac;

namespace {

constexpr al::unit person = al::counted("person");

// What is measured, so that GDP does not add to a population and a share is of its own whole.
constexpr al::indicator gdp{.code = "gdp", .name = "GDP, current prices", .kind = al::nature::flow};
constexpr al::indicator population{.code = "population", .name = "population", .kind = al::nature::stock};

/// A figure, and what it is said of.
void say(std::string_view label, auto const& figure) {
    std::cout << "  " << std::left << std::setw(38) << label << figure << "  (" << figure.on.kind;
    if (!figure.on.where.empty()) std::cout << " of " << to_text(figure.on.where);
    if (figure.on.when != al::no_period()) std::cout << ", " << figure.on.when;
    if (figure.on.against != al::no_period()) std::cout << " against " << figure.on.against;
    if (figure.on.asserted != al::assertion::observed) std::cout << ", " << to_text(figure.on.asserted);
    std::cout << ")\n";
}

/// What speaks against a computation is asked at each step, at the third as at the first.
void say_refusal(std::string_view label, auto compute) {
    try {
        say(label, compute());
    } catch (al::not_comparable const& refusal) {
        std::cout << "  " << std::left << std::setw(38) << label << "refused\n    " << refusal.what() << '\n';
    }
}

void walk_a_figure() {
    constexpr auto pakistan = al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
    constexpr auto india = al::corridor::get<"trade.trade.goods.IND.central_asia.2024">();
    constexpr auto both = sum(pakistan, india);
    constexpr auto of_both = share(pakistan, both);
    constexpr auto by_2030 = project(pakistan, al::growth_rate::from_percent(10), 6);

    std::cout << "Trade with Central Asia\n";
    say("Pakistan", pakistan);
    say("India", india);
    say("together", both);
    say("Pakistan's share of that", of_both);
    say("that share of a trade twice as large", part(of_both, both * 2));
    say("Pakistan at 10 % a year, in 2030", by_2030);
    say("how many times as much as in 2024",
        ratio(by_2030, pakistan, waive(al::reason::period, al::reason::assertion)));
    say_refusal("what is expected with what was", [=] { return sum(by_2030, india); });
    say_refusal("the share of a part in less", [=] { return share(both, pakistan); });
}

// As the World Bank publishes them: World Development Indicators, NY.GDP.MKTP.CD and SP.POP.TOTL, CC BY 4.0. A file is
// read in the same way.
constexpr std::string_view gdp_file = R"(Country Name,Country Code,Year,Value
India,IND,2019,2835606256558.19
India,IND,2024,3760813470500.86
Kazakhstan,KAZ,2019,181667184854.501
Kazakhstan,KAZ,2024,291480274648.826
Pakistan,PAK,2019,320909472770.669
Pakistan,PAK,2024,371747087751.306
Uzbekistan,UZB,2019,70170662562.6111
Uzbekistan,UZB,2024,121356065241.228
)";
constexpr std::string_view population_file = R"(Country Name,Country Code,Year,Value
India,IND,2019,1389030312
India,IND,2024,1450935791
Kazakhstan,KAZ,2019,19209555
Kazakhstan,KAZ,2024,20592571
Pakistan,PAK,2019,230800899
Pakistan,PAK,2024,251269164
Uzbekistan,UZB,2019,32964701
Uzbekistan,UZB,2024,36361859
)";

void walk_a_file() {
    auto const dollars = al::panel_of<al::units::USD>(al::read_table(gdp_file), "Value",
                                                      {.indicator = "GDP (current US$)", .kind = al::nature::flow});
    auto const people = al::panel_of<person>(al::read_table(population_file), "Value",
                                             {.indicator = "Population, total", .kind = al::nature::stock});
    auto const ranks = rank_within_period(per(dollars, people));

    std::vector<al::area> areas(dollars.areas.begin(), dollars.areas.end());
    std::sort(areas.begin(), areas.end(), [&](al::area const& a, al::area const& b) {
        return ranks.at(a, al::year(2024)).value < ranks.at(b, al::year(2024)).value;
    });

    std::cout << "\nGDP a head in 2024, and its growth a year since 2019\n";
    std::vector<al::figure<al::units::USD>> all;
    for (al::area const& where : areas) {
        auto const a_head = [&](int year) {
            return per(figure_of(dollars, where, al::year(year), gdp),
                       figure_of(people, where, al::year(year), population));
        };
        std::cout << "  " << std::left << std::setw(6)
                  << al::quantity<al::units::rank>(ranks.at(where, al::year(2024)).value) << "  " << std::setw(12)
                  << al::name_of(where) << std::right << std::setw(22) << a_head(2024) << std::setw(12)
                  << cagr(a_head(2019), a_head(2024)) << '\n';
        all.push_back(figure_of(dollars, where, al::year(2024), gdp));
    }
    auto const total = sum(all);
    say("all four together", total);
    say("Pakistan's share", share(figure_of(dollars, al::areas::PAK, al::year(2024), gdp), total));
    say_refusal("Pakistan's GDP by India's heads", [&] {
        return per(figure_of(dollars, al::areas::PAK, al::year(2024)),
                   figure_of(people, al::areas::IND, al::year(2024)));
    });
}

} // namespace

int main() {
    walk_a_figure();
    walk_a_file();
}
