// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Writes a dataset as comma-separated values, all that its rows state, for programs in other languages and for
/// `read_dataset_csv`.
#pragma once

#include <almanac/io/csv_writer.hpp>
#include <almanac/io/dataset/dataset_fields.hpp>

#include <ostream>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// Writes the header and a record for each mention of each row; one for a row without mentions. What a row states
/// stands in the record of each of its mentions. Example: `write_dataset_csv(std::cout, corridor::facts)`.
inline void write_dataset_csv(std::ostream& out, dataset const& data) {
    write_csv_record(out, dataset_columns);
    for (theme const& its : data.themes) {
        for (observation const& row : its.rows) {
            std::vector<dataset_field> const of_row = fields_of(row, its.name);
            for (int i = 0; i == 0 || i < mention_count(row); ++i) {
                std::vector<dataset_field> const of_mention = fields_of(row, row.mentions[i]);
                std::vector<std::string_view> record;
                for (std::string_view const column : dataset_columns) {
                    record.push_back(io_detail::text_in_column(column, of_mention, of_row));
                }
                write_csv_record(out, record);
            }
        }
    }
}

} // namespace almanac::inline v0
