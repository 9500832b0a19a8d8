// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Charts in a terminal: bars of block characters, lines of braille dots, in UTF-8 and without colours.
#pragma once

#include <almanac/core/escaped_text.hpp>
#include <almanac/io/charts/braille.hpp>
#include <almanac/io/charts/chart.hpp>
#include <almanac/io/charts/extent.hpp>
#include <almanac/io/forms/cell_texts.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// A text that does nothing to a terminal: what does not print as `\x1b`.
inline std::string shown(std::string_view source) {
    text<300> out;
    append_escaped(out, source);
    return std::string(out.view());
}
inline std::string repeated(std::string_view character, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) out += character;
    return out;
}
/// The text with blanks behind it, or before it, up to a width.
inline std::string padded(std::string const& words, std::size_t width, bool to_the_right = false) {
    std::size_t const length = display_width(words);
    std::string const blanks(length < width ? width - length : 0, ' ');
    return to_the_right ? blanks + words : words + blanks;
}
inline std::size_t widest(std::vector<std::string> const& texts) {
    std::size_t most = 0;
    for (std::string const& each : texts) most = (std::max)(most, display_width(each));
    return most;
}
template <class Field>
std::size_t widest_of(chart const& c, Field field) {
    std::size_t most = 0;
    for (chart_value const& each : c.values) most = (std::max)(most, display_width(shown(each.*field)));
    return most;
}
/// How many characters are left for the picture, between the names before and the numbers behind it; 10 at least.
inline std::size_t room_for(chart const& c, std::size_t width) {
    std::size_t numbers = 0;
    for (chart_value const& each : c.values) {
        if (!is_missing(each.value)) numbers = (std::max)(numbers, display_width(shown(each.text)));
    }
    std::size_t const words = widest_of(c, &chart_value::label) + numbers + 2;
    return words + 10 < width ? width - words : 10;
}

/// A bar of so many eighths of a character; what is not zero has one at least.
inline std::string bar_of(double eighths, bool is_full) {
    constexpr std::string_view parts[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    auto const count = static_cast<std::size_t>((std::max)(eighths > 0 ? 1L : 0L, std::lround(eighths)));
    if (!is_full) return repeated("░", (std::max)(count > 0 ? std::size_t{1} : std::size_t{0}, (count + 4) / 8));
    return repeated("█", count / 8) + std::string(parts[count % 8]);
}
inline std::string text_of_bars(chart const& c, std::size_t width) {
    double least = 0;
    double greatest = 0;
    for (chart_value const& each : c.values) {
        if (each.value < least) least = each.value;
        if (each.value > greatest) greatest = each.value;
    }
    std::size_t const names = widest_of(c, &chart_value::label);
    auto const room = static_cast<double>(room_for(c, width));
    double const scale = greatest > least ? room / (greatest - least) : 0;
    auto const left = static_cast<std::size_t>(std::ceil(-least * scale)); // where zero is
    std::string out;
    for (chart_value const& each : c.values) {
        bool const is_full = each.compares && !each.projected;
        auto const below = each.value < 0 ? static_cast<std::size_t>(std::ceil(-each.value * scale)) : std::size_t{0};
        std::string bar = std::string(left - below, ' ') + repeated(is_full ? "█" : "░", below);
        if (each.value > 0) bar += bar_of(each.value * scale * 8, is_full);
        if (!bar.empty()) bar += ' ';
        out += padded(shown(each.label), names) + ' ' + bar + shown(each.text) + '\n';
    }
    return out;
}

inline std::string text_of_shares(chart const& c, std::size_t width) {
    std::vector<std::string> const labels = each_once(c.values, &chart_value::label);
    std::size_t const names = widest_of(c, &chart_value::when);
    std::size_t const room = (std::max)(std::size_t{20}, (std::min)(width, names + 61) - names - 1);
    std::string out;
    for (std::string const& when : each_once(c.values, &chart_value::when)) {
        std::string bar;
        double total = 0;
        for (chart_value const& each : c.values) {
            if (each.when != when || is_missing(each.value)) continue;
            total += each.value;
            auto const letter =
                static_cast<char>('a' + (std::find(labels.begin(), labels.end(), each.label) - labels.begin()));
            auto const end = static_cast<std::size_t>(std::lround(total / 100 * static_cast<double>(room)));
            if (end > bar.size()) bar.append(end - bar.size(), letter);
        }
        out += padded(shown(when), names) + ' ' + bar;
        for (chart_mark const& each : c.marks) {
            if (each.when == when) out += ' ' + shown(each.text);
        }
        out += '\n';
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        out += i == 0 ? std::string(names + 1, ' ') : std::string(", ");
        out += static_cast<char>('a' + i);
        out += ' ' + shown(labels[i]);
    }
    return out + '\n';
}

/// A point for each row, on a line from the least to the greatest that it may be.
inline std::string text_of_points(chart const& c, std::size_t width) {
    extent_of_values const extent(c.values);
    std::size_t const names = widest_of(c, &chart_value::label);
    bool const is_rank = c.kind == chart_kind::ranks;
    std::size_t const room = (std::min)(room_for(c, width), is_rank ? 4 * c.values.size() : std::size_t{60});
    double const from = is_rank ? 1 : extent.drawn_least();
    double const to = is_rank ? static_cast<double>(c.values.size()) : extent.drawn_greatest();
    auto const column = [&](double number) {
        double const part = to > from ? (number - from) / (to - from) : 0;
        return static_cast<std::size_t>(std::lround(part * static_cast<double>(room - 1)));
    };
    std::string out;
    for (chart_value const& each : c.values) {
        std::vector<std::string> cells(room, " ");
        if (!is_missing(each.value)) {
            bool const is_range = each.low < each.high;
            std::size_t const begin = column(is_range ? extent.drawn(each.low) : each.value);
            std::size_t const end = column(is_range ? extent.drawn(each.high) : each.value);
            for (std::size_t i = begin; i < end; ++i) cells[i] = "─";
            if (begin < end) {
                cells[begin] = std::isinf(each.low) ? "◀" : "├";
                cells[end] = std::isinf(each.high) ? "▶" : "┤";
            }
            bool const is_hollow = !each.compares || each.projected || (is_rank && is_range);
            cells[column(each.value)] = is_hollow ? "○" : "●";
        }
        std::string line = padded(shown(each.label), names) + ' ';
        for (std::string const& cell : cells) line += cell;
        out += line + ' ' + shown(each.text) + '\n';
    }
    return out;
}

/// Words for a row of a canvas.
struct side_word {
    std::size_t row = 0;
    double value = 0; ///< the greatest stands highest
    std::string words{};
};
/// The words before or behind each row: in the order of their values, each in a row of its own, the nearest that there
/// is. Precondition: there are no more words than rows.
inline std::vector<std::string> in_rows(std::vector<side_word> words, std::size_t rows) {
    std::stable_sort(words.begin(), words.end(), [](auto const& a, auto const& b) { return a.value > b.value; });
    for (std::size_t i = 1; i < words.size(); ++i) words[i].row = (std::max)(words[i].row, words[i - 1].row + 1);
    std::size_t most = rows;
    for (std::size_t i = words.size(); i > 0; --i) {
        words[i - 1].row = (std::min)(words[i - 1].row, most - 1);
        most = words[i - 1].row;
    }
    std::vector<std::string> out(rows);
    for (side_word const& each : words) out[each.row] = each.words;
    return out;
}

/// Where the values of a chart over time lie on a canvas.
struct line_plot {
    chart const& c;
    std::vector<std::string> periods;
    double least;
    double greatest;
    bool is_logarithmic;
    braille_canvas canvas;

    line_plot(chart const& drawn, std::size_t width, std::size_t height)
        : c(drawn)
        , periods(each_once(drawn.values, &chart_value::when))
        , least(extent_of_values(drawn.values).least)
        , greatest(extent_of_values(drawn.values).greatest)
        , is_logarithmic(drawn.kind == chart_kind::catch_up && least > 0)
        , canvas(width, height) {}

    [[nodiscard]] long x(std::string const& when) const {
        auto const place = std::find(periods.begin(), periods.end(), when) - periods.begin();
        if (periods.size() < 2) return static_cast<long>(canvas.width());
        return std::lround(static_cast<double>(place) * static_cast<double>(2 * canvas.width() - 1) /
                           static_cast<double>(periods.size() - 1));
    }
    [[nodiscard]] long y(double number) const {
        auto const rows = static_cast<double>(4 * canvas.height() - 1);
        if (!(greatest > least)) return std::lround(rows / 2);
        double const part = is_logarithmic ? std::log(number / least) / std::log(greatest / least)
                                           : (number - least) / (greatest - least);
        return std::lround((1 - part) * rows);
    }
    /// The number at a row, as the axis shows it.
    [[nodiscard]] double level(std::size_t row) const {
        double const part = 1 - static_cast<double>(row) / static_cast<double>(canvas.height() - 1);
        double const number =
            is_logarithmic ? least * std::pow(greatest / least, part) : least + part * (greatest - least);
        return number / std::pow(10.0, c.power);
    }
    [[nodiscard]] std::size_t row(double number) const { return static_cast<std::size_t>(y(number)) / 4; }
    /// Whether a line goes from the value before to this one.
    [[nodiscard]] bool goes_on(std::size_t i) const {
        if (i == 0 || i >= c.values.size()) return false;
        chart_value const& before = c.values[i - 1];
        chart_value const& here = c.values[i];
        bool const have_both = !is_missing(before.value) && !is_missing(here.value);
        return have_both && before.label == here.label && here.status != cell_status::time_series_break;
    }
    void draw() {
        for (std::size_t i = 0; i < c.values.size(); ++i) {
            chart_value const& here = c.values[i];
            if (is_missing(here.value)) continue;
            long const column = x(here.when);
            long const line = y(here.value);
            bool const is_alone = !goes_on(i) && !goes_on(i + 1);
            for (long const step : {0L, 1L}) { // one that is alone is four dots, within its character
                canvas.dot(is_alone ? column / 2 * 2 + step : column, line);
                canvas.dot(is_alone ? column / 2 * 2 + step : column, is_alone ? line ^ 1L : line);
            }
            if (!goes_on(i)) continue;
            chart_value const& before = c.values[i - 1];
            canvas.line(x(before.when), y(before.value), column, line, here.projected);
        }
    }
};

/// The first and the last period below the picture, and those that are marked.
inline std::string text_of_periods(line_plot const& plot, std::size_t indent) {
    std::size_t const width = plot.canvas.width();
    std::string marks(width, ' ');
    for (std::size_t i = 0; i < plot.c.values.size(); ++i) {
        auto const place = static_cast<std::size_t>(plot.x(plot.c.values[i].when)) / 2;
        std::string const letter = mark_of(plot.c.values, i);
        if (!letter.empty()) marks[(std::min)(place, width - 1)] = letter[0];
    }
    std::string out;
    std::size_t const last_mark = marks.find_last_not_of(' ');
    if (last_mark != std::string::npos) out += std::string(indent, ' ') + marks.substr(0, last_mark + 1) + '\n';
    std::string const first = shown(plot.periods.front());
    std::string const last = shown(plot.periods.back());
    out += std::string(indent, ' ') + first;
    std::size_t const used = display_width(first) + display_width(last);
    if (plot.periods.size() > 1) out += std::string(used < width ? width - used : 1, ' ') + last;
    return out + '\n';
}

/// The names behind the last value of each line; of a slope with the number, as `first_words` before it.
inline std::vector<side_word> last_words(line_plot const& plot, std::vector<std::string> const& labels,
                                         std::size_t numbers) {
    bool const is_slope = plot.c.kind == chart_kind::slope;
    std::vector<side_word> words;
    for (std::string const& label : labels) {
        chart_value const* last = nullptr;
        for (chart_value const& each : plot.c.values) {
            if (each.label == label && !is_missing(each.value)) last = &each;
        }
        if (last == nullptr || (is_slope && last->when == plot.periods.front())) continue;
        std::string const number = is_slope ? padded(shown(last->text), numbers, true) + "  " : std::string();
        words.push_back({plot.row(last->value), last->value, number + shown(label)});
    }
    return words;
}
/// The names and numbers before a slope.
inline std::vector<side_word> first_words(line_plot const& plot, std::size_t numbers) {
    std::vector<side_word> words;
    for (chart_value const& each : plot.c.values) {
        if (each.when != plot.periods.front() || is_missing(each.value)) continue;
        words.push_back(
            {plot.row(each.value), each.value, shown(each.label) + "  " + padded(shown(each.text), numbers, true)});
    }
    return words;
}
/// Three numbers at the axis: at the top, in the middle and at the bottom.
inline std::vector<side_word> axis_words(line_plot const& plot, std::size_t height) {
    std::size_t const rows[] = {0, height / 2, height - 1};
    std::vector<double> levels;
    for (std::size_t const row : rows) levels.push_back(plot.level(row));
    double const wide = levels.front() - levels.back();
    int const most = wide > 0 ? static_cast<int>(std::ceil(2 - std::log10(wide))) : 2;
    int const decimals = (std::max)(0, (std::min)(decimals_for(levels), most));
    std::vector<side_word> words;
    for (std::size_t const row : rows) words.push_back({row, plot.level(row), grouped(plot.level(row), decimals)});
    return words;
}

inline std::string text_of_lines(chart const& c, std::size_t width) {
    std::vector<std::string> const labels = each_once(c.values, &chart_value::label);
    std::size_t const height = (std::max)(std::size_t{12}, labels.size());
    bool const is_slope = c.kind == chart_kind::slope;
    std::size_t const names = widest_of(c, &chart_value::label);
    std::size_t const numbers = is_slope ? widest_of(c, &chart_value::text) : 0;
    std::size_t const taken = is_slope ? 2 * (names + numbers + 2) + 2 : names + 14;
    line_plot plot(c, taken + 12 < width ? (std::min)(width - taken, is_slope ? std::size_t{30} : width) : 12, height);
    plot.draw();
    std::vector<std::string> const left =
        in_rows(is_slope ? first_words(plot, numbers) : axis_words(plot, height), height);
    std::vector<std::string> const right = in_rows(last_words(plot, labels, numbers), height);
    std::size_t const left_width = widest(left);
    std::string out;
    for (std::size_t row = 0; row < height; ++row) {
        std::string line =
            padded(left[row], left_width, true) + (is_slope ? " " : " │") + plot.canvas.row(row) + ' ' + right[row];
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out + text_of_periods(plot, left_width + (is_slope ? 1 : 2));
}

/// A line for each exporter, a column for each importer: "what the one reports / what the other does".
inline std::string text_of_mirror(chart const& c) {
    std::vector<std::string> const heads = each_once(c.values, &chart_value::toward);
    std::vector<std::vector<std::string>> lines{{"from \\ to"}};
    for (std::string const& each : heads) lines[0].push_back(shown(each));
    for (chart_value const& each : c.values) {
        if (lines.back().size() == heads.size() + 1) lines.push_back({shown(each.label)});
        bool const is_empty = is_missing(each.value) && is_missing(each.mirror);
        std::string const exported = is_missing(each.value) ? "-" : shown(each.text);
        std::string const imported = is_missing(each.mirror) ? "-" : shown(each.mirror_text);
        lines.back().push_back(is_empty ? std::string() : exported + " / " + imported);
    }
    std::string out;
    for (std::vector<std::string> const& line : lines) {
        std::string written;
        for (std::size_t i = 0; i < line.size(); ++i) {
            std::vector<std::string> column;
            for (auto const& each : lines) column.push_back(i < each.size() ? each[i] : std::string());
            written += padded(line[i], widest(column), i > 0) + "  ";
        }
        out += written.substr(0, written.find_last_not_of(' ') + 1) + '\n';
    }
    return out;
}

inline std::string text_of_picture(chart const& c, std::size_t width) {
    switch (c.kind) {
    case chart_kind::bars: return text_of_bars(c, width);
    case chart_kind::shares: return text_of_shares(c, width);
    case chart_kind::ranks:
    case chart_kind::intervals: return text_of_points(c, width);
    case chart_kind::lines:
    case chart_kind::slope:
    case chart_kind::catch_up: return text_of_lines(c, width);
    case chart_kind::mirror: break;
    }
    return text_of_mirror(c);
}

} // namespace io_detail

/// The chart for a terminal, in lines of at most `width` characters as far as its names leave room: title, unit and
/// period, the picture, the notes. Bars end to an eighth of a character, light ones (`░`) do not compare or are no
/// observation; lines are of braille dots, broken where there is a gap or a break (B below it; other letters are
/// statuses). Bytes that do not print are written as `\x1b`.
/// Example: `std::cout << to_text(bar_chart(gdp.cross_section(year(2024))))`.
[[nodiscard]] inline std::string to_text(chart const& c, std::size_t width = 80) {
    std::string out;
    if (!c.title.empty()) out += io_detail::shown(c.title) + '\n';
    out += io_detail::shown(c.subtitle) + '\n';
    if (!c.values.empty()) out += io_detail::text_of_picture(c, width);
    for (std::string const& each : c.notes) out += io_detail::shown(each) + '\n';
    return out;
}

} // namespace almanac::inline v0
