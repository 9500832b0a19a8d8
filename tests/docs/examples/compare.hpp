inline constexpr basis on{.when = year(2024), .kind = nature::flow};
inline constexpr any_figure india = parse_figure("$3.9 trillion", on), pakistan = parse_figure("$373 billion", on);
inline constexpr any_figure gdp_of_pakistan =
    parse_figure("LCU 106 trillion", {.when = year(2024), .kind = nature::flow, .where = areas::PAK});
extern figure<units::LCU> const gdp_2024;
extern panel<units::LCU> const gdp_in_lcu, gdp_of_the_euro_area;
extern panel<units::LCU / units::USD> const official_rate;
extern rate_table const& table;
