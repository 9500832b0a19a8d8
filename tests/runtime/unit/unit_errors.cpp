// What goes wrong at run time with units and quantities, and the words that say so.
#include <almanac/number/decimal_literal.hpp>
#include <almanac/unit/any_quantity.hpp>
#include <almanac/unit/growth_rate.hpp>
#include <almanac/unit/index_number.hpp>
#include <almanac/unit/percent.hpp>

#include "catch.hpp"

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <string>

using namespace almanac;
using namespace almanac::literals;
namespace u = almanac::units;

namespace {

/// The message of the `Error` that `action` raises; empty, and a failed check, when it raises none.
template <class Error, class Action>
std::string message_of(Action action) {
    try {
        static_cast<void>(action());
    } catch (Error const& e) {
        return e.what();
    } catch (std::exception const& e) {
        FAIL_CHECK("another exception: " << e.what());
        return {};
    }
    FAIL_CHECK("no exception");
    return {};
}
bool has_all(std::string const& message, std::initializer_list<char const*> words) {
    for (char const* const word : words) {
        if (message.find(word) == std::string::npos) {
            UNSCOPED_INFO('"' << message << "\" lacks \"" << word << '"');
            return false;
        }
    }
    return true;
}

template <class Rep>
using km_of = quantity<u::km, Rep>;

} // namespace

TEST_CASE("unit: a mismatch at run time names both units") {
    any_quantity const dollars(1, u::USD);
    any_quantity const euros(1, u::EUR);
    any_quantity const megawatts(1, u::MW);
    any_quantity const price(1, u::USD / u::t);
    any_quantity const constant(1, at_constant_prices(u::USD, 2015));
    any_quantity const people(1, u::person);
    any_quantity const share(1, u::percent);
    any_quantity const points(1, u::percentage_point);
    any_quantity const rank(1, u::rank);
    any_quantity const level(1, u::index);

    CHECK(message_of<unit_mismatch>([&] { return dollars + euros; }) == "cannot add USD and EUR");
    CHECK(message_of<unit_mismatch>([&] { return dollars - megawatts; }) == "cannot subtract USD and MW");
    CHECK(message_of<unit_mismatch>([&] { return dollars < price; }) == "cannot compare USD and USD/t");
    CHECK(message_of<unit_mismatch>([&] { return dollars == constant; }) == "cannot compare USD and USD@2015");
    CHECK(message_of<unit_mismatch>([&] { return dollars > people; }) == "cannot compare USD and {person}");
    CHECK(message_of<unit_mismatch>([&] { return dollars <= people; }) == "cannot compare USD and {person}");
    CHECK(message_of<unit_mismatch>([&] { return people >= dollars; }) == "cannot compare {person} and USD");
    CHECK(message_of<unit_mismatch>([&] { return share + share; }) == "cannot add % and %");
    CHECK(message_of<unit_mismatch>([&] { return points + share; }) == "cannot add [pp] and %");
    CHECK(message_of<unit_mismatch>([&] { return share < points; }) == "cannot compare % and [pp]");
    CHECK(message_of<unit_mismatch>([&] { return level + level; }) == "cannot add [index] and [index]");
    CHECK(message_of<unit_mismatch>([&] { return rank - rank; }) == "cannot subtract [rank] and [rank]");
    CHECK(message_of<unit_mismatch>([&] { return rank * dollars; }) == "cannot multiply or divide [rank] and USD");
    CHECK(message_of<unit_mismatch>([&] { return dollars / level; }) == "cannot multiply or divide USD and [index]");
    CHECK(message_of<unit_mismatch>([&] { return dollars.converted_to(u::EUR); }) ==
          "cannot convert between USD and EUR");
    CHECK(message_of<unit_mismatch>([&] { return megawatts.as<u::MWh>(); }) == "cannot convert between MW and MWh");
    CHECK(message_of<unit_mismatch>([&] {
              any_quantity sum(dollars);
              return sum += euros;
          }) == "cannot add USD and EUR");
    CHECK(message_of<unit_mismatch>([&] {
              any_quantity rate(share);
              return rate -= share;
          }) == "cannot subtract % and %");
    any_decimal_quantity const exact_dollars(1_dec, u::USD);
    any_decimal_quantity const exact_rank(1_dec, u::rank);
    CHECK(message_of<unit_mismatch>([&] { return divide(exact_dollars, exact_rank, 0, rounding::half_even); }) ==
          "cannot multiply or divide USD and [rank]");
    CHECK(message_of<unit_mismatch>([&] { return exact_dollars.converted_to(u::km, rounding::half_even); }) ==
          "cannot convert between USD and km");
}

TEST_CASE("unit: a failed change in place leaves the quantity alone") {
    any_quantity sum(5, u::USD);
    CHECK_THROWS_AS(sum += any_quantity(1, u::EUR), unit_mismatch);
    CHECK(sum == any_quantity(5, u::USD));
    km_of<int> whole(std::numeric_limits<int>::max());
    CHECK_THROWS_AS(whole += km_of<int>(1), overflow_error);
    CHECK_THROWS_AS(whole *= 2, overflow_error);
    CHECK(whole.value() == std::numeric_limits<int>::max());
}

TEST_CASE("unit: a decimal that does not convert exactly names both units and the way out") {
    any_decimal_quantity const feet(100_dec, u::ft);
    CHECK(has_all(message_of<domain_error>([&] { return feet.converted_to(u::yd); }),
                  {"from ft to yd", "name a rounding mode"}));
    CHECK(has_all(message_of<domain_error>([&] { return any_decimal_quantity(1_dec, u::yd) - feet; }),
                  {"from ft to yd"}));
    CHECK(feet.converted_to(u::yd, rounding::down).value == 33.3333333333333333_dec);
    CHECK_THROWS_AS(feet.converted_to(u::yd, rounding::exact), domain_error);
}

TEST_CASE("unit: integer quantities overflow with the operation, the operands and the type") {
    constexpr int most = std::numeric_limits<int>::max();
    constexpr int least = std::numeric_limits<int>::min();
    CHECK(has_all(message_of<overflow_error>([] { return km_of<int>(most) + km_of<int>(1); }),
                  {"2147483647 + 1 is no int32", "wider integer, decimal or double"}));
    CHECK(has_all(message_of<overflow_error>([] { return km_of<int>(least) - km_of<int>(1); }),
                  {"-2147483648 - 1 is no int32"}));
    CHECK(has_all(message_of<overflow_error>([] { return km_of<int>(65536) * 32768; }), {"65536 * 32768 is no int32"}));
    CHECK(has_all(message_of<overflow_error>([] { return km_of<int>(most) * km_of<int>(-2); }),
                  {"2147483647 * -2 is no int32"}));
    CHECK(has_all(message_of<overflow_error>([] { return -km_of<int>(least); }), {"0 - -2147483648 is no int32"}));
    CHECK(has_all(message_of<overflow_error>([] { return abs(km_of<int>(least)); }), {"is no int32"}));
    using int64_km = km_of<std::int64_t>;
    constexpr std::int64_t most64 = std::numeric_limits<std::int64_t>::max();
    CHECK(has_all(message_of<overflow_error>([] { return int64_km(most64) + int64_km(1); }),
                  {"9223372036854775807 + 1 is no int64"}));
    using uint64_km = km_of<std::uint64_t>;
    CHECK(has_all(message_of<overflow_error>([] { return uint64_km(2u) - uint64_km(3u); }), {"2 - 3 is no uint64"}));
    CHECK(has_all(
        message_of<overflow_error>([] { return uint64_km(std::numeric_limits<std::uint64_t>::max()) + uint64_km(1u); }),
        {"18446744073709551615 + 1 is no uint64"}));
    CHECK(has_all(message_of<overflow_error>([] { return -km_of<unsigned>(1u); }), {"0 - 1 is no uint32"}));
    CHECK(has_all(message_of<overflow_error>([] {
                      short const large = 30000;
                      return km_of<short>(large) + km_of<short>(large);
                  }),
                  {"30000 + 30000 is no int16"}));
}

TEST_CASE("unit: a conversion of integers overflows instead of wrapping") {
    CHECK(has_all(message_of<overflow_error>([] { return km_of<int>(2147484).in<u::m>(); }), {"is no int32"}));
    CHECK(km_of<int>(2147483).in<u::m>().value() == 2147483000);
    CHECK(has_all(message_of<overflow_error>([] { return quantity<u::a, int>(-69).in<u::s>(); }), {"is no int32"}));
    CHECK(quantity<u::a, int>(-68).in<u::s>().value() == -2145916800); // 68 * 31557600
    // A factor that alone is too large for the type.
    CHECK(has_all(message_of<overflow_error>([] { return quantity<u::Mtoe, short>(short{1}).in<u::kJ>(); }),
                  {"1 * more than 32767 is no int16"}));
    CHECK(quantity<u::Mtoe, short>(short{0}).in<u::kJ>().value() == 0);
    CHECK_THROWS_AS((quantity<u::EJ, std::int64_t>(10).in<u::J>()), overflow_error);
    CHECK((quantity<u::EJ, std::int64_t>(9).in<u::J>().value()) == 9'000'000'000'000'000'000);
    // Comparing and adding convert as well.
    CHECK_FALSE(km_of<int>(2147484) < (quantity<u::m, int>(1))); // the answer is known, so nothing is raised
    CHECK_THROWS_AS((quantity<u::m, int>(1)) + km_of<int>(2147484), overflow_error);
}

TEST_CASE("unit: decimals overflow instead of rounding in silence") {
    using km = km_of<decimal>;
    CHECK_THROWS_AS(km(decimal(1, 30)) + km(decimal(1, 0)), overflow_error);
    CHECK_THROWS_AS(km(decimal(std::numeric_limits<std::int64_t>::max())) * km(decimal(3)), overflow_error);
    CHECK_THROWS_AS(km(decimal(9'000'000'000'000'000'000, 32767)).in<u::m>(), overflow_error);
    CHECK_THROWS_AS(km(std::numeric_limits<std::uint64_t>::max()), overflow_error);
}

TEST_CASE("unit: a cast that does not fit names the number and the type") {
    using metres = quantity<u::m>;
    CHECK(has_all(message_of<overflow_error>([] { return quantity_cast<u::km, short>(metres(1e9), rounding::down); }),
                  {"quantity_cast", "is no int16"}));
    CHECK(has_all(message_of<overflow_error>([] { return quantity_cast<u::m, unsigned>(metres(-0.5), rounding::up); }),
                  {"-0.5", "is no uint32"}));
    CHECK(has_all(message_of<overflow_error>([] {
                      return quantity_cast<u::m, std::int64_t>(metres(9223372036854775808.0), rounding::down);
                  }), // 2^63, in its shortest digits
                  {"9223372036854776000", "is no int64"}));
    CHECK(has_all(message_of<overflow_error>([] {
                      return quantity_cast<u::m, std::uint64_t>(metres(18446744073709551616.0), rounding::down);
                  }),
                  {"is no uint64"}));
    CHECK(has_all(message_of<overflow_error>([] {
                      return quantity_cast<u::m, int>(quantity<u::km, decimal>(2147484_dec), rounding::half_even);
                  }),
                  {"2147484", "is no int32"}));
    // The rounding itself leads out of the range: 32768 is no int16.
    CHECK(has_all(message_of<overflow_error>([] {
                      return quantity_cast<u::m, short>(quantity<u::m, decimal>(32767.5_dec), rounding::half_up);
                  }),
                  {"32767.5", "is no int16"}));
    CHECK((quantity_cast<u::m, short>(quantity<u::m, decimal>(32767.5_dec), rounding::half_down).value()) == 32767);
    CHECK((quantity_cast<u::m, short>(quantity<u::m, decimal>(-32768.5_dec), rounding::half_even).value()) == -32768);
    CHECK_THROWS_AS((quantity_cast<u::m, short>(quantity<u::m, decimal>(-32768.5_dec), rounding::floor)),
                    overflow_error);
    CHECK_THROWS_AS((quantity_cast<u::mm, int>(quantity<u::m, decimal>(decimal(1, 300)), rounding::half_even)),
                    overflow_error);
    CHECK_THROWS_AS(
        (quantity_cast<u::m>(quantity<u::km, decimal>(decimal(9'000'000'000'000'000'000, 32767)), rounding::half_even)),
        overflow_error);
}

TEST_CASE("unit: an exact cast refuses to lose anything") {
    CHECK(has_all(
        message_of<domain_error>([] { return quantity_cast<u::km>(quantity<u::m, int>(-1500), rounding::exact); }),
        {"-1500", "loses digits", "rounding::exact"}));
    CHECK(has_all(
        message_of<domain_error>([] { return quantity_cast<u::yd>(quantity<u::ft, decimal>(1_dec), rounding::exact); }),
        {"loses digits"}));
    CHECK(
        has_all(message_of<domain_error>([] { return quantity_cast<u::m, int>(quantity<u::m>(0.5), rounding::exact); }),
                {"0.5", "loses digits"}));
    CHECK_THROWS_AS(divide(quantity<u::USD, int>(1), quantity<u::t, int>(3), -5, rounding::exact), domain_error);
}

TEST_CASE("unit: infinity and not-a-number are cast to nothing") {
    for (double const value : {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN()}) {
        quantity<u::km> const q(value);
        CHECK(has_all(message_of<domain_error>([&] { return quantity_cast<u::km, int>(q, rounding::down); }),
                      {"infinity and not-a-number"}));
        CHECK_THROWS_AS((quantity_cast<u::km, decimal>(q, rounding::half_even)), domain_error);
    }
}

TEST_CASE("unit: comparisons with a not-a-number are false") {
    double const nan = std::numeric_limits<double>::quiet_NaN();
    any_quantity const a(nan, u::km);
    for (any_quantity const& b : {any_quantity(1, u::m), any_quantity(nan, u::km), any_quantity(0, u::mi)}) {
        CHECK_FALSE(a == b);
        CHECK(a != b);
        CHECK_FALSE(a < b);
        CHECK_FALSE(a > b);
        CHECK_FALSE(a <= b);
        CHECK_FALSE(a >= b);
        CHECK_FALSE(b < a);
        CHECK_FALSE(b >= a);
    }
    double const volatile hidden = nan;
    quantity<u::km> const typed(static_cast<double>(hidden));
    CHECK_FALSE(typed == typed);
    CHECK(typed != typed);
    CHECK_FALSE(typed <= quantity<u::m>(1));
    CHECK_FALSE(typed >= quantity<u::m>(1));
}

TEST_CASE("unit: division by zero of exact quantities") {
    CHECK_THROWS_AS(divide(quantity<u::USD, int>(1), quantity<u::t, int>(0), 0, rounding::half_even), domain_error);
    CHECK_THROWS_AS(divide_to_digits(quantity<u::USD, int>(1), 0, 3, rounding::half_even), domain_error);
    CHECK_THROWS_AS(
        divide(any_decimal_quantity(1_dec, u::USD), any_decimal_quantity(0_dec, u::t), 0, rounding::half_even),
        domain_error);
}

TEST_CASE("unit: units that do not fit") {
    CHECK(has_all(message_of<overflow_error>([] { return power(u::km, 99); }), {"the scale of a unit does not fit"}));
    CHECK(has_all(message_of<overflow_error>([] { return power(u::m, 100); }), {"an exponent of a unit is beyond 99"}));
    CHECK(has_all(message_of<overflow_error>([] { return power(u::m, std::numeric_limits<int>::min()); }),
                  {"beyond 99"}));
    CHECK(has_all(message_of<overflow_error>([] { return power(u::m, 99) * u::m; }), {"beyond 99"}));
    CHECK(has_all(message_of<overflow_error>([] { return power(u::s, -99) / u::s; }), {"beyond 99"}));
    CHECK(has_all(message_of<overflow_error>([] { return u::USD * u::EUR / u::GBP; }),
                  {"at most two currencies and two counted kinds"}));
    CHECK(has_all(message_of<overflow_error>([] { return u::person * u::TEU * counted("truck"); }),
                  {"at most two currencies and two counted kinds"}));
    CHECK_THROWS_AS(u::rank * u::km, unit_mismatch);
    CHECK_THROWS_AS(power(u::index, 2), unit_mismatch);
    std::string const none = "the two units have no difference";
    CHECK(message_of<unit_mismatch>([] { return unit_of_difference(u::USD, u::EUR); }) == none);
    CHECK(message_of<unit_mismatch>([] { return unit_of_difference(u::rank, u::rank); }) == none);
}

TEST_CASE("unit: scales that do not fit") {
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    CHECK(message_of<domain_error>([] { return make_scale(0); }) == "a unit has no scale of zero");
    CHECK(message_of<domain_error>([] { return make_scale(1, 0); }) == "a unit has no scale of zero");
    CHECK_THROWS_AS(make_scale(1, 1, 251), overflow_error);
    CHECK_THROWS_AS(make_scale(1, 1, -251), overflow_error);
    CHECK_THROWS_AS(make_scale(10, 1, std::numeric_limits<int>::max()), overflow_error);
    CHECK_THROWS_AS(make_scale(1, 10, std::numeric_limits<int>::min()), overflow_error);
    CHECK_THROWS_AS(make_scale(most, 2), overflow_error); // 5 times the greatest numerator
    CHECK_THROWS_AS(make_scale(most) * make_scale(7), overflow_error);
    CHECK_THROWS_AS(inverse(make_scale(std::uint64_t{1} << 28)), overflow_error);         // 5^28 is above 2^64
    CHECK(inverse(make_scale(std::uint64_t{1} << 27)).numerator == 7450580596923828125u); // 5^27
    CHECK_THROWS_AS(make_scale(1, 1, 200) * make_scale(1, 1, 51), overflow_error);
    CHECK_THROWS_AS(scaled(u::m, 0), domain_error);
}

TEST_CASE("unit: price bases need one currency and a year") {
    CHECK(has_all(message_of<domain_error>([] { return at_constant_prices(u::km, 2015); }), {"one currency"}));
    CHECK(
        has_all(message_of<domain_error>([] { return at_constant_prices(u::USD / u::EUR, 2015); }), {"one currency"}));
    CHECK(has_all(message_of<domain_error>([] { return at_constant_prices(u::USD, 15); }), {"1500 to 3000"}));
    CHECK(has_all(message_of<domain_error>([] { return at_purchasing_power_parity(u::USD, 3001); }), {"1500 to 3000"}));
    CHECK(has_all(message_of<domain_error>([] { return at_purchasing_power_parity(u::USD, 0); }), {"1500 to 3000"}));
    CHECK(has_all(message_of<domain_error>([] { return at_constant_prices(u::LCU, 0); }), {"1500 to 3000"}));
    CHECK(has_all(message_of<domain_error>([] { return at_purchasing_power_parity(u::km); }), {"one currency"}));
    CHECK(has_all(message_of<domain_error>([] { return at_constant_prices(u::USD); }), {"a base year; name it"}));
    CHECK(has_all(message_of<domain_error>([] { return at_constant_prices(u::LCU / u::USD); }), {"one currency"}));
}

TEST_CASE("unit: shares, growth rates and index numbers need a base above zero") {
    for (double const base : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
        CHECK(message_of<domain_error>([&] {
                  return percent_of<"GDP">(quantity<u::USD>(1), quantity<u::USD>(base));
              }) == "a percentage needs a whole above zero");
        CHECK(message_of<domain_error>([&] {
                  return growth_rate::between(quantity<u::USD>(base), quantity<u::USD>(1));
              }) == "a growth rate needs a base above zero");
        CHECK(message_of<domain_error>([&] {
                  return rebase<year(2020)>(index_number<year(2015)>(120), index_number<year(2015)>(base));
              }) == "an index is rebased to a period with a level above zero");
    }
    CHECK(message_of<domain_error>([] {
              return percent_of<"GDP">(quantity<u::USD, int>(1), quantity<u::USD, int>(0), 3, rounding::half_even);
          }) == "a percentage needs a whole above zero");
}
