// Inequality. The expected numbers are those of published examples, named beside them, with further digits from a
// calculation of the definitions in fractions, and of logarithms with 40 digits.
#include <almanac/statistics/inequality.hpp>
#include <almanac/statistics/inequality_parts.hpp>

#include "prove.hpp"

#include <type_traits>

using namespace almanac;

namespace {

constexpr bool near(double result, double expected) {
    double const difference = elementary::abs(result - expected);
    return difference <= 1e-12 * elementary::max(elementary::abs(expected), 1e-300);
}
/// Whether the bounds contain a number and are not wider than a part of it.
constexpr bool around(bounded const& result, double expected, double width) {
    return near(value_of(result), expected) && low_of(result) <= expected && expected <= high_of(result) &&
           high_of(result) - low_of(result) <= width * expected;
}

// I. Doersam 2004, in the manual of the R package REAT, gini.
constexpr int doersam[] = {20, 50, 20, 10};
// Incomes and how many have them, ibid.
constexpr int incomes[] = {500, 1500, 2500, 4000, 7500, 15000};
constexpr int persons[] = {1000, 1200, 1600, 400, 200, 600};
// Ten incomes of the R package ineq, and its printed results (tests/Examples/ineq-Ex.Rout.save).
constexpr int ineq[] = {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
// C. Damgaard and J. Weiner, "Describing inequality in plant size or fecundity", Ecology 81 (2000), in the manual of
// ineq, Lasym: nine plants and one that is as large as they all together.
constexpr double plants[] = {50. / 9, 50. / 9, 50. / 9, 50. / 9, 50. / 9, 50. / 9, 50. / 9, 50. / 9, 50. / 9, 50};
// R. Stoermann 2009, in the manual of REAT, theil.
constexpr int stoermann[] = {10, 10, 10, 20, 50};

struct household {
    double income;
    char region;
};
constexpr household households[] = {{10, 'a'}, {20, 'b'}, {10, 'a'}, {10, 'a'}, {50, 'b'}};
constexpr char income_of_ten(household const& h) { return h.income == 10 ? 'y' : 'n'; }

constexpr bounded rounded[] = {{20, 19.5, 20.5}, {50, 49.5, 50.5}, {20, 19.5, 20.5}, {10, 9.5, 10.5}};
constexpr bounded exact[] = {bounded(10.0), bounded(10.0), bounded(10.0), bounded(20.0), bounded(50.0)};
constexpr bounded two[] = {{10, 9, 11}, {30, 30, 30}};
constexpr double ones[] = {1, 1, 1, 1, 1};

} // namespace

PROVE("compare: Gini of a population (Doersam)", near(statistics::gini(doersam), 0.3));
PROVE("compare: Gini of a sample (Doersam)", near(statistics::gini_of_sample(doersam), 0.4));
PROVE("compare: weighted Gini, printed as 0.5278 (REAT)",
      near(statistics::gini_weighted(incomes, persons), 0.5278260869565218));
PROVE("compare: Gini of ten incomes, printed as 0.4620911 (ineq)", near(statistics::gini(ineq), 0.4620911302676237));
PROVE("compare: Gini of a sample of plants, printed as 0.4444444 (Damgaard and Weiner)",
      near(statistics::gini_of_sample(plants), 0.4444444444444444));
PROVE("compare: Gini of equals is 0, of one who has all 1 - 1/n",
      statistics::gini(ones) == 0 && near(statistics::gini(std::vector{0, 0, 0, 5}), 0.75) &&
          near(statistics::gini_of_sample(std::vector{0, 0, 0, 5}), 1));

PROVE("compare: Theil's L, printed as 0.2326302 (Stoermann)",
      near(statistics::theil_l(stoermann), 0.23263016196113617));
PROVE("compare: Theil's T is another number", near(statistics::theil_t(stoermann), 0.25020121176909397));
PROVE("compare: Theil's T of ten incomes", near(statistics::theil_t(ineq), 0.36234124234389501));
PROVE("compare: Theil's L of ten incomes", near(statistics::theil_l(ineq), 0.43359464952044600));
PROVE("compare: weighted Theil", near(statistics::theil_t_weighted(incomes, persons), 0.52650593533744603) &&
                                     near(statistics::theil_l_weighted(incomes, persons), 0.53455183430359250));
PROVE("compare: Theil's T allows zero", near(statistics::theil_t(std::vector{0, 10, 30}), 0.53627714404930134));
// ln 4.
PROVE("compare: Theil's T of one who has all is ln n",
      near(statistics::theil_t(std::vector{0, 0, 0, 5}), 1.3862943611198906));
PROVE("compare: Theil of equals is 0", statistics::theil_t(ones) == 0 && statistics::theil_l(ones) == 0);

PROVE("compare: Atkinson, printed as 0.1796591 (ineq)", near(statistics::atkinson(ineq, 0.5), 0.17965909804634195));
PROVE("compare: Atkinson with aversions of 1 and 2", near(statistics::atkinson(ineq, 1), 0.35182505973507560) &&
                                                         near(statistics::atkinson(ineq, 2), 0.62901105451175808));
PROVE("compare: weighted Atkinson", near(statistics::atkinson_weighted(incomes, persons, 0.5), 0.23703096256596899) &&
                                        near(statistics::atkinson_weighted(incomes, persons, 1), 0.41406817414456844) &&
                                        near(statistics::atkinson_weighted(incomes, persons, 2), 0.62328216668006108));
PROVE("compare: Atkinson without aversion is 0", statistics::atkinson(ineq, 0) == 0);
PROVE("compare: Atkinson of equals is 0",
      statistics::atkinson(ones, 0.5) == 0 && statistics::atkinson(ones, 1) == 0 && statistics::atkinson(ones, 2) == 0);

// {10, 10, 10} and {20, 50}: 0.7 T(20, 50), and T of means 10 and 35 with weights 3 and 2.
PROVE("compare: Theil's T within and between groups",
      near(statistics::theil_t_parts(households, &household::region, {}, &household::income).within,
           0.06641431438228165) &&
          near(statistics::theil_t_parts(households, &household::region, {}, &household::income).between,
               0.18378689738681229));
PROVE("compare: Theil's L within and between groups",
      near(statistics::theil_l_parts(households, &household::region, {}, &household::income).within,
           0.04058816879933806) &&
          near(statistics::theil_l_parts(households, income_of_ten, {}, &household::income).between,
               0.19204199316179811));

PROVE("compare: exact values with bounds give bounds that are rounding only",
      around(statistics::gini(exact), 0.36, 1e-13) && around(statistics::theil_t(exact), 0.25020121176909397, 1e-13) &&
          around(statistics::theil_l(exact), 0.23263016196113617, 1e-13) &&
          around(statistics::gini_of_sample(exact), 0.45, 1e-13));
PROVE("compare: inequality with bounds, Gini",
      around(statistics::gini(rounded), 0.3, 0.12) && around(statistics::gini_of_sample(rounded), 0.4, 0.12));
PROVE("compare: inequality with bounds, Theil's T",
      high_of(statistics::theil_t(rounded)) - low_of(statistics::theil_t(rounded)) < 0.04);
PROVE("compare: inequality with bounds, Atkinson",
      high_of(statistics::atkinson(rounded, 2)) - low_of(statistics::atkinson(rounded, 2)) < 0.06);
// Of two the Gini coefficient is a half less the lesser share: 9/39 to 11/41.
PROVE("compare: Gini with bounds of two",
      low_of(statistics::gini(two)) <= 0.5 - 11.0 / 41 && low_of(statistics::gini(two)) >= 0.5 - 11.0 / 41 - 0.01 &&
          high_of(statistics::gini(two)) >= 0.5 - 9.0 / 39 && high_of(statistics::gini(two)) <= 0.5 - 9.0 / 39 + 0.01);
PROVE("compare: bounds in values or weights give bounds",
      std::is_same_v<decltype(statistics::gini_weighted(ones, exact)), bounded>&&
          std::is_same_v<decltype(statistics::theil_t_weighted(exact, ones)), bounded>&&
              std::is_same_v<decltype(statistics::gini_weighted(ones, ones)), double>);
PROVE("compare: missing values and weights are left out together",
      near(statistics::gini(std::vector{20., missing_value, 50., 20., 10.}, absent::skip), 0.3) &&
          near(statistics::gini_weighted(std::vector{1., 2., missing_value, 4.}, std::vector{1., missing_value, 1., 1.},
                                         absent::skip),
               0.3));
