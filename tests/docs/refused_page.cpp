// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
// The page "What is refused, and the way out" has each reason, in words, with the waiver and with each function that
// the library names instead, and for which operations.
#include <iostream>
#include <refused.hpp>
#include <sstream>
#include <string>

namespace {

using namespace almanac;
int faults = 0;

void require_in(std::string const& row, std::string_view words, std::string_view of) {
    if (row.find(words) != std::string::npos) return;
    ++faults;
    std::cout << "the row of " << of << " has no \"" << words << "\": " << row << '\n';
}

/// The row of a reason; empty where there is none.
std::string row_of(std::string const& page, reason r) {
    std::string const begin = "\n| `" + std::string(to_text(r)) + "` |";
    std::size_t const at = page.find(begin);
    return at == std::string::npos ? std::string() : page.substr(at + 1, page.find('\n', at + 1) - at - 1);
}

void check_row(std::string const& row, reason r) {
    require_in(row, to_words(r), to_text(r));
    require_in(row, "`waive(reason::" + std::string(to_text(r)) + ")`", to_text(r));
    for (compare_detail::alternative const& each : compare_detail::alternatives) {
        if (each.to != r) continue;
        std::size_t const at = row.find(reference::with_code(each.call));
        require_in(row, reference::with_code(each.call), to_text(r));
        if (at == std::string::npos) continue;
        std::string const its = row.substr(at, row.find(')', row.find("(when asked to ", at)) - at);
        for (std::string const& operation : reference::pieces_of(each.in, "|")) require_in(its, operation, each.call);
    }
}

} // namespace

int main() {
    std::ostringstream out;
    reference::write_refused(out);
    std::string const page = out.str();
    for (int i = 0; i < reason_count; ++i) check_row(row_of(page, static_cast<reason>(i)), static_cast<reason>(i));
    // What the messages of containers name, by hand.
    require_in(row_of(page, reason::nature), "`per(a, b)` divides a flow by a stock", "nature");
    require_in(row_of(page, reason::price_basis), "`rebase(values, period)` brings them to one", "price_basis");
    require_in(row_of(page, reason::valuation), "`mirror_differences` compares the two sides of a flow", "valuation");
    require_in(row_of(page, reason::transformation), "`ytd_to_period(values)`", "transformation");
    require_in(row_of(page, reason::nature_unknown), "`about.kind` says whether", "nature_unknown");
    return faults == 0 ? 0 : 1;
}
