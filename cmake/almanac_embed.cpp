// The host tool of almanac_embed (see almanac_embed.cmake): reads a file of statistics with the library's own reader
// and writes a header with a constexpr panel of one indicator.
//
//     almanac_embed FILE OUTPUT NAME NAMESPACE [UNIT unit] [NATURE nature] [INDICATOR code] [AREAS area...]
//                   [PERIODS first [last]]
//
// A fault of the file is printed as compilers print errors, file:line:column first.
#include <almanac/currency/record.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include <charconv>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;

namespace {

struct request {
    std::string file, output, name, space;
    std::string unit = "1", nature = "unstated", indicator{};
    std::vector<std::string> areas{}, periods{};
};

/// Reads the words behind the first four: each belongs to the keyword before it.
request request_of(std::vector<std::string> const& words) {
    request asked{.file = words[0], .output = words[1], .name = words[2], .space = words[3]};
    std::string keyword;
    for (std::size_t i = 4; i < words.size(); ++i) {
        bool const is_keyword = words[i] == "UNIT" || words[i] == "NATURE" || words[i] == "INDICATOR" ||
                                words[i] == "AREAS" || words[i] == "PERIODS";
        if (is_keyword) {
            keyword = words[i];
        } else if (keyword == "UNIT") {
            asked.unit = words[i];
        } else if (keyword == "NATURE") {
            asked.nature = words[i];
        } else if (keyword == "INDICATOR") {
            asked.indicator = words[i];
        } else if (keyword == "AREAS") {
            asked.areas.push_back(words[i]);
        } else if (keyword == "PERIODS") {
            asked.periods.push_back(words[i]);
        } else {
            throw std::runtime_error("the word \"" + words[i] + "\" is not known");
        }
    }
    return asked;
}

/// The call that makes the period: almanac::quarter(2024, 1).
std::string call_of(al::period const& p) {
    std::string const number = std::to_string(al::year_of(p));
    std::string const part = ", " + std::to_string(al::part_of(p)) + ")";
    switch (p.kind) {
    case al::period_kind::year: return "almanac::year(" + number + ")";
    case al::period_kind::half_year: return "almanac::half(" + number + part;
    case al::period_kind::trimester: return "almanac::trimester(" + number + part;
    case al::period_kind::quarter: return "almanac::quarter(" + number + part;
    case al::period_kind::month: return "almanac::month(" + number + part;
    case al::period_kind::week: return "almanac::iso_week(" + number + part;
    default: break;
    }
    al::civil_date const date = al::to_civil(p.first);
    return "almanac::day(" + std::to_string(date.year) + ", " + std::to_string(date.month) + ", " +
           std::to_string(date.day) + ")";
}

/// The text as a C++ string literal.
std::string literal_of(std::string_view text) {
    std::string literal = "\"";
    for (char const c : text) {
        if (c == '"' || c == '\\') literal += '\\';
        literal += c == '\n' ? ' ' : c;
    }
    return literal + '"';
}

/// Which indicator was meant: the one that was named, or the only one of the file.
std::string indicator_of(al::long_table const& table, std::string const& asked) {
    if (!asked.empty()) return asked;
    std::vector<std::string> const all = table.indicators();
    if (all.size() == 1) return all.front();
    std::string message = "the file has " + std::to_string(all.size()) + " indicators; say INDICATOR with one of";
    for (std::size_t i = 0; i < all.size() && i < 10; ++i) message += " \"" + all[i] + "\"";
    throw std::runtime_error(message);
}

/// What was asked for of the panel.
al::panel<al::units::one> selected(al::long_table const& table, request const& asked) {
    al::panel<al::units::one> result = al::panel_of<al::units::one>(table, indicator_of(table, asked.indicator));
    if (!asked.areas.empty()) {
        std::vector<al::area> wanted;
        for (std::string const& each : asked.areas) wanted.push_back(al::parse_area(each));
        result = result.only(wanted);
    }
    if (asked.periods.empty()) return result;
    al::period const first = al::parse_period(asked.periods.front());
    al::period const last =
        asked.periods.size() > 1 ? al::parse_period(asked.periods.back()) : result.when(result.period_count - 1);
    return result.between(first, last);
}

/// Whether the library knows the code, or it is an area of the file's own.
bool is_known(al::area const& where) {
    try {
        return al::parse_area(where.view()) == where;
    } catch (al::parse_error const&) {
        return false;
    }
}

void write_areas(std::ostream& out, al::panel<al::units::one> const& panel) {
    out << "inline constexpr almanac::area areas[] = {\n";
    for (al::area const& each : panel.areas) {
        out << "    almanac::" << (is_known(each) ? "area(" : "unlisted_area(") << literal_of(each.view()) << "),\n";
    }
    out << "};\n";
}

/// The fewest digits that are read back to the same number.
std::string digits_of(double value) {
    char digits[32];
    return {digits, std::to_chars(digits, digits + sizeof digits, value).ptr};
}

/// What stands between two cells: each area on a line of its own.
char const* behind(std::size_t cell, al::panel<al::units::one> const& panel) {
    return (cell + 1) % panel.period_count == 0 ? ",\n" : ",";
}

void write_values(std::ostream& out, al::panel<al::units::one> const& panel) {
    out << "inline constexpr double no = almanac::missing_value;\ninline constexpr double values[] = {\n";
    for (std::size_t i = 0; i < panel.cells.size(); ++i) {
        bool const missing = al::is_missing(panel.cells.status(i));
        out << (missing ? "no" : digits_of(panel.cells.value(i))) << behind(i, panel);
    }
    out << "};\n";
}

/// False when every cell is normal, so that no statuses are needed.
bool write_statuses(std::ostream& out, al::panel<al::units::one> const& panel) {
    bool plain = true;
    for (std::size_t i = 0; i < panel.cells.size(); ++i)
        plain = plain && panel.cells.status(i) == al::cell_status::normal;
    if (plain) return false;
    out << "using status = almanac::cell_status;\n";
    for (char letter = 'A'; letter <= 'W'; ++letter) {
        if (!al::observation_status::is_code(letter)) continue;
        out << "inline constexpr status " << letter << "_ = static_cast<status>('" << letter << "');\n";
    }
    out << "inline constexpr status none = status::no_observation;\ninline constexpr status statuses[] = {\n";
    for (std::size_t i = 0; i < panel.cells.size(); ++i) {
        al::cell_status const status = panel.cells.status(i);
        bool const is_there = status != al::cell_status::no_observation;
        out << (is_there ? std::string(1, static_cast<char>(status)) + "_" : "none") << behind(i, panel);
    }
    out << "};\n";
    return true;
}

void write_header(std::ostream& out, al::long_table const& table, request const& asked) {
    al::panel<al::units::one> const panel = selected(table, asked);
    if (panel.empty()) throw std::runtime_error("no value is of the areas and periods asked for");
    bool const is_currency = asked.unit.size() == 3 && al::find_currency(asked.unit);
    std::string const unit = is_currency         ? "almanac::currency(" + literal_of(asked.unit) + ")"
                             : asked.unit == "1" ? "almanac::units::one"
                                                 : "almanac::parse_unit(" + literal_of(asked.unit) + ")";
    static_cast<void>(al::parse_unit(asked.unit)); // refused here and not in the program
    out << "// Made of " << asked.file << " by almanac_embed: " << table.dialect << ". Do not edit.\n#pragma once\n\n"
        << "#include <almanac/indicator/containers/embedded_panel.hpp>\n#include <almanac/unit/units.hpp>\n";
    if (unit.find("parse_unit") != std::string::npos) out << "#include <almanac/unit/text/parse_unit.hpp>\n";
    out << "\nnamespace " << asked.space << " {\n\nnamespace " << asked.name << "_columns {\n";
    write_areas(out, panel);
    write_values(out, panel);
    bool const has_statuses = write_statuses(out, panel);
    std::string const inside = asked.name + "_columns::";
    out << "} // namespace " << asked.name << "_columns\n\n/// " << panel.about.indicator.view() << ".\n"
        << "inline constexpr auto " << asked.name << " = almanac::embedded_panel<" << unit
        << ">(\n    {.indicator = " << literal_of(panel.about.indicator.view())
        << ", .kind = almanac::nature::" << asked.nature << "}, " << inside << "areas, " << call_of(panel.when(0))
        << ", " << inside << "values" << (has_statuses ? ", " + inside + "statuses" : "") << ");\n\n} // namespace "
        << asked.space << '\n';
}

} // namespace

int main(int count, char** arguments) {
    if (count < 5) {
        std::cerr << "usage: almanac_embed FILE OUTPUT NAME NAMESPACE [UNIT unit] [NATURE nature] [INDICATOR code] "
                     "[AREAS area...] [PERIODS first [last]]\n";
        return 1;
    }
    std::string const named = arguments[1];
    try {
        request const asked = request_of({arguments + 1, arguments + count});
        al::text_file const file(asked.file);
        al::long_table const table = al::read_table(file.view(), {.file = asked.file});
        std::ofstream out(asked.output, std::ios::binary);
        write_header(out, table, asked);
        out.close();
        if (!out) throw std::runtime_error("cannot write " + asked.output);
    } catch (al::parse_error const& e) {
        std::cerr << named << ':' << e.where().line << ':' << e.where().column << ": error: found \"" << e.found()
                  << "\", expected " << e.expected() << '\n';
        return 2;
    } catch (std::exception const& e) {
        std::cerr << named << ":1:1: error: " << e.what() << '\n';
        return 2;
    }
    return 0;
}
