// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A picture of figures, described once and drawn by several writers: `write_vega_lite` for notebooks, editors and
/// web pages, `to_text` for terminals. A description is a plain struct, so what a program wants otherwise (the name of
/// an area, a title) it changes before it draws.
#pragma once

#include <almanac/calendar/period_text.hpp>
#include <almanac/indicator/containers/common_basis.hpp>
#include <almanac/io/container_text.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/place/area_text.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// What a chart is: how its values are drawn. Example: `chart{.kind = chart_kind::lines}`.
enum class chart_kind : std::uint8_t {
    bars,      ///< a bar for each area from zero, the greatest first
    shares,    ///< a bar for each period, its parts beside one another up to 100 %
    ranks,     ///< the place of each area, and the places that it may have
    intervals, ///< a point for each figure, and where the true number lies
    lines,     ///< values over time, a line for each area
    slope,     ///< two periods, and a line between them for each area
    catch_up,  ///< two lines on a logarithmic scale that go on as they grew
    mirror,    ///< flows from the areas of the rows to those of the columns, as both sides report them
};

/// One value as it is drawn, and what is said of it.
/// Example: `chart_value{.label = "Pakistan", .when = "2024", .value = 373e9}`.
struct chart_value {
    std::string label{};           ///< the area, or whatever has a bar or a line of its own; of a flow the exporter
    std::string toward{};          ///< of a flow the importer
    std::string when{};            ///< the period
    double value = missing_value;  ///< the number in the chart's unit; of a flow what the exporter reports
    double low = missing_value;    ///< the least that it may be, minus infinity where that is open
    double high = missing_value;   ///< the greatest that it may be; `low` where it is exact
    double mirror = missing_value; ///< of a flow what the importer reports
    std::string text{};            ///< the number as it is printed, or why there is none
    std::string mirror_text{};     ///< the same of `mirror`
    cell_status status = cell_status::normal; ///< what is known of the value
    bool projected = false;                   ///< whether it is of a projection, a target or a plan
    bool compares = true;                     ///< whether it compares with the first; drawn light where it does not
};

/// A moment of a chart over time, with the words that stand there.
/// Example: `chart_mark{.when = "2008", .text = "financial crisis"}`.
struct chart_mark {
    std::string when{}; ///< the period, one of those of the values
    std::string text{}; ///< what happens then
};

/// A picture, described. The values of bars, ranks and intervals stand in the order in which they are drawn; those of
/// lines label after label, each with a value for every period.
/// Example: `chart{.title = "GDP", .unit = "USD billion", .power = 9}`.
struct chart {
    chart_kind kind = chart_kind::bars; ///< how it is drawn
    std::string title{};                ///< what is measured
    std::string subtitle{};             ///< unit, period, and what else is said of all values
    std::string unit{};                 ///< what stands at the axis: "USD billion"
    int power = 0; ///< texts and axes show the values divided by ten to this power, in `unit`; the values are whole
    std::vector<std::string> notes{};  ///< below it: the source, what marks mean
    std::vector<chart_value> values{}; ///< what is drawn
    std::vector<chart_mark> marks{};   ///< moments that are pointed out
};

/// What a chart says that its values do not: a title in place of the name of what is measured, and who published it.
/// Example: `bar_chart(gdp.cross_section(year(2024)), {.title = "GDP", .source = "World Bank"})`.
struct chart_options {
    std::string_view title{};  ///< over the chart; by default what is measured
    std::string_view source{}; ///< below it, after "Source: "
};

/// Lines and parts of bars that eyes tell apart.
inline constexpr std::size_t most_lines_of_a_chart = 8;

namespace refused {
/// Raises `domain_error`: a chart tells so many lines apart.
[[noreturn]] inline void too_many_lines_of_a_chart(std::size_t count) {
    raise(domain_error(text<300>("a chart tells ")
                           .append_integer(std::int64_t{most_lines_of_a_chart})
                           .append(" lines apart, not ")
                           .append_integer(static_cast<std::int64_t>(count))
                           .append("; draw fewer: only({areas::PAK, areas::IND})")));
}
/// Raises `domain_error`: the length of a bar is an amount, which a rank and an index number are not.
[[noreturn]] inline void this_unit_has_no_bars(std::string_view unit) {
    raise(domain_error(text<300>("bars from zero are of amounts, not of ")
                           .append(unit)
                           .append("; rank_chart and line_chart draw what has no zero")));
}
/// Raises `domain_error`: there is nothing to draw.
[[noreturn]] inline void a_chart_of_nothing() { raise<domain_error>("there is nothing to draw: no area or no period"); }
} // namespace refused

namespace io_detail {

inline bool is_power_of_ten(scale const& size) { return size.numerator == 1 && size.denominator == 1; }
/// The unit of values that are divided by ten to this power: "USD billion", "billion USD/a".
inline std::string unit_at_axis(unit const& in, int power, period const& base) {
    if (power == 0) return head_of(in, base);
    if (is_power_of_ten(in.size)) return head_of(scaled(in, 1, 1, power), base);
    return std::string(magnitude_word(power)) + ' ' + head_of(in, base);
}

/// The power of ten that makes short numbers of these: 12, 9 or 6, or none; of a multiple of a unit ("USD million") 3
/// as well. What is no amount keeps its size.
inline int power_of(std::vector<chart_value> const& values, unit const& in) {
    if (in.kind != measure::amount) return 0;
    double greatest = 0;
    for (chart_value const& each : values) {
        for (double const number : {each.value, each.mirror}) {
            if (std::fabs(number) > greatest) greatest = std::fabs(number); // false for what is missing
        }
    }
    bool const has_thousands = greatest >= 1e5 && !(in.size == scale()) && is_power_of_ten(in.size);
    return greatest >= 1e12 ? 12 : greatest >= 1e9 ? 9 : greatest >= 1e6 ? 6 : has_thousands ? 3 : 0;
}

/// The lines of a text, without the ends of the lines.
inline std::vector<std::string> lines_of(std::string_view source) {
    std::vector<std::string> lines;
    while (!source.empty()) {
        std::size_t const end = source.find('\n');
        lines.emplace_back(source.substr(0, end));
        source.remove_prefix(end == std::string_view::npos ? source.size() : end + 1);
    }
    return lines;
}
/// "2 to 3", "over 700", "392": a number as its digits, or the range that it lies in.
inline std::string digits_of(chart_value const& value, int power, int decimals) {
    double const factor = std::pow(10.0, power);
    auto const shown = [&](double number) { return grouped(number / factor, decimals); };
    bool const is_range = value.low < value.high;
    if (!is_range) return shown(value.value);
    if (std::isinf(value.low) && std::isinf(value.high)) return "not known";
    if (std::isinf(value.high)) return "at least " + shown(value.low);
    if (std::isinf(value.low)) return "at most " + shown(value.high);
    return number_text(bounded(value.value / factor, value.low / factor, value.high / factor), decimals);
}

/// Writes the texts of all values: the numbers with as many digits as a table shows, and the letters of statuses.
inline void write_texts(chart& c, unit const& in) {
    c.power = power_of(c.values, in);
    c.unit = unit_at_axis(in, c.power, no_period());
    double const factor = std::pow(10.0, c.power);
    std::vector<double> numbers;
    for (chart_value const& each : c.values) {
        numbers.push_back(each.value / factor);
        numbers.push_back(each.mirror / factor);
    }
    int const decimals = decimals_for(numbers);
    status_legend legend;
    for (chart_value& each : c.values) {
        bool const is_missing_here = is_missing(each.value);
        std::string const mark = is_missing_here ? std::string() : legend.mark(each.status);
        each.text = is_missing_here ? std::string(to_words(each.status)) : digits_of(each, c.power, decimals);
        if (!mark.empty()) each.text += ' ' + mark;
        if (!is_missing(each.mirror)) each.mirror_text = grouped(each.mirror / factor, decimals);
    }
    for (std::string& each : lines_of(legend.text())) c.notes.push_back(std::move(each));
}

/// The chart of a container without its values.
inline chart chart_about(chart_kind kind, common_basis const& about, chart_options const& options) {
    chart c;
    c.kind = kind;
    std::string_view const its_name(about.indicator);
    c.title = options.title.empty() ? std::string(its_name) : std::string(options.title);
    if (c.title.empty()) c.title = std::string(to_text(about.what).view());
    if (!options.source.empty()) c.notes.push_back("Source: " + std::string(options.source));
    return c;
}
/// What is said of all its values, once their unit is known.
inline void describe(chart& c, common_basis const& about, std::string_view of, unit const& in) {
    write_texts(c, in);
    if (in.kind == measure::index) c.unit = head_of(in, about.base);
    c.subtitle = said_of_all(about, c.unit, of);
    if (about.asserted != assertion::observed) c.subtitle += ", " + std::string(to_text(about.asserted));
}

template <class Number>
chart_value value_of_cell(area_set const& where, period const& when, Number const& number, cell_status status) {
    chart_value out;
    out.label = where.is_several() ? std::string(to_text(where).view()) : short_name(where.only());
    out.when = std::string(to_text(when).view());
    out.status = status;
    out.value = value_of(number);
    if (!is_missing(out.value)) {
        out.low = low_of(number);
        out.high = high_of(number);
    }
    return out;
}

/// Names that two values share get their periods, or a number, behind them: each has a place of its own.
inline void tell_apart(std::vector<chart_value>& values) {
    std::vector<std::string> labels;
    for (chart_value const& each : values) labels.push_back(each.label);
    auto const count = [&](std::string const& label) { return std::count(labels.begin(), labels.end(), label); };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (count(labels[i]) > 1 && !values[i].when.empty()) values[i].label += ", " + values[i].when;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        int number = 1;
        for (std::size_t k = 0; k < i; ++k) number += values[k].label == values[i].label ? 1 : 0;
        if (number > 1) values[i].label += " (" + std::to_string(number) + ')';
    }
}

/// The letter of a value's status where it stands at a point: of a break, and of the first of several with one status.
inline std::string mark_of(std::vector<chart_value> const& values, std::size_t i) {
    chart_value const& here = values[i];
    if (is_missing(here.value) || here.status == cell_status::normal) return {};
    bool const goes_on = i > 0 && values[i - 1].label == here.label && values[i - 1].status == here.status;
    return goes_on && here.status != cell_status::time_series_break ? std::string()
                                                                    : std::string(1, static_cast<char>(here.status));
}

/// The greatest first, what is missing last; else as they stand.
inline void sort_by_value(std::vector<chart_value>& values) {
    std::stable_sort(values.begin(), values.end(), [](chart_value const& a, chart_value const& b) {
        return a.value > b.value || (!is_missing(a.value) && is_missing(b.value));
    });
}

/// The labels, each once, in the order in which they come.
template <class Field>
std::vector<std::string> each_once(std::vector<chart_value> const& values, Field field) {
    std::vector<std::string> found;
    for (chart_value const& each : values) {
        if (std::find(found.begin(), found.end(), each.*field) == found.end()) found.push_back(each.*field);
    }
    return found;
}

} // namespace io_detail

} // namespace almanac::inline v0
