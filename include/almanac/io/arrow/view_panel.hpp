// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A panel whose doubles lie in the memory of another program: nothing is copied, where the memory allows it.
#pragma once

#include <almanac/indicator/containers/panel.hpp>
#include <almanac/io/arrow/from_arrow.hpp>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {
/// Items in memory that is held as long as somebody refers to it.
template <class T>
struct held_sequence {
    std::shared_ptr<void const> keeps{};
    T const* first = nullptr;
    std::size_t count = 0;

    [[nodiscard]] std::size_t size() const { return count; }
    [[nodiscard]] T const* data() const { return first; }
    [[nodiscard]] static constexpr std::ptrdiff_t stride() { return 1; }
    [[nodiscard]] T const& operator[](std::size_t i) const { return first[i]; }
    [[nodiscard]] T const* begin() const { return first; }
    [[nodiscard]] T const* end() const { return first + count; }
};
} // namespace io_detail

/// Columns in the memory of another program, which is released when the last container that refers to it is gone.
/// Example: `panel<units::USD, double, arrow_memory>()`.
struct arrow_memory : container_operators::lookup {
    /// The areas, shared by copies.
    using areas = indicator_detail::shared_areas;
    /// Values or statuses in that memory.
    template <class T>
    using cells = io_detail::held_sequence<T>;
};

/// The panel of a table, its doubles where they are. That needs one batch of doubles that lie as those of a panel do,
/// area after area in the order of the codes, all periods of each in order, and no number under a null; `domain_error`
/// says what is otherwise, and `panel_of` copies. Raises else as `panel_of`. The table may go: the memory stays.
/// Example: `auto const p = view_panel<units::USD>(read_arrow(to_arrow(gdp, 0)), gdp.about);`
template <unit Unit>
[[nodiscard]] panel<Unit, double, arrow_memory> view_panel(arrow_table const& table, common_basis const& about) {
    auto const refuse = [&](std::string_view why) {
        refused::the_arrow_table_is_none(table.name, "panel in its memory", text<300>(why).append("; panel_of copies"));
    };
    io_detail::allow_cell_columns<double>(table);
    io_detail::places_in const places = io_detail::read_places(table);
    if (table.batches.size() != 1) refuse("they are not one batch");
    if (places.areas.size() * places.width != table.rows) refuse("areas and periods without a row are among them");
    io_detail::column_in const part = io_detail::part_of(*table.type->get(), *table.batches[0]->get(),
                                                         io_detail::column_of(table, "value"), {table.name});
    double const* const values = io_detail::number_cells(part).in_place();
    if (values == nullptr) refuse("the values are no doubles, or not aligned as such");
    auto const statuses = std::make_shared<std::vector<cell_status>>(table.rows);
    io_detail::read_values<double>(table, [&](std::size_t row, double value, cell_status status) {
        if (places.cell(row) != row) refuse("they are in another order, or twice there");
        if (is_missing(value) && !is_missing(values[row])) refuse("a number stands under a null");
        (*statuses)[row] = status;
    });
    panel<Unit, double, arrow_memory> result{
        io_detail::unit_held<Unit>(table), about, places.every, places.first, places.width, {}, {}};
    result.areas = places.areas;
    result.cells.values = {table.batches[0], values, table.rows};
    result.cells.statuses = {statuses, statuses->data(), table.rows};
    result.cells.has_statuses = true;
    return result;
}
template <unit Unit>
[[nodiscard]] panel<Unit, double, arrow_memory> view_panel(arrow_table const& table) {
    return view_panel<Unit>(table, table.about);
}
// clang-format off
template <unit Unit>
panel<Unit, double, arrow_memory> view_panel(arrow_table const&&) = delete; // almanac: the table holds the indicators that the panel refers to: keep it
// clang-format on

} // namespace almanac::inline v0
