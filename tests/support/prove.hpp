// One case, proved twice: by the compiler, and by a run under the sanitizers.
//
// PROVE("what holds", expression) is a static_assert, which shows the values of a comparison that fails where the
// compiler can. With ALMANAC_PROVE_AT_RUN_TIME it is a function as well, which run_proofs.cpp calls and whose failure
// shows both sides. That must be compiled without inlining, so that the compiler cannot fold the run away.
#pragma once

#ifndef ALMANAC_PROVE_AT_RUN_TIME
#define PROVE(what, ...) static_assert(__VA_ARGS__, what)
#else
#include "proof_run.hpp"
#define PROVE_JOINED(a, b) a##b
#define PROVE_NAME(a, b) PROVE_JOINED(a, b)
#define PROVE(what, ...) PROVE_AS(PROVE_NAME(proof_, __COUNTER__), what, #__VA_ARGS__, __VA_ARGS__)
#define PROVE_AS(name, what, source, ...)                                                                              \
    static_assert(__VA_ARGS__, what);                                                                                  \
    static void name(proofs::outcome& seen) { seen.holds = static_cast<bool>(proofs::start{seen} <=> __VA_ARGS__); }   \
    static proofs::registered const PROVE_JOINED(name, _is_one) {                                                      \
        { what, __FILE__, __LINE__, source, name }                                                                     \
    }
#endif
