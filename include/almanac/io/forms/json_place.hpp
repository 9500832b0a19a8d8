// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Where a value stands in a JSON text, by its pointer (RFC 6901, https://www.rfc-editor.org/rfc/rfc6901), so that a
/// fault can be said with line and column by readers that keep no places.
#pragma once

#include <almanac/io/encoding.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace almanac::inline v0::io_detail {

/// Walks down a JSON text, which need not be well-formed behind the place that is looked for. Keys with escapes are not
/// compared: their object is found instead.
class json_walker {
public:
    explicit json_walker(std::string_view source)
        : source_(source) {
        skip_blanks();
    }
    [[nodiscard]] std::size_t at() const { return at_; }

    /// Goes to a member of the object or an element of the array that begins here; the last of several members of one
    /// name if that is asked for. Stays here and returns false where there is none.
    bool enter(std::string_view step, bool last) {
        std::size_t const here = at_;
        std::size_t found = here;
        char const open = peek();
        if (open != '{' && open != '[') return false;
        ++at_;
        std::size_t index = 0;
        for (skip_blanks(); at_ < source_.size() && peek() != '}' && peek() != ']'; ++index) {
            std::string_view name;
            if (open == '{') {
                name = string();
                skip_blanks();
                ++at_; // the colon
                skip_blanks();
            }
            bool const is_it = open == '{' ? name == step : std::to_string(index) == step;
            if (is_it) found = at_;
            if (is_it && !last) break;
            skip_value();
            skip_blanks();
            if (peek() == ',') ++at_;
            skip_blanks();
        }
        at_ = found;
        return found != here;
    }

private:
    [[nodiscard]] char peek() const { return at_ < source_.size() ? source_[at_] : '\0'; }
    void skip_blanks() {
        while (at_ < source_.size() && std::string_view(" \t\r\n").find(source_[at_]) != std::string_view::npos) ++at_;
    }
    /// Steps over the string that begins here.
    std::string_view string() {
        std::size_t const first = (std::min)(at_ + 1, source_.size());
        std::size_t past = first;
        while (past < source_.size() && source_[past] != '"') past += source_[past] == '\\' ? 2U : 1U;
        past = (std::min)(past, source_.size());
        at_ = (std::min)(past + 1, source_.size());
        return source_.substr(first, past - first);
    }
    void skip_value() {
        int depth = 0;
        do {
            char const c = peek();
            if (c == '"') {
                string();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']')) return;
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++at_;
        } while (at_ < source_.size() &&
                 (depth > 0 || std::string_view(",}] \t\r\n").find(source_[at_]) == std::string_view::npos));
    }

    std::string_view source_;
    std::size_t at_ = 0;
};

/// The text of a JSON file and its name, for errors.
struct json_place {
    std::string_view source{};
    std::string_view file{};

    /// Line and column of the value that a pointer leads to, or of the innermost one on the way that is there.
    [[nodiscard]] text_position of(std::string_view pointer, bool last = false) const {
        json_walker walker(source);
        while (!pointer.empty()) {
            std::size_t const end = pointer.find('/', 1);
            if (!walker.enter(step_of(pointer.substr(1, end == std::string_view::npos ? end : end - 1)), last)) break;
            pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
        }
        return position_in(source, walker.at(), file);
    }
    /// Raises `parse_error` at a pointer: found what, expected what "at /value/3".
    [[noreturn]] void fail(std::string_view pointer, std::string_view found, std::string_view expected,
                           bool last = false) const {
        std::string_view const where = pointer.empty() ? std::string_view("the root") : pointer;
        raise(parse_error(of(pointer, last), found.empty() ? std::string_view("an empty text") : found,
                          text<300>(expected).append(" at ").append(where)));
    }

private:
    /// A step without its escapes: ~1 is a slash, ~0 a tilde.
    static std::string step_of(std::string_view step) {
        std::string plain;
        for (std::size_t i = 0; i < step.size(); ++i) {
            bool const is_escape = step[i] == '~' && i + 1 < step.size();
            plain += is_escape ? (step[++i] == '1' ? '/' : '~') : step[i];
        }
        return plain;
    }
};

/// The pointer to a member.
inline std::string member_pointer(std::string_view parent, std::string_view name) {
    std::string pointer(parent);
    pointer += '/';
    for (char const c : name) {
        if (c == '~' || c == '/') {
            pointer += c == '~' ? "~0" : "~1";
        } else {
            pointer += c;
        }
    }
    return pointer;
}

} // namespace almanac::inline v0::io_detail
