// What the README shows of groups of one's own.
#include <almanac/compare.hpp>
#include <almanac/place.hpp>
#include <almanac/unit/units.hpp>

namespace al = almanac;

namespace {
constexpr al::figure<al::units::USD> exports(al::area const& where, al::decimal value) {
    return al::state<al::units::USD>(value, {.when = al::year(2024), .kind = al::nature::flow, .where = where});
}
// clang-format off
constexpr al::own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK");
constexpr al::area kgz_tjk = two_states;
static_assert(share(exports(al::areas::TJK, 30), exports(kgz_tjk, 120)).value == 25); // UZB is refused: not inside
static_assert(includes(al::areas::central_asia, kgz_tjk, al::to_serial({2024, 1, 1})));

constexpr al::accession joined[] = {{"CHN"}, {"UZB", {2023, 10, 7}}}; // codes, the first day, the first day after the last
constexpr al::own_group buyers("buyers", "Buyers of gas", joined);
static_assert(!is_member(al::areas::UZB, buyers, al::year(2023)) && is_member(al::areas::UZB, buyers, al::year(2024)));
// clang-format on
} // namespace
