// Share an amount out, and lose nothing.
#include <almanac/io/ostream.hpp>
#include <almanac/money.hpp>

#include <iostream>
#include <vector>

namespace al = almanac;
using namespace al::literals;

int main() {
    constexpr al::money<"USD"> bill(100.00_dec);

    std::cout << "among three:";
    for (auto const& part : al::split<3>(bill)) std::cout << ' ' << part;

    std::cout << "\nby 5 to 3 to 1:";
    std::vector<int> const weights{5, 3, 1};
    auto const parts = al::allocate(bill, weights, al::remainder_to::largest_remainder);
    for (auto const& part : parts) std::cout << ' ' << part;
    std::cout << "\ntogether: " << al::sum(parts) << '\n';
}
