// What a computed figure carries does not depend on the order or the grouping of its operands: each field, alone and
// together, over random triples; and sums of more than two figures.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/compare/figures/parts.hpp>
#include <almanac/compare/figures/projection.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {
constexpr indicator whole{.code = "whole"};
constexpr indicator first_part{.code = "first", .part_of = &whole, .part = 0, .parts = 3};
constexpr indicator second_part{.code = "second", .part_of = &whole, .part = 1, .parts = 3};
constexpr indicator third_part{.code = "third", .part_of = &whole, .part = 2, .parts = 3};
constexpr indicator another{.code = "another"};

std::mt19937 engine(20240229);
template <class T, std::size_t Size>
T const& any_of(T const (&choices)[Size]) {
    return choices[std::uniform_int_distribution<std::size_t>(0, Size - 1)(engine)];
}

period any_period() {
    static period const choices[] = {no_period(),
                                     year(2024),
                                     span(month(2024, 1), month(2024, 12)),
                                     span(quarter(2024, 1), quarter(2024, 4)),
                                     year(2023),
                                     fiscal_period(fiscal::pakistan, 2024),
                                     as_of(month(2024, 3))};
    return any_of(choices);
}
nature any_nature() {
    static nature const choices[] = {nature::unstated, nature::flow, nature::stock, nature::ratio};
    return any_of(choices);
}
area_set any_areas() {
    static area_set const choices[] = {area_set(),
                                       areas::PAK,
                                       areas::IND,
                                       areas::central_asia,
                                       unite(areas::PAK, areas::UZB),
                                       unlisted_area("low_income"),
                                       unlisted_area("PK-PB")};
    return any_of(choices);
}
measured any_measured() {
    static measured const choices[] = {measured(), whole,   first_part,       second_part,
                                       third_part, another, growth_of(whole), share_of(first_part, whole)};
    return any_of(choices);
}
observation_status any_status() {
    static observation_status const choices[] = {observation_status(), observation_status("A"),
                                                 observation_status("EP")};
    return any_of(choices);
}
reasons any_reasons() {
    static reasons const choices[] = {reasons(), reasons(reason::period), waive(reason::area, reason::nature)};
    return any_of(choices);
}
assertion any_assertion() { return static_cast<assertion>(std::uniform_int_distribution<int>(0, 7)(engine)); }
breakdown_set any_breakdown() {
    static breakdown const textiles{"product", "textiles"};
    static breakdown const wheat{"product", "wheat"};
    static breakdown const road{"mode", "road"};
    static breakdown const rail{"mode", "rail"};
    static breakdown_set const choices[] = {
        {}, textiles, wheat, road, rail, {textiles, road}, {wheat, road}, {textiles, rail}, {wheat, rail}};
    return any_of(choices);
}
adjustment any_adjustment() { return static_cast<adjustment>(std::uniform_int_distribution<int>(0, 5)(engine)); }
period any_edition() {
    static period const choices[] = {no_period(), month(2024, 4), month(2024, 10), day(2024, 10, 22)};
    return any_of(choices);
}
qualifier any_qualifier() {
    static qualifier const choices[] = {qualifier::plain, qualifier::exact,    qualifier::about,   qualifier::over,
                                        qualifier::under, qualifier::at_least, qualifier::at_most, qualifier::between};
    return any_of(choices);
}

/// A basis in which one field is random, or all are.
constexpr int fields = 16;
basis any_basis(int field) {
    basis on{.when = year(2024), .kind = nature::flow, .where = areas::PAK};
    auto const varies = [field](int which) { return field == which || field == fields; };
    if (varies(0)) on.when = any_period();
    if (varies(1)) on.kind = any_nature();
    if (varies(2)) on.asserted = any_assertion();
    if (varies(3)) on.status = any_status();
    if (varies(4)) on.where = any_areas();
    if (varies(5)) on.counterpart = any_areas();
    if (varies(6)) on.what = any_measured();
    if (varies(7)) on.against = any_period();
    if (varies(8)) on.whole = any_areas();
    if (varies(9)) on.inferred = engine() % 2 == 0;
    if (varies(10)) on.waived = any_reasons();
    if (varies(11)) on.by = any_breakdown();
    if (varies(12)) on.adjusted = any_adjustment();
    if (varies(13)) on.whole_axes = static_cast<std::int8_t>(engine() % 3);
    if (varies(14)) on.valued = static_cast<valuation>(engine() % 3);
    if (varies(15)) on.vintage = any_edition();
    return on;
}
bool same(basis const& a, basis const& b) {
    return a.when == b.when && a.kind == b.kind && a.asserted == b.asserted && a.status == b.status &&
           a.where == b.where && a.counterpart == b.counterpart && a.what == b.what && a.against == b.against &&
           a.by == b.by && a.parts_on == b.parts_on && a.adjusted == b.adjusted && a.whole_axes == b.whole_axes &&
           a.valued == b.valued && a.vintage == b.vintage && a.whole == b.whole && a.inferred == b.inferred &&
           a.mixed == b.mixed && a.waived == b.waived;
}
/// Commutative, associative, and of the same operand twice itself.
template <class Join>
void check_join(Join join, int field) {
    INFO("field " << field);
    for (int i = 0; i < 4000; ++i) {
        basis const a = any_basis(field);
        basis const b = any_basis(field);
        basis const c = any_basis(field);
        REQUIRE(same(join(a, b), join(b, a)));
        REQUIRE(same(join(join(a, b), c), join(a, join(b, c))));
        REQUIRE(same(join(a, a), a));
    }
}
} // namespace

TEST_CASE("compare: what figures have in common does not depend on order and grouping") {
    for (int field = 0; field <= fields; ++field) check_join(in_common, field);
}

TEST_CASE("compare: what a sum within a period is said of does not depend on order and grouping") {
    for (int field = 1; field < fields; ++field) check_join(compare_detail::basis_of_sum, field);
}

TEST_CASE("compare: directions join whatever their order, and turn twice to what they were") {
    for (int i = 0; i < 20000; ++i) {
        qualifier const a = any_qualifier();
        qualifier const b = any_qualifier();
        qualifier const c = any_qualifier();
        using compare_detail::flipped;
        using compare_detail::joined;
        REQUIRE(joined(a, b) == joined(b, a));
        REQUIRE(joined(joined(a, b), c) == joined(a, joined(b, c)));
        REQUIRE(flipped(flipped(joined(a, b))) == joined(a, b));
        REQUIRE(flipped(joined(a, b)) == joined(flipped(a), flipped(b)));
    }
    for (int a = 0; a < 8; ++a) {
        for (int b = 0; b < 8; ++b) {
            auto const left = static_cast<assertion>(a);
            auto const right = static_cast<assertion>(b);
            CHECK(weaker(left, right) == weaker(right, left));
            CHECK((weaker(left, right) == left || weaker(left, right) == right));
            CHECK((is_factual(weaker(left, right)) == (is_factual(left) && is_factual(right))));
        }
    }
}

TEST_CASE("compare: parts on one axis add in every order, of all areas and periods or not at all") {
    breakdown_set const products[] = {breakdown{"product", "textiles"}, breakdown{"product", "wheat"},
                                      breakdown{"product", "rice"}};
    for (int round = 0; round < 200; ++round) {
        std::vector<figure<units::USD>> terms;
        int const years = 1 + static_cast<int>(engine() % 2);
        for (breakdown_set const& by : products) {
            for (area const& where : {areas::PAK, areas::IND}) {
                for (int y = 0; y < years; ++y) {
                    terms.push_back(state<units::USD>(
                        1, {.when = year(2020 + y), .kind = nature::flow, .where = where, .what = whole, .by = by}));
                }
            }
        }
        std::shuffle(terms.begin(), terms.end(), engine);
        auto const all = sum(terms);
        REQUIRE(all.value == decimal(6 * years));
        REQUIRE(all.on.parts_on == "product");
        REQUIRE(all.on.by.empty());
        REQUIRE(all.on.mixed.empty());
        terms.pop_back();
        REQUIRE_THROWS_AS(sum(terms), not_comparable);
        REQUIRE(sum(terms, waive(reason::breakdown, reason::area)).on.waived.has(reason::breakdown));
    }
}

TEST_CASE("compare: a sum of many figures is the same in every order") {
    for (int round = 0; round < 200; ++round) {
        std::vector<figure<units::USD>> terms;
        int const years = 1 + static_cast<int>(engine() % 3);
        int total = 0;
        for (area const& where : {areas::PAK, areas::IND, areas::KAZ, areas::UZB}) {
            for (int y = 0; y < years; ++y) {
                int const value = static_cast<int>(engine() % 1000);
                total += value;
                terms.push_back(
                    state<units::USD>(value, {.when = year(2020 + y), .kind = nature::flow, .where = where}));
            }
        }
        std::shuffle(terms.begin(), terms.end(), engine);
        auto const all = sum(terms);
        REQUIRE(all.value == decimal(total));
        REQUIRE(same_days(all.on.when, span(year(2020), year(2020 + years - 1))));
        REQUIRE(all.on.where == unite(unite(areas::PAK, areas::IND), unite(areas::KAZ, areas::UZB)));
        REQUIRE(all.on.mixed.empty());
        // One figure less, and not every area has every year.
        if (years > 1) {
            terms.pop_back();
            REQUIRE_THROWS_AS(sum(terms), not_comparable);
        }
    }
}

namespace {
/// The same, under whatever name of the periods.
bool same_but_names(basis a, basis const& b) {
    if (!same_days(a.when, b.when) || !same_days(a.against, b.against)) return false;
    a.when = b.when;
    a.against = b.against;
    return same(a, b);
}
} // namespace

TEST_CASE("compare: what is found against three figures and what they add to do not depend on their order") {
    reasons all;
    for (int i = 0; i < reason_count; ++i) all.add(static_cast<reason>(i));
    int refused_in_part = 0;
    for (int field = 0; field <= fields; ++field) {
        INFO("field " << field);
        for (int i = 0; i < 1000; ++i) {
            any_figure terms[3];
            for (any_figure& each : terms) each = {1, exactly(1), qualifier::exact, any_basis(field), {}, units::USD};
            any_figure const first = sum(terms, all);
            reasons const found = compare_detail::obstacles_to_sum(terms, 3).found;
            refused_in_part += found.empty() ? 0 : 1;
            int order[] = {0, 1, 2};
            while (std::next_permutation(order, order + 3)) {
                any_figure const again[] = {terms[order[0]], terms[order[1]], terms[order[2]]};
                REQUIRE(compare_detail::obstacles_to_sum(again, 3).found == found);
                REQUIRE(same_but_names(sum(again, all).on, first.on));
            }
        }
    }
    CHECK(refused_in_part > 5000);
}

TEST_CASE("compare: sets of areas unite like sets") {
    for (int i = 0; i < 20000; ++i) {
        area_set const a = any_areas();
        area_set const b = any_areas();
        REQUIRE(can_unite(a, b) == can_unite(b, a));
        REQUIRE(areas_overlap(a, b, year(2024)) == areas_overlap(b, a, year(2024)));
        if (!can_unite(a, b)) continue;
        REQUIRE(unite(a, b) == unite(b, a));
        REQUIRE(areas_inside(a, unite(a, b), year(2024)));
    }
    area_set five;
    for (area const& each : members(areas::central_asia, to_serial({2024, 1, 1}))) {
        five = five.empty() ? area_set(each) : unite(five, each);
    }
    CHECK(areas_inside(areas::central_asia, five, year(2024)));
    CHECK(areas_inside(five, areas::central_asia, year(2024)));
    CHECK(areas_overlap(five, areas::central_asia, year(2024)));
    CHECK_FALSE(areas_overlap(five, areas::PAK, year(2024)));
    CHECK_FALSE(areas_inside(unite(five, areas::PAK), areas::central_asia, year(2024)));
    CHECK(to_text(unite(areas::PAK, areas::KAZ)) == "KAZ + PAK");
    CHECK(to_text(unite(five, unite(areas::PAK, areas::IND))) == "7 areas");
}

namespace {
/// The reasons that a message says to waive: "...; waive(reason::period, reason::area) accepts it".
reasons waiver_in(std::string const& message) {
    reasons named;
    std::size_t const first = message.rfind("waive(");
    if (first == std::string::npos || !message.ends_with(" accepts it")) return named;
    std::string const list = message.substr(first);
    for (int i = 0; i < reason_count; ++i) {
        std::string const name = "reason::" + std::string(to_text(static_cast<reason>(i)));
        if (list.find(name + ",") != std::string::npos || list.find(name + ")") != std::string::npos) {
            named.add(static_cast<reason>(i));
        }
    }
    return named;
}
/// What is refused names the waiver that lets it through, which is then in the result.
template <class Operation>
int check_way_out(Operation operation) {
    std::string message = "not refused";
    try {
        static_cast<void>(operation(reasons()));
        return 0;
    } catch (not_comparable const& e) {
        message = e.what();
    } catch (error const&) {
        return 0;
    }
    INFO(message);
    reasons const named = waiver_in(message);
    REQUIRE_FALSE(named.empty());
    try {
        reasons const waived = operation(named).on.waived;
        REQUIRE((waived & named) == named);
    } catch (not_comparable const& e) {
        FAIL("refused all the same: " << e.what());
    } catch (error const&) {
        // That there are no years between two figures, or that a moment has no length, cannot be waived.
    }
    return 1;
}
} // namespace

TEST_CASE("compare: each refusal names the waiver that accepts it") {
    int refusals = 0;
    for (int i = 0; i < 4000; ++i) {
        auto const any_figure_in = [](unit const& in) {
            decimal const value(1 + static_cast<int>(engine() % 100));
            return any_figure{value, exactly(value), qualifier::exact, any_basis(fields), {}, in};
        };
        any_figure const a = any_figure_in(units::USD);
        any_figure const b = any_figure_in(engine() % 4 == 0 ? at_constant_prices(units::USD, 2015) : units::USD);
        any_figure const percentage = any_figure_in(units::percent);
        any_figure const rate = any_figure_in(units::USD / units::a);
        refusals += check_way_out([&](reasons w) { return ratio(a, b, w); });
        refusals += check_way_out([&](reasons w) { return gap(a, b, w); });
        refusals += check_way_out([&](reasons w) { return share(a, b, w); });
        refusals += check_way_out([&](reasons w) { return per(a, b, w); });
        refusals += check_way_out([&](reasons w) { return sum(a, b, w); });
        refusals += check_way_out([&](reasons w) { return mean(a, b, w); });
        refusals += check_way_out([&](reasons w) { return change(a, b, w); });
        refusals += check_way_out([&](reasons w) { return growth(a, b, w); });
        refusals += check_way_out([&](reasons w) { return cagr(a, b, w); });
        refusals += check_way_out([&](reasons w) { return required_growth(a, b, w); });
        refusals += check_way_out([&](reasons w) { return part(percentage, a, w); });
        refusals += check_way_out([&](reasons w) { return project(a, percentage, 2, w); });
        refusals += check_way_out([&](reasons w) { return mirror(a, b, w); });
        refusals += check_way_out([&](reasons w) { return over(rate, year(2024), w); });
    }
    CHECK(refusals > 20000);
}
