// Writes the whole dataset to standard output, for programs in other languages. Usage: export csv | export json
#include <almanac/corridor.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/io/csv_writer.hpp>
#include <almanac/io/json_writer.hpp>

#include <iostream>
#include <string_view>

namespace al = almanac;

namespace {

/// A period as text; empty where none is stated.
al::text<96> text_or_nothing(al::period const& when) {
    return when.kind == al::period_kind::none ? al::text<96>() : al::text<96>(al::to_text(when).view());
}

/// One end of an interval as a plain number; empty where it has none.
al::text<64> end_of(al::decimal end, al::bound kind) {
    return kind == al::bound::unbounded ? al::text<64>() : al::to_text(end);
}

void write_csv_rows(std::ostream& out, std::string_view theme, al::observation const& row) {
    al::text<64> value;
    al::text<64> low;
    al::text<64> high;
    al::unit_text unit;
    if (row.has_figure()) {
        al::interval const range = al::range_of(row);
        value = al::to_text(row.value);
        unit = al::to_text(*row.in);
        low = end_of(range.lower, range.lower_bound);
        high = end_of(range.upper, range.upper_bound);
    }
    for (al::mention const& m : row.mentions) {
        if (m.line == 0) continue;
        al::write_csv_record(out, {row.key, al::text<8>().append_unsigned(m.line), m.printed, value, unit, low, high,
                                   al::to_text(row.kind), al::to_text(row.qualified), al::to_text(row.asserted),
                                   row.subject, row.where.view(), row.counterpart.view(), text_or_nothing(row.when),
                                   row.comparison, row.said_by->publisher, row.said_by->publication,
                                   text_or_nothing(row.said_by->published), theme});
    }
}

void write_csv(std::ostream& out) {
    al::write_csv_record(out, {"key", "line", "printed", "value", "unit", "low", "high", "nature", "qualifier",
                               "status", "subject", "area", "counterpart", "period", "comparison", "publisher",
                               "publication", "published", "theme"});
    for (al::corridor::theme const& theme : al::corridor::themes) {
        for (al::observation const& row : theme.rows) write_csv_rows(out, theme.name, row);
    }
}

void write_mentions(std::ostream& out, al::observation const& row) {
    out << '[';
    for (int i = 0; i < al::mention_count(row); ++i) {
        if (i > 0) out << ',';
        al::json_object mention(out);
        mention.member("line", al::decimal(row.mentions[i].line));
        mention.member("printed", row.mentions[i].printed);
    }
    out << ']';
}

void write_json_row(std::ostream& out, std::string_view theme, al::observation const& row) {
    al::json_object object(out);
    object.member("key", row.key);
    object.member("theme", theme);
    object.member("subject", row.subject);
    object.member("area", row.where.view());
    object.member("counterpart", row.counterpart.view());
    object.member("period", text_or_nothing(row.when));
    if (row.has_figure()) {
        al::interval const range = al::range_of(row);
        object.member("value", row.value);
        object.member("unit", al::to_text(*row.in));
        if (range.lower_bound != al::bound::unbounded) object.member("low", range.lower);
        if (range.upper_bound != al::bound::unbounded) object.member("high", range.upper);
    }
    object.member("nature", al::to_text(row.kind));
    object.member("qualifier", al::to_text(row.qualified));
    object.member("status", al::to_text(row.asserted));
    object.member("comparison", row.comparison);
    object.member("publisher", row.said_by->publisher);
    object.member("publication", row.said_by->publication);
    object.member("published", text_or_nothing(row.said_by->published));
    object.member("drifts_from", row.drifts_from);
    object.member("drift", row.drift);
    write_mentions(object.start("mentions"), row);
}

void write_json(std::ostream& out) {
    out << '[';
    bool first = true;
    for (al::corridor::theme const& theme : al::corridor::themes) {
        for (al::observation const& row : theme.rows) {
            out << (first ? "\n" : ",\n");
            write_json_row(out, theme.name, row);
            first = false;
        }
    }
    out << "\n]\n";
}

} // namespace

int main(int count, char** arguments) {
    std::string_view const format = count == 2 ? arguments[1] : "";
    if (format == "csv") {
        write_csv(std::cout);
    } else if (format == "json") {
        write_json(std::cout);
    } else {
        std::cerr << "usage: export csv | export json\n";
        return 2;
    }
    return std::cout.flush() ? 0 : 1;
}
