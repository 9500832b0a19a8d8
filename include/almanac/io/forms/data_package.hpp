// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// A Frictionless data package, version 2 (https://datapackage.org/standard/): the `datapackage.json` that stands
/// beside a CSV and says what its columns hold, where the data are from and what may be done with them. \code
/// data_resource gdp = data_resource_of(table, "gdp", "gdp.csv"); // what write_long_csv writes of the table
/// write_data_package(out, {.name = "gdp", .licenses = {{.name = "CC-BY-4.0"}}, .resources = {gdp}});
/// \endcode
#pragma once

#include <almanac/io/json_writer.hpp>
#include <almanac/io/long_table.hpp>

#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

/// A column of a resource: its name in the header, and a type of Table Schema: string, number, integer, year, date, ...
/// Example: `data_field{.name = "value", .type = "number", .unit = "USD"}`.
struct data_field {
    std::string name{};         ///< the head of the column
    std::string type{"string"}; ///< a type of Table Schema
    std::string description{};  ///< what the column holds
    std::string unit{};         ///< of all its numbers, where they have one in common
    bool required = false;      ///< whether no cell is empty
};

/// A licence: a name of the Open Definition's list ("CC-BY-4.0", "notspecified"), an address, or both; and in words of
/// what it is. Example: `data_license{.name = "CC-BY-4.0"}`.
struct data_license {
    std::string name{};  ///< the name in the Open Definition's list
    std::string path{};  ///< an address
    std::string title{}; ///< the name in words
};

/// Where data are from. Example: `data_source{.title = "World Bank, World Development Indicators"}`.
struct data_source {
    std::string title{}; ///< the name in words
    std::string path{};  ///< an address
};

/// A file of the package: a CSV in UTF-8 with commas, as `write_csv_record` writes it.
/// Example: `data_resource_of(table, "gdp", "gdp.csv").fields`.
struct data_resource {
    std::string name{};                                     ///< small letters, digits, '-', '_' and '.'
    std::string path{};                                     ///< from the folder of the package on
    std::string title{};                                    ///< the name in words
    std::string description{};                              ///< what the table holds
    std::vector<data_field> fields{};                       ///< the columns, in the order of the file
    std::vector<std::string> missing_values{std::string()}; ///< what stands for no value
    std::vector<std::string> primary_key{};                 ///< fields that tell one row from another
    std::vector<data_license> licenses{};                   ///< where they are others than those of the package
    std::vector<data_source> sources{};                     ///< where the rows are from
};

/// A package. Example: `data_package{.name = "gdp", .resources = {data_resource_of(table, "gdp", "gdp.csv")}}`.
struct data_package {
    std::string name{};                     ///< as of a resource
    std::string title{};                    ///< the name in words
    std::string description{};              ///< what the package holds
    std::string version{};                  ///< the version of the data: "1.0.0"
    std::string created{};                  ///< a time as RFC 3339 has it
    std::vector<data_license> licenses{};   ///< what the data may be used for
    std::vector<data_source> sources{};     ///< where the data are from
    std::vector<data_resource> resources{}; ///< the tables
};

namespace refused {
/// Raises `domain_error`: the standard asks for it.
[[noreturn]] inline void this_package_lacks(std::string_view what) {
    raise(domain_error(text<300>("a data package needs ").append(what)));
}
} // namespace refused

namespace io_detail {

inline void require_package_name(std::string_view name) {
    bool const is_name =
        !name.empty() && name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string_view::npos;
    if (!is_name) refused::this_package_lacks("names of small letters, digits, '-', '_' and '.'");
}

/// An array of objects; none where it is empty.
template <class Item, class Write>
void write_objects(json_object& object, std::string_view name, std::vector<Item> const& items, Write write) {
    if (items.empty()) return;
    std::ostream& out = object.start(name) << '[';
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) out << ',';
        json_object one(out << '\n');
        write(one, items[i]);
    }
    out << ']';
}
inline void write_texts(json_object& object, std::string_view name, std::vector<std::string> const& texts) {
    std::ostream& out = object.start(name) << '[';
    for (std::size_t i = 0; i < texts.size(); ++i) write_json_string(i > 0 ? out << ',' : out, texts[i]);
    out << ']';
}
inline void write_licenses(json_object& object, std::vector<data_license> const& licenses) {
    write_objects(object, "licenses", licenses, [](json_object& to, data_license const& each) {
        if (each.name.empty() && each.path.empty()) refused::this_package_lacks("a name or a path of each licence");
        to.member("name", each.name);
        to.member("path", each.path);
        to.member("title", each.title);
    });
}
inline void write_sources(json_object& object, std::vector<data_source> const& sources) {
    write_objects(object, "sources", sources, [](json_object& to, data_source const& each) {
        if (each.title.empty()) refused::this_package_lacks("a title of each source");
        to.member("title", each.title);
        to.member("path", each.path);
    });
}
inline void write_field(json_object& to, data_field const& field) {
    if (field.name.empty()) refused::this_package_lacks("a name of each field");
    to.member("name", field.name);
    to.member("type", field.type);
    to.member("description", field.description);
    to.member("unit", field.unit);
    if (!field.required) return;
    json_object constraints(to.start("constraints"));
    constraints.start("required") << "true";
}
inline void write_resource(json_object& to, data_resource const& resource) {
    require_package_name(resource.name);
    if (resource.path.empty()) refused::this_package_lacks("a path of each resource");
    if (resource.fields.empty()) refused::this_package_lacks("the fields of each resource");
    to.member("name", resource.name);
    to.member("type", "table");
    to.member("path", resource.path);
    to.member("title", resource.title);
    to.member("description", resource.description);
    to.member("format", "csv");
    to.member("mediatype", "text/csv");
    to.member("encoding", "utf-8");
    write_licenses(to, resource.licenses);
    write_sources(to, resource.sources);
    {
        json_object dialect(to.start("dialect"));
        dialect.member("delimiter", ",");
        dialect.member("lineTerminator", "\r\n");
        dialect.start("doubleQuote") << "true";
        dialect.start("header") << "true";
    }
    json_object schema(to.start("schema"));
    schema.member("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    write_objects(schema, "fields", resource.fields, write_field);
    write_texts(schema, "missingValues", resource.missing_values);
    if (!resource.primary_key.empty()) write_texts(schema, "primaryKey", resource.primary_key);
}

} // namespace io_detail

/// Writes the descriptor. Raises `domain_error` where a member is missing that the standard asks for: a name and a path
/// of each resource, its fields, a name or a path of each licence, a title of each source.
/// Example: `write_data_package(out, {.name = "gdp", .resources = {data_resource_of(table, "gdp", "gdp.csv")}})`.
inline void write_data_package(std::ostream& out, data_package const& package) {
    io_detail::require_package_name(package.name);
    if (package.resources.empty()) refused::this_package_lacks("a resource");
    {
        json_object root(out);
        root.member("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        root.member("name", package.name);
        root.member("title", package.title);
        root.member("description", package.description);
        root.member("version", package.version);
        root.member("created", package.created);
        io_detail::write_licenses(root, package.licenses);
        io_detail::write_sources(root, package.sources);
        io_detail::write_objects(root, "resources", package.resources, io_detail::write_resource);
    }
    out << '\n';
}

/// The file that `write_long_csv` writes of a table: its columns, and the unit of the values where they have one in
/// common. What the table notes becomes the description. Example: `data_resource_of(table, "gdp", "gdp.csv")`.
[[nodiscard]] inline data_resource data_resource_of(long_table const& table, std::string name, std::string path) {
    data_resource result{.name = std::move(name), .path = std::move(path)};
    for (std::string const& note : table.notes) result.description += (result.description.empty() ? "" : "\n") + note;
    std::string unit = table.series.empty() ? std::string() : table.series[0].unit;
    for (long_series const& each : table.series) {
        if (each.unit != unit) unit.clear();
    }
    result.fields = {
        {.name = "indicator", .description = "what is measured: its code, or its name"},
        {.name = "area", .description = "ISO 3166-1 alpha-3, or a code of this library"},
        {.name = "counterpart", .description = "the partner of a flow, as area"},
        {.name = "product"},
        {.name = "period", .description = "ISO 8601 or SDMX; \"none\" where none is given", .required = true},
        {.name = "value", .type = "number", .description = "in the unit of the column \"unit\"", .unit = unit},
        {.name = "unit"},
        {.name = "status", .description = "a code of SDMX CL_OBS_STATUS"}};
    for (std::string const& each : table.dimensions) result.fields.push_back({.name = each});
    for (further_column const& each : table.further) result.fields.push_back({.name = each.name});
    return result;
}

} // namespace almanac::inline v0
