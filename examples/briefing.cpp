// A briefing from the corridor dataset: who trades how much with Central Asia and with Uzbekistan, how the figures
// compare, and who said each of them. Usage: briefing
#include <almanac/compare.hpp>
#include <almanac/compare/select.hpp>
#include <almanac/corridor.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place.hpp>

#include <iomanip>
#include <iostream>
#include <string_view>

namespace al = almanac;
using al::areas::central_asia;
using al::areas::IND;
using al::areas::PAK;
using al::areas::UZB;
using al::corridor::get;

namespace {

/// One line of a table: who, what, how much, when, and the number of its source in the list at the end.
void print_row(al::observation const& row, int source_number) {
    auto const amount = al::to_text(al::figure_of(row), al::amount_style::symbol);
    std::cout << "  " << std::left << std::setw(10) << al::short_name(row.where) << std::setw(20) << row.subject
              << std::right << std::setw(14) << amount << "   " << std::left << std::setw(18);
    if (row.when == al::no_period()) {
        std::cout << "year not stated";
    } else {
        std::cout << al::to_words(row.when);
    }
    std::cout << '[' << source_number << "]\n";
}

/// All figures towards one counterpart, numbered on from `number`; returns the next number.
int print_partner(al::area counterpart, int number) {
    std::cout << "Trade with " << al::short_name(counterpart) << '\n';
    for (al::observation const& row : al::corridor::trade | al::towards(counterpart) | al::with_figure()) {
        print_row(row, number++);
    }
    return number;
}

/// A label and a computed number; a refused computation says why.
template <class Compute>
void print_finding(std::string_view label, Compute compute) {
    std::cout << "  " << std::left << std::setw(44) << label;
    try {
        std::cout << al::in_style(compute(), al::amount_style::symbol) << '\n';
    } catch (al::not_comparable const& refusal) {
        std::cout << "refused: " << refusal.what() << '\n';
    }
}

void print_sources() {
    std::cout << "Sources (the values are as stated there; this library does not vouch for them)\n";
    int number = 1;
    for (al::area const counterpart : {central_asia, UZB}) {
        for (al::observation const& row : al::corridor::trade | al::towards(counterpart) | al::with_figure()) {
            std::cout << "  [" << number++ << "] " << al::cite(row, al::corridor::article) << '\n';
        }
    }
}

} // namespace

int main() {
    constexpr auto pakistan = get<"trade.PAK.central_asia.2024">();
    constexpr auto india = get<"trade.IND.central_asia.2024">();
    constexpr auto pakistan_exports = get<"trade.PAK.UZB.exports">();
    constexpr auto pakistan_imports = get<"trade.PAK.UZB.imports">();
    constexpr auto india_exports = get<"trade.IND.UZB.exports">();
    // The figures on Uzbekistan carry no year of their own, so comparing them needs a waiver that stays in the result.
    constexpr auto undated = al::waive(al::reason::period_unknown);

    int const next = print_partner(central_asia, 1);
    print_finding("India against Pakistan, times:", [&] { return al::ratio(india, pakistan); });
    print_finding("India ahead by:", [&] { return al::gap(india, pakistan); });

    std::cout << '\n';
    print_partner(UZB, next);
    print_finding("India's exports against Pakistan's, times:",
                  [&] { return al::ratio(india_exports, pakistan_exports); });
    print_finding("the same, undated figures accepted:",
                  [&] { return al::ratio(india_exports, pakistan_exports, undated); });
    print_finding("Pakistan's exports less its imports:",
                  [&] { return al::gap(pakistan_exports, pakistan_imports, undated); });
    print_finding("its trade there, exports and imports:",
                  [&] { return al::sum(pakistan_exports, pakistan_imports, undated); });
    print_finding("exports there of its trade with the region:",
                  [&] { return al::share(pakistan_exports, pakistan, undated); });
    print_finding("India's exports there of its trade:", [&] { return al::share(india_exports, india, undated); });

    std::cout << '\n';
    print_sources();
}
