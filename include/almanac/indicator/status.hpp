// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// What a source says of its own figure: how it came by it, and the SDMX observation status.
#pragma once

#include <almanac/core/error.hpp>
#include <almanac/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace almanac::inline v0 {

/// How a figure is asserted. The first four describe the world as it was found, reckoned or expected; the last four say
/// what somebody wants it to be. Example: `to_text(assertion::target) == "target"`.
enum class assertion : std::uint8_t { observed, estimated, projected, modelled, target, planned, proposed, required };

/// The assertion's name. Example: `to_text(assertion::projected) == "projected"`.
[[nodiscard]] constexpr std::string_view to_text(assertion a) {
    constexpr std::string_view names[] = {"observed", "estimated", "projected", "modelled",
                                          "target",   "planned",   "proposed",  "required"};
    return names[static_cast<int>(a)];
}

/// Whether the assertion is about what has been (observed, or estimated of the past) and not about what may be.
/// Example: `is_factual(assertion::estimated) && !is_factual(assertion::projected)`.
[[nodiscard]] constexpr bool is_factual(assertion a) { return a == assertion::observed || a == assertion::estimated; }

/// What a compiler names when a constant expression runs into it.
namespace refused {
/// Raises `parse_error`: the character at `letters[i]` is not a code, or stands twice.
[[noreturn]] inline void this_is_not_a_code_of_cl_obs_status(std::string_view letters, std::size_t i) {
    raise(parse_error({.column = i + 1}, letters.substr(i, 1),
                      "codes of CL_OBS_STATUS, each once: A B D E F G H I J K L M N O P Q S U V W"));
}
} // namespace refused

/// A set of codes of the SDMX code list CL_OBS_STATUS, version 2.2 (https://sdmx.org, content-oriented guidelines):
/// A normal, B time series break, D definition differs, E estimated, F forecast, G experimental, H missing (holiday or
/// weekend), I imputed, J derogation, K included in another category, L missing (not collected), M missing (cannot
/// exist), N not significant, O missing, P provisional, Q missing (suppressed), S strike or special event, U low
/// reliability, V unvalidated, W includes another category. The empty set says nothing, as does a row without flags.
/// Example: `observation_status("BP").has('B')`.
class observation_status {
public:
    constexpr observation_status() = default;
    /// The set of the codes in `letters`: `observation_status("BP")`. Raises `parse_error` for a letter that is no code
    /// and for a letter that stands twice.
    constexpr explicit observation_status(std::string_view letters) {
        for (std::size_t i = 0; i < letters.size(); ++i) {
            if (!is_code(letters[i]) || has(letters[i])) {
                refused::this_is_not_a_code_of_cl_obs_status(letters, i);
            }
            bits_ |= bit(letters[i]);
        }
    }

    /// Whether a letter is a code of the list. Example: `observation_status::is_code('B')`.
    [[nodiscard]] static constexpr bool is_code(char letter) {
        return std::string_view("ABDEFGHIJKLMNOPQSUVW").find(letter) != std::string_view::npos;
    }
    /// Whether the code is in the set.
    [[nodiscard]] constexpr bool has(char code) const { return is_code(code) && (bits_ & bit(code)) != 0; }
    /// Whether one of the codes says that there is no value: H, K, L, M, O, Q.
    /// Example: `observation_status("L").is_missing()`.
    [[nodiscard]] constexpr bool is_missing() const {
        return (bits_ & (bit('H') | bit('K') | bit('L') | bit('M') | bit('O') | bit('Q'))) != 0;
    }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }

    friend constexpr bool operator==(observation_status a, observation_status b) { return a.bits_ == b.bits_; }
    /// The codes of either set.
    friend constexpr observation_status operator|(observation_status a, observation_status b) {
        a.bits_ |= b.bits_;
        return a;
    }
    /// The codes in alphabetical order.
    friend constexpr text<24> to_text(observation_status s) {
        text<24> codes;
        for (char c = 'A'; c <= 'W'; ++c) {
            if (s.has(c)) codes.append(c);
        }
        return codes;
    }

private:
    static constexpr std::uint32_t bit(char letter) { return 1u << (letter - 'A'); }
    std::uint32_t bits_ = 0;
};

/// The weaker of two assertions: what was observed is surest, then what was estimated, modelled, projected; what
/// somebody wants says less than what is expected.
/// Example: `weaker(assertion::observed, assertion::target) == assertion::target`.
[[nodiscard]] constexpr assertion weaker(assertion a, assertion b) {
    constexpr int strength[] = {0, 1, 3, 2, 6, 4, 5, 7}; // in the order of `assertion`
    return strength[static_cast<int>(a)] < strength[static_cast<int>(b)] ? b : a;
}

} // namespace almanac::inline v0
