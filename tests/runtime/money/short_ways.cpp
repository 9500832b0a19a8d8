// Where the common case has a way of its own, it leads where the long one does: texts such as "USD 1,234.56", and few
// integers as weights.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/allocate.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_parse.hpp>
#include <almanac/money/money_text.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {
using usd = money<currencies::USD>;

/// What a text is read as, or the error.
std::string read_shortly(std::string const& text) {
    try {
        return std::to_string(parse_money<currencies::USD>(text).count());
    } catch (parse_error const& e) {
        return e.what();
    }
}
/// The same by the reader of any currency, which has no short way.
std::string read_at_length(std::string const& text) {
    try {
        any_money const found = parse_any_money(text, "USD");
        return found.currency == currencies::USD ? std::to_string(found.count) : "another currency";
    } catch (parse_error const& e) {
        return e.what();
    }
}
std::string amount_text(std::mt19937_64& bits) {
    std::string text = bits() % 4 == 0 ? "USD -" : "USD ";
    std::string const digits = std::to_string(bits() >> (bits() % 60 + 1));
    bool const grouped = bits() % 2 == 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (grouped && i > 0 && (digits.size() - i) % 3 == 0) text += ',';
        text += digits[i];
    }
    if (bits() % 3 != 0) text += '.' + std::to_string(bits() % 100);
    return text;
}

/// By an array of weights, and by the same in a vector.
template <std::size_t Size>
void check_allocation(std::mt19937_64& bits, remainder_to rule) {
    std::int64_t const count = static_cast<std::int64_t>(bits()) >> (bits() % 64);
    int const shift = bits() % 4 == 0 ? 1 : 60;
    std::int64_t weights[Size];
    for (std::int64_t& each : weights)
        each = static_cast<std::int64_t>(bits() >> shift) % 5 == 0 ? 0 : static_cast<std::int64_t>(bits() >> shift);
    weights[bits() % Size] = 3;
    usd const whole = usd::from_count(count);
    auto const few = allocate(whole, weights, rule);
    auto const many = allocate(whole, std::vector<std::int64_t>(weights, weights + Size), rule);
    REQUIRE(std::equal(few.begin(), few.end(), many.begin(), many.end()));
    REQUIRE(few.kept_apart == many.kept_apart);
}
} // namespace

TEST_CASE("money: plain texts are read as by the reader of all texts, and refused as by it") {
    std::mt19937_64 bits(11);
    std::string const alphabet = "0123456789,,..- USD()$kM";
    std::size_t read = 0;
    for (int i = 0; i < 60000; ++i) {
        std::string text = amount_text(bits);
        for (std::size_t edits = bits() % 3; edits > 0; --edits) {
            std::size_t const at = bits() % text.size();
            char const c = alphabet[bits() % alphabet.size()];
            if (bits() % 2 == 0) {
                text[at] = c;
            } else {
                text.insert(at, 1, c);
            }
        }
        CAPTURE(text);
        std::string const expected = read_at_length(text);
        if (expected == "another currency" || !text.starts_with("USD")) continue;
        REQUIRE(read_shortly(text) == expected);
        read += expected.find("found") == std::string::npos ? 1U : 0U;
    }
    CHECK(read > 10000);
}

TEST_CASE("money: the ends of what a plain text may be") {
    CHECK(read_shortly("USD 92233720368547758.07") == "9223372036854775807");
    CHECK(read_shortly("USD -92233720368547758.07") == "-9223372036854775807");
    CHECK(read_shortly("USD 92,233,720,368,547,758.07") == "9223372036854775807");
    CHECK(read_shortly("USD 92233720368547758.08").find("19 up to 9223372036854775807") != std::string::npos);
    CHECK(read_shortly("USD 999999999999999999").find("64-bit count") != std::string::npos);
    CHECK(read_shortly("USD 0") == "0");
    CHECK(read_shortly("USD -0.00") == "0");
    CHECK(read_shortly("USD 5.1") == "510");
    CHECK(read_shortly("USD 5.100").find("at most 2 decimal places") != std::string::npos);
    CHECK(read_shortly("USD 05").find("leading zero") != std::string::npos);
    CHECK(read_shortly("USD 0,500").find("leading zero") != std::string::npos);
    CHECK(parse_money<currencies::JPY>("JPY 1,234").count() == 1234);
    CHECK(parse_money<currencies::USD, 18>("USD 1.5").count() == 1'500'000'000'000'000'000);
}

TEST_CASE("money: few weights in an array share out as many in a vector") {
    std::mt19937_64 bits(12);
    for (int i = 0; i < 20000; ++i) {
        auto const rule = static_cast<remainder_to>(bits() % 4);
        check_allocation<1>(bits, rule);
        check_allocation<2>(bits, rule);
        check_allocation<3>(bits, rule);
        check_allocation<8>(bits, rule);
        check_allocation<9>(bits, rule);
    }
    usd const least = usd::from_count(std::numeric_limits<std::int64_t>::min());
    auto const parts = allocate(least, {50, 30, 20}, remainder_to::largest_remainder);
    CHECK(sum(parts) == least);
    CHECK(message_of<domain_error>([] {
              return allocate(usd(1), {2, -1}, remainder_to::first);
          }).find("weight 2 is -1") != std::string::npos);
}

TEST_CASE("money: a sum that does not fit names both amounts") {
    usd const most = usd::from_count(std::numeric_limits<std::int64_t>::max());
    usd const cent = usd::from_count(1);
    usd total = most;
    std::string const sum = "USD 92233720368547758.07 + USD 0.01";
    CHECK(message_of<overflow_error>([&] { return most + cent; }).find(sum) != std::string::npos);
    CHECK(message_of<overflow_error>([&] { return total += cent; }).find(sum) != std::string::npos);
    CHECK(total == most);
    CHECK(message_of<overflow_error>([&] { return -most - cent - cent; }).find("-92233720368547758.08 - USD 0.01") !=
          std::string::npos);
}

/// Whether a loop over amounts, whose total does not fit at the last, names the total so far and that amount.
template <class Operate>
bool names_both(std::vector<usd> const& amounts, usd start, usd total_so_far, char const* sign, Operate operate) {
    std::string const message = message_of<overflow_error>([&] {
        usd total = start;
        for (usd const& each : amounts) operate(total, each);
        return total;
    });
    money_style const plain{.grouping = digit_grouping::none};
    std::string const both =
        std::string(to_text(total_so_far, plain).view()) + sign + std::string(to_text(amounts.back(), plain).view());
    return message.find(both) != std::string::npos;
}

TEST_CASE("money: a loop over amounts names the total so far and the amount that does not fit") {
    std::mt19937_64 bits(13);
    auto const up_to = [&bits](std::uint64_t limit) { return static_cast<std::int64_t>(bits() % limit) + 1; };
    usd const most = usd::from_count(std::numeric_limits<std::int64_t>::max());
    usd const least = usd::from_count(std::numeric_limits<std::int64_t>::min());
    for (int turn = 0; turn < 2000; ++turn) {
        std::vector<usd> amounts(static_cast<std::size_t>(up_to(20)));
        for (usd& each : amounts) each = usd::from_count(up_to(1'000'000));
        usd const before = sum(amounts) - amounts.back();
        usd const room = before + usd::from_count(up_to(static_cast<std::uint64_t>(amounts.back().count())) - 1);
        auto const add = [](usd& total, usd const& each) { total += each; };
        auto const subtract = [](usd& total, usd const& each) { total -= each; };
        CHECK(names_both(amounts, most - room, most - room + before, " + ", add));
        CHECK(names_both(amounts, least + room, least + room - before, " - ", subtract));
    }
}

TEST_CASE("money: an amount is not split into fewer than no parts") {
    CHECK(message_of<domain_error>([] { return split(usd(1), -1); }) ==
          "an amount is shared out to one part at least, not to -1");
    CHECK(split(usd(1), 3U).size() == 3);
}
