// Runs each loop over plain numbers and over quantities and money, on the same numbers. Ends with 0 when every result
// is the same to the last bit. zero_cost.py counts the instructions of this run.
#include "kernels.hpp"

#include <bit>
#include <cstdint>
#include <cstdio>
#include <random>
#include <vector>

namespace {

constexpr std::size_t count = 10'000;

std::vector<double> random_numbers(std::uint64_t seed) {
    std::mt19937_64 generator(seed);
    std::uniform_real_distribution<double> distribution(-1000.0, 1000.0);
    std::vector<double> numbers(count);
    for (double& number : numbers) number = distribution(generator);
    return numbers;
}

std::vector<kilometres> as_kilometres(std::vector<double> const& numbers) {
    std::vector<kilometres> result;
    for (double const number : numbers) result.emplace_back(number);
    return result;
}

/// Amounts of up to 10,000 dollars, owed or had.
std::vector<std::int64_t> random_cents(std::uint64_t seed) {
    std::mt19937_64 generator(seed);
    std::vector<std::int64_t> cents(count);
    for (std::int64_t& each : cents) each = static_cast<std::int64_t>(generator() % 2'000'000) - 1'000'000;
    return cents;
}

std::vector<dollars> as_dollars(std::vector<std::int64_t> const& cents) {
    std::vector<dollars> result;
    for (std::int64_t const each : cents) result.push_back(dollars::from_count(each));
    return result;
}

int differences = 0;

void same(char const* what, std::int64_t a, std::int64_t b) {
    if (a == b) return;
    ++differences;
    std::printf("%s: %lld and %lld\n", what, static_cast<long long>(a), static_cast<long long>(b));
}
void same(char const* what, double a, double b) {
    if (std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b)) return;
    ++differences;
    std::printf("%s: %a and %a\n", what, a, b);
}

} // namespace

int main() {
    auto const x = random_numbers(1);
    auto const y = random_numbers(2);
    auto const x_typed = as_kilometres(x);
    auto const y_typed = as_kilometres(y);

    same("sum", raw::sum(x.data(), count), typed::sum(x_typed.data(), count).value());
    same("dot_product", raw::dot_product(x.data(), y.data(), count),
         typed::dot_product(x_typed.data(), y_typed.data(), count).value());
    same("count_less", static_cast<double>(raw::count_less(x.data(), y.data(), count)),
         static_cast<double>(typed::count_less(x_typed.data(), y_typed.data(), count)));

    std::vector<double> result(count);
    std::vector<kilometres> result_typed(count, kilometres(0.0));
    raw::scale(x.data(), 1.07, result.data(), count);
    typed::scale(x_typed.data(), 1.07, result_typed.data(), count);
    for (std::size_t i = 0; i < count; ++i) same("scale", result[i], result_typed[i].value());

    std::vector<metres> result_metres(count, metres(0.0));
    raw::convert(x.data(), result.data(), count);
    typed::convert(x_typed.data(), result_metres.data(), count);
    for (std::size_t i = 0; i < count; ++i) same("convert", result[i], result_metres[i].value());

    auto const cents = random_cents(3);
    std::vector<dollars> const amounts = as_dollars(cents);
    same("add_amounts", raw::add_amounts(cents), typed::add_amounts(amounts).count());

    std::printf("%d different results\n", differences);
    return differences == 0 ? 0 : 1;
}
