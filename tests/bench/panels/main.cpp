// Six jobs over panels of 2 million observations: what the library takes for them, and hand-written loops over raw
// arrays of the same numbers. See panels.py, which also runs pandas and data.table on the same file.
//
//     panels write FILE [WORLD_BANK_FILE...]    makes the data: synthetic, or the files' panels repeated
//     panels run FILE                           a line a job: its name, seconds, seconds by hand, count and checksum
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/rebase.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/unit/units.hpp>

#include "by_hand.hpp"
#include "data.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <malloc.h>
#include <string_view>
#include <vector>

namespace {

namespace al = almanac;
using panel = al::panel<al::units::USD, double, al::owned>;

std::vector<panel> panels_of(std::vector<raw_panel> const& raw) {
    std::vector<panel> made;
    for (raw_panel const& each : raw) {
        panel p{{}, {.kind = al::nature::flow}, {}, first_year, each.periods, {area_codes(each.areas)}, {}};
        p.cells.values.items = each.values;
        made.push_back(std::move(p));
    }
    return made;
}

al::period first_period(panel const& p) { return p.when(0); }
al::period base_period(panel const& p) { return p.when(p.period_count / 2); }
al::period last_period(panel const& p) { return p.when(p.period_count - 1); }

/// The results of a job over all panels.
template <class Input, class Job>
auto all_results(std::vector<Input> const& inputs, Job const& job) {
    std::vector<decltype(job(inputs[0]))> results;
    results.reserve(inputs.size());
    for (Input const& each : inputs) results.push_back(job(each));
    return results;
}

std::vector<double> const& numbers_of(std::vector<double> const& result) { return result; }
std::vector<double> const& numbers_of(rates_by_area const& result) { return result.values; }

struct measured {
    double seconds;
    std::size_t count;
    double checksum;
};

template <class Input, class Job, class Numbers>
measured measure(std::vector<Input> const& inputs, Job const& job, Numbers const& numbers) {
    auto const start = std::chrono::steady_clock::now();
    auto const results = all_results(inputs, job);
    std::chrono::duration<double> const taken = std::chrono::steady_clock::now() - start;
    measured m{taken.count(), 0, 0.0};
    for (auto const& result : results) {
        for (double const value : numbers(result)) {
            if (std::isnan(value)) continue;
            ++m.count;
            m.checksum += value;
        }
    }
    return m;
}

/// Runs both sides in turn and prints the least times, because what disturbs a turn only adds to it, and what both must
/// agree on.
template <class Job, class ByHand>
bool compare(char const* name, std::vector<panel> const& typed, std::vector<raw_panel> const& raw, Job const& job,
             ByHand const& by_hand) {
    constexpr int turns = 15;
    double seconds = 1e9;
    double seconds_by_hand = 1e9;
    measured a{};
    measured b{};
    for (int turn = 0; turn < turns; ++turn) {
        a = measure(
            typed, job, [](auto const& result) -> auto const& { return result.cells.values.items; });
        b = measure(
            raw, by_hand, [](auto const& result) -> auto const& { return numbers_of(result); });
        seconds = std::min(seconds, a.seconds);
        seconds_by_hand = std::min(seconds_by_hand, b.seconds);
    }
    std::printf("%s %.6f %.6f %zu %.12e\n", name, seconds, seconds_by_hand, a.count, a.checksum);
    bool const agree = a.count == b.count && std::abs(a.checksum - b.checksum) <= 1e-9 * std::abs(b.checksum);
    if (!agree) std::printf("%s: by hand there are %zu, %.12e\n", name, b.count, b.checksum);
    return agree;
}

int run(char const* file) {
    // Freed memory stays with the process, as it does by itself in one that frees large blocks, which the others do.
    mallopt(M_TRIM_THRESHOLD, 256 << 20);
    mallopt(M_MMAP_THRESHOLD, 64 << 20);
    std::vector<raw_panel> const raw = read_panels(file);
    std::vector<panel> const typed = panels_of(raw);
    bool agree = compare(
        "growth", typed, raw, [](panel const& p) { return growth(p); }, growth_by_hand);
    agree &= compare(
        "change", typed, raw, [](panel const& p) { return change(p); }, change_by_hand);
    agree &= compare(
        "cagr", typed, raw, [](panel const& p) { return cagr(p, first_period(p), last_period(p)); }, cagr_by_hand);
    agree &= compare(
        "rank", typed, raw, [](panel const& p) { return rank_within_period(p); }, rank_by_hand);
    agree &= compare(
        "share", typed, raw, [](panel const& p) { return share_within_period(p, al::absent::skip); }, share_by_hand);
    agree &= compare(
        "rebase", typed, raw, [](panel const& p) { return rebase(p, base_period(p), al::absent::skip); },
        rebase_by_hand);
    std::size_t cells = 0;
    std::size_t bytes = 0;
    for (panel const& p : typed) {
        panel with_statuses = p;
        with_statuses.set(with_statuses.areas[0], with_statuses.when(0), p.cells.values[0],
                          al::is_missing(p.cells.values[0]) ? al::cell_status::missing_not_collected
                                                            : al::cell_status::estimated);
        cells += p.size();
        bytes += sizeof(panel) + with_statuses.areas.size() * sizeof(*with_statuses.areas.data()) +
                 with_statuses.cells.values.items.capacity() * sizeof(double) +
                 with_statuses.cells.statuses.items.capacity();
    }
    std::printf("memory %zu %zu\n", bytes, cells * sizeof(double));
    return agree ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    std::string_view const command = count >= 3 ? arguments[1] : "";
    if (command == "run") return run(arguments[2]);
    if (command == "write") return write_panels(arguments[2], arguments + 3, arguments + count) ? 0 : 2;
    std::fputs("panels write FILE [WORLD_BANK_FILE...] | panels run FILE\n", stderr);
    return 2;
}
