// A briefing from the corridor dataset: Pakistan, India, Central Asia and its five states side by side, indicator by
// indicator, with bars, what the figures say against each other, and which of them cannot be compared and why.
//
// Usage: briefing [--words TEXT] [--cite] [AREA ...]
//   --words TEXT   only what has these words in its names: "exports", "gas turkmenistan", "5g"
//   --cite         behind each figure who is named for it and where it was read
//   AREA ...       other areas to put side by side, by their codes: PAK UZB
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
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

#include <iomanip>
#include <iostream>
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

/// One figure: of whom, how much, when, its bar; and who is named for it if asked for.
void print_row(observation const& row, std::string_view drawn, options const& wanted) {
    std::string when(row.when == al::no_period() ? "no period" : al::to_text(row.when).view());
    if (!row.inferred_from.empty()) when.append("*");
    std::string line(al::corridor::short_name(row.where));
    line.resize(std::max(line.size(), std::size_t{13}), ' ');
    std::cout << "  " << line << std::right << std::setw(24) << al::to_text(figure_of(row), al::amount_style::symbol)
              << "  " << std::left << std::setw(16) << when << drawn;
    if (row.asserted != al::assertion::observed) std::cout << " (" << al::to_text(row.asserted) << ")";
    std::cout << '\n';
    if (wanted.cite) std::cout << "      " << cite(row, al::corridor::article) << '\n';
}

/// What a row says against another, or why it says nothing.
void print_pair(observation const& row, observation const& other) {
    std::cout << "  " << al::corridor::short_name(row.where) << " / " << al::corridor::short_name(other.where);
    try {
        auto const [figure, divisor] = figures_of(row, other);
        auto const quotient = ratio(figure, divisor, accepted);
        std::cout << " = " << quotient << '\n';
    } catch (al::not_comparable const& refusal) {
        std::string_view const why = refusal.what(); // "cannot divide <key> and <key>: <reasons with both sides>"
        std::cout << " is not computed: " << why.substr(why.find(": ") + 2) << '\n';
    } catch (al::unit_mismatch const& refusal) {
        std::cout << " is not computed: " << refusal.what() << '\n';
    }
}

/// One thing in several areas. A bar of light blocks is of a figure that does not compare with those of full ones.
void print_thing(rows const& same, options const& wanted) {
    observation const& first = *same.front();
    std::cout << subject_of(first);
    if (!first.counterpart.empty()) std::cout << ", towards " << al::corridor::short_name(first.counterpart);
    std::cout << '\n';
    observation const& reference =
        **ranges::max_element(same, {}, [&](observation const* row) { return comparable_count(*row, same); });
    double greatest = 0;
    for (observation const* row : same) greatest = std::max(greatest, times(*row, reference));
    for (observation const* row : same) {
        bool const compares = comparison_of(reference, *row).compares(accepted);
        print_row(*row, bar(times(*row, reference) / greatest, compares ? "\u2588" : "\u2591"), wanted);
    }
    for (observation const* row : same) {
        if (row->where != reference.where) print_pair(*row, reference);
    }
    std::cout << '\n';
}

/// Reads the command line; says what is wrong with it and returns false.
bool read(int count, char** arguments, options& wanted) {
    for (int i = 1; i < count; ++i) {
        std::string_view const option = arguments[i];
        if (option == "--cite") {
            wanted.cite = true;
        } else if (option == "--words" && i + 1 < count) {
            wanted.words = arguments[++i];
        } else if (option.substr(0, 1) != "-") {
            wanted.areas.push_back(al::parse_area(option));
        } else {
            std::cerr << "usage: briefing [--words TEXT] [--cite] [AREA ...]\n";
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
    std::cout << "What " << al::corridor::article.name << " states, side by side:";
    for (al::area const& each : wanted.areas) std::cout << ' ' << each;
    std::cout << "\n\n";
    for (rows const& same : side_by_side(wanted)) print_thing(same, wanted);
    std::cout << "* inferred from the article's words. Light bars: what speaks against comparing is said below them.\n"
              << "In the whole dataset, " << to_text(count_comparisons(rows_of(al::corridor::facts))) << ".\n"
              << "All values as stated by " << al::corridor::article.name
              << "; this library does not vouch for them.\n";
    return 0;
} catch (al::error const& e) {
    std::cerr << "briefing: " << e.what() << '\n';
    return 2;
}
