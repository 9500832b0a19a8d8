// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The audit of containers, cell by cell: a World Bank file whose regions do not add up, growth that does not match its
/// levels, GDP per head that is not GDP by population, mirror flows that disagree.
#pragma once

#include <almanac/audit/rules.hpp>
#include <almanac/audit/sides.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/statistics/hierarchy.hpp>
#include <almanac/unit/units.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// How far the two sides of a rule may be apart in a container. Its numbers have no printed digits, unless they are
/// `bounded`: then the bounds may meet, and the tolerances add to them.
/// Example: `every(gdp_per_head, {.relative = 0.01}).is_quotient_of(gdp, population)`.
struct cell_tolerance {
    double relative = 0.005; ///< of the greater side, a fraction
    double absolute = 0;     ///< in the unit of the container, whichever is more
    /// What stands for missing parts of a sum, as in VTL. The default asks for all of them.
    hierarchy_mode missing_parts = hierarchy_mode::non_null;
    std::size_t most = 20; ///< how many of the worst cells are kept
};

/// A cell at which a rule does not hold.
/// Example: `every(gdp_per_head).is_quotient_of(gdp, population).worst.front().where`.
struct cell_finding {
    area where{};              ///< the area, or the exporter
    area counterpart{};        ///< of flows
    period when = no_period(); ///< the period
    double left = 0;           ///< what is stated, in the unit of the container
    double right = 0;          ///< what the rule makes of the other numbers, in the same unit
    double relative = 0;       ///< how far they are apart against the greater one
};

/// What was found of one rule in a container. Example: `every(gdp_per_head).is_quotient_of(gdp, population).broken`.
struct cell_report {
    std::string_view rule{};           ///< the rule in words
    std::size_t checked = 0;           ///< cells of which both sides are known
    std::size_t undecided = 0;         ///< cells of which a number is missing
    std::size_t broken = 0;            ///< cells at which the rule does not hold
    std::vector<cell_finding> worst{}; ///< by how far apart, as many as the tolerance says
};

/// The reports with the one first in which most is broken against what was checked: n log n steps.
/// Example: `worst_first(reports).front().rule`.
[[nodiscard]] constexpr std::vector<cell_report> worst_first(std::vector<cell_report> reports) {
    auto const part = [](cell_report const& r) {
        return r.checked == 0 ? 0.0 : static_cast<double>(r.broken) / static_cast<double>(r.checked);
    };
    std::sort(reports.begin(), reports.end(), [&part](cell_report const& a, cell_report const& b) {
        return part(a) != part(b) ? part(a) > part(b) : a.rule < b.rule;
    });
    return reports;
}

namespace refused {
/// Raises `unit_mismatch`: a rule holds cells against others in a unit that does not compare.
[[noreturn]] inline void these_cells_do_not_compare(std::string_view rule, unit const& left, unit const& right) {
    raise(unit_mismatch(text<700>("cannot audit the ")
                            .append(rule)
                            .append(" of cells: ")
                            .append(to_text(left))
                            .append(" is not in the unit of ")
                            .append(to_text(right))));
}
/// Raises `domain_error`: the containers are of different frequencies.
[[noreturn]] inline void these_cells_are_of_other_frequencies(std::string_view rule) {
    raise(domain_error(
        text<300>("cannot audit the ").append(rule).append(" of cells: one container is of another frequency")));
}
} // namespace refused

namespace audit_detail {

constexpr bool is_farther(cell_finding const& a, cell_finding const& b) { return a.relative > b.relative; }

/// Keeps the worst cells: a heap with the least of them in front.
constexpr void keep(cell_report& report, cell_finding const& found, std::size_t most) {
    ++report.broken;
    if (most == 0 || (report.worst.size() == most && !is_farther(found, report.worst.front()))) return;
    if (report.worst.size() == most) {
        std::pop_heap(report.worst.begin(), report.worst.end(), is_farther);
        report.worst.pop_back();
    }
    report.worst.push_back(found);
    std::push_heap(report.worst.begin(), report.worst.end(), is_farther);
}
constexpr void sort_worst(cell_report& report) { std::sort(report.worst.begin(), report.worst.end(), is_farther); }

/// Whether two numbers are farther apart than the tolerance; how far then is in `relative`.
template <class Number>
constexpr bool is_apart(Number const& left, Number const& right, cell_tolerance const& within, double& relative) {
    double const gap = (elementary::max)(low_of(left) - high_of(right), low_of(right) - high_of(left));
    double const size = (elementary::max)(elementary::abs(value_of(left)), elementary::abs(value_of(right)));
    double const allowed = (elementary::max)(within.relative * size, within.absolute);
    if (gap <= allowed) return false;
    relative = gap / size;
    return true;
}

/// One cell: counts it and keeps it where it is broken. `place` makes a finding of where and when it is, which costs
/// more than to compare.
template <class Number, class Place>
constexpr void check_cell(cell_report& report, Number const& left, Number const& right, cell_tolerance const& within,
                          Place const& place) {
    if (is_missing(left) || is_missing(right)) {
        ++report.undecided;
        return;
    }
    ++report.checked;
    double relative = 0;
    if (!is_apart(left, right, within, relative)) return;
    cell_finding found = place();
    found.left = value_of(left);
    found.right = value_of(right);
    found.relative = relative;
    keep(report, found, within.most);
}

/// The factor from the unit of a computed side to that of the stated one; refuses other dimensions.
constexpr double factor_between(std::string_view rule, unit const& computed, unit const& stated) {
    if (!(dimensions_of(computed) == dimensions_of(stated))) {
        refused::these_cells_do_not_compare(rule, stated, computed);
    }
    double_factor const factor = as_double_factor(computed.size / stated.size);
    return factor.multiply_by / factor.divide_by;
}

/// By how many periods the other panel begins earlier.
template <class Left, class Right>
constexpr std::ptrdiff_t shift_of(std::string_view rule, Left const& left, Right const& right) {
    if (!(left.every == right.every)) refused::these_cells_are_of_other_frequencies(rule);
    return left.first_ordinal - right.first_ordinal;
}
/// The number of the area and period in another panel, or a missing one.
template <class Panel>
constexpr auto number_at(Panel const& from, std::size_t row, std::ptrdiff_t column) {
    using number = typename Panel::number_type;
    bool const is_there =
        row < from.areas.size() && column >= 0 && column < static_cast<std::ptrdiff_t>(from.period_count);
    return is_there ? from.cells.values[row * from.period_count + static_cast<std::size_t>(column)]
                    : number(missing_value);
}

/// The result of an operation, missing where a number is: no compiler need compute with a NaN.
template <class Operation, class One, class Other>
constexpr auto if_known(Operation const& operation, One const& one, Other const& other) {
    using result = decltype(operation(one, other));
    return is_missing(one) || is_missing(other) ? result(missing_value) : operation(one, other);
}

/// Calls `compute(i)(j)` for each cell of a panel and holds it against the cell.
template <class Panel, class Compute>
constexpr cell_report check_cells(std::string_view rule, Panel const& stated, cell_tolerance const& within,
                                  Compute const& compute) {
    cell_report report{.rule = rule};
    for (std::size_t i = 0; i < stated.areas.size(); ++i) {
        auto const computed = compute(i);
        for (std::size_t j = 0; j < stated.period_count; ++j) {
            auto const& left = stated.cells.values[i * stated.period_count + j];
            check_cell(report, left, computed(j), within,
                       [&] { return cell_finding{.where = stated.areas[i], .when = stated.when(j)}; });
        }
    }
    sort_worst(report);
    return report;
}

} // namespace audit_detail

/// Every cell of a panel, for a sentence about it. Example: `every(gdp_per_head).is_quotient_of(gdp, population)`.
template <class Panel>
class every_cell {
public:
    /// Refers to the panel, which must outlive it. The tolerance is that of every rule said of it.
    constexpr every_cell(Panel const& stated, cell_tolerance const& within)
        : stated_(&stated)
        , within_(within) {}

    /// Each cell is that of one panel over that of another: amounts per head, per cent, prices. Units are converted.
    /// Example: `every(gdp_per_head).is_quotient_of(gdp, population)`.
    template <class Above, class Below>
    [[nodiscard]] constexpr cell_report is_quotient_of(Above const& above, Below const& below) const {
        unit const of_quotient = above.in() / below.in();
        return two_by_two("quotient", above, below, of_quotient, [](auto const& a, auto const& b) { return a / b; });
    }
    /// Each cell is that of one panel times that of another: a total as GDP per head times heads.
    /// Example: `every(gdp).is_product_of(gdp_per_head, population)`.
    template <class One, class Other>
    [[nodiscard]] constexpr cell_report is_product_of(One const& one, Other const& other) const {
        return two_by_two("product", one, other, one.in() * other.in(),
                          [](auto const& a, auto const& b) { return a * b; });
    }
    /// Each cell is the sum of those of two panels of the same unit: trade of exports and imports.
    /// Example: `every(trade_of_goods).is_sum_of(exports, imports)`.
    template <class One, class Other>
    [[nodiscard]] constexpr cell_report is_sum_of(One const& one, Other const& other) const {
        double const factor = audit_detail::factor_between("sum", other.in(), one.in());
        return two_by_two("sum", one, other, one.in(),
                          [factor](auto const& a, auto const& b) { return a + b * factor; });
    }
    /// Each cell is by how many per cent the level is more than the one a period before.
    /// Example: `every(growth_of_gdp, {.absolute = 0.1}).is_growth_of(gdp)`.
    template <class Levels>
    [[nodiscard]] constexpr cell_report is_growth_of(Levels const& levels) const {
        std::ptrdiff_t const shift = audit_detail::shift_of("growth", *stated_, levels);
        double const factor = audit_detail::factor_between("growth", units::one, stated_->in());
        return audit_detail::check_cells("growth", *stated_, within_, [&, shift, factor](std::size_t i) {
            std::size_t const row = levels.position(stated_->areas[i]);
            return [&levels, row, shift, factor](std::size_t j) {
                std::ptrdiff_t const column = static_cast<std::ptrdiff_t>(j) + shift;
                auto const growth = [factor](auto const& later, auto const& earlier) {
                    return (later / earlier - 1.0) * factor;
                };
                return audit_detail::if_known(growth, audit_detail::number_at(levels, row, column),
                                              audit_detail::number_at(levels, row, column - 1));
            };
        });
    }

    /// No cell is below the one a period before it: of totals that are kept since some year.
    /// Example: `every(total_investment).never_falls()`.
    [[nodiscard]] constexpr cell_report never_falls() const {
        cell_report report{.rule = "never falls"};
        for (std::size_t i = 0; i < stated_->areas.size(); ++i) {
            for (std::size_t j = 1; j < stated_->period_count; ++j) {
                auto const& now = stated_->cells.values[i * stated_->period_count + j];
                auto const& before = stated_->cells.values[i * stated_->period_count + j - 1];
                bool const has_risen = !is_missing(now) && !is_missing(before) && value_of(now) >= value_of(before);
                // A rise is what it should be, however great.
                audit_detail::check_cell(report, now, has_risen ? now : before, within_, [&] {
                    return cell_finding{.where = stated_->areas[i], .when = stated_->when(j)};
                });
            }
        }
        audit_detail::sort_worst(report);
        return report;
    }

private:
    template <class One, class Other, class Operation>
    [[nodiscard]] constexpr cell_report two_by_two(std::string_view rule, One const& one, Other const& other,
                                                   unit const& computed, Operation const& operation) const {
        double const factor = audit_detail::factor_between(rule, computed, stated_->in());
        std::ptrdiff_t const of_one = audit_detail::shift_of(rule, *stated_, one);
        std::ptrdiff_t const of_other = audit_detail::shift_of(rule, *stated_, other);
        return audit_detail::check_cells(rule, *stated_, within_, [&, factor, of_one, of_other](std::size_t i) {
            std::size_t const row = one.position(stated_->areas[i]);
            std::size_t const other_row = other.position(stated_->areas[i]);
            return [&, factor, of_one, of_other, row, other_row](std::size_t j) {
                std::ptrdiff_t const column = static_cast<std::ptrdiff_t>(j);
                auto const converted = [&operation, factor](auto const& a, auto const& b) {
                    return operation(a, b) * factor;
                };
                return audit_detail::if_known(converted, audit_detail::number_at(one, row, column + of_one),
                                              audit_detail::number_at(other, other_row, column + of_other));
            };
        });
    }

    Panel const* stated_;
    cell_tolerance within_;
};

/// The cells of a panel, which must outlive the sentence.
/// Example: `every(growth_of_gdp, {.absolute = 0.1}).is_growth_of(gdp)`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr auto every(panel<Unit, Value, Storage> const& stated, cell_tolerance const& within = {}) {
    return every_cell<panel<Unit, Value, Storage>>(stated, within);
}
template <unit Unit, class Value, class Storage>
void every(panel<Unit, Value, Storage> const&&, cell_tolerance const& = {}) = delete; // almanac: name the panel first

/// Whether the cells of an area are the sums of those of its members, period by period: of a panel with regions and the
/// world. Members that the panel lacks are absent in the sense of the mode. A World Bank file needs tolerance: its
/// totals are filled up for countries without a number.
/// Example: `audit(gdp, total(areas::world).is_sum_of(regions), {.relative = 0.01})`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr cell_report audit(panel<Unit, Value, Storage> const& cells, rule_of_total const& rule,
                                          cell_tolerance const& within = {}) {
    cell_report report{.rule = "sum of members"};
    std::size_t const whole = cells.position(rule.whole);
    std::vector<std::size_t> members;
    for (area const& member : rule.members) members.push_back(cells.position(member));
    for (std::size_t j = 0; j < cells.period_count; ++j) {
        statistics_detail::rule_sides<Value> sides;
        auto const take = [&](std::size_t row, Value& to) {
            ++sides.involved;
            if (row == cells.areas.size()) return;
            ++sides.there;
            Value const& number = cells.cells.values[row * cells.period_count + j];
            if (is_missing(number)) return;
            ++sides.numbered;
            if (number == Value(0.0)) ++sides.zeros;
            to = to + number;
        };
        take(whole, sides.left);
        for (std::size_t const member : members) take(member, sides.right);
        if (!statistics_detail::has_finding(sides, within.missing_parts)) continue;
        if (statistics_detail::lacks_a_number(sides, within.missing_parts)) {
            ++report.undecided;
            continue;
        }
        audit_detail::check_cell(report, sides.left, sides.right, within,
                                 [&] { return cell_finding{.where = rule.whole, .when = cells.when(j)}; });
    }
    audit_detail::sort_worst(report);
    return report;
}

/// Mirror flows that disagree: what the exporter says that it sent and what the importer says that it received, pair by
/// pair. Imports are commonly valued c.i.f. and exports f.o.b.: allow for the 10 % or so between them.
/// Example: `audit_mirrors(trade_2024, {.relative = 0.2})`.
template <unit Unit, class Value>
[[nodiscard]] constexpr cell_report audit_mirrors(flows<Unit, Value> const& trade, cell_tolerance const& within = {}) {
    cell_report report{.rule = "mirror flows"};
    for (std::size_t i = 0; i + 1 < trade.size(); i += 2) {
        Value const& sent = trade.cells.values[i];
        Value const& received = trade.cells.values[i + 1];
        if (is_missing(sent) && is_missing(received)) continue;
        audit_detail::check_cell(report, sent, received, within, [&] {
            auto const cell = trade[i];
            return cell_finding{.where = cell.from, .counterpart = cell.to, .when = trade.when};
        });
    }
    audit_detail::sort_worst(report);
    return report;
}

} // namespace almanac::inline v0
