// constant expression
// must see: a_member_of_the_group_is_listed_twice
#include <almanac/place/own_group.hpp>

using namespace almanac;
constexpr own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK KGZ");
