inline constexpr unit dollars_a_head = units::USD / units::person;
extern panel<units::USD> const exports, imports, gdp, gdp_until_2010, gdp_since_2005;
extern panel<at_constant_prices(units::USD, 2015)> const real_gdp;
extern panel<units::person> const population, census;
extern panel<dollars_a_head> const gdp_per_head;
extern panel<units::index> const prices, gdp_deflator;
extern panel<units::percent> const literacy, literacy_rate;
extern series<dollars_a_head> const leader, follower;
extern series<units::USD> const monthly_exports, net_borrowing, exports_since_january, exports_of_pakistan;
extern series<units::bbl / units::d> const oil_supply;
extern rate_table const& table;
inline constexpr auto exports_2024 =
    make_cross_section<units::USD>({.kind = nature::flow}, year(2024), {{areas::PAK, 30.0}, {areas::IND, 60.0}});
inline constexpr auto imports_2024 =
    make_cross_section<units::USD>({.kind = nature::flow}, year(2024), {{areas::PAK, 60.0}, {areas::IND, 120.0}});
inline constexpr std::int64_t census_years[] = {1998, 2017, 2023};
extern series<units::percent> const growth_of_gdp;
extern series<units::index> const prices_2010, prices_2020;
