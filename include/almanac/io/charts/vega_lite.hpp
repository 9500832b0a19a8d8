// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Writes a chart as a Vega-Lite specification (https://vega.github.io/vega-lite/, version 6): JSON that notebooks,
/// editors and web pages draw. All values are in it, in the fewest digits that are read back to the same number, and
/// nothing is drawn by colour alone. The colours have a contrast of 3 to 1 on white and on black, and stay apart for
/// readers who confuse red and green.
#pragma once

#include <almanac/core/escaped_text.hpp>
#include <almanac/io/charts/chart.hpp>
#include <almanac/io/charts/extent.hpp>
#include <almanac/io/charts/vega_lite_views.hpp>
#include <almanac/io/charts/written_text.hpp>
#include <almanac/io/forms/cell_texts.hpp>
#include <almanac/io/json_writer.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// A text as JSON: bytes that are no UTF-8, and characters that do not print, as `\x1b`.
inline void write_shown_text(std::ostream& out, std::string_view source) {
    text<300> shown;
    append_escaped(shown, source);
    write_json_string(out, shown.view());
}
inline std::string json_of(std::string_view source) {
    return written_by([&](std::ostream& out) { write_shown_text(out, source); });
}
inline std::string json_of(std::vector<std::string> const& texts) {
    std::string out = "[";
    for (std::string const& each : texts) out += (out.size() > 1 ? "," : "") + json_of(each);
    return out + ']';
}
/// A number, null where there is none: missing, or an end that is open.
inline std::string json_number(double value) { return std::isfinite(value) ? json_digits(value) : "null"; }

/// Moves the numbers of a column of labels apart to `gap`, within the extent, so that none covers another. There is
/// room: eight labels take less than half of the extent.
inline void move_apart(std::vector<double*>& column, double gap, extent_of_values const& extent) {
    std::sort(column.begin(), column.end(), [](double const* a, double const* b) { return *a < *b; });
    for (int turn = 0; turn < 60; ++turn) {
        for (std::size_t i = 1; i < column.size(); ++i) {
            double const overlap = gap - (*column[i] - *column[i - 1]);
            if (overlap <= 0) continue;
            *column[i] += overlap / 2;
            *column[i - 1] -= overlap / 2;
        }
    }
    double least = extent.least;
    for (double* const each : column) {
        *each = (std::max)(*each, least);
        least += gap;
    }
    double greatest = extent.greatest;
    for (std::size_t i = column.size(); i > 0; --i) {
        *column[i - 1] = (std::min)(*column[i - 1], greatest);
        greatest -= gap;
    }
}

/// What the writer knows of a value beside the value: its place in its line, and where its label stands.
struct place_of_value {
    std::size_t order = 0;   ///< counts the labels
    std::size_t segment = 0; ///< counts the parts of a line between breaks
    std::string mark{};      ///< the letter of its status, where one stands there
    double label_at = missing_value;
};
/// The last number of each line has the label of the line; of a slope the first has one, too.
inline std::vector<place_of_value> places_of(chart const& c) {
    std::vector<place_of_value> places(c.values.size());
    std::vector<std::size_t> labelled;
    for (std::size_t i = 0; i < c.values.size(); ++i) {
        bool const begins = i == 0 || c.values[i].label != c.values[i - 1].label;
        bool const breaks = c.values[i].status == cell_status::time_series_break;
        places[i].order = i == 0 ? 0 : places[i - 1].order + (begins ? 1 : 0);
        places[i].segment = begins ? 0 : places[i - 1].segment + (breaks ? 1 : 0);
        places[i].mark = mark_of(c.values, i);
        if (is_missing(c.values[i].value)) continue;
        bool const is_new = begins || labelled.empty() || c.values[labelled.back()].label != c.values[i].label;
        if (is_new || c.kind == chart_kind::slope) {
            labelled.push_back(i);
        } else {
            labelled.back() = i;
        }
    }
    extent_of_values const extent(c.values);
    for (bool const at_the_left : {false, true}) {
        std::vector<double*> column;
        for (std::size_t const i : labelled) {
            bool const is_left = c.kind == chart_kind::slope && c.values[i].when == c.values.front().when;
            if (is_left != at_the_left) continue;
            places[i].label_at = c.values[i].value;
            column.push_back(&places[i].label_at);
        }
        move_apart(column, 0.06 * (extent.greatest - extent.least), extent);
    }
    return places;
}

/// A point for each row, with a line over what it may be.
inline bool is_point(chart_kind kind) { return kind == chart_kind::ranks || kind == chart_kind::intervals; }

/// A value as the members that its kind of chart draws.
inline void write_datum(std::ostream& out, chart const& c, chart_value const& value, place_of_value const& place,
                        extent_of_values const& extent) {
    json_object datum(out);
    auto const write = [&datum](std::string_view name, std::string_view words) {
        write_shown_text(datum.start(name), words);
    };
    write("label", value.label);
    if (!value.toward.empty()) write("toward", value.toward);
    write("when", value.when);
    datum.start("value") << json_number(value.value);
    write("text", value.text);
    write("status", to_words(value.status));
    datum.start("projected") << (value.projected ? "true" : "false");
    datum.start("compares") << (value.compares ? "true" : "false");
    bool const is_range = value.low < value.high;
    double const from = is_range ? extent.drawn(value.low) : value.value;
    double const to = is_range ? extent.drawn(value.high) : value.value;
    if (is_range) {
        datum.start("low") << json_number(value.low);
        datum.start("high") << json_number(value.high);
        if (std::isinf(value.low)) write("open", "down");
        if (std::isinf(value.high)) write("open", "up");
    }
    if (c.kind == chart_kind::mirror) {
        bool const has_both = value.value > 0 && value.mirror > 0;
        datum.start("mirror") << json_number(value.mirror);
        write("mirror_text", value.mirror_text);
        datum.start("ratio") << (has_both ? json_number(value.mirror / value.value) : "null");
    } else if (c.kind == chart_kind::shares) {
        datum.start("order") << place.order;
    } else {
        bool const has_label_behind = c.kind == chart_kind::bars || is_point(c.kind);
        double const nothing = c.kind == chart_kind::ranks ? 0.5 : 0;
        double const end = is_missing(value.value) ? nothing : value.value < 0 ? from : to;
        datum.start("from") << json_number(from);
        datum.start("to") << json_number(to);
        datum.start("segment") << place.segment;
        write("mark", place.mark);
        datum.start("label_at") << json_number(has_label_behind ? end : place.label_at);
    }
}

inline void write_data(std::ostream& out, chart const& c) {
    std::vector<place_of_value> const places = places_of(c);
    extent_of_values const extent(c.values);
    json_object data(out);
    std::ostream& values = data.start("values");
    for (std::size_t i = 0; i < c.values.size(); ++i) {
        values << (i == 0 ? "[\n" : ",\n");
        write_datum(values, c, c.values[i], places[i], extent);
    }
    values << "\n]";
}

/// The text with each `@name@` replaced.
inline std::string filled(std::string_view form, std::vector<std::pair<std::string_view, std::string>> const& with) {
    std::string out;
    while (!form.empty()) {
        std::size_t const at = form.find('@');
        out += form.substr(0, at);
        if (at == std::string_view::npos) break;
        std::size_t const past = form.find('@', at + 1);
        std::string_view const name = form.substr(at + 1, past - at - 1);
        for (auto const& [each, value] : with) out += each == name ? value : std::string();
        form.remove_prefix(past + 1);
    }
    return out;
}

/// The notes as lines below the axis.
inline std::string view_of_notes(chart const& c) {
    bool const has_axis_below = c.kind != chart_kind::slope && c.kind != chart_kind::mirror;
    return R"({"data":{"values":[{}]},"mark":{"type":"text","align":"left","baseline":"top","fontSize":10,"opacity":0.8,"dy":)" +
           std::string(has_axis_below ? "42" : "10") + R"(,"text":)" + json_of(c.notes) +
           R"(},"encoding":{"x":{"value":0},"y":{"value":"height"}}})";
}

/// The views of a kind with the words and places of this chart.
inline std::string views_of(chart const& c) {
    std::string const divisor = "1e" + std::to_string(c.power);
    std::string const of_value = "format(datum.value / " + divisor + ", ',.12~g')";
    std::vector<std::string> marked;
    std::vector<std::string> words;
    for (chart_mark const& each : c.marks) {
        marked.push_back(each.when);
        words.push_back(each.text);
    }
    std::string marks = "[";
    for (chart_mark const& each : c.marks)
        marks += (marks.size() > 1 ? "," : "") + ("{\"when\":" + json_of(each.when)) +
                 ",\"text\":" + json_of(each.text) + '}';
    return filled(vega_lite_views[static_cast<std::size_t>(c.kind)],
                  {{"unit", json_of(c.unit)},
                   {"numbers", json_of(of_value)},
                   {"labels", json_of(each_once(c.values, &chart_value::label))},
                   {"towards", json_of(each_once(c.values, &chart_value::toward))},
                   {"periods", json_of(each_once(c.values, &chart_value::when))},
                   {"marks", marks + ']'},
                   {"first", json_of(c.values.front().when)},
                   {"size", each_once(c.values, &chart_value::when).size() > 30 ? "9" : "36"},
                   {"count", std::to_string(c.values.size())},
                   {"notes", view_of_notes(c)},
                   {"colours", std::string(vega_lite_colours)}});
}

} // namespace io_detail

/// Writes the chart as one specification, complete with its data. Texts that are no UTF-8 are written with `\x1b` for a
/// byte, so it is always JSON. Linear in the values.
/// Example: `write_vega_lite(std::cout, bar_chart(gdp.cross_section(year(2024))))`.
inline void write_vega_lite(std::ostream& out, chart const& c) {
    json_object whole(out);
    whole.member("$schema", "https://vega.github.io/schema/vega-lite/v6.json");
    {
        json_object title(whole.start("title"));
        io_detail::write_shown_text(title.start("text"), c.title);
        io_detail::write_shown_text(title.start("subtitle"), c.subtitle);
        title.member("anchor", "start");
    }
    io_detail::write_shown_text(whole.start("description"), c.title + ": " + c.subtitle);
    io_detail::write_data(whole.start("data"), c);
    whole.start("width") << (c.kind == chart_kind::mirror  ? "{\"step\":84}"
                             : c.kind == chart_kind::slope ? "260"
                                                           : "520");
    bool const is_by_rows = c.kind == chart_kind::bars || c.kind == chart_kind::shares || c.kind == chart_kind::ranks ||
                            c.kind == chart_kind::intervals;
    whole.start("height") << (c.kind == chart_kind::mirror ? "{\"step\":44}" : is_by_rows ? "{\"step\":26}" : "300");
    whole.start("layer") << io_detail::views_of(c);
}

} // namespace almanac::inline v0
