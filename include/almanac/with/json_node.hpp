// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A JSON text parsed by nlohmann-json (https://json.nlohmann.me, version 3.9 or later), each value with the way to it,
/// so that a reader can say where a fault is. What `with/json_stat.hpp` is made of.
#pragma once

#include <almanac/io/forms/json_place.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace almanac::inline v0::io_detail {

/// Reads through a text for what parsed values do not tell: where the form is broken, which number is too great for a
/// double, which member an object has twice.
class json_checker final : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit json_checker(json_place const& place)
        : place_(place) {}

    bool null() override { return step(); }
    bool boolean(bool) override { return step(); }
    bool number_integer(number_integer_t) override { return step(); }
    bool number_unsigned(number_unsigned_t) override { return step(); }
    bool number_float(number_float_t, string_t const&) override { return step(); }
    bool string(string_t&) override { return step(); }
    bool binary(binary_t&) override { return step(); }
    bool start_object(std::size_t) override { return enter(); }
    bool start_array(std::size_t) override { return enter(); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t& name) override {
        levels_.back().name = name;
        levels_.back().is_object = true;
        if (!levels_.back().names.insert(name).second) place_.fail(pointer(), name, "each member once", true);
        return true;
    }
    bool parse_error(std::size_t position, std::string const& token, nlohmann::detail::exception const& e) override {
        std::string_view const source = place_.source;
        bool const is_past = position > source.size();
        bool const is_token = !is_past && position >= token.size() && is_one_token(token);
        std::size_t const first = is_past ? source.size()
                                          : position - (is_token        ? token.size()
                                                        : position == 0 ? 0
                                                                        : 1);
        std::string_view const rest = source.substr(first);
        std::string_view const found = is_token ? std::string_view(token) : rest.substr(0, rest.find('\n'));
        std::string_view what = e.what();
        almanac::text<300> expected("JSON as RFC 8259 has it: ");
        if (what.find("out_of_range") != std::string_view::npos) {
            expected = almanac::text<300>("a number from 5e-324 to 1.8e308, which a double holds");
        } else {
            what = what.substr((std::min)(what.find(" - ") + 3, what.size()));
            expected.append(what.substr(0, what.find("; last read")));
        }
        raise(almanac::parse_error(position_in(source, first, place_.file), found, expected));
    }

private:
    struct level {
        bool is_object = false;
        std::string name{};
        std::size_t index = 0;
        std::unordered_set<std::string> names{};
    };
    /// Whether it is a number or a string; what was read since the last of these is handed out otherwise.
    static bool is_one_token(std::string_view token) {
        if (token.find("<U+") != std::string_view::npos) return false; // an escape of the message
        if (!token.starts_with('"')) return token.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
        std::size_t end = 1;
        while (end < token.size() && token[end] != '"') end += token[end] == '\\' ? 2U : 1U;
        return end + 1 >= token.size();
    }
    bool enter() { return levels_.emplace_back(), true; }
    bool leave() { return levels_.pop_back(), step(); }
    bool step() {
        if (!levels_.empty()) ++levels_.back().index;
        return true;
    }
    [[nodiscard]] std::string pointer() const {
        std::string result;
        for (level const& each : levels_) {
            result = member_pointer(result, each.is_object ? each.name : std::to_string(each.index));
        }
        return result;
    }

    json_place const& place_;
    std::vector<level> levels_{};
};

/// Parses a text. Raises `parse_error` with line and column.
inline nlohmann::json parsed_json(json_place const& place) {
    json_checker checker(place);
    nlohmann::json::sax_parse(place.source.begin(), place.source.end(), &checker);
    return nlohmann::json::parse(place.source.begin(), place.source.end());
}

/// A value and the way to it: its parent, which must outlive it, and its name or number there.
class json_node {
public:
    json_node(nlohmann::json const& root, json_place const& place)
        : value_(&root)
        , place_(&place) {}

    [[nodiscard]] nlohmann::json const& value() const { return *value_; }
    [[nodiscard]] std::size_t size() const { return value_->size(); }
    [[nodiscard]] std::string pointer() const {
        if (parent_ == nullptr) return {};
        return member_pointer(parent_->pointer(), parent_->value_->is_array() ? std::to_string(index_) : name_);
    }
    /// Raises `parse_error` at the value, which was found.
    [[noreturn]] void fail(std::string_view expected) const { place_->fail(pointer(), found(), expected); }

    /// Keeps the fault where the reader goes on, or raises `parse_error` as `fail`.
    void refuse(std::string_view expected) const { place_->refuse(pointer(), found(), expected); }
    /// The text and the faults.
    [[nodiscard]] json_place const& place() const { return *place_; }

    /// Whether there is a member that is not null.
    [[nodiscard]] bool has(std::string_view name) const {
        auto const found = value_->find(std::string(name));
        return found != value_->end() && !found->is_null();
    }
    /// A member; raises `parse_error` where there is none.
    [[nodiscard]] json_node member(std::string const& name) const {
        auto const found = value_->find(name);
        if (found == value_->end()) {
            place_->fail(pointer(), "no such member", almanac::text<160>("the member \"").append(name).append('"'));
        }
        return {*this, *found, name, 0};
    }
    /// An element of an array.
    [[nodiscard]] json_node element(std::size_t index) const { return {*this, (*value_)[index], {}, index}; }
    /// Calls `read` with each element or member, and its name.
    template <class Read>
    void for_each(Read read) const {
        std::size_t index = 0;
        for (auto each = value_->begin(); each != value_->end(); ++each, ++index) {
            std::string const name = value_->is_object() ? each.key() : std::string();
            read(name, json_node(*this, *each, name, index));
        }
    }

    [[nodiscard]] std::string text() const {
        if (!value_->is_string()) fail("a text");
        return value_->get<std::string>();
    }
    [[nodiscard]] std::string text_or_nothing(std::string const& name) const {
        return has(name) ? member(name).text() : std::string();
    }
    [[nodiscard]] json_node const& object() const {
        if (!value_->is_object()) fail("an object");
        return *this;
    }
    [[nodiscard]] json_node const& array(std::string_view of) const {
        if (!value_->is_array()) fail(almanac::text<160>("an array of ").append(of));
        return *this;
    }
    [[nodiscard]] std::uint64_t whole_number(std::uint64_t most) const {
        bool const is_it = value_->is_number_unsigned() && value_->get<std::uint64_t>() <= most;
        if (!is_it) fail(almanac::text<160>("a whole number from 0 to ").append_unsigned(most));
        return value_->get<std::uint64_t>();
    }

private:
    json_node(json_node const& parent, nlohmann::json const& value, std::string name, std::size_t index)
        : value_(&value)
        , place_(parent.place_)
        , parent_(&parent)
        , name_(std::move(name))
        , index_(index) {}

    /// A text as it stands, a number by its digits, anything greater by its kind.
    [[nodiscard]] std::string found() const {
        if (value_->is_string()) return value_->get<std::string>();
        if (value_->is_array()) return "an array of " + std::to_string(size());
        return value_->is_object() ? "an object of " + std::to_string(size()) : value_->dump();
    }

    nlohmann::json const* value_;
    json_place const* place_;
    json_node const* parent_ = nullptr;
    std::string name_{};
    std::size_t index_ = 0;
};

} // namespace almanac::inline v0::io_detail
