// Memory in huge pages: where it begins, and that all of it can be written (under the address sanitizer).
#include <almanac/core/block_vector.hpp>
#include <almanac/core/huge_page_allocator.hpp>

#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

bool begins_at_border(void const* memory, std::size_t size) {
    return reinterpret_cast<std::uintptr_t>(memory) % size == 0;
}

struct alignas(64) aligned_values {
    double values[3];
};

} // namespace

TEST_CASE("An array that fills most of a huge page begins at its border") {
    constexpr std::size_t page = core_detail::huge_page;
    core_detail::huge_page_allocator<char> allocator;
    for (std::size_t const size :
         {std::size_t(1), page / 4 * 3, page / 4 * 3 + 1, page - 1, page, page + 1, 3 * page}) {
        char* const memory = allocator.allocate(size);
        for (std::size_t i = 0; i < size; ++i) memory[i] = static_cast<char>(i);
        CHECK((size <= page / 4 * 3 || begins_at_border(memory, page)));
        CHECK(memory[size - 1] == static_cast<char>(size - 1));
        allocator.deallocate(memory, size);
    }
    CHECK(allocator == core_detail::huge_page_allocator<int>(allocator));
}

TEST_CASE("Values that want more room between them have it, in small arrays and in large ones") {
    block_vector<aligned_values> values;
    for (std::size_t i = 0; i < values.block_size + 100; ++i) {
        values.push_back({{double(i), 0, 0}});
        REQUIRE(begins_at_border(&values[0], alignof(aligned_values)));
        REQUIRE(begins_at_border(&values.back(), alignof(aligned_values)));
    }
}

TEST_CASE("A vector in blocks that was moved from is empty, and grows again") {
    block_vector<int> values{1, 2, 3};
    block_vector<int> const moved = std::move(values);
    CHECK((moved.size() == 3 && values.empty()));
    values.push_back(4);
    CHECK((values.size() == 1 && values.back() == 4));
    values = moved;
    values.push_back(5);
    CHECK((moved.size() == 3 && values.size() == 4 && values.front() == 1));
}
