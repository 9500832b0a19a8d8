// The dataset proved by the compiler: every theme by itself, its links into all themes, and that no two observations of
// the whole claim the same printed number at the same place of the article.
#include <almanac/corridor.hpp>
#include <almanac/indicator/dataset/proof.hpp>

#include "prove.hpp"

using namespace almanac;
namespace cor = almanac::corridor;

PROVE("the whole", proves<cor::facts>());
PROVE("all themes are in the list", cor::facts.themes.size() == 22);
