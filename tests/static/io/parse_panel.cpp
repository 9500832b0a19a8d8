// Tables that stand as text, read by the compiler. Expected: what stands in the texts.
#include <almanac/io/parse_panel.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr char gdp_text[] = "area,2022,2023,2024\r\n"
                            "UZB,94.3,107.5,\r\n"
                            "PAK,374.9,-336.7,3.7325e2\r\n"
                            "aral_basin,1,2,3";
constexpr auto gdp = parse_panel<units::USD, gdp_text>({.indicator = "GDP", .kind = nature::flow});
constexpr auto other = make_panel<units::USD>({.indicator = "GDP", .kind = nature::flow},
                                              {areas::UZB, areas::PAK, unlisted_area("aral_basin")}, year(2022),
                                              {{94.3, 107.5, missing_value}, {374.9, -336.7, 373.25}, {1.0, 2.0, 3.0}});

constexpr bool are_the_same() {
    if (gdp.size() != other.size()) return false;
    for (std::size_t i = 0; i < gdp.size(); ++i) {
        bool const same = gdp[i].where == other[i].where && gdp[i].when == other[i].when &&
                          gdp[i].status == other[i].status &&
                          (is_missing(gdp[i].value) ? is_missing(other[i].value) : gdp[i].value == other[i].value);
        if (!same) return false;
    }
    return true;
}

// As #embed gives it: bytes without a NUL.
constexpr char embedded_text[] = {'a', ',', '2', '0', '2',  '4', '-', 'Q', '4', ',', '2', '0', '2',
                                  '5', '-', 'Q', '1', '\n', 'K', 'A', 'Z', ',', '7', ',', '8'};
constexpr auto quarters = parse_series<units::percent, embedded_text>({.kind = nature::ratio});
// Where the compiler has it: the file beside this one (World Bank, World Development Indicators, EG.USE.ELEC.KH.PC).
#ifdef __has_embed
#ifdef __clang__
#pragma clang diagnostic ignored "-Wc23-extensions"
#endif
constexpr char power_text[] = {
#embed "power.csv"
};
constexpr auto power = parse_panel<units::one, power_text>({.indicator = "power consumption per head"});
static_assert(power.at(areas::UZB, year(2021)).value == 2118.90095041143 && power.size() == 6);
#endif
constexpr char months_text[] = "month,2024-12,2025-01\nKAZ,1,2\n";
constexpr char halves_text[] = "half,2024-S2,2025-S1\nKAZ,1,2\n";

constexpr io_detail::text_shape shape(std::string_view text) { return io_detail::shape_of(text); }
constexpr bool is_at(io_detail::text_shape const& s, text_fault fault, std::size_t line, std::size_t column) {
    return s.fault == fault && s.line == line && s.column == column;
}
} // namespace

PROVE("parse_panel: the same as made of numbers", are_the_same());
PROVE("parse_panel: areas in order, values by area and year",
      gdp.areas[0] == areas::PAK && gdp.at(areas::UZB, year(2023)).value == 107.5 &&
          gdp.at(areas::UZB, year(2024)).status == cell_status::missing && gdp.about.indicator == "GDP");
PROVE("parse_series: quarters of one area, without a NUL behind the text",
      quarters.where == areas::KAZ && quarters.at(quarter(2025, 1)).value == 8 && quarters.size() == 2);
PROVE("parse_panel: months and halves",
      parse_panel<units::one, months_text>({}).at(areas::KAZ, month(2025, 1)).value == 2 &&
          parse_panel<units::one, halves_text>({}).at(areas::KAZ, half(2024, 2)).value == 1);
PROVE("parse_panel: faults, each with its place",
      is_at(shape(""), text_fault::no_lines, 1, 1) && is_at(shape("area\n"), text_fault::no_lines, 1, 1) &&
          is_at(shape("area,2022\n"), text_fault::no_lines, 1, 6) &&
          is_at(shape("area,22\nPAK,1\n"), text_fault::no_period, 1, 6) &&
          is_at(shape("area,2022,2022-Q5\nPAK,1,2\n"), text_fault::no_period, 1, 11) &&
          is_at(shape("area,2022,2024\nPAK,1,2\n"), text_fault::period_does_not_follow, 1, 11) &&
          is_at(shape("area,2022,2023-Q1\nPAK,1,2\n"), text_fault::period_does_not_follow, 1, 11) &&
          is_at(shape("area,2022\nPAX,1\n"), text_fault::no_area, 2, 1) &&
          is_at(shape("area,2022\nPAK,1\n\nUZB,1\n"), text_fault::no_area, 3, 1) &&
          is_at(shape("area,2022\nPAK,1\nUZB,2\nPAK,3\n"), text_fault::area_stands_twice, 4, 1) &&
          is_at(shape("area,2022,2023\nPAK,1\n"), text_fault::fewer_or_more_fields, 2, 5) &&
          is_at(shape("area,2022\nPAK,1,2\n"), text_fault::fewer_or_more_fields, 2, 7) &&
          is_at(shape("area,2022\nPAK,1O\n"), text_fault::no_number, 2, 5) &&
          is_at(shape("area,2022,2023\nPAK,1,..\n"), text_fault::no_number, 2, 7) &&
          is_at(shape("area,2022\nPAK,\"1\"\n"), text_fault::no_number, 2, 5));
