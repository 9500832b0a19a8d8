// Names of natures, qualifiers and assertions, and the codes of SDMX CL_OBS_STATUS, version 2.2
// (https://sdmx.org, content-oriented guidelines, annex 2), written out from the list.
#include <almanac/indicator.hpp>

#include "prove.hpp"

using namespace almanac;

PROVE("names of assertions",
      to_text(assertion::observed) == "observed" && to_text(assertion::estimated) == "estimated" &&
          to_text(assertion::projected) == "projected" && to_text(assertion::modelled) == "modelled" &&
          to_text(assertion::target) == "target" && to_text(assertion::planned) == "planned" &&
          to_text(assertion::proposed) == "proposed" && to_text(assertion::required) == "required");
PROVE("names of natures", to_text(nature::stock) == "stock" && to_text(nature::flow) == "flow" &&
                              to_text(nature::price) == "price" && to_text(nature::ratio) == "ratio" &&
                              to_text(nature::change) == "change" && to_text(nature::rank) == "rank" &&
                              to_text(nature::capacity) == "capacity" && to_text(nature::extent) == "extent" &&
                              to_text(nature::duration) == "duration" && to_text(nature::event) == "event");
PROVE("names of qualifiers", to_text(qualifier::plain).empty() && to_text(qualifier::exact) == "exact" &&
                                 to_text(qualifier::about) == "about" && to_text(qualifier::estimated) == "estimated" &&
                                 to_text(qualifier::over) == "over" && to_text(qualifier::at_least) == "at_least" &&
                                 to_text(qualifier::under) == "under" && to_text(qualifier::at_most) == "at_most");
PROVE("qualifiers as words",
      to_words(qualifier::plain).empty() && to_words(qualifier::exact).empty() &&
          to_words(qualifier::about) == "about" && to_words(qualifier::estimated) == "an estimated" &&
          to_words(qualifier::over) == "over" && to_words(qualifier::at_least) == "at least" &&
          to_words(qualifier::under) == "less than" && to_words(qualifier::at_most) == "at most");

PROVE("the codes are 20 letters and nothing else", [] {
    int count = 0;
    for (int c = -128; c < 128; ++c) {
        bool const is_code = observation_status::is_code(static_cast<char>(c));
        bool const is_listed = c >= 'A' && c <= 'W' && c != 'C' && c != 'R' && c != 'T';
        if (is_code != is_listed) return false;
        count += is_code ? 1 : 0;
    }
    return count == 20;
}());
PROVE("each code alone", [] {
    for (char const c : std::string_view("ABDEFGHIJKLMNOPQSUVW")) {
        observation_status const alone(std::string_view(&c, 1));
        bool const says_missing = std::string_view("HKLMOQ").find(c) != std::string_view::npos;
        if (!alone.has(c) || alone.empty() || alone.is_missing() != says_missing) return false;
        if (to_text(alone).view() != std::string_view(&c, 1)) return false;
        for (char const other : std::string_view("ABDEFGHIJKLMNOPQSUVW")) {
            if (other != c && alone.has(other)) return false;
        }
    }
    return true;
}());
PROVE("no set has what is no code", !observation_status("ABDEFGHIJKLMNOPQSUVW").has('C') &&
                                        !observation_status("A").has('a') && !observation_status("A").has('\0'));
PROVE("sets that differ", !(observation_status("B") == observation_status("P")) &&
                              !(observation_status("B") == observation_status()) &&
                              observation_status("") == observation_status());
