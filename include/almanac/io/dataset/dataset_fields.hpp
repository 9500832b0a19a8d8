// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The rows of a dataset as named texts, all that a row states and all of its mentions: what `write_dataset_csv` writes
/// and `read_dataset_csv` reads, and what programs write in forms of their own.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/core/ascii.hpp>
#include <almanac/indicator/dataset/cite.hpp>
#include <almanac/indicator/dataset/dataset.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// One thing that a row or a mention states: an empty text where it does not.
/// Example: `fields_of(row, "trade")[0].name == "key"`.
struct dataset_field {
    std::string_view name{}; ///< the name of the field: the head of its column
    std::string value{};     ///< what it states, as text
    bool is_number = false;  ///< a plain number, which JSON writes without quotes
};

/// The names of all fields, those of a mention among them, in the order of the columns of a file. New ones come behind
/// those of earlier versions.
inline constexpr std::string_view dataset_columns[] = {
    "key",         "line",       "printed",       "value",           "unit",         "low",
    "high",        "nature",     "qualifier",     "status",          "subject",      "area",
    "counterpart", "period",     "comparison",    "publisher",       "publication",  "published",
    "theme",       "indicator",  "form",          "of_indicator",    "breakdown",    "inferred_from",
    "year_start",  "occurrence", "low_end",       "high_end",        "flags",        "statement",
    "source_id",   "baseline",   "whole",         "target_of",       "drifts_from",  "drift",
    "exponent",    "when",       "row_publisher", "row_publication", "row_published"};

namespace io_detail {

/// A text of the library as a string.
template <class Text>
std::string string_of(Text const& text) {
    return std::string(std::string_view(text));
}
/// A period as SDMX writes it where SDMX has a text, "by 2030" and the like otherwise; empty where none is stated.
inline std::string period_field(period const& when) {
    if (when.kind == period_kind::none) return {};
    return has_length(when) && is_bounded(when) ? string_of(to_sdmx_text(when)) : string_of(to_text(when));
}
/// One end of an interval as a plain number; empty where it has none.
inline std::string end_of_range(decimal end, bound kind) {
    return kind == bound::unbounded ? std::string() : string_of(to_text(end));
}
inline std::string_view kind_of_end(bound kind) {
    return kind == bound::unbounded ? "" : kind == bound::open ? "open" : "closed";
}
/// A name for a source that is the same wherever it is cited: its words in lower case.
inline std::string id_of(source const& s) {
    std::string id;
    for (char const letter : string_of(to_text(s))) {
        char const c = core_detail::lower_case(letter);
        bool const kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept) id.push_back(c);
        if (!kept && !id.empty() && id.back() != '_') id.push_back('_');
    }
    return id;
}
inline constexpr std::string_view forms_of_measured[] = {
    "level", "parts", "difference", "change", "growth", "yearly growth", "share", "ratio", "per", "multiple", "rank"};

/// The number of a row, its interval and its unit.
inline void add_figure(std::vector<dataset_field>& to, observation const& row) {
    bool const has = row.has_figure();
    interval const range = has ? range_of(row) : interval{};
    to.push_back({"value", has ? string_of(to_text(row.value)) : "", true});
    to.push_back({"exponent", has ? std::to_string(row.value.exponent) : "", true});
    to.push_back({"unit", has ? string_of(to_text(indicator_detail::unit_of_number(row))) : ""});
    to.push_back({"low", has ? end_of_range(range.lower, range.lower_bound) : "", true});
    to.push_back({"high", has ? end_of_range(range.upper, range.upper_bound) : "", true});
    to.push_back({"low_end", has ? string_of(kind_of_end(range.lower_bound)) : ""});
    to.push_back({"high_end", has ? string_of(kind_of_end(range.upper_bound)) : ""});
}

} // namespace io_detail

/// Where a row was read, and whom the text names there. Of a row that is straight from its source, all but the source
/// is empty. Example: `fields_of(row, row.mentions[0])[0].value == "6"`.
[[nodiscard]] inline std::vector<dataset_field> fields_of(observation const& row, mention const& m) {
    source const& said_by = m.said_by == nullptr ? *row.said_by : *m.said_by;
    bool const is_there = m.line != 0;
    return {{"line", is_there ? std::to_string(m.line) : "", true},
            {"printed", std::string(m.printed)},
            {"occurrence", is_there ? std::to_string(m.occurrence) : "", true},
            {"publisher", std::string(said_by.publisher)},
            {"publication", std::string(said_by.publication)},
            {"published", io_detail::period_field(said_by.published)},
            {"source_id", io_detail::id_of(said_by)}};
}

/// All that a row states, but for its mentions. Raises `domain_error` for a number without a unit.
[[nodiscard]] inline std::vector<dataset_field> fields_of(observation const& row, std::string_view theme) {
    using io_detail::string_of;
    source const& said_by = *row.said_by;
    bool const has_length_of_time = row.when.kind != period_kind::none && has_length(row.when);
    std::vector<dataset_field> out{{"key", std::string(row.key)}};
    io_detail::add_figure(out, row);
    out.push_back({"nature", string_of(to_text(nature_of(row)))});
    out.push_back({"qualifier", string_of(to_text(row.qualified))});
    out.push_back({"status", string_of(to_text(row.asserted))});
    out.push_back({"subject", string_of(to_text(row.what))});
    out.push_back({"area", string_of(row.where.view())});
    out.push_back({"counterpart", string_of(row.counterpart.view())});
    out.push_back({"period", io_detail::period_field(row.when)});
    out.push_back({"comparison", string_of(row.comparison)});
    out.push_back({"publisher", string_of(said_by.publisher)});
    out.push_back({"publication", string_of(said_by.publication)});
    out.push_back({"published", io_detail::period_field(said_by.published)});
    out.push_back({"theme", string_of(theme)});
    out.push_back({"indicator", row.what.is_stated() ? string_of(row.what.of->code) : ""});
    out.push_back(
        {"form", row.what.is_stated() ? string_of(io_detail::forms_of_measured[static_cast<int>(row.what.as)]) : ""});
    out.push_back({"of_indicator", row.what.by != nullptr ? string_of(row.what.by->code) : ""});
    out.push_back({"breakdown", string_of(to_text(row.by))});
    out.push_back({"inferred_from", string_of(row.inferred_from)});
    out.push_back({"year_start", has_length_of_time ? string_of(sdmx_reporting_year_start_day(row.when)) : ""});
    out.push_back({"flags", string_of(to_text(row.status))});
    out.push_back({"statement", std::to_string(row.statement == 0 ? 1 : row.statement), true});
    out.push_back({"source_id", io_detail::id_of(said_by)});
    out.push_back({"baseline", string_of(row.baseline)});
    out.push_back({"whole", string_of(row.whole)});
    out.push_back({"target_of", string_of(row.target_of)});
    out.push_back({"drifts_from", string_of(row.drifts_from)});
    out.push_back({"drift", string_of(row.drift)});
    out.push_back({"when", row.when.kind == period_kind::none ? "" : string_of(to_text(row.when))});
    out.push_back({"row_publisher", string_of(said_by.publisher)});
    out.push_back({"row_publication", string_of(said_by.publication)});
    out.push_back({"row_published", io_detail::period_field(said_by.published)});
    return out;
}

namespace io_detail {
/// The text in a column of the record of a mention: of the mention first, then of the row.
inline std::string_view text_in_column(std::string_view column, std::vector<dataset_field> const& of_mention,
                                       std::vector<dataset_field> const& of_row) {
    for (std::vector<dataset_field> const* some : {&of_mention, &of_row}) {
        for (dataset_field const& each : *some) {
            if (each.name == column) return each.value;
        }
    }
    return {};
}
} // namespace io_detail

} // namespace almanac::inline v0
