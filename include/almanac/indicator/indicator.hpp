// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is measured: an entry of a list of indicators (`indicator`), and what is made of such entries (`measured`).
#pragma once

#include <almanac/core/leads_somewhere.hpp>
#include <almanac/core/text.hpp>
#include <almanac/indicator/nature.hpp>

#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

struct unit;

/// Which way a flow between areas goes, seen from the area that reports it: exports and credits go outward, imports and
/// debits inward, trade as the sum of both goes both ways. ACCOUNTING_ENTRY of SDMX for what has one.
/// Example: `to_text(direction::both) == "both ways"`.
enum class direction : std::uint8_t { none, outward, inward, both };

/// The direction's name; empty for none. Example: `to_text(direction::outward) == "outward"`.
[[nodiscard]] constexpr std::string_view to_text(direction d) {
    constexpr std::string_view names[] = {"", "outward", "inward", "both ways"};
    return names[static_cast<int>(d)];
}

/// Whether one flow goes out where the other comes in, so that they can be two reports of one.
/// Example: `are_opposite(direction::outward, direction::inward)`.
[[nodiscard]] constexpr bool are_opposite(direction a, direction b) {
    return (a == direction::outward && b == direction::inward) || (a == direction::inward && b == direction::outward);
}

/// To which moment or stretch of its period a value belongs: TIME_PER_COLLECT of SDMX. A stock is of the beginning, the
/// middle or the end; a flow is the sum over the period; a rate its mean; a peak its highest value.
/// Example: `to_text(moment::highest) == "highest"`.
enum class moment : std::uint8_t { unstated, beginning, middle, end, sum, mean, highest };

/// The moment's name; empty where it is not stated.
[[nodiscard]] constexpr std::string_view to_text(moment m) {
    constexpr std::string_view names[] = {"", "beginning", "middle", "end", "sum", "mean", "highest"};
    return names[static_cast<int>(m)];
}

/// Which signs a level can have: most are positive; a balance may be negative, so that it has no share, no growth and
/// no logarithm. Example: `gdp.sign == sign_rule::positive`.
enum class sign_rule : std::uint8_t { positive, balance };

/// The rule's name.
[[nodiscard]] constexpr std::string_view to_text(sign_rule s) {
    return s == sign_rule::balance ? "balance" : "positive";
}

/// How a group's value is made of its members' values: the aggregation method of the World Bank's metadata.
/// `ratio_of_sums`: numerators and denominators are added before they are divided. `none`: the members' values do not
/// make the group's. Example: `to_text(aggregation_method::ratio_of_sums) == "ratio of sums"`.
enum class aggregation_method : std::uint8_t { unstated, sum, mean, ratio_of_sums, highest, none };

/// The method's name; empty where it is not stated.
[[nodiscard]] constexpr std::string_view to_text(aggregation_method m) {
    constexpr std::string_view names[] = {"", "sum", "mean", "ratio of sums", "highest", "none"};
    return names[static_cast<int>(m)];
}

/// How an entry of another list relates to this one: the mapping relations of SKOS (W3C, 2009). Checks against outside
/// data take `exact` and `close` alone. `narrow`: the other means less than this one.
/// Example: `to_text(code_match::close) == "close"`.
enum class code_match : std::uint8_t { exact, close, narrow, broad, related };

/// The relation's name.
[[nodiscard]] constexpr std::string_view to_text(code_match m) {
    constexpr std::string_view names[] = {"exact", "close", "narrow", "broad", "related"};
    return names[static_cast<int>(m)];
}

/// An entry of somebody else's list. Example: `equivalent{"WDI", "NY.GDP.MKTP.CD", code_match::exact}`.
struct equivalent {
    std::string_view scheme{};          ///< the list: "WDI", "SDMX"
    std::string_view code{};            ///< the code in that list
    code_match how = code_match::exact; ///< how near that entry comes
};

/// One thing that can be measured, as a list of indicators defines it. Kept as a constant of a table: figures refer to
/// it, so it must outlive them. Two figures measure the same when the codes are equal.
/// Example: `gdp.kind == nature::flow`.
struct indicator {
    std::string_view code{};              ///< in the list: "exports.goods"
    std::string_view name{};              ///< in the terms of the field: "exports of goods"
    std::string_view definition{};        ///< one sentence: what counts
    nature kind = nature::unstated;       ///< which a figure inherits when it is made of the indicator
    unit const* in = nullptr;             ///< a unit of the dimension in which it is measured
    moment at = moment::unstated;         ///< to what part of the period a value belongs
    sign_rule sign = sign_rule::positive; ///< whether its values can be negative
    direction way = direction::none;      ///< of flows between areas
    std::string_view mirror{};          ///< the code under which the counterpart reports the same flow: "imports.goods"
    indicator const* part_of = nullptr; ///< the whole that this is one part of
    std::uint8_t part = 0;              ///< which part of it, from 0 to 31: parts of one whole are disjoint
    std::uint8_t parts = 0;             ///< how many parts are the whole; 0 where they are not known to be all
    indicator const* numerator = nullptr;                          ///< of a ratio: what is divided
    indicator const* denominator = nullptr;                        ///< by what
    aggregation_method aggregation = aggregation_method::unstated; ///< how the values of several areas become one
    equivalent equivalents[3]{}; ///< in other lists; unused places at the end have no code
};

/// What a computed figure is of the indicators that it was computed from.
/// Example: `growth_of(gdp).as == measured_as::growth`.
enum class measured_as : std::uint8_t {
    level,         ///< the indicator itself
    parts,         ///< some parts of it
    gap,           ///< how far two figures of it are apart
    change,        ///< by how much it changed
    growth,        ///< by how many per cent it changed
    yearly_growth, ///< by how many per cent a year
    share,         ///< how many per cent of another one it is
    ratio,         ///< how many times another one it is
    per,           ///< how much of it there is for one of another
    multiple,      ///< how many times an earlier level of itself it is
    rank           ///< the place among others that are ordered by it
};

namespace indicator_detail {
constexpr bool leads_somewhere(indicator const* i) { return core_detail::leads_somewhere<&indicator::code>(i); }
} // namespace indicator_detail

/// What a figure measures: an indicator, what is made of one or of two, or nothing that is stated. An `indicator`
/// converts to it. Example: `measured(gdp).is_stated()`.
struct measured {
    indicator const* of = nullptr;       ///< null: not stated
    indicator const* by = nullptr;       ///< of shares and quotients the whole, the divisor; of `parts` one of them;
                                         ///< of a balance what comes in
    measured_as as = measured_as::level; ///< what it is of them
    std::uint32_t which_parts = 0;       ///< of `parts`: one bit each

    constexpr measured() = default;
    /// What the indicator itself measures.
    constexpr measured(indicator const& what)
        : of(&what) {}
    /// An indicator must outlive the figures of it.
    measured(indicator const&&) = delete;
    /// Member by member; `share_of`, `growth_of` and the like check and say it in words.
    constexpr measured(indicator const* of_, indicator const* by_, measured_as as_, std::uint32_t which_parts_ = 0)
        : of(of_)
        , by(by_)
        , as(as_)
        , which_parts(which_parts_) {}

    /// Whether it says anything about what is measured.
    [[nodiscard]] constexpr bool is_stated() const { return indicator_detail::leads_somewhere(of); }
};

namespace indicator_detail {
constexpr bool same_code(indicator const* a, indicator const* b) {
    bool const both = leads_somewhere(a) && leads_somewhere(b);
    return both ? a->code == b->code : leads_somewhere(a) == leads_somewhere(b);
}
/// Whether one is a flow out and the other the same flow in, by the list that both are from: exports and imports.
constexpr bool are_two_ways(measured const& out, measured const& in) {
    bool const are_stated = out.is_stated() && in.is_stated();
    return are_stated && out.as == measured_as::level && in.as == measured_as::level &&
           out.of->way == direction::outward && in.of->way == direction::inward && out.of->mirror == in.of->code;
}
} // namespace indicator_detail

/// Whether the two are the same: made in one way of indicators with the same codes.
[[nodiscard]] constexpr bool operator==(measured const& a, measured const& b) {
    bool const same_second = a.as == measured_as::parts || indicator_detail::same_code(a.by, b.by);
    return a.as == b.as && a.which_parts == b.which_parts && indicator_detail::same_code(a.of, b.of) && same_second;
}

/// The growth of an indicator, for a figure that states one. Example: `growth_of(gdp).of == &gdp`.
[[nodiscard]] constexpr measured growth_of(indicator const& what) { return {&what, nullptr, measured_as::growth}; }
/// The change of an indicator. Example: `change_of(gdp).as == measured_as::change`.
[[nodiscard]] constexpr measured change_of(indicator const& what) { return {&what, nullptr, measured_as::change}; }
/// How many times an earlier level of itself an indicator is. Example: `multiple_of(gdp).as == measured_as::multiple`.
[[nodiscard]] constexpr measured multiple_of(indicator const& what) { return {&what, nullptr, measured_as::multiple}; }
/// The place among others that are ordered by an indicator. Example: `rank_on(gdp).as == measured_as::rank`.
[[nodiscard]] constexpr measured rank_on(indicator const& what) { return {&what, nullptr, measured_as::rank}; }
/// The share of one indicator in another. Example: `share_of(exports, gdp).by == &gdp`.
[[nodiscard]] constexpr measured share_of(indicator const& part, indicator const& whole) {
    return {&part, &whole, measured_as::share};
}
/// One indicator for one of another. Example: `quotient_of(gdp, population).as == measured_as::per`.
[[nodiscard]] constexpr measured quotient_of(indicator const& above, indicator const& below) {
    return {&above, &below, measured_as::per};
}

/// What is measured in words: "exports of goods", "growth of GDP", "exports of goods / GDP". Empty when not stated.
[[nodiscard]] constexpr text<300> to_text(measured const& what) {
    constexpr std::string_view before[] = {
        "", "part of ", "difference in ", "change of ", "growth of ", "yearly growth of ", "",
        "", "",         "multiple of ",   "rank by "};
    if (!what.is_stated()) return {};
    auto const name = [](indicator const& i) { return i.name.empty() ? i.code : i.name; };
    // A share of the same indicator is one of another area, counterpart or breakdown.
    if (what.as == measured_as::share && indicator_detail::same_code(what.of, what.by)) {
        return text<300>("share of ").append(name(*what.of));
    }
    if (what.as == measured_as::gap && indicator_detail::leads_somewhere(what.by)) {
        return text<300>(name(*what.of)).append(" less ").append(name(*what.by));
    }
    text<300> out(before[static_cast<int>(what.as)]);
    out.append(name(*what.of));
    return what.by == nullptr || what.as == measured_as::parts ? out : out.append(" / ").append(name(*what.by));
}

} // namespace almanac::inline v0
