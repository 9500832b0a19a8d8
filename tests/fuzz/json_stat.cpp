// Responses of JSON-stat, datasets and collections: what is read is written, and read back the same, to the last text.
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
    std::vector<long_table> tables;
    std::string written;
    bool is_read = false;
    read_or_refuse([&] {
        tables = read_json_stat_tables(input);
        std::ostringstream out;
        write_json_stat(out, tables);
        written = out.str();
        is_read = true;
    });
    read_or_refuse([&] {
        std::vector<long_table> const all = read_json_stat_tables(input, {.policy = row_policy::collect});
        std::size_t refused = 0;
        for (long_table const& each : all) {
            for (refused_row const& row : each.refused)
                require(row.line > 0 && row.column > 0, "a fault has a place", input);
            refused += each.refused.size();
        }
        if (is_read) require(refused == 0, "what is read has no faults", input);
        for (std::size_t i = 0; is_read && i < all.size(); ++i) {
            require(lines_of(all[i]) == lines_of(tables[i]), "the same is read where faults are collected", input);
        }
    });
    if (!is_read) return 0;
    try {
        std::vector<long_table> const back = read_json_stat_tables(written);
        require(back.size() == tables.size(), "the datasets are read back", input);
        for (std::size_t i = 0; i < back.size(); ++i) {
            require(lines_of(back[i]) == lines_of(tables[i]), "the values are read back", input);
            require(back[i].notes == tables[i].notes, "the notes are read back", input);
            require(back[i].vintage == tables[i].vintage, "the edition is read back", input);
            require(back[i].labels.size() == tables[i].labels.size(), "the labels are read back", input);
        }
    } catch (error const& e) {
        require(false, e.what(), input);
    }
    return 0;
}
