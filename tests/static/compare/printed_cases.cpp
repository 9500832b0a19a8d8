// What a reader is shown of two printed figures. The intervals are worked out by hand in the comments.
#include <almanac/compare/figures.hpp>
#include <almanac/indicator/parse_figure.hpp>

#include "prove.hpp"

using namespace almanac;

namespace {
constexpr any_figure said(std::string_view words, int of_year = 2024) {
    return parse_figure(words, {.when = year(of_year), .kind = nature::flow});
}
constexpr bool is(any_figure const& f, std::string_view shown) { return to_text(f).view() == shown; }
} // namespace

// (0.95 / 2.1, 1.05 / 1.9): 0.452 to 0.553.
PROVE("half of two billion", is(ratio(said("$1 billion"), said("$2 billion")), "about 0.5"));
// 22.6 to 27.6.
PROVE("5 of 20 billion", is(share(said("$5 billion"), said("$20 billion")), "about 25%"));
// 60.3 to 73.7: "about 67" would be 62 to 72.
PROVE("2 of 3 billion", is(share(said("$2 billion"), said("$3 billion")), "67 (60 to 74) %"));
// (2.85 / 1.05, 3.15 / 0.95): 171.4 to 231.6 per cent.
PROVE("from one to three billion", is(growth(said("$1 billion", 2023), said("$3 billion")), "200 (170 to 240) %"));
// 42.2 to 48.8.
PROVE("1.0 of 2.2 billion", is(share(said("$1.0 billion"), said("$2.2 billion")), "about 45%"));
// 0.3 to 0.5 billion, as "about 0.4" says.
PROVE("1.9 less 1.5 billion", is(gap(said("$1.9 billion"), said("$1.5 billion")), "about USD 0.4 billion"));
// 0 to 500 by 1.9: up to 26.3.
PROVE("at most stays", is(share(said("at most $500 million"), said("$2 billion")), "at most 27%"));
PROVE("opposite bounds decide nothing",
      is(gap(said("at most $500 million"), said("at most $400 million")), "USD 100 (-400 to 500) million"));
// Below 1.95 less 0.3.
PROVE("less than, perhaps negative",
      is(gap(said("$1.9 billion"), said("over $300 million")), "less than USD 1.65 billion, perhaps negative"));
PROVE("over stays", is(ratio(said("over 700 attacks"), said("43 attacks")), "over 16") && // 16.28
                        is(sum(said("over 700 attacks"), said("43 attacks")), "over 743 attacks"));
// 1 by 19.5 per cent: 5.13.
PROVE("less than stays", is(share(said("less than 1%"), said("20%")), "less than 5.2%"));
// 20.08 to 21.22: 21 is a third of it away from 20.63.
PROVE("392 million of 1.9 billion", is(share(said("$392 million"), said("$1.9 billion")), "20.6 (20.0 to 21.3) %"));
// 41.8 to 47.2.
PROVE("200 of 450 megawatts", is(share(said("200 MW"), said("450 MW")), "about 44%"));
PROVE("nothing but noise", is(gap(said("$392 million"), said("$392 million")), "USD 0 (-1 to 1) million"));
// 4.713 to 4.981.
PROVE("1.9 billion by 392 million", is(ratio(said("$1.9 billion"), said("$392 million")), "about 4.8"));
// 1.45 / 1.95 and 1.55 / 1.85: -25.6 to -16.2.
PROVE("from 1.9 to 1.5 billion", is(growth(said("$1.9 billion", 2023), said("$1.5 billion")), "-21 (-26 to -16) %"));
// 475 to 505 million; "500 million" reads 475 to 525.
PROVE("nearly and a number", is(sum(said("nearly $400 million"), said("$100 million")), "USD 500 million"));
