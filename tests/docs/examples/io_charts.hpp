extern panel<units::USD> const gdp, exports;
extern panel<units::USD / units::person> const gdp_per_head;
extern flows<units::USD> const trade;
inline constexpr basis on{.when = year(2024), .kind = nature::flow};
extern any_figure const india, pakistan, claim, stated;
extern std::ostream& file;
extern html_page& page;
