// A dataset as comma-separated values, out and in: the corridor is equal row by row and field by field, and written
// again it is the same file; a malformed field of each column is refused at its place.
#include <almanac/corridor.hpp>
#include <almanac/indicator/dataset/query.hpp>
#include <almanac/io/dataset/read_dataset.hpp>
#include <almanac/io/dataset/write_dataset.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

std::string written(dataset const& data) {
    std::ostringstream out;
    write_dataset_csv(out, data);
    return out.str();
}
dataset_options known_indicators() {
    dataset_options options;
    options.file = "facts.csv";
    for (theme const& each : corridor::facts.themes) {
        for (indicator const* known : indicators_among(each.rows)) options.indicators.push_back(known);
        for (observation const& row : each.rows) {
            for (area const& where : {row.where, row.counterpart}) {
                if (is_group(where)) options.groups.push_back(where);
            }
        }
    }
    return options;
}
bool same_source(source const& a, source const& b) {
    return a.publisher == b.publisher && a.publication == b.publication && a.published == b.published;
}
bool same_indicator(indicator const* a, indicator const* b) {
    return (a == nullptr) == (b == nullptr) && (a == nullptr || (a->code == b->code && a->name == b->name &&
                                                                 a->kind == b->kind && a->definition == b->definition));
}
void require_same_mentions(observation const& a, observation const& b) {
    for (std::size_t i = 0; i < std::size(a.mentions); ++i) {
        mention const& m = a.mentions[i];
        mention const& n = b.mentions[i];
        CHECK((m.line == n.line && m.printed == n.printed && m.occurrence == n.occurrence));
        CHECK(same_source(m.said_by == nullptr ? *a.said_by : *m.said_by,
                          n.said_by == nullptr ? *b.said_by : *n.said_by));
    }
}
/// Every member of an observation.
void require_same(observation const& a, observation const& b) {
    INFO(a.key);
    CHECK(a.key == b.key);
    CHECK(same_indicator(a.what.of, b.what.of));
    CHECK(same_indicator(a.what.by, b.what.by));
    CHECK((a.what.as == b.what.as && a.what.which_parts == b.what.which_parts));
    CHECK(a.by == b.by);
    CHECK((a.where == b.where && a.counterpart == b.counterpart));
    CHECK((is_group(a.where) == is_group(b.where) && is_group(a.counterpart) == is_group(b.counterpart)));
    CHECK(name_of(a.where) == name_of(b.where));
    CHECK(a.when == b.when);
    CHECK(a.inferred_from == b.inferred_from);
    CHECK((same_digits(a.value, b.value) || !a.has_figure()));
    CHECK(a.has_figure() == b.has_figure());
    if (a.has_figure()) {
        CHECK(*a.in == *b.in);
        CHECK(range_of(a) == range_of(b));
        CHECK(a.range.has_value() == b.range.has_value());
    }
    CHECK(a.qualified == b.qualified);
    CHECK(nature_of(a) == nature_of(b));
    CHECK(a.kind == b.kind);
    CHECK(a.asserted == b.asserted);
    CHECK(to_text(a.status) == to_text(b.status));
    CHECK(a.comparison == b.comparison);
    CHECK(same_source(*a.said_by, *b.said_by));
    require_same_mentions(a, b);
    CHECK((a.baseline == b.baseline && a.whole == b.whole && a.target_of == b.target_of));
    CHECK((a.drifts_from == b.drifts_from && a.drift == b.drift));
    CHECK(a.statement == b.statement);
}

} // namespace

TEST_CASE("io: the corridor is written and read back, field by field") {
    std::string const file = written(corridor::facts);
    dataset_options options = known_indicators();
    options.about = corridor::facts;
    owned_dataset owned = read_dataset_csv(file, options);
    dataset const& read = owned.data();
    REQUIRE(read.themes.size() == corridor::facts.themes.size());
    for (std::size_t t = 0; t < read.themes.size(); ++t) {
        CHECK(read.themes[t].name == corridor::facts.themes[t].name);
        table const& mine = read.themes[t].rows;
        table const& theirs = corridor::facts.themes[t].rows;
        REQUIRE(mine.size() == theirs.size());
        for (std::size_t i = 0; i < mine.size(); ++i) require_same(theirs[i], mine[i]);
    }
    CHECK_NOTHROW(check_rows(read));
    CHECK(read.title == corridor::facts.title);
    CHECK(cite(at(read, "trade.exports.goods.PAK.2024"), read.read_from) ==
          cite(at(corridor::facts, "trade.exports.goods.PAK.2024"), corridor::facts.read_from));
    CHECK(written(read) == file);
    // Without a list of indicators they are known by their codes.
    owned_dataset by_codes = read_dataset_csv(file);
    CHECK(at(by_codes.data(), "trade.exports.goods.PAK.2024").what.of->code == "exports.goods");
    CHECK(is_group(at(read, "energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03").where));
    CHECK_FALSE(is_group(at(by_codes.data(), "energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03").where));
}

TEST_CASE("io: a row straight from its source, its own interval, few columns") {
    owned_dataset made;
    observation row;
    indicator const exports{.code = "exports", .name = "exports", .kind = nature::flow};
    source const bank{.publisher = "The \"Bank\", Ltd.", .published = month(2025, 3)};
    row.key = "trade.exports.PAK.2024";
    row.what = exports;
    row.where = areas::PAK;
    row.when = year(2024);
    row.value = decimal(19, 8);
    row.in = &units::USD;
    row.said_by = &bank;
    row.range = half_open_interval(decimal(17, 8), decimal(20, 8));
    made.add(row);
    row.in = nullptr;
    CHECK(message_of<domain_error>([&] { return fields_of(row, "trade"); }) ==
          "a number has a unit, in the member `in` of its row: trade.exports.PAK.2024");
    std::string const file = written(made.data());
    owned_dataset back = read_dataset_csv(file, {.indicators = {&exports}});
    require_same(made.data().themes[0].rows[0], back.data().themes[0].rows[0]);
    CHECK(written(back.data()) == file);
    owned_dataset few = read_dataset_csv("key,indicator,form,area,when,value,unit,nature\n"
                                         "trade.exports.PAK.2024,exports,level,PAK,2024,1900000000,USD,flow\n",
                                         {.indicators = {&exports}});
    observation const& plain = at(few.data(), "trade.exports.PAK.2024");
    CHECK(same_digits(plain.value, decimal(1900000000)));
    CHECK(plain.where == areas::PAK);
    CHECK(nature_of(plain) == nature::flow);
    CHECK(plain.mentions[0].line == 0);
}

namespace {
/// The file of a few rows, with one field of one record changed.
std::string changed(std::string const& file, std::size_t line, std::string_view column, std::string_view to) {
    csv_reader csv(file);
    std::ostringstream out;
    std::size_t place = 0;
    for (std::size_t record = 1; csv.next(); ++record) {
        std::vector<std::string> fields;
        for (csv_field const& each : csv.fields()) fields.emplace_back(each.content);
        if (record == 1) {
            while (fields[place] != column) ++place;
        }
        if (record == line) fields[place] = to;
        write_csv_record(out, fields);
    }
    return out.str();
}
void require_refused(std::string const& file, std::size_t line, std::string_view column, std::string_view to,
                     std::string_view expected) {
    std::string const wrong = changed(file, line, column, to);
    INFO(column << " = " << to);
    csv_reader csv(io_detail::checked_text{wrong}, {}, {}); // where the field stands now
    std::size_t place = 0;
    csv.next();
    while (csv[place].content != column) ++place;
    for (std::size_t i = 1; i < line; ++i) csv.next();
    std::size_t const first = csv[place].column;
    std::size_t const past = first + csv[place].content.size();
    try {
        static_cast<void>(read_dataset_csv(wrong, known_indicators()));
    } catch (parse_error const& e) {
        INFO(e.what());
        CHECK(e.where().file == "facts.csv");
        CHECK(e.where().line == line);
        CHECK((first <= e.where().column && e.where().column <= past));
        CHECK(e.expected().find(expected) != std::string_view::npos);
        return;
    }
    FAIL_CHECK("accepted");
}
} // namespace

TEST_CASE("io: a malformed field of each column of a dataset is refused at its place") {
    std::string const file = written(corridor::facts);
    // A row with two mentions, whose first record is tried; and the first row that has a value.
    std::size_t twice = 0;
    std::size_t with_value = 0;
    csv_reader csv(file);
    std::string last;
    for (std::size_t record = 1; csv.next(); ++record) {
        if (record > 1 && twice == 0 && csv[0].content == last) twice = record - 1;
        if (record > 1 && with_value == 0 && !csv[3].content.empty() && !csv[6].content.empty()) with_value = record;
        last = csv[0].content;
    }
    REQUIRE((twice != 0 && with_value != 0));
    struct fault {
        std::string_view column;
        std::string_view content;
        std::string_view expected;
    };
    for (fault const& each : {
             fault{"key", "", "the key of a row"},
             {"line", "0", "a whole number from 1 to 65535"},
             {"line", "70000", "a whole number from 1 to 65535"},
             {"line", "x", ""},
             {"line", "", "the line of the words"},
             {"value", "1.9e9", ""},
             {"value", "", "a number"},
             {"value", "9999999999999999999999", ""},
             {"unit", "dollar", ""},
             {"unit", "", "the unit of the value"},
             {"low", "low", ""},
             {"low", "1e999", ""},
             {"low", "999999999999999999", "no more than the value"},
             {"high", "high", ""},
             {"high", "-999999999999999999", "no less than the value"},
             {"nature", "flows", "one of unstated stock flow"},
             {"qualifier", "roughly", "one of exact about"},
             {"status", "seen", "one of observed estimated"},
             {"subject", "something else", "as the rest of the row says"},
             {"area", "PAX", ""},
             {"area", "Pakistan", ""},
             {"counterpart", "PAX", ""},
             {"period", "1999", "as the rest of the row says"},
             {"published", "20x4", ""},
             {"theme", "trade.goods", "as the rest of the row says"},
             {"indicator", "no.such", "the code of an indicator"},
             {"form", "fraction", "level, difference"},
             {"form", "parts", "level, difference"},
             {"of_indicator", "no.such", "the code of an indicator"},
             {"breakdown", "textiles", "of the form product = textiles"},
             {"breakdown", "a = 1, b = 2, c = 3, d = 4", "of the form product = textiles"},
             {"breakdown", "b = 1, a = 2", "each axis once"},
             {"year_start", "--13-01", "as the rest of the row says"},
             {"occurrence", "0", "a whole number from 1"},
             {"low_end", "shut", "open or closed"},
             {"high_end", "shut", "open or closed"},
             {"flags", "AA", ""},
             {"flags", "Z", ""},
             {"statement", "0", "a whole number from 1 to 255"},
             {"statement", "256", "a whole number from 1 to 255"},
             {"source_id", "nobody", "as the rest of the row says"},
             {"exponent", "1.5", "a whole number"},
             {"exponent", "77", "the place of the last printed digit"},
             {"when", "last year", ""},
             {"row_published", "20x4", ""},
         }) {
        require_refused(file, with_value, each.column, each.content, each.expected);
    }
    // What two records of one row say otherwise, in columns of free words.
    for (std::string_view const column : {"comparison", "inferred_from", "baseline", "whole", "target_of",
                                          "drifts_from", "drift", "row_publisher", "row_publication"}) {
        require_refused(file, twice + 1, column, "another", "as the rest of the row says");
    }
    // Columns of free words: what follows from them no longer does, and bytes that are no words.
    for (std::string_view const column : {"publisher", "publication"}) {
        try {
            static_cast<void>(read_dataset_csv(changed(file, with_value, column, "Somebody else"), known_indicators()));
            FAIL_CHECK("accepted");
        } catch (parse_error const& e) {
            CHECK(e.where().line == with_value);
            CHECK(e.expected().find("somebody_else") != std::string_view::npos);
        }
    }
    for (std::string_view const column : {"printed", "publisher", "publication", "comparison"}) {
        require_refused(file, with_value, column, "caf\xE9", "a text in UTF-8");
    }
}

TEST_CASE("io: a malformed file of a dataset is refused") {
    auto const refused = [](std::string_view file, std::size_t line, std::size_t column, std::string_view expected) {
        INFO(file);
        try {
            static_cast<void>(read_dataset_csv(file));
        } catch (parse_error const& e) {
            INFO(e.what());
            CHECK((e.where().line == line && e.where().column == column));
            CHECK(e.expected().find(expected) != std::string_view::npos);
            return;
        }
        FAIL_CHECK("accepted");
    };
    refused("", 1, 1, "a header with the column \"key\"");
    refused("line,printed\n", 1, 1, "a header with the column \"key\"");
    refused("key,colour\n", 1, 5, "the name of a field of a row");
    refused("key,line,line\n", 1, 10, "each column once");
    refused("key,line\na.b,1\na.b\n", 3, 4, "2 fields as in the header");
    refused("key,line,printed,nature,when\na.b,1,x,event,2024\nc.d,2,y,event,2024\na.b,3,z,event,2024\n", 4, 1,
            "a key that no earlier row has");
    refused("key,line,nature\na.b,1,event\na.b,2,event\na.b,3,event\na.b,4,event\na.b,5,event\n", 6, 5,
            "four mentions of a row at most");
    refused("key,line,nature\na.b,1,event\na.b,,event\n", 3, 5, "a line for each mention");
    refused("key,nature,value\na.b,stock,\n", 2, 11, "a number, for a row that is no event and is not missing");
}
