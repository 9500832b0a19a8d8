// Type traits tell the truth of containers: each public function, asked of each kind of container and each kind of
// unit, is a valid expression where its docstring says so, and is none elsewhere. What stands in a table here is what
// the docstrings say, kind by kind.
#include <almanac/compare.hpp>
#include <almanac/compare/local_currency.hpp>

#include "prove.hpp"

#include <cstddef>
#include <utility>

using namespace almanac;

namespace {

// All kinds of units; `any_unit` is one that the compiler does not know, which is asked when the program runs.
constexpr unit kinds[] = {units::USD,
                          at_constant_prices(units::USD, 2015),
                          at_purchasing_power_parity(units::USD, 2021),
                          units::EUR / units::kg,
                          units::MW,
                          units::bbl_per_d,
                          units::person,
                          units::one,
                          units::percent,
                          units::percentage_point,
                          units::index,
                          units::rank,
                          units::LCU,
                          at_constant_prices(units::LCU),
                          at_purchasing_power_parity(units::USD),
                          any_unit};
constexpr std::size_t kind_count = sizeof kinds / sizeof kinds[0];

constexpr bool is_known(unit const& u) { return !(u == any_unit); }
constexpr bool is_amount(unit const& u) { return u.kind == measure::amount; }
constexpr bool is_index(unit const& u) { return u.kind == measure::index; }

// What the docstrings say of a unit.
constexpr bool grows(unit const& u) { return !is_known(u) || is_amount(u) || is_index(u); }
constexpr bool adds(unit const& u) { return !is_known(u) || is_amount(u) || u.kind == measure::proportion_difference; }
constexpr bool is_level(unit const& u) { return !is_known(u) || is_amount(u) || u == units::percent; }
constexpr bool is_per_time(unit const& u) { return !is_known(u) || u == units::MW || u == units::bbl_per_d; }
constexpr bool is_at_current_prices(unit const& u) {
    return !is_known(u) || u == units::USD || u == units::EUR / units::kg || u == units::LCU;
}
constexpr bool is_at_constant_prices(unit const& u) { return !is_known(u) || u == kinds[1]; }
constexpr bool is_at_market_prices(unit const& u) {
    return u == units::USD || u == kinds[1] || u == kinds[3] || u == units::LCU;
}
constexpr bool is_anything(unit const&) { return true; }
constexpr bool is_percent(unit const& u) { return u == units::percent; }

template <unit U>
using line = series<U>;
template <unit U>
using column = cross_section<U>;
template <unit U>
using table = panel<U>;

// One for each function: whether it is a valid expression of a container.
#define ASKS(function, ...)                                                                                            \
    struct has_##function {                                                                                            \
        template <class C>                                                                                             \
        static constexpr bool of = requires(C const& c) {                                                              \
            __VA_ARGS__;                                                                                               \
        };                                                                                                             \
    }

ASKS(growth, growth(c), growth(c, 4), growth(c, one_year));
ASKS(change, change(c), change(c, 4), change(c, one_year));
ASKS(cagr, cagr(c, year(2019), year(2024)));
ASKS(least_squares, least_squares_growth(c), least_squares_growth(c, absent::skip));
ASKS(rebase, rebase(c, year(2020)), rebase(c, year(2019), year(2020)), rebase(c, year(2020), absent::skip));
ASKS(cumulate, cumulate(c), cumulate(c, waive(reason::nature)));
ASKS(year_to_date, ytd_to_period(c));
ASKS(sums_to_date, year_to_date(c), year_to_date(c, waive(reason::nature)));
ASKS(over_each_period, over_each_period(c), over_each_period(c, waive(reason::nature)));
ASKS(to_frequency, to_frequency(c, {period_kind::year}, conversion::mean));
ASKS(sigma, sigma_convergence_over_time(c), sigma_convergence_over_time(c, deviation_of::sample, absent::skip));
ASKS(beta, beta_convergence_between(c, year(2000), year(2024)),
     beta_convergence_between(c, year(2000), year(2024), absent::skip));
ASKS(catch_up, catch_up_time(c, c, year(2014), year(2024)),
     catch_up_time(c, c, year(2014), year(2024), waive(reason::area)));
ASKS(roll_up, roll_up(c, areas::central_asia), roll_up(c, areas::central_asia, {.least_present = 0.5}));
ASKS(roll_up_mean, roll_up_mean(c, c, areas::central_asia));
ASKS(rank_within, rank_within_period(c));
ASKS(share_within, share_within_period(c), share_within_period(c, absent::skip));
ASKS(hhi, hhi(c), hhi(c, absent::skip));
ASKS(concentration, concentration_ratio(c, 4), concentration_ratio(c, 4, absent::skip));
ASKS(gini, gini(c), gini(c, absent::skip));
ASKS(theil_t, theil_t(c), theil_t(c, absent::skip));
ASKS(theil_l, theil_l(c), theil_l(c, absent::skip));
ASKS(mean, mean(c), mean(c, absent::skip));
ASKS(median, median(c), median(c, absent::skip));
ASKS(quantile, quantile(c, 0.9, quantile_type::hyndman_fan_7));
ASKS(convert, convert<"PKR">(c, rate_table{}), convert<"PKR">(c, rate_table{}, conversion_options{}, {"EUR"}));
ASKS(rate_at_of_series, rate_at(c, year(2024)));
ASKS(rate_at_of_panel, rate_at(c, areas::PAK, year(2024)));
ASKS(align, align(c, c));
ASKS(as_of, as_of(c, c));
ASKS(splice, splice(c, c, year(2005), year(2010), linked_by::mean_of_ratios));

// The kinds of containers that a function takes, and the units.
struct takes {
    bool a_series;
    bool a_cross_section;
    bool a_panel;
};
constexpr takes over_time_only{true, false, true};
constexpr takes over_areas_only{false, true, true};
constexpr takes panels{false, false, true};
constexpr takes all_of_them{true, true, true};

template <class Function, std::size_t... I>
constexpr bool holds(takes which, bool (*answers)(unit const&), std::index_sequence<I...>) {
    return ((Function::template of<line<kinds[I]>> == (which.a_series && answers(kinds[I]))) && ...) &&
           ((Function::template of<column<kinds[I]>> == (which.a_cross_section && answers(kinds[I]))) && ...) &&
           ((Function::template of<table<kinds[I]>> == (which.a_panel && answers(kinds[I]))) && ...);
}
template <class Function>
constexpr bool is_true_of(takes which, bool (*answers)(unit const&)) {
    return holds<Function>(which, answers, std::make_index_sequence<kind_count>());
}
} // namespace

PROVE("growth", is_true_of<has_growth>(over_time_only, grows));
PROVE("change", is_true_of<has_change>(over_time_only, is_anything));
PROVE("compound growth", is_true_of<has_cagr>(over_time_only, grows));
PROVE("growth by least squares", is_true_of<has_least_squares>(over_time_only, grows));
PROVE("index numbers", is_true_of<has_rebase>(over_time_only, grows));
PROVE("running totals", is_true_of<has_cumulate>(over_time_only, adds));
PROVE("values of the year to date", is_true_of<has_year_to_date>(over_time_only, is_anything));
PROVE("sums of the year to date", is_true_of<has_sums_to_date>(over_time_only, adds));
PROVE("amounts of rates", is_true_of<has_over_each_period>(over_time_only, is_per_time));
PROVE("another frequency", is_true_of<has_to_frequency>(over_time_only, is_anything));
PROVE("sigma convergence", is_true_of<has_sigma>(panels, grows));
PROVE("beta convergence", is_true_of<has_beta>(panels, grows));
PROVE("catching up", is_true_of<has_catch_up>({true, false, false}, grows));
PROVE("sums of a group", is_true_of<has_roll_up>(panels, adds));
PROVE("means of a group", is_true_of<has_roll_up_mean>(panels, is_anything));
PROVE("ranks", is_true_of<has_rank_within>(over_areas_only, is_anything));
PROVE("shares of a total", is_true_of<has_share_within>(over_areas_only, adds));
PROVE("concentration", is_true_of<has_hhi>(over_areas_only, adds));
PROVE("shares of the largest", is_true_of<has_concentration>(over_areas_only, adds));
PROVE("the Gini coefficient", is_true_of<has_gini>(over_areas_only, is_level));
PROVE("Theil's T", is_true_of<has_theil_t>(over_areas_only, is_level));
PROVE("Theil's L", is_true_of<has_theil_l>(over_areas_only, is_level));
PROVE("means", is_true_of<has_mean>(over_areas_only, is_anything));
PROVE("medians", is_true_of<has_median>(over_areas_only, is_anything));
PROVE("quantiles", is_true_of<has_quantile>(over_areas_only, is_anything));
PROVE("another currency", is_true_of<has_convert>(over_time_only, is_at_market_prices));
PROVE("a growth rate of a series", is_true_of<has_rate_at_of_series>({true, false, false}, is_percent));
PROVE("a growth rate of a panel", is_true_of<has_rate_at_of_panel>(panels, is_percent));
PROVE("common keys", is_true_of<has_align>(all_of_them, is_anything));
PROVE("the nearest values", is_true_of<has_as_of>(over_time_only, is_anything));
PROVE("splices", is_true_of<has_splice>(over_time_only, is_anything));

// Views of a series that is gone after the call are not given.
template <class A, class B>
concept aligns = requires(A&& a, B&& b) {
    align(static_cast<A&&>(a), static_cast<B&&>(b));
};
PROVE("a series with a name", aligns<line<units::USD>&, line<units::EUR> const&>);
PROVE("a temporary one", !aligns<line<units::USD>, line<units::EUR>&> && !aligns<line<units::USD>&, line<units::EUR>>);
PROVE("a temporary view",
      aligns<series<units::USD, double, viewed>, series<units::USD, double, viewed>>&&
          aligns<series<units::USD, double, viewed> const, series<units::USD, double, viewed> const>);

// Two containers: of all pairs of kinds and units.
#define ASKS_OF_TWO(function, ...)                                                                                     \
    struct pair_has_##function {                                                                                       \
        template <class A, class B>                                                                                    \
        static constexpr bool of = requires(A const& a, B const& b) {                                                  \
            __VA_ARGS__;                                                                                               \
        };                                                                                                             \
    }
ASKS_OF_TWO(sum, sum(a, b), sum(a, b, waive(reason::area)));
ASKS_OF_TWO(plus, a + b);
ASKS_OF_TWO(gap, gap(a, b), gap(a, b, waive(reason::area)));
ASKS_OF_TWO(minus, a - b);
ASKS_OF_TWO(ratio, ratio(a, b), ratio(a, b, waive(reason::area)));
ASKS_OF_TWO(share, share(a, b), share(a, b, waive(reason::area)));
ASKS_OF_TWO(per, per(a, b), per(a, b, waive(reason::area)));
ASKS_OF_TWO(over, a / b);
ASKS_OF_TWO(product, a* b);
ASKS_OF_TWO(order, a < b);
ASKS_OF_TWO(equality, a == b);
ASKS_OF_TWO(deflate, deflate<2015>(a, b), deflate<2015>(a, b, waive(reason::area)));
ASKS_OF_TWO(inflate, inflate(a, b), inflate(a, b, waive(reason::area)));
ASKS_OF_TWO(catch_up, catch_up_time(a, b, year(2014), year(2024)));

namespace {
constexpr bool are_known(unit const& a, unit const& b) { return is_known(a) && is_known(b); }
constexpr bool same_kind(unit const& a, unit const& b) { return same_dimension_but_prices(a, b); }

constexpr bool two_add(unit const& a, unit const& b) { return !are_known(a, b) || (same_kind(a, b) && adds(a)); }
constexpr bool two_differ(unit const& a, unit const& b) {
    return !are_known(a, b) || (same_kind(a, b) && !is_index(a));
}
constexpr bool two_have_a_ratio(unit const& a, unit const& b) {
    return !are_known(a, b) || (same_kind(a, b) && a.kind != measure::rank);
}
constexpr bool is_scaled(unit const& u) { return u.kind != measure::index && u.kind != measure::rank; }
constexpr bool two_divide(unit const& a, unit const& b) { return !are_known(a, b) || (is_scaled(a) && is_scaled(b)); }
constexpr bool never(unit const&, unit const&) { return false; }
constexpr bool deflates(unit const& a, unit const& b) {
    return is_at_current_prices(a) && (is_index(b) || !is_known(b));
}
constexpr bool inflates(unit const& a, unit const& b) {
    return is_at_constant_prices(a) && (is_index(b) || !is_known(b));
}
constexpr bool catches_up(unit const& a, unit const& b) {
    return grows(a) && grows(b) && (!are_known(a, b) || same_kind(a, b));
}

template <class Function, template <unit> class First, template <unit> class Second, std::size_t I, std::size_t... J>
constexpr bool row_holds(bool (*answers)(unit const&, unit const&), std::index_sequence<J...>) {
    return ((Function::template of<First<kinds[I]>, Second<kinds[J]>> == answers(kinds[I], kinds[J])) && ...);
}
template <class Function, template <unit> class First, template <unit> class Second, std::size_t... I>
constexpr bool table_holds(bool (*answers)(unit const&, unit const&), std::index_sequence<I...> all) {
    return (row_holds<Function, First, Second, I>(answers, all) && ...);
}
template <class Function, template <unit> class First, template <unit> class Second>
constexpr bool pairs_are_true(bool (*answers)(unit const&, unit const&)) {
    return table_holds<Function, First, Second>(answers, std::make_index_sequence<kind_count>());
}
// Of two of one kind what the units say, of two kinds never.
template <class Function>
constexpr bool is_true_of_pairs(bool (*answers)(unit const&, unit const&)) {
    return pairs_are_true<Function, line, line>(answers) && pairs_are_true<Function, column, column>(answers) &&
           pairs_are_true<Function, table, table>(answers) && pairs_are_true<Function, line, table>(never) &&
           pairs_are_true<Function, column, line>(never) && pairs_are_true<Function, table, column>(never);
}
} // namespace

PROVE("sums", is_true_of_pairs<pair_has_sum>(two_add) && is_true_of_pairs<pair_has_plus>(two_add));
PROVE("gaps", is_true_of_pairs<pair_has_gap>(two_differ) && is_true_of_pairs<pair_has_minus>(two_differ));
PROVE("ratios", is_true_of_pairs<pair_has_ratio>(two_have_a_ratio));
PROVE("shares", is_true_of_pairs<pair_has_share>(two_have_a_ratio));
PROVE("quotients", is_true_of_pairs<pair_has_per>(two_divide) && is_true_of_pairs<pair_has_over>(two_divide));
PROVE("products, order and equality", is_true_of_pairs<pair_has_product>(never) &&
                                          is_true_of_pairs<pair_has_order>(never) &&
                                          is_true_of_pairs<pair_has_equality>(never));
PROVE("prices of a year", is_true_of_pairs<pair_has_deflate>(deflates));
PROVE("current prices", is_true_of_pairs<pair_has_inflate>(inflates));
PROVE("one catching up with another", pairs_are_true<pair_has_catch_up, line, line>(catches_up) &&
                                          pairs_are_true<pair_has_catch_up, line, table>(never));

// What is no container is asked without stopping the program.
PROVE("asked of anything else",
      !has_growth::of<int> && !has_cagr::of<area> && !has_rebase::of<double> && !has_roll_up::of<unit> &&
          !has_hhi::of<int> && !has_gini::of<period> && !has_cumulate::of<int> && !has_over_each_period::of<int> &&
          !has_share_within::of<area> && !has_least_squares::of<int> && !has_sigma::of<int> && !has_catch_up::of<int> &&
          !has_convert::of<int> && !pair_has_deflate::of<int, int> && !pair_has_deflate::of<line<units::USD>, int> &&
          !pair_has_sum::of<line<units::USD>, double>);
