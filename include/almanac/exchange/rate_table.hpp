// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Tables of exchange rates: which rate holds for a period or a day, and by which path it was found. The table is a
/// view over rows that stay where they are; `rate_book.hpp` has one that owns its rows.
#pragma once

#include <almanac/exchange/rate_path.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace almanac::inline v0 {

/// Which row answers when none is of the period asked for.
/// Example: `!table.find({"USD", "PKR", year(2025)}, {.match = rate_match::exact})`.
enum class rate_match : std::uint8_t {
    exact,    ///< none: the periods must be one
    previous, ///< the nearest one before it, within the tolerance
    next,     ///< the nearest one after it, within the tolerance
};

/// The name of the match, as code spells it. Example: `to_text(rate_match::previous) == "previous"`.
[[nodiscard]] constexpr std::string_view to_text(rate_match match) {
    constexpr char const* names[] = {"exact", "previous", "next"};
    return names[static_cast<int>(match)];
}

/// How far a lookup may go. The default takes nothing but the period asked for, and so does `previous` or `next`
/// without a tolerance: how stale a rate may be is for the caller to say.
/// Example: `table.at({"USD", "PKR", year(2025)}, {rate_match::previous, 366}).rate.when == year(2024)`.
struct lookup_options {
    rate_match match = rate_match::exact; ///< which row around the period will do
    std::int32_t tolerance_days = 0;      ///< how many days the row may lie before or after the period asked for
};

/// What is looked for. `when` is a period, or a day for the rate of that day.
/// Example: `table.at(rate_request{"USD", "PKR", year(2024)}).rate == to_rate(rows[0])`.
struct rate_request {
    currency_code from{};                       ///< the currency that is priced
    currency_code to{};                         ///< the currency that it is priced in
    period when = no_period();                  ///< the period, or the day, of the rate
    rate_kind kind = rate_kind::period_average; ///< average, end of period, fixed, or parity of purchasing power
};

namespace exchange_detail {
/// The order of the rows: by currencies, kind, first day and last day. Negative, zero or positive.
constexpr int order_of_rows(quoted_rate const& a, quoted_rate const& b) {
    if (int const from =
            unit_detail::letters_as_number(a.from.letters) - unit_detail::letters_as_number(b.from.letters))
        return from;
    if (int const to = unit_detail::letters_as_number(a.to.letters) - unit_detail::letters_as_number(b.to.letters))
        return to;
    if (a.kind != b.kind) return static_cast<int>(a.kind) - static_cast<int>(b.kind);
    if (!(a.when.first == b.when.first)) return a.when.first < b.when.first ? -1 : 1;
    if (!(a.when.past == b.when.past)) return a.when.past < b.when.past ? -1 : 1;
    return 0;
}

/// "USD to PKR, period average of 2024".
constexpr text<160> spelled_row(currency_code const& from, currency_code const& to, rate_kind kind,
                                period const& when) {
    text<160> out(direction(from, to).view());
    return out.append(", ").append(spelled_kind(kind, when));
}
constexpr text<160> spelled_row(quoted_rate const& row) { return spelled_row(row.from, row.to, row.kind, row.when); }

/// Rows of a table, `first` up to `past`.
struct row_range {
    quoted_rate const* first;
    quoted_rate const* past;

    [[nodiscard]] constexpr quoted_rate const* begin() const { return first; }
    [[nodiscard]] constexpr quoted_rate const* end() const { return past; }
};
} // namespace exchange_detail

namespace refused {
/// Raises `domain_error`: a table's rows are sorted and each is there once. `index` counts from 0.
[[noreturn]] inline void the_rows_of_rates_are_not_sorted(quoted_rate const& row, std::size_t index, bool is_double) {
    raise(domain_error(
        text<700>("row ")
            .append_unsigned(index + 1)
            .append(" of a table of rates (")
            .append(exchange_detail::spelled_row(row))
            .append(is_double ? ") is there twice" : ") is out of order: from, to, kind, first day, last day")));
}
/// Raises `domain_error`: a lookup that means nothing.
[[noreturn]] inline void this_lookup_of_a_rate_means_nothing(rate_request const& asked, std::string_view why) {
    raise(domain_error(text<300>("cannot look up ")
                           .append(exchange_detail::direction(asked.from, asked.to))
                           .append(": ")
                           .append(why)));
}
/// Raises `domain_error`: two rows answer, with different values, and nothing decides between them.
[[noreturn]] inline void two_rates_answer(quoted_rate const& first, quoted_rate const& second) {
    raise(domain_error(text<700>("two rows answer, with different rates: ")
                           .append(exchange_detail::spelled_row(first))
                           .append(", and ")
                           .append(exchange_detail::spelled_row(second))));
}
} // namespace refused

namespace exchange_detail {
constexpr bool is_one_day(period const& p) { return p.past - p.first == 1; }

/// Whether a row of averages answers for the period as it is: the same days, or the day lies in them.
constexpr bool averages_over(quoted_rate const& row, period const& when) {
    return same_days(row.when, when) || (is_one_day(when) && contains(row.when, when.first));
}
/// Whether the row's period is of the kind of the one asked for: a neighbour of a year is a year. A day has any.
constexpr bool is_neighbour(quoted_rate const& row, period const& when) {
    period const asked = period_of(when);
    return is_one_day(asked) || (row.when.kind == asked.kind && row.when.calendar == asked.calendar);
}

/// How far a row lies from what is asked for; `no_answer` when it does not answer at all.
inline constexpr std::int32_t no_answer = INT32_MAX;
constexpr std::int32_t days_from(quoted_rate const& row, rate_request const& asked, rate_match match) {
    if (row.kind == rate_kind::fixed) {
        bool const holds = asked.kind != rate_kind::purchasing_power_parity && contains(row.when, asked.when);
        return holds ? 0 : no_answer;
    }
    if (row.kind != asked.kind) return no_answer;
    bool const at_end = row.kind == rate_kind::end_of_period;
    if (at_end ? row.when.past == asked.when.past : averages_over(row, asked.when)) return 0;
    if (match == rate_match::exact || (!at_end && !is_neighbour(row, asked.when))) return no_answer;
    if (match == rate_match::previous) {
        bool const before = at_end ? row.when.past < asked.when.past : row.when.past <= asked.when.first;
        return before ? row.when.past - asked.when.past : no_answer;
    }
    if (at_end) return row.when.past > asked.when.past ? row.when.past - asked.when.past : no_answer;
    return row.when.first >= asked.when.past ? row.when.first - asked.when.first : no_answer;
}
constexpr std::int32_t size_of_gap(std::int32_t days) { return days < 0 ? -days : days; }

/// A smaller one is the better answer: nearer, of the kind asked for rather than fixed, of the very days.
constexpr std::int64_t rank_of(quoted_rate const& row, rate_request const& asked, std::int32_t days) {
    return std::int64_t{size_of_gap(days)} * 4 + (row.kind == asked.kind ? 0 : 2) +
           (same_days(row.when, asked.when) ? 0 : 1);
}

/// Looks at one row after the other and keeps the best; of equal ones the first in the table.
struct best_answer {
    rate_request const& asked;
    lookup_options const& options;
    quoted_rate const* row = nullptr;
    quoted_rate const* tied = nullptr; ///< says something else, and is as good
    std::int32_t days = 0;
    std::int64_t rank = INT64_MAX;

    /// How many days a row in this direction may be off and still be as good as the best.
    [[nodiscard]] constexpr std::int64_t limit(rate_match direction) const {
        if (options.match != direction) return direction == rate_match::next ? -1 : 0;
        return row == nullptr ? options.tolerance_days : size_of_gap(days);
    }
    constexpr void consider(quoted_rate const& next) {
        std::int32_t const off = days_from(next, asked, options.match);
        if (off == no_answer || size_of_gap(off) > options.tolerance_days) return;
        std::int64_t const found = rank_of(next, asked, off);
        if (found > rank) return;
        bool const is_equal = found == rank;
        if (is_equal && !(next.value == row->value && next.per == row->per)) tied = &next;
        if (is_equal && (tied == &next || row < &next)) return;
        if (!is_equal) tied = nullptr;
        row = &next;
        days = off;
        rank = found;
    }
    /// Into `out`, if there is one. Refuses two that are as good and say different things.
    constexpr bool take(rate_step& out) const {
        if (tied != nullptr) refused::two_rates_answer(tied < row ? *tied : *row, tied < row ? *row : *tied);
        if (row != nullptr) out = {*row, false, days};
        return row != nullptr;
    }
};

/// What is wrong with a request; empty when nothing is.
constexpr std::string_view fault_of(rate_request const& asked, lookup_options const& options) {
    if (asked.from.empty() || asked.to.empty()) return "a currency is missing";
    if (asked.from == asked.to) return "the two currencies are the same";
    if (asked.when.kind == period_kind::none) return "no period is asked for";
    if (!is_bounded(asked.when)) return "a period without an end or a beginning is asked for";
    if (options.tolerance_days < 0) return "the tolerance is below zero days";
    return {};
}
} // namespace exchange_detail

/// Exchange rates by currencies, period and kind. A view: the rows must outlive it.
/// Example: `table.at({"USD", "PKR", year(2024)}).rate == to_rate(rows[0])`.
class rate_table {
public:
    /// No rows.
    constexpr rate_table() = default;
    /// The rows of an array. Raises `domain_error` unless each is a rate, they are sorted by `from`, `to`, kind, first
    /// day and last day, and no two are equal in that. Linear. Example: `constexpr rate_table table(rows);`
    template <std::size_t Count>
    constexpr explicit rate_table(quoted_rate const (&array)[Count])
        : rate_table(array, Count) {}
    /// The `count` rows from `first` on, checked like those of an array.
    constexpr rate_table(quoted_rate const* first, std::size_t count)
        : rows_{first, first + count} {
        for (std::size_t i = 0; i < count; ++i) {
            std::string_view const fault = exchange_detail::fault_of(first[i]);
            if (!fault.empty()) refused::this_is_no_rate(first[i], fault);
            int const order = i == 0 ? -1 : exchange_detail::order_of_rows(first[i - 1], first[i]);
            if (order >= 0) refused::the_rows_of_rates_are_not_sorted(first[i], i, order == 0);
            bool const is_longer =
                first[i].kind != rate_kind::fixed && first[i].when.past - first[i].when.first > longest_;
            if (is_longer) longest_ = first[i].when.past - first[i].when.first;
        }
    }

    [[nodiscard]] constexpr quoted_rate const* begin() const { return rows_.first; }
    [[nodiscard]] constexpr quoted_rate const* end() const { return rows_.past; }
    [[nodiscard]] constexpr std::size_t size() const { return static_cast<std::size_t>(rows_.past - rows_.first); }

    /// The rate that is asked for, or nothing. The paths are tried in this order, and the first that leads there is
    /// taken: the row of the two currencies; that of the opposite direction, inverted; through each currency of
    /// `through`, in the order given; through two of them, in the order of the first and then of the second. Each step
    /// takes the direct row before the inverse one.
    ///
    /// A row answers when its kind is the one asked for and its period is, or is near enough: see `lookup_options`.
    /// For rates of the end of a period, periods that end on one day are one, and distances count from last day to last
    /// day. An average answers for its days, and for a day within them; the neighbours of a period are those of its
    /// kind, months of a month. A fixed rate answers for every market kind within its period. The steps of a path must
    /// end up in one period, or the next path is tried.
    ///
    /// Takes as many steps as the logarithm of the rows, and one for each fixed rate of the two currencies and each row
    /// of the kind that begins within its tolerance and the longest period of the table.
    ///
    /// Raises `domain_error` for a request without two currencies or without days, and when two rows answer alike with
    /// different values.
    /// Example: `table.find({"PKR", "USD", year(2024)}).rate == inverse(to_rate(rows[0]))`.
    [[nodiscard]] constexpr found_rate find(rate_request const& asked, lookup_options const& options = {},
                                            std::initializer_list<currency_code> through = {}) const {
        std::string_view const fault = exchange_detail::fault_of(asked, options);
        if (!fault.empty()) refused::this_lookup_of_a_rate_means_nothing(asked, fault);
        currency_code stations[rate_path::most_steps + 1] = {asked.from, asked.to};
        if (found_rate const straight = along(stations, 1, asked, options)) return straight;
        for (currency_code const& pivot : through) {
            if (pivot == asked.from || pivot == asked.to) continue;
            stations[1] = pivot;
            stations[2] = asked.to;
            if (found_rate const by_one = along(stations, 2, asked, options)) return by_one;
        }
        for (currency_code const& first : through) {
            for (currency_code const& second : through) {
                if (first == asked.from || first == asked.to || second == asked.from || second == asked.to) continue;
                if (first == second) continue;
                stations[1] = first;
                stations[2] = second;
                stations[3] = asked.to;
                if (found_rate const by_two = along(stations, 3, asked, options)) return by_two;
            }
        }
        return {};
    }

    /// The rate that is asked for, as `find`. Raises `unknown_key` when there is none: the message says what was looked
    /// for, and what is nearest in the table.
    /// Example: `table.at({"USD", "PKR", year(2024)}).rate.fraction.over == 278.58_dec`.
    [[nodiscard]] constexpr found_rate at(rate_request const& asked, lookup_options const& options = {},
                                          std::initializer_list<currency_code> through = {}) const;

    /// The rows from one currency to another, kind by kind in the order of their periods.
    /// Example: `table.rows_between("USD", "PKR").first->value == 278.58_dec`.
    [[nodiscard]] constexpr exchange_detail::row_range rows_between(currency_code const& from,
                                                                    currency_code const& to) const {
        return {first_from(from, to, 0, INT32_MIN), first_from(from, to, INT32_MAX, INT32_MIN)};
    }

private:
    exchange_detail::row_range rows_{nullptr, nullptr};
    std::int32_t longest_ = 0; ///< the days of the longest period of which a rate is that is not fixed

    /// The first row of the two currencies that is of this kind or a later one, and of this kind begins on the day or
    /// later.
    [[nodiscard]] constexpr quoted_rate const* first_from(currency_code const& from, currency_code const& to, int kind,
                                                          std::int64_t day) const {
        int const letters[] = {unit_detail::letters_as_number(from.letters),
                               unit_detail::letters_as_number(to.letters)};
        quoted_rate const* first = rows_.first;
        std::size_t count = size();
        while (count != 0) {
            quoted_rate const* const middle = first + count / 2;
            std::int64_t order = unit_detail::letters_as_number(middle->from.letters) - letters[0];
            if (order == 0) order = unit_detail::letters_as_number(middle->to.letters) - letters[1];
            if (order == 0) order = std::int64_t{static_cast<int>(middle->kind)} - kind;
            if (order == 0) order = middle->when.first.days - day;
            if (order < 0) {
                first = middle + 1;
                count -= count / 2 + 1;
            } else {
                count /= 2;
            }
        }
        return first;
    }

    /// The best row of one direction into `out`; false when none answers.
    constexpr bool best_row(rate_request const& asked, lookup_options const& options, rate_step& out) const {
        exchange_detail::best_answer best{asked, options};
        int const fixed = static_cast<int>(rate_kind::fixed);
        quoted_rate const* const fixed_end =
            first_from(asked.from, asked.to, fixed, std::int64_t{asked.when.first.days} + 1);
        for (auto row = first_from(asked.from, asked.to, fixed, INT32_MIN); row != fixed_end; ++row)
            best.consider(*row);
        if (asked.kind != rate_kind::fixed) {
            int const kind = static_cast<int>(asked.kind);
            std::int64_t const past = asked.when.past.days;
            quoted_rate const* const begin = first_from(asked.from, asked.to, kind, INT32_MIN);
            quoted_rate const* const end = first_from(asked.from, asked.to, kind + 1, INT32_MIN);
            quoted_rate const* const middle = first_from(asked.from, asked.to, kind, past + 1);
            // Away from the period on either side, until no row further off can be as near as the best.
            for (auto row = middle;
                 row != begin && past - longest_ - (row - 1)->when.first.days <= best.limit(rate_match::previous);
                 --row) {
                best.consider(*(row - 1));
            }
            for (auto row = middle; row != end && row->when.first.days - past <= best.limit(rate_match::next); ++row) {
                best.consider(*row);
            }
        }
        return best.take(out);
    }

    /// One step: the direct row, else the inverse one.
    constexpr bool step(rate_request asked, lookup_options const& options, rate_step& out) const {
        if (best_row(asked, options, out)) return true;
        currency_code const from = asked.from;
        asked.from = asked.to;
        asked.to = from;
        if (!best_row(asked, options, out)) return false;
        out.is_inverse = true;
        return true;
    }

    /// The path from station to station, if the table has one.
    constexpr found_rate along(currency_code const* stations, int steps, rate_request const& asked,
                               lookup_options const& options) const {
        found_rate found;
        for (int i = 0; i < steps; ++i) {
            if (!step({stations[i], stations[i + 1], asked.when, asked.kind}, options, found.path.steps[i])) return {};
        }
        // A fixed rate is of the period in which the others are.
        period when = asked.when;
        for (int i = steps; i-- > 0;) {
            quoted_rate const& row = found.path.steps[i].row;
            if (row.kind != rate_kind::fixed) when = row.when;
        }
        for (int i = 0; i < steps; ++i) {
            rate_step const& taken = found.path.steps[i];
            any_exchange_rate rate = to_rate(taken.row);
            if (taken.row.kind == rate_kind::fixed && asked.kind != rate_kind::fixed) {
                if (!is_fixed_for(rate, when)) return {};
                rate = fixed_for(rate, when, asked.kind);
            }
            if (taken.is_inverse) rate = inverse(rate);
            if (i != 0 && !exchange_detail::have_one_basis(found.rate, rate)) return {};
            found.rate = i == 0 ? rate : exchange_detail::chained(found.rate, rate);
        }
        found.path.count = steps;
        return found;
    }
};

namespace exchange_detail {
/// The row between the two currencies, in either direction, that is nearest to the period asked for; of the kind asked
/// for, if there is one. Zero rows: null.
inline quoted_rate const* nearest_row(rate_table const& table, rate_request const& asked) {
    quoted_rate const* nearest = nullptr;
    std::int64_t least = INT64_MAX;
    for (row_range const& rows : {table.rows_between(asked.from, asked.to), table.rows_between(asked.to, asked.from)}) {
        for (quoted_rate const& row : rows) {
            std::int64_t const days = std::int64_t{row.when.first.days} - asked.when.first.days;
            std::int64_t const distance = (days < 0 ? -days : days) + (row.kind == asked.kind ? 0 : INT32_MAX);
            if (distance >= least) continue;
            least = distance;
            nearest = &row;
        }
    }
    return nearest;
}
inline std::size_t rows_with(rate_table const& table, currency_code const& currency) {
    std::size_t count = 0;
    for (quoted_rate const& row : table) count += row.from == currency || row.to == currency ? 1u : 0u;
    return count;
}
} // namespace exchange_detail

namespace refused {
/// Raises `unknown_key`: says what was looked for, on which paths, and what is nearest in the table.
[[noreturn]] inline void the_table_has_no_such_rate(rate_table const& table, rate_request const& asked,
                                                    lookup_options const& options,
                                                    std::initializer_list<currency_code> through) {
    text<700> message("no rate from ");
    message.append(exchange_detail::spelled_row(asked.from, asked.to, asked.kind, asked.when));
    message.append(" (").append(to_text(options.match));
    if (options.match != rate_match::exact) {
        message.append(", within ").append_count(static_cast<std::uint64_t>(options.tolerance_days), "day");
    }
    message.append("), direct or inverse");
    std::string_view before = " or through ";
    for (currency_code const& pivot : through) {
        message.append(before).append(pivot.view());
        before = ", ";
    }
    if (quoted_rate const* const row = exchange_detail::nearest_row(table, asked)) {
        message.append("; the nearest row is ").append(exchange_detail::spelled_row(*row));
    } else {
        message.append("; no row is between the two, ");
        message.append_unsigned(exchange_detail::rows_with(table, asked.from))
            .append(" with ")
            .append(asked.from.view());
        message.append(", ").append_unsigned(exchange_detail::rows_with(table, asked.to)).append(" with ");
        message.append(asked.to.view());
    }
    raise(unknown_key(message));
}
} // namespace refused

constexpr found_rate rate_table::at(rate_request const& asked, lookup_options const& options,
                                    std::initializer_list<currency_code> through) const {
    found_rate const found = find(asked, options, through);
    if (!found) refused::the_table_has_no_such_rate(*this, asked, options, through);
    return found;
}

} // namespace almanac::inline v0
