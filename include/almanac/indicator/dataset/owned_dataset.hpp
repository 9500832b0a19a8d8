// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A dataset whose rows are read at run time: it holds their texts, units, sources and indicators.
#pragma once

#include <almanac/indicator/dataset/dataset.hpp>
#include <almanac/indicator/dataset/proof_of_links.hpp>
#include <almanac/indicator/dataset/proof_of_rows.hpp>

#include <algorithm>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: something does not hold of the row that must hold of every row.
[[noreturn]] inline void this_row_is_not_right(std::string_view key, std::string_view fault) {
    raise(domain_error(text<700>(key).append(": ").append(fault)));
}
} // namespace refused

/// What `proves` asks of the rows and links of a dataset, at run time. Raises `domain_error` for the first row that is
/// not right, and says what is wrong with it. Example: `check_rows(corridor::facts)`.
inline void check_rows(dataset const& data) {
    for (theme const& each : data.themes) {
        indicator_detail::row_finding const found =
            indicator_detail::first_finding(each.rows, each.name, data.read_from.lines, 0, each.rows.size());
        if (found.kind != row_fault::none) {
            refused::this_row_is_not_right(each.rows[found.row].key, to_text(found.kind));
        }
        for (observation const& row : each.rows) {
            link_fault const f =
                indicator_detail::fault_of_links(row, [&](std::string_view key) { return find(data, key); });
            if (f != link_fault::none) refused::this_row_is_not_right(row.key, to_text(f));
        }
    }
}

/// A dataset that owns its rows and all that they refer to. Rows are added in any order; `data` sorts them and groups
/// them by the first part of their keys. Moved, not copied: what it holds stays where it is.
/// Example: `owned_dataset mine({.name = "mine"}); mine.add(row); mine.data().themes`.
class owned_dataset {
public:
    owned_dataset() = default;
    /// A dataset with all that is said of it but the rows. Its texts are copied.
    explicit owned_dataset(dataset const& about) {
        data_.name = keep(about.name);
        data_.title = keep(about.title);
        data_.rights = keep(about.rights);
        data_.verified = keep(about.verified);
        quoted_text const& from = about.read_from;
        data_.read_from = {keep(from.name),     keep(from.title), from.date,  keep(from.edition),
                           keep(from.language), keep(from.where), from.lines, keep(from.sha256)};
    }
    owned_dataset(owned_dataset const&) = delete;
    owned_dataset& operator=(owned_dataset const&) = delete;
    owned_dataset(owned_dataset&&) = default;
    owned_dataset& operator=(owned_dataset&&) = default;

    /// Copies a text, a unit, a source or an indicator, and returns the copy, which stays as long as the dataset does.
    /// What is equal to one that is held is not copied again; an indicator is told by its code.
    /// Example: `mine.keep("World Bank")`.
    std::string_view keep(std::string_view words) {
        return words.empty() ? std::string_view() : std::string_view(texts_.emplace_back(words));
    }
    unit const* keep(unit const& u) {
        for (unit const& each : units_) {
            if (each == u) return &each;
        }
        return &units_.emplace_back(u);
    }
    source const* keep(source const& s) {
        for (source const& each : sources_) {
            if (each.publisher == s.publisher && each.publication == s.publication && each.published == s.published) {
                return &each;
            }
        }
        return &sources_.emplace_back(source{keep(s.publisher), keep(s.publication), s.published});
    }
    indicator const* keep(indicator const& i) {
        for (indicator const& each : indicators_) {
            if (each.code == i.code) return &each;
        }
        indicator copy = i;
        for (std::string_view* words : {&copy.code, &copy.name, &copy.definition, &copy.mirror}) *words = keep(*words);
        for (equivalent& each : copy.equivalents) each = {keep(each.scheme), keep(each.code), each.how};
        if (copy.in != nullptr) copy.in = keep(*copy.in);
        for (indicator const** other : {&copy.part_of, &copy.numerator, &copy.denominator}) {
            if (*other != nullptr) *other = keep(**other);
        }
        return &indicators_.emplace_back(copy);
    }

    /// Adds a row, with copies of all that it refers to. What `data` returned before is no longer to be used.
    /// Example: `mine.add(row)`.
    void add(observation row) {
        for (std::string_view* words : {&row.key, &row.inferred_from, &row.comparison, &row.baseline, &row.whole,
                                        &row.target_of, &row.drifts_from, &row.drift}) {
            *words = keep(*words);
        }
        for (breakdown& each : row.by.axes) each = {keep(each.axis), keep(each.value)};
        for (mention& each : row.mentions) {
            each.printed = keep(each.printed);
            if (each.said_by != nullptr) each.said_by = keep(*each.said_by);
        }
        if (row.what.of != nullptr) row.what.of = keep(*row.what.of);
        if (row.what.by != nullptr) row.what.by = keep(*row.what.by);
        if (row.in != nullptr) row.in = keep(*row.in);
        if (row.said_by != nullptr) row.said_by = keep(*row.said_by);
        rows_.push_back(row);
        is_sorted_ = false;
    }
    [[nodiscard]] std::size_t size() const { return rows_.size(); }

    /// The rows as a dataset, for `find`, `at`, `check_rows` and views. It refers to this object.
    /// Example: `check_rows(mine.data())`.
    [[nodiscard]] dataset const& data() {
        if (!is_sorted_) sort_rows();
        return data_;
    }

private:
    void sort_rows() {
        std::sort(rows_.begin(), rows_.end(), [](observation const& a, observation const& b) { return a.key < b.key; });
        themes_.clear();
        for (std::size_t first = 0, past = 0; first < rows_.size(); first = past) {
            std::string_view const name = rows_[first].key.substr(0, indicator_detail::theme_length(rows_[first].key));
            auto const is_here = [&](observation const& row) {
                return row.key.substr(0, indicator_detail::theme_length(row.key)) == name;
            };
            while (past < rows_.size() && is_here(rows_[past])) ++past;
            themes_.push_back({name, table(rows_.data() + first, past - first)});
        }
        data_.themes = theme_list(themes_.data(), themes_.size());
        is_sorted_ = true;
    }

    std::list<std::string> texts_{};
    std::list<unit> units_{};
    std::list<source> sources_{};
    std::list<indicator> indicators_{};
    std::vector<observation> rows_{};
    std::vector<theme> themes_{};
    dataset data_{};
    bool is_sorted_ = false;
};

} // namespace almanac::inline v0
