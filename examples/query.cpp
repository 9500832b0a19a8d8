// Questions to the dataset: Pakistan against its neighbours, the same indicator, the same year; what there is; and what
// would have to be waived to compare.
#include <almanac/compare.hpp>
#include <almanac/corridor.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/with/range_v3_select.hpp>

#include <iostream>

using namespace almanac;
namespace indicators = corridor::indicators;

namespace {

void print(observation const& row) { std::cout << "  " << row.key << ": " << figure_of(row) << '\n'; }

} // namespace

int main() {
    auto const facts = rows_of(corridor::facts);
    std::cout << "Exports of goods in 2024:\n";
    for (auto const& row : facts | with_figure() | of_indicator(indicators::exports_goods) | in(year(2024))) print(row);
    std::cout << "About gas in Central Asia and its states:\n";
    for (auto const& row : facts | with_figure() | within(areas::central_asia) | with_words("gas")) print(row);

    std::cout << "Beside India's trade with Central Asia, and what to waive:\n";
    auto const& india = corridor::at("trade.trade.goods.IND.central_asia.2024");
    for (auto const& other : comparable_with(india, facts | towards(india.counterpart)))
        std::cout << "  " << other.row->key << ": " << ratio(figure_of(india), figure_of(*other.row), other.to_waive)
                  << '\n';
    for (auto const& other : comparable_with(corridor::at("connectivity.internet.speed.PAK"), facts))
        std::cout << "  " << other.row->key << ": " << to_text(other) << '\n';

    std::cout << keys_among(facts).size() << " keys, " << areas_among(facts).size() << " areas, "
              << indicators_among(facts).size() << " indicators, " << indicators_of_several_areas(facts).size()
              << " of them with figures of two areas or more;\n"
              << to_text(count_comparisons(facts)) << ".\n";
}
