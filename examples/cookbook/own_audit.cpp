// Do figures agree with each other? Rules that read like sentences, and what they find.
#include <almanac/audit.hpp>
#include <almanac/io/ostream.hpp>

#include <iostream>

namespace al = almanac;

namespace {

constexpr al::observation rows[] = {
    {.key = "exports", .value = {28, 6}, .in = &al::units::USD},
    {.key = "exports.share", .value = {83, 0}, .in = &al::units::percent},
    {.key = "imports", .value = {45, 6}, .in = &al::units::USD},
    {.key = "trade", .value = {73, 6}, .in = &al::units::USD},
};
constexpr al::table figures(rows);

constexpr al::identity rules[] = {
    al::total("trade").is_sum_of("exports", "imports").named("both ways"),
    al::share("exports", al::of("trade")).is("exports.share").named("the share of exports"),
};

} // namespace

int main() {
    for (al::identity const& rule : rules) {
        al::finding const found = al::audit(figures, rule);
        std::cout << rule.name << ": " << to_text(found.verdict) << '\n';
        if (found.verdict == al::audit_verdict::consistent) continue;
        std::cout << "  " << arithmetic_of(found) << '\n'
                  << "  it looks like " << to_text(found.likely.what) << " in " << found.smallest.operand << '\n';
    }
}
