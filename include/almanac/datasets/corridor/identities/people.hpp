// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of skills and diplomacy, and what is known not to. See
/// `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_people[] = {
    claim("skills.graduates.UZB.it"sv)
        .is_part_of("skills.graduates.central_asia.it"sv)
        .named("uzbek_graduates_in_central_asia"sv)
        .assuming("one year for both"sv),
    claim("skills.graduates.central_asia.it"sv).is_less_than("skills.graduates.PAK.it"sv).named("graduate_order"sv),
    claim("skills.graduates.share.PAK.russian_turkic"sv)
        .is_less_than("skills.graduates.share.UZB.it.bilingual"sv)
        .named("bilingual_share_order"sv),
    claim("skills.graduates.share.PAK.it.bilingual * skills.graduates.PAK.it"sv)
        .is_less_than("skills.graduates.share.UZB.it.bilingual * skills.graduates.UZB.it"sv)
        .named("bilingual_number_order"sv)
        .assuming("the gap is one of heads, not of shares"sv),
    claim("skills.trainees.PAK.bilingual.coder.by_2027"sv)
        .is_part_of("projections.workforce.PAK.digital_skills"sv)
        .named("trainees_in_needed_workers"sv)
        .assuming("coders count as skilled workers"sv),
    claim("skills.literacy.adult.PAK"sv).is_less_than("skills.literacy.adult.central_asia"sv).named("literacy_order"sv),
    claim("skills.literacy.adult.central_asia"sv).is_at_most("1"sv).named("literate_in_all_adults"sv),
    claim("diplomacy.students.foreign.PAK.central_asia"sv)
        .is_less_than("diplomacy.students.foreign.IND.central_asia"sv)
        .named("scholars_order"sv),
    claim("diplomacy.states.central_asia"sv)
        .is_same_as("diplomacy.states.central_asia.1991"sv)
        .named("central_asian_states"sv),
    multiple("skills.exports.services.multiple.PAK.digital_outsourcing"sv)
        .from("?"sv)
        .to("skills.exports.services.PAK.digital_outsourcing"sv)
        .named("outsourcing_base"sv),
    claim("skills.exports.services.PAK.digital_outsourcing"sv)
        .is_part_of("policy.exports.services.PAK.it.by_2030"sv)
        .named("outsourcing_in_it_exports"sv)
        .assuming("outsourcing revenue is IT exports"sv),
    claim("skills.exports.services.PAK.digital_outsourcing"sv)
        .is_part_of("skills.market.size.central_asia.it_services"sv)
        .named("outsourcing_in_it_market"sv)
        .assuming("the services are sold in Central Asia"sv),
    claim("skills.graduates.share.PAK.it.bilingual * skills.graduates.PAK.it"sv)
        .is_less_than("projections.workforce.PAK.digital_skills"sv)
        .named("bilingual_graduates_below_needed_workers"sv)
        .assuming("the workers needed are bilingual IT graduates of one year"sv),
    claim("diplomacy.policy.targets_met.PAK.central_asia.vision_central_asia"sv)
        .is_attainable_of("?"sv)
        .named("policy_targets_attainable"sv),
    claim("skills.graduates.share.UZB.it.bilingual"sv)
        .is_attainable_of("skills.graduates.UZB.it"sv)
        .named("uzbek_bilingual_attainable"sv),
    claim("skills.graduates.share.PAK.it.bilingual"sv)
        .is_attainable_of("skills.graduates.PAK.it"sv)
        .named("pakistan_bilingual_attainable"sv),
};

inline constexpr known_finding findings_of_people[] = {
    {"bilingual_number_order"sv, severity::warning,
     "5 % of 200,000 are 10,000 bilingual graduates, more than 40 % of 15,000, which are 6,000: the gap holds for shares only."sv},
    {"outsourcing_base"sv, severity::undecided,
     "Doubling to 200 million a year implies 100 million; no line states it."sv},
    {"policy_targets_attainable"sv, severity::undecided,
     "18 % of the trade targets: their number is not stated; 2 of 11 is the smallest, and 5 (one for each pillar) give no 18 %."sv},
};

} // namespace almanac::inline v0::corridor::detail
