// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What must hold of each figure of a dataset by itself, as identities that an audit reports like all others.
#pragma once

#include <almanac/audit/identity.hpp>
#include <almanac/audit/row_checks.hpp>
#include <almanac/indicator/dataset/query.hpp>

#include <vector>

namespace almanac::inline v0 {

/// For each row with a figure what it must agree with: that its indicator can have such a number in such a unit, that
/// its key is the one of what it says, that its digits stand in its printed words, and that what was observed was so
/// before it was published. The last two where a row has a mention, and the dates. Each is named after the key of its
/// row and marked as derived. Example: `audit(data, identities_of_rows(data))`.
[[nodiscard]] constexpr std::vector<identity> identities_of_rows(dataset const& data) {
    std::vector<identity> out;
    for (observation const& row : rows_of(data)) {
        if (!row.has_figure() || !row.what.is_stated()) continue;
        auto const add = [&out, &row](identity of) {
            of.name = row.key;
            of.is_derived = true;
            out.push_back(of);
        };
        claim const its(row.key);
        add(its.is_in_its_domain());
        add(its.is_as_its_key_says());
        if (row.mentions[0].line != 0) add(its.is_as_printed());
        if (row.asserted == assertion::observed && audit_detail::is_dated(row)) {
            add(its.is_observed_by_its_publication());
        }
    }
    return out;
}

} // namespace almanac::inline v0
