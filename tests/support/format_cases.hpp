// What std::format and fmt both must do. The expected texts are written by hand.
#pragma once

#include <almanac/datasets/corridor/themes/trade.hpp>
#include <almanac/io/printable.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

/// `formatted(specification, values...)` formats by one of the two; `Error` is its `format_error`.
template <class Error, class Formatted>
void check_formats(Formatted formatted) {
    using namespace almanac;
    constexpr auto pakistan = corridor::get<"trade.trade.goods.PAK.central_asia.2024">();
    constexpr auto india = corridor::get<"trade.trade.goods.IND.central_asia.2024">();
    constexpr quantity<units::USD> trade(392e6);

    // Amounts: a style, a specification of a string, or both.
    CHECK(formatted("{}", trade) == "USD 392 million");
    CHECK(formatted("{:}", trade) == "USD 392 million");
    CHECK(formatted("{:$}", trade) == "$392 million");
    CHECK(formatted("{:d}", trade) == "USD 392,000,000");
    CHECK(formatted("{:$:}", trade) == "$392 million");
    CHECK(formatted("[{:$:>16}]", trade) == "[    $392 million]");
    CHECK(formatted("[{:$:<16}]", trade) == "[$392 million    ]");
    CHECK(formatted("[{:$:^16}]", trade) == "[  $392 million  ]");
    CHECK(formatted("[{:d:.>18}]", trade) == "[...USD 392,000,000]");
    CHECK(formatted("[{:>18}]", trade) == "[   USD 392 million]");
    CHECK(formatted("[{:18}]", trade) == "[USD 392 million   ]");
    CHECK(formatted("[{:.^17}]", trade) == "[.USD 392 million.]");
    CHECK(formatted("[{:$>17}]", trade) == "[$$USD 392 million]"); // filled with dollar signs, in words
    CHECK(formatted("[{:d>17}]", trade) == "[ddUSD 392 million]");
    CHECK(formatted("[{::>17}]", trade) == "[::USD 392 million]");
    CHECK(formatted("[{:$::>14}]", trade) == "[::$392 million]");
    CHECK(formatted("[{:$:>{}}]", trade, 14) == "[  $392 million]");
    CHECK(formatted("{0:$} and {0:d}, {1:$}", trade, india) == "$392 million and USD 392,000,000, $1.9 billion");
    CHECK(formatted("{:$}{:$}", trade, trade) == "$392 million$392 million");
    // A point behind the specification is no precision: braces are counted to find its end.
    CHECK(formatted("{:>16}. End.", trade) == " USD 392 million. End.");
    CHECK(formatted("{:>{}}. End.", trade, 16) == " USD 392 million. End.");
    CHECK(formatted("{:$:>{}}. {}.", trade, 13, trade) == " $392 million. USD 392 million.");

    CHECK(formatted("{:$}", pakistan) == "$392 million");
    CHECK(formatted("{:d}", forget_unit(pakistan)) == "USD 392,000,000");
    CHECK(formatted("{:$:>14}", figure<units::USD>{decimal(15, 8), exactly(decimal(15, 8)), qualifier::exact}) ==
          "  $1.5 billion");
    CHECK(formatted("{:>11}", ratio(forget_unit(india), forget_unit(pakistan))) == "  about 4.8");
    CHECK(formatted("{:$}", any_quantity(1.9e9, units::USD)) == "$1.9 billion");
    CHECK(formatted("{:d}", any_decimal_quantity(decimal(19, 8), units::USD)) == "USD 1,900,000,000");
    CHECK(formatted("{}", quantity<units::one, int>(4)) == "4");
    CHECK(formatted("{:>16}", in_style(pakistan, amount_style::symbol)) == "    $392 million");
    // A character of three bytes is one column wide.
    CHECK(formatted("[{:$:>6}]", quantity<units::EUR>(350)) == "[  \u20ac350]");

    // Everything else takes the specification of a string.
    CHECK(formatted("{}", decimal(150, -2)) == "1.50");
    CHECK(formatted("{:>6}", decimal(150, -2)) == "  1.50");
    CHECK(formatted("{}", closed_interval(decimal(1), decimal(2))) == "[1, 2]");
    CHECK(formatted("{}", units::bbl_per_d) == "bbl/d");
    CHECK(formatted("{:*<5}", currency_code("KZT")) == "KZT**");
    CHECK(formatted("{}", percent<"GDP">(11)) == "11% of GDP");
    CHECK(formatted("{}", growth_rate::from_percent(2.7)) == "+2.7%");
    CHECK(formatted("{}", index_number<year(2015)>(128.6)) == "128.6 (2015 = 100)");
    CHECK(formatted("{}", civil_date{2024, 1, 31}) == "2024-01-31");
    CHECK(formatted("{}", serial_day{0}) == "1970-01-01");
    CHECK(formatted("{:>8}", quarter(2024, 4)) == " 2024-Q4");
    CHECK(formatted("{}", allen::met_by) == "met by");
    CHECK(formatted("{:5}|", areas::UZB) == "UZB  |");
    CHECK(formatted("{}", compare(india, pakistan)) == "greater");
    CHECK(formatted("{}", reason::area) == "area");
    CHECK(formatted("{}", waive(reason::area, reason::period)) == "period, area");
    CHECK(formatted("{} {} {}", qualifier::over, nature::stock, assertion::target) == "over stock target");
    CHECK(formatted("{}", observation_status("PE")) == "EP");
    CHECK(formatted("{}", source{.publisher = "State Bank of Pakistan"}) == "State Bank of Pakistan");
    CHECK(formatted("{:>4}", text<12>("ab")) == "  ab");

    // Refused: what is no style, a style without its colon, a style of a type that has none, a precision.
    for (char const* const wrong : {"{:q}", "{:$16}", "{:$$}", "{:$d}", "{:$:q}", "{:D}", "{:+}", "{:x}", "{:.3}",
                                    "{:$:.3}", "{:d:>9.3}", "{:>{}.{}}", "{:$", "{:$:>"}) {
        INFO(wrong);
        CHECK_THROWS_AS(formatted(wrong, trade, 9, 3), Error);
    }
    for (char const* const wrong : {"{:$}", "{:d}", "{:$:>9}", "{:.1}", "{:.2f}", "{:q}"}) {
        INFO(wrong);
        CHECK_THROWS_AS(formatted(wrong, decimal(150, -2)), Error);
        CHECK_THROWS_AS(formatted(wrong, areas::UZB), Error);
        CHECK_THROWS_AS(formatted(wrong, growth_rate::from_percent(2.7)), Error);
    }
}
