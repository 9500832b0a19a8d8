// Numbers, intervals, units and quantities: what is read is printed and read back to the same.
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/number/text/interval_text.hpp>
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/published_symbols.hpp>
#include <almanac/unit/text/quantity_text.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include "fuzz.hpp"
#include "same_amount.hpp"

#include <cstddef>
#include <cstdint>

using namespace almanac;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] {
        decimal const d = parse_decimal(input);
        require(parse_decimal(to_text(d)) == d, "a decimal is read back", input);
    });
    read_or_refuse([&] {
        interval const i = parse_interval(input);
        require(parse_interval(to_text(i)) == i, "an interval is read back", input);
    });
    read_or_refuse([&] {
        unit const u = parse_unit(input);
        require(parse_unit(to_text(u)) == u, "a unit is read back", input);
    });
    read_or_refuse([&] {
        unit const u = parse_unit(input, published_symbols);
        require(parse_unit(to_text(u, published_symbols), published_symbols) == u, "a unit in symbols is read back",
                input);
    });
    read_or_refuse([&] {
        any_decimal_quantity const q = parse_quantity(input);
        any_decimal_quantity const again = parse_quantity(to_text(q));
        require(same_amount(again.value, again.in, q.value, q.in), "a quantity is read back", input);
    });
    return 0;
}
