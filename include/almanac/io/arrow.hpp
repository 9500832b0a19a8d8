// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Tables in and out by the Arrow C data interface, which engines and languages share: no library, no copying of
/// columns. `to_arrow` writes panels, series, cross-sections, flows and tables of observations; `read_arrow` takes a
/// stream over, and `panel_of`, `series_of`, `cross_section_of`, `flows_of`, `view_panel` and `dataset_of` read it.
#pragma once

#include <almanac/io/arrow/c_data.hpp>
#include <almanac/io/arrow/columns_in.hpp>
#include <almanac/io/arrow/columns_out.hpp>
#include <almanac/io/arrow/described.hpp>
#include <almanac/io/arrow/from_arrow.hpp>
#include <almanac/io/arrow/keys_in.hpp>
#include <almanac/io/arrow/metadata.hpp>
#include <almanac/io/arrow/observations.hpp>
#include <almanac/io/arrow/read_arrow.hpp>
#include <almanac/io/arrow/to_arrow.hpp>
#include <almanac/io/arrow/view_panel.hpp>
