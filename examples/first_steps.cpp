// First steps: two figures of the dataset, compared by the compiler, printed with honest digits and a citation.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>

#include <cstdio>

namespace al = almanac;

// Dollars, a yearly flow, in 2024, known to three digits: stated by the State Bank of Pakistan, as an article reports.
// Looked up by the compiler: a misspelled key does not compile.
constexpr auto pakistan = al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
constexpr auto india = al::corridor::get<"trade.trade.goods.IND.central_asia.2024">();

// Compared by the compiler: same unit, same year, both flows, both observed.
static_assert(al::compare(india, pakistan) == al::verdict::greater);

int main() {
    constexpr auto times = al::ratio(india, pakistan);
    std::printf("Pakistan: %s\n", al::to_text(pakistan, al::amount_style::symbol).c_str());
    std::printf("India:    %s\n", al::to_text(india, al::amount_style::symbol).c_str());
    std::printf("India trades %s times as much; the true ratio is in %s.\n", al::to_text(times).c_str(),
                al::to_text(al::rounded_outward(times.range, 3)).c_str());
    std::printf("Source: %s\n", al::cite(al::corridor::trade.at(pakistan.key), al::corridor::article).c_str());
}
