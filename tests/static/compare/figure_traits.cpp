// Type traits tell the truth: what figures refuse by their units is not a valid expression, and what they allow is.
#include <almanac/compare.hpp>

#include "prove.hpp"
#include "valid_expressions.hpp"

#include <type_traits>

using namespace almanac;

namespace {
using dollars = figure<units::USD>;
using euros = figure<units::EUR>;
using dollars_of_2015 = figure<at_constant_prices(units::USD, 2015)>;
using percentage = figure<units::percent>;
using place_in_order = figure<units::rank>;
using index_number_of = figure<units::index>;
using rate_per_day = figure<units::bbl_per_d>;

template <class A, class B>
concept compares = requires(A a, B b) {
    compare(a, b);
};
template <class A, class B>
concept has_ratio = requires(A a, B b) {
    ratio(a, b);
};
template <class A, class B>
concept has_gap = requires(A a, B b) {
    gap(a, b);
};
template <class A, class B>
concept has_share = requires(A a, B b) {
    share(a, b);
};
template <class A, class B>
concept has_sum = requires(A a, B b) {
    sum(a, b);
};
template <class A, class B>
concept has_sum_of_three = requires(A a, B b) {
    sum(a, a, b);
    sum(a, b, waive(reason::area));
};
template <class A, class B>
concept has_growth = requires(A a, B b) {
    growth(a, b);
};
template <class A, class B>
concept has_cagr = requires(A a, B b) {
    cagr(a, b);
};
template <class A, class B>
concept has_change = requires(A a, B b) {
    change(a, b);
};
template <class A, class B>
concept has_quotient = requires(A a, B b) {
    per(a, b);
};
template <class A, class B>
concept has_part = requires(A a, B b) {
    part(a, b);
};
template <class A, class B>
concept has_mean = requires(A a, B b) {
    mean(a, b);
};
template <class A, class B>
concept has_mirror = requires(A a, B b) {
    mirror(a, b);
};
template <class A>
concept has_amount_over_time = requires(A a) {
    over(a, year(2024));
};
template <class A, class Rate>
concept has_projection = requires(A a, Rate rate) {
    project(a, rate, 3);
};
template <class A>
concept has_sum_of_range = requires(A const (&a)[2]) {
    sum(a);
};
} // namespace

PROVE("dollars with dollars",
      valid::add<dollars, dollars>&& valid::subtract<dollars, dollars>&& compares<dollars, dollars>&&
          has_ratio<dollars, dollars>&& has_gap<dollars, dollars>&& has_share<dollars, dollars>&&
              has_sum<dollars, dollars>&& has_sum_of_three<dollars, dollars>&& has_growth<dollars, dollars>&&
                  has_cagr<dollars, dollars>&& has_change<dollars, dollars>&& has_mean<dollars, dollars>&&
                      has_mirror<dollars, dollars>&& has_sum_of_range<dollars>);
PROVE("dollars with euros", !valid::add<dollars, euros> && !valid::subtract<dollars, euros> &&
                                !compares<dollars, euros> && !has_ratio<dollars, euros> && !has_gap<dollars, euros> &&
                                !has_share<dollars, euros> && !has_sum<dollars, euros> &&
                                !has_sum_of_three<dollars, euros> && !has_growth<dollars, euros> &&
                                !has_cagr<dollars, euros> && !has_change<dollars, euros> && !has_mean<dollars, euros> &&
                                !has_mirror<dollars, euros> && has_quotient<dollars, euros>);
PROVE("units known at run time are asked then",
      valid::add<any_figure, euros>&& valid::subtract<dollars, any_figure>&& compares<any_figure, any_figure>&&
          has_sum<any_figure, euros>&& has_growth<any_figure, euros>&& has_part<any_figure, euros>&&
              has_amount_over_time<any_figure>&& has_projection<any_figure, any_figure>&& has_sum_of_range<any_figure>);
PROVE("current less constant prices is for a waiver to allow",
      !valid::add<dollars, dollars_of_2015> && !valid::subtract<dollars, dollars_of_2015> &&
          compares<dollars, dollars_of_2015> && has_sum<dollars, dollars_of_2015>);
PROVE("ranks compare and differ", compares<place_in_order, place_in_order>&& has_gap<place_in_order, place_in_order> &&
                                      !has_ratio<place_in_order, place_in_order> &&
                                      !has_sum<place_in_order, place_in_order> &&
                                      !has_growth<place_in_order, place_in_order> &&
                                      !has_quotient<dollars, place_in_order> && !has_sum_of_range<place_in_order>);
PROVE("index numbers have a ratio and growth, and no difference",
      has_ratio<index_number_of, index_number_of>&& has_growth<index_number_of, index_number_of> &&
          !has_gap<index_number_of, index_number_of> && !has_change<index_number_of, index_number_of> &&
          !valid::subtract<index_number_of, index_number_of> && !has_sum<index_number_of, index_number_of>);
PROVE("percentages have a change and no growth",
      has_change<percentage, percentage> && !has_growth<percentage, percentage> && valid::add<percentage, percentage>);
PROVE("a share is in per cent", has_part<percentage, dollars> && !has_part<dollars, dollars> &&
                                    has_projection<dollars, percentage> && !has_projection<dollars, dollars> &&
                                    has_projection<dollars, growth_rate> && !has_projection<dollars, double>);
PROVE("a rate is per time", has_amount_over_time<rate_per_day> && !has_amount_over_time<dollars>);
PROVE("a figure computes with figures alone",
      !valid::add<dollars, quantity<units::USD>> && !valid::add<quantity<units::USD>, dollars> &&
          !valid::subtract<dollars, int> && !valid::subtract<int, dollars> && !compares<dollars, double> &&
          !has_ratio<dollars, quantity<units::USD>> && !has_share<double, dollars> && !has_sum<dollars, double> &&
          !valid::divide<dollars, dollars> && !valid::multiply<dollars, dollars> && valid::multiply<dollars, int> &&
          valid::divide<dollars, quantity<units::person>>);
PROVE("they have no order and convert to no other unit",
      !valid::less<dollars, dollars> && !valid::equal<dollars, dollars> && !std::is_convertible_v<dollars, euros> &&
          !std::is_convertible_v<double, dollars>);

// Rates of exchange.
namespace {
using dollars_in_rupees = exchange_rate<"USD", "PKR">;
template <class A, class Rate>
concept converts_by = requires(A a, Rate rate) {
    convert(a, rate);
};
template <class A, class Rate>
concept has_parity = requires(A a, Rate rate) {
    to_international<2021>(a, rate);
};
} // namespace
PROVE("a rate converts its own currency",
      converts_by<dollars, dollars_in_rupees> && !converts_by<euros, dollars_in_rupees> &&
          converts_by<any_figure, dollars_in_rupees> && has_parity<dollars, dollars_in_rupees> &&
          !has_parity<euros, dollars_in_rupees> && converts_by<quantity<units::USD>, dollars_in_rupees> &&
          !converts_by<quantity<units::EUR>, dollars_in_rupees>);

// What is no figure, or a range of something else, is none of these either, and stops no program that asks.
PROVE("asked of anything else", !has_sum_of_range<int> && !has_amount_over_time<int> &&
                                    !has_amount_over_time<quantity<units::bbl_per_d>> && !has_part<int, int> &&
                                    !has_sum<int, int> && !has_mean<double, double> && !compares<int, int> &&
                                    !has_ratio<double, int> && !has_growth<area, period> && !has_projection<int, int>);
