// DuckDB's own library, loaded when the program runs: no header and no linking of it, so that what needs it compiles
// everywhere. The few functions of its C API that are used here (https://duckdb.org/docs/api/c/overview), and a result
// as an Arrow stream.
#pragma once

#include <almanac/io/arrow/c_data.hpp>

#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <dlfcn.h>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace duckdb_c {

using handle = void*;
struct result_data {
    std::uint64_t unused[3];
    void* more_unused[2];
    void* internal;
};

/// The functions of the library, by their names.
class library {
public:
    /// Loads the file, or the one that the environment names in ALMANAC_DUCKDB, or libduckdb.so where the system finds
    /// it. `is_there` says whether that was one.
    explicit library(std::string file = {}) {
        char const* const named = std::getenv("ALMANAC_DUCKDB");
        if (file.empty()) file = named != nullptr ? named : "libduckdb.so";
        loaded_ = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (loaded_ == nullptr) why_not_ = dlerror();
    }
    [[nodiscard]] bool is_there() const { return loaded_ != nullptr; }
    [[nodiscard]] std::string why_not() const {
        return "DuckDB's library is not there (" + why_not_ +
               "): npm install @duckdb/node-bindings-linux-x64 brings it; name libduckdb.so in ALMANAC_DUCKDB";
    }
    template <class Function>
    [[nodiscard]] Function* function(char const* name) const {
        void* const found = dlsym(loaded_, name);
        if (found == nullptr) throw std::runtime_error(std::string("DuckDB's library has no ") + name);
        return reinterpret_cast<Function*>(found);
    }

private:
    void* loaded_ = nullptr; // never closed: DuckDB keeps threads
    std::string why_not_{};
};

/// A database, in memory or in a file, and one connection to it.
class connection {
public:
    explicit connection(library const& from, char const* file = nullptr)
        : from_(&from) {
        if (from.function<int(char const*, handle*)>("duckdb_open")(file, &database_) != 0 ||
            from.function<int(handle, handle*)>("duckdb_connect")(database_, &connected_) != 0) {
            throw std::runtime_error("DuckDB does not open");
        }
    }
    connection(connection const&) = delete;
    connection& operator=(connection const&) = delete;
    ~connection() {
        from_->function<void(handle*)>("duckdb_disconnect")(&connected_);
        from_->function<void(handle*)>("duckdb_close")(&database_);
    }

    /// Runs statements and leaves out what they return.
    void run(std::string const& sql) const { result(*this, sql); }
    /// Makes the view `name` of what a stream has, which can be read once. The stream is to stay until then.
    void scan(std::string const& name, almanac::arrow_stream& stream) const {
        using scan_type = int(handle, char const*, ArrowArrayStream*);
        if (from_->function<scan_type>("duckdb_arrow_scan")(connected_, name.c_str(), stream.get()) != 0) {
            throw std::runtime_error("DuckDB does not read the stream");
        }
    }
    /// What a statement returns, as an Arrow stream.
    [[nodiscard]] almanac::arrow_stream query(std::string const& sql) const {
        auto held = std::make_unique<result>(*this, sql);
        almanac::arrow_stream stream;
        *stream.get() = {&result::get_schema, &result::get_next, &result::get_last_error, &result::release,
                         held.release()};
        return stream;
    }

private:
    /// A result, which lives as long as its stream.
    struct result {
        library const* from;
        result_data data{};
        handle options = nullptr;
        std::string fault{};

        result(connection const& c, std::string const& sql)
            : from(c.from_) {
            using query_type = int(handle, char const*, result_data*);
            if (from->function<query_type>("duckdb_query")(c.connected_, sql.c_str(), &data) != 0) {
                std::string const words = from->function<char const*(result_data*)>("duckdb_result_error")(&data);
                from->function<void(result_data*)>("duckdb_destroy_result")(&data);
                throw std::runtime_error(words + "\nin the statement\n" + sql);
            }
            options = from->function<handle(result_data*)>("duckdb_result_get_arrow_options")(&data);
        }
        result(result const&) = delete;
        result& operator=(result const&) = delete;
        ~result() {
            from->function<void(handle*)>("duckdb_destroy_arrow_options")(&options);
            from->function<void(result_data*)>("duckdb_destroy_result")(&data);
        }
        /// Whether the call failed; its words are kept for `get_last_error`.
        int code_of(handle error) {
            bool const failed = error != nullptr && from->function<bool(handle)>("duckdb_error_data_has_error")(error);
            if (failed) fault = from->function<char const*(handle)>("duckdb_error_data_message")(error);
            from->function<void(handle*)>("duckdb_destroy_error_data")(&error);
            return failed ? EIO : 0;
        }

        static result& of(ArrowArrayStream* stream) { return *static_cast<result*>(stream->private_data); }
        static int get_schema(ArrowArrayStream* stream, ArrowSchema* out) {
            result& r = of(stream);
            auto const count = r.from->function<std::uint64_t(result_data*)>("duckdb_column_count")(&r.data);
            std::vector<handle> types;
            std::vector<char const*> names;
            for (std::uint64_t i = 0; i < count; ++i) {
                types.push_back(
                    r.from->function<handle(result_data*, std::uint64_t)>("duckdb_column_logical_type")(&r.data, i));
                names.push_back(
                    r.from->function<char const*(result_data*, std::uint64_t)>("duckdb_column_name")(&r.data, i));
            }
            using to_schema_type = handle(handle, handle*, char const**, std::uint64_t, ArrowSchema*);
            handle const error = r.from->function<to_schema_type>("duckdb_to_arrow_schema")(r.options, types.data(),
                                                                                            names.data(), count, out);
            for (handle& each : types) r.from->function<void(handle*)>("duckdb_destroy_logical_type")(&each);
            return r.code_of(error);
        }
        static int get_next(ArrowArrayStream* stream, ArrowArray* out) {
            result& r = of(stream);
            out->release = nullptr;
            handle chunk = r.from->function<handle(result_data)>("duckdb_fetch_chunk")(r.data);
            if (chunk == nullptr) return 0;
            handle const error = r.from->function<handle(handle, handle, ArrowArray*)>("duckdb_data_chunk_to_arrow")(
                r.options, chunk, out);
            r.from->function<void(handle*)>("duckdb_destroy_data_chunk")(&chunk);
            return r.code_of(error);
        }
        static char const* get_last_error(ArrowArrayStream* stream) { return of(stream).fault.c_str(); }
        static void release(ArrowArrayStream* stream) {
            delete &of(stream);
            stream->release = nullptr;
        }
    };

    library const* from_;
    handle database_ = nullptr;
    handle connected_ = nullptr;
};

} // namespace duckdb_c
