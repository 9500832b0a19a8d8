// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Tables of observations as Arrow streams, and back: a row an observation, its texts as they are, its printed digits
/// as "1.9E+09" beside the double, its mentions as a list. The indicators that rows refer to, with all that their list
/// says of them, stand in the metadata of the schema.
#pragma once

#include <almanac/indicator/dataset/owned_dataset.hpp>
#include <almanac/indicator/dataset/table.hpp>
#include <almanac/io/arrow/columns_out.hpp>
#include <almanac/io/arrow/keys_in.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/number/text/interval_text.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// The columns of texts, in the order in which `observation_texts` writes them; an empty text is a null.
inline constexpr std::string_view observation_columns[] = {
    "key",           "indicator",   "indicator_by", "measured_as", "parts",  "axis_1",      "value_1",
    "axis_2",        "value_2",     "axis_3",       "value_3",     "area",   "counterpart", "period",
    "inferred_from", "value",       "unit",         "qualifier",   "nature", "assertion",   "status",
    "comparison",    "publisher",   "publication",  "published",   "range",  "baseline",    "whole",
    "target_of",     "drifts_from", "drift",        "statement"};
inline constexpr std::size_t observation_column_count = std::size(observation_columns);
inline constexpr std::string_view mention_columns[] = {"line",      "printed",     "occurrence",
                                                       "publisher", "publication", "published"};

inline std::vector<std::string> observation_texts(observation const& row) {
    auto const code_of = [](indicator const* what) {
        return indicator_detail::leads_somewhere(what) ? what->code : std::string_view();
    };
    bool const as_level = row.what.as == measured_as::level;
    std::vector<std::string> out;
    auto const add = [&](std::string_view words) { out.emplace_back(words); };
    add(row.key);
    add(code_of(row.what.of));
    add(code_of(row.what.by));
    add(as_level ? "" : name_of(row.what.as));
    add(digits_of(row.what.which_parts));
    for (breakdown const& each : row.by.axes) add(each.axis), add(each.value);
    add(row.where.view());
    add(row.counterpart.view());
    add(period_or_nothing(row.when));
    add(row.inferred_from);
    add(row.has_figure() ? to_scientific_text(row.value).view() : "");
    add(row.in == nullptr ? "" : to_text(*row.in).view());
    add(to_text(row.qualified));
    add(row.kind == nature::unstated ? "" : to_text(row.kind));
    add(to_text(row.asserted));
    add(to_text(row.status));
    add(row.comparison);
    add(row.said_by->publisher);
    add(row.said_by->publication);
    add(period_or_nothing(row.said_by->published));
    add(row.range ? to_text(*row.range).view() : "");
    for (std::string_view const each : {row.baseline, row.whole, row.target_of, row.drifts_from, row.drift}) add(each);
    add(digits_of(row.statement));
    return out;
}

/// The mentions of some rows, as a column of lists.
inline column_data mentions_out(observation const* rows, std::size_t count) {
    std::vector<std::int32_t> offsets{0};
    std::vector<mention> all;
    for (std::size_t i = 0; i < count; ++i) {
        for (mention const& each : rows[i].mentions) {
            if (each.line != 0) all.push_back(each);
        }
        offsets.push_back(static_cast<std::int32_t>(all.size()));
    }
    auto const says_none = [&](std::size_t i) { return all[i].said_by == nullptr; };
    auto const never = [](std::size_t) { return false; };
    auto const text_of = [&](auto const& words) {
        return texts_out(
            "mentions", all.size(),
            [&](std::size_t i) { return says_none(i) ? std::string() : std::string(words(*all[i].said_by)); },
            says_none);
    };
    std::vector<column_data> columns;
    columns.push_back(numbers_out<std::uint16_t>(
        all.size(), [&](std::size_t i) { return all[i].line; }, never));
    columns.push_back(texts_out(
        "mentions", all.size(), [&](std::size_t i) { return all[i].printed; }, never));
    columns.push_back(numbers_out<std::uint16_t>(
        all.size(), [&](std::size_t i) { return all[i].occurrence; }, never));
    columns.push_back(text_of([](source const& s) { return s.publisher; }));
    columns.push_back(text_of([](source const& s) { return s.publication; }));
    columns.push_back(text_of([](source const& s) { return period_or_nothing(s.published); }));
    column_data result;
    result.length = static_cast<std::int64_t>(count);
    result.buffers.push_back(nullptr);
    add_buffer(result, std::move(offsets));
    result.children.push_back(rows_out(all.size(), std::move(columns)));
    return result;
}

inline column_data observations_out(observation const* rows, std::size_t count) {
    std::vector<std::vector<std::string>> texts;
    for (std::size_t i = 0; i < count; ++i) texts.push_back(observation_texts(rows[i]));
    std::vector<column_data> columns;
    for (std::size_t column = 0; column < observation_column_count; ++column) {
        columns.push_back(texts_out(
            observation_columns[column], count, [&](std::size_t i) -> std::string const& { return texts[i][column]; },
            [&](std::size_t i) { return texts[i][column].empty(); }));
    }
    columns.push_back(numbers_out<double>(
        count, [&](std::size_t i) { return to_double(rows[i].value); },
        [&](std::size_t i) { return !rows[i].has_figure(); }));
    columns.push_back(mentions_out(rows, count));
    return rows_out(count, std::move(columns));
}

inline column_type observations_type() {
    column_type result{"+s"};
    for (std::string_view const name : observation_columns) result.children.push_back(text_type(name));
    result.children.push_back({"g", "number"});
    column_type one{"+s", "item"};
    for (std::string_view const name : mention_columns) {
        bool const is_number = name == "line" || name == "occurrence";
        one.children.push_back({is_number ? "S" : "u", std::string(name)});
    }
    result.children.push_back({"+l", "mentions", {one}});
    return result;
}

} // namespace io_detail

/// A table of observations as a stream of Arrow batches. The rows, and what they refer to, must outlive the stream;
/// what was read from it holds copies. The stream reports an error where the texts of a column have over 2^31 bytes in
/// one batch. Example: `to_arrow(corridor::trade)`.
[[nodiscard]] inline arrow_stream to_arrow(table const& rows, std::size_t rows_in_a_batch = 4096) {
    io_detail::metadata_pairs metadata;
    metadata.add("almanac.container", "observations");
    std::string own;
    for (observation const& row : rows) {
        io_detail::describe(metadata, row.what.of);
        io_detail::describe(metadata, row.what.by);
        for (area const* const each : {&row.where, &row.counterpart}) {
            bool const is_new = !each->own->code.empty() &&
                                (' ' + own + ' ').find(' ' + std::string(each->view()) + ' ') == std::string::npos;
            if (is_new) own += (own.empty() ? "" : " ") + std::string(each->view());
        }
    }
    metadata.add("almanac.own_groups", own);
    io_detail::exported_table result;
    result.type = io_detail::observations_type();
    result.type.metadata = io_detail::encoded(metadata);
    result.rows = rows.size();
    result.rows_in_a_batch = rows_in_a_batch;
    result.rows_from = [rows](std::size_t first, std::size_t count) {
        return io_detail::observations_out(rows.begin() + first, count);
    };
    return io_detail::exported_stream::of(std::move(result));
}

namespace io_detail {

/// The observations of one batch.
class observations_in {
public:
    observations_in(arrow_table const& table, ArrowArray const& batch, std::size_t first)
        : table_(&table) {
        ArrowSchema const& type = *table.type->get();
        arrow_place const where{table.name, first + 1};
        for (std::string_view const name : observation_columns) {
            columns_.emplace_back(part_of(type, batch, column_of(table, name), where));
        }
        if (auto const number = find_column(table, "number")) numbers_.emplace(part_of(type, batch, *number, where));
        mentions_ = part_of(type, batch, column_of(table, "mentions"), where);
        check_mentions();
    }

    /// Calls `action` with each row, which is valid as long as that takes.
    template <class Action>
    void for_each(Action const& action) {
        for (row_ = 0; row_ < static_cast<std::size_t>(mentions_.rows); ++row_) {
            next_ = 0;
            observation row;
            source who;
            read(row, who);
            std::list<source> others;
            read_mentions(row, others);
            action(row);
        }
    }

private:
    /// The next text of the row; empty for a null.
    std::string_view take() {
        place_ = columns_[next_].at(row_);
        return columns_[next_++][row_].value_or(std::string_view());
    }
    /// The next text as `parse` reads it, unless it is empty.
    template <class T, class Parse>
    T take_as(T otherwise, Parse const& parse) {
        std::string_view const found = take();
        return found.empty() ? otherwise : said_in(place_, found, parse);
    }
    template <class Enum>
    Enum take_word(Enum last) {
        return take_as(Enum{}, [&](std::string_view word) { return named({}, place_.name, word, last); });
    }
    void read(observation& row, source& who) {
        auto const period_in = [](std::string_view words) { return parse_period(words); };
        auto const area_in = [this](std::string_view code) { return area_of_code(code, table_->groups); };
        row.key = take();
        row.what = take_measured();
        arrow_place const axes = columns_[next_].at(row_);
        for (breakdown& each : row.by.axes) each.axis = take(), each.value = take();
        check_breakdown(axes, row.by);
        row.where = take_as(area(), area_in);
        row.counterpart = take_as(area(), area_in);
        row.when = take_as(no_period(), period_in);
        row.inferred_from = take();
        row.value = take_as(decimal(), [](std::string_view digits) { return parse_scientific(digits); });
        check_number(row.value);
        its_unit_ = take_as(unit{}, [](std::string_view name) { return parse_unit(name); });
        row.in = columns_[next_ - 1].operator[](row_).value_or("").empty() ? nullptr : &its_unit_;
        row.qualified = take_word(qualifier::between);
        row.kind = take_word(nature::event);
        row.asserted = take_word(assertion::required);
        row.status =
            take_as(observation_status(), [](std::string_view letters) { return observation_status(letters); });
        row.comparison = take();
        who.publisher = take();
        who.publication = take();
        who.published = take_as(no_period(), period_in);
        bool const is_nobody =
            who.publisher.empty() && who.publication.empty() && who.published.kind == period_kind::none;
        row.said_by = is_nobody ? &no_source : &who;
        row.range = take_as(std::optional<interval>(),
                            [](std::string_view words) { return std::optional<interval>(parse_interval(words)); });
        for (std::string_view* const each : {&row.baseline, &row.whole, &row.target_of, &row.drifts_from, &row.drift}) {
            *each = take();
        }
        row.statement = take_as(std::uint8_t{}, [this](std::string_view digits) {
            return static_cast<std::uint8_t>(whole_number({}, place_.name, digits, 255));
        });
        if (row.has_figure() && row.in == nullptr) {
            refused::this_arrow_column_is_not_right(place_, "no unit", "a unit of a row that has a number");
        }
    }
    measured take_measured() {
        std::string_view const of = take();
        arrow_place const where = place_;
        std::string_view const by = take();
        std::string_view const as = take();
        std::string_view const parts = take();
        return said_in(where, of, [&](std::string_view code) {
            return measured_in(table_->indicators, {}, "almanac.indicators", code, by, as, parts);
        });
    }
    static void check_breakdown(arrow_place const& where, breakdown_set const& by) {
        static_cast<void>(said_in(where, by.axes[0].axis, [&](std::string_view) {
            breakdown const* const a = by.axes;
            breakdown_set const same = a[2].axis.size() + a[2].value.size() != 0   ? breakdown_set(a[0], a[1], a[2])
                                       : a[1].axis.size() + a[1].value.size() != 0 ? breakdown_set(a[0], a[1])
                                       : a[0].axis.size() + a[0].value.size() != 0 ? breakdown_set(a[0])
                                                                                   : breakdown_set();
            if (!(same == by)) raise(domain_error("axes in the order of their names"));
            return true;
        }));
    }
    /// The double beside the digits is that of the digits.
    void check_number(decimal value) {
        double const number = numbers_ ? (*numbers_)[row_] : missing_value;
        if (is_missing(number) || number == to_double(value)) return;
        refused::this_arrow_column_is_not_right(place_, to_scientific_text(value), "the same as in \"number\"");
    }
    void check_mentions() {
        if (mentions_.format() != "+l") mentions_.refuse_format("lists, in the format +l");
        check_counts(mentions_.array, 2, 0, mentions_.where);
        mentions_.require_buffer(1);
        ArrowSchema const* const item = mentions_.type->n_children == 1 ? mentions_.type->children[0] : nullptr;
        bool const is_list = item != nullptr && text_or_nothing(item->format) == "+s" &&
                             item->n_children == static_cast<std::int64_t>(std::size(mention_columns)) &&
                             item->children != nullptr && mentions_.array->n_children == 1 &&
                             mentions_.array->children != nullptr && mentions_.array->children[0] != nullptr;
        if (!is_list) mentions_.refuse_format("a list of structs of six columns, as to_arrow writes it");
        ArrowArray const& items = *mentions_.array->children[0];
        check_counts(&items, 1, 0, mentions_.where);
        if (items.n_children != item->n_children || items.children == nullptr) {
            mentions_.refuse_format("a list of structs of six columns, as to_arrow writes it");
        }
        for (std::size_t i = 0; i < std::size(mention_columns); ++i) {
            ArrowSchema const* const column = item->children[i];
            if (column == nullptr || text_or_nothing(column->name) != mention_columns[i]) {
                refused::this_arrow_column_is_not_right(mentions_.where, "another column", mention_columns[i]);
            }
            column_in const part = part_of(*item, items, i, mentions_.where);
            if (i == 0 || i == 2) {
                item_numbers_.emplace_back(part);
            } else {
                item_texts_.emplace_back(part);
            }
        }
        items_ = items.length;
    }
    void read_mentions(observation& row, std::list<source>& others) {
        if (mentions_.is_null(row_)) return;
        auto const i = mentions_.first + static_cast<std::int64_t>(row_);
        std::int64_t const from = value_at<std::int32_t>(mentions_.array->buffers[1], i);
        std::int64_t const past = value_at<std::int32_t>(mentions_.array->buffers[1], i + 1);
        if (from < 0 || past < from || past > items_ || past - from > 4) {
            refused::this_arrow_column_is_not_right(mentions_.at(row_), "offsets",
                                                    "offsets that rise, to four mentions at most");
        }
        for (std::int64_t at = from; at < past; ++at) {
            auto const item = static_cast<std::size_t>(at);
            mention& each = row.mentions[at - from];
            auto const whole = [&](number_cells const& cells, double least) {
                double const number = cells[item];
                bool const is_whole =
                    number >= least && number <= 65535 && number == static_cast<std::uint16_t>(number);
                if (is_whole) return static_cast<std::uint16_t>(number);
                refused::this_arrow_column_is_not_right(mentions_.at(row_), "a number",
                                                        "lines and occurrences from 1 to 65535");
            };
            each.line = whole(item_numbers_[0], 1);
            each.occurrence = whole(item_numbers_[1], 1);
            each.printed = item_texts_[0][item].value_or("");
            std::optional<std::string_view> const publisher = item_texts_[1][item];
            if (!publisher) continue;
            source who{*publisher, item_texts_[2][item].value_or(""), no_period()};
            std::string_view const published = item_texts_[3][item].value_or("");
            if (!published.empty()) {
                who.published =
                    said_in(mentions_.at(row_), published, [](std::string_view words) { return parse_period(words); });
            }
            each.said_by = &others.emplace_back(who);
        }
    }

    arrow_table const* table_;
    std::vector<text_cells> columns_{};
    std::optional<number_cells> numbers_{};
    column_in mentions_{};
    std::vector<number_cells> item_numbers_{};
    std::vector<text_cells> item_texts_{};
    std::int64_t items_ = 0;
    std::size_t row_ = 0;
    std::size_t next_ = 0; ///< which column `take` reads next
    arrow_place place_{};
    unit its_unit_{};
};

} // namespace io_detail

/// The observations of a table that `to_arrow` wrote, with copies of all that they refer to. Raises `parse_error`, with
/// the row and the column, for what is not of their form; whether keys and links are right is asked by `check_rows`.
/// `about` is what is said of the dataset. Example: `dataset_of(read_arrow(&stream)).data()`.
[[nodiscard]] inline owned_dataset dataset_of(arrow_table const& table, dataset const& about = {}) {
    std::vector<std::string_view> known(std::begin(io_detail::observation_columns),
                                        std::end(io_detail::observation_columns));
    known.insert(known.end(), {"number", "mentions"});
    io_detail::allow_columns(table, known);
    owned_dataset result(about);
    std::size_t first = 0;
    for (auto const& batch : table.batches) {
        io_detail::observations_in rows(table, *batch->get(), first);
        rows.for_each([&](observation const& row) { result.add(row); });
        first += static_cast<std::size_t>(batch->get()->length);
    }
    return result;
}

} // namespace almanac::inline v0
