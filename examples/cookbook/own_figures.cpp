// Figures of your own: exact ones, printed ones, and claims in words.
#include <almanac/compare.hpp>
#include <almanac/indicator/parse_figure.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit.hpp>

#include <iostream>

namespace al = almanac;
using al::units::USD;

int main() {
    // What every figure is said of. What stays unsaid is unstated, and compares with nothing that is stated.
    constexpr al::basis in_2024{.when = al::year(2024), .kind = al::nature::flow, .where = al::areas::KAZ};

    // A number that a program hands over is exact; digits that were printed are known to half their last place.
    constexpr auto exact = al::state<USD>(81'600'000'000, in_2024);
    constexpr auto printed = al::state<USD>("$81.6 billion", in_2024);
    std::cout << "exact:   " << exact << " in " << exact.range << '\n';
    std::cout << "printed: " << printed << " in " << printed.range << '\n';

    // Words say how much is known as well.
    constexpr auto claimed = al::parse_figure("over $80 billion", in_2024);
    std::cout << "claimed: " << claimed << " in " << claimed.range << '\n';
    std::cout << "the claim and what was printed: " << agreement(claimed, printed) << '\n';

    // The next year's is 5 % more: a projection, and known no better than what it comes from.
    constexpr auto next = project(printed, al::growth_rate::from_percent(5), 1);
    std::cout << "a year later: " << next << ", " << to_text(next.on.asserted) << " for " << next.on.when << '\n';
}
