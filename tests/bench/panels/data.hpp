// The data of the benchmark: panels as raw arrays, in a file that the other programs read too. The file holds 8-byte
// little-endian numbers: the count of panels; then for each the count of areas and of periods, as integers, and its
// values, an area after the other, NaN for missing.
#pragma once

#include <almanac/place/area.hpp>
#include <almanac/place/iso3166.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

struct raw_panel {
    std::size_t areas;
    std::size_t periods;
    std::vector<double> values;
    std::vector<almanac::area> codes{}; ///< of the areas; for results that have a value an area
};

inline constexpr std::int32_t first_year = 1960;
inline constexpr std::size_t wanted_values = 2'000'000;

/// Codes for so many areas: sorted, and no area of them inside another.
std::vector<almanac::area> area_codes(std::size_t count);
std::vector<raw_panel> read_panels(char const* file);
/// Writes synthetic panels, or those of World Bank files (from `first` to `past`) repeated until there are enough.
bool write_panels(char const* file, char** first, char** past);
