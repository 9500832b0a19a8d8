// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A vector in blocks, for millions of values: one that grows is never copied, and blocks that nobody needs any more
/// can be given back before the others.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/huge_page_allocator.hpp>
#include <almanac/core/index_iterator.hpp>

#include <cstddef>
#include <initializer_list>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// A sequence of `Value` that grows at its end, with the names of `std::vector`. Values stand beside each other within
/// a block, not beyond it. Example: `block_vector<int>{3, 5, 8}[1] == 5`.
template <class Value>
class block_vector {
public:
    using value_type = Value;
    using iterator = index_iterator<block_vector>;
    using const_iterator = index_iterator<block_vector const>;
    /// Values that stand beside each other: a `std::vector` whose memory comes in huge pages where the system has them.
    using block = std::vector<Value, core_detail::huge_page_allocator<Value>>;
    /// Values in a block: as many as a huge page holds.
    static constexpr std::size_t block_size =
        sizeof(Value) < core_detail::huge_page ? core_detail::huge_page / sizeof(Value) : 1;

    block_vector() = default;
    /// With these values, in this order.
    block_vector(std::initializer_list<Value> values) {
        for (Value const& each : values) push_back(each);
    }

    /// Adds a value at the end, in constant time: nothing is copied once the first block is full. Until then references
    /// to values are good only until the next one is added, as in a `std::vector`.
    /// Example: `block_vector<double> values; values.push_back(2.5);`.
    void push_back(Value&& value) {
        if (blocks_.empty() || blocks_.back().size() == block_size) add_block();
        block& last = blocks_.back();
        if (last.size() == last.capacity() && 2 * last.size() > block_size) last.reserve(block_size);
        last.push_back(std::move(value));
    }
    /// Of a copy, so that it may be one of these values.
    void push_back(Value const& value) { push_back(Value(value)); }
    /// How many values there are; `release_blocks_before` does not change it.
    [[nodiscard]] std::size_t size() const {
        return blocks_.empty() ? 0 : (blocks_.size() - 1) * block_size + blocks_.back().size();
    }
    [[nodiscard]] bool empty() const { return size() == 0; }
    /// The value with this number, from 0; there must be one.
    [[nodiscard]] Value const& operator[](std::size_t i) const { return blocks_[i / block_size][i % block_size]; }
    [[nodiscard]] Value& operator[](std::size_t i) { return blocks_[i / block_size][i % block_size]; }
    /// The value with this number, from 0. Raises `domain_error` beyond the end.
    /// Example: `block_vector<int>{3, 5, 8}.at(2) == 8`.
    [[nodiscard]] Value const& at(std::size_t i) const {
        if (i >= size()) raise<domain_error>("there is no value with this number");
        return (*this)[i];
    }
    /// The first value; there must be one. Example: `block_vector<int>{3, 5, 8}.front() == 3`.
    [[nodiscard]] Value const& front() const { return blocks_.front().front(); }
    [[nodiscard]] Value& front() { return blocks_.front().front(); }
    /// The last value; there must be one. Example: `block_vector<int>{3, 5, 8}.back() == 8`.
    [[nodiscard]] Value const& back() const { return blocks_.back().back(); }
    [[nodiscard]] Value& back() { return blocks_.back().back(); }
    [[nodiscard]] const_iterator begin() const { return {*this, 0}; }
    [[nodiscard]] const_iterator end() const { return {*this, past()}; }
    [[nodiscard]] iterator begin() { return {*this, 0}; }
    [[nodiscard]] iterator end() { return {*this, past()}; }
    /// Drops all values but the first `size`; does nothing where there are no more than these.
    /// Example: `values.truncate(1000)`.
    void truncate(std::size_t size) {
        if (size >= this->size()) return;
        blocks_.resize((size + block_size - 1) / block_size);
        if (size % block_size != 0) blocks_.back().resize(size % block_size);
    }

    /// The values block by block, for loops that pass over millions.
    /// Example: `for (auto const& block : values.blocks()) for (double each : block) use(each);`.
    [[nodiscard]] std::vector<block> const& blocks() const { return blocks_; }
    /// Gives back the memory of all blocks before the one with this number, but of the last; their values are gone and
    /// must not be asked for. Example: `values.release_blocks_before(1)`.
    void release_blocks_before(std::size_t number) {
        if (number >= blocks_.size()) number = blocks_.empty() ? 0 : blocks_.size() - 1;
        while (number > 0 && blocks_[number - 1].capacity() != 0) block().swap(blocks_[--number]);
    }

private:
    [[nodiscard]] std::ptrdiff_t past() const { return static_cast<std::ptrdiff_t>(size()); }
    /// The first block grows as a vector does: most tables are small.
    void add_block() {
        blocks_.emplace_back();
        if (blocks_.size() > 1) blocks_.back().reserve(block_size);
    }

    std::vector<block> blocks_{}; // full but for the last one and those whose memory was given back
};

} // namespace almanac::inline v0
