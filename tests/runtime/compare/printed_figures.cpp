// What the functions of figures compute over all pairs of the dataset, printed and read back: every figure of one unit
// with every other, whatever speaks against it waived.
#include <almanac/compare/figures.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator/parse_figure.hpp>
#include <almanac/number/text/interval_text.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace almanac;

namespace {
reasons everything_waived() {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    return all;
}
interval with_ends(interval range) {
    if (range.lower_bound != bound::unbounded) range.lower_bound = bound::closed;
    if (range.upper_bound != bound::unbounded) range.upper_bound = bound::closed;
    return range;
}
bool points_up(qualifier q) { return q == qualifier::over || q == qualifier::at_least; }

struct tally {
    long texts = 0;
    long one_sided = 0;
    long refused = 0;
};
/// The text says what is known and no more, in its unit, with its bound and its waivers.
void require_honest(any_figure const& f, tally& count) {
    ++count.texts;
    auto const text = to_text(f);
    INFO(to_text(f.value).view() << " in " << to_text(f.range).view() << " is " << text.view());
    if (text.view().starts_with("not known")) {
        REQUIRE(!is_bounded(f.range));
        return;
    }
    any_figure const read = parse_figure(text);
    REQUIRE(read.in() == f.in());
    REQUIRE(read.on.waived == f.on.waived);
    REQUIRE(contains(with_ends(read.range), f.range));
    if (is_one_sided(f.qualified)) {
        ++count.one_sided;
        REQUIRE(is_one_sided(read.qualified));
        REQUIRE(points_up(read.qualified) == points_up(f.qualified));
        return;
    }
    if (is_one_sided(read.qualified)) {
        REQUIRE(!is_bounded(f.range));
        return;
    }
    bool const is_endless = width(f.range) < power_of_ten(leading_exponent(f.value) - 5);
    REQUIRE((is_endless || contains(f.range, read.value)));
    REQUIRE((read.value != decimal(0) || contains(f.range, decimal(0))));
}
template <class Compute>
void require_honest_or_refused(Compute compute, tally& count) {
    any_figure f;
    try {
        f = compute();
    } catch (error const&) {
        ++count.refused; // a division by what may be zero, a sum of ranks
        return;
    }
    require_honest(f, count);
}
} // namespace

TEST_CASE("compare: what is computed of all pairs of the dataset prints what is known of it") {
    std::vector<any_figure> figures;
    for (auto const& theme : corridor::themes) {
        for (observation const& row : theme.rows) {
            if (row.has_figure()) figures.push_back(figure_of(row));
        }
    }
    reasons const all = everything_waived();
    tally count;
    for (any_figure const& a : figures) {
        for (any_figure const& b : figures) {
            if (!(a.in() == b.in())) continue;
            require_honest_or_refused([&] { return sum(a, b, all); }, count);
            require_honest_or_refused([&] { return gap(a, b, all); }, count);
            require_honest_or_refused([&] { return ratio(a, b, all); }, count);
            require_honest_or_refused([&] { return share(a, b, all); }, count);
            any_figure later = b;
            any_figure before = a;
            before.on.when = year(2023);
            later.on.when = year(2024);
            require_honest_or_refused([&] { return growth(before, later, all); }, count);
        }
    }
    CHECK(count.texts > 79'000);
    CHECK(count.one_sided > 1'000);
    CHECK(count.refused * 10 < count.texts);
}
