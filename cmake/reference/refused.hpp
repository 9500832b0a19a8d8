// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
// The page "What is refused, and the way out" of the reference. Each refusal is made, and its message says the rest.
#pragma once

#include <almanac/compare.hpp>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace reference {

/// What a message says to do instead, and of which operations: "compare, divide".
struct way_out {
    std::string words;
    std::string operations;
};

/// The pieces of a text between separators.
inline std::vector<std::string> pieces_of(std::string_view text, std::string_view separator) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at != std::string_view::npos;) {
        std::size_t const past = text.find(separator, at);
        out.emplace_back(text.substr(at, past == std::string_view::npos ? past : past - at));
        at = past == std::string_view::npos ? past : past + separator.size();
    }
    return out;
}

/// The message of what is refused.
template <class Refusal>
std::string message_of(Refusal const& refuse) {
    try {
        refuse();
    } catch (almanac::error const& e) {
        return e.what();
    }
    return {};
}

/// The way out in a message: what stands between what is wrong and the waiver. Empty where there is the waiver alone.
inline std::string way_out_in(std::string_view message) {
    std::vector<std::string> const pieces = pieces_of(message, "; ");
    std::string out;
    for (std::size_t i = 1; i + 1 < pieces.size(); ++i) out.append(out.empty() ? "" : "; ").append(pieces[i]);
    return out.starts_with("instead: ") ? out.substr(std::string_view("instead: ").size()) : out;
}

/// Each call of a function in backquotes: "`per(a, b)` divides a flow by a stock".
inline std::string with_code(std::string_view words) {
    std::string out;
    for (std::string const& word : pieces_of(words, " ")) {
        std::size_t const opened = word.find('(');
        bool const begins = opened != std::string::npos && opened > 0;
        bool const ends = word.ends_with(')') || word.find("),") != std::string::npos;
        bool const is_name = word.find('_') != std::string::npos || word.find("::") != std::string::npos ||
                             (word.find('.') != std::string::npos && !word.ends_with('.'));
        bool const is_alone = opened == std::string::npos && !ends && is_name;
        out.append(out.empty() ? "" : " ").append(begins || is_alone ? "`" : "").append(word);
        if (ends || is_alone) out += '`';
    }
    return out;
}

/// The operations that a message may name, each once.
inline std::vector<std::string> operations() {
    std::vector<std::string> out;
    for (almanac::compare_detail::alternative const& each : almanac::compare_detail::alternatives) {
        for (std::string const& name : pieces_of(each.in, "|")) {
            bool is_known = false;
            for (std::string const& earlier : out) is_known = is_known || earlier == name;
            if (!is_known) out.push_back(name);
        }
    }
    return out;
}

inline void add_way_out(std::vector<way_out>& to, std::string const& words, std::string const& operation) {
    if (words.empty()) return;
    for (way_out& each : to) {
        if (each.words != words) continue;
        each.operations.append(", ").append(operation);
        return;
    }
    to.push_back({words, operation});
}

/// What messages say to do instead where a reason speaks against figures, or against containers.
inline std::vector<way_out> ways_out_of(almanac::reason r) {
    namespace refused = almanac::refused;
    std::vector<way_out> out;
    for (std::string const& operation : operations()) {
        std::string const message =
            message_of([&] { almanac::compare_detail::throw_not_comparable(operation, r, {}, {}); });
        add_way_out(out, way_out_in(message), operation);
    }
    std::string const of_containers[] = {
        message_of([] { refused::index_numbers_on_different_bases("compare", {}, {}); }),
        message_of([] { refused::changes_over_other_times_or_the_year_to_date("compare", "", ""); }),
        message_of([] { refused::trade_valued_at_other_points("compare", "", ""); }),
        message_of([] { refused::a_nature_is_not_stated("convert the frequency"); }),
        message_of([] { refused::values_of_the_year_to_date_have_an_end(); }),
    };
    for (std::string const& message : of_containers) {
        bool const is_of_it = message.find(almanac::compare_detail::waiver_of(r).view()) != std::string::npos;
        if (is_of_it) add_way_out(out, way_out_in(message), "compute with containers");
    }
    return out;
}

/// The page, in Markdown.
inline void write_refused(std::ostream& out) {
    out << "# What is refused, and the way out {#refused}\n\n"
           "A computation with figures or containers is refused for one of these reasons. The message of "
           "`not_comparable` "
           "names each that holds, with what both sides say of it, the function that would be right, where there is "
           "one, "
           "and the waiver.\n\n"
           "A waiver is an argument of the call: `ratio(a, b, waive(reason::period))`. Operators have none; `+` stands "
           "for "
           "`sum`, `-` for `gap`. What was waived is in the result, as `on.waived` or `about.waived`, and stays in "
           "what "
           "is computed from it. Everything else that is refused: \\subpage refusals.\n\n"
           "| reason | in words | what to do instead | what accepts it |\n|---|---|---|---|\n";
    for (int i = 0; i < almanac::reason_count; ++i) {
        auto const r = static_cast<almanac::reason>(i);
        out << "| `" << almanac::to_text(r) << "` | " << almanac::to_words(r) << " | ";
        std::string_view before;
        for (way_out const& each : ways_out_of(r)) {
            out << before << with_code(each.words) << " (when asked to " << each.operations << ')';
            before = "; ";
        }
        out << " | `" << almanac::compare_detail::waiver_of(r).view() << "` |\n";
    }
}

} // namespace reference
