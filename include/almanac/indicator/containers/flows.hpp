// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Flows from area to area in one period, by product if wanted, with both reports beside each other: what the exporter
/// says that it sent and what the importer says that it received.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/core/forward_iterator.hpp>
#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/sparse_cells.hpp>

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
/// Example: `flow_point<double>{.from = areas::UZB, .to = areas::PAK, .reported_by = reporter::importer}`.
enum class reporter : std::uint8_t { exporter, importer };

/// The longest code of a product, in bytes; where publishers have no codes it is a name.
inline constexpr std::size_t longest_product_code = 95;

/// A product by its code in a classification (HS, SITC, ...), up to 95 characters; empty for all products.
/// Example: `product_code("1006").view() == "1006"`.
struct product_code {
    char code[longest_product_code + 1]{}; ///< the code, and a NUL behind it

    constexpr product_code() = default;
    /// Raises `domain_error` for a code of more than 95 characters.
    constexpr explicit product_code(std::string_view its_code) {
        if (its_code.size() > longest_product_code)
            raise<domain_error>("the code of a product has at most 95 characters");
        for (std::size_t i = 0; i < its_code.size(); ++i) code[i] = its_code[i];
    }
    /// The code.
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
/// Example: `hash_value(product_code("1006")) == std::hash<product_code>{}(product_code("1006"))`.
[[nodiscard]] constexpr std::size_t hash_value(product_code const& p) { return core_detail::hash_of_text(p.view()); }

/// One flow: as one side reported it.
/// Example: `flow_point<double>{.from = areas::PAK, .to = areas::UZB, .value = 1.5e6}`.
template <class Value>
struct flow_point {
    /// A mark: algorithms of plain numbers refuse cells, which are said of two areas.
    static constexpr bool is_cell_of_a_container = true;

    area from{};                                      ///< the exporter
    area to{};                                        ///< the importer
    product_code what{};                              ///< the product; empty for all together
    reporter reported_by = reporter::exporter;        ///< which side says so
    Value value{};                                    ///< the value, or a NaN
    cell_status status = cell_status::no_observation; ///< what is known of the value, or why it is missing
};

/// One flow as both sides reported it; either may be missing. Example: `trade.at(areas::PAK, areas::UZB).by_importer`.
template <class Value>
struct mirror_flow {
    Value by_exporter{}; ///< the exporter's report, or a NaN
    Value by_importer{}; ///< the importer's report, or a NaN
};

namespace refused {
/// Raises `domain_error`: flows have one place for a product.
[[noreturn]] inline void the_product_stands_twice(product_code const& product) {
    if (product.view().empty()) raise<domain_error>("the code of all products, which is empty, stands twice");
    raise(domain_error(text<160>("the product \"").append(product.view()).append("\" stands twice")));
}
/// Raises `unknown_key`: the container has no such product.
[[noreturn]] inline void there_is_no_such_product(product_code const& asked) {
    raise(unknown_key(text<160>("there is no flow of the product \"").append(asked.view()).append('"')));
}
} // namespace refused

namespace indicator_detail {
/// The flows that somebody reported, in the order of their places: a range of `flow_point`.
template <class Flows>
struct observed_flows {
    struct cursor {
        Flows const* of = nullptr;
        std::size_t cell = 0;

        [[nodiscard]] constexpr auto value() const { return (*of)[place_of(of->cells, cell)]; }
        constexpr void step() {
            ++cell;
            find();
        }
        /// Goes on to a cell that has an observation: of dense ones not each has.
        constexpr void find() {
            auto const& kept = kept_cells(of->cells);
            while (cell < kept.size() && kept.status(cell) == cell_status::no_observation) ++cell;
        }
        friend constexpr bool operator==(cursor const&, cursor const&) = default;
    };
    using iterator = forward_iterator<cursor>;
    using const_iterator = iterator;
    using value_type = typename iterator::value_type;

    Flows const* of = nullptr;

    [[nodiscard]] constexpr iterator begin() const {
        cursor first{of, 0};
        first.find();
        return iterator(first);
    }
    [[nodiscard]] constexpr iterator end() const { return iterator({of, kept_cells(of->cells).size()}); }
};
} // namespace indicator_detail

/// Flows between areas, exporter by importer by product by reporter, so that each flow and its mirror stand side by
/// side. The areas and the products are sorted. A range of `flow_point`, with random access, which has a place for
/// every flow that there could be; `observed()` has those that somebody reported.
///
/// `Storage` is `owned`, with a cell for every place, which is found at once; or `sparse`, with one for every report,
/// which is found by bisection; or `viewed_sparse`, the same in somebody else's memory, as a header that
/// `almanac_embed` writes has it. All else is the same, and so are the results of algorithms, to the last bit. Example:
/// `trade.at(areas::PAK, areas::UZB).by_exporter`.
template <unit Unit, class Value = double, class Storage = owned>
struct flows {
    using value_type = flow_point<Value>;
    /// What a value is: `double` or `bounded`
    using number_type = Value;
    /// How the columns are held.
    using storage_type = Storage;
    using iterator = index_iterator<flows const>;
    using const_iterator = iterator;
    /// The unit; `any_unit` where it is known at run time.
    static constexpr unit unit_of = Unit;

    held_unit<Unit> measured_in{};                               ///< the unit as a member, of which `in()` is the value
    common_basis about{};                                        ///< what the values are said of
    period when{};                                               ///< the period
    indicator_detail::list_in<area, Storage> areas{};            ///< the areas, sorted, each once: a vector
    indicator_detail::list_in<product_code, Storage> products{}; ///< the products, sorted, each once: a vector
    /// The values and statuses, all of them or those that are there.
    indicator_detail::cells_in<Value, Storage> cells{};
    /// Where the two sides value the goods: commonly exports f.o.b. and imports c.i.f.
    valuation exports_valued = valuation::unstated;
    valuation imports_valued = valuation::unstated; ///< where the importers value the goods

    /// The unit of the values.
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
                cells.value(i),
                cells.status(i)};
    }
    /// The flows that somebody reported, those with a missing number too: a forward range of `flow_point` over this
    /// container. Example: `for (auto const& each : trade.observed()) print(each.from.view());`.
    [[nodiscard]] constexpr auto observed() const { return indicator_detail::observed_flows<flows>{this}; }
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
        return {cells.value(i), cells.value(i + 1)};
    }
    /// What `from` reports as exported to `to`. Raises `unknown_key`. Missing where there is no report.
    /// Example: `trade.exports(areas::PAK, areas::UZB)`.
    [[nodiscard]] constexpr Value exports(area const& from, area const& to, product_code const& what = {}) const {
        return cells.value(position(from, to, what));
    }
    /// What `to` reports as imported from `from`. Example: `trade.imports(areas::PAK, areas::UZB)`.
    [[nodiscard]] constexpr Value imports(area const& to, area const& from, product_code const& what = {}) const {
        return cells.value(position(from, to, what) + 1);
    }
    /// Changes a report. Raises `unknown_key`, and `domain_error` when the status contradicts the number
    /// and for an infinity. A new report of sparse flows is put in its place, before those that follow: set them in the
    /// order of their positions where there are many.
    /// Example: `reports.set(areas::PAK, areas::UZB, {}, reporter::exporter, 1.5e6)`.
    constexpr void set(area const& from, area const& to, product_code const& what, reporter by, Value const& value,
                       cell_status status = cell_status::normal) {
        if (indicator_detail::is_infinity(value)) {
            refused::an_infinite_number(text<64>(from.view()).append(" to ").append(to.view()), to_text(when));
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
/// stand in any order. Raises `domain_error` for an area or a product that stands twice, `overflow_error` for sparse
/// flows with more than 4,294,967,296 places.
/// Example: `make_flows<units::USD>({}, year(2024), {areas::PAK, areas::UZB})`;
/// `make_flows<units::USD, double, sparse>({}, year(2024), countries, products)`.
template <unit Unit, class Value = double, class Storage = owned>
[[nodiscard]] constexpr flows<Unit, Value, Storage> make_flows(common_basis const& about, period const& when,
                                                               std::vector<area> areas,
                                                               std::vector<product_code> products = {product_code{}}) {
    static_assert(
        !(Unit == any_unit),
        "almanac: name the unit as a template argument; forget_unit(container) makes it one known at run time");
    std::sort(areas.begin(), areas.end());
    std::size_t const twice = indicator_detail::position_of_repeated(areas);
    if (twice < areas.size()) refused::the_area_stands_twice(areas[twice]);
    std::sort(products.begin(), products.end());
    auto const product_twice = std::adjacent_find(products.begin(), products.end());
    if (product_twice != products.end()) refused::the_product_stands_twice(*product_twice);
    flows<Unit, Value, Storage> result{{}, about, when, std::move(areas), std::move(products), {}, {}, {}};
    indicator_detail::make_places(result.cells, result.areas.size() * result.areas.size() * result.products.size() * 2);
    return result;
}

/// The flows with their unit as a member. A copy. Example: `forget_unit(trade).in()`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr flows<any_unit, Value, Storage> forget_unit(flows<Unit, Value, Storage> const& f) {
    return {{f.in()}, f.about, f.when, f.areas, f.products, f.cells, f.exports_valued, f.imports_valued};
}
/// The flows with their unit in the type. Raises `unit_mismatch`, naming both, when they are in another unit. A copy.
/// Example: `with_unit<units::USD>(forget_unit(trade))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] constexpr flows<Unit, Value, Storage> with_unit(flows<any_unit, Value, Storage> const& f) {
    if (!(f.in() == Unit)) refused::this_container_is_in_another_unit(f.in(), Unit);
    return {{}, f.about, f.when, f.areas, f.products, f.cells, f.exports_valued, f.imports_valued};
}
/// The same flows in another storage. A copy. Linear in the cells of both. Example: `stored_as<sparse>(trade)`.
template <class Storage, unit Unit, class Value, class From>
[[nodiscard]] constexpr flows<Unit, Value, Storage> stored_as(flows<Unit, Value, From> const& f) {
    flows<Unit, Value, Storage> result{f.measured_in,
                                       f.about,
                                       f.when,
                                       {f.areas.begin(), f.areas.end()},
                                       {f.products.begin(), f.products.end()},
                                       {},
                                       f.exports_valued,
                                       f.imports_valued};
    indicator_detail::make_places(result.cells, f.size());
    auto const& kept = indicator_detail::kept_cells(f.cells);
    std::size_t observed = 0;
    for (std::size_t cell = 0; cell < kept.size(); ++cell)
        observed += kept.status(cell) != cell_status::no_observation ? 1U : 0U;
    indicator_detail::reserve(result.cells, observed);
    for (std::size_t cell = 0; cell < kept.size(); ++cell) {
        cell_status const status = kept.status(cell);
        if (status == cell_status::no_observation) continue;
        result.cells.set(indicator_detail::place_of(f.cells, cell), kept.values[cell], status);
    }
    return result;
}

} // namespace almanac::inline v0

template <>
struct std::hash<almanac::product_code> : almanac::core_detail::hash_by_value<almanac::product_code> {};
