// One case, proved twice: by the compiler, and by a run under the sanitizers.
//
// PROVE("what holds", expression) is a static_assert. The same file compiled with ALMANAC_PROVE_AT_RUN_TIME is a Catch2
// test case each, and must be compiled without inlining, so that the compiler cannot fold the run away.
#pragma once

#ifdef ALMANAC_PROVE_AT_RUN_TIME
#include "catch.hpp"
#define PROVE(what, ...)                                                                                               \
    TEST_CASE(what " (" __FILE__ ")") { REQUIRE((__VA_ARGS__)); }
#else
#define PROVE(what, ...) static_assert((__VA_ARGS__), what)
#endif
