// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a table of columns says of itself beside its columns: pairs of key and value in the schema, as the Arrow C data
/// interface encodes them. The keys of this library begin with "almanac.": the unit, what is measured, its nature ...
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/core/error.hpp>
#include <almanac/indicator/containers/common_basis.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `parse_error`: the metadata of a table from another program are not of their form. `file` names the table.
[[noreturn]] inline void this_metadata_is_not_right(std::string_view file, std::string_view key, std::string_view found,
                                                    std::string_view expected) {
    raise(parse_error({file}, found.empty() ? std::string_view("nothing") : found,
                      text<300>("in the metadata \"").append(key).append("\" ").append(expected)));
}
} // namespace refused

namespace io_detail {

/// Pairs of key and value, each key once.
struct metadata_pairs {
    std::vector<std::pair<std::string, std::string>> pairs{};

    /// Adds what is not empty.
    void add(std::string_view key, std::string_view value) {
        if (!value.empty()) pairs.emplace_back(key, value);
    }
    /// The value of a key; empty where there is none.
    [[nodiscard]] std::string_view operator[](std::string_view key) const {
        for (auto const& [its_key, value] : pairs) {
            if (its_key == key) return value;
        }
        return {};
    }
};

/// As Arrow encodes them: 32-bit counts in the order of bytes of the machine, and characters.
inline std::string encoded(metadata_pairs const& metadata) {
    std::string out;
    auto const append_count = [&](std::size_t count) {
        auto const narrow = static_cast<std::int32_t>(count);
        char bytes[sizeof narrow];
        std::memcpy(bytes, &narrow, sizeof narrow);
        out.append(bytes, sizeof narrow);
    };
    append_count(metadata.pairs.size());
    for (auto const& [key, value] : metadata.pairs) {
        for (std::string const* const each : {&key, &value}) {
            append_count(each->size());
            out += *each;
        }
    }
    return out;
}

/// The pairs of another program. Arrow says nowhere how long they are: what can be seen to be wrong is refused.
inline metadata_pairs decoded(char const* at, std::string_view file) {
    constexpr std::int32_t most_bytes = 1 << 24;
    metadata_pairs result;
    if (at == nullptr) return result;
    auto const take_count = [&] {
        std::int32_t count = 0;
        std::memcpy(&count, at, sizeof count);
        at += sizeof count;
        if (count < 0 || count > most_bytes) {
            refused::this_metadata_is_not_right(file, "", text<24>().append_integer(count), "a count from 0 to 2^24");
        }
        return static_cast<std::size_t>(count);
    };
    auto const take_text = [&] {
        std::size_t const size = take_count();
        std::string result_text(at, size);
        at += size;
        return result_text;
    };
    for (std::size_t left = take_count(); left > 0; --left) {
        std::string key = take_text();
        std::string value = take_text();
        if (!key.starts_with("almanac.")) continue; // another program's
        if (!result[key].empty()) refused::this_metadata_is_not_right(file, key, value, "one value of each key");
        result.add(key, value);
    }
    return result;
}

/// The value of an enumeration whose name this is; the first one for an empty name.
template <class Enum, class NameOf>
Enum named(std::string_view file, std::string_view key, std::string_view name, int count, NameOf const& name_of) {
    if (name.empty()) return Enum{};
    for (int i = 0; i < count; ++i) {
        if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    }
    refused::this_metadata_is_not_right(file, key, name, "a word that the library writes there");
}
template <class Enum>
Enum named(std::string_view file, std::string_view key, std::string_view name, Enum last) {
    return named<Enum>(file, key, name, static_cast<int>(last) + 1, [](Enum e) { return to_text(e); });
}

inline std::string_view name_of(measured_as as) {
    constexpr std::string_view names[] = {"level", "parts", "gap", "change",   "growth", "yearly_growth",
                                          "share", "ratio", "per", "multiple", "rank"};
    return names[static_cast<int>(as)];
}
inline measured_as measured_as_of(std::string_view file, std::string_view key, std::string_view name) {
    return named<measured_as>(file, key, name, static_cast<int>(measured_as::rank) + 1,
                              [](measured_as as) { return name_of(as); });
}
inline std::string_view name_of(accumulation a) { return a == accumulation::year_to_date ? "year_to_date" : ""; }

/// A whole number from 0 to `most`; 0 for an empty text.
inline std::uint32_t whole_number(std::string_view file, std::string_view key, std::string_view digits,
                                  std::uint32_t most = 0xFFFF'FFFF) {
    std::uint32_t value = 0;
    if (digits.empty()) return value;
    auto const [past, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    bool const is_whole = fault == std::errc{} && past == digits.data() + digits.size() && value <= most;
    if (!is_whole) refused::this_metadata_is_not_right(file, key, digits, "a whole number in its range");
    return value;
}
inline std::string digits_of(std::uint64_t value) {
    return value == 0 ? std::string() : std::string(text<24>().append_unsigned(value).view());
}

/// What a text says, or a refusal that says in which key it stands.
template <class Parse>
auto parsed(std::string_view file, std::string_view key, std::string_view source, Parse const& parse) {
#ifdef __cpp_exceptions
    try {
        return parse(source);
    } catch (error const& e) {
        refused::this_metadata_is_not_right(file, key, source, e.what());
    }
#else
    static_cast<void>(file), static_cast<void>(key);
    return parse(source);
#endif
}
inline unit unit_of_text(std::string_view file, std::string_view key, std::string_view source) {
    return parsed(file, key, source, [](std::string_view its_text) { return parse_unit(its_text); });
}
inline period period_of_text(std::string_view file, std::string_view key, std::string_view source) {
    if (source.empty()) return no_period();
    return parsed(file, key, source, [](std::string_view its_text) { return parse_period(its_text); });
}
inline std::string period_or_nothing(period const& p) {
    return p.kind == period_kind::none ? std::string() : std::string(to_text(p).view());
}

} // namespace io_detail
} // namespace almanac::inline v0
