// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// UN Comtrade: a line a flow, as its download of until 2022 has it (https://comtrade.un.org, heads such as "Trade
/// Flow") and as that of today has it (https://comtradeplus.un.org, heads such as `flowCode`). Reports of imports and
/// exports stand beside each other.
#pragma once

#include <almanac/io/long_csv.hpp>

namespace almanac::inline v0 {

namespace io_detail {

/// The download of today, and files of its API, which may lack what describes a code. Areas are Comtrade's numbers: its
/// ISO codes are its own for the world ("W00") and for what is no country.
inline long_table read_comtrade_plus(std::string_view source, read_options options) {
    auto const if_there = [&](std::string_view name) { return if_in_head(name, source, options); };
    column_names names{.indicator = "flowCode",
                       .indicator_name = if_there("flowDesc"),
                       .area = "reporterCode",
                       .area_name = if_there("reporterDesc"),
                       .counterpart = "partnerCode",
                       .product = "cmdCode",
                       .period = "period",
                       .value = "primaryValue"};
    for (std::string_view const name : {"classificationCode", "partner2Code", "customsCode", "mosCode", "motCode"}) {
        if (!if_there(name).empty()) names.dimensions.push_back(name);
    }
    options.areas = area_codes::comtrade;
    options.format.ragged = true;
    long_table table = read_long(source, names, options, {.has_compact_months = true, .ends_with_separator = true});
    for (long_series& each : table.series) {
        if (!each.indicator_name.view().empty()) continue;
        if (each.indicator == "X") each.indicator_name = shared_text("Export");
        if (each.indicator == "M") each.indicator_name = shared_text("Import");
    }
    return table;
}

} // namespace io_detail

/// Reads a download: the indicator is the flow ("Import", "Export", "Re-Export"; today a code with that name, M, X,
/// RX), the product the code of the commodity, the value that of the trade in US dollars; quantities and weights are
/// kept beside it. What is divided by second partners, procedures of customs or modes of transport stands beside its
/// total as series of its own. Raises as `read_long_csv`. Example: `read_un_comtrade(file.view(), {.file =
/// file.path()})`.
[[nodiscard]] inline long_table read_un_comtrade(std::string_view source, read_options options = {}) {
    if (options.unit.empty()) options.unit = "USD";
    bool const is_of_today = !io_detail::if_in_head("primaryValue", source, options).empty();
    long_table table = is_of_today
                           ? io_detail::read_comtrade_plus(source, options)
                           : io_detail::read_long(source,
                                                  {.indicator = "Trade Flow",
                                                   .area = "Reporter ISO",
                                                   .area_name = "Reporter",
                                                   .counterpart = "Partner ISO",
                                                   .product = "Commodity Code",
                                                   .period = "Period",
                                                   .value = "Trade Value (US$)",
                                                   .dimensions = {"Classification", "2nd Partner ISO",
                                                                  "Customs Proc. Code", "Mode of Transport Code"}},
                                                  options, {.has_compact_months = true});
    table.dialect = "UN Comtrade";
    return table;
}

} // namespace almanac::inline v0
