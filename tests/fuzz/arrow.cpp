// Columns of another program, with any texts, numbers, nulls and metadata: what is accepted goes out again and comes
// back as it was, value by value to the bit. The first line is a key of the metadata, the second its value; then a row
// a line, its cells between commas, the last of them a number. An empty cell is a null.
#include <almanac/io/arrow.hpp>
#include <almanac/unit/units.hpp>

#include "fuzz.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

std::string_view take_until(std::string_view& rest, char end) {
    std::string_view const found = rest.substr(0, rest.find(end));
    rest.remove_prefix(found.size() == rest.size() ? found.size() : found.size() + 1);
    return found;
}

/// A stream of the rows with these columns of texts and one of numbers, in dictionaries or not.
arrow_stream stream_of(std::string_view input, std::vector<std::string> const& names, bool in_dictionaries) {
    std::string_view rest = input;
    io_detail::metadata_pairs metadata;
    std::string_view const key = take_until(rest, '\n');
    metadata.add(key, take_until(rest, '\n'));
    std::vector<std::vector<std::string>> columns(names.size());
    std::vector<double> numbers;
    while (!rest.empty()) {
        std::string_view row = take_until(rest, '\n');
        for (std::vector<std::string>& column : columns) column.emplace_back(take_until(row, ','));
        std::string const number(row);
        numbers.push_back(row.empty() ? missing_value : std::strtod(number.c_str(), nullptr));
    }
    io_detail::exported_table table;
    table.type = {"+s", "", {}, {}, io_detail::encoded(metadata)};
    for (std::string const& name : names) {
        table.type.children.push_back(in_dictionaries ? io_detail::index_type("i", name) : io_detail::text_type(name));
    }
    table.type.children.push_back({"g", "value"});
    table.rows = numbers.size();
    table.rows_in_a_batch = 2;
    table.rows_from = [columns, numbers, in_dictionaries](std::size_t first, std::size_t count) {
        std::vector<io_detail::column_data> result;
        for (std::vector<std::string> const& column : columns) {
            auto const is_null = [&](std::size_t i) { return column[first + i].empty(); };
            if (in_dictionaries) {
                result.push_back(io_detail::indices_out<std::int32_t>(
                    count, io_detail::texts_out("", column), [&](std::size_t i) { return first + i; }, is_null));
            } else {
                result.push_back(io_detail::texts_out(
                    "", count, [&](std::size_t i) -> std::string const& { return column[first + i]; }, is_null));
            }
        }
        result.push_back(io_detail::numbers_out<double>(
            count, [&](std::size_t i) { return numbers[first + i]; },
            [&](std::size_t i) { return is_missing(numbers[first + i]); }));
        return io_detail::rows_out(count, std::move(result));
    };
    return io_detail::exported_stream::of(std::move(table));
}

template <class Container>
void check_same(Container const& a, Container const& b, std::string_view input) {
    require(a.size() == b.size(), "as many cells come back", input);
    require(a.about.kind == b.about.kind && a.about.waived == b.about.waived && a.about.base == b.about.base &&
                a.about.what == b.about.what && a.about.indicator == b.about.indicator,
            "what is said of all comes back", input);
    for (std::size_t i = 0; i < a.size(); ++i) {
        bool const both_missing = is_missing(a.cells.values[i]) && is_missing(b.cells.values[i]);
        bool const same =
            std::bit_cast<std::uint64_t>(a.cells.values[i]) == std::bit_cast<std::uint64_t>(b.cells.values[i]);
        require(both_missing || same, "a value comes back to the bit", input);
        require(a.cells.status(i) == b.cells.status(i), "a status comes back", input);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    for (bool const in_dictionaries : {true, false}) {
        read_or_refuse([&] {
            arrow_table const table = read_arrow(stream_of(input, {"area", "period", "status"}, in_dictionaries));
            read_or_refuse([&] { static_cast<void>(series_of<units::USD>(table)); });
            read_or_refuse([&] { static_cast<void>(cross_section_of<units::USD>(table)); });
            panel<any_unit> const p = table.in ? panel_of<any_unit>(table) : forget_unit(panel_of<units::USD>(table));
            if (p.size() > 100'000) return;
            arrow_table const again = read_arrow(to_arrow(p, 3));
            check_same(p, panel_of<any_unit>(again), input);
        });
        read_or_refuse([&] {
            std::vector<std::string> const names{"exporter", "importer", "product", "reporter", "status"};
            arrow_table const table = read_arrow(stream_of(input, names, in_dictionaries));
            flows<units::USD> const f = flows_of<units::USD>(table, year(2024), table.about);
            arrow_table const again = read_arrow(to_arrow(f, 3));
            flows<units::USD> const back = flows_of<units::USD>(again);
            require(f.size() == back.size(), "as many flows come back", input);
            for (std::size_t i = 0; i < f.size(); ++i) {
                require(f[i].status == back[i].status && f[i].from == back[i].from, "a flow comes back", input);
            }
        });
    }
    return 0;
}
