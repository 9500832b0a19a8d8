// The statuses of cells. Expected: the codes of SDMX CL_OBS_STATUS 2.2, of which H, K, L, M, O and Q say missing.
#include <almanac/indicator/containers/cell_status.hpp>
#include <almanac/indicator/containers/from_table.hpp>
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

// Which of several codes of a set counts for a cell: the first that says that there is no number, else the first that
// says more than "normal"; in the order of the alphabet, whatever the order in which they were written.
namespace {
constexpr cell_status one_of(std::string_view codes) { return indicator_detail::one_status(observation_status(codes)); }
} // namespace
PROVE("indicator: a cell says what its only code says", one_of("A") == cell_status::normal &&
                                                            one_of("P") == cell_status::provisional &&
                                                            one_of("") == cell_status::normal);
PROVE("indicator: more than normal goes before normal",
      one_of("AP") == cell_status::provisional && one_of("AB") == cell_status::time_series_break);
PROVE("indicator: of two that say more the first", one_of("PB") == cell_status::time_series_break &&
                                                       one_of("EP") == cell_status::estimated &&
                                                       one_of("UPD") == cell_status::definition_differs);
PROVE("indicator: missing goes before all", one_of("BO") == cell_status::missing &&
                                                one_of("AEPQ") == cell_status::missing_suppressed &&
                                                one_of("WM") == cell_status::missing_cannot_exist);
PROVE("indicator: of two that say missing the first",
      one_of("OM") == cell_status::missing_cannot_exist && one_of("QH") == cell_status::missing_holiday);
