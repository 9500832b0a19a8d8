// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Loops over the cells of containers where these are plain numbers, one behind the other: in blocks, into a column
/// that grows part by part; and the refusal of infinite numbers, with their place.
#pragma once

#include <almanac/compare/containers/checks.hpp>
#include <almanac/statistics/blocks.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: nothing is computed with a number that is infinite. `where` may be none.
[[noreturn]] inline void a_cell_is_infinite(std::string_view operation, area_set const& where, period const& when) {
    text<300> message("cannot compute ");
    message.append(operation).append(": the number");
    if (!where.empty()) message.append(" of ").append(to_text(where).view());
    raise(domain_error(message.append(" in ").append(to_text(when)).append(" is infinite")));
}
} // namespace refused

namespace compare_detail {

/// Whether plain numbers stand one behind the other, so that blocks are computed of them; not while compiling, where
/// clang refuses arithmetic with what is missing.
template <class Container>
constexpr bool has_plain_cells(Container const& source) {
    return !std::is_constant_evaluated() && source.cells.values.stride() == 1;
}

/// Writes `size` numbers to a column from the first on, up to `most` at a time: `write(first, count, out)`. A vector is
/// appended to, so that it need not be filled with zeros before, which takes as long as to compute them.
template <class Sequence, class Write>
void write_in_parts(Sequence& column, std::size_t size, std::size_t most, Write write) {
    double part[statistics_detail::part_length];
    if constexpr (requires { column.items.reserve(size); }) {
        column.items.clear();
        column.items.reserve(size);
    }
    for (std::size_t first = 0; first < size; first += most) {
        std::size_t const count = size - first < most ? size - first : most;
        if constexpr (requires { column.items.reserve(size); }) {
            write(first, count, part);
            column.items.insert(column.items.end(), part, part + count);
        } else {
            write(first, count, column.data() + first);
        }
    }
}

/// Refuses a container in which a number is infinite, and says where it stands.
template <class Container>
constexpr void refuse_infinite_cells(std::string_view operation, Container const& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!number_detail::is_infinite(value_of(values.cells.values[i]))) continue;
        auto const point = values[i];
        area_set where{};
        period when = no_period();
        if constexpr (requires { point.where; }) {
            where = point.where;
        } else {
            where = values.where;
        }
        if constexpr (requires { point.when; }) {
            when = point.when;
        } else {
            when = values.when;
        }
        refused::a_cell_is_infinite(operation, where, when);
    }
}

} // namespace compare_detail
} // namespace almanac::inline v0
