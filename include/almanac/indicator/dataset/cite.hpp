// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Citations: who is named for a figure, and the text that names them.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/indicator/dataset/observation.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Who is named for it: "State Bank of Pakistan, annual report, 2024". Parts that are not stated are left out; empty
/// when the text names nobody.
/// Example: `to_text(source{.publisher = "World Bank", .published = year(2025)}).view() == "World Bank, 2025"`.
[[nodiscard]] constexpr text<300> to_text(source const& s) {
    text<300> out(s.publisher);
    if (!s.publication.empty()) out.append(out.empty() ? "" : ", ").append(s.publication);
    if (s.published.kind != period_kind::none) out.append(out.empty() ? "" : ", ").append(to_words(s.published));
    return out;
}

namespace indicator_detail {
/// Whom a mention names: its own source, or its row's.
constexpr source const& source_of(observation const& row, mention const& m) {
    return leads_somewhere(m.said_by) ? *m.said_by : *row.said_by;
}
constexpr bool same_source(source const& a, source const& b) {
    return a.publisher == b.publisher && a.publication == b.publication && a.published == b.published;
}

/// Appends ", line 6" or ", lines 6, 25 and 105": those of the mentions that name `said_by`, each once.
constexpr void append_lines(text<700>& to, observation const& row, source const& said_by) {
    std::uint16_t lines[4]{};
    int count = 0;
    for (mention const& m : row.mentions) {
        bool is_new = m.line != 0 && same_source(source_of(row, m), said_by);
        for (int i = 0; i < count; ++i) is_new = is_new && lines[i] != m.line;
        if (is_new) lines[count++] = m.line;
    }
    for (int i = 0; i < count; ++i) {
        std::string_view const before = i == 0           ? (count == 1 ? ", line " : ", lines ")
                                        : i + 1 == count ? " and "
                                                         : ", ";
        to.append(before).append_unsigned(lines[i]);
    }
}
constexpr void append_statement(text<700>& to, observation const& row, source const& said_by,
                                std::string_view quoting) {
    text<300> const named = to_text(said_by);
    if (!to.empty()) to.append("; ");
    if (named.empty()) {
        to.append("stated without a source by ").append(quoting);
    } else {
        to.append(named).append(", as ").append(quoting).append(" says");
    }
    append_lines(to, row, said_by);
}
} // namespace indicator_detail

/// A citation. Of a row that was read in a text, in two steps, for the library has not seen the source itself: "State
/// Bank of Pakistan, annual report, as the article of April 2025 says, lines 6 and 105". Mentions that name somebody
/// else, or nobody, are told apart. Of a row straight from its source that alone: "World Bank, WDI, 2025". `quoting`
/// names the text that the mentions refer to.
/// Example: `cite(row, corridor::article).view().starts_with("State Bank of Pakistan")`.
[[nodiscard]] constexpr text<700> cite(observation const& row, std::string_view quoting = "the text") {
    text<700> out;
    if (mention_count(row) == 0) {
        text<300> const named = to_text(*row.said_by);
        return out.append(named.empty() ? std::string_view("without a source") : named.view());
    }
    for (int i = 0; i < mention_count(row); ++i) {
        source const& said_by = indicator_detail::source_of(row, row.mentions[i]);
        bool is_new = true;
        for (int j = 0; j < i; ++j) {
            is_new =
                is_new && !indicator_detail::same_source(indicator_detail::source_of(row, row.mentions[j]), said_by);
        }
        if (is_new) indicator_detail::append_statement(out, row, said_by, quoting);
    }
    return out;
}
/// The same, with the name of the text.
[[nodiscard]] constexpr text<700> cite(observation const& row, quoted_text const& quoting) {
    return cite(row, quoting.name);
}

} // namespace almanac::inline v0
