// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `audit/`: what must hold between figures, and whether it does.
#pragma once

#include <almanac/audit/attainable.hpp>
#include <almanac/audit/cells.hpp>
#include <almanac/audit/conflicts.hpp>
#include <almanac/audit/derived.hpp>
#include <almanac/audit/explain.hpp>
#include <almanac/audit/finding.hpp>
#include <almanac/audit/formula.hpp>
#include <almanac/audit/identity.hpp>
#include <almanac/audit/judge.hpp>
#include <almanac/audit/known_finding.hpp>
#include <almanac/audit/proof_of_findings.hpp>
#include <almanac/audit/reconcile.hpp>
#include <almanac/audit/rounding_of_sums.hpp>
#include <almanac/audit/row_checks.hpp>
#include <almanac/audit/row_identities.hpp>
#include <almanac/audit/rules.hpp>
#include <almanac/audit/run.hpp>
#include <almanac/audit/sides.hpp>
