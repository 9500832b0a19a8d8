// A text that a parser must refuse, and where, with what there and with what expected instead.
#pragma once

#include <almanac/core/error.hpp>

#include "catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

struct malformed {
    std::string_view source;
    std::size_t column;
    std::string_view found;
    std::string_view expected; // words of what the error expects
};

/// Checks that `parse` refuses the text at its column with what stood there; returns what the error expects instead,
/// empty if the text was accepted.
template <class Parse>
std::string refusal_of(malformed const& text, Parse parse) {
    INFO('"' << text.source << '"');
    try {
        static_cast<void>(parse(text.source));
    } catch (almanac::parse_error const& e) {
        CHECK(e.where().column == text.column);
        CHECK(e.where().line == 1);
        CHECK(e.found() == text.found);
        return std::string(e.expected());
    }
    FAIL_CHECK("accepted");
    return {};
}

/// Checks that the text is refused, and that what the error expects begins with the words.
template <class Parse>
void require_refused(malformed const& text, Parse parse) {
    std::string const expected = refusal_of(text, parse);
    INFO('"' << text.source << '"');
    CHECK(std::string_view(expected).substr(0, text.expected.size()) == text.expected);
}

/// Checks that the text is refused, and that what the error expects contains the words.
template <class Parse>
void require_refused_with(malformed const& text, Parse parse) {
    std::string const expected = refusal_of(text, parse);
    INFO('"' << text.source << '"');
    CHECK(expected.find(text.expected) != std::string::npos);
}
