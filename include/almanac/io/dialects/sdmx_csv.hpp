// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// SDMX-CSV 1.0, 2.0 and 2.1 (https://github.com/sdmx-twg/sdmx-csv, "SDMX-CSV field guide"): the message as it stands,
/// row by row. `io/dialects/sdmx_table.hpp` makes a table of values of it.
#pragma once

#include <almanac/core/ascii.hpp>
#include <almanac/core/byte_blocks.hpp>
#include <almanac/io/csv.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// What is to be done with a row. Version 2.1 reads `information` and `append` as `merge`.
/// Example: `static_cast<char>(sdmx_action::remove) == 'D'`.
enum class sdmx_action : char { information = 'I', append = 'A', replace = 'R', remove = 'D', merge = 'M' };

/// How a message labels codes: not at all, by a name in the next column, or "code: name" in one cell.
/// Example: `read_sdmx_csv(file.view()).labels`.
enum class sdmx_labels : std::uint8_t { id, name, both };

/// A column of a message: a dimension, a measure, an attribute or a column of the sender's own; the message does not
/// say which. Example: `read_sdmx_csv(file.view()).components.front().id`.
struct sdmx_component {
    std::string id{};                     ///< "REF_AREA"; nested ones with a dot: "COLLECTION.METHOD"
    std::string name{};                   ///< with labels
    bool has_several_values = false;      ///< the head has brackets: cells hold values with a separator between them
    std::vector<std::string> languages{}; ///< those in the brackets: cells hold "en:Value;fr:Valeur"
};

/// A row. Cells stand in the order of the components; an empty one is left out, not missing.
/// Example: `read_sdmx_csv(file.view()).rows.front().cells`.
struct sdmx_row {
    std::string structure{};    ///< "dataflow", "datastructure" or "dataprovision"
    std::string structure_id{}; ///< "ESTAT:NA_MAIN(1.6.0)"
    /// What the row is sent for: information, append, replace or delete.
    sdmx_action action = sdmx_action::information;
    std::vector<std::string> cells{}; ///< the cells, in the order of the components
    std::vector<std::string> names{}; ///< of the codes, with labels; as many as cells, or none
    std::size_t line = 1;             ///< the line of the file, from 1
};

/// A message. Example: `read_sdmx_csv(file.view()).version`.
struct sdmx_message {
    int version = 2;                          ///< 1 for SDMX-CSV 1.0; 2.0 and 2.1 do not say which they are
    sdmx_labels labels = sdmx_labels::id;     ///< whether the cells hold codes, names or both
    char sub_separator = '\0';                ///< between the values of a cell; NUL when the head names none
    bool has_actions = false;                 ///< without the column every row is merged
    std::vector<sdmx_component> components{}; ///< the columns, but for those that describe the row itself
    std::vector<sdmx_row> rows{};             ///< the rows
};

namespace io_detail {

/// "A: Value A" as code and name, at the first ": "; a code has no blanks, a name may have ": " again.
inline std::pair<std::string_view, std::string_view> code_and_name(std::string_view cell) {
    std::size_t const at = cell.find(": ");
    if (at == std::string_view::npos) return {cell, {}};
    return {cell.substr(0, at), cell.substr(at + 2)};
}

/// What the header of a message says.
struct sdmx_header {
    int version = 2;
    sdmx_labels labels = sdmx_labels::id;
    char sub_separator = '\0';
    std::size_t structure = static_cast<std::size_t>(-1);
    std::size_t structure_id = 0;
    std::size_t action = static_cast<std::size_t>(-1);
    std::vector<std::size_t> places{};      ///< of the components
    std::vector<std::size_t> name_places{}; ///< of their names, with labels in columns of their own
    std::vector<sdmx_component> components{};

    [[nodiscard]] bool has_actions() const { return action != static_cast<std::size_t>(-1); }
};

/// The separator of the file: what stands behind DATAFLOW, or behind STRUCTURE or STRUCTURE[x].
inline char sdmx_separator(std::string_view source) {
    if (source.starts_with("\xEF\xBB\xBF")) source.remove_prefix(3);
    if (source.starts_with('"')) source.remove_prefix(1);
    std::size_t at = source.starts_with("DATAFLOW") ? 8 : source.starts_with("STRUCTURE") ? 9 : source.size();
    if (at < source.size() && source[at] == '[' && at + 2 < source.size()) at += 3;
    if (at < source.size() && source[at] == '"') ++at;
    return at < source.size() && source[at] != '\r' && source[at] != '\n' ? source[at] : ',';
}

/// A head such as ATTR_1[], ATTR_1[en;fr] or DIM_1: Dimension 1.
inline sdmx_component component_of(csv_reader const& csv, csv_field const& field, char sub_separator) {
    auto const [spelled, name] = code_and_name(field.content);
    std::string_view const head = trimmed(spelled);
    std::size_t const bracket = head.find('[', head.find('.') == std::string_view::npos ? 0 : head.rfind('.'));
    sdmx_component result{
        std::string(head.substr(0, bracket)), std::string(name), bracket != std::string_view::npos, {}};
    if (std::size_t const outer = result.id.find("[]"); outer != std::string::npos) result.id.erase(outer, 2);
    if (!result.has_several_values) return result;
    if (head.back() != ']') csv.fail(field, "a closing bracket at the end of the component's head");
    std::string_view inside = head.substr(bracket + 1, head.size() - bracket - 2);
    char const between = sub_separator == '\0' ? ';' : sub_separator;
    while (!inside.empty()) {
        std::size_t const end = inside.find(between);
        result.languages.emplace_back(inside.substr(0, end));
        inside = end == std::string_view::npos ? std::string_view() : inside.substr(end + 1);
    }
    return result;
}

/// Reads the header, which is the record that has just been read.
inline sdmx_header sdmx_header_of(csv_reader const& csv) {
    sdmx_header result;
    std::string_view const first = csv[0].content;
    std::size_t at = 1;
    if (first == "DATAFLOW" || first.starts_with("DATAFLOW: ")) {
        result.version = 1;
        result.labels = first.size() > 8 ? sdmx_labels::both : sdmx_labels::id;
    } else if (first == "STRUCTURE" || (first.size() == 12 && first.starts_with("STRUCTURE[") && first[11] == ']')) {
        if (first.size() == 12) result.sub_separator = first[10];
        if (csv.size() < 2 || csv[1].content != "STRUCTURE_ID")
            csv.fail(csv[csv.size() < 2 ? 0 : 1], "the column STRUCTURE_ID");
        result.structure = 0;
        result.structure_id = 1;
        at = 2;
    } else {
        csv.fail(csv[0], "the column DATAFLOW (SDMX-CSV 1.0) or STRUCTURE (2.0)");
    }
    if (at < csv.size() && csv[at].content == "STRUCTURE_NAME") {
        result.labels = sdmx_labels::name;
        ++at;
    }
    if (result.version == 2 && at < csv.size() && csv[at].content == "ACTION") result.action = at++;
    while (at < csv.size() && (csv[at].content == "SERIES_KEY" || csv[at].content == "OBS_KEY")) ++at;
    for (; at < csv.size(); ++at) {
        result.components.push_back(component_of(csv, csv[at], result.sub_separator));
        result.places.push_back(at);
        if (!result.components.back().name.empty()) result.labels = sdmx_labels::both;
        if (result.labels != sdmx_labels::name) continue;
        if (++at == csv.size()) csv.fail(csv[at - 1], "a column of names behind each component (labels=name)");
        result.components.back().name = csv[at].content;
        result.name_places.push_back(at);
    }
    return result;
}

/// The action of a row, in either case.
inline sdmx_action sdmx_action_of(csv_reader const& csv, csv_field const& field) {
    std::string_view const letter = field.content;
    if (letter.empty()) return sdmx_action::information;
    char const capital = core_detail::upper_case(letter[0]);
    bool const known = letter.size() == 1 && std::string_view("IARDM").find(capital) != std::string_view::npos;
    if (!known) csv.fail(field, "an action: I, A, R, D or M");
    return static_cast<sdmx_action>(capital);
}

/// Assigns `words` to `text`, which in neighbouring rows mostly says so already.
inline void assign_if_different(std::string& text, std::string_view words) {
    if (!core_detail::are_equal(text, words)) text = words;
}
/// Reads the columns that say of which structure the row is.
inline void read_structure(csv_reader const& csv, sdmx_header const& header, sdmx_row& row) {
    std::string structure(header.version == 1 ? std::string_view("dataflow") : csv[0].content);
    for (char& c : structure) c = core_detail::lower_case(c);
    bool const known = structure == "dataflow" || structure == "datastructure" || structure == "dataprovision";
    if (!known) csv.fail(csv[0], "dataflow, datastructure or dataprovision");
    std::string_view const id = trimmed(code_and_name(csv[header.structure_id].content).first);
    if (id.find(':') == std::string_view::npos) {
        csv.fail(csv[header.structure_id], "agency and structure, such as ESTAT:NA_MAIN(1.6.0)");
    }
    row.structure = std::move(structure);
    row.structure_id = id;
}

/// Reads the record that has just been read into a row. One that is used again costs no memory.
inline void read_sdmx_row(csv_reader const& csv, sdmx_header const& header, sdmx_row& row) {
    row.line = csv[0].line;
    bool const is_of_the_same = !row.structure_id.empty() &&
                                core_detail::are_equal(csv[header.structure_id].content, row.structure_id) &&
                                (header.version == 1 || core_detail::are_equal(csv[0].content, row.structure));
    if (!is_of_the_same) read_structure(csv, header, row);
    if (header.has_actions()) row.action = sdmx_action_of(csv, csv[header.action]);
    row.cells.resize(header.places.size());
    if (header.labels != sdmx_labels::id) row.names.resize(header.places.size());
    for (std::size_t i = 0; i < header.places.size(); ++i) {
        std::string_view const cell = csv[header.places[i]].content;
        if (header.labels == sdmx_labels::both && !header.components[i].name.empty()) {
            auto const [code, name] = code_and_name(cell);
            assign_if_different(row.cells[i], code);
            assign_if_different(row.names[i], name);
            continue;
        }
        assign_if_different(row.cells[i], cell);
        if (!header.name_places.empty()) assign_if_different(row.names[i], csv[header.name_places[i]].content);
    }
}

} // namespace io_detail

/// Reads a message as it stands. Fixed columns are checked, keys of series and observations passed over: they follow
/// from the dimensions. Raises `parse_error`, with line and column. `file` is the name that errors give.
/// Example:
/// `read_sdmx_csv("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nA:B(1.0),PK,2024,373\n").rows[0].cells[2] == "373"`.
[[nodiscard]] inline sdmx_message read_sdmx_csv(std::string_view source, std::string_view file = {}) {
    sdmx_message message;
    csv_reader csv(source, {.separator = io_detail::sdmx_separator(source)}, file);
    if (!csv.next()) return message;
    io_detail::sdmx_header const header = io_detail::sdmx_header_of(csv);
    message.version = header.version;
    message.labels = header.labels;
    message.sub_separator = header.sub_separator;
    message.has_actions = header.has_actions();
    message.components = header.components;
    while (csv.next()) io_detail::read_sdmx_row(csv, header, message.rows.emplace_back());
    return message;
}

/// The values of a cell that holds several, with a separator between them; a value that has the separator or a quote
/// stands in quotes, its own quotes doubled. In cells with languages each begins with "en:".
/// Example: `sdmx_values("X;\"Y;Z\"", ';')` is X and Y;Z.
[[nodiscard]] inline std::vector<std::string> sdmx_values(std::string_view cell, char sub_separator) {
    std::vector<std::string> values;
    std::size_t at = 0;
    while (at <= cell.size()) {
        std::string& value = values.emplace_back();
        bool const is_quoted = at < cell.size() && cell[at] == '"';
        at += is_quoted ? 1 : 0;
        for (; at < cell.size(); ++at) {
            if (is_quoted && cell[at] == '"') {
                if (at + 1 == cell.size() || cell[at + 1] != '"') break;
                ++at;
            } else if (!is_quoted && cell[at] == sub_separator) {
                break;
            }
            value += cell[at];
        }
        at += is_quoted ? 1 : 0; // the closing quote
        if (at >= cell.size()) break;
        ++at; // the separator
    }
    return values;
}

} // namespace almanac::inline v0
