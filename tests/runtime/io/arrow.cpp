// Containers and tables of observations out as Arrow streams and back: nothing is lost, nothing is copied that need not
// be, everything is released once.
#include <almanac/compare/containers/growth.hpp>
#include <almanac/compare/containers/within_period.hpp>
#include <almanac/corridor.hpp>
#include <almanac/io/arrow.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/place/own_group.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

constexpr double none = missing_value;
constexpr unit million_dollars = scaled(units::USD, 1'000'000);
constexpr indicator gdp{.code = "gdp", .name = "gross domestic product", .kind = nature::flow, .in = &units::USD};
constexpr indicator exports{.code = "exports.goods",
                            .name = "exports of goods",
                            .definition = "f.o.b.; \"general trade\"",
                            .kind = nature::flow,
                            .way = direction::outward,
                            .mirror = "imports.goods",
                            .part_of = &gdp,
                            .part = 3,
                            .parts = 5,
                            .equivalents = {{"WDI", "TX.VAL.MRCH.CD.WT", code_match::close}}};
constexpr own_group two_states("kgz_tjk", "Kyrgyzstan and Tajikistan", "KGZ TJK");

template <class Value>
bool same_bits(Value const& a, Value const& b) {
    if constexpr (std::is_same_v<Value, bounded>) {
        return (is_missing(a) && is_missing(b)) || (a.value == b.value && a.low == b.low && a.high == b.high);
    } else {
        return (is_missing(a) && is_missing(b)) || std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
    }
}
void check_same_basis(common_basis const& a, common_basis const& b) {
    // A new member does not compile here: it must go along, too.
    auto const& [indicator, kind, asserted, counterpart, base, waived, over, accumulated, valued, what, vintage] = a;
    CHECK(&kind == &a.kind);
    CHECK(a.indicator == b.indicator);
    CHECK(a.kind == b.kind);
    CHECK(a.asserted == b.asserted);
    CHECK(a.counterpart == b.counterpart);
    CHECK(a.base == b.base);
    CHECK(a.waived == b.waived);
    CHECK(a.over == b.over);
    CHECK(a.accumulated == b.accumulated);
    CHECK(a.valued == b.valued);
    CHECK(a.what == b.what);
    CHECK(a.vintage == b.vintage);
}
template <class A, class B>
void check_same(A const& a, B const& b) {
    CHECK(a.in() == b.in());
    check_same_basis(a.about, b.about);
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(same_bits(a.cells.values[i], b.cells.values[i]));
        CHECK(a.cells.status(i) == b.cells.status(i));
    }
}
/// The areas and the frequency of two panels.
template <class A, class B>
void check_same_keys(A const& a, B const& b) {
    CHECK(std::equal(a.areas.begin(), a.areas.end(), b.areas.begin(), b.areas.end()));
    CHECK(a.every == b.every);
    CHECK(a.first_ordinal == b.first_ordinal);
    CHECK(a.period_count == b.period_count);
}

common_basis full_basis() {
    return {.indicator = "exports; \"goods\" \xE2\x82\xAC",
            .kind = nature::flow,
            .asserted = assertion::projected,
            .counterpart = two_states,
            .base = quarter(2015, 2),
            .waived = waive(reason::period, reason::fiscal_year),
            .over = one_quarter,
            .accumulated = accumulation::year_to_date,
            .valued = valuation::fob,
            .what = share_of(exports, gdp),
            .vintage = month(2024, 10)};
}

auto panel_with_statuses(common_basis const& about = {.indicator = "GDP", .kind = nature::flow}) {
    auto p = make_panel<million_dollars>(about, {areas::PAK, areas::IND, areas::central_asia}, quarter(2023, 3),
                                         {{1.5, none, -0.0}, {none, 4.0, 5.25}, {none, none, 1e300}});
    p.set(areas::PAK, quarter(2024, 1), 7.0, cell_status::time_series_break);
    p.set(areas::PAK, quarter(2023, 4), none, cell_status::missing_suppressed);
    p.set(areas::IND, quarter(2023, 3), none, cell_status::no_observation);
    p.set(areas::IND, quarter(2023, 4), 4.0, cell_status::provisional);
    p.set(areas::central_asia, quarter(2023, 3), none, cell_status::missing_not_collected);
    return p;
}
} // namespace

TEST_CASE("arrow: a panel comes back as it was, whatever the size of the batches") {
    auto const p = panel_with_statuses();
    for (std::size_t const size : {0u, 1u, 2u, 3u, 4u, 8u, 9u, 10u, 1000u}) {
        auto const table = read_arrow(to_arrow(p, size));
        CHECK(table.container == "panel");
        CHECK(table.rows == 9);
        auto const back = panel_of<million_dollars>(table);
        check_same(p, back);
        check_same_keys(p, back);
    }
}

TEST_CASE("arrow: every status survives, and so does that there is none") {
    auto p =
        make_panel<units::USD>({}, {areas::PAK}, month(2020, 1),
                               {{1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1., 1.}});
    std::size_t i = 0;
    for (char const c : std::string_view("\0ABDEFGHIJKLMNOPQSUVW", 21)) {
        auto const s = static_cast<cell_status>(c);
        p.set(areas::PAK, p.when(i++), is_missing(s) ? none : 1.0, s);
    }
    REQUIRE(i == p.size());
    auto const table = read_arrow(to_arrow(p));
    check_same(p, panel_of<units::USD>(table));
    // A column of statuses that says no more than the numbers is left out.
    auto const plain = make_panel<units::USD>({}, {areas::PAK}, year(2020), {{1.0, none}});
    auto const plain_table = read_arrow(to_arrow(plain));
    CHECK_FALSE(panel_of<units::USD>(plain_table).cells.has_statuses);
}

TEST_CASE("arrow: what all values are said of survives, with the indicators and groups of one's own") {
    auto const p = panel_with_statuses(full_basis());
    CHECK(message_of([&] { return read_arrow(to_arrow(p)); }).find("found \"kgz_tjk\"") != std::string::npos);
    auto const table = read_arrow(to_arrow(p), {.groups = {two_states}});
    auto const back = panel_of<million_dollars>(table);
    check_same(p, back);
    CHECK(is_group(back.about.counterpart.only()));
    indicator const* const found = table.indicators.find("exports.goods");
    REQUIRE(found != nullptr);
    CHECK(found->name == exports.name);
    CHECK(found->definition == exports.definition);
    CHECK(found->kind == exports.kind);
    CHECK(found->way == exports.way);
    CHECK(found->mirror == exports.mirror);
    CHECK(found->part == 3);
    CHECK(found->parts == 5);
    REQUIRE(found->part_of == table.indicators.find("gdp"));
    CHECK(*found->part_of->in == units::USD);
    CHECK(found->equivalents[0].scheme == "WDI");
    CHECK(found->equivalents[0].code == "TX.VAL.MRCH.CD.WT");
    CHECK(found->equivalents[0].how == code_match::close);
    CHECK(found->equivalents[1].code.empty());
}

TEST_CASE("arrow: all units of the dataset and of the library's table are told by their text") {
    std::vector<unit> all;
    for (theme const& each : corridor::facts.themes) {
        for (observation const& row : each.rows) {
            if (row.in != nullptr) all.push_back(*row.in);
        }
    }
    for (unit const& u : {units::one, units::percent, units::rank, million_dollars, units::USD / units::person,
                          at_constant_prices(units::USD, 2015), units::index}) {
        all.push_back(u);
    }
    REQUIRE(all.size() > 300);
    for (unit const& u : all) {
        panel<any_unit> const p{
            {u}, {}, {period_kind::year}, 2020, 1, std::vector<area>{areas::PAK}, {{{1.0}}, {}, false}};
        auto const table = read_arrow(to_arrow(p));
        CHECK(panel_of<any_unit>(table).in() == u);
    }
}

TEST_CASE("arrow: periods of every frequency come back") {
    for (period const& first :
         {year(2020), quarter(2020, 3), month(2020, 11), parse_period("2020-W52"), day(to_serial({2020, 2, 28})),
          half(2020, 2), period(fiscal_year<fiscal::pakistan>{2024}), parse_period("2020-T3"),
          parse_period("2023-A1[--07-01]"), parse_period("FY2024-Q4[PAK]")}) {
        auto const s = make_series<units::USD>({}, areas::PAK, first, {1.0, 2.0, none, 4.0});
        auto const table = read_arrow(to_arrow(s));
        auto const back = series_of<units::USD>(table);
        check_same(s, back);
        CHECK(back.where == areas::PAK);
        CHECK(back.every == s.every);
        CHECK(back.when(3) == s.when(3));
    }
}

TEST_CASE("arrow: series and cross-sections, of one's own and parts of a panel") {
    auto const p = panel_with_statuses();
    auto const row = p.series(areas::IND);
    auto const row_table = read_arrow(to_arrow(row));
    check_same(row, series_of<million_dollars>(row_table));
    auto const section = p.cross_section(quarter(2023, 4)); // strided: its doubles lie apart
    auto const section_table = read_arrow(to_arrow(section));
    auto const back = cross_section_of<million_dollars>(section_table);
    check_same(section, back);
    CHECK(back.when == quarter(2023, 4));
    CHECK(std::equal(back.areas.begin(), back.areas.end(), section.areas.begin(), section.areas.end()));
    auto const in_a_decade = make_cross_section<units::USD>({}, span(year(2010), year(2019)), {{areas::PAK, 1.0}});
    auto const decade_table = read_arrow(to_arrow(in_a_decade));
    CHECK(cross_section_of<units::USD>(decade_table).when == in_a_decade.when);
    auto const empty = make_series<units::USD>({.kind = nature::flow}, areas::PAK, year(2020), std::vector<double>());
    auto const empty_table = read_arrow(to_arrow(empty));
    CHECK(series_of<units::USD>(empty_table).empty());
}

TEST_CASE("arrow: a sum over areas, or towards counterparts, comes back as one, however many") {
    auto const of = [](area_set const& where, area_set const& to) {
        auto const s =
            make_series<units::USD>({.kind = nature::flow, .counterpart = to}, where, year(2020), {1.0, none});
        auto const table = read_arrow(to_arrow(s));
        auto const back = series_of<units::USD>(table);
        check_same(s, back);
        CHECK(back.where == where);
    };
    area_set all = areas::central_asia;
    of({}, all);
    for (country const& each : all_countries()) {
        area_set const two = unite(area(each), areas::eaeu);
        all = unite(all, area(each));
        of(two, all);
        of(all, {});
    }
    auto const empty = make_series<units::USD>({}, all, year(2020), std::vector<double>());
    auto const table = read_arrow(to_arrow(empty));
    CHECK(series_of<units::USD>(table).where == all);
    auto const one = make_series<units::USD>({}, all, year(2020), {1.0});
    auto const of_one = read_arrow(to_arrow(one));
    CHECK(message_of<domain_error>([&] { return panel_of<units::USD>(of_one); }) ==
          "Arrow: the rows make no panel: it is a sum over several areas; series_of reads that");
    CHECK(message_of<domain_error>([&] {
              return cross_section_of<units::USD>(of_one);
          }).find("no cross-section: it is a sum over several areas") != std::string::npos);
    auto const of_pakistan = make_series<units::USD>({}, areas::PAK, year(2020), {1.0});
    auto contradicted = read_arrow(to_arrow(of_pakistan));
    contradicted.where = all;
    CHECK(message_of<domain_error>([&] {
              return series_of<units::USD>(contradicted);
          }).find("its rows are not of the areas that the metadata say") != std::string::npos);
}

TEST_CASE("arrow: numbers within bounds have their bounds in columns") {
    series<units::USD, bounded> s{{}, {}, areas::PAK, {period_kind::year}, 2020, {}};
    s.cells.values.items = {bounded(392.0, 391.5, 392.5), bounded(missing_value), bounded(1.0, 1.0, 2.0)};
    auto const table = read_arrow(to_arrow(s, 2));
    auto const back = series_of<units::USD, bounded>(table);
    check_same(s, back);
    CHECK(message_of([&] { return series_of<units::USD>(table); }).find("found \"low\"") != std::string::npos);
}

TEST_CASE("arrow: flows come back, with areas and products that nobody reported") {
    auto f = make_flows<units::USD>({.indicator = "trade", .kind = nature::flow}, year(2024),
                                    {areas::PAK, areas::UZB, areas::KAZ, areas::TJK},
                                    {product_code("1006"), product_code("52"), product_code("27")});
    f.exports_valued = valuation::fob;
    f.imports_valued = valuation::cif;
    f.set(areas::PAK, areas::UZB, product_code("1006"), reporter::exporter, 5.5);
    f.set(areas::PAK, areas::UZB, product_code("1006"), reporter::importer, 6.25, cell_status::estimated);
    f.set(areas::KAZ, areas::PAK, product_code("27"), reporter::importer, none, cell_status::missing_suppressed);
    for (std::size_t const size : {0u, 1u, 2u}) {
        auto const table = read_arrow(to_arrow(f, size));
        CHECK(table.rows == 3); // a row a report
        auto const back = flows_of<units::USD>(table);
        CHECK(back.when == f.when);
        CHECK(back.exports_valued == f.exports_valued);
        CHECK(back.imports_valued == f.imports_valued);
        check_same_basis(back.about, f.about);
        REQUIRE(back.size() == f.size());
        CHECK(std::equal(f.areas.begin(), f.areas.end(), back.areas.begin(), back.areas.end()));
        CHECK(std::equal(f.products.begin(), f.products.end(), back.products.begin(), back.products.end()));
        for (std::size_t i = 0; i < f.size(); ++i) {
            CHECK(same_bits(f[i].value, back[i].value));
            CHECK(f[i].status == back[i].status);
        }
    }
}

TEST_CASE("arrow: flows without a report keep their areas and products") {
    auto const f = make_flows<units::USD>({}, year(2024), {areas::PAK, areas::UZB}, {product_code("27")});
    auto const table = read_arrow(to_arrow(f));
    auto const back = flows_of<units::USD>(table);
    CHECK(std::equal(f.areas.begin(), f.areas.end(), back.areas.begin(), back.areas.end()));
    CHECK(std::equal(f.products.begin(), f.products.end(), back.products.begin(), back.products.end()));
    CHECK(back.size() == f.size());
}

namespace {
void check_same_mentions(observation const& a, observation const& b) {
    for (int i = 0; i < 4; ++i) {
        mention const& m = a.mentions[i];
        mention const& n = b.mentions[i];
        CHECK(m.line == n.line);
        CHECK(m.printed == n.printed);
        if (m.line == 0) continue;
        CHECK(m.occurrence == n.occurrence);
        REQUIRE((m.said_by == nullptr) == (n.said_by == nullptr));
        if (m.said_by == nullptr) continue;
        CHECK(m.said_by->publisher == n.said_by->publisher);
        CHECK(m.said_by->publication == n.said_by->publication);
        CHECK(m.said_by->published == n.said_by->published);
    }
}
void check_same_row(observation const& a, observation const& b) {
    INFO(a.key);
    CHECK(a.key == b.key);
    CHECK(a.what == b.what);
    CHECK(a.by == b.by);
    CHECK(a.where == b.where);
    CHECK(a.where.own->code == b.where.own->code);
    CHECK(a.counterpart == b.counterpart);
    CHECK(a.when == b.when);
    CHECK(a.inferred_from == b.inferred_from);
    if (a.has_figure()) {
        CHECK(a.value.coefficient == b.value.coefficient);
        CHECK(a.value.exponent == b.value.exponent);
    }
    REQUIRE((a.in == nullptr) == (b.in == nullptr));
    if (a.in != nullptr) CHECK(*a.in == *b.in);
    CHECK(a.qualified == b.qualified);
    CHECK(a.kind == b.kind);
    CHECK(a.asserted == b.asserted);
    CHECK(a.status == b.status);
    CHECK(a.comparison == b.comparison);
    CHECK(a.said_by->publisher == b.said_by->publisher);
    CHECK(a.said_by->publication == b.said_by->publication);
    CHECK(a.said_by->published == b.said_by->published);
    CHECK(a.range == b.range);
    CHECK(a.baseline == b.baseline);
    CHECK(a.whole == b.whole);
    CHECK(a.target_of == b.target_of);
    CHECK(a.drifts_from == b.drifts_from);
    CHECK(a.drift == b.drift);
    CHECK(a.statement == b.statement);
    check_same_mentions(a, b);
}
std::vector<area> groups_of(table const& rows) {
    std::vector<area> groups;
    for (observation const& row : rows) {
        for (area const* const each : {&row.where, &row.counterpart}) {
            if (!each->own->code.empty()) groups.push_back(*each);
        }
    }
    return groups;
}
} // namespace

TEST_CASE("arrow: every observation of the dataset comes back as it is") {
    std::size_t count = 0;
    for (theme const& each : corridor::facts.themes) {
        arrow_table const sent = read_arrow(to_arrow(each.rows, 37), {.groups = groups_of(each.rows)});
        owned_dataset held = dataset_of(sent, corridor::facts);
        dataset const& back = held.data();
        REQUIRE(back.themes.size() == 1);
        table const rows = back.themes.begin()->rows;
        REQUIRE(rows.size() == each.rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) check_same_row(each.rows[i], rows[i]);
        count += rows.size();
    }
    CHECK(count > 300);
}

TEST_CASE("arrow: doubles are not copied, neither out nor in") {
    auto const p = panel_with_statuses();
    arrow_table const table = read_arrow(to_arrow(p, 0));
    ArrowArray const& values = *table.batches[0]->get()->children[2];
    CHECK(values.buffers[1] == p.cells.values.data());
    auto const viewed = view_panel<million_dollars>(table);
    CHECK(viewed.cells.values.data() == p.cells.values.data());
    check_same(p, viewed);
    check_same_keys(p, viewed);
    // It computes as any other, and its parts lie in the same memory.
    check_same(growth(p), growth(viewed));
    CHECK(viewed.series(areas::PAK).cells.values.data() == p.series(areas::PAK).cells.values.data());
}

TEST_CASE("arrow: a view needs the cells as a panel has them") {
    auto const p = panel_with_statuses();
    auto const in_batches = read_arrow(to_arrow(p, 3));
    CHECK(message_of([&] { return view_panel<million_dollars>(in_batches); }) ==
          "Arrow: the rows make no panel in its memory: they are not one batch; panel_of copies");
    arrow_table hidden = read_arrow(to_arrow(p, 0));
    CHECK(message_of<unit_mismatch>([&] { return view_panel<units::USD>(hidden); }) ==
          "the values are in 10*6.USD, not in USD");
}

TEST_CASE("arrow: what was moved in lives as long as what was read from it") {
    panel<units::USD, double, arrow_memory> kept;
    {
        auto p = make_panel<units::USD>({}, {areas::PAK, areas::IND}, year(2020), {{1.0, 2.0}, {3.0, 4.0}});
        panel<units::USD> owned_panel = p.only({areas::PAK, areas::IND});
        kept = view_panel<units::USD>(read_arrow(to_arrow(std::move(owned_panel), 0)), {});
    }
    CHECK(kept.at(areas::IND, year(2021)).value == 4.0);
}

TEST_CASE("arrow: a schema and a batch may outlive their stream, and a column its batch") {
    auto const p = panel_with_statuses();
    arrow_schema type;
    arrow_array batch;
    {
        arrow_stream stream = to_arrow(p);
        REQUIRE(stream.get()->get_schema(stream.get(), type.get()) == 0);
        REQUIRE(stream.get()->get_next(stream.get(), batch.get()) == 0);
        arrow_array end;
        REQUIRE(stream.get()->get_next(stream.get(), end.get()) == 0);
        CHECK(end.is_released());
    }
    CHECK(std::string_view(type.get()->format) == "+s");
    CHECK(std::string_view(type.get()->children[2]->name) == "value");
    arrow_array values(batch.get()->children[2]); // moved out, as a consumer may
    CHECK(batch.get()->children[2]->release == nullptr);
    batch.release();
    CHECK(batch.is_released());
    CHECK(values.get()->length == 9);
    CHECK(static_cast<double const*>(values.get()->buffers[1])[2] == p.cells.values[2]);
}
