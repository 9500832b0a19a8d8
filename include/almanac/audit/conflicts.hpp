// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Findings that share a figure: which figures cannot all be right, and whose removal resolves most.
#pragma once

#include <almanac/audit/run.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// Broken identities that hang together by figures that they share. Example: `conflicts(findings).front().minimal`.
struct conflict {
    std::vector<std::size_t> findings{};     ///< their places in the list of findings, in its order
    std::vector<std::string_view> minimal{}; ///< the smallest set of figures among them that cannot all be right
    std::vector<std::string_view> doubted{}; ///< figures without which none of them is left, the most resolving first
    std::size_t resolved = 0;                ///< how many of them end with the first of these
};

namespace audit_detail {
constexpr bool involves(finding const& f, std::string_view key) {
    for (std::size_t i = 0; i < f.row_count; ++i) {
        if (f.rows[i]->key == key) return true;
    }
    return false;
}
constexpr bool share_a_figure(finding const& a, finding const& b) {
    for (std::size_t i = 0; i < a.row_count; ++i) {
        if (involves(b, a.rows[i]->key)) return true;
    }
    return false;
}
constexpr bool is_a_conflict(finding const& f) { return f.is_broken() && f.of.kind != identity_kind::drift; }
/// How many of the findings a figure is in, and the figure that is in most: of several the one that comes first.
struct most_involved {
    std::string_view key{};
    std::size_t count = 0;
};
constexpr most_involved most_involved_of(std::vector<finding> const& all, std::vector<std::size_t> const& open) {
    most_involved best;
    for (std::size_t const i : open) {
        for (std::size_t k = 0; k < all[i].row_count; ++k) {
            std::string_view const key = all[i].rows[k]->key;
            std::size_t count = 0;
            for (std::size_t const j : open) count += involves(all[j], key) ? std::size_t{1} : 0;
            if (count > best.count) best = {key, count};
        }
    }
    return best;
}
constexpr void set_doubted(conflict& group, std::vector<finding> const& all) {
    std::vector<std::size_t> open = group.findings;
    while (!open.empty()) {
        most_involved const most = most_involved_of(all, open);
        if (group.doubted.empty()) group.resolved = most.count;
        group.doubted.push_back(most.key);
        std::vector<std::size_t> left;
        for (std::size_t const i : open) {
            if (!involves(all[i], most.key)) left.push_back(i);
        }
        open = left;
    }
}
constexpr void set_minimal(conflict& group, std::vector<finding> const& all) {
    std::size_t fewest = group.findings.front();
    for (std::size_t const i : group.findings) {
        if (all[i].row_count < all[fewest].row_count) fewest = i;
    }
    for (std::size_t k = 0; k < all[fewest].row_count; ++k) group.minimal.push_back(all[fewest].rows[k]->key);
}
} // namespace audit_detail

/// The conflicts among findings, the largest first. A set of figures is minimal when any one of them taken away ends
/// it: those of one broken identity are, and the smallest of a conflict is given. The figures to doubt are chosen
/// greedily, by how many findings each resolves (V. Chvatal, "A greedy heuristic for the set-covering problem",
/// Mathematics of Operations Research 4(3), 1979). Quadratic in the number of broken identities.
/// Example: `conflicts(audit(corridor::facts, corridor::identities))`.
[[nodiscard]] constexpr std::vector<conflict> conflicts(std::vector<finding> const& findings) {
    std::vector<conflict> out;
    std::vector<bool> is_taken(findings.size(), false);
    for (std::size_t first = 0; first < findings.size(); ++first) {
        if (is_taken[first] || !audit_detail::is_a_conflict(findings[first])) continue;
        conflict group;
        group.findings.push_back(first);
        is_taken[first] = true;
        for (std::size_t next = 0; next < group.findings.size(); ++next) {
            for (std::size_t i = first + 1; i < findings.size(); ++i) {
                if (is_taken[i] || !audit_detail::is_a_conflict(findings[i])) continue;
                if (!audit_detail::share_a_figure(findings[group.findings[next]], findings[i])) continue;
                group.findings.push_back(i);
                is_taken[i] = true;
            }
        }
        std::sort(group.findings.begin(), group.findings.end());
        audit_detail::set_minimal(group, findings);
        audit_detail::set_doubted(group, findings);
        out.push_back(group);
    }
    // By the first finding where two are of one size: a stable sort is not constexpr.
    std::sort(out.begin(), out.end(), [](conflict const& a, conflict const& b) {
        if (a.findings.size() != b.findings.size()) return a.findings.size() > b.findings.size();
        return a.findings.front() < b.findings.front();
    });
    return out;
}

} // namespace almanac::inline v0
