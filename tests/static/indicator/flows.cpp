// Flows and their mirrors. Expected values are those that the cases put in.
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/number/bounded.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr product_code rice("1006");
constexpr product_code cotton("5201");

constexpr flows<units::USD> trade() {
    auto f = make_flows<units::USD>({.indicator = "goods trade", .kind = nature::flow}, year(2024),
                                    {areas::UZB, areas::PAK, areas::KAZ});
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, 100.0);
    f.set(areas::PAK, areas::UZB, {}, reporter::importer, 112.0, cell_status::provisional);
    f.set(areas::KAZ, areas::PAK, {}, reporter::importer, 7.0);
    return f;
}
constexpr bool mirrors_stand_beside_each_other() {
    auto const f = trade();
    auto const both = f.at(areas::PAK, areas::UZB);
    auto const other = f.at(areas::KAZ, areas::PAK);
    return both.by_exporter == 100.0 && both.by_importer == 112.0 && is_missing(other.by_exporter) &&
           other.by_importer == 7.0 && f.exports(areas::PAK, areas::UZB) == 100.0 &&
           f.imports(areas::UZB, areas::PAK) == 112.0 && is_missing(f.exports(areas::UZB, areas::PAK));
}
constexpr bool is_a_range() {
    auto const f = trade();
    std::size_t reported = 0;
    std::size_t index = 0;
    for (auto const& flow : f) {
        if (index / 2 * 2 != f.position(flow.from, flow.to, flow.what)) return false;
        if ((flow.reported_by == reporter::importer) != (index % 2 == 1)) return false;
        if (is_missing(flow.value) != is_missing(flow.status)) return false;
        reported += is_missing(flow.value) ? 0u : 1u;
        ++index;
    }
    return index == 18 && reported == 3 && f.size() == 18 && f.end() - f.begin() == 18;
}
constexpr bool has_statuses() {
    auto const f = trade();
    return f[f.position(areas::PAK, areas::UZB) + 1].status == cell_status::provisional &&
           f[f.position(areas::PAK, areas::UZB)].status == cell_status::normal &&
           f[f.position(areas::UZB, areas::KAZ)].status == cell_status::no_observation;
}
constexpr bool has_products() {
    auto f =
        make_flows<units::USD, bounded>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB}, {cotton, rice});
    f.set(areas::PAK, areas::UZB, rice, reporter::exporter, bounded(5.0, 4.5, 5.5));
    return f.size() == 16 && f.products[0] == rice && f.exports(areas::PAK, areas::UZB, rice).low == 4.5 &&
           is_missing(f.exports(areas::PAK, areas::UZB, cotton)) &&
           f[f.position(areas::PAK, areas::UZB, cotton)].what == cotton;
}
constexpr bool sparse_ones_are_the_same() {
    auto const dense = trade();
    auto f = stored_as<sparse>(dense);
    for (std::size_t i = 0; i < f.size(); ++i) {
        if (f[i].status != dense[i].status || is_missing(f[i].value) != is_missing(dense[i].value)) return false;
        if (!is_missing(f[i].value) && f[i].value != dense[i].value) return false;
    }
    f.set(areas::UZB, areas::KAZ, {}, reporter::exporter, 3.0);
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, missing_value, cell_status::no_observation);
    std::size_t reported = 0;
    for (auto const& each : f.observed()) reported += is_missing(each.value) ? 0U : 1U;
    return f.cells.places.size() == 3 && reported == 3 && f.exports(areas::UZB, areas::KAZ) == 3.0 &&
           is_missing(f.exports(areas::PAK, areas::UZB)) && f.imports(areas::UZB, areas::PAK) == 112.0;
}
constexpr bool forgets_its_unit() {
    auto const f = forget_unit(trade());
    return f.in() == units::USD && f.exports(areas::PAK, areas::UZB) == 100.0 &&
           with_unit<units::USD>(f).imports(areas::PAK, areas::KAZ) == 7.0;
}
} // namespace

PROVE("flows: a flow and its mirror", mirrors_stand_beside_each_other());
PROVE("flows: a range", is_a_range());
PROVE("flows: statuses", has_statuses());
PROVE("flows: only the reports that there are", sparse_ones_are_the_same());
PROVE("flows: by product, with bounded numbers", has_products());
PROVE("flows: the unit can be forgotten and learnt", forgets_its_unit());
PROVE("flows: products compare by code", rice < cotton && rice == product_code("1006") &&
                                             product_code{}.view().empty() &&
                                             product_code("12345678901").view() == "12345678901");
