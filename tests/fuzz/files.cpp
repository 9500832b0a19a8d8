// Files of statistics of any form: what is read is written in the library's own long form and read back, value by value
// to the bit; SDMX-CSV likewise where SDMX has the periods.
#include <almanac/io/dialects/world_bank_metadata.hpp>
#include <almanac/io/rates_of.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/unit/units.hpp>

#include "fuzz.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <sstream>

using namespace almanac;

namespace {
void check_same(long_table const& a, long_table const& b, std::string_view input) {
    require(a.values.size() == b.values.size(), "as many values are read back", input);
    for (std::size_t i = 0; i < a.values.size(); ++i) {
        bool const both_missing = is_missing(a.values[i].status()) && is_missing(b.values[i].status());
        bool const same =
            std::bit_cast<std::uint64_t>(a.values[i].value) == std::bit_cast<std::uint64_t>(b.values[i].value);
        require(both_missing || same, "a value is read back to the bit", input);
        require(a.period_of(a.values[i]) == b.period_of(b.values[i]), "a period is read back", input);
    }
}
/// Writes a table and reads it again, by the names of its columns and as what it is recognised for.
void check_read_back(long_table const& table, std::string_view input) {
    if (table.values.empty()) return;
    std::ostringstream out;
    write_long_csv(out, table);
    std::string const written = out.str();
    check_same(table, read_long_csv(written, {.period = "period", .value = "value", .status = "status"}), input);
    long_table const again = read_table(written);
    check_same(table, again, input);
    std::ostringstream second;
    write_long_csv(second, again);
    require(second.str() == written, "the long form is the same when written again", input);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] {
        long_table const table = read_table(input);
        rates_read const read = rates_of(table, {.base = "USD", .every = period_kind::day});
        std::size_t missing = 0;
        for (long_value const& each : table.values) missing += is_missing(each.status()) ? 1U : 0U;
        require(read.rates.size() + read.refused.size() + missing == table.values.size(), "no rate is lost", input);
    });
    read_or_refuse([&] {
        long_table const collected = read_table(input, {.policy = row_policy::collect});
        require(collected.refused.empty() || collected.refused[0].line > 0, "a refused row has a line", input);
    });
    read_or_refuse([&] { check_read_back(read_table(input), input); });
    read_or_refuse([&] { check_read_back(read_wide_csv(input, {.area = "Code"}, {.indicator = "GDP"}), input); });
    read_or_refuse([&] { check_read_back(read_columns_csv(input, {.area = "A", .period = "Year"}), input); });
    read_or_refuse([&] { static_cast<void>(read_world_bank_areas(input)); });
    read_or_refuse([&] { static_cast<void>(read_world_bank_indicators(input)); });
    return 0;
}
