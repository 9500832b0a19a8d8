// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Columns on their way to another program: what an `ArrowSchema` and an `ArrowArray` say, held by plain structs, and
/// how the C structs are filled from them. Details of `io/arrow/to_arrow.hpp`.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/io/arrow/c_data.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace refused {
/// Raises `overflow_error`: the texts of a column are longer than the 31 bits of Arrow's format "u" can say.
[[noreturn]] inline void the_texts_of_a_column_are_too_long(std::string_view column) {
    raise(overflow_error(text<300>("the texts of the column \"")
                             .append(column)
                             .append("\" have more than 2147483647 bytes; hand out fewer rows in a batch")));
}
} // namespace refused

namespace io_detail {

/// What an `ArrowSchema` says.
struct column_type {
    std::string format;
    std::string name{};
    std::vector<column_type> children{};
    std::vector<column_type> dictionary{}; ///< none or one
    std::string metadata{};                ///< as Arrow encodes it; empty for none
};

/// What an `ArrowArray` says. Copies share the memory of the buffers.
struct column_data {
    std::int64_t length = 0;
    std::int64_t null_count = 0;
    std::vector<void const*> buffers{};
    std::vector<std::shared_ptr<void const>> keeps{}; ///< the memory that the buffers lie in
    std::vector<column_data> children{};
    std::vector<column_data> dictionary{}; ///< none or one
};

/// The C struct of a part: `Described` is `column_type` or `column_data`. What is not handed on is released with it.
template <class Described, class Struct>
struct exported_parts {
    explicit exported_parts(Described what)
        : described(std::move(what))
        , children(described.children.size())
        , dictionary(described.dictionary.size()) {
        for (Struct& each : children) pointers.push_back(&each);
    }
    exported_parts(exported_parts const&) = delete;
    exported_parts& operator=(exported_parts const&) = delete;
    ~exported_parts() {
        for (std::vector<Struct>* const parts : {&children, &dictionary}) {
            for (Struct& each : *parts) {
                if (each.release != nullptr) each.release(&each);
            }
        }
    }
    static void release(Struct* exported) {
        delete static_cast<exported_parts*>(exported->private_data);
        exported->release = nullptr;
    }
    /// Fills `out`, and the parts of it from the parts of what is described.
    static void fill(Described what, Struct& out) {
        auto parts = std::make_unique<exported_parts>(std::move(what));
        for (std::size_t i = 0; i < parts->children.size(); ++i) {
            fill(std::move(parts->described.children[i]), parts->children[i]);
        }
        for (std::size_t i = 0; i < parts->dictionary.size(); ++i) {
            fill(std::move(parts->described.dictionary[i]), parts->dictionary[i]);
        }
        out = {};
        parts->describe(out);
        out.n_children = static_cast<std::int64_t>(parts->children.size());
        out.children = parts->pointers.empty() ? nullptr : parts->pointers.data();
        out.dictionary = parts->dictionary.empty() ? nullptr : parts->dictionary.data();
        out.release = &release;
        out.private_data = parts.release();
    }

    Described described;
    std::vector<Struct> children;
    std::vector<Struct> dictionary;
    std::vector<Struct*> pointers{};

private:
    void describe(ArrowSchema& out) const {
        out.format = described.format.c_str();
        out.name = described.name.c_str();
        out.metadata = described.metadata.empty() ? nullptr : described.metadata.data();
        out.flags = ARROW_FLAG_NULLABLE;
    }
    void describe(ArrowArray& out) {
        out.length = described.length;
        out.null_count = described.null_count;
        out.n_buffers = static_cast<std::int64_t>(described.buffers.size());
        out.buffers = described.buffers.data();
    }
};

/// A table on its way: its type, and what makes a part of its rows.
struct exported_table {
    column_type type{};
    std::size_t rows = 0;
    std::size_t rows_in_a_batch = 0;
    std::function<column_data(std::size_t first, std::size_t count)> rows_from{};
    std::size_t next = 0;
    bool has_begun = false;       ///< a table without rows has one batch, for what its dictionaries say
    std::optional<error> fault{}; ///< why there are no next rows; otherwise for want of memory
};

/// Runs what a consumer asks for. No exception leaves it: what the library refuses is kept for `get_last_error`.
template <class Action>
int without_exceptions(exported_table& table, Action const& action) noexcept {
#ifdef __cpp_exceptions
    table.fault.reset();
    try {
        action();
    } catch (error const& e) {
        table.fault = e;
        return EOVERFLOW;
    } catch (...) {
        return ENOMEM;
    }
#else
    static_cast<void>(table);
    action();
#endif
    return 0;
}

/// The callbacks of the streams of this library.
struct exported_stream {
    static exported_table& table_of(ArrowArrayStream* stream) {
        return *static_cast<exported_table*>(stream->private_data);
    }
    static int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
        exported_table& table = table_of(stream);
        return without_exceptions(table, [&] { exported_parts<column_type, ArrowSchema>::fill(table.type, *out); });
    }
    static int get_next(ArrowArrayStream* stream, ArrowArray* out) {
        exported_table& table = table_of(stream);
        out->release = nullptr;
        if (table.next == table.rows && table.has_begun) return 0;
        return without_exceptions(table, [&] {
            std::size_t const left = table.rows - table.next;
            bool const all = table.rows_in_a_batch == 0 || table.rows_in_a_batch > left;
            std::size_t const count = all ? left : table.rows_in_a_batch;
            exported_parts<column_data, ArrowArray>::fill(table.rows_from(table.next, count), *out);
            table.next += count;
            table.has_begun = true;
        });
    }
    static char const* get_last_error(ArrowArrayStream* stream) {
        std::optional<error> const& fault = table_of(stream).fault;
        return fault ? fault->what() : "there is no memory for the next rows";
    }
    static void release(ArrowArrayStream* stream) {
        delete &table_of(stream);
        stream->release = nullptr;
    }
    static arrow_stream of(exported_table table) {
        arrow_stream result;
        auto held = std::make_unique<exported_table>(std::move(table));
        *result.get() = {&get_schema, &get_next, &get_last_error, &release, held.release()};
        return result;
    }
};

/// Adds a buffer with memory of its own.
template <class Buffer>
void add_buffer(column_data& column, Buffer buffer) {
    auto const held = std::make_shared<Buffer const>(std::move(buffer));
    column.buffers.push_back(held->data());
    column.keeps.push_back(held);
}

/// Adds the bitmap of what is there, or null where all is. Arrow counts the bits of a byte from the lowest.
template <class IsNull>
void add_validity(column_data& column, std::size_t count, IsNull const& is_null) {
    std::vector<std::uint8_t> bits;
    for (std::size_t i = 0; i < count; ++i) {
        if (!is_null(i)) continue;
        if (bits.empty()) bits.assign(count / 8 + 1, 0xFF);
        bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] & ~(1u << (i % 8)));
        ++column.null_count;
    }
    if (bits.empty()) {
        column.buffers.push_back(nullptr);
    } else {
        add_buffer(column, std::move(bits));
    }
    column.length = static_cast<std::int64_t>(count);
}

/// Where the next text of a column begins, behind so many bytes.
inline std::int32_t text_offset(std::string_view column, std::size_t bytes) {
    if (bytes > std::size_t{(std::numeric_limits<std::int32_t>::max)()}) {
        refused::the_texts_of_a_column_are_too_long(column);
    }
    return static_cast<std::int32_t>(bytes);
}

/// A column of texts; `text_at(i)` returns something that converts to `std::string_view`.
template <class TextAt, class IsNull>
column_data texts_out(std::string_view name, std::size_t count, TextAt const& text_at, IsNull const& is_null) {
    column_data result;
    add_validity(result, count, is_null);
    std::vector<std::int32_t> offsets{0};
    offsets.reserve(count + 1);
    std::string characters;
    for (std::size_t i = 0; i < count; ++i) {
        auto const its_text = text_at(i);
        characters += static_cast<std::string_view>(its_text);
        offsets.push_back(text_offset(name, characters.size()));
    }
    add_buffer(result, std::move(offsets));
    add_buffer(result, std::move(characters));
    return result;
}
inline column_data texts_out(std::string_view name, std::vector<std::string> const& texts) {
    return texts_out(
        name, texts.size(), [&](std::size_t i) -> std::string const& { return texts[i]; },
        [](std::size_t) { return false; });
}

/// A column of numbers that are made one by one.
template <class Number, class NumberAt, class IsNull>
column_data numbers_out(std::size_t count, NumberAt const& number_at, IsNull const& is_null) {
    column_data result;
    add_validity(result, count, is_null);
    std::vector<Number> numbers(count);
    for (std::size_t i = 0; i < count; ++i) numbers[i] = static_cast<Number>(number_at(i));
    add_buffer(result, std::move(numbers));
    return result;
}

/// A column of indices to texts.
template <class Index, class IndexAt, class IsNull>
column_data indices_out(std::size_t count, column_data const& texts, IndexAt const& index_at, IsNull const& is_null) {
    column_data result = numbers_out<Index>(count, index_at, is_null);
    result.dictionary.push_back(texts);
    return result;
}
template <class Index, class IndexAt>
column_data indices_out(std::size_t count, column_data const& texts, IndexAt const& index_at) {
    return indices_out<Index>(count, texts, index_at, [](std::size_t) { return false; });
}

/// The type of a column of texts, and of one of indices to texts.
inline column_type text_type(std::string_view name) { return {"u", std::string(name)}; }
inline column_type index_type(std::string_view format, std::string_view name) {
    return {std::string(format), std::string(name), {}, {{"u"}}};
}

/// The rows of a table as a struct of its columns.
inline column_data rows_out(std::size_t count, std::vector<column_data> columns) {
    column_data result;
    result.length = static_cast<std::int64_t>(count);
    result.buffers.push_back(nullptr);
    result.children = std::move(columns);
    return result;
}

} // namespace io_detail
} // namespace almanac::inline v0
