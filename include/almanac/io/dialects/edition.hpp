// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The edition of a file: when its publisher updated it, as files say it in preambles, footers, columns and names. What
/// is not understood, or could be two dates, is no edition; the words stay among the notes.
#pragma once

#include <almanac/calendar/civil.hpp>
#include <almanac/calendar/period_type.hpp>
#include <almanac/io/long_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace almanac::inline v0::io_detail {

/// The number that so many digits make, from a place on; -1 where they are none.
inline std::int32_t digits_at(std::string_view words, std::size_t at, std::size_t count) {
    if (at + count > words.size()) return -1;
    std::int32_t number = 0;
    for (char const c : words.substr(at, count)) {
        if (c < '0' || c > '9') return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}
/// The day or the month with these numbers, where there is one.
inline period day_or_none(std::int32_t year, std::int32_t month, std::int32_t on) {
    return year > 0 && is_valid({year, month, on}) ? day(year, month, on) : no_period();
}
inline period month_or_none(std::int32_t year, std::int32_t number) {
    return year > 0 && is_valid({year, number, 1}) ? month(year, number) : no_period();
}

/// "2024-04-24", and what ISO 8601 lets follow: "2024-04-24T23:00:00+0200". And "2024-04", alone.
inline period iso_edition(std::string_view words) {
    if (words.size() < 7 || words[4] != '-') return no_period();
    std::int32_t const year = digits_at(words, 0, 4);
    std::int32_t const in = digits_at(words, 5, 2);
    if (words.size() == 7) return month_or_none(year, in);
    bool const is_date =
        words[7] == '-' && (words.size() == 10 || (words.size() > 10 && (words[10] == 'T' || words[10] == ' ')));
    return is_date ? day_or_none(year, in, digits_at(words, 8, 2)) : no_period();
}
/// Eurostat's "24/04/24 23:00:00": day, month, year.
inline period eurostat_edition(std::string_view words) {
    bool const is_it = words.size() == 17 && words[2] == '/' && words[5] == '/' && words[8] == ' ' && words[11] == ':';
    if (!is_it) return iso_edition(words);
    std::int32_t const year = digits_at(words, 6, 2);
    return year < 0 ? no_period() : day_or_none(2000 + year, digits_at(words, 3, 2), digits_at(words, 0, 2));
}
/// The World Bank's "2016-05-02", or in DataBank "12/18/2023", where it can be one day only.
inline period world_bank_edition(std::string_view words) {
    if (words.size() != 10 || words[2] != '/' || words[5] != '/') return iso_edition(words);
    std::int32_t const first = digits_at(words, 0, 2);
    std::int32_t const second = digits_at(words, 3, 2);
    if (second <= 12 && first != second) return no_period(); // which is the month, the file does not say
    return day_or_none(digits_at(words, 6, 4), first, second);
}
/// A month at the end of some words, in full or by its first letters: "..., April 2023", "WEOApr2024all.xls".
inline period month_in(std::string_view words) {
    for (std::size_t at = 0; at + 7 <= words.size(); ++at) {
        for (std::int32_t number = 1; number <= 12; ++number) {
            std::string_view const name = month_name(number);
            if (words.substr(at, 3) != name.substr(0, 3)) continue;
            std::size_t past = at + (words.substr(at, name.size()) == name ? name.size() : 3);
            if (past < words.size() && words[past] == ' ') ++past;
            std::int32_t const year = digits_at(words, past, 4);
            if (year > 0 && digits_at(words, past, 5) < 0) return month(year, number);
        }
    }
    return no_period();
}

/// What stands behind some words in a note: "Last Updated Date: 2016-05-02".
inline std::string_view noted(long_table const& table, std::string_view words) {
    for (std::string const& note : table.notes) {
        if (note.starts_with(words)) return std::string_view(note).substr(words.size());
    }
    return {};
}
/// The edition in a column that says the same of all values: LAST UPDATE, UPDATED.
inline period edition_in_column(long_table const& table) {
    for (further_column const& each : table.further) {
        bool const is_it = each.name == "LAST UPDATE" || each.name == "LAST_UPDATE" || each.name == "UPDATED";
        if (!is_it || each.texts.empty()) continue;
        for (std::uint32_t const one : each.texts) {
            if (one != each.texts.front()) return no_period();
        }
        return eurostat_edition(table.pool[each.texts.front()]);
    }
    return no_period();
}
/// Of the World Economic Outlook: from the last line of the file, or from its name, without the folders that it is in.
inline period imf_weo_edition(long_table const& table) {
    constexpr std::string_view title = "World Economic Outlook Database, ";
    for (std::string const& note : table.notes) {
        std::size_t const at = note.find(title);
        if (at != std::string::npos) return month_in(std::string_view(note).substr(at + title.size()));
    }
    std::string_view const name = std::string_view(table.file).substr(table.file.find_last_of("/\\") + 1);
    std::size_t const at = name.rfind("WEO");
    return at == std::string_view::npos ? no_period() : month_in(name.substr(at + 3));
}

} // namespace almanac::inline v0::io_detail
