// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The keys of rows that came from another program: texts that repeat, read once each, and what they say. Details of
/// `io/arrow/from_arrow.hpp`.
#pragma once

#include <almanac/calendar/frequency.hpp>
#include <almanac/calendar/period_text.hpp>
#include <almanac/indicator/containers/cell_status.hpp>
#include <almanac/indicator/containers/storage.hpp>
#include <almanac/io/arrow/read_arrow.hpp>
#include <almanac/io/long_table.hpp>
#include <almanac/number/bounded.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace almanac::inline v0::io_detail {

/// A column of texts that repeat: which of them each row has, and what they say. A text is looked at where it stands
/// first.
template <class Key>
struct keys_in {
    std::vector<std::uint32_t> rows{}; ///< which of `keys`
    std::vector<Key> keys{};           ///< each once
};

/// What a text of a cell says, or a refusal that says where it stands.
template <class Parse>
auto said_in(arrow_place const& where, std::string_view found, Parse const& parse) {
#ifdef __cpp_exceptions
    try {
        return parse(found);
    } catch (parse_error const& e) {
        refused::this_arrow_column_is_not_right(where, found, e.expected());
    } catch (error const& e) {
        refused::this_arrow_column_is_not_right(where, found, e.what());
    }
#else
    static_cast<void>(where);
    return parse(found);
#endif
}

/// Reads a column of keys. Of a dictionary each text in use is read once a batch, or also those that are not in use.
template <class Parse>
auto read_keys(arrow_table const& table, std::string_view name, Parse const& parse, bool with_unused = false) {
    using key_type = decltype(parse(std::string_view()));
    constexpr std::uint32_t unset = 0xFFFF'FFFF;
    constexpr std::size_t most_cached = std::size_t{1} << 24;
    keys_in<key_type> result;
    result.rows.reserve(table.rows);
    text_pool pool;
    std::vector<std::uint32_t> key_of_text; // by number in the pool
    auto const key_of = [&](std::string_view found, arrow_place const& where) {
        std::uint32_t const number = pool.number_of(found);
        if (number >= key_of_text.size()) key_of_text.resize(number + 1, unset);
        if (key_of_text[number] == unset) {
            key_of_text[number] = static_cast<std::uint32_t>(result.keys.size());
            result.keys.push_back(said_in(where, found, parse));
        }
        return key_of_text[number];
    };
    for_each_part(table, column_of(table, name), [&](column_in const& part, std::size_t) {
        text_cells cells(part);
        std::size_t const size = cells.dictionary_size() > most_cached ? 0 : cells.dictionary_size();
        std::vector<std::uint32_t> cached(size, unset);
        for (std::size_t i = 0; with_unused && i < size; ++i) {
            if (auto const text = cells.entry(i, 0)) cached[i] = key_of(*text, cells.at(0));
        }
        for (std::size_t row = 0; row < static_cast<std::size_t>(part.rows); ++row) {
            bool const is_cached = size != 0 && !part.is_null(row);
            std::size_t const index = is_cached ? cells.index(row) : 0;
            if (is_cached && cached[index] != unset) {
                result.rows.push_back(cached[index]);
                continue;
            }
            std::optional<std::string_view> const text = cells[row];
            if (!text) refused::this_arrow_column_is_not_right(part.at(row), "null", "a text");
            result.rows.push_back(key_of(*text, part.at(row)));
            if (is_cached) cached[index] = result.rows.back();
        }
    });
    return result;
}

inline keys_in<area> read_areas(arrow_table const& table, std::string_view name, bool with_unused = false) {
    return read_keys(
        table, name, [&](std::string_view code) { return area_of_code(code, table.groups); }, with_unused);
}

/// A status by its letter.
inline cell_status status_of(arrow_place const& where, std::string_view letter) {
    if (letter.size() == 1 && observation_status::is_code(letter[0])) return static_cast<cell_status>(letter[0]);
    refused::this_arrow_column_is_not_right(where, letter,
                                            "a code of CL_OBS_STATUS: A B D E F G H I J K L M N O P Q S "
                                            "U V W");
}

/// Calls `action(row, value, status)` for each row, in order. The status is that of the column of statuses, if there is
/// one; a number without one is normal, and a missing number without one is missing or, where other rows have a status,
/// an observation that is not there.
template <class Value, class Action>
void read_values(arrow_table const& table, Action const& action) {
    std::size_t const value_column = column_of(table, "value");
    std::optional<std::size_t> const status_column = find_column(table, "status");
    std::size_t first = 0;
    for (auto const& batch : table.batches) {
        ArrowSchema const& type = *table.type->get();
        arrow_place const where{table.name, first + 1};
        column_in const part = part_of(type, *batch->get(), value_column, where);
        number_cells const values(part);
        std::optional<number_cells> low;
        std::optional<number_cells> high;
        if constexpr (std::is_same_v<Value, bounded>) {
            low.emplace(part_of(type, *batch->get(), column_of(table, "low"), where));
            high.emplace(part_of(type, *batch->get(), column_of(table, "high"), where));
        }
        std::optional<text_cells> statuses;
        if (status_column) statuses.emplace(part_of(type, *batch->get(), *status_column, where));
        for (std::size_t row = 0; row < static_cast<std::size_t>(part.rows); ++row) {
            double const number = values[row];
            Value value(number);
            if constexpr (std::is_same_v<Value, bounded>) {
                value = {number, (*low)[row], (*high)[row]};
                bool const is_right = is_missing(number) || (value.low <= number && number <= value.high);
                if (!is_right) refused::this_arrow_column_is_not_right(part.at(row), "bounds", "low <= value <= high");
                if (is_missing(number)) value = Value(missing_value);
            }
            if (indicator_detail::is_infinity(number)) {
                refused::this_arrow_column_is_not_right(part.at(row), "an infinity", "a number, or null for none");
            }
            cell_status status = !is_missing(number) ? cell_status::normal
                                 : status_column     ? cell_status::no_observation
                                                     : cell_status::missing;
            std::optional<std::string_view> const letter = statuses ? (*statuses)[row] : std::nullopt;
            if (letter) status = status_of(statuses->at(row), *letter);
            if (is_missing(number) != is_missing(status)) {
                refused::this_arrow_column_is_not_right(statuses->at(row), *letter,
                                                        is_missing(number) ? "a status that says why there is no number"
                                                                           : "a status of a number, as there is one");
            }
            action(first + row, value, status);
        }
        first += static_cast<std::size_t>(part.rows);
    }
}

/// The keys, sorted, each once.
template <class Key>
std::vector<Key> sorted_keys(std::vector<Key> keys, std::vector<Key> const& others = {}) {
    keys.insert(keys.end(), others.begin(), others.end());
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}
/// For each row the index of its key among the sorted ones.
template <class Key>
std::vector<std::uint32_t> ranks_in(std::vector<Key> const& sorted, keys_in<Key> const& found) {
    std::vector<std::uint32_t> rank;
    for (Key const& each : found.keys) {
        auto const at = std::lower_bound(sorted.begin(), sorted.end(), each);
        rank.push_back(static_cast<std::uint32_t>(at - sorted.begin()));
    }
    std::vector<std::uint32_t> result;
    result.reserve(found.rows.size());
    for (std::uint32_t const row : found.rows) result.push_back(rank[row]);
    return result;
}

/// Where each row stands among areas and periods.
struct places_in {
    std::vector<area> areas{};            ///< sorted, each once
    std::vector<std::uint32_t> area_of{}; ///< by row
    std::vector<std::int32_t> ordinals{}; ///< by row
    frequency every{};
    std::int32_t first = 0;
    std::size_t width = 0; ///< how many periods there are

    [[nodiscard]] std::size_t cell(std::size_t row) const {
        return area_of[row] * width + static_cast<std::size_t>(ordinals[row] - first);
    }
};

/// The places of rows with an `area` and a `period`, which are of one frequency.
inline places_in read_places(arrow_table const& table) {
    places_in result;
    keys_in<area> const found = read_areas(table, "area");
    result.areas = sorted_keys(found.keys);
    result.area_of = ranks_in(result.areas, found);
    std::optional<period> one;
    auto const times = read_keys(table, "period", [&](std::string_view words) {
        period const p = parse_period(words);
        frequency const every = frequency_of(p);
        if (one && !(frequency_of(*one) == every)) {
            raise(domain_error(text<300>("a period of the frequency of ").append(to_text(*one))));
        }
        one = p;
        return ordinal(p);
    });
    if (!one) return result;
    result.every = frequency_of(*one);
    auto const [least, greatest] = std::minmax_element(times.keys.begin(), times.keys.end());
    result.first = *least;
    result.width = static_cast<std::size_t>(*greatest - *least) + 1;
    result.ordinals.reserve(times.rows.size());
    for (std::uint32_t const row : times.rows) result.ordinals.push_back(times.keys[row]);
    return result;
}

} // namespace almanac::inline v0::io_detail
