// A briefing from the corridor dataset: Pakistan, India, Central Asia and its five states side by side, indicator by
// indicator, with bars, what the figures say against each other, and which of them cannot be compared and why.
//
// Usage: briefing [--words TEXT] [--cite] [--html FILE [--vega ADDRESS]] [AREA ...]
//   --words TEXT   only what has these words in its names: "exports", "gas turkmenistan", "5g"
//   --cite         behind each figure who is named for it and where it was read
//   --html FILE    writes a page with charts, tables and footnotes, and prints nothing
//   --vega ADDRESS where that page finds vega.min.js and vega-lite.min.js: a folder, with a slash at its end; without
//                  it beside the page. If they are not there, it fetches them; without a network the charts are text.
//   AREA ...       other areas to put side by side, by their codes: PAK UZB
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/io/charts/figure_chart.hpp>
#include <almanac/io/charts/html_page.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place.hpp>
#include <almanac/with/range_v3_select.hpp>

#include <range/v3/algorithm/all_of.hpp>
#include <range/v3/algorithm/find.hpp>
#include <range/v3/algorithm/find_if.hpp>
#include <range/v3/algorithm/max_element.hpp>
#include <range/v3/algorithm/none_of.hpp>
#include <range/v3/algorithm/stable_sort.hpp>
#include <range/v3/view/filter.hpp>

#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;
using al::observation;
using rows = std::vector<observation const*>;

namespace {

struct options {
    std::vector<al::area> areas{};
    std::string_view words{};
    bool cite = false;
    std::string html{};
    std::string_view vega{};
};

// The curator's reading of "data of 2024" as the year 2024 is accepted; what was accepted is said.
constexpr al::reasons accepted = al::waive(al::reason::period_inferred);

/// Figures of one thing: the same indicator, part of it and counterpart.
bool are_alike(observation const& a, observation const& b) {
    return a.what == b.what && a.by == b.by && a.counterpart == b.counterpart;
}

std::size_t place_of(al::area const& where, options const& wanted) {
    return static_cast<std::size_t>(ranges::find(wanted.areas, where) - wanted.areas.begin());
}

/// Whether a row is another statement of the same number.
bool says_the_same(observation const& a, observation const& b) {
    return a.where == b.where && a.when == b.when && a.value == b.value && *a.in == *b.in;
}

/// The figures of the areas, one thing after the other; what only one area has is left out. Of several statements of
/// one number the first stands, unless their sources are asked for.
std::vector<rows> side_by_side(options const& wanted) {
    std::vector<rows> things;
    auto const of_wanted = ranges::views::filter(
        [&](observation const& row) { return place_of(row.where, wanted) < wanted.areas.size(); });
    for (observation const& row :
         rows_of(al::corridor::facts) | al::with_figure() | of_wanted | al::with_words(wanted.words)) {
        auto const same = ranges::find_if(things, [&](rows const& each) { return are_alike(*each.front(), row); });
        if (same == things.end()) {
            things.push_back(rows{&row});
        } else if (wanted.cite || ranges::none_of(*same, [&](auto* other) { return says_the_same(*other, row); })) {
            same->push_back(&row);
        }
    }
    std::erase_if(things, [](rows const& each) {
        return ranges::all_of(each, [&](auto* row) { return row->where == each.front()->where; });
    });
    for (rows& each : things) {
        ranges::stable_sort(each, {}, [&](observation const* row) { return place_of(row->where, wanted); });
    }
    return things;
}

/// With how many of the others a row compares.
int comparable_count(observation const& row, rows const& others) {
    int count = 0;
    for (observation const* other : others) count += comparison_of(row, *other).compares(accepted) ? 1 : 0;
    return count;
}

/// A bar of at most 24 characters, one at least for what is not zero.
std::string bar(double part, std::string_view block) {
    std::string text;
    for (int i = 0; i < static_cast<int>(part * 24 + 0.5) || (i == 0 && part > 0); ++i) text.append(block);
    return text;
}

/// How many times the one is the other, to be drawn: whatever speaks against it was said before.
double times(observation const& row, observation const& other) {
    al::comparable_row const pair = comparison_of(other, row);
    if (!pair.units_meet) return 0;
    auto const [divisor, figure] = figures_of(other, row);
    return to_double(ratio(figure, divisor, pair.to_waive).value);
}

/// When, with a star where the period is inferred.
std::string period_of(observation const& row) {
    std::string when(row.when == al::no_period() ? "no period" : al::to_text(row.when).view());
    return row.inferred_from.empty() ? when : when + '*';
}

/// One figure: of whom, how much, when, its bar; and who is named for it if asked for.
void print_row(observation const& row, std::string_view drawn, options const& wanted) {
    std::string line(al::corridor::short_name(row.where));
    line.resize(std::max(line.size(), std::size_t{13}), ' ');
    std::cout << "  " << line << std::right << std::setw(24) << al::to_text(figure_of(row), al::amount_style::symbol)
              << "  " << std::left << std::setw(16) << period_of(row) << drawn;
    if (row.asserted != al::assertion::observed) std::cout << " (" << al::to_text(row.asserted) << ")";
    std::cout << '\n';
    if (wanted.cite) std::cout << "      " << cite(row, al::corridor::article) << '\n';
}

/// What a row says against another, or why it says nothing.
std::string said_of_pair(observation const& row, observation const& other) {
    std::string const names =
        std::string(al::corridor::short_name(row.where)) + " / " + std::string(al::corridor::short_name(other.where));
    try {
        auto const [figure, divisor] = figures_of(row, other);
        auto const quotient = ratio(figure, divisor, accepted);
        std::ostringstream out;
        out << names << " = " << quotient;
        return out.str();
    } catch (al::not_comparable const& refusal) {
        std::string_view const why = refusal.what(); // "cannot divide <key> and <key>: <reasons with both sides>"
        return names + " is not computed: " + std::string(why.substr(why.find(": ") + 2));
    } catch (al::unit_mismatch const& refusal) {
        return names + " is not computed: " + refusal.what();
    }
}

/// What rows are of: "market size (product = ai), towards China".
std::string title_of(observation const& row) {
    std::string title(subject_of(row).view());
    if (!row.counterpart.empty()) title.append(", towards ").append(al::corridor::short_name(row.counterpart));
    return title;
}
/// The row that most others compare with.
observation const& reference_of(rows const& same) {
    return **ranges::max_element(same, {}, [&](observation const* row) { return comparable_count(*row, same); });
}
/// One thing in several areas. A bar of light blocks is of a figure that does not compare with those of full ones.
void print_thing(rows const& same, options const& wanted) {
    std::cout << title_of(*same.front()) << '\n';
    observation const& reference = reference_of(same);
    double greatest = 0;
    for (observation const* row : same) greatest = std::max(greatest, times(*row, reference));
    for (observation const* row : same) {
        bool const compares = comparison_of(reference, *row).compares(accepted);
        print_row(*row, bar(times(*row, reference) / greatest, compares ? "\u2588" : "\u2591"), wanted);
    }
    for (observation const* row : same) {
        if (row->where != reference.where) std::cout << "  " << said_of_pair(*row, reference) << '\n';
    }
    std::cout << '\n';
}

/// The figures of one thing that have one unit, as bars, and of ranks as points: light where they do not compare with
/// the first. Drawn if there are two.
void draw_thing(al::html_page& page, rows const& same, al::chart_options const& said) {
    observation const& reference = reference_of(same);
    std::vector<al::any_figure> figures{figure_of(reference)};
    for (observation const* row : same) {
        if (row == &reference || !comparison_of(reference, *row).units_meet) continue;
        al::any_figure const other = figures_of(reference, *row).other;
        if (same_dimension_but_prices(other.in(), figures.front().in())) figures.push_back(other);
    }
    if (figures.size() < 2) return;
    al::reasons drawn_light;
    for (int i = 0; i < al::reason_count; ++i) drawn_light.add(static_cast<al::reason>(i));
    al::measure const kind = reference.in->kind;
    bool const has_zero = kind != al::measure::rank && kind != al::measure::index;
    page.picture(has_zero ? al::bar_chart(figures, said, accepted, drawn_light)
                          : al::interval_chart(figures, said, accepted, drawn_light));
}

/// One thing in several areas, as a part of the page.
void write_thing(al::html_page& page, rows const& same) {
    std::string const title = title_of(*same.front());
    page.section(title);
    draw_thing(page, same, {.title = title, .source = al::corridor::article.name});
    bool const all_observed = ranges::all_of(same, [](auto* row) { return row->asserted == al::assertion::observed; });
    std::vector<std::string> heads{"area", "figure", "period"};
    if (!all_observed) heads.emplace_back("said as");
    std::vector<std::vector<al::html_cell>> lines;
    for (observation const* row : same) {
        std::string const figure(al::to_text(figure_of(*row), al::amount_style::symbol).view());
        std::size_t const source = page.footnote(cite(*row, al::corridor::article).view());
        lines.push_back(
            {{std::string(al::corridor::short_name(row->where))}, {figure, {source}, true}, {period_of(*row)}});
        if (!all_observed) lines.back().push_back({std::string(to_text(row->asserted))});
    }
    page.table(heads, lines);
    std::vector<std::string> pairs;
    observation const& reference = reference_of(same);
    for (observation const* row : same) {
        if (row->where != reference.where) pairs.push_back(said_of_pair(*row, reference));
    }
    page.list(pairs);
}

/// The whole briefing as a page.
void write_page(std::ostream& out, options const& wanted) {
    std::string areas;
    for (al::area const& each : wanted.areas)
        areas.append(areas.empty() ? "" : ", ").append(al::corridor::short_name(each));
    std::string const name(al::corridor::article.name);
    al::html_page page(out, {.title = "What " + name + " states, side by side", .vega = wanted.vega});
    page.paragraph(areas + '.');
    page.paragraph("All values as stated by " + name + "; this library does not vouch for them.");
    page.paragraph("* inferred from the article's words. Pale bars are not observations, or do not compare with the "
                   "dark one; the reason is below them.");
    for (rows const& same : side_by_side(wanted)) write_thing(page, same);
    std::string const counted(to_text(count_comparisons(rows_of(al::corridor::facts))).view());
    page.section("What compares");
    page.paragraph("In the whole dataset, " + counted + '.');
}

/// Reads the command line; says what is wrong with it and returns false.
bool read(int count, char** arguments, options& wanted) {
    for (int i = 1; i < count; ++i) {
        std::string_view const option = arguments[i];
        if (option == "--cite") {
            wanted.cite = true;
        } else if (option == "--words" && i + 1 < count) {
            wanted.words = arguments[++i];
        } else if (option == "--html" && i + 1 < count) {
            wanted.html = arguments[++i];
        } else if (option == "--vega" && i + 1 < count) {
            wanted.vega = arguments[++i];
        } else if (option.substr(0, 1) != "-") {
            wanted.areas.push_back(al::parse_area(option));
        } else {
            std::cerr << "usage: briefing [--words TEXT] [--cite] [--html FILE [--vega ADDRESS]] [AREA ...]\n";
            return false;
        }
    }
    if (wanted.areas.empty()) {
        wanted.areas = {al::areas::PAK, al::areas::IND, al::areas::central_asia};
        for (al::area const& state : members(al::areas::central_asia, al::to_serial({2025, 4, 1})))
            wanted.areas.push_back(state);
    }
    return true;
}

} // namespace

int main(int count, char** arguments) try {
    options wanted;
    if (!read(count, arguments, wanted)) return 2;
    if (!wanted.html.empty()) {
        std::ofstream file(wanted.html);
        write_page(file, wanted);
        if (file.flush()) return 0;
        std::cerr << "briefing: cannot write " << wanted.html << '\n';
        return 1;
    }
    std::cout << "What " << al::corridor::article.name << " states, side by side:";
    for (al::area const& each : wanted.areas) std::cout << ' ' << each;
    std::cout << "\n\n";
    for (rows const& same : side_by_side(wanted)) print_thing(same, wanted);
    std::cout << "* inferred from the article's words. Pale bars: what speaks against comparing is below them.\n"
              << "In the whole dataset, " << to_text(count_comparisons(rows_of(al::corridor::facts))) << ".\n"
              << "All values as stated by " << al::corridor::article.name
              << "; this library does not vouch for them.\n";
    return 0;
} catch (al::error const& e) {
    std::cerr << "briefing: " << e.what() << '\n';
    return 2;
}
