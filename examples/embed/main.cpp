// A downstream tool that carries one theme of the corridor dataset and prints it. The theme's table is a constant: the
// compiler puts it in the program's read-only data, nothing is read or filled in at run time, and the other themes are
// not in the program. CMakeLists.txt beside this file says how to build it against an installed almanac.
#include <almanac/datasets/corridor/themes/energy.hpp>
#include <almanac/indicator/figure_text.hpp>

#include <cstdio>

namespace al = almanac;

namespace {

void print(std::string_view text, char end) { std::printf("%.*s%c", static_cast<int>(text.size()), text.data(), end); }

} // namespace

/// Every row as key, figure and period, with tabs between them; a row without a figure is an event, or its value is
/// missing.
int main() {
    for (al::observation const& row : al::corridor::energy) {
        print(row.key, '\t');
        print(row.has_figure() ? al::to_text(al::figure_of(row)).view() : row.is_event() ? "event" : "missing", '\t');
        print(al::to_text(row.when), '\n');
    }
}
