// Which numbers a quantity holds, and which of them convert by themselves.
#include <almanac/unit/representation.hpp>
#include <almanac/unit/text/representation_text.hpp>

#include "prove.hpp"

#include <concepts>
#include <cstdint>
#include <limits>

using namespace almanac;

PROVE("numbers", representation<double>&& representation<float>&& representation<int>&& representation<std::uint64_t>&&
                     representation<short>&& representation<decimal>);
PROVE("no numbers", !representation<bool> && !representation<char> && !representation<char8_t> &&
                        !representation<char32_t> && !representation<wchar_t> && !representation<int*>);

// IEEE 754: 24 digits of a float, 53 of a double.
PROVE("integers into floating point", exactly_representable<int, double>&& exactly_representable<unsigned, double> &&
                                          !exactly_representable<std::int64_t, double> &&
                                          exactly_representable<short, float> && !exactly_representable<int, float>);
PROVE("integers into integers",
      exactly_representable<int, std::int64_t> && !exactly_representable<std::int64_t, int> &&
          exactly_representable<std::uint32_t, std::int64_t> && !exactly_representable<std::uint32_t, std::int32_t> &&
          !exactly_representable<int, unsigned> && !exactly_representable<int, std::uint64_t>);
PROVE("floating point into integers never",
      !exactly_representable<double, std::int64_t> && !exactly_representable<float, int>);
PROVE("decimals", exactly_representable<int, decimal>&& exactly_representable<std::int64_t, decimal> &&
                      !exactly_representable<double, decimal> && !exactly_representable<decimal, double> &&
                      !exactly_representable<decimal, std::int64_t> && exactly_representable<decimal, decimal>);
PROVE("floating point", exactly_representable<float, double> && !exactly_representable<double, float>);

PROVE("common types",
      std::same_as<common_representation<int, double>, double>&& std::same_as<
          common_representation<double, int>, double>&& std::same_as<common_representation<int, decimal>, decimal>&&
          std::same_as<common_representation<decimal, std::int64_t>, decimal>&&
              std::same_as<common_representation<int, unsigned>, std::int64_t>&&
                  std::same_as<common_representation<float, int>, double>&&
                      std::same_as<common_representation<short, unsigned short>, std::int32_t>&&
                          std::same_as<common_representation<float, double>, double>);
PROVE("no common type", std::same_as<common_representation<decimal, double>, void>&&
                            std::same_as<common_representation<std::int64_t, double>, void>&&
                                std::same_as<common_representation<int, std::uint64_t>, void>&&
                                    std::same_as<common_representation<float, decimal>, void>);

PROVE("their names", unit_detail::representation_name<int>().view() == "int32" &&
                         unit_detail::representation_name<std::uint64_t>().view() == "uint64" &&
                         unit_detail::representation_name<float>().view() == "float" &&
                         unit_detail::representation_name<double>().view() == "double" &&
                         unit_detail::representation_name<long double>().view() == "long double" &&
                         unit_detail::representation_name<decimal>().view() == "decimal");

PROVE("which scales keep every value", unit_detail::scales_exactly<double>(make_scale(1, 3)) &&
                                           unit_detail::scales_exactly<int>(make_scale(60)) &&
                                           !unit_detail::scales_exactly<int>(make_scale(1, 60)) &&
                                           !unit_detail::scales_exactly<int>(make_scale(25, 10)) &&
                                           unit_detail::scales_exactly<decimal>(make_scale(1, 1000)) &&
                                           !unit_detail::scales_exactly<decimal>(make_scale(1, 3)));

// The digits that people expect of a number: the shortest that read back.
PROVE("as decimals", same_digits(unit_detail::as_decimal(0.1), decimal(1, -1)) &&
                         same_digits(unit_detail::as_decimal(0.1F), decimal(1, -1)) &&
                         unit_detail::as_decimal(-7) == -7 && unit_detail::as_decimal(16777216.0F) == 16777216 &&
                         same_digits(unit_detail::as_decimal(decimal(150, -2)), decimal(150, -2)));
PROVE("beyond decimals", unit_detail::text_beyond_decimal(std::numeric_limits<double>::quiet_NaN()) == "nan" &&
                             unit_detail::text_beyond_decimal(std::numeric_limits<float>::infinity()) == "inf" &&
                             unit_detail::text_beyond_decimal(-std::numeric_limits<double>::infinity()) == "-inf" &&
                             unit_detail::text_beyond_decimal(18446744073709551615u) == "18,446,744,073,709,551,615" &&
                             unit_detail::text_beyond_decimal(9223372036854775807u).empty() &&
                             unit_detail::text_beyond_decimal(9223372036854775808u) == "9,223,372,036,854,775,808" &&
                             unit_detail::text_beyond_decimal(1e308).empty());
PROVE("in groups", unit_detail::grouped_number(1814.5) == "1,814.5" && unit_detail::grouped_number(-1000) == "-1,000");
