// The same five loops over plain doubles and over quantities. Each set stands in a translation unit of its own, so that
// the compiler cannot fold two functions with equal code into one.
#pragma once

#include <almanac/unit.hpp>

#include <cstddef>

using kilometres = almanac::quantity<almanac::units::km>;
using metres = almanac::quantity<almanac::units::m>;
using square_kilometres = decltype(kilometres(1.0) * kilometres(1.0));

namespace raw {
double sum(double const* x, std::size_t count);
double dot_product(double const* x, double const* y, std::size_t count);
std::size_t count_less(double const* x, double const* y, std::size_t count);
void scale(double const* __restrict x, double factor, double* __restrict result, std::size_t count);
void convert(double const* __restrict x, double* __restrict result, std::size_t count);
} // namespace raw

namespace typed {
kilometres sum(kilometres const* x, std::size_t count);
square_kilometres dot_product(kilometres const* x, kilometres const* y, std::size_t count);
std::size_t count_less(kilometres const* x, kilometres const* y, std::size_t count);
void scale(kilometres const* __restrict x, double factor, kilometres* __restrict result, std::size_t count);
void convert(kilometres const* __restrict x, metres* __restrict result, std::size_t count);
} // namespace typed
