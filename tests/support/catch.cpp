// Catch2, compiled once: the tests use the precompiled header that this file is there to make.
#include "catch.hpp"
