// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The exceptions of the library, and the one place that raises them. Each says what was wrong, where, and what would
/// have been right. In a constant expression the same `raise` is a compile error at the place that asked.
#pragma once

#include <almanac/core/escaped_text.hpp>
#include <almanac/core/text.hpp>

#include <cstddef>
#include <exception>
#include <string_view>
#include <type_traits>

#ifndef __cpp_exceptions
#include <cstdio>
#include <cstdlib>
#endif

namespace almanac::inline v0 {

namespace core_detail {
/// A message whose characters all print, so that it needs no look at them: numbers and words of the library.
struct printable_message {
    std::string_view text;
};
} // namespace core_detail

/// What every exception of the library derives from. The message is whole, however long the names in it are; a message
/// of ordinary length is held in place, so that raising it allocates nothing but the exception. Bytes that do not
/// print, as a file may have them, stand in it as `\x1b`.
/// Example: `try { use(parse_decimal(cell)); } catch (error const& wrong) { print(wrong.what()); }`.
class error : public std::exception {
public:
    /// With a message; bytes in it that do not print are escaped.
    explicit error(std::string_view message) { append_escaped(message_, message); }
    /// With a message that prints as it is.
    [[gnu::noinline, gnu::cold]] explicit error(core_detail::printable_message message)
        : message_(message.text) {}
    error(error const&) = default;
    error& operator=(error const&) = default;
    // Not inlined: every class that derives from this one has it twice.
    [[gnu::noinline]] ~error() override {}
    /// The message.
    [[nodiscard]] char const* what() const noexcept override { return message_.c_str(); }

private:
    text<700> message_;
};

/// A result that does not fit its representation. Nothing wraps and nothing saturates.
/// Example: `try { use(decimal(INT64_MAX) * 3); } catch (overflow_error const& wrong) { print(wrong.what()); }`.
class overflow_error : public error {
    using error::error;
};

/// A value outside the domain of an operation: division by zero, a 13th month, a rounding that `exact` forbids.
/// Example: `try { use(to_serial({2023, 2, 29})); } catch (domain_error const& wrong) { print(wrong.what()); }`.
class domain_error : public error {
    using error::error;
};

/// Two units that do not go together; the message names both.
/// Example: `try { use(gdp + capacity); } catch (unit_mismatch const& wrong) { print(wrong.what()); }`.
class unit_mismatch : public error {
    using error::error;
};

/// Two figures that the library will not compare; the message lists the reasons.
/// Example: `try { use(end_of_year * average); } catch (not_comparable const& wrong) { print(wrong.what()); }`.
class not_comparable : public error {
    using error::error;
};

/// A key that no row has; the message names the nearest one.
/// Example: `try { use(parse_area("PAX")); } catch (unknown_key const& wrong) { print(wrong.what()); }`.
class unknown_key : public error {
    using error::error;
};

/// A place in a text. `file` is empty and `line` is 1 for a text that came from memory. Columns count bytes from 1.
/// Example: `text_position{"gdp.csv", 7, 12}.line == 7`.
struct text_position {
    std::string_view file{}; ///< the name of the file
    std::size_t line = 1;    ///< the line, from 1
    std::size_t column = 1;  ///< the byte in the line, from 1
};

/// Text that is not what was expected: says where, what was found and what was expected.
/// Example: `parse_error({"", 1, 9}, "", "a digit").what() == "1:9: found the end of the text, expected a digit"sv`.
class parse_error : public error {
public:
    /// At a place, with what stands there and what would be right, in words.
    parse_error(text_position where, std::string_view found, std::string_view expected)
        : error(message(where, found, expected))
        , file_(where.file)
        , line_(where.line)
        , column_(where.column)
        , found_(leading_characters(found, most_found))
        , expected_(expected) {}
    /// Where in the text, with the file's name when there was a file.
    /// Example: `parse_error({"gdp.csv", 7, 12}, "n/a", "a digit").where().column == 12`.
    [[nodiscard]] text_position where() const { return {file_.view(), line_, column_}; }
    /// What stood there: at most the first 80 bytes, in whole characters, as they are. Empty at the end of the text.
    /// Example: `parse_error({"gdp.csv", 7, 12}, "n/a", "a digit").found() == "n/a"`.
    [[nodiscard]] std::string_view found() const { return found_; }
    /// What would have been right, in words.
    /// Example: `parse_error({"gdp.csv", 7, 12}, "n/a", "a digit").expected() == "a digit"`.
    [[nodiscard]] std::string_view expected() const { return expected_; }

private:
    static constexpr std::size_t most_found = 80;

    [[nodiscard]] static text<700> message(text_position where, std::string_view found, std::string_view expected) {
        text<700> out;
        if (!where.file.empty()) out.append(where.file).append(':');
        out.append_unsigned(where.line).append(':').append_unsigned(where.column).append(": found ");
        if (found.empty()) {
            out.append("the end of the text");
        } else {
            out.append('"').append(leading_characters(found, most_found));
            out.append(found.size() > most_found ? "...\"" : "\"");
        }
        return out.append(", expected ").append(expected);
    }

    text<160> file_;
    std::size_t line_;
    std::size_t column_;
    text<160> found_;
    text<300> expected_;
};

/// Raises the exception: the one place of the library that throws. In a program compiled without exceptions
/// (`-fno-exceptions`) it prints the message on the standard error stream and aborts. Not constexpr: it stops a
/// constant expression, and the compiler quotes the line of the call.
template <class Error>
requires std::is_base_of_v<std::exception, Error>
[[noreturn]] inline void raise(Error const& what) {
#ifdef __cpp_exceptions
    throw what;
#else
    std::fputs(what.what(), stderr);
    std::fputc('\n', stderr);
    std::abort();
#endif
}
/// Raises an exception that is made of the arguments, for a constexpr function, which must not name a temporary of a
/// class that is not literal. Example: `raise<domain_error>("a unit has no scale of zero")`.
template <class Error, class... Arguments>
[[noreturn]] inline void raise(Arguments const&... arguments) {
#ifdef __cpp_exceptions
    throw Error(arguments...); // not by the function above, which copies
#else
    raise(Error(arguments...));
#endif
}

/// The same error, moved to where its text stood in a file: column `column` of line `line`.
/// Readers of files catch the error of a cell and raise it again with this.
/// Example: `relocated(parse_error({{}, 1, 3}, "x", "a digit"), {"gdp.csv", 7, 12}).where().column == 14`.
[[nodiscard]] inline parse_error relocated(parse_error const& e, text_position cell) {
    return {{cell.file, cell.line, cell.column + e.where().column - 1}, e.found(), e.expected()};
}

} // namespace almanac::inline v0
