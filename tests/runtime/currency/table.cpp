// The table of currencies against ISO 4217 as published (lists one and three in one CSV file), where that file is at
// hand; and the messages of the refusals.
#include <almanac/currency/currencies.hpp>
#include <almanac/currency/currency.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace almanac;

namespace {

#ifdef ALMANAC_SHARED_DIR
constexpr char shared_folder[] = ALMANAC_SHARED_DIR;
#else
constexpr char shared_folder[] = "no such folder";
#endif

serial_day on(int year, int month, int day) { return to_serial({year, month, day}); }

/// The cells of a line of CSV: quoted ones may have commas and doubled quotes.
std::vector<std::string> cells_of(std::string const& line) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"')
                cells.back() += line[i++];
            else
                quoted = !quoted;
        } else if (line[i] == ',' && !quoted) {
            cells.emplace_back();
        } else if (line[i] != '\r') {
            cells.back() += line[i];
        }
    }
    return cells;
}

std::string trimmed(std::string text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    while (!text.empty() && text.front() == ' ') text.erase(0, 1);
    return text;
}

struct listed {
    std::string entity, name, code, numeric, minor_unit, withdrawn;
};

std::vector<listed> read_lists() {
    std::vector<listed> rows;
    std::ifstream file(std::filesystem::path(shared_folder) / "facts" / "iso4217.csv");
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> const cells = cells_of(line);
        REQUIRE(cells.size() == 6);
        if (!cells[2].empty()) rows.push_back({cells[0], trimmed(cells[1]), cells[2], cells[3], cells[4], cells[5]});
    }
    if (rows.empty()) std::cout << "skipped: the published lists of ISO 4217 are not here\n";
    return rows;
}

/// The months that a withdrawal date of list three leaves open, first and last: "2003-01", "1989 to 1990", "1989-1990",
/// "1990-07 to 1990-09".
std::pair<period, period> months_of(std::string const& date) {
    auto const at = [&](std::size_t place, bool last) {
        int const year = std::stoi(date.substr(place, 4));
        if (date.size() > place + 4 && date[place + 4] == '-') return month(year, std::stoi(date.substr(place + 5, 2)));
        return month(year, last ? 12 : 1);
    };
    if (date.size() == 7) return {at(0, false), at(0, true)};
    if (date.size() == 9) return {month(std::stoi(date), 1), month(std::stoi(date.substr(5)), 12)};
    return {at(0, false), at(date.find("to ") + 3, true)};
}

/// FNV-1a with 64 bits.
std::uint64_t checksum(std::string_view text) {
    std::uint64_t sum = 14695981039346656037u;
    for (char const c : text) sum = (sum ^ static_cast<unsigned char>(c)) * 1099511628211u;
    return sum;
}

/// The state that the published lists are of.
bool was_listed_in_january_2026(currency_code const& code) {
    for (currency_use const& use : currency_entities(code)) {
        if (use.introduced.kind == period_kind::none || use.introduced.first <= on(2026, 1, 31)) return true;
    }
    return false;
}

bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("money: codes, names, numbers and minor units are those of the published lists") {
    std::set<std::string> active;
    std::set<std::string> withdrawn;
    std::map<std::string, std::set<std::string>> names;
    for (listed const& row : read_lists()) {
        INFO(row.code << " " << row.entity);
        currency_record const found = find_currency(row.code);
        REQUIRE(found);
        REQUIRE(found.numeric_text == row.numeric);
        if (row.withdrawn.empty()) {
            active.insert(row.code);
            REQUIRE(found.is_active);
            REQUIRE(found.name == row.name);
            REQUIRE(found.minor_unit == (row.minor_unit == "-" ? -1 : std::stoi(row.minor_unit)));
        } else {
            withdrawn.insert(row.code);
            names[row.code].insert(row.name);
        }
    }
    if (active.empty()) return;
    for (auto const& [code, all] : names) {
        INFO(code);
        if (!active.count(code)) REQUIRE(all.count(std::string(find_currency(code).name)) == 1);
        if (active.count(code)) withdrawn.erase(code);
        REQUIRE(find_currency(code).is_active == (active.count(code) == 1));
    }
    REQUIRE(active.size() == 178);
    REQUIRE(withdrawn.size() == 129);
}

TEST_CASE("money: each entity of the published lists has a use, and no use is more") {
    // The lists name countries in many ways ("TURKEY", "TÜRKİYE"): so the numbers of entities are compared, with those
    // that stand there under two names counted once.
    std::map<std::string, std::set<std::string>> entities;
    std::map<std::string, std::string> const second_names{
        {"TURKEY", "TÜRKİYE"}, {"SWAZILAND", "ESWATINI"}, {"VENEZUELA", "VENEZUELA (BOLIVARIAN REPUBLIC OF)"}};
    for (listed const& row : read_lists()) {
        auto const second = second_names.find(row.entity);
        entities[row.code].insert(second == second_names.end() ? row.entity : second->second);
    }
    std::size_t all = 0;
    for (auto const& [code, names] : entities) {
        INFO(code);
        std::size_t uses = 0;
        for ([[maybe_unused]] currency_use const& use : currency_entities(currency_code(code))) ++uses;
        CHECK(uses == names.size());
        all += uses;
    }
    if (all != 0) CHECK(all == 437);
}

TEST_CASE("money: withdrawals lie in the published month, or where the law puts them") {
    // Only where the code is gone for good: the last month of list three.
    std::map<std::string, std::pair<period, period>> last;
    for (listed const& row : read_lists()) {
        if (row.withdrawn.empty() || find_currency(row.code).is_active) continue;
        std::pair<period, period> const months = months_of(row.withdrawn);
        auto const [at, is_new] = last.emplace(row.code, months);
        if (!is_new && at->second.second.past < months.second.past) at->second = months;
    }
    int by_month = 0;
    int by_law = 0;
    for (auto const& [code, months] : last) {
        INFO(code);
        serial_day first{INT32_MIN};
        serial_day past{INT32_MIN};
        bool law = false;
        for (currency_use const& use : currency_entities(currency_code(code))) {
            REQUIRE(use.withdrawn.kind != period_kind::none);
            if (use.withdrawn.past <= past) continue;
            first = use.withdrawn.first;
            past = use.withdrawn.past;
            law = use.withdrawn_by == date_source::law;
        }
        if (law) {
            // ISO 4217 withdraws a code when or after the law has replaced the currency, not before. Two months of list
            // three are too early: BRE in 1993-03, where the law (No. 8.697) says 1993-08-01, and NIC in 1990-10, when
            // its successor began to circulate beside it; the reform of 1991-04 replaced it.
            CHECK((first <= months.second.past) == (code != "BRE" && code != "NIC"));
            ++by_law;
        } else {
            REQUIRE(first == months.first.first);
            REQUIRE(past == months.second.past);
            ++by_month;
        }
    }
    if (!last.empty()) REQUIRE(by_month + by_law == 129);
}

TEST_CASE("money: the table is the one that was compared with the published lists") {
    // Without the lists, a change of the table shows here. The sum is that of the
    // text (FNV-1a), computed from the lists and from the minor units of java.util.Currency with another program. It is
    // of the codes that stood there then: a later currency does not count.
    std::string numbers;
    int with_numeric = 0;
    for (currency_record const& each : all_currencies()) {
        if (!was_listed_in_january_2026(each.code)) continue;
        numbers += each.code.view();
        numbers += each.numeric_text;
        numbers += currency_detail::minor_unit_mark(each.code);
        with_numeric += each.numeric != 0 ? 1 : 0;
    }
    CHECK(with_numeric == 304);
    CHECK(checksum(numbers) == 2533952185391617147u);
    CHECK(numbers.size() == std::size_t{304 * 7 + 3 * 4});
}

TEST_CASE("money: refusals say what was asked and what would have been right") {
    CHECK(message_of<domain_error>([] { (void)minor_unit("XAU"); }) == "XAU has no minor unit: ISO 4217 gives none");
    CHECK(has(message_of<domain_error>([] { (void)minor_unit("CSK"); }), "CSK is not known"));
    CHECK(has(message_of<domain_error>([] { (void)minor_unit({}); }), "no currency has no minor unit"));
    CHECK(has(message_of<domain_error>([] { (void)subdivision_of("XXX"); }), "XXX"));

    CHECK(has(message_of<unknown_key>([] { (void)currency_by_numeric(1); }), "numeric code 1"));
    CHECK(has(message_of<unknown_key>([] { (void)currency_by_numeric(1000, on(2020, 1, 1)); }), "1000"));
    std::string const several = message_of<domain_error>([] { (void)currency_by_numeric(191); });
    CHECK(several == "several currencies have had the numeric code 191, a day may decide: HRD (Croatian Dinar) HRK "
                     "(Kuna)");
    std::string const none = message_of<domain_error>([] { (void)currency_by_numeric(191, on(2024, 1, 1)); });
    CHECK(none == "no valid currency had the numeric code 191 on 2024-01-01; on other days: HRD (Croatian Dinar) HRK "
                  "(Kuna)");
    std::string const open = message_of<domain_error>([] { (void)currency_by_numeric(376, on(1980, 2, 15)); });
    CHECK(open ==
          "on 1980-02-15 more than one of these may have had the numeric code 376: ILP (Pound) ILR (Old Shekel) "
          "ILS (New Israeli Sheqel)");

    std::string const each = message_of<domain_error>([] { (void)successor_of("RUR"); });
    CHECK(each == "RUR has another successor in each country, name one: AMD (ARM) AZM (AZE) KZT (KAZ) KGS (KGZ) RUB "
                  "(RUS) TJR (TJK) TMM (TKM)");
    CHECK(has(message_of<domain_error>([] { (void)successor_of("CSK"); }), "SKK (SVK)"));
    CHECK(has(message_of<domain_error>([] { (void)successor_on("GHC", on(2007, 7, 15)); }), "GHS had replaced GHC"));
    CHECK(has(message_of<overflow_error>([] { (void)factor_between("ZWD", on(2007, 1, 1), on(2024, 4, 5)); }), "ZWD"));
    CHECK(message_of<domain_error>([] { (void)factor_on("VES", on(2022, 1, 1)); }) ==
          "an amount in VES needs its day: on 2021-10-01 1000000 became 1 and the code stayed; see factor_between");
    CHECK(message_of<domain_error>([] { (void)is_valid("PKR", areas::BGD, on(1971, 6, 1)); }) ==
          "whether PKR was ever valid in BGD is not known: the table has no row of the two; see validity_of");

    CHECK(has(message_of<domain_error>([] { (void)is_valid("CSK", on(1993, 3, 15)); }), "CSK was valid on 1993-03-15"));
    CHECK(message_of<domain_error>([] { (void)currencies_of(areas::world, on(2020, 1, 1)); }) ==
          "currencies are asked of a country or of the European Union, not of \"world\"");
    CHECK_THROWS_AS(currencies_of(areas::PAK, no_period()), domain_error);
    CHECK_THROWS_AS(validity_of("PKR", no_period()), domain_error);
}

TEST_CASE("money: on every day each currency that the law replaced gives way to its successor") {
    for (currency_record const& each : all_currencies()) {
        if (each.code == currencies::RUR || each.code == currencies::CSK) continue;
        currency_successor const step = successor_of(each.code);
        if (!step || step.since.kind != period_kind::day) continue;
        INFO(each.code.view());
        // Every use that ends by law ends on the day of the succession.
        for (currency_use const& use : currency_entities(each.code)) {
            if (use.withdrawn_by == date_source::law) CHECK(use.withdrawn == step.since);
        }
        CHECK(successor_on(each.code, step.since.first - 1) == each.code);
        CHECK(!(successor_on(each.code, step.since.first) == each.code));
        CHECK(validity_of(step.code, step.since.first) != validity::not_valid);
    }
}

TEST_CASE("money: the uses end where the successions say, but for two") {
    // What is known of the end of a use is no wider than the day, month or year of the succession.
    int differ = 0;
    int checked = 0;
    for (currency_record const& each : all_currencies()) {
        for (currency_use const& use : currency_entities(each.code)) {
            area const place = use.place();
            if (place.empty()) continue;
            currency_successor const step = successor_of(each.code, place);
            if (!step) continue;
            ++checked;
            INFO(each.code.view() << " " << place.view());
            bool const agrees = step.since.first <= use.withdrawn.first && use.withdrawn.past <= step.since.past;
            differ += agrees ? 0 : 1;
            CHECK(agrees != (each.code == currency_code("SDP"))); // it went on beside the dinar
            if (!agrees) continue;
            // On no day are both tables sure of something else.
            for (int const year : {1970, 1980, 1985, 1990, 1993, 1994, 1998, 2000, 2005, 2010, 2025, 2026}) {
                for (int const month_of_year : {1, 5, 10}) {
                    serial_day const day = on(year, month_of_year, 11);
                    if (step.since.first <= day && day < step.since.past) continue;
                    bool const has_given_way = !(day < step.since.past);
                    validity const known = validity_of(use, day);
                    CHECK(known != (has_given_way ? validity::valid : validity::partly));
                    if (has_given_way) CHECK(known == validity::not_valid);
                }
            }
        }
    }
    CHECK(differ == 1);
    CHECK(checked > 100);
}

TEST_CASE("money: both walks over the uses agree") {
    // For each use and some days: the country's list has the currency exactly when the use is not ruled out.
    for (currency_record const& each : all_currencies()) {
        for (currency_use const& use : currency_entities(each.code)) {
            area const place = use.place();
            if (place.empty()) continue;
            for (int const year : {1985, 1999, 2003, 2024}) {
                serial_day const day = on(year, 1, 1);
                bool listed_there = false;
                for (currency_use const& other : currencies_of(place, day)) {
                    if (other.code == each.code) listed_there = true;
                }
                INFO(each.code.view() << " " << use.entity << " " << year);
                CHECK(listed_there == (validity_of(use, day) != validity::not_valid));
                CHECK(validity_of(each.code, place, day) == validity_of(use, day));
                CHECK(validity_of(each.code, day) >= validity_of(use, day));
            }
        }
    }
}
