// What another program may hand over that is not right: each fault is refused by an error that says where, and
// everything is released once.
#include <almanac/io/arrow.hpp>
#include <almanac/place/areas.hpp>
#include <almanac/unit/units.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cerrno>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace almanac;

namespace {

constexpr double none = missing_value;

/// A stream of this library's, with something changed on its way, that counts what is released.
struct tampered {
    arrow_stream inner;
    std::function<void(ArrowSchema&)> change_schema{};
    std::function<void(ArrowArray&)> change_batch{};
    int schema_code = 0;
    int batch_code = 0;
    int handed_out = 0;
    int released = 0;

    // What a callback of the inner stream was, behind what was changed.
    template <class Struct>
    struct counted {
        tampered* owner;
        void (*release)(Struct*);
        void* private_data;
        static void release_once(Struct* s) {
            auto* const self = static_cast<counted*>(s->private_data);
            ++self->owner->released;
            s->private_data = self->private_data;
            self->release(s);
            delete self;
        }
    };
    template <class Struct>
    void count(Struct& s) {
        if (s.release == nullptr) return;
        ++handed_out;
        s.private_data = new counted<Struct>{this, s.release, s.private_data};
        s.release = &counted<Struct>::release_once;
    }
    static tampered& of(ArrowArrayStream* s) { return *static_cast<tampered*>(s->private_data); }
    static int get_schema(ArrowArrayStream* s, ArrowSchema* out) {
        if (of(s).schema_code != 0) return of(s).schema_code;
        int const code = of(s).inner.get()->get_schema(of(s).inner.get(), out);
        of(s).count(*out);
        if (of(s).change_schema) of(s).change_schema(*out);
        return code;
    }
    static int get_next(ArrowArrayStream* s, ArrowArray* out) {
        if (of(s).batch_code != 0) return of(s).batch_code;
        int const code = of(s).inner.get()->get_next(of(s).inner.get(), out);
        of(s).count(*out);
        if (out->release != nullptr && of(s).change_batch) of(s).change_batch(*out);
        return code;
    }
    static char const* get_last_error(ArrowArrayStream*) { return "the disk is full"; }
    static void release(ArrowArrayStream* s) {
        ++of(s).released;
        s->release = nullptr;
    }
    ArrowArrayStream stream() {
        ++handed_out;
        return {&get_schema, &get_next, &get_last_error, &release, this};
    }
};

auto small_panel() {
    auto p = make_panel<units::USD>({.indicator = "GDP", .kind = nature::flow}, {areas::PAK, areas::IND}, year(2023),
                                    {{1.0, none}, {3.0, 4.0}});
    p.set(areas::PAK, year(2024), none, cell_status::missing_suppressed);
    return p;
}

/// What is said of a small panel when something is changed on its way; checks that all is released once.
std::string said_of(std::function<void(ArrowSchema&)> change_schema, std::function<void(ArrowArray&)> change_batch) {
    auto const p = small_panel();
    tampered t{to_arrow(p), std::move(change_schema), std::move(change_batch)};
    ArrowArrayStream stream = t.stream();
    std::string const message = message_of([&] {
        arrow_table const table = read_arrow(&stream);
        return panel_of<units::USD>(table);
    });
    CHECK(stream.release == nullptr);
    CHECK(t.released == t.handed_out);
    return message;
}

void refuse_schema(std::function<void(ArrowSchema&)> change, std::string_view message) {
    INFO(message);
    std::string const found = said_of(std::move(change), {});
    CHECK(found == message);
}
void refuse_batch(std::function<void(ArrowArray&)> change, std::string_view message) {
    INFO(message);
    std::string const found = said_of({}, std::move(change));
    CHECK(found == message);
}

// Buffers in place of those that the library made.
std::int32_t const indices_too_large[] = {0, 0, 1, 9};
std::int32_t const indices_below_zero[] = {0, 0, -1, 1};
std::int32_t const indices_twice[] = {0, 0, 1, 1};
std::int32_t const falling_offsets[] = {0, 3, 1};
std::int32_t const offsets_below_zero[] = {-1, 3, 6};
double const infinite[] = {3.0, 4.0, std::numeric_limits<double>::infinity(), 1.0};
std::uint8_t const no_bits[] = {0};
std::int8_t const other_statuses[] = {0, 0, 0, 0};
std::int64_t const long_integers[] = {3, 4, (std::int64_t{1} << 53) + 1, 5};
void const* changed[3];

/// Puts a buffer in the place of another.
void set_buffer(ArrowArray& column, int i, void const* buffer) {
    for (int j = 0; j < 3 && j < column.n_buffers; ++j) changed[j] = column.buffers[j];
    changed[i] = buffer;
    column.buffers = changed;
}

} // namespace

TEST_CASE("arrow: what is not changed is read, and released once") {
    CHECK(said_of({}, {}) == "nothing was raised");
    CHECK(said_of([](ArrowSchema&) {}, [](ArrowArray&) {}) == "nothing was raised");
}

TEST_CASE("arrow: a stream is read once, and its errors are passed on") {
    CHECK(message_of<domain_error>([] { return read_arrow(nullptr); }) ==
          "Arrow: the Arrow stream is released; a stream is read once");
    auto const p = small_panel();
    arrow_stream stream = to_arrow(p);
    static_cast<void>(read_arrow(stream.get()));
    CHECK(stream.is_released());
    CHECK(message_of<domain_error>([&] { return read_arrow(stream.get(), {.name = "result"}); }) ==
          "result: the Arrow stream is released; a stream is read once");
    for (bool const in_schema : {true, false}) {
        tampered t{to_arrow(p)};
        (in_schema ? t.schema_code : t.batch_code) = EIO;
        ArrowArrayStream failing = t.stream();
        CHECK(message_of<domain_error>([&] { return read_arrow(&failing); }) ==
              "Arrow: the Arrow stream reports error 5: the disk is full");
        CHECK(t.released == t.handed_out);
    }
    ArrowArrayStream without_callbacks{nullptr, nullptr, nullptr, [](ArrowArrayStream* s) { s->release = nullptr; },
                                       nullptr};
    CHECK(message_of<domain_error>([&] { return read_arrow(&without_callbacks); }) ==
          "Arrow: the Arrow stream is released; a stream is read once");
}

TEST_CASE("arrow: schemas that are not right") {
    refuse_schema([](ArrowSchema& s) { s.format = "g"; },
                  R"(Arrow:1:1: found "g", expected a struct of columns, "+s")");
    refuse_schema([](ArrowSchema& s) { s.format = nullptr; },
                  R"(Arrow:1:1: found "nothing", expected a struct of columns, "+s")");
    refuse_schema([](ArrowSchema& s) { s.n_children = -1; },
                  R"(Arrow:1:1: found "-1", expected a number of columns from 0 to 10000)");
    refuse_schema([](ArrowSchema& s) { s.n_children = 1'000'000; },
                  R"(Arrow:1:1: found "1000000", expected a number of columns from 0 to 10000)");
    refuse_schema([](ArrowSchema& s) { s.children = nullptr; },
                  R"(Arrow:1:1: found "no columns", expected as many columns as the schema says)");
    refuse_schema([](ArrowSchema& s) { s.children[1]->release(s.children[1]); },
                  R"(Arrow:1:2: found "a released column", expected a column)");
    refuse_schema([](ArrowSchema& s) { s.children[1]->format = nullptr; },
                  R"(Arrow:1:2: found "no format", expected a format of the column)");
    refuse_schema([](ArrowSchema& s) { s.children[1]->name = "area"; },
                  R"(Arrow:1:2: found "area", expected one column of each name)");
    refuse_schema(
        [](ArrowSchema& s) { s.children[2]->name = nullptr; },
        R"(Arrow:1:3: found "nothing", expected one of the columns area period value status; select those that are to be read)");
    refuse_schema(
        [](ArrowSchema& s) { s.children[2]->name = "gdp"; },
        R"(Arrow:1:3: found "gdp", expected one of the columns area period value status; select those that are to be read)");
    CHECK(said_of([](ArrowSchema& s) { --s.n_children, s.children[0] = s.children[3]; },
                  [](ArrowArray& a) { --a.n_children, a.children[0] = a.children[3]; }) ==
          R"(Arrow:1:1: found "no such column", expected a column "area")");
    for (char const* const format : {"d:18,3", "tdD", "vu", "b", "e", "", "+l", "tsu:UTC"}) {
        std::string const found = format[0] == '\0' ? "nothing" : format;
        refuse_schema([&](ArrowSchema& s) { s.children[2]->format = format; },
                      "Arrow:1:3: found \"" + found +
                          "\", expected numbers, in one of the formats g f c C s S i I l L; cast others to DOUBLE "
                          "(column \"value\")");
    }
    refuse_schema(
        [](ArrowSchema& s) { s.children[0]->format = "u"; },
        R"(Arrow:1:1: found "u", expected texts, in one of the formats u and U, indices to such texts, or whole numbers (column "area"))");
    refuse_schema(
        [](ArrowSchema& s) { s.children[0]->dictionary->format = "g"; },
        R"(Arrow:1:1: found "i", expected texts, in one of the formats u and U, indices to such texts, or whole numbers (column "area"))");
}

TEST_CASE("arrow: batches that are not right") {
    refuse_batch([](ArrowArray& a) { a.length = -1; }, R"(Arrow:1:1: found "-1", expected a length from 0 to 2^56)");
    refuse_batch([](ArrowArray& a) { a.offset = -1; }, R"(Arrow:1:1: found "-1", expected an offset from 0 to 2^56)");
    refuse_batch([](ArrowArray& a) { a.offset = (std::numeric_limits<std::int64_t>::max)(); },
                 R"(Arrow:1:1: found "9223372036854775807", expected an offset from 0 to 2^56)");
    refuse_batch([](ArrowArray& a) { a.n_children = 3; },
                 R"(Arrow:1:1: found "3", expected as many columns as the schema has)");
    refuse_batch([](ArrowArray& a) { a.children = nullptr; },
                 R"(Arrow:1:1: found "4", expected as many columns as the schema has)");
    refuse_batch([](ArrowArray& a) { a.n_buffers = 0; },
                 R"(Arrow:1:1: found "0", expected as many buffers as the format has)");
    refuse_batch([](ArrowArray& a) { set_buffer(a, 0, no_bits), a.null_count = 4; },
                 R"(Arrow:1:1: found "null", expected a row)");
    refuse_batch([](ArrowArray& a) { a.length = 5; },
                 R"(Arrow:1:1: found "4", expected a length of as many rows as the table has (column "area"))");
    refuse_batch([](ArrowArray& a) { a.offset = 1; },
                 R"(Arrow:1:1: found "4", expected a length of as many rows as the table has (column "area"))");
    refuse_batch([](ArrowArray& a) { a.children[2]->length = 3; },
                 R"(Arrow:1:3: found "3", expected a length of as many rows as the table has (column "value"))");
    refuse_batch([](ArrowArray& a) { a.children[2]->release(a.children[2]); },
                 R"(Arrow:1:3: found "a released array", expected an array that is not released (column "value"))");
    refuse_batch([](ArrowArray& a) { a.children[2]->null_count = -2; },
                 R"(Arrow:1:3: found "-2", expected a count of nulls from -1 to the length (column "value"))");
    refuse_batch([](ArrowArray& a) { a.children[2]->null_count = 5; },
                 R"(Arrow:1:3: found "5", expected a count of nulls from -1 to the length (column "value"))");
    refuse_batch([](ArrowArray& a) { a.children[2]->n_buffers = 3; },
                 R"(Arrow:1:3: found "3", expected as many buffers as the format has (column "value"))");
    refuse_batch([](ArrowArray& a) { a.children[2]->n_buffers = -1; },
                 R"(Arrow:1:3: found "-1", expected as many buffers as the format has (column "value"))");
    refuse_batch([](ArrowArray& a) { a.children[2]->buffers = nullptr; },
                 R"(Arrow:1:3: found "no buffers", expected as many buffers as the format has (column "value"))");
    refuse_batch(
        [](ArrowArray& a) { set_buffer(*a.children[2], 0, nullptr); },
        R"(Arrow:1:3: found "no bitmap", expected a bitmap of what is there, as there are nulls (column "value"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[2], 1, nullptr); },
                 R"(Arrow:1:3: found "a buffer that is null", expected buffers of the values (column "value"))");
    refuse_batch(
        [](ArrowArray& a) { a.children[0]->dictionary = nullptr; },
        R"(Arrow:1:1: found "no dictionary", expected a dictionary where the schema has one, and nowhere else (column "area"))");
    refuse_batch(
        [](ArrowArray& a) { a.children[2]->dictionary = a.children[0]->dictionary; },
        R"(Arrow:1:3: found "a dictionary", expected a dictionary where the schema has one, and nowhere else (column "value"))");
    refuse_batch([](ArrowArray& a) { a.children[0]->dictionary->release(a.children[0]->dictionary); },
                 R"(Arrow:1:1: found "a released array", expected an array that is not released (column "area"))");
}

TEST_CASE("arrow: cells that are not right") {
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[0], 1, indices_too_large); },
                 R"(Arrow:4:1: found "9", expected the index of a text of the dictionary (column "area"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[0], 1, indices_below_zero); },
                 R"(Arrow:3:1: found "-1", expected the index of a text of the dictionary (column "area"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[1], 1, indices_twice); },
                 R"(Arrow:2:1: found "IND, 2023", expected one row of an area and a period)");
    refuse_batch([](ArrowArray& a) { a.children[0]->dictionary->length = 1; },
                 R"(Arrow:3:1: found "1", expected the index of a text of the dictionary (column "area"))");
    refuse_batch(
        [](ArrowArray& a) { set_buffer(*a.children[0]->dictionary, 1, falling_offsets); },
        R"(Arrow:3:1: found "offsets that do not rise", expected a text between two offsets of which the second is not less (column "area"))");
    refuse_batch(
        [](ArrowArray& a) { set_buffer(*a.children[0]->dictionary, 1, offsets_below_zero); },
        R"(Arrow:1:1: found "offsets that do not rise", expected a text between two offsets of which the second is not less (column "area"))");
    refuse_batch(
        [](ArrowArray& a) { set_buffer(*a.children[0]->dictionary, 2, nullptr); },
        R"(Arrow:1:1: found "offsets that do not rise", expected a text between two offsets of which the second is not less (column "area"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[0]->dictionary, 1, nullptr); },
                 R"(Arrow:1:1: found "a buffer that is null", expected a dictionary of texts (column "area"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[0]->dictionary, 2, "PKAIND"); },
                 "Arrow:1:1: found \"PKA\", expected there is no area \"PKA\": the nearest is PAK (Pakistan) (column "
                 "\"area\")");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[0]->dictionary, 2, "\xFF\xFE\xFD\xFC\xFB\xFA"); },
                 R"(Arrow:1:1: found "\xff", expected a text in UTF-8 (column "area"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[1]->dictionary, 2, "20232O24"); },
                 R"(Arrow:2:2: found "2O24", expected a year of four digits, 0001 to 9999 (column "period"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[0], 0, no_bits), a.children[0]->null_count = -1; },
                 R"(Arrow:1:1: found "null", expected a text (column "area"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[2], 1, infinite), a.children[2]->null_count = 0; },
                 R"(Arrow:3:3: found "an infinity", expected a number, or null for none (column "value"))");
    refuse_batch([](ArrowArray& a) { set_buffer(*a.children[3], 1, other_statuses); },
                 R"(Arrow:4:4: found "A", expected a status that says why there is no number (column "status"))");
    refuse_batch(
        [](ArrowArray& a) { set_buffer(*a.children[3]->dictionary, 2, "zBDEFGHIJKLMNOPQSUVW"); },
        R"(Arrow:1:4: found "z", expected a code of CL_OBS_STATUS: A B D E F G H I J K L M N O P Q S U V W (column "status"))");
    INFO("a number that no double holds");
    CHECK(
        said_of([](ArrowSchema& s) { s.children[2]->format = "l"; },
                [](ArrowArray& a) { set_buffer(*a.children[2], 1, long_integers); }) ==
        R"(Arrow:3:3: found "a whole number beyond 2^53", expected a number that a double holds; cast it to DOUBLE to round it (column "value"))");
}

TEST_CASE("arrow: a status that says that nothing is there contradicts a number") {
    auto const p = make_panel<units::USD>({}, {areas::PAK}, year(2023), {{1.0, 2.0}});
    static std::int8_t const missing[] = {0, 13};
    tampered t{to_arrow(p), {}, [](ArrowArray& a) { set_buffer(*a.children[3], 1, missing); }};
    ArrowArrayStream stream = t.stream();
    arrow_table const table = read_arrow(&stream);
    CHECK(message_of<parse_error>([&] { return panel_of<units::USD>(table); }) ==
          R"(Arrow:2:4: found "O", expected a status of a number, as there is one (column "status"))");
}

namespace {
/// What is said of a table with these metadata.
std::string said_of_metadata(std::string_view key, std::string_view value) {
    io_detail::metadata_pairs pairs;
    pairs.add(key, value);
    static std::string metadata;
    metadata = io_detail::encoded(pairs);
    return said_of([](ArrowSchema& s) { s.metadata = metadata.data(); }, {});
}
} // namespace

TEST_CASE("arrow: metadata that are not right") {
    CHECK(said_of_metadata("pandas", "{}") == "nothing was raised");
    for (auto const& [key, value] : {std::pair{"almanac.unit", "furlongs"},
                                     {"almanac.nature", "stream"},
                                     {"almanac.assertion", "hoped"},
                                     {"almanac.counterpart", "PKA"},
                                     {"almanac.counterpart", "PAK + PKA"},
                                     {"almanac.counterpart", "PAK+IND"},
                                     {"almanac.counterpart", "PAK + low_income"},
                                     {"almanac.areas", "IND +  + PAK"},
                                     {"almanac.areas", " + PAK"},
                                     {"almanac.areas", "IND + PAK + "},
                                     {"almanac.areas", "PAK + PAK"},
                                     {"almanac.areas", "PAK"},
                                     {"almanac.areas", "PAK + IND"},
                                     {"almanac.base", "2O15"},
                                     {"almanac.vintage", "2O15"},
                                     {"almanac.waived", "period,nature"},
                                     {"almanac.over_months", "-1"},
                                     {"almanac.over_days", "99999999999"},
                                     {"almanac.accumulated", "yearly"},
                                     {"almanac.valued", "cif"},
                                     {"almanac.measured", "gdp"},
                                     {"almanac.period", "2024-13"},
                                     {"almanac.exports_valued", "x"},
                                     {"almanac.own_groups", "buyers"},
                                     {"almanac.indicators.gdp", "x"},
                                     {"almanac.indicators./name", "x"},
                                     {"almanac.indicators.gdp/color", "red"},
                                     {"almanac.indicators.gdp/nature", "x"},
                                     {"almanac.indicators.gdp/part", "32"},
                                     {"almanac.indicators.gdp/part_of", "world"},
                                     {"almanac.indicators.gdp/part_of", "gdp"},
                                     {"almanac.indicators.gdp/match1", "nearly"}}) {
        std::string const found = said_of_metadata(key, value);
        INFO(key << " = " << value << ": " << found);
        CHECK(found.find("Arrow:1:1: found \"") == 0);
        CHECK(found.find(std::string_view(key).substr(0, 22)) != std::string::npos);
    }
    static std::int32_t const counts[][2] = {{-1, 0}, {1, -5}, {1 << 30, 0}};
    for (auto const& each : counts) {
        std::string const found =
            said_of([&](ArrowSchema& s) { s.metadata = reinterpret_cast<char const*>(each); }, {});
        CHECK(found.find("expected in the metadata \"\" a count from 0 to 2^24") != std::string::npos);
    }
    io_detail::metadata_pairs twice;
    twice.pairs = {{"almanac.unit", "USD"}, {"almanac.unit", "EUR"}};
    std::string const encoded = io_detail::encoded(twice);
    CHECK(said_of([&](ArrowSchema& s) { s.metadata = encoded.data(); }, {}) ==
          R"(Arrow:1:1: found "EUR", expected in the metadata "almanac.unit" one value of each key)");
}

TEST_CASE("arrow: tables that make no such container") {
    auto const p = small_panel();
    arrow_table const table = read_arrow(to_arrow(p), {.name = "gdp"});
    CHECK(message_of<unit_mismatch>([&] { return panel_of<units::EUR>(table); }) ==
          "the values are in USD, not in EUR");
    CHECK(message_of<domain_error>([&] { return series_of<units::USD>(table); }) ==
          "gdp: the rows make no series: they are of several areas; panel_of reads those");
    CHECK(message_of<parse_error>([&] { return cross_section_of<units::USD>(table); }) ==
          R"(gdp:2:2: found "2024", expected one period, 2023; panel_of reads more (column "period"))");
    CHECK(message_of<parse_error>([&] {
              return flows_of<units::USD>(table, year(2024));
          }).find("gdp:1:1: found \"area\"") == 0);
    CHECK(message_of<domain_error>([&] { return flows_of<units::USD>(table); }) ==
          "gdp: the rows make no flows: it states no period; flows_of(table, year(2024)) does");
    CHECK(message_of<parse_error>([&] { return dataset_of(table); }) ==
          R"(gdp:1:1: found "no such column", expected a column "key")");
    arrow_table without_unit = read_arrow(to_arrow(p));
    without_unit.in.reset();
    CHECK(message_of<domain_error>([&] { return panel_of<any_unit>(without_unit); }) ==
          "Arrow: the table states no unit; name it at the call, as panel_of<units::USD>(table)");
    auto const mixed = make_series<units::USD>({}, areas::PAK, month(2023, 1), {1.0, 2.0});
    tampered t{to_arrow(mixed), {}, [](ArrowArray& a) { set_buffer(*a.children[1]->dictionary, 2, "2023-012023-Q2"); }};
    ArrowArrayStream stream = t.stream();
    arrow_table const two_kinds = read_arrow(&stream);
    CHECK(message_of<parse_error>([&] { return panel_of<units::USD>(two_kinds); }) ==
          R"(Arrow:2:2: found "2023-Q2", expected a period of the frequency of 2023-01 (column "period"))");
}

TEST_CASE("arrow: a flow that one side reports twice, and words that no side is") {
    auto f = make_flows<units::USD>({}, year(2024), {areas::PAK, areas::UZB});
    f.set(areas::PAK, areas::UZB, {}, reporter::exporter, 1.0);
    f.set(areas::PAK, areas::UZB, {}, reporter::importer, 2.0);
    static std::int8_t const both_exporters[] = {0, 0};
    for (bool const twice : {true, false}) {
        tampered t{to_arrow(f), {}, [&](ArrowArray& a) {
                       if (twice)
                           set_buffer(*a.children[3], 1, both_exporters);
                       else
                           set_buffer(*a.children[3]->dictionary, 2, "exporterimparter");
                   }};
        ArrowArrayStream stream = t.stream();
        arrow_table const table = read_arrow(&stream);
        CHECK(message_of<parse_error>([&] { return flows_of<units::USD>(table); }) ==
              (twice ? R"(Arrow:2:1: found "a second report", expected one report of a flow by each side)"
                     : "Arrow:2:4: found \"imparter\", expected \"exporter\" or \"importer\" (column \"reporter\")"));
    }
}

namespace {
constexpr indicator output{.code = "output", .name = "output", .kind = nature::flow};
constexpr source office{"Office", "Yearbook", year(2025)};
constexpr observation row{.key = "a.output.PAK.2024",
                          .what = output,
                          .by = {{"product", "tea"}},
                          .where = areas::PAK,
                          .when = year(2024),
                          .value = decimal(50, 6),
                          .in = &units::USD,
                          .qualified = qualifier::over,
                          .status = observation_status("BP"),
                          .said_by = &office,
                          .mentions = {{7, "50 million"}, {9, "$50m", 2, &no_source}}};

std::size_t column_named(std::string_view name) {
    for (std::size_t i = 0; i < io_detail::observation_column_count; ++i) {
        if (io_detail::observation_columns[i] == name) return i;
    }
    return io_detail::observation_column_count + (name == "mentions" ? 1 : 0);
}
/// What is said of a row when something is changed in a column.
std::string said_of_row(std::string_view column, std::function<void(ArrowArray&)> change,
                        observation const& what = row) {
    observation const rows[] = {what};
    tampered t{to_arrow(table(rows)), {}, [&](ArrowArray& a) { change(*a.children[column_named(column)]); }};
    ArrowArrayStream stream = t.stream();
    std::string const message = message_of([&] { return dataset_of(read_arrow(&stream)).size(); });
    CHECK(t.released == t.handed_out);
    return message;
}
std::string said_of_text(std::string_view column, char const* other) {
    return said_of_row(column, [&](ArrowArray& a) { set_buffer(a, 2, other); });
}
} // namespace

TEST_CASE("arrow: rows of observations that are not right") {
    CHECK(said_of_row("key", [](ArrowArray&) {}) == "nothing was raised");
    struct fault {
        std::string_view column;
        char const* other; // as long as what stands there
        std::string_view expected;
    };
    for (fault const& each : {fault{"indicator", "outpux", "the code of an indicator beside it"},
                              {"area", "PKA", "there is no area \"PKA\""},
                              {"period", "2O24", "a year of four digits"},
                              {"value", "5.0E+0x", "a digit"},
                              {"value", "5.1E+07", "the same as in \"number\""},
                              {"unit", "UXD", ""},
                              {"qualifier", "ouer", "a word that the library writes there"},
                              {"assertion", "obsorved", "a word that the library writes there"},
                              {"status", "BX", "codes of CL_OBS_STATUS"},
                              {"published", "2O25", "a year of four digits"}}) {
        std::string const found = said_of_text(each.column, each.other);
        INFO(each.column << ": " << found);
        CHECK(found.find("Arrow:1:" + std::to_string(column_named(each.column) + 1) + ": found \"") == 0);
        CHECK(found.find(each.expected) != std::string::npos);
    }
    // The unit is needed, and so is the value of an axis.
    CHECK(said_of_row("unit", [](ArrowArray& a) {
              set_buffer(a, 0, no_bits), a.null_count = 1;
          }).find("expected a unit of a row that has a number") != std::string::npos);
    CHECK(said_of_row("value_1", [](ArrowArray& a) {
              set_buffer(a, 0, no_bits), a.null_count = 1;
          }).find("a breakdown is an axis and a value") != std::string::npos);
    CHECK(said_of_row("number", [](ArrowArray& a) { set_buffer(a, 1, infinite); }).find("the same as in \"number\"") !=
          std::string::npos);
    // Axes are said at the first of them.
    observation by_two = row;
    by_two.by = {{"product", "tea"}, {"mode", "road"}};
    CHECK(said_of_row(
              "axis_1", [](ArrowArray& a) { set_buffer(a, 2, "type"); }, by_two) ==
          R"(Arrow:1:6: found "type", expected axes in the order of their names (column "axis_1"))");
}

TEST_CASE("arrow: texts of a column are longer than 31 bits can say") {
    CHECK(io_detail::text_offset("key", 2147483647) == 2147483647);
    constexpr std::string_view words =
        "the texts of the column \"key\" have more than 2147483647 bytes; hand out fewer rows in a batch";
    CHECK(message_of<overflow_error>([] { return io_detail::text_offset("key", 2147483648); }) == words);
    // Where that shows while a stream is read, the stream says so, and may be asked again.
    io_detail::exported_table table;
    table.type = {"+s", "", {io_detail::text_type("key")}};
    table.rows = 1;
    std::size_t bytes = 2147483648;
    table.rows_from = [&](std::size_t, std::size_t) {
        static_cast<void>(io_detail::text_offset("key", bytes));
        return io_detail::rows_out(1, {io_detail::texts_out("key", {"a"})});
    };
    io_detail::exported_table copy = table;
    arrow_stream stream = io_detail::exported_stream::of(std::move(copy));
    CHECK(message_of<domain_error>([&] { return read_arrow(stream.get()); }) ==
          "Arrow: the Arrow stream reports error " + std::to_string(EOVERFLOW) + ": " + std::string(words));
    arrow_stream again = io_detail::exported_stream::of(std::move(table));
    ArrowArray batch{};
    CHECK(again.get()->get_next(again.get(), &batch) == EOVERFLOW);
    CHECK(again.get()->get_last_error(again.get()) == words);
    bytes = 1;
    REQUIRE(again.get()->get_next(again.get(), &batch) == 0);
    CHECK((batch.length == 1 && again.get()->get_last_error(again.get()) != words));
    batch.release(&batch);
}

TEST_CASE("arrow: lists of mentions that are not right") {
    static std::int32_t const beyond[] = {0, 3};
    static std::int32_t const falling[] = {2, 1};
    static std::int32_t const below[] = {-1, 1};
    static std::uint16_t const no_lines[] = {0, 7};
    for (auto const& each : {beyond, falling, below}) {
        CHECK(
            said_of_row("mentions", [&](ArrowArray& a) {
                set_buffer(a, 1, each);
            }).find("expected offsets that rise, to four mentions at most (column \"mentions\")") != std::string::npos);
    }
    CHECK(said_of_row("mentions", [&](ArrowArray& a) {
              set_buffer(*a.children[0]->children[0], 1, no_lines);
          }).find("expected lines and occurrences from 1 to 65535") != std::string::npos);
    CHECK(said_of_row("mentions", [&](ArrowArray& a) { a.n_children = 0; }).find("expected a list of structs") !=
          std::string::npos);
    CHECK(said_of_row("mentions", [&](ArrowArray& a) {
              a.children[0]->n_children = 5;
          }).find("expected a list of structs") != std::string::npos);
    CHECK(said_of_row("mentions", [&](ArrowArray& a) {
              a.children[0]->children[1]->length = 1;
          }).find("expected a length of as many rows") != std::string::npos);
    CHECK(said_of_row("mentions", [&](ArrowArray& a) {
              a.children[0]->length = 1;
          }).find("expected offsets that rise") != std::string::npos);
    CHECK(said_of_row("mentions", [&](ArrowArray& a) { a.n_buffers = 1; }).find("as many buffers as the format has") !=
          std::string::npos);
}
