// What the README shows of claims and printed digits.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator/parse_figure.hpp>

namespace al = almanac;
namespace units = al::units;

namespace {
// clang-format off
constexpr al::basis in_2024{.when = al::year(2024), .kind = al::nature::flow};
constexpr auto trade = al::corridor::get<"trade.trade.goods.PAK.central_asia.2024">(); // $392 million
constexpr auto claim = al::parse_figure("nearly $400 million", trade.on); // [380, 400) million, said of the same
static_assert(al::agreement(claim, trade) == al::agreement_verdict::consistent);
// A number that a program hands over is exact; what was printed has digits: "$5 billion" is known to 5 %.
static_assert(to_text(al::state<units::USD>(120, in_2024) - al::state<units::USD>(100, in_2024)) == "USD 20");
constexpr auto part = al::state<units::USD>("$5 billion", in_2024);
static_assert(to_text(al::share(part, al::state<units::USD>("$20 billion", in_2024))) == "about 25%");
static_assert(to_text(al::share(part, al::state<units::USD>("$7 billion", in_2024))) == "71 (64 to 79) %");
// clang-format on
} // namespace
