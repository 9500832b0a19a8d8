// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The indicators of the dataset: what its rows measure. They stand in `indicators/`, by topic, and in `shared.hpp`
/// those that more than one theme has rows of; a program pays for the topics of the themes that it includes. One
/// concept has one code, for all areas and themes. What is made of an indicator is constructed:
/// `growth_of(indicators::gdp)`, `share_of(indicators::crop_area, indicators::crop_area)`. Equivalents are codes of the
/// World Bank's World Development Indicators (WDI) and of other lists.
///
/// What is special about a row is a breakdown, on one of these axes:
///   actor: who acts: the armed group, operation or agency whose acts or means are counted.
///   cause: the event or measure to which a change, a cost or a gain is attributed.
///   channel: the way by which something is sold or carried: online, smart contracts.
///   entity: the company, platform or other legal person whose figure it is, inside the area.
///   field: the field of study.
///   form: the form of an incident: attack.
///   language: the languages that the persons speak.
///   network: the kind or generation of network: 5G, internet.
///   occupation: what the persons work as.
///   origin: where the used amount comes from: imports.
///   partner_group: the group of partners with which a flow is: the members of the group itself.
///   place: the place below the country, or the building or water, that the figure is of.
///   product: the good or group of goods, or the market.
///   project: the project, facility or programme whose money or works are counted.
///   purpose: what money is meant for.
///   route: the road, pass, pipeline or line over which something goes.
///   sector: the branch of the economy.
///   service: the kind of service.
///   setting: the kind of settlement: urban.
///   stage: how far an event or a work has come: completed, groundwork, pending, absent.
///   storage: where data are kept.
///   subject: what an agreement or a body is about.
///   surface: the surface of a road.
///   target: what was attacked.
///   technique: the technique with which something is done.
///   use: what an amount is used for: export.
///   victims: who the victims were.
#pragma once

#include <almanac/datasets/corridor/indicators/economy.hpp>
#include <almanac/datasets/corridor/indicators/energy_and_climate.hpp>
#include <almanac/datasets/corridor/indicators/finance.hpp>
#include <almanac/datasets/corridor/indicators/infrastructure.hpp>
#include <almanac/datasets/corridor/indicators/people.hpp>
#include <almanac/datasets/corridor/indicators/security.hpp>
#include <almanac/datasets/corridor/indicators/shared.hpp>
#include <almanac/datasets/corridor/indicators/technology.hpp>
#include <almanac/datasets/corridor/indicators/trade.hpp>
