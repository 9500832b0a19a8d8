// Four properties of printed digits, over all pairs of the dataset's figures and over random ones: what is shown lies
// in the interval, 0 is shown only where it may be, the text read back by the library is no narrower than what is
// known, and bounds from one side survive. Two exceptions by name: one-sided texts (and "nearly"), whose number is a
// bound, and quotients that are exact but for their endless digits, which have six.
#include <almanac/corridor.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/parse_figure.hpp>
#include <almanac/number/text/interval_text.hpp>

#include "catch.hpp"

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {

any_figure with(decimal value, interval const& range, qualifier q, unit const& in) {
    any_figure out;
    out.value = value;
    out.range = range;
    out.qualified = q;
    out.its_unit = in;
    return out;
}

bool points_up(qualifier q) { return q == qualifier::over || q == qualifier::at_least; }
bool points_down(qualifier q) { return q == qualifier::under || q == qualifier::at_most; }
qualifier turned(qualifier q) {
    switch (q) {
    case qualifier::over: return qualifier::under;
    case qualifier::under: return qualifier::over;
    case qualifier::at_least: return qualifier::at_most;
    case qualifier::at_most: return qualifier::at_least;
    default: return q;
    }
}
/// The qualifier of what is computed from two.
qualifier together(qualifier a, qualifier b) {
    if (!is_one_sided(a) && !is_one_sided(b)) return qualifier::plain;
    if (!is_one_sided(b)) return a;
    if (!is_one_sided(a)) return b;
    return points_up(a) == points_up(b) ? a : qualifier::between;
}

struct tally {
    long texts = 0;
    long plain = 0;
    long about = 0;
    long ranges = 0;
    long one_sided = 0;
};

/// Empty when the four properties hold, else which does not.
std::string broken_property(any_figure const& f, amount_style style, tally& count) {
    auto const shown = digits_to_print(f.value, f.range, f.qualified, f.in(), {}, style);
    auto const text = to_text(f, style);
    ++count.texts;
    if (!shown.is_known) return is_bounded(f.range) ? "not known" : "";
    any_figure read;
    try {
        read = parse_figure(text);
    } catch (error const& e) {
        return e.what();
    }
    interval const known = f.range;
    if (!(read.in() == f.in())) return "unit";
    if (is_one_sided(shown.word)) {
        ++count.one_sided;
        bool const up = points_up(shown.word);
        if (points_up(f.qualified) && !up) return "direction";
        if (points_down(f.qualified) && up) return "direction";
        bool const bound_is_outside = up ? !(known.lower < shown.value) : !(shown.value < known.upper);
        if (!bound_is_outside || !contains(read.range, known)) return "bound";
        return read.qualified == shown.word ? "" : "qualifier";
    }
    if (is_one_sided(f.qualified)) return "direction lost";
    bool const is_exact_but_endless =
        !is_point(known) && f.value.coefficient != 0 && width(known) < power_of_ten(leading_exponent(f.value) - 5);
    bool const is_long = is_point(known) && digit_count(shown.value) >= 6;
    bool const is_bound = shown.word == qualifier::nearly;
    if (!contains(known, shown.value) && !is_exact_but_endless && !is_long && !is_bound) return "inside";
    if (shown.value == decimal(0) && !contains(known, decimal(0))) return "zero";
    if (!(read.value == shown.value)) return "value";
    // The ends aside: 1000 less 392 is in (607.5, 608.5], and 608 reads [607.5, 608.5).
    if (!contains(closed_interval(read.range.lower, read.range.upper), known)) return "narrower";
    if (shown.is_range) {
        ++count.ranges;
        // No end of zero for what cannot be zero.
        bool const zero = shown.low == decimal(0) || shown.high == decimal(0);
        if (zero && !contains(known, decimal(0)) && !(known.lower == decimal(0)) && !(known.upper == decimal(0))) {
            return "zero as an end";
        }
    } else {
        ++(shown.word == qualifier::about ? count.about : count.plain);
    }
    return "";
}

void require_properties(any_figure const& f, tally& count) {
    for (amount_style const style : {amount_style::words, amount_style::symbol, amount_style::digits}) {
        std::string const broken = broken_property(f, style, count);
        if (broken.empty()) continue;
        INFO(to_text(f.value).view() << " in " << to_text(f.range).view() << " is " << to_text(f, style).view());
        FAIL(broken);
    }
}

/// What two figures of one unit give, with nothing asked of what they are said of.
enum class operation { sum, gap, ratio, share, growth };
template <class Use>
void combine(any_figure const& a, any_figure const& b, Use use) {
    unit const& in = a.in();
    qualifier const against = together(a.qualified, turned(b.qualified));
    use(operation::sum, with(add_to_digits(a.value, b.value, 18, rounding::half_even), a.range + b.range,
                             together(a.qualified, b.qualified), in));
    use(operation::gap, with(subtract_to_digits(a.value, b.value, 18, rounding::half_even), a.range - b.range, against,
                             in.kind == measure::rank ? units::one : unit_of_difference(in, in)));
    bool const positive = b.range.lower_bound != bound::unbounded && b.range.lower > decimal(0) && b.value > decimal(0);
    if (!positive || in.kind == measure::rank) return;
    bool const signs_are_known = a.range.lower_bound != bound::unbounded && !(a.range.lower < decimal(0));
    decimal const value = divide_to_digits(a.value, b.value, 18, rounding::half_even);
    interval const range = divide(a.range, b.range);
    qualifier const q = signs_are_known || against == qualifier::plain ? against : qualifier::between;
    interval const hundred = exactly({1, 2});
    use(operation::ratio, with(value, range, q, units::one));
    use(operation::share, with(times_power_of_ten(value, 2), range * hundred, q, units::percent));
    decimal const growth = subtract_to_digits(value, 1, 18, rounding::half_even);
    use(operation::growth, with(times_power_of_ten(growth, 2), (range - exactly(1)) * hundred, q, units::percent));
}

} // namespace

TEST_CASE("indicator: printed digits over all pairs of the dataset") {
    std::vector<any_figure> figures;
    for (auto const& theme : corridor::themes) {
        for (observation const& row : theme.rows) {
            if (row.has_figure()) figures.push_back(figure_of(row));
        }
    }
    REQUIRE(figures.size() > 250);
    tally count;
    for (any_figure const& f : figures) require_properties(f, count);
    CHECK(count.ranges + count.about == 0); // what was printed is printed like that
    tally pairs;
    tally shares;
    for (any_figure const& a : figures) {
        for (any_figure const& b : figures) {
            if (!(a.in() == b.in())) continue;
            combine(a, b, [&](operation what, any_figure const& f) {
                bool const is_share = what == operation::share && f.value <= decimal(100);
                require_properties(f, is_share ? shares : pairs);
            });
        }
    }
    CHECK(pairs.texts + shares.texts > 250'000);
    // Most shares read as a number or about a number.
    CHECK(shares.plain + shares.about > 5 * shares.ranges);
    CHECK(pairs.plain + pairs.about > 2 * pairs.ranges);
}

namespace {
/// One to six digits, a power of ten that prints with and without words, any qualifier that a source uses.
any_figure random_figure(std::mt19937_64& random, unit const& in) {
    int const digits = static_cast<int>(random() % 6);
    std::int64_t limit = 10;
    for (int i = 0; i < digits; ++i) limit *= 10;
    std::int64_t const coefficient = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
    decimal const value(random() % 5 == 0 ? -coefficient : coefficient, static_cast<int>(random() % 16) - 4);
    constexpr qualifier all[] = {qualifier::plain,   qualifier::plain,  qualifier::plain,    qualifier::exact,
                                 qualifier::about,   qualifier::over,   qualifier::at_least, qualifier::under,
                                 qualifier::at_most, qualifier::nearly, qualifier::estimated};
    qualifier const q = all[random() % (sizeof all / sizeof all[0])];
    if (q == qualifier::nearly && value.coefficient <= 0) return random_figure(random, in);
    return with(value, rounding_interval(value, q, in), q, in);
}
} // namespace

TEST_CASE("indicator: printed digits of random figures") {
    char const* const asked = std::getenv("ALMANAC_RANDOM_FIGURES"); // a longer run: 1000000
#ifdef __OPTIMIZE__
    constexpr long usual = 60'000; // 900,000 texts
#else
    constexpr long usual = 6'000;
#endif
    long const wanted = asked == nullptr ? usual : std::atol(asked);
    std::mt19937_64 random(20250401);
    unit const incident = counted("incident");
    unit const* const all[] = {&units::USD, &units::km, &units::one, &incident, &units::percent};
    tally alone;
    tally pairs;
    for (long i = 0; i < wanted; ++i) {
        unit const& in = *all[random() % 5];
        any_figure const a = random_figure(random, in);
        any_figure const b = random_figure(random, in);
        require_properties(a, alone);
        combine(a, b, [&pairs](operation, any_figure const& f) { require_properties(f, pairs); });
    }
    CHECK(pairs.texts > wanted * 6);
}
