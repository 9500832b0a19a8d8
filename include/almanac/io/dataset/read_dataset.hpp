// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads a dataset that `write_dataset_csv` wrote, or that was written in the same columns, into one that owns it.
/// \code
/// text_file const file("facts.csv");
/// owned_dataset mine = read_dataset_csv(file.view(), {.file = file.path(), .indicators = known});
/// check_rows(mine.data()); // what `proves` asks of a constant one
/// \endcode
#pragma once

#include <almanac/indicator/dataset/owned_dataset.hpp>
#include <almanac/io/csv.hpp>
#include <almanac/io/dataset/dataset_fields.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <list>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace almanac::inline v0 {

/// What a file of rows does not say itself.
/// Example: `read_dataset_csv(file.view(), {.file = file.path(), .only_these = false})`.
struct dataset_options {
    std::string_view file{}; ///< the name that errors give
    dataset about{};         ///< all that is said of the dataset but its rows: name, title, what it was read from
    /// What its rows measure, found by code: `indicators_among(rows_of(corridor::facts))`. Without any, an indicator is
    /// made of each code, whose name is the code.
    std::vector<indicator const*> indicators{};
    /// Groups of one's own, found by code, with what they are made of: that is not in the file. Not copied.
    std::vector<area> groups{};
    bool only_these = true; ///< whether a code that is not among them is refused; else it is its own indicator, too
};

namespace io_detail {

/// A record of the file, with texts that stay.
struct dataset_record {
    std::vector<csv_field> fields{};
    std::list<std::string> texts{};
};

/// Reads the rows of a dataset, record by record.
class dataset_reader {
public:
    dataset_reader(std::string_view source, dataset_options const& options)
        : csv_(source, {}, options.file)
        , options_(options)
        , made_(options.about) {}

    owned_dataset read() {
        read_header();
        while (csv_.next()) {
            dataset_record record = record_that_was_read();
            if (!records_.empty() && text_of("key") != content_in(record, "key")) finish_row();
            records_.push_back(std::move(record));
        }
        if (!records_.empty()) finish_row();
        return std::move(made_);
    }

private:
    static constexpr std::size_t no_column = static_cast<std::size_t>(-1);

    void read_header() {
        if (!csv_.next()) raise(parse_error({csv_.file()}, {}, "a header with the column \"key\""));
        bool has_key = false;
        for (csv_field const& each : csv_.fields()) {
            bool known = false;
            for (std::string_view const name : dataset_columns) known = known || each.content == name;
            if (!known) csv_.fail(each, "the name of a field of a row, such as key, value, unit or area");
            for (std::string const& earlier : header_) {
                if (earlier == each.content) csv_.fail(each, "each column once");
            }
            header_.emplace_back(each.content);
            has_key = has_key || each.content == "key";
        }
        if (!has_key) csv_.fail(csv_[0], "a header with the column \"key\"");
    }
    dataset_record record_that_was_read() const {
        dataset_record record{{csv_.fields().begin(), csv_.fields().end()}, {}};
        for (csv_field& each : record.fields) each.content = record.texts.emplace_back(each.content);
        return record;
    }
    [[nodiscard]] std::size_t place_of(std::string_view column) const {
        for (std::size_t i = 0; i < header_.size(); ++i) {
            if (header_[i] == column) return i;
        }
        return no_column;
    }
    [[nodiscard]] std::string_view content_in(dataset_record const& record, std::string_view column) const {
        std::size_t const i = place_of(column);
        return i == no_column ? std::string_view() : record.fields[i].content;
    }
    /// The field of the row in a column, from its first record; where the file lacks the column, its key.
    [[nodiscard]] csv_field const& field(std::string_view column) const {
        std::size_t const i = place_of(column);
        return records_.front().fields[i == no_column ? place_of("key") : i];
    }
    [[nodiscard]] std::string_view text_of(std::string_view column) const {
        return content_in(records_.front(), column);
    }

    /// What `parse` makes of a field; its error is moved there.
    template <class Parse>
    auto parsed(csv_field const& at, Parse parse) const {
#ifdef __cpp_exceptions
        try {
            return parse(at.content);
        } catch (parse_error const& e) {
            raise(relocated(e, csv_.position_of(at)));
        }
#else
        return parse(at.content);
#endif
    }
    /// The value of an enumeration whose name stands in a column; the first of them where it is empty.
    template <class Enumeration>
    Enumeration named(std::string_view column, Enumeration last) const {
        std::string_view const name = text_of(column);
        text<300> expected("one of");
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            auto const each = static_cast<Enumeration>(i);
            if (to_text(each) == name) return each;
            if (!to_text(each).empty()) expected.append(' ').append(to_text(each));
        }
        if (name.empty()) return Enumeration{};
        csv_.fail(field(column), expected);
    }
    /// A whole number of a field.
    int whole_number(csv_field const& at, int least, int greatest) const {
        text<160> expected("a whole number from ");
        expected.append_integer(least).append(" to ").append_integer(greatest);
        decimal const number = parsed(at, [](std::string_view s) { return parse_decimal(s); });
        if (number.exponent != 0 || number.coefficient < least || number.coefficient > greatest)
            csv_.fail(at, expected);
        return static_cast<int>(number.coefficient);
    }

    void finish_row() {
        observation row = row_in_file();
        for (std::size_t i = 0; i < records_.size(); ++i) add_mention(row, i);
        require_same_texts(row);
        made_.add(row);
        records_.clear();
    }
    observation row_in_file() {
        observation row;
        row.key = text_of("key");
        if (row.key.empty()) csv_.fail(field("key"), "the key of a row");
        if (!keys_.emplace(row.key).second) csv_.fail(field("key"), "a key that no earlier row has");
        read_measured(row);
        row.by = breakdowns();
        row.where = area_in("area");
        row.counterpart = area_in("counterpart");
        row.when = period_in_row();
        row.asserted = named("status", assertion::required);
        row.qualified = named("qualifier", qualifier::between);
        row.status = parsed(field_or_empty("flags"), [](std::string_view s) { return observation_status(s); });
        nature const kind = named("nature", nature::event);
        if (kind != nature_of(row)) row.kind = kind;
        read_figure(row);
        row.inferred_from = text_of("inferred_from");
        row.comparison = text_of("comparison");
        row.baseline = text_of("baseline");
        row.whole = text_of("whole");
        row.target_of = text_of("target_of");
        row.drifts_from = text_of("drifts_from");
        row.drift = text_of("drift");
        if (!text_of("statement").empty()) {
            int const statement = whole_number(field("statement"), 1, 255);
            row.statement = static_cast<std::uint8_t>(statement == 1 ? 0 : statement);
        }
        bool const has_own = place_of("row_publisher") != no_column;
        row.said_by = source_in(0, has_own ? "row_" : "");
        return row;
    }
    /// A field that is there, or an empty one at the key.
    [[nodiscard]] csv_field field_or_empty(std::string_view column) const {
        csv_field result = field(column);
        if (place_of(column) == no_column) result.content = {};
        return result;
    }

    /// Whether all indicators are known, by their names too.
    [[nodiscard]] bool knows_all() const { return !options_.indicators.empty() && options_.only_these; }
    indicator const* indicator_in(std::string_view column) {
        std::string_view const code = text_of(column);
        if (code.empty()) return nullptr;
        for (indicator const* each : options_.indicators) {
            if (each->code == code) return each;
        }
        if (knows_all()) csv_.fail(field(column), "the code of an indicator that the caller knows");
        return made_.keep(indicator{.code = code, .name = code});
    }
    void read_measured(observation& row) {
        row.what.of = indicator_in("indicator");
        row.what.by = indicator_in("of_indicator");
        std::string_view const form = text_of("form");
        if (form.empty() && row.what.of == nullptr) return;
        for (std::size_t i = 0; i < std::size(forms_of_measured); ++i) {
            bool const is_of_a_row = i != static_cast<std::size_t>(measured_as::parts);
            if (forms_of_measured[i] != form || !is_of_a_row) continue;
            row.what.as = static_cast<measured_as>(i);
            return;
        }
        csv_.fail(field("form"),
                  "level, difference, change, growth, yearly growth, share, ratio, per, multiple or rank");
    }
    breakdown_set breakdowns() const {
        breakdown found[4];
        int count = 0;
        for (std::string_view rest = text_of("breakdown"); !rest.empty(); ++count) {
            std::size_t const past = rest.find(", ");
            std::string_view const one = rest.substr(0, past);
            std::size_t const equals = one.find(" = ");
            bool const is_pair = equals != std::string_view::npos && equals != 0 && equals + 3 < one.size();
            if (!is_pair || count == 3)
                csv_.fail(field("breakdown"), "up to three of the form product = textiles, mode = road");
            found[count] = {one.substr(0, equals), one.substr(equals + 3)};
            rest.remove_prefix(past == std::string_view::npos ? rest.size() : past + 2);
        }
        for (int i = 1; i < count; ++i) {
            if (!indicator_detail::axis_less(found[i - 1].axis, found[i].axis))
                csv_.fail(field("breakdown"), "each axis once, in order");
        }
        breakdown_set result;
        for (int i = 0; i < count; ++i) result.axes[i] = found[i];
        return result;
    }
    area area_in(std::string_view column) const {
        std::string_view const code = text_of(column);
        if (code.empty()) return {};
        for (area const& each : options_.groups) {
            if (each.view() == code) return each;
        }
        if (code[0] >= 'a' && code[0] <= 'z' && place_detail::is_unlisted_area_code(code)) return unlisted_area(code);
        return parsed(field(column), [](std::string_view s) { return parse_area(s); });
    }
    period period_in_row() const {
        if (!text_of("when").empty()) return parsed(field("when"), [](std::string_view s) { return parse_period(s); });
        return period_in(field_or_empty("period"), text_of("year_start"));
    }
    period period_in(csv_field const& at, std::string_view year_start = {}) const {
        if (at.content.empty()) return no_period();
        return parsed(at, [&](std::string_view s) {
            bool const is_sdmx = !year_start.empty() || s.find("-A") != std::string_view::npos;
            return is_sdmx ? parse_sdmx_period(s, year_start) : parse_period(s);
        });
    }

    void read_figure(observation& row) {
        if (text_of("value").empty()) {
            if (row.has_figure()) csv_.fail(field("value"), "a number, for a row that is no event and is not missing");
            return;
        }
        row.value = parsed(field("value"), [](std::string_view s) { return parse_decimal(s); });
        if (!text_of("exponent").empty())
            row.value = with_exponent(row.value, whole_number(field("exponent"), -99, 99));
        if (text_of("unit").empty()) csv_.fail(field("unit"), "the unit of the value");
        row.in = made_.keep(parsed(field("unit"), [](std::string_view s) { return parse_unit(s); }));
        if (place_of("low") == no_column && place_of("high") == no_column) return;
        interval const stated = range_in_file(row.value);
        if (!(stated == rounding_interval(row.value, row.qualified, *row.in))) row.range = stated;
    }
    /// The number with its last printed digit at another place: 1900000000 as 19 x 10^8.
    decimal with_exponent(decimal value, int exponent) const {
        while (value.exponent < exponent && value.coefficient % 10 == 0) {
            value.coefficient /= 10;
            ++value.exponent;
        }
        if (value.exponent != exponent)
            csv_.fail(field("exponent"), "the place of the last printed digit of the value");
        return value;
    }
    interval range_in_file(decimal value) const {
        interval range(value, value, end_in("low_end", "low"), end_in("high_end", "high"));
        auto const number = [](std::string_view s) { return parse_decimal(s); };
        if (range.lower_bound != bound::unbounded) range.lower = parsed(field("low"), number);
        if (range.upper_bound != bound::unbounded) range.upper = parsed(field("high"), number);
        if (range.lower_bound != bound::unbounded && value < range.lower)
            csv_.fail(field("low"), "no more than the value");
        if (range.upper_bound != bound::unbounded && range.upper < value)
            csv_.fail(field("high"), "no less than the value");
        return range;
    }
    bound end_in(std::string_view column, std::string_view number) const {
        std::string_view const kind = text_of(column);
        if (text_of(number).empty() && kind.empty()) return bound::unbounded;
        if (kind == "open") return bound::open;
        if (kind == "closed" || place_of(column) == no_column) return bound::closed;
        csv_.fail(field(column), "open or closed, or nothing beside no number");
    }

    /// The source in a record: of the mention, or with a prefix of the row.
    source const* source_in(std::size_t record, std::string_view prefix) {
        auto const at = [&](std::string_view name) {
            std::string const column = std::string(prefix).append(name);
            std::size_t const i = place_of(column);
            csv_field result = records_[record].fields[i == no_column ? place_of("key") : i];
            if (i == no_column) result.content = {};
            return result;
        };
        source const said_by{at("publisher").content, at("publication").content, period_in(at("published"))};
        return made_.keep(said_by);
    }
    void add_mention(observation& row, std::size_t i) {
        dataset_record const& record = records_[i];
        std::size_t const at_line = place_of("line");
        if (content_in(record, "line").empty()) {
            std::size_t const at_words = place_of("printed");
            bool const has_words = at_words != no_column && !record.fields[at_words].content.empty();
            if (has_words) csv_.fail(record.fields[at_line == no_column ? at_words : at_line], "the line of the words");
            if (records_.size() > 1 && at_line != no_column)
                csv_.fail(record.fields[at_line], "a line for each mention");
            return;
        }
        if (i >= std::size(row.mentions)) csv_.fail(record.fields[at_line], "four mentions of a row at most");
        mention& m = row.mentions[i];
        m.line = static_cast<std::uint16_t>(whole_number(record.fields[at_line], 1, 65535));
        m.printed = content_in(record, "printed");
        std::size_t const at_occurrence = place_of("occurrence");
        if (at_occurrence != no_column) {
            m.occurrence = static_cast<std::uint16_t>(whole_number(record.fields[at_occurrence], 1, 65535));
        }
        source const* const said_by = source_in(i, "");
        if (said_by != row.said_by) m.said_by = said_by;
    }

    /// Refuses a field that says something else than the row does: one that follows from others, one that differs from
    /// the record before it, a number in another form.
    void require_same_texts(observation const& row) const {
        std::vector<dataset_field> const of_row =
            fields_of(row, row.key.substr(0, indicator_detail::theme_length(row.key)));
        for (std::size_t i = 0; i < records_.size(); ++i) {
            std::vector<dataset_field> const of_mention = fields_of(row, row.mentions[i]);
            for (std::size_t k = 0; k < header_.size(); ++k) {
                if (header_[k] == "subject" && !knows_all()) continue; // names of indicators are not known
                std::string_view const expected = text_in_column(header_[k], of_mention, of_row);
                if (records_[i].fields[k].content == expected) continue;
                csv_.fail(records_[i].fields[k], expected.empty() ? text<700>("nothing, as the rest of the row says")
                                                                  : text<700>("\"").append(expected).append(
                                                                        "\", as the rest of the row says"));
            }
        }
    }

    csv_reader csv_;
    dataset_options const& options_;
    owned_dataset made_;
    std::vector<std::string> header_{};
    std::vector<dataset_record> records_{}; ///< of the row that is being read
    std::unordered_set<std::string> keys_{};
};

} // namespace io_detail

/// Reads the rows of a file in the columns of `dataset_columns`, in any order; `key` must be there, and what is not
/// there is not stated. The records of the mentions of a row follow each other. Numbers and periods stand in the form
/// in which `write_dataset_csv` writes them; a column that follows from others, such as `theme` or `period` beside
/// `when`, must agree with them. Raises `parse_error`, with file, line and column, for what is not of the form. That
/// the rows are right, `check_rows` asks. Linear.
/// Example: `read_dataset_csv(file.view(), {.file = file.path(), .indicators = known})`.
[[nodiscard]] inline owned_dataset read_dataset_csv(std::string_view source, dataset_options const& options = {}) {
    return io_detail::dataset_reader(source, options).read();
}

} // namespace almanac::inline v0
