// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The structs of the Arrow C data interface and of its C stream interface, as the specification defines them
/// (https://arrow.apache.org/docs/format/CDataInterface.html and CStreamInterface.html): what programs hand each other
/// columns in, without a library. Guarded as the specification asks, so that Apache's own header may stand beside it.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstdint>

#ifndef ARROW_C_DATA_INTERFACE
/// The structs are defined, by this header or by another: https://arrow.apache.org/docs/format/CDataInterface.html.
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1 ///< The order of the categories means something.
#define ARROW_FLAG_NULLABLE 2           ///< There can be nulls.
#define ARROW_FLAG_MAP_KEYS_SORTED 4    ///< The keys of each map are sorted.

extern "C" {

/// A type: of a column, or of a table as the struct of its columns. Released when `release` is null.
struct ArrowSchema {
    char const* format;                   ///< "g" is a double, "u" a text, "+s" a struct ...
    char const* name;                     ///< of the column; may be null
    char const* metadata;                 ///< pairs of key and value, behind their lengths
    std::int64_t flags;                   ///< the sum of the `ARROW_FLAG_` values that hold
    std::int64_t n_children;              ///< how many columns a struct has
    struct ArrowSchema** children;        ///< the types of the columns
    struct ArrowSchema* dictionary;       ///< of a column of indices: the type of what they stand for
    void (*release)(struct ArrowSchema*); ///< frees what it refers to, and sets itself to null
    void* private_data;                   ///< the producer's own
};

/// Values of a type that an `ArrowSchema` says. Released when `release` is null.
struct ArrowArray {
    std::int64_t length;                 ///< how many values
    std::int64_t null_count;             ///< -1: not counted
    std::int64_t offset;                 ///< how many values in the buffers stand before the first
    std::int64_t n_buffers;              ///< how many buffers
    std::int64_t n_children;             ///< how many columns a struct has
    void const** buffers;                ///< the validity bitmap first
    struct ArrowArray** children;        ///< the values of the columns
    struct ArrowArray* dictionary;       ///< of a column of indices: what they stand for
    void (*release)(struct ArrowArray*); ///< frees what it refers to, and sets itself to null
    void* private_data;                  ///< the producer's own
};

} // extern "C"

#endif // ARROW_C_DATA_INTERFACE

#ifndef ARROW_C_STREAM_INTERFACE
/// The struct of streams is defined: https://arrow.apache.org/docs/format/CStreamInterface.html.
#define ARROW_C_STREAM_INTERFACE

extern "C" {

/// Arrays of one type, one after the other. The callbacks return 0 or an `errno`; a released array ends the stream.
struct ArrowArrayStream {
    int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out); ///< the type of all arrays
    int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);    ///< the next array
    /// What went wrong in the call before, in words; may be null.
    char const* (*get_last_error)(struct ArrowArrayStream*);
    void (*release)(struct ArrowArrayStream*); ///< frees the stream, and sets itself to null
    void* private_data;                        ///< the producer's own
};

} // extern "C"

#endif // ARROW_C_STREAM_INTERFACE

namespace almanac::inline v0 {

/// Holds a struct of the Arrow C data interface and releases it, once. Moved, not copied. `get` is what C functions
/// take; one that takes the struct over leaves a released one behind, as the specification says, and nothing more is
/// done. Example: `arrow_stream out = to_arrow(gdp); duckdb_arrow_scan(connection, "gdp", out.get());`
template <class Struct>
class arrow_owner {
public:
    /// A released one, to be filled.
    arrow_owner() = default;
    /// Takes over what `from` points to, if anything, and marks it as released there.
    explicit arrow_owner(Struct* from) {
        if (from == nullptr) return;
        held_ = *from;
        from->release = nullptr;
    }
    arrow_owner(arrow_owner&& other) noexcept
        : arrow_owner(&other.held_) {}
    arrow_owner& operator=(arrow_owner&& other) noexcept {
        if (this == &other) return *this;
        release();
        held_ = other.held_;
        other.held_.release = nullptr;
        return *this;
    }
    ~arrow_owner() { release(); }

    /// What it holds, for functions of C; valid as long as the owner is.
    [[nodiscard]] Struct* get() { return &held_; }
    [[nodiscard]] Struct const* get() const { return &held_; }
    /// Whether there is nothing in it. Example: `arrow_array().is_released()`.
    [[nodiscard]] bool is_released() const { return held_.release == nullptr; }
    /// Releases it, unless it is released. Example: `held.release()`.
    void release() {
        if (held_.release != nullptr) held_.release(&held_);
        held_.release = nullptr; // whatever the callback did
    }

private:
    Struct held_{};
};
/// Owns a type. Example: `arrow_schema type; type.get()`.
using arrow_schema = arrow_owner<ArrowSchema>;
/// Owns an array. Example: `arrow_array numbers; numbers.get()`.
using arrow_array = arrow_owner<ArrowArray>;
/// Owns a stream. Example: `arrow_stream const out = to_arrow(gdp);`
using arrow_stream = arrow_owner<ArrowArrayStream>;

} // namespace almanac::inline v0
