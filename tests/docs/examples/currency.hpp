extern currency_use const use;
inline constexpr symbol_row points[] = {{"B/.", "PAB"}};
