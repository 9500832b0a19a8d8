// Compare two figures, be refused, and accept a difference by name.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/io/ostream.hpp>

#include <iostream>

namespace al = almanac;
using al::corridor::get;

int main() {
    constexpr auto pakistan = get<"trade.trade.goods.PAK.central_asia.2024">();
    constexpr auto india = get<"trade.trade.goods.IND.central_asia.2024">();
    std::cout << "India, against Pakistan: " << compare(india, pakistan) << '\n';

    // An export to Uzbekistan whose year the article leaves to its reader, in all exports of 2024.
    constexpr auto to_uzbekistan = get<"trade.exports.goods.PAK.UZB">();
    constexpr auto exports = get<"trade.exports.goods.PAK.2024">();
    try {
        std::cout << share(to_uzbekistan, exports) << '\n';
    } catch (al::not_comparable const& refusal) {
        std::cout << refusal.what() << '\n';
    }
    // Whoever reads the result sees what was accepted.
    std::cout << share(to_uzbekistan, exports, waive(al::reason::period_inferred)) << '\n';

    // Asked beforehand, nothing is raised; and in a constant a refusal does not compile.
    static_assert(comparability(forget_unit(to_uzbekistan), forget_unit(exports)).has(al::reason::period_inferred));
}
