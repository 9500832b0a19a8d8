// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What is written to a stream, as a string. Not by `<sstream>`, which does not compile beside macros named min and
/// max.
#pragma once

#include <almanac/core/conditions.hpp>

#include <cstddef>
#include <ostream>
#include <streambuf>
#include <string>
#include <utility>

namespace almanac::inline v0::io_detail {

/// The buffer of a stream that keeps all that is written.
class text_buffer : public std::streambuf {
public:
    std::string text{}; ///< what was written

protected:
    int_type overflow(int_type c) override {
        if (!traits_type::eq_int_type(c, traits_type::eof())) text += traits_type::to_char_type(c);
        return traits_type::not_eof(c);
    }
    std::streamsize xsputn(char const* from, std::streamsize count) override {
        text.append(from, static_cast<std::size_t>(count));
        return count;
    }
};

/// What a function writes to the stream that it is given.
template <class Write>
std::string written_by(Write write) {
    text_buffer buffer;
    std::ostream out(&buffer);
    write(out);
    return std::move(buffer.text);
}

} // namespace almanac::inline v0::io_detail
