// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Sums of many amounts: exact, as fast as a sum of raw integers, and an error only if the total does not fit.
#pragma once

#include <almanac/money/any_money.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace almanac::inline v0 {

namespace money_detail {

template <class Count>
[[noreturn]] inline void money_sum_overflow(basic_amount<Count> const& unit) {
    raise(overflow_error(text<300>("almanac: money overflow: a sum of amounts in ")
                             .append(unit.currency.view())
                             .append(" with ")
                             .append(spelled_places(unit.places))
                             .append(" does not fit ")
                             .append_unsigned(8 * sizeof(Count))
                             .append(sizeof(Count) == 8 ? " bits; wide_money has 128" : " bits")));
}

/// The sum of what `count_of_one` gives for each element: in 64 bits, and into 128 whenever those are full.
template <class Range, class CountOfOne>
constexpr core_detail::int128 add_up(Range const& range, CountOfOne count_of_one) {
    core_detail::int128 far = 0;
    std::int64_t near = 0;
    for (auto const& each : range) {
        std::int64_t const count = count_of_one(each);
        std::int64_t next = 0;
        if (__builtin_add_overflow(near, count, &next)) [[unlikely]] {
            far += near;
            next = count;
        }
        near = next;
    }
    return far + near;
}

/// The sum of counts that lie one behind the other, one at a time, in 128 bits.
template <class Money>
constexpr core_detail::int128 add_up_each(Money const* first, std::size_t size) {
    core_detail::int128 total = 0;
    for (std::size_t i = 0; i < size; ++i) total += first[i].count();
    return total;
}
/// How many counts are added up before one looks at what came out.
inline constexpr std::size_t sum_block = 256;
/// The same for a block. Counts from -2^54 to 2^54 - 1, and nearly all are, cannot fill 64 bits: they are added up in
/// these, and only then it is asked whether all were such. Four at a time, because g++ 12 does not do that by itself at
/// -O2. So it keeps up with a sum of raw integers, which an overflow check a step does not.
template <class Money>
constexpr core_detail::int128 add_up_block(Money const* first) {
    constexpr std::uint64_t limit = std::uint64_t{1} << 54;
    std::uint64_t sum = 0;
    std::uint64_t above = 0; // the bits of all counts + 2^54, which is below 2^55 for such a count and no other
    for (std::size_t i = 0; i < sum_block; i += 4) {
        auto const a = static_cast<std::uint64_t>(first[i].count());
        auto const b = static_cast<std::uint64_t>(first[i + 1].count());
        auto const c = static_cast<std::uint64_t>(first[i + 2].count());
        auto const d = static_cast<std::uint64_t>(first[i + 3].count());
        sum += (a + b) + (c + d);
        above |= ((a + limit) | (b + limit)) | ((c + limit) | (d + limit));
    }
    return above < 2 * limit ? static_cast<std::int64_t>(sum) : add_up_each(first, sum_block);
}
template <class Money>
constexpr core_detail::int128 add_up_array(Money const* first, std::size_t size) {
    core_detail::int128 total = 0;
    for (; size >= sum_block; size -= sum_block, first += sum_block) total += add_up_block(first);
    return total + add_up_each(first, size);
}
/// The total of amounts like `unit`, if it fits.
constexpr std::int64_t narrow_sum(amount const& unit, core_detail::int128 exact) {
    auto const count = static_cast<std::int64_t>(exact);
    if (count != exact) money_sum_overflow(unit); // almanac: money overflow
    return count;
}

[[noreturn]] inline void sum_of_no_money() {
    raise<domain_error>("almanac: a sum of no amounts has no currency; name it: sum(amounts, currency, places)");
}

// std::begin, std::data and std::size come with <string_view>.
template <class Range>
using element_of = std::remove_cvref_t<decltype(*std::begin(std::declval<Range const&>()))>;

/// The total of amounts like `unit`: of what `count_of_one` gives for each element.
template <class Range, class CountOfOne>
constexpr std::int64_t total_of_amounts(amount const& unit, Range const& range, CountOfOne count_of_one) {
    return narrow_sum(unit, add_up(range, count_of_one));
}

template <class Range>
concept range_of_money = money_operand<element_of<Range>>::is_money;
template <class Range>
concept range_of_any_money = is_any_money<element_of<Range>>;

} // namespace money_detail

/// The total of a range of amounts of one type, zero if there are none. Exact: what does not fit on the way does not
/// matter, only a total that does not fit raises `overflow_error`. Linear in the number of amounts. Example:
/// `sum(invoices)`.
template <money_detail::range_of_money Range>
[[nodiscard]] constexpr auto sum(Range const& amounts) {
    using total = money_detail::element_of<Range>;
    constexpr auto nothing = money_detail::amount_of(total());
    if constexpr (sizeof(nothing.count) == 8 && requires { std::data(amounts) + std::size(amounts); }) {
        auto const exact = money_detail::add_up_array(std::data(amounts), std::size(amounts));
        return total::from_count(money_detail::narrow_sum(nothing, exact));
    } else {
        return total::from_count(total_of_amounts(nothing, amounts, [](total const& each) { return each.count(); }));
    }
}

/// The total of a range of amounts of one currency, with \p places decimal places, of which no amount has more. Raises
/// `unit_mismatch`, naming both currencies, at the first amount of another currency; `domain_error` for an amount with
/// more places; `overflow_error` when the total, or an amount with these places, does not fit.
template <money_detail::range_of_any_money Range>
[[nodiscard]] constexpr auto sum(Range const& amounts, currency_code const& code, int places) {
    using total = money_detail::element_of<Range>;
    total const nothing = total::from_count(code, places, 0);
    auto const count = total_of_amounts(money_detail::amount_of(nothing), amounts, [&](total const& each) {
        money_detail::two_amounts const both("add", nothing, each);
        if (each.places > places) money_detail::money_is_not_that_fine(spelled_amount(both.b), places);
        return money_detail::count_at(both.b, places);
    });
    return money_detail::with_count(nothing, count);
}
/// The total of a range of amounts of one currency, in the finest unit among them. Raises `domain_error` for a range
/// without amounts: it has no currency. Otherwise errors as above.
template <money_detail::range_of_any_money Range>
[[nodiscard]] constexpr auto sum(Range const& amounts) {
    money_detail::element_of<Range> finest;
    for (auto const& each : amounts) {
        if (finest.currency.empty() || each.places > finest.places) finest = each;
    }
    if (finest.currency.empty()) money_detail::sum_of_no_money(); // almanac: no amounts, no currency
    return sum(amounts, finest.currency, finest.places);
}

} // namespace almanac::inline v0
