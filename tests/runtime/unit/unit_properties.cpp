// Laws of units and quantities over random values, always the same ones.
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/text/parse_quantity.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include "catch.hpp"

#include <cmath>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

using namespace almanac;
namespace u = almanac::units;

namespace {

using random_engine = std::mt19937_64;

std::int64_t whole_between(random_engine& engine, std::int64_t least, std::int64_t greatest) {
    // Not std::uniform_int_distribution, whose values the standard leaves open.
    return least + static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(greatest - least + 1));
}
decimal any_decimal(random_engine& engine) {
    // Small enough that sums across units keep all their digits in 64 bits.
    return decimal(whole_between(engine, -99'999'999, 99'999'999), static_cast<int>(whole_between(engine, -2, 1)));
}
double any_double(random_engine& engine) {
    return std::ldexp(static_cast<double>(whole_between(engine, -(1LL << 52), 1LL << 52)),
                      static_cast<int>(whole_between(engine, -80, 20)));
}

std::vector<unit> unit_pool() {
    std::vector<unit> pool;
    for (named_unit const& each : named_units) {
        if (each.value.kind == measure::amount) pool.push_back(each.value);
    }
    for (char const* const code : {"USD", "EUR", "PKR", "UZS"}) pool.push_back(currency(currency_code(code)));
    pool.push_back(at_constant_prices(u::USD, 2015));
    pool.push_back(at_purchasing_power_parity(u::USD, 2021));
    pool.push_back(at_purchasing_power_parity(u::USD));
    pool.push_back(u::LCU);
    pool.push_back(at_constant_prices(u::LCU));
    for (char const* const kind : {"person", "truck", "TEU", "fifteen_letters"}) pool.push_back(counted(kind));
    return pool;
}
/// Whether the unit is printed and read back; its text is told when not.
bool round_trips(unit const& value) {
    auto const printed = to_text(value);
    if (printed.is_in_place() && parse_unit(printed) == value) return true;
    UNSCOPED_INFO("printed as " << printed.c_str());
    return false;
}

/// a + b - b == a, a - b == -(b - a), (a + b) * n == a * n + b * n.
template <class Quantity, class Number>
bool is_a_group(Quantity const& a, Quantity const& b, Number n) {
    return a + b - b == a && a - b == -(b - a) && a + b == b + a && (a + b) * n == a * n + b * n;
}

template <unit A, unit B>
void compare_any_with_typed(random_engine& engine) {
    for (int i = 0; i < 2000; ++i) {
        quantity<A> const a(any_double(engine));
        quantity<B> const b(any_double(engine));
        any_quantity const x(a);
        any_quantity const y(b);
        auto const sum = a + b;
        auto const difference = a - b;
        auto const product = a * b;
        auto const quotient = a / b;
        bool const alike = (x + y).value == sum.value() && (x + y).in == sum.unit_of &&
                           (x - y).value == difference.value() && (x - y).in == difference.unit_of &&
                           (x * y).value == product.value() && (x * y).in == product.unit_of &&
                           (b.value() == 0.0 || (x / y).value == quotient.value()) && (x / y).in == quotient.unit_of &&
                           (x < y) == (a < b) && (x == y) == (a == b) && (x > y) == (a > b) && (x <= y) == (a <= b) &&
                           (x >= y) == (a >= b) && x.template as<B>().value() == a.template in<B>().value();
        CAPTURE(a.value(), b.value());
        REQUIRE(alike);
    }
}
template <unit A, unit B>
void compare_any_with_typed_decimals(random_engine& engine) {
    for (int i = 0; i < 2000; ++i) {
        quantity<A, decimal> const a(any_decimal(engine));
        quantity<B, decimal> const b(any_decimal(engine));
        any_decimal_quantity const x(a);
        any_decimal_quantity const y(b);
        bool const alike =
            same_digits((x + y).value, (a + b).value()) && same_digits((x - y).value, (a - b).value()) &&
            (x < y) == (a < b) && (x == y) == (a == b) && (x >= y) == (a >= b) &&
            same_digits(x.converted_to(B, rounding::half_even).value, quantity_cast<B>(a, rounding::half_even).value());
        CAPTURE(to_text(a.value()).c_str(), to_text(b.value()).c_str());
        REQUIRE(alike);
    }
}

} // namespace

TEST_CASE("unit: integers form a group under addition") {
    random_engine engine(20250401);
    for (int i = 0; i < 20000; ++i) {
        using km = quantity<u::km, std::int64_t>;
        std::int64_t const bound = 1'000'000'000'000;
        km const a(whole_between(engine, -bound, bound));
        km const b(whole_between(engine, -bound, bound));
        auto const n = static_cast<int>(whole_between(engine, -1000, 1000));
        CAPTURE(a.value(), b.value(), n);
        REQUIRE(is_a_group(a, b, n));
        quantity<u::m, std::int64_t> const c(whole_between(engine, -bound, bound));
        REQUIRE(c + a - a == c);
        REQUIRE((c < a) == (c.value() < a.value() * 1000));
    }
}

TEST_CASE("unit: decimals form a group under addition, across units") {
    random_engine engine(20250402);
    for (int i = 0; i < 20000; ++i) {
        using km = quantity<u::km, decimal>;
        km const a(any_decimal(engine));
        km const b(any_decimal(engine));
        quantity<u::m, decimal> const c(any_decimal(engine));
        CAPTURE(to_text(a.value()).c_str(), to_text(b.value()).c_str(), to_text(c.value()).c_str());
        REQUIRE(is_a_group(a, b, 7));
        REQUIRE(a + c - c == a);
        REQUIRE(c + a - a == c);
        REQUIRE(a + c == c + a);
    }
}

TEST_CASE("unit: decimals convert there and back without a loss") {
    random_engine engine(20250403);
    for (int i = 0; i < 5000; ++i) {
        decimal const number = any_decimal(engine);
        CAPTURE(to_text(number).c_str());
        quantity<u::mi, decimal> const miles(decimal(number.coefficient % 1'000'000, number.exponent));
        REQUIRE(quantity_cast<u::mi>(miles.in<u::ft>(), rounding::exact) == miles);
        REQUIRE(quantity_cast<u::mi>(miles.in<u::km>(), rounding::exact) == miles);
        quantity<u::km, decimal> const kilometres(number);
        REQUIRE(kilometres.in<u::m>().in<u::km>() == kilometres);
        quantity<u::toe, decimal> const energy(decimal(number.coefficient % 1'000'000, number.exponent));
        REQUIRE(quantity_cast<u::toe>(energy.in<u::J>(), rounding::exact) == energy);
    }
}

TEST_CASE("unit: doubles convert there and back within two roundings") {
    random_engine engine(20250404);
    for (int i = 0; i < 20000; ++i) {
        double const number = any_double(engine);
        quantity<u::bbl> const barrels(number);
        double const back = barrels.in<u::L>().in<u::bbl>().value();
        CAPTURE(number);
        // Four roundings, two of the factors and two of the products: 4 * 2^-53.
        REQUIRE(std::abs(back - number) <= std::ldexp(std::abs(number), -51));
        // A whole number there and one over it back: of a number with room for the factor nothing is lost.
        double const whole = static_cast<double>(whole_between(engine, -(1LL << 40), 1LL << 40));
        REQUIRE(quantity<u::km>(whole).in<u::m>().in<u::km>().value() == whole);
        REQUIRE(quantity<u::d>(whole).in<u::h>().in<u::d>().value() == whole);
    }
}

TEST_CASE("unit: integers convert there and back") {
    random_engine engine(20250405);
    for (int i = 0; i < 20000; ++i) {
        quantity<u::mi, std::int64_t> const miles(whole_between(engine, -(1LL << 40), 1LL << 40));
        CAPTURE(miles.value());
        REQUIRE(quantity_cast<u::mi>(miles.in<u::in>(), rounding::exact) == miles);
        // Floor and ceiling enclose what was cut, and are a unit apart when something was.
        quantity<u::m, std::int64_t> const metres(whole_between(engine, -(1LL << 40), 1LL << 40));
        auto const below = quantity_cast<u::km>(metres, rounding::floor);
        auto const above = quantity_cast<u::km>(metres, rounding::ceiling);
        REQUIRE(below <= metres);
        REQUIRE(above >= metres);
        REQUIRE((above - below).value() == (metres.value() % 1000 == 0 ? 0 : 1));
        auto const nearest = quantity_cast<u::km>(metres, rounding::half_even);
        REQUIRE(abs(nearest.in<u::m>() - metres).value() <= 500);
    }
}

TEST_CASE("unit: a quantity of run time is a typed one, in doubles") {
    random_engine engine(20250406);
    compare_any_with_typed<u::km, u::mi>(engine);
    compare_any_with_typed<u::USD / u::t, u::USD / u::lb>(engine);
    compare_any_with_typed<u::MWh, u::toe>(engine);
    compare_any_with_typed<u::Mbit_per_s, u::GB / u::d>(engine);
    compare_any_with_typed<u::person / u::km2, u::person / u::ha>(engine);
    compare_any_with_typed<u::percentage_point, u::basis_point>(engine);
}

TEST_CASE("unit: a quantity of run time is a typed one, in decimals") {
    random_engine engine(20250407);
    compare_any_with_typed_decimals<u::km, u::mi>(engine);
    compare_any_with_typed_decimals<u::USD / u::t, u::USD / u::kg>(engine);
    compare_any_with_typed_decimals<u::percentage_point, u::basis_point>(engine);
}

TEST_CASE("unit: products and quotients of each two named units print and read back") {
    std::vector<unit> const pool = unit_pool();
    int printed = 0;
    int refused = 0;
    for (unit const& a : pool) {
        for (unit const& b : pool) {
            for (bool const is_product : {true, false}) {
                unit made{};
                try {
                    made = is_product ? a * b : a / b;
                } catch (overflow_error const&) {
                    ++refused; // barrels times barrels: the scale has more than 64 bits
                    continue;
                }
                CAPTURE(to_text(a).c_str(), to_text(b).c_str(), is_product);
                REQUIRE(round_trips(made));
                ++printed;
            }
        }
    }
    CHECK(printed > 10000);
    CHECK(refused < 100);
}

TEST_CASE("unit: random products, powers and multiples of units print and read back") {
    random_engine engine(20250408);
    std::vector<unit> const pool = unit_pool();
    int printed = 0;
    while (printed < 5000) {
        unit made{};
        try {
            auto const factors = whole_between(engine, 1, 5);
            for (int i = 0; i < factors; ++i) {
                unit const& factor = pool[static_cast<std::size_t>(engine() % pool.size())];
                made = made * power(factor, static_cast<int>(whole_between(engine, -3, 3)));
            }
            if (engine() % 4 == 0) {
                made = scaled(made, static_cast<std::uint64_t>(whole_between(engine, 1, 1000)),
                              static_cast<std::uint64_t>(whole_between(engine, 1, 1000)),
                              static_cast<int>(whole_between(engine, -9, 9)));
            }
        } catch (overflow_error const&) {
            continue; // a third currency, a scale that does not fit
        }
        REQUIRE(round_trips(made));
        ++printed;
    }
}

TEST_CASE("unit: multiples of per cent, points, index numbers and ranks print and read back") {
    random_engine engine(20250409);
    for (unit const& base : {u::percent, u::percentage_point, u::basis_point, u::index, u::rank}) {
        for (int i = 0; i < 500; ++i) {
            unit const made = scaled(base, static_cast<std::uint64_t>(whole_between(engine, 1, 100000)),
                                     static_cast<std::uint64_t>(whole_between(engine, 1, 100000)),
                                     static_cast<int>(whole_between(engine, -9, 9)));
            REQUIRE(round_trips(made));
        }
    }
}

TEST_CASE("unit: products of random units commute, associate and are undone") {
    random_engine engine(20250410);
    std::vector<unit> const pool = unit_pool();
    auto const pick = [&] { return pool[static_cast<std::size_t>(engine() % pool.size())]; };
    int checked = 0;
    while (checked < 20000) {
        unit const a = pick();
        unit const b = pick();
        unit const c = pick();
        try {
            bool const holds =
                a * b == b * a && (a * b) * c == a * (b * c) && a * b / b == a && a / (b * c) == a / b / c;
            CAPTURE(to_text(a).c_str(), to_text(b).c_str(), to_text(c).c_str());
            REQUIRE(holds);
            ++checked;
        } catch (overflow_error const&) {
            // what does not fit has no laws
        }
    }
}

TEST_CASE("unit: random quantities print and read back") {
    random_engine engine(20250411);
    std::vector<unit> const pool = unit_pool();
    for (int i = 0; i < 5000; ++i) {
        unit const in = pool[static_cast<std::size_t>(engine() % pool.size())];
        any_decimal_quantity const q(any_decimal(engine), in);
        auto const printed = to_plain_text(q);
        CAPTURE(printed.c_str());
        auto const read = parse_quantity(printed);
        REQUIRE(read.value == q.value);
        // 19 * 10^8 is printed with its zeros, and so it is read.
        if (q.value.exponent <= 0) REQUIRE(same_digits(read.value, q.value));
        REQUIRE(read.in == q.in);
        any_quantity const binary(any_double(engine), in);
        REQUIRE(to_double(parse_quantity(to_plain_text(binary)).value) == binary.value);
    }
}

TEST_CASE("unit: a text of one changed byte is refused or is another unit, and never crashes") {
    random_engine engine(20250412);
    std::vector<unit> const pool = unit_pool();
    auto const pick = [&] { return pool[static_cast<std::size_t>(engine() % pool.size())]; };
    int refused = 0;
    for (int i = 0; i < 20000; ++i) {
        unit made{};
        try {
            made = pick() * pick() / pick();
        } catch (overflow_error const&) {
            continue;
        }
        std::string const whole(to_text(made).view());
        std::string broken = whole;
        broken[static_cast<std::size_t>(engine() % broken.size())] = static_cast<char>(engine() % 256);
        try {
            unit const read = parse_unit(broken);
            REQUIRE((broken == whole) == (read == made || to_text(read) == whole));
        } catch (parse_error const& e) {
            ++refused;
            REQUIRE(e.where().column >= 1);
            REQUIRE(e.where().column <= broken.size() + 1);
        }
    }
    CHECK(refused > 15000);
}
