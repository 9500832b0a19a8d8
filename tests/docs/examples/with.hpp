namespace indicators = corridor::indicators;
extern panel<units::percent> const growth;
extern text_file const file;
