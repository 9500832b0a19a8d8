// Tables as other programs write them: texts with and without dictionaries, numbers of every kind, slices of longer
// columns, rows in any order. The C structs are filled by hand.
#include <almanac/io/arrow.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

/// A column of a table that is filled by hand; all its memory is the test's.
struct hand_made_column {
    std::string format;
    std::string name;
    std::vector<void const*> buffers;
    std::int64_t length = 0;
    std::int64_t null_count = 0;
    std::int64_t offset = 0;
    std::vector<hand_made_column> dictionary{};
};

/// A stream of one batch of such columns.
struct hand_made_table {
    std::vector<hand_made_column> columns;
    std::int64_t rows;
    std::int64_t offset = 0;
    bool is_read = false;
    std::vector<ArrowSchema> types{std::vector<ArrowSchema>(100)};
    std::vector<ArrowArray> arrays{std::vector<ArrowArray>(100)};
    std::vector<ArrowSchema*> type_pointers{};
    std::vector<ArrowArray*> array_pointers{};

    template <class Struct>
    static void mark_released(Struct* s) {
        s->release = nullptr;
    }
    static hand_made_table& of(ArrowArrayStream* s) { return *static_cast<hand_made_table*>(s->private_data); }
    static void fill(hand_made_column& c, ArrowSchema& type, ArrowArray& array, std::size_t at, hand_made_table& all) {
        type = {c.format.c_str(), c.name.c_str(), nullptr, 0, 0, nullptr, nullptr, &mark_released<ArrowSchema>,
                nullptr};
        array = {c.length,
                 c.null_count,
                 c.offset,
                 static_cast<std::int64_t>(c.buffers.size()),
                 0,
                 c.buffers.data(),
                 nullptr,
                 nullptr,
                 &mark_released<ArrowArray>,
                 nullptr};
        if (c.dictionary.empty()) return;
        fill(c.dictionary[0], all.types[50 + at], all.arrays[50 + at], at, all);
        type.dictionary = &all.types[50 + at];
        array.dictionary = &all.arrays[50 + at];
    }
    static int get_schema(ArrowArrayStream* s, ArrowSchema* out) {
        hand_made_table& t = of(s);
        for (std::size_t i = 0; i < t.columns.size(); ++i) {
            fill(t.columns[i], t.types[i], t.arrays[i], i, t);
            t.type_pointers.push_back(&t.types[i]);
            t.array_pointers.push_back(&t.arrays[i]);
        }
        auto const count = static_cast<std::int64_t>(t.columns.size());
        *out = {"+s",   nullptr, nullptr, 0, count, t.type_pointers.data(), nullptr, &mark_released<ArrowSchema>,
                nullptr};
        return 0;
    }
    static int get_next(ArrowArrayStream* s, ArrowArray* out) {
        hand_made_table& t = of(s);
        if (std::exchange(t.is_read, true)) {
            out->release = nullptr;
            return 0;
        }
        static void const* no_bitmap[] = {nullptr};
        auto const count = static_cast<std::int64_t>(t.columns.size());
        *out = {t.rows, 0, t.offset, 1, count, no_bitmap, t.array_pointers.data(), nullptr, &mark_released<ArrowArray>,
                nullptr};
        return 0;
    }
    arrow_table read() {
        ArrowArrayStream stream{&get_schema, &get_next, nullptr, &mark_released<ArrowArrayStream>, this};
        return read_arrow(&stream, {.name = "table"});
    }
};

std::int32_t const offsets[] = {0, 3, 6, 9, 12};
std::int64_t const long_offsets[] = {0, 3, 6, 9, 12};
char const codes[] = "PAKINDPAKIND";
std::int32_t const years[] = {2024, 2023, 2023, 2024};
double const doubles[] = {1, 2, 3, 4};

hand_made_column text_areas() { return {"u", "area", {nullptr, offsets, codes}, 4}; }
hand_made_column int_years() { return {"i", "period", {nullptr, years}, 4}; }
hand_made_column double_values() { return {"g", "value", {nullptr, doubles}, 4}; }

void check_four(arrow_table const& table) {
    auto const p = panel_of<units::USD>(table);
    REQUIRE(p.size() == 4);
    CHECK(p.at(areas::PAK, year(2024)).value == 1);
    CHECK(p.at(areas::IND, year(2023)).value == 2);
    CHECK(p.at(areas::PAK, year(2023)).value == 3);
    CHECK(p.at(areas::IND, year(2024)).value == 4);
}

template <class Number>
void check_numbers(std::string format) {
    INFO(format);
    Number const numbers[] = {1, 2, 3, 4};
    hand_made_table t{{{std::move(format), "value", {nullptr, numbers}, 4}, int_years(), text_areas()}, 4};
    check_four(t.read());
}
template <class Index>
void check_indices(std::string format) {
    INFO(format);
    Index const indices[] = {1, 0, 1, 0};
    static std::int32_t const two[] = {0, 3, 6};
    hand_made_column const areas{format, "area", {nullptr, indices}, 4, 0, 0, {{"u", "", {nullptr, two, "INDPAK"}, 2}}};
    hand_made_table t{{areas, int_years(), double_values()}, 4};
    check_four(t.read());
    if constexpr (sizeof(Index) > 1) {
        Index const whole[] = {2024, 2023, 2023, 2024};
        hand_made_table with_years{{text_areas(), {format, "period", {nullptr, whole}, 4}, double_values()}, 4};
        check_four(with_years.read());
    }
}
} // namespace

TEST_CASE("arrow: numbers and indices of every kind are read") {
    check_numbers<double>("g");
    check_numbers<float>("f");
    check_numbers<std::int8_t>("c");
    check_numbers<std::uint8_t>("C");
    check_numbers<std::int16_t>("s");
    check_numbers<std::uint16_t>("S");
    check_numbers<std::int32_t>("i");
    check_numbers<std::uint32_t>("I");
    check_numbers<std::int64_t>("l");
    check_numbers<std::uint64_t>("L");
    check_indices<std::int8_t>("c");
    check_indices<std::uint8_t>("C");
    check_indices<std::int16_t>("s");
    check_indices<std::uint16_t>("S");
    check_indices<std::int32_t>("i");
    check_indices<std::uint32_t>("I");
    check_indices<std::int64_t>("l");
    check_indices<std::uint64_t>("L");
}

TEST_CASE("arrow: long texts, slices and bitmaps") {
    hand_made_table long_texts{{{"U", "area", {nullptr, long_offsets, codes}, 4}, int_years(), double_values()}, 4};
    check_four(long_texts.read());
    // A slice of longer columns: each begins elsewhere, and the table too.
    static double const more[] = {9, 9, 9, 1, 2, 3, 4};
    static std::int32_t const more_years[] = {1, 2, 2024, 2023, 2023, 2024};
    static std::int32_t const more_offsets[] = {0, 0, 3, 6, 9, 12};
    hand_made_table slice{{{"g", "value", {nullptr, more}, 5, 0, 2},
                           {"i", "period", {nullptr, more_years}, 5, 0, 1},
                           {"u", "area", {nullptr, more_offsets, codes}, 5}},
                          4,
                          1};
    check_four(slice.read());
    // Bits of a bitmap are counted from the offset, too. -1: nobody counted the nulls.
    static std::uint8_t const bitmap[] = {0b0101'0000, 0b0000'0001};
    static double const after[] = {9, 9, 9, 9, 1, 9, 3, 9, 5};
    hand_made_table nulls{{text_areas(), int_years(), {"g", "value", {bitmap, after}, 4, -1, 4}}, 4};
    auto const table = nulls.read();
    auto const p = panel_of<units::USD>(table);
    CHECK(p.at(areas::PAK, year(2024)).value == 1);
    CHECK(p.at(areas::PAK, year(2023)).value == 3);
    CHECK(p.at(areas::IND, year(2023)).status == cell_status::missing);
    CHECK(p.at(areas::IND, year(2024)).status == cell_status::missing);
    // NaN is a missing number as well.
    static double const with_nan[] = {missing_value, 2, 3, 4};
    hand_made_table nan{{text_areas(), int_years(), {"g", "value", {nullptr, with_nan}, 4}}, 4};
    auto const nan_table = nan.read();
    CHECK(panel_of<units::USD>(nan_table).at(areas::PAK, year(2024)).status == cell_status::missing);
}

TEST_CASE("arrow: memory need not be aligned, but a view of it must be") {
    alignas(double) static char bytes[sizeof doubles + 1];
    for (std::size_t i = 0; i < sizeof doubles; ++i) bytes[i + 1] = reinterpret_cast<char const*>(doubles)[i];
    hand_made_table t{{text_areas(), int_years(), {"g", "value", {nullptr, bytes + 1}, 4}}, 4};
    arrow_table const table = t.read();
    check_four(table);
    CHECK(message_of<domain_error>([&] { return view_panel<units::USD>(table); }) ==
          "table: the rows make no panel in its memory: the values are no doubles, or not aligned as such; panel_of "
          "copies");
}

TEST_CASE("arrow: a view refuses what lies otherwise than a panel") {
    hand_made_table unordered{{text_areas(), int_years(), double_values()}, 4};
    arrow_table const table = unordered.read();
    CHECK(message_of<domain_error>([&] { return view_panel<units::USD>(table); }) ==
          "table: the rows make no panel in its memory: they are in another order, or twice there; panel_of copies");
    static char const sorted[] = "INDINDPAKPAK";
    static std::int32_t const in_turn[] = {2023, 2024, 2023, 2024};
    hand_made_table right{
        {{"u", "area", {nullptr, offsets, sorted}, 4}, {"i", "period", {nullptr, in_turn}, 4}, double_values()}, 4};
    arrow_table const right_table = right.read();
    auto const viewed = view_panel<units::USD>(right_table);
    CHECK(viewed.cells.values.data() == doubles);
    CHECK(viewed.at(areas::PAK, year(2023)).value == 3);
    static std::uint8_t const bitmap[] = {0b1011};
    hand_made_table hidden{{{"u", "area", {nullptr, offsets, sorted}, 4},
                            {"i", "period", {nullptr, in_turn}, 4},
                            {"g", "value", {bitmap, doubles}, 4, 1}},
                           4};
    arrow_table const hidden_table = hidden.read();
    CHECK(message_of<domain_error>([&] { return view_panel<units::USD>(hidden_table); }) ==
          "table: the rows make no panel in its memory: a number stands under a null; panel_of copies");
    hand_made_table sparse{{{"u", "area", {nullptr, offsets, sorted}, 3},
                            {"i", "period", {nullptr, in_turn}, 3},
                            {"g", "value", {nullptr, doubles}, 3}},
                           3};
    arrow_table const sparse_table = sparse.read();
    CHECK(
        message_of<domain_error>([&] { return view_panel<units::USD>(sparse_table); }) ==
        "table: the rows make no panel in its memory: areas and periods without a row are among them; panel_of copies");
    CHECK(panel_of<units::USD>(sparse_table).at(areas::PAK, year(2024)).status == cell_status::no_observation);
}

TEST_CASE("arrow: nulls in a dictionary are nulls") {
    static std::int8_t const indices[] = {0, 1, 0, 1};
    static std::int32_t const two[] = {0, 3, 6};
    static std::uint8_t const first_alone[] = {0b01};
    hand_made_column const areas{
        "c", "area", {nullptr, indices}, 4, 0, 0, {{"u", "", {first_alone, two, "PAKIND"}, 2, 1}}};
    hand_made_table t{{areas, int_years(), double_values()}, 4};
    arrow_table const table = t.read();
    CHECK(message_of<parse_error>([&] { return panel_of<units::USD>(table); }) ==
          R"(table:2:1: found "null", expected a text (column "area"))");
}

TEST_CASE("arrow: flows of an engine that knows no dictionaries") {
    static std::int32_t const sides[] = {0, 8, 16, 24, 32};
    static std::int32_t const none[] = {0, 0, 0, 0, 0};
    static char const importers[] = "UZBUZBKAZKAZ";
    hand_made_table t{{{"u", "exporter", {nullptr, offsets, codes}, 4},
                       {"u", "importer", {nullptr, offsets, importers}, 4},
                       {"u", "product", {nullptr, none, nullptr}, 4},
                       {"u", "reporter", {nullptr, sides, "exporterexporterimporterexporter"}, 4},
                       double_values()},
                      4};
    arrow_table const table = t.read();
    auto const f = flows_of<units::USD>(table, year(2024));
    CHECK(f.exports(areas::PAK, areas::UZB) == 1);
    CHECK(f.imports(areas::KAZ, areas::PAK) == 3);
    CHECK(f.exports(areas::IND, areas::KAZ) == 4);
    CHECK(is_missing(f.exports(areas::UZB, areas::KAZ)));
}
