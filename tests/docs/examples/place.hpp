extern panel<units::USD> const gdp;
inline constexpr own_group buyers("buyers", "Buyers of gas", "CHN UZB");
