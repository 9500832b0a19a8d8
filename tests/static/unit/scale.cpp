// Scales of units: canonical form, exact products, and the factors that doubles are converted by.
#include <almanac/unit/scale.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr bool is_factor(scale const& s, double multiply_by, double divide_by) {
    double_factor const factor = as_double_factor(s);
    return factor.multiply_by == multiply_by && factor.divide_by == divide_by;
}

constexpr scale samples[] = {
    {},
    make_scale(1, 1, 3),
    make_scale(1, 1, -12),
    make_scale(3600),
    make_scale(1, 3600),
    make_scale(3048, 10000),
    make_scale(5, 9),
    make_scale(45359237, 1, -8),
    make_scale(31557600),
};

template <class Law>
constexpr bool holds_for_all_pairs(Law law) {
    for (scale const& a : samples) {
        for (scale const& b : samples) {
            if (!law(a, b)) return false;
        }
    }
    return true;
}

} // namespace

// Hand calculations: 1/8 = 125/1000, 3600 = 36 * 10^2, 1/3600 = 1/9 * 25/10^4, 12/18 = 2/3, 7/20 = 35/100.
PROVE("one", make_scale(1) == scale{} && make_scale(7, 7) == scale{} && make_scale(1000, 1, -3) == scale{});
PROVE("an eighth is 125 thousandths", make_scale(1, 8) == scale{125, 1, -3});
PROVE("the tens of the numerator go into the power", make_scale(3600) == scale{36, 1, 2});
PROVE("twos and fives of the denominator go into the power",
      make_scale(1, 3600) == scale{25, 9, -4} && make_scale(7, 20) == scale{35, 1, -2} &&
          make_scale(1, 10) == scale{1, 1, -1} && make_scale(3, 25) == scale{12, 1, -2});
PROVE("the fraction is reduced", make_scale(12, 18) == scale{2, 3, 0});
PROVE("equal numbers are equal scales",
      make_scale(3048, 10000) == make_scale(3048, 1, -4) && make_scale(3048, 10000) == make_scale(381, 1250));
PROVE("the greatest numerator", make_scale(18446744073709551615u).numerator == 18446744073709551615u);
PROVE("the greatest powers", make_scale(1, 1, 250).power_of_ten == 250 && make_scale(10, 1, 249).power_of_ten == 250 &&
                                 make_scale(1, 10, -249).power_of_ten == -250 &&
                                 make_scale(10, 1, -251).power_of_ten == -250);

PROVE("a product is exact", make_scale(5, 9) * make_scale(9, 5) == scale{} &&
                                make_scale(3600) * make_scale(1, 1, 6) == scale{36, 1, 8} &&
                                make_scale(2, 3) * make_scale(3, 7) == make_scale(2, 7));
PROVE("a product that cancels fits though its factors are large",
      make_scale(18446744073709551615u, 7) * make_scale(7, 18446744073709551615u) == scale{});
PROVE("products commute", holds_for_all_pairs([](scale const& a, scale const& b) { return a * b == b * a; }));
PROVE("a quotient undoes a product",
      holds_for_all_pairs([](scale const& a, scale const& b) { return a * b / b == a && a / b * b == a; }));
PROVE("the inverse of a product is the product of the inverses",
      holds_for_all_pairs([](scale const& a, scale const& b) {
          return inverse(a * b) == inverse(a) * inverse(b) && inverse(inverse(a)) == a && a * inverse(a) == scale{};
      }));
PROVE("products associate", holds_for_all_pairs([](scale const& a, scale const& b) {
          return (a * b) * make_scale(7, 3) == a * (b * make_scale(7, 3));
      }));
PROVE("of two different scales exactly one is below the other", holds_for_all_pairs([](scale const& a, scale const& b) {
          return a == b ? !is_below_one(a / b) : is_below_one(a / b) != is_below_one(b / a);
      }));

PROVE("a whole number multiplies, one over a whole number divides",
      is_factor({}, 1.0, 1.0) && is_factor(make_scale(1000), 1000.0, 1.0) &&
          is_factor(make_scale(1, 1000), 1.0, 1000.0) && is_factor(make_scale(1, 3), 1.0, 3.0));
PROVE("a fraction is one factor",
      is_factor(make_scale(3, 7), 3.0 / 7.0, 1.0) && is_factor(make_scale(3048, 10000), 0.3048, 1.0));
PROVE("below one", is_below_one(make_scale(999, 1000)) && !is_below_one({}) && !is_below_one(make_scale(1001, 1000)));
