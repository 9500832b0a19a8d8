// Codes and names of areas: what is read is written and read back to the same.
#include <almanac/place.hpp>

#include "fuzz.hpp"

#include <cstddef>
#include <cstdint>

using namespace almanac;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] {
        area const a = parse_area_name(input);
        if (is_country(a)) require(parse_area_name(name_of(a)) == a, "a name is read back", input);
    });
    read_or_refuse([&] {
        area const a = parse_area(input);
        require(parse_area(to_text(a)) == a, "a code is read back", input);
    });
    read_or_refuse([&] {
        area const a = parse_unlisted_area(input);
        require(parse_unlisted_area(to_text(a)) == a, "an own code is read back", input);
    });
    read_or_refuse([&] {
        area const a = parse_former_area_name(input, year(1985));
        require(a.own->name.empty() || short_name(a) == a.own->name, "a former country has its name", input);
    });
    read_or_refuse([&] { static_cast<void>(world_bank_area(input)); });
    read_or_refuse([&] { static_cast<void>(parse_area_alpha_2(input)); });
    read_or_refuse([&] { static_cast<void>(parse_area_numeric(input)); });
    return 0;
}
