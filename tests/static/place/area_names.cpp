// The table of names: sorted, spelled as names are folded, and of countries that exist.
#include <almanac/place/area_names.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {

/// Whether a table of a few names is sorted and folded, and its codes are those of areas that `exists` is true of.
template <class Exists>
constexpr bool is_in_order_and_known(std::string_view all, Exists exists) {
    std::string_view before;
    for (std::size_t row = 0; row < all.size();) {
        std::size_t const bar = place_detail::place_of('|', all, row, all.size());
        std::size_t const end = place_detail::place_of('\n', all, bar, all.size());
        std::string_view const name = all.substr(row, bar - row);
        if (!(before < name) || place_detail::folded_name(name).view() != name) return false;
        if (!exists(all.substr(bar + 1, end - bar - 1)) || !place_detail::code_of_country_name(name).empty())
            return false;
        before = name;
        row = end + 1;
    }
    return true;
}

/// Whether `holds(name, code)` for the rows from `first` on, a tenth of the text: clang counts steps.
template <class Predicate>
constexpr bool for_a_tenth(std::size_t tenth, Predicate holds) {
    std::string_view const all = place_detail::country_names_text;
    std::size_t row = all.size() * tenth / 10;
    while (row != 0 && all[row - 1] != '\n') --row;
    for (std::string_view before; row < all.size() * (tenth + 1) / 10;) {
        std::size_t const bar = place_detail::place_of('|', all, row, all.size());
        std::string_view const name = all.substr(row, bar - row);
        if (!holds(before, name, all.substr(bar + 1, 3)) || all[bar + 4] != '\n') return false;
        before = name;
        row = bar + 5;
    }
    return true;
}
constexpr bool is_in_order(std::size_t tenth) {
    return for_a_tenth(tenth, [](std::string_view before, std::string_view name, std::string_view) {
        return before < name && name.size() <= place_detail::longest_folded_name;
    });
}
constexpr bool is_folded(std::size_t tenth) {
    return for_a_tenth(tenth, [](std::string_view, std::string_view name, std::string_view) {
        return place_detail::folded_name(name).view() == name;
    });
}
constexpr bool is_known(std::size_t tenth) {
    return for_a_tenth(tenth, [](std::string_view, std::string_view, std::string_view code) {
        return place_detail::is_area_code(code);
    });
}
template <std::size_t Tenth>
constexpr bool is_proved = is_in_order(Tenth) && is_folded(Tenth) && is_known(Tenth);

} // namespace

PROVE("the first half of the table", is_proved<0>&& is_proved<1>&& is_proved<2>&& is_proved<3>&& is_proved<4>);
PROVE("the second half", is_proved<5>&& is_proved<6>&& is_proved<7>&& is_proved<8>&& is_proved<9>);

PROVE("former countries", is_in_order_and_known(place_detail::former_country_names_text, [](std::string_view code) {
          for (place_detail::former_country const& each : place_detail::former_countries) {
              if (each.code == code) return true;
          }
          return false;
      }));
PROVE("other names of groups", is_in_order_and_known(place_detail::other_group_names_text, [](std::string_view code) {
          return place_detail::find_group(code) != place_detail::group_count;
      }));
PROVE("former countries by name", parse_former_area_name("USSR", year(1985)) == former_area("SUN", year(1985)) &&
                                      parse_former_area_name("Burma", year(1985)) == areas::MMR &&
                                      parse_former_area_name("Poland", year(1985)) == areas::POL);
PROVE("groups by their codes and other names",
      parse_area_name("OPEC") == areas::opec && parse_area_name("G7") == areas::g7 &&
          parse_area_name("BRICS") == areas::brics && parse_area_name("EU") == areas::european_union &&
          parse_area_name("Eurozone") == areas::euro_area && parse_area_name("Turkic Council") == areas::ots);

PROVE("names are read in constant expressions",
      parse_area_name("Korea, Rep.") == areas::KOR && parse_area_name("iran") == areas::IRN &&
          parse_area_name("Côte d’Ivoire") == areas::CIV && parse_area_name("central asia") == areas::central_asia);
