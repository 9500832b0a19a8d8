using namespace almanac::trade;
struct partner {
    double exports;
};
extern std::vector<partner> const partners;
extern flows<units::USD> const trade_2024;
extern flow_totals<double> const totals;
extern std::size_t const i, k;
extern std::vector<double> const exports;
extern std::size_t const product_count;
