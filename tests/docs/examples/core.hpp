using namespace std::string_view_literals;
extern any_quantity const gdp, capacity;
extern any_exchange_rate const end_of_year, average;
extern std::string_view const cell;
inline block_vector<double> values{1.5};
inline text<64> line;
