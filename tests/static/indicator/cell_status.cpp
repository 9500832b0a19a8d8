// The statuses of cells. Expected: the codes of SDMX CL_OBS_STATUS 2.2, of which H, K, L, M, O and Q say missing.
#include <almanac/indicator/cell_status.hpp>
#include <almanac/indicator/status.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr bool agrees_with_the_set_of_codes() {
    for (char c = 'A'; c <= 'W'; ++c) {
        if (!observation_status::is_code(c)) continue;
        auto const status = static_cast<cell_status>(c);
        if (is_missing(status) != observation_status(std::string_view(&c, 1)).is_missing()) return false;
        if (to_words(status).empty()) return false;
    }
    return true;
}
constexpr bool says_missing_when_it_is() {
    for (char c = 'A'; c <= 'W'; ++c) {
        auto const status = static_cast<cell_status>(c);
        if (observation_status::is_code(c) && is_missing(status) != (to_words(status).substr(0, 7) == "missing"))
            return false;
    }
    return true;
}
} // namespace

PROVE("cell_status: the same codes say missing as in observation_status", agrees_with_the_set_of_codes());
PROVE("cell_status: the words say missing", says_missing_when_it_is());
PROVE("cell_status: a gap is missing", is_missing(cell_status::no_observation));
PROVE("cell_status: the default is a gap", cell_status{} == cell_status::no_observation);
PROVE("cell_status: words", to_words(cell_status::missing_not_collected) == "missing: not collected" &&
                                to_words(cell_status::no_observation) == "no observation");
PROVE("cell_status: a letter that is no code has no words", to_words(static_cast<cell_status>('Z')).empty());
PROVE("cell_status: a byte", sizeof(cell_status) == 1);
