// What a computed figure carries does not depend on the order or the grouping of its operands: each field, alone and
// together, over random triples; and sums of more than two figures.
#include <almanac/calendar/fiscal.hpp>
#include <almanac/compare/figures.hpp>
#include <almanac/place/areas.hpp>

#include "catch.hpp"

#include <algorithm>
#include <random>
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
qualifier any_qualifier() {
    static qualifier const choices[] = {qualifier::plain, qualifier::exact,    qualifier::about,   qualifier::over,
                                        qualifier::under, qualifier::at_least, qualifier::at_most, qualifier::between};
    return any_of(choices);
}

/// A basis in which one field is random, or all are.
constexpr int fields = 11;
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
    return on;
}
bool same(basis const& a, basis const& b) {
    return a.when == b.when && a.kind == b.kind && a.asserted == b.asserted && a.status == b.status &&
           a.where == b.where && a.counterpart == b.counterpart && a.what == b.what && a.against == b.against &&
           a.whole == b.whole && a.inferred == b.inferred && a.mixed == b.mixed && a.waived == b.waived;
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
