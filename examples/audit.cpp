// Do the figures of an article agree with each other? The audit of the corridor dataset: what cannot be, what changes
// its meaning between two lines, what cannot be told, with the arithmetic and the places where the figures stand.
//
// Usage: audit [json] [--theme NAME] [--verdict NAME] [--all] [--cite] [--derived] [--rows] [--outside]
//              [--html FILE [--vega ADDRESS]]
//   json           for machines: an array with an object for each identity
//   --theme NAME   only what involves a figure of this theme: energy, trade, ...
//   --verdict NAME only consistent, inconsistent or undecided ones
//   --all          what holds as well
//   --cite         below each finding who is named for its figures and where they were read
//   --outside      in place of the declared identities checks against figures of the World Bank
//   --derived      in place of the declared identities those that follow from vocabulary and links
//   --rows         in place of them what each figure says against itself: its domain, printed words, key and dates
//   --html FILE    writes a page: both sides of what is broken as intervals, the figures with their sources as
//                  footnotes; prints nothing
//   --vega ADDRESS where that page finds vega.min.js and vega-lite.min.js: a folder, with a slash at its end; without
//                  it beside the page. If they are not there, it fetches them; without a network the charts are text.
#include <almanac/audit.hpp>
#include <almanac/corridor.hpp>
#include <almanac/corridor_identities.hpp>
#include <almanac/io/charts/figure_chart.hpp>
#include <almanac/io/charts/html_page.hpp>
#include <almanac/io/json_writer.hpp>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;
namespace cor = almanac::corridor;
using al::finding;

namespace {

struct options {
    bool json = false;
    bool all = false;
    bool cite = false;
    bool derived = false;
    bool rows = false;
    bool outside = false;
    std::string_view theme{};
    std::string_view verdict{};
    std::string html{};
    std::string_view vega{};
};

/// The lines of the article in which the figures of a finding stand, in order.
std::vector<int> lines_of(finding const& f) {
    std::vector<int> lines;
    for (std::size_t i = 0; i < f.row_count; ++i) {
        for (al::mention const& each : f.rows[i]->mentions) {
            if (each.line != 0) lines.push_back(each.line);
        }
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

bool is_of_theme(finding const& f, std::string_view theme) {
    return std::any_of(f.rows, f.rows + f.row_count, [theme](al::observation const* row) {
        return row->key.substr(0, theme.size()) == theme && row->key.substr(theme.size(), 1) == ".";
    });
}

bool is_wanted(finding const& f, options const& wanted) {
    if (!wanted.theme.empty() && !is_of_theme(f, wanted.theme)) return false;
    if (!wanted.verdict.empty()) return to_text(f.verdict) == wanted.verdict;
    return wanted.all || wanted.json || f.grade != al::severity::none;
}

/// Why, in the words of the list of what is known, or with the arithmetic.
std::string_view known_explanation(finding const& f) {
    al::known_finding const* known = find_known(cor::known_findings, f.of.name);
    if (known == nullptr) known = al::find_known(cor::outside_findings, f.of.name);
    return known == nullptr ? std::string_view() : known->explanation;
}

void print(finding const& f, options const& wanted) {
    std::cout << "  " << f.of.name << " (" << to_text(f.of.kind) << ", lines";
    for (int const line : lines_of(f)) std::cout << ' ' << line;
    std::cout << ")\n";
    if (!known_explanation(f).empty()) std::cout << "    " << known_explanation(f) << '\n';
    std::cout << "    " << explain(f).view() << '\n';
    for (std::size_t i = 0; wanted.cite && i < f.row_count; ++i) {
        std::cout << "      " << f.rows[i]->key << ": " << cite(*f.rows[i], cor::article).view() << '\n';
    }
}

/// The figures that cannot all be right, in groups.
void print_conflicts(std::vector<finding> const& findings) {
    std::cout << "Figures that several contradictions share:\n";
    for (al::conflict const& each : conflicts(findings)) {
        if (each.findings.size() < 2) continue;
        std::cout << "  of " << each.findings.size() << " contradictions, " << each.resolved << " with "
                  << each.doubted.front() << "; not all of these can be right:\n";
        for (std::string_view const key : each.minimal) std::cout << "    " << key << '\n';
    }
}

void print_report(std::vector<finding> const& findings, options const& wanted) {
    al::severity last = al::severity::none;
    std::size_t holding = 0;
    for (finding const& each : findings) {
        holding += each.grade == al::severity::none ? 1u : 0u;
        if (!is_wanted(each, wanted)) continue;
        if (each.grade != last) std::cout << '\n' << to_text(each.grade) << ":\n";
        last = each.grade;
        print(each, wanted);
    }
    std::cout << '\n';
    print_conflicts(findings);
    std::cout << '\n' << findings.size() << " identities, of which " << holding << " hold.\n";
}

/// A side of an identity as a figure of which nothing is said: its value is the middle of its range.
al::any_figure figure_of_side(al::interval const& side, al::unit const& in) {
    double const middle = (to_double(side.lower) + to_double(side.upper)) / 2;
    bool const is_bounded = side.lower_bound != al::bound::unbounded && side.upper_bound != al::bound::unbounded;
    al::decimal const end = side.lower_bound == al::bound::unbounded ? side.upper : side.lower;
    al::decimal const value = is_bounded ? al::from_double(middle, 15, al::rounding::half_even) : end;
    return {value, side, al::qualifier::plain, {}, {}, in};
}
/// Both sides of a finding as intervals: where they do not meet, the figures cannot all be right.
void draw_sides(al::html_page& page, finding const& f) {
    for (al::interval const& side : {f.left, f.right}) {
        bool const is_known = side.lower_bound != al::bound::unbounded || side.upper_bound != al::bound::unbounded;
        if (!f.is_known || !is_known) return;
    }
    al::reasons all;
    for (int i = 0; i < al::reason_count; ++i) all.add(static_cast<al::reason>(i));
    std::vector<al::any_figure> const sides{figure_of_side(f.left, f.in), figure_of_side(f.right, f.in)};
    al::chart c = al::interval_chart(sides, {.title = f.of.name}, all);
    c.subtitle = c.unit;
    c.values[0].label = "left side";
    c.values[1].label = "right side";
    page.picture(c);
}
/// A finding as a part of the page: the words, both sides, the figures.
void write_finding(al::html_page& page, finding const& f) {
    std::string heading(f.of.name);
    heading.append(" (").append(to_text(f.of.kind)).append(", lines");
    for (int const line : lines_of(f)) heading.append(" ").append(std::to_string(line));
    page.part(heading + ")");
    if (!known_explanation(f).empty()) page.paragraph(known_explanation(f));
    page.paragraph(explain(f).view());
    if (f.is_broken()) draw_sides(page, f);
    std::vector<std::vector<al::html_cell>> lines;
    for (std::size_t i = 0; i < f.row_count; ++i) {
        al::observation const& row = *f.rows[i];
        std::string const value = row.has_figure() ? std::string(al::to_text(figure_of(row)).view())
                                  : row.is_event() ? "event"
                                                   : "missing";
        lines.push_back({{std::string(row.key)}, {value, {page.footnote(cite(row, cor::article).view())}, true}});
    }
    page.table({"key", "figure"}, lines);
}
/// All findings that are wanted, the worst first, and what they have in common.
void write_page(std::ostream& out, std::vector<finding> const& findings, options const& wanted) {
    std::string const name(cor::article.name);
    al::html_page page(out, {.title = "Do the figures of " + name + " agree with each other?", .vega = wanted.vega});
    auto const holds = [](finding const& f) { return f.grade == al::severity::none; };
    page.paragraph(std::to_string(findings.size()) + " identities, of which " +
                   std::to_string(std::count_if(findings.begin(), findings.end(), holds)) + " hold.");
    page.paragraph("All values as stated by " + name + "; this library does not vouch for them.");
    al::severity last = al::severity::none;
    for (finding const& each : findings) {
        if (!is_wanted(each, wanted)) continue;
        if (each.grade != last) page.section(to_text(each.grade));
        last = each.grade;
        write_finding(page, each);
    }
    page.section("Figures that several contradictions share");
    for (al::conflict const& each : conflicts(findings)) {
        if (each.findings.size() < 2) continue;
        page.paragraph("Of " + std::to_string(each.findings.size()) + " contradictions, " +
                       std::to_string(each.resolved) + " with " + std::string(each.doubted.front()) +
                       "; not all of these can be right:");
        page.list({each.minimal.begin(), each.minimal.end()});
    }
}

void write_end(std::ostream& out, al::decimal value, al::bound kind) {
    if (kind == al::bound::unbounded) {
        out << "null";
    } else {
        out << to_text(value).view();
    }
}
void write_side(std::ostream& out, al::interval const& side, al::unit const& in) {
    al::json_object object(out);
    write_end(object.start("low"), side.lower, side.lower_bound);
    write_end(object.start("high"), side.upper, side.upper_bound);
    object.nullable("unit", to_text(in).view());
}
void write_json(std::ostream& out, finding const& f) {
    al::json_object object(out);
    object.nullable("identity", f.of.name);
    object.nullable("verdict", to_text(f.verdict));
    object.nullable("kind", to_text(f.of.kind));
    object.nullable("assumes", f.of.assumes);
    std::ostream& lines = object.start("lines");
    std::string_view before = "[";
    for (int const line : lines_of(f)) {
        lines << before << line;
        before = ",";
    }
    lines << (before == "[" ? "[]" : "]");
    std::ostream& keys = object.start("keys");
    keys << '[';
    for (std::size_t i = 0; i < f.row_count; ++i) {
        if (i > 0) keys << ',';
        al::write_json_string(keys, f.rows[i]->key);
    }
    keys << ']';
    write_side(object.start("left"), f.left, f.in);
    write_side(object.start("right"), f.right, f.in);
    write_side(object.start("imbalance"), f.imbalance, f.in);
    object.nullable("explanation", known_explanation(f).empty() ? explain(f).view() : known_explanation(f));
}
void print_json(std::vector<finding> const& findings, options const& wanted) {
    std::string_view before = "[\n";
    for (finding const& each : findings) {
        if (!is_wanted(each, wanted)) continue;
        std::cout << before;
        write_json(std::cout, each);
        before = ",\n";
    }
    std::cout << (before == "[\n" ? "[]\n" : "\n]\n");
}

std::vector<finding> findings_of(options const& wanted) {
    if (wanted.outside) return al::audit(cor::facts_and_outside, cor::outside_checks);
    if (wanted.derived) return al::audit(cor::facts, al::derived_identities(cor::facts));
    if (wanted.rows) return al::audit(cor::facts, al::identities_of_rows(cor::facts));
    return al::audit(cor::facts, cor::identities);
}

/// Reads the command line; returns false where it is not understood.
bool read(int count, char** arguments, options& wanted) {
    for (int i = 1; i < count; ++i) {
        std::string_view const option = arguments[i];
        bool const has_value = i + 1 < count;
        if (option == "json") {
            wanted.json = true;
        } else if (option == "--all") {
            wanted.all = true;
        } else if (option == "--cite") {
            wanted.cite = true;
        } else if (option == "--derived") {
            wanted.derived = true;
        } else if (option == "--rows") {
            wanted.rows = true;
        } else if (option == "--outside") {
            wanted.outside = true;
        } else if (option == "--html" && has_value) {
            wanted.html = arguments[++i];
        } else if (option == "--vega" && has_value) {
            wanted.vega = arguments[++i];
        } else if (option == "--theme" && has_value) {
            wanted.theme = arguments[++i];
            if (cor::facts.themes.find(wanted.theme) == nullptr) return false;
        } else if (option == "--verdict" && has_value) {
            wanted.verdict = arguments[++i];
        } else {
            return false;
        }
    }
    bool const is_verdict = wanted.verdict.empty() || wanted.verdict == "consistent" ||
                            wanted.verdict == "inconsistent" || wanted.verdict == "undecided";
    return is_verdict;
}

} // namespace

int main(int count, char** arguments) {
    options wanted;
    if (!read(count, arguments, wanted)) {
        std::cerr
            << "usage: audit [json] [--theme NAME] [--verdict consistent|inconsistent|undecided] [--all] [--cite] "
               "[--derived] [--rows] [--outside] [--html FILE [--vega ADDRESS]]\n";
        return 2;
    }
    std::vector<finding> const findings = worst_first(findings_of(wanted));
    if (!wanted.html.empty()) {
        std::ofstream file(wanted.html);
        write_page(file, findings, wanted);
        if (file.flush()) return 0;
        std::cerr << "audit: cannot write " << wanted.html << '\n';
        return 1;
    }
    if (wanted.json) {
        print_json(findings, wanted);
        return 0;
    }
    std::cout << "Do the figures of " << cor::article.name << " agree with each other?\n";
    print_report(findings, wanted);
    return 0;
}
