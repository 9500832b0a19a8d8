// constant expression
// must see: the_group_is_its_own_member
#include <almanac/place/own_group.hpp>

using namespace almanac;
constexpr own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ kgz_tjk");
