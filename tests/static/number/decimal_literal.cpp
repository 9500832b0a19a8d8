// Literals for magnitude words: each has the digits as written and the exponent of its word.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/money.hpp>
#include <almanac/number/decimal.hpp>
#include <almanac/number/magnitude.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

PROVE("number: a literal has the digits as written",
      same_digits(1.90_billion, decimal(190, 7)) && same_digits(392_million, decimal(392, 6)) &&
          same_digits(1'814_thousand, decimal(1814, 3)) && same_digits(2.5_lakh, decimal(25, 4)));
PROVE("number: each literal is the word of its name",
      find_magnitude("thousand")->exponent == (1_thousand).exponent &&
          find_magnitude("lakh")->exponent == (1_lakh).exponent &&
          find_magnitude("million")->exponent == (1_million).exponent &&
          find_magnitude("crore")->exponent == (1_crore).exponent &&
          find_magnitude("billion")->exponent == (1_billion).exponent &&
          find_magnitude("trillion")->exponent == (1_trillion).exponent);
PROVE("money: amounts by words and by minor units",
      money<currencies::USD>(1.9_billion).count() == 190'000'000'000 &&
          money<currencies::USD>(30_crore) == money<currencies::USD>(300_million) &&
          money<currencies::USD>::from_minor_units(1999) == money<currencies::USD>(19.99_dec) &&
          money<currencies::KWD>::from_minor_units(1999) == money<currencies::KWD>(1.999_dec));
