// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures (`audit/`), as SQL over a table of observations: the statement returns a row where an
/// identity is broken, with both sides as intervals, and none where it holds or lacks a figure.
///
/// The table has the columns of `write_dataset_csv`: of them `key`, `unit`, `value`, `low`, `high`, `low_end` and
/// `high_end` are read. A row counts only in the unit that it has where the statement is written, so that a table that
/// was changed since is not compared in another one.
#pragma once

#include <almanac/audit/run.hpp>
#include <almanac/io/sql/statement.hpp>
#include <almanac/unit/text/unit_text.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: what such an identity asks is not said in SQL.
[[noreturn]] inline void sql_does_not_ask_this_identity(identity const& of, std::string_view why) {
    raise(domain_error(text<300>("the identity \"")
                           .append(of.name)
                           .append("\" (")
                           .append(to_text(of.kind))
                           .append(") is no statement of SQL: ")
                           .append(why)));
}
} // namespace refused

/// Whether `to_sql` writes identities of this kind: all that hold two sides of numbers against each other. Ranks, means
/// in reach of a count, periods within others, and what a row says of itself are asked by `audit` alone.
/// Example: `has_statement(identity_kind::share) && !has_statement(identity_kind::ranked)`.
[[nodiscard]] constexpr bool has_statement(identity_kind k) {
    return !is_of_one_row(k) && k != identity_kind::attainable && k != identity_kind::within_period &&
           k != identity_kind::ranked;
}

namespace io_detail {

/// A figure, a constant or the result of an operation.
struct sql_node {
    int number = 0;
    bool has_size = false; ///< whether a sum is in it, so that what it is rounded to is not told by what it is
};

/// A statement in the making. Of each node the columns n0_low, n0_high, n0_low_open and n0_high_open hold the bounds in
/// base units, and 1 where a bound itself is left out. Where a sum is in it, n0_low_size and n0_high_size hold what the
/// bounds would be if all terms were added by their sizes: what is rounded is a fraction of that.
///
/// A side without a bound has one of 1e100, which no figure reaches: figures are below 1e60, and a product or quotient
/// from there on has no bound again, so that no number of factors overflows.
template <class RowOf>
class identity_statement {
public:
    constexpr identity_statement(identity const& of, RowOf const& row_of, std::string_view table)
        : of_(of)
        , row_of_(row_of)
        , table_(table) {}

    [[nodiscard]] constexpr sql_text written(unit const& in) {
        sql_node const left = node_of(of_.left);
        sql_node const right = right_side();
        if (figures_.view().empty()) {
            refused::sql_does_not_ask_this_identity(of_, "it has no figure of a table, only numbers");
        }
        sql_text out("with figures as (\n  select distinct key, unit,\n"
                     "    case when abs(low * 1e0) < 1e60 then low * 1e0 else -1e100 end as low,\n"
                     "    case when abs(high * 1e0) < 1e60 then high * 1e0 else 1e100 end as high,\n"
                     "    case when low_end = 'closed' then 0 else 1 end as low_open,\n"
                     "    case when high_end = 'closed' then 0 else 1 end as high_open\n  from ");
        out.append(table_).append(" where value is not null)\nselect ");
        append_literal(out, of_.name);
        out.append(" as name, ");
        append_literal(out, to_text(in));
        out.append(" as unit");
        scale const back = inverse(audit_detail::without_year(in).size);
        for (auto const& [node, name] : {named_node{left, "left"}, named_node{right, "right"}}) {
            for (std::string_view const bound : {"_low", "_high"}) {
                out.append(",\n  case when abs(").append(column(node, bound)).append(") < 1e60 then ");
                out.append(column(node, bound)).append(factor(back)).append(" end as ").append(name).append(bound);
            }
        }
        out.append("\nfrom (").append(before_).append("select ").append(columns_).append("\n  from ").append(figures_);
        out.append("\n  where ").append(keys_).append(behind_).append(") as sides\nwhere ");
        if (known_.view().empty()) return out.append(broken(left, right));
        return out.append(known_).append("(").append(broken(left, right)).append(")");
    }

private:
    struct named_node {
        sql_node node;
        std::string_view name;
    };

    static constexpr text<64> column(sql_node node, std::string_view name) {
        return text<64>("n").append_integer(node.number).append(name);
    }
    static constexpr text<64> size_of(sql_node node, std::string_view bound) {
        if (node.has_size) return column(node, bound).append("_size");
        return text<64>("abs(").append(column(node, bound)).append(")");
    }
    /// " * 1e-2", or nothing where it is one.
    static constexpr text<160> factor(scale const& by) {
        text<160> out;
        if (by.numerator != 1 || by.power_of_ten != 0) {
            out.append(" * ").append_unsigned(by.numerator).append("e").append_integer(by.power_of_ten);
        }
        if (by.denominator != 1) out.append(" / ").append_unsigned(by.denominator).append("e0");
        return out;
    }

    /// The figure with a key, out of the table.
    constexpr sql_node figure(std::string_view key) {
        if (key == "?") refused::sql_does_not_ask_this_identity(of_, "nobody states one of its figures, \"?\"");
        observation const& row = row_of_(key);
        if (row.in == nullptr) refused::sql_does_not_ask_this_identity(of_, "an event has no number");
        text<160> const by = factor(audit_detail::without_year(*row.in).size);
        sql_node const node{nodes_++};
        text<64> const name = text<64>("f").append_integer(node.number);
        bool const is_first = figures_.view().empty();
        figures_.append(is_first ? "" : ", ").append("figures as ").append(name);
        keys_.append(is_first ? "" : "\n    and ").append(name).append(".key = ");
        append_literal(keys_, key);
        keys_.append(" and ").append(name).append(".unit = ");
        append_literal(keys_, to_text(*row.in));
        columns_.append(is_first ? "" : ",\n    ");
        for (std::string_view const bound : {"low", "high"}) {
            columns_.append(bound == "low" ? "" : ", ")
                .append(name)
                .append(".")
                .append(bound)
                .append(by)
                .append(" as ");
            columns_.append(column(node, "_")).append(bound);
        }
        for (std::string_view const bound : {"low_open", "high_open"}) {
            columns_.append(", ").append(name).append(".").append(bound).append(" as ").append(column(node, "_"));
            columns_.append(bound);
        }
        return node;
    }
    /// What a result says of one of its bounds; no size where no sum is in it.
    struct result_bound {
        sql_text number{};
        sql_text is_open{};
        sql_text size{};
    };
    struct named_bound {
        result_bound const* bound;
        std::string_view name;
    };
    /// A node out of those that there are.
    constexpr sql_node result(result_bound const& low, result_bound const& high) {
        sql_node const node{nodes_++, !low.size.view().empty()};
        int const layer = ++layers_;
        sql_text out("select t");
        out.append_integer(layer).append(".*");
        for (auto const& [bound, name] : {named_bound{&low, "_low"}, named_bound{&high, "_high"}}) {
            out.append(",\n    ").append(bound->number).append(" as ").append(column(node, name));
            out.append(", ").append(bound->is_open).append(" as ").append(column(node, name)).append("_open");
            if (node.has_size) out.append(", ").append(bound->size).append(" as ").append(size_of(node, name));
        }
        before_ = out.append("\n  from (").append(before_);
        behind_.append(") as t").append_integer(layer);
        return node;
    }
    constexpr sql_node constant(std::string_view digits) {
        result_bound const number{sql_text(digits).append("e0"), sql_text("0")};
        return result(number, number);
    }

    /// The smallest difference of two bounds that is not of rounding.
    static constexpr sql_text rounding(sql_node a, std::string_view bound, sql_node b, std::string_view other) {
        return sql_text("1e-12 * (").append(size_of(a, bound)).append(" + ").append(size_of(b, other)).append(")");
    }
    constexpr sql_node add(sql_node a, sql_node b, bool is_forward) {
        auto const sum = [&](std::string_view bound, std::string_view other) {
            result_bound out;
            out.number.append(column(a, bound)).append(is_forward ? " + " : " - ").append(column(b, other));
            out.is_open.append("case when ").append(column(a, bound)).append("_open + ").append(column(b, other));
            out.is_open.append("_open > 0 then 1 else 0 end");
            out.size.append(size_of(a, bound)).append(" + ").append(size_of(b, other));
            return out;
        };
        return is_forward ? result(sum("_low", "_low"), sum("_high", "_high"))
                          : result(sum("_low", "_high"), sum("_high", "_low"));
    }
    /// A sum whose terms cancel is zero: a factor and what is divided by ask for it.
    constexpr sql_node rounded(sql_node sum) {
        auto const near_zero = [&](std::string_view bound) {
            result_bound out{{}, sql_text(column(sum, bound)).append("_open"), sql_text(size_of(sum, bound))};
            out.number.append("case when abs(").append(column(sum, bound)).append(") <= 1e-12 * ");
            out.number.append(size_of(sum, bound)).append(" then 0e0 else ").append(column(sum, bound)).append(" end");
            return out;
        };
        return result(near_zero("_low"), near_zero("_high"));
    }
    /// A bound of zero that belongs to a factor makes that of the product zero, whatever the other bound is; 1 where
    /// the bound of the product is left out.
    static constexpr sql_text zero_or_open(sql_node a, std::string_view bound, sql_node b, std::string_view other) {
        sql_text out("case when ");
        out.append(is_zero(a, bound));
        if (other == bound) out.append(" or ").append(is_zero(b, bound));
        out.append(" then 0 when ").append(column(a, bound)).append("_open + ").append(column(b, other));
        return out.append("_open > 0 then 1 else 0 end");
    }
    static constexpr text<160> is_zero(sql_node node, std::string_view bound) {
        text<160> out("(");
        out.append(column(node, bound)).append(" = 0e0 and ");
        return out.append(column(node, bound)).append("_open = 0)");
    }
    /// A number, or what stands for it where it is too great to have a bound; asked before anything is divided.
    static constexpr sql_text capped(std::string_view number, std::string_view beyond) {
        sql_text out("case when abs(");
        out.append(number).append(") < 1e60 then ").append(number);
        return out.append(" else ").append(beyond).append(" end");
    }
    static constexpr sql_text capped_quotient(std::string_view above, std::string_view below, std::string_view beyond) {
        sql_text out("case when abs(");
        out.append(above).append(") < ").append(below).append(" * 1e60 then ").append(above).append(" / ");
        return out.append(below).append(" else ").append(beyond).append(" end");
    }
    static constexpr sql_text times(std::string_view a, std::string_view b) {
        return sql_text(a).append(" * ").append(b);
    }
    static constexpr std::string_view beyond(std::string_view bound) { return bound == "_low" ? "0e0" : "1e100"; }
    /// What two factors are rounded to comes into their product as much as the other is great.
    static constexpr sql_text sizes(sql_node a, std::string_view bound, sql_node b, std::string_view other) {
        return times(size_of(a, bound), column(b, other))
            .append(" + ")
            .append(times(column(a, bound), size_of(b, other)));
    }
    /// Of factors that are not negative.
    constexpr sql_node multiply(sql_node a, sql_node b) {
        known_.append(column(a, "_low")).append(" >= 0e0 and ").append(column(b, "_low")).append(" >= 0e0 and ");
        auto const each = [&](std::string_view bound) {
            text<64> const x = column(a, bound);
            text<64> const y = column(b, bound);
            result_bound out{capped(times(x, y), beyond(bound)), zero_or_open(a, bound, b, bound)};
            if (a.has_size || b.has_size) out.size = capped(sizes(a, bound, b, bound), "1e100");
            return out;
        };
        return result(each("_low"), each("_high"));
    }
    /// Of numbers that are not negative; what is divided by may come near zero, and is not zero.
    constexpr sql_node divide(sql_node a, sql_node b) {
        known_.append(column(a, "_low")).append(" >= 0e0 and (").append(column(b, "_low")).append(" > 0e0 or ");
        known_.append(column(b, "_low")).append(" = 0e0 and ").append(column(b, "_low")).append("_open = 1) and ");
        auto const each = [&](std::string_view bound, std::string_view other) {
            text<64> const by = column(b, other);
            result_bound out{capped_quotient(column(a, bound), by, beyond(bound)), zero_or_open(a, bound, b, other)};
            if (a.has_size || b.has_size) {
                text<64> const square = text<64>("(").append(times(by, by)).append(")");
                sql_text const above = sql_text("(").append(sizes(a, bound, b, other)).append(")");
                out.size = capped_quotient(above, square, "1e100");
            }
            return out;
        };
        return result(each("_low", "_high"), each("_high", "_low"));
    }
    /// From the least to the greatest of two.
    constexpr sql_node hull(sql_node a, sql_node b) {
        auto const one_of = [&](std::string_view bound) {
            std::string_view const order = bound == "_low" ? " < " : " > ";
            text<64> const x = column(a, bound);
            text<64> const y = column(b, bound);
            result_bound out;
            out.number.append("case when ").append(x).append(order).append(y).append(" then ");
            out.number.append(x).append(" else ").append(y).append(" end");
            out.is_open.append("case when abs(").append(x).append(" - ").append(y).append(") <= ");
            out.is_open.append(rounding(a, bound, b, bound)).append(" then ").append(x).append("_open * ").append(y);
            out.is_open.append("_open when ").append(x).append(order).append(y).append(" then ").append(x);
            out.is_open.append("_open else ").append(y).append("_open end");
            if (a.has_size || b.has_size) out.size.append(size_of(a, bound)).append(" + ").append(size_of(b, bound));
            return out;
        };
        return result(one_of("_low"), one_of("_high"));
    }

    // A formula that the audit has read before, so that it is one.
    constexpr sql_node node_of(std::string_view formula) {
        std::size_t at = 0;
        return audit_detail::is_single_key(formula) ? figure(formula) : terms(formula, at);
    }
    static constexpr bool accept(std::string_view formula, std::size_t& at, std::string_view words) {
        if (formula.substr(at, words.size()) != words) return false;
        at += words.size();
        return true;
    }
    constexpr sql_node terms(std::string_view formula, std::size_t& at) {
        sql_node out = factors(formula, at);
        for (bool is_sum = false;; is_sum = true) {
            bool const is_plus = accept(formula, at, " + ");
            if (!is_plus && !accept(formula, at, " - ")) return is_sum ? rounded(out) : out;
            out = add(out, factors(formula, at), is_plus);
        }
    }
    constexpr sql_node factors(std::string_view formula, std::size_t& at) {
        sql_node out = one(formula, at);
        while (true) {
            bool const is_times = accept(formula, at, " * ");
            if (!is_times && !accept(formula, at, " / ")) return out;
            sql_node const next = one(formula, at);
            out = is_times ? multiply(out, next) : divide(out, next);
        }
    }
    constexpr sql_node one(std::string_view formula, std::size_t& at) {
        if (accept(formula, at, "(")) {
            sql_node const out = terms(formula, at);
            ++at;
            return out;
        }
        std::size_t const from = at;
        while (at < formula.size() && formula[at] != ' ' && formula[at] != ')') ++at;
        std::string_view const word = formula.substr(from, at - from);
        return audit_detail::is_key(word) ? figure(word) : constant(word);
    }

    constexpr sql_node right_side() {
        using audit_detail::sign_of;
        if (of_.kind == identity_kind::currency_pair) {
            sql_node const rate = node_of(of_.right[0]); // first: arguments are evaluated in no order, and numbered
            return divide(constant("1"), rate);
        }
        sql_node out = of_.kind == identity_kind::complete ? constant("1") : node_of(of_.right[0]);
        std::size_t const first = of_.kind == identity_kind::complete ? 0 : 1;
        for (std::size_t i = first; i < of_.right_count(); ++i) {
            sql_node const next = node_of(of_.right[i]);
            bool const is_forward = sign_of(of_.kind, i) > 0;
            if (of_.kind == identity_kind::mean) {
                out = hull(out, next);
            } else if (!audit_detail::is_multiplied(of_.kind)) {
                out = add(out, next, is_forward);
            } else {
                out = is_forward ? multiply(out, next) : divide(out, next);
            }
        }
        if (of_.kind == identity_kind::growth) return rounded(add(out, constant("1"), false));
        bool const is_sum = of_.right_count() > first && of_.kind != identity_kind::mean;
        return is_sum && !audit_detail::is_multiplied(of_.kind) ? rounded(out) : out;
    }

    /// That the low bound of one is above the high bound of another; at the bound itself where one of them is left out,
    /// or a number equal to the other breaks the relation. Doubles are equal here to twelve digits of their terms.
    static constexpr sql_text above(sql_node low, sql_node high, bool is_strict) {
        text<64> const a = column(low, "_low");
        text<64> const b = column(high, "_high");
        sql_text const gap = sql_text(a).append(" - ").append(b);
        sql_text const least = rounding(low, "_low", high, "_high");
        sql_text out(gap);
        out.append(" > ").append(least).append(" or ");
        if (is_strict) return out.append(gap).append(" >= -").append(least);
        out.append("(").append(a).append("_open + ").append(b).append("_open > 0 and ");
        return out.append(gap).append(" >= -").append(least).append(")");
    }
    [[nodiscard]] constexpr sql_text broken(sql_node left, sql_node right) const {
        switch (of_.relation) {
        case rule_relation::less: return above(left, right, true);
        case rule_relation::less_or_equal: return above(left, right, false);
        case rule_relation::greater: return above(right, left, true);
        case rule_relation::greater_or_equal: return above(right, left, false);
        case rule_relation::equal: break;
        }
        return above(left, right, false).append("\n  or ").append(above(right, left, false));
    }

    identity const& of_;
    RowOf const& row_of_;
    std::string_view table_;
    sql_text columns_{}; ///< the bounds of the figures
    sql_text figures_{}; ///< the figures, each once more the table
    sql_text keys_{};    ///< and which row of it
    sql_text known_{};   ///< what must hold, so that the results are known
    sql_text before_{};  ///< what stands before them: the results, the last one first
    sql_text behind_{};
    int nodes_ = 0;
    int layers_ = 0;
};

/// The statement, once the units of the rows are checked as an audit does.
template <class Find, class RowOf>
constexpr sql_text identity_to_sql(identity const& of, Find const& find, RowOf const& row_of, std::string_view table) {
    check_table_name(table);
    if (!has_statement(of.kind)) {
        refused::sql_does_not_ask_this_identity(of,
                                                "ask audit(rows, identity), which reads more of a row than its number");
    }
    audit_detail::rows_found rows;
    auto const in = audit_detail::operands_of(of, find, audit_detail::by_rule{}, rows);
    if (in.all_have_numbers()) audit_detail::check_units(of, in);
    return identity_statement<RowOf>(of, row_of, table).written(audit_detail::unit_of_sides(of, in, rows));
}

} // namespace io_detail

/// What must hold between figures, as a statement over a table of observations with the columns of
/// `write_dataset_csv`. It has a row where the identity is broken, as `audit` finds it by the intervals of the table:
/// `name`, `unit`, `left_low`, `left_high`, `right_low`, `right_high`, the bounds null where there is none. It has no
/// row where it holds, where a figure is not there, has no number or is in another unit than its row here, and where a
/// factor or what is divided may be below zero. Numbers are doubles, equal to twelve digits of the terms that they are
/// summed of; from 1e60 on, a figure or a result has no bound. `rows` say the units; their numbers are not in the
/// statement. Raises `domain_error` for a kind without a statement (`has_statement`), for an identity without a figure,
/// and for a backslash in its name, a key or a unit, which some engines read as an escape; `unknown_key` for a key that
/// the rows lack, and as `audit`. Example: `to_sql(every_rule, rows_of_facts, "facts")`.
[[nodiscard]] constexpr sql_text to_sql(identity const& of, table const& rows, std::string_view name_of_table) {
    return io_detail::identity_to_sql(
        of, [&rows](std::string_view key) { return rows.find(key); },
        [&rows](std::string_view key) -> observation const& { return rows.at(key); }, name_of_table);
}
/// The same with the rows of a dataset.
[[nodiscard]] constexpr sql_text to_sql(identity const& of, dataset const& rows, std::string_view name_of_table) {
    return io_detail::identity_to_sql(
        of, [&rows](std::string_view key) { return find(rows, key); },
        [&rows](std::string_view key) -> observation const& { return at(rows, key); }, name_of_table);
}

} // namespace almanac::inline v0
