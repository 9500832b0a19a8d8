// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is measured: an entry of a list of indicators (`indicator`), and what is made of such entries (`measured`).
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/indicator/nature.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// Which way a flow between areas goes, seen from the area that reports it: exports and credits go outward, imports and
/// debits inward, trade as the sum of both goes both ways. ACCOUNTING_ENTRY of SDMX for what has one.
enum class direction : std::uint8_t { none, outward, inward, both };

/// The direction's name; empty for none.
[[nodiscard]] constexpr std::string_view to_text(direction d) {
    constexpr std::string_view names[] = {"", "outward", "inward", "both ways"};
    return names[static_cast<int>(d)];
}

/// Whether one flow goes out where the other comes in, so that they can be two reports of one.
[[nodiscard]] constexpr bool are_opposite(direction a, direction b) {
    return (a == direction::outward && b == direction::inward) || (a == direction::inward && b == direction::outward);
}

/// One thing that can be measured, as a list of indicators defines it. Kept as a constant of a table: figures refer to
/// it, so it must outlive them. Two figures measure the same when the codes are equal.
struct indicator {
    std::string_view code{};            ///< in the list: "exports.goods"
    std::string_view name{};            ///< in the terms of the field: "exports of goods"
    nature kind = nature::unstated;     ///< which a figure inherits when it is made of the indicator
    direction way = direction::none;    ///< of flows between areas
    std::string_view mirror{};          ///< the code under which the counterpart reports the same flow: "imports.goods"
    indicator const* part_of = nullptr; ///< the whole that this is one part of
    std::uint8_t part = 0;              ///< which part of it, from 0 to 31: parts of one whole are disjoint
    std::uint8_t parts = 0;             ///< how many parts are the whole; 0 where they are not known to be all
};

/// What a computed figure is of the indicators that it was computed from.
enum class measured_as : std::uint8_t {
    level,         ///< the indicator itself
    parts,         ///< some parts of it
    gap,           ///< how far two figures of it are apart
    change,        ///< by how much it changed
    growth,        ///< by how many per cent it changed
    yearly_growth, ///< by how many per cent a year
    share,         ///< how many per cent of another one it is
    ratio,         ///< how many times another one it is
    per            ///< how much of it there is for one of another
};

/// What a figure measures: an indicator, what is made of one or of two, or nothing that is stated. An `indicator`
/// converts to it.
struct measured {
    indicator const* of = nullptr;       ///< null: not stated
    indicator const* by = nullptr;       ///< of shares and quotients the whole, the divisor; of `parts` one of them
    measured_as as = measured_as::level; ///< what it is of them
    std::uint32_t which_parts = 0;       ///< of `parts`: one bit each

    constexpr measured() = default;
    constexpr measured(indicator const& what)
        : of(&what) {}
    /// An indicator must outlive the figures of it.
    measured(indicator const&&) = delete;
    constexpr measured(indicator const* of_, indicator const* by_, measured_as as_, std::uint32_t which_parts_ = 0)
        : of(of_)
        , by(by_)
        , as(as_)
        , which_parts(which_parts_) {}

    /// Whether it says anything about what is measured.
    [[nodiscard]] constexpr bool is_stated() const { return of != nullptr; }
};

namespace indicator_detail {
constexpr bool same_code(indicator const* a, indicator const* b) {
    return a == b || (a != nullptr && b != nullptr && a->code == b->code);
}
} // namespace indicator_detail

/// Whether the two are the same: made in one way of indicators with the same codes.
[[nodiscard]] constexpr bool operator==(measured const& a, measured const& b) {
    bool const same_second = a.as == measured_as::parts || indicator_detail::same_code(a.by, b.by);
    return a.as == b.as && a.which_parts == b.which_parts && indicator_detail::same_code(a.of, b.of) && same_second;
}

/// The growth of an indicator, for a figure that states one: `growth_of(gdp)`.
[[nodiscard]] constexpr measured growth_of(indicator const& what) { return {&what, nullptr, measured_as::growth}; }
/// The change of an indicator.
[[nodiscard]] constexpr measured change_of(indicator const& what) { return {&what, nullptr, measured_as::change}; }
/// The share of one indicator in another.
[[nodiscard]] constexpr measured share_of(indicator const& part, indicator const& whole) {
    return {&part, &whole, measured_as::share};
}
/// One indicator for one of another: `quotient_of(gdp, population)`.
[[nodiscard]] constexpr measured quotient_of(indicator const& above, indicator const& below) {
    return {&above, &below, measured_as::per};
}

/// What is measured in words: "exports of goods", "growth of GDP", "exports of goods / GDP". Empty when not stated.
[[nodiscard]] constexpr text<240> to_text(measured const& what) {
    constexpr std::string_view before[] = {
        "", "part of ", "difference in ", "change of ", "growth of ", "yearly growth of ", "", "", ""};
    if (!what.is_stated()) return {};
    auto const name = [](indicator const& i) { return i.name.empty() ? i.code : i.name; };
    text<240> out(before[static_cast<int>(what.as)]);
    out.append(name(*what.of));
    return what.by == nullptr || what.as == measured_as::parts ? out : out.append(" / ").append(name(*what.by));
}

} // namespace almanac::inline v0
