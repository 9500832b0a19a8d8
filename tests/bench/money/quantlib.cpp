// Sum and multiply-and-round over the same amounts with QuantLib's Money, whose value is a double. Prints a line a job:
// name, seconds (the median of the turns), the sum of the results in cents.
//
// QuantLib's own USDCurrency does not round. This one is the same but for ClosestRounding to two digits, which is to
// the nearest cent, and of two that are as near to the one away from zero: the library's half_up.
//
//     quantlib TURNS
#include "data.hpp"

#include <cstdio>
#include <cstdlib>
#include <ql/money.hpp>
#include <vector>

namespace {

using amounts = std::vector<QuantLib::Money>;

QuantLib::Currency const& dollar() {
    static QuantLib::Currency const it("U.S. dollar", "USD", 840, "$", "\xA2", 100, QuantLib::ClosestRounding(2),
                                       "%3% %1$.2f");
    return it;
}

amounts amounts_of(std::vector<std::int64_t> const& cents) {
    amounts made;
    made.reserve(cents.size());
    for (std::int64_t const each : cents) made.emplace_back(static_cast<double>(each) / 100, dollar());
    return made;
}

/// Runs a job so many times and prints its line.
template <class Job, class Cents>
void measure(char const* name, int turns, Job const& job, Cents const& cents) {
    std::vector<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        double const start = seconds_now();
        job();
        times.push_back(seconds_now() - start);
    }
    std::printf("%s %.6f %.12e\n", name, median(times), cents());
}

} // namespace

int main(int count, char** arguments) {
    int const turns = count == 2 ? std::atoi(arguments[1]) : 0;
    if (turns < 1) {
        std::fputs("quantlib TURNS\n", stderr);
        return 2;
    }
    amounts const all = amounts_of(synthetic_cents());
    QuantLib::Money total;
    auto const sum = [&] {
        total = QuantLib::Money(0.0, dollar());
        for (QuantLib::Money const& each : all) total += each;
    };
    measure("sum", turns, sum, [&] { return total.value() * 100; });
    amounts results = all;
    auto const multiply = [&] {
        for (std::size_t i = 0; i < all.size(); ++i) results[i] = (all[i] * 1.175).rounded();
    };
    measure("half_up", turns, multiply, [&] {
        double cents = 0;
        for (QuantLib::Money const& each : results) cents += each.value() * 100;
        return cents;
    });
}
