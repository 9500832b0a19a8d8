// must see: an area refers to its group, which must outlive it
#include <almanac/place/own_group.hpp>

using namespace almanac;
area const two_states = own_group("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK");
