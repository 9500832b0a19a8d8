// must see: an area refers to its group, which must outlive it
#include <almanac/indicator/basis.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/stored_group.hpp>

#include <vector>

using namespace almanac;
basis const of_two_states{.where = stored_group("kgz_tjk", "Kyrgyzstan and Tajikistan",
                                                std::vector<dated_member>{{areas::KGZ}, {areas::TJK}})};
