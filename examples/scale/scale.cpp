// Trade flows that outgrow one machine's memory, and the same indices: an engine adds up the records out of core, with
// the SQL that the library prints, and the sums come back through Arrow into `flows`. What it finds is computed again
// from the records, without the engine, and must be the same.
//
//     scale [--rows N] [--folder FOLDER] [--memory 2GB] [--threads 2]
//
// DuckDB's own library does the adding up: see duckdb.hpp for where it is looked for. The records are made up, by a
// formula with a fixed seed: ten years of exports and imports between countries, as customs would report them.
#include <almanac/io/arrow.hpp>
#include <almanac/io/sql/flow_statements.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/unit/units.hpp>

#include "duckdb.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <vector>

namespace al = almanac;
using al::units::USD;

namespace {

constexpr std::int64_t seed = 20250401;
constexpr std::int64_t modulus = 2147483647; // 2^31 - 1; all products of numbers below it are below 2^62
constexpr int first_year = 2015;
constexpr al::period year_of_interest = al::year(2024);

struct arguments {
    std::int64_t rows = 1'000'000;
    std::string folder = ".";
    std::string memory = "2GB";
    std::string threads = "2";
};

/// The countries, from PAK on: the first of them trade most.
std::vector<std::string> country_codes() {
    std::vector<std::string> codes;
    for (al::country const each : al::all_countries()) codes.emplace_back(each.alpha_3);
    std::rotate(codes.begin(), std::find(codes.begin(), codes.end(), "PAK"), codes.end());
    return codes;
}

/// One record, by its number: the same formula as in `records_sql`.
struct record {
    std::int64_t year;
    std::size_t exporter;
    std::size_t importer;
    std::int64_t heading; ///< of four digits: chapter and heading of a nomenclature
    bool by_exporter;
    std::int64_t value;

    record(std::int64_t number, std::int64_t countries) {
        std::int64_t const a = (number + seed) * 48271 % modulus;
        std::int64_t const b = a * (a % 65536 + 1) % modulus;
        std::int64_t const c = b * 69621 % modulus;
        std::int64_t const d = c * (c % 65536 + 1) % modulus;
        year = first_year + a % 10;
        // Products of two: a few countries trade much, many little.
        exporter = static_cast<std::size_t>((b % countries) * (c / 1000 % countries) / countries);
        importer = static_cast<std::size_t>((c % countries) * (d / 1000 % countries) / countries);
        heading = 100 + (d % 96 + 1) * (b / 1000 % 100 + 1) % 9600;
        by_exporter = d / 7 % 2 == 0;
        value = 1 + b / 3 % 1'000'000;
    }
};

/// The statement that makes the file of records.
std::string records_sql(arguments const& asked, std::size_t countries) {
    std::string const m = " % " + std::to_string(modulus);
    std::string const n = std::to_string(countries);
    return "copy (\n"
           "with a as (select (range + " +
           std::to_string(seed) + ") * 48271" + m + " as a from range(" + std::to_string(asked.rows) +
           ")),\n"
           "b as (select a, a * (a % 65536 + 1)" +
           m +
           " as b from a),\n"
           "c as (select a, b, b * 69621" +
           m +
           " as c from b),\n"
           "d as (select a, b, c, c * (c % 65536 + 1)" +
           m +
           " as d from c),\n"
           "keyed as (select (" +
           std::to_string(first_year) +
           " + a % 10)::varchar as period,\n"
           "    (b % " +
           n + ") * (c // 1000 % " + n + ") // " + n +
           " as exporter,\n"
           "    (c % " +
           n + ") * (d // 1000 % " + n + ") // " + n +
           " as importer,\n"
           "    lpad((100 + (d % 96 + 1) * (b // 1000 % 100 + 1) % 9600)::varchar, 4, '0') as product,\n"
           "    case when d // 7 % 2 = 0 then 'exporter' else 'importer' end as reporter,\n"
           "    (1 + b // 3 % 1000000)::double as value from d)\n"
           "select period, x.code as exporter, m.code as importer, product, reporter, value\n"
           "from keyed join countries x on x.number = keyed.exporter join countries m on m.number = keyed.importer\n"
           ") to '" +
           asked.folder + "/records.parquet' (format parquet)";
}

/// The flows of one year and two digits, added up record by record: what the engine must find.
al::flows<USD> direct_flows(arguments const& asked, std::vector<std::string> const& codes, al::flows<USD> const& like) {
    al::flows<USD> result = al::make_flows<USD>(like.about, like.when, {like.areas.begin(), like.areas.end()},
                                                {like.products.begin(), like.products.end()});
    std::size_t const n = codes.size();
    std::vector<double> sums(n * n * 100 * 2);
    for (std::int64_t i = 0; i < asked.rows; ++i) {
        record const r(i, static_cast<std::int64_t>(n));
        if (al::year(static_cast<std::int32_t>(r.year)) != year_of_interest) continue;
        auto const chapter = static_cast<std::size_t>(r.heading / 100);
        sums[((r.exporter * n + r.importer) * 100 + chapter) * 2 + (r.by_exporter ? 0 : 1)] +=
            static_cast<double>(r.value);
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums[i] == 0) continue;
        std::size_t const pair = i / 200;
        std::string const chapter = std::to_string(100 + i / 2 % 100).substr(1);
        result.set(al::area(codes[pair / n]), al::area(codes[pair % n]), al::product_code(chapter),
                   i % 2 == 0 ? al::reporter::exporter : al::reporter::importer, sums[i]);
    }
    return result;
}

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Compares all flows, and all indices of both.
bool are_equal(al::flows<USD> const& by_engine, al::flows<USD> const& directly) {
    if (by_engine.size() != directly.size()) return false;
    auto other = directly.begin();
    for (auto const& each : by_engine) {
        auto const mine = *other;
        ++other;
        bool const same_key = each.from == mine.from && each.to == mine.to && each.what == mine.what;
        bool const same_value = each.value == mine.value || (al::is_missing(each.value) && al::is_missing(mine.value));
        if (!same_key || !same_value || each.status != mine.status) return false;
    }
    auto const a = al::trade::totals_of(by_engine, al::absent::skip);
    auto const b = al::trade::totals_of(directly, al::absent::skip);
    auto const advantages = al::trade::revealed_comparative_advantages(a);
    auto const expected = al::trade::revealed_comparative_advantages(b);
    for (std::size_t i = 0; i < advantages.size(); ++i) {
        if (advantages[i] != expected[i] && !(al::is_missing(advantages[i]) && al::is_missing(expected[i])))
            return false;
    }
    return true;
}

int run(arguments const& asked) {
    duckdb_c::library const duckdb;
    if (!duckdb.is_there()) {
        std::fprintf(stderr, "scale: %s\n", duckdb.why_not().c_str());
        return 1;
    }
    duckdb_c::connection const db(duckdb);
    db.run("set threads = " + asked.threads + "; set memory_limit = '" + asked.memory + "'; set temp_directory = '" +
           asked.folder + "/temporary'; set preserve_insertion_order = false");
    std::vector<std::string> const codes = country_codes();
    db.run("create table countries (number bigint, code varchar)");
    for (std::size_t i = 0; i < codes.size(); ++i) {
        db.run("insert into countries values (" + std::to_string(i) + ", '" + codes[i] + "')");
    }

    auto const start = std::chrono::steady_clock::now();
    db.run(records_sql(asked, codes.size()));
    double const made = seconds_since(start);
    db.run("create view records as from '" + asked.folder + "/records.parquet'");

    auto const statement =
        al::to_sql(al::sql::flows_of_records{.period = to_text(year_of_interest), .digits = 2}, "records");
    std::printf("%s;\n\n", statement.c_str());
    auto const added = std::chrono::steady_clock::now();
    al::arrow_table const table = al::read_arrow(db.query(statement.c_str()), {.name = "DuckDB"});
    al::flows<USD> const trade =
        al::flows_of<USD>(table, year_of_interest, {.indicator = "trade", .kind = al::nature::flow});
    double const read = seconds_since(added);

    auto const totals = al::trade::totals_of(trade, al::absent::skip);
    std::printf("%s in %s: RCA in chapter 52 %.4f, trade intensity with %s %.4f\n", "PAK",
                to_text(year_of_interest).c_str(),
                al::trade::revealed_comparative_advantage(totals, al::areas::PAK, al::product_code("52")), "UZB",
                al::trade::trade_intensity(totals, al::areas::PAK, al::areas::UZB));
    bool const equal = are_equal(trade, direct_flows(asked, codes, trade));
    std::printf("%s: %zu flows and their indices, against a computation without the engine\n",
                equal ? "equal" : "NOT EQUAL", table.rows);

    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%lld records: made in %.1f s, added up and read in %.2f s; at most %.0f MB of memory\n",
                static_cast<long long>(asked.rows), made, read, static_cast<double>(used.ru_maxrss) / 1024.0);
    return equal ? 0 : 1;
}

} // namespace

int main(int count, char** words) {
    arguments asked;
    for (int i = 1; i < count; i += 2) {
        std::string_view const option = words[i];
        std::string_view const value = i + 1 < count ? words[i + 1] : "";
        bool is_right = !value.empty();
        if (option == "--rows") {
            auto const found = std::from_chars(value.data(), value.data() + value.size(), asked.rows);
            is_right = found.ptr == value.data() + value.size() && asked.rows > 0 && asked.rows <= 1'000'000'000;
        } else if (option == "--folder") {
            asked.folder = value;
        } else if (option == "--memory") {
            asked.memory = value;
        } else if (option == "--threads") {
            asked.threads = value;
        } else {
            is_right = false;
        }
        if (!is_right) {
            std::fputs("usage: scale [--rows N] [--folder FOLDER] [--memory 2GB] [--threads 2]\n", stderr);
            return 2;
        }
    }
    try {
        return run(asked);
    } catch (std::exception const& e) {
        std::fprintf(stderr, "scale: %s\n", e.what());
        return 1;
    }
}
