// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// `area_set`: the areas that a figure is said of. Usually one; several when figures of different areas were added up.
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/place/area.hpp>
#include <almanac/place/group.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace place_detail {
/// The place of a country among the numeric codes of ISO 3166-1; then Kosovo; then the library's groups; then the
/// institutions; -1 for any other area.
constexpr int place_in_sets(area const& a) {
    std::string_view const code = a.view();
    if (code == "XKX") return country_count;
    if (int const group = find_group(code); group != group_count) return country_count + 1 + group;
    if (int const body = find_institution(code); body != institution_count)
        return country_count + 1 + group_count + body;
    country const found = find_country_by_alpha_3(code);
    if (!found) return -1;
    constexpr std::size_t width = 8; // "586 PAK "
    std::size_t first = 0;
    std::size_t past = numeric_index.size() / width;
    while (first < past) {
        std::size_t const middle = first + (past - first) / 2;
        int const here = three_digits(numeric_index.data() + middle * width);
        if (here == found.numeric) return static_cast<int>(middle);
        if (here < found.numeric) {
            first = middle + 1;
        } else {
            past = middle;
        }
    }
    return -1;
}
/// The area at a place.
constexpr area area_in_sets(int place) {
    if (place == country_count) return area(checked_code, "XKX");
    if (place > country_count + group_count)
        return {checked_code, institution_definitions[place - country_count - 1 - group_count].code};
    if (place > country_count) return {checked_code, group_definitions[place - country_count - 1].code};
    char const* const at = numeric_index.data() + static_cast<std::size_t>(place) * 8 + 4;
    char const code[] = {at[0], at[1], at[2], '\0'};
    return area(checked_code, code);
}
/// Whether the area is a group of one's own that always has the same members, each of which has a place.
constexpr bool is_own_list(area const& a) {
    group_definition const& group = *a.own;
    if (group.members.empty()) return false;
    for (area const& each : members(a, any_day)) {
        if (place_in_sets(each) < 0) return false;
    }
    return true;
}
} // namespace place_detail

class area_set;
/// Whether the two can stand in one set; `unite` refuses others.
/// Example: `can_unite(areas::KAZ, areas::PAK) && !can_unite(unlisted_area("low_income"), areas::PAK)`.
[[nodiscard]] constexpr bool can_unite(area_set const& a, area_set const& b);
/// The areas of both. Raises `domain_error` where `can_unite` is false.
/// Example: `unite(areas::KAZ, areas::PAK) == unite(areas::PAK, areas::KAZ)`.
[[nodiscard]] constexpr area_set unite(area_set const& a, area_set const& b);

/// No area, one of any kind, or several countries, groups and institutions together. One area converts to it, and a
/// group of your own. A group of your own without dates stands among several as its members. Other areas of your own
/// (`unlisted_area`, groups with dates) stand in it alone: of several no set is kept, see `can_unite`.
/// Example: `area_set(areas::PAK) != unite(areas::KAZ, areas::PAK)`.
class area_set {
public:
    /// No area.
    constexpr area_set() = default;
    /// One area, or none.
    constexpr area_set(area const& one)
        : only_(one) {}
    /// Whether there is no area in it.
    [[nodiscard]] constexpr bool empty() const { return only_.empty() && !is_several_; }
    /// Whether there are two areas or more in it. Example: `unite(areas::KAZ, areas::PAK).is_several()`.
    [[nodiscard]] constexpr bool is_several() const { return is_several_; }
    /// The one area; no area when there are none or several. Example: `area_set(areas::PAK).only() == areas::PAK`.
    [[nodiscard]] constexpr area const& only() const { return only_; }
    /// The code of the one area; empty when there are none or several. Example: `area_set(areas::PAK).view() == "PAK"`.
    [[nodiscard]] constexpr std::string_view view() const { return only_.view(); }

    /// Whether it has countries and nothing else. Example: `!area_set(areas::central_asia).is_of_countries()`.
    [[nodiscard]] constexpr bool is_of_countries() const {
        if (!is_several_) return is_country(only_);
        for (int place = country_count + 1; place < places; ++place) {
            if (bit(place)) return false;
        }
        return true;
    }
    /// Whether the area itself is one of them; a country is not looked for in a group.
    /// Example: `unite(areas::KAZ, areas::PAK).has(areas::PAK)`.
    [[nodiscard]] constexpr bool has(area const& a) const {
        if (!is_several_) return !a.empty() && only_ == a;
        int const place = place_detail::place_in_sets(a);
        return place >= 0 && bit(place);
    }

    /// Calls `visit(area)` for each area.
    /// Example: `unite(areas::KAZ, areas::PAK).for_each([](area const& each) { print(each.view()); })`.
    template <class Visit>
    constexpr void for_each(Visit visit) const {
        if (!is_several_) {
            if (!only_.empty()) visit(only_);
            return;
        }
        for (int place = 0; place < places; ++place) {
            if (place % 64 == 0 && words_[place / 64] == 0)
                place += 63;
            else if (bit(place))
                visit(place_detail::area_in_sets(place));
        }
    }

    friend constexpr bool operator==(area_set const& a, area_set const& b) {
        if (a.is_several_ != b.is_several_) return false;
        if (!a.is_several_) return a.only_ == b.only_;
        for (int i = 0; i < word_count; ++i) {
            if (a.words_[i] != b.words_[i]) return false;
        }
        return true;
    }

    /// Whether the two have a union that can be kept: an area of your own only with itself, and no area with none.
    friend constexpr bool can_unite(area_set const& a, area_set const& b) {
        return a == b || (a.is_known() && b.is_known());
    }
    /// The areas of both. Precondition: `can_unite(a, b)`.
    friend constexpr area_set unite(area_set const& a, area_set const& b) {
        if (a == b) return a;
        area_set out;
        out.is_several_ = true;
        out.add(a);
        out.add(b);
        int count = 0;
        int place = 0;
        for (int i = 0; i < word_count; ++i) {
            if (out.words_[i] == 0) continue;
            count += std::popcount(out.words_[i]);
            place = 64 * i + std::countr_zero(out.words_[i]);
        }
        if (count == 1)
            return place_detail::area_in_sets(place); // of a group of one's own with one member, and of that
        return out;
    }

private:
    static constexpr int places = country_count + 1 + place_detail::group_count + place_detail::institution_count;
    static constexpr int word_count = (places + 63) / 64;

    [[nodiscard]] constexpr bool bit(int place) const { return (words_[place / 64] >> (place % 64) & 1) != 0; }
    [[nodiscard]] constexpr bool is_known() const {
        if (is_several_) return true;
        return !only_.empty() && (place_detail::place_in_sets(only_) >= 0 || place_detail::is_own_list(only_));
    }
    constexpr void add(area_set const& other) {
        if (other.is_several_) {
            for (int i = 0; i < word_count; ++i) words_[i] |= other.words_[i];
            return;
        }
        if (!other.only_.own->members.empty()) {
            for (area const& each : members(other.only_, place_detail::any_day)) add_one(each);
        } else {
            add_one(other.only_);
        }
    }
    constexpr void add_one(area const& one) {
        int const place = place_detail::place_in_sets(one);
        words_[place / 64] |= std::uint64_t{1} << (place % 64);
    }

    area only_{};
    bool is_several_ = false;
    std::uint64_t words_[word_count]{};
};

/// The codes of the areas: "PAK", "KAZ + PAK"; of more than six how many there are: "27 areas". Empty for no area.
/// Example: `to_text(unite(areas::KAZ, areas::PAK)) == "KAZ + PAK"`.
[[nodiscard]] constexpr text<160> to_text(area_set const& areas) {
    text<160> out;
    int count = 0;
    areas.for_each([&](area const& each) {
        if (++count <= 6) out.append(out.empty() ? "" : " + ").append(each.view());
    });
    return count <= 6 ? out : text<160>().append_integer(count).append(" areas");
}

/// Whether an area counts in both: the same one, one that is inside another on the first or the last day of the period,
/// or a member that two groups have in common then. Without a period groups with dates are not looked into.
/// Example: `areas_overlap(areas::central_asia, areas::KAZ, year(2024))`.
[[nodiscard]] constexpr bool areas_overlap(area_set const& a, area_set const& b, period const& when) {
    bool found = false;
    a.for_each([&](area const& of_a) {
        if (found) return;
        if (b.has(of_a)) {
            found = true;
            return;
        }
        bool const a_is_country = is_country(of_a);
        b.for_each([&](area const& of_b) {
            if (found || (a_is_country && is_country(of_b))) return;
            if (when.kind == period_kind::none) {
                bool const depends_on_the_day = place_detail::has_dates(of_a) || place_detail::has_dates(of_b);
                found = !depends_on_the_day && have_common_members(of_a, of_b, place_detail::any_day);
                return;
            }
            found = have_common_members(of_a, of_b, when.first) ||
                    (is_bounded(when) && have_common_members(of_a, of_b, when.past - 1));
        });
    });
    return found;
}

namespace place_detail {
constexpr bool is_inside_on(area const& part, area_set const& whole, serial_day day) {
    bool found = false;
    whole.for_each([&](area const& w) { found = found || counts_for(w, part, day, membership_days::possible); });
    if (found || !is_group(part)) return found;
    member_range const all = certain_members(part, day);
    for (area const& each : all) {
        if (!whole.has(each)) return false;
    }
    return all.begin() != all.end();
}
} // namespace place_detail

/// Whether all areas of `part` are inside those of `whole`, by membership on the first and the last day of the period.
/// What is not known contradicts nothing: no area, membership in an unlisted area, without a period membership in a
/// group with dates, and membership on a day on which it is in doubt.
/// Example: `areas_inside(areas::KAZ, areas::central_asia, year(2024))`.
[[nodiscard]] constexpr bool areas_inside(area_set const& part, area_set const& whole, period const& when) {
    if (part.empty() || whole.empty() || part == whole) return true;
    bool has_unlisted = false;
    bool has_dated_group = false;
    whole.for_each([&](area const& w) {
        has_dated_group = has_dated_group || place_detail::has_dates(w);
        has_unlisted = has_unlisted || (!is_group(w) && place_detail::place_in_sets(w) < 0);
    });
    if (has_unlisted) return true;
    bool inside = true;
    part.for_each([&](area const& p) {
        if (!inside || whole.has(p)) return;
        if (when.kind == period_kind::none) {
            inside = has_dated_group || place_detail::has_dates(p) ||
                     place_detail::is_inside_on(p, whole, place_detail::any_day);
            return;
        }
        inside = place_detail::is_inside_on(p, whole, when.first) &&
                 (!is_bounded(when) || place_detail::is_inside_on(p, whole, when.past - 1));
    });
    return inside;
}

} // namespace almanac::inline v0
