// The dataset proved by the compiler: every theme by itself, its links into all themes, and that no two observations of
// the whole claim the same printed number at the same place of the article.
#include <almanac/corridor.hpp>
#include <almanac/indicator/proof.hpp>

#include "prove.hpp"

#include <iterator>

using namespace almanac;
namespace cor = almanac::corridor;

namespace {

template <table const& Rows, fixed_string Theme>
consteval bool proves_theme() {
    return proves_rows<Rows, Theme, cor::article_lines>() && proves_links<Rows, cor::themes>();
}

constexpr bool themes_are_sorted() {
    for (std::size_t i = 1; i < std::size(cor::themes); ++i) {
        if (!(cor::themes[i - 1].name < cor::themes[i].name)) return false;
    }
    return true;
}

} // namespace

PROVE("agriculture", proves_theme<cor::agriculture, "agriculture">());
PROVE("artificial_intelligence", proves_theme<cor::artificial_intelligence, "artificial_intelligence">());
PROVE("blockchain", proves_theme<cor::blockchain, "blockchain">());
PROVE("climate", proves_theme<cor::climate, "climate">());
PROVE("connectivity", proves_theme<cor::connectivity, "connectivity">());
PROVE("cybersecurity", proves_theme<cor::cybersecurity, "cybersecurity">());
PROVE("data", proves_theme<cor::data, "data">());
PROVE("digital_economy", proves_theme<cor::digital_economy, "digital_economy">());
PROVE("diplomacy", proves_theme<cor::diplomacy, "diplomacy">());
PROVE("ecommerce", proves_theme<cor::ecommerce, "ecommerce">());
PROVE("energy", proves_theme<cor::energy, "energy">());
PROVE("fintech", proves_theme<cor::fintech, "fintech">());
PROVE("gig_economy", proves_theme<cor::gig_economy, "gig_economy">());
PROVE("infrastructure", proves_theme<cor::infrastructure, "infrastructure">());
PROVE("investment", proves_theme<cor::investment, "investment">());
PROVE("macroeconomy", proves_theme<cor::macroeconomy, "macroeconomy">());
PROVE("policy", proves_theme<cor::policy, "policy">());
PROVE("projections", proves_theme<cor::projections, "projections">());
PROVE("security", proves_theme<cor::security, "security">());
PROVE("skills", proves_theme<cor::skills, "skills">());
PROVE("smart_cities", proves_theme<cor::smart_cities, "smart_cities">());
PROVE("trade", proves_theme<cor::trade, "trade">());

PROVE("no printed number is claimed twice", proves_claims<cor::themes, cor::article_lines>());
PROVE("the themes are in order", themes_are_sorted());
PROVE("all themes are in the list", std::size(cor::themes) == 22);
