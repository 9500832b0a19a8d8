inline constexpr auto rate = quote<"USD", "PKR">(decimal(27858, -2), year(2024), rate_kind::period_average, "a bank");
inline constexpr quoted_rate rows[] = {
    {"USD", "PKR", decimal(27858, -2), year(2024), rate_kind::period_average, "a bank"}};
inline constexpr rate_table table(rows);
// Council Regulation (EC) No 2866/98, Article 1.
inline constexpr any_exchange_rate francs =
    to_rate({"EUR", "FRF", decimal(655957, -5), since(year(1999)), rate_kind::fixed});
