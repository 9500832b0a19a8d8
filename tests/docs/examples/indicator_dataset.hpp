extern dataset const& data;
inline constexpr observation row = corridor::at("trade.trade.goods.PAK.central_asia.2024");
namespace indicators = corridor::indicators;
inline constexpr auto const& gdp = indicators::gdp;
inline constexpr auto const& population = indicators::population;
inline constexpr source wdi{};
inline constexpr published_values lines[] = {{gdp, areas::KAZ, year(2023), {261840101059.923_dec}}};
extern owned_dataset mine;
