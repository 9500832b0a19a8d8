// A fact checker over the corridor dataset: reads claims in words, finds the figures that they speak about, and says
// whether these bear them out, with the arithmetic, what was assumed, and who is named for them.
//
// Usage: factcheck [CLAIM ...]
//        factcheck --file FILE    a claim in each line
// Without arguments it checks some claims of its own.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/place/area_names.hpp>

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <fstream>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;
namespace cor = almanac::corridor;
using al::observation;

namespace {

// A checker sets claims against whatever is stated, and says what it had to accept.
constexpr al::reasons accepted =
    al::waive(al::reason::period, al::reason::period_unknown, al::reason::period_inferred, al::reason::nature,
              al::reason::nature_unknown, al::reason::assertion, al::reason::area, al::reason::counterpart,
              al::reason::indicator, al::reason::indicator_unknown, al::reason::breakdown, al::reason::fiscal_year,
              al::reason::whole, al::reason::base_period);

std::vector<std::string> words_of(std::string_view claim) {
    std::vector<std::string> words;
    std::string word;
    auto const take = [&words](std::string const& read) {
        words.push_back(read == "exceeded" || read == "exceeds" ? "over" : read);
    };
    for (char const c : std::string(claim) + ' ') {
        if (c != ' ') {
            word += c;
        } else if (!word.empty()) {
            take(word);
            word.clear();
        }
    }
    return words;
}
/// Without the marks around a word and the possessive behind it.
std::string bare(std::string word) {
    while (!word.empty() && std::string_view(",.;:!?\"()").find(word.back()) != std::string_view::npos) word.pop_back();
    for (std::string_view const ending : {"'s", "\u2019s", "'", "\u2019"}) {
        if (word.size() > ending.size() && std::string_view(word).ends_with(ending)) {
            word.resize(word.size() - ending.size());
        }
    }
    return word;
}
std::string joined(std::vector<std::string> const& words, std::size_t first, std::size_t count) {
    std::string out;
    for (std::size_t i = first; i < first + count; ++i) {
        if (i != first) out += ' ';
        out += bare(words[i]);
    }
    return out;
}

/// A figure of a claim, with what stands around it.
struct claimed {
    std::string printed{};
    al::any_figure figure{};
    std::size_t first = 0; ///< word
    std::size_t past = 0;
};
std::optional<al::any_figure> read_figure(std::string const& words) {
    try {
        return al::parse_figure(words);
    } catch (al::error const&) {
        return std::nullopt;
    }
}
bool is_year(std::string const& word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
}
/// The longest figures, from left to right. A figure has a digit, or is a multiple in words.
std::vector<claimed> figures_in(std::vector<std::string> const& words) {
    std::vector<claimed> found;
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (std::size_t count = std::min<std::size_t>(7, words.size() - at); count > 0; --count) {
            std::string const part = joined(words, at, count);
            bool const has_digit =
                std::any_of(part.begin(), part.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
            if (!has_digit || is_year(part) || part.find(" in") != std::string::npos || part.ends_with(" a"))
                continue; // "700 in 2024"
            if (auto const figure = read_figure(part)) {
                found.push_back({part, *figure, at, at + count});
                at += count - 1;
                break;
            }
        }
    }
    return found;
}

/// What a claim, or a part of it, speaks about.
struct subject {
    std::vector<al::area> areas{};
    std::optional<al::period> when{};
    std::vector<std::string> topic{}; ///< the other words that some row has in its names
    std::vector<std::string> assumed{};
};
bool is_topic(std::string const& word) {
    constexpr std::string_view no_topic[] = {
        "the", "and",   "its",   "was",   "were",   "with",   "from",   "for",     "that",     "has",     "have",
        "had", "over",  "than",  "more",  "less",   "into",   "per",    "year",    "about",    "million", "billion",
        "are", "which", "under", "below", "nearly", "almost", "around", "roughly", "trillion", "times",   "annually"};
    if (word.size() < 3 || std::any_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c) != 0; }))
        return false;
    return std::find(std::begin(no_topic), std::end(no_topic), word) == std::end(no_topic);
}
/// Names are asked for a part of them, so that a plural has its singular's.
void add_topic(subject& to, std::string word) {
    if (word == "people" || word == "persons") word = "population";
    if (word.size() > 4 && word.back() == 's') word.pop_back();
    to.topic.push_back(word);
}
std::optional<al::area> area_named(std::string const& words) {
    try {
        return al::parse_area_name(words);
    } catch (al::error const&) {
        return std::nullopt;
    }
}
subject subject_of(std::vector<std::string> const& words, std::size_t first, std::size_t past) {
    subject out;
    for (std::size_t at = first; at < past; ++at) {
        std::string const word = bare(words[at]);
        if (is_year(word)) {
            out.when = al::parse_period(word);
            continue;
        }
        std::string const two = at + 1 < past ? joined(words, at, 2) : std::string();
        if (two == "the region") {
            out.areas.push_back(al::areas::central_asia);
            out.assumed.push_back("\"the region\" is Central Asia");
            ++at;
        } else if (auto const both = two.empty() ? std::nullopt : area_named(two)) {
            out.areas.push_back(*both);
            ++at;
        } else if (auto const one = word.size() > 3 ? area_named(word) : std::nullopt) {
            out.areas.push_back(*one);
        } else if (is_topic(word)) {
            add_topic(out, word);
        }
    }
    return out;
}

int score(observation const& row, subject const& about) {
    int points = 0;
    for (std::string const& word : about.topic) {
        bool const in_name = row.what.is_stated() && row.what.of->name.find(word) != std::string_view::npos;
        points += in_name ? 4 : al::has_words(row, word) ? 3 : 0;
    }
    points += al::is_factual(row.asserted) ? 1 : 0;
    if (!about.areas.empty()) {
        points += row.where == about.areas[0] ? 4 : -4;
        bool const towards = about.areas.size() > 1;
        points += towards ? (row.counterpart == about.areas[1] ? 4 : -4) : (row.counterpart.empty() ? 1 : 0);
    }
    if (about.when) points += row.when == *about.when ? 3 : row.when == al::no_period() ? 0 : -2;
    points -= static_cast<int>(row.by.size());
    return row.is_event() || !row.has_figure() ? -100 : points;
}
/// Whether most words of the claim, its areas and its period are those of the row, or the row says nothing of them.
bool is_spoken_of(observation const& row, subject const& about) {
    auto const known = std::count_if(about.topic.begin(), about.topic.end(),
                                     [&row](std::string const& word) { return al::has_words(row, word); });
    bool const of_topic = 2 * known > static_cast<std::ptrdiff_t>(about.topic.size());
    bool const of_area = about.areas.empty() || row.where == about.areas[0];
    bool const towards = about.areas.size() < 2 || row.counterpart == about.areas[1];
    bool const of_period = !about.when || row.when == al::no_period() || al::is_in(row, *about.when);
    return of_topic && of_area && towards && of_period;
}
/// The row that scores most, among those that a function takes.
template <class Test>
observation const* best_row(subject const& about, Test const& test) {
    observation const* best = nullptr;
    for (observation const& row : rows_of(cor::facts)) {
        if (test(row) && (best == nullptr || score(row, about) > score(*best, about))) best = &row;
    }
    return best;
}

/// The figure in the unit of a row: a bare number may count whatever the row counts.
std::optional<al::any_figure> in_unit_of(observation const& row, al::any_figure figure) {
    if (!row.has_figure()) return std::nullopt;
    bool const counts = row.in->counted.exponent == 1 && row.in->money.exponent == 0 && row.in->time == 0;
    bool const is_count = figure.in().counted.exponent == 1 || figure.in() == al::units::one;
    if (counts && is_count && figure.in().money.exponent == 0 && figure.in().size == row.in->size)
        figure.its_unit = *row.in;
    if (!same_dimension(*row.in, figure.in())) return std::nullopt;
    return figure;
}

/// The words of the verdict.
std::string_view answer(al::agreement_verdict v) {
    switch (v) {
    case al::agreement_verdict::same_digits: return "confirmed";
    case al::agreement_verdict::consistent: return "consistent";
    case al::agreement_verdict::contradicted: return "contradicted";
    default: return "undecided";
    }
}
void print_assumed(subject const& about, observation const& row) {
    for (std::string const& each : about.assumed) std::cout << "      assumed: " << each << '\n';
    if (about.when && row.when == al::no_period()) {
        std::cout << "      assumed: the figure, of which no period is stated, is of " << to_text(*about.when) << '\n';
    } else if (!about.when && row.when != al::no_period()) {
        std::cout << "      assumed: " << to_text(row.when) << " is meant"
                  << (row.inferred_from.empty() ? "" : ", which was inferred") << '\n';
    } else if (about.when && row.when != *about.when) {
        std::cout << "      assumed: " << to_text(row.when) << " may stand for " << to_text(*about.when) << '\n';
    }
}
void print_row(observation const& row) {
    std::cout << "      " << row.key << " = " << to_text(figure_of(row), al::amount_style::symbol) << "\n      "
              << cite(row, cor::article) << '\n';
}

/// A percentage of something: the share that is stated, or that of the figure before it.
struct computed_share {
    observation const* part = nullptr;
    observation const* whole = nullptr;
    al::any_figure share{};
};
std::optional<computed_share> share_in(subject const& whole_words, observation const* part) {
    if (part == nullptr) return std::nullopt;
    subject about = whole_words;
    if (about.areas.size() == 1 && !(about.areas[0] == part->where))
        about.areas.insert(about.areas.begin(), part->where);
    observation const* const whole = best_row(about, [&](observation const& row) {
        return &row != part && is_spoken_of(row, about) && row.has_figure() && same_dimension(*row.in, *part->in);
    });
    if (whole == nullptr) return std::nullopt;
    return computed_share{part, whole, share(figure_of(*part), figure_of(*whole), accepted)};
}

/// Checks one figure; returns the row that it was set against.
observation const* check(claimed const& claim, subject const& about, observation const* before, subject const& behind) {
    std::cout << "  " << claim.printed << ": ";
    bool const is_percent = claim.figure.in() == al::units::percent;
    observation const* const row = best_row(about, [&](observation const& each) {
        return is_spoken_of(each, about) && in_unit_of(each, claim.figure).has_value();
    });
    if (is_percent && !behind.topic.empty()) {
        if (auto const found = share_in(behind, before)) {
            std::cout << answer(agreement(claim.figure, found->share, accepted)) << '\n';
            for (std::string const& each : behind.assumed) std::cout << "      assumed: " << each << '\n';
            std::cout << "      " << to_text(figure_of(*found->part), al::amount_style::symbol) << " / "
                      << to_text(figure_of(*found->whole), al::amount_style::symbol) << " = "
                      << to_text(found->share.value.exponent < -2
                                     ? round_to_digits(found->share.value, 3, al::rounding::half_even)
                                     : found->share.value)
                      << " %, in " << to_text(rounded_outward(found->share.range, 3)) << '\n';
            print_row(*found->part);
            print_row(*found->whole);
            return found->whole;
        }
    }
    if (row == nullptr) {
        observation const* const nearest = best_row(about, [](observation const& each) { return each.has_figure(); });
        std::cout << "not in the dataset";
        if (nearest != nullptr) std::cout << "; the nearest is\n";
        if (nearest != nullptr) print_row(*nearest);
        return nullptr;
    }
    std::cout << answer(agreement(*in_unit_of(*row, claim.figure), figure_of(*row), accepted)) << '\n';
    print_assumed(about, *row);
    std::cout << "      claimed " << to_text(claim.figure.range) << ", stated " << to_text(range_of(*row)) << " in "
              << to_text(*row->in) << '\n';
    print_row(*row);
    return row;
}

void check_claim(std::string const& claim) {
    std::cout << claim << '\n';
    std::vector<std::string> const words = words_of(claim);
    std::vector<claimed> const figures = figures_in(words);
    if (figures.empty()) std::cout << "  no figure found in it\n";
    subject whole = subject_of(words, 0, figures.empty() ? words.size() : figures.front().first);
    if (!figures.empty()) { // the things that are counted: "36 million people"
        for (std::size_t at = figures[0].first; at < figures[0].past; ++at) {
            if (is_topic(bare(words[at]))) add_topic(whole, bare(words[at]));
        }
    }
    observation const* before = nullptr;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        std::size_t const past = i + 1 < figures.size() ? figures[i + 1].first : words.size();
        subject const behind = subject_of(words, figures[i].past, past);
        subject about = whole;
        if (i == 0) { // "$392 million of trade": what it is of may stand behind it
            about.topic.insert(about.topic.end(), behind.topic.begin(), behind.topic.end());
            about.areas.insert(about.areas.end(), behind.areas.begin(), behind.areas.end());
            about.assumed.insert(about.assumed.end(), behind.assumed.begin(), behind.assumed.end());
            if (behind.when) about.when = behind.when;
        }
        before = check(figures[i], about, before, behind);
    }
    std::cout << '\n';
}

} // namespace

int main(int count, char** arguments) try {
    std::vector<std::string> claims(arguments + std::min(count, 1), arguments + count);
    if (claims.size() == 2 && claims[0] == "--file") {
        std::ifstream file(claims[1]);
        if (!file) {
            std::cerr << "factcheck: cannot read " << claims[1] << '\n';
            return 2;
        }
        claims.clear();
        for (std::string line; std::getline(file, line);) {
            if (!line.empty()) claims.push_back(line);
        }
    }
    if (claims.empty()) {
        claims = {"Pakistan's exports to Uzbekistan were $28 million, 7 % of its trade with the region",
                  "Pakistan's trade with Central Asia was nearly $400 million in 2024",
                  "India's trade with Central Asia was $2.4 billion in 2024",
                  "Kazakhstan's GDP was more than $200 billion in 2024",
                  "Pakistan's power demand is 24,800 MW",
                  "Turkmenistan's exports to Japan were $3 billion"};
    }
    for (std::string const& each : claims) check_claim(each);
    std::cout << "All figures as stated by " << cor::article.name << "; this library does not vouch for them.\n";
    return 0;
} catch (al::error const& e) {
    std::cerr << "factcheck: " << e.what() << '\n';
    return 2;
}
