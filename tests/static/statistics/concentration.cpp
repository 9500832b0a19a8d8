// Shares and concentration. The expected numbers are those of published examples, named beside them, with further
// digits from a calculation in fractions.
#include <almanac/statistics/concentration.hpp>

#include "prove.hpp"

#include <type_traits>

using namespace almanac;

namespace {

/// Within 1e-12 of the expected number, relative to it.
constexpr bool near(double result, double expected) {
    double const difference = elementary::abs(result - expected);
    return difference <= 1e-12 * elementary::max(elementary::abs(expected), 1e-300);
}
constexpr bool between(bounded const& result, double low, double value, double high) {
    return near(low_of(result), low) && near(value_of(result), value) && near(high_of(result), high);
}

// I. Doersam 2004, in the manual of the R package REAT, herf.
constexpr int doersam[] = {20, 50, 20, 10};
// The gross domestic products of the sixteen German Laender in 2015, 10^9 EUR, ibid.
constexpr double laender[] = {460.69, 549.19, 124.16, 65.29, 31.59,  109.27, 263.44, 39.87,
                              258.53, 645.59, 131.95, 35.03, 112.66, 56.22,  85.61,  56.81};
// Ten incomes of the R package ineq, and its printed results (tests/Examples/ineq-Ex.Rout.save).
constexpr int ineq[] = {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
// Four firms of the US Department of Justice's example, as quoted.
constexpr double firms[] = {0.3, 0.3, 0.2, 0.2};

constexpr bool shares_are(std::vector<double> const& shares, std::initializer_list<double> expected) {
    std::size_t i = 0;
    for (double const each : expected) {
        if (elementary::abs(shares[i++] - each) > 1e-15) return false;
    }
    return shares.size() == expected.size();
}

struct partner {
    double exports;
    double imports;
};
constexpr partner partners[] = {{20, 1}, {50, 1}, {20, 1}, {10, 1}};

// 10 and 20 are known to within 1, 70 exactly.
constexpr bounded rounded[] = {{10, 9, 11}, {20, 19, 21}, {70, 70, 70}};
constexpr bounded equal[] = {{10, 9, 11}, {10, 9, 11}};
constexpr bounded open_above[] = {{10, 10, number_detail::infinity}, {30, 30, 30}};

} // namespace

// SDMX-TWG, Validation and Transformation Language 2.3, "Ratio to report", example 1.
PROVE("compare: shares of a total",
      shares_are(statistics::shares_of_total(std::vector{3, 4, 7, 6}), {0.15, 0.2, 0.35, 0.3}));
PROVE("compare: a negative part has a negative share",
      shares_are(statistics::shares_of_total(std::vector{0, 8, 5, -3}), {0, 0.8, 0.5, -0.3}));
// 9 / (9 + 21 + 70) and 11 / (11 + 19 + 70).
PROVE("compare: the bounds of a share are its least and greatest",
      between(statistics::shares_of_total(rounded)[0], 0.09, 0.1, 0.11) &&
          between(statistics::shares_of_total(rounded)[1], 0.19, 0.2, 0.21));
// 70 / (11 + 21 + 70) and 70 / (9 + 19 + 70).
PROVE("compare: an exact part has a share with bounds",
      between(statistics::shares_of_total(rounded)[2], 70.0 / 102, 0.7, 70.0 / 98));
PROVE("compare: a part without an upper bound may be all",
      between(statistics::shares_of_total(open_above)[0], 0.25, 0.25, 1) &&
          high_of(statistics::shares_of_total(open_above)[1]) == 0.75 &&
          low_of(statistics::shares_of_total(open_above)[1]) == 0);

PROVE("compare: HHI of four amounts (Doersam)", near(statistics::hhi(doersam).value, 0.34));
PROVE("compare: HHI of sixteen Laender, printed as 0.125 (REAT)",
      near(statistics::hhi(laender).value, 0.12517629906796232));
PROVE("compare: HHI of ten incomes, printed as 0.1840812 (ineq)",
      near(statistics::hhi(ineq).value, 0.18408123091548528));
PROVE("compare: HHI in points (US DOJ)", near(to_points(statistics::hhi_of_shares(firms)).value, 2600));
PROVE("compare: HHI through a projection",
      near(statistics::hhi(partners, {}, &partner::exports).value, 0.34) &&
          near(statistics::hhi(partners, {}, [](partner const& p) { return p.imports; }).value, 0.25));
PROVE("compare: HHI of a number is 1", statistics::hhi(std::vector{7}).value == 1);
PROVE("compare: HHI of shares with a printed tolerance",
      near(statistics::hhi_of_shares(std::vector{0.33, 0.33, 0.33}, 0.02).value, 3 * 0.33 * 0.33));

PROVE("compare: normalised HHI (Doersam)", near(statistics::hhi_normalised(statistics::hhi(doersam), 4), 0.12));
// (sqrt(0.34) - 0.5) / 0.5.
PROVE("compare: normalised HHI by square roots, as UNCTAD",
      near(statistics::hhi_normalised_by_square_roots(statistics::hhi(doersam), 4), 0.16619037896906009));
PROVE("compare: both normalised forms go from 0 to 1",
      statistics::hhi_normalised(hhi_fraction(0.25), 4) == 0 && statistics::hhi_normalised(hhi_fraction(1.0), 4) == 1 &&
          statistics::hhi_normalised_by_square_roots(hhi_fraction(0.25), 4) == 0 &&
          statistics::hhi_normalised_by_square_roots(hhi_fraction(1.0), 4) == 1);
PROVE("compare: equivalent number, printed as 2.94 (Doersam)",
      near(statistics::equivalent_number(statistics::hhi(doersam)), 2.9411764705882353));
PROVE("compare: a merger of 5 % and 10 % adds 100 points (US DOJ)",
      near(to_points(statistics::hhi_increase(0.05, 0.10)).value, 100) &&
          near(statistics::hhi_increase(0.05, 0.10).value, 0.01));
// The shares before are 20, 50, 20, 10 %, after 40, 50, 10 %.
PROVE("compare: HHI before a merger and its increase are HHI after it",
      near((statistics::hhi(doersam) + statistics::hhi_increase(0.2, 0.2)).value,
           statistics::hhi(std::vector{40, 50, 10}).value) &&
          near((statistics::hhi(std::vector{40, 50, 10}) - statistics::hhi(doersam)).value, 0.08));

PROVE("compare: the two scales convert",
      to_points(hhi_fraction(0.25)).value == 2500 && to_fraction(hhi_points(2500.0)).value == 0.25);
PROVE("compare: each scale has an order", hhi_points(1800.0) < to_points(statistics::hhi(doersam)) &&
                                              statistics::hhi(doersam) > statistics::hhi(laender) &&
                                              statistics::hhi(doersam) == statistics::hhi(doersam));

// The four largest: 645.59 + 549.19 + 460.69 + 263.44 of 3025.91.
PROVE("compare: share of the largest", near(statistics::concentration_ratio(laender, 4), 0.6341617370038666) &&
                                           near(statistics::concentration_ratio(doersam, 1), 0.5) &&
                                           near(statistics::concentration_ratio(doersam, 2), 0.7) &&
                                           statistics::concentration_ratio(doersam, 4) == 1);

// The extremes are (11^2 + 21^2 + 70^2) / 102^2 and (9^2 + 19^2 + 70^2) / 98^2. The bounds are wider by less than a
// hundredth.
PROVE("compare: HHI with bounds",
      value_of(statistics::hhi(rounded).value) == statistics::hhi(std::vector{10, 20, 70}).value &&
          low_of(statistics::hhi(rounded).value) <= 5462. / 10404 &&
          low_of(statistics::hhi(rounded).value) >= 5462. / 10404 * 0.99 &&
          high_of(statistics::hhi(rounded).value) >= 5342. / 9604 &&
          high_of(statistics::hhi(rounded).value) <= 5342. / 9604 * 1.01);
// 9 and 11 in 20: (81 + 121) / 400 = 0.505, and not below 1/2 whatever the shares.
PROVE("compare: HHI with bounds of equal parts",
      near(low_of(statistics::hhi(equal).value), 0.5) && near(high_of(statistics::hhi(equal).value), 0.505));
PROVE("compare: HHI without an upper bound",
      near(low_of(statistics::hhi(open_above).value), 0.5) && high_of(statistics::hhi(open_above).value) == 1);
PROVE("compare: results are of the type of the numbers",
      std::is_same_v<decltype(statistics::hhi(rounded)), hhi_fraction<bounded>>&&
          std::is_same_v<decltype(statistics::hhi(doersam)), hhi_fraction<double>>&&
              std::is_same_v<decltype(statistics::concentration_ratio(rounded, 1)), bounded>);
// 70 / (70 + 11 + 21) and 70 / (70 + 9 + 19); 91 / (91 + 9) and 89 / (89 + 11).
PROVE("compare: share of the largest with bounds",
      between(statistics::concentration_ratio(rounded, 1), 70.0 / 102, 0.7, 70.0 / 98) &&
          between(statistics::concentration_ratio(rounded, 2), 0.89, 0.9, 0.91));
PROVE("compare: missing amounts are left out when asked",
      near(statistics::hhi(std::vector{20., missing_value, 50., 20., 10.}, absent::skip).value, 0.34) &&
          near(statistics::concentration_ratio(std::vector{20., missing_value, 80.}, 1, absent::skip), 0.8));

// The limits themselves are inside.
PROVE("statistics: the least number of parts has a normalised HHI",
      statistics::hhi_normalised(hhi_fraction<double>(0.5), 2) == 0 &&
          statistics::hhi_normalised(hhi_fraction<double>(1), 2) == 1);
PROVE("statistics: a share of nothing adds nothing to the HHI",
      statistics::hhi_increase(0.0, 0.5).value == 0 && statistics::hhi_increase(0.5, 0.0).value == 0);
PROVE("statistics: two parts may be all there is", statistics::hhi_increase(0.5, 0.5).value == 0.5);
PROVE("statistics: shares sum to one within the tolerance itself",
      statistics::hhi_of_shares(std::vector{0.75, 0.5}, 0.25).value == 0.8125 &&
          statistics::hhi_of_shares(std::vector{0.25, 0.5}, 0.25).value == 0.3125);
