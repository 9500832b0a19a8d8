// Comparison, ratio, gap and share of figures. The ends of intervals are worked out by hand as fractions; where they
// have no finite decimal, `lies_in` checks the fraction itself, in integers.
#include <almanac/compare.hpp>
#include <almanac/place/areas.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr unit truck = counted("truck");
constexpr basis in_2024{.when = year(2024), .kind = nature::flow};

template <unit U>
constexpr figure<U> plain(decimal value) {
    return state<U>(printed(value), in_2024);
}
template <unit U>
constexpr figure<U> exact(decimal value) {
    return state<U>(printed(value), in_2024, qualifier::exact);
}
template <unit U>
constexpr figure<U> within(interval const& range) {
    return {range.lower, range, qualifier::plain, in_2024, {}};
}

/// The sign of `value` - `numerator` / `denominator`, in integers. The denominator is positive.
constexpr int against(decimal value, std::int64_t numerator, std::int64_t denominator) {
    core_detail::int128 left = core_detail::int128(value.coefficient) * denominator;
    core_detail::int128 right = numerator;
    for (int e = value.exponent; e < 0; ++e) right *= 10;
    for (int e = value.exponent; e > 0; --e) left *= 10;
    return left < right ? -1 : left > right ? 1 : 0;
}
/// Whether the fraction lies in the interval, or is an open end of it, which is no farther than 1e-15 of it away.
constexpr bool is_tight(interval const& range, std::int64_t lower_numerator, std::int64_t lower_denominator,
                        std::int64_t upper_numerator, std::int64_t upper_denominator) {
    auto const outward = [](decimal end, int places) { return end + decimal(places, leading_exponent(end) - 15); };
    return against(range.lower, lower_numerator, lower_denominator) <= 0 &&
           against(outward(range.lower, 1), lower_numerator, lower_denominator) > 0 &&
           against(range.upper, upper_numerator, upper_denominator) >= 0 &&
           against(outward(range.upper, -1), upper_numerator, upper_denominator) < 0;
}
constexpr bool lies_in(interval const& range, std::int64_t numerator, std::int64_t denominator) {
    return against(range.lower, numerator, denominator) <= 0 && against(range.upper, numerator, denominator) >= 0;
}

constexpr auto pakistan = plain<units::USD>({392, 6});
constexpr auto india = plain<units::USD>({19, 8});
} // namespace

PROVE("greater and less", compare(india, pakistan) == verdict::greater && compare(pakistan, india) == verdict::less);
PROVE("392 million may be more or less than 392.3 million",
      compare(pakistan, plain<units::USD>({3923, 5})) == verdict::undecided);
PROVE("the same printed figure is undecided", compare(pakistan, pakistan) == verdict::undecided);
PROVE("exact ones are equal", compare(plain<truck>(12), plain<truck>(12)) == verdict::equal &&
                                  compare(exact<units::km>({150, -2}), exact<units::km>({15, -1})) == verdict::equal);
PROVE("[1, 2) is less than [2, 3)", compare(within<units::km>(half_open_interval(1, 2)),
                                            within<units::km>(half_open_interval(2, 3))) == verdict::less);
PROVE("[2, 3) is greater than [1, 2)", compare(within<units::km>(half_open_interval(2, 3)),
                                               within<units::km>(half_open_interval(1, 2))) == verdict::greater);
PROVE("[1, 2] and [2, 3] may be equal", compare(within<units::km>(closed_interval(1, 2)),
                                                within<units::km>(closed_interval(2, 3))) == verdict::undecided);
PROVE("(2, 3) is greater than [1, 2]",
      compare(within<units::km>(open_interval(2, 3)), within<units::km>(closed_interval(1, 2))) == verdict::greater);
PROVE("76% is printed before 77%", compare(plain<units::percent>(76), plain<units::percent>(77)) == verdict::less);
PROVE("-20% and -19%: (-20.5, -19.5] and (-19.5, -18.5]",
      compare(plain<units::percent>(-20), plain<units::percent>(-19)) == verdict::less);
PROVE("over 700 against 700 exactly",
      compare(state<truck>(printed(700), in_2024, qualifier::over), exact<truck>(700)) == verdict::greater);
PROVE("over 700 against over 800", compare(state<truck>(printed(700), in_2024, qualifier::over),
                                           state<truck>(printed(800), in_2024, qualifier::over)) == verdict::undecided);
PROVE("less than 1% against 20%", compare(state<units::percent>(printed(1), in_2024, qualifier::under),
                                          plain<units::percent>(20)) == verdict::less);
PROVE("ranks", compare(plain<units::rank>(3), plain<units::rank>(1)) == verdict::greater);
PROVE("verdicts by name", to_text(verdict::undecided) == "undecided" && to_text(verdict::less) == "less");

// Units of one dimension. They meet by multiplication, so exact figures stay exact.
PROVE("1,814 km are more than 150 m", compare(plain<units::km>(1814), plain<units::m>(150)) == verdict::greater);
PROVE("1 km is 1000 m", compare(exact<units::km>(1), exact<units::m>(1000)) == verdict::equal);
PROVE("1000 m are 1 km", compare(exact<units::m>(1000), exact<units::km>(1)) == verdict::equal);
PROVE("4 years are 1461 days, whichever comes first",
      compare(exact<units::a>(4), exact<units::d>(1461)) == verdict::equal &&
          compare(exact<units::d>(1461), exact<units::a>(4)) == verdict::equal);
PROVE("a year is 12 months", compare(exact<units::a>(1), exact<units::mo>(12)) == verdict::equal);
PROVE("25 mi and 40.2336 km", compare(exact<units::mi>(25), exact<units::km>({402336, -4})) == verdict::equal);

// 1.9 billion / 392 million: [1850, 1950) / [391.5, 392.5) = (1850/392.5, 1950/391.5) = (740/157, 1300/261).
PROVE("a ratio", is_tight(ratio(india, pakistan).range, 740, 157, 1300, 261));
PROVE("its ends are open", ratio(india, pakistan).range.lower_bound == bound::open &&
                               ratio(india, pakistan).range.upper_bound == bound::open);
// 1900/392 = 475/98 = 4.846938775510204081...
PROVE("its value", ratio(india, pakistan).value == decimal(484693877551020408, -17));
PROVE("nothing was waived", ratio(india, pakistan).on.waived.empty());
PROVE("a ratio is a pure number", std::is_same_v<decltype(ratio(india, pakistan)), figure<units::one> const> ||
                                      std::is_same_v<decltype(ratio(india, pakistan)), figure<units::one>>);
PROVE("an exact ratio", ratio(plain<truck>(12), plain<truck>(8)).range == exactly({15, -1}) &&
                            ratio(plain<truck>(12), plain<truck>(8)).value == decimal(15, -1));
// [27.5, 28.5) million / [44.5, 45.5): below one. 27.5/45.5 = 55/91, 28.5/44.5 = 57/89.
PROVE("a ratio below one",
      is_tight(ratio(plain<units::USD>({28, 6}), plain<units::USD>({45, 6})).range, 55, 91, 57, 89));
// (700, inf) / 43: 700/43 = 16.279...
PROVE("a ratio without an upper end",
      against(ratio(state<truck>(printed(700), in_2024, qualifier::over), plain<truck>(43)).range.lower, 700, 43) <=
              0 &&
          ratio(state<truck>(printed(700), in_2024, qualifier::over), plain<truck>(43)).range.upper_bound ==
              bound::unbounded);
// 43 / (700, inf) = (0, 43/700).
PROVE("a divisor without an upper end",
      ratio(plain<truck>(43), state<truck>(printed(700), in_2024, qualifier::over)).range.lower == decimal(0) &&
          lies_in(ratio(plain<truck>(43), state<truck>(printed(700), in_2024, qualifier::over)).range, 43, 700));
// -20% / -4%: (-20.5, -19.5] / (-4.5, -3.5] = [39/9, 41/7): 19.5/4.5 and 20.5/3.5.
PROVE("a ratio of negatives",
      is_tight(ratio(plain<units::percent>(-20), plain<units::percent>(-4)).range, 39, 9, 41, 7));
// 1,814 km over 150,000 m, which is [145,000, 155,000): 1813.5/155 = 3627/310, 1814.5/145 = 3629/290.
PROVE("a ratio of kilometres to metres",
      is_tight(ratio(plain<units::km>(1814), plain<units::m>(150000)).range, 3627, 310, 3629, 290));

// 1 bbl = 0.158987294928 m3 and 1 a = 365.25 d, so 1 bbl/d = 58.070109472452 m3/a, and
// 1 m3/a = 10^12 / 58070109472452 bbl/d, which has no finite decimal.
PROVE("1 bbl/d is 58.070109472452 m3/a",
      compare(exact<units::bbl_per_d>(1), exact<units::m3 / units::a>({58070109472452, -12})) == verdict::equal);
PROVE("1 m3/a in bbl/d", is_tight(ratio(exact<units::m3 / units::a>(1), exact<units::bbl_per_d>(1)).range,
                                  1000000000000, 58070109472452, 1000000000000, 58070109472452));
PROVE("1 bbl/d less 1 m3/a", is_tight(gap(exact<units::bbl_per_d>(1), exact<units::m3 / units::a>(1)).range,
                                      57070109472452, 58070109472452, 57070109472452, 58070109472452));
PROVE("1 bbl/d and 1 m3/a", is_tight(sum(exact<units::bbl_per_d>(1), exact<units::m3 / units::a>(1)).range,
                                     59070109472452, 58070109472452, 59070109472452, 58070109472452));
// A third of a month: 1/12 a = 0.08333... a.
PROVE("10 months from 1 year, in years", is_tight(gap(exact<units::a>(1), exact<units::mo>(10)).range, 2, 12, 2, 12));
PROVE("1 year from 10 months, in months", gap(exact<units::mo>(10), exact<units::a>(1)).range == exactly(-2));

// [1850, 1950) - [391.5, 392.5) = (1457.5, 1558.5) million.
PROVE("a gap", gap(india, pakistan).range == open_interval({14575, 5}, {15585, 5}) &&
                   gap(india, pakistan).value == decimal(1508, 6));
PROVE("the gap the other way", gap(pakistan, india).range == open_interval({-15585, 5}, {-14575, 5}));
PROVE("the gap of a plain figure to itself is not zero",
      gap(pakistan, pakistan).range == open_interval(-1000000, 1000000) && gap(pakistan, pakistan).value == decimal(0));
PROVE("a gap has the unit of its left side", decltype(gap(plain<units::km>(5), plain<units::m>(5)))::in() == units::km);
// [75.5, 76.5) - [14.5, 15.5) = (60, 62) points.
PROVE("a gap of percentages is in points",
      decltype(gap(plain<units::percent>(76), plain<units::percent>(15)))::in() == units::percentage_point &&
          gap(plain<units::percent>(76), plain<units::percent>(15)).range == open_interval(60, 62));
// [75.5, 76.5) - [0, 1) = (74.5, 76.5).
PROVE("a gap to less than 1%",
      gap(plain<units::percent>(76), state<units::percent>(printed(1), in_2024, qualifier::under)).range ==
          open_interval({745, -1}, {765, -1}));
PROVE("a gap of ranks is a number of places",
      decltype(gap(plain<units::rank>(5), plain<units::rank>(3)))::in() == units::one &&
          gap(plain<units::rank>(5), plain<units::rank>(3)).value == decimal(2));
// The exponents lie 40 apart: the value is rounded to 18 digits, and the interval still holds the difference.
PROVE("a gap of numbers far apart",
      lies_in(gap(exact<units::km>({1, 17}), exact<units::mm>({1, -3})).range, 100000000000000000, 1));

// [27.5, 28.5) / [391.5, 392.5) = (55/785, 57/783) = (11/157, 19/261); as per cent (1100/157, 1900/261).
PROVE("a share", is_tight(share(plain<units::USD>({28, 6}), pakistan).range, 1100, 157, 1900, 261));
PROVE("a share is in per cent", decltype(share(pakistan, india))::in() == units::percent);
PROVE("an exact share", share(plain<truck>(3), plain<truck>(12)).range == exactly(25) &&
                            share(plain<truck>(3), plain<truck>(12)).value == decimal(25));
PROVE("a share in other units", share(exact<units::m>(250), exact<units::km>(1)).range == exactly(25));
// [0, 1) / [19.5, 20.5) = [0, 2/39).
PROVE("a share of less than 1%",
      is_tight(share(state<units::percent>(printed(1), in_2024, qualifier::under), plain<units::percent>(20)).range, 0,
               1, 200, 39));

// The same at run time types.
PROVE("the twins agree", ratio(forget_unit(india), forget_unit(pakistan)).range == ratio(india, pakistan).range &&
                             gap(forget_unit(india), forget_unit(pakistan)).in() == units::USD &&
                             share(forget_unit(pakistan), forget_unit(india)).in() == units::percent &&
                             compare(forget_unit(india), forget_unit(pakistan)) == verdict::greater);
PROVE("minus is gap", (india - pakistan).range == gap(india, pakistan).range);
