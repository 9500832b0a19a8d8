// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// UN Comtrade (https://comtrade.un.org): a line a flow, as its download of until 2022 has it. Reports of imports and
/// exports stand beside each other; the codes of areas are M49 with exceptions, the columns "... ISO" have alpha-3.
#pragma once

#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

/// Reads a download: the indicator is the flow ("Import", "Export", "Re-Export"), the product the code of the
/// commodity, the value that of the trade in US dollars; quantities and weights are kept beside it. Raises as
/// `read_long_csv`.
[[nodiscard]] inline long_table read_un_comtrade(std::string_view source, read_options options = {}) {
    if (options.unit.empty()) options.unit = "USD";
    long_table table = read_long_csv(
        source,
        {.indicator = "Trade Flow",
         .area = "Reporter ISO",
         .area_name = "Reporter",
         .counterpart = "Partner ISO",
         .product = "Commodity Code",
         .period = "Period",
         .value = "Trade Value (US$)",
         .dimensions = {"Classification", "2nd Partner ISO", "Customs Proc. Code", "Mode of Transport Code"}},
        options);
    table.dialect = "UN Comtrade";
    return table;
}

} // namespace almanac::inline v0
