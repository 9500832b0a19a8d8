extern panel<units::USD> gdp;
extern arrow_table const table;
extern ArrowArrayStream stream;
extern void* connection;
int duckdb_arrow_scan(void* connection, char const* name, void* stream);
extern arrow_array held;
extern kept_indicators kept;
