// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What stands in the cells of a file of statistics: numbers, areas, periods. Readers of files are made of these.
#pragma once

#include <almanac/calendar/frequency.hpp>
#include <almanac/calendar/period_text.hpp>
#include <almanac/core/byte_blocks.hpp>
#include <almanac/core/hash_index.hpp>
#include <almanac/io/csv.hpp>
#include <almanac/io/long_table.hpp>
#include <almanac/io/read_double.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/place/area_names.hpp>
#include <almanac/place/united_nations_area.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// How a file writes numbers. The default has a point and no separator of thousands.
/// Example: `number_format{.decimal_point = ',', .thousands = '.'}`.
struct number_format {
    char decimal_point = '.'; ///< before the fraction: ',' in "1,5"
    char thousands = '\0';    ///< between groups of three digits: ',' in "1,234.5"; NUL: there is none
    /// What stands for no number, beside the empty cell; letter for letter.
    std::vector<std::string_view> missing{"..", "N/A", "n/a", "NA", "#N/A", "#NA", "NaN", "--", "-", "."};
};

/// How a file writes areas. Example: `read_options{.areas = area_codes::numeric}`.
enum class area_codes : std::uint8_t {
    any,        ///< a code or a name, told apart by its form: "PAK", "PK", "586", "Pakistan"
    alpha_2,    ///< ISO 3166-1 alpha-2, as SDMX has it
    world_bank, ///< alpha-3 and the World Bank's own
    numeric,    ///< UN M49
    comtrade,   ///< numbers of UN Comtrade: "0" is the world, "842" the United States, "899" no country
    name        ///< in English
};

namespace io_detail {

/// The digits of a number in the form that `read_double` takes, or an empty text when it is not in the file's form.
/// Copies only what has a separator of thousands or another decimal point.
inline std::string_view plain_digits(std::string_view text, number_format const& format, std::string& copy) {
    if (format.thousands == '\0' && format.decimal_point == '.') return text;
    copy.clear();
    std::size_t group = 0;
    bool in_fraction = false;
    bool has_groups = false;
    for (char const c : text) {
        bool const digit = c >= '0' && c <= '9';
        if (c == format.thousands && format.thousands != '\0' && !in_fraction) {
            if (group == 0 || (has_groups ? group != 3 : group > 3)) return {};
            has_groups = true;
            group = 0;
            continue;
        }
        if (c == format.decimal_point) {
            if (has_groups && group != 3) return {};
            in_fraction = true;
            copy += '.';
            continue;
        }
        if (c == '.') return {};
        group += digit && !in_fraction ? 1 : 0;
        copy += c;
    }
    return has_groups && !in_fraction && group != 3 ? std::string_view() : std::string_view(copy);
}

/// Whether a text begins as a number does: an optional minus and digits, no zero before other digits, a point only
/// between digits, an exponent behind them. `read_double` takes more than this: "inf", ".5", "007", "1.".
inline bool begins_as_number(std::string_view text) {
    auto const digit_at = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
    std::size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    if (!digit_at(at) || (text[at] == '0' && digit_at(at + 1))) return false;
    while (digit_at(at)) ++at;
    if (at == text.size() || text[at] == 'e' || text[at] == 'E') return true;
    return text[at] == '.' && digit_at(at + 1);
}

/// Numbers of a file, in its form.
class numeric_cells {
public:
    explicit numeric_cells(number_format const& format)
        : format_(format) {
        for (std::string_view const mark : format.missing) {
            if (!mark.empty()) begins_mark_[static_cast<unsigned char>(mark[0])] = true;
        }
    }
    /// Whether the text stands for no number.
    [[nodiscard]] bool is_missing_mark(std::string_view text) const {
        if (text.empty()) return true;
        if (!begins_mark_[static_cast<unsigned char>(text[0])]) return false;
        return std::find(format_.missing.begin(), format_.missing.end(), text) != format_.missing.end();
    }
    /// The double nearest to the number, exact to the last of its 17 digits. Raises `parse_error` at its place.
    double read(csv_reader const& csv, csv_field const& field) {
        constexpr std::string_view expected = "a number such as -1234.5 or 1.5e-07, or nothing";
        double value = 0;
        std::string_view const digits = plain_digits(field.content, format_, copy_);
        if (read_short_decimal(digits, csv.readable_end(digits), value)) return value;
        if (!begins_as_number(digits)) csv.fail(field, expected);
        auto const read = read_double(digits.data(), digits.data() + digits.size(), value);
        if (read.ptr != digits.data() + digits.size()) csv.fail(field, expected);
        if (read.ec != std::errc{}) csv.fail(field, "a number from 5e-324 to 1.8e308, which a double holds");
        return value;
    }

private:
    number_format format_;
    bool begins_mark_[256]{}; // by byte
    std::string copy_{};
};

/// A lower-case identifier of a name, for an area of one's own: "Former USSR" is "former_ussr".
inline std::string identifier_of(std::string_view name) {
    std::string id;
    for (std::size_t at = 0; at < name.size() && id.size() < longest_name;) {
        auto const [bytes, c] = core_detail::leading_character_of(name.substr(at));
        at += bytes;
        char const plain = place_detail::folded_character(c);
        if (plain == 0 || plain == '?') continue;
        if (plain != ' ') {
            id += plain;
        } else if (!id.empty() && id.back() != '_') {
            id += '_';
        }
    }
    while (!id.empty() && id.back() == '_') id.pop_back();
    if (!id.empty() && (id[0] < 'a' || id[0] > 'z')) id.insert(0, "area_");
    return id.substr(0, longest_name);
}

/// The area of a number of UN Comtrade, without leading zeros or with them, or none. One that is no longer used is that
/// of the country that had it last, in all its years: as the publisher has it, 891 is Serbia and Montenegro since 1992.
inline area comtrade_area_of(std::string_view text) {
    int number = 0;
    if (text.empty() || text.size() > 3) return {};
    for (char const c : text) {
        if (c < '0' || c > '9') return {};
        number = 10 * number + (c - '0');
    }
    area found = place_detail::find_comtrade_area(number);
    if (!found.empty()) return found;
    if (number == 841) return areas::USA;
    for (place_detail::other_number const& each : place_detail::m49_numbers_before) {
        if (each.number != number) continue;
        place_detail::former_country const* const former = place_detail::find_former_country(each.code);
        found = former == nullptr ? area(each.code) : place_detail::area_of(*former);
    }
    return found;
}

/// The area that a text of a file names, or none.
inline area find_area(std::string_view text, area_codes codes) {
    if (codes == area_codes::comtrade) {
        if (area const found = comtrade_area_of(text); !found.empty()) return found;
        return text == "W00" ? areas::world : find_area(text, area_codes::any);
    }
    bool const digits = text.size() == 3 && text[0] >= '0' && text[0] <= '9';
    bool const capitals = place_detail::is_three_capitals(text);
    auto const either = [&](area_codes one) { return codes == area_codes::any || codes == one; };
    if (either(area_codes::world_bank) && capitals) {
        if (area const found = place_detail::find_world_bank_area(text); !found.empty()) return found;
        if (text == "KSV" || text == "UVK") return areas::XKX; // the World Bank's until 2016, and the IMF's
        if (text == "WBG") return areas::PSE;
        if (auto const* const former = place_detail::find_former_country(text)) return place_detail::area_of(*former);
    }
    if (either(area_codes::alpha_2) && text.size() == 2 && place_detail::is_upper(text[0])) {
        if (text == "XK") return areas::XKX;
        if (text == "EL") return areas::GRC; // the European Union's own codes
        if (text == "UK") return areas::GBR;
        if (country const found = find_country_by_alpha_2(text)) return area(found);
    }
    if (either(area_codes::numeric) && digits) {
        int const number = (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
        if (country const found = find_country_by_numeric(number)) return area(found);
        if (number == 1) return areas::world;
    }
    if (!either(area_codes::name)) return {};
    place_detail::folded_name const folded(text);
    if (folded.size > place_detail::longest_folded_name) return {};
    std::string_view const code = place_detail::code_of_country_name(folded.view());
    return code.empty() ? place_detail::group_or_institution_of_name(folded.view()) : area(code);
}

/// The code of an area of one's own: the text itself if it is one ("PK-PB"), or a lower-case identifier of its words.
/// One that would be read as the name of another area begins with "area_": "J+apan" is not Japan, but "area_japan". Of
/// long words the end is eight digits of a hash (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/): what differs
/// behind the 63rd character is another area.
inline std::string own_area_code(std::string_view text) {
    std::string own = place_detail::is_unlisted_area_code(text) ? std::string(text) : identifier_of(text);
    if (own.size() == longest_name && own != text) {
        std::uint32_t hash = 2166136261U;
        for (char const c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
        own.resize(longest_name - 9);
        own += '_';
        for (int shift = 28; shift >= 0; shift -= 4) own += "0123456789abcdef"[hash >> shift & 0xFU];
    }
    bool const is_of_another = !find_area(own, area_codes::any).empty();
    return is_of_another ? ("area_" + own).substr(0, longest_name) : own;
}

/// Areas of a file, each text looked up once. What the library does not know becomes an area of one's own, by its code
/// or its words.
class area_cells {
public:
    explicit area_cells(area_codes codes)
        : codes_(codes) {}

    area read(csv_reader const& csv, csv_field const& field) {
        if (field.content == last_text_ && !last_text_.empty()) return last_;
        auto const known = known_.find(field.content);
        if (known != known_.end()) return remembered(field.content, known->second);
        area found = find_area(field.content, codes_);
        if (found.empty()) {
            std::string const own = own_area_code(field.content);
            if (!place_detail::is_unlisted_area_code(own)) csv.fail(field, "a code or a name of a country or a group");
            found = unlisted_area(own);
        }
        known_.emplace(field.content, found);
        return remembered(field.content, found);
    }

private:
    area remembered(std::string_view text, area const& found) {
        last_text_ = text;
        return last_ = found;
    }

    area_codes codes_;
    texts_to<area> known_{};
    std::string last_text_{};
    area last_{};
};

/// The number of the next period behind so many: a value holds it in 24 bits.
inline std::uint32_t next_period_number(std::size_t count) {
    if (count >= std::size_t{1} << 24U)
        raise<overflow_error>("a file has more than 16 million periods; read it in parts");
    return static_cast<std::uint32_t>(count);
}

/// Periods of a file, each text read once. `every` is of what a day is the first or the last day: files write the
/// month of March as 2024-03-01. Some write it 202403, which stands for no month elsewhere.
class period_cells {
public:
    period_cells(std::vector<period>& periods, period_kind every, bool has_compact_months = false)
        : periods_(periods)
        , every_(every)
        , has_compact_months_(has_compact_months) {}

    /// The number of the period among those of the table; `start_day` is that of SDMX's reporting year, where the file
    /// says one: "--07-01". Raises `parse_error` at the place of the period.
    std::uint32_t read(csv_reader const& csv, csv_field const& field, std::string_view start_day = {}) {
        std::string_view key = field.content;
        if (start_day.empty()) {
            if (std::int32_t const of = plain_year(key); of != 0) return number_of_year(of);
            if (period const of = plain_day(key); of.kind == period_kind::day) return number_of(of);
        } else {
            key_.assign(key).append(1, '\0').append(start_day);
            key = key_;
        }
        std::uint32_t const text_number = texts_.number_of(key);
        if (text_number >= periods_of_texts_.size()) periods_of_texts_.resize(text_number + 1, not_met);
        std::uint32_t& number = periods_of_texts_[text_number];
        if (number == not_met) number = number_of(parsed(csv, field, start_day));
        return number;
    }
    /// The number of a period.
    std::uint32_t number_of(period const& p) {
        std::size_t const hash = hash_value(p);
        std::uint32_t const known = index_.find(hash, [&](std::uint32_t number) { return periods_[number] == p; });
        if (known != index_.none) return known;
        std::uint32_t const next = next_period_number(periods_.size());
        periods_.push_back(p);
        index_.add(hash, next);
        return next;
    }

private:
    /// A year of four digits, which most files have; else 0.
    static std::int32_t plain_year(std::string_view text) {
        if (text.size() != 4) return 0;
        std::uint64_t const four = core_detail::up_to_eight_bytes(text.data(), 4);
        if (core_detail::leading_digits(four) != 4) return 0;
        return static_cast<std::int32_t>(core_detail::number_of_digits(four, 4));
    }
    /// A day as ISO 8601 has it, "2024-03-01", where it stands for itself; else none.
    [[nodiscard]] period plain_day(std::string_view text) const {
        bool const has_form = text.size() == 10 && text[4] == '-' && text[7] == '-';
        if (!has_form || (every_ != period_kind::none && every_ != period_kind::day)) return no_period();
        std::int32_t const of = plain_year(text.substr(0, 4));
        civil_date const date{of, two_digits(text.substr(5, 2)), two_digits(text.substr(8))};
        return of == 0 || !is_valid(date) ? no_period() : day(to_serial(date));
    }
    /// A number of two digits; else 0, which is no month and no day either.
    static std::int32_t two_digits(std::string_view text) {
        std::uint64_t const two = core_detail::up_to_eight_bytes(text.data(), 2);
        if (core_detail::leading_digits(two) != 2) return 0;
        return static_cast<std::int32_t>(core_detail::number_of_digits(two, 2));
    }
    std::uint32_t number_of_year(std::int32_t of) {
        if (numbers_of_years_.empty()) numbers_of_years_.assign(10000, not_met);
        std::uint32_t& number = numbers_of_years_[static_cast<std::size_t>(of)];
        if (number == not_met) number = number_of(year(of));
        return number;
    }
    /// A year of one to four digits, as in tables that begin with the year 1; else 0.
    static std::int32_t short_year(std::string_view text) {
        std::int32_t number = 0;
        for (char const c : text) {
            if (c < '0' || c > '9' || number > 999) return 0;
            number = 10 * number + (c - '0');
        }
        return number;
    }
    static bool is_compact_month(std::string_view text) {
        std::int32_t const of = short_year(text.substr(4));
        return plain_year(text.substr(0, 4)) != 0 && of >= 1 && of <= 12;
    }
    static period any_period(std::string_view text, std::string_view start_day) {
        return start_day.empty() ? parse_period_lenient(text) : parse_sdmx_period(text, start_day);
    }
    period parsed(csv_reader const& csv, csv_field const& field, std::string_view start_day) const {
        period p;
        if (has_compact_months_ && field.content.size() == 6 && is_compact_month(field.content)) {
            return month(plain_year(field.content.substr(0, 4)), short_year(field.content.substr(4)));
        }
        if (every_ == period_kind::year) {
            if (std::int32_t const number = short_year(field.content); number != 0) return year(number);
        }
#ifdef __cpp_exceptions
        try {
            p = any_period(field.content, start_day);
        } catch (parse_error const& e) {
            raise(relocated(e, csv.position_of(field)));
        }
#else
        p = any_period(field.content, start_day);
        static_cast<void>(csv);
#endif
        if (p.kind != period_kind::day || every_ == period_kind::none || every_ == period_kind::day) return p;
        period const whole = period_at(p.first, every_);
        if (whole.first != p.first && whole.past != p.past) {
            csv.fail(field, text<160>("the first or the last day of a period, such as ").append(to_text(whole)));
        }
        return whole;
    }

    static constexpr std::uint32_t not_met = static_cast<std::uint32_t>(-1);

    std::vector<period>& periods_;
    period_kind every_;
    bool has_compact_months_;
    std::vector<std::uint32_t> numbers_of_years_{};
    std::string key_{};
    text_pool texts_{};
    std::vector<std::uint32_t> periods_of_texts_{}; // their numbers
    core_detail::hash_index index_{};               // of the periods
};

} // namespace io_detail

} // namespace almanac::inline v0
