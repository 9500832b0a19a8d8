// constant expression
// must see: not_comparable_because_of
// must see: twice
#include <almanac/compare/figures.hpp>

using namespace almanac;

constexpr basis of_code(std::string_view code) {
    return {.when = year(2024), .kind = nature::flow, .by = breakdown{"HS", code}};
}
constexpr auto cotton = sum(state<units::USD>(500, of_code("52")), state<units::USD>(200, of_code("5201")));
