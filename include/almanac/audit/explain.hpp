// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A finding in words: the arithmetic spelled out with the figures as they are printed, and what would mend it.
#pragma once

#include <almanac/audit/run.hpp>
#include <almanac/calendar/period_print.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/number/text/interval_text.hpp>

#include <cstddef>
#include <string_view>

namespace almanac::inline v0 {

namespace audit_detail {

constexpr std::string_view operator_of(identity_kind k, std::size_t i) {
    if (k == identity_kind::mean) return ", ";
    if (k == identity_kind::ranked) return i == 1 ? " among " : ", ";
    if (is_multiplied(k)) return sign_of(k, i) > 0 ? " x " : " / ";
    return sign_of(k, i) > 0 ? " + " : " - ";
}
constexpr std::string_view verb_of(identity const& of) {
    switch (of.kind) {
    case identity_kind::attainable: return " of ";
    case identity_kind::mean: return " lies among ";
    case identity_kind::subset: return " is within ";
    case identity_kind::cap: return " is capped by ";
    case identity_kind::drift: return " repeats ";
    case identity_kind::within_period: return " in a part of its period is within ";
    case identity_kind::currency_pair: return " = 1 / ";
    case identity_kind::ranked: return " is the rank of ";
    case identity_kind::domain: return " lies in its domain";
    case identity_kind::printed: return " is as printed";
    case identity_kind::keyed: return " is as its key says";
    case identity_kind::published: return " was observed by its publication";
    default: break;
    }
    switch (of.relation) {
    case rule_relation::less: return " is less than ";
    case rule_relation::less_or_equal: return " is at most ";
    case rule_relation::greater: return " is more than ";
    case rule_relation::greater_or_equal: return " is at least ";
    case rule_relation::equal: break;
    }
    return " = ";
}
/// An operand with the figures as they are printed in the place of their keys; the key where one is missing.
constexpr void append_operand(text<1200>& to, finding const& f, std::size_t i) {
    for_each_word(f.of.operand(i), [&to, &f](std::string_view word, bool is_a_key) {
        observation const* row = nullptr;
        for (std::size_t k = 0; k < f.row_count; ++k) {
            if (f.rows[k]->key == word) row = f.rows[k];
        }
        if (!is_a_key || row == nullptr || !row->has_figure()) {
            to.append(word == "*" ? "x" : word);
        } else {
            to.append(to_text(figure_of(*row), amount_style::symbol).view());
        }
    });
}
/// The right side computed: of its printed numbers, with what these leave open.
constexpr any_figure computed_right(finding const& f) {
    auto const find = [&f](std::string_view key) -> observation const* {
        for (std::size_t k = 0; k < f.row_count; ++k) {
            if (f.rows[k]->key == key) return f.rows[k];
        }
        return nullptr;
    };
    interval const point = times_scale(sides_by(f.of, find, as_printed{}).right, inverse(without_year(f.in).size));
    any_figure out;
    out.value = is_bounded(point) ? round_to_digits(midpoint(point), 15, rounding::half_even) : decimal(0);
    out.range = f.right;
    out.its_unit = f.in;
    return out;
}
} // namespace audit_detail

/// The arithmetic of a finding: "7% = $28 million / $392 million, which is 7.1%". Example: `arithmetic_of(found)`.
[[nodiscard]] constexpr text<1200> arithmetic_of(finding const& f) {
    text<1200> out;
    identity_kind const kind = f.of.kind;
    audit_detail::append_operand(out, f, 0);
    out.append(audit_detail::verb_of(f.of));
    if (kind == identity_kind::complete) out.append("100%");
    for (std::size_t i = 1; i <= f.of.right_count(); ++i) {
        bool const is_first = i == 1 && kind != identity_kind::complete;
        std::string_view const operand = f.of.operand(i);
        bool const in_brackets = f.of.right_count() > 1 && operand.find(' ') != std::string_view::npos;
        if (!is_first) out.append(audit_detail::operator_of(kind, i - 1));
        if (in_brackets) out.append('(');
        audit_detail::append_operand(out, f, i);
        if (in_brackets) out.append(')');
    }
    if (kind == identity_kind::growth) out.append(" - 1");
    bool const is_computed =
        f.of.right_count() > 1 || !audit_detail::is_single_key(f.of.right[0]) || kind == identity_kind::currency_pair;
    bool const is_stated = kind == identity_kind::mean || kind == identity_kind::attainable ||
                           kind == identity_kind::ranked || is_of_one_row(kind);
    if (is_computed && !is_stated && is_bounded(f.right)) {
        out.append(", which is ").append(to_text(audit_detail::computed_right(f), amount_style::symbol).view());
    }
    return out;
}

namespace audit_detail {
/// "+5%", "-12%": a part of itself in per cent, three digits.
constexpr void append_percent(text<1200>& to, decimal part) {
    decimal const percent = normalised(times_power_of_ten(part, 2));
    to.append(sign(percent) < 0 ? "" : "+").append(to_text(percent).view()).append('%');
}
/// What is wrong that the sides do not show: another unit, other words, another key, other days. Whether it was that.
constexpr bool append_fault(text<1200>& to, finding const& f) {
    observation const& row = *f.rows[0];
    switch (f.of.kind) {
    case identity_kind::domain:
        if (!has_another_dimension(row)) return false;
        to.append(" It is in ").append(to_text(*row.in).view()).append(", and ").append(to_text(row.what).view());
        to.append(" is measured in ").append(to_text(unit_of(row.what)).view()).append('.');
        return true;
    case identity_kind::printed:
        if (mention const* const other = mention_of_another_number(row); other != nullptr) {
            to.append(" Line ").append_unsigned(other->line).append(" prints \"").append(other->printed).append("\".");
        }
        return true;
    case identity_kind::keyed:
        to.append(" The key of what the row says is ").append(key_of_row(row).view()).append('.');
        return true;
    case identity_kind::published:
        to.append(" Its period is ").append(to_text(row.when).view()).append(", and it was published in ");
        to.append(to_text(row.said_by->published).view()).append('.');
        return true;
    case identity_kind::within_period:
        to.append(" Their periods are ").append(to_text(row.when).view()).append(" and ");
        to.append(to_text(f.rows[f.row_count - 1]->when).view()).append('.');
        return false;
    default: return false;
    }
}
} // namespace audit_detail

/// A finding explained in a few sentences: the arithmetic, what it assumes, what is between the sides, the smallest
/// change that mends it and the slip that it looks like, or what is missing. Example: `explain(found)`.
[[nodiscard]] constexpr text<1200> explain(finding const& f) {
    text<1200> out(arithmetic_of(f).view());
    out.append('.');
    if (!f.of.assumes.empty()) out.append(" Assumes: ").append(f.of.assumes).append('.');
    if (!f.lacking.empty()) out.append(f.is_known ? " Too coarse: " : " Not stated: ").append(f.lacking).append('.');
    if (f.is_broken()) {
        if (!audit_detail::append_fault(out, f)) {
            out.append(" Left ").append(to_text(rounded_outward(f.left, 4)).view());
            out.append(", right ").append(to_text(rounded_outward(f.right, 4)).view());
            out.append(" in ").append(to_text(f.in).view()).append('.');
        }
        if (!f.smallest.operand.empty()) {
            out.append(" It would hold with ").append(f.smallest.operand).append(' ');
            audit_detail::append_percent(out, f.smallest.change);
            out.append('.');
        }
        if (f.likely.what != slip::none) {
            out.append(" It looks like ").append(to_text(f.likely.what));
            if (!f.likely.operand.empty()) out.append(" in ").append(f.likely.operand);
            out.append('.');
        }
    }
    if (f.of.is_admitted) out.append(" The text says so itself.");
    if (f.grade == severity::note && f.verdict == audit_verdict::consistent) {
        out.append(audit_detail::mixes_years(f.of, f.rows, f.row_count)
                       ? " It holds a calendar year against a fiscal one."
                       : " Rounding alone would seldom make this difference.");
    }
    if (!f.of.note.empty()) out.append(' ').append(f.of.note).append('.');
    return out;
}

} // namespace almanac::inline v0
