// fmt, where it is installed.
#if __has_include(<fmt/format.h>)

// The tests do not link fmt.
#ifndef FMT_HEADER_ONLY
#define FMT_HEADER_ONLY
#endif
#include <almanac/with/fmt.hpp>

#include "format_cases.hpp"

#include <fmt/ranges.h>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

TEST_CASE("fmt writes the values of the library") {
    check_formats<fmt::format_error>([](std::string_view specification, auto const&... values) {
        return fmt::format(fmt::runtime(specification), values...);
    });
}

TEST_CASE("fmt checks the specification when it compiles") {
    constexpr auto trade = almanac::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
    CHECK(fmt::format("{:$:>16}", trade) == "    $392 million");
    CHECK(fmt::format("{:d}", trade) == "USD 392,000,000");
    CHECK(fmt::format("{} in {}", trade, almanac::year(2024)) == "USD 392 million in 2024");
    CHECK(fmt::formatted_size("{:$}", trade) == 12);
    std::vector<char> out;
    fmt::format_to(std::back_inserter(out), "{:$}", trade);
    CHECK(std::string(out.begin(), out.end()) == "$392 million");
}

TEST_CASE("fmt writes ranges of the library's values") {
    std::vector<almanac::verdict> const verdicts{almanac::verdict::less, almanac::verdict::equal};
    CHECK(fmt::format("{}", verdicts) == "[less, equal]");
    CHECK(fmt::format("{}", fmt::join(verdicts, " ")) == "less equal");
}

#endif
