// The host tool of almanac_embed_rows (see almanac_embed.cmake): takes rows of the corridor, or of a file that
// write_dataset_csv wrote, and writes a header with a constexpr dataset of these alone.
//
//     almanac_embed_rows FILE OUTPUT NAME NAMESPACE [KEY...]
//
// Without a file the rows are those of the corridor. A key is that of a row or the name of a theme; without any, all
// rows are taken. A fault is printed as compilers print errors, file:line:column first.
#include <almanac/corridor.hpp>
#include <almanac/indicator/dataset/query.hpp>
#include <almanac/io/dataset/read_dataset.hpp>
#include <almanac/io/text_file.hpp>

#include "almanac_embed_text.hpp"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;

namespace {

/// The text as a literal of a string view.
std::string view_of_literal(std::string_view text) { return literal_of(text) + "sv"; }
std::string number(al::decimal value) {
    return "{" + std::to_string(value.coefficient) + ", " + std::to_string(value.exponent) + "}";
}
std::string period(al::period const& p) {
    if (p.kind == al::period_kind::none) return "almanac::no_period()";
    if (p.kind == al::period_kind::year) return "almanac::year(" + std::to_string(al::year_of(p)) + ")";
    std::string const written(std::string_view(al::to_text(p)));
    return "almanac::parse_period(" + literal_of(written) + ")";
}
std::string area(al::area const& where) {
    bool known = true;
    try {
        known = al::parse_area(where.view()) == where;
    } catch (al::parse_error const&) {
        known = false;
    }
    if (known) return "almanac::area(" + view_of_literal(where.view()) + ")";
    if (al::is_group(where)) return "almanac::corridor::regions::" + std::string(where.view()); // of the corridor's own
    return "almanac::unlisted_area(" + view_of_literal(where.view()) + ")";
}

/// Writes each thing that rows refer to once, and gives it a name.
class parts_writer {
public:
    std::string name_of(al::unit const& u) {
        std::string const written(std::string_view(al::to_text(u)));
        auto const [known, is_new] = units_.try_emplace(written, "unit_" + std::to_string(units_.size()));
        if (is_new) {
            out_ << "inline constexpr almanac::unit " << known->second << " = almanac::parse_unit("
                 << view_of_literal(written) << ");\n";
        }
        return known->second;
    }
    std::string name_of(al::source const& s) {
        bool const is_nobody = s.publisher.empty() && s.publication.empty() && s.published == al::no_period();
        if (is_nobody) return "almanac::no_source";
        std::string const published(std::string_view(al::to_text(s.published)));
        std::string const words = std::string(s.publisher) + '\0' + std::string(s.publication) + '\0' + published;
        auto const [known, is_new] = sources_.try_emplace(words, "source_" + std::to_string(sources_.size()));
        if (is_new) {
            out_ << "inline constexpr almanac::source " << known->second << "{" << view_of_literal(s.publisher) << ", "
                 << view_of_literal(s.publication) << ", " << period(s.published) << "};\n";
        }
        return known->second;
    }
    std::string name_of(al::indicator const& i) {
        auto const known = indicators_.find(i.code);
        if (known != indicators_.end()) return known->second;
        std::string others;
        if (i.in != nullptr) others += ".in = &" + name_of(*i.in) + ", ";
        others += ".at = static_cast<almanac::moment>(" + std::to_string(static_cast<int>(i.at)) + "), ";
        others += ".sign = static_cast<almanac::sign_rule>(" + std::to_string(static_cast<int>(i.sign)) + "), ";
        others += ".way = static_cast<almanac::direction>(" + std::to_string(static_cast<int>(i.way)) + "), ";
        others += ".mirror = " + view_of_literal(i.mirror) + ", ";
        if (i.part_of != nullptr) others += ".part_of = &" + name_of(*i.part_of) + ", ";
        others += ".part = " + std::to_string(i.part) + ", .parts = " + std::to_string(i.parts) + ", ";
        if (i.numerator != nullptr) others += ".numerator = &" + name_of(*i.numerator) + ", ";
        if (i.denominator != nullptr) others += ".denominator = &" + name_of(*i.denominator) + ", ";
        others += ".aggregation = static_cast<almanac::aggregation_method>(" +
                  std::to_string(static_cast<int>(i.aggregation)) + "), .equivalents = {";
        for (al::equivalent const& each : i.equivalents) {
            if (each.code.empty()) continue;
            others += "{" + view_of_literal(each.scheme) + ", " + view_of_literal(each.code) +
                      ", static_cast<almanac::code_match>(" + std::to_string(static_cast<int>(each.how)) + ")}, ";
        }
        std::string const name = "indicator_" + std::to_string(indicators_.size());
        indicators_.emplace(i.code, name);
        out_ << "inline constexpr almanac::indicator " << name << "{.code = " << view_of_literal(i.code)
             << ", .name = " << view_of_literal(i.name) << ", .definition = " << view_of_literal(i.definition)
             << ", .kind = almanac::nature::" << al::to_text(i.kind) << ", " << others << "}};\n";
        return name;
    }
    [[nodiscard]] std::string written() const { return out_.str(); }

private:
    std::ostringstream out_{};
    std::map<std::string, std::string> units_{};
    std::map<std::string, std::string> sources_{};
    std::map<std::string_view, std::string> indicators_{};
};

void write_figure(std::ostream& out, al::observation const& row, parts_writer& parts) {
    if (!row.has_figure()) return;
    out << ", .value = " << number(row.value) << ", .in = &" << parts.name_of(*row.in);
    if (row.qualified != al::qualifier::plain)
        out << ", .qualified = almanac::qualifier::" << al::to_text(row.qualified);
}
void write_range(std::ostream& out, al::observation const& row) {
    if (!row.range) return;
    auto const bound = [](al::bound kind) {
        return "static_cast<almanac::bound>(" + std::to_string(static_cast<int>(kind)) + ")";
    };
    out << ", .range = almanac::interval(" << number(row.range->lower) << ", " << number(row.range->upper) << ", "
        << bound(row.range->lower_bound) << ", " << bound(row.range->upper_bound) << ")";
}
void write_mentions(std::ostream& out, al::observation const& row, parts_writer& parts) {
    if (al::mention_count(row) == 0) return;
    out << ", .mentions = {";
    for (int i = 0; i < al::mention_count(row); ++i) {
        al::mention const& m = row.mentions[i];
        out << "{" << m.line << ", " << view_of_literal(m.printed) << ", " << m.occurrence;
        if (m.said_by != nullptr) out << ", &" << parts.name_of(*m.said_by);
        out << "}, ";
    }
    out << "}";
}

/// A row as an initialiser, its members in the order in which they are declared.
std::string row_text(al::observation const& row, parts_writer& parts) {
    std::ostringstream out;
    auto const words = [&out](char const* member, std::string_view content) {
        if (!content.empty()) out << ", ." << member << " = " << view_of_literal(content);
    };
    out << "    {.key = " << view_of_literal(row.key);
    if (row.what.is_stated()) {
        out << ", .what = {&" << parts.name_of(*row.what.of) << ", ";
        out << (row.what.by != nullptr ? "&" + parts.name_of(*row.what.by) : "nullptr");
        out << ", static_cast<almanac::measured_as>(" << static_cast<int>(row.what.as) << ")}";
    }
    if (!row.by.empty()) {
        out << ", .by = {";
        for (al::breakdown const& each : row.by)
            out << (&each == row.by.begin() ? "{" : ", {") << view_of_literal(each.axis) << ", "
                << view_of_literal(each.value) << "}";
        out << "}";
    }
    if (!row.where.empty()) out << ", .where = " << area(row.where);
    if (!row.counterpart.empty()) out << ", .counterpart = " << area(row.counterpart);
    if (row.when.kind != al::period_kind::none) out << ", .when = " << period(row.when);
    words("inferred_from", row.inferred_from);
    write_figure(out, row, parts);
    if (row.kind != al::nature::unstated) out << ", .kind = almanac::nature::" << al::to_text(row.kind);
    if (row.asserted != al::assertion::observed)
        out << ", .asserted = almanac::assertion::" << al::to_text(row.asserted);
    std::string const flags(std::string_view(to_text(row.status)));
    if (!flags.empty()) out << ", .status = almanac::observation_status(" << view_of_literal(flags) << ")";
    words("comparison", row.comparison);
    out << ", .said_by = &" << parts.name_of(*row.said_by);
    write_mentions(out, row, parts);
    write_range(out, row);
    words("baseline", row.baseline);
    words("whole", row.whole);
    words("target_of", row.target_of);
    words("drifts_from", row.drifts_from);
    words("drift", row.drift);
    if (row.statement != 0) out << ", .statement = " << static_cast<int>(row.statement);
    return out.str() + "},\n";
}

/// The rows that were asked for, and those that they are linked with, so that each link leads somewhere.
std::set<std::string_view> chosen_keys(al::dataset const& data, std::vector<std::string> const& asked) {
    std::vector<std::string_view> open;
    auto const take_all_of = [&open](al::theme const& its) {
        for (al::observation const& row : its.rows) open.push_back(row.key);
    };
    for (std::string const& each : asked) {
        al::theme const* const its = data.themes.find(each);
        if (its != nullptr) {
            take_all_of(*its);
        } else {
            open.push_back(al::at(data, each).key); // refused with the nearest
        }
    }
    if (asked.empty()) {
        for (al::theme const& each : data.themes) take_all_of(each);
    }
    std::set<std::string_view> chosen;
    while (!open.empty()) {
        std::string_view const key = open.back();
        open.pop_back();
        if (key.empty() || !chosen.insert(key).second) continue;
        al::observation const& row = al::at(data, key);
        open.insert(open.end(), {row.baseline, row.whole, row.target_of, row.drifts_from});
    }
    return chosen;
}

/// What is said of the dataset but its rows.
void write_dataset(std::ostream& out, al::dataset const& data, std::string const& name) {
    al::quoted_text const& from = data.read_from;
    std::string const date = period(from.date);
    auto const words = [](std::string_view content) { return "std::string_view(" + literal_of(content) + ")"; };
    out << "inline constexpr almanac::dataset " << name << "{\n    .name = " << words(name)
        << ",\n    .title = " << words(data.title) << ",\n    .themes = " << name
        << "_rows::themes,\n    .read_from = {" << words(from.name) << ", " << words(from.title) << ", " << date << ", "
        << words(from.edition) << ", " << words(from.language) << ", " << words(from.where) << ", " << from.lines
        << ", " << words(from.sha256) << "},\n    .rights = " << words(data.rights)
        << ",\n    .verified = " << words(data.verified) << "};\n";
}

void write_header(std::ostream& out, al::dataset const& data, std::vector<std::string> const& words) {
    std::string const& file = words[0];
    std::string const& name = words[2];
    std::set<std::string_view> const keys = chosen_keys(data, {words.begin() + 4, words.end()});
    parts_writer parts;
    std::ostringstream rows;
    std::ostringstream themes;
    for (al::theme const& each : data.themes) {
        std::string const array = "rows_" + std::to_string(&each - data.themes.begin()); // a name need be no identifier
        std::size_t count = 0;
        for (al::observation const& row : each.rows) {
            if (!keys.contains(row.key)) continue;
            if (count++ == 0) rows << "inline constexpr almanac::observation " << array << "[] = {\n";
            rows << row_text(row, parts);
        }
        if (count == 0) continue;
        rows << "};\n";
        themes << "    {" << view_of_literal(each.name) << ", " << array << "},\n";
    }
    bool const has_regions = rows.str().find("corridor::regions") != std::string::npos;
    out << "// Made of " << (file.empty() ? "the corridor" : comment_of(file))
        << " by almanac_embed_rows. Do not edit.\n"
        << "#pragma once\n\n#include <almanac/calendar/period_text.hpp>\n"
        << (has_regions ? "#include <almanac/datasets/corridor/regions.hpp>\n" : "")
        << "#include <almanac/indicator/dataset/dataset.hpp>\n#include <almanac/unit/text/parse_unit.hpp>\n\n"
        << "#include <string_view>\n\nnamespace " << words[3] << " {\n\nnamespace " << name << "_rows {\n"
        << "using namespace std::string_view_literals;\n"
        << parts.written() << rows.str() << "inline constexpr almanac::theme themes[] = {\n"
        << themes.str() << "};\n} // namespace " << name << "_rows\n\n/// " << keys.size() << " rows.\n";
    write_dataset(out, data, name);
    out << "\n} // namespace " << words[3] << '\n';
}

/// The dataset of the file; its indicators are those of the corridor where the codes are the same. The file does not
/// say of which text its mentions are; that has as many lines as they name.
al::owned_dataset read(std::string const& path, al::text_file const& file) {
    al::dataset_options options{.file = path, .about = {.read_from = {.name = "the text"}}, .only_these = false};
    for (al::theme const& each : al::corridor::facts.themes) {
        for (al::indicator const* known : al::indicators_among(each.rows)) options.indicators.push_back(known);
        for (al::observation const& row : each.rows) {
            for (al::area const& where : {row.where, row.counterpart}) {
                if (al::is_group(where)) options.groups.push_back(where);
            }
        }
    }
    al::owned_dataset first = al::read_dataset_csv(file.view(), options);
    for (al::theme const& each : first.data().themes) {
        for (al::observation const& row : each.rows) {
            for (al::mention const& m : row.mentions)
                options.about.read_from.lines = std::max(options.about.read_from.lines, static_cast<int>(m.line));
        }
    }
    return al::read_dataset_csv(file.view(), options);
}

void write(std::vector<std::string> const& words) {
    std::ofstream out(words[1], std::ios::binary);
    if (words[0].empty()) {
        write_header(out, al::corridor::facts, words);
    } else {
        al::text_file const file(words[0]);
        al::owned_dataset mine = read(words[0], file);
        al::check_rows(mine.data());
        write_header(out, mine.data(), words);
    }
    out.close();
    if (!out) throw std::runtime_error("cannot write " + words[1]);
}

} // namespace

int main(int count, char** arguments) {
    if (count < 5) {
        std::cerr << "usage: almanac_embed_rows FILE OUTPUT NAME NAMESPACE [KEY...]\n";
        return 1;
    }
    std::vector<std::string> const words(arguments + 1, arguments + count);
    std::string const named = words[0].empty() ? "corridor" : words[0];
    try {
        write(words);
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
