// The line through points, against the certified values of NIST, Statistical Reference Datasets, linear regression,
// "Norris": https://www.itl.nist.gov/div898/strd/lls/data/Norris.shtml (as R 4.2 has them too).
#include <almanac/statistics/fits.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

constexpr bool near(double result, double expected, double digits = 1e-11) {
    return elementary::abs(result - expected) <= digits * elementary::abs(expected);
}

constexpr double norris_y[] = {0.1, 338.8, 118.1, 888.0, 9.2,   228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3,
                               0.1, 778.1, 668.8, 339.3, 448.9, 10.8,  557.7, 228.3, 998.0, 888.8, 119.6, 0.3,
                               0.6, 557.6, 339.3, 888.0, 998.5, 778.9, 10.2,  117.6, 228.9, 668.4, 449.2, 0.2};
constexpr double norris_x[] = {0.2, 337.4, 118.2, 884.6, 10.1,  226.5, 666.3, 996.3, 448.6, 777.0, 558.2, 0.4,
                               0.6, 775.5, 666.9, 338.0, 447.5, 11.6,  556.0, 228.1, 995.8, 887.6, 120.2, 0.3,
                               0.3, 556.8, 339.1, 887.2, 999.0, 779.0, 11.1,  118.3, 229.2, 669.1, 448.9, 0.5};
constexpr line_fit norris = statistics::fit_line(norris_x, norris_y);

struct point {
    int year;
    double value;
};
constexpr point points[] = {{2020, 3}, {2021, missing_value}, {2022, 7}};
constexpr line_fit two = statistics::fit_line(points, points, absent::skip, &point::year, &point::value);
constexpr line_fit flat = statistics::fit_line(std::vector{1, 2, 3}, std::vector{5, 5, 5});

} // namespace

PROVE("statistics: a line against certified values",
      near(norris.slope, 1.00211681802045) && near(norris.intercept, -0.262323073774029, 1e-9) &&
          near(norris.slope_error, 0.429796848199937e-3) && near(norris.intercept_error, 0.232818234301152) &&
          near(norris.residual_error, 0.884796396144373) && near(norris.r_squared, 0.999993745883712, 1e-14) &&
          norris.points == 36);
PROVE("statistics: a line through two points has no error",
      two.slope == 2 && two.intercept == 3 - 2 * 2020. && two.r_squared == 1 && is_missing(two.slope_error) &&
          is_missing(two.intercept_error) && is_missing(two.residual_error) && two.points == 2);
PROVE("statistics: what does not vary is not explained",
      flat.slope == 0 && flat.intercept == 5 && is_missing(flat.r_squared) && flat.slope_error == 0);
