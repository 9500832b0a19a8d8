// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Groups of countries: who belongs to one on a day, throughout a period, or during a part of it.
/// A group is an `area` (`areas::eco`). An area that is no group is refused where a group is asked for.
#pragma once

#include <almanac/calendar/period_type.hpp>
#include <almanac/core/forward_iterator.hpp>
#include <almanac/place/area.hpp>
#include <almanac/place/membership_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Throws `domain_error`.
[[noreturn]] inline void this_area_is_not_a_group(area const& asked) {
    text<500> message("\"");
    message.append(asked.view()).append("\" is not a group of countries; the groups are");
    for (group_definition const& each : place_detail::group_definitions) message.append(' ').append(each.code);
    raise(domain_error(message.view()));
}
} // namespace refused

/// One country's membership in a group: from `first` up to but not including `past`.
struct membership {
    area member;
    area group;
    serial_day first;        ///< `always_day` when the membership has no beginning
    serial_day past;         ///< `unbounded_day` when it goes on
    std::string_view source; ///< the treaty or event that fixes the days
};

/// The `first` of a membership without a beginning: a region of geography.
inline constexpr serial_day always_day{INT32_MIN};

/// How much of a period a membership covers.
enum class membership_extent : std::uint8_t {
    never,     ///< no day of it
    partly,    ///< some of its days: the country joined or left within
    throughout ///< every day of it
};

/// What defines the group: its name, the list or treaty, and where that is published. Refused with `domain_error` when
/// the area is no group. \code definition_of(areas::central_asia).m49 == 143 \endcode
[[nodiscard]] constexpr group_definition definition_of(area const& group) {
    int const found = place_detail::find_group(group.view());
    if (found == place_detail::group_count) refused::this_area_is_not_a_group(group);
    return place_detail::group_definitions[found];
}

namespace place_detail {

constexpr bool is_open(civil_date date) { return date == civil_date{}; }
constexpr serial_day first_day(accession const& a) { return is_open(a.first) ? always_day : to_serial(a.first); }
constexpr serial_day past_day(accession const& a) { return is_open(a.past) ? unbounded_day : to_serial(a.past); }
constexpr bool covers(accession const& a, serial_day day) { return first_day(a) <= day && day < past_day(a); }

inline constexpr int accession_count = sizeof accessions / sizeof accessions[0];

/// The accessions to one group: their places in the table. (Not pointers, for the reason that stands at `find_group`.)
struct accession_range {
    int first;
    int past;
};

constexpr accession_range accessions_to(area const& group) {
    int first = 0;
    while (first != accession_count && accessions[first].group != group.view()) ++first;
    if (first == accession_count) refused::this_area_is_not_a_group(group);
    int past = first;
    while (past != accession_count && accessions[past].group == group.view()) ++past;
    return {first, past};
}

/// The world is not spelled out: its members are the rows of ISO 3166-1.
constexpr std::string_view members_of(accession const& a) { return a.members.empty() ? iso_3166_text : a.members; }
constexpr char separator_of(accession const& a) { return a.members.empty() ? '\n' : ' '; }

constexpr bool lists(accession const& a, area const& country) {
    if (a.members.empty()) return is_country(country);
    if (country.view().size() != 3) return false;
    int const wanted = three_letters(country.code);
    for (std::size_t at = 0; at < a.members.size(); at += 4) {
        if (three_letters(a.members.data() + at) == wanted) return true;
    }
    return false;
}

/// The place of the accession by which the country is or was in the group, or `accession_count`.
constexpr int find_accession(area const& country, area const& group) {
    accession_range const all = accessions_to(group);
    for (int at = all.first; at != all.past; ++at) {
        if (lists(accessions[at], country)) return at;
    }
    return accession_count;
}

} // namespace place_detail

/// Whether the country belongs to the group on that day. A group belongs to none, see `includes`; neither does Kosovo
/// (XKX), which ISO 3166 and M49 count in Serbia, nor an unlisted area.
/// \code is_member(areas::GBR, areas::european_union, to_serial({2020, 1, 31})) \endcode
[[nodiscard]] constexpr bool is_member(area const& country, area const& group, serial_day day) {
    // Asked here as well, so that the refusal of a constant expression is a short one.
    if (!is_group(group)) refused::this_area_is_not_a_group(group);
    int const found = place_detail::find_accession(country, group);
    return found != place_detail::accession_count && place_detail::covers(place_detail::accessions[found], day);
}

/// How much of the period the country belongs to the group: whether the membership changed within. A moment ("by 2030")
/// stands for its days; no period is refused with `domain_error`.
/// \code membership_overlap(areas::HRV, areas::european_union, year(2013)) == membership_extent::partly \endcode
[[nodiscard]] constexpr membership_extent membership_overlap(area const& country, area const& group, period const& p) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    int const found = place_detail::find_accession(country, group);
    if (found == place_detail::accession_count) return membership_extent::never;
    serial_day const first = place_detail::first_day(place_detail::accessions[found]);
    serial_day const past = place_detail::past_day(place_detail::accessions[found]);
    if (past <= p.first || p.past <= first) return membership_extent::never;
    return first <= p.first && p.past <= past ? membership_extent::throughout : membership_extent::partly;
}

/// Whether the country belongs to the group on every day of the period.
[[nodiscard]] constexpr bool is_member(area const& country, area const& group, period const& p) {
    if (!is_group(group)) refused::this_area_is_not_a_group(group);
    return membership_overlap(country, group, p) == membership_extent::throughout;
}

/// Whether anyone joined or left the group within the period, so that its first and its last day speak of different
/// sets of countries. Figures of the group at both ends then differ in definition.
/// \code composition_changes(areas::european_union, year(2020)) \endcode
[[nodiscard]] constexpr bool composition_changes(area const& group, period const& p) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    place_detail::accession_range const all = place_detail::accessions_to(group);
    for (int at = all.first; at != all.past; ++at) {
        serial_day const first = place_detail::first_day(place_detail::accessions[at]);
        serial_day const past = place_detail::past_day(place_detail::accessions[at]);
        if ((p.first < first && first < p.past) || (p.first < past && past < p.past)) return true;
    }
    return false;
}

/// The membership with its days and what fixes them; one with an empty `member` when the country never was in the
/// group. \code membership_of(areas::KGZ, areas::eaeu).first == to_serial({2015, 8, 12}) \endcode
[[nodiscard]] constexpr membership membership_of(area const& country, area const& group) {
    int const found = place_detail::find_accession(country, group);
    if (found == place_detail::accession_count) return {area{}, group, {}, {}, {}};
    place_detail::accession const& a = place_detail::accessions[found];
    return {country, group, place_detail::first_day(a), place_detail::past_day(a), a.source};
}

namespace place_detail {
/// Stands at a member, in an accession that has begun and not ended on the day.
struct member_cursor {
    int accession = 0;
    int past = 0;
    serial_day day{0};
    std::size_t at = 0;

    [[nodiscard]] constexpr area value() const {
        std::string_view const all = members_of(accessions[accession]);
        char const letters[] = {all[at], all[at + 1], all[at + 2], '\0'};
        return {checked_code, letters};
    }
    constexpr void step() {
        std::string_view const all = members_of(accessions[accession]);
        at = place_of(separator_of(accessions[accession]), all, at, all.size()) + 1;
        if (at < all.size()) return;
        ++accession;
        at = 0;
        skip();
    }
    constexpr void skip() {
        while (accession != past && !covers(accessions[accession], day)) ++accession;
    }
    friend constexpr bool operator==(member_cursor const& a, member_cursor const& b) {
        return a.accession == b.accession && a.at == b.at;
    }
};
} // namespace place_detail

/// Walks over the members of a group on one day.
using member_iterator = forward_iterator<place_detail::member_cursor>;

/// What `members` returns: a forward range of `area`, in the order of accession and then of the codes.
struct member_range {
    place_detail::accession_range accessions;
    serial_day day;

    [[nodiscard]] constexpr member_iterator begin() const {
        place_detail::member_cursor first{accessions.first, accessions.past, day};
        first.skip();
        return member_iterator(first);
    }
    [[nodiscard]] constexpr member_iterator end() const {
        return member_iterator({accessions.past, accessions.past, day});
    }
    /// How many there are; counts them.
    [[nodiscard]] constexpr int count() const {
        int result = 0;
        for (member_iterator at = begin(); at != end(); ++at) ++result;
        return result;
    }
};

/// The countries that belong to the group on that day.
/// \code members(areas::european_union, to_serial({2025, 1, 1})).count() == 27 \endcode
[[nodiscard]] constexpr member_range members(area const& group, serial_day day) {
    return {place_detail::accessions_to(group), day};
}

/// What `groups_of` returns: a range of groups in the order of their codes, held in place.
struct group_list {
    area groups[place_detail::group_count]{};
    int count = 0;

    [[nodiscard]] constexpr area const* begin() const { return groups; }
    [[nodiscard]] constexpr area const* end() const { return groups + count; }
};

/// The groups to which the country belongs on that day, the world included.
[[nodiscard]] constexpr group_list groups_of(area const& country, serial_day day) {
    group_list result;
    for (group_definition const& each : place_detail::group_definitions) {
        area const group{place_detail::checked_code, each.code.data()};
        if (is_member(country, group, day)) result.groups[result.count++] = group;
    }
    return result;
}

/// Whether everything that counts for `part` counts for `whole` on that day: when they are the same, when the country
/// `part` is a member of `whole`, and when each member of the group `part` is. The world includes every area.
/// Of unlisted areas nothing more is known, so the answer is no.
/// \code includes(areas::eco, areas::central_asia, to_serial({2024, 1, 1})) \endcode
[[nodiscard]] constexpr bool includes(area const& whole, area const& part, serial_day day) {
    if (part.empty() || whole.empty()) return false;
    if (whole == part || whole.view() == "world") return true;
    if (!is_group(whole)) return false;
    if (!is_group(part)) return is_member(part, whole, day);
    member_range const parts = members(part, day);
    for (member_iterator at = parts.begin(); at != parts.end(); ++at) {
        if (!is_member(*at, whole, day)) return false;
    }
    return parts.begin() != parts.end();
}

namespace place_detail {
template <class Asked>
struct area_as_a_group {
    static constexpr bool is_group = false;
};
template <area Area>
constexpr auto code_of() {
    return fixed_string<Area.view().size()>(Area.view());
}
/// The group, known to the compiler to be one; or else a compile error of one sentence.
template <area Group>
constexpr area checked_group() {
    if constexpr (is_group(Group)) {
        return Group;
    } else {
        static_assert(area_as_a_group<name<code_of<Group>()>>::is_group,
                      "almanac: this area is not a group of countries, so it has no members");
        return {checked_code, "world"};
    }
}
} // namespace place_detail

/// The same with a group that the compiler checks: \code members<areas::eco>(to_serial({2024, 1, 1})) \endcode
template <area Group>
[[nodiscard]] constexpr member_range members(serial_day day) {
    return members(place_detail::checked_group<Group>(), day);
}

/// The same with a group that the compiler checks; `when` is a day or a period.
/// \code is_member<areas::sco>(areas::PAK, year(2024)) \endcode
template <area Group, class DayOrPeriod>
[[nodiscard]] constexpr bool is_member(area const& country, DayOrPeriod const& when) {
    return is_member(country, place_detail::checked_group<Group>(), when);
}

} // namespace almanac::inline v0
