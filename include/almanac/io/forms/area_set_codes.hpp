// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Sets of areas as files hold them, "KAZ + PAK": every code, however many there are; and read back.
#pragma once

#include <almanac/place/area_set.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// Appends the codes of all the areas, "KAZ + PAK", to a `text` or a string.
/// Example: `std::string codes; append_codes(codes, unite(areas::KAZ, areas::PAK));`
template <class Text>
constexpr void append_codes(Text& out, area_set const& areas) {
    bool is_first = true;
    areas.for_each([&](area const& each) {
        out.append(is_first ? std::string_view() : std::string_view(" + ")).append(each.view());
        is_first = false;
    });
}

namespace io_detail {
/// What of a text is still to come, and whether what was appended was its beginning.
struct awaited_text {
    std::string_view rest;
    bool is_same = true;

    constexpr awaited_text& append(std::string_view part) {
        is_same = is_same && rest.starts_with(part);
        if (is_same) rest.remove_prefix(part.size());
        return *this;
    }
};
/// The areas whose codes `append_codes` wrote; none for any other text. `area_of(code)` is the area, or none.
template <class AreaOf>
constexpr area_set set_of_codes(std::string_view codes, AreaOf area_of) {
    constexpr std::string_view between = " + ";
    area_set result;
    for (std::string_view rest = codes; !rest.empty();) {
        std::string_view const code = rest.substr(0, rest.find(between));
        rest.remove_prefix(code.size() == rest.size() ? rest.size() : code.size() + between.size());
        area_set const one = area_of(code);
        if (one.empty() || (!result.empty() && !can_unite(result, one))) return {};
        result = result.empty() ? one : unite(result, one);
    }
    awaited_text again{codes};
    append_codes(again, result);
    return again.is_same && again.rest.empty() ? result : area_set();
}
} // namespace io_detail

} // namespace almanac::inline v0
