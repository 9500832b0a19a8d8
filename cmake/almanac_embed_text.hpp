// How the tools that embed write texts of a file into a header: what a file says never becomes code.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// How many bytes a character has that would not stand in a line as it is read: control characters, the separators of
/// lines of Unicode, and what turns the direction of writing, so that a reader sees another text than the compiler
/// (CVE-2021-42574). 0 for all others.
inline std::size_t hidden_length(std::string_view text) {
    auto const first = static_cast<unsigned char>(text[0]);
    if (first < 0x20 || first == 0x7f) return 1;
    if (first == 0xc2 && text.size() > 1 && static_cast<unsigned char>(text[1]) < 0xa0) return 2; // U+0080 to U+009F
    for (std::string_view const each : {"\xd8\x9c", "\xe2\x80\x8e", "\xe2\x80\x8f", "\xe2\x80\xa8", "\xe2\x80\xa9",
                                        "\xe2\x80\xaa", "\xe2\x80\xab", "\xe2\x80\xac", "\xe2\x80\xad", "\xe2\x80\xae",
                                        "\xe2\x81\xa6", "\xe2\x81\xa7", "\xe2\x81\xa8", "\xe2\x81\xa9"}) {
        if (text.starts_with(each)) return each.size();
    }
    return 0;
}

/// The text as a C++ string literal, to the last byte. Question marks are written so that no three characters stand
/// for another one.
inline std::string literal_of(std::string_view text) {
    constexpr char octal[] = "01234567";
    std::string literal = "\"";
    while (!text.empty()) {
        std::size_t const hidden = hidden_length(text);
        if (text[0] == '"' || text[0] == '\\' || text[0] == '?') literal += '\\';
        if (hidden == 0) literal += text[0];
        for (char const c : text.substr(0, hidden)) {
            auto const byte = static_cast<unsigned char>(c);
            literal += {'\\', octal[byte >> 6U], octal[byte >> 3U & 7U], octal[byte & 7U]};
        }
        text.remove_prefix(hidden == 0 ? 1 : hidden);
    }
    return literal + '"';
}

/// The text as a part of a comment that ends with its line: what is hidden becomes a space, and a backslash, which
/// would take the next line into the comment, a slash.
inline std::string comment_of(std::string_view text) {
    std::string comment;
    while (!text.empty()) {
        std::size_t const hidden = hidden_length(text);
        comment += hidden != 0 ? ' ' : text[0] == '\\' ? '/' : text[0];
        text.remove_prefix(hidden == 0 ? 1 : hidden);
    }
    return comment;
}
