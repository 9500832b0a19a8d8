// Containers over constant arrays. Expected values are those that stand in the arrays.
#include <almanac/indicator/containers/embedded_cross_section.hpp>
#include <almanac/indicator/containers/embedded_flows.hpp>
#include <almanac/indicator/containers/embedded_panel.hpp>
#include <almanac/indicator/containers/embedded_series.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr area two_areas[] = {areas::KAZ, areas::PAK};
constexpr double four_values[] = {1, 2, 3, missing_value};
constexpr cell_status four_statuses[] = {cell_status::normal, cell_status::estimated, cell_status::normal,
                                         cell_status::missing_suppressed};
constexpr double two_values[] = {5, 6};
constexpr cell_status two_statuses[] = {cell_status::provisional, cell_status::normal};

constexpr auto plain = embedded_series<units::USD>({.indicator = "GDP"}, areas::PAK, year(2020), two_values);
constexpr auto flagged = embedded_series<units::USD>({}, areas::PAK, quarter(2020, 4), four_values, four_statuses);
constexpr auto section = embedded_cross_section<units::USD>({}, year(2020), two_areas, two_values, two_statuses);
constexpr auto plain_section = embedded_cross_section<units::USD>({}, year(2020), two_areas, two_values);

// From KAZ to PAK rice by the importer and cotton by both; from PAK to KAZ rice by the exporter.
constexpr product_code two_products[] = {product_code("1006"), product_code("5201")};
constexpr std::uint32_t four_places[] = {5, 6, 7, 8};
constexpr double four_reports[] = {10, 20, 22, 40};
constexpr auto goods = embedded_flows<units::USD>({}, year(2020), two_areas, two_products, four_places, four_reports);
constexpr auto flagged_goods =
    embedded_flows<units::USD>({}, year(2020), two_areas, two_products, four_places, four_values, four_statuses);

constexpr bool walks_over_reports() {
    std::size_t count = 0;
    for (auto const& each : goods.observed()) {
        std::size_t const place = goods.position(each.from, each.to, each.what);
        if (place + (each.reported_by == reporter::importer ? 1 : 0) != four_places[count]) return false;
        if (each.value != four_reports[count++]) return false;
    }
    return count == 4;
}
constexpr bool is_copied() {
    flows<units::USD, double, sparse> const copy = stored_as<sparse>(flagged_goods);
    flows<units::USD> const dense = stored_as<owned>(goods);
    return copy.imports(areas::PAK, areas::KAZ, two_products[1]) == 3 && copy.cells.places.size() == 4 &&
           copy.cells.status(8) == cell_status::missing_suppressed &&
           dense.exports(areas::PAK, areas::KAZ, two_products[0]) == 40;
}
} // namespace

PROVE("embedded: a series", plain.size() == 2 && plain.at(year(2021)).value == 6 &&
                                plain.at(year(2020)).status == cell_status::normal &&
                                plain.about.indicator.view() == "GDP" && plain.where == areas::PAK);
PROVE("embedded: statuses of a series", flagged.at(quarter(2021, 1)).status == cell_status::estimated &&
                                            flagged.at(quarter(2021, 3)).status == cell_status::missing_suppressed &&
                                            is_missing(flagged.at(quarter(2021, 3)).value));
PROVE("embedded: a cross-section", section.at(areas::PAK).value == 6 && section.when == year(2020) &&
                                       section.at(areas::KAZ).status == cell_status::provisional &&
                                       plain_section.at(areas::KAZ).value == 5 &&
                                       plain_section.at(areas::KAZ).status == cell_status::normal);
PROVE("embedded: flows", goods.size() == 16 && goods.imports(areas::PAK, areas::KAZ, two_products[0]) == 10 &&
                             is_missing(goods.exports(areas::KAZ, areas::PAK, two_products[0])) &&
                             goods.at(areas::KAZ, areas::PAK, two_products[1]).by_exporter == 20 &&
                             goods.at(areas::KAZ, areas::PAK, two_products[1]).by_importer == 22 &&
                             goods.exports(areas::PAK, areas::KAZ, two_products[0]) == 40);
PROVE("embedded: statuses of flows", flagged_goods.cells.status(6) == cell_status::estimated &&
                                         flagged_goods.cells.status(8) == cell_status::missing_suppressed &&
                                         flagged_goods.cells.status(0) == cell_status::no_observation);
PROVE("embedded: flows are walked over", walks_over_reports());
PROVE("embedded: flows in another storage", is_copied());
