// One case, proved twice: by the compiler, and by a run under the sanitizers.
//
// PROVE("what holds", expression) is a static_assert, which shows the values of a comparison that fails where the
// compiler can. With ALMANAC_PROVE_AT_RUN_TIME it is a function as well, which run_proofs.cpp calls. That must be
// compiled without optimization, so that the compiler does not fold the run away.
#pragma once

#ifndef ALMANAC_PROVE_AT_RUN_TIME
#define PROVE(what, ...) static_assert(__VA_ARGS__, what)
#else
#include "proof_run.hpp"
#define PROVE_JOINED(a, b) a##b
#define PROVE_NAME(a, b) PROVE_JOINED(a, b)
#define PROVE(what, ...)                                                                                               \
    static_assert(__VA_ARGS__, what);                                                                                  \
    static proofs::registered const PROVE_NAME(proof_, __COUNTER__)(what, __FILE__, __LINE__, #__VA_ARGS__,            \
                                                                    [] { return static_cast<bool>(__VA_ARGS__); })
#endif
