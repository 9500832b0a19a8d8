// constant expression
// must see: a_member_of_the_group_is_unknown
#include <almanac/place/own_group.hpp>

using namespace almanac;
constexpr own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJX");
