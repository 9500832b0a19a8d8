// What PROVE needs at run time: a list of the proofs, and expressions taken apart so that a failure shows both sides.
#pragma once

#include <cmath>
#include <compare>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace proofs {

/// What the run of one proof found.
struct outcome {
    bool holds = false;
    std::string values; // both sides of the last comparison that was false
};

struct proof {
    char const* what;
    char const* file;
    int line;
    char const* source;
    void (*run)(outcome&);
};

/// Every proof of the program, in the order of its files.
inline std::vector<proof>& all() {
    static std::vector<proof> list;
    return list;
}

struct registered {
    explicit registered(proof const& each) { all().push_back(each); }
};

/// A value as text, by the library's own `to_text` where there is one; "?" where nothing prints it.
template <class T>
std::string shown(T const& value) {
    if constexpr (std::same_as<T, bool>) {
        return value ? "true" : "false";
    } else if constexpr (std::same_as<T, std::nullptr_t>) {
        return "nullptr";
    } else if constexpr (std::convertible_to<T const&, std::string_view>) {
        return '"' + std::string(static_cast<std::string_view>(value)) + '"';
    } else if constexpr (std::is_arithmetic_v<T>) {
        return std::to_string(value);
    } else if constexpr (std::is_enum_v<T>) {
        return std::to_string(static_cast<long long>(value));
    } else if constexpr (requires { std::string(to_text(value).c_str()); }) {
        return to_text(value).c_str();
    } else {
        return "?";
    }
}

template <class T>
constexpr bool is_ordering = std::same_as<T, std::strong_ordering> || std::same_as<T, std::weak_ordering> ||
                             std::same_as<T, std::partial_ordering>;

// An integer is compared with a size here as at the place that wrote a literal.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wsign-compare"
#pragma GCC diagnostic ignored "-Wfloat-equal"

/// The left side of a comparison, which notes both sides when it is false.
template <class Left>
struct left_side {
    Left const& value;
    outcome& seen;

    explicit operator bool() const { return static_cast<bool>(value); }

    template <class Right>
    bool noted(bool holds, char const* sign, Right const& right) const {
        if (!holds) seen.values = shown(value) + ' ' + sign + ' ' + shown(right);
        return holds;
    }
    template <class Right>
    bool operator==(Right const& right) const {
        if constexpr (is_ordering<Left> && std::same_as<Right, int>) {
            return value == 0;
        } else {
            return noted(static_cast<bool>(value == right), "==", right);
        }
    }
    template <class Right>
    bool operator!=(Right const& right) const {
        return noted(static_cast<bool>(value != right), "!=", right);
    }
    template <class Right>
    bool operator<(Right const& right) const {
        if constexpr (is_ordering<Left> && std::same_as<Right, int>) {
            return value < 0;
        } else {
            return noted(static_cast<bool>(value < right), "<", right);
        }
    }
    template <class Right>
    bool operator>(Right const& right) const {
        if constexpr (is_ordering<Left> && std::same_as<Right, int>) {
            return value > 0;
        } else {
            return noted(static_cast<bool>(value > right), ">", right);
        }
    }
    template <class Right>
    bool operator<=(Right const& right) const {
        return noted(static_cast<bool>(value <= right), "<=", right);
    }
    template <class Right>
    bool operator>=(Right const& right) const {
        return noted(static_cast<bool>(value >= right), ">=", right);
    }
};

#pragma GCC diagnostic pop

/// `start{seen} <=> a == b` binds as `(start{seen} <=> a) == b`.
struct start {
    outcome& seen;
    template <class Left>
    left_side<Left> operator<=>(Left const& value) const {
        return {value, seen};
    }
};

} // namespace proofs
