extern text_file const file;
extern std::ostream& out;
extern long_table const table, cpi;
inline constexpr char gdp_text[] = "area,2022,2023\nPAK,374.9,336.7\n";
extern any_figure const trade;
extern series<units::USD> const gdp_of_pakistan;
extern csv_reader csv;
extern json_object object;
