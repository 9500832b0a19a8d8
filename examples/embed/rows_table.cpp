// A downstream tool that carries a few rows of the corridor, with what they refer to and nothing else:
// almanac_embed_rows in CMakeLists.txt makes a constexpr dataset of them when the program is built. A key that is not
// there stops the build with the nearest one. Beside it a table of its own that stands in the program as text, read by
// the compiler.
#include <almanac/indicator/figure_text.hpp>
#include <almanac/io/parse_panel.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include <cstdio>
#include <embedded/rows.hpp>
#include <string>

namespace al = almanac;

static_assert(al::row_count(embedded::rows) == 3); // two, and the one that one of them is linked with
static_assert(al::get<embedded::rows, "energy.gas.reserves.TKM">().on.where == al::areas::TKM);

namespace {

// Electric power consumption per head. World Bank, World Development Indicators, EG.USE.ELEC.KH.PC, CC BY 4.0. Where
// the compiler has #embed, this is { #embed "power.csv" }. A fault does not compile: the error names line and column.
constexpr char power_text[] = "area,2020,2021,2022\n"
                              "UZB,1758.03447898451,2118.90095041143,2094.05232640759\n"
                              "PAK,517.774876447088,570.20734042902,517.072856431698\n";
constexpr al::unit kwh_a_head = al::units::kWh / al::units::person;
constexpr auto power =
    al::parse_panel<kwh_a_head, power_text>({.indicator = "power consumption per head", .kind = al::nature::ratio});
static_assert(power.at(al::areas::UZB, al::year(2021)).value == 2118.90095041143);

} // namespace

int main() {
    for (al::theme const& each : embedded::rows.themes) {
        for (al::observation const& row : each.rows) {
            std::printf("%s\t%s\n", std::string(row.key).c_str(),
                        std::string(al::to_text(al::figure_of(row)).view()).c_str());
        }
    }
    for (auto const& cell : power)
        std::printf("%s\t%d\t%.1f\n", std::string(cell.where.view()).c_str(), al::year_of(cell.when), cell.value);
}
