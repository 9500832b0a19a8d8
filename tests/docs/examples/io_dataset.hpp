extern std::vector<indicator const*> const known;
extern text_file const file;
inline constexpr observation row = corridor::at("trade.trade.goods.PAK.central_asia.2024");
