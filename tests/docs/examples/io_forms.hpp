extern text_file const file;
extern std::ostream& out;
extern long_table const table;
extern long_table const gdp, population;
extern series<units::USD> const gdp_of_pakistan;
