// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a figure is said of.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/indicator/adjustment.hpp>
#include <almanac/indicator/breakdown.hpp>
#include <almanac/indicator/indicator.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/indicator/valuation.hpp>
#include <almanac/place/area_set.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// What a figure is said of, apart from its unit: the things to look at before two figures are computed with. A field
/// is stated, or left as it is here and so unstated, or *mixed*: of a computed figure whose operands differed in it.
/// Then it is as if unstated, and `mixed` has the reason that belongs to it (`reason::period` for `when`, `nature` for
/// `kind`, `area`, `counterpart`, `indicator` for `what`, `breakdown` for `by` and `parts_on`, `base_period` for
/// `against`, `whole` for `whole` and `whole_axes`, `adjustment` for `adjusted`, `valuation` for `valued`, `vintage`
/// for `vintage`). What is mixed compares with nothing, unless the reason is waived again; of a mixed vintage there is
/// only no change over time. Example: `basis{.when = year(2024), .kind = nature::flow, .where = areas::PAK}`.
struct basis {
    period when = no_period();                ///< a change and a growth: the later of their two periods
    nature kind = nature::unstated;           ///< what kind of thing it is
    assertion asserted = assertion::observed; ///< how it is known
    observation_status status{};              ///< flags of the source; of a computed one those of all operands
    area_set where{};                         ///< several areas after a sum over them
    area_set counterpart{};                   ///< the partner, of flows between areas
    measured what{};                          ///< what is measured
    breakdown_set by{};                       ///< which part of it; empty for all of it
    period against = no_period();             ///< of a change or growth the earlier period; of an index number its base
    area_set whole{};                         ///< of a share: where the whole is
    adjustment adjusted = adjustment::unstated; ///< for the season
    valuation valued = valuation::unstated;     ///< of trade: where on its way, as far as the operands say it
    period vintage = no_period();               ///< when the edition of the data was published: `month(2024, 10)`
    std::string_view parts_on{}; ///< of a sum of parts: the axis on which it has some values, and `by` none
    std::int8_t whole_axes = -1; ///< of a computed share: which of `by` its whole has too, one bit each
    bool inferred = false;       ///< the period was inferred by a curator, and is not the source's
    reasons mixed{};             ///< the fields in which the operands differed
    reasons waived{};            ///< what was waived on the way to it; empty for what a source stated
};

} // namespace almanac::inline v0
