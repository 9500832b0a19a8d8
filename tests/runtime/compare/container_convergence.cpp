// Convergence over random panels: against sums worked out here, identities, results of sampled levels inside of the
// bounds, the words of the refusals; and GDP per head of the World Bank against values computed with numpy.
#include <almanac/compare/containers/convergence.hpp>
#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"
#include "near.hpp"

#include <cmath>
#include <fstream>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

using engine = std::mt19937_64;

std::vector<area> const five = {areas::KAZ, areas::KGZ, areas::TJK, areas::TKM, areas::UZB};

double random_between(engine& random, double low, double high) {
    return low + (high - low) * (static_cast<double>(random() >> 11) * 0x1p-53);
}

/// A panel of the five from 2000 on, of what `level(area, period)` gives by their indexes.
template <class Value = double, class Level>
panel<units::USD, Value> make(std::size_t periods, Level level) {
    panel_builder<Value> cells(frequency{period_kind::year});
    for (std::size_t i = 0; i < five.size(); ++i) {
        for (std::size_t t = 0; t < periods; ++t) {
            Value const value = level(i, t);
            cells.add(five[i], year(2000 + static_cast<int>(t)), value,
                      is_missing(value) ? cell_status::missing : cell_status::normal);
        }
    }
    return cells.template build<units::USD>({.indicator = "level"});
}

} // namespace

TEST_CASE("compare: panel convergence: the spread against the sum of squares over pairs") {
    engine random(71);
    for (int round = 0; round < 100; ++round) {
        auto const p = make(4, [&](std::size_t, std::size_t) {
            return random() % 5 == 0 ? missing_value : std::exp(random_between(random, 0, 10));
        });
        auto const found = sigma_convergence_over_time(p, deviation_of::population, absent::skip);
        auto const sample = sigma_convergence_over_time(p, deviation_of::sample, absent::skip).values;
        for (std::size_t t = 0; t < 4; ++t) {
            // n^2 times the variance is the sum of the squared differences over pairs.
            double sum = 0;
            int present = 0;
            for (std::size_t i = 0; i < five.size(); ++i) {
                double const x = p.cross_section_at(t)[i].value;
                if (is_missing(x)) continue;
                ++present;
                for (std::size_t j = 0; j < i; ++j) {
                    double const y = p.cross_section_at(t)[j].value;
                    if (!is_missing(y)) sum += std::pow(std::log(x / y), 2);
                }
            }
            REQUIRE(found.coverages[t].present == present);
            REQUIRE(found.coverages[t].expected == 5);
            REQUIRE(is_missing(found.values[t].value) == (present < 2));
            if (present < 2) continue;
            REQUIRE(is_close(found.values[t].value, std::sqrt(sum) / present));
            REQUIRE(is_close(sample[t].value, std::sqrt(sum / present / (present - 1))));
        }
    }
}

TEST_CASE("compare: panel convergence: when all gaps shrink by a tenth, the spread does and the slope says so") {
    engine random(72);
    for (int round = 0; round < 100; ++round) {
        double logarithms[5];
        for (double& each : logarithms) each = random_between(random, 0, 8);
        auto const p = make(11, [&](std::size_t i, std::size_t t) {
            double const years = static_cast<double>(t);
            return std::exp(0.02 * years + std::pow(0.9, years) * logarithms[i]);
        });
        auto const spread = sigma_convergence_over_time(p).values;
        for (std::size_t t = 1; t < spread.size(); ++t) {
            REQUIRE(spread[t].value < spread[t - 1].value);
            REQUIRE(is_close(spread[t].value, 0.9 * spread[t - 1].value));
        }
        auto const found = beta_convergence_between(p, year(2001), year(2010));
        REQUIRE(is_close(found.beta, std::pow(0.9, 9) - 1));
        REQUIRE(found.speed.kind == converging::yes);
        REQUIRE(is_close(found.speed.speed, -std::log(0.9)));
        REQUIRE(is_close(statistics::half_life(found.speed), std::log(2) / -std::log(0.9)));
    }
}

TEST_CASE("compare: panel convergence: scale and storage change nothing") {
    engine random(73);
    for (int round = 0; round < 50; ++round) {
        auto const p = make(3, [&](std::size_t, std::size_t) { return std::exp(random_between(random, 0, 10)); });
        auto larger = p;
        for (double& each : larger.cells.values.items) each *= 1000;
        auto const spread = sigma_convergence_over_time(p).values;
        auto const of_larger = sigma_convergence_over_time(larger).values;
        auto const of_view = sigma_convergence_over_time(forget_unit(p).view()).values;
        for (std::size_t t = 0; t < 3; ++t) {
            REQUIRE(is_close(of_larger[t].value, spread[t].value));
            REQUIRE(of_view[t].value == spread[t].value);
        }
        double const beta = beta_convergence_between(p, year(2000), year(2002)).beta;
        REQUIRE(is_close(beta_convergence_between(larger, year(2000), year(2002)).beta, beta, 1e-10));
        REQUIRE(beta_convergence_between(p.view(), year(2000), year(2002)).beta == beta);
    }
}

TEST_CASE("compare: panel convergence: bounds hold the results of levels within") {
    engine random(74);
    for (int round = 0; round < 50; ++round) {
        auto const p = make<bounded>(2, [&](std::size_t i, std::size_t) {
            double const value = std::exp(static_cast<double>(i) + random_between(random, 0, 0.5));
            return bounded(value, value * random_between(random, 0.99, 1), value * random_between(random, 1, 1.01));
        });
        auto const spread = sigma_convergence_over_time(p).values;
        auto const found = beta_convergence_between(p, year(2000), year(2001));
        for (int sample = 0; sample < 20; ++sample) {
            auto const drawn = make(2, [&](std::size_t i, std::size_t t) {
                bounded const x = p.cells.values[i * 2 + t];
                return random() % 2 == 0 ? (random() % 2 == 0 ? x.low : x.high) : random_between(random, x.low, x.high);
            });
            auto const of_drawn = sigma_convergence_over_time(drawn).values;
            for (std::size_t t = 0; t < 2; ++t) REQUIRE(holds(spread[t].value, of_drawn[t].value));
            auto const point = beta_convergence_between(drawn, year(2000), year(2001));
            REQUIRE(holds(found.beta, point.beta));
            if (found.speed.kind == converging::yes) REQUIRE(holds(found.speed.speed, point.speed.speed));
            if (found.speed.kind != converging::undecided) REQUIRE(point.speed.kind == found.speed.kind);
        }
    }
}

TEST_CASE("compare: panel convergence: when the time is over, both levels are the same") {
    engine random(75);
    int in_years = 0;
    for (int round = 0; round < 300; ++round) {
        double const a[] = {random_between(random, 5, 10), random_between(random, 10, 20)};
        double const b[] = {random_between(random, 1, 5), random_between(random, 2, 15)};
        auto const ahead = make_series<units::USD>({.kind = nature::flow}, areas::KAZ, year(2014), {a[0], 1.0, a[1]});
        auto const behind = make_series<units::USD>({.kind = nature::flow}, areas::UZB, year(2014), {b[0], 2.0, b[1]});
        auto const found = catch_up_time(ahead, behind, year(2014), year(2016));
        REQUIRE(found.waived.empty());
        if (found.kind == catching_up::in_years) {
            // What the two were multiplied with in two years, to the power of half of the time.
            double const powers = found.years / 2;
            REQUIRE(is_close(a[1] * std::pow(a[1] / a[0], powers) / (b[1] * std::pow(b[1] / b[0], powers)), 1, 1e-9));
            ++in_years;
        } else {
            REQUIRE((b[1] >= a[1] || b[1] / b[0] <= a[1] / a[0]));
            REQUIRE(found.kind == (b[1] >= a[1] ? catching_up::already : catching_up::never));
        }
    }
    REQUIRE(in_years > 50);
}

TEST_CASE("compare: panel convergence: levels that are missing are named") {
    auto const p = make(3, [](std::size_t i, std::size_t t) {
        return i == 2 && t == 1 ? missing_value : static_cast<double>(1000 + 100 * i + t);
    });
    REQUIRE(message_of<error>([&] { return sigma_convergence_over_time(p); }) ==
            "cannot compute sigma convergence: TJK has no number in 2001");
    REQUIRE(message_of<error>([&] { return beta_convergence_between(p, year(2000), year(2001)); }) ==
            "cannot compute beta convergence: TJK has no number in 2001");
    REQUIRE(message_of<error>([&] { return beta_convergence_between(p, year(2001), year(2002)); }) ==
            "cannot compute beta convergence: TJK has no number in 2001");
    REQUIRE(beta_convergence_between(p, year(2000), year(2001), absent::skip).areas.present == 4);
    REQUIRE(sigma_convergence_over_time(p, deviation_of::sample, absent::skip).coverages[1].present == 4);
    REQUIRE_NOTHROW(beta_convergence_between(p, year(2000), year(2002)));
}

TEST_CASE("compare: panel convergence: levels and periods that have no answer") {
    auto const p = make(2, [](std::size_t i, std::size_t t) { return static_cast<double>(1000 + 100 * i + t); });
    auto const with_zero =
        make(2, [](std::size_t i, std::size_t t) { return i == 1 && t == 1 ? 0.0 : 5.0 + static_cast<double>(i); });
    REQUIRE(message_of<error>([&] { return sigma_convergence_over_time(with_zero); }) ==
            "cannot compute sigma convergence: the level of KGZ in 2001 is not above zero");
    REQUIRE(message_of<error>([&] { return beta_convergence_between(with_zero, year(2000), year(2001)); }) ==
            "cannot compute the logarithmic growth: the later number is not above zero, it is 0");
    REQUIRE(message_of<error>([&] { return beta_convergence_between(p, year(2000), year(2000)); }) ==
            "a growth rate needs a later period than the first: 2000 is not later than 2000");
    REQUIRE(message_of<error>([&] { return beta_convergence_between(p, year(2001), year(2000)); }) ==
            "a growth rate needs a later period than the first: 2000 is not later than 2001");
    REQUIRE(message_of<error>([&] { return beta_convergence_between(p, year(2000), year(2002)); }) ==
            "no value is of 2002; the periods are 2000 to 2001");
    REQUIRE_THROWS_AS(beta_convergence_between(p, year(1999), year(2001)), unknown_key);
    REQUIRE_THROWS_AS(beta_convergence_between(p, quarter(2000, 1), year(2001)), domain_error);
    auto const one = make_panel<units::USD>({.kind = nature::flow}, {areas::KAZ}, year(2000), {{1.0, 2.0}});
    REQUIRE(message_of<error>([&] { return beta_convergence_between(one, year(2000), year(2001)); }) ==
            "cannot compute beta convergence: 1 number, it needs 2");
    REQUIRE(is_missing(sigma_convergence_over_time(one).values[0].value));
    auto const alike = make(2, [](std::size_t, std::size_t t) { return t == 0 ? 7.0 : 8.0; });
    REQUIRE(message_of<error>([&] { return beta_convergence_between(alike, year(2000), year(2001)); }) ==
            "cannot compute beta convergence: the levels do not differ");
    // Who was behind overtakes: ln(4/2) - ln(8/1) by ln(2/1), and no speed.
    auto const overtaken =
        make_panel<units::USD>({.kind = nature::flow}, {areas::KAZ, areas::UZB}, year(2000), {{1.0, 8.0}, {2.0, 4.0}});
    auto const found = beta_convergence_between(overtaken, year(2000), year(2001));
    REQUIRE(is_close(found.beta, -2));
    REQUIRE(found.speed.kind == converging::yes);
    REQUIRE(is_missing(found.speed.speed));
    REQUIRE(is_missing(statistics::half_life(found.speed)));
    auto const nothing = panel_builder<>(frequency{period_kind::year}).build<units::USD>({});
    REQUIRE(sigma_convergence_over_time(nothing).values.empty());
}

TEST_CASE("compare: panel convergence: percentages have no growth") {
    panel_builder<> cells(frequency{period_kind::year});
    cells.add(areas::KAZ, year(2020), 5.0);
    cells.add(areas::UZB, year(2021), 6.0);
    auto const p = cells.build({}, units::percent);
    std::string const words = "a percentage or a rank has a change, in points or places, and no growth rate";
    REQUIRE(message_of<error>([&] { return sigma_convergence_over_time(p); }) == words);
    REQUIRE(message_of<error>([&] { return beta_convergence_between(p, year(2020), year(2021)); }) == words);
    REQUIRE(message_of<error>([&] {
                return catch_up_time(p.series(areas::KAZ), p.series(areas::UZB), year(2020), year(2021));
            }) == words);
}

TEST_CASE("compare: panel convergence: series that do not compare") {
    auto const ahead = make_series<units::USD>({.kind = nature::flow}, areas::KAZ, year(2014), {1.0, 2.0});
    auto behind = make_series<units::USD>({.kind = nature::flow}, areas::UZB, year(2014), {0.5, 1.5});
    behind.about.asserted = assertion::projected;
    std::string const words = message_of<error>([&] { return catch_up_time(ahead, behind, year(2014), year(2015)); });
    REQUIRE(words.find("one is factual and the other is not") != std::string::npos);
    auto const waived = catch_up_time(ahead, behind, year(2014), year(2015), waive(reason::assertion));
    REQUIRE(waived.kind == catching_up::in_years);
    REQUIRE(waived.waived == reasons(reason::assertion));
    auto const prices =
        make_series<at_constant_prices(units::USD, 2015)>({.kind = nature::flow}, areas::UZB, year(2014), {0.5, 1.5});
    REQUIRE_THROWS_AS(catch_up_time(ahead, prices, year(2014), year(2015)), not_comparable);
    REQUIRE_THROWS_AS(
        catch_up_time(forget_unit(ahead),
                      forget_unit(make_series<units::km>({.kind = nature::flow}, areas::UZB, year(2014), {0.5, 1.5})),
                      year(2014), year(2015)),
        unit_mismatch);
    REQUIRE_THROWS_AS(catch_up_time(ahead, ahead, year(2014), year(2016)), unknown_key);
    REQUIRE_THROWS_AS(catch_up_time(ahead, ahead, year(2015), year(2014)), domain_error);
    REQUIRE_THROWS_AS(catch_up_time(ahead, ahead, year(2014), year(2014)), domain_error);
    auto const zero = make_series<units::USD>({.kind = nature::flow}, areas::UZB, year(2014), {0.0, 1.5});
    REQUIRE(message_of<error>([&] { return catch_up_time(ahead, zero, year(2014), year(2015)); }) ==
            "cannot compute the compound growth: the base is not above zero, it is 0");
}

// Values as of the file ny.gdp.pcap.cd.csv of the repository datasets/world-development-indicators at commit 4ebec5a
// (World Bank, World Development Indicators, NY.GDP.PCAP.CD), computed with Python's csv module and numpy 1.24:
// std(log(values)), ddof 0 and 1; polyfit(log(first), log(last / first), 1); -log1p(slope) / years.
TEST_CASE("compare: panel convergence: GDP per head in Central and South Asia") {
#ifdef ALMANAC_SHARED_DIR
    std::string const path = std::string(ALMANAC_SHARED_DIR) + "/data/wdi/ny.gdp.pcap.cd.csv";
    if (!std::ifstream(path)) {
        WARN("skipped: no such file: " << ALMANAC_SHARED_DIR << "/data/wdi/ny.gdp.pcap.cd.csv");
        return;
    }
    text_file const file(path);
    auto const all =
        panel_of<units::USD>(read_table(file.view()), "Value", {.indicator = "GDP per head", .kind = nature::ratio});
    auto const central = all.only(five);
    auto const south =
        all.only({areas::AFG, areas::BGD, areas::BTN, areas::IND, areas::LKA, areas::MDV, areas::NPL, areas::PAK});
    struct expected {
        int in;
        int areas;
        double population;
        double sample;
    };
    auto const check = [](auto const& levels, std::vector<expected> const& values) {
        auto const found = sigma_convergence_over_time(levels, deviation_of::population, absent::skip);
        auto const sample = sigma_convergence_over_time(levels, deviation_of::sample, absent::skip).values;
        for (expected const& each : values) {
            INFO(each.in);
            std::size_t const t = found.values.position(year(each.in));
            REQUIRE(found.coverages[t].present == each.areas);
            REQUIRE(is_close(found.values[t].value, each.population, 1e-13));
            REQUIRE(is_close(sample[t].value, each.sample, 1e-13));
        }
    };
    check(central, {{1987, 2, 0.20262509967976783, 0.2865551640443279},
                    {1990, 5, 0.4027108863978121, 0.45024445863235163},
                    {2000, 5, 0.7387070346555777, 0.8258995724735824},
                    {2010, 5, 0.9322892071923369, 1.0423310209857257},
                    {2020, 5, 0.8377791925365639, 0.9366656123233206},
                    {2024, 5, 0.7945452680919959, 0.8883286153272487}});
    check(south, {{1960, 5, 0.3378796450352984, 0.37776092725621324},
                  {1990, 7, 0.47473662008185163, 0.5127741557981744},
                  {2000, 8, 0.7536974388687853, 0.8057364541531404},
                  {2010, 8, 0.8335818125443463, 0.891136441824847},
                  {2024, 8, 0.9501814540342085, 1.0157867017893432},
                  {2025, 7, 0.7251843312399537, 0.7832886015524091}});

    // From 2000 to 2024 those behind did not grow faster; from 2010 on they did in Central Asia.
    auto const since_2000 = beta_convergence_between(central, year(2000), year(2024));
    REQUIRE(is_close(since_2000.beta, 0.031446962419698986, 1e-12));
    REQUIRE(since_2000.speed.kind == converging::no);
    auto const since_2010 = beta_convergence_between(central, year(2010), year(2024));
    REQUIRE(is_close(since_2010.beta, -0.16855620437503788, 1e-12));
    REQUIRE(is_close(since_2010.speed.speed, 0.013185112613605676, 1e-12));
    REQUIRE(is_close(statistics::half_life(since_2010.speed), 52.57044068358498, 1e-12));
    REQUIRE(is_close(beta_convergence_between(south, year(2000), year(2024)).beta, 0.14778673298043943, 1e-12));
    auto const half_a_century = beta_convergence_between(south, year(1960), year(2024), absent::skip);
    REQUIRE(is_close(half_a_century.beta, 0.08542457838556441, 1e-12));
    REQUIRE(half_a_century.areas.present == 5);

    // At the growth of 2014 to 2024: India reaches Sri Lanka in 14.9 years, Uzbekistan never Kazakhstan.
    auto const reached = catch_up_time(all.series(areas::LKA), all.series(areas::IND), year(2014), year(2024));
    REQUIRE(is_close(reached.years, 14.904898909073331, 1e-12));
    REQUIRE(catch_up_time(all.series(areas::KAZ), all.series(areas::UZB), year(2014), year(2024)).kind ==
            catching_up::never);
#else
    WARN("skipped: built without ALMANAC_SHARED_DIR");
#endif
}
