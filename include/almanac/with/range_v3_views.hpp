// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Containers in somebody else's memory as views of range-v3 and of the standard library, so that pipelines can hold
/// them. Opt-in, because it includes `<ranges>` and range-v3.
/// Example: `growth.series(areas::PAK) | ranges::views::filter([](auto const& point) { return point.value > 0.05; })`.
///
/// The containers with `viewed` storage copy in constant time, which is what a view is. They are not borrowed: their
/// iterators refer to the container, so that an algorithm that returns an iterator into a temporary one returns
/// `dangling`. Containers with `owned` or `fixed` storage are ranges, no views: in a pipeline they must be named.
/// Use range-v3's views where clang 14 or 15 must compile: they cannot use those of libstdc++ 12.
#pragma once

#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/series.hpp>

#include <range/v3/range/concepts.hpp>

#include <ranges>

template <almanac::unit Unit, class Value>
inline constexpr bool ranges::enable_view<almanac::series<Unit, Value, almanac::viewed>> = true;
template <almanac::unit Unit, class Value>
inline constexpr bool ranges::enable_view<almanac::cross_section<Unit, Value, almanac::viewed>> = true;
template <almanac::unit Unit, class Value>
inline constexpr bool ranges::enable_view<almanac::panel<Unit, Value, almanac::viewed>> = true;

template <almanac::unit Unit, class Value>
inline constexpr bool std::ranges::enable_view<almanac::series<Unit, Value, almanac::viewed>> = true;
template <almanac::unit Unit, class Value>
inline constexpr bool std::ranges::enable_view<almanac::cross_section<Unit, Value, almanac::viewed>> = true;
template <almanac::unit Unit, class Value>
inline constexpr bool std::ranges::enable_view<almanac::panel<Unit, Value, almanac::viewed>> = true;
