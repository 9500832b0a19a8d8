// The sizes of the named units against the definitions that others publish, each by a calculation of its own.
// Sources: SI: BIPM, The International System of Units, 9th edition (2019); SP 811: NIST Special Publication 811
// (2008), appendix B; UCUM: The Unified Code for Units of Measure, 2.1, tables 5 to 9; ISO 80000-13 for bits and bytes.
#include <almanac/unit/text/unit_text.hpp>

#include "prove.hpp"

#include <string_view>

using namespace almanac;
using namespace almanac::units;

namespace {

constexpr bool symbols_are_unique() {
    for (named_unit const& a : named_units) {
        if (find_named_unit(std::string_view(a.symbol)) != &a) return false;
    }
    return true;
}
constexpr bool values_are_unique() {
    for (named_unit const& a : named_units) {
        if (find_named_unit(a.value) != &a) return false;
    }
    return true;
}
/// Sizes are written as members; this is what `make_scale` would have made of them.
constexpr bool sizes_are_canonical() {
    for (named_unit const& a : named_units) {
        scale const size = a.value.size;
        if (make_scale(size.numerator, size.denominator, size.power_of_ten) != size) return false;
    }
    return true;
}
constexpr bool english_names_are_there() {
    for (named_unit const& a : named_units) {
        if (std::string_view(a.english).empty()) return false;
    }
    return true;
}

} // namespace

PROVE("no symbol stands twice", symbols_are_unique());
PROVE("no unit stands twice", values_are_unique());
PROVE("every size is in canonical form", sizes_are_canonical());
PROVE("every unit has an English name", english_names_are_there());

// Length. SP 811, B.6: the international foot, 0.3048 m exactly (agreement of 1959); 1 in = 2.54 cm exactly.
PROVE("foot, inch, yard, mile", ft == scaled(m, 3048, 10000) && ft == scaled(in, 12) && in == scaled(cm, 254, 100) &&
                                    yd == scaled(ft, 3) && mi == scaled(yd, 1760) && mi == scaled(ft, 5280));
PROVE("the mile in SP 811, B.8: 1.609344 km", mi == scaled(km, 1609344, 1000000));
PROVE("the nautical mile, SI 8th edition, table 8: 1852 m", nautical_mile == scaled(m, 1852));
PROVE("the metric lengths", km == scaled(m, 1000) && cm == scaled(m, 1, 100) && mm == scaled(m, 1, 1000));

// Area. UCUM, table 9: acre of the international foot is 160 square rods of 16.5 ft, 43,560 ft2.
PROVE("square units", m2 == m * m && km2 == km * km && km2 == scaled(m2, 1000000));
PROVE("hectare, SI table 8: a square hectometre", ha == power(scaled(m, 100), 2));
PROVE("the acre", acre == scaled(power(ft, 2), 43560) && acre == scaled(power(scaled(ft, 33, 2), 2), 160));
PROVE("a square mile is 640 acres", mi* mi == scaled(acre, 640));

// Volume. SP 811, B.8: the US gallon is 231 cubic inches, the barrel of petroleum 42 gallons; SI table 8: the litre.
PROVE("cubic units", m3 == m * m * m && km3 == power(km, 3) && ft3 == power(ft, 3));
PROVE("the litre is a cubic decimetre", L == power(scaled(m, 1, 10), 3) && m3 == scaled(L, 1000));
PROVE("the gallon and the barrel", gal == scaled(power(in, 3), 231) && bbl == scaled(gal, 42));
PROVE("SP 811: 3.785411784 L, 158.987294928 L",
      gal == scaled(L, 3785411784, 1000000000) && bbl == scaled(L, 158987294928, 1000000000));
PROVE("a cubic foot is 1728 cubic inches", ft3 == scaled(power(in, 3), 1728));
PROVE("a billion cubic metres is a cubic kilometre", scaled(m3, 1000000000) == km3);

// Mass. SP 811, B.8: the avoirdupois pound is 0.45359237 kg and 7000 grains, the troy ounce 480 grains.
PROVE("metric masses",
      kg == scaled(g, 1000) && t == scaled(kg, 1000) && kt == scaled(t, 1000) && Mt == scaled(kt, 1000));
PROVE("the pound", lb == scaled(kg, 45359237, 100000000));
PROVE("the troy ounce", troy_ounce == scaled(lb, 480, 7000) && troy_ounce == scaled(g, 311034768, 10000000));

// Time. UCUM, table 7: the mean Julian year of 365.25 days; the mean Julian month is a twelfth of it.
PROVE("minute, hour, day, week", min == scaled(s, 60) && h == scaled(min, 60) && d == scaled(h, 24) &&
                                     wk == scaled(d, 7) && ms == scaled(s, 1, 1000));
PROVE("year and month", a == scaled(d, 36525, 100) && mo == scaled(a, 1, 12));
PROVE("a month is 30.4375 days", mo == scaled(d, 304375, 10000));

// Power and energy. SI table 4: the joule is kg m2 s-2, the watt J/s.
PROVE("joule and watt", J == kg * m * m / (s * s) && W == J / s);
PROVE("multiples of the watt",
      kW == scaled(W, 1000) && MW == scaled(kW, 1000) && GW == scaled(MW, 1000) && TW == scaled(GW, 1000));
PROVE("multiples of the joule", kJ == scaled(J, 1000) && MJ == scaled(kJ, 1000) && GJ == scaled(MJ, 1000) &&
                                    TJ == scaled(GJ, 1000) && PJ == scaled(TJ, 1000) && EJ == scaled(PJ, 1000));
PROVE("watt hours", Wh == W * h && kWh == kW * h && MWh == MW * h && GWh == GW * h && TWh == TW * h);
PROVE("a kilowatt hour is 3.6 MJ", kWh == scaled(MJ, 36, 10));
// UN, International Recommendations for Energy Statistics (2018), and IEA: 10^7 kcal of the International Table, 4.1868
// J a calorie.
PROVE("tonne of oil equivalent", toe == scaled(GJ, 41868, 1000) && toe == scaled(J, 41868, 10000, 10) &&
                                     ktoe == scaled(toe, 1000) && Mtoe == scaled(ktoe, 1000));
PROVE("IEA: 1 Mtoe is 11.63 TWh", Mtoe == scaled(TWh, 1163, 100));
// SP 811, B.8, footnote 9: 1055.05585262 J; fifth International Conference on the Properties of Steam (1956): 1 Btu/lb
// is 2.326 J/g.
PROVE("British thermal unit", Btu == scaled(J, 105505585262, 100000000) && Btu / lb == scaled(J / g, 2326, 1000) &&
                                  MMBtu == scaled(Btu, 1000000));

// Information.
PROVE("bits and bytes", byte == scaled(bit, 8) && kB == scaled(byte, 1000) && MB == scaled(kB, 1000) &&
                            GB == scaled(MB, 1000) && TB == scaled(GB, 1000) && PB == scaled(TB, 1000) &&
                            EB == scaled(PB, 1000));
PROVE("multiples of the bit", kbit == scaled(bit, 1000) && Mbit == scaled(kbit, 1000) && Gbit == scaled(Mbit, 1000) &&
                                  Tbit == scaled(Gbit, 1000));

// Numbers.
PROVE("per cent, points and basis points", units::percent.size == make_scale(1, 100) &&
                                               percentage_point == scaled(basis_point, 100) &&
                                               !same_dimension(units::percent, percentage_point));
PROVE("rates", bbl_per_d == bbl / d && Mbit_per_s == Mbit / s && km_per_h == km / h);
