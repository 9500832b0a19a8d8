// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A matrix of flows, in which both sides' reports stand beside each other.
#pragma once

#include <almanac/indicator/containers/flows.hpp>
#include <almanac/io/charts/chart.hpp>

#include <cstddef>
#include <string>

namespace almanac::inline v0 {

/// A cell for each pair of areas, the exporter before the rows and the importer over the columns: above what the
/// exporter reports, below what the importer does, and a colour for how far these are apart. Of all products together,
/// or of one. The reports of the two sides do not agree even where all is recorded: exports are commonly valued f.o.b.,
/// imports c.i.f. Raises `unknown_key` for a product that the flows lack, `domain_error` for flows of no area.
/// Example: `mirror_chart(trade, {.source = "UN Comtrade"}, product_code("27"))`.
template <unit Unit, class Value, class Storage>
[[nodiscard]] chart mirror_chart(flows<Unit, Value, Storage> const& f, chart_options const& options = {},
                                 product_code const& what = {}) {
    if (f.areas.empty()) refused::a_chart_of_nothing();
    chart c = io_detail::chart_about(chart_kind::mirror, f.about, options);
    for (area const& from : f.areas) {
        for (area const& to : f.areas) {
            auto const exported = f[f.position(from, to, what)];
            auto const imported = f[f.position(from, to, what) + 1];
            chart_value cell = io_detail::value_of_cell(from, f.when, exported.value, exported.status);
            cell.toward = std::string(short_name(to));
            cell.mirror = value_of(imported.value);
            c.values.push_back(cell);
        }
    }
    std::string of(to_text(f.when).view());
    if (!what.view().empty()) of.append(", product ").append(what.view());
    io_detail::describe(c, f.about, of, f.in());
    for (valuation const side : {f.exports_valued, f.imports_valued}) {
        if (side == valuation::unstated) continue;
        c.subtitle += std::string(side == f.exports_valued ? ", exports " : ", imports ") + std::string(to_text(side));
    }
    c.notes.push_back("In a cell: first what the exporter (row) reports, then what the importer (column) does.");
    return c;
}

} // namespace almanac::inline v0
