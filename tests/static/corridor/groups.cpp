// The areas of the dataset that are no single country: groups with members, in the checks of figures.
#include <almanac/compare/figures.hpp>
#include <almanac/datasets/corridor/regions.hpp>
#include <almanac/datasets/corridor/themes/energy.hpp>
#include <almanac/place/group.hpp>

#include "prove.hpp"

using namespace almanac;
using corridor::regions::kgz_tjk;

namespace {

constexpr serial_day that_day = to_serial({2025, 3, 31});
constexpr auto of_tajikistan = corridor::get<"energy.power.exports.TJK.AFG.casa_1000.2025_03">();
constexpr auto of_both = corridor::get<"energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03">();

constexpr area groups[] = {corridor::regions::casa_1000,  corridor::regions::chn_rus, corridor::regions::kaz_kgz,
                           corridor::regions::kaz_tkm,    corridor::regions::kgz_tjk, corridor::regions::qtta,
                           corridor::regions::south_asia, corridor::regions::tapi};

constexpr bool all_include_their_members() {
    for (area const& each : groups) {
        int count = 0;
        for (area const& member : members(each, that_day)) {
            ++count;
            if (!includes(each, member, that_day) || includes(member, each, that_day)) return false;
        }
        if (count < 2 || includes(each, areas::USA, that_day)) return false;
    }
    return true;
}

} // namespace

// 200 of 450 megawatts, as the article states them.
PROVE("share of a member in a pair", share(of_tajikistan, of_both).in() == units::percent);
PROVE("its value", contains(share(of_tajikistan, of_both).range, decimal(444, -1)));
PROVE("not the other way round",
      comparability_of_part(forget_unit(of_both), forget_unit(of_tajikistan)).has(reason::area));

PROVE("a pair includes its members",
      includes(kgz_tjk, areas::TJK, that_day) && includes(kgz_tjk, areas::KGZ, that_day));
PROVE("and nobody else", !includes(kgz_tjk, areas::UZB, that_day) && !includes(kgz_tjk, areas::central_asia, that_day));
PROVE("and is included in the region", includes(areas::central_asia, kgz_tjk, that_day));
PROVE("all groups", all_include_their_members());
PROVE("institutions are no members", !includes(kgz_tjk, institutions::world_bank, that_day));
