// Amounts of money in every grammar: what is read is printed whole and read back to the same.
#include <almanac/currency/currencies.hpp>
#include <almanac/money.hpp>

#include "fuzz.hpp"

#include <cstddef>
#include <cstdint>

using namespace almanac;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] {
        any_money const amount = parse_any_money(input, "USD");
        require(parse_any_money(to_text(amount), "USD") == amount, "an amount is read back", input);
    });
    read_or_refuse([&] {
        auto const amount = parse_money<currencies::PKR>(input);
        require(parse_money<currencies::PKR>(to_text(amount)) == amount, "an amount of rupees is read back", input);
    });
    return 0;
}
