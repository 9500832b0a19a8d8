// Laws of money over random amounts, and its errors at run time.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>

#include "catch.hpp"

#include <limits>
#include <list>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;
using usd4 = money<currencies::USD, 4>;

/// Amounts of all sizes: the number of bits is random, too.
struct amounts {
    std::mt19937_64 random{20261124};
    std::int64_t count(int most_bits) {
        auto const bits = static_cast<int>(random() % static_cast<unsigned>(most_bits)) + 1;
        auto const magnitude = static_cast<std::int64_t>(random() >> (64 - bits));
        return random() % 2 == 0 ? magnitude : -magnitude;
    }
    usd next(int most_bits = 61) { return usd::from_count(count(most_bits)); }
};

std::string message_of(auto&& action) {
    try {
        action();
    } catch (error const& e) {
        return e.what();
    }
    return "no error";
}
void require_words(std::string const& message, std::initializer_list<char const*> words) {
    INFO(message);
    for (char const* each : words) CHECK(message.find(each) != std::string::npos);
}

} // namespace

TEST_CASE("money: sums and differences undo each other, in one unit and in two") {
    amounts some;
    for (int i = 0; i < 20000; ++i) {
        usd const a = some.next();
        usd const b = some.next();
        usd const c = some.next(40);
        usd4 const fine = usd4::from_count(some.count(48));
        REQUIRE(a + b - b == a);
        REQUIRE(a + b == b + a);
        REQUIRE((a + c) + b - c == a + b);
        REQUIRE(a - b == -(b - a));
        REQUIRE(c + fine - fine == c);
        REQUIRE(any_money(a) + any_money(b) == any_money(a + b));
        REQUIRE(any_money(c) - any_money(fine) == any_money(c - fine));
    }
}

TEST_CASE("money: an exact factor distributes over a sum") {
    amounts some;
    for (int i = 0; i < 20000; ++i) {
        usd const a = some.next(40);
        usd const b = some.next(40);
        std::int64_t const factor = some.count(20);
        REQUIRE((a + b) * factor == a * factor + b * factor);
        REQUIRE(a * factor == multiply(a, decimal(factor), rounding::exact));
        REQUIRE(any_money(a) * factor == any_money(a * factor));
        if (factor != 0) REQUIRE(divide(a * factor, factor, rounding::exact) == a);
    }
}

// Against long division in 128 bits, written down here: floor, and what is left of it.
TEST_CASE("money: a product is the exact one, rounded once") {
    amounts some;
    for (int i = 0; i < 20000; ++i) {
        usd const a = some.next(62);
        std::int64_t const coefficient = some.count(40);
        int const places = static_cast<int>(some.random() % 19);
        std::int64_t scale = 1;
        for (int p = 0; p < places; ++p) scale *= 10;
        core_detail::int128 const exact = static_cast<core_detail::int128>(a.count()) * coefficient;
        core_detail::int128 floor = exact / scale;
        if (exact % scale < 0) --floor;
        core_detail::int128 const left = exact - floor * scale;
        core_detail::int128 const to_even =
            left * 2 > scale || (left * 2 == scale && floor % 2 != 0) ? floor + 1 : floor;
        core_detail::int128 const away = left * 2 > scale || (left * 2 == scale && floor >= 0) ? floor + 1 : floor;
        core_detail::int128 const limit = core_detail::int128{1} << 63;
        if (floor + 1 >= limit || floor <= -limit) {
            continue;
        }
        decimal const factor(coefficient, -places);
        REQUIRE(multiply(a, factor, rounding::floor).count() == static_cast<std::int64_t>(floor));
        REQUIRE(multiply(a, factor, rounding::ceiling).count() == static_cast<std::int64_t>(floor + (left != 0)));
        REQUIRE(multiply(a, factor, rounding::half_even).count() == static_cast<std::int64_t>(to_even));
        REQUIRE(multiply(a, factor, rounding::half_up).count() == static_cast<std::int64_t>(away));
        REQUIRE(multiply(a, coefficient, scale, rounding::half_even).count() == static_cast<std::int64_t>(to_even));
        REQUIRE(multiply(any_money(a), factor, rounding::half_up).count == static_cast<std::int64_t>(away));
    }
}

TEST_CASE("money: a quotient, times the divisor, is within half a divisor") {
    amounts some;
    for (int i = 0; i < 20000; ++i) {
        usd const a = some.next(60);
        std::int64_t divisor = some.count(30);
        if (divisor == 0) divisor = 1;
        usd const quotient = divide(a, divisor, rounding::half_even);
        core_detail::int128 const gap = static_cast<core_detail::int128>(quotient.count()) * divisor - a.count();
        REQUIRE((gap < 0 ? -gap : gap) * 2 <= (divisor < 0 ? -divisor : divisor));
        REQUIRE(divide(a, decimal(divisor * 10, -1), rounding::half_even) == quotient);
    }
}

TEST_CASE("money: a multiple is one, and the nearest") {
    amounts some;
    for (int i = 0; i < 20000; ++i) {
        usd const a = some.next(50);
        usd const step = usd::from_count(static_cast<std::int64_t>(some.random() % 10000) + 1);
        usd const down = round_to_multiple(a, step, rounding::floor);
        usd const up = round_to_multiple(a, step, rounding::ceiling);
        REQUIRE(down.count() % step.count() == 0);
        REQUIRE((down <= a && a <= up));
        REQUIRE((up == down || up - down == step));
        REQUIRE(round_to_cash(money<currencies::CHF>::from_count(a.count()), rounding::half_up).count() % 5 == 0);
    }
}

TEST_CASE("money: order, equality and hash agree, between units too") {
    amounts some;
    for (int i = 0; i < 20000; ++i) {
        usd const a = usd::from_count(some.count(12));
        usd4 const b = usd4::from_count(some.count(12) * (some.random() % 2 == 0 ? 100 : 1));
        REQUIRE((a < b) + (a == b) + (a > b) == 1);
        REQUIRE((a <= b) == !(a > b));
        REQUIRE((a < b) == (to_decimal(a) < to_decimal(b)));
        REQUIRE(((a <=> b) == 0) == (a == b));
        if (a == b) REQUIRE(hash_value(a) == hash_value(b));
        REQUIRE(hash_value(a) == hash_value(usd4(a)));
        REQUIRE((any_money(a) == any_money(b)) == (a == b));
        REQUIRE((any_money(a) < any_money(b)) == (a < b));
    }
}

TEST_CASE("money: amounts are keys") {
    std::unordered_map<usd, int> typed{{usd(5), 1}, {usd(7), 2}};
    CHECK(typed.at(usd(5.00_dec)) == 1);
    std::unordered_map<any_money, int, hash_any_money, same_money> mixed;
    for (int i = 0; i < 200; ++i) {
        mixed[any_money("USD", i)] += 1;
        mixed[any_money("EUR", i)] += 1;
        mixed[any_money("USD", i, 4)] += 1;
    }
    CHECK(mixed.size() == 400);
    CHECK(mixed.at(usd(5)) == 2);
}

TEST_CASE("money: a sum is exact, whatever happens on the way") {
    amounts some;
    for (int i = 0; i < 200; ++i) {
        std::vector<usd> all;
        core_detail::int128 expected = 0;
        // Up to several of the blocks that `sum` adds in 64 bits; now all small, now too large for that.
        int const bits = i % 3 == 0 ? 40 : 63;
        for (std::size_t n = some.random() % 900; n > 0; --n) {
            all.push_back(some.next(i % 3 == 1 && n % 300 != 0 ? 40 : bits));
            expected += all.back().count();
        }
        // What brings the total back to 63 bits.
        while (expected > std::numeric_limits<std::int64_t>::max() / 2 ||
               expected < std::numeric_limits<std::int64_t>::min() / 2) {
            all.push_back(usd::from_count(static_cast<std::int64_t>(-expected / 4)));
            expected += all.back().count();
            if (all.back().count() == 0) break;
        }
        if (expected != static_cast<std::int64_t>(expected)) continue;
        REQUIRE(sum(all).count() == static_cast<std::int64_t>(expected));
        REQUIRE(sum(std::list<usd>(all.begin(), all.end())) == sum(all));
        std::vector<any_money> const any(all.begin(), all.end());
        if (!any.empty()) REQUIRE(sum(any) == any_money(sum(all)));
    }
    CHECK(sum(std::vector<usd>()) == usd());
}

TEST_CASE("money: errors name the amounts and the currencies") {
    any_money const dollars("USD", 5);
    any_money const euros("EUR", 5);
    usd const most = usd::from_count(std::numeric_limits<std::int64_t>::max());
    usd const least = usd::from_count(std::numeric_limits<std::int64_t>::min());

    CHECK_THROWS_AS(dollars + euros, unit_mismatch);
    CHECK_THROWS_AS(dollars - euros, unit_mismatch);
    CHECK_THROWS_AS(static_cast<void>(dollars == euros), unit_mismatch);
    CHECK_THROWS_AS(static_cast<void>(dollars < euros), unit_mismatch);
    CHECK_THROWS_AS(static_cast<void>(dollars != any_money()), unit_mismatch);
    CHECK_THROWS_AS(dollars.as<currencies::EUR>(), unit_mismatch);
    CHECK_THROWS_AS(divide(dollars, euros, -2, rounding::half_even), unit_mismatch);
    CHECK_THROWS_AS(round_to_multiple(dollars, euros, rounding::up), unit_mismatch);
    CHECK_THROWS_AS(sum(std::vector{dollars, euros}), unit_mismatch);
    CHECK_THROWS_AS(to_money(any_decimal_quantity(5, units::km), rounding::exact), unit_mismatch);
    require_words(message_of([&] { static_cast<void>(dollars + euros); }), {"cannot add", "USD", "EUR"});
    require_words(message_of([&] { static_cast<void>(dollars < euros); }), {"cannot compare", "USD", "EUR"});

    CHECK_THROWS_AS(most + usd(0.01_dec), overflow_error);
    CHECK_THROWS_AS(least - usd(0.01_dec), overflow_error);
    CHECK_THROWS_AS(-least, overflow_error);
    CHECK_THROWS_AS(abs(least), overflow_error);
    CHECK_THROWS_AS(most * 2, overflow_error);
    CHECK_THROWS_AS(usd(-1) * std::numeric_limits<std::uint64_t>::max(), overflow_error);
    CHECK_THROWS_AS(usd4(most), overflow_error);
    CHECK_THROWS_AS(usd(most.count()), overflow_error);
    CHECK_THROWS_AS(multiply(most, 1.1_dec, rounding::half_even), overflow_error);
    CHECK_THROWS_AS(multiply(usd(1), 1e400_dec, rounding::half_even), overflow_error);
    CHECK_THROWS_AS(multiply(most, 3, 2, rounding::half_even), overflow_error);
    CHECK_THROWS_AS(divide(least, -1, rounding::half_even), overflow_error);
    CHECK_THROWS_AS(divide(most, 0.1_dec, rounding::half_even), overflow_error);
    CHECK_THROWS_AS(round_to_multiple(most, usd(1), rounding::up), overflow_error);
    CHECK_THROWS_AS(sum(std::vector{most, most}), overflow_error);
    CHECK_THROWS_AS(usd::from_minor_units(most.count()) * 10, overflow_error);
    require_words(message_of([&] { static_cast<void>(most + usd(0.01_dec)); }),
                  {"money overflow", "USD 92233720368547758.07", " + ", "USD 0.01"});
    require_words(message_of([&] { static_cast<void>(usd(5) * most.count()); }),
                  {"money overflow", "USD 5.00 * 9223372036854775807"});

    CHECK_THROWS_AS(usd(19.995_dec), domain_error);
    CHECK_THROWS_AS(any_money("USD", 19.995_dec), domain_error);
    CHECK_THROWS_AS(any_money("XAU", 1), domain_error);
    CHECK_THROWS_AS(any_money("USD", 1, 1), domain_error);
    CHECK_THROWS_AS(any_money("USD", 1, 19), domain_error);
    CHECK_THROWS_AS(any_money::from_count(currency_code(), 2, 5), domain_error);
    CHECK_THROWS_AS(any_money(usd4(0.0001_dec)).as<currencies::USD>(), domain_error);
    CHECK_THROWS_AS(multiply(usd(1), 0.001_dec, rounding::exact), domain_error);
    CHECK_THROWS_AS(multiply(usd(1), 1, 3, rounding::exact), domain_error);
    CHECK_THROWS_AS(multiply(usd(1), 1, 0, rounding::half_even), domain_error);
    CHECK_THROWS_AS(divide(usd(1), 0, rounding::half_even), domain_error);
    CHECK_THROWS_AS(divide(usd(1), 3, rounding::exact), domain_error);
    CHECK_THROWS_AS(divide(usd(1), usd(), -2, rounding::half_even), domain_error);
    CHECK_THROWS_AS(round_to_multiple(usd(1), usd(), rounding::up), domain_error);
    CHECK_THROWS_AS(round_to_multiple(usd(1), usd(-1), rounding::up), domain_error);
    CHECK_THROWS_AS(round_to_cash(any_money("USD", 1), rounding::up), domain_error);
    CHECK_THROWS_AS(round_to_cash(any_money("CHF", 1.01_dec), rounding::exact), domain_error);
    CHECK_THROWS_AS(round_to_minor_unit(usd4(0.0001_dec), rounding::exact), domain_error);
    CHECK_THROWS_AS(sum(std::vector<any_money>()), domain_error);
    CHECK_THROWS_AS(sum(std::vector<any_money>{usd4(1)}, "USD", 2), domain_error);
    require_words(message_of([] { static_cast<void>(usd(19.995_dec)); }),
                  {"USD 19.995", "2 decimal places", "rounding"});
    require_words(message_of([] { static_cast<void>(divide(usd(1), 0, rounding::up)); }), {"USD 1.00", "zero"});
    require_words(message_of([] { static_cast<void>(round_to_cash(any_money("USD", 1), rounding::up)); }),
                  {"cash rounding", "USD"});
}
