// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Amounts of several currencies kept beside each other, as in a purse: nothing is converted.
#pragma once

#include <almanac/money/allocate.hpp>

#include <cstddef>
#include <initializer_list>
#include <type_traits>

namespace almanac::inline v0 {

namespace refused {
/// Raises `domain_error`: an object that nobody gave a value.
[[noreturn]] inline void an_amount_of_no_currency_is_in_no_bag() {
    raise<domain_error>("an amount of no currency cannot be put into a money_bag, or asked of it");
}
} // namespace refused

/// At most one amount of each currency, sorted by code; an amount that comes to zero leaves the bag. To put in one more
/// is linear in the number of currencies. To have a total in one currency, `convert` each.
/// \code money_bag purse{any_money("USD", 5), any_money("EUR", 3)}; purse -= any_money("USD", 5); // EUR 3 \endcode
// A template, so that who only includes it does not pay for it.
template <class Money>
class bag_of {
public:
    /// Nothing.
    constexpr bag_of() = default;
    /// The sum of the amounts, of each currency by itself. Raises as `+=`.
    constexpr bag_of(std::initializer_list<Money> amounts) {
        for (Money const& each : amounts) *this += each;
    }

    /// How many currencies there are.
    [[nodiscard]] constexpr std::size_t size() const { return amounts_.size(); }
    [[nodiscard]] constexpr bool empty() const { return size() == 0; }
    [[nodiscard]] constexpr Money const* begin() const { return amounts_.begin(); }
    [[nodiscard]] constexpr Money const* end() const { return amounts_.end(); }
    /// What there is of a currency; nothing, in its minor unit, where there is none. Raises `domain_error` where it has
    /// no minor unit either, and for no currency.
    /// Example: `money_bag{any_money("USD", 5), any_money("EUR", 3)}.of("EUR") == any_money("EUR", 3)`.
    [[nodiscard]] constexpr Money of(currency_code const& code) const {
        std::size_t const place = place_of(code);
        return has(code, place) ? amounts_[place] : Money::from_minor_units(code, 0);
    }

    /// Puts an amount in. Raises `overflow_error` when the amount of its currency does not fit, and `domain_error` for
    /// an amount of no currency; the bag is then as it was.
    constexpr bag_of& operator+=(Money const& amount) {
        std::size_t const place = place_of(amount.currency);
        bool const is_there = has(amount.currency, place);
        Money const total = is_there ? amounts_[place] + amount : amount;
        bool const stays = !is_zero(total);
        if (is_there && stays) {
            amounts_[place] = total;
        } else if (is_there || stays) {
            change_size(place, total, stays);
        }
        return *this;
    }
    /// Takes an amount out; what there is may fall below zero. Raises as `+=`.
    constexpr bag_of& operator-=(Money const& amount) { return *this += -amount; }
    /// Puts in all that another bag has.
    constexpr bag_of& operator+=(bag_of const& other) {
        bag_of sum = *this;
        for (Money const& each : other) sum += each;
        return *this = sum;
    }
    /// Takes out all that another bag has.
    constexpr bag_of& operator-=(bag_of const& other) {
        bag_of difference = *this;
        for (Money const& each : other) difference -= each;
        return *this = difference;
    }

    /// Whether both have the same of each currency, in whichever units.
    friend constexpr bool operator==(bag_of const& a, bag_of const& b) {
        if (a.size() != b.size()) return false;
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (!same_money()(a.amounts_[i], b.amounts_[i])) return false;
        }
        return true;
    }

private:
    /// The first place whose currency is not before this one.
    [[nodiscard]] constexpr std::size_t place_of(currency_code const& code) const {
        if (code.empty()) refused::an_amount_of_no_currency_is_in_no_bag();
        std::size_t place = 0;
        while (place < size() && amounts_[place].currency < code) ++place;
        return place;
    }
    [[nodiscard]] constexpr bool has(currency_code const& code, std::size_t place) const {
        return place < size() && amounts_[place].currency == code;
    }
    /// Puts a further amount in at a place, or takes the one there out.
    constexpr void change_size(std::size_t place, Money const& amount, bool is_put_in) {
        allocation<Money> changed(is_put_in ? size() + 1 : size() - 1, Money());
        for (std::size_t i = 0; i < changed.size(); ++i) {
            std::size_t const before = i < place ? i : is_put_in ? i - 1 : i + 1;
            changed[i] = is_put_in && i == place ? amount : amounts_[before];
        }
        amounts_ = changed;
    }

    allocation<Money> amounts_{};
};

/// A bag of amounts of whichever currencies.
/// Example: `money_bag{any_money("USD", 5), any_money("USD", 2)}.of("USD") == any_money("USD", 7)`.
using money_bag = bag_of<any_money>;

/// The bag with an amount, or all of another bag, put in. Raises as `+=`.
template <class Money>
[[nodiscard]] constexpr bag_of<Money> operator+(bag_of<Money> bag, std::type_identity_t<Money> const& amount) {
    return bag += amount;
}
template <class Money>
[[nodiscard]] constexpr bag_of<Money> operator+(bag_of<Money> bag, bag_of<Money> const& other) {
    return bag += other;
}
/// The bag with an amount, or all of another bag, taken out. Raises as `-=`.
template <class Money>
[[nodiscard]] constexpr bag_of<Money> operator-(bag_of<Money> bag, std::type_identity_t<Money> const& amount) {
    return bag -= amount;
}
template <class Money>
[[nodiscard]] constexpr bag_of<Money> operator-(bag_of<Money> bag, bag_of<Money> const& other) {
    return bag -= other;
}

} // namespace almanac::inline v0
