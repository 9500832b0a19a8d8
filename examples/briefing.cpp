// A briefing from the corridor dataset: who trades how much with Central Asia, what that compares to, and theme by
// theme what the article states of Pakistan, India, Central Asia and its states, with bars where figures stand side by
// side.
//
// Usage: briefing [--theme NAME] [--area CODE] [--cite]
//   --theme NAME   only this theme: trade, energy, fintech, ... (without it: the comparison of trade and all themes)
//   --area CODE    only figures of this area, or towards it: PAK, UZB, central_asia, ...
//   --cite         behind each figure who said it and where it was read
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place.hpp>
#include <almanac/with/range_v3_select.hpp>

#include <range/v3/algorithm/any_of.hpp>
#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/range/conversion.hpp>

#include <iomanip>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;
using al::corridor::get;
using rows = std::vector<al::observation const*>;

namespace {

struct options {
    std::string_view theme{};
    al::area area{};
    bool cite = false;
};

/// A label and a computed number; a refused computation says why.
template <class Compute>
void print_finding(std::string_view label, Compute compute) {
    std::cout << "  " << std::left << std::setw(50) << label;
    try {
        std::cout << al::in_style(compute(), al::amount_style::symbol) << '\n';
    } catch (al::not_comparable const& refusal) {
        std::cout << "refused\n    " << refusal.what() << '\n';
    }
}

/// The question of the article in numbers: how far Pakistan's trade with the region is behind India's.
void print_trade_in_brief() {
    constexpr auto pakistan = get<"trade.PAK.central_asia.2024">();
    constexpr auto india = get<"trade.IND.central_asia.2024">();
    constexpr auto pakistan_exports = get<"trade.PAK.UZB.exports">();
    constexpr auto pakistan_imports = get<"trade.PAK.UZB.imports">();
    constexpr auto india_exports = get<"trade.IND.UZB.exports">();
    // The figures on Uzbekistan carry no year of their own, so comparing them needs a waiver that stays in the result.
    constexpr auto undated = al::waive(al::reason::period_unknown);

    std::cout << "Trade in brief\n";
    print_finding("Pakistan with Central Asia, 2024:", [&] { return pakistan; });
    print_finding("India with Central Asia, 2024:", [&] { return india; });
    print_finding("India against Pakistan, times:", [&] { return al::ratio(india, pakistan); });
    print_finding("India ahead by:", [&] { return al::gap(india, pakistan); });
    print_finding("India's exports to Uzbekistan against Pakistan's:",
                  [&] { return al::ratio(india_exports, pakistan_exports); });
    print_finding("the same, undated figures accepted:",
                  [&] { return al::ratio(india_exports, pakistan_exports, undated); });
    print_finding("Pakistan's exports to Uzbekistan less imports:",
                  [&] { return al::gap(pakistan_exports, pakistan_imports, undated); });
    print_finding("Pakistan with Uzbekistan, exports and imports:",
                  [&] { return al::sum(pakistan_exports, pakistan_imports, undated); });
    print_finding("its exports there as a share of its trade:",
                  [&] { return al::share(pakistan_exports, pakistan, undated); });
    print_finding("India's exports there as a share of its trade:",
                  [&] { return al::share(india_exports, india, undated); });
    std::cout << "  Sources\n";
    for (std::string_view const key :
         {pakistan.key, india.key, pakistan_exports.key, pakistan_imports.key, india_exports.key}) {
        std::cout << "    " << std::setw(30) << key << al::cite(al::corridor::at(key), al::corridor::article) << '\n';
    }
    std::cout << '\n';
}

/// "Pakistan", or "Pakistan - Uzbekistan" where there is a counterpart.
std::string areas_of(al::observation const& row) {
    std::string text(al::corridor::short_name(row.where));
    if (!row.counterpart.empty()) text.append(" - ").append(al::corridor::short_name(row.counterpart));
    return text;
}

/// A bar of at most 24 blocks, in eighths of a block (Unicode block elements); at least one eighth for what is not
/// zero.
std::string bar(double value, double greatest) {
    constexpr std::string_view eighths[] = {"", "\u258f", "\u258e", "\u258d", "\u258c", "\u258b", "\u258a", "\u2589"};
    int const length = static_cast<int>(value / greatest * 24 * 8 + 0.5);
    std::string text;
    for (int block = 0; block < length / 8; ++block) text.append("\u2588");
    return text.append(value > 0 && length == 0 ? eighths[1] : eighths[length % 8]);
}

/// One figure: of whom, how much, when; its bar if there is one; and who said it if asked for.
void print_row(al::observation const& row, std::string_view drawn, options const& wanted) {
    auto const amount =
        row.has_figure() ? al::to_text(al::figure_of(row), al::amount_style::symbol) : al::figure_text();
    std::cout << "    " << std::left << std::setw(32) << areas_of(row) << std::right << std::setw(22) << amount;
    std::string notes(row.when == al::no_period() ? "" : al::to_words(row.when).view());
    if (!drawn.empty()) notes.resize(std::max(notes.size(), std::size_t{20}), ' ');
    notes.append(drawn);
    if (row.asserted != al::assertion::observed) notes.append(" (").append(al::to_text(row.asserted)).append(")");
    if (!notes.empty()) std::cout << "  " << notes;
    std::cout << '\n';
    if (wanted.cite) std::cout << "        " << al::cite(row, al::corridor::article) << '\n';
}

/// The rows of one subject. Figures of several areas in one unit get bars.
void print_subject(rows const& same, options const& wanted) {
    bool const beside = same.size() > 1 && same.front()->has_figure();
    double greatest = 0;
    for (al::observation const* row : same) greatest = std::max(greatest, al::to_double(row->value));
    std::cout << "  " << same.front()->subject << '\n';
    for (al::observation const* row : same) {
        print_row(*row, beside ? bar(al::to_double(row->value), greatest) : std::string(), wanted);
    }
}

bool is_wanted(al::observation const& row, options const& wanted) {
    return wanted.area.empty() || row.where == wanted.area || row.counterpart == wanted.area;
}

/// A theme, its subjects in the order of their first figure; rows of one subject and unit stand together.
void print_theme(al::corridor::theme const& theme, options const& wanted) {
    auto const chosen = ranges::views::filter([&](al::observation const& row) { return is_wanted(row, wanted); });
    rows left;
    for (al::observation const& row : theme.rows | chosen) left.push_back(&row);
    if (left.empty()) return;
    std::cout << "Theme: " << theme.name << '\n';
    while (!left.empty()) {
        al::observation const& first = *left.front();
        auto const alike = [&first](al::observation const* row) {
            bool const same_unit =
                row->has_figure() == first.has_figure() && (!row->has_figure() || *row->in == *first.in);
            return row->subject == first.subject && same_unit;
        };
        print_subject(left | ranges::views::filter(alike) | ranges::to<std::vector>(), wanted);
        std::erase_if(left, alike);
    }
    std::cout << '\n';
}

/// Reads the command line; says what is wrong with it and returns false.
bool read(int count, char** arguments, options& wanted) {
    for (int i = 1; i < count; ++i) {
        std::string_view const option = arguments[i];
        bool const has_value = i + 1 < count;
        if (option == "--cite") {
            wanted.cite = true;
        } else if (option == "--theme" && has_value) {
            wanted.theme = arguments[++i];
            if (!ranges::any_of(al::corridor::themes, [&](auto const& t) { return t.name == wanted.theme; })) {
                std::cerr << "briefing: there is no theme \"" << wanted.theme << "\"; the themes are";
                for (auto const& theme : al::corridor::themes) std::cerr << ' ' << theme.name;
                std::cerr << '\n';
                return false;
            }
        } else if (option == "--area" && has_value) {
            wanted.area = al::area(arguments[++i]);
        } else {
            std::cerr << "usage: briefing [--theme NAME] [--area CODE] [--cite]\n";
            return false;
        }
    }
    return true;
}

} // namespace

int main(int count, char** arguments) try {
    options wanted;
    if (!read(count, arguments, wanted)) return 2;
    if (wanted.theme.empty() && wanted.area.empty()) print_trade_in_brief();
    for (al::corridor::theme const& theme : al::corridor::themes) {
        if (wanted.theme.empty() || theme.name == wanted.theme) print_theme(theme, wanted);
    }
    std::cout << "All values as stated by " << al::corridor::article << "; this library does not vouch for them.\n";
    return 0;
} catch (al::error const& e) {
    std::cerr << "briefing: " << e.what() << '\n';
    return 2;
}
