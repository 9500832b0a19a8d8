// What almanac_embed writes of a container: its keys and cells as constant arrays, and the calls that make periods.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/series.hpp>

#include "almanac_embed_text.hpp"

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;

/// The call that makes the period: almanac::quarter(2024, 1).
inline std::string call_of(al::period const& p) {
    std::string const number = std::to_string(al::year_of(p));
    std::string const part = ", " + std::to_string(al::part_of(p)) + ")";
    switch (p.kind) {
    case al::period_kind::year: return "almanac::year(" + number + ")";
    case al::period_kind::half_year: return "almanac::half(" + number + part;
    case al::period_kind::trimester: return "almanac::trimester(" + number + part;
    case al::period_kind::quarter: return "almanac::quarter(" + number + part;
    case al::period_kind::month: return "almanac::month(" + number + part;
    case al::period_kind::week: return "almanac::iso_week(" + number + part;
    case al::period_kind::day: break;
    default: throw std::runtime_error("a period such as " + std::string(to_text(p).view()) + " is not embedded");
    }
    al::civil_date const date = al::to_civil(p.first);
    return "almanac::day(" + std::to_string(date.year) + ", " + std::to_string(date.month) + ", " +
           std::to_string(date.day) + ")";
}

/// The area by its code. The file's reader has checked it; to look it up again costs the compiler more than all its
/// values. Only a code of one character, which the constructor does not take, is looked up.
inline std::string call_of(al::area const& where) {
    if (where.empty()) return "almanac::area()";
    std::string const code = literal_of(where.view());
    bool const is_long = where.view().size() > 1;
    return is_long ? "almanac::area(almanac::place_detail::checked_code, " + code + ")"
                   : "almanac::unlisted_area(" + code + ")";
}

/// The areas of a sum.
inline std::string call_of(al::area_set const& where) {
    if (!where.is_several()) return call_of(where.only());
    std::string result;
    where.for_each([&](al::area const& each) {
        result = result.empty() ? call_of(each) : "almanac::unite(" + result + ", " + call_of(each) + ")";
    });
    return result;
}

template <class Areas>
void write_areas(std::ostream& out, Areas const& areas) {
    out << "using almanac::place_detail::checked_code;\ninline constexpr almanac::area areas[] = {\n";
    for (al::area const& each : areas) {
        bool const is_long = each.view().size() > 1;
        out << "    " << (is_long ? "{checked_code, " + literal_of(each.view()) + "}" : call_of(each)) << ",\n";
    }
    out << "};\n";
}
inline void write_products(std::ostream& out, std::vector<al::product_code> const& products) {
    out << "inline constexpr almanac::product_code products[] = {\n";
    for (al::product_code const& each : products)
        out << "    almanac::product_code(" << literal_of(each.view()) << "),\n";
    out << "};\n";
}
inline void write_places(std::ostream& out, std::vector<std::uint32_t> const& places) {
    out << "inline constexpr std::uint32_t places[] = {\n";
    for (std::size_t i = 0; i < places.size(); ++i)
        out << places[i] << (i % 10 == 9 || i + 1 == places.size() ? ",\n" : ",");
    out << "};\n";
}

/// The fewest digits that are read back to the same number, at most 17. Those of a small integer are an integer
/// literal, which costs compilers less; a large one, and minus zero, would not be the same number as an integer.
inline std::string digits_of(double value) {
    if (!std::isfinite(value)) throw std::runtime_error("a value that is not finite is not embedded");
    char digits[32];
    char* past = std::to_chars(digits, digits + sizeof digits, value).ptr;
    std::string_view const shortest(digits, static_cast<std::size_t>(past - digits));
    bool const is_integer = shortest.find_first_of(".e") == std::string_view::npos;
    if (is_integer && (shortest.size() > 15 || shortest == "-0")) {
        past = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific).ptr;
    }
    return {digits, past};
}

/// The name of a status in `almanac::cell_status`. Constants with shorter names cost clang twice the time of the
/// values.
inline char const* name_of(al::cell_status status) {
    switch (status) {
    case al::cell_status::no_observation: return "no_observation";
    case al::cell_status::normal: return "normal";
    case al::cell_status::time_series_break: return "time_series_break";
    case al::cell_status::definition_differs: return "definition_differs";
    case al::cell_status::estimated: return "estimated";
    case al::cell_status::forecast: return "forecast";
    case al::cell_status::experimental: return "experimental";
    case al::cell_status::missing_holiday: return "missing_holiday";
    case al::cell_status::imputed: return "imputed";
    case al::cell_status::derogation: return "derogation";
    case al::cell_status::included_in_another: return "included_in_another";
    case al::cell_status::missing_not_collected: return "missing_not_collected";
    case al::cell_status::missing_cannot_exist: return "missing_cannot_exist";
    case al::cell_status::not_significant: return "not_significant";
    case al::cell_status::missing: return "missing";
    case al::cell_status::provisional: return "provisional";
    case al::cell_status::missing_suppressed: return "missing_suppressed";
    case al::cell_status::special_event: return "special_event";
    case al::cell_status::low_reliability: return "low_reliability";
    case al::cell_status::unvalidated: return "unvalidated";
    case al::cell_status::includes_another: return "includes_another";
    }
    throw std::runtime_error("a status has no name"); // of another letter there is none
}

/// The values, so many a line, and the statuses unless each is normal; whether there are statuses.
template <class Cells>
bool write_cells(std::ostream& out, Cells const& cells, std::size_t a_line) {
    auto const behind = [&](std::size_t i) { return (i + 1) % a_line == 0 || i + 1 == cells.size() ? ",\n" : ","; };
    bool plain = true;
    out << "inline constexpr double no = almanac::missing_value;\ninline constexpr double values[] = {\n";
    for (std::size_t i = 0; i < cells.size(); ++i) {
        plain = plain && cells.status(i) == al::cell_status::normal;
        out << (al::is_missing(cells.status(i)) ? "no" : digits_of(cells.value(i))) << behind(i);
    }
    out << "};\n";
    if (plain) return false;
    out << "using enum almanac::cell_status;\ninline constexpr almanac::cell_status statuses[] = {\n";
    for (std::size_t i = 0; i < cells.size(); ++i) out << name_of(cells.status(i)) << behind(i);
    out << "};\n";
    return true;
}
