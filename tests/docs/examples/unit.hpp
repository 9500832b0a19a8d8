inline constexpr index_number<year(2015)> level(160);
extern index_number<year(2015)> const index, level_in_2020, deflator;
extern quantity<units::USD> const energy, imports, gdp_2024;
extern quantity<at_constant_prices(units::USD, 2015)> const gdp_at_2015_prices;
