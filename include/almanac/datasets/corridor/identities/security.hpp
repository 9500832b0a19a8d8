// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between figures of security and cybersecurity, and what is known not to. See
/// `datasets/corridor/identities.hpp`.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::detail {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr identity identities_of_security[] = {
    claim(
        "security.security.cost.PAK.azm_e_istehkam / (0 - macroeconomy.government.expenditure.growth.PAK.health_education)"sv)
        .is_at_most(
            "macroeconomy.tax.revenue.per_gdp.PAK * macroeconomy.gdp.per_population.PAK.by_2030 * connectivity.internet.users.PAK / connectivity.internet.users.share.PAK"sv)
        .named("budget_cut_within_tax_revenue"sv)
        .assuming(
            "the cut of 10 % pays the whole cost in one year, income \"stagnating at\" 1,596 is today's, and income is GDP"sv),
    claim("?"sv)
        .is_quotient_of("security.security.cost.PAK.azm_e_istehkam"sv,
                        "0 - macroeconomy.government.expenditure.growth.PAK.health_education"sv)
        .named("health_education_budget_base"sv)
        .assuming("the cut pays the whole cost"sv),
    multiple("security.incidents.security.multiple.PAK"sv)
        .from("security.incidents.security.PAK.ttp.attack.2024"sv)
        .to("security.incidents.security.PAK"sv)
        .named("halved_incidents"sv)
        .assuming("the incidents to be halved are the attacks of the TTP in 2024 (\"attack\" means \"incident\")"sv),
    multiple("security.incidents.security.multiple.PAK"sv)
        .from("security.incidents.security.PAK.ttp.attack.2024 + security.incidents.security.PAK.bla.2024"sv)
        .to("security.incidents.security.PAK"sv)
        .named("halved_incidents_of_two_groups"sv)
        .assuming(
            "the incidents to be halved are those of the TTP and the BLA in 2024 (\"attack\" means \"incident\")"sv),
    claim("security.incidents.security.PAK"sv)
        .is_at_most(
            "(1 + security.incidents.security.growth.PAK.by_2026) * security.incidents.security.PAK.ttp.attack.2024"sv)
        .named("interim_incident_target"sv)
        .assuming("both targets start from the attacks of 2024"sv),
    claim("security.security.militants.PAK.2023"sv)
        .is_less_than("security.security.militants.PAK.azm_e_istehkam"sv)
        .named("militants_order"sv),
    claim("security.security.militants.PAK.2023 / 12"sv)
        .is_less_than("security.security.militants.PAK.azm_e_istehkam.2024_06_2025_03 / 10"sv)
        .named("militants_per_month"sv)
        .assuming("the ten months June 2024 to March 2025"sv),
    growth("security.incidents.security.growth.PAK.ttp.attack.2025_q1"sv)
        .from("?"sv)
        .to("?"sv)
        .named("ttp_attacks_base_of_rise"sv),
    claim("cybersecurity.cyber.incidents.KAZ"sv)
        .is_less_than("cybersecurity.cyber.incidents.PAK.2024"sv)
        .named("cyber_incident_order"sv),
    claim("cybersecurity.cyber.loss.KAZ"sv)
        .is_less_than("cybersecurity.cyber.loss.PAK.2024"sv)
        .named("cyber_loss_order"sv),
    claim("cybersecurity.cyber.loss.KAZ / cybersecurity.cyber.incidents.KAZ"sv)
        .is_less_than("cybersecurity.cyber.loss.PAK.2024 / cybersecurity.cyber.incidents.PAK.2024"sv)
        .named("cyber_loss_per_incident"sv)
        .assuming("\"better\" holds for each incident too"sv),
    claim("cybersecurity.budget.allocation.PAK.cybersecurity"sv)
        .is_less_than("cybersecurity.budget.allocation.KAZ.cybersecurity"sv)
        .named("cyber_budget_order"sv),
    claim("cybersecurity.cyber.incidents.share.PAK.e_commerce.2024"sv)
        .is_attainable_of("cybersecurity.cyber.incidents.PAK.2024"sv)
        .named("incidents_share_attainable"sv),
};

inline constexpr known_finding findings_of_security[] = {
    {"health_education_budget_base"sv, severity::undecided,
     "2.5 billion from a cut of 10 % imply budgets of 25 billion; no line states them."sv},
    {"ttp_attacks_base_of_rise"sv, severity::undecided,
     "Attacks rose by 15 % on the first quarter of 2024, but no quarter is stated."sv},
};

} // namespace almanac::inline v0::corridor::detail
