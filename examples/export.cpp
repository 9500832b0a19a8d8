// Writes the whole dataset to standard output, for programs in other languages.
//
//     export csv            a record for each mention, every field
//     export json           an object for each row, with its mentions in a list; null is what a row does not state
//     export data-package   what the columns of the CSV hold, where it is from, whose it is: the datapackage.json that
//                           stands beside it, a Frictionless data package; the CSV is called corridor.csv there
//     export sdmx-csv       a record for each row, for programs of statistical offices
//     export json-stat      a cube of the rows
//     export markdown|text  a line for each row, for people
//
// What a form cannot carry is said on the error stream.
#include <almanac/corridor.hpp>
#include <almanac/io/dataset/write_dataset.hpp>
#include <almanac/io/forms/data_package.hpp>
#include <almanac/io/json_writer.hpp>
#include <almanac/io/write_table.hpp>
#include <almanac/version.hpp>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace al = almanac;

namespace {

/// A text of the library as a string.
template <class Text>
std::string str(Text const& text) {
    return std::string(std::string_view(text));
}

void write_csv(std::ostream& out) { al::write_dataset_csv(out, al::corridor::facts); }

void write_members(al::json_object& object, std::vector<al::dataset_field> const& all) {
    for (al::dataset_field const& each : all) {
        if (each.is_number && !each.value.empty()) {
            object.start(each.name) << each.value;
        } else {
            object.nullable(each.name, each.value);
        }
    }
}

void write_json_row(std::ostream& out, std::string_view theme, al::observation const& row) {
    al::json_object object(out);
    write_members(object, al::fields_of(row, theme));
    object.start("mentions") << '[';
    for (int i = 0; i < al::mention_count(row); ++i) {
        if (i > 0) out << ',';
        al::json_object mention(out);
        write_members(mention, al::fields_of(row, row.mentions[i]));
    }
    out << ']';
}

void write_json(std::ostream& out) {
    out << '[';
    bool first = true;
    for (al::theme const& theme : al::corridor::themes) {
        for (al::observation const& row : theme.rows) {
            out << (std::exchange(first, false) ? "\n" : ",\n");
            write_json_row(out, theme.name, row);
        }
    }
    out << "\n]\n";
}

/// A column of the CSV for the descriptor.
al::data_field described(std::string_view column) {
    constexpr std::string_view numbers[] = {"value", "low", "high"};
    constexpr std::string_view counts[] = {"line", "occurrence", "statement", "exponent"};
    constexpr std::string_view needed[] = {"key", "line", "printed", "nature", "status", "subject", "theme"};
    constexpr std::pair<std::string_view, std::string_view> meanings[] = {
        {"key", "the name of the row: theme, indicator, area, counterpart, breakdown, period"},
        {"line", "of the article, from 1"},
        {"printed", "the words of the article"},
        {"value", "the digits as printed, in the unit of the column unit"},
        {"unit", "in the Unified Code for Units of Measure, currencies by ISO 4217"},
        {"low", "where the true value begins, as far as the printed digits say"},
        {"high", "where it ends"},
        {"area", "ISO 3166-1 alpha-3, or a code of the library"},
        {"counterpart", "as area"},
        {"period", "as SDMX writes it, or in words: by 2030"},
        {"exponent", "the power of ten of the last printed digit of the value"},
        {"when", "the period in the words of the library"},
        {"flags", "codes of SDMX CL_OBS_STATUS"},
        {"publisher", "whom the article names for it, unseen"}};
    auto const is_one_of = [&](auto const& names) {
        return std::find(std::begin(names), std::end(names), column) != std::end(names);
    };
    al::data_field field{.name = std::string(column)};
    if (is_one_of(numbers)) field.type = "number";
    if (is_one_of(counts)) field.type = "integer";
    field.required = is_one_of(needed);
    for (auto const& [name, meaning] : meanings) {
        if (name == column) field.description = meaning;
    }
    return field;
}

/// The sources that the article names, each once, and the article.
std::vector<al::data_source> sources_of(al::dataset const& facts) {
    std::vector<al::data_source> sources{{.title = str(facts.read_from.name) + ", " + str(facts.read_from.edition)}};
    for (al::theme const& theme : facts.themes) {
        for (al::observation const& row : theme.rows) {
            std::string const title = str(al::to_text(*row.said_by));
            bool const is_new = std::none_of(sources.begin(), sources.end(),
                                             [&](al::data_source const& each) { return each.title == title; });
            if (is_new && !title.empty()) sources.push_back({.title = title});
        }
    }
    return sources;
}

/// The figures have no licence; that of the library covers its code alone.
void write_package(std::ostream& out) {
    al::dataset const& facts = al::corridor::facts;
    al::data_license const of_data{.name = "notspecified", .title = "The data. " + str(facts.rights)};
    al::data_license const of_code{.name = "BSL-1.0",
                                   .path = "https://www.boost.org/LICENSE_1_0.txt",
                                   .title = "The code of the library, not the data"};
    al::data_resource csv{.name = "corridor", .path = "corridor.csv", .title = "A record for each mention"};
    for (std::string_view const column : al::dataset_columns) csv.fields.push_back(described(column));
    csv.primary_key = {"key", "line", "occurrence", "printed"};
    csv.licenses = {of_data};
    al::write_data_package(out, {.name = str(facts.name),
                                 .title = str(facts.title),
                                 .description = "Verified: " + str(facts.verified),
                                 .version = str(al::version),
                                 .licenses = {of_data, of_code},
                                 .sources = sources_of(facts),
                                 .resources = {std::move(csv)}});
}

/// All rows, or those that `keep` keeps.
template <class Keep>
std::vector<al::observation> rows_that(Keep keep) {
    std::vector<al::observation> rows;
    for (al::theme const& theme : al::corridor::themes) {
        std::copy_if(theme.rows.begin(), theme.rows.end(), std::back_inserter(rows), keep);
    }
    return rows;
}
std::vector<al::observation> all_rows() {
    return rows_that([](al::observation const&) { return true; });
}

/// SDMX has no text for "by 2030", nor for no period.
void write_sdmx(std::ostream& out) {
    auto const has_text = [](al::observation const& row) {
        return al::has_length(row.when) && al::is_bounded(row.when);
    };
    std::vector<al::observation> const rows = rows_that(has_text);
    al::write_sdmx_csv(out, rows, "ALMANAC:CORRIDOR(1.0)");
    std::cerr << "export: left out " << all_rows().size() - rows.size() << " of " << all_rows().size()
              << " rows, whose period SDMX has no text for (none, by 2030, since 2020)\n";
}

/// Its numbers are doubles for most readers, and its cells know no interval.
void write_cube(std::ostream& out) {
    al::write_json_stat(out, all_rows());
    std::cerr << "export: printed digits, intervals, sources and links of the rows stand in the extension, which other "
                 "readers pass over\n";
}

/// The forms and what writes them.
constexpr std::pair<std::string_view, void (*)(std::ostream&)> forms[] = {
    {"csv", write_csv},
    {"json", write_json},
    {"data-package", write_package},
    {"sdmx-csv", write_sdmx},
    {"json-stat", write_cube},
    {"markdown", [](std::ostream& out) { al::write_markdown(out, all_rows()); }},
    {"text", [](std::ostream& out) { al::write_text(out, all_rows()); }}};

} // namespace

int main(int count, char** arguments) {
    std::string_view const asked = count == 2 ? arguments[1] : "";
    for (auto const& [name, write] : forms) {
        if (name != asked) continue;
        write(std::cout);
        return std::cout.flush() ? 0 : 1;
    }
    std::cerr << "usage: export csv|json|data-package|sdmx-csv|json-stat|markdown|text\n";
    return 2;
}
