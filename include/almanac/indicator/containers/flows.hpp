// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Flows from area to area in one period, by product if wanted, with both reports beside each other: what the exporter
/// says that it sent and what the importer says that it received.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/indicator/containers/cross_section.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// Who reported a flow. (UN IMTS 2010, chapter IX, calls the two statistics of one flow mirror statistics. Imports are
/// commonly valued CIF and exports FOB, so the two differ even where all is recorded.)
enum class reporter : std::uint8_t { exporter, importer };

/// A product by its code in a classification (HS, SITC, ...), up to 63 characters; empty for all products.
struct product_code {
    char code[longest_name + 1]{};

    constexpr product_code() = default;
    /// Raises `domain_error` for a code of more than 63 characters.
    constexpr explicit product_code(std::string_view its_code) {
        if (its_code.size() > longest_name) raise<domain_error>("the code of a product has at most 63 characters");
        for (std::size_t i = 0; i < its_code.size(); ++i) code[i] = its_code[i];
    }
    [[nodiscard]] constexpr std::string_view view() const {
        std::size_t length = 0;
        while (length < sizeof code && code[length] != '\0') ++length;
        return {code, length};
    }
    // Written out: g++ 14 evaluates a defaulted comparison of an array member wrongly in constant expressions.
    friend constexpr bool operator==(product_code const& a, product_code const& b) { return a.view() == b.view(); }
    /// In the order of the characters.
    friend constexpr std::strong_ordering operator<=>(product_code const& a, product_code const& b) {
        return a.view() <=> b.view();
    }
};
/// A hash, which `std::hash` returns.
[[nodiscard]] constexpr std::size_t hash_value(product_code const& p) { return core_detail::hash_of_text(p.view()); }

/// One flow: as one side reported it.
template <class Value>
struct flow_point {
    static constexpr bool is_cell_of_a_container = true;

    area from{};
    area to{};
    product_code what{};
    reporter reported_by = reporter::exporter;
    Value value{};
    cell_status status = cell_status::no_observation;
};

/// One flow as both sides reported it; either may be missing.
template <class Value>
struct mirror_flow {
    Value by_exporter{};
    Value by_importer{};
};

namespace refused {
/// Raises `domain_error`: flows have one place for a product.
[[noreturn]] inline void the_product_stands_twice(product_code const& product) {
    if (product.view().empty()) raise<domain_error>("the code of all products, which is empty, stands twice");
    raise(domain_error(text<100>("the product \"").append(product.view()).append("\" stands twice")));
}
/// Raises `unknown_key`: the container has no such product.
[[noreturn]] inline void there_is_no_such_product(product_code const& asked) {
    raise(unknown_key(text<100>("no flow is of the product \"").append(asked.view()).append('"')));
}
} // namespace refused

/// Flows between areas: dense, exporter by importer by product by reporter, so that each flow and its mirror stand side
/// by side. The areas and the products are sorted. A range of `flow_point`, with random access.
/// Example: `trade.at(areas::PAK, areas::UZB).by_exporter`.
template <unit Unit, class Value = double>
struct flows {
    using value_type = flow_point<Value>;
    using number_type = Value;
    using iterator = index_iterator<flows>;
    using const_iterator = iterator;
    static constexpr unit unit_of = Unit;

    held_unit<Unit> measured_in{};
    common_basis about{};
    period when{};
    std::vector<area> areas{};
    std::vector<product_code> products{};
    column<Value, owned> cells{};
    /// Where the two sides value the goods: commonly exports f.o.b. and imports c.i.f.
    valuation exports_valued = valuation::unstated;
    valuation imports_valued = valuation::unstated;

    [[nodiscard]] constexpr unit in() const { return measured_in.in(); }
    [[nodiscard]] constexpr std::size_t size() const { return cells.size(); }
    [[nodiscard]] constexpr bool empty() const { return size() == 0; }
    [[nodiscard]] constexpr iterator begin() const { return {*this, 0}; }
    [[nodiscard]] constexpr iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size())}; }
    [[nodiscard]] constexpr value_type operator[](std::size_t i) const {
        std::size_t const pair = i / 2 / products.size();
        return {areas[pair / areas.size()],
                areas[pair % areas.size()],
                products[i / 2 % products.size()],
                i % 2 == 0 ? reporter::exporter : reporter::importer,
                cells.values[i],
                cells.status(i)};
    }
    /// The index of the exporter's report; the importer's is the next one. Raises `unknown_key` for an area or product
    /// that the flows lack.
    [[nodiscard]] constexpr std::size_t position(area const& from, area const& to,
                                                 product_code const& what = {}) const {
        return ((row(from) * areas.size() + row(to)) * products.size() + product_position(what)) * 2;
    }
    /// A flow as both sides reported it. Raises `unknown_key`.
    [[nodiscard]] constexpr mirror_flow<Value> at(area const& from, area const& to,
                                                  product_code const& what = {}) const {
        std::size_t const i = position(from, to, what);
        return {cells.values[i], cells.values[i + 1]};
    }
    /// What `from` reports as exported to `to`. Raises `unknown_key`. Missing where there is no report.
    [[nodiscard]] constexpr Value exports(area const& from, area const& to, product_code const& what = {}) const {
        return cells.values[position(from, to, what)];
    }
    /// What `to` reports as imported from `from`.
    [[nodiscard]] constexpr Value imports(area const& to, area const& from, product_code const& what = {}) const {
        return cells.values[position(from, to, what) + 1];
    }
    /// Changes a report. Raises `unknown_key`, and `domain_error` when the status contradicts the number
    /// and for an infinity.
    constexpr void set(area const& from, area const& to, product_code const& what, reporter by, Value const& value,
                       cell_status status = cell_status::normal) {
        if (indicator_detail::is_infinity(value)) {
            refused::an_infinite_number(text<50>(from.view()).append(" to ").append(to.view()), to_text(when));
        }
        cells.set(position(from, to, what) + (by == reporter::importer ? 1 : 0), value, status);
    }

private:
    [[nodiscard]] constexpr std::size_t row(area const& where) const {
        std::size_t const i = indicator_detail::position_of(areas, where);
        if (i == areas.size()) refused::there_is_no_value_of_the_area(where);
        return i;
    }
    [[nodiscard]] constexpr std::size_t product_position(product_code const& what) const {
        auto const found = std::lower_bound(products.begin(), products.end(), what);
        if (found == products.end() || !(*found == what)) refused::there_is_no_such_product(what);
        return static_cast<std::size_t>(found - products.begin());
    }
};

/// Empty flows between these areas, of these products, in one period: no report has come yet. Areas and products may
/// stand in any order. Raises `domain_error` for an area or a product that stands twice.
/// Example: `make_flows<units::USD>({}, year(2024), {areas::PAK, areas::UZB})`.
template <unit Unit, class Value = double>
[[nodiscard]] constexpr flows<Unit, Value> make_flows(common_basis const& about, period const& when,
                                                      std::vector<area> areas,
                                                      std::vector<product_code> products = {product_code{}}) {
    static_assert(!(Unit == any_unit), "almanac: say the unit, or forget it of the container that was made");
    std::sort(areas.begin(), areas.end());
    std::size_t const twice = indicator_detail::position_of_repeated(areas);
    if (twice < areas.size()) refused::the_area_stands_twice(areas[twice]);
    std::sort(products.begin(), products.end());
    auto const product_twice = std::adjacent_find(products.begin(), products.end());
    if (product_twice != products.end()) refused::the_product_stands_twice(*product_twice);
    flows<Unit, Value> result{{}, about, when, std::move(areas), std::move(products), {}, {}, {}};
    std::size_t const count = result.areas.size() * result.areas.size() * result.products.size() * 2;
    result.cells.values.items.assign(count, Value(missing_value));
    result.cells.statuses.items.assign(count, cell_status::no_observation);
    result.cells.has_statuses = true;
    return result;
}

/// The flows with their unit as a member. A copy.
template <unit Unit, class Value>
[[nodiscard]] constexpr flows<any_unit, Value> forget_unit(flows<Unit, Value> const& f) {
    return {{f.in()}, f.about, f.when, f.areas, f.products, f.cells, f.exports_valued, f.imports_valued};
}
/// The flows with their unit in the type. Raises `unit_mismatch`, naming both, when they are in another unit. A copy.
template <unit Unit, class Value>
[[nodiscard]] constexpr flows<Unit, Value> with_unit(flows<any_unit, Value> const& f) {
    if (!(f.in() == Unit)) refused::this_container_is_in_another_unit(f.in(), Unit);
    return {{}, f.about, f.when, f.areas, f.products, f.cells, f.exports_valued, f.imports_valued};
}

} // namespace almanac::inline v0

template <>
struct std::hash<almanac::product_code> : almanac::core_detail::hash_by_value<almanac::product_code> {};
