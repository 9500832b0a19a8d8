// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Memory for millions of values. A system gives out memory page by page, when it is first written to; with pages of
/// 4 KiB that was a third of the time of reading a large file into panels.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <new>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace almanac::inline v0::core_detail {

/// The usual size of a huge page: 2 MiB (https://docs.kernel.org/admin-guide/mm/transhuge.html).
inline constexpr std::size_t huge_page = std::size_t(1) << 21U;

/// An allocator that asks Linux for huge pages where an array fills most of one, and is `std::allocator` otherwise. An
/// array in huge pages takes up to a page more of the addresses of the process, for its border; nothing is written
/// there.
template <class Value>
struct huge_page_allocator {
    using value_type = Value;

    huge_page_allocator() = default;
    template <class Other>
    huge_page_allocator(huge_page_allocator<Other> const&) noexcept {}

    [[nodiscard]] Value* allocate(std::size_t count) {
        if (!is_large(count)) return usual().allocate(count);
        std::size_t const size = (count * sizeof(Value) + huge_page - 1) / huge_page * huge_page;
        void* const memory = ::operator new(size, std::align_val_t(huge_page));
#ifdef MADV_HUGEPAGE
        ::madvise(memory, size, MADV_HUGEPAGE); // without them it is slower, and no less right
#endif
        return static_cast<Value*>(memory);
    }
    void deallocate(Value* memory, std::size_t count) {
        if (!is_large(count)) return usual().deallocate(memory, count);
        ::operator delete(memory, std::align_val_t(huge_page));
    }

    template <class Other>
    bool operator==(huge_page_allocator<Other> const&) const noexcept {
        return true;
    }

private:
    static_assert(alignof(Value) <= huge_page);
    using usual = typename std::vector<Value>::allocator_type; // <memory> costs more to include

    static constexpr bool is_large(std::size_t count) { return count > huge_page / 4 * 3 / sizeof(Value); }
};

} // namespace almanac::inline v0::core_detail
