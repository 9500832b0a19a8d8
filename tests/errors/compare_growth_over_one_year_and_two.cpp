// constant expression
// must see: not_comparable_because_of
// must see: reason::base_period
// must not see: no match for
// must not see: no matching function
#include <almanac/compare.hpp>

using namespace almanac;

constexpr auto of_year = [](int when, int amount) {
    return state<units::USD>(amount, {.when = year(when), .kind = nature::flow});
};
constexpr auto over_one = growth(of_year(2021, 100), of_year(2022, 110));
constexpr auto over_two = growth(of_year(2020, 100), of_year(2022, 120));
constexpr auto refused_result = compare(over_one, over_two);
