// A vector in blocks against `std::vector`, across the borders of blocks.
#include <almanac/core/block_vector.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "random_numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace almanac;

namespace {
constexpr std::size_t block = block_vector<int>::block_size;
}

TEST_CASE("A vector in blocks holds what was put into it") {
    engine random(5);
    block_vector<int> blocks;
    std::vector<int> plain;
    for (std::size_t const size :
         {std::size_t(0), std::size_t(1), block - 1, block, block + 1, 2 * block, 2 * block + 7}) {
        if (size < plain.size()) plain.resize(size);
        while (plain.size() < size) plain.push_back(static_cast<int>(random() % 1000));
        blocks.truncate(size);
        for (std::size_t i = blocks.size(); i < size; ++i) blocks.push_back(plain[i]);
        INFO(size);
        REQUIRE(blocks.size() == size);
        CHECK(blocks.empty() == plain.empty());
        CHECK(std::equal(blocks.begin(), blocks.end(), plain.begin(), plain.end()));
        std::size_t in_blocks = 0;
        for (block_vector<int>::block const& each : blocks.blocks()) in_blocks += each.size();
        CHECK(in_blocks == size);
    }
}

TEST_CASE("A vector in blocks is cut before, at and behind a border") {
    for (std::size_t const size : {std::size_t(0), std::size_t(3), block - 1, block, block + 1, 2 * block}) {
        block_vector<int> cut;
        for (std::size_t i = 0; i < 2 * block; ++i) cut.push_back(static_cast<int>(i));
        cut.truncate(size);
        CHECK(cut.size() == size);
        cut.push_back(-1);
        CHECK(cut.back() == -1);
        CHECK(cut[size] == -1);
        CHECK((size == 0 || cut[size - 1] == static_cast<int>(size - 1)));
    }
}

TEST_CASE("Values of a vector in blocks can be changed where they stand") {
    block_vector<std::string> texts;
    for (std::size_t i = 0; i < block_vector<std::string>::block_size + 2; ++i) texts.push_back(std::to_string(i));
    for (std::string& each : texts) each += " of them, which is too long for a text without memory of its own";
    texts.back() = "the last";
    CHECK(texts.front() == "0 of them, which is too long for a text without memory of its own");
    std::size_t right = 0;
    for (std::string const& each : std::as_const(texts)) right += each.starts_with(std::to_string(right)) ? 1U : 0U;
    CHECK(right == texts.size() - 1);
    CHECK(std::as_const(texts).back() == "the last");
    CHECK(&*texts.begin() == &texts[0]);
    CHECK(texts.begin()->starts_with("0 of"));
    block_vector<std::string>::const_iterator const last = std::prev(texts.end());
    CHECK((*last == "the last" && last == texts.begin() + static_cast<std::ptrdiff_t>(texts.size() - 1)));
}

TEST_CASE("A vector in blocks says that there is no such value") {
    block_vector<int> const three{1, 2, 3};
    CHECK(three.at(2) == 3);
    CHECK(message_of<domain_error>([&] { static_cast<void>(three.at(3)); }) == "there is no value with this number");
}

TEST_CASE("Blocks are given back from the first on") {
    block_vector<int> values;
    for (std::size_t i = 0; i < 2 * block + 1; ++i) values.push_back(static_cast<int>(i));
    values.release_blocks_before(2);
    CHECK(values.blocks()[0].capacity() == 0);
    CHECK(values.blocks()[1].capacity() == 0);
    CHECK(values[2 * block] == static_cast<int>(2 * block));
    CHECK(values.size() == 2 * block + 1);
    values.release_blocks_before(9); // never the last, which grows
    values.push_back(-1);
    CHECK((values.size() == 2 * block + 2 && values.back() == -1));
}
