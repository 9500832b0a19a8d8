// Values with the text that a debugger should show of them: what the library itself writes, or what is said here. A
// debugger stops in `look` and compares.
#include <almanac/calendar.hpp>
#include <almanac/indicator.hpp>
#include <almanac/money.hpp>
#include <almanac/money/wide_money.hpp>
#include <almanac/number.hpp>
#include <almanac/place.hpp>
#include <almanac/unit.hpp>

#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

namespace al = almanac;

void shown() {}

template <class Value>
void look(Value const& value, std::string_view expected) {
    static char text[400];
    text[expected.copy(text, sizeof text - 1)] = '\0';
    char const* const should_show = text;
    static_cast<void>(value);
    static_cast<void>(should_show);
    shown();
}

/// Numbers with words, in groups, with and without zeros that were printed.
void numbers() {
    for (std::int64_t const coefficient :
         {0, 1, 4, 15, 20, 150, 392, -392, 1005, 12345, 400000, 1234567, -1900000000}) {
        for (int exponent = -12; exponent <= 14; ++exponent) {
            al::decimal const number(coefficient, exponent);
            look(number, al::to_words(number));
        }
    }
    look(al::decimal(15, 80), "15e80");
    using al::bound;
    look(al::interval(al::decimal(3915, -1), al::decimal(3925, -1), bound::closed, bound::open), "[391.5, 392.5)");
    look(al::interval(700, 0, bound::open, bound::unbounded), "(700, inf)");
    look(al::interval(0, 5, bound::unbounded, bound::closed), "(-inf, 5]");
    look(al::bounded(1.5, 1.25, 2000.0), "1.5 (1.25 to 2,000)");
    look(al::bounded(12.0), "12");
    look(al::bounded(al::missing_value), "missing");
}

/// Visits units with and without a symbol: quotients with dollars, persons and days, powers and products.
template <class Visit>
void for_each_compound_unit(Visit visit) {
    namespace u = al::units;
    // The size of some does not fit into a unit.
    auto const visit_made = [&](auto make, al::unit const& of) {
        try {
            visit(make(of));
        } catch (al::overflow_error const&) {
        }
    };
    for (al::named_unit const& each : al::named_units) {
        if (each.value.kind != al::measure::amount) continue;
        visit_made([](al::unit const& of) { return u::USD / of; }, each.value);
        visit_made([](al::unit const& of) { return of / al::counted("person"); }, each.value);
        visit_made([](al::unit const& of) { return of / u::d; }, each.value);
        visit_made([](al::unit const& of) { return al::power(of, -1); }, each.value);
        visit_made([](al::unit const& of) { return al::power(u::PKR, 2) / of; }, each.value);
    }
    for (char const* const text : {"USD@2015", "USD@PPP2021/{person}", "USD2@2015", "LCU/USD@PPP", "LCU@constant",
                                   "{container_of_forty_feet}/mo", "{truck}2"})
        visit(al::parse_unit(text));
    for (al::unit const& each :
         {al::scaled(u::m, 33, 7, 2), al::scaled(u::percent, 3), al::power(u::km, 2), u::t * u::km, u::USD / u::EUR})
        visit(each);
}

/// What gdb shows of a unit with a symbol is the symbol; what it shows of another one is written to a file, see
/// `read_back`.
void units() {
    for (al::named_unit const& each : al::named_units) look(each.value, each.symbol);
    for_each_compound_unit([](al::unit const& each) { look(each, "unit to read back"); });
    look(al::currency_code("KZT"), "KZT");
}

/// Whether the lines of the file are those units, as the library reads them.
int read_back(char const* path) {
    std::ifstream lines(path);
    int faults = 0;
    for_each_compound_unit([&](al::unit const& each) {
        std::string line;
        std::getline(lines, line);
        if (al::parse_unit(line) == each) return;
        std::cout << "gdb shows " << line << " of the unit " << al::to_text(each).view() << '\n';
        ++faults;
    });
    return faults == 0 && lines.peek() == std::ifstream::traits_type::eof() ? 0 : 1;
}

/// The units that have a symbol, as the printers have them.
void print_named_units() {
    for (al::named_unit const& each : al::named_units) {
        al::unit const& u = each.value;
        std::cout << "    (\"" << each.symbol << "\", (" << int{u.length} << ", " << int{u.mass} << ", " << int{u.time}
                  << ", " << int{u.information} << "), " << static_cast<int>(u.kind) << ", " << u.size.numerator << ", "
                  << u.size.denominator << ", " << u.size.power_of_ten << "),\n";
    }
}

/// Quantities whose unit is in their type, in each representation, and those with the unit as a member.
void quantities() {
    namespace u = al::units;
    look(al::quantity<u::USD>(392e6), "USD 392 million");
    look(al::quantity<u::MW>(1300), "1,300 MW");
    look(al::quantity<u::MW>(-0.125), "-0.125 MW");
    look(al::quantity<u::MW>(al::missing_value), "missing MW");
    look(al::quantity<u::USD / al::counted("person"), int>(7), "7 USD/{person}");
    look(al::quantity<al::scaled(u::USD, 1'000'000), al::decimal>(al::decimal(25, -1)), "USD 2.5 million");
    look(al::quantity<u::percent>(76), "76 %");
    look(al::quantity<u::rank, int>(3), "rank 3");
    look(al::quantity<u::one>(2.5), "2.5");
    look(al::quantity<u::km, float>(1.5f), "1.5 km");
    look(al::quantity<al::counted("truck") / u::mo, int>(600), "600 {truck}/mo");
    // clang cuts a long text in the name of a type, and the printer shows that.
#ifdef __clang__
    constexpr std::string_view two_containers = "2 {container_...}";
#else
    constexpr std::string_view two_containers = "2 {container_of_forty_feet}";
#endif
    look(al::quantity<al::counted("container_of_forty_feet"), int>(2), two_containers);
    look(al::any_quantity(1.9e9, u::PKR), "PKR 1.9 billion");
}

void amounts_of_money() {
    al::money<al::currency_code("USD")> const dollars(al::decimal(123456, -2));
    look(dollars, al::to_text(dollars));
    al::money<al::currency_code("JPY")> const yen(-1500);
    look(yen, al::to_text(yen));
    al::money<al::currency_code("KZT"), 4> const tenge(al::decimal(5, -4));
    look(tenge, al::to_text(tenge));
    look(al::any_money(dollars), al::to_text(dollars));
    auto const rials = -al::wide_money<al::currency_code("IRR")>(al::decimal(123456789, 26));
    look(rials, al::to_text(rials));
    look(al::any_wide_money(rials), al::to_text(rials));
}

/// A period and what is made of it, as the library writes them.
void with_ends(al::period const& each) {
    for (al::period const& period : {each, al::since(each), al::until(each), al::by(each), al::as_of(each)})
        look(period, al::to_text(period));
}
void periods() {
    for (int month = 1; month <= 12; ++month) {
        with_ends(al::month(2024, month));
        with_ends(al::day(2023, month, 28));
        al::serial_day const day = al::to_serial({2024, month, 1});
        for (al::period_kind const kind : {al::period_kind::week, al::period_kind::quarter, al::period_kind::trimester,
                                           al::period_kind::half_year, al::period_kind::year})
            with_ends(al::period_at(day, kind));
        for (al::fiscal_calendar const& calendar : {al::fiscal::pakistan, al::fiscal::india, al::fiscal::united_states,
                                                    al::fiscal::sdmx(7, 1), al::fiscal::sdmx(4, 6)}) {
            for (al::period_kind const kind :
                 {al::period_kind::fiscal_year, al::period_kind::fiscal_half, al::period_kind::fiscal_trimester,
                  al::period_kind::fiscal_quarter, al::period_kind::fiscal_month}) {
                al::period const each = al::period_at(day, kind, calendar);
                look(each, al::to_text(each));
                al::period const both = al::span(each, al::next(each));
                look(both, al::to_text(both));
            }
        }
    }
    with_ends(al::span(al::year(2020), al::year(2024)));
    with_ends(al::span(al::day(2020, 1, 1), al::month(2024, 3)));
    look(al::no_period(), "none");
    look(al::period(al::fiscal_year<al::fiscal::iran>(1403)), "2024-03-20/2025-03-20[IRN]");
}

void areas() {
    look(al::areas::PAK, "PAK");
    look(al::areas::central_asia, "central_asia");
    look(al::area(), "no area");
    look(al::area_set(), "no area");
    look(al::area_set(al::areas::KAZ), "KAZ");
    look(unite(al::area_set(al::areas::KAZ), al::area_set(al::areas::PAK)), "2 areas");
}

void figures() {
    namespace u = al::units;
    al::basis const in_2024{.when = al::year(2024), .kind = al::nature::flow};
    auto const trade = al::state<u::USD>(al::printed(392, 6), in_2024);
    look(trade, "USD 392 million [391.5, 392.5) flow 2024");
    look(forget_unit(trade), "USD 392 million [391.5, 392.5) flow 2024");
    look(al::state<al::scaled(u::USD, 1'000'000)>(al::printed(392, 0), in_2024),
         "USD 392 million [391.5, 392.5) flow 2024");
    look(al::state<u::USD>(al::decimal(120), in_2024), "USD 120 flow 2024");
    look(al::state<u::percent>(al::printed(76, 0),
                               {.when = al::month(2025, 3), .kind = al::nature::ratio, .where = al::areas::PAK}),
         "76 % [75.5, 76.5) ratio 2025-03 PAK");
    look(al::state<u::MW>(al::printed(1300, 0), {.kind = al::nature::capacity, .asserted = al::assertion::target},
                          al::qualifier::at_least),
         "at least 1,300 MW [1,300, inf) capacity target");
    look(
        al::state<al::counted("attack")>(al::printed(700, 0), {.when = al::since(al::year(2020))}, al::qualifier::over),
        "over 700 {attack} (700, inf) since 2020");
}

int main(int argument_count, char** arguments) {
    if (argument_count == 2 && arguments[1] == std::string_view("units")) {
        print_named_units();
        return 0;
    }
    if (argument_count == 2) return read_back(arguments[1]);
    numbers();
    units();
    quantities();
    amounts_of_money();
    periods();
    areas();
    figures();
}
