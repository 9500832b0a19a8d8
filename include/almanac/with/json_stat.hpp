// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// Reads JSON-stat 2.0 (https://json-stat.org/full/), as Eurostat and other statistical offices hand it out. For
/// programs that use nlohmann-json (https://json.nlohmann.me, version 3.9 or later): they link it, this library does
/// not.
/// \code
/// text_file const file("nama_10_gdp.json");
/// long_table const gdp = read_json_stat_table(file.view(), {.file = file.path()});
/// \endcode
#pragma once

#include <almanac/io/dialects/multiplier.hpp>
#include <almanac/io/forms/json_stat_table.hpp>
#include <almanac/with/json_node.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace almanac::inline v0 {

namespace io_detail {

/// Reads the members of a dataset.
class json_stat_reader {
public:
    /// The dataset of a response, or those of a collection, which is refused where it has several and `only_one`.
    [[nodiscard]] static std::vector<json_stat_dataset> read(json_node const& root, bool only_one) {
        require_version(root);
        std::string const kind = root.text_or_nothing("class");
        std::vector<json_stat_dataset> all;
        if (kind.empty() || kind == "dataset") {
            all.push_back(json_stat_reader().dataset_of(root, nullptr));
        } else if (kind == "collection") {
            json_node const link = root.member("link");
            json_node const items = link.object().member("item");
            std::size_t const count = items.array("datasets").size();
            if (count == 0) items.fail("one dataset or more");
            if (count > 1 && only_one) items.fail("one dataset; read_json_stat_tables reads several,");
            items.for_each([&](std::string const&, json_node const& item) {
                bool const is_whole = item.object().text_or_nothing("class") == "dataset" && item.has("value");
                if (!is_whole) item.fail("a dataset with its values, and not a link to one,");
                all.push_back(json_stat_reader().dataset_of(item, &root));
            });
        } else {
            root.member("class").fail("\"dataset\", or \"collection\" of datasets,");
        }
        return all;
    }

private:
    static void require_version(json_node const& root) {
        if (root.object().has("error")) root.member("error").fail("a dataset; the publisher answered with an error");
        if (!root.has("version")) {
            root.fail("\"version\": \"2.0\" (JSON-stat 1 has none; publishers hand out version 2 as well)");
        }
        if (!root.member("version").text().starts_with("2.")) root.member("version").fail("\"2.0\"");
    }

    /// The dataset, with what its collection says of all.
    [[nodiscard]] json_stat_dataset dataset_of(json_node const& dataset, json_node const* collection) {
        read_dataset(dataset);
        if (collection != nullptr) {
            keep_rest(*collection, "collection, ", {"version", "class", "link"});
            keep_rest(collection->member("link"), "collection, link, ", {"item"});
        }
        return std::move(data_);
    }
    void read_dataset(json_node const& dataset) {
        data_.pointer_to_dataset = dataset.pointer();
        data_.is_of_almanac = dataset.has("extension") && dataset.member("extension").has("almanac");
        read_titles(dataset);
        read_dimensions(dataset);
        if (dataset.has("role")) read_roles(dataset.member("role"));
        read_values(dataset.member("value"));
        if (dataset.has("status")) read_statuses(dataset.member("status"));
        if (!data_.is_of_almanac) return;
        json_node const extension = dataset.member("extension");
        read_extension(extension.member("almanac").object());
    }
    void read_titles(json_node const& dataset) {
        for (auto const& [name, to] : {std::pair("label", &data_.label), std::pair("source", &data_.source),
                                       std::pair("updated", &data_.updated)}) {
            *to = dataset.text_or_nothing(name);
            if (!to->empty() && !data_.is_of_almanac) data_.notes.push_back(std::string(name) + ": " + *to);
        }
        add_notes(dataset, {});
        keep_rest(dataset, {},
                  {"version", "class", "label", "source", "updated", "note", "id", "size", "role", "dimension", "value",
                   "status"});
    }
    void add_notes(json_node const& of, std::string const& before) {
        if (!of.has("note")) return;
        json_node const note = of.member("note");
        if (note.value().is_string()) {
            data_.notes.push_back(before + note.text());
        } else if (note.value().is_object()) { // of categories
            note.for_each([&](std::string const& code, json_node const& each) {
                each.array("texts").for_each([&](std::string const&, json_node const& one) {
                    data_.notes.push_back(before + code + ": " + one.text());
                });
            });
        } else {
            note.array("texts").for_each(
                [&](std::string const&, json_node const& one) { data_.notes.push_back(before + one.text()); });
        }
    }
    /// Keeps members that no table has a place for as notes, in JSON.
    void keep_rest(json_node const& of, std::string const& before, std::initializer_list<std::string_view> read) {
        of.for_each([&](std::string const& name, json_node const& each) {
            bool const is_read = std::find(read.begin(), read.end(), name) != read.end();
            bool const is_own = data_.is_of_almanac && before.empty() && name == "extension";
            if (!is_read && !is_own) data_.notes.push_back(before + name + ": " + each.value().dump());
        });
    }

    void read_dimensions(json_node const& dataset) {
        json_node const ids = dataset.member("id");
        json_node const sizes = dataset.member("size");
        json_node const all = dataset.member("dimension");
        if (ids.array("ids of dimensions").size() == 0) ids.fail("a dimension or more");
        if (sizes.array("sizes").size() != ids.size()) sizes.fail("as many sizes as dimensions");
        std::uint64_t count = 1;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            std::string const id = ids.element(i).text();
            if (dimension_of(id) != nullptr) ids.element(i).fail("each dimension once");
            std::uint64_t const size = sizes.element(i).whole_number(most_cells);
            if (size != 0 && count > most_cells / size) sizes.element(i).fail("no more than 2^53 cells in all");
            count *= size == 0 ? 1 : size;
            data_.dimensions.emplace_back().id = id;
            read_dimension(all.object().member(id), data_.dimensions.back(), size);
        }
        all.for_each([&](std::string const& id, json_node const& each) {
            if (dimension_of(id) == nullptr) each.fail("no dimension that \"id\" does not name");
        });
    }
    [[nodiscard]] json_stat_dimension* dimension_of(std::string const& id) {
        for (json_stat_dimension& each : data_.dimensions) {
            if (each.id == id) return &each;
        }
        return nullptr;
    }
    void read_dimension(json_node const& node, json_stat_dimension& dimension, std::uint64_t size) {
        dimension.label = node.object().text_or_nothing("label");
        add_notes(node, dimension.id + ": ");
        keep_rest(node, dimension.id + ", ", {"label", "note", "category"});
        json_node const category = node.member("category");
        read_codes(category.object(), dimension, size);
        if (category.has("label")) {
            for_each_code(category.member("label"), dimension,
                          [](json_stat_category& to, json_node const& each) { to.label = each.text(); });
        }
        if (category.has("unit")) {
            for_each_code(category.member("unit"), dimension, [&](json_stat_category& to, json_node const& each) {
                read_unit(each.object(), to, dimension.id);
            });
        }
        add_notes(category, dimension.id + " ");
        keep_rest(category, dimension.id + ", ", {"index", "label", "unit", "note"});
    }

    /// The codes in their order: of an array, by places, or the only one, which has a label.
    static void read_codes(json_node const& category, json_stat_dimension& dimension, std::uint64_t size) {
        bool const has_index = category.has("index");
        if (!has_index && (size != 1 || !category.has("label"))) {
            category.fail("an index; only one category, with a label, may go without");
        }
        json_node const codes = category.member(has_index ? "index" : "label");
        bool const is_list = has_index && codes.value().is_array();
        if (!is_list && !codes.value().is_object()) codes.fail("an array of codes, or an object with their places");
        if (codes.size() != size) {
            codes.fail(text<160>("as many categories as \"size\" says, ").append_unsigned(size).append(','));
        }
        dimension.categories.resize(codes.size());
        std::vector<char> taken(codes.size());
        std::unordered_set<std::string> seen;
        std::size_t next = 0;
        codes.for_each([&](std::string const& name, json_node const& each) {
            std::size_t const place = is_list || !has_index ? next++ : each.whole_number(codes.size() - 1);
            std::string const code = is_list ? each.text() : name;
            if (std::exchange(taken[place], '\1') != 0) each.fail("a place for each code, each once");
            if (!seen.insert(code).second) each.fail("each code once");
            dimension.categories[place].code = code;
        });
    }
    /// Calls `read` with each category that has a member.
    template <class Read>
    static void for_each_code(json_node const& node, json_stat_dimension& dimension, Read read) {
        std::unordered_map<std::string_view, json_stat_category*> by_code;
        for (json_stat_category& each : dimension.categories) by_code[each.code] = &each;
        node.object().for_each([&](std::string const& code, json_node const& each) {
            auto const found = by_code.find(code);
            if (found == by_code.end()) each.fail("nothing of a code that the index has not");
            read(*found->second, each);
        });
    }
    void read_unit(json_node const& node, json_stat_category& to, std::string const& id) {
        std::string_view from;
        for (char const* const name : {"label", "symbol", "base"}) {
            if (!from.empty() || !node.has(name)) continue;
            to.unit = node.member(name).text();
            from = name;
        }
        if (node.has("decimals")) to.decimals = std::to_string(node.member("decimals").whole_number(100));
        if (node.has("multiplier")) to.multiplier = power_of_ten(node.member("multiplier"));
        keep_rest(node, id + " " + to.code + ", unit, ", {from, "decimals", "multiplier"});
    }

    /// The digits of a power of ten: a whole number, a word of the IMF's, or the multiplier itself, from 100 on.
    static std::string power_of_ten(json_node const& node) {
        int power = 0;
        bool is_one = node.value().is_string() && read_multiplier(node.text(), power);
        if (node.value().is_number()) {
            double const number = node.value().get<double>();
            double const whole = std::round(number < 100 ? number : std::log10(number));
            is_one = std::abs(whole) <= 99;
            if (is_one) power = static_cast<int>(whole);
            is_one = is_one && number == (number < 100 ? whole : with_point_moved(1, power));
        }
        if (!is_one) node.fail(a_power_of_ten);
        return std::to_string(power);
    }

    void read_roles(json_node const& roles) {
        roles.object().for_each([&](std::string const& name, json_node const& ids) {
            constexpr std::string_view names[] = {"", "time", "geo", "metric"};
            auto const role = std::find(names + 1, names + 4, name) - names;
            if (role == 4) ids.fail("dimensions of a role of JSON-stat: time, geo or metric,");
            ids.array("ids of dimensions").for_each([&](std::string const&, json_node const& id) {
                json_stat_dimension* const dimension = dimension_of(id.text());
                if (dimension == nullptr) id.fail("a dimension that \"id\" names");
                if (dimension->role != json_stat_role::none) id.fail("one role of a dimension");
                dimension->role = static_cast<json_stat_role>(role);
            });
        });
    }

    /// Calls `read` with the place of each cell that is not null: of an array as long as the cube, or by places.
    template <class Read>
    void for_each_cell(json_node const& cells, Read read) const {
        std::uint64_t const count = cell_count(data_.dimensions);
        bool const is_list = cells.value().is_array();
        if (!is_list && !cells.value().is_object()) cells.fail("an array, or an object with places of cells");
        if (is_list && cells.size() != count) {
            cells.fail(text<160>("as many as the cube has cells, ").append_unsigned(count).append(','));
        }
        std::uint64_t next = 0;
        cells.for_each([&](std::string const& name, json_node const& each) {
            std::uint64_t place = next++;
            char const* const past = name.data() + name.size();
            auto const read_place =
                is_list ? std::from_chars_result{past, std::errc{}} : std::from_chars(name.data(), past, place);
            bool const is_place = read_place.ec == std::errc{} && read_place.ptr == past && place < count &&
                                  (is_list || name == "0" || name[0] != '0');
            if (!is_place) {
                return each.refuse(text<160>("the place of a cell, below ").append_unsigned(count).append(','));
            }
            if (!each.value().is_null()) read(place, each);
        });
    }
    /// Leaves a cell out where the reader goes on, or raises `parse_error`.
    void refuse_cell(std::uint64_t place, json_node const& at, std::string_view expected) const {
        at.refuse(expected);
        at.place().faults->cells[data_.pointer_to_dataset].insert(place);
    }
    static bool is_before(json_stat_cell const& a, json_stat_cell const& b) { return a.place < b.place; }
    void read_values(json_node const& values) {
        for_each_cell(values, [&](std::uint64_t place, json_node const& each) {
            if (!each.value().is_number()) return refuse_cell(place, each, "a number or null");
            data_.cells.push_back({place, each.value().get<double>(), 0, false});
        });
        std::sort(data_.cells.begin(), data_.cells.end(), is_before);
    }
    /// The texts of cells, one for each; cells that have nothing else are added.
    std::vector<std::uint32_t> texts_of(json_node const& texts) {
        std::vector<std::pair<std::uint64_t, std::uint32_t>> found;
        for_each_cell(texts, [&](std::uint64_t place, json_node const& each) {
            if (!each.value().is_string()) return refuse_cell(place, each, "a text");
            if (std::uint32_t const number = data_.pool.number_of(each.text()); number != 0) {
                found.emplace_back(place, number);
            }
        });
        std::sort(found.begin(), found.end());
        add_cells(found);
        std::vector<std::uint32_t> result(data_.cells.size());
        std::size_t cell = 0;
        for (auto const& [place, number] : found) {
            while (data_.cells[cell].place != place) ++cell;
            result[cell] = number;
        }
        return result;
    }
    /// Adds the cells of those places that have none, and their places in the columns before.
    void add_cells(std::vector<std::pair<std::uint64_t, std::uint32_t>> const& texts) {
        std::vector<json_stat_cell> cells;
        std::vector<std::size_t> from; // which of the cells before, or that it is new
        std::size_t next = 0;
        auto const keep_below = [&](std::uint64_t place) {
            for (; next < data_.cells.size() && data_.cells[next].place < place; ++next) {
                cells.push_back(data_.cells[next]);
                from.push_back(next);
            }
        };
        for (auto const& [place, number] : texts) {
            keep_below(place);
            if (next < data_.cells.size() && data_.cells[next].place == place) continue;
            cells.push_back({place, missing_value, 0, true});
            from.push_back(no_column);
        }
        keep_below(static_cast<std::uint64_t>(-1));
        if (cells.size() == data_.cells.size()) return;
        data_.cells = std::move(cells);
        for (further_column& each : data_.further) {
            std::vector<std::uint32_t> moved;
            for (std::size_t const i : from) moved.push_back(i == no_column ? 0 : each.texts[i]);
            each.texts = std::move(moved);
        }
    }
    void read_statuses(json_node const& statuses) {
        if (statuses.value().is_string()) { // of all
            std::uint32_t const all = data_.pool.number_of(statuses.text());
            for (json_stat_cell& each : data_.cells) each.status = all;
            return;
        }
        std::vector<std::uint32_t> const texts = texts_of(statuses);
        for (std::size_t i = 0; i < texts.size(); ++i) data_.cells[i].status = texts[i];
    }

    /// What this library has written.
    void read_extension(json_node const& own) {
        json_node const concepts = own.member("concepts");
        json_stat_concepts& to = data_.concepts;
        for (auto const& [name, id] : {std::pair("indicator", &to.indicator), std::pair("area", &to.area),
                                       std::pair("counterpart", &to.counterpart), std::pair("product", &to.product),
                                       std::pair("unit", &to.unit), std::pair("time", &to.time)}) {
            *id = concepts.object().text_or_nothing(name);
        }
        json_node const areas = own.member("areas");
        areas.object().for_each([&](std::string const& id, json_node const& each) {
            json_stat_dimension* const dimension = dimension_of(id);
            if (dimension == nullptr) each.fail("areas of a dimension that \"id\" names");
            for_each_code(each, *dimension, [](json_stat_category& category, json_node const& both) {
                if (both.array("two texts").size() != 2) both.fail("the code of an area and how it was spelled");
                category.its_area = both.element(0).text();
                category.spelled = both.element(1).text();
            });
        });
        json_node const columns = own.member("columns");
        columns.array("columns").for_each([&](std::string const&, json_node const& each) {
            std::string const name = each.object().member("name").text();
            json_node const texts = each.member("texts");
            std::vector<std::uint32_t> numbers = texts_of(texts);
            data_.further.push_back({name, std::move(numbers)});
        });
    }

    json_stat_dataset data_{};
};

} // namespace io_detail

/// Reads a response of JSON-stat 2.0 as it stands: a dataset, or the only one of a collection. Members that it has no
/// place for are kept as notes, in JSON; null without a status is no observation. Raises `parse_error` with line,
/// column and the JSON pointer for what is not JSON and what is not JSON-stat. `file` is the name that errors give.
/// Example: `read_json_stat(file.view(), file.path()).dimensions.front().id`.
[[nodiscard]] inline json_stat_dataset read_json_stat(std::string_view source, std::string_view file = {}) {
    io_detail::json_place const place{text_in_utf_8(source, file), file};
    nlohmann::json const root = io_detail::parsed_json(place);
    return std::move(io_detail::json_stat_reader::read(io_detail::json_node(root, place), true).front());
}

/// The values of a response of JSON-stat 2.0. Which dimension is the time, the area and the metric its roles say, or
/// names that agencies use, or `concepts`. Labels become the names of indicators and areas or `long_table::labels`;
/// statuses are read as codes of CL_OBS_STATUS and Eurostat's flags, others are kept in a further column "OBS_FLAG",
/// decimals of units in "DECIMALS", and a multiplier in "UNIT_MULT", see `io/dialects/multiplier.hpp`: a power of ten,
/// or from 100 on the number itself. Raises `parse_error` as `read_json_stat`, and for a period, an area and a number
/// that are none; `overflow_error` for more than 16 million periods. `options.areas`, `every`, `indicator`, `unit`,
/// `empty` and `policy` apply: with `row_policy::collect` the faults of single cells, and of periods and areas, whose
/// cells are left out, are listed in `refused`; what is wrong with the text, the dimensions or the number of cells
/// stops the reader in either case. Example: `read_json_stat_table(file.view(), {.file = file.path()})`.
[[nodiscard]] inline long_table read_json_stat_table(std::string_view source, read_options const& options = {},
                                                     json_stat_concepts const& concepts = {}) {
    io_detail::json_faults faults;
    io_detail::json_place const place = io_detail::place_in(source, options, faults);
    nlohmann::json const root = io_detail::parsed_json(place);
    json_stat_dataset data = std::move(io_detail::json_stat_reader::read({root, place}, true).front());
    return io_detail::table_of(std::move(data), place, options, concepts);
}

/// The same of each dataset of a collection, in its order; of a response that is one dataset, of this alone. Raises as
/// `read_json_stat_table`, and `parse_error` for an item of a collection that is a link, a dimension or a collection.
/// Example: `for (long_table const& each : read_json_stat_tables(file.view())) print(each.file);`.
[[nodiscard]] inline std::vector<long_table> read_json_stat_tables(std::string_view source,
                                                                   read_options const& options = {},
                                                                   json_stat_concepts const& concepts = {}) {
    io_detail::json_faults faults;
    io_detail::json_place const place = io_detail::place_in(source, options, faults);
    nlohmann::json const root = io_detail::parsed_json(place);
    std::vector<long_table> tables;
    for (json_stat_dataset& each : io_detail::json_stat_reader::read(io_detail::json_node(root, place), false)) {
        tables.push_back(io_detail::table_of(std::move(each), place, options, concepts));
    }
    return tables;
}

} // namespace almanac::inline v0
