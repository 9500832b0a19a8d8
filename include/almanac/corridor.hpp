// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `corridor/`: the whole curated dataset.
#pragma once

#include <almanac/corridor/theme.hpp>
#include <almanac/corridor/trade.hpp>
