// In a constant expression decimals take a shorter way where nothing is rounded: the results are those of run time,
// digit for digit, for all pairs of numbers at which the two ways part.
#include <almanac/number.hpp>

#include "catch.hpp"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

using namespace almanac;

namespace {

constexpr std::int64_t coefficients[] = {0,
                                         1,
                                         -5,
                                         9,
                                         10,
                                         -999,
                                         999'999'999,
                                         1'000'000'000,
                                         -1'000'000'001,
                                         9'223'372'036,
                                         9'223'372'037,
                                         999'999'999'999'999'999,
                                         -1'000'000'000'000'000'000,
                                         INT64_MAX,
                                         INT64_MIN};
constexpr int exponents[] = {-19, -10, -9, -1, 0, 1, 9, 10, 19}; // a way ends at nine places
constexpr std::size_t lefts = std::size(coefficients);
constexpr std::size_t rights = std::size(coefficients) * std::size(exponents);

struct results {
    decimal sum{};
    decimal short_sum{};
    decimal difference{};
    decimal product{};
    int order = 0;
};

constexpr results results_of(decimal a, decimal b) {
    auto const order = a <=> b;
    return {add_to_digits(a, b, 18, rounding::half_even), add_to_digits(a, b, 3, rounding::ceiling),
            subtract_to_digits(a, b, 18, rounding::floor), multiply_to_digits(a, b, 18, rounding::half_up),
            order < 0   ? -1
            : order > 0 ? 1
                        : 0};
}

/// Of one left operand with all right ones.
constexpr std::array<results, rights> row_of(std::int64_t const* numbers, std::size_t left) {
    std::array<results, rights> row{};
    for (std::size_t i = 0; i < rights; ++i) {
        decimal const right(numbers[i % lefts], exponents[i / lefts]);
        row[i] = results_of(decimal(numbers[left], 0), right);
    }
    return row;
}
template <std::size_t Left>
constexpr std::array<results, rights> constant_row = row_of(coefficients, Left);

template <std::size_t... Left>
std::array<std::array<results, rights> const*, lefts> constant_rows(std::index_sequence<Left...>) {
    return {&constant_row<Left>...};
}

} // namespace

TEST_CASE("number: constant expressions and run time have the same digits") {
    auto const constant = constant_rows(std::make_index_sequence<lefts>());
    std::int64_t numbers[lefts]{}; // not known to the compiler
    for (std::size_t i = 0; i < lefts; ++i) {
        std::int64_t volatile hidden = coefficients[i];
        numbers[i] = hidden;
    }
    for (std::size_t left = 0; left < lefts; ++left) {
        auto const row = row_of(numbers, left);
        for (std::size_t i = 0; i < rights; ++i) {
            CAPTURE(left, i);
            results const& was = (*constant[left])[i];
            REQUIRE(same_digits(row[i].sum, was.sum));
            REQUIRE(same_digits(row[i].short_sum, was.short_sum));
            REQUIRE(same_digits(row[i].difference, was.difference));
            REQUIRE(same_digits(row[i].product, was.product));
            REQUIRE(row[i].order == was.order);
        }
    }
}
