// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a figure is said of.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/indicator/indicator.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/place/area_set.hpp>

namespace almanac::inline v0 {

/// What a figure is said of, apart from its unit: the things to look at before two figures are computed with. A field
/// is stated, or left as it is here and so unstated, or *mixed*: of a computed figure whose operands differed in it.
/// Then it is as if unstated, and `mixed` has the reason that belongs to it (`reason::period` for `when`, `nature` for
/// `kind`, `area`, `counterpart`, `indicator` for `what`, `base_period` for `against`, `whole` for `whole`). What is
/// mixed compares with nothing, unless the reason is waived again.
struct basis {
    period when = no_period();                ///< a change and a growth: the later of their two periods
    nature kind = nature::unstated;           ///< what kind of thing it is
    assertion asserted = assertion::observed; ///< how it is known
    observation_status status{};              ///< flags of the source; of a computed one those of all operands
    area_set where{};                         ///< several areas after a sum over them
    area_set counterpart{};                   ///< the partner, of flows between areas
    measured what{};                          ///< what is measured
    period against = no_period();             ///< of a change or growth the earlier period; of an index number its base
    area_set whole{};                         ///< of a share: where the whole is
    bool inferred = false;                    ///< the period was inferred by a curator, and is not the source's
    reasons mixed{};                          ///< the fields in which the operands differed
    reasons waived{};                         ///< what was waived on the way to it; empty for what a source stated
};

} // namespace almanac::inline v0
