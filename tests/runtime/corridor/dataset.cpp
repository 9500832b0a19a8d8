// The dataset as a program sees it: look-ups, texts that read back, printed digits; and, where the article is at hand,
// every mention against the article's own lines.
#include <almanac/calendar/period_text.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator/dataset/query.hpp>
#include <almanac/number/text/printed_number.hpp>
#include <almanac/place/group.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include "catch.hpp"
#include "message.hpp"

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
    for (theme const& theme : cor::themes) {
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
std::vector<std::string> lines_of_article() {
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

TEST_CASE("corridor: 339 observations of 22 themes, 442 mentions") {
    std::size_t mentions = 0;
    for (observation const* row : all_rows()) mentions += static_cast<std::size_t>(mention_count(*row));
    // Counted in the article, not by this library.
    CHECK(std::size(cor::themes) == 22);
    CHECK(all_rows().size() == 339);
    CHECK(mentions == 442);
}

TEST_CASE("corridor: every key is found, in the whole and in its theme") {
    for (theme const& theme : cor::themes) {
        for (observation const& row : theme.rows) {
            CHECK(cor::find(row.key) == &row);
            CHECK(theme.rows.find(row.key) == &row);
            CHECK(&cor::at(std::string(row.key)) == &row);
        }
    }
}

TEST_CASE("corridor: every row is found by what it is said of, or another statement of the same") {
    for (observation const* row : all_rows()) {
        CAPTURE(row->key);
        basis const its{
            .when = row->when, .where = row->where, .counterpart = row->counterpart, .what = row->what, .by = row->by};
        observation const& found = at(cor::facts, its);
        CHECK(&found == find(cor::facts, its));
        CHECK((&found == row || (found.what == row->what && found.by == row->by && found.where == row->where &&
                                 found.counterpart == row->counterpart && found.when == row->when)));
    }
}

TEST_CASE("corridor: what is not there is not found") {
    for (char const* key : {"", "t", "trade", "trade.", "trade.trade.goods.PAK.central_asia.2025",
                            "trade.trade.goods.PAK.central_asia.202", "trade.trade.goods.PAK.central_asia.20244",
                            "Trade.trade.goods.PAK.central_asia.2024"}) {
        CHECK(cor::find(key) == nullptr);
        CHECK_THROWS_AS(cor::at(key), unknown_key);
    }
    for (observation const* row : all_rows()) CHECK(cor::find(std::string(row->key) + "x") == nullptr);
    try {
        (void)cor::at("trade.trade.goods.PAK.centrl_asia.2024");
        FAIL("found");
    } catch (unknown_key const& e) {
        CHECK(std::string(e.what()).find("trade.trade.goods.PAK.central_asia.2024") != std::string::npos);
    }
}

TEST_CASE("corridor: a key of an earlier version is answered with the one to use") {
    std::string_view before;
    int count = 0;
    for (renamed_key const& each : cor::facts.renamed) {
        CAPTURE(each.old_key);
        ++count;
        CHECK(before < each.old_key);
        before = each.old_key;
        CHECK(cor::find(each.old_key) == nullptr);
        CHECK(cor::find(each.new_key) != nullptr);
        CHECK(cor::facts.renamed.find(each.old_key) == each.new_key);
        CHECK(message_of<unknown_key>([&] { return cor::at(each.old_key); }) ==
              "the key \"" + std::string(each.old_key) + "\" is now \"" + std::string(each.new_key) + "\"");
        CHECK(message_of<unknown_key>([&] { return at(cor::facts, each.old_key); }) ==
              message_of<unknown_key>([&] { return cor::at(each.old_key); }));
    }
    CHECK(count == 327);
}

TEST_CASE("corridor: by bisection and by the index the same rows are found") {
    for (observation const* row : all_rows()) CHECK(find(cor::facts, row->key) == cor::find(row->key));
    CHECK(row_count(cor::facts) == all_rows().size());
}

TEST_CASE("corridor: an area is a country, an institution or a group with members") {
    for (area const& each : areas_among(rows_of(corridor::facts))) {
        CAPTURE(std::string(each.view()));
        bool const left_open = each == corridor::regions::europe || each == corridor::regions::low_income;
        bool const one = each.view().size() == 3 && each.view()[0] >= 'A' && each.view()[0] <= 'Z';
        bool const is_listed = one || is_institution(each) || each == areas::world;
        CHECK((is_listed || left_open || members(each, to_serial({2025, 4, 1})).count() > 1));
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
            // A fall is stored as a negative change, whatever word said it.
            CHECK(parse_printed_number(number).value == (row->value < 0 ? -row->value : row->value));
            CHECK((row->value >= 0 || nature_of(*row) == nature::change));
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
    CHECK(links == 54);
}

TEST_CASE("corridor: every mention stands in its line, and no two overlap") {
    std::vector<std::string> const lines = lines_of_article();
    if (lines.empty()) {
        WARN("skipped: the article is not at hand");
        return;
    }
    REQUIRE(lines.size() == static_cast<std::size_t>(cor::article.lines) + 1);
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
