// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `place/`: ISO 3166, areas, groups with dated membership, also of one's own, former
/// countries, institutions.
#pragma once

#include <almanac/place/area.hpp>
#include <almanac/place/area_names.hpp>
#include <almanac/place/area_names_table.hpp>
#include <almanac/place/area_set.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/former_country.hpp>
#include <almanac/place/group.hpp>
#include <almanac/place/group_definition.hpp>
#include <almanac/place/institution.hpp>
#include <almanac/place/institutions.hpp>
#include <almanac/place/iso3166.hpp>
#include <almanac/place/iso3166_table.hpp>
#include <almanac/place/membership_table.hpp>
#include <almanac/place/nearest.hpp>
#include <almanac/place/own_group.hpp>
#include <almanac/place/stored_group.hpp>
#include <almanac/place/united_nations_area.hpp>
#include <almanac/place/world_bank_area.hpp>
