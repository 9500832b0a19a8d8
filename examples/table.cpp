// Reads a file of statistics of whatever publisher, says what it took it for, and writes it in another form.
//
//     table FILE         what it is, and its first values
//     table FILE csv     every value: indicator,area,counterpart,product,period,value,unit,status
//     table FILE FORM    the same as sdmx-csv, json-stat, json, markdown or text
//
// A file that is not of the form ends with exit status 2 and the place of the fault. JSON-stat is read where
// nlohmann-json is installed.
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#if __has_include(<nlohmann/json.hpp>)
#include <almanac/with/json_stat.hpp> // where it is installed
#endif

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace al = almanac;

namespace {

/// A bar of progress on a terminal; nothing where the error stream is a file.
void show_progress(std::size_t done, std::size_t all) {
    if (isatty(STDERR_FILENO) == 0 || all == 0) return;
    int const percent = static_cast<int>(100.0 * static_cast<double>(done) / static_cast<double>(all));
    std::string const bar(static_cast<std::size_t>(percent / 4), '#');
    std::fprintf(stderr, "\r%-25s %3d %%%s", bar.c_str(), percent, done == all ? "\r\033[K" : "");
}

al::long_table read(al::text_file const& file) {
    al::read_options const options{.file = file.path(), .progress = show_progress};
    if (!al::looks_like_json(file.view())) return al::read_table(file.view(), options);
#if __has_include(<nlohmann/json.hpp>)
    return al::read_json_stat_table(file.view(), options);
#else
    throw std::runtime_error(file.path() +
                             ": JSON-stat is read where nlohmann-json is installed (Debian: apt-get install "
                             "nlohmann-json3-dev) when this program is built");
#endif
}

/// The forms that a table is written in.
using writer = std::function<void(std::ostream&, al::long_table const&)>;
std::pair<std::string_view, writer> const forms[] = {
    {"csv", [](std::ostream& out, al::long_table const& t) { al::write_long_csv(out, t); }},
    {"sdmx-csv", [](std::ostream& out, al::long_table const& t) { al::write_sdmx_csv(out, t, "EXAMPLE:TABLE(1.0)"); }},
    {"json-stat", [](std::ostream& out, al::long_table const& t) { al::write_json_stat(out, t); }},
    {"json", [](std::ostream& out, al::long_table const& t) { al::write_json(out, t); }},
    {"markdown", [](std::ostream& out, al::long_table const& t) { al::write_markdown(out, t); }},
    {"text", [](std::ostream& out, al::long_table const& t) { al::write_text(out, t); }},
};
writer const* form_of(std::string_view name) {
    for (auto const& [known, write] : forms) {
        if (known == name) return &write;
    }
    return nullptr;
}

/// A note on one line, its first characters.
std::string shortened(std::string const& note) {
    std::string line = note.substr(0, 120);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line.size() < note.size() ? line + "..." : line;
}

void summarize(al::long_table const& table) {
    auto const missing = std::count_if(table.values.begin(), table.values.end(),
                                       [](al::long_value const& each) { return al::is_missing(each.status()); });
    std::vector<std::string_view> areas;
    for (al::long_series const& each : table.series) {
        bool const is_new = std::find(areas.begin(), areas.end(), each.where_text) == areas.end();
        if (is_new && !each.where_text.empty()) areas.push_back(each.where_text);
    }
    std::cout << table.file << ": " << table.dialect << '\n';
    for (std::string const& note : table.notes) std::cout << "  " << shortened(note) << '\n';
    std::vector<std::string> const indicators = table.indicators();
    std::cout << indicators.size() << (indicators.size() == 1 ? " indicator, " : " indicators, ") << areas.size()
              << (areas.size() == 1 ? " area, " : " areas, ") << table.periods.size()
              << (table.periods.size() == 1 ? " period, " : " periods, ") << table.values.size() << " values, "
              << missing << " missing\n\n";
    al::write_text(std::cout, table, 20);
}

} // namespace

int main(int count, char** words) {
    std::string_view const form = count > 2 ? words[2] : "";
    writer const* const write = form_of(form);
    if (count < 2 || count > 3 || (write == nullptr && !form.empty())) {
        std::cerr << "usage: table FILE [csv|sdmx-csv|json-stat|json|markdown|text]\n";
        return 1;
    }
    try {
        al::text_file const file(words[1]);
        al::long_table const table = read(file);
        if (write != nullptr) (*write)(std::cout, table);
        if (write == nullptr) summarize(table);
    } catch (std::exception const& e) {
        std::cerr << e.what() << '\n';
        return 2;
    }
    return 0;
}
