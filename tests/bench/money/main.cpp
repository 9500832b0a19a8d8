// Jobs over 10 million amounts of money: what the library takes for them, and the same over int64_t by hand. See
// money.py, which runs this and QuantLib.
//
//     money [JOB...]    a line a job, all or those: its name, seconds, ratio to those by hand, sum of results in cents
#include <almanac/currency/currencies.hpp>
#include <almanac/money/allocate.hpp>
#include <almanac/money/money.hpp>
#include <almanac/money/money_parse.hpp>

#include "by_hand.hpp"
#include "data.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

namespace al = almanac;
using namespace almanac::literals;
using usd = al::money<al::currencies::USD>;
using amounts = std::vector<usd>;
constexpr al::decimal rate = 1.175_dec;

amounts amounts_of(raw_amounts const& raw) {
    amounts made;
    made.reserve(raw.size());
    for (std::int64_t const cents : raw) made.push_back(usd::from_count(cents));
    return made;
}

/// "USD 1,234.56" and so on, one behind the other.
struct amount_texts {
    std::string characters;
    std::vector<std::uint32_t> ends;

    std::size_t size() const { return ends.size(); }
    std::string_view operator[](std::size_t i) const {
        std::uint32_t const begin = i == 0 ? 0 : ends[i - 1];
        return std::string_view(characters).substr(begin, ends[i] - begin);
    }
    void add(std::int64_t cents) {
        characters += cents < 0 ? "USD -" : "USD ";
        std::string const digits = std::to_string(std::abs(cents) / 100);
        for (std::size_t i = 0; i < digits.size(); ++i) {
            if (i > 0 && (digits.size() - i) % 3 == 0) characters += ',';
            characters += digits[i];
        }
        std::int64_t const fraction = std::abs(cents) % 100;
        characters += {'.', static_cast<char>('0' + fraction / 10), static_cast<char>('0' + fraction % 10)};
        ends.push_back(static_cast<std::uint32_t>(characters.size()));
    }
};
amount_texts texts_of(raw_amounts const& raw) {
    amount_texts made;
    for (std::int64_t const cents : raw) made.add(cents);
    return made;
}

// The sum of a job's results, modulo 2^64: both sides must have the same.
std::uint64_t checksum_of(std::int64_t cents) { return static_cast<std::uint64_t>(cents); }
std::uint64_t checksum_of(usd amount) { return checksum_of(amount.count()); }
template <class Result>
std::uint64_t checksum_of(std::vector<Result> const& results) {
    std::uint64_t sum = 0;
    for (Result const& each : results) sum += checksum_of(each);
    return sum;
}

struct measured {
    std::vector<double> times;
    std::uint64_t checksum = 0;
};
template <class Job>
void measure(measured& to, Job const& job) {
    double const start = seconds_now();
    auto const& result = job();
    to.times.push_back(seconds_now() - start);
    to.checksum = checksum_of(result);
}

/// Runs both sides in turn and prints the medians of the times and of their ratios, and what both must agree on. Both
/// times of a ratio stand side by side: what slows the machine for longer than a turn slows both.
template <class Job, class ByHand>
bool compare(char const* name, int turns, Job const& job, ByHand const& by_hand) {
    measured own;
    measured raw;
    std::vector<double> ratios;
    for (int turn = 0; turn < turns; ++turn) {
        measure(own, job);
        measure(raw, by_hand);
        ratios.push_back(own.times.back() / raw.times.back());
    }
    std::printf("%s %.6f %.4f %lld\n", name, median(own.times), median(ratios), static_cast<long long>(own.checksum));
    bool const agree = own.checksum == raw.checksum;
    if (!agree) std::printf("%s: by hand the sum is %lld\n", name, static_cast<long long>(raw.checksum));
    return agree;
}

/// What the jobs work on, and where they put their results: memory that was written before, so that no job waits for
/// its pages.
struct data {
    raw_amounts raw = synthetic_cents();
    amounts typed = amounts_of(raw);
    raw_amounts raw_results = raw;
    amounts results = typed;
};

/// Sums by hand what the library sums: the very same memory, because some pages are faster than others, and a sum is
/// over so soon that it shows. A `money` is its count and nothing more.
std::int64_t sum_same_by_hand(amounts const& all) {
    static_assert(sizeof(usd) == sizeof(std::int64_t) && std::is_standard_layout_v<usd>);
    return sum_by_hand(reinterpret_cast<std::int64_t const*>(all.data()), all.size());
}

bool compare_sum(data const& d, int turns) {
    return compare(
        "sum", turns, [&] { return al::sum(d.typed); }, [&] { return sum_same_by_hand(d.typed); });
}
/// One amount after the other, each addition checked on both sides.
bool compare_add(data const& d, int turns) {
    auto const job = [&] {
        usd total;
        for (usd const& each : d.typed) total += each;
        return total;
    };
    return compare("add", turns, job, [&] {
        return add_checked_by_hand(reinterpret_cast<std::int64_t const*>(d.typed.data()), d.typed.size());
    });
}
/// Two columns, cell by cell.
bool compare_plus(data& d, int turns) {
    auto const job = [&]() -> amounts const& {
        std::size_t const size = d.typed.size();
        for (std::size_t i = 0; i < size; ++i) d.results[i] = d.typed[i] + d.typed[size - 1 - i];
        return d.results;
    };
    return compare("plus", turns, job, [&]() -> raw_amounts const& {
        plus_reversed_by_hand(d.raw, d.raw_results);
        return d.raw_results;
    });
}

template <al::rounding Mode, class ByHand>
bool compare_multiply(char const* name, data& d, int turns, ByHand const& by_hand) {
    auto const job = [&]() -> amounts const& {
        for (std::size_t i = 0; i < d.typed.size(); ++i) d.results[i] = multiply(d.typed[i], rate, Mode);
        return d.results;
    };
    return compare(name, turns, job, [&]() -> raw_amounts const& {
        by_hand(d.raw, d.raw_results);
        return d.raw_results;
    });
}

/// The second part counts twice and the third thrice, so that parts in the wrong order show.
bool compare_allocate(data const& d, int turns) {
    auto const job = [&] {
        std::int64_t sum = 0;
        for (usd const& each : d.typed) {
            auto const shared = allocate(each, {50, 30, 20}, al::remainder_to::largest_remainder);
            sum += shared[0].count() + 2 * shared[1].count() + 3 * shared[2].count();
        }
        return sum;
    };
    return compare("allocate", turns, job, [&] {
        std::int64_t sum = 0;
        for (std::int64_t const each : d.raw) {
            three_parts const shared = allocate_by_hand(each);
            sum += shared.parts[0] + 2 * shared.parts[1] + 3 * shared.parts[2];
        }
        return sum;
    });
}

bool compare_parse(data& d, int turns) {
    amount_texts const texts = texts_of(d.raw);
    auto const job = [&]() -> amounts const& {
        for (std::size_t i = 0; i < texts.size(); ++i) d.results[i] = al::parse_money<al::currencies::USD>(texts[i]);
        return d.results;
    };
    return compare("parse", turns, job, [&]() -> raw_amounts const& {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (!parse_by_hand(texts[i], d.raw_results[i])) std::exit(2);
        }
        return d.raw_results;
    });
}

} // namespace

int main(int count, char** arguments) {
    auto const wanted = [&](std::string_view name) {
        return count == 1 || std::find(arguments + 1, arguments + count, name) != arguments + count;
    };
    data d;
    bool agree = true;
    if (wanted("sum")) agree &= compare_sum(d, 101);
    if (wanted("add")) agree &= compare_add(d, 11);
    if (wanted("plus")) agree &= compare_plus(d, 11);
    if (wanted("half_even")) {
        agree &= compare_multiply<al::rounding::half_even>("half_even", d, 11, multiply_half_even_by_hand);
    }
    if (wanted("half_even")) {
        agree &= compare_multiply<al::rounding::half_even>("half_even_128", d, 11, multiply_widely_by_hand);
    }
    if (wanted("half_up")) {
        agree &= compare_multiply<al::rounding::half_up>("half_up", d, 11, multiply_half_up_by_hand);
    }
    if (wanted("allocate")) agree &= compare_allocate(d, 5);
    if (wanted("parse")) agree &= compare_parse(d, 3);
    return agree ? 0 : 1;
}
