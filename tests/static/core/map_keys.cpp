// What people put into maps: an order that agrees with ==, and a hash that does.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/calendar/period.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "prove.hpp"

#include <concepts>
#include <string_view>
#include <type_traits>

using namespace almanac;

template <class Key>
concept orders = std::three_way_comparable<Key, std::strong_ordering>;
template <class Key>
concept hashes = requires(Key const& key) {
    { std::hash<Key>{}(key) } -> std::same_as<std::size_t>;
};

PROVE("keys: an order",
      orders<period>&& orders<civil_date>&& orders<area>&& orders<currency_code>&& orders<unit>&& orders<product_code>);
PROVE("keys: a hash", hashes<period>&& hashes<civil_date>&& hashes<serial_day>&& hashes<area>&& hashes<currency_code>&&
                          hashes<unit>&& hashes<product_code>&& hashes<decimal>);

/// Whether exactly one of <, == and > holds for each pair, < agrees with the places in the list, and equal values, and
/// those alone, have equal hashes.
template <class Key, std::size_t Size>
constexpr bool is_sorted_list_of_keys(Key const (&keys)[Size]) {
    for (std::size_t i = 0; i < Size; ++i) {
        for (std::size_t j = 0; j < Size; ++j) {
            if ((keys[i] < keys[j]) != (i < j) || (keys[i] > keys[j]) != (i > j)) return false;
            if ((keys[i] == keys[j]) != (i == j)) return false;
            if ((std::hash<Key>{}(keys[i]) == std::hash<Key>{}(keys[j])) != (i == j)) return false;
        }
    }
    return true;
}

constexpr period some_periods[] = {no_period(),
                                   quarter(2023, 4),
                                   month(2024, 1),
                                   quarter(2024, 1),
                                   span(month(2024, 1), month(2024, 3)),
                                   as_of(quarter(2024, 1)),
                                   year(2024),
                                   by(year(2024)),
                                   since(year(2024)),
                                   fiscal_period(fiscal::india, 2025)};
PROVE("keys: periods by their first day, their end and their meaning", is_sorted_list_of_keys(some_periods));
PROVE("keys: the fiscal years of two countries over the same days",
      is_sorted_list_of_keys({fiscal_period(fiscal::sdmx(7, 1), 2023), fiscal_period(fiscal::pakistan, 2024)}));
PROVE("keys: dates", is_sorted_list_of_keys<civil_date>(
                         {{-1, 12, 31}, {2023, 12, 31}, {2024, 1, 1}, {2024, 1, 2}, {2024, 2, 1}, {2025, 1, 1}}));
PROVE("keys: areas", is_sorted_list_of_keys<area>({{}, areas::KAZ, areas::PAK, areas::central_asia, areas::world}));
PROVE("keys: currencies", is_sorted_list_of_keys<currency_code>({{}, "EUR", "PKR", "USD"}));
PROVE("keys: products", is_sorted_list_of_keys<product_code>({product_code(), product_code("10"), product_code("1006"),
                                                              product_code("11")}));

/// Whether units are told apart by the order and the hash exactly where == does.
template <std::size_t Size>
constexpr bool tells_apart(unit const (&all)[Size]) {
    for (unit const& a : all) {
        for (unit const& b : all) {
            if ((a == b) != (hash_value(a) == hash_value(b)) || (a == b) != ((a <=> b) == 0)) return false;
            bool const is_less = a < b;
            if (is_less != (b > a) || (is_less && b < a)) return false;
        }
    }
    return true;
}
PROVE("keys: units", tells_apart({units::one,
                                  units::percent,
                                  units::percentage_point,
                                  units::basis_point,
                                  units::index,
                                  units::rank,
                                  units::m,
                                  units::km,
                                  units::m2,
                                  units::kg,
                                  units::s,
                                  units::bit,
                                  units::km_per_h,
                                  units::person,
                                  counted("truck"),
                                  units::USD,
                                  units::EUR,
                                  units::USD / units::t,
                                  units::EUR / units::t,
                                  at_constant_prices(units::USD, 2015),
                                  at_constant_prices(units::USD, 2020),
                                  at_purchasing_power_parity(units::USD, 2021),
                                  units::USD / units::EUR,
                                  units::EUR / units::USD,
                                  power(units::person, 2)}));
PROVE("keys: a decimal hashes by its value", hash_value(decimal(150, -2)) == std::hash<decimal>{}(decimal(15, -1)));

// A number is no period, also where braces are left out.
struct row {
    period when = no_period();
    int other = 0;
};
PROVE("keys: no period out of a number", !std::is_convertible_v<int, period> && !std::is_constructible_v<period, int>);
template <class Row>
concept takes_a_number = requires {
    Row{.when = 2024, .kind = nature::flow};
};
PROVE("keys: no period out of a number without braces", !takes_a_number<row>);

// Names have up to 63 bytes.
constexpr std::string_view name_63 = "a23456789_b23456789_c23456789_d23456789_e23456789_f23456789_g23";
PROVE("names: of a kind", name_63.size() == longest_name && counted(name_63).counted.view() == name_63);
PROVE("names: of an area", unlisted_area(name_63).view() == name_63);
PROVE("names: of a product", product_code(name_63).view() == name_63);
