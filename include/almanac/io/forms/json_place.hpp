// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Where a value stands in a JSON text, by its pointer (RFC 6901, https://www.rfc-editor.org/rfc/rfc6901), so that a
/// fault can be said with line and column by readers that keep no places.
#pragma once

#include <almanac/io/encoding.hpp>
#include <almanac/io/long_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace almanac::inline v0::io_detail {

/// Walks down a JSON text, which need not be well-formed behind the place that is looked for. Keys with escapes are not
/// compared: their object is found instead.
class json_walker {
public:
    explicit json_walker(std::string_view source)
        : source_(source) {
        skip_blanks();
    }
    [[nodiscard]] std::size_t at() const { return at_; }

    /// Goes to a member of the object or an element of the array that begins here; the last of several members of one
    /// name if that is asked for. Stays here and returns false where there is none.
    bool enter(std::string_view step, bool last) {
        std::size_t const here = at_;
        std::size_t found = here;
        for_each_child([&](std::string_view name) {
            if (name == step) found = at_;
            return name == step && !last;
        });
        at_ = found;
        return found != here;
    }
    /// Goes to each member of the object or element of the array that begins here, and calls `is_enough` with its name
    /// or number, until that is so.
    template <class IsEnough>
    void for_each_child(IsEnough const& is_enough) {
        char const open = peek();
        if (open != '{' && open != '[') return;
        ++at_;
        std::size_t index = 0;
        for (skip_blanks(); at_ < source_.size() && peek() != '}' && peek() != ']'; ++index) {
            std::string_view name;
            if (open == '{') {
                name = string();
                skip_blanks();
                if (peek() == ':') ++at_;
                skip_blanks();
            }
            if (open == '{' ? is_enough(name) : is_enough(std::to_string(index))) return;
            skip_value();
            skip_blanks();
            if (peek() == ',') ++at_;
            skip_blanks();
        }
    }

private:
    [[nodiscard]] char peek() const { return at_ < source_.size() ? source_[at_] : '\0'; }
    void skip_blanks() {
        while (at_ < source_.size() && std::string_view(" \t\r\n").find(source_[at_]) != std::string_view::npos) ++at_;
    }
    /// Steps over the string that begins here.
    std::string_view string() {
        std::size_t const first = (std::min)(at_ + 1, source_.size());
        std::size_t past = first;
        while (past < source_.size() && source_[past] != '"') past += source_[past] == '\\' ? 2U : 1U;
        past = (std::min)(past, source_.size());
        at_ = (std::min)(past + 1, source_.size());
        return source_.substr(first, past - first);
    }
    void skip_value() {
        int depth = 0;
        do {
            char const c = peek();
            if (c == '"') {
                string();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']')) return;
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (at_ < source_.size()) ++at_;
        } while (at_ < source_.size() &&
                 (depth > 0 || std::string_view(",}] \t\r\n").find(source_[at_]) == std::string_view::npos));
    }

    std::string_view source_;
    std::size_t at_ = 0;
};

/// A fault that does not stop the reader, which is told the places of all together.
struct json_fault {
    std::string pointer{};
    std::string found{};
    std::string expected{};
};
/// The faults of a reader that goes on, and the cells that it leaves out for them, by the pointer to their dataset.
struct json_faults {
    std::vector<json_fault> all{};
    std::map<std::string, std::unordered_set<std::uint64_t>> cells{};
};

/// The text of a JSON file and its name, for errors.
struct json_place {
    std::string_view source{};
    std::string_view file{};
    json_faults* faults = nullptr; ///< where faults are kept that do not stop the reader; null where the first one does

    /// Line and column of the value that a pointer leads to, or of the innermost one on the way that is there.
    [[nodiscard]] text_position of(std::string_view pointer, bool last = false) const {
        return position_in(source, at(pointer, last).at(), file);
    }
    /// Raises `parse_error` at a pointer: found what, expected what "at /value/3".
    [[noreturn]] void fail(std::string_view pointer, std::string_view found, std::string_view expected,
                           bool last = false) const {
        std::string_view const where = pointer.empty() ? std::string_view("the root") : pointer;
        raise(parse_error(of(pointer, last), found.empty() ? std::string_view("an empty text") : found,
                          text<300>(expected).append(" at ").append(where)));
    }

    /// Keeps the fault, where faults are kept, or raises `parse_error` as `fail`.
    void refuse(std::string_view pointer, std::string_view found, std::string_view expected) const {
        if (faults == nullptr) fail(pointer, found, expected);
        faults->all.push_back({std::string(pointer), std::string(found), std::string(expected)});
    }
    /// The faults that were kept of what is below a pointer, with their places, in the order of the file. Walks over
    /// the text once for each object or array that holds some of them, and not for each fault.
    [[nodiscard]] std::vector<refused_row> refused_below(std::string_view pointer) const {
        std::map<std::string, std::unordered_map<std::string, std::vector<json_fault const*>>> by_parent;
        for (json_fault const& each : faults->all) {
            if (!each.pointer.starts_with(std::string(pointer) + '/')) continue;
            std::size_t const end = each.pointer.rfind('/');
            by_parent[each.pointer.substr(0, end)][step_of(each.pointer.substr(end + 1))].push_back(&each);
        }
        std::vector<std::pair<std::size_t, json_fault const*>> placed;
        for (auto& of_parent : by_parent) {
            auto& by_step = of_parent.second;
            json_walker walker = at(of_parent.first, false);
            std::size_t const start = walker.at();
            walker.for_each_child([&](std::string_view step) {
                auto const found = by_step.find(std::string(step));
                if (found == by_step.end()) return false;
                for (json_fault const* const each : found->second) placed.emplace_back(walker.at(), each);
                by_step.erase(found);
                return by_step.empty();
            });
            for (auto const& [step, left] : by_step) { // whose names have escapes
                for (json_fault const* const each : left) placed.emplace_back(start, each);
            }
        }
        return rows_of(std::move(placed));
    }

private:
    /// At the value that a pointer leads to, or at the innermost one on the way that is there.
    [[nodiscard]] json_walker at(std::string_view pointer, bool last) const {
        json_walker walker(source);
        while (!pointer.empty()) {
            std::size_t const end = pointer.find('/', 1);
            if (!walker.enter(step_of(pointer.substr(1, end == std::string_view::npos ? end : end - 1)), last)) break;
            pointer = end == std::string_view::npos ? std::string_view() : pointer.substr(end);
        }
        return walker;
    }
    /// Counts lines once, up to the last fault.
    [[nodiscard]] std::vector<refused_row>
    rows_of(std::vector<std::pair<std::size_t, json_fault const*>> placed) const {
        std::stable_sort(placed.begin(), placed.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        std::vector<refused_row> rows;
        std::size_t line = 1;
        std::size_t start = 0;
        std::size_t next = 0;
        for (auto const& [offset, fault] : placed) {
            for (; next < offset; ++next) {
                if (source[next] == '\n') ++line, start = next + 1;
            }
            std::string_view const found = fault->found.empty() ? "an empty text" : std::string_view(fault->found);
            rows.push_back({line, offset - start + 1, std::string(found), fault->expected + " at " + fault->pointer});
        }
        return rows;
    }
    /// A step without its escapes: ~1 is a slash, ~0 a tilde.
    static std::string step_of(std::string_view step) {
        std::string plain;
        for (std::size_t i = 0; i < step.size(); ++i) {
            bool const is_escape = step[i] == '~' && i + 1 < step.size();
            plain += is_escape ? (step[++i] == '1' ? '/' : '~') : step[i];
        }
        return plain;
    }
};

/// The pointer to a member.
inline std::string member_pointer(std::string_view parent, std::string_view name) {
    std::string pointer(parent);
    pointer += '/';
    for (char const c : name) {
        if (c == '~' || c == '/') {
            pointer += c == '~' ? "~0" : "~1";
        } else {
            pointer += c;
        }
    }
    return pointer;
}

} // namespace almanac::inline v0::io_detail
