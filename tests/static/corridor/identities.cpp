// The audit of the dataset by the compiler, held against the list of what it is known to find: a contradiction that is
// new, or one that is gone, does not compile and is named.
#include <almanac/audit/proof_of_findings.hpp>
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>

#include "prove.hpp"

using namespace almanac;
namespace cor = almanac::corridor;

PROVE("the audit finds what is known", finds_what_is_known<cor::facts, cor::identities, cor::known_findings>());
PROVE("the checks against outside figures find what is known",
      finds_what_is_known<cor::facts_and_outside, cor::outside_checks, cor::outside_findings>());
