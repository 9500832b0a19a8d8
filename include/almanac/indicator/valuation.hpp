// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Where along its way a traded good is valued.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Where along its way a good is valued (IMTS 2010, chapter IV): free on board at the exporter's border, or with cost,
/// insurance and freight up to the importer's. Example: `to_text(valuation::fob) == "f.o.b."`.
enum class valuation : std::uint8_t { unstated, fob, cif };

/// The valuation as trade statistics write it. Example: `to_text(valuation::cif) == "c.i.f."`.
[[nodiscard]] constexpr std::string_view to_text(valuation v) {
    return v == valuation::fob ? "f.o.b." : v == valuation::cif ? "c.i.f." : "unstated";
}

} // namespace almanac::inline v0
