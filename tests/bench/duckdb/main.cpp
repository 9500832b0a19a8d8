// What the library computes, computed by DuckDB over the library's own Arrow streams, with the SQL that the library
// prints: a panel of 2 million cells and flows of 60 areas by 40 products, to the bit where sums are of whole numbers;
// and which identities of the corridor are broken, as it is and with numbers that are changed.
// Prints what was compared and how long both took. Exits with 77 where DuckDB's library is not there (see duckdb.hpp).
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/statistics.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/corridor_identities.hpp>
#include <almanac/io/arrow.hpp>
#include <almanac/io/dataset/write_dataset.hpp>
#include <almanac/io/sql/flow_statements.hpp>
#include <almanac/io/sql/identity_statement.hpp>
#include <almanac/io/sql/panel_statements.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/unit/units.hpp>

#include "../../../examples/scale/duckdb.hpp"

#include <algorithm>
#include <bit>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

int faults = 0;

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
void check(bool holds, std::string const& what) {
    if (holds) return;
    ++faults;
    std::printf("NOT EQUAL: %s\n", what.c_str());
}
/// By how much two numbers differ, in parts of the greater; 0 where both are missing or both the same bits.
double distance(double a, double b) {
    if (is_missing(a) || is_missing(b)) return is_missing(a) && is_missing(b) ? 0.0 : 1.0;
    if (a == b) return 0.0;
    return std::fabs(a - b) / std::fmax(std::fabs(a), std::fabs(b));
}
/// Compares two containers of the same keys, cell by cell; 0 for `tolerance` is to the bit.
template <class Mine, class Theirs>
void compare_cells(std::string const& what, Mine const& mine, Theirs const& theirs, double tolerance, double my_time,
                   double their_time) {
    check(mine.size() == theirs.size(), what + ": as many cells");
    double greatest = 0;
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < mine.size() && i < theirs.size(); ++i) {
        greatest = std::fmax(greatest, distance(mine.cells.values[i], theirs.cells.values[i]));
        numbers += is_missing(mine.cells.values[i]) ? 0U : 1U;
    }
    check(greatest <= tolerance, what);
    std::printf("%-34s %9zu cells, %9zu numbers, greatest difference %.1e; library %.3f s, DuckDB %.3f s\n",
                what.c_str(), mine.size(), numbers, greatest, my_time, their_time);
}

/// 20,000 areas by 100 years. A tenth of the values is missing, some with a reason; some are breaks, some not above
/// zero. `whole`: sums of whole numbers are exact in any order.
panel<units::USD> random_panel(bool whole) {
    constexpr std::size_t area_count = 20'000;
    std::mt19937_64 random(20250401);
    std::vector<area> areas;
    for (std::size_t i = 0; i < area_count; ++i) areas.push_back(unlisted_area("r" + std::to_string(100'000 + i)));
    panel<units::USD> result{{}, {.indicator = "output", .kind = nature::flow}, {period_kind::year}, 1901, 100, {}, {}};
    result.areas = areas;
    for (std::size_t i = 0; i < area_count * 100; ++i) {
        std::uint64_t const bits = random();
        // Of the whole numbers many are equal, so that ranks are tied.
        double const number =
            whole ? static_cast<double>((bits >> 34U) % 50'000) : static_cast<double>(bits >> 34U) / 7.0;
        bool const is_there = bits % 10 != 0;
        result.cells.values.items.push_back(is_there ? bits % 1000 == 1 ? 0.0 : number : missing_value);
        result.cells.statuses.items.push_back(is_there        ? bits % 50 == 3 ? cell_status::time_series_break
                                                                               : cell_status::normal
                                              : bits % 20 < 9 ? cell_status::missing_suppressed
                                                              : cell_status::no_observation);
    }
    result.cells.has_statuses = true;
    return result;
}

/// What DuckDB makes of a statement, as a panel or a series.
template <unit Unit>
panel<Unit> panel_from(duckdb_c::connection const& db, std::string const& sql, double& seconds) {
    auto const start = std::chrono::steady_clock::now();
    arrow_table const table = read_arrow(db.query(sql), {.name = "DuckDB"});
    seconds = seconds_since(start);
    return panel_of<Unit>(table, {});
}
template <class Compute>
auto timed(Compute const& compute, double& seconds) {
    auto const start = std::chrono::steady_clock::now();
    auto result = compute();
    seconds = seconds_since(start);
    return result;
}

void compare_panels(duckdb_c::connection const& db, bool whole) {
    panel<units::USD> const p = random_panel(whole);
    std::string const name = whole ? "whole_numbers" : "fractions";
    auto const start = std::chrono::steady_clock::now();
    arrow_stream stream = to_arrow(p);
    db.scan("stream_" + name, stream);
    db.run("create or replace table " + name + " as from stream_" + name);
    double const loading = seconds_since(start);
    double mine = 0;
    double theirs = 0;
    std::printf("%s: 2 million cells into DuckDB in %.3f s\n", name.c_str(), loading);
    auto const back = panel_from<units::USD>(db, "select * from " + name, theirs);
    compare_cells("there and back", p, back, 0, 0, theirs);
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p.cells.status(i) != back.cells.status(i)) check(false, "a status");
    }
    for (int const lag : {1, 5}) {
        auto const by_duckdb = panel_from<units::percent>(db, to_sql(sql::growth{lag}, name).c_str(), theirs);
        auto const by_library = timed([&] { return growth(p, lag); }, mine);
        compare_cells("growth, lag " + std::to_string(lag), by_library, by_duckdb, 0, mine, theirs);
        if (!whole) break; // one is enough to see that fractions are the same
    }
    auto const change_by_duckdb = panel_from<units::USD>(db, to_sql(sql::change{}, name).c_str(), theirs);
    auto const change_by_library = timed([&] { return change(p); }, mine);
    compare_cells("change", change_by_library, change_by_duckdb, 0, mine, theirs);
    for (rank_options const options :
         {rank_options{}, rank_options{.ties = ties::maximum}, rank_options{.ties = ties::average},
          rank_options{.ties = ties::dense}, rank_options{.order = order::ascending, .ties = ties::ordinal}}) {
        auto const by_duckdb =
            panel_from<units::rank>(db, to_sql(sql::rank_within_period{options}, name).c_str(), theirs);
        auto const by_library = timed([&] { return rank_within_period(p, options, waive(reason::area)); }, mine);
        compare_cells("rank, ties " + std::to_string(static_cast<int>(options.ties)), by_library, by_duckdb, 0, mine,
                      theirs);
        if (!whole) break;
    }
    auto const share_by_duckdb =
        panel_from<units::percent>(db, to_sql(sql::share_within_period{}, name).c_str(), theirs);
    auto const share_by_library =
        timed([&] { return share_within_period(p, absent::skip, waive(reason::area)); }, mine);
    compare_cells("share", share_by_library, share_by_duckdb, whole ? 0 : 1e-12, mine, theirs);
    auto const hhi_by_duckdb = panel_from<units::one>(
        db, "select 'PAK' as area, * from (" + std::string(to_sql(sql::hhi{}, name).view()) + ")", theirs);
    auto const hhi_by_library = timed([&] { return hhi(p, absent::skip, waive(reason::area)); }, mine);
    compare_cells("HHI", hhi_by_library, hhi_by_duckdb, 1e-12, mine, theirs);
}

/// Flows of whole dollars, some of them missing.
flows<units::USD> random_flows() {
    std::vector<area> areas;
    for (int i = 0; i < 60; ++i) areas.push_back(unlisted_area("s" + std::to_string(100 + i)));
    std::vector<product_code> products;
    for (int i = 10; i < 50; ++i) products.emplace_back(std::to_string(i));
    auto result = make_flows<units::USD>({.indicator = "trade", .kind = nature::flow}, year(2024), areas, products);
    std::mt19937_64 random(7);
    for (area const& from : areas) {
        for (area const& to : areas) {
            for (product_code const& what : products) {
                for (reporter const by : {reporter::exporter, reporter::importer}) {
                    std::uint64_t const bits = random();
                    if (bits % 3 == 0) continue;
                    bool const is_there = bits % 11 != 0;
                    result.set(from, to, what, by, is_there ? static_cast<double>(bits >> 32U) : missing_value,
                               is_there ? cell_status::normal : cell_status::missing_suppressed);
                }
            }
        }
    }
    return result;
}

/// Rows of two keys and a value, or three, as numbers by the keys in the order that the caller looks them up.
struct keyed_rows {
    io_detail::keys_in<area> from;
    std::vector<std::string> second;
    std::vector<double> values;
};
keyed_rows rows_from(duckdb_c::connection const& db, std::string const& sql, std::string const& second) {
    arrow_table const table = read_arrow(db.query(sql), {.name = "DuckDB"});
    keyed_rows result;
    result.from = io_detail::read_areas(table, "exporter");
    auto const keys = io_detail::read_keys(table, second, [](std::string_view code) { return std::string(code); });
    for (std::uint32_t const row : keys.rows) result.second.push_back(keys.keys[row]);
    io_detail::read_values<double>(table,
                                   [&](std::size_t, double value, cell_status) { result.values.push_back(value); });
    return result;
}

void compare_flows(duckdb_c::connection const& db) {
    flows<units::USD> const f = random_flows();
    arrow_stream stream = to_arrow(f);
    db.scan("stream_of_flows", stream);
    db.run("create table flows as from stream_of_flows");
    arrow_table const table = read_arrow(db.query("from flows"), {.name = "DuckDB"});
    auto const back = flows_of<units::USD>(table, f.when, f.about);
    check(back.size() == f.size(), "flows there and back: as many");
    for (std::size_t i = 0; i < f.size() && i < back.size(); ++i) {
        auto const mine = f[i];
        auto const theirs = back[i];
        if (distance(mine.value, theirs.value) != 0 || mine.status != theirs.status) check(false, "a flow");
    }
    auto const totals = trade::totals_of(f, absent::skip);
    std::size_t const areas = totals.areas.size();
    std::size_t const products = totals.products.size();
    auto const area_at = [&](keyed_rows const& rows, std::size_t i) {
        return indicator_detail::position_of(totals.areas, rows.from.keys[rows.from.rows[i]]);
    };
    auto const product_at = [&](std::string const& code) {
        auto const found = std::lower_bound(totals.products.begin(), totals.products.end(), product_code(code));
        return static_cast<std::size_t>(found - totals.products.begin());
    };
    auto const compare = [&](std::string const& what, std::string const& sql, std::string const& second,
                             auto const& by_library) {
        keyed_rows const rows = rows_from(db, sql, second);
        double greatest = 0;
        for (std::size_t i = 0; i < rows.values.size(); ++i) {
            greatest = std::fmax(greatest, distance(rows.values[i], by_library(area_at(rows, i), rows.second[i])));
        }
        check(greatest == 0 && !rows.values.empty(), what);
        std::printf("%-34s %9zu rows, greatest difference %.1e\n", what.c_str(), rows.values.size(), greatest);
    };
    compare("exports by product", to_sql(sql::total_exports{.by_product = true}, "flows").c_str(), "product",
            [&](std::size_t i, std::string const& k) { return totals.by_product[i * products + product_at(k)]; });
    compare("exports by partner", to_sql(sql::total_exports{.by_importer = true}, "flows").c_str(), "importer",
            [&](std::size_t i, std::string const& j) {
                return totals.by_partner[i * areas + indicator_detail::position_of(totals.areas, unlisted_area(j))];
            });
    compare("revealed comparative advantage", to_sql(sql::revealed_comparative_advantage{}, "flows").c_str(), "product",
            [&](std::size_t i, std::string const& k) {
                return trade::revealed_comparative_advantage(totals, totals.areas[i], product_code(k));
            });
    compare("trade intensity", to_sql(sql::trade_intensity{}, "flows").c_str(), "importer",
            [&](std::size_t i, std::string const& j) {
                return trade::trade_intensity(totals, totals.areas[i], unlisted_area(j));
            });
    std::vector<mirror_difference<double>> const mirrors = trade::mirror_differences(f);
    std::string const order = " order by 1, 2, 3";
    arrow_table const found =
        read_arrow(db.query(to_sql(sql::mirror_differences{}, "flows").append(order).c_str()), {.name = "DuckDB"});
    check(found.rows == mirrors.size(), "mirror flows: as many");
    double greatest = 0;
    io_detail::read_values<double>(found, [&](std::size_t i, double value, cell_status) {
        if (i < mirrors.size()) greatest = std::fmax(greatest, distance(value, mirrors[i].discrepancy));
    });
    check(greatest == 0, "mirror flows");
    std::printf("%-34s %9zu rows, greatest difference %.1e\n", "mirror flows", found.rows, greatest);
}

/// The rows of the corridor, of which some have a number that is some times the stated one. Percentages stay, so that
/// no factor such as 1 less a share is below zero, of which SQL says nothing.
std::vector<observation> altered_rows(unsigned seed) {
    std::mt19937 random(seed);
    constexpr std::int64_t factors[] = {2, 3, 10, 12, 1000};
    std::vector<observation> rows;
    for (theme const& each : corridor::facts.themes) rows.insert(rows.end(), each.rows.begin(), each.rows.end());
    std::sort(rows.begin(), rows.end(), [](auto const& a, auto const& b) { return a.key < b.key; });
    for (observation& each : rows) {
        bool const is_altered =
            seed != 0 && random() % 4 == 0 && !each.range && each.in != nullptr && !(*each.in == units::percent);
        if (is_altered) each.value.coefficient *= factors[random() % std::size(factors)];
    }
    return rows;
}

/// The bound of a side in DuckDB's row; missing where there is none.
double bound_from(duckdb_c::connection const& db, std::string const& sql, std::string const& column) {
    arrow_table const table =
        read_arrow(db.query("select " + column + " as value from (" + sql + ")"), {.name = "DuckDB"});
    double result = missing_value;
    io_detail::read_values<double>(table, [&](std::size_t, double value, cell_status) { result = value; });
    return result;
}
double double_of(decimal const& end, bound kind) {
    return kind == bound::unbounded ? double(missing_value) : to_double(end);
}

void compare_audit(duckdb_c::connection const& db, unsigned seed) {
    std::vector<observation> const rows = altered_rows(seed);
    table const facts(rows.data(), rows.size());
    theme const all[] = {{"all", facts}};
    auto const path = std::filesystem::temp_directory_path() / "almanac_duckdb_facts.csv";
    std::ofstream file(path, std::ios::binary);
    write_dataset_csv(file, dataset{.name = "facts", .title = "facts", .themes = all});
    file.close();
    db.run("create or replace table facts as from read_csv('" + path.string() + "', header = true)");
    std::filesystem::remove(path);
    std::size_t asked = 0;
    std::size_t broken = 0;
    for (identity const& each : corridor::identities) {
        finding const found = audit(facts, each);
        bool const has_all = found.is_known || found.lacking.empty();
        if (!has_statement(each.kind) || !has_all) continue;
        std::string const sql(to_sql(each, facts, "facts").view());
        bool const is_broken = audit_detail::is_broken(each.relation, found.left, found.right);
        arrow_table const theirs = read_arrow(db.query(sql), {.name = "DuckDB"});
        std::string const name(each.name);
        ++asked;
        check(theirs.rows == (is_broken ? 1U : 0U), "whether the identity is broken: " + name);
        if (!is_broken || theirs.rows != 1) continue;
        ++broken;
        std::pair<char const*, double> const bounds[] = {
            {"left_low", double_of(found.left.lower, found.left.lower_bound)},
            {"left_high", double_of(found.left.upper, found.left.upper_bound)},
            {"right_low", double_of(found.right.lower, found.right.lower_bound)},
            {"right_high", double_of(found.right.upper, found.right.upper_bound)}};
        for (auto const& [column, mine] : bounds) {
            double const yours = bound_from(db, sql, column);
            check(distance(mine, yours) < 1e-12 || std::fabs(mine - yours) < 1e-60, name + ", " + column);
        }
    }
    check(asked > 150 && broken > 15, "as many identities as were there");
    std::printf("identities, numbers changed by seed %u: %zu asked, %zu broken\n", seed, asked, broken);
}

} // namespace

int main() {
    duckdb_c::library const duckdb;
    if (!duckdb.is_there()) {
        std::printf("skipped: %s\n", duckdb.why_not().c_str());
        return 77;
    }
    duckdb_c::connection const db(duckdb);
    db.run("set threads = 2");
    compare_panels(db, true);
    compare_panels(db, false);
    compare_flows(db);
    for (unsigned seed = 0; seed < 6; ++seed) compare_audit(db, seed);
    std::printf("%d not equal\n", faults);
    return faults == 0 ? 0 : 1;
}
