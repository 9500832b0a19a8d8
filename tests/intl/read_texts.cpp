// Reads what texts.mjs prints, and prints it again: each text is read as the amount that it was made of, or refused
// with a sentence; and what a style of the library's table writes is what Intl.NumberFormat wrote.
//
//     node texts.mjs ... | read_texts
#include <almanac/io/locale/local_symbols.hpp>
#include <almanac/io/locale/money_locale.hpp>
#include <almanac/number/text/decimal_text.hpp>

#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <string_view>
#include <utility>

using namespace almanac;

namespace {

struct row {
    std::string locale, grouping, currency, display, number, text;
};
row row_of(std::string const& line) {
    row out;
    std::size_t at = 0;
    for (std::string* each : {&out.locale, &out.grouping, &out.currency, &out.display, &out.number, &out.text}) {
        std::size_t const end = line.find('\t', at);
        *each = line.substr(at, end - at);
        at = end == std::string::npos ? line.size() : end + 1;
    }
    return out;
}

expected_grouping grouping_named(std::string_view name) {
    constexpr std::pair<std::string_view, expected_grouping> names[] = {
        {"western", expected_grouping::western},         {"indian", expected_grouping::indian},
        {"continental", expected_grouping::continental}, {"spaced", expected_grouping::spaced},
        {"apostrophe", expected_grouping::apostrophe},   {"spaced_point", expected_grouping::spaced_point},
        {"arabic", expected_grouping::arabic},
    };
    for (auto const& [its_name, grouping] : names) {
        if (name == its_name) return grouping;
    }
    return expected_grouping::english;
}

struct counts {
    long read = 0;
    long wrong = 0;
    std::map<std::string, long> refusals{};
    long printed = 0;
    long printed_otherwise = 0;
    std::map<std::string, long> not_printed{};

    void read_text(row const& each) {
        currency_code const code(std::string_view(each.currency));
        try {
            any_money const found =
                parse_any_money(each.text, code, {.grouping = grouping_named(each.grouping), .symbols = local_symbols});
            if (found.currency != code) {
                ++refusals["another currency than that asked for"]; // as parse_money of the currency says
            } else if (to_decimal(found) == parse_decimal(each.number)) {
                ++read;
            } else if (++wrong <= 20) {
                std::cout << "wrong: " << each.locale << ' ' << each.text << " read as " << to_text(found).view()
                          << '\n';
            }
        } catch (parse_error const& why) {
            std::string const message = why.what();
            ++refusals[message.substr(message.find(", expected ") + 11)];
        }
    }
    /// All by code; by symbol the currency of the country, because each locale has symbols of its own for some others.
    void print_amount(row const& each) {
        bool const is_code = each.display.ends_with("code");
        bool const is_own_symbol = each.display == "own symbol" && each.currency != "RON"; // lei is the narrow one
        // CLDR has separators of its own for what the euro replaced there.
        bool const is_written_otherwise = (each.locale.starts_with("it-") && each.currency == "ITL") ||
                                          (each.locale == "et-EE" && each.currency == "EEK");
        if ((!is_code && !is_own_symbol) || is_written_otherwise) return;
        if (!has_money_style(each.locale)) {
            ++not_printed["no style for the locale"];
            return;
        }
        currency_code const code(std::string_view(each.currency));
        decimal const number = parse_decimal(each.number);
        if (has_minor_unit(code) && -number.exponent != minor_unit(code)) {
            ++not_printed["CLDR has other digits behind the point than ISO 4217"];
            return;
        }
        money_style style = money_style_of(each.locale);
        style.symbols = local_symbols;
        if (is_code) {
            style.currency =
                style.currency == currency_form::symbol_before ? currency_form::code_before : currency_form::code_after;
        }
        if (grouping_named(each.grouping) != money_grammar_of(each.locale).grouping) {
            std::cout << each.locale << " has another grouping\n";
            ++printed_otherwise;
        }
        text<64> const text = to_text(any_money(code, number, -number.exponent), style);
        if (text.view() == each.text) {
            ++printed;
        } else if (++printed_otherwise <= 20) {
            std::cout << "printed: " << each.locale << ' ' << text.view() << " for " << each.text << '\n';
        }
    }
};

} // namespace

int main() {
    counts all;
    for (std::string line; std::getline(std::cin, line);) {
        row const each = row_of(line);
        all.read_text(each);
        all.print_amount(each);
    }
    long refused = 0;
    for (auto const& [why, count] : all.refusals) refused += count;
    long const total = all.read + refused + all.wrong;
    if (total == 0) return 77; // as ctest skips: this node has other data
    std::printf("texts %ld: read %ld (%.2f %%), refused %ld, wrong %ld\n", total, all.read,
                100.0 * static_cast<double>(all.read) / static_cast<double>(total), refused, all.wrong);
    for (auto const& [why, count] : all.refusals) {
        if (count > 50) std::cout << "  refused " << count << ": " << why << '\n';
    }
    std::printf("printed alike %ld, otherwise %ld\n", all.printed, all.printed_otherwise);
    for (auto const& [why, count] : all.not_printed) std::cout << "  not compared " << count << ": " << why << '\n';
    bool const enough = all.read * 20 >= total * 19;
    return all.wrong == 0 && all.printed_otherwise == 0 && enough ? 0 : 1;
}
