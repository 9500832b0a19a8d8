// Exports of textiles are not exports of wheat.
// constant expression
// must see: not_comparable_because_of
// must see: reason::breakdown
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;
constexpr auto of_product(char const* product) {
    return state<units::USD>(1, {.when = year(2024), .kind = nature::flow, .by = breakdown{"product", product}});
}
constexpr auto nonsense = ratio(of_product("textiles"), of_product("wheat"));
