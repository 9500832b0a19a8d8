// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `indicator/`: figures, sources, observations, tables, series, cross-sections, panels, flows.
#pragma once

#include <almanac/indicator/any_unit.hpp>
#include <almanac/indicator/basis.hpp>
#include <almanac/indicator/containers/cell_amount.hpp>
#include <almanac/indicator/containers/cell_status.hpp>
#include <almanac/indicator/containers/common_basis.hpp>
#include <almanac/indicator/containers/coverage.hpp>
#include <almanac/indicator/containers/cross_section.hpp>
#include <almanac/indicator/containers/flows.hpp>
#include <almanac/indicator/containers/from_table.hpp>
#include <almanac/indicator/containers/panel.hpp>
#include <almanac/indicator/containers/panel_builder.hpp>
#include <almanac/indicator/containers/series.hpp>
#include <almanac/indicator/containers/shared_sequence.hpp>
#include <almanac/indicator/containers/storage.hpp>
#include <almanac/indicator/figure.hpp>
#include <almanac/indicator/figure_text.hpp>
#include <almanac/indicator/indicator.hpp>
#include <almanac/indicator/nature.hpp>
#include <almanac/indicator/observation.hpp>
#include <almanac/indicator/parse_figure.hpp>
#include <almanac/indicator/printed_digits.hpp>
#include <almanac/indicator/proof.hpp>
#include <almanac/indicator/qualifier.hpp>
#include <almanac/indicator/reason.hpp>
#include <almanac/indicator/rounding_interval.hpp>
#include <almanac/indicator/source.hpp>
#include <almanac/indicator/status.hpp>
#include <almanac/indicator/table.hpp>
