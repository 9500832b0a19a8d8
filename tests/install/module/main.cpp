// A program that imports the library, beside a unit that includes its headers: what both name is the same.
#include <cstdio>

import almanac;

namespace al = almanac;

double trade_of_another_unit();
bool is_the_same_row(al::observation const& row);

constexpr auto pakistan = al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
constexpr auto india = al::corridor::get<"trade.trade.goods.IND.central_asia.2024">();
static_assert(al::compare(india, pakistan) == al::verdict::greater);

int main() {
    auto const& row = al::corridor::at("trade.trade.goods.IND.central_asia.2024");
    std::printf("%g %d\n", trade_of_another_unit(), is_the_same_row(row));
    std::printf("%s, %s times\n", al::to_text(pakistan).c_str(), al::to_text(al::ratio(india, pakistan)).c_str());
    try {
        static_cast<void>(al::parse_decimal("1x"));
    } catch (al::parse_error const& error) {
        std::printf("%s\n", error.what());
    }
}
