#include "kernels.hpp"

namespace typed {

kilometres sum(kilometres const* x, std::size_t count) {
    kilometres total(0.0);
    for (std::size_t i = 0; i < count; ++i) total = total + x[i];
    return total;
}

square_kilometres dot_product(kilometres const* x, kilometres const* y, std::size_t count) {
    square_kilometres total(0.0);
    for (std::size_t i = 0; i < count; ++i) total = total + x[i] * y[i];
    return total;
}

std::size_t count_less(kilometres const* x, kilometres const* y, std::size_t count) {
    std::size_t less = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (x[i] < y[i]) ++less;
    }
    return less;
}

void scale(kilometres const* __restrict x, double factor, kilometres* __restrict result, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) result[i] = x[i] * factor;
}

void convert(kilometres const* __restrict x, metres* __restrict result, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) result[i] = x[i].in<almanac::units::m>();
}

dollars add_amounts(std::span<dollars const> amounts) {
    dollars total;
    for (dollars const& each : amounts) total += each;
    return total;
}

} // namespace typed
