// The host tool of almanac_embed (see almanac_embed.cmake): reads a file of statistics with the library's own reader
// and writes a header with a constexpr container: a panel, a series, a cross-section or flows.
//
//     almanac_embed FILE OUTPUT NAME NAMESPACE [CONTAINER panel|series|cross_section|flows] [DIALECT name] [UNIT unit]
//                   [NATURE nature] [INDICATOR code] [AREAS area...] [PERIODS first [last]]
//
// A fault of the file is printed as compilers print errors, file:line:column first.
#include <almanac/currency/record.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place/area_text.hpp>
#include <almanac/unit/text/parse_unit.hpp>

#include "almanac_embed_columns.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using al::units::one;

struct request {
    std::string file, output, name, space;
    std::string container = "panel", dialect{}, unit = "1", nature = "unstated", indicator{};
    std::vector<std::string> areas{}, periods{};
};

/// Where the word behind a keyword goes; null where none or several may follow.
std::string* place_of(std::string_view keyword, request& asked) {
    if (keyword == "CONTAINER") return &asked.container;
    if (keyword == "DIALECT") return &asked.dialect;
    if (keyword == "UNIT") return &asked.unit;
    if (keyword == "NATURE") return &asked.nature;
    return keyword == "INDICATOR" ? &asked.indicator : nullptr;
}

/// Reads the words behind the first four: each belongs to the keyword before it.
request request_of(std::vector<std::string> const& words) {
    request asked{.file = words[0], .output = words[1], .name = words[2], .space = words[3]};
    std::string keyword;
    for (std::size_t i = 4; i < words.size(); ++i) {
        std::string const& word = words[i];
        if (word == "AREAS" || word == "PERIODS" || place_of(word, asked) != nullptr) {
            keyword = word;
        } else if (std::string* const value = place_of(keyword, asked)) {
            *value = word;
        } else if (keyword == "AREAS") {
            asked.areas.push_back(word);
        } else if (keyword == "PERIODS") {
            asked.periods.push_back(word);
        } else {
            throw std::runtime_error("the word \"" + word + "\" is not known");
        }
    }
    return asked;
}

[[noreturn]] void say_which(std::string const& what, char const* keyword, std::vector<std::string> const& all) {
    std::string message =
        "the file has " + std::to_string(all.size()) + " " + what + "; say " + keyword + " with one of";
    for (std::size_t i = 0; i < all.size() && i < 10; ++i) message += " \"" + all[i] + "\"";
    throw std::runtime_error(message);
}

/// Which indicator was meant: the one that was named, or the only one of the file.
std::string indicator_of(al::long_table const& table, request const& asked) {
    if (!asked.indicator.empty()) return asked.indicator;
    std::vector<std::string> const all = table.indicators();
    if (all.size() != 1) say_which("indicators", "INDICATOR", all);
    return all.front();
}

/// The one period of a cross-section or of flows: the one that was named, or the only one of the file.
al::period period_of(al::long_table const& table, request const& asked) {
    if (asked.periods.size() == 1) return al::parse_period(asked.periods.front());
    if (asked.periods.empty() && table.periods.size() == 1) return table.periods.front();
    std::vector<std::string> all;
    for (al::period const& each : table.periods) all.emplace_back(to_text(each).view());
    say_which("periods, and the values are of one", "PERIODS", all);
}

/// The area that a code or the file's own spelling tells.
al::area area_of(al::long_table const& table, std::string const& asked) {
    for (al::long_series const& each : table.series) {
        if (each.where_text == asked || each.where.view() == asked) return each.where;
        if (each.counterpart_text == asked) return each.counterpart;
    }
    return al::parse_area(asked);
}
std::vector<al::area> areas_of(al::long_table const& table, request const& asked) {
    std::vector<al::area> wanted;
    for (std::string const& each : asked.areas) wanted.push_back(area_of(table, each));
    return wanted;
}

/// The periods that were asked for; all where none were.
template <class Container>
Container between(Container const& all, request const& asked) {
    if (asked.periods.empty()) return all;
    al::period const first = al::parse_period(asked.periods.front());
    al::period last = all.when(0);
    for (al::period const& each : all.periods()) last = each;
    return all.between(first, asked.periods.size() > 1 ? al::parse_period(asked.periods.back()) : last);
}

al::panel<one> panel_of(al::long_table const& table, request const& asked) {
    al::panel<one> const all = al::panel_of<one>(table, indicator_of(table, asked));
    return between(asked.areas.empty() ? all : all.only(areas_of(table, asked)), asked);
}

/// The areas of a sum, which the file writes as one: "IND + PAK"; the area itself where it is none.
al::area_set summed(al::long_table const& table, al::area const& where) {
    for (al::long_series const& each : table.series) {
        if (!(each.where == where)) continue;
        al::area_set const sum = al::io_detail::several_areas(each.where_text);
        if (!sum.empty()) return sum;
    }
    return where;
}

/// The values of one area: the one that was named, or the only one of the file. A file without areas may be said to be
/// of one.
al::series<one> series_of(al::long_table const& table, request const& asked) {
    std::string const indicator = indicator_of(table, asked);
    al::panel<one> const all = al::panel_of<one>(table, indicator);
    std::vector<std::string> codes;
    for (al::area const& each : all.areas) codes.emplace_back(each.view());
    bool const is_of_one = all.areas.size() == 1 && (asked.areas.empty() || codes.front().empty());
    if (asked.areas.size() > 1 || (asked.areas.empty() && !is_of_one)) {
        say_which("areas, and a series is of one", "AREAS", codes);
    }
    al::area const where = asked.areas.empty() ? all.areas[0] : area_of(table, asked.areas.front());
    al::series<one, double, al::viewed> found = is_of_one ? all.series_at(0) : all.series(where);
    found.where = summed(table, where);
    return between(found, asked).in<one>();
}

al::cross_section<one> cross_section_of(al::long_table const& table, request const& asked) {
    auto const all = al::cross_section_of<one>(table, indicator_of(table, asked), period_of(table, asked));
    return asked.areas.empty() ? all : all.only(areas_of(table, asked));
}

using sparse_flows = al::flows<one, double, al::sparse>;

/// The reports between the areas that were asked for, and the products that they are of.
sparse_flows flows_of(al::long_table const& table, request const& asked) {
    if (!asked.indicator.empty()) {
        throw std::runtime_error("flows have the indicators Export and Import, and need no INDICATOR");
    }
    sparse_flows const all = al::flows_of<one, al::sparse>(table, period_of(table, asked));
    if (asked.areas.empty()) return all;
    std::vector<al::area> const wanted = areas_of(table, asked);
    auto const is_wanted = [&](al::area const& each) {
        return std::find(wanted.begin(), wanted.end(), each) != wanted.end();
    };
    for (al::area const& each : wanted) static_cast<void>(all.position(each, each, all.products.front()));
    std::vector<al::flow_point<double>> reports;
    std::vector<al::product_code> products;
    for (al::flow_point<double> const& each : all.observed()) {
        if (!is_wanted(each.from) || !is_wanted(each.to)) continue;
        reports.push_back(each);
        products.push_back(each.what);
    }
    std::sort(products.begin(), products.end());
    products.erase(std::unique(products.begin(), products.end()), products.end());
    sparse_flows result = al::make_flows<one, double, al::sparse>(all.about, all.when, wanted, products);
    for (al::flow_point<double> const& each : reports) {
        result.set(each.from, each.to, each.what, each.reported_by, each.value, each.status);
    }
    return result;
}

// The arrays of each container, and what the function that takes them takes behind what they have in common.
std::string write_columns(std::ostream& out, al::panel<one> const& p, std::string const& inside) {
    write_areas(out, p.areas);
    bool const has_statuses = write_cells(out, p.cells, p.period_count);
    return inside + "areas, " + call_of(p.when(0)) + ", " + inside + "values" +
           (has_statuses ? ", " + inside + "statuses" : "");
}
std::string write_columns(std::ostream& out, al::series<one> const& s, std::string const& inside) {
    bool const has_statuses = write_cells(out, s.cells, 10);
    return call_of(s.where) + ", " + call_of(s.when(0)) + ", " + inside + "values" +
           (has_statuses ? ", " + inside + "statuses" : "");
}
std::string write_columns(std::ostream& out, al::cross_section<one> const& s, std::string const& inside) {
    write_areas(out, s.areas);
    bool const has_statuses = write_cells(out, s.cells, 10);
    return call_of(s.when) + ", " + inside + "areas, " + inside + "values" +
           (has_statuses ? ", " + inside + "statuses" : "");
}
std::string write_columns(std::ostream& out, sparse_flows const& f, std::string const& inside) {
    write_areas(out, f.areas);
    write_products(out, f.products);
    write_places(out, f.cells.places);
    bool const has_statuses = write_cells(out, f.cells.stored, 10);
    return call_of(f.when) + ", " + inside + "areas, " + inside + "products, " + inside + "places, " + inside +
           "values" + (has_statuses ? ", " + inside + "statuses" : "");
}

/// The nature as an expression.
std::string nature_of(request const& asked) {
    std::string known;
    for (int i = 0; i <= static_cast<int>(al::nature::event); ++i) {
        std::string_view const name = to_text(static_cast<al::nature>(i));
        if (name == asked.nature) return "almanac::nature::" + asked.nature;
        known.append(known.empty() ? "" : ", ").append(name);
    }
    throw std::runtime_error("no nature is called \"" + asked.nature + "\"; there are " + known);
}
/// The edition that the file states, as a further member of what the values are said of.
std::string vintage_of(al::common_basis const& about) {
    return about.vintage.kind == al::period_kind::none ? "" : ", .vintage = " + call_of(about.vintage);
}
/// The unit as an expression; refused here, and not in the program, when it is none.
std::string unit_of(request const& asked) {
    static_cast<void>(al::parse_unit(asked.unit));
    if (asked.unit == "1") return "almanac::units::one";
    bool const is_currency = asked.unit.size() == 3 && al::find_currency(asked.unit);
    return (is_currency ? "almanac::currency(" : "almanac::parse_unit(") + literal_of(asked.unit) + ")";
}

template <class Container>
std::string header_of(Container const& c, al::long_table const& table, request const& asked) {
    if (c.empty()) throw std::runtime_error("no value is of the areas and periods asked for");
    std::string const unit = unit_of(asked);
    std::ostringstream out;
    out << "// Made of " << comment_of(asked.file) << " by almanac_embed: " << table.dialect
        << ". Do not edit.\n#pragma once\n\n"
        << "#include <almanac/indicator/containers/embedded_" << asked.container
        << ".hpp>\n#include <almanac/unit/units.hpp>\n";
    if (unit.find("parse_unit") != std::string::npos) out << "#include <almanac/unit/text/parse_unit.hpp>\n";
    out << "\nnamespace " << asked.space << " {\n\nnamespace " << asked.name << "_columns {\n";
    std::string const arguments = write_columns(out, c, asked.name + "_columns::");
    std::string_view const indicator = c.about.indicator.view();
    out << "} // namespace " << asked.name << "_columns\n\n/// "
        << (indicator.empty() ? "Flows" : comment_of(indicator)) << ".\n"
        << "inline constexpr auto " << asked.name << " = almanac::embedded_" << asked.container << "<" << unit
        << ">(\n    {.indicator = " << literal_of(indicator) << ", .kind = " << nature_of(asked) << vintage_of(c.about)
        << "}, " << arguments << ");\n\n} // namespace " << asked.space << "\n";
    return out.str();
}

std::string header_of(al::long_table const& table, request const& asked) {
    if (asked.container == "panel") return header_of(panel_of(table, asked), table, asked);
    if (asked.container == "series") return header_of(series_of(table, asked), table, asked);
    if (asked.container == "cross_section") return header_of(cross_section_of(table, asked), table, asked);
    if (asked.container == "flows") return header_of(flows_of(table, asked), table, asked);
    throw std::runtime_error("no container is called \"" + asked.container +
                             "\"; there are panel, series, cross_section, flows");
}

void write_header(request const& asked) {
    al::text_file const file(asked.file);
    al::read_options const options{.file = asked.file};
    al::long_table const table = asked.dialect.empty() ? al::read_table(file.view(), options)
                                                       : al::read_table_as(asked.dialect, file.view(), options);
    if (table.values.empty()) throw std::runtime_error("the file has no values");
    std::string const header = header_of(table, asked);
    std::ofstream out(asked.output, std::ios::binary);
    out << header;
    out.close();
    if (!out) throw std::runtime_error("cannot write " + asked.output);
}

} // namespace

int main(int count, char** arguments) {
    if (count < 5) {
        std::cerr << "usage: almanac_embed FILE OUTPUT NAME NAMESPACE [CONTAINER panel|series|cross_section|flows] "
                     "[DIALECT name] [UNIT unit] [NATURE nature] [INDICATOR code] [AREAS area...] "
                     "[PERIODS first [last]]\n";
        return 1;
    }
    std::string const named = arguments[1];
    try {
        write_header(request_of({arguments + 1, arguments + count}));
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
