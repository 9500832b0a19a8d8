// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a group of countries is made of: its code, its name, what decides who belongs to it, and who joined it when.
/// The groups of the library stand in `membership_table.hpp`, those of a program are made in `own_group.hpp`.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/core/row_list.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Areas that joined a group on one day, and left it on one day or are still in it. One that left and joined again
/// stands in two of them. Of a day that is not known, `{1974, 0, 0}` says the year and `{2007, 10, 0}` the month in
/// which it lies: on the days of that year or month it is not known whether they are members.
/// Example: `constexpr accession joined{"KGZ TJK", {1991, 12, 21}};`.
struct accession {
    std::string_view members; ///< their codes, separated by single spaces: "KAZ KGZ"; empty for every country of
                              ///< ISO 3166-1
    civil_date first{};       ///< the first day of membership; {} when it has no beginning
    civil_date past{};        ///< the first day after it; {} when it goes on
    char const* source = "";  ///< what fixes the first day; for those who left, what fixes the last one too
    bool is_unknown = false;  ///< whether it is not known if they are members on any of these days
};

/// Accessions in an array that somebody else keeps.
/// Example: `constexpr accession joined[] = {{"KGZ TJK"}, {"UZB", {1993, 7, 1}}}; use(accession_list(joined).count)`.
using accession_list = row_list<accession>;

/// A group of countries and what decides who belongs to it.
/// Example: `definition_of(areas::central_asia).name == "Central Asia"`.
struct group_definition {
    std::string_view code;       ///< "central_asia"
    std::string_view name;       ///< "Central Asia"
    char const* definition = ""; ///< which list or treaty decides
    char const* source = "";     ///< where that is published
    std::uint16_t m49 = 0;       ///< the code of UN M49, 0 for a group that M49 does not have
    std::string_view members{};  ///< of a group without dates: the codes of its members, "KGZ TJK"
    accession_list accessions{}; ///< of a group with dates: who joined when
};

namespace place_detail {
/// What an area refers to that is no group of one's own. Not a null pointer: under -fsanitize=undefined g++ does not
/// compare the address of an object with null in a constant expression.
inline constexpr group_definition no_group{};
} // namespace place_detail
} // namespace almanac::inline v0
