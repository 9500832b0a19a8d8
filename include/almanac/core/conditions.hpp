// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What the library needs of the compiler. Every header includes this one before anything else, so that a program that
/// is compiled otherwise stops with one sentence.
#pragma once

#if __cplusplus < 202002L
#error "almanac: this library needs C++20: compile with -std=c++20 or newer"
#elif !defined(__SIZEOF_INT128__)
#error "almanac: this library needs 128-bit integers (__int128), which a 32-bit target does not have"
#elif defined(__FINITE_MATH_ONLY__) && __FINITE_MATH_ONLY__
#error                                                                                                                 \
    "almanac: a missing number is a NaN: compile without -ffinite-math-only, or -ffast-math with -fno-finite-math-only"
#else
#define ALMANAC_CONDITIONS_HOLD
#endif

#ifndef ALMANAC_CONDITIONS_HOLD
#include "the error above" // no such file: nothing else is said
#endif
