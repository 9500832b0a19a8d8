// constant expression
// must see: this_is_not_a_code_of_cl_obs_status
// must not see: no match for
// must not see: no matching function
#include <almanac/indicator.hpp>

using namespace almanac;
constexpr observation_status provisional("p");
