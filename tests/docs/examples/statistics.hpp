using namespace almanac::statistics;
struct country {
    double exports;
};
extern std::vector<country> const countries;
extern std::vector<double> const prices, old_gdp, new_gdp;
extern std::vector<double> const values;
extern double const* const cells;
extern std::size_t const rows, periods;
extern rank_scratch scratch;
extern double* const out;
extern std::vector<double> const levels;
struct row {
    std::string_view area;
    double exports;
};
inline constexpr rule_item parts[] = {{"B"}, {"C"}};
inline constexpr hierarchy_rule rules[] = {{"R070", "G", rule_relation::equal, parts}};
inline constexpr row reported[] = {{"G", 10}, {"B", 6}, {"C", 4}};
struct district {
    std::string_view province;
    double income;
};
inline constexpr district districts[] = {{"Punjab", 10}, {"Punjab", 10}, {"Sindh", 30}, {"Sindh", 30}};
