// std::format, where the standard library has it.
#include <almanac/io/format.hpp>

#include "format_cases.hpp"

#ifdef __cpp_lib_format

#include <format>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

TEST_CASE("std::format writes the values of the library") {
    STATIC_REQUIRE(almanac::has_std_format);
    check_formats<std::format_error>([](std::string_view specification, auto const&... values) {
        return std::vformat(specification, std::make_format_args(values...));
    });
}

TEST_CASE("std::format checks the specification when it compiles") {
    constexpr auto trade = almanac::corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
    CHECK(std::format("{:$:>16}", trade) == "    $392 million");
    CHECK(std::format("{:d}", trade) == "USD 392,000,000");
    CHECK(std::format("{} in {}", trade, almanac::year(2024)) == "USD 392 million in 2024");
    CHECK(std::formatted_size("{:$}", trade) == 12);
    std::vector<char> out;
    std::format_to(std::back_inserter(out), "{:$}", trade);
    CHECK(std::string(out.begin(), out.end()) == "$392 million");
}

#else

TEST_CASE("without <format> the header compiles and says so") { STATIC_REQUIRE_FALSE(almanac::has_std_format); }

#endif
