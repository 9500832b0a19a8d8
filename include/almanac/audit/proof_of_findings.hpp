// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// An audit held against a list of what it is known to find, by the compiler: what is new, and what is gone, is a
/// compile error that names the identity. Programs need not include this; the tests of a dataset do.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/judge.hpp>
#include <almanac/audit/known_finding.hpp>
#include <almanac/core/fixed_string.hpp>
#include <almanac/indicator/dataset/key_index.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

namespace almanac::inline v0 {

namespace fault {
template <class Identity>
struct finding_of_identity {
    static constexpr bool is_in_the_list = false;
};
template <class Identity>
struct listed_finding {
    static constexpr bool is_found = false;
};
template <class Identity, class Key>
struct key_of_identity {
    static constexpr bool exists = false;
};
} // namespace fault

namespace audit_detail {
/// The first key of an identity that no row has; empty where there is none. "?" is no key.
template <dataset const& Data>
constexpr std::string_view key_without_row(identity const& of) {
    std::string_view missing;
    for (std::size_t i = 0; i <= of.right_count(); ++i) {
        for_each_word(of.operand(i), [&missing](std::string_view word, bool is_a_key) {
            if (!is_a_key || word == "?" || !missing.empty()) return;
            if (!indicator_detail::leads_somewhere(find<Data>(word))) missing = word;
        });
    }
    return missing;
}
/// What is expected of each identity, and the first known finding that has none: the lists are walked side by side.
template <std::size_t Size>
struct expected_grades {
    severity of[Size]{};
    std::size_t used = 0;
};
template <auto const& Identities, auto const& Known>
inline constexpr auto expected_of = [] {
    expected_grades<std::size(Identities)> out;
    for (std::size_t i = 0; i < std::size(Identities) && out.used < std::size(Known); ++i) {
        if (Known[out.used].name == Identities[i].name) out.of[i] = Known[out.used++].grade;
    }
    return out;
}();

/// What can be wrong with one identity of a list.
enum class list_fault : std::uint8_t { none, key, not_listed, not_found };
template <dataset const& Data>
constexpr list_fault fault_of(identity const& of, severity expected) {
    auto const find_row = [](std::string_view key) { return find<Data>(key); };
    severity const found = judgement_of(of, find_row).grade;
    // A key without a row makes the finding undecided.
    if (found == severity::undecided && !key_without_row<Data>(of).empty()) return list_fault::key;
    if (found == expected) return list_fault::none;
    return expected == severity::none ? list_fault::not_listed : list_fault::not_found;
}

/// How many identities one constant evaluation looks at.
inline constexpr std::size_t identities_in_a_chunk = 16;
/// The first identity of a chunk with a fault, or how many identities there are.
template <dataset const& Data, auto const& Identities, auto const& Known, std::size_t Chunk>
inline constexpr std::size_t first_fault_in_chunk = [] {
    std::size_t const past = (Chunk + 1) * identities_in_a_chunk;
    for (std::size_t i = Chunk * identities_in_a_chunk; i < past && i < std::size(Identities); ++i) {
        if (fault_of<Data>(Identities[i], expected_of<Identities, Known>.of[i]) != list_fault::none) return i;
    }
    return std::size(Identities);
}();
template <dataset const& Data, auto const& Identities, auto const& Known>
consteval std::size_t first_fault() {
    constexpr std::size_t count = std::size(Identities);
    return []<std::size_t... Chunk>(std::index_sequence<Chunk...>) {
        std::size_t first = count;
        static_cast<void>(((first = first_fault_in_chunk<Data, Identities, Known, Chunk>, first != count) || ...));
        return first;
    }
    (std::make_index_sequence<(count + identities_in_a_chunk - 1) / identities_in_a_chunk>());
}
} // namespace audit_detail

/// Proves that the audit of the identities finds what the list says, and nothing else: each identity that is not in the
/// list holds. A finding more, one fewer, one of another grade, a key that no row has, a name of the list that no
/// identity has: each is a compile error that names the identity. The list is in the order of the identities.
/// Example: `static_assert(finds_what_is_known<corridor::facts, corridor::identities, corridor::known_findings>());`
template <dataset const& Data, auto const& Identities, auto const& Known>
consteval bool finds_what_is_known() {
    constexpr std::size_t at = audit_detail::first_fault<Data, Identities, Known>();
    constexpr std::size_t unused = audit_detail::expected_of<Identities, Known>.used;
    if constexpr (at != std::size(Identities)) {
        constexpr identity const& of = Identities[at];
        using its_name = name<fixed_string<of.name.size()>(of.name)>;
        constexpr audit_detail::list_fault kind =
            audit_detail::fault_of<Data>(of, audit_detail::expected_of<Identities, Known>.of[at]);
        if constexpr (kind == audit_detail::list_fault::key) {
            constexpr std::string_view key = audit_detail::key_without_row<Data>(of);
            static_assert(fault::key_of_identity<its_name, name<fixed_string<key.size()>(key)>>::exists,
                          "almanac: no row has this key of this identity (the identity, the key)");
        } else if constexpr (kind == audit_detail::list_fault::not_listed) {
            static_assert(fault::finding_of_identity<its_name>::is_in_the_list,
                          "almanac: the audit finds this, but the list of known findings does not have it");
        } else {
            static_assert(
                fault::listed_finding<its_name>::is_found,
                "almanac: the list of known findings has this, but the audit finds no such thing, or another grade");
        }
    } else if constexpr (unused != std::size(Known)) {
        constexpr known_finding const& listed = Known[unused];
        static_assert(fault::listed_finding<name<fixed_string<listed.name.size()>(listed.name)>>::is_found,
                      "almanac: the list of known findings has this, but no identity has the name at its place");
    }
    return true;
}

} // namespace almanac::inline v0
