// Reads a file of statistics of whatever publisher, says what it took it for, and writes it in another form.
//
//     table FILE         what it is, and its first values
//     table FILE csv     every value: indicator,area,counterpart,product,period,value,unit,status
//     table FILE FORM    the same as sdmx-csv, json-stat, json, markdown or text
//     table FILE message the rows of an SDMX-CSV message as they stand, a line a cell: what deletes or has no values
//     too
//
// What a file does not say is said by options, in the words of the library's own (`sdmx_concepts`,
// `json_stat_concepts`, `column_names`): which concept, dimension or column is what,
//
//     --time NAME --value NAME --area NAME --counterpart NAME --indicator NAME --product NAME --unit NAME --status NAME
//     --dimension NAME (as often as there are)
//
// and what the file is taken for instead of being recognised: --dialect NAME, as read_table_as names them. Of a file of
// no known publisher --time and --value name the columns of a long table; --time alone says that there is a column an
// indicator, --area alone a column a period; --separator CHARACTER says what stands between them. --dataset NUMBER
// takes one of a collection of JSON-stat. An option that a file does not take is refused:
//
//     JSON-stat                --time, --area, --counterpart, --indicator, --product, --unit, --dataset
//     SDMX-CSV                 --time, --value, --area, --counterpart, --indicator, --product, --unit, --status,
//                              --dimension, --dialect
//     of a known publisher     --dialect; --indicator and --unit, where the file does not say them: what it measures,
//                              and in what
//     of none, by its columns  --separator and the names of columns that a table of its shape has
//
// A file that is not of the form ends with exit status 2 and the place of the fault, and says which option would help.
// JSON-stat is read where nlohmann-json is installed.
#include <almanac/io/read_table.hpp>
#include <almanac/io/write_table.hpp>
#if __has_include(<nlohmann/json.hpp>)
#include <almanac/with/json_stat.hpp> // where it is installed
#endif

#include <algorithm>
#include <cstdio>
#include <functional>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace al = almanac;

namespace {

/// What the command line says.
struct request {
    std::string file{}, form{};
    std::string time{}, value{}, area{}, counterpart{}, indicator{}, product{}, unit{}, status{};
    std::vector<std::string_view> dimensions{};
    std::string dialect{}, separator{}, dataset{};
    std::vector<std::string_view> given{}; ///< the options, in their order

    [[nodiscard]] bool names_columns() const { return !time.empty() || !value.empty() || !area.empty(); }
};

/// Where the word behind an option goes; null where there is no such option.
std::string* place_of(std::string_view option, request& asked) {
    std::pair<std::string_view, std::string*> const options[] = {
        {"--time", &asked.time},           {"--value", &asked.value},
        {"--area", &asked.area},           {"--counterpart", &asked.counterpart},
        {"--indicator", &asked.indicator}, {"--product", &asked.product},
        {"--unit", &asked.unit},           {"--status", &asked.status},
        {"--dialect", &asked.dialect},     {"--separator", &asked.separator},
        {"--dataset", &asked.dataset}};
    for (auto const& [name, place] : options) {
        if (name == option) return place;
    }
    return nullptr;
}

/// Reads the command line; false where it is none.
bool understand(std::vector<std::string_view> const& words, request& asked) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::string_view const word = words[i];
        if (!word.starts_with("--")) {
            std::string& next = asked.file.empty() ? asked.file : asked.form;
            if (!next.empty()) return false;
            next = word;
            continue;
        }
        if (++i == words.size() || words[i].empty()) return false;
        asked.given.push_back(word);
        if (word == "--dimension") {
            asked.dimensions.push_back(words[i]);
            continue;
        }
        std::string* const place = place_of(word, asked);
        if (place == nullptr || !place->empty()) return false; // unknown, or given twice
        *place = words[i];
    }
    return !asked.file.empty() && asked.separator.size() <= 1;
}

/// A bar of progress on a terminal; nothing where the error stream is a file.
void show_progress(std::size_t done, std::size_t all) {
    if (isatty(STDERR_FILENO) == 0 || all == 0) return;
    int const percent = static_cast<int>(100.0 * static_cast<double>(done) / static_cast<double>(all));
    std::string const bar(static_cast<std::size_t>(percent / 4), '#');
    std::fprintf(stderr, "\r%-25s %3d %%%s", bar.c_str(), percent, done == all ? "\r\033[K" : "");
}

/// Refuses the options that a file does not take, by what it was taken for.
void require_only(std::vector<std::string_view> const& taken, request const& asked, std::string_view taken_for) {
    std::string all;
    for (std::string_view const each : taken) all.append(all.empty() ? "" : ", ").append(each);
    for (std::string_view const each : asked.given) {
        if (std::find(taken.begin(), taken.end(), each) != taken.end()) continue;
        throw std::runtime_error(asked.file + ": " + std::string(each) +
                                 " does not apply to what the file was taken for, " + std::string(taken_for) +
                                 "; what applies: " + (all.empty() ? "no option" : all));
    }
}

/// A file of no known publisher, by the columns that are named.
al::long_table read_columns(std::string_view source, al::read_options options, request const& asked) {
    if (!asked.separator.empty()) options.format.separator = asked.separator[0];
    al::column_names const columns{.indicator = asked.indicator,
                                   .area = asked.area,
                                   .counterpart = asked.counterpart,
                                   .product = asked.product,
                                   .unit = asked.unit,
                                   .period = asked.time,
                                   .value = asked.value,
                                   .status = asked.status,
                                   .dimensions = asked.dimensions};
    std::vector<std::string_view> taken{"--area", "--counterpart", "--product", "--unit", "--dimension", "--separator"};
    if (!asked.value.empty()) {
        if (asked.time.empty()) {
            throw std::runtime_error(asked.file +
                                     ": --value names a column of a long table; say with --time NAME which column has "
                                     "its periods");
        }
        taken.insert(taken.begin(), {"--time", "--value", "--status", "--indicator"});
        require_only(taken, asked, "a long table");
        return al::read_long_csv(source, columns, options);
    }
    if (asked.time.empty()) {
        taken.insert(taken.begin(), "--indicator");
        require_only(taken, asked, "a table with a column a period, as --time and --value are not given");
        return al::read_wide_csv(source, columns, options);
    }
    taken.insert(taken.begin(), "--time");
    require_only(taken, asked, "a table with a column an indicator, as --value is not given");
    return al::read_columns_csv(source, columns, options);
}

[[noreturn]] void refuse_what_the_file_says(std::string_view what, std::string_view said, al::long_table const& table) {
    throw std::runtime_error(table.file + ": --" + std::string(what) + " does not apply to a file that says its " +
                             std::string(what) + " itself, \"" + std::string(said) + "\"; it was taken for " +
                             std::string(table.dialect) +
                             "; what applies: --dialect, and --indicator and --unit where the file does not say them");
}

/// A file of a known publisher, which is told the indicator and the unit only where it does not say them.
al::long_table read_published(std::string_view source, al::read_options options, request const& asked) {
    options.indicator = asked.indicator;
    al::long_table table =
        asked.dialect.empty() ? al::read_table(source, options) : al::read_table_as(asked.dialect, source, options);
    require_only({"--dialect", "--indicator", "--unit"}, asked, table.dialect);
    for (al::long_series const& each : table.series) {
        bool const is_other = !asked.indicator.empty() && each.indicator != asked.indicator;
        if (is_other) refuse_what_the_file_says("indicator", each.indicator, table);
        if (!asked.unit.empty() && !each.unit.empty()) refuse_what_the_file_says("unit", each.unit, table);
    }
    for (al::long_series& each : table.series) {
        if (!asked.unit.empty()) each.unit = asked.unit;
    }
    return table;
}

/// The datasets of a response of JSON-stat: all, or the one that was asked for.
std::vector<al::long_table> read_json(al::text_file const& file, al::read_options const& options,
                                      request const& asked) {
#if __has_include(<nlohmann/json.hpp>)
    require_only({"--time", "--area", "--counterpart", "--indicator", "--product", "--unit", "--dataset"}, asked,
                 "JSON-stat, which says itself what is a dimension, a value and a status");
    std::vector<al::long_table> all = al::read_json_stat_tables(file.view(), options,
                                                                {.indicator = asked.indicator,
                                                                 .area = asked.area,
                                                                 .counterpart = asked.counterpart,
                                                                 .product = asked.product,
                                                                 .unit = asked.unit,
                                                                 .time = asked.time});
    if (asked.dataset.empty()) return all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (std::to_string(i + 1) == asked.dataset) return {std::move(all[i])};
    }
    throw std::runtime_error(file.path() + ": --dataset is a number from 1 to " + std::to_string(all.size()));
#else
    static_cast<void>(options);
    static_cast<void>(asked);
    throw std::runtime_error(file.path() +
                             ": JSON-stat is read where nlohmann-json is installed (Debian: apt-get install "
                             "nlohmann-json3-dev) when this program is built");
#endif
}

/// The tables of a file: one, but of a collection of JSON-stat.
std::vector<al::long_table> read(al::text_file const& file, request const& asked) {
    al::read_options const options{.file = file.path(), .progress = show_progress};
    if (al::looks_like_json(file.view())) return read_json(file, options, asked);
    std::vector<al::long_table> tables;
    if (al::looks_like_sdmx_csv(file.view()) && (asked.dialect.empty() || asked.dialect == "sdmx_csv")) {
        require_only({"--time", "--value", "--area", "--counterpart", "--indicator", "--product", "--unit", "--status",
                      "--dimension", "--dialect"},
                     asked, "SDMX-CSV");
        tables.push_back(al::read_sdmx_table(file.view(), options,
                                             {.area = asked.area,
                                              .counterpart = asked.counterpart,
                                              .indicator = asked.indicator,
                                              .product = asked.product,
                                              .unit = asked.unit,
                                              .time = asked.time,
                                              .value = asked.value,
                                              .status = asked.status,
                                              .dimensions = asked.dimensions}));
    } else if (asked.dialect.empty() && asked.names_columns()) {
        tables.push_back(read_columns(file.view(), options, asked));
    } else {
        tables.push_back(read_published(file.view(), options, asked));
    }
    return tables;
}

/// Which option helps where the library says which of its own would; empty where it does not.
std::string way_out(std::string_view said) {
    std::size_t const member = said.rfind("sdmx_concepts::");
    if (member != std::string_view::npos) {
        std::string name(said.substr(member + 15));
        if (name == "dimensions") name = "dimension";
        return "say which it is with --" + name + " NAME; what has no values is written by: table FILE message";
    }
    if (said.find("json_stat_concepts") != std::string_view::npos) return "say which it is with --time NAME";
    if (said.find("read_long_csv") != std::string_view::npos) {
        return "name the columns with --time NAME and --value NAME, --area NAME and so on; or what the file is with "
               "--dialect NAME";
    }
    return "";
}

/// The cells of a message, a line each: row,structure,structure_id,action,component,value. A row without cells has one
/// line with neither.
void write_message(std::ostream& out, al::text_file const& file) {
    al::sdmx_message const message = al::read_sdmx_csv(file.view(), file.path());
    using record = std::vector<std::string>;
    al::write_csv_record(out, record{"row", "structure", "structure_id", "action", "component", "value"});
    for (std::size_t i = 0; i < message.rows.size(); ++i) {
        al::sdmx_row const& row = message.rows[i];
        std::string const action(message.has_actions ? 1 : 0, static_cast<char>(row.action));
        record const head{std::to_string(i + 1), row.structure, row.structure_id, action};
        auto const write_line = [&](std::string const& component, std::string const& value) {
            record line = head;
            line.push_back(component);
            line.push_back(value);
            al::write_csv_record(out, line);
        };
        std::size_t written = 0;
        for (std::size_t k = 0; k < row.cells.size(); ++k) {
            if (row.cells[k].empty()) continue;
            write_line(message.components[k].id, row.cells[k]);
            ++written;
        }
        if (written == 0) write_line({}, {});
    }
}

/// The forms that a table is written in.
using writer = std::function<void(std::ostream&, al::long_table const&)>;
std::pair<std::string_view, writer> const forms[] = {
    {"csv", [](std::ostream& out, al::long_table const& t) { al::write_long_csv(out, t); }},
    {"sdmx-csv", [](std::ostream& out, al::long_table const& t) { al::write_sdmx_csv(out, t, "EXAMPLE:TABLE(1.0)"); }},
    {"json-stat", [](std::ostream& out, al::long_table const& t) { al::write_json_stat(out, t); }},
    {"json", [](std::ostream& out, al::long_table const& t) { al::write_json(out, t); }},
    {"markdown", [](std::ostream& out, al::long_table const& t) { al::write_markdown(out, t); }},
    {"text", [](std::ostream& out, al::long_table const& t) { al::write_text(out, t); }},
};
writer const* form_of(std::string_view name) {
    for (auto const& [known, write] : forms) {
        if (known == name) return &write;
    }
    return nullptr;
}

/// A note on one line, its first characters.
std::string shortened(std::string const& note) {
    std::string line = note.substr(0, 120);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line.size() < note.size() ? line + "..." : line;
}

void summarize(al::long_table const& table) {
    auto const missing = std::count_if(table.values.begin(), table.values.end(),
                                       [](al::long_value const& each) { return al::is_missing(each.status()); });
    std::vector<std::string_view> areas;
    for (al::long_series const& each : table.series) {
        bool const is_new = std::find(areas.begin(), areas.end(), each.where_text) == areas.end();
        if (is_new && !each.where_text.empty()) areas.push_back(each.where_text);
    }
    std::cout << table.file << ": " << table.dialect << '\n';
    for (std::string const& note : table.notes) std::cout << "  " << shortened(note) << '\n';
    std::vector<std::string> const indicators = table.indicators();
    std::cout << indicators.size() << (indicators.size() == 1 ? " indicator, " : " indicators, ") << areas.size()
              << (areas.size() == 1 ? " area, " : " areas, ") << table.periods.size()
              << (table.periods.size() == 1 ? " period, " : " periods, ") << table.values.size() << " values, "
              << missing << " missing\n\n";
    al::write_text(std::cout, table, 20);
}

/// Writes what was read: in the form that was asked for, or a summary.
void write(std::ostream& out, std::vector<al::long_table> const& tables, request const& asked) {
    if (asked.form.empty()) {
        for (al::long_table const& each : tables) summarize(each);
        return;
    }
    if (asked.form == "json-stat" && tables.size() != 1) return al::write_json_stat(out, tables);
    if (tables.size() != 1) {
        throw std::runtime_error(asked.file + " has " + std::to_string(tables.size()) +
                                 " datasets; say which with --dataset NUMBER");
    }
    (*form_of(asked.form))(out, tables.front());
}

} // namespace

int main(int count, char** words) {
    request asked;
    bool const is_clear = understand({words + 1, words + count}, asked);
    if (!is_clear || !(asked.form.empty() || asked.form == "message" || form_of(asked.form) != nullptr)) {
        std::cerr
            << "usage: table FILE [csv|sdmx-csv|json-stat|json|markdown|text|message] [--time NAME] [--value NAME] "
               "[--area NAME] [--counterpart NAME] [--indicator NAME] [--product NAME] [--unit NAME] "
               "[--status NAME] [--dimension NAME]... [--separator CHARACTER] [--dialect NAME] "
               "[--dataset NUMBER]\n";
        return 1;
    }
    try {
        al::text_file const file(asked.file);
        if (asked.form == "message") {
            require_only({}, asked, "a message of SDMX-CSV, which is written as it stands");
            write_message(std::cout, file);
        } else {
            write(std::cout, read(file, asked), asked);
        }
    } catch (std::exception const& e) {
        std::string const hint = way_out(e.what());
        std::cerr << e.what() << '\n' << hint << (hint.empty() ? "" : "\n");
        return 2;
    }
    return 0;
}
