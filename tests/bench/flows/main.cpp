// The memory of flows among 226 areas, of 785 products, by both reporters, and the time of their totals and of reading
// one flow: with a cell for every place and with one for every report. An eighth of the reports is there, about what UN
// Comtrade has at three digits of the SITC. A program that gives other totals for the two ends with 1.
#include <almanac/trade/indices_of_flows.hpp>
#include <almanac/unit/units.hpp>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>
#include <vector>

using namespace almanac;

namespace {

flows<units::USD> made() {
    std::vector<area> areas;
    for (int i = 0; i < 226; ++i) areas.push_back(unlisted_area("place_" + std::to_string(1000 + i)));
    std::vector<product_code> products;
    for (int k = 0; k < 785; ++k) products.emplace_back(std::to_string(1000 + k));
    auto f = make_flows<units::USD>({.kind = nature::flow}, year(2024), areas, products);
    std::uint64_t random = 88172645463325252;
    for (std::size_t place = 0; place < f.size(); ++place) {
        random ^= random << 13U; // G. Marsaglia, "Xorshift RNGs", 2003
        random ^= random >> 7U;
        random ^= random << 17U;
        if (random % 8 != 0) continue;
        f.cells.set(place, static_cast<double>(random >> 40U), cell_status::normal);
    }
    return f;
}

template <class Work>
double milliseconds(Work work) {
    auto const start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The bytes that the cells were given.
std::size_t bytes_of(column<double, owned> const& cells) {
    return cells.values.items.capacity() * sizeof(double) + cells.statuses.items.capacity();
}
template <class Sparse>
std::size_t bytes_of(Sparse const& cells) {
    return cells.places.capacity() * sizeof(std::uint32_t) + bytes_of(cells.stored);
}

template <class Storage>
std::vector<double> measured_totals(char const* name, flows<units::USD, double, Storage> const& f) {
    double const megabytes = static_cast<double>(bytes_of(f.cells)) / 1e6;
    std::vector<double> totals;
    double const adding = milliseconds([&] { totals = trade::totals_of(f, absent::skip).by_product; });
    double sum = 0;
    double const reading = milliseconds([&] {
        for (std::size_t i = 0; i < f.areas.size(); ++i) {
            for (product_code const& what : f.products) {
                double const value = f.exports(f.areas[i], f.areas[(i * 7 + 3) % f.areas.size()], what);
                sum += is_missing(value) ? 0 : value;
            }
        }
    });
    double const flow_count = static_cast<double>(f.areas.size() * f.products.size());
    std::printf("%-7s %6.1f MB, totals in %6.1f ms, one flow in %5.0f ns (sum %.0f)\n", name, megabytes, adding,
                1e6 * reading / flow_count, sum);
    return totals;
}

} // namespace

int main() {
    auto const dense = made();
    std::vector<double> const dense_totals = measured_totals("dense", dense);
    std::vector<double> const sparse_totals = measured_totals("sparse", stored_as<sparse>(dense));
    if (sparse_totals == dense_totals) return 0;
    std::puts("the totals differ");
    return 1;
}
