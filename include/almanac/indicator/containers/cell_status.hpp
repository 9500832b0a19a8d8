// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The status of one value in a container: one code of SDMX CL_OBS_STATUS in one byte, or that there is none at all.
#pragma once

#include <almanac/core/error.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// A code of CL_OBS_STATUS 2.2 (see `observation_status`, which is a set of them), or `no_observation` where the source
/// has no row. The missing ones say why there is no number.
/// Example: `static_cast<char>(cell_status::provisional) == 'P'`.
enum class cell_status : char {
    no_observation = '\0',       ///< a gap: the source says nothing
    normal = 'A',                ///< a value, nothing to remark
    time_series_break = 'B',     ///< not comparable with the one before
    definition_differs = 'D',    ///< measured after another definition
    estimated = 'E',             ///< estimated by the source
    forecast = 'F',              ///< a forecast
    experimental = 'G',          ///< experimental statistics
    missing_holiday = 'H',       ///< missing: no market on that day
    imputed = 'I',               ///< imputed by the compiler of the data
    derogation = 'J',            ///< permitted not to follow the definition
    included_in_another = 'K',   ///< missing: included in another category
    missing_not_collected = 'L', ///< missing: exists, but was not collected
    missing_cannot_exist = 'M',  ///< missing: cannot exist
    not_significant = 'N',       ///< smaller than what is shown
    missing = 'O',               ///< missing, for no stated reason
    provisional = 'P',           ///< to be revised
    missing_suppressed = 'Q',    ///< missing: suppressed, for secrecy or quality
    special_event = 'S',         ///< a strike or another special event
    low_reliability = 'U',       ///< of low reliability
    unvalidated = 'V',           ///< not yet validated
    includes_another = 'W',      ///< includes another category
};

/// Whether a cell with this status has no number: H, K, L, M, O, Q and `no_observation`.
/// Example: `is_missing(cell_status::missing_suppressed)`.
[[nodiscard]] constexpr bool is_missing(cell_status s) {
    switch (s) {
    case cell_status::no_observation:
    case cell_status::missing_holiday:
    case cell_status::included_in_another:
    case cell_status::missing_not_collected:
    case cell_status::missing_cannot_exist:
    case cell_status::missing:
    case cell_status::missing_suppressed: return true;
    default: return false;
    }
}

/// The status in words, for messages.
/// Example: `to_words(cell_status::missing_not_collected) == "missing: not collected"`.
[[nodiscard]] constexpr std::string_view to_words(cell_status s) {
    switch (s) {
    case cell_status::no_observation: return "no observation";
    case cell_status::normal: return "normal";
    case cell_status::time_series_break: return "break in the time series";
    case cell_status::definition_differs: return "definition differs";
    case cell_status::estimated: return "estimated";
    case cell_status::forecast: return "forecast";
    case cell_status::experimental: return "experimental";
    case cell_status::missing_holiday: return "missing: holiday";
    case cell_status::imputed: return "imputed";
    case cell_status::derogation: return "derogation";
    case cell_status::included_in_another: return "missing: included in another category";
    case cell_status::missing_not_collected: return "missing: not collected";
    case cell_status::missing_cannot_exist: return "missing: cannot exist";
    case cell_status::not_significant: return "not significant";
    case cell_status::missing: return "missing";
    case cell_status::provisional: return "provisional";
    case cell_status::missing_suppressed: return "missing: suppressed";
    case cell_status::special_event: return "special event";
    case cell_status::low_reliability: return "low reliability";
    case cell_status::unvalidated: return "unvalidated";
    case cell_status::includes_another: return "includes another category";
    }
    return "";
}

} // namespace almanac::inline v0
