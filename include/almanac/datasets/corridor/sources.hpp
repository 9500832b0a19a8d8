// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Whom the article names for figures of more than one theme: publisher, publication, and when that was published as
/// far as the article says it. Those of one theme stand in its header. Named by the article's words; the library has
/// not seen these publications.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/indicator/dataset/source.hpp>

#include <string_view>

namespace almanac::inline v0::corridor::sources {

// The compiler counts the letters of a plain literal one by one.
using namespace std::string_view_literals;

inline constexpr source economic_cooperation_organization_records{.publisher = "Economic Cooperation Organization"sv,
                                                                  .publication = "records"sv};
inline constexpr source indian_ministry_external_affairs{.publisher = "Indian Ministry of External Affairs"sv};
inline constexpr source international_monetary_fund_pakistan_staff_report_2024_10{
    .publisher = "International Monetary Fund"sv,
    .publication = "Pakistan Staff Report"sv,
    .published = month(2024, 10)};
inline constexpr source islamabad_policy_research_institute_assessment_2025{
    .publisher = "Islamabad Policy Research Institute"sv, .publication = "assessment"sv, .published = year(2025)};
inline constexpr source kazakhstan_ministry_digital_development{.publisher =
                                                                    "Kazakhstan Ministry of Digital Development"sv};
inline constexpr source kazakhstan_ministry_digital_development_progress_report{
    .publisher = "Kazakhstan Ministry of Digital Development"sv, .publication = "progress report"sv};
inline constexpr source pakistan_bureau_statistics_data_2024{
    .publisher = "Pakistan Bureau of Statistics"sv, .publication = "data"sv, .published = year(2024)};
inline constexpr source pakistan_ministry_finance{.publisher = "Pakistan Ministry of Finance"sv};
inline constexpr source pakistan_ministry_finance_fiscal_statement_2025{
    .publisher = "Pakistan Ministry of Finance"sv, .publication = "fiscal statement"sv, .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology{.publisher =
                                                                     "Pakistan Ministry of Information Technology"sv};
inline constexpr source state_bank_pakistan{.publisher = "State Bank of Pakistan"sv};
inline constexpr source united_nations_conference_trade_development_estimates{
    .publisher = "United Nations Conference on Trade and Development"sv, .publication = "estimates"sv};
inline constexpr source united_nations_conference_trade_development_models{
    .publisher = "United Nations Conference on Trade and Development"sv, .publication = "models"sv};
inline constexpr source united_nations_conference_trade_development_projections{
    .publisher = "United Nations Conference on Trade and Development"sv, .publication = "projections"sv};
inline constexpr source united_nations_development_programme_feasibility_study_2025{
    .publisher = "United Nations Development Programme"sv,
    .publication = "feasibility study"sv,
    .published = year(2025)};
inline constexpr source uzbekistan_ministry_digital_technologies_annual_update_2024{
    .publisher = "Uzbekistan Ministry of Digital Technologies"sv,
    .publication = "annual update"sv,
    .published = year(2024)};
inline constexpr source world_bank{.publisher = "World Bank"sv};

} // namespace almanac::inline v0::corridor::sources
