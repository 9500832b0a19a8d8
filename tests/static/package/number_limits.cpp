// The limits of numbers: right, or there are none and asking for them does not compile.
#include <almanac/almanac.hpp>

#include "prove.hpp"

#include <limits>

using namespace almanac;

namespace {
template <class T>
concept has_greatest = requires {
    (std::numeric_limits<T>::max)();
};
template <class T>
concept has_least = requires {
    (std::numeric_limits<T>::min)();
    std::numeric_limits<T>::lowest();
};
} // namespace

PROVE("numbers with bounds, percentages of a whole and rates have no limits",
      !has_greatest<bounded> && !has_greatest<growth_rate> && !has_greatest<percent<"GDP">> &&
          !has_greatest<percent<"GDP", decimal>> && !has_greatest<any_exchange_rate> &&
          !has_greatest<exchange_rate<"USD", "PKR">> && !has_greatest<index_number<year(2015)>> &&
          !has_least<bounded> && !has_least<growth_rate> && !has_least<percent<"GDP">> &&
          !has_least<any_exchange_rate> && !std::numeric_limits<bounded>::is_specialized);
PROVE("intervals, amounts of what is known at run time, figures and concentrations have no limits",
      !has_greatest<interval> && !has_greatest<any_quantity> && !has_greatest<any_decimal_quantity> &&
          !has_greatest<any_money> && !has_greatest<any_wide_money> && !has_greatest<figure<units::USD>> &&
          !has_greatest<any_figure> && !has_greatest<hhi_points<double>> && !has_greatest<hhi_fraction<bounded>> &&
          !has_least<interval> && !has_least<any_quantity> && !has_least<any_money> && !has_least<any_wide_money> &&
          !has_least<any_figure> && !has_least<hhi_points<bounded>>);
PROVE("quantities and amounts have those of their numbers",
      (std::numeric_limits<quantity<units::km, int>>::max)().value() == (std::numeric_limits<int>::max)() &&
          (std::numeric_limits<percentage_points>::max)().value() == (std::numeric_limits<double>::max)() &&
          has_least<money<"USD">>);
