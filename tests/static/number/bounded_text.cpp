#include <almanac/number/text/bounded_text.hpp>

#include "prove.hpp"

using namespace almanac;

PROVE("bounded text: exact", to_text(bounded(12)) == "12" && to_text(bounded(-1234.5)) == "-1,234.5");
PROVE("bounded text: with bounds",
      to_text(bounded(0.206316, 0.2060441, 0.2065889)) == "0.206316 (0.206044 to 0.206589)");
PROVE("bounded text: outward", to_text(bounded(2, 1.00000049, 2.00000051)) == "2 (1 to 2.00001)");
PROVE("bounded text: without an end", to_text(bounded(5, 4, number_detail::infinity)) == "5 (4 to inf)");
PROVE("bounded text: missing", to_text(bounded()) == "missing");
