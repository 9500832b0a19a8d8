// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold between the figures of the article, and what is known not to: the list that an audit of the dataset
/// is held against, so that a new contradiction, or one that disappears, breaks the build of the tests with its name.
///
/// Nothing from outside the article is in it. What rests on a reading of its words says which (`identity::assumes`);
/// some identities are two readings of one sentence, of which one is meant.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/known_finding.hpp>
#include <almanac/datasets/corridor/identities/digital.hpp>
#include <almanac/datasets/corridor/identities/drifts.hpp>
#include <almanac/datasets/corridor/identities/economy.hpp>
#include <almanac/datasets/corridor/identities/energy.hpp>
#include <almanac/datasets/corridor/identities/infrastructure.hpp>
#include <almanac/datasets/corridor/identities/people.hpp>
#include <almanac/datasets/corridor/identities/security.hpp>
#include <almanac/datasets/corridor/identities/trade.hpp>

namespace almanac::inline v0::corridor {

/// The identities of the dataset, by topic. Example: `audit(corridor::facts, corridor::identities)`.
inline constexpr auto identities =
    joined(detail::identities_of_digital, detail::identities_of_drifts, detail::identities_of_economy,
           detail::identities_of_energy, detail::identities_of_infrastructure, detail::identities_of_people,
           detail::identities_of_security, detail::identities_of_trade);

/// What an audit of them finds: contradictions, changes of meaning, what cannot be decided, each with its reason.
/// Example: `find_known(corridor::known_findings, "no_such_identity") == nullptr`.
inline constexpr auto known_findings =
    joined(detail::findings_of_digital, detail::findings_of_drifts, detail::findings_of_economy,
           detail::findings_of_energy, detail::findings_of_infrastructure, detail::findings_of_people,
           detail::findings_of_security, detail::findings_of_trade);

} // namespace almanac::inline v0::corridor
