// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Containers as tables for people: what is measured and in which unit, periods over the columns, areas before the
/// rows. Opt-in, because it includes `<string>` and `<charconv>`; `io/ostream.hpp` includes it.
/// Linear in the cells.
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/unit/text/amount_text.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// The unit over a table: "USD million", "million persons", "%", "index, 2015 = 100".
inline std::string head_of(unit const& u, period const& base) {
    if (u.kind == measure::index && base.kind != period_kind::none) {
        return "index, " + std::string(to_text(base).view()) + " = 100";
    }
    if (u.kind == measure::rank) return "rank";
    if (u == units::one) return "ratio";
    unit_detail::written_unit const written = unit_detail::unit_as_written(u);
    int const power = u.kind == measure::proportion ? 0 : written.power;
    unit const plain = power == 3 || power == 6 || power == 9 || power == 12 ? written.in : u;
    std::string const name(unit_detail::unit_behind(plain, true).view());
    if (plain == u) return name;
    std::string const word(power == 3 ? std::string_view("thousand") : magnitude_word(power));
    return u.money.exponent == 1 ? name + ' ' + word : word + ' ' + name;
}

/// A number with `decimals` digits behind the point, its thousands in groups. One that is not zero does not look like
/// zero: it keeps two digits. One beyond 10^15 is written with a power of ten.
inline std::string grouped(double value, int decimals) {
    char digits[64];
    bool const is_tiny = value != 0 && std::fabs(value) < 0.5 * std::pow(10.0, -decimals);
    bool const by_power = is_tiny || !(std::fabs(value) < 1e15);
    auto const [past, problem] =
        by_power ? std::to_chars(digits, digits + sizeof digits, value, std::chars_format::general, is_tiny ? 2 : 6)
                 : std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, decimals);
    static_cast<void>(problem); // 64 characters hold both
    std::string_view const plain(digits, static_cast<std::size_t>(past - digits));
    if (by_power) return std::string(plain);
    std::size_t const first = plain[0] == '-' ? 1 : 0;
    std::size_t const point = plain.find('.') == std::string_view::npos ? plain.size() : plain.find('.');
    std::string out;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i > first && i < point && (point - i) % 3 == 0) out += ',';
        out += plain[i];
    }
    return out;
}

/// How many digits behind the point a table shows: five digits of its greatest number, and no more than its numbers
/// have.
template <class Values>
int decimals_for(Values const& values) {
    double greatest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        double const size = std::fabs(value_of(values[i]));
        if (size > greatest && size < 1e15) greatest = size; // false for what is missing
    }
    int const leading = greatest > 0 ? static_cast<int>(std::floor(std::log10(greatest))) : 0;
    int const most = leading >= 4 ? 0 : leading < -4 ? 8 : 4 - leading;
    for (int decimals = 0; decimals < most; ++decimals) {
        double const power = std::pow(10.0, decimals);
        bool all_end_here = true;
        for (std::size_t i = 0; i < values.size() && all_end_here; ++i) {
            double const scaled = value_of(values[i]) * power;
            bool const ends_here = std::fabs(scaled - std::round(scaled)) <= 1e-9 * std::fabs(scaled);
            all_end_here = is_missing(values[i]) || std::fabs(scaled) >= 1e15 || ends_here;
        }
        if (all_end_here) return decimals;
    }
    return most;
}

inline std::string number_text(double value, int decimals) { return grouped(value, decimals); }
/// A number within bounds is its range: the ends rounded outward.
inline std::string number_text(bounded const& value, int decimals) {
    if (value.low == value.high) return grouped(value.value, decimals);
    double const power = std::pow(10.0, decimals);
    bool const fits = std::fabs(value.low) < 1e15 && std::fabs(value.high) < 1e15;
    if (!fits) return grouped(value.low, decimals) + " to " + grouped(value.high, decimals);
    return grouped(std::floor(value.low * power) / power, decimals) + " to " +
           grouped(std::ceil(value.high * power) / power, decimals);
}

/// Lines of cells in columns: the first to the left, the others to the right.
class text_table {
public:
    void line() { lines_.emplace_back(); }
    void cell(std::string content) {
        lines_.back().push_back(std::move(content));
        if (widths_.size() < lines_.back().size()) widths_.push_back(0);
        std::size_t& width = widths_[lines_.back().size() - 1];
        if (lines_.back().back().size() > width) width = lines_.back().back().size();
    }
    /// The columns, as many in a block as fit in `width` characters; the first column and `left` more stand before each
    /// block.
    [[nodiscard]] std::string text(std::size_t left, std::size_t width) const {
        std::string out;
        std::size_t from = left;
        do {
            std::size_t past = from;
            std::size_t length = 0;
            for (std::size_t i = 0; i < left; ++i) length += widths_[i] + 2;
            while (past < widths_.size() && (past == from || length + widths_[past] <= width)) {
                length += widths_[past++] + 2;
            }
            if (from != left) out += '\n';
            for (auto const& each : lines_) append_line(out, each, left, from, past);
            from = past;
        } while (from < widths_.size());
        return out;
    }

private:
    void append_line(std::string& out, std::vector<std::string> const& cells, std::size_t left, std::size_t from,
                     std::size_t past) const {
        std::size_t const start = out.size();
        for (std::size_t i = 0; i < left && i < cells.size(); ++i) {
            if (i != 0) out += "  ";
            out += cells[i] + std::string(widths_[i] - cells[i].size(), ' ');
        }
        for (std::size_t i = from; i < past && i < cells.size(); ++i) {
            if (out.size() != start) out += "  ";
            out += std::string(widths_[i] - cells[i].size(), ' ') + cells[i];
        }
        while (out.size() > start && out.back() == ' ') out.pop_back();
        out += '\n';
    }
    std::vector<std::vector<std::string>> lines_;
    std::vector<std::size_t> widths_;
};

/// The longest line of a table.
inline constexpr std::size_t table_width = 100;

/// The statuses that a table shows by their letters, and the words for them below it.
class status_legend {
public:
    /// The mark behind a number, or what stands for a missing one.
    std::string mark(cell_status status) {
        if (status == cell_status::normal) return {};
        if (status == cell_status::no_observation || status == cell_status::missing) return "-";
        std::string const letter(1, static_cast<char>(status));
        if (seen_.find(letter) == std::string::npos) seen_ += letter;
        return letter;
    }
    [[nodiscard]] std::string text() const {
        std::string out;
        for (char const c : seen_) {
            out += std::string(1, c) + ' ' + std::string(to_words(static_cast<cell_status>(c))) + '\n';
        }
        return out;
    }

private:
    std::string seen_;
};

template <class Number>
std::string cell_text(Number const& value, cell_status status, int decimals, status_legend& legend) {
    std::string const mark = legend.mark(status);
    if (is_missing(value)) return mark.empty() ? "-" : mark;
    return mark.empty() ? number_text(value, decimals) : number_text(value, decimals) + ' ' + mark;
}

/// "2024, counterpart CHN, USD million, year to date": what is said of all values of a container.
inline std::string said_of_all(common_basis const& about, std::string_view in, std::string_view of) {
    std::string out(of);
    auto const add = [&out](std::string_view before, std::string_view words) {
        out += (out.empty() ? "" : ", ");
        (out += before) += words;
    };
    if (!about.counterpart.empty()) add("counterpart ", to_text(about.counterpart).view());
    add({}, in);
    if (!about.over.empty()) add("over ", to_text(about.over).view());
    if (about.accumulated == accumulation::year_to_date) add({}, "year to date");
    if (about.valued != valuation::unstated) add({}, to_text(about.valued));
    if (about.vintage.kind != period_kind::none) add("edition of ", to_text(about.vintage).view());
    if (!about.waived.empty()) add("waived: ", to_text(about.waived).view());
    return out;
}

/// "GDP, PAK, USD million": what stands over a table.
template <class Container>
std::string title_of(Container const& c, std::string_view of = {}) {
    std::string_view const indicator(c.about.indicator);
    std::string const rest = said_of_all(c.about, head_of(c.in(), c.about.base), of);
    return std::string(indicator) + (indicator.empty() ? "" : ", ") + rest + '\n';
}

} // namespace io_detail

/// A series as a table: a line for each period. A letter behind a number is its status (SDMX CL_OBS_STATUS), explained
/// below the table; "-" is a number that is not there. Example: `to_text(gdp_of_pakistan)`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] std::string to_text(series<Unit, Value, Storage> const& s) {
    io_detail::text_table table;
    io_detail::status_legend legend;
    int const decimals = io_detail::decimals_for(s.cells.values);
    for (std::size_t i = 0; i < s.size(); ++i) {
        table.line();
        table.cell(std::string(to_text(s.when(i)).view()));
        table.cell(io_detail::cell_text(s.cells.values[i], s.cells.status(i), decimals, legend));
    }
    std::string const body = s.empty() ? std::string() : table.text(1, io_detail::table_width);
    return io_detail::title_of(s, to_text(s.where).view()) + body + legend.text();
}

/// A cross-section as a table: a line for each area.
template <unit Unit, class Value, class Storage>
[[nodiscard]] std::string to_text(cross_section<Unit, Value, Storage> const& s) {
    io_detail::text_table table;
    io_detail::status_legend legend;
    int const decimals = io_detail::decimals_for(s.cells.values);
    for (std::size_t i = 0; i < s.size(); ++i) {
        table.line();
        table.cell(std::string(s.areas[i].view()));
        table.cell(io_detail::cell_text(s.cells.values[i], s.cells.status(i), decimals, legend));
    }
    std::string const body = s.empty() ? std::string() : table.text(1, io_detail::table_width);
    return io_detail::title_of(s, to_text(s.when).view()) + body + legend.text();
}

/// A panel as a table: periods over the columns, areas before the rows, in blocks where the periods do not fit beside
/// one another.
template <unit Unit, class Value, class Storage>
[[nodiscard]] std::string to_text(panel<Unit, Value, Storage> const& p) {
    io_detail::text_table table;
    io_detail::status_legend legend;
    int const decimals = io_detail::decimals_for(p.cells.values);
    table.line();
    table.cell({});
    for (std::size_t t = 0; t < p.period_count; ++t) table.cell(std::string(to_text(p.when(t)).view()));
    for (std::size_t i = 0; i < p.areas.size(); ++i) {
        table.line();
        table.cell(std::string(p.areas[i].view()));
        for (std::size_t t = 0; t < p.period_count; ++t) {
            std::size_t const cell = i * p.period_count + t;
            table.cell(io_detail::cell_text(p.cells.values[cell], p.cells.status(cell), decimals, legend));
        }
    }
    std::string const body = p.empty() ? std::string() : table.text(1, io_detail::table_width);
    return io_detail::title_of(p) + body + legend.text();
}

/// Flows as a table: a line for each flow that somebody reported, with what both sides say.
template <unit Unit, class Value, class Storage>
[[nodiscard]] std::string to_text(flows<Unit, Value, Storage> const& f) {
    io_detail::text_table table;
    io_detail::status_legend legend;
    auto const& kept = indicator_detail::kept_cells(f.cells);
    int const decimals = io_detail::decimals_for(kept.values);
    table.line();
    for (char const* const head : {"from", "to", "of", "by exporter", "by importer"}) table.cell(head);
    std::size_t last = f.size();
    for (std::size_t cell = 0; cell < kept.size(); ++cell) {
        std::size_t const i = indicator_detail::place_of(f.cells, cell) / 2 * 2;
        if (is_missing(kept.values[cell]) || i == last) continue;
        last = i;
        auto const flow = f[i];
        table.line();
        table.cell(std::string(flow.from.view()));
        table.cell(std::string(flow.to.view()));
        table.cell(flow.what.view().empty() ? "all" : std::string(flow.what.view()));
        for (std::size_t const place : {i, i + 1}) {
            table.cell(io_detail::cell_text(f.cells.value(place), f.cells.status(place), decimals, legend));
        }
    }
    return io_detail::title_of(f, to_text(f.when).view()) + table.text(3, io_detail::table_width) + legend.text();
}

} // namespace almanac::inline v0
