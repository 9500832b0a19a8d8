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
    /// Values that stand beside each other.
    using block = std::vector<Value, core_detail::huge_page_allocator<Value>>;
    /// Values in a block: as many as a huge page holds.
    static constexpr std::size_t block_size = core_detail::huge_page / sizeof(Value);

    block_vector() = default;
    /// With these values, in this order.
    block_vector(std::initializer_list<Value> values) {
        for (Value const& each : values) push_back(each);
    }

    /// Adds a value at the end; in constant time, since nothing is copied once the first block is full. Example:
    /// `block_vector<double> values; values.push_back(2.5);`.
    void push_back(Value value) {
        if (size_ == blocks_.size() * block_size) add_block();
        block& last = blocks_.back();
        if (last.size() == last.capacity() && 2 * last.size() > block_size) last.reserve(block_size);
        last.push_back(std::move(value));
        ++size_;
    }
    /// How many values there are; `release_blocks_before` does not change it.
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    /// The value with this number, from 0; there must be one.
    [[nodiscard]] Value const& operator[](std::size_t i) const { return blocks_[i / block_size][i % block_size]; }
    [[nodiscard]] Value& operator[](std::size_t i) { return blocks_[i / block_size][i % block_size]; }
    /// The value with this number, from 0. Raises `domain_error` beyond the end.
    /// Example: `block_vector<int>{3, 5, 8}.at(2) == 8`.
    [[nodiscard]] Value const& at(std::size_t i) const {
        if (i >= size_) raise<domain_error>("there is no value with this number");
        return (*this)[i];
    }
    /// The first value; there must be one. Example: `block_vector<int>{3, 5, 8}.front() == 3`.
    [[nodiscard]] Value const& front() const { return (*this)[0]; }
    /// The last value; there must be one. Example: `block_vector<int>{3, 5, 8}.back() == 8`.
    [[nodiscard]] Value const& back() const { return (*this)[size_ - 1]; }
    [[nodiscard]] Value& back() { return (*this)[size_ - 1]; }
    [[nodiscard]] index_iterator<block_vector const> begin() const { return {*this, 0}; }
    [[nodiscard]] index_iterator<block_vector const> end() const { return {*this, past()}; }
    [[nodiscard]] index_iterator<block_vector> begin() { return {*this, 0}; }
    [[nodiscard]] index_iterator<block_vector> end() { return {*this, past()}; }
    /// Drops all values but the first `size`; does nothing where there are no more than these.
    /// Example: `values.truncate(1000)`.
    void truncate(std::size_t size) {
        if (size >= size_) return;
        blocks_.resize((size + block_size - 1) / block_size);
        if (size % block_size != 0) blocks_.back().resize(size % block_size);
        size_ = size;
    }

    /// The values block by block, for loops that pass over millions.
    /// Example: `for (auto const& block : values.blocks()) for (double each : block) use(each);`.
    [[nodiscard]] std::vector<block> const& blocks() const { return blocks_; }
    /// Gives back the memory of all blocks before the one with this number; their values are gone and must not
    /// be asked for.
    /// Example: `values.release_blocks_before(1)`.
    void release_blocks_before(std::size_t number) {
        for (; released_ < number && released_ < blocks_.size(); ++released_) block().swap(blocks_[released_]);
    }

private:
    [[nodiscard]] std::ptrdiff_t past() const { return static_cast<std::ptrdiff_t>(size_); }
    /// The first block grows as a vector does: most tables are small.
    void add_block() {
        blocks_.emplace_back();
        if (blocks_.size() > 1) blocks_.back().reserve(block_size);
    }

    std::vector<block> blocks_{};
    std::size_t size_ = 0;
    std::size_t released_ = 0;
};

} // namespace almanac::inline v0
