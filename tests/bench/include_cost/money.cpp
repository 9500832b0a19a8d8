// bound: 0.8, of instructions 0.64
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/period_text.hpp>
#include <almanac/currency/currencies.hpp>
#include <almanac/exchange/convert_money.hpp>
#include <almanac/number/text/decimal_text.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/group.hpp>
#include <almanac/unit/quantity.hpp>
#include <almanac/unit/text/parse_unit.hpp>
#include <almanac/unit/units.hpp>

using namespace almanac;
constexpr quantity<units::km> road(1814);
constexpr auto length = road + quantity<units::m>(500);
constexpr auto price = quantity<units::USD>(620.0) / quantity<units::t>(2.0);
static_assert(price.in<units::USD / units::kg>() < quantity<units::USD / units::kg>(0.32));
static_assert(parse_decimal("1.50") == parse_decimal("1.5"));
static_assert(parse_unit("USD/t") == units::USD / units::t);
constexpr period reported = fiscal_year<fiscal::pakistan>(2024);
static_assert(contains(reported, day(2024, 3, 1)) && !overlaps(reported, year(2025)));
static_assert(parse_period("2024-Q1") == quarter(2024, 1));
static_assert(is_member(areas::KAZ, areas::central_asia, year(2024)));
constexpr auto three_times = money<currencies::USD>(decimal(1990, -2)) * 3;
static_assert(three_times == money<currencies::USD>(decimal(5970, -2)));
constexpr auto dollar =
    quote<currencies::USD, currencies::PKR>(decimal(27858, -2), year(2024), rate_kind::period_average, "a bank");
static_assert(convert(three_times, dollar, rounding::half_even).count() == 1663123);
