// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `io/`: streams, files in, rows out. Formatters for fmt stand in `with/fmt.hpp`.
#pragma once

#include <almanac/io/container_text.hpp>
#include <almanac/io/csv_writer.hpp>
#include <almanac/io/format.hpp>
#include <almanac/io/json_writer.hpp>
#include <almanac/io/ostream.hpp>
#include <almanac/io/printable.hpp>
#include <almanac/io/rate_csv.hpp>
#include <almanac/io/read_double.hpp>
#include <almanac/io/text_style.hpp>
#include <almanac/io/world_bank_csv.hpp>
