// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Opens the room `io/`: text by streams and by `std::format`, where the standard library has it. For fmt include
/// `almanac/io/fmt.hpp`.
#pragma once

#include <almanac/io/format.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/printable.hpp>
#include <almanac/io/quantity_text.hpp>
#include <almanac/io/text_style.hpp>
