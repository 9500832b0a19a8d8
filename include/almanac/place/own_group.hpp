// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Groups of one's own: a code, a name and members, with or without dates. An area made of one is a group wherever a
/// group is asked for: `members`, `is_member`, `includes`, `roll_up`, shares and sums of figures.
///
/// \code
/// inline constexpr own_group kgz_tjk_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK");
/// inline constexpr area kgz_tjk = kgz_tjk_states;
/// static_assert(includes(kgz_tjk, areas::TJK, to_serial({2024, 1, 1})));
/// \endcode
#pragma once

#include <almanac/place/area_set.hpp>
#include <almanac/place/group.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace place_detail {
/// "in the group "ecsc", accession 2: "; the accession only where there are several.
template <std::size_t Capacity>
void append_place_in_group(text<Capacity>& message, group_definition const& group, int at) {
    message.append("in the group \"").append(group.code).append('"');
    if (group.accessions.count > 1) message.append(", accession ").append_integer(at + 1);
    message.append(": ");
}
template <std::size_t Capacity>
void append_day(text<Capacity>& message, serial_day day) {
    message.append(day == always_day ? "no day" : to_text(day).view());
}
} // namespace place_detail

/// What a compiler names when a group of one's own is made in a constant expression and refused.
namespace refused {
/// Raises `domain_error`: another area has the code, or it has another form.
[[noreturn]] inline void this_is_no_code_for_a_group_of_your_own(std::string_view code) {
    text<700> message("\"");
    message.append(code);
    message.append("\" cannot be the code of a group of your own: that is a lower-case identifier that no area of the "
                   "library has, 1 to 63 characters a-z, 0-9 and _ that begin with a letter");
    raise(domain_error(message.view()));
}
/// Raises `domain_error`: nobody ever belongs to it.
[[noreturn]] inline void the_group_has_no_members(group_definition const& group, int at) {
    text<700> message;
    place_detail::append_place_in_group(message, group, at);
    message.append("it has no members; write their codes with single spaces between them, as in \"KGZ TJK\"");
    raise(domain_error(message.view()));
}
/// Raises `unknown_key`: no area has the code of a member. Names the nearest.
[[noreturn]] inline void a_member_of_the_group_is_unknown(group_definition const& group, int at,
                                                          std::string_view code) {
    text<700> message;
    place_detail::append_place_in_group(message, group, at);
    message.append("no area has the code \"").append(code).append("\" of a member: ");
    explain_area(message, code);
    raise(unknown_key(message.view()));
}
/// Raises `domain_error`: the group is listed as its own member.
[[noreturn]] inline void the_group_is_its_own_member(group_definition const& group, int at) {
    text<700> message;
    place_detail::append_place_in_group(message, group, at);
    message.append("it stands among its own members");
    raise(domain_error(message.view()));
}
/// Raises `domain_error`: members are countries, and other areas that have no members themselves.
[[noreturn]] inline void a_member_of_the_group_is_no_country(group_definition const& group, int at,
                                                             std::string_view code) {
    text<700> message;
    place_detail::append_place_in_group(message, group, at);
    message.append('"').append(code).append("\" cannot be a member: members are countries, areas with a user-assigned "
                                            "code and subdivisions such as PK-PB; of a group list the members");
    raise(domain_error(message.view()));
}
/// Raises `domain_error`: the member would be in the group twice on the day `twice`.
[[noreturn]] inline void a_member_of_the_group_is_listed_twice(group_definition const& group, int at,
                                                               std::string_view code, serial_day twice) {
    text<700> message;
    place_detail::append_place_in_group(message, group, at);
    message.append(code).append(" is a member already");
    if (!(twice == always_day)) {
        message.append(" on ");
        place_detail::append_day(message, twice);
    }
    raise(domain_error(message.view()));
}
/// Raises `domain_error`: the membership ends before it begins.
[[noreturn]] inline void the_membership_has_no_day(group_definition const& group, int at, serial_day first,
                                                   serial_day past) {
    text<700> message;
    place_detail::append_place_in_group(message, group, at);
    message.append("the membership of ").append(place_detail::accession_at(group, at).members).append(" has no day: ");
    message.append("its first is ");
    place_detail::append_day(message, first);
    message.append(", the first after it ");
    place_detail::append_day(message, past);
    raise(domain_error(message.view()));
}
} // namespace refused

namespace place_detail {

/// Whether it is the code of what can be a member; a lower-case identifier is not.
constexpr bool is_code_of_a_member(std::string_view code) {
    if (is_subdivision_code(code) || (code.size() == 3 && is_user_assigned(code))) return true;
    return is_area_code(code) && !is_identifier(code);
}

/// The first day on which the member of the accession at `at`, whose code begins at `before`, is one by what stands
/// before that; `unbounded_day` when there is none.
constexpr serial_day day_of_two_memberships(group_definition const& group, int at, std::string_view code,
                                            std::size_t before) {
    accession const mine = accession_at(group, at);
    if (before > 0 && lists(part_of(mine.members, 0, before - 1), code)) return possible_days(mine).first;
    for (int i = 0; i < at; ++i) {
        accession const other = accession_at(group, i);
        day_range const my_days = possible_days(mine);
        day_range const its_days = possible_days(other);
        serial_day const later = my_days.first < its_days.first ? its_days.first : my_days.first;
        if (my_days.has(later) && its_days.has(later) && lists(other.members, code)) return later;
    }
    return unbounded_day;
}

// All refusals from one function: a compiler's way to them is short.
constexpr void check_group(group_definition const& group) {
    if (!is_identifier(group.code) || is_area_code(group.code))
        refused::this_is_no_code_for_a_group_of_your_own(group.code);
    for (int i = 0; i < accession_count(group); ++i) {
        accession const each = accession_at(group, i);
        day_range const days = possible_days(each);
        if (!(days.first < days.past)) refused::the_membership_has_no_day(group, i, days.first, days.past);
        for (std::size_t at = 0; at <= each.members.size();) {
            std::size_t const past = place_of(' ', each.members, at, each.members.size());
            std::string_view const code = part_of(each.members, at, past);
            if (code.empty()) refused::the_group_has_no_members(group, i);
            if (code == group.code) refused::the_group_is_its_own_member(group, i);
            if (is_identifier(code)) refused::a_member_of_the_group_is_no_country(group, i, code);
            if (!is_code_of_a_member(code)) refused::a_member_of_the_group_is_unknown(group, i, code);
            serial_day const twice = day_of_two_memberships(group, i, code, at);
            if (!(twice == unbounded_day)) refused::a_member_of_the_group_is_listed_twice(group, i, code, twice);
            at = past + 1;
        }
    }
}

} // namespace place_detail

/// A group of one's own. It refers to its texts and accessions and is referred to by the areas made of it: usually a
/// constant at namespace scope. One that is put together at run time is a `stored_group`. Raises `domain_error` for a
/// code that is no identifier or that an area of the library has, for a group without members, with itself or another
/// group among them, with a member twice on one day or with a membership of no days; `unknown_key` for an unknown code.
/// Example: `static constexpr own_group buyers("buyers", "Buyers of gas", "CHN UZB"); print(area(buyers).view());`.
class own_group {
public:
    /// A group without dates: its code, its name, and the codes of its members with single spaces between them.
    constexpr own_group(std::string_view code, std::string_view name, std::string_view members)
        : definition_{.code = code, .name = name, .members = members} {
        place_detail::check_group(definition_);
    }
    /// A group with dates. A country that left and joins again stands in two of the accessions, which may be in
    /// any order.
    constexpr own_group(std::string_view code, std::string_view name, accession_list const& accessions)
        : definition_{.code = code, .name = name, .accessions = accessions} {
        if (accessions.count == 0) refused::the_group_has_no_members(definition_, 0);
        place_detail::check_group(definition_);
    }
    /// All that a definition holds: also the list or treaty that decides, and where that is published.
    constexpr explicit own_group(group_definition const& definition)
        : definition_(definition) {
        place_detail::check_group(definition_);
    }

    /// The group as an area. The area refers to this object, which must outlive it.
    constexpr operator area() const& { return {place_detail::checked_code, definition_.code, &definition_}; }
    operator area() const&& = delete; // almanac: an area refers to its group, which must outlive it
    /// The same as a set of that one area.
    constexpr operator area_set() const& { return area(*this); }
    operator area_set() const&& = delete; // almanac: an area refers to its group, which must outlive it

    /// What it is made of. Example: `buyers.definition().members == "CHN UZB"`.
    [[nodiscard]] constexpr group_definition const& definition() const& { return definition_; }
    group_definition const& definition() const&& = delete;

private:
    group_definition definition_;
};

} // namespace almanac::inline v0
