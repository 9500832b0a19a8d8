// The same loops over plain numbers and over quantities and amounts of money, whose sums are checked on both sides.
// Each set stands in a translation unit of its own, so that the compiler cannot fold two functions with equal code into
// one.
#pragma once

#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/unit.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

using kilometres = almanac::quantity<almanac::units::km>;
using metres = almanac::quantity<almanac::units::m>;
using square_kilometres = decltype(kilometres(1.0) * kilometres(1.0));
using dollars = almanac::money<almanac::currencies::USD>;

namespace raw {
double sum(double const* x, std::size_t count);
double dot_product(double const* x, double const* y, std::size_t count);
std::size_t count_less(double const* x, double const* y, std::size_t count);
void scale(double const* __restrict x, double factor, double* __restrict result, std::size_t count);
void convert(double const* __restrict x, double* __restrict result, std::size_t count);
std::int64_t add_amounts(std::span<std::int64_t const> cents);
} // namespace raw

namespace typed {
kilometres sum(kilometres const* x, std::size_t count);
square_kilometres dot_product(kilometres const* x, kilometres const* y, std::size_t count);
std::size_t count_less(kilometres const* x, kilometres const* y, std::size_t count);
void scale(kilometres const* __restrict x, double factor, kilometres* __restrict result, std::size_t count);
void convert(kilometres const* __restrict x, metres* __restrict result, std::size_t count);
dollars add_amounts(std::span<dollars const> amounts);
} // namespace typed
