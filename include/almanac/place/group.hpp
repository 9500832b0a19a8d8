// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Groups of countries: who belongs to one on a day, throughout a period, or during a part of it.
/// A group is an `area` (`areas::eco`), also one of your own (`own_group`). An area that is no group is refused where a
/// group is asked for.
#pragma once

#include <almanac/calendar/period_type.hpp>
#include <almanac/core/forward_iterator.hpp>
#include <almanac/place/area.hpp>
#include <almanac/place/groups/accession_days.hpp>
#include <almanac/place/groups/membership_table.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`.
[[noreturn]] inline void this_area_is_not_a_group(area const& asked) {
    text<700> message("\"");
    message.append(asked.view()).append("\" is not a group of countries; the groups are");
    for (group_definition const& each : place_detail::group_definitions) message.append(' ').append(each.code);
    message.append(", and those that own_group makes");
    raise(domain_error(message.view()));
}
} // namespace refused

/// One country's membership in a group: certain from `first` up to but not including `past`, and possible from
/// `earliest` up to but not including `latest`. Those are the same days where the days are known.
/// Example: `membership_of(areas::KGZ, areas::eaeu).past == unbounded_day`.
struct membership {
    area member;             ///< the country
    area group;              ///< the group
    serial_day first;        ///< `always_day` when the membership has no beginning: a region of geography
    serial_day past;         ///< `unbounded_day` when it goes on; the same as `first` when no day is certain
    std::string_view source; ///< the treaty or event that fixes the days
    serial_day earliest;     ///< the first day on which it may have begun
    serial_day latest;       ///< the first day after all on which it may have gone on
};

/// How much of a period a membership covers.
/// Example: `membership_overlap(areas::GBR, areas::european_union, year(2020)) == membership_extent::partly`.
enum class membership_extent : std::uint8_t {
    never,      ///< no day of it
    partly,     ///< some of its days: the country joined or left within
    throughout, ///< every day of it
    unknown     ///< which of the three is not known: of some of its days it is not certain
};

/// What defines the group: its name, the list or treaty, and where that is published. Raises `domain_error` when
/// the area is no group. \code definition_of(areas::central_asia).m49 == 143 \endcode
[[nodiscard]] constexpr group_definition definition_of(area const& group);

namespace place_detail {

/// What the group is made of: of one's own, of the library's, or a definition without a code of what is no group.
constexpr group_definition const& find_definition(area const& group) {
    if (!group.own->code.empty()) return *group.own;
    int const found = find_group(group.view());
    return found == group_count ? no_group : group_definitions[found];
}
constexpr group_definition const& group_made_of(area const& group) {
    group_definition const& found = find_definition(group);
    if (found.code.empty()) refused::this_area_is_not_a_group(group);
    return found;
}

/// The world is not spelled out: its members are the rows of ISO 3166-1.
constexpr std::string_view members_of(accession const& a) { return a.members.empty() ? iso_3166_text : a.members; }
constexpr char separator_of(accession const& a) { return a.members.empty() ? '\n' : ' '; }

/// Whether the code is one of `codes`, which are of three characters at least and separated by single spaces.
constexpr bool lists(std::string_view codes, std::string_view code) {
    if (code.size() < 3) return false;
    char const* const all = codes.data();
    int const wanted = three_letters(code.data());
    for (std::size_t at = 0; at < codes.size(); ++at) {
        std::size_t const first = at;
        at = place_of(' ', codes, at + 3, codes.size());
        if (three_letters(all + first) == wanted && at - first == code.size() && part_of(codes, first, at) == code)
            return true;
    }
    return false;
}
constexpr bool lists(accession const& a, area const& member) {
    return a.members.empty() ? bool(find_country_by_alpha_3(member.view())) : lists(a.members, member.view());
}

/// Whether anybody joined or left the group on a stated day. No: what is no group.
constexpr bool has_dates(area const& group) {
    group_definition const& its = find_definition(group);
    for (int at = 0; at < its.accessions.count; ++at) {
        if (!is_open(its.accessions.rows[at].first) || !is_open(its.accessions.rows[at].past)) return true;
    }
    return false;
}
/// A day for groups without dates, of which each does.
inline constexpr serial_day any_day{0};

/// Whether the member is one on some day of [first, past), and whether on all of them, by those of its days asked for.
struct covered_days {
    bool any;
    bool all;
};
constexpr covered_days days_covered(area const& member, group_definition const& its, day_range const& asked,
                                    membership_days which) {
    serial_day covered = asked.first; // all days before this one are
    bool any = false;
    for (bool goes_on = true; goes_on && covered < asked.past;) {
        goes_on = false;
        for (int at = 0; at < accession_count(its); ++at) {
            accession const each = accession_at(its, at);
            day_range const days = days_of(each, which);
            if (days.past <= days.first || days.past <= asked.first || asked.past <= days.first) continue;
            if (!lists(each, member)) continue;
            any = true;
            if (days.has(covered)) {
                covered = days.past;
                goes_on = true;
            }
        }
    }
    return {any, asked.past <= covered};
}

/// Whether it is a member on the day, by those of its days asked for.
constexpr bool is_member_on(area const& member, group_definition const& its, serial_day day, membership_days which) {
    for (int at = 0; at < accession_count(its); ++at) {
        accession const each = accession_at(its, at);
        if (days_of(each, which).has(day) && lists(each, member)) return true;
    }
    return false;
}

/// The first accession by which somebody's membership is not known on the day; `accession_count` when there is none.
constexpr int find_doubt(group_definition const& its, serial_day day) {
    int at = 0;
    while (at != accession_count(its) && !is_in_doubt(accession_at(its, at), day)) ++at;
    return at;
}

} // namespace place_detail

namespace refused {
/// Raises `domain_error`: membership on the day, or on days of the period from it on, is not known.
[[noreturn]] inline void it_is_not_known_who_was_a_member(std::string_view members, group_definition const& group,
                                                          serial_day day, std::string_view source) {
    text<700> message("it is not known whether ");
    message.append(members.empty() ? "any country" : members)
        .append(" belonged to ")
        .append(group.code)
        .append(" on ")
        .append(to_text(day).view());
    if (!source.empty()) message.append(" (").append(source).append(')');
    message.append("; membership_overlap answers unknown, certain_members leaves out who is in doubt, and an own_group "
                   "has the members that you decide on");
    raise(domain_error(message.view()));
}
} // namespace refused

constexpr group_definition definition_of(area const& group) { return place_detail::group_made_of(group); }

/// Whether the country belongs to the group on that day. A group belongs to none, see `includes`; and of the library's
/// groups no area but the countries of ISO 3166-1 is a member: Kosovo (XKX) is counted in Serbia by it and by M49.
/// Raises `domain_error` for a day on which that is not known. \code is_member(areas::GBR, areas::european_union,
/// to_serial({2020, 1, 31})) \endcode
[[nodiscard]] constexpr bool is_member(area const& country, area const& group, serial_day day) {
    // Asked here as well, so that the refusal of a constant expression is a short one.
    if (!is_group(group)) refused::this_area_is_not_a_group(group);
    group_definition const& its = place_detail::group_made_of(group);
    if (place_detail::is_member_on(country, its, day, place_detail::membership_days::certain)) return true;
    if (place_detail::is_member_on(country, its, day, place_detail::membership_days::possible))
        refused::it_is_not_known_who_was_a_member(country.view(), its, day, {});
    return false;
}

/// How much of the period the country belongs to the group: whether the membership changed within. A moment ("by 2030")
/// stands for its days; no period raises `domain_error`.
/// \code membership_overlap(areas::HRV, areas::european_union, year(2013)) == membership_extent::partly \endcode
[[nodiscard]] constexpr membership_extent membership_overlap(area const& country, area const& group, period const& p) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    group_definition const& its = place_detail::group_made_of(group);
    place_detail::day_range const asked{p.first, p.past};
    auto const certain = place_detail::days_covered(country, its, asked, place_detail::membership_days::certain);
    if (certain.all) return membership_extent::throughout;
    auto const possible = place_detail::days_covered(country, its, asked, place_detail::membership_days::possible);
    if (!possible.any) return membership_extent::never;
    return certain.any && !possible.all ? membership_extent::partly : membership_extent::unknown;
}

/// Whether the country belongs to the group on every day of the period. Raises `domain_error` when that is not known.
[[nodiscard]] constexpr bool is_member(area const& country, area const& group, period const& p) {
    if (!is_group(group)) refused::this_area_is_not_a_group(group);
    membership_extent const found = membership_overlap(country, group, p);
    if (found != membership_extent::unknown) return found == membership_extent::throughout;
    group_definition const& its = place_detail::group_made_of(group);
    auto const possible = place_detail::membership_days::possible;
    if (place_detail::days_covered(country, its, {p.first, p.past}, possible).all)
        refused::it_is_not_known_who_was_a_member(country.view(), its, p.first, "on every day of the period");
    return false;
}

/// Whether anyone joined or left the group within the period, so that its first and its last day speak of different
/// sets of countries, or may have: when only the year or month is known. Figures of the group at both ends then differ
/// in definition. Raises `domain_error` for no period. \code composition_changes(areas::european_union, year(2020))
/// \endcode
[[nodiscard]] constexpr bool composition_changes(area const& group, period const& p) {
    if (p.kind == period_kind::none) refused::no_period_was_given();
    group_definition const& its = place_detail::group_made_of(group);
    for (int at = 0; at < place_detail::accession_count(its); ++at) {
        accession const each = place_detail::accession_at(its, at);
        place_detail::day_range const certain = place_detail::certain_days(each);
        place_detail::day_range const possible = place_detail::possible_days(each);
        for (serial_day const day : {possible.first, certain.first, certain.past, possible.past}) {
            if (p.first < day && day < p.past) return true;
        }
    }
    return false;
}

namespace place_detail {
/// The membership by the accession at `at`, with the days before and after on which it may have gone on.
constexpr membership membership_by(area const& country, area const& group, group_definition const& its, int at) {
    accession const its_accession = accession_at(its, at);
    day_range const certain = certain_days(its_accession);
    day_range possible = possible_days(its_accession);
    for (int i = 0; i < accession_count(its); ++i) {
        accession const each = accession_at(its, i);
        if (!each.is_unknown || i == at || !lists(each, country)) continue;
        day_range const doubt = possible_days(each);
        if (doubt.past == possible.first) possible.first = doubt.first;
        if (doubt.first == possible.past) possible.past = doubt.past;
    }
    return {country, group, certain.first, certain.past, its_accession.source, possible.first, possible.past};
}

/// The membership by the first accession for which `is_wanted`, of which some day is certain if there is such a one.
template <class Wanted>
constexpr membership find_membership(area const& country, area const& group, Wanted is_wanted) {
    group_definition const& its = group_made_of(group);
    membership in_doubt{area{}, group, {}, {}, {}, {}, {}};
    for (int at = 0; at < accession_count(its); ++at) {
        if (!lists(accession_at(its, at), country)) continue;
        membership const found = membership_by(country, group, its, at);
        if (!is_wanted(found)) continue;
        if (found.first < found.past) return found;
        if (in_doubt.member.empty()) in_doubt = found;
    }
    return in_doubt;
}
} // namespace place_detail

/// The membership with its days and what fixes them; one with an empty `member` when the country never was in the
/// group. Of several memberships the first with a day that is certain. \code membership_of(areas::KGZ,
/// areas::eaeu).first == to_serial({2015, 8, 12}) \endcode
[[nodiscard]] constexpr membership membership_of(area const& country, area const& group) {
    return place_detail::find_membership(country, group, [](membership const&) { return true; });
}

/// The membership that covers the day, or may: for a country that left and joined again.
/// \code membership_of(areas::GAB, areas::opec, to_serial({2020, 1, 1})).earliest == to_serial({2016, 7, 1}) \endcode
[[nodiscard]] constexpr membership membership_of(area const& country, area const& group, serial_day day) {
    return place_detail::find_membership(country, group,
                                         [day](membership const& m) { return m.earliest <= day && day < m.latest; });
}

namespace place_detail {
/// Stands at a member, in an accession that has begun and not ended on the day, or of which that is not known.
struct member_cursor {
    group_definition const* group = &no_group;
    int accession = 0;
    serial_day day{0};
    bool in_doubt = false;
    std::size_t at = 0;

    [[nodiscard]] constexpr area value() const {
        auto const each = accession_at(*group, accession);
        std::size_t const past = place_of(' ', members_of(each), at, members_of(each).size());
        return {checked_code, part_of(members_of(each), at, past)};
    }
    constexpr void step() {
        auto const each = accession_at(*group, accession);
        std::string_view const all = members_of(each);
        at = place_of(separator_of(each), all, at, all.size()) + 1;
        if (at < all.size()) return;
        ++accession;
        at = 0;
        skip();
    }
    constexpr void skip() {
        while (accession != accession_count(*group) && !is_wanted(accession_at(*group, accession))) ++accession;
    }
    [[nodiscard]] constexpr bool is_wanted(almanac::accession const& each) const {
        return in_doubt ? is_in_doubt(each, day) : covers(each, day);
    }
    friend constexpr bool operator==(member_cursor const& a, member_cursor const& b) {
        return a.accession == b.accession && a.at == b.at;
    }
};
} // namespace place_detail

/// Walks over the members of a group on one day.
/// Example: `*members(areas::central_asia, to_serial({2024, 1, 1})).begin() == areas::KAZ`.
using member_iterator = forward_iterator<place_detail::member_cursor>;

/// What `members` returns: a forward range of `area`, in the order of accession and then of the codes.
/// Example: `for (area const& each : members(areas::central_asia, to_serial({2024, 1, 1}))) print(each.view());`.
struct member_range {
    group_definition const* group; ///< whose members they are
    serial_day day;                ///< on which day
    bool in_doubt = false;         ///< whether those of whom it is not known whether they are members

    [[nodiscard]] constexpr member_iterator begin() const {
        place_detail::member_cursor first{group, 0, day, in_doubt};
        first.skip();
        return member_iterator(first);
    }
    [[nodiscard]] constexpr member_iterator end() const {
        return member_iterator({group, place_detail::accession_count(*group), day});
    }
    /// How many there are; walks over them to count.
    /// Example: `members(areas::central_asia, to_serial({2024, 1, 1})).count() == 5`.
    [[nodiscard]] constexpr int count() const {
        int result = 0;
        for (member_iterator at = begin(); at != end(); ++at) ++result;
        return result;
    }
};

/// The countries that certainly belong to the group on that day.
/// \code certain_members(areas::brics, to_serial({2025, 4, 1})).count() == 10 \endcode
[[nodiscard]] constexpr member_range certain_members(area const& group, serial_day day) {
    return {&place_detail::group_made_of(group), day};
}

/// The countries of which it is not known whether they belong to the group on that day.
/// \code *doubtful_members(areas::brics, to_serial({2025, 4, 1})).begin() == areas::SAU \endcode
[[nodiscard]] constexpr member_range doubtful_members(area const& group, serial_day day) {
    return {&place_detail::group_made_of(group), day, true};
}

/// The countries that belong to the group on that day. Raises `domain_error` when it is not known of some country.
/// \code members(areas::european_union, to_serial({2025, 1, 1})).count() == 27 \endcode
[[nodiscard]] constexpr member_range members(area const& group, serial_day day) {
    group_definition const& its = place_detail::group_made_of(group);
    if (int const doubt = place_detail::find_doubt(its, day); doubt != place_detail::accession_count(its)) {
        accession const of = place_detail::accession_at(its, doubt);
        refused::it_is_not_known_who_was_a_member(of.members, its, day, of.source);
    }
    return {&its, day};
}

/// What `groups_of` returns: a range of groups in the order of their codes, held in place.
/// Example: `for (area const& each : groups_of(areas::KAZ, to_serial({2024, 1, 1}))) print(name_of(each));`.
struct group_list {
    area groups[place_detail::group_count]{}; ///< the groups; those in use first
    int count = 0;                            ///< how many are in use

    [[nodiscard]] constexpr area const* begin() const { return groups; }
    [[nodiscard]] constexpr area const* end() const { return groups + count; }
};

/// The groups of the library to which the country certainly belongs on that day, the world included. Asks each group.
/// Example: `groups_of(areas::KAZ, to_serial({2024, 1, 1})).count > 1`.
[[nodiscard]] constexpr group_list groups_of(area const& country, serial_day day) {
    group_list result;
    for (group_definition const& each : place_detail::group_definitions) {
        if (place_detail::is_member_on(country, each, day, place_detail::membership_days::certain))
            result.groups[result.count++] = area{place_detail::checked_code, each.code.data()};
    }
    return result;
}

namespace place_detail {
/// Whether all that counts for `part` counts for `whole`; members of `whole` are those that certainly or possibly are.
constexpr bool counts_for(area const& whole, area const& part, serial_day day, membership_days which) {
    if (part.empty() || whole.empty()) return false;
    if (whole == part) return true;
    if (whole.view() == "world") return !is_institution(part);
    if (!is_group(whole)) return false;
    group_definition const& its = group_made_of(whole);
    if (!is_group(part)) return is_member_on(part, its, day, which);
    bool any = false;
    for (bool const in_doubt : {false, true}) {
        if (in_doubt && which == membership_days::possible) break;
        member_range const parts{&group_made_of(part), day, in_doubt};
        for (member_iterator at = parts.begin(); at != parts.end(); ++at) {
            if (!is_member_on(*at, its, day, which)) return false;
            any = true;
        }
    }
    return any;
}
} // namespace place_detail

/// Whether everything that counts for `part` counts for `whole` on that day: when they are the same, when the country
/// `part` is a member of `whole`, and when each member of the group `part` is. The world includes every area that is no
/// institution. Of unlisted areas nothing more is known, so the answer is no; likewise of members in doubt.
/// \code includes(areas::eco, areas::central_asia, to_serial({2024, 1, 1})) \endcode
[[nodiscard]] constexpr bool includes(area const& whole, area const& part, serial_day day) {
    return place_detail::counts_for(whole, part, day, place_detail::membership_days::certain);
}

/// Whether an area counts for both on that day, or may: when one includes the other, or two groups have a member in
/// common. \code have_common_members(areas::eco, areas::saarc, to_serial({2024, 1, 1})) \endcode
[[nodiscard]] constexpr bool have_common_members(area const& a, area const& b, serial_day day) {
    constexpr auto possible = place_detail::membership_days::possible;
    if (place_detail::counts_for(a, b, day, possible) || place_detail::counts_for(b, a, day, possible)) return true;
    if (!is_group(a) || !is_group(b)) return false;
    for (bool const in_doubt : {false, true}) {
        member_range const all{&place_detail::group_made_of(a), day, in_doubt};
        for (member_iterator at = all.begin(); at != all.end(); ++at) {
            if (place_detail::is_member_on(*at, place_detail::group_made_of(b), day, possible)) return true;
        }
    }
    return false;
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

// The comment stands on the line that compilers quote.
// clang-format off
member_range members(area const& group) = delete; // almanac: members come and go: name the day, members(group, to_serial({2025, 1, 1}))
template <area Group>
member_range members() = delete; // almanac: members come and go: name the day, members<group>(to_serial({2025, 1, 1}))
// clang-format on

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
