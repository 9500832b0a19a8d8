// Sharing amounts out. Expected parts are worked out by hand.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/allocate.hpp>
#include <almanac/money/money.hpp>

#include "prove.hpp"

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;

template <class Parts, std::size_t Size>
constexpr bool are_cents(Parts const& parts, std::int64_t const (&counts)[Size]) {
    if (parts.size() != Size) return false;
    for (std::size_t i = 0; i < Size; ++i) {
        if (money_detail::amount_of(parts[i]).count != counts[i]) return false;
    }
    return true;
}
constexpr usd cents(std::int64_t count) { return usd::from_count(count); }

} // namespace

PROVE("money: ten cents into fifteen are ten of one cent and five of none", [] {
    auto const parts = split(usd(0.10_dec), 15);
    return are_cents(parts, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0}) && is_zero(parts.kept_apart) &&
           are_cents(split<15>(usd(0.10_dec)), {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0});
}());
PROVE("money: an even split keeps the sign and what is kept apart",
      are_cents(split<3>(usd(-1)), {-34, -33, -33}) &&
          are_cents(split<3>(usd(1), remainder_to::kept_apart), {33, 33, 33}) &&
          split<3>(usd(1), remainder_to::kept_apart).kept_apart == cents(1) &&
          split(usd(-1), 3, remainder_to::kept_apart).kept_apart == cents(-1));

// 100 cents by 1, 1, 1: 33.33 each. By 3, 2, 2 of 7: 42.857, 28.571, 28.571.
PROVE("money: to the first", are_cents(allocate(cents(100), {1, 1, 1}, remainder_to::first), {34, 33, 33}) &&
                                 are_cents(allocate(cents(100), {2, 2, 3}, remainder_to::first), {29, 29, 42}));
PROVE("money: to the largest remainder",
      are_cents(allocate(cents(100), {2, 2, 3}, remainder_to::largest_remainder), {29, 28, 43}) &&
          are_cents(allocate(cents(100), {3, 2, 2}, remainder_to::largest_remainder), {43, 29, 28}));
PROVE("money: to the largest weight", // 5 by 1, 2, 4 of 7: 0.71, 1.43, 2.86, so two cents are left
      are_cents(allocate(cents(5), {1, 2, 4}, remainder_to::largest_weight), {0, 2, 3}) &&
          are_cents(allocate(cents(5), {1, 2, 4}, remainder_to::largest_remainder), {1, 1, 3}) &&
          are_cents(allocate(cents(5), {1, 2, 4}, remainder_to::first), {1, 2, 2}));
PROVE("money: kept apart", [] {
    auto const parts = allocate(cents(5), {1, 2, 4}, remainder_to::kept_apart);
    return are_cents(parts, {0, 1, 2}) && parts.kept_apart == cents(2);
}());
PROVE("money: a weight of zero gets nothing",
      are_cents(allocate(cents(5), {0, 1, 1}, remainder_to::first), {0, 3, 2}) &&
          are_cents(allocate(cents(5), {0, 1, 1}, remainder_to::largest_remainder), {0, 3, 2}) &&
          are_cents(allocate(cents(5), {0, 1, 1}, remainder_to::largest_weight), {0, 3, 2}));
PROVE("money: the sign of the whole",
      are_cents(allocate(cents(-5), {1, 2, 4}, remainder_to::largest_remainder), {-1, -1, -3}));
PROVE("money: nothing into parts of nothing",
      are_cents(allocate(usd(), {1, 2}, remainder_to::first), {0, 0}) && are_cents(split<2>(usd()), {0, 0}));
PROVE("money: decimal weights, whatever their digits",
      are_cents(allocate(cents(1000), {0.5_dec, 0.25_dec, 0.250_dec}, remainder_to::first), {500, 250, 250}) &&
          are_cents(allocate(cents(7), {1_dec, 0.1_dec}, remainder_to::largest_remainder), {6, 1})); // 6.36, 0.64
PROVE("money: great amounts and weights need no more than 128 bits", [] {
    std::int64_t const greatest = 9223372036854775807;
    std::uint64_t const weight = 18446744073709551615u;
    auto const parts = allocate(cents(-greatest - 1), {weight, weight, std::uint64_t{0}}, remainder_to::first);
    return are_cents(parts, {-4611686018427387904, -4611686018427387904, 0});
}());
PROVE("money: into parts of the caller", [] {
    usd parts[3];
    int const weights[] = {1, 2, 4};
    usd const apart = allocate_into(parts, 3, cents(5), weights, remainder_to::kept_apart);
    bool const by_weights = parts[2] == cents(2) && apart == cents(2);
    return by_weights && is_zero(split_into(parts, 3, cents(5))) && parts[0] == cents(2) && parts[2] == cents(1);
}());
PROVE("money: at run time, in yen", [] {
    auto const parts = allocate(any_money("JPY", 100), {1, 2}, remainder_to::largest_remainder);
    return are_cents(parts, {33, 67}) && parts[1] == any_money("JPY", 67) && parts.kept_apart == any_money("JPY", 0) &&
           are_cents(split(any_money("JPY", 5), 2), {3, 2});
}());
PROVE("money: an allocation is copied and moved", [] {
    auto parts = split(cents(5), 2);
    auto const copy = parts;
    auto const moved = static_cast<allocation<usd>&&>(parts);
    parts = copy;
    return are_cents(copy, {3, 2}) && are_cents(moved, {3, 2}) && are_cents(parts, {3, 2}) && sum(copy) == cents(5) &&
           allocation<usd>().size() == 0;
}());
