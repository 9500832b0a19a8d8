// The containers at run time: what they model, their three storages against each other on random data, what they refuse
// and in which words, and how much memory they take. Expected values: those put in; of the dataset, its printed rows.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/corridor.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/from_table.hpp>
#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/with/range_v3_select.hpp>
#include <almanac/with/range_v3_views.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <range/v3/algorithm/max.hpp>
#include <range/v3/iterator/concepts.hpp>
#include <range/v3/numeric/accumulate.hpp>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <random>
#include <ranges>
#include <vector>

using namespace almanac;

namespace {

template <class Container>
constexpr bool is_a_random_access_range =
    std::random_access_iterator<typename Container::iterator>&& std::ranges::random_access_range<Container>&&
        std::ranges::random_access_range<Container const>&& std::ranges::sized_range<Container>&&
            std::ranges::common_range<Container> &&
    !std::ranges::borrowed_range<Container> && ranges::random_access_iterator<typename Container::iterator> &&
    ranges::random_access_range<Container> && ranges::random_access_range<Container const> &&
    ranges::sized_range<Container> && ranges::common_range<Container> && !ranges::borrowed_range<Container>;

template <class Container>
constexpr bool is_a_view = std::ranges::view<Container>&& ranges::view_<Container>;
template <class Container>
constexpr bool is_no_view = !std::ranges::view<Container> && !ranges::view_<Container>;

// The same for each storage and number.
static_assert(is_a_random_access_range<series<units::USD>>);
static_assert(is_a_random_access_range<series<units::USD, double, fixed<3>>>);
static_assert(is_a_random_access_range<series<any_unit, bounded, viewed>>);
static_assert(is_a_random_access_range<cross_section<units::USD>>);
static_assert(is_a_random_access_range<cross_section<units::USD, bounded, fixed<3>>>);
static_assert(is_a_random_access_range<cross_section<any_unit, double, viewed>>);
static_assert(is_a_random_access_range<panel<units::USD>>);
static_assert(is_a_random_access_range<panel<units::USD, double, fixed<3, 2>>>);
static_assert(is_a_random_access_range<panel<any_unit, bounded, viewed>>);
static_assert(is_a_random_access_range<flows<units::USD>>);

static_assert(is_a_view<series<units::USD, double, viewed>> && is_a_view<cross_section<any_unit, double, viewed>> &&
              is_a_view<panel<units::USD, bounded, viewed>>);
static_assert(is_no_view<series<units::USD>> && is_no_view<cross_section<any_unit, double, fixed<3>>> &&
              is_no_view<panel<units::USD>> && is_no_view<flows<units::USD>>);

constexpr area many_areas[] = {areas::AFG, areas::IND, areas::IRN, areas::KAZ, areas::KGZ,
                               areas::PAK, areas::TJK, areas::TKM, areas::UZB, areas::world};
constexpr std::size_t area_count = std::size(many_areas);
constexpr std::size_t period_count = 12;

/// Equal, or both missing.
bool same(double a, double b) { return a == b || (is_missing(a) && is_missing(b)); }

template <class A, class B>
void require_same_series(A const& a, B const& b) {
    REQUIRE(a.size() == b.size());
    CHECK(a.where == b.where);
    for (std::size_t i = 0; i < a.size(); ++i) {
        REQUIRE(a[i].when == b[i].when);
        REQUIRE(same(a[i].value, b[i].value));
        REQUIRE(a[i].status == b[i].status);
    }
}
template <class A, class B>
void require_same_section(A const& a, B const& b) {
    REQUIRE(a.size() == b.size());
    CHECK(a.when == b.when);
    for (std::size_t i = 0; i < a.size(); ++i) {
        REQUIRE(a[i].where == b[i].where);
        REQUIRE(same(a[i].value, b[i].value));
        REQUIRE(a[i].status == b[i].status);
    }
}
template <class A, class B>
void require_same_panel(A const& a, B const& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        REQUIRE(a[i].where == b[i].where);
        REQUIRE(a[i].when == b[i].when);
        REQUIRE(same(a[i].value, b[i].value));
        REQUIRE(a[i].status == b[i].status);
    }
    for (std::size_t i = 0; i < area_count; ++i) {
        require_same_series(a.series_at(i), b.series(many_areas[i]));
        require_same_series(a.series_at(i).between(a.when(3), a.when(7)), b.series_at(i).between(b.when(3), b.when(7)));
    }
    for (std::size_t j = 0; j < period_count; ++j) {
        require_same_section(a.cross_section_at(j), b.cross_section(b.when(j)));
    }
}

struct random_cell {
    double value;
    cell_status status;
};
random_cell any_cell(std::mt19937_64& random) {
    constexpr cell_status missing[] = {cell_status::no_observation, cell_status::missing,
                                       cell_status::missing_not_collected};
    constexpr cell_status there[] = {cell_status::normal, cell_status::estimated, cell_status::provisional};
    std::size_t const which = random() % 3;
    if (random() % 4 == 0) return {missing_value, missing[which]};
    return {static_cast<double>(random() % 1000000) / 7, there[which]};
}

constexpr auto trade =
    make_panel<units::USD>({.indicator = "trade", .kind = nature::flow}, {areas::PAK, areas::IND, areas::UZB},
                           year(2022), {{6.0, 5.0, 8.0}, {3.0, missing_value, 4.0}, {1.0, 7.0, 2.0}});

namespace said = almanac::corridor::indicators;

} // namespace

TEST_CASE("indicator: three storages of a panel give the same answers") {
    std::mt19937_64 random(20261124);
    for (int round = 0; round < 20; ++round) {
        std::vector<area> areas(std::begin(many_areas), std::end(many_areas));
        std::shuffle(areas.begin(), areas.end(), random);
        period const first = round % 2 == 0 ? quarter(2019, 3) : fiscal_period(fiscal::pakistan, 2010);

        area shuffled[area_count];
        std::copy(areas.begin(), areas.end(), shuffled);
        double const nothing[area_count][period_count] = {};
        auto in_arrays = make_panel<units::USD>({.indicator = "x", .kind = nature::flow}, shuffled, first, nothing);
        panel_builder<> cells(frequency_of(first));
        std::vector<std::size_t> order(area_count * period_count);
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
        for (std::size_t const i : order) {
            auto const [value, status] = any_cell(random);
            area const& where = areas[i / period_count];
            period const when =
                period_with(ordinal(first) + static_cast<std::int32_t>(i % period_count), frequency_of(first));
            in_arrays.set(where, when, value, status);
            cells.add(where, when, value, status);
        }
        panel<units::USD> const in_vectors = cells.build<units::USD>({.indicator = "x"});
        require_same_panel(in_arrays, in_vectors);
        require_same_panel(in_vectors, in_vectors.view());
        require_same_panel(in_arrays.view(), in_vectors);
        require_same_panel(in_vectors, forget_unit(in_vectors));
        require_same_panel(with_unit<units::USD>(cells.build({}, units::USD)), in_arrays);
    }
}

TEST_CASE("indicator: three storages of a series without statuses give the same answers") {
    std::mt19937_64 random(7);
    for (int round = 0; round < 50; ++round) {
        double numbers[9];
        std::vector<double> spread(9 * 4);
        for (std::size_t i = 0; i < 9; ++i) {
            numbers[i] = any_cell(random).value;
            spread[4 * i] = numbers[i];
        }
        auto const in_array = make_series<units::km>({.kind = nature::flow}, areas::PAK, iso_week(2020, 50), numbers);
        auto const in_vector = make_series<units::km>({.kind = nature::flow}, areas::PAK, iso_week(2020, 50),
                                                      std::vector<double>(std::begin(numbers), std::end(numbers)));
        auto const elsewhere =
            view_series<units::km>({.kind = nature::flow}, areas::PAK, iso_week(2020, 50), spread.data(), 9, 4);
        require_same_series(in_array, in_vector);
        require_same_series(in_vector, elsewhere);
        require_same_series(elsewhere.view(), in_array.view());
    }
}

TEST_CASE("indicator: algorithms of the standard library with projections") {
    auto const gdp = trade.series(areas::PAK);
    CHECK(std::ranges::max(gdp, {}, &series_point<double>::value).when == year(2024));
    CHECK(std::ranges::count_if(
              trade, [](double v) { return v > 4; }, &panel_point<double>::value) == 4);
    CHECK(std::ranges::lower_bound(gdp, 2023, {}, [](auto const& p) { return year_of(p.when); }) == gdp.begin() + 1);
    CHECK((*std::ranges::find(trade, areas::UZB, &panel_point<double>::where)).value == 1.0);
    CHECK(std::count_if(trade.begin(), trade.end(), [](auto const& p) { return is_missing(p.value); }) == 1);
    std::vector<series_point<double>> points;
    std::ranges::copy(gdp, std::back_inserter(points));
    CHECK(points.size() == 3);
}

TEST_CASE("indicator: pipelines of range-v3") {
    auto const above = [](double least) {
        return ranges::views::filter([least](auto const& p) { return p.value > least; });
    };
    auto const value = ranges::views::transform([](auto const& p) { return p.value; });
    CHECK(ranges::accumulate(trade.series(areas::PAK) | above(5.5) | value, 0.0) == 14.0);
    CHECK(ranges::accumulate(trade.cross_section(year(2024)) | value, 0.0) == 14.0);
    CHECK(ranges::accumulate(trade | above(0) | value, 0.0) == 36.0);
    CHECK(ranges::max(trade.cross_section(year(2023)) | above(0), {}, &section_point<double>::value).where ==
          areas::UZB);

    auto kept = trade.series(areas::UZB).between(year(2023), year(2024)) | above(3); // holds the viewed series
    auto const points = kept | ranges::to<std::vector>();
    REQUIRE(points.size() == 1);
    CHECK(points[0].when == year(2023));

    auto const owned_trade = forget_unit(with_unit<units::USD>(forget_unit(trade)));
    CHECK(ranges::accumulate(owned_trade.view() | above(6) | value, 0.0) == 15.0);
}

#if !defined(__clang__) || __clang_major__ >= 16 // earlier ones cannot use the views of libstdc++ 12
TEST_CASE("indicator: pipelines of the standard library") {
    double sum = 0;
    for (auto const& point : trade.series(areas::PAK) | std::views::filter([](auto const& p) { return p.value > 5.5; }))
        sum += point.value;
    CHECK(sum == 14.0);
    auto last_first = trade.cross_section(year(2022)) | std::views::reverse | std::views::take(1);
    CHECK((*last_first.begin()).where == areas::UZB);
}
#endif

TEST_CASE("indicator: a period of another frequency is refused") {
    CHECK(message_of<domain_error>([] { static_cast<void>(trade.at(areas::PAK, month(2023, 1))); }) ==
          "the period 2023-01 is of another frequency than 2022");
    CHECK(message_of<domain_error>([] { static_cast<void>(trade.series(areas::PAK).at(quarter(2023, 1))); }) ==
          "the period 2023-Q1 is of another frequency than 2022");
    CHECK(message_of<domain_error>([] {
              static_cast<void>(trade.series(areas::PAK).at(fiscal_period(fiscal::pakistan, 2023)));
          }) == "the period FY2023[PAK] is of another frequency than 2022");
    CHECK_THROWS_AS(trade.cross_section(span(year(2022), year(2023))), domain_error);
    CHECK_THROWS_AS(trade.position(since(year(2022))), domain_error);
    CHECK_THROWS_AS(trade.series(areas::PAK).at(no_period()), domain_error);
    CHECK_THROWS_AS(series<units::USD>{}.at(month(2022, 1)), domain_error);
    panel_builder<> cells(frequency{period_kind::year});
    CHECK(message_of<domain_error>([&] { cells.add(areas::PAK, day(2024, 1, 1), 1.0); }) ==
          "the period 2024-01-01 is of another frequency");
    CHECK_THROWS_AS(frequency_of(as_of(year(2024))), domain_error);
}

TEST_CASE("indicator: an unknown period is refused") {
    CHECK(message_of<unknown_key>([] { static_cast<void>(trade.at(areas::PAK, year(2025))); }) ==
          "no value is of 2025; the periods are 2022 to 2024");
    CHECK(message_of<unknown_key>([] { static_cast<void>(trade.series(areas::PAK).at(year(2021))); }) ==
          "no value is of 2021; the periods are 2022 to 2024");
    CHECK(message_of<unknown_key>([] { static_cast<void>(series<units::USD>{}.at(year(2021))); }) ==
          "no value is of 2021; there are no periods");
    CHECK_THROWS_AS(trade.cross_section(year(1)), unknown_key);
    CHECK_THROWS_AS(trade.series(areas::PAK).between(year(2022), year(2025)), unknown_key);
    CHECK_THROWS_AS(trade.series(areas::PAK).between(year(2023), year(2022)), domain_error);
    auto changed = trade;
    CHECK_THROWS_AS(changed.set(areas::PAK, year(2025), 1.0), unknown_key);
    CHECK_THROWS_AS(panel<units::USD>{}.cross_section(year(2022)), unknown_key);
}

TEST_CASE("indicator: an unknown area or product is refused") {
    CHECK(message_of<unknown_key>([] { static_cast<void>(trade.series(areas::AFG)); }) ==
          "there is no value for the area \"AFG\"");
    CHECK_THROWS_AS(trade.at(areas::world, year(2022)), unknown_key);
    CHECK_THROWS_AS(trade.cross_section(year(2022)).at(areas::AFG), unknown_key);
    auto changed = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::UZB});
    CHECK_THROWS_AS(changed.at(areas::PAK, areas::AFG), unknown_key);
    CHECK_THROWS_AS(changed.set(areas::AFG, areas::PAK, {}, reporter::exporter, 1.0), unknown_key);
    CHECK(message_of<unknown_key>([&] {
              static_cast<void>(changed.at(areas::PAK, areas::UZB, product_code("1006")));
          }) == "there is no flow of the product \"1006\"");
    CHECK_THROWS_AS(product_code(std::string(96, '1')), domain_error);
}

TEST_CASE("indicator: what stands twice is refused") {
    CHECK(message_of<domain_error>([] {
              static_cast<void>(make_cross_section<units::USD>(
                  {.kind = nature::flow}, year(2024), {{areas::PAK, 1.0}, {areas::IND, 2.0}, {areas::PAK, 3.0}}));
          }) == "the area PAK stands twice");
    std::vector<area_value<double>> const values{{areas::PAK, 1.0}, {areas::PAK, 2.0}};
    CHECK_THROWS_AS(make_cross_section<units::USD>({.kind = nature::flow}, year(2024), values), domain_error);
    area const twice[] = {areas::PAK, areas::PAK};
    double const numbers[] = {1, 2};
    CHECK_THROWS_AS(view_panel<units::USD>({.kind = nature::flow}, twice, 2, year(2024), 1, numbers), domain_error);
    CHECK_THROWS_AS(view_cross_section<units::USD>({.kind = nature::flow}, year(2024), twice, numbers, 2),
                    domain_error);
    CHECK_THROWS_AS(make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK, areas::PAK}), domain_error);
    CHECK(message_of<domain_error>([] {
              static_cast<void>(make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK},
                                                       {product_code("1"), product_code("1")}));
          }) == "the product \"1\" stands twice");
    CHECK(message_of<domain_error>([] {
              static_cast<void>(make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK},
                                                       {product_code(), product_code()}));
          }) == "the code of all products, which is empty, stands twice");
    panel_builder<> cells(frequency{period_kind::month});
    cells.add(areas::PAK, month(2024, 2), 1.0);
    cells.add(areas::IND, month(2024, 2), 1.0);
    cells.add(areas::PAK, month(2024, 2), 1.0);
    CHECK(message_of<domain_error>([&] { static_cast<void>(cells.build<units::USD>({})); }) ==
          "there are two values of PAK in 2024-02");
}

TEST_CASE("indicator: a status that contradicts the number is refused") {
    auto changed = trade;
    CHECK(message_of<domain_error>([&] {
              changed.set(areas::PAK, year(2022), 1.0, cell_status::missing_not_collected);
          }) == "the status \"missing: not collected\" contradicts the number");
    CHECK(message_of<domain_error>([&] { changed.set(areas::PAK, year(2022), missing_value); }) ==
          "the status \"normal\" contradicts the number");
    CHECK(changed.at(areas::PAK, year(2022)).value == 6.0);
    panel_builder<bounded> cells(frequency{period_kind::year});
    CHECK_THROWS_AS(cells.add(areas::PAK, year(2022), bounded{}), domain_error);
    CHECK_THROWS_AS(cells.add(areas::PAK, year(2022), bounded(1.0), cell_status::no_observation), domain_error);
    auto between = make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK});
    CHECK_THROWS_AS(between.set(areas::PAK, areas::PAK, {}, reporter::exporter, missing_value), domain_error);
}

TEST_CASE("indicator: another unit is refused") {
    auto const forgotten = forget_unit(trade);
    CHECK(message_of<unit_mismatch>([&] { static_cast<void>(with_unit<units::EUR>(forgotten)); }) ==
          "the values are in USD, not in EUR");
    CHECK_THROWS_AS(with_unit<units::percent>(forgotten.series(areas::PAK)), unit_mismatch);
    CHECK_THROWS_AS(with_unit<units::percent>(forgotten.cross_section(year(2022))), unit_mismatch);
    auto const between = forget_unit(make_flows<units::USD>({.kind = nature::flow}, year(2024), {areas::PAK}));
    CHECK_THROWS_AS(with_unit<units::percent>(between), unit_mismatch);
}

TEST_CASE("indicator: an owned panel takes little more memory than its numbers") {
    panel_builder<> cells(frequency{period_kind::month});
    for (int i = 0; i < 1000; ++i) {
        char const code[] = {'q', static_cast<char>('a' + i / 100), static_cast<char>('a' + i / 10 % 10),
                             static_cast<char>('a' + i % 10)};
        area const where = unlisted_area(std::string_view(code, sizeof code));
        for (int j = 0; j < 1000; ++j) {
            cells.add(where, period_with(24000 + j, {period_kind::month}), j + i / 1000.0,
                      j % 2 == 0 ? cell_status::normal : cell_status::estimated);
        }
    }
    panel<units::USD> const p = cells.build<units::USD>({});
    REQUIRE(p.size() == 1000000);
    REQUIRE(p.cells.has_statuses);
    std::size_t const bytes = sizeof p + p.areas.size() * sizeof(*p.areas.data()) +
                              p.cells.values.items.capacity() * sizeof(double) +
                              p.cells.statuses.items.capacity() * sizeof(cell_status);
    CHECK(static_cast<double>(bytes) <= 1.2 * 8 * 1000000);
}

TEST_CASE("indicator: areas with codes of every length are kept, and shared by copies") {
    std::vector<area> areas;
    for (std::size_t length = 1; length <= longest_name; ++length) {
        areas.push_back(unlisted_area(std::string(length, 'q')));
    }
    areas.insert(areas.begin(), areas::PAK);
    panel_builder<> cells(frequency{period_kind::year});
    for (std::size_t i = areas.size(); i-- > 0;) cells.add(areas[i], year(2024), static_cast<double>(i));
    panel<units::USD> p = cells.build<units::USD>({});
    panel<units::USD> const copy = p;
    CHECK(copy.areas.data() == p.areas.data());
    CHECK(p.between(year(2024), year(2024)).areas.data() == p.areas.data());
    auto const few = p.only({areas[8], areas[7], areas[0]});
    CHECK(p.areas == copy.areas);
    CHECK(p.areas == decltype(p.areas)(areas));
    for (std::size_t changed = 0; changed < areas.size(); ++changed) {
        auto others = areas;
        others[changed] = areas::UZB;
        CHECK(!(p.areas == decltype(p.areas)(others)));
    }
    CHECK(!(p.areas == few.areas));
    p = {};
    REQUIRE(copy.areas.size() == areas.size());
    std::size_t i = 0;
    for (area const& where : copy.areas) CHECK(where == areas[i++]);
    for (i = 0; i < areas.size(); ++i) {
        CHECK(copy.position(areas[i]) == i);
        CHECK(copy.cross_section(year(2024)).areas[i] == areas[i]);
        CHECK(copy.view().at(areas[i], year(2024)).value == static_cast<double>(i));
    }
    CHECK(few.areas.size() == 3);
    CHECK(few.areas[0] == areas::PAK);
    CHECK(few.areas[2] == areas[8]);
}

TEST_CASE("indicator: a series of rows of the dataset") {
    auto const trucks = corridor::infrastructure | measuring(said::trucks_crossing, {{"route", "khyber_pass"}});
    auto const s = trucks | series_of<corridor::kinds::truck_per_mo>();
    REQUIRE(s.size() == 5);
    CHECK(s.where == areas::PAK);
    CHECK(s.about.what == measured(said::trucks_crossing));
    CHECK(s.about.indicator == "trucks crossing (route = khyber_pass)");
    CHECK(s.at(year(2020)).value.value == 1200);
    CHECK(s.at(year(2020)).value.low == 1150); // "1,200": its zeros are rounding
    CHECK(s.at(year(2024)).value.value == 600);
    CHECK(s.at(year(2022)).status == cell_status::no_observation);
    CHECK((trucks | series_of<any_unit>()).in() == corridor::kinds::truck_per_mo);
}

TEST_CASE("indicator: a cross-section and a panel of rows of the dataset") {
    auto const sizes = rows_of(corridor::themes) | measuring(said::digital_economy_size) | of_period(year(2024)) |
                       with_stated_period();
    auto const c = sizes | cross_section_of<units::USD>();
    REQUIRE(c.size() == 3);
    CHECK(c.when == year(2024));
    CHECK(c.at(areas::KAZ).value.value == 15e9);
    CHECK(c.at(areas::KAZ).value.high == 15.5e9);
    CHECK(c.at(areas::PAK).value.value == 10e9);
    CHECK(c.at(areas::UZB).value.value == 5e9);
    auto const p = sizes | panel_of<units::USD>();
    CHECK(p.size() == 3);
    CHECK(p.series(areas::UZB).at(year(2024)).value.low == 4.75e9); // a round number leaves 5 % of itself open

    auto const bilateral = corridor::trade | measuring(said::trade_goods) | asserted_as(assertion::observed) |
                           with_stated_period() | towards(areas::central_asia);
    auto const both = bilateral | cross_section_of<units::USD>();
    CHECK(both.about.counterpart == areas::central_asia);
    CHECK(both.at(areas::IND).value.value == 1.9e9);
    CHECK(both.at(areas::PAK).value.value == 392e6);

    auto const incomes =
        corridor::macroeconomy | measuring(quotient_of(said::gdp, said::population)) | of_period(by(year(2030)));
    auto const projected = incomes | cross_section_of<any_unit>();
    CHECK(projected.about.asserted == assertion::projected);
    CHECK(projected.at(areas::IND).value.value == 2900);
}

TEST_CASE("indicator: rows that do not go together are refused, by key") {
    auto inflows = corridor::investment | measuring(said::fdi_inflow) | with_stated_period();
    // India's and Pakistan's fiscal years are two frequencies.
    CHECK(message_of<domain_error>([&] { static_cast<void>(inflows | panel_of<units::USD>()); }) ==
          "investment.fdi.inflow.PAK.fy2024 does not go with the rows before it: a period of another frequency");
    CHECK(message_of<domain_error>([&] { static_cast<void>(inflows | cross_section_of<units::USD>()); }) ==
          "investment.fdi.inflow.PAK.fy2024 does not go with the rows before it: another period");
    CHECK(message_of<domain_error>([&] { static_cast<void>(inflows | series_of<units::USD>()); }) ==
          "investment.fdi.inflow.PAK.fy2024 does not go with the rows before it: another area");
    CHECK(message_of<domain_error>([&] {
              static_cast<void>(inflows | of_area(areas::PAK) | series_of<units::USD>());
          }) == "there are two values of PAK in FY2024[PAK]"); // two rows that drift
    CHECK_THROWS_AS(inflows | series_of<units::EUR>(), unit_mismatch);
    CHECK_THROWS_AS(corridor::trade | series_of<any_unit>(), error);
    CHECK(message_of<domain_error>([&] {
              static_cast<void>(inflows | of_area(areas::UZB) | series_of<units::USD>());
          }) == "there is no row to make a container of");
    auto const speeds = corridor::connectivity | measuring(said::internet_speed);
    CHECK(message_of<domain_error>([&] { static_cast<void>(speeds | panel_of<any_unit>()); }) ==
          "the period of connectivity.internet.speed.PAK is none, which is not of a kind that repeats, as years and "
          "months do");
    auto const events = rows_of(corridor::themes) | of_nature(nature::event);
    CHECK_THROWS_AS(events | cross_section_of<any_unit>(), domain_error);
}
