// Coverage. Expected values by hand.
#include <almanac/indicator/containers/coverage.hpp>

#include "prove.hpp"

using namespace almanac;

PROVE("compare: coverage: complete", coverage{5, 5, missing_value}.is_complete());
PROVE("compare: coverage: incomplete", !coverage{7, 5, 0.8}.is_complete());
PROVE("compare: coverage: the part that is present", coverage{4, 3, missing_value}.share_present() == 0.75 &&
                                                         coverage{5, 0, missing_value}.share_present() == 0 &&
                                                         coverage{5, 5, missing_value}.share_present() == 1);
PROVE("compare: coverage: of nothing, nothing is present",
      coverage{}.share_present() == 0 && !coverage{}.is_complete());
PROVE("compare: coverage: the weight is unknown until it is given",
      is_missing(coverage{}.weight_present) && coverage{7, 5, 0.8}.weight_present == 0.8);
PROVE("compare: coverage: printed", to_text(coverage{4, 3, missing_value}).view() == "3/4" &&
                                        to_text(coverage{}).view() == "0/0" &&
                                        to_text(coverage{2147483647, 2147483647, 1}).view() == "2147483647/2147483647");
