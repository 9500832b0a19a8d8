// A text that is held: in constant expressions it refers to what is constant.
#include <almanac/core/shared_text.hpp>
#include <almanac/core/text.hpp>

#include "prove.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace almanac;

namespace {
struct holder {
    shared_text words{};
    int number = 0;
};
constexpr holder original{.words = "GDP", .number = 1};
constexpr holder copied = original;
constexpr shared_text passed_on(std::string_view words) {
    shared_text text(words);
    std::vector<shared_text> copies{text, text};
    copies[0] = std::move(text);
    return copies[0];
}
constexpr shared_text through_a_function = passed_on("exports");
} // namespace
PROVE("core: a constant text", original.words == "GDP" && copied.words == original.words);
PROVE("core: a text through a function", through_a_function.view() == "exports" && through_a_function.size() == 7);
PROVE("core: no text",
      shared_text().empty() && shared_text("") == shared_text() && !(shared_text("a") == shared_text()));
PROVE("core: a text is the last one that it was given", [] {
    shared_text words = passed_on("imports");
    words = "exports";
    shared_text const other = words;
    words = other;
    return other == std::string_view("exports") && words == other;
}());
PROVE("core: a text of a text", shared_text(text<8>("GDP")) == "GDP");
static_assert(!std::is_convertible_v<int, shared_text> && std::is_convertible_v<std::string const&, shared_text> &&
              std::is_convertible_v<char const*, shared_text> && std::is_convertible_v<shared_text, std::string_view>);
