// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a container or a table of observations says of all its values, as metadata of its columns, out and in. Details
/// of `to_arrow` and `read_arrow`.
#pragma once

#include <almanac/io/arrow/metadata.hpp>
#include <almanac/io/forms/area_set_codes.hpp>

#include <algorithm>
#include <cstddef>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// Indicators that came with a table, with their texts and units. Moved, not copied: what refers to them stays right.
/// Example: `table.indicators.find("gdp")`.
class kept_indicators {
public:
    kept_indicators() = default;
    kept_indicators(kept_indicators const&) = delete;
    kept_indicators& operator=(kept_indicators const&) = delete;
    kept_indicators(kept_indicators&&) = default;
    kept_indicators& operator=(kept_indicators&&) = default;

    /// The indicator with this code, or null.
    [[nodiscard]] indicator const* find(std::string_view code) const {
        for (indicator const& each : list_) {
            if (each.code == code) return &each;
        }
        return nullptr;
    }
    [[nodiscard]] std::size_t size() const { return list_.size(); }
    /// For the reader: the one with this code, which is added where there is none. Example: `kept.add("gdp")`.
    indicator& add(std::string_view code) {
        for (indicator& each : list_) {
            if (each.code == code) return each;
        }
        indicator& added = list_.emplace_back();
        added.code = keep(code);
        return added;
    }
    /// Copies a text or a unit, and returns the copy, which stays as long as the object that holds it.
    /// Example: `kept.keep("GDP")`.
    std::string_view keep(std::string_view words) { return texts_.emplace_back(words); }
    unit const* keep(unit const& u) { return &units_.emplace_back(u); }
    /// All of them, in the order in which they came. Example: `kept.all()`.
    [[nodiscard]] std::list<indicator> const& all() const { return list_; }

private:
    std::list<std::string> texts_{};
    std::list<unit> units_{};
    std::list<indicator> list_{};
};

namespace io_detail {

inline constexpr std::string_view indicator_keys = "almanac.indicators.";

/// An indicator with all that it refers to, once.
inline void describe(metadata_pairs& out, indicator const* what) {
    if (!indicator_detail::leads_somewhere(what) || what->code.empty()) return;
    std::string const prefix = std::string(indicator_keys) + std::string(what->code) + '/';
    if (!out[prefix + "code"].empty()) return;
    auto const add = [&](std::string_view field, std::string_view value) {
        out.add(prefix + std::string(field), value);
    };
    auto const code_of = [](indicator const* other) { return other == nullptr ? std::string_view() : other->code; };
    add("code", what->code);
    add("name", what->name);
    add("definition", what->definition);
    add("nature", what->kind == nature::unstated ? "" : to_text(what->kind));
    if (what->in != nullptr) add("unit", to_text(*what->in));
    add("at", to_text(what->at));
    add("sign", what->sign == sign_rule::positive ? "" : to_text(what->sign));
    add("way", to_text(what->way));
    add("mirror", what->mirror);
    add("part_of", code_of(what->part_of));
    add("part", digits_of(what->part));
    add("parts", digits_of(what->parts));
    add("numerator", code_of(what->numerator));
    add("denominator", code_of(what->denominator));
    add("aggregation", to_text(what->aggregation));
    for (std::size_t i = 0; i < 3 && !what->equivalents[i].code.empty(); ++i) {
        std::string const number = std::to_string(i + 1);
        add("scheme" + number, what->equivalents[i].scheme);
        add("equivalent" + number, what->equivalents[i].code);
        add("match" + number, to_text(what->equivalents[i].how));
    }
    for (indicator const* const other : {what->part_of, what->numerator, what->denominator}) describe(out, other);
}

/// One field of an indicator. References to others are set where all are known.
inline void set_field(kept_indicators& held, indicator& what, std::string_view file, std::string_view key,
                      std::string_view field, std::string_view value) {
    if (field == "code") return;
    auto const reference = [&]() -> indicator const* {
        indicator const* const other = held.find(value);
        if (other == nullptr)
            refused::this_metadata_is_not_right(file, key, value, "the code of an indicator beside it");
        return other;
    };
    bool const is_numbered = field.size() > 1 && field.back() >= '1' && field.back() <= '3';
    equivalent& other_list = what.equivalents[is_numbered ? field.back() - '1' : 0];
    std::string_view const numbered = is_numbered ? field.substr(0, field.size() - 1) : std::string_view();
    if (field == "name")
        what.name = held.keep(value);
    else if (field == "definition")
        what.definition = held.keep(value);
    else if (field == "nature")
        what.kind = named(file, key, value, nature::event);
    else if (field == "unit")
        what.in = held.keep(unit_of_text(file, key, value));
    else if (field == "at")
        what.at = named(file, key, value, moment::highest);
    else if (field == "sign")
        what.sign = named(file, key, value, sign_rule::balance);
    else if (field == "way")
        what.way = named(file, key, value, direction::both);
    else if (field == "mirror")
        what.mirror = held.keep(value);
    else if (field == "part_of")
        what.part_of = reference();
    else if (field == "part")
        what.part = static_cast<std::uint8_t>(whole_number(file, key, value, 31));
    else if (field == "parts")
        what.parts = static_cast<std::uint8_t>(whole_number(file, key, value, 255));
    else if (field == "numerator")
        what.numerator = reference();
    else if (field == "denominator")
        what.denominator = reference();
    else if (field == "aggregation")
        what.aggregation = named(file, key, value, aggregation_method::none);
    else if (numbered == "scheme")
        other_list.scheme = held.keep(value);
    else if (numbered == "equivalent")
        other_list.code = held.keep(value);
    else if (numbered == "match")
        other_list.how = named(file, key, value, code_match::related);
    else
        refused::this_metadata_is_not_right(file, key, value, "a field of an indicator behind the slash");
}

/// Refuses indicators that are parts of themselves, by way of others: whoever follows them would never end.
inline void refuse_circles(kept_indicators const& held, std::string_view file) {
    constexpr int most = 64;
    for (indicator const& each : held.all()) {
        std::vector<indicator const*> now{&each};
        for (int depth = 0; !now.empty(); ++depth) {
            if (depth > most) {
                refused::this_metadata_is_not_right(file, std::string(indicator_keys) + std::string(each.code),
                                                    each.code, "an indicator that is not a part of itself");
            }
            std::vector<indicator const*> next;
            for (indicator const* const one : now) {
                for (indicator const* const other : {one->part_of, one->numerator, one->denominator}) {
                    if (other != nullptr) next.push_back(other);
                }
            }
            std::sort(next.begin(), next.end());
            next.erase(std::unique(next.begin(), next.end()), next.end());
            now = std::move(next);
        }
    }
}

/// The indicators of the metadata.
inline kept_indicators indicators_in(metadata_pairs const& metadata, std::string_view file) {
    kept_indicators held;
    for (bool const set_fields : {false, true}) { // first all codes, to which fields may refer
        for (auto const& [key, value] : metadata.pairs) {
            if (!key.starts_with(indicator_keys)) continue;
            std::string_view const rest = std::string_view(key).substr(indicator_keys.size());
            std::size_t const slash = rest.rfind('/');
            if (slash == std::string_view::npos || slash == 0) {
                refused::this_metadata_is_not_right(file, key, value, "a code, a slash and a field in the key");
            }
            indicator& what = held.add(rest.substr(0, slash));
            if (set_fields) set_field(held, what, file, key, rest.substr(slash + 1), value);
        }
    }
    refuse_circles(held, file);
    return held;
}

/// What all values are said of.
inline void describe(metadata_pairs& out, common_basis const& about) {
    out.add("almanac.indicator", about.indicator);
    out.add("almanac.nature", about.kind == nature::unstated ? "" : to_text(about.kind));
    out.add("almanac.assertion", about.asserted == assertion::observed ? "" : to_text(about.asserted));
    std::string counterpart;
    append_codes(counterpart, about.counterpart);
    out.add("almanac.counterpart", counterpart);
    out.add("almanac.base", period_or_nothing(about.base));
    out.add("almanac.vintage", period_or_nothing(about.vintage));
    out.add("almanac.waived", to_text(about.waived));
    out.add("almanac.over_months", about.over.months == 0 ? "" : std::to_string(about.over.months));
    out.add("almanac.over_days", about.over.days == 0 ? "" : std::to_string(about.over.days));
    out.add("almanac.accumulated", name_of(about.accumulated));
    out.add("almanac.valued", about.valued == valuation::unstated ? "" : to_text(about.valued));
    if (!about.what.is_stated()) return;
    out.add("almanac.measured", about.what.of->code);
    if (indicator_detail::leads_somewhere(about.what.by)) out.add("almanac.measured_by", about.what.by->code);
    out.add("almanac.measured_as", name_of(about.what.as));
    out.add("almanac.measured_parts", digits_of(about.what.which_parts));
    describe(out, about.what.of);
    describe(out, about.what.by);
}

/// The reasons by their names, as `to_text` lists them.
inline reasons reasons_of_text(std::string_view file, std::string_view names) {
    reasons result;
    while (!names.empty()) {
        std::size_t const comma = names.find(", ");
        std::string_view const name = names.substr(0, comma);
        result.add(named(file, "almanac.waived", name, static_cast<reason>(reason_count - 1)));
        names = comma == std::string_view::npos ? std::string_view() : names.substr(comma + 2);
    }
    return result;
}

/// The area of a code: one that the library knows, a group of one's own that is handed over, or an unlisted one.
inline area area_of_code(std::string_view code, std::vector<area> const& own) {
    for (area const& each : own) {
        if (each.view() == code) return each;
    }
    if (!place_detail::is_area_code(code) && place_detail::is_unlisted_area_code(code)) return unlisted_area(code);
    return code.empty() ? area() : area(code);
}

/// What is measured, of the codes of indicators that were kept.
inline measured measured_in(kept_indicators const& held, std::string_view file, std::string_view key,
                            std::string_view of, std::string_view by, std::string_view as, std::string_view parts) {
    if (of.empty()) return {};
    indicator const* const what = held.find(of);
    indicator const* const other = by.empty() ? nullptr : held.find(by);
    if (what == nullptr || (other == nullptr && !by.empty())) {
        refused::this_metadata_is_not_right(file, key, what == nullptr ? of : by, "the code of an indicator beside it");
    }
    return {what, other, measured_as_of(file, key, as), whole_number(file, key, parts)};
}

/// The areas whose codes `append_codes` wrote.
inline area_set areas_in(metadata_pairs const& metadata, std::string_view key, std::vector<area> const& own,
                         std::string_view file) {
    std::string_view const codes = metadata[key];
    area_set const found = set_of_codes(codes, [&](std::string_view code) {
        return parsed(file, key, code, [&](std::string_view its_code) { return area_of_code(its_code, own); });
    });
    if (found.empty() && !codes.empty()) {
        refused::this_metadata_is_not_right(file, key, codes, "one area, or the codes of several in their order");
    }
    return found;
}

/// The basis that `describe` wrote. It refers to the indicators.
inline common_basis basis_in(metadata_pairs const& metadata, kept_indicators const& held, std::vector<area> const& own,
                             std::string_view file) {
    auto const word = [&](std::string_view key, auto last) { return named(file, key, metadata[key], last); };
    common_basis about;
    about.indicator = metadata["almanac.indicator"];
    about.kind = word("almanac.nature", nature::event);
    about.asserted = word("almanac.assertion", assertion::required);
    about.counterpart = areas_in(metadata, "almanac.counterpart", own, file);
    about.base = period_of_text(file, "almanac.base", metadata["almanac.base"]);
    about.vintage = period_of_text(file, "almanac.vintage", metadata["almanac.vintage"]);
    about.waived = reasons_of_text(file, metadata["almanac.waived"]);
    constexpr std::uint32_t most = 0x7FFF'FFFF;
    about.over.months =
        static_cast<std::int32_t>(whole_number(file, "almanac.over_months", metadata["almanac.over_months"], most));
    about.over.days =
        static_cast<std::int32_t>(whole_number(file, "almanac.over_days", metadata["almanac.over_days"], most));
    about.accumulated = named<accumulation>(file, "almanac.accumulated", metadata["almanac.accumulated"], 2,
                                            [](accumulation a) { return name_of(a); });
    about.valued = word("almanac.valued", valuation::cif);
    about.what =
        measured_in(held, file, "almanac.measured", metadata["almanac.measured"], metadata["almanac.measured_by"],
                    metadata["almanac.measured_as"], metadata["almanac.measured_parts"]);
    return about;
}

} // namespace io_detail
} // namespace almanac::inline v0
