// Pakistan and India in Central Asia, from the corridor dataset: shares, gaps, the growth that a target needs, the time
// to catch up; what is refused and why; and where each number comes from.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place.hpp>

#include <iomanip>
#include <iostream>
#include <string_view>

namespace al = almanac;
using al::corridor::get;

namespace {

constexpr auto pakistan = get<"trade.trade.goods.PAK.central_asia.2024">();
constexpr auto india = get<"trade.trade.goods.IND.central_asia.2024">();
constexpr auto pakistan_exports = get<"trade.exports.goods.PAK.2024">();
constexpr auto pakistan_to_uzbekistan = get<"trade.exports.goods.PAK.UZB">();
constexpr auto import_market = get<"trade.imports.goods.central_asia">();

/// What we ask for, not what the article says: a target is a figure like any other, only asserted in another way,
/// and a number that a program states is exact.
constexpr auto billion_by_2030 = al::state<al::units::USD>({1, 9}, {.when = by(al::year(2030)),
                                                                    .kind = al::nature::flow,
                                                                    .asserted = al::assertion::target,
                                                                    .where = al::areas::PAK,
                                                                    .counterpart = al::areas::central_asia,
                                                                    .what = pakistan.on.what});

void print(std::string_view label, auto const& value) {
    std::cout << "  " << std::left << std::setw(58) << label << value << '\n';
}

/// The value, or the reasons against it: a refusal is an exception at run time and a compile error in a constant.
void try_to(std::string_view label, auto compute) {
    try {
        print(label, compute());
    } catch (al::error const& refusal) {
        print(label, "refused");
        std::cout << "    " << refusal.what() << '\n';
    }
}

void print_levels() {
    std::cout << "Levels\n";
    print("Pakistan with Central Asia, 2024:", pakistan);
    print("India with Central Asia, 2024:", india);
    print("India ahead by:", india - pakistan);
    print("India by Pakistan, times:", al::ratio(india, pakistan));
    print("Pakistan's trade with the region by its exports to all:",
          al::share(pakistan, pakistan_exports, al::waive(al::reason::indicator)));
}

void print_growth() {
    std::cout << "Growth\n";
    print("Pakistan to a billion dollars by 2030, a year:", al::required_growth(pakistan, billion_by_2030));
    // Rates of our own: no source states them, so they are exact and the answer is as sure as the levels.
    auto const india_grows = al::growth_rate::from_percent(5);
    for (int const percent : {4, 10, 20, 30}) {
        auto const found = al::catch_up_time(india, india_grows, pakistan, al::growth_rate::from_percent(percent));
        std::cout << "  India at 5 % and Pakistan at " << std::setw(2) << std::right << percent << " % a year: ";
        if (found.kind == al::catching_up::in_years) {
            std::cout << "level in " << found.years << '\n';
        } else {
            std::cout << to_text(found.kind) << '\n';
        }
    }
    print("Pakistan at 10 % a year, in 2030:", al::project(pakistan, al::growth_rate::from_percent(10), 6));
}

void print_refusals() {
    std::cout << "Refused, and let through by name\n";
    // pakistan + get<"energy.casa_1000.capacity">()   does not compile: cannot add USD and MW
    try_to("what is against what shall be:", [] { return al::ratio(billion_by_2030, pakistan); });
    try_to("the same, both differences waived:",
           [] { return al::ratio(billion_by_2030, pakistan, al::waive(al::reason::assertion, al::reason::period)); });
    try_to("an export of an inferred year in a year's exports:",
           [] { return al::share(pakistan_to_uzbekistan, pakistan_exports); });
    try_to("the same, the inferred year accepted:",
           [] { return al::share(pakistan_to_uzbekistan, pakistan_exports, al::waive(al::reason::period_inferred)); });
    try_to("a country's trade in a region's import market:", [] { return al::share(pakistan, import_market); });
}

void print_derivation() {
    std::cout << "Where a number comes from\n";
    auto const share = al::derive(al::operations::share, pakistan_to_uzbekistan, pakistan_exports,
                                  al::waive(al::reason::period_inferred));
    std::cout << "  " << share.value << " = " << explain(share).view() << '\n';
    for (std::string_view const key : {pakistan_to_uzbekistan.key, pakistan_exports.key}) {
        std::cout << "    " << key << ": " << al::cite(al::corridor::at(key), al::corridor::article) << '\n';
    }
}

} // namespace

int main() {
    print_levels();
    print_growth();
    print_refusals();
    print_derivation();
}
