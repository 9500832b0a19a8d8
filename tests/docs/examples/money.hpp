extern any_money const dividend;
extern std::vector<std::int64_t> const shares_held;
extern std::vector<any_money> const invoices;
inline constexpr any_money old("VES", 5'000'000), marks("DEM", 1000);
inline constexpr any_money total("USD", 10), price("USD", 1234.5_dec), turnover("USD", 1.9_billion);
