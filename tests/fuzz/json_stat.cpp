// Responses of JSON-stat: what is read is written, and read back the same, to the last text.
#include <almanac/io/write_table.hpp>
#include <almanac/with/json_stat.hpp>

#include "fuzz.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {
std::vector<std::string> lines_of(long_table const& table) {
    std::ostringstream out;
    write_long_csv(out, table);
    std::vector<std::string> lines;
    std::istringstream in(out.str());
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    std::sort(lines.begin(), lines.end());
    return lines;
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    long_table table;
    std::string written;
    bool is_read = false;
    read_or_refuse([&] {
        table = read_json_stat_table(input);
        std::ostringstream out;
        write_json_stat(out, table);
        written = out.str();
        is_read = true;
    });
    if (!is_read) return 0;
    try {
        long_table const back = read_json_stat_table(written);
        require(lines_of(back) == lines_of(table), "the values are read back", input);
        require(back.notes == table.notes, "the notes are read back", input);
        require(back.labels.size() == table.labels.size(), "the labels are read back", input);
    } catch (error const& e) {
        require(false, e.what(), input);
    }
    return 0;
}
