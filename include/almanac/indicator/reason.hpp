#pragma once
#include <almanac/compare/reason.hpp>
