// constant expression
// must see: there_is_no_such_product
#include <almanac/indicator/containers/embedded_flows.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;

constexpr area both[] = {areas::KAZ, areas::PAK};
constexpr product_code rice[] = {product_code("1006")};
constexpr std::uint32_t places[] = {2, 3};
constexpr double values[] = {5, 6};
constexpr auto goods = embedded_flows<units::USD>({.kind = nature::flow}, year(2020), both, rice, places, values);
constexpr std::size_t cotton = goods.position(areas::KAZ, areas::PAK, product_code("5201"));
