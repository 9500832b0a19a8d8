// What an audit takes at run time: all identities of the corridor, what each of its rows must agree with by itself, and
// rules over containers of 2 million cells. Fails when the first takes more than a millisecond, the second more than
// two or the third more than a second.
#include <almanac/audit.hpp>
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace {

namespace al = almanac;

constexpr std::size_t area_count = 200;
constexpr std::size_t period_count = 10'000; // days: 2 million cells

/// The least seconds of some turns.
template <class Work>
double least_time(int turns, Work const& work) {
    double least = 1e9;
    for (int turn = 0; turn < turns; ++turn) {
        auto const start = std::chrono::steady_clock::now();
        work();
        std::chrono::duration<double> const taken = std::chrono::steady_clock::now() - start;
        least = std::min(least, taken.count());
    }
    return least;
}

std::vector<al::area> some_areas() {
    std::vector<al::area> areas{al::areas::world};
    for (al::country const& each : al::all_countries()) {
        if (areas.size() < area_count) areas.emplace_back(each);
    }
    std::sort(areas.begin(), areas.end());
    return areas;
}

} // namespace

int main() {
    std::size_t found = 0;
    double const of_corridor = least_time(20, [&found] {
        found = 0;
        for (al::finding const& each : al::audit(al::corridor::facts, al::corridor::identities)) {
            found += each.grade >= al::severity::changed_meaning ? 1u : 0u;
        }
    });
    std::printf("%zu identities of the corridor, %zu findings: %.3f ms\n", al::corridor::identities.size(), found,
                of_corridor * 1e3);

    std::vector<al::identity> const of_rows = al::identities_of_rows(al::corridor::facts);
    double const rows_by_themselves = least_time(20, [&] {
        found = 0;
        for (al::finding const& each : al::audit(al::corridor::facts, of_rows)) found += each.is_broken() ? 1u : 0u;
    });
    std::printf("%zu identities of its rows by themselves, %zu findings: %.3f ms\n", of_rows.size(), found,
                rows_by_themselves * 1e3);

    std::vector<al::area> const areas = some_areas();
    std::vector<al::area> members;
    for (al::area const& each : areas) {
        if (!(each == al::areas::world)) members.push_back(each);
    }
    std::mt19937_64 random(20250413);
    std::vector<double> heads(areas.size() * period_count);
    std::vector<double> amounts(heads.size());
    std::vector<double> per_head(heads.size());
    for (std::size_t i = 0; i < heads.size(); ++i) {
        heads[i] = 1e6 + static_cast<double>(random() % 1'000'000);
        per_head[i] = 1e3 + static_cast<double>(random() % 1000);
        amounts[i] = heads[i] * per_head[i];
        if (random() % 1000 == 0) per_head[i] *= 1.1;
    }
    std::size_t const world =
        static_cast<std::size_t>(std::find(areas.begin(), areas.end(), al::areas::world) - areas.begin());
    for (std::size_t j = 0; j < period_count; ++j) {
        double sum = 0;
        for (std::size_t i = 0; i < areas.size(); ++i) sum += i == world ? 0 : amounts[i * period_count + j];
        amounts[world * period_count + j] = sum;
    }
    al::period const first = al::day(1990, 1, 1);
    auto const gdp = al::view_panel<al::units::USD>({.kind = al::nature::flow}, areas.data(), areas.size(), first,
                                                    period_count, amounts.data());
    auto const population = al::view_panel<al::units::person>({.kind = al::nature::stock}, areas.data(), areas.size(),
                                                              first, period_count, heads.data());
    auto const by_head = al::view_panel<al::units::USD / al::units::person>(
        {.kind = al::nature::ratio}, areas.data(), areas.size(), first, period_count, per_head.data());
    std::vector<al::cell_report> reports;
    double const of_cells = least_time(5, [&] {
        reports = al::worst_first({al::every(by_head).is_quotient_of(gdp, population),
                                   al::audit(gdp, al::total(al::areas::world).is_sum_of(members))});
    });
    for (al::cell_report const& each : reports) {
        std::printf("  %-16s %zu cells checked, %zu broken\n", std::string(each.rule).c_str(), each.checked,
                    each.broken);
    }
    std::printf("two rules over %zu cells: %.0f ms\n", heads.size(), of_cells * 1e3);
    bool const holds = of_corridor < 1e-3 && rows_by_themselves < 2e-3 && of_cells < 1;
    if (!holds) std::printf("slower than allowed: 1 ms for the corridor, 2 ms for its rows, 1 s for the cells\n");
    return holds ? 0 : 1;
}
