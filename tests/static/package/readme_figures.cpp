// What the README shows of figures that go on computing, compiled.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>

namespace al = almanac;

// clang-format off
constexpr auto pakistan = al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
constexpr auto india = al::corridor::get<"trade.trade.goods.IND.central_asia.2024">();
constexpr auto both = sum(pakistan, india);                     // of Pakistan and India, 2024, towards Central Asia
constexpr auto of_both = share(pakistan, both);                 // per cent of what both trade
static_assert(part(of_both, both * 2).in() == al::units::USD);  // that share of twice as much: of Pakistan again
constexpr auto in_2030 = project(pakistan, al::growth_rate::from_percent(10), 6);
static_assert(in_2030.on.asserted == al::assertion::projected); // so that in_2030 + india is refused:
static_assert(additivity(forget_unit(in_2030), forget_unit(india)).has(al::reason::assertion));
// Dollars a person are a figure, too; a quantity, an amount of money and a cell become one by a call each.
constexpr auto a_head = pakistan / al::quantity<al::counted("person"), int>(251'269'164);
static_assert(a_head.on.when == al::year(2024) && a_head.on.kind == al::nature::ratio);
// clang-format on
