// Amounts of 128 bits against arithmetic on strings of decimal digits, as it is done by hand; bad texts and refusals.
#include <almanac/currency/currencies.hpp>
#include <almanac/exchange.hpp>
#include <almanac/io/locale/money_locale.hpp>
#include <almanac/money.hpp>
#include <almanac/money/wide_money.hpp>

#include "malformed.hpp"
#include "message.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;
using namespace almanac::literals;

namespace {

// ---- arithmetic on digits; no leading zeros but for "0"

std::string trimmed(std::string digits) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return digits;
}
bool is_less(std::string const& a, std::string const& b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }
std::string plus(std::string a, std::string b) {
    a.insert(0, a.size() < b.size() ? b.size() - a.size() : 0, '0');
    b.insert(0, a.size() - b.size(), '0');
    int carry = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        int const sum = (a[i] - '0') + (b[i] - '0') + carry;
        a[i] = static_cast<char>('0' + sum % 10);
        carry = sum / 10;
    }
    return trimmed((carry > 0 ? "1" : "0") + a);
}
/// `a` is not less than `b`.
std::string minus(std::string a, std::string b) {
    b.insert(0, a.size() - b.size(), '0');
    int borrowed = 0;
    for (std::size_t i = a.size(); i-- > 0;) {
        int const left = (a[i] - '0') - (b[i] - '0') - borrowed;
        a[i] = static_cast<char>('0' + (left + 10) % 10);
        borrowed = left < 0 ? 1 : 0;
    }
    return trimmed(a);
}
std::string times(std::string const& a, std::string const& b) {
    std::string product = "0";
    for (char const digit : b) {
        product = trimmed(product + "0");
        for (char n = '0'; n < digit; ++n) product = plus(product, a);
    }
    return product;
}
struct quotient_of_digits {
    std::string whole;
    std::string rest;
};
quotient_of_digits divided(std::string const& a, std::string const& b) {
    quotient_of_digits out{"", "0"};
    for (char const digit : a) {
        out.rest = trimmed(out.rest + digit);
        char next = '0';
        for (; !is_less(out.rest, b); ++next) out.rest = minus(out.rest, b);
        out.whole += next;
    }
    out.whole = trimmed(out.whole);
    return out;
}
/// The quotient, rounded as the modes are defined.
std::string rounded(std::string const& a, std::string const& b, bool is_negative, rounding mode) {
    auto const found = divided(a, b);
    std::string const twice = plus(found.rest, found.rest);
    bool const is_half = twice == b;
    bool const is_above = is_less(b, twice);
    bool const is_odd = (found.whole.back() - '0') % 2 != 0;
    bool away = false;
    switch (mode) {
    case rounding::half_even: away = is_above || (is_half && is_odd); break;
    case rounding::half_odd: away = is_above || (is_half && !is_odd); break;
    case rounding::half_up: away = is_above || is_half; break;
    case rounding::half_down: away = is_above; break;
    case rounding::half_ceiling: away = is_above || (is_half && !is_negative); break;
    case rounding::half_floor: away = is_above || (is_half && is_negative); break;
    case rounding::up: away = found.rest != "0"; break;
    case rounding::down: break;
    case rounding::ceiling: away = found.rest != "0" && !is_negative; break;
    case rounding::floor: away = found.rest != "0" && is_negative; break;
    case rounding::exact: break;
    }
    return away ? plus(found.whole, "1") : found.whole;
}
constexpr rounding modes[] = {rounding::half_even,    rounding::half_odd,   rounding::half_up, rounding::half_down,
                              rounding::half_ceiling, rounding::half_floor, rounding::up,      rounding::down,
                              rounding::ceiling,      rounding::floor};

// ---- counts as digits, and back

struct signed_digits {
    bool is_negative = false;
    std::string digits = "0";

    friend bool operator==(signed_digits const&, signed_digits const&) = default;
};
wide_count to_count(signed_digits const& from) {
    wide_count out = 0;
    for (char const c : from.digits) out = out * 10 - (c - '0');
    return from.is_negative ? out : -out;
}
signed_digits to_digits(wide_count count) {
    signed_digits out{count < 0, ""};
    for (; count != 0; count /= 10) {
        int const last = static_cast<int>(count % 10);
        out.digits.insert(out.digits.begin(), static_cast<char>('0' + (last < 0 ? -last : last)));
    }
    if (out.digits.empty()) out.digits = "0";
    return out;
}
std::string const greatest = "170141183460469231731687303715884105727";

/// 1 to 38 digits.
signed_digits next_digits(std::mt19937_64& random, std::size_t most = 38) {
    signed_digits out{random() % 2 != 0, ""};
    for (std::size_t n = random() % most + 1; n > 0; --n) out.digits += static_cast<char>('0' + random() % 10);
    out.digits = trimmed(out.digits);
    if (out.digits == "0") out.is_negative = false;
    return out;
}
/// "1,234.56": groups of three, put in from the right.
std::string printed(std::string_view code, signed_digits const& of, std::size_t places) {
    std::string whole = of.digits;
    whole.insert(0, whole.size() <= places ? places + 1 - whole.size() : 0, '0');
    std::string const fraction = places == 0 ? "" : "." + whole.substr(whole.size() - places);
    whole.resize(whole.size() - places);
    for (std::size_t at = whole.size(); at > 3;) whole.insert(at -= 3, ",");
    return std::string(code) + (of.is_negative ? " -" : " ") + whole + fraction;
}
std::string said(text<64> const& text) { return std::string(text.view()); }

using irr = money<currencies::IRR>;
using wide = wide_money<currencies::IRR>;
wide amount(signed_digits const& of) { return wide::from_count(to_count(of)); }

/// The ends of a count of 64 or of 128 bits and what is near them, and counts at random.
template <class Count>
std::vector<Count> counts_to_try(std::mt19937_64& random) {
    std::vector<Count> out;
    for (int apart = 0; apart <= 10; ++apart) {
        out.push_back(std::numeric_limits<Count>::max() - static_cast<Count>(apart));
        out.push_back(std::numeric_limits<Count>::lowest() + static_cast<Count>(apart));
        out.push_back(static_cast<Count>(apart - 5));
    }
    for (int n = 0; n < 40; ++n) {
        out.push_back(static_cast<Count>(to_count(next_digits(random, sizeof(Count) == 8 ? 18 : 38))));
    }
    return out;
}
/// Against division by hand, in every mode and by one digit to all of them.
template <class Count>
void check_coarser_units(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    for (Count const count : counts_to_try<Count>(random)) {
        auto const m = basic_any_money<Count>::from_count("JPY", 18, count);
        signed_digits const of = to_digits(count);
        for (int places = 0; places < 18; ++places) {
            for (rounding const mode : modes) {
                std::string const divisor = "1" + std::string(static_cast<std::size_t>(18 - places), '0');
                std::string const digits = rounded(of.digits, divisor, of.is_negative, mode);
                INFO(to_text(m).view() << ' ' << places << ' ' << static_cast<int>(mode));
                REQUIRE(to_digits(round_to_places(m, places, mode).count) ==
                        signed_digits{of.is_negative && digits != "0", digits});
            }
        }
    }
}

} // namespace

TEST_CASE("money: in a coarser unit, at the ends of 64 and of 128 bits, in every mode") {
    check_coarser_units<std::int64_t>(36);
    check_coarser_units<wide_count>(37);
}

TEST_CASE("money: equal amounts have one hash, of 64 and of 128 bits, in every unit") {
    std::mt19937_64 random(38);
    for (std::int64_t const count : counts_to_try<std::int64_t>(random)) {
        INFO(count);
        auto const m = any_money::from_count("JPY", 0, count);
        any_wide_money const widened(m);
        REQUIRE(widened == m);
        REQUIRE(hash_value(widened) == hash_value(m));
        for (int places = 1; places <= 18; ++places) {
            auto const finer = round_to_places(widened, places, rounding::exact);
            REQUIRE(finer == m);
            REQUIRE(hash_value(finer) == hash_value(m));
        }
    }
    for (wide_count const count : counts_to_try<wide_count>(random)) {
        for (int places = 0; places < 18; ++places) {
            auto const m = any_wide_money::from_count("JPY", places, count / 10);
            any_wide_money const finer = any_wide_money::from_count("JPY", places + 1, count / 10 * 10);
            REQUIRE(finer == m);
            REQUIRE(hash_value(finer) == hash_value(m));
        }
    }
}

TEST_CASE("money: a product with an integer of 128 bits is exact, or refused with its digits") {
    std::mt19937_64 random(39);
    for (int n = 0; n < 2000; ++n) {
        signed_digits const a = next_digits(random, 1 + random() % 38);
        signed_digits const b = next_digits(random, 1 + random() % 38);
        std::string const digits = times(a.digits, b.digits);
        bool const is_negative = a.is_negative != b.is_negative && digits != "0";
        wide_count const factor = to_count(b);
        auto const m = wide_money<currencies::JPY>::from_count(to_count(a));
        INFO(a.is_negative << a.digits << " * " << b.is_negative << b.digits);
        if (is_less(is_negative ? plus(greatest, "1") : greatest, digits)) {
            std::string const words = " does not fit a 128-bit count of its smallest unit";
            std::string const sign = a.is_negative ? "-" : "";
            REQUIRE(message_of<overflow_error>([&] { return m * factor; }) ==
                    "almanac: money overflow: the result of JPY " + sign + a.digits + " * " +
                        (b.is_negative ? "-" : "") + b.digits + words);
        } else {
            REQUIRE(to_digits((m * factor).count()) == signed_digits{is_negative, digits});
            REQUIRE(factor * any_wide_money(m) == any_wide_money(m * factor));
        }
        // The quotient times the divisor, and what is left.
        auto const left = wide_money<currencies::JPY>::from_count(factor);
        if (factor != 0) {
            auto const found = whole_quotient(m, left);
            REQUIRE(left * found.quotient + found.remainder == m);
            REQUIRE(found.quotient * any_wide_money(left) + found.remainder == any_wide_money(m));
        }
    }
}

TEST_CASE("money: what 64 bits do not hold of an integer of 128 is refused") {
    wide_count const two_to_64 = to_count({false, "18446744073709551616"});
    std::string const words = "almanac: decimal: an integer that does not fit a signed 64-bit one";
    CHECK(message_of<overflow_error>([&] { return irr(two_to_64); }) == words);
    CHECK(message_of<overflow_error>([&] { return decimal(-two_to_64); }) == words);
    CHECK(message_of<overflow_error>([&] { return whole_quotient(irr(5), two_to_64); }) == words);
    CHECK(message_of<overflow_error>([&] { return multiply(wide(5), two_to_64, 1, rounding::up); }) == words);
    CHECK(message_of<overflow_error>([&] { return irr(5) * two_to_64; }) ==
          "almanac: money overflow: the result of IRR 5.00 * 18446744073709551616"
          " does not fit a 64-bit count of its smallest unit; wide_money has 128 bits");
    CHECK(irr(0) * two_to_64 == irr(0));
    CHECK(message_of<overflow_error>([&] {
              return wide(to_count({true, greatest}));
          }) == "almanac: money overflow: IRR -" + greatest +
                    " with 2 decimal places does not fit a 128-bit count of its smallest unit");
    CHECK(message_of<unit_mismatch>([&] { return any_money("VND", 1) + wide(1); }) ==
          "almanac: cannot add VND and IRR");
    CHECK(message_of<unit_mismatch>([&] { return wide(1) == any_money("VND", 1); }) ==
          "almanac: cannot compare IRR and VND");
    CHECK(message_of<domain_error>([&] { return round_to_places(any_money("VND", 1), -40, rounding::up); }) ==
          "almanac: money in VND cannot have -40 decimal places: at least those of the minor unit, at most 18");
}

TEST_CASE("money: a wide amount of every currency prints its digits and is read back") {
    std::mt19937_64 random(31);
    for (int i = 0; i < unit_detail::iso_4217_code_count; ++i) {
        currency_code const code(std::string_view(unit_detail::iso_4217_codes + i * 4, 3));
        int const places = has_minor_unit(code) ? minor_unit(code) : 3;
        money_grammar const grammar{.places = places};
        for (int n = 0; n < 20; ++n) {
            signed_digits const digits = next_digits(random);
            auto const m = any_wide_money::from_count(code, places, to_count(digits));
            INFO(to_text(m).view());
            REQUIRE(said(to_text(m)) == printed(code.view(), digits, static_cast<std::size_t>(places)));
            REQUIRE(parse_any_wide_money(to_text(m), {}, grammar) == m);
            REQUIRE(parse_any_wide_money(to_text(m, {.currency = currency_form::symbol_before}), code, grammar) == m);
            REQUIRE(parse_any_wide_money(to_text(m, {currency_form::code_after, digit_grouping::indian}), code,
                                         grammar) == m);
            REQUIRE(parse_any_wide_money(to_text(m, {currency_form::symbol_after, digit_grouping::continental,
                                                     negative_form::parentheses}),
                                         code, {.grouping = expected_grouping::continental, .places = places}) == m);
        }
    }
}

TEST_CASE("money: a wide amount is read back in the styles of locales") {
    std::mt19937_64 random(32);
    for (std::string_view const locale : {"en", "de", "de-CH", "fr", "hi", "fa", "ar-EG", "ru", "vi", "nb"}) {
        for (int n = 0; n < 50; ++n) {
            auto const m = amount(next_digits(random));
            auto const text = to_text(m, money_style_of(locale));
            INFO(text.view());
            REQUIRE(parse_wide_money<currencies::IRR>(text, money_grammar_of(locale)) == m);
        }
    }
}

TEST_CASE("money: wide amounts near the ends of 64 and of 128 bits") {
    for (std::string const& end : {std::string("9223372036854775807"), greatest}) {
        for (int apart = -2; apart <= 2; ++apart) {
            std::string const digits =
                apart < 0 ? minus(end, std::to_string(-apart)) : plus(end, std::to_string(apart));
            for (bool const is_negative : {false, true}) {
                signed_digits const of{is_negative, digits};
                std::string const text = printed("IRR", of, 2);
                INFO(text);
                bool const fits = end != greatest || apart <= (is_negative ? 1 : 0);
                if (fits) {
                    auto const m = parse_wide_money<currencies::IRR>(text);
                    CHECK(to_digits(m.count()) == of);
                    CHECK(said(to_text(m)) == text);
                    bool const is_narrow = end != greatest && apart <= (is_negative ? 1 : 0);
                    if (is_narrow) {
                        CHECK(irr(m) == m);
                    } else {
                        CHECK_THROWS_AS(irr(m), overflow_error);
                        CHECK_THROWS_AS(any_money(any_wide_money(m)), overflow_error);
                    }
                } else {
                    CHECK_THROWS_AS(parse_wide_money<currencies::IRR>(text), parse_error);
                }
            }
        }
    }
}

TEST_CASE("money: sums, differences and products of wide amounts are those of their digits") {
    std::mt19937_64 random(33);
    int overflows = 0;
    for (int i = 0; i < 5000; ++i) {
        auto a = next_digits(random);
        auto const b = next_digits(random);
        if (i % 4 == 0) a.digits = minus(greatest, b.digits.substr(0, b.digits.size() - random() % 2)); // at the limit
        bool const same_sign = a.is_negative == b.is_negative;
        bool const a_is_less = is_less(a.digits, b.digits);
        signed_digits sum{a.is_negative, plus(a.digits, b.digits)};
        if (!same_sign) {
            sum = a_is_less ? signed_digits{b.is_negative, minus(b.digits, a.digits)}
                            : signed_digits{a.is_negative, minus(a.digits, b.digits)};
        }
        if (sum.digits == "0") sum.is_negative = false;
        bool const fits = !is_less(plus(greatest, sum.is_negative ? "1" : "0"), sum.digits);
        INFO(printed("IRR", a, 2) << ", " << printed("IRR", b, 2));
        if (fits) {
            REQUIRE(to_digits((amount(a) + amount(b)).count()) == sum);
            REQUIRE(to_digits((amount(a) - -amount(b)).count()) == sum);
            REQUIRE(amount(a) + amount(b) - amount(b) == amount(a));
        } else {
            ++overflows;
            REQUIRE_THROWS_AS(amount(a) + amount(b), overflow_error);
            REQUIRE_THROWS_AS(amount(a) - -amount(b), overflow_error);
        }
        auto const factor = next_digits(random, 18);
        auto const number = static_cast<std::int64_t>(to_count(factor));
        signed_digits product{a.is_negative != factor.is_negative, times(a.digits, factor.digits)};
        if (product.digits == "0") product.is_negative = false;
        if (is_less(plus(greatest, product.is_negative ? "1" : "0"), product.digits)) {
            REQUIRE_THROWS_AS(amount(a) * number, overflow_error);
        } else {
            REQUIRE(to_digits((number * amount(a)).count()) == product);
        }
    }
    CHECK(overflows > 10);
}

TEST_CASE("money: wide products and quotients are rounded once, in every mode") {
    std::mt19937_64 random(34);
    int overflows = 0;
    for (int i = 0; i < 1500; ++i) {
        auto const a = next_digits(random);
        auto const numerator = next_digits(random, 18);
        auto denominator = next_digits(random, 18);
        // Half of them with a short denominator, so that there are exact halves.
        if (i % 2 == 0) denominator.digits = std::to_string(random() % 9 + 1);
        if (denominator.digits == "0") continue;
        bool const is_negative = (a.is_negative != numerator.is_negative) != denominator.is_negative;
        auto const places = static_cast<int>(random() % 19);
        std::string const ten_to_places = "1" + std::string(static_cast<std::size_t>(places), '0');
        std::int64_t const over = static_cast<std::int64_t>(to_count(numerator));
        std::int64_t const under = static_cast<std::int64_t>(to_count(denominator));
        INFO(printed("IRR", a, 2) << " * " << over << " / " << under << ", " << places);
        std::string const product = times(a.digits, numerator.digits);
        for (rounding const mode : modes) {
            auto const agrees = [&](std::string const& digits, bool below_zero, auto compute) {
                if (is_less(plus(greatest, below_zero ? "1" : "0"), digits)) {
                    ++overflows;
                    REQUIRE_THROWS_AS(compute(), overflow_error);
                } else {
                    signed_digits const expected{below_zero && digits != "0", digits};
                    REQUIRE(to_digits(compute().count()) == expected);
                }
            };
            agrees(rounded(product, denominator.digits, is_negative, mode), is_negative,
                   [&] { return multiply(amount(a), over, under, mode); });
            bool const below_zero = a.is_negative != numerator.is_negative;
            agrees(rounded(product, ten_to_places, below_zero, mode), below_zero,
                   [&] { return multiply(amount(a), decimal(over, -places), mode); });
            bool const quotient_below_zero = a.is_negative != denominator.is_negative;
            agrees(rounded(times(a.digits, ten_to_places), denominator.digits, quotient_below_zero, mode),
                   quotient_below_zero, [&] { return divide(amount(a), decimal(under, -places), mode); });
        }
    }
    CHECK(overflows > 1000);
}

TEST_CASE("money: wide amounts are converted by a rate, rounded once") {
    std::mt19937_64 random(35);
    for (int i = 0; i < 1000; ++i) {
        auto const a = next_digits(random, 34);
        auto const value = static_cast<std::int64_t>(random() % 100000 + 1);
        auto const rate = quote<currencies::USD, currencies::IRR>(decimal(value, -1), year(2024),
                                                                  rate_kind::period_average, "a bank");
        INFO(printed("IRR", a, 2) << " at " << value);
        // A count of rials, two places, at `value` / 10 rials a dollar, is one of cents.
        signed_digits expected{
            a.is_negative, rounded(times(a.digits, "10"), std::to_string(value), a.is_negative, rounding::half_even)};
        if (expected.digits == "0") expected.is_negative = false;
        auto const dollars = convert(amount(a), inverse(rate), rounding::half_even);
        REQUIRE(to_digits(dollars.count()) == expected);
        REQUIRE(convert(any_wide_money(amount(a)), forget_currencies(inverse(rate)), rounding::half_even) ==
                any_wide_money(dollars));
    }
}

TEST_CASE("money: parts of a wide amount are those of its digits, and make all of it") {
    std::mt19937_64 random(36);
    for (int i = 0; i < 1000; ++i) {
        auto a = next_digits(random);
        if (i % 4 == 0) a.digits = minus(greatest, a.digits);
        std::vector<std::uint64_t> weights;
        std::string total = "0";
        for (std::size_t n = random() % 7 + 1; n > 0; --n) {
            weights.push_back(i % 3 == 0 ? random() : random() >> (random() % 64)); // a third need 192 bits
            total = plus(total, std::to_string(weights.back()));
        }
        if (total == "0") continue;
        auto const parts = allocate(amount(a), weights, remainder_to::kept_apart);
        wide together = parts.kept_apart;
        for (std::size_t n = 0; n < weights.size(); ++n) {
            auto const share = divided(times(a.digits, std::to_string(weights[n])), total).whole;
            REQUIRE(to_digits(parts[n].count()) == signed_digits{a.is_negative && share != "0", share});
            together += parts[n];
        }
        REQUIRE(together == amount(a));
        for (remainder_to const rule :
             {remainder_to::first, remainder_to::largest_remainder, remainder_to::largest_weight}) {
            auto const given_out = allocate(amount(a), weights, rule);
            REQUIRE(sum(std::vector<wide>(given_out.begin(), given_out.end())) == amount(a));
            for (std::size_t n = 0; n < weights.size(); ++n) {
                REQUIRE(abs(given_out[n] - parts[n]) <= wide::from_count(1));
            }
        }
        auto const found = whole_quotient(amount(a), 7);
        REQUIRE(to_digits(found.quotient.count()).digits == divided(a.digits, "7").whole);
        REQUIRE(found.quotient * 7 + found.remainder == amount(a));
    }
}

TEST_CASE("money: a short wide amount reads back as the rounded one") {
    std::mt19937_64 random(37);
    for (int i = 0; i < 3000; ++i) {
        auto const a = next_digits(random, 37);
        auto const digits = random() % 18 + 1;
        std::size_t const dropped = a.digits.size() > digits ? a.digits.size() - digits : 0;
        std::string const unit = "1" + std::string(dropped, '0');
        for (rounding const mode : {rounding::half_even, rounding::floor, rounding::up}) {
            std::string const whole = times(rounded(a.digits, unit, a.is_negative, mode), unit);
            signed_digits const expected{a.is_negative && whole != "0", whole};
            for (digit_grouping const grouping : {digit_grouping::western, digit_grouping::indian}) {
                auto const text = to_compact_text(amount(a), static_cast<int>(digits), mode, {.grouping = grouping});
                INFO(text.view());
                REQUIRE(to_digits(parse_wide_money<currencies::IRR>(text).count()) == expected);
            }
        }
    }
}

TEST_CASE("money: the order of wide amounts is that of their digits, in any unit") {
    std::mt19937_64 random(38);
    for (int i = 0; i < 3000; ++i) {
        auto const a = next_digits(random);
        auto const b = i % 3 == 0 ? a : next_digits(random);
        auto const places = static_cast<int>(random() % 17) + 2;
        // b counts units of 10^-places: a has zeros to put in.
        std::string const fine = trimmed(a.digits + std::string(static_cast<std::size_t>(places - 2), '0'));
        auto const left = any_wide_money(amount(a));
        auto const right = any_wide_money::from_count("IRR", places, to_count(b));
        bool const is_equal = fine == b.digits && a.is_negative == b.is_negative;
        bool const comes_before = a.is_negative != b.is_negative ? a.is_negative
                                  : a.is_negative                ? is_less(b.digits, fine)
                                                                 : is_less(fine, b.digits);
        INFO(to_text(left).view() << ", " << to_text(right).view());
        REQUIRE((left == right) == is_equal);
        REQUIRE((left < right) == comes_before);
        if (is_equal) REQUIRE(hash_value(left) == hash_value(right));
    }
}

TEST_CASE("money: malformed wide amounts are refused where they go wrong") {
    std::string const fits = "an amount that fits a 128-bit count of its smallest unit";
    std::string const digits = "a number of at most 38 digits, or 39 up to " + greatest;
    std::string const three = "three digits in a group, or two and at last three";
    std::string const the_end = "the end of the amount";
    malformed const cases[] = {
        {"IRR 1,701,411,834,604,692,317,316,873,037,158,841,057.28", 5,
         "1,701,411,834,604,692,317,316,873,037,158,841,057.28", fits},
        {"IRR -1701411834604692317316873037158841057.29", 6, "1701411834604692317316873037158841057.29", digits},
        {"IRR 2,000,000,000,000,000,000,000,000 trillion", 5, "2,000,000,000,000,000,000,000,000 trillion", fits},
        {"IRR 123456789012345678901234567890123456789012", 5, "123456789012345678901234567890123456789012", digits},
        {"IRR 0.1234567890123456789012345678901234567891", 5, "0.1234567890123456789012345678901234567891", digits},
        {"IRR 12345678901234567890.123", 28, "3", "at most 2 decimal places, or a named rounding"},
        {"IRR 12345678901234567890,12", 8, "45678901234567890,12", "a separator after three digits at most"},
        {"IRR 1,234,567,890,123,456,789,01", 33, "", three},
        {"IRR 12345678901234567890 zillion", 25, " zillion", the_end},
        {"12345678901234567890", 21, "", "a magnitude word, or a space and a currency code or symbol"},
        {"IRR", 4, "", "a space behind the currency code"},
    };
    for (malformed const& each : cases) {
        require_refused(each, [](std::string_view source) { return parse_any_wide_money(source); });
    }
    require_refused({"VND 12345678901234567890", 1, "VND 12345678901234567890", "an amount in IRR"},
                    [](std::string_view source) { return parse_wide_money<currencies::IRR>(source); });
}

TEST_CASE("money: what 128 bits do not hold is refused with its digits") {
    wide const most = std::numeric_limits<wide>::max();
    wide const least = std::numeric_limits<wide>::lowest();
    std::string const words = " does not fit a 128-bit count of its smallest unit";
    std::string const text_of_most = "IRR 1701411834604692317316873037158841057.27";
    std::string const text_of_least = "IRR -1701411834604692317316873037158841057.28";
    std::string const result = "almanac: money overflow: the result of ";
    auto const overflow = [](auto action) { return message_of<overflow_error>(action); };
    CHECK(overflow([&] { return most + wide(1); }) == result + text_of_most + " + IRR 1.00" + words);
    CHECK(overflow([&] { return least - wide(1); }) == result + text_of_least + " - IRR 1.00" + words);
    CHECK(overflow([&] { return -least; }) == result + "IRR 0.00 - " + text_of_least + words);
    CHECK(overflow([&] { return abs(least); }) == result + "IRR 0.00 - " + text_of_least + words);
    CHECK(overflow([&] { return most * 2; }) == result + text_of_most + " * 2" + words);
    CHECK(overflow([&] { return whole_quotient(least, wide::from_count(-1)); }) ==
          result + "IRR 0.00 - " + text_of_least + words);
    CHECK(overflow([&] { return multiply(most, 1.5_dec, rounding::half_even); }) ==
          result + text_of_most + " * 1.5" + words);
    CHECK(overflow([&] { return round_to_multiple(most, wide(1), rounding::up); }) ==
          result + text_of_most + " to a multiple of IRR 1.00" + words);
    CHECK(overflow([&] { return any_wide_money(most) + any_money("IRR", 1); }) ==
          result + text_of_most + " + IRR 1.00" + words);
    CHECK(overflow([&] {
              return sum(std::vector{most, most});
          }) == "almanac: money overflow: a sum of amounts in IRR with 2 decimal places does not fit 128 bits");
    CHECK(overflow([&] { return wide_money<currencies::IRR, 4>(most); }) ==
          "almanac: money overflow: " + text_of_most + " with 4 decimal places" + words);
    CHECK(overflow([&] { return wide(1e37_dec); }) ==
          "almanac: money overflow: IRR 10000000000000000000000000000000000000"
          " with 2 decimal places" +
              words);
    CHECK(overflow([&] { return irr(most); }) ==
          "almanac: money overflow: " + text_of_most +
              " with 2 decimal places does not fit a 64-bit count of its smallest unit; wide_money has 128 bits");
    CHECK(overflow([&] { return to_quantity(most); }) ==
          "almanac: " + text_of_most + " has more digits than a decimal holds; round it first: round_to_multiple");
    CHECK(overflow([&] { return divide(most, irr(1), 0, rounding::half_even); }) ==
          "almanac: decimal overflow: the result of " + text_of_most + " / IRR 1.00 has no exact 64-bit coefficient");
    auto const domain = [](auto action) { return message_of<domain_error>(action); };
    CHECK(domain([&] { return wide(0.001_dec); }) ==
          "almanac: IRR 0.001 is finer than money with 2 decimal places; name a rounding");
    CHECK(domain([&] { return to_compact_text(most, 3, rounding::exact); }) ==
          "almanac: rounding::exact: " + text_of_most + " to significant digits: 3 loses digits");
    CHECK(domain([&] { return to_compact_text(most, 19, rounding::up); }) ==
          "almanac: significant digits: 19 is outside [1, 18]");
    CHECK(domain([&] { return multiply(most, 0.5_dec, rounding::exact); }) ==
          "almanac: rounding::exact: " + text_of_most + " * 0.5 loses digits");
    CHECK(domain([&] { return divide(most, wide(0), 0, rounding::up); }) ==
          "almanac: division of " + text_of_most + " by zero");
    CHECK(message_of<unit_mismatch>([&] { return any_wide_money(most) + any_money("VND", 1); }) ==
          "almanac: cannot add IRR and VND");
    CHECK(message_of<unit_mismatch>([&] { return any_wide_money(most) < any_wide_money("VND", 1); }) ==
          "almanac: cannot compare IRR and VND");
}
