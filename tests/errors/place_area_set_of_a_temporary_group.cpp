// must see: an area refers to its group, which must outlive it
#include <almanac/indicator/basis.hpp>
#include <almanac/place/own_group.hpp>

using namespace almanac;
basis const of_two_states{.where = own_group("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK")};
