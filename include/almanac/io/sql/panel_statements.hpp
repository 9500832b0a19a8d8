// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is computed of a panel, as SQL: growth and change over time; shares, ranks and the HHI within a period.
#pragma once

#include <almanac/io/sql/statement.hpp>
#include <almanac/statistics/growth.hpp>
#include <almanac/statistics/rank.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// What can be asked for as SQL. Options are those of the functions of the same names.
namespace sql {

/// `growth(panel, lag)`: per cent against the period `lag` before; null on a base that is not above zero, and across a
/// break. Example: `to_sql(sql::growth{.lag = 4}, "quarterly_gdp")`.
struct growth {
    int lag = 1; ///< how many periods before
};
/// `change(panel, lag)`: by how much the value exceeds that of the period `lag` before.
/// Example: `to_sql(sql::change{}, "literacy")`.
struct change {
    int lag = 1; ///< how many periods before
};
/// `share_within_period(panel, absent::skip)`: per cent of the total of the period.
/// Example: `to_sql(sql::share_within_period{}, "exports")`.
struct share_within_period {};
/// `rank_within_period(panel, options)`; missing numbers have no rank.
/// Example: `to_sql(sql::rank_within_period{{.order = order::ascending}}, "inflation")`.
struct rank_within_period {
    rank_options options{}; ///< the order, and what ties get
};
/// `hhi(panel, absent::skip)`: the Herfindahl-Hirschman index of each period, from 0 to 1.
/// Example: `to_sql(sql::hhi{}, "exports")`.
struct hhi {};

} // namespace sql

namespace refused {
/// Raises `domain_error`: SQL ranks what is there.
[[noreturn]] inline void sql_has_no_ranks_for_missing_numbers() {
    raise<domain_error>("missing numbers have no rank in SQL; missing_ranks::none is the one option");
}
} // namespace refused

namespace io_detail {
/// The statement of what is computed from a value and the one `lag` periods before it.
constexpr sql_text over_time(std::string_view formula, std::string_view condition, int lag, std::string_view table) {
    if (lag < 1) refused::the_lag_is_below_one("change", lag);
    check_table_name(table);
    std::string_view const order = ") over (partition by area order by period";
    sql_text out("select area, period, case when breaks = 0");
    out.append(condition).append(" then ").append(formula).append(" end as value\nfrom (select area, period, value, ");
    out.append("lag(value, ").append_integer(lag).append(order).append(") as base,\n");
    out.append("  sum(case when status = 'B' then 1 else 0 end").append(order);
    out.append(" rows between ").append_integer(lag - 1).append(" preceding and current row) as breaks\n  from ");
    return out.append(table).append(") as pairs");
}
} // namespace io_detail

/// The growth of each area of a panel. Every period has a row, as `to_arrow` writes them. Raises `domain_error` for a
/// lag of zero and, as all of these, for a name that is none of a table.
/// Example: `to_sql(sql::growth{}, "gdp").view().starts_with("select area, period")`.
[[nodiscard]] constexpr sql_text to_sql(sql::growth const& asked, std::string_view table) {
    return io_detail::over_time("(value / base - 1e0) * 1e2", " and base > 0e0", asked.lag, table);
}
/// The change of each area of a panel.
[[nodiscard]] constexpr sql_text to_sql(sql::change const& asked, std::string_view table) {
    return io_detail::over_time("value - base", "", asked.lag, table);
}
/// The share of each area in the total of its period, in per cent.
[[nodiscard]] constexpr sql_text to_sql(sql::share_within_period const&, std::string_view table) {
    return io_detail::statement("select area, period, case when total > 0e0 then value / total * 1e2 end as value\n"
                                "from (select area, period, value, sum(value) over (partition by period) as total\n"
                                "  from ",
                                table, ") as parts");
}
/// The rank of each area within its period. Raises `domain_error` for ranks of missing numbers, which SQL has not.
[[nodiscard]] constexpr sql_text to_sql(sql::rank_within_period const& asked, std::string_view table) {
    if (asked.options.missing != missing_ranks::none) refused::sql_has_no_ranks_for_missing_numbers();
    text<160> order("over (partition by period order by value ");
    order.append(asked.options.order == order::descending ? "desc" : "asc").append(" nulls last");
    text<300> last("count(value) ");
    last.append(order).append(" range between unbounded preceding and current row)");
    text<700> rank;
    switch (asked.options.ties) {
    case ties::minimum: rank.append("rank() ").append(order).append(") * 1e0"); break;
    case ties::dense: rank.append("dense_rank() ").append(order).append(") * 1e0"); break;
    case ties::ordinal: rank.append("row_number() ").append(order).append(", area) * 1e0"); break;
    case ties::maximum: rank.append(last).append(" * 1e0"); break;
    case ties::average: rank.append("(rank() ").append(order).append(") + ").append(last).append(") / 2e0"); break;
    }
    text<700> before("select area, period, case when value is not null\n  then ");
    return io_detail::statement(before.append(rank).append(" end as value\nfrom "), table, "");
}
/// The Herfindahl-Hirschman index of each period.
[[nodiscard]] constexpr sql_text to_sql(sql::hhi const&, std::string_view table) {
    return io_detail::statement("select period, sum(share * share) as value\n"
                                "from (select period, value / sum(value) over (partition by period) as share\n  from ",
                                table, ") as parts\ngroup by period");
}
} // namespace almanac::inline v0
