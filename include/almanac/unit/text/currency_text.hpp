// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Currencies as text.
#pragma once

#include <almanac/core/text.hpp>
#include <almanac/unit/currency_code.hpp>

namespace almanac::inline v0 {

/// The three letters, which the constructor of `currency_code` reads back: "USD". Empty for no currency.
/// Example: `to_text(currency_code("USD")) == "USD"`.
[[nodiscard]] constexpr text<24> to_text(currency_code const& code) { return text<24>(code.view()); }

} // namespace almanac::inline v0
