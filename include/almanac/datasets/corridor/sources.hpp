// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Who the article names for its figures: publisher, publication, and when that was published as far as the article
/// says it. Named by their words; the library has not seen these publications.
#pragma once

#include <almanac/calendar/period.hpp>
#include <almanac/indicator/source.hpp>

namespace almanac::inline v0::corridor::sources {

inline constexpr source amnesty_international_incident_log{.publisher = "Amnesty International",
                                                           .publication = "incident log"};
inline constexpr source asian_development_bank{.publisher = "Asian Development Bank"};
inline constexpr source asian_development_bank_2023{.publisher = "Asian Development Bank", .published = year(2023)};
inline constexpr source asian_development_bank_asia_connectivity_report_2025{
    .publisher = "Asian Development Bank", .publication = "Asia Connectivity Report", .published = year(2025)};
inline constexpr source asian_development_bank_cost_estimate_2023{
    .publisher = "Asian Development Bank", .publication = "cost estimate", .published = year(2023)};
inline constexpr source asian_development_bank_digital_trade_corridors_in_asia_2025{
    .publisher = "Asian Development Bank", .publication = "Digital Trade Corridors in Asia", .published = year(2025)};
inline constexpr source atlantic_council_pakistan_briefing_2025{
    .publisher = "Atlantic Council", .publication = "Pakistan briefing", .published = year(2025)};
inline constexpr source bp_data_2024{.publisher = "BP", .publication = "data", .published = year(2024)};
inline constexpr source bp_statistical_review_2024{
    .publisher = "BP", .publication = "Statistical Review", .published = year(2024)};
inline constexpr source british_council_survey_2024{
    .publisher = "British Council", .publication = "survey", .published = year(2024)};
inline constexpr source brookings_institution_pakistan_at_a_crossroads_2025{
    .publisher = "Brookings Institution", .publication = "Pakistan at a Crossroads", .published = year(2025)};
inline constexpr source cambridge_centre_alternative_finance_blockchain_report{
    .publisher = "Cambridge Centre for Alternative Finance", .publication = "blockchain report"};
inline constexpr source careem_impact_report_2024{
    .publisher = "Careem", .publication = "impact report", .published = year(2024)};
inline constexpr source casa_1000_project_update{.publisher = "CASA-1000 project", .publication = "update"};
inline constexpr source center_strategic_international_studies_afghanistans_shadow_war_2025{
    .publisher = "Center for Strategic and International Studies",
    .publication = "Afghanistan's Shadow War",
    .published = year(2025)};
inline constexpr source centre_research_security_studies{.publisher = "Centre for Research and Security Studies"};
inline constexpr source chainalysis_crypto_adoption_index_2025{
    .publisher = "Chainalysis", .publication = "Crypto Adoption Index", .published = year(2025)};
inline constexpr source china_global_investment_tracker{.publisher = "China Global Investment Tracker"};
inline constexpr source crunchbase_pakistan_tech_report_2025{
    .publisher = "Crunchbase", .publication = "Pakistan Tech Report", .published = year(2025)};
inline constexpr source daraz_corporate_filings{.publisher = "Daraz", .publication = "corporate filings"};
inline constexpr source digital_casa_project_project_dashboard{.publisher = "Digital CASA project",
                                                               .publication = "project dashboard"};
inline constexpr source economic_cooperation_organization_budget_2024{
    .publisher = "Economic Cooperation Organization", .publication = "budget", .published = year(2024)};
inline constexpr source economic_cooperation_organization_climate_agenda_2024{
    .publisher = "Economic Cooperation Organization", .publication = "climate agenda", .published = year(2024)};
inline constexpr source economic_cooperation_organization_records{.publisher = "Economic Cooperation Organization",
                                                                  .publication = "records"};
inline constexpr source economic_cooperation_organization_vision_2025_progress_report_2024_12{
    .publisher = "Economic Cooperation Organization",
    .publication = "Vision 2025 progress report",
    .published = month(2024, 12)};
inline constexpr source eurasian_economic_union_data{.publisher = "Eurasian Economic Union", .publication = "data"};
inline constexpr source eurasian_economic_union_economic_summary_2024{
    .publisher = "Eurasian Economic Union", .publication = "economic summary", .published = year(2024)};
inline constexpr source food_agriculture_organization_regional_outlook_2024{
    .publisher = "Food and Agriculture Organization", .publication = "Regional Outlook", .published = year(2024)};
inline constexpr source food_agriculture_organization_stats{.publisher = "Food and Agriculture Organization",
                                                            .publication = "stats"};
inline constexpr source freelancer_com_data_2024{
    .publisher = "Freelancer.com", .publication = "data", .published = year(2024)};
inline constexpr source government_pakistan_national_education_policy_2025{
    .publisher = "Government of Pakistan", .publication = "National Education Policy", .published = year(2025)};
inline constexpr source government_pakistan_national_transport_policy_2025{
    .publisher = "Government of Pakistan", .publication = "National Transport Policy", .published = year(2025)};
inline constexpr source government_pakistan_national_transport_policy_draft_2025{
    .publisher = "Government of Pakistan", .publication = "National Transport Policy draft", .published = year(2025)};
inline constexpr source gwadar_port_authority_annual_report{.publisher = "Gwadar Port Authority",
                                                            .publication = "annual report"};
inline constexpr source human_rights_watch{.publisher = "Human Rights Watch"};
inline constexpr source indian_council_cultural_relations{.publisher = "Indian Council for Cultural Relations"};
inline constexpr source indian_ministry_commerce_trade_statistics_2025{
    .publisher = "Indian Ministry of Commerce", .publication = "trade statistics", .published = year(2025)};
inline constexpr source indian_ministry_external_affairs{.publisher = "Indian Ministry of External Affairs"};
inline constexpr source inter_services_public_relations{.publisher = "Inter-Services Public Relations"};
inline constexpr source intergovernmental_panel_climate_change_assessment_2024{
    .publisher = "Intergovernmental Panel on Climate Change", .publication = "assessment", .published = year(2024)};
inline constexpr source international_data_corporation_asia_pacific_ai_tracker{
    .publisher = "International Data Corporation", .publication = "Asia-Pacific AI Tracker"};
inline constexpr source international_energy_agency{.publisher = "International Energy Agency"};
inline constexpr source international_energy_agency_2024{.publisher = "International Energy Agency",
                                                         .published = year(2024)};
inline constexpr source international_energy_agency_oil_market_report_2025{
    .publisher = "International Energy Agency", .publication = "Oil Market Report", .published = year(2025)};
inline constexpr source international_energy_agency_world_energy_outlook_2025{
    .publisher = "International Energy Agency", .publication = "World Energy Outlook", .published = year(2025)};
inline constexpr source international_institute_strategic_studies_estimate_2025{
    .publisher = "International Institute for Strategic Studies", .publication = "estimate", .published = year(2025)};
inline constexpr source international_institute_strategic_studies_models{
    .publisher = "International Institute for Strategic Studies", .publication = "models"};
inline constexpr source international_monetary_fund{.publisher = "International Monetary Fund"};
inline constexpr source international_monetary_fund_data_2024{
    .publisher = "International Monetary Fund", .publication = "data", .published = year(2024)};
inline constexpr source international_monetary_fund_debt_sustainability_analysis_2024{
    .publisher = "International Monetary Fund", .publication = "Debt Sustainability Analysis", .published = year(2024)};
inline constexpr source international_monetary_fund_migration_development_brief_2024{
    .publisher = "International Monetary Fund",
    .publication = "Migration and Development Brief",
    .published = year(2024)};
inline constexpr source international_monetary_fund_pakistan_article_iv_consultation_2024{
    .publisher = "International Monetary Fund",
    .publication = "Pakistan Article IV Consultation",
    .published = year(2024)};
inline constexpr source international_monetary_fund_pakistan_staff_report_2024_10{
    .publisher = "International Monetary Fund", .publication = "Pakistan Staff Report", .published = month(2024, 10)};
inline constexpr source international_renewable_energy_agency{.publisher = "International Renewable Energy Agency"};
inline constexpr source international_renewable_energy_agency_2025{.publisher = "International Renewable Energy Agency",
                                                                   .published = year(2025)};
inline constexpr source international_renewable_energy_agency_tracker_2025{
    .publisher = "International Renewable Energy Agency", .publication = "tracker", .published = year(2025)};
inline constexpr source international_telecommunication_union_digital_cooperation_roadmap_2025{
    .publisher = "International Telecommunication Union",
    .publication = "Digital Cooperation Roadmap",
    .published = year(2025)};
inline constexpr source international_telecommunication_union_estimates{
    .publisher = "International Telecommunication Union", .publication = "estimates"};
inline constexpr source international_telecommunication_union_measuring_digital_development_2024{
    .publisher = "International Telecommunication Union",
    .publication = "Measuring Digital Development",
    .published = year(2024)};
inline constexpr source international_telecommunication_union_regional_overview_2024{
    .publisher = "International Telecommunication Union", .publication = "regional overview", .published = year(2024)};
inline constexpr source international_telecommunication_union_simulations{
    .publisher = "International Telecommunication Union", .publication = "simulations"};
inline constexpr source islamabad_policy_research_institute_assessment_2025{
    .publisher = "Islamabad Policy Research Institute", .publication = "assessment", .published = year(2025)};
inline constexpr source jazzcash_annual_statement{.publisher = "JazzCash", .publication = "annual statement"};
inline constexpr source kaspersky_threat_landscape_2025{
    .publisher = "Kaspersky", .publication = "Threat Landscape", .published = year(2025)};
inline constexpr source kaspi_kz_financial_disclosure{.publisher = "Kaspi.kz", .publication = "financial disclosure"};
inline constexpr source kaspi_kz_investor_report{.publisher = "Kaspi.kz", .publication = "investor report"};
inline constexpr source kazakhstan_ministry_agriculture_data_2024{
    .publisher = "Kazakhstan Ministry of Agriculture", .publication = "data", .published = year(2024)};
inline constexpr source kazakhstan_ministry_digital_development{.publisher =
                                                                    "Kazakhstan Ministry of Digital Development"};
inline constexpr source kazakhstan_ministry_digital_development_budget_2024{
    .publisher = "Kazakhstan Ministry of Digital Development", .publication = "budget", .published = year(2024)};
inline constexpr source kazakhstan_ministry_digital_development_progress_report{
    .publisher = "Kazakhstan Ministry of Digital Development", .publication = "progress report"};
inline constexpr source lahore_smart_city_project_brief{.publisher = "Lahore Smart City",
                                                        .publication = "project brief"};
inline constexpr source mediq_corporate_update{.publisher = "MedIQ", .publication = "corporate update"};
inline constexpr source national_counter_terrorism_authority{.publisher = "National Counter Terrorism Authority"};
inline constexpr source national_counter_terrorism_authority_estimate_2025{
    .publisher = "National Counter Terrorism Authority", .publication = "estimate", .published = year(2025)};
inline constexpr source national_cyber_security_agency_kaspersky_report_january_2025_threat_2025{
    .publisher = "National Cyber Security Agency and Kaspersky",
    .publication = "report of January 2025 and Threat Landscape",
    .published = year(2025)};
inline constexpr source national_electric_power_regulatory_authority_report_2024{
    .publisher = "National Electric Power Regulatory Authority", .publication = "report", .published = year(2024)};
inline constexpr source notre_dame_global_adaptation_initiative_nd_gain_index{
    .publisher = "Notre Dame Global Adaptation Initiative", .publication = "ND-GAIN Index"};
inline constexpr source nur_sultan_municipality_municipal_report{.publisher = "Nur-Sultan municipality",
                                                                 .publication = "municipal report"};
inline constexpr source observatory_economic_complexity_data_2024{
    .publisher = "Observatory of Economic Complexity", .publication = "data", .published = year(2024)};
inline constexpr source ookla_speedtest_global_index_2025{
    .publisher = "Ookla", .publication = "Speedtest Global Index", .published = year(2025)};
inline constexpr source organisation_economic_co_operation_development_asia_pacific_trade_2025_02{
    .publisher = "Organisation for Economic Co-operation and Development",
    .publication = "Asia-Pacific Trade Outlook",
    .published = month(2025, 2)};
inline constexpr source organisation_economic_co_operation_development_digital_economy_outlook_2025{
    .publisher = "Organisation for Economic Co-operation and Development",
    .publication = "Digital Economy Outlook",
    .published = year(2025)};
inline constexpr source organisation_economic_co_operation_development_energy_outlook_2025{
    .publisher = "Organisation for Economic Co-operation and Development",
    .publication = "Energy Outlook",
    .published = year(2025)};
inline constexpr source organisation_economic_co_operation_development_estimate{
    .publisher = "Organisation for Economic Co-operation and Development", .publication = "estimate"};
inline constexpr source organisation_economic_co_operation_development_projections{
    .publisher = "Organisation for Economic Co-operation and Development", .publication = "projections"};
inline constexpr source pakistan_blockchain_association_census_2024{
    .publisher = "Pakistan Blockchain Association", .publication = "census", .published = year(2024)};
inline constexpr source pakistan_bureau_statistics_data_2024{
    .publisher = "Pakistan Bureau of Statistics", .publication = "data", .published = year(2024)};
inline constexpr source pakistan_chamber_commerce{.publisher = "Pakistan Chamber of Commerce"};
inline constexpr source pakistan_customs_service_data{.publisher = "Pakistan Customs Service", .publication = "data"};
inline constexpr source pakistan_federal_board_revenue{.publisher = "Pakistan Federal Board of Revenue"};
inline constexpr source pakistan_higher_education_commission_data_2024{
    .publisher = "Pakistan Higher Education Commission", .publication = "data", .published = year(2024)};
inline constexpr source pakistan_higher_education_commission_report_2024{
    .publisher = "Pakistan Higher Education Commission", .publication = "report", .published = year(2024)};
inline constexpr source pakistan_institute_peace_studies_annual_security_report_2025_01{
    .publisher = "Pakistan Institute for Peace Studies",
    .publication = "annual security report",
    .published = month(2025, 1)};
inline constexpr source pakistan_interior_ministry_security_brief_2024_12{
    .publisher = "Pakistan Interior Ministry", .publication = "security brief", .published = month(2024, 12)};
inline constexpr source pakistan_meteorological_department_forecast_2024{
    .publisher = "Pakistan Meteorological Department", .publication = "forecast", .published = year(2024)};
inline constexpr source pakistan_ministry_commerce{.publisher = "Pakistan Ministry of Commerce"};
inline constexpr source pakistan_ministry_commerce_trade_promotion_plan_2025{
    .publisher = "Pakistan Ministry of Commerce", .publication = "trade promotion plan", .published = year(2025)};
inline constexpr source pakistan_ministry_commerce_trade_statistics{.publisher = "Pakistan Ministry of Commerce",
                                                                    .publication = "trade statistics"};
inline constexpr source pakistan_ministry_communications{.publisher = "Pakistan Ministry of Communications"};
inline constexpr source pakistan_ministry_education_projections{.publisher = "Pakistan Ministry of Education",
                                                                .publication = "projections"};
inline constexpr source pakistan_ministry_finance{.publisher = "Pakistan Ministry of Finance"};
inline constexpr source pakistan_ministry_finance_budget_annex_2025{
    .publisher = "Pakistan Ministry of Finance", .publication = "budget annex", .published = year(2025)};
inline constexpr source pakistan_ministry_finance_economic_roadmap_2025{
    .publisher = "Pakistan Ministry of Finance", .publication = "economic roadmap", .published = year(2025)};
inline constexpr source pakistan_ministry_finance_fiscal_statement_2025{
    .publisher = "Pakistan Ministry of Finance", .publication = "fiscal statement", .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology{.publisher =
                                                                     "Pakistan Ministry of Information Technology"};
inline constexpr source pakistan_ministry_information_technology_digital_pakistan_policy_2025{
    .publisher = "Pakistan Ministry of Information Technology",
    .publication = "Digital Pakistan Policy update",
    .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_digital_pakistan_vision_2025{
    .publisher = "Pakistan Ministry of Information Technology",
    .publication = "Digital Pakistan Vision",
    .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_digital_pakistan_vision_2025_{
    .publisher = "Pakistan Ministry of Information Technology",
    .publication = "Digital Pakistan Vision budget breakdown",
    .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_legislative_update_2025{
    .publisher = "Pakistan Ministry of Information Technology",
    .publication = "legislative update",
    .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_national_cyber_security_2025{
    .publisher = "Pakistan Ministry of Information Technology",
    .publication = "National Cyber Security Policy",
    .published = year(2025)};
inline constexpr source pakistan_ministry_information_technology_tech_census_2025{
    .publisher = "Pakistan Ministry of Information Technology", .publication = "tech census", .published = year(2025)};
inline constexpr source pakistan_ministry_national_food_security_report_2025{
    .publisher = "Pakistan Ministry of National Food Security", .publication = "report", .published = year(2025)};
inline constexpr source pakistan_software_houses_association_estimate_2024{
    .publisher = "Pakistan Software Houses Association", .publication = "estimate", .published = year(2024)};
inline constexpr source pakistan_telecommunication_authority_data_2025_01{
    .publisher = "Pakistan Telecommunication Authority", .publication = "data", .published = month(2025, 1)};
inline constexpr source pakistan_telecommunication_authority_report_2025{
    .publisher = "Pakistan Telecommunication Authority", .publication = "report", .published = year(2025)};
inline constexpr source pakistan_textile_council{.publisher = "Pakistan Textile Council"};
inline constexpr source pakistan_textile_council_data_2024{
    .publisher = "Pakistan Textile Council", .publication = "data", .published = year(2024)};
inline constexpr source punjab_government_urban_plan_2025{
    .publisher = "Punjab government", .publication = "urban plan", .published = year(2025)};
inline constexpr source state_bank_pakistan{.publisher = "State Bank of Pakistan"};
inline constexpr source state_bank_pakistan_annual_report{.publisher = "State Bank of Pakistan",
                                                          .publication = "annual report"};
inline constexpr source state_bank_pakistan_digital_payments_report_2024{
    .publisher = "State Bank of Pakistan", .publication = "Digital Payments Report", .published = year(2024)};
inline constexpr source state_bank_pakistan_financial_access_survey_2025{
    .publisher = "State Bank of Pakistan", .publication = "Financial Access Survey", .published = year(2025)};
inline constexpr source state_bank_pakistan_fintech_review_2025{
    .publisher = "State Bank of Pakistan", .publication = "fintech review", .published = year(2025)};
inline constexpr source state_bank_pakistan_remittance_data_2024{
    .publisher = "State Bank of Pakistan", .publication = "remittance data", .published = year(2024)};
inline constexpr source statista_analysis_2024{
    .publisher = "Statista", .publication = "analysis", .published = year(2024)};
inline constexpr source statista_figures_2024{
    .publisher = "Statista", .publication = "figures", .published = year(2024)};
inline constexpr source statista_regional_e_commerce_analysis{.publisher = "Statista",
                                                              .publication = "regional e-commerce analysis"};
inline constexpr source stockholm_international_peace_research_institute{
    .publisher = "Stockholm International Peace Research Institute"};
inline constexpr source turkmenistan_ministry_energy_2025{.publisher = "Turkmenistan Ministry of Energy",
                                                          .published = year(2025)};
inline constexpr source turkmenistan_ministry_energy_statement{.publisher = "Turkmenistan Ministry of Energy",
                                                               .publication = "statement"};
inline constexpr source united_nations_conference_trade_development{
    .publisher = "United Nations Conference on Trade and Development"};
inline constexpr source united_nations_conference_trade_development_assessment_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "assessment",
    .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_digital_economy_report_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "Digital Economy Report",
    .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_estimates{
    .publisher = "United Nations Conference on Trade and Development", .publication = "estimates"};
inline constexpr source united_nations_conference_trade_development_global_trade_update_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "Global Trade Update",
    .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_logistics_update_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "Logistics Update",
    .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_models{
    .publisher = "United Nations Conference on Trade and Development", .publication = "models"};
inline constexpr source united_nations_conference_trade_development_pakistan_report_2023{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "Pakistan report",
    .published = year(2023)};
inline constexpr source united_nations_conference_trade_development_projections{
    .publisher = "United Nations Conference on Trade and Development", .publication = "projections"};
inline constexpr source united_nations_conference_trade_development_trade_in_goods_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "Trade in Goods",
    .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_trade_simulation_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "trade simulation",
    .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_transport_review_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "Transport Review",
    .published = year(2024)};
inline constexpr source united_nations_conference_trade_development_transport_statistics_2024{
    .publisher = "United Nations Conference on Trade and Development",
    .publication = "Transport Statistics",
    .published = year(2024)};
inline constexpr source united_nations_development_programme_afghanistan_economic_outlook_2024{
    .publisher = "United Nations Development Programme",
    .publication = "Afghanistan Economic Outlook",
    .published = year(2024)};
inline constexpr source united_nations_development_programme_feasibility_study_2025{
    .publisher = "United Nations Development Programme", .publication = "feasibility study", .published = year(2025)};
inline constexpr source united_nations_development_programme_study_2025{
    .publisher = "United Nations Development Programme", .publication = "study", .published = year(2025)};
inline constexpr source united_nations_development_programme_working_paper_2025{
    .publisher = "United Nations Development Programme", .publication = "working paper", .published = year(2025)};
inline constexpr source united_nations_educational_scientific_cultural_organization{
    .publisher = "United Nations Educational, Scientific and Cultural Organization"};
inline constexpr source united_nations_educational_scientific_cultural_organization_education_2024{
    .publisher = "United Nations Educational, Scientific and Cultural Organization",
    .publication = "Education Report",
    .published = year(2024)};
inline constexpr source united_nations_educational_scientific_cultural_organization_regional_2024{
    .publisher = "United Nations Educational, Scientific and Cultural Organization",
    .publication = "Regional Skills Report",
    .published = year(2024)};
inline constexpr source united_nations_educational_scientific_cultural_organization_survey_2024{
    .publisher = "United Nations Educational, Scientific and Cultural Organization",
    .publication = "survey",
    .published = year(2024)};
inline constexpr source united_nations_office_coordination_humanitarian_affairs{
    .publisher = "United Nations Office for the Coordination of Humanitarian Affairs"};
inline constexpr source united_nations_office_drugs_crime_world_drug_report_2024{
    .publisher = "United Nations Office on Drugs and Crime",
    .publication = "World Drug Report",
    .published = year(2024)};
inline constexpr source united_nations_security_council_analytical_support_sanctions_2025_q1{
    .publisher = "United Nations Security Council Analytical Support and Sanctions Monitoring Team",
    .publication = "quarterly update",
    .published = quarter(2025, 1)};
inline constexpr source upwork_global_talent_index_2024{
    .publisher = "Upwork", .publication = "Global Talent Index", .published = year(2024)};
inline constexpr source uzbekistan_ministry_agriculture_report_2024{
    .publisher = "Uzbekistan Ministry of Agriculture", .publication = "report", .published = year(2024)};
inline constexpr source uzbekistan_ministry_digital_technologies_annual_update_2024{
    .publisher = "Uzbekistan Ministry of Digital Technologies",
    .publication = "annual update",
    .published = year(2024)};
inline constexpr source uzbekistan_ministry_higher_education_data_2024{
    .publisher = "Uzbekistan Ministry of Higher Education", .publication = "data", .published = year(2024)};
inline constexpr source world_bank{.publisher = "World Bank"};
inline constexpr source world_bank_assessment_2025{
    .publisher = "World Bank", .publication = "assessment", .published = year(2025)};
inline constexpr source world_bank_digital_central_asia_2025{.publisher = "World Bank",
                                                             .publication = "Digital Central Asia 2025"};
inline constexpr source world_bank_digital_trade_facilitation_2025{
    .publisher = "World Bank", .publication = "Digital Trade Facilitation", .published = year(2025)};
inline constexpr source world_bank_doing_business_index_2025{
    .publisher = "World Bank", .publication = "Doing Business Index", .published = year(2025)};
inline constexpr source world_bank_financial_inclusion_index_2024{
    .publisher = "World Bank", .publication = "Financial Inclusion Index", .published = year(2024)};
inline constexpr source world_bank_global_economic_prospects_2025_01{
    .publisher = "World Bank", .publication = "Global Economic Prospects", .published = month(2025, 1)};
inline constexpr source world_bank_investment_climate_report_2025{
    .publisher = "World Bank", .publication = "Investment Climate Report", .published = year(2025)};
inline constexpr source world_bank_logistics_performance_index_2025{
    .publisher = "World Bank", .publication = "Logistics Performance Index", .published = year(2025)};
inline constexpr source world_bank_logistics_performance_index_methodology_annex_2025{
    .publisher = "World Bank", .publication = "Logistics Performance Index methodology annex", .published = year(2025)};
inline constexpr source world_bank_pakistan_development_update_2025_03{
    .publisher = "World Bank", .publication = "Pakistan Development Update", .published = month(2025, 3)};
inline constexpr source world_bank_pakistan_economic_survey_2025{
    .publisher = "World Bank", .publication = "Pakistan Economic Survey", .published = year(2025)};
inline constexpr source world_bank_project_monitoring_report{.publisher = "World Bank",
                                                             .publication = "project monitoring report"};
inline constexpr source world_bank_projections_2025{
    .publisher = "World Bank", .publication = "projections", .published = year(2025)};
inline constexpr source world_bank_simulations{.publisher = "World Bank", .publication = "simulations"};
inline constexpr source world_bank_smart_cities_index_2025{
    .publisher = "World Bank", .publication = "Smart Cities Index", .published = year(2025)};
inline constexpr source world_bank_united_nations_conference_trade_development_organisation{
    .publisher = "World Bank, United Nations Conference on Trade and Development, and Organisation for Economic "
                 "Co-operation and Development",
    .publication = "combined projections"};
inline constexpr source world_intellectual_property_organization_database_2024{
    .publisher = "World Intellectual Property Organization", .publication = "database", .published = year(2024)};
inline constexpr source world_trade_organization_tariff_profiles_2024{
    .publisher = "World Trade Organization", .publication = "Tariff Profiles", .published = year(2024)};
inline constexpr source zikr_corporate_blog{.publisher = "Zikr", .publication = "corporate blog"};

} // namespace almanac::inline v0::corridor::sources
