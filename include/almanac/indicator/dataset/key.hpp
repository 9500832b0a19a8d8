// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The rule for keys: what the key of a row says, and in which order.
#pragma once

#include <almanac/calendar/period_print.hpp>
#include <almanac/core/ascii.hpp>
#include <almanac/indicator/dataset/observation.hpp>

#include <string_view>

namespace almanac::inline v0 {

namespace indicator_detail {
/// Appends a name as a part of a key: lower case, `_` for everything but letters and digits; nothing twice.
constexpr void append_part_of_key(text<160>& to, std::string_view name) {
    bool pending = false;
    bool begun = false;
    for (char const letter : name) {
        char const c = core_detail::lower_case(letter);
        bool const kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (kept && pending && begun) to.append('_');
        if (kept) to.append(c);
        pending = !kept;
        begun = begun || kept;
    }
}
/// The code of what is measured, and behind it what is made of it.
constexpr void append_measured(text<160>& to, measured const& what) {
    constexpr std::string_view forms[] = {"",       "",       ".difference", ".change",   ".growth", ".yearly_growth",
                                          ".share", ".ratio", ".per_",       ".multiple", ".rank"};
    to.append(what.of->code).append(forms[static_cast<int>(what.as)]);
    if (what.as == measured_as::per) to.append(what.by->code);
}
} // namespace indicator_detail

/// A period as keys have it: `2024`, `2025_q1`, `2025_03`, `fy2024`, `by_2030`, `since_2020`, `2025_2026`; a moment
/// like its period. Empty for no period. Example: `to_key_text(quarter(2025, 1)).view() == "2025_q1"`.
[[nodiscard]] constexpr text<160> to_key_text(period const& when) {
    if (when.kind == period_kind::none) return {};
    text<160> const written = to_text(when);
    std::string_view rest = written;
    if (when.kind == period_kind::as_of) rest.remove_prefix(rest.find_first_of("0123456789F"));
    text<160> out;
    // The calendar of a fiscal year stands in brackets, and goes without saying.
    for (std::size_t open = rest.find('['); !rest.empty(); open = rest.find('[')) {
        if (!out.empty()) out.append('_');
        indicator_detail::append_part_of_key(out, rest.substr(0, open));
        rest.remove_prefix(open == std::string_view::npos ? rest.size() : rest.find(']') + 1);
    }
    return out.view();
}

/// The key of a row: `theme.indicator[.transformation].AREA[.counterpart][.breakdown][.period][.statement_N]`. The
/// transformation is `change`, `growth`, `multiple`, `rank`, `share`, or `per_` and the code of the divisor; breakdowns
/// follow the order of their axes; only a period that is stated stands in it. Precondition: the row says what is
/// measured. Example: `key_of("trade", row) == "trade.trade.goods.PAK.central_asia.2024"`.
[[nodiscard]] constexpr text<160> key_of(std::string_view theme, observation const& row) {
    text<160> out(theme);
    indicator_detail::append_measured(out.append('.'), row.what);
    if (!row.where.empty()) out.append('.').append(row.where.view());
    if (!row.counterpart.empty()) out.append('.').append(row.counterpart.view());
    for (breakdown const& each : row.by) indicator_detail::append_part_of_key(out.append('.'), each.value);
    if (row.inferred_from.empty() && row.when.kind != period_kind::none) out.append('.').append(to_key_text(row.when));
    if (row.statement != 0) out.append(".statement_").append_unsigned(row.statement);
    return out;
}

} // namespace almanac::inline v0
