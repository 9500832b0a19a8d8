// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Which part of an indicator a figure is of: values on named axes, as product = textiles or network = 5G.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>

#include <string_view>

namespace almanac::inline v0 {

/// A value on an axis. The texts are referred to, not held. Example: `breakdown{"product", "textiles"}`.
struct breakdown {
    std::string_view axis{};  ///< what is told apart: "product"
    std::string_view value{}; ///< which one it is: "textiles"
};

namespace refused {
/// Raises `domain_error`: a thing has one value on an axis.
[[noreturn]] inline void two_values_on_one_axis(breakdown const& a, breakdown const& b) {
    raise(domain_error(text<300>("a breakdown has one value on an axis: ")
                           .append(a.axis)
                           .append(" = ")
                           .append(a.value)
                           .append(" and ")
                           .append(b.value)));
}
/// Raises `domain_error`: an axis needs a value, a value an axis.
[[noreturn]] inline void axis_without_value(breakdown const& a) {
    raise(domain_error(text<300>("a breakdown is an axis and a value, as product = textiles; here: ")
                           .append(a.axis)
                           .append(" = ")
                           .append(a.value)));
}
} // namespace refused

namespace indicator_detail {
/// Character by character: in a constant expression several times cheaper than the library's `string_view` order.
constexpr bool axis_less(std::string_view a, std::string_view b) {
    std::size_t i = 0;
    while (i < a.size() && i < b.size() && a[i] == b[i]) ++i;
    if (i == a.size() || i == b.size()) return a.size() < b.size();
    return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[i]);
}
} // namespace indicator_detail

/// Up to three breakdowns, sorted by axis. None: the whole of the indicator. Made of values in any order. Raises
/// `domain_error` for an axis that is named twice. Example: `breakdown_set{{"product", "textiles"}, {"mode", "road"}}`.
struct breakdown_set {
    // Spelled out: g++ 12 leaves the elements of `{}` to be made in a constant expression that may not make them.
    breakdown axes[3]{breakdown{}, breakdown{}, breakdown{}}; ///< those in use first; the others are empty

    // The sets of a table are made by the compiler, row for row: most of them by the first two, in few steps.
    constexpr breakdown_set() = default;
    /// One breakdown. Raises `domain_error` where the axis or the value is empty.
    constexpr breakdown_set(breakdown const& a)
        : axes{a, breakdown{}, breakdown{}} {
        if (a.axis.empty() || a.value.empty()) refused::axis_without_value(a);
    }
    /// Two or three breakdowns, in any order. Raises `domain_error` for an axis that is named twice.
    constexpr breakdown_set(breakdown const& a, breakdown const& b)
        : breakdown_set(a) {
        insert(b);
    }
    constexpr breakdown_set(breakdown const& a, breakdown const& b, breakdown const& c)
        : breakdown_set(a, b) {
        insert(c);
    }

    [[nodiscard]] constexpr bool empty() const { return axes[0].axis.empty(); }
    [[nodiscard]] constexpr int size() const {
        int count = 0;
        while (count < 3 && !axes[count].axis.empty()) ++count;
        return count;
    }
    [[nodiscard]] constexpr breakdown const* begin() const { return axes; }
    [[nodiscard]] constexpr breakdown const* end() const { return axes + size(); }

    /// The value on an axis; empty where there is none. Example: `breakdown_set{textiles, road}.on("mode") == "road"`.
    [[nodiscard]] constexpr std::string_view on(std::string_view axis) const {
        for (breakdown const& each : *this) {
            if (each.axis == axis) return each.value;
        }
        return {};
    }

private:
    constexpr void insert(breakdown const& added) {
        if (added.axis.empty() || added.value.empty()) refused::axis_without_value(added);
        int at = size();
        for (; at > 0 && indicator_detail::axis_less(added.axis, axes[at - 1].axis); --at) axes[at] = axes[at - 1];
        if (at > 0 && axes[at - 1].axis == added.axis) refused::two_values_on_one_axis(axes[at - 1], added);
        axes[at] = added;
    }
};

/// Whether both are one part: the same value on each axis.
[[nodiscard]] constexpr bool operator==(breakdown_set const& a, breakdown_set const& b) {
    for (int i = 0; i < 3; ++i) {
        if (a.axes[i].axis != b.axes[i].axis || a.axes[i].value != b.axes[i].value) return false;
    }
    return true;
}

/// Whether `a` is a part of `b`: it has all values of `b`, and more. Textiles by road are narrower than textiles, and
/// these than no breakdown. Example: `is_narrower({textiles, road}, textiles)`.
[[nodiscard]] constexpr bool is_narrower(breakdown_set const& a, breakdown_set const& b) {
    for (breakdown const& each : b) {
        if (a.on(each.axis) != each.value) return false;
    }
    return a.size() > b.size();
}

namespace indicator_detail {
/// Whether the first word of a name is this one of small letters, in small letters or large: "HS-6" begins with "hs".
constexpr bool begins_with_word(std::string_view name, std::string_view word) {
    std::size_t i = 0;
    while (i < name.size() && i < word.size() && (name[i] | 0x20) == word[i]) ++i;
    bool const goes_on = i < name.size() && (name[i] | 0x20) >= 'a' && (name[i] | 0x20) <= 'z';
    return i == word.size() && !goes_on;
}
/// How many digits the shortest code has that others of the axis are inside of: the section of SITC and CPC has one,
/// the chapter of HS two. 0 for an axis whose codes are not inside one another, such as an age.
constexpr std::size_t shortest_code(std::string_view axis) {
    for (std::string_view const word : {"sitc", "cpc"}) {
        if (begins_with_word(axis, word)) return 1;
    }
    for (std::string_view const word : {"hs", "isic", "product", "commodity"}) {
        if (begins_with_word(axis, word)) return 2;
    }
    return 0;
}
/// Whether a code begins with another, both of digits alone, as a heading of the Harmonized System with its chapter;
/// the total holds each.
constexpr bool holds_code(std::string_view whole, std::string_view part, std::size_t shortest) {
    if (whole.size() == 5 && begins_with_word(whole, "total")) return true;
    for (char const c : part) {
        if (c < '0' || c > '9') return false;
    }
    return whole.size() >= shortest && part.size() > whole.size() && part.substr(0, whole.size()) == whole;
}
} // namespace indicator_detail

/// Whether one has a code on an axis that is inside the code of the other: HS 5201 is a part of HS 52, so that their
/// sum would count cotton twice; unless they differ on another axis, as cotton by road and raw cotton by rail. Codes
/// are of digits alone, or `TOTAL`, which holds all others, on an axis whose first word is HS, SITC, CPC, ISIC, product
/// or commodity, in small letters or large: "HS2022", "SITC Rev. 4". The letters of the sections of ISIC are not looked
/// into: which divisions they hold depends on the revision. Source: United Nations, HS, SITC, CPC and ISIC, whose
/// longer codes divide the shorter ones, and UN Comtrade, whose code of all commodities is `TOTAL`. Example:
/// `have_nested_codes(breakdown{"HS", "52"}, breakdown{"HS", "5201"})`.
[[nodiscard]] constexpr bool have_nested_codes(breakdown_set const& a, breakdown_set const& b) {
    bool found = false;
    for (breakdown const& each : a) {
        std::string_view const other = b.on(each.axis);
        if (other.empty() || other == each.value) continue;
        std::size_t const shortest = indicator_detail::shortest_code(each.axis);
        found = shortest > 0 && (indicator_detail::holds_code(each.value, other, shortest) ||
                                 indicator_detail::holds_code(other, each.value, shortest));
        if (!found) return false;
    }
    return found;
}

/// Whether the two have different values on an axis, so that nothing is of both: textiles and wheat.
/// Example: `are_disjoint(textiles, wheat)`.
[[nodiscard]] constexpr bool are_disjoint(breakdown_set const& a, breakdown_set const& b) {
    for (breakdown const& each : a) {
        std::string_view const other = b.on(each.axis);
        if (!other.empty() && other != each.value) return true;
    }
    return false;
}

/// What is said of both: the values that they share.
/// Example: `common({textiles, road}, textiles) == breakdown_set(textiles)`.
[[nodiscard]] constexpr breakdown_set common(breakdown_set const& a, breakdown_set const& b) {
    breakdown_set out;
    int count = 0;
    for (breakdown const& each : a) {
        if (b.on(each.axis) == each.value) out.axes[count++] = each;
    }
    return out;
}

/// "product = textiles, mode = road"; empty for none.
/// Example: `to_text(breakdown_set{textiles, road}).view() == "mode = road, product = textiles"`.
[[nodiscard]] constexpr text<300> to_text(breakdown_set const& by) {
    text<300> out;
    for (breakdown const& each : by) {
        if (!out.empty()) out.append(", ");
        out.append(each.axis).append(" = ").append(each.value);
    }
    return out;
}

} // namespace almanac::inline v0
