// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The room `place`: areas, ISO 3166-1, and groups of countries with dated membership.
#pragma once

#include <almanac/place/area.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/group.hpp>
#include <almanac/place/iso3166.hpp>
