// Decimals as text, at compile time. Malformed texts are in the run-time tests.
#include <almanac/number/decimal.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include "prove.hpp"

#include <cstdint>
#include <limits>

using namespace almanac;

namespace {

constexpr bool prints(decimal value, std::string_view plain) { return to_text(value).view() == plain; }
constexpr bool prints_scientific(decimal value, std::string_view expected) {
    return to_scientific_text(value).view() == expected && same_digits(parse_scientific(expected), value);
}
constexpr bool reads(std::string_view source, decimal expected) {
    return same_digits(parse_decimal(source), expected) && prints(expected, source);
}

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

} // namespace

PROVE("digits are kept both ways", reads("1.50", {150, -2}) && reads("-1.50", {-150, -2}) && reads("0.00", {0, -2}) &&
                                       reads("0", 0) && reads("0.005", {5, -3}) && reads("-0.70", {-70, -2}) &&
                                       reads("1814", 1814) && reads("100", 100));
PROVE("the ends of 64 bits", reads("9223372036854775807", 9223372036854775807) &&
                                 reads("-9223372036854775808", decimal(least)) &&
                                 reads("-9.223372036854775808", {least, -18}));
PROVE("positive exponents print zeros",
      prints({19, 8}, "1900000000") && prints({-5, 3}, "-5000") && prints({0, 3}, "0"));
PROVE("there is no negative zero", same_digits(parse_decimal("-0.0"), {0, -1}));
PROVE("trailing zeros beyond 64 bits go into the exponent",
      parse_decimal("100000000000000000000000") == power_of_ten(23));
PROVE("very great and very small numbers print with an exponent",
      prints({15, 300}, "1.5E+301") && prints({1, -100}, "1E-100") &&
          prints({1, 59}, "100000000000000000000000000000000000000000000000000000000000") && prints({1, 60}, "1E+60"));
PROVE("scientific notation", prints_scientific({150, -2}, "1.50E+00") && prints_scientific({-917, -9}, "-9.17E-07") &&
                                 prints_scientific({5, 0}, "5E+00") && prints_scientific({0, -2}, "0E-02") &&
                                 prints_scientific({1, 32767}, "1E+32767") &&
                                 prints_scientific({least, -32768}, "-9.223372036854775808E-32750"));
PROVE("what others write", parse_scientific("2.5e6") == 2500000 && parse_scientific("-9.17E-07") == decimal(-917, -9) &&
                               parse_scientific("1E+3") == 1000 && parse_scientific("1E0003") == 1000 &&
                               parse_scientific("12.5") == 12.5_dec);
PROVE("western groups",
      to_grouped_text(1234567.5_dec).view() == "1,234,567.5" && to_grouped_text(-123).view() == "-123" &&
          to_grouped_text(-1234).view() == "-1,234" && to_grouped_text(0.1234567_dec).view() == "0.1234567" &&
          to_grouped_text({19, 8}).view() == "1,900,000,000" && to_grouped_text(999999).view() == "999,999");
PROVE("other separators", to_grouped_text(1234567.5_dec, '.', ',').view() == "1.234.567,5" &&
                              to_grouped_text(1234.50_dec, ' ').view() == "1 234.50");
PROVE("Indian groups", to_indian_grouped_text(1234567.5_dec).view() == "12,34,567.5" &&
                           to_indian_grouped_text(100000).view() == "1,00,000" &&
                           to_indian_grouped_text(999).view() == "999" &&
                           to_indian_grouped_text(1000).view() == "1,000" &&
                           to_indian_grouped_text(-30e7_dec).view() == "-30,00,00,000");
