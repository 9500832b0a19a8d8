// Asserts what CMakeLists.txt embeds of files beside it: of each indicator a value for Norway and for Sweden.
#include <almanac/place/areas.hpp>

#include <N/off.hpp>
#include <embedded/NO.hpp>
#include <embedded/large.hpp>
#include <embedded/lines.hpp>
#include <embedded/norway.hpp>
#include <embedded/rows.hpp>
#include <embedded/semicolon.hpp>

namespace areas = almanac::areas;
using almanac::year;

static_assert(embedded::norway.areas.size() == 1 && embedded::norway.at(areas::NOR, year(2022)).value == 1);
static_assert(N::off.areas.size() == 2 && N::off.at(areas::SWE, year(2022)).value == 12);
static_assert(embedded::NO.areas.size() == 1 && embedded::NO.at(areas::SWE, year(2022)).value == 13);
static_assert(embedded::semicolon.about.indicator == "a;b" &&
              embedded::semicolon.at(areas::NOR, year(2022)).value == 4);

// As the file has them. Integer literals of these would be too large, or the least of 64 bits and no number of C++.
static_assert(embedded::large.at(areas::NOR, year(2022)).value == 23456789012345678901.0);
static_assert(embedded::large.at(areas::SWE, year(2022)).value == -9223372036854775808.0);

// The line breaks are in the text, and the code behind them is not in the program.
static_assert(embedded::lines.about.indicator == "two\nint code = 1; //\r\?\?/\\");
static_assert(embedded::lines.at(areas::NOR, year(2022)).value == 6);
int code = 2;
namespace embedded {
int code = 3;
}

// The theme is no identifier, and would be code.
static_assert(embedded::rows.themes.begin()->name == "a[]={};int x");
static_assert(embedded::rows.themes.begin()->rows.begin()->key == "a[]={};int x.words.PAK.2024");
