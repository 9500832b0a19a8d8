// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `place/`: ISO 3166, areas, groups with dated membership (yours as well), former countries,
/// institutions. Not in it, and included by name: the World Bank's regions and income groups,
/// `place/groups/world_bank_groups.hpp`.
#pragma once

#include <almanac/place/area.hpp>
#include <almanac/place/area_names.hpp>
#include <almanac/place/area_names_table.hpp>
#include <almanac/place/area_set.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/former_country.hpp>
#include <almanac/place/group.hpp>
#include <almanac/place/groups/group_definition.hpp>
#include <almanac/place/groups/membership_table.hpp>
#include <almanac/place/institution.hpp>
#include <almanac/place/institutions.hpp>
#include <almanac/place/iso3166.hpp>
#include <almanac/place/iso3166_table.hpp>
#include <almanac/place/nearest.hpp>
#include <almanac/place/own_group.hpp>
#include <almanac/place/stored_group.hpp>
#include <almanac/place/united_nations_area.hpp>
#include <almanac/place/world_bank_area.hpp>
