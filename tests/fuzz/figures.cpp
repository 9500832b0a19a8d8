// Claims: what is read is printed, and what is printed is read back no narrower than what is known.
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/parse_figure.hpp>

#include "fuzz.hpp"

#include <cstddef>
#include <cstdint>

using namespace almanac;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] {
        any_figure const f = parse_figure(input);
        require(contains(f.range, f.value) || f.qualified != qualifier::plain, "a value lies in its interval", input);
        any_figure const again = parse_figure(to_text(f));
        require(same_dimension(again.its_unit, f.its_unit), "the dimension is read back", input);
    });
    return 0;
}
