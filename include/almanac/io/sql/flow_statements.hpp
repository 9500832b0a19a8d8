// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is computed of flows, as SQL: totals, shares over shares, mirror flows; and flows out of records.
#pragma once

#include <almanac/io/sql/statement.hpp>

#include <string_view>
#include <utility>

namespace almanac::inline v0 {

namespace sql {

/// Adds up the exporters' reports, those of an area with itself left out, by the keys that are asked for; by none: what
/// the world exports. As the members of `flow_totals`, without a row where there is no report.
/// Example: `to_sql(sql::total_exports{.by_product = true}, "flows")`.
struct total_exports {
    bool by_exporter = true;  ///< whether each exporter is told apart
    bool by_importer = false; ///< whether each importer is told apart
    bool by_product = false;  ///< whether each product is told apart
};
/// `trade::revealed_comparative_advantages(flows, absent::skip)` (Balassa, 1965), a row for each exporter and product
/// that is reported; the index of the others is 0. Example: `to_sql(sql::revealed_comparative_advantage{}, "flows")`.
struct revealed_comparative_advantage {};
/// `trade::trade_intensity(flows, from, to, absent::skip)`, a row for each pair that is reported; the index of the
/// others is 0. Example: `to_sql(sql::trade_intensity{}, "flows")`.
struct trade_intensity {};
/// `trade::mirror_differences(flows)`: the discrepancy of each flow that both sides report, and where exports are above
/// zero. Example: `to_sql(sql::mirror_differences{}, "flows")`.
struct mirror_differences {};
/// Makes the rows of `flows` out of records as customs have them: a table of `period`, `exporter`, `importer`,
/// `product`, `reporter` and `value`, any number of rows a flow, for one period and products cut to `digits` characters
/// (0: as they are). Other periods are left out.
/// Example: `to_sql(sql::flows_of_records{.period = "2024", .digits = 2}, "customs")`.
struct flows_of_records {
    std::string_view period{}; ///< the period, as the column writes it
    int digits = 0;            ///< how many digits of the code of a product are kept; 0 for all
};

} // namespace sql

namespace io_detail {
inline constexpr std::string_view exports_only = "reporter = 'exporter' and exporter <> importer";
} // namespace io_detail

/// The exports by exporter, importer and product, as asked for. Raises `domain_error`, as all of these, for a name that
/// is none of a table: letters, digits and underscores, with points between.
/// Example: `to_sql(sql::total_exports{.by_importer = true}, "flows").view().starts_with("select")`.
[[nodiscard]] constexpr sql_text to_sql(sql::total_exports const& asked, std::string_view table) {
    text<64> keys;
    for (auto const& [is_asked, key] :
         {std::pair{asked.by_exporter, "exporter"}, {asked.by_importer, "importer"}, {asked.by_product, "product"}}) {
        if (is_asked) keys.append(keys.empty() ? "" : ", ").append(key);
    }
    text<160> before("select ");
    before.append(keys).append(keys.empty() ? "" : ", ").append("sum(value) as value\nfrom ");
    text<300> behind("\nwhere ");
    behind.append(io_detail::exports_only);
    if (!keys.empty()) behind.append("\ngroup by ").append(keys);
    return io_detail::statement(before, table, behind);
}

namespace io_detail {
/// A share in the exports of an area over the share in those of the world, by a second key.
constexpr sql_text quotient_of_shares(std::string_view key, std::string_view table) {
    check_table_name(table);
    sql_text out("select exporter, ");
    out.append(key).append(", case when exports > 0e0 and of_key > 0e0");
    out.append(" then (value / exports) / (of_key / world) end as value\nfrom (select exporter, ").append(key);
    out.append(", value, sum(value) over (partition by exporter) as exports,\n    sum(value) over (partition by ");
    out.append(key).append(") as of_key, sum(value) over () as world\n  from (select exporter, ").append(key);
    out.append(", sum(value) as value\n    from ").append(table).append("\n    where ").append(exports_only);
    return out.append("\n    group by exporter, ").append(key).append(") as sums) as totals\nwhere value is not null");
}
} // namespace io_detail

/// The revealed comparative advantage of each exporter in each product.
[[nodiscard]] constexpr sql_text to_sql(sql::revealed_comparative_advantage const&, std::string_view table) {
    return io_detail::quotient_of_shares("product", table);
}
/// The trade intensity of each exporter with each importer.
[[nodiscard]] constexpr sql_text to_sql(sql::trade_intensity const&, std::string_view table) {
    return io_detail::quotient_of_shares("importer", table);
}
/// The discrepancies of mirror flows.
[[nodiscard]] constexpr sql_text to_sql(sql::mirror_differences const&, std::string_view table) {
    io_detail::check_table_name(table);
    sql_text out("select x.exporter, x.importer, x.product, m.value / x.value - 1e0 as value\nfrom ");
    out.append(table).append(" as x join ").append(table);
    return out.append(" as m on x.exporter = m.exporter and x.importer = m.importer and x.product = m.product\n"
                      "where x.reporter = 'exporter' and m.reporter = 'importer' and x.exporter <> x.importer\n"
                      "  and x.value > 0e0 and m.value is not null");
}
/// The rows of flows out of records. The text of the period stands in the statement as it is given; a
/// backslash in it raises `domain_error`, as some engines read it as an escape.
[[nodiscard]] constexpr sql_text to_sql(sql::flows_of_records const& asked, std::string_view table) {
    text<64> product("product");
    if (asked.digits > 0) {
        product = text<64>("substr(product, 1, ");
        product.append_integer(asked.digits).append(')');
    }
    text<300> before("select exporter, importer, ");
    before.append(product).append(" as product, reporter, sum(value) as value\nfrom ");
    sql_text behind("\nwhere period = ");
    io_detail::append_literal(behind, asked.period);
    behind.append("\ngroup by exporter, importer, ").append(product).append(", reporter");
    return io_detail::statement(before, table, behind);
}

} // namespace almanac::inline v0
