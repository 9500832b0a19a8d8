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
PROVE("nothing is near", guess("", "") && guess("qwertyuiop", "") &&
                             guess("a text that is longer than any name of any country or group of countries", ""));

// A difference of one or two in length is near, one of three is not.
PROVE("shorter by one, two and three", guess("Kazakhsta", "KAZ") && guess("Kazakhst", "KAZ") && guess("Kazakhs", "") &&
                                           guess("Liechtenste", "LIE") && guess("Liechtenst", ""));
PROVE("longer by one, two and three", guess("Luxembourgn", "LUX") && guess("Luxembourgne", "LUX") &&
                                          guess("Luxembourgnes", "") && guess("Kyrgyzstanne", "KGZ") &&
                                          guess("Kyrgyzstannes", ""));
