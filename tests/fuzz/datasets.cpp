// Files of the rows of a dataset: what is read is written and read back, and the second file is the first, byte for
// byte.
#include <almanac/io/dataset/read_dataset.hpp>
#include <almanac/io/dataset/write_dataset.hpp>

#include "fuzz.hpp"

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>

using namespace almanac;

namespace {
std::string written(owned_dataset& data) {
    std::ostringstream out;
    write_dataset_csv(out, data.data());
    return out.str();
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const input(reinterpret_cast<char const*>(data), size);
    read_or_refuse([&] {
        owned_dataset mine = read_dataset_csv(input);
        read_or_refuse([&] { check_rows(mine.data()); });
        std::string const file = written(mine);
        std::string again;
        try {
            owned_dataset second = read_dataset_csv(file);
            again = written(second);
        } catch (error const& refusal) {
            again = refusal.what();
        }
        require(again == file, "what was read is written and read back", input);
    });
    return 0;
}
