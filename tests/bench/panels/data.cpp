#include "data.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <random>
#include <sstream>
#include <string>
#include <utility>

std::vector<almanac::area> area_codes(std::size_t count) {
    std::vector<almanac::area> areas;
    for (std::size_t i = 0; i < count; ++i) {
        char code[] = "z_000";
        std::snprintf(code, sizeof code, "z_%03u", static_cast<unsigned>(i % 1000));
        areas.push_back(almanac::unlisted_area(code));
    }
    return areas;
}

namespace {

std::vector<raw_panel> synthetic_panels() {
    std::mt19937_64 random(20250401);
    std::normal_distribution<double> step(0.03, 0.08);
    std::lognormal_distribution<double> start(20.0, 2.0);
    std::uniform_real_distribution<double> part(0.0, 1.0);
    std::vector<raw_panel> panels;
    for (std::size_t values = 0; values < wanted_values; values += 200 * 50) {
        raw_panel p{200, 50, {}};
        for (std::size_t area = 0; area < p.areas; ++area) {
            double level = start(random);
            for (std::size_t period = 0; period < p.periods; ++period) {
                bool const is_missing = part(random) < 0.03;
                p.values.push_back(is_missing ? std::numeric_limits<double>::quiet_NaN() : level);
                level *= std::exp(step(random));
            }
        }
        panels.push_back(std::move(p));
    }
    return panels;
}

/// The last three fields of each line, which have no quotes: the code, the year and the value. (The library has a
/// reader of such files; the benchmark does not let it near the data that it is measured with.)
raw_panel read_world_bank(char const* name) {
    std::ifstream file(name);
    std::string line;
    std::getline(file, line);
    std::map<std::string, std::map<int, double>> rows;
    int first = 9999;
    int last = 0;
    while (std::getline(file, line)) {
        std::size_t const value = line.rfind(',');
        std::size_t const year = line.rfind(',', value - 1);
        std::size_t const code = line.rfind(',', year - 1);
        int const when = std::stoi(line.substr(year + 1));
        rows[line.substr(code + 1, year - code - 1)][when] = std::stod(line.substr(value + 1));
        first = std::min(first, when);
        last = std::max(last, when);
    }
    raw_panel p{rows.size(), static_cast<std::size_t>(last - first + 1), {}};
    for (auto const& [code, values] : rows) {
        for (int when = first; when <= last; ++when) {
            auto const found = values.find(when);
            p.values.push_back(found == values.end() ? std::numeric_limits<double>::quiet_NaN() : found->second);
        }
    }
    return p;
}

std::vector<raw_panel> repeated_panels(char** first, char** past) {
    std::vector<raw_panel> once;
    for (; first != past; ++first) once.push_back(read_world_bank(*first));
    std::vector<raw_panel> panels;
    for (std::size_t values = 0, i = 0; values < wanted_values; ++i) {
        panels.push_back(once[i % once.size()]);
        values += panels.back().values.size();
    }
    return panels;
}

template <class T>
void put(std::ofstream& file, T value) {
    static_assert(sizeof value == 8);
    file.write(reinterpret_cast<char const*>(&value), sizeof value);
}
std::int64_t get_count(std::ifstream& file) {
    std::int64_t value = 0;
    file.read(reinterpret_cast<char*>(&value), sizeof value);
    return value;
}

} // namespace

bool write_panels(char const* name, char** first, char** past) {
    std::vector<raw_panel> const panels = first == past ? synthetic_panels() : repeated_panels(first, past);
    std::ofstream file(name, std::ios::binary);
    put(file, static_cast<std::int64_t>(panels.size()));
    for (raw_panel const& p : panels) {
        put(file, static_cast<std::int64_t>(p.areas));
        put(file, static_cast<std::int64_t>(p.periods));
        for (double const value : p.values) put(file, value);
    }
    return file.good();
}

std::vector<raw_panel> read_panels(char const* name) {
    std::ifstream file(name, std::ios::binary);
    std::vector<raw_panel> panels(static_cast<std::size_t>(get_count(file)));
    for (raw_panel& p : panels) {
        p.areas = static_cast<std::size_t>(get_count(file));
        p.periods = static_cast<std::size_t>(get_count(file));
        p.values.resize(p.areas * p.periods);
        p.codes = area_codes(p.areas);
        file.read(reinterpret_cast<char*>(p.values.data()), static_cast<std::streamsize>(p.values.size() * 8));
    }
    if (!file) std::exit(2);
    return panels;
}
