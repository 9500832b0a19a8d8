// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between the rows of a dataset: links and mentions. See `proof.hpp`.
#pragma once

#include <almanac/indicator/dataset/key_index.hpp>
#include <almanac/indicator/dataset/proof_of_rows.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace almanac::inline v0 {

/// What can be wrong with the links of a row. Example: `to_text(link_fault::none) == "no fault"`.
enum class link_fault : std::uint8_t {
    none,
    leads_nowhere, ///< no other row has the key
    drift,         ///< a drift without words, or words without one
    baseline,      ///< another indicator or area than the row compares with itself
    whole,         ///< an indicator that the row is no part of
    target_of      ///< another indicator or area than the row sets a target for
};

/// The fault in words, as the error of a compiler has them.
/// Example: `to_text(link_fault::leads_nowhere) == "a link of this row leads nowhere or to itself"`.
[[nodiscard]] constexpr std::string_view to_text(link_fault f) {
    constexpr std::string_view words[] = {"no fault",
                                          "a link of this row leads nowhere or to itself",
                                          "a drift needs both, the row it leads to and how this one differs",
                                          "the baseline of this row is of another indicator or area",
                                          "this row is no part of the indicator of its whole",
                                          "this row is a target of another indicator or area than its link"};
    return words[static_cast<int>(f)];
}

namespace fault {
template <class Key>
struct link_of_row {
    static constexpr bool resolves = false;
};
template <class Key, class Linked>
struct baseline_of_row {
    static constexpr bool is_of_the_same_indicator = false;
};
template <class Key, class Linked>
struct whole_of_row {
    static constexpr bool has_it_as_a_part = false;
};
template <class Key, class Linked>
struct target_of_row {
    static constexpr bool is_of_the_same_indicator = false;
};
template <class Key, class Other>
struct printed_number {
    static constexpr bool is_claimed_once = false;
};
template <class Theme>
struct order_of_themes {
    static constexpr bool is_right = false;
};
} // namespace fault

namespace indicator_detail {

template <dataset const& Data, std::size_t T>
consteval auto theme_name() {
    return fixed_string<Data.themes[T].name.size()>(Data.themes[T].name);
}
template <dataset const& Data, std::size_t T, std::size_t I>
consteval auto key_in() {
    return fixed_string<Data.themes[T].rows[I].key.size()>(Data.themes[T].rows[I].key);
}

/// The same indicator, of the same areas: a change and the level that it is a change of.
constexpr bool same_thing(observation const& row, observation const& linked) {
    return same_code(row.what.of, linked.what.of) && row.where == linked.where && row.counterpart == linked.counterpart;
}
/// A share or quotient and what it is of; a part of an indicator and that; a narrower breakdown and a wider one; an
/// area and a larger.
constexpr bool is_part_of(observation const& row, observation const& whole) {
    bool const of_two =
        row.what.as == measured_as::share || row.what.as == measured_as::ratio || row.what.as == measured_as::per;
    if (of_two) return same_code(row.what.by, whole.what.of);
    for (indicator const* i = row.what.of;; i = i->part_of) {
        if (!leads_somewhere(i)) return false;
        if (same_code(i, whole.what.of)) return true;
    }
}

constexpr bool leads_elsewhere(observation const& row, observation const* linked, std::string_view key) {
    return key.empty() || (leads_somewhere(linked) && linked->key != row.key);
}
/// What is wrong with the links of a row; `found` gives the row that has a key, or null.
template <class Found>
constexpr link_fault fault_of_links(observation const& row, Found found) {
    auto const at = [&](std::string_view key) { return key.empty() ? nullptr : found(key); };
    observation const* const baseline = at(row.baseline);
    observation const* const whole = at(row.whole);
    observation const* const observed = at(row.target_of);
    bool const all_lead = leads_elsewhere(row, baseline, row.baseline) && leads_elsewhere(row, whole, row.whole) &&
                          leads_elsewhere(row, observed, row.target_of) &&
                          leads_elsewhere(row, at(row.drifts_from), row.drifts_from);
    if (!all_lead) return link_fault::leads_nowhere;
    if (row.drifts_from.empty() != row.drift.empty()) return link_fault::drift;
    if (!row.baseline.empty() && !same_thing(row, *baseline)) return link_fault::baseline;
    if (!row.whole.empty() && !is_part_of(row, *whole)) return link_fault::whole;
    if (!row.target_of.empty() && !same_thing(row, *observed)) return link_fault::target_of;
    return link_fault::none;
}

struct link_finding {
    link_fault kind = link_fault::none;
    std::size_t theme = 0;
    std::size_t row = 0;
};
template <dataset const& Data, std::size_t T, std::size_t Chunk>
inline constexpr link_finding link_finding_in_chunk = [] {
    table const rows = Data.themes[T].rows;
    for (std::size_t i = Chunk * rows_in_a_chunk; i < rows.size() && i < (Chunk + 1) * rows_in_a_chunk; ++i) {
        link_fault const f = fault_of_links(rows[i], [](std::string_view key) { return find_key<Data>(key); });
        if (f != link_fault::none) return link_finding{f, T, i};
    }
    return link_finding{};
}();
template <dataset const& Data, std::size_t T, std::size_t... Chunk>
consteval link_finding link_finding_in_chunks(std::index_sequence<Chunk...>) {
    link_finding found;
    static_cast<void>(((found = link_finding_in_chunk<Data, T, Chunk>, found.kind != link_fault::none) || ...));
    return found;
}
template <dataset const& Data, std::size_t... Theme>
consteval link_finding link_finding_in_themes(std::index_sequence<Theme...>) {
    link_finding found;
    static_cast<void>(((found = link_finding_in_chunks<Data, Theme>(
                            std::make_index_sequence<chunks_of(Data.themes[Theme].rows.size(), rows_in_a_chunk)>()),
                        found.kind != link_fault::none) ||
                       ...));
    return found;
}
/// The first faulty link of a dataset.
template <dataset const& Data>
consteval link_finding first_link_finding() {
    return link_finding_in_themes<Data>(std::make_index_sequence<Data.themes.size()>());
}

/// A mention by a hash of its line, its words and its occurrence.
struct claim {
    std::uint64_t hash = 0;
    row_place row{};
    std::uint32_t mention = 0;
};
struct chunk_of_claims {
    claim claims[4 * rows_in_a_chunk]{};
    std::size_t size = 0;
};
template <dataset const& Data, std::size_t Chunk>
inline constexpr chunk_of_claims claims_of = [] {
    chunk_of_claims out;
    chunk_of_hashes const& rows = hashes_of<Data, Chunk>;
    for (std::size_t i = 0; i < rows.size; ++i) {
        observation const& row = Data.themes[rows.places[i].theme].rows[rows.places[i].row];
        for (std::uint32_t m = 0; m < 4 && row.mentions[m].line != 0; ++m) {
            mention const& each = row.mentions[m];
            std::uint64_t const place = each.line * 0x10000u + each.occurrence;
            out.claims[out.size++] = {key_hash(each.printed) ^ place * 0x9e3779b97f4a7c15, rows.places[i], m};
        }
    }
    return out;
}();

/// Two rows, or none.
struct rivals {
    row_place one{};
    row_place other{};
    bool found = false;
};

/// Open addressing: a claim and the first one that is its equal.
template <dataset const& Data, std::size_t SlotCount>
struct claim_index {
    claim slots[SlotCount]{};
    rivals both{};

    static constexpr mention const& mention_of(claim const& c) {
        return Data.themes[c.row.theme].rows[c.row.row].mentions[c.mention];
    }
    static constexpr bool are_equal(claim const& a, claim const& b) {
        mention const& one = mention_of(a);
        mention const& other = mention_of(b);
        return one.line == other.line && one.occurrence == other.occurrence && one.printed == other.printed;
    }
    constexpr void insert(claim const& added) {
        std::size_t at = added.hash / 1048576 % SlotCount;
        for (; slots[at].hash != 0; at = (at + 1) % SlotCount) {
            if (slots[at].hash == added.hash && !both.found && are_equal(slots[at], added)) {
                both = {slots[at].row, added.row, true};
            }
        }
        slots[at] = added;
    }
    constexpr bool insert(chunk_of_claims const& chunk) {
        for (std::size_t i = 0; i < chunk.size; ++i) insert(chunk.claims[i]);
        return true;
    }
};

template <dataset const& Data, std::size_t... Chunk>
consteval rivals rivals_in_chunks(std::index_sequence<Chunk...>) {
    claim_index<Data, slots_for(4 * count_rows<Data>())> index;
    (index.insert(claims_of<Data, Chunk>) && ...);
    return index.both;
}
/// The first two mentions of the same words at the same place.
template <dataset const& Data>
consteval rivals first_rivals() {
    return rivals_in_chunks<Data>(std::make_index_sequence<chunks_of(count_rows<Data>(), rows_in_a_chunk)>());
}
} // namespace indicator_detail

} // namespace almanac::inline v0
