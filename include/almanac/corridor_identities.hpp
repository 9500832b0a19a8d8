// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between the figures of the corridor dataset, kept apart from the figures: a program that only looks
/// them up need not include it.
#pragma once

#include <almanac/datasets/corridor/identities.hpp>
#include <almanac/datasets/corridor/identities/digital.hpp>
#include <almanac/datasets/corridor/identities/drifts.hpp>
#include <almanac/datasets/corridor/identities/economy.hpp>
#include <almanac/datasets/corridor/identities/energy.hpp>
#include <almanac/datasets/corridor/identities/infrastructure.hpp>
#include <almanac/datasets/corridor/identities/people.hpp>
#include <almanac/datasets/corridor/identities/security.hpp>
#include <almanac/datasets/corridor/identities/trade.hpp>
#include <almanac/datasets/corridor/identities_outside.hpp>
