// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Containers and observations as a table of values, one a row, which all forms are written of. What a container says
/// of all its values becomes a dimension of the table, where it is stated: nature, base, valuation and the like.
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/from_table.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/indicator/dataset/cite.hpp>
#include <almanac/indicator/dataset/key.hpp>
#include <almanac/io/cells.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/number/bounded_arithmetic.hpp>
#include <almanac/number/decimal_double.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// A table in the making.
class long_table_maker {
public:
    long_table table{};

    /// A series; equal ones are one.
    std::uint32_t series(long_series const& one) {
        std::vector<std::string> key = one.further;
        key.insert(key.end(), {one.indicator, std::string(one.where.view()), one.where_text,
                               std::string(one.counterpart.view()), one.counterpart_text, one.product, one.unit});
        auto const [at, is_new] = series_.emplace(std::move(key), static_cast<std::uint32_t>(table.series.size()));
        if (is_new) table.series.push_back(one);
        return at->second;
    }
    /// The code, with the unit behind it where the code stood before for something in another unit: so a code has one.
    std::string code_in(std::string const& unit, std::string code) {
        if (units_.emplace(code, unit).first->second == unit) return code;
        return code + ".in_" + unit;
    }
    void value(std::uint32_t of_series, period const& when, double number, cell_status status) {
        long_value result{.value = is_missing(status) ? missing_value : number, .series = of_series};
        result.period = periods_.number_of(when) & 0xffffffU;
        result.code = static_cast<unsigned char>(static_cast<char>(status));
        table.values.push_back(result);
    }
    /// What a further column says of the last value.
    void text(std::size_t column, std::string_view content) {
        table.further[column].texts.push_back(table.pool.number_of(content));
    }

private:
    period_cells periods_{table.periods, period_kind::none};
    std::map<std::vector<std::string>, std::uint32_t> series_{};
    std::map<std::string, std::string> units_{};
};

/// Makes a table of a container's cells.
template <class Container>
class container_to_table : public long_table_maker {
public:
    using number_type = typename Container::number_type;

    explicit container_to_table(Container const& c) {
        table.dialect = "container";
        table.vintage = c.about.vintage;
        common_.indicator = std::string(c.about.indicator.view());
        common_.unit = std::string(to_text(c.in()).view());
        common_.counterpart = c.about.counterpart.only();
        append_codes(common_.counterpart_text, c.about.counterpart);
        if (c.about.kind != nature::unstated) say("nature", to_text(c.about.kind));
        if (c.about.asserted != assertion::observed) say("assertion", to_text(c.about.asserted));
        if (c.about.base.kind != period_kind::none) say("base", to_text(c.about.base));
        if (!c.about.over.empty()) say("over", to_text(c.about.over));
        if (c.about.accumulated == accumulation::year_to_date) say("accumulation", "year to date");
        if (c.about.valued != valuation::unstated) say("valuation", to_text(c.about.valued));
        if (!c.about.waived.empty()) say("waived", to_text(c.about.waived));
        if (c.about.what.is_stated()) say("measured", to_text(c.about.what));
        if constexpr (std::is_same_v<number_type, bounded>) table.further = {{"low", {}}, {"high", {}}};
    }
    /// The series of all cells, but for area, counterpart and product.
    [[nodiscard]] long_series const& common() const { return common_; }
    std::uint32_t series_in(area_set const& where) {
        long_series one = common_;
        one.where = where.only();
        append_codes(one.where_text, where);
        return series(one);
    }
    /// Adds a cell; one without an observation is no row.
    void cell(std::uint32_t of_series, period const& when, number_type const& number, cell_status status) {
        if (status == cell_status::no_observation) return;
        value(of_series, when, value_of(number), status);
        if constexpr (std::is_same_v<number_type, bounded>) {
            bool const missing = is_missing(status);
            text(0, missing ? std::string() : shortest_digits(number.low));
            text(1, missing ? std::string() : shortest_digits(number.high));
        }
    }

private:
    void say(std::string_view dimension, std::string_view what) {
        table.dimensions.emplace_back(dimension);
        common_.further.emplace_back(what);
    }
    long_series common_{};
};

/// The columns that an observation has beside its value.
inline constexpr std::string_view columns_of_observations[] = {
    "key",      "digits",    "low",   "high",      "low_end",       "high_end",   "qualifier",
    "nature",   "assertion", "flags", "breakdown", "inferred_from", "comparison", "source",
    "mentions", "baseline",  "whole", "target_of", "drifts_from",   "drift"};

/// What a row measures, with its theme, but without its area, counterpart and period: its key has the same parts.
inline std::string code_of_measured(observation const& row) {
    text<160> code(row.key.substr(0, row.key.find('.')));
    if (!code.empty()) code.append('.');
    indicator_detail::append_measured(code, row.what);
    bool const has_whole =
        row.what.by != nullptr && row.what.as != measured_as::per && !(row.what.by->code == row.what.of->code);
    if (has_whole) code.append(".of_").append(row.what.by->code);
    for (breakdown const& each : row.by) indicator_detail::append_part_of_key(code.append('.'), each.value);
    if (row.statement != 0) code.append(".statement_").append_unsigned(row.statement);
    return std::string(code.view());
}
inline std::string mentions_of(observation const& row) {
    std::string result;
    for (int i = 0; i < mention_count(row); ++i) {
        if (i > 0) result += "; ";
        result += "line " + std::to_string(row.mentions[i].line) + ": " + std::string(row.mentions[i].printed);
    }
    return result;
}
inline std::string end_text(decimal end, bound kind) {
    return kind == bound::unbounded ? std::string() : std::string(to_text(end).view());
}
inline std::string_view kind_text(bound kind) {
    return kind == bound::unbounded ? "" : kind == bound::open ? "open" : "closed";
}

/// Adds a row with all that it states.
inline void add_observation(long_table_maker& maker, observation const& row) {
    bool const has = row.has_figure();
    long_series one;
    one.indicator = row.what.is_stated() ? code_of_measured(row) : std::string();
    one.indicator_name = subject_of(row).view();
    one.where = row.where;
    one.where_text = row.where.view();
    one.counterpart = row.counterpart;
    one.counterpart_text = row.counterpart.view();
    if (row.in != nullptr) one.unit = to_text(*row.in).view();
    one.indicator = maker.code_in(one.unit, std::move(one.indicator));
    bool const has_period = row.when.kind != period_kind::none;
    one.further = {!has_period ? "none" : row.inferred_from.empty() ? "stated" : "inferred"};
    cell_status const stated = indicator_detail::one_status(row.status);
    maker.value(maker.series(one), row.when, has ? to_double(row.value) : missing_value,
                has || is_missing(stated) ? stated : cell_status::no_observation);
    interval const range = has ? range_of(row) : interval{};
    std::string const texts[] = {std::string(row.key),
                                 has ? std::string(to_text(row.value).view()) : std::string(),
                                 has ? end_text(range.lower, range.lower_bound) : std::string(),
                                 has ? end_text(range.upper, range.upper_bound) : std::string(),
                                 std::string(has ? kind_text(range.lower_bound) : ""),
                                 std::string(has ? kind_text(range.upper_bound) : ""),
                                 std::string(to_text(row.qualified)),
                                 std::string(to_text(nature_of(row))),
                                 std::string(to_text(row.asserted)),
                                 std::string(to_text(row.status).view()),
                                 std::string(to_text(row.by).view()),
                                 std::string(row.inferred_from),
                                 std::string(row.comparison),
                                 std::string(to_text(*row.said_by).view()),
                                 mentions_of(row),
                                 std::string(row.baseline),
                                 std::string(row.whole),
                                 std::string(row.target_of),
                                 std::string(row.drifts_from),
                                 std::string(row.drift)};
    for (std::size_t i = 0; i < std::size(texts); ++i) maker.text(i, texts[i]);
}

} // namespace io_detail

/// The values of a series as a table. Example: `long_table_of(gdp_of_pakistan)`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] long_table long_table_of(series<Unit, Value, Storage> const& s) {
    io_detail::container_to_table<series<Unit, Value, Storage>> maker(s);
    std::uint32_t const one = maker.series_in(s.where);
    for (std::size_t i = 0; i < s.size(); ++i) maker.cell(one, s.when(i), s.cells.values[i], s.cells.status(i));
    return std::move(maker.table);
}
/// The values of a cross-section as a table.
template <unit Unit, class Value, class Storage>
[[nodiscard]] long_table long_table_of(cross_section<Unit, Value, Storage> const& s) {
    io_detail::container_to_table<cross_section<Unit, Value, Storage>> maker(s);
    for (std::size_t i = 0; i < s.size(); ++i) {
        maker.cell(maker.series_in(s.areas[i]), s.when, s.cells.values[i], s.cells.status(i));
    }
    return std::move(maker.table);
}
/// The values of a panel as a table: cells without an observation are no rows.
template <unit Unit, class Value, class Storage>
[[nodiscard]] long_table long_table_of(panel<Unit, Value, Storage> const& p) {
    io_detail::container_to_table<panel<Unit, Value, Storage>> maker(p);
    for (std::size_t i = 0; i < p.areas.size(); ++i) {
        std::uint32_t const one = maker.series_in(p.areas[i]);
        for (std::size_t t = 0; t < p.period_count; ++t) {
            std::size_t const cell = i * p.period_count + t;
            maker.cell(one, p.when(t), p.cells.values[cell], p.cells.status(cell));
        }
    }
    return std::move(maker.table);
}
/// The reports of flows as a table: of the exporter under the indicator `names.exports`, of the importer under
/// `names.imports`, as `flows_of` reads them. Linear in the reports of sparse flows, in the places of others.
template <unit Unit, class Value, class Storage>
[[nodiscard]] long_table long_table_of(flows<Unit, Value, Storage> const& f, flow_names const& names = {}) {
    io_detail::container_to_table<flows<Unit, Value, Storage>> maker(f);
    for (flow_point<Value> const& each : f.observed()) {
        bool const exported = each.reported_by == reporter::exporter;
        long_series one = maker.common();
        one.indicator_name = one.indicator;
        one.indicator = exported ? names.exports : names.imports;
        one.where = exported ? each.from : each.to;
        one.counterpart = exported ? each.to : each.from;
        one.where_text = one.where.view();
        one.counterpart_text = one.counterpart.view();
        one.product = each.what.view();
        maker.cell(maker.series(one), f.when, each.value, each.status);
    }
    return std::move(maker.table);
}

/// A range of observations: a `table`, a filtered view of one.
/// Example: `range_of_observations<std::vector<observation>> && !range_of_observations<std::vector<int>>`.
template <class Rows>
concept range_of_observations = requires(Rows const& rows) {
    { *std::begin(rows) } -> std::convertible_to<observation const&>;
    std::end(rows);
};

/// Observations as a table: a row each, in further columns all that they state beside the value. What they measure is
/// told by a code of one unit, which is their key without area, counterpart and period; the dimension "period_basis"
/// says whether the period is stated or inferred. Values are the doubles nearest to the printed digits, which stand in
/// the column "digits".
template <range_of_observations Rows>
[[nodiscard]] long_table long_table_of(Rows const& rows) {
    io_detail::long_table_maker maker;
    maker.table.dialect = "observations";
    maker.table.dimensions = {"period_basis"}; // a figure of 2024 is told from one that a curator takes for it
    for (std::string_view const name : io_detail::columns_of_observations) {
        maker.table.further.push_back({std::string(name), {}});
    }
    for (observation const& row : rows) io_detail::add_observation(maker, row);
    return std::move(maker.table);
}

} // namespace almanac::inline v0
