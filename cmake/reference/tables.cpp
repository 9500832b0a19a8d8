// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
// Writes the tables of the reference from the tables of the library, as pages of Markdown, and what each of their
// constants stands for, as comments for Doxygen.
//   tables OUTPUT_FOLDER
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>
#include <almanac/currency.hpp>
#include <almanac/io.hpp>
#include <almanac/place.hpp>
#include <almanac/unit.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <refused.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace almanac;

/// A text as Markdown shows it: nothing in it is markup.
std::string plain(std::string_view words) {
    std::string out;
    for (char const c : words) {
        if (std::string_view("\\`*_{}[]<>#|&@~$%\"").find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

/// A text with each letter as it is; a table's bar is not one of them.
std::string code(std::string_view words) { return words.empty() ? std::string() : "`" + std::string(words) + "`"; }

/// A period; nothing when there is none.
std::string words_of(period const& when) {
    return when.kind == period_kind::none ? std::string() : std::string(to_text(when).view());
}

/// Who published it, in what, and when.
std::string words_of(source const& s) {
    std::string out(plain(s.publisher));
    if (!s.publication.empty()) out.append(out.empty() ? "" : ", ").append(plain(s.publication));
    if (!words_of(s.published).empty()) out.append(out.empty() ? "" : ", ").append(words_of(s.published));
    return out;
}

/// A label for links.
std::string label(std::string_view kind, std::string_view its_code) {
    std::string out(kind);
    for (char const c : its_code) out += c == '.' ? '-' : c;
    return out;
}

/// What a constant stands for, as Markdown.
std::string described(unit const& u) {
    for (named_unit const& each : named_units) {
        if (each.value == u) return std::string("Unit ") + plain(each.english) + ", symbol " + code(each.symbol) + ".";
    }
    if (!u.money.currency.empty() && u == currency(u.money.currency)) {
        return "Unit of money " + std::string(u.money.currency.view()) + ", " +
               plain(find_currency(u.money.currency).name) + ".";
    }
    return "Unit " + code(to_text(u).view()) + ".";
}
std::string described(currency_code const& c) {
    currency_record const record = find_currency(c);
    return "Currency " + plain(record.name) + (record.is_active ? "" : ", withdrawn") + ": ISO 4217 " +
           std::string(c.view()) + ".";
}
std::string described(area const& a) { return "Area " + plain(name_of(a)) + ", code " + code(a.view()) + "."; }
std::string described(group_definition const& g) {
    return "Group " + plain(g.name) + ": " + std::string(g.members) + ".";
}
std::string described(source const& s) { return "Source: " + words_of(s) + ", as the text names it."; }
std::string described(indicator const& i) {
    return "Indicator \\ref " + label("indicator_", i.code) + " \"" + std::string(i.code) +
           "\": " + plain(i.definition);
}

std::vector<std::string> constants;       // comments for Doxygen
std::map<std::string, std::string> units; // the rows of the page: name and description
std::map<std::string_view, indicator const*> indicators;

void keep(std::string const& name, unit const& u) {
    std::string const symbol(to_text(u).view());
    units[name] = "| `" + name + "` | " + code(symbol) + " | " + described(u) + " |";
}
void keep(std::string const&, indicator const& i) { indicators[i.code] = &i; }
template <class Constant>
void keep(std::string const&, Constant const&) {}

template <class Constant>
void constant(std::string const& name, Constant const& value, bool is_documented) {
    if (!is_documented) constants.push_back("/** \\var " + name + "\n" + described(value) + " */\n");
    keep(name, value);
}

std::ofstream opened(std::string const& folder, std::string const& name) {
    std::ofstream out(folder + "/" + name);
    if (!out) {
        std::cerr << "tables: cannot write " << folder << "/" << name << '\n';
        std::exit(1);
    }
    return out;
}

void write_units(std::string const& folder) {
    std::ofstream out = opened(folder, "units.md");
    out << "# Units {#units_table}\n\nThe named units (`unit/units.hpp`, `datasets/corridor/kinds.hpp`). Others are "
           "made of "
           "them by `*`, `/`, `power`, `scaled`, `counted` and `currency`.\n\n| constant | printed | what it is "
           "|\n|---|---|---|\n";
    for (auto const& [name, row] : units) out << row << '\n';
}

void write_currencies(std::string const& folder) {
    std::ofstream out = opened(folder, "currencies.md");
    out << "# Currencies {#currencies_table}\n\nEvery code of ISO 4217 (`currency/record.hpp`, `currency/use.hpp`).\n\n"
           "| code | number | name | decimals | in use |\n|---|---|---|---|---|\n";
    for (currency_record const& each : all_currencies()) {
        out << "| `" << each.code.view() << "` | " << each.numeric_text << " | " << plain(each.name) << " | ";
        if (each.minor_unit >= 0) out << each.minor_unit;
        out << " | " << (each.is_active ? "yes" : "withdrawn") << " |\n";
    }
}

/// A day, or the year or month in which it lies when it is not known; nothing when there is none.
std::string day_of(civil_date const& date) {
    if (date == civil_date{}) return {};
    if (date.month == 0) return std::string(to_text(year(date.year)).view());
    if (date.day == 0) return std::string(to_text(month(date.year, date.month)).view());
    return std::string(to_text(day(date.year, date.month, date.day)).view());
}

void write_areas(std::string const& folder) {
    std::ofstream out = opened(folder, "areas.md");
    out << "# Areas {#areas_table}\n\nThe countries of ISO 3166-1 (`place/iso3166.hpp`), and institutions\n"
           "(`place/institution.hpp`). Groups have a page of their own: \\ref groups_table.\n\n"
           "## Countries\n\n| code | alpha-2 | number | name | everyday name |\n|---|---|---|---|---|\n";
    for (country const& each : all_countries()) {
        out << "| `" << each.alpha_3 << "` | `" << each.alpha_2 << "` | " << each.numeric << " | " << plain(each.name)
            << " | " << plain(each.short_name) << " |\n";
    }
    out << "\n## Former countries\n\nBy their codes of ISO 3166-3: `former_area(\"SUN\", year(1985))`.\n\n"
           "| code | name | first day | first day after |\n|---|---|---|---|\n";
    for (place_detail::former_country const& each : place_detail::former_countries) {
        out << "| `" << each.code << "` | " << plain(each.made_of.name) << " | " << day_of(each.first) << " | "
            << day_of(each.past) << " |\n";
    }
    out << "\n## Institutions\n\n| code | name |\n|---|---|\n";
    for (institution_definition const& each : place_detail::institution_definitions) {
        out << "| `" << each.code << "` | " << plain(each.name) << " |\n";
    }
}

void write_groups(std::string const& folder) {
    std::ofstream out = opened(folder, "groups.md");
    out << "# Groups of countries {#groups_table}\n\nThe groups that the library defines (`place/group.hpp`), each "
           "with its "
           "members and the days of their membership.\n";
    for (group_definition const& each : place_detail::group_definitions) {
        out << "\n## " << plain(each.name) << " {#group_" << each.code << "}\n\n- constant: `areas::" << each.code
            << "`\n";
        if (*each.definition != '\0') out << "- defined by: " << plain(each.definition) << '\n';
        if (*each.source != '\0') out << "- published: " << plain(each.source) << '\n';
        if (each.m49 != 0) out << "- UN M49: " << each.m49 << '\n';
        out << '\n';
        if (!each.members.empty()) out << "Members, without dates: " << each.members << ".\n";
        if (each.accessions.count == 0) continue;
        out << "| members | first day | first day after | what fixes the days |\n|---|---|---|---|\n";
        for (int i = 0; i < each.accessions.count; ++i) {
            accession const& row = each.accessions.rows[i];
            out << "| " << (row.members.empty() ? "every country of ISO 3166-1" : row.members) << " | "
                << day_of(row.first) << " | " << day_of(row.past) << " | " << plain(row.source)
                << (row.is_unknown ? "; whether they are members is not known" : "") << " |\n";
        }
    }
}

// Doxygen's search knows pages by their titles, and no headings: each indicator and each key has a page.
void write_indicators(std::string const& folder) {
    std::ofstream out = opened(folder, "indicators.dox");
    out << "/** \\page indicators_table Indicators of the corridor\nWhat the rows of the dataset measure "
           "(`datasets/corridor/indicators.hpp`).\n\n";
    for (auto const& [its_code, each] : indicators) {
        out << "- \\subpage " << label("indicator_", its_code) << " \"" << its_code << "\": " << plain(each->name)
            << '\n';
    }
    out << "*/\n";
    for (auto const& [its_code, each] : indicators) {
        out << "/** \\page " << label("indicator_", its_code) << ' ' << its_code << " (indicator)\n"
            << plain(each->name) << ". " << plain(each->definition) << "\n\n- nature: " << to_text(each->kind) << '\n';
        if (each->in != nullptr) out << "- unit: " << code(to_text(*each->in).view()) << '\n';
        for (equivalent const& other : each->equivalents) {
            if (other.code.empty()) continue;
            out << "- " << plain(other.scheme) << ": " << code(other.code) << ", " << to_text(other.how) << '\n';
        }
        out << "*/\n";
    }
}

void write_key(std::ofstream& out, observation const& row) {
    out << "/** \\page " << label("key_", row.key) << ' ' << row.key << '\n';
    if (row.what.of != nullptr) out << "- measures: \\ref " << label("indicator_", row.what.of->code) << '\n';
    out << "- area: " << plain(name_of(row.where)) << '\n';
    if (!row.counterpart.view().empty()) out << "- counterpart: " << plain(name_of(row.counterpart)) << '\n';
    if (!words_of(row.when).empty()) out << "- period: " << words_of(row.when) << '\n';
    if (row.has_figure()) out << "- stated: " << plain(to_text(figure_of(row)).view()) << '\n';
    if (row.mentions[0].line != 0) {
        out << "- printed: " << plain(row.mentions[0].printed) << ", line " << row.mentions[0].line << '\n';
    }
    if (!row.said_by->publisher.empty() || !row.said_by->publication.empty()) {
        out << "- source, as the text names it: " << words_of(*row.said_by) << '\n';
    }
    out << "- assertion: " << to_text(row.asserted) << "\n*/\n";
}

void write_keys(std::string const& folder) {
    std::ofstream out = opened(folder, "keys.dox");
    out << "/** \\page keys_table Keys of the corridor\nThe rows of the dataset by their keys, a page for each theme. "
           "The "
           "values are as stated by the article, unseen by the library.\n\n";
    for (theme const& each : corridor::facts.themes) out << "- \\subpage keys_" << each.name << '\n';
    out << "*/\n";
    for (theme const& each : corridor::facts.themes) {
        out << "/** \\page keys_" << each.name << ' ' << each.name << " (theme)\n";
        for (observation const& row : each.rows) out << "- \\subpage " << label("key_", row.key) << '\n';
        out << "*/\n";
        for (observation const& row : each.rows) write_key(out, row);
    }
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "tables: say the folder to write to\n";
        return 2;
    }
    std::string const folder(argv[1]);
#include "constants.inc"
    std::ofstream comments = opened(folder, "constants.dox");
    for (std::string const& each : constants) comments << each;
    write_units(folder);
    write_currencies(folder);
    write_areas(folder);
    write_groups(folder);
    write_indicators(folder);
    write_keys(folder);
    std::ofstream refused_page = opened(folder, "refused.md");
    reference::write_refused(refused_page);
}
