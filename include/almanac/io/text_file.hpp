// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The text of a file: mapped into memory where the system can (POSIX), read otherwise.
#pragma once

#include <almanac/core/error.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

#if __has_include(<sys/mman.h>) && __has_include(<unistd.h>)
#define ALMANAC_MAPS_FILES 1
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#define ALMANAC_MAPS_FILES 0 ///< 1 where files are mapped into memory, 0 where they are read.
#endif

namespace almanac::inline v0 {

namespace refused {
/// Raises `error`: the file cannot be opened or read.
[[noreturn]] inline void this_file_cannot_be_read(std::string_view path) {
    raise(error(text<300>("cannot read the file \"").append(path).append('"')));
}
} // namespace refused

/// The bytes of a file, for as long as the object lives. It can be moved, not copied.
/// Example: `text_file const file("gdp.csv"); csv_reader csv(file.view(), {}, file.path());`
class text_file {
public:
    /// Raises `error` for a file that cannot be read. What is no regular file (a pipe, "/dev/stdin") is read to its
    /// end.
    explicit text_file(std::string path)
        : path_(std::move(path)) {
        if (!map()) read();
    }
    text_file(text_file&& other) noexcept
        : path_(std::move(other.path_))
        , copy_(std::move(other.copy_))
        , mapped_(std::exchange(other.mapped_, {})) {}
    text_file& operator=(text_file&&) = delete;
    ~text_file() {
#if ALMANAC_MAPS_FILES
        if (!mapped_.empty()) ::munmap(const_cast<char*>(mapped_.data()), mapped_.size());
#endif
    }

    /// The contents, valid as long as the object is. Example: `read_table(file.view(), {.file = file.path()})`.
    [[nodiscard]] std::string_view view() const { return mapped_.empty() ? std::string_view(copy_) : mapped_; }
    /// Tells the system that it need not keep the bytes before this one in memory: if somebody looks at them again,
    /// they are read from the file again. Does nothing where the file is not mapped. This keeps little of a large
    /// file in memory:
    /// \code
    /// read_table(file.view(), {.progress = [&](std::size_t read, std::size_t) { file.let_go_before(read); }})
    /// \endcode
    void let_go_before(std::size_t byte) const {
#if ALMANAC_MAPS_FILES
        constexpr std::size_t whole_pages = ~((std::size_t(1) << 16U) - 1); // no system has larger ones by default
        std::size_t const size = (std::min)(byte, mapped_.size()) & whole_pages;
        if (size != 0) ::madvise(const_cast<char*>(mapped_.data()), size, MADV_DONTNEED);
#else
        static_cast<void>(byte);
#endif
    }
    /// The path, as it was given.
    [[nodiscard]] std::string const& path() const { return path_; }

private:
    /// False when there is nothing that can be mapped; then the file is read.
    bool map() {
#if ALMANAC_MAPS_FILES
        int const handle = ::open(path_.c_str(), O_RDONLY | O_CLOEXEC);
        if (handle < 0) refused::this_file_cannot_be_read(path_);
        struct ::stat about {};
        bool const can = ::fstat(handle, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0;
        auto const size = can ? static_cast<std::size_t>(about.st_size) : 0;
        void* const start = can ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, handle, 0) : MAP_FAILED;
        ::close(handle);
        if (start == MAP_FAILED) return false;
        mapped_ = {static_cast<char const*>(start), size};
        return true;
#else
        return false;
#endif
    }
    void read() {
        std::FILE* const file = std::fopen(path_.c_str(), "rb");
        if (file == nullptr) refused::this_file_cannot_be_read(path_);
        char block[1 << 14];
        for (std::size_t count = 0; (count = std::fread(block, 1, sizeof block, file)) > 0;) copy_.append(block, count);
        bool const failed = std::ferror(file) != 0;
        std::fclose(file);
        if (failed) refused::this_file_cannot_be_read(path_);
    }

    std::string path_;
    std::string copy_{};
    std::string_view mapped_{};
};

} // namespace almanac::inline v0
