// The dataset as a program sees it: look-ups, texts that read back, printed digits; and, where the article is at hand,
// every mention against the article's own lines.
#include <almanac/calendar/period_text.hpp>
#include <almanac/corridor.hpp>
#include <almanac/number/text/printed_number.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace almanac;
namespace cor = almanac::corridor;

namespace {

std::vector<observation const*> all_rows() {
    std::vector<observation const*> rows;
    for (cor::theme const& theme : cor::themes) {
        for (observation const& row : theme.rows) rows.push_back(&row);
    }
    return rows;
}

/// The number that stands in a printed form: from its first digit to its last, with a magnitude word if one follows.
/// Empty for forms without a digit ("halve", "killed seven").
std::string number_in(std::string_view printed) {
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    std::size_t first = 0;
    while (first < printed.size() && !is_digit(printed[first])) ++first;
    if (first == printed.size()) return {};
    std::size_t last = first;
    while (last < printed.size() && (is_digit(printed[last]) || printed[last] == ',' || printed[last] == '.')) ++last;
    while (!is_digit(printed[last - 1])) --last;
    std::string number(printed.substr(first, last - first));
    std::string_view const rest = printed.substr(last);
    for (std::string_view const word : {"thousand", "million", "billion", "trillion"}) {
        if (rest.substr(0, word.size() + 1) == ' ' + std::string(word)) return number + ' ' + std::string(word);
    }
    // The last tables abbreviate: "$500M", "3M tons".
    return !rest.empty() && rest[0] == 'M' && (rest.size() == 1 || rest[1] == ' ') ? number + " million" : number;
}

/// The lines of the article, from 1; empty where it is not at hand.
std::vector<std::string> article_lines() {
    std::vector<std::string> lines;
#ifdef ALMANAC_SHARED_DIR
    std::filesystem::path const folder = std::filesystem::path(ALMANAC_SHARED_DIR) / "seed";
    if (!std::filesystem::is_directory(folder)) return lines;
    for (auto const& file : std::filesystem::directory_iterator(folder)) {
        std::ifstream in(file.path());
        lines.emplace_back();
        for (std::string line; std::getline(in, line);) lines.push_back(line);
    }
#endif
    return lines;
}

/// Where the n-th occurrence of `words` begins in `line`.
std::size_t position_of(std::string const& line, std::string_view words, int occurrence) {
    std::size_t at = line.find(words);
    for (int i = 1; i < occurrence && at != std::string::npos; ++i) at = line.find(words, at + 1);
    return at;
}

} // namespace

TEST_CASE("corridor: 327 observations of 22 themes, 436 mentions") {
    std::size_t mentions = 0;
    for (observation const* row : all_rows()) mentions += static_cast<std::size_t>(mention_count(*row));
    // Counted in the article, not by this library.
    CHECK(std::size(cor::themes) == 22);
    CHECK(all_rows().size() == 327);
    CHECK(mentions == 436);
}

TEST_CASE("corridor: every key is found, in the whole and in its theme") {
    for (cor::theme const& theme : cor::themes) {
        for (observation const& row : theme.rows) {
            CHECK(cor::find(row.key) == &row);
            CHECK(theme.rows.find(row.key) == &row);
            CHECK(&cor::at(std::string(row.key)) == &row);
        }
    }
}

TEST_CASE("corridor: what is not there is not found") {
    for (char const* key : {"", "t", "trade", "trade.", "trade.PAK.central_asia.2025", "trade.PAK.central_asia.202",
                            "trade.PAK.central_asia.20244", "Trade.PAK.central_asia.2024"}) {
        CHECK(cor::find(key) == nullptr);
        CHECK_THROWS_AS(cor::at(key), unknown_key);
    }
    for (observation const* row : all_rows()) CHECK(cor::find(std::string(row->key) + "x") == nullptr);
    try {
        (void)cor::at("trade.PAK.centrl_asia.2024");
        FAIL("found");
    } catch (unknown_key const& e) {
        CHECK(std::string(e.what()).find("trade.PAK.central_asia.2024") != std::string::npos);
    }
}

TEST_CASE("corridor: units and periods print and read back") {
    for (observation const* row : all_rows()) {
        CAPTURE(row->key);
        CHECK(parse_period(to_text(row->when)) == row->when);
        if (row->has_figure()) CHECK(parse_unit(to_text(*row->in)) == *row->in);
    }
}

TEST_CASE("corridor: the digits of a row are those that the article prints") {
    int compared = 0;
    for (observation const* row : all_rows()) {
        if (!row->has_figure()) continue;
        for (int i = 0; i < mention_count(*row); ++i) {
            std::string const number = number_in(row->mentions[i].printed);
            if (number.empty()) continue;
            CAPTURE(row->key, row->mentions[i].printed, number);
            CHECK(parse_printed_number(number).value == row->value);
            ++compared;
        }
    }
    CHECK(compared > 380);
}

TEST_CASE("corridor: a link says how its row differs from the row it leads to") {
    int links = 0;
    for (observation const* row : all_rows()) {
        if (row->drifts_from.empty()) continue;
        ++links;
        CAPTURE(row->key);
        observation const* const from = cor::find(row->drifts_from);
        REQUIRE(from != nullptr);
        CHECK(from->drifts_from.empty());
        CHECK_FALSE(row->drift.empty());
    }
    CHECK(links == 48);
}

TEST_CASE("corridor: every mention stands in its line, and no two overlap") {
    std::vector<std::string> const lines = article_lines();
    if (lines.empty()) {
        WARN("skipped: the article is not at hand");
        return;
    }
    REQUIRE(lines.size() == std::size_t{cor::article_lines} + 1);
    std::map<int, std::map<std::size_t, std::pair<std::size_t, std::string_view>>> claimed;
    for (observation const* row : all_rows()) {
        for (int i = 0; i < mention_count(*row); ++i) {
            mention const& m = row->mentions[i];
            CAPTURE(row->key, m.line, m.printed);
            std::size_t const at = position_of(lines[m.line], m.printed, m.occurrence);
            REQUIRE(at != std::string::npos);
            CHECK(claimed[m.line].emplace(at, std::pair(at + m.printed.size(), row->key)).second);
        }
    }
    for (auto const& [line, spans] : claimed) {
        std::size_t end = 0;
        for (auto const& [from, to_and_key] : spans) {
            CAPTURE(line, to_and_key.second);
            CHECK(from >= end);
            end = to_and_key.first;
        }
    }
}
