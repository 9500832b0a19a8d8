// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Memory for millions of values. A system gives out memory page by page when it is first written; with pages of 4 KiB
/// that takes longer than reading the values from a file.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <new>

#if __has_include(<sys/mman.h>)
#include <sys/mman.h>
#endif

namespace almanac::inline v0::core_detail {

/// The usual size of a huge page: 2 MiB (https://docs.kernel.org/admin-guide/mm/transhuge.html).
inline constexpr std::size_t huge_page = std::size_t(1) << 21U;

/// An allocator that asks the system for huge pages where an array fills most of one, and is `std::allocator`
/// otherwise.
template <class Value>
struct huge_page_allocator {
    using value_type = Value;

    huge_page_allocator() = default;
    template <class Other>
    huge_page_allocator(huge_page_allocator<Other> const&) {}

    [[nodiscard]] Value* allocate(std::size_t count) {
        if (!is_large(count)) return static_cast<Value*>(::operator new(count * sizeof(Value)));
        std::size_t const size = (count * sizeof(Value) + huge_page - 1) / huge_page * huge_page;
        void* const memory = ::operator new(size, std::align_val_t(huge_page));
#ifdef MADV_HUGEPAGE
        ::madvise(memory, size, MADV_HUGEPAGE); // without them it is slower, and no less right
#endif
        return static_cast<Value*>(memory);
    }
    void deallocate(Value* memory, std::size_t count) {
        if (!is_large(count)) return ::operator delete(memory);
        ::operator delete(memory, std::align_val_t(huge_page));
    }

    friend bool operator==(huge_page_allocator const&, huge_page_allocator const&) { return true; }

private:
    static constexpr bool is_large(std::size_t count) { return count > huge_page / 4 * 3 / sizeof(Value); }
};

} // namespace almanac::inline v0::core_detail
