// Do seven countries of the corridor converge? GDP per head from a World Bank file: levels, growth, the spread between
// them, who catches up with the richest and when, and a chart in plain text.
//
// Usage: convergence FILE [FIRST_YEAR LAST_YEAR]
//   FILE   the long form of an indicator, `Country Name,Country Code,Year,Value`: NY.GDP.PCAP.CD (current US dollars)
//   or
//          any other level per head. Without years: the last ten that all seven have.
#include <almanac/compare.hpp>
#include <almanac/indicator.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/place.hpp>
#include <almanac/unit.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iomanip>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace al = almanac;

namespace {

constexpr al::unit dollars_per_person = al::units::USD / al::counted("person");
using panel = al::panel<dollars_per_person>;

constexpr al::area countries[] = {al::areas::IND, al::areas::KAZ, al::areas::KGZ, al::areas::PAK,
                                  al::areas::TJK, al::areas::TKM, al::areas::UZB};

bool all_have(panel const& levels, al::period const& when) {
    return std::ranges::none_of(levels.cross_section(when),
                                [](auto const& point) { return al::is_missing(point.value); });
}

/// The last period that all countries have.
al::period last_common(panel const& levels) {
    std::size_t t = levels.period_count;
    while (t > 0 && !all_have(levels, levels.when(t - 1))) --t;
    if (t == 0) throw al::domain_error("there is no year that all seven countries have");
    return levels.when(t - 1);
}

void print_levels(panel const& levels, al::period const& first, al::period const& last) {
    auto const now = levels.cross_section(last);
    auto const ranks = rank_within_period(now);
    auto const growth = cagr(levels, first, last);
    al::area const leader = std::ranges::max(now, {}, &al::section_point<double>::value).where;
    std::cout << "                 level " << to_text(last) << "  rank  growth a year  level with "
              << short_name(leader) << '\n'
              << std::fixed;
    for (al::area const& country : countries) {
        std::cout << std::left << std::setw(14) << short_name(country) << std::right << std::setprecision(0)
                  << std::setw(14) << now.at(country).value << std::setw(6) << ranks.at(country).value
                  << std::setprecision(2) << std::setw(13) << growth.at(country).value << " %   ";
        auto const found = catch_up_time(levels.series(leader), levels.series(country), first, last);
        if (found.kind == al::catching_up::in_years) {
            std::cout << std::setprecision(0) << "in " << found.years << " years\n";
        } else {
            std::cout << (country == leader ? "" : to_text(found.kind)) << '\n';
        }
    }
}

void print_convergence(panel const& levels, al::period const& first, al::period const& last) {
    auto const spread = sigma_convergence_over_time(levels, al::deviation_of::population, al::absent::skip).values;
    auto const [beta, speed, areas] = beta_convergence_between(levels, first, last);
    std::cout << std::setprecision(3) << "\nspread of the logarithms: " << spread.at(first).value << " in "
              << to_text(first) << ", " << spread.at(last).value << " in " << to_text(last) << '\n'
              << "slope of growth on the first level: " << beta << " (" << to_text(areas) << " countries)\n";
    if (speed.kind == al::converging::yes) {
        std::cout << "speed of convergence: " << 100 * speed.speed << " % a year, half of the gap in "
                  << std::setprecision(0) << al::statistics::half_life(speed) << " years\n";
    } else {
        std::cout << "those behind did not grow faster: no convergence\n";
    }
}

/// The levels from `first` to `last` on a logarithmic scale, a letter a country, a column a year.
void print_chart(panel const& levels, al::period const& first, al::period const& last) {
    constexpr int height = 18;
    std::size_t const from = levels.position(first);
    std::size_t const years = levels.position(last) - from + 1;
    std::vector<std::string> rows(height, std::string(years * 3, ' '));
    auto [least, greatest] =
        std::ranges::minmax(levels.series_at(0).between(first, last), {}, &al::series_point<double>::value);
    double low = least.value;
    double high = greatest.value;
    for (auto const& point : levels) {
        if (al::is_missing(point.value) || point.when.first < first.first || last.past < point.when.past) continue;
        low = std::min(low, point.value);
        high = std::max(high, point.value);
    }
    for (std::size_t i = 0; i < levels.areas.size(); ++i) {
        for (std::size_t t = 0; t < years; ++t) {
            double const value = levels.series_at(i)[from + t].value;
            if (al::is_missing(value)) continue;
            double const place = std::log(value / low) / std::log(high / low) * (height - 1);
            rows[height - 1 - static_cast<std::size_t>(std::lround(place))][3 * t + i % 3] = static_cast<char>('a' + i);
        }
    }
    std::cout << "\nlogarithmic scale";
    for (std::size_t i = 0; i < levels.areas.size(); ++i) {
        std::cout << (i == 0 ? ": " : ", ") << static_cast<char>('a' + i) << ' ' << short_name(levels.areas[i]);
    }
    std::cout << '\n' << std::setprecision(0);
    for (int row = 0; row < height; ++row) {
        double const level = low * std::pow(high / low, static_cast<double>(height - 1 - row) / (height - 1));
        std::cout << std::setw(8) << level << " |" << rows[static_cast<std::size_t>(row)] << '\n';
    }
    std::cout << std::setw(10) << '+' << std::string(years * 3, '-') << '\n'
              << std::setw(14) << to_text(first).view() << std::setw(static_cast<int>(years) * 3 - 3)
              << to_text(last).view() << '\n';
}

al::period year_from(std::string_view argument) { return al::parse_period(argument); }

void run(char const* name, char const* first_year, char const* last_year) {
    al::text_file const file(name);
    panel const all = al::panel_of<dollars_per_person>(al::read_table(file.view(), {.file = name}), "Value",
                                                       {.indicator = "GDP per head", .kind = al::nature::ratio});
    panel const levels = all.only(countries);
    al::period const last = last_year != nullptr ? year_from(last_year) : last_common(levels);
    al::period const first = first_year != nullptr ? year_from(first_year) : period_with(ordinal(last) - 10, all.every);
    print_levels(levels, first, last);
    print_convergence(levels, first, last);
    print_chart(levels, first, last);
}

} // namespace

int main(int count, char** arguments) {
    if (count != 2 && count != 4) {
        std::cerr << "usage: convergence FILE [FIRST_YEAR LAST_YEAR]\n";
        return 2;
    }
    try {
        run(arguments[1], count == 4 ? arguments[2] : nullptr, count == 4 ? arguments[3] : nullptr);
    } catch (al::error const& problem) {
        std::cerr << "convergence: " << problem.what() << '\n';
        return 1;
    }
}
