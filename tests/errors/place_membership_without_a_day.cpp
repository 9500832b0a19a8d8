// constant expression
// must see: the_membership_has_no_day
#include <almanac/place/own_group.hpp>

using namespace almanac;
constexpr accession backward[] = {{"KGZ TJK", {2020, 1, 1}, {2019, 1, 1}}};
constexpr own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", backward);
