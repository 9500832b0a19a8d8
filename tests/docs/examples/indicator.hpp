extern any_figure const a, b;
inline constexpr auto const& gdp = corridor::indicators::gdp;
inline constexpr auto const& population = corridor::indicators::population;
inline constexpr auto const& exports = corridor::indicators::exports_goods;
inline constexpr basis on{.when = year(2024), .kind = nature::flow};
inline constexpr breakdown textiles{"product", "textiles"}, wheat{"product", "wheat"}, road{"mode", "road"};
