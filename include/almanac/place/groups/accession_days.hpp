// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The days of an accession to a group: those on which membership is certain, and those on which it is possible, where
/// only a year or a month is known.
#pragma once

#include <almanac/calendar/period_type.hpp>
#include <almanac/place/groups/membership_table.hpp>

#include <cstdint>

namespace almanac::inline v0::place_detail {

constexpr int accession_count(group_definition const& group) {
    return group.accessions.count == 0 ? 1 : group.accessions.count;
}
/// A group without dates has one accession, without a beginning and an end.
constexpr accession accession_at(group_definition const& group, int at) {
    return group.accessions.count == 0 ? accession{group.members, {}, {}, group.source} : group.accessions.rows[at];
}

constexpr bool is_open(civil_date date) { return date == civil_date{}; }
/// The day, or the first or last day of the year or month when only that is known.
constexpr serial_day earliest_day(civil_date date) {
    bool const is_year = date.month == 0 && date.day == 0;
    return to_serial({date.year, is_year ? 1 : date.month, is_year || date.day == 0 ? 1 : date.day});
}
constexpr serial_day latest_day(civil_date date) {
    if (date.day != 0) return to_serial(date);
    return earliest_day(date.month % 12 == 0 ? civil_date{date.year + 1, 0, 0}
                                             : civil_date{date.year, date.month + 1, 0}) -
           1;
}

/// Days from `first` up to but not including `past`; none when they are the same.
struct day_range {
    serial_day first;
    serial_day past;

    [[nodiscard]] constexpr bool has(serial_day day) const { return first <= day && day < past; }
};
/// The days on which those of the accession may be members.
constexpr day_range possible_days(accession const& a) {
    return {is_open(a.first) ? always_day : earliest_day(a.first),
            is_open(a.past) ? unbounded_day : latest_day(a.past)};
}
/// The days on which they are.
constexpr day_range certain_days(accession const& a) {
    serial_day const first = is_open(a.first) ? always_day : latest_day(a.first);
    serial_day const past = is_open(a.past) ? unbounded_day : earliest_day(a.past);
    return {first, a.is_unknown || past < first ? first : past};
}
/// Those that are asked for: on which membership is certain, or on which it is possible.
enum class membership_days : std::uint8_t { certain, possible };
constexpr day_range days_of(accession const& a, membership_days asked) {
    return asked == membership_days::certain ? certain_days(a) : possible_days(a);
}
constexpr bool covers(accession const& a, serial_day day) { return certain_days(a).has(day); }
/// Whether it is not known if they are members on that day.
constexpr bool is_in_doubt(accession const& a, serial_day day) {
    return possible_days(a).has(day) && !certain_days(a).has(day);
}

} // namespace almanac::inline v0::place_detail
