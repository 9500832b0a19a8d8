// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// The component `core/`: errors, texts that are never cut, 128-bit integers. Every other component stands on it.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/core/block_vector.hpp>
#include <almanac/core/byte_blocks.hpp>
#include <almanac/core/common_divisor.hpp>
#include <almanac/core/conditions.hpp>
#include <almanac/core/error.hpp>
#include <almanac/core/escaped_text.hpp>
#include <almanac/core/fixed_string.hpp>
#include <almanac/core/forward_iterator.hpp>
#include <almanac/core/hash.hpp>
#include <almanac/core/hash_index.hpp>
#include <almanac/core/huge_page_allocator.hpp>
#include <almanac/core/index_iterator.hpp>
#include <almanac/core/integer128.hpp>
#include <almanac/core/leads_somewhere.hpp>
#include <almanac/core/no_limits.hpp>
#include <almanac/core/row_list.hpp>
#include <almanac/core/shared_text.hpp>
#include <almanac/core/spelling_distance.hpp>
#include <almanac/core/text.hpp>
