// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Shares an amount out without losing anything: by weights or evenly, with a named rule for what is left over.
///
/// `split(money<currencies::USD>(0.10_dec), 15)` is ten cents for the first ten and nothing for the last five.
#pragma once

#include <almanac/money/any_money.hpp>
#include <almanac/money/money_sum.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace almanac::inline v0 {

/// Who gets what is left when every part has its share rounded toward zero. What is left is less than one smallest unit
/// a part, and is given out one unit a part; a part with a weight of zero gets none. Where two parts have the same
/// claim, the one that stands first comes first: that is the tie rule. So equal weights differ by one unit at most.
/// Example: `allocate(total, {1, 1, 1}, remainder_to::kept_apart).kept_apart == any_money("USD", 0.01_dec)`.
enum class remainder_to : std::uint8_t {
    first,             ///< to the parts in their order, from the first on
    largest_remainder, ///< to the parts from which rounding took most (the method of Hamilton and Hare)
    largest_weight,    ///< to the parts in the order of their weights, the largest first
    kept_apart,        ///< to nobody: it is handed back beside the parts
};

/// The parts of an amount, in the order of the weights, and what was kept apart. Holds its parts; can be copied and
/// moved. `Money` is a `money` or `any_money`. Example: `split(total, 3).size() == 3`.
template <class Money>
class allocation {
public:
    /// No parts.
    constexpr allocation() = default;
    /// `size` parts like `nothing`, with nothing kept apart.
    constexpr allocation(std::size_t size, Money const& nothing)
        : kept_apart(nothing)
        , parts_(size == 0 ? nullptr : new Money[size])
        , size_(size) {
        for (Money& part : *this) part = nothing;
    }
    constexpr allocation(allocation const& other)
        : allocation(other.size_, other.kept_apart) {
        for (std::size_t i = 0; i < size_; ++i) parts_[i] = other.parts_[i];
    }
    constexpr allocation(allocation&& other) noexcept { swap(other); }
    constexpr allocation& operator=(allocation other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~allocation() { delete[] parts_; }

    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr Money* begin() { return parts_; }
    [[nodiscard]] constexpr Money* end() { return parts_ + size_; }
    [[nodiscard]] constexpr Money const* begin() const { return parts_; }
    [[nodiscard]] constexpr Money const* end() const { return parts_ + size_; }
    /// The part at a place below `size()`. Example: `split(total, 3)[2] == any_money("USD", 3.33_dec)`.
    [[nodiscard]] constexpr Money& operator[](std::size_t place) { return parts_[place]; }
    [[nodiscard]] constexpr Money const& operator[](std::size_t place) const { return parts_[place]; }

    /// What `remainder_to::kept_apart` gave to nobody; nothing under the other rules.
    Money kept_apart{};

private:
    constexpr void swap(allocation& other) noexcept {
        Money* const parts = parts_;
        std::size_t const size = size_;
        Money const apart = kept_apart;
        parts_ = other.parts_;
        size_ = other.size_;
        kept_apart = other.kept_apart;
        other.parts_ = parts;
        other.size_ = size;
        other.kept_apart = apart;
    }

    Money* parts_ = nullptr;
    std::size_t size_ = 0;
};

/// As `allocation`, of a number of parts that is known when the program is compiled: nothing is allocated, and it can
/// be a constant. Example: `split<3>(total).parts[0] == any_money("USD", 3.34_dec)`.
template <class Money, std::size_t Size>
struct fixed_allocation {
    Money parts[Size]{}; ///< in the order of the weights
    Money kept_apart{};  ///< what `remainder_to::kept_apart` gave to nobody

    [[nodiscard]] static constexpr std::size_t size() { return Size; }
    [[nodiscard]] constexpr Money* begin() { return parts; }
    [[nodiscard]] constexpr Money* end() { return parts + Size; }
    [[nodiscard]] constexpr Money const* begin() const { return parts; }
    [[nodiscard]] constexpr Money const* end() const { return parts + Size; }
    /// The part at a place below `size()`. Example: `split<3>(total)[2] == any_money("USD", 3.33_dec)`.
    [[nodiscard]] constexpr Money& operator[](std::size_t place) { return parts[place]; }
    [[nodiscard]] constexpr Money const& operator[](std::size_t place) const { return parts[place]; }
};

namespace refused {
template <class Weight>
struct weight_of {
    static constexpr bool is_exact = false;
};
/// Raises `domain_error`: a number of parts is above zero.
[[noreturn]] inline void an_amount_is_shared_out_to_fewer_than_no_parts(std::int64_t parts) {
    raise(domain_error(text<160>("an amount is shared out to one part at least, not to ").append_integer(parts)));
}
} // namespace refused

namespace money_detail {

[[noreturn]] inline void allocation_without_parts() {
    raise<domain_error>("almanac: an amount is shared out to one part at least");
}
[[noreturn]] inline void allocation_by_a_negative_weight(std::size_t place, decimal weight) {
    raise(domain_error(text<300>("almanac: an amount is not shared out by negative weights: weight ")
                           .append_unsigned(place + 1)
                           .append(" is ")
                           .append(spelled_factor(weight))));
}
[[noreturn]] inline void allocation_by_weights_of_zero() {
    raise<domain_error>("almanac: an amount is not shared out by weights that are all zero");
}
[[noreturn]] inline void allocation_into_another_number_of_parts(std::size_t weights, std::size_t parts) {
    raise(domain_error(text<160>("almanac: an amount is shared out by ")
                           .append_count(weights, "weight")
                           .append(" into ")
                           .append_count(parts, "part")));
}
[[noreturn]] inline void allocation_weight_overflow(decimal weight) {
    raise(overflow_error(text<300>("almanac: the weight ")
                             .append(spelled_factor(weight))
                             .append(" does not fit 64 bits beside weights with finer digits")));
}

/// Weights as whole numbers: integers as they are, decimals in units of the finest digit among them.
template <class Weight>
struct whole_weights {
    int exponent = 0;

    template <class Range>
    constexpr explicit whole_weights([[maybe_unused]] Range const& weights) {
        if constexpr (std::same_as<Weight, decimal>) {
            for (decimal const& each : weights) exponent = each.exponent < exponent ? each.exponent : exponent;
        }
    }
    [[nodiscard]] constexpr std::uint64_t at(std::size_t place, Weight weight) const {
        if constexpr (std::same_as<Weight, decimal>) {
            if (weight.coefficient < 0) allocation_by_a_negative_weight(place, weight); // almanac: negative
            decimal const whole = round_to(weight, exponent, rounding::exact);
            if (whole.exponent != exponent) allocation_weight_overflow(weight); // almanac: overflow
            return static_cast<std::uint64_t>(whole.coefficient);
        } else if constexpr (number_detail::whole_number<Weight>) {
            if (weight < Weight{}) allocation_by_a_negative_weight(place, decimal(weight)); // almanac: negative
            return static_cast<std::uint64_t>(weight);
        } else {
            return 1;
        }
    }
};

/// The claim of a part to a unit that is left over: the greatest comes first, of equal ones the one that stands first.
struct claim {
    core_detail::uint128 strength = 0;
    std::size_t place = 0;

    [[nodiscard]] constexpr bool comes_before(claim const& other) const {
        return strength != other.strength ? strength > other.strength : place < other.place;
    }
};
/// The claims as a heap with the first one at its top: to take k of n is n + k log n steps.
struct claim_heap {
    claim* claims;
    std::size_t size;

    constexpr claim_heap(claim* first, std::size_t count)
        : claims(first)
        , size(count) {
        for (std::size_t i = count / 2; i > 0; --i) sift_down(i - 1);
    }
    constexpr void sift_down(std::size_t at) {
        claim const moving = claims[at];
        for (std::size_t child = 2 * at + 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && claims[child + 1].comes_before(claims[child])) ++child;
            if (!claims[child].comes_before(moving)) break;
            claims[at] = claims[child];
            at = child;
        }
        claims[at] = moving;
    }
    constexpr std::size_t take() {
        std::size_t const place = claims[0].place;
        claims[0] = claims[--size];
        sift_down(0);
        return place;
    }
};

/// The magnitude of a count * weight / total, and what is left of it. 64 bits do for nearly everything.
template <class Magnitude>
struct share_of_count {
    Magnitude share = 0;
    core_detail::uint128 left = 0;
};
constexpr share_of_count<std::uint64_t> share_out(amount const& shared, std::uint64_t weight,
                                                  core_detail::uint128 total) {
    std::uint64_t const magnitude = magnitude_of(shared);
    std::uint64_t narrow = 0;
    auto const narrow_total = static_cast<std::uint64_t>(total);
    if (narrow_total == total && !__builtin_mul_overflow(magnitude, weight, &narrow)) {
        return {narrow / narrow_total, narrow % narrow_total};
    }
    core_detail::uint128 const wide = static_cast<core_detail::uint128>(magnitude) * weight;
    return {static_cast<std::uint64_t>(wide / total), wide % total};
}

/// Shares `m` out into `parts`, of which there are `size`; `claims` has room for as many. Returns what is kept apart.
template <class Money, class Range>
constexpr Money allocate_counts(Money const& m, Range const& weights, remainder_to rule, Money* parts, claim* claims,
                                std::size_t size) {
    using weight_type = element_of<Range>;
    // Here and not where weights are read: a step less on the way to the error.
    static_assert(number_detail::whole_number<weight_type> || std::same_as<weight_type, decimal> ||
                      refused::weight_of<weight_type>::is_exact,
                  "almanac: a weight is an integer or a decimal: name from_double, or count in hundredths");
    whole_weights<weight_type> const whole(weights);
    core_detail::uint128 total = 0;
    std::size_t place = 0;
    for (auto const& each : weights) total += whole.at(place++, each);
    if (place != size) allocation_into_another_number_of_parts(place, size); // almanac: parts and weights
    if (size == 0) allocation_without_parts();                               // almanac: no parts
    if (total == 0) allocation_by_weights_of_zero();                         // almanac: weights of zero

    auto const shared = amount_of(m);
    bool const is_negative = shared.count < 0;
    auto left = magnitude_of(shared);
    place = 0;
    for (auto const& each : weights) {
        std::uint64_t const weight = whole.at(place, each);
        auto const part = share_out(shared, weight, total);
        left -= part.share;
        parts[place] = with_count(m, signed_count(part.share, is_negative));
        // A part without weight claims nothing, and under largest_remainder neither does one that lost nothing. What is
        // left is less than the number of the others.
        core_detail::uint128 const strength = rule == remainder_to::largest_remainder ? part.left
                                              : rule == remainder_to::first           ? (weight == 0 ? 0u : 1u)
                                                                                      : weight;
        if (rule != remainder_to::kept_apart) claims[place] = {strength, place};
        ++place;
    }
    if (rule == remainder_to::kept_apart) return with_count(m, signed_count(left, is_negative));
    int const unit = is_negative ? -1 : 1;
    claim_heap heap(claims, left == 0 ? 0 : size);
    for (; left > 0; --left) {
        Money& part = parts[heap.take()];
        part = with_count(m, amount_of(part).count + unit);
    }
    return with_count(m, 0);
}

/// Up to how many parts all claims are looked through for each unit that is left over.
inline constexpr std::size_t few_parts = 8;

template <class Weight, std::size_t Size, std::size_t... Places>
[[gnu::always_inline]] constexpr core_detail::uint128 sum_of_few(Weight const (&weights)[Size],
                                                                 std::index_sequence<Places...>) {
    return (static_cast<core_detail::uint128>(static_cast<std::uint64_t>(weights[Places])) + ...);
}
/// Shares `m` out by a few integers where 64 bits do for the products; false where they do not, or where the weights
/// are to be refused. Inlined, so that to divide by the sum of constants is what it costs to divide by a constant.
template <class Money, class Weight, std::size_t Size>
[[gnu::always_inline]] constexpr bool allocate_few(Money const& m, Weight const (&weights)[Size], remainder_to rule,
                                                   fixed_allocation<Money, Size>& out) {
    for (Weight const each : weights) {
        if (each < Weight{}) return false;
    }
    auto const count = amount_of(m).count;
    auto const magnitude = magnitude_of(amount_of(m));
    using whole = std::remove_const_t<decltype(magnitude)>;
    core_detail::uint128 const sum = sum_of_few(weights, std::make_index_sequence<Size>());
    auto const total = static_cast<whole>(sum);
    whole product = 0;
    if (total != sum || total == 0 || __builtin_mul_overflow(magnitude, total, &product)) return false;
    whole shares[Size]{};
    whole claims[Size]{};
    whole left = magnitude;
    for (std::size_t i = 0; i < Size; ++i) {
        auto const weight = static_cast<std::uint64_t>(weights[i]);
        shares[i] = magnitude * weight / total;
        left -= shares[i];
        claims[i] = rule == remainder_to::largest_remainder ? magnitude * weight % total
                    : rule == remainder_to::first           ? (weight == 0 ? 0U : 1U)
                                                            : weight;
    }
    bool const keep_apart = rule == remainder_to::kept_apart;
    out.kept_apart = with_count(m, keep_apart ? signed_count(left, count < 0) : 0);
    for (; left > 0 && !keep_apart; --left) {
        std::size_t first = 0;
        for (std::size_t i = 1; i < Size; ++i) first = claims[i] > claims[first] ? i : first;
        ++shares[first];
        claims[first] = 0;
    }
    for (std::size_t i = 0; i < Size; ++i) out.parts[i] = with_count(m, signed_count(shares[i], count < 0));
    return true;
}

/// Room for the claims, returned at the end also when an error is raised.
struct claims_for {
    claim* first;
    constexpr explicit claims_for(std::size_t size, remainder_to rule)
        : first(rule == remainder_to::kept_apart || size == 0 ? nullptr : new claim[size]) {}
    claims_for(claims_for const&) = delete;
    claims_for& operator=(claims_for const&) = delete;
    constexpr ~claims_for() { delete[] first; }
};

template <class Range>
constexpr std::size_t count_elements(Range const& range) {
    std::size_t count = 0;
    for (auto const& each : range) {
        static_cast<void>(each);
        ++count;
    }
    return count;
}

/// Even parts need no weights: the first ones get a unit more.
template <amount_of_money Money>
constexpr Money split_counts(Money const& m, remainder_to rule, Money* parts, std::size_t size) {
    if (size == 0) allocation_without_parts(); // almanac: no parts
    auto const magnitude = magnitude_of(amount_of(m));
    bool const is_negative = amount_of(m).count < 0;
    auto const each = magnitude / size;
    auto const left = magnitude % size;
    bool const give_out = rule != remainder_to::kept_apart;
    for (std::size_t i = 0; i < size; ++i) {
        parts[i] = with_count(m, signed_count(each + (give_out && i < left ? 1 : 0), is_negative));
    }
    return with_count(m, give_out ? 0 : signed_count(left, is_negative));
}

} // namespace money_detail

/// Shares \p m out by a range of weights, integers or decimals; the parts and what is kept apart make exactly \p m, and
/// no part has another sign. The unit is the smallest one of \p m: round it to the minor unit first where parts are
/// paid in cents. Raises `domain_error` for no weights, a negative weight, or weights that are all zero. Linear in the
/// number of weights, and a logarithm of it more for each unit that is left over.
/// Example: `allocate(dividend, shares_held, remainder_to::largest_remainder)`.
template <money_detail::amount_of_money Money, class Weights>
[[nodiscard]] constexpr allocation<Money> allocate(Money const& m, Weights const& weights, remainder_to rule) {
    allocation<Money> result(money_detail::count_elements(weights), money_detail::with_count(m, 0));
    money_detail::claims_for const claims(result.size(), rule);
    result.kept_apart = money_detail::allocate_counts(m, weights, rule, result.begin(), claims.first, result.size());
    return result;
}
/// The same for weights whose number is known. Allocates nothing, and can be a constant.
/// Example: `allocate(total, {50, 30, 20}, remainder_to::first)[0] == any_money("USD", 5)`.
template <money_detail::amount_of_money Money, class Weight, std::size_t Size>
[[nodiscard]] constexpr fixed_allocation<Money, Size> allocate(Money const& m, Weight const (&weights)[Size],
                                                               remainder_to rule) {
    fixed_allocation<Money, Size> result;
    if constexpr (number_detail::whole_number<Weight> && Size <= money_detail::few_parts) {
        if (money_detail::allocate_few(m, weights, rule, result)) return result;
    }
    money_detail::claim claims[Size]{};
    result.kept_apart = money_detail::allocate_counts(m, weights, rule, result.parts, claims, Size);
    return result;
}
// The comment stands on the line that compilers quote.
// clang-format off
template <money_detail::amount_of_money Money, class Weights>
Money allocate(Money const&, Weights const&) = delete; // almanac: say who gets what is left over: allocate(amount, weights, remainder_to::largest_remainder)
template <money_detail::amount_of_money Money, class Weight, std::size_t Size>
Money allocate(Money const&, Weight const (&)[Size]) = delete; // almanac: say who gets what is left over: allocate(amount, {50, 30, 20}, remainder_to::largest_remainder)
// clang-format on

/// The same into \p size parts of the caller at \p parts, one for each weight; another number of weights raises
/// `domain_error`. Returns what is kept apart.
/// Example: `any_money parts[3]; allocate_into(parts, 3, total, std::array{50, 30, 20}, remainder_to::first);`.
template <money_detail::amount_of_money Money, class Weights>
constexpr Money allocate_into(Money* parts, std::size_t size, Money const& m, Weights const& weights,
                              remainder_to rule) {
    money_detail::claims_for const claims(size, rule);
    return money_detail::allocate_counts(m, weights, rule, parts, claims.first, size);
}

/// Shares \p m out evenly to \p size parts. What is left goes to the first parts, one smallest unit each; with equal
/// weights all rules but `kept_apart` say so. Raises `domain_error` for no parts, or fewer. Linear in the number of
/// parts. Example: `split(total, 3)[0] == any_money("USD", 3.34_dec)`.
template <money_detail::amount_of_money Money, number_detail::whole_number Count>
[[nodiscard]] constexpr allocation<Money> split(Money const& m, Count size, remainder_to rule = remainder_to::first) {
    if (size < Count{}) refused::an_amount_is_shared_out_to_fewer_than_no_parts(static_cast<std::int64_t>(size));
    auto const parts = static_cast<std::size_t>(size);
    allocation<Money> result(parts, money_detail::with_count(m, 0));
    result.kept_apart = money_detail::split_counts(m, rule, result.begin(), parts);
    return result;
}
/// The same for a number of parts that is known when the program is compiled.
/// Example: `split<3>(total)[0] == any_money("USD", 3.34_dec)`.
template <std::size_t Size, money_detail::amount_of_money Money>
requires(Size > 0)
    [[nodiscard]] constexpr fixed_allocation<Money, Size> split(Money const& m,
                                                                remainder_to rule = remainder_to::first) {
    fixed_allocation<Money, Size> result;
    result.kept_apart = money_detail::split_counts(m, rule, result.parts, Size);
    return result;
}
/// The same into \p size parts of the caller at \p parts. Returns what is kept apart.
/// Example: `any_money parts[3]; split_into(parts, 3, total);`.
template <money_detail::amount_of_money Money>
constexpr Money split_into(Money* parts, std::size_t size, Money const& m, remainder_to rule = remainder_to::first) {
    return money_detail::split_counts(m, rule, parts, size);
}

} // namespace almanac::inline v0
