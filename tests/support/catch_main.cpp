// The main function of Catch2 version 2, compiled as the tests are: the package's own is compiled for libstdc++.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
