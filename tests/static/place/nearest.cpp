// Which code an error names as the nearest. What is right here is a matter of judgement: what a reader would have
// guessed.
#include <almanac/place/nearest.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr bool guess(std::string_view asked, std::string_view nearest) {
    return place_detail::nearest_area_code(asked) == nearest;
}

} // namespace

PROVE("a wrong letter", guess("PAX", "PAK") && guess("UZX", "UZB") && guess("TJX", "TJK"));
PROVE("two letters exchanged", guess("KZA", "KAZ") && guess("IDN ", "IDN"));
PROVE("another case or code system",
      guess("pak", "PAK") && guess("PK", "PAK") && guess("kz", "KAZ") && guess("586", "PAK"));
PROVE("a name for a code", guess("Pakistan", "PAK") && guess("iran", "IRN") && guess("Viet Nam", "VNM") &&
                               guess("Central Asia", "central_asia") && guess("Kazakstan", "KAZ"));
PROVE("codes of other lists", guess("UK", "GBR") && guess("EL", "GRC") && guess("GER", "DEU") && guess("UAE", "ARE") &&
                                  guess("WLD", "world") && guess("EUU", "european_union") && guess("ROM", "ROU"));
PROVE("a group misspelled", guess("centrl_asia", "central_asia") && guess("SAARC", "saarc") && guess("ecoo", "eco"));
PROVE("other organizations are not near", guess("APEC", "") && guess("OAS", "") && guess("LLDC", "") &&
                                              guess("g8", "") && guess("EEC", "") && guess("sco2", "sco"));
PROVE("a name that begins otherwise or has three other letters is not near",
      guess("Siberia", "") && guess("Prussia", "") && guess("Western Samoa", "") && guess("Western Sahaar", "ESH") &&
          guess("Liberja", "LBR"));
PROVE("nothing is near", guess("", "") && guess("qwertyuiop", "") &&
                             guess("a text that is longer than any name of any country or group of countries", ""));

// A difference of one or two in length is near, one of three is not. A proof each: clang counts steps.
PROVE("shorter by one", guess("Kazakhsta", "KAZ") && guess("Liechtenste", "LIE"));
PROVE("shorter by two", guess("Kazakhst", "KAZ"));
PROVE("shorter by three", guess("Kazakhs", ""));
PROVE("shorter by three, of a long name", guess("Liechtenst", ""));
PROVE("longer by one", guess("Luxembourgn", "LUX"));
PROVE("longer by two", guess("Luxembourgne", "LUX"));
PROVE("longer by two, of another", guess("Kyrgyzstanne", "KGZ"));
PROVE("longer by three", guess("Luxembourgnes", ""));
PROVE("longer by three, of another", guess("Kyrgyzstannes", ""));
