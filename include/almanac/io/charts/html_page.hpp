// Copyright the almanac authors. Distributed under the Boost Software License 1.0 (see LICENSE).
/// \file
/// One page of HTML with headings, tables, charts and footnotes: a file that is complete in itself, light or dark as
/// its reader likes it, and ready to print. Its charts are drawn by Vega, in two files, `vega.min.js` and
/// `vega-lite.min.js`, which lie beside the page or at an address that it is given. A page that does not find them
/// there fetches them from an address of one version of each; where that is out of reach, each chart is there as text.
#pragma once

#include <almanac/core/escaped_text.hpp>
#include <almanac/io/charts/chart.hpp>
#include <almanac/io/charts/chart_text.hpp>
#include <almanac/io/charts/html_parts.hpp>
#include <almanac/io/charts/vega_lite.hpp>
#include <almanac/io/charts/written_text.hpp>

#include <algorithm>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace almanac::inline v0 {

/// What a page is called, and where it finds Vega.
/// Example: `html_page page(file, {.title = "Trade", .vega = "vega/"})`.
struct html_options {
    std::string_view title{}; ///< of the page
    /// The folder of `vega.min.js` and `vega-lite.min.js`: an address that ends with a slash, or nothing for beside the
    /// page.
    std::string_view vega{};
    /// Whether a page that finds no Vega there fetches it from cdn.jsdelivr.net, which then sees who reads the page.
    bool fetches_vega = true;
};

/// A cell of a table: its words, the footnotes behind them, and whether it stands to the right, as numbers do.
/// Example: `html_cell{.words = "373", .is_number = true}`.
struct html_cell {
    std::string words{};              ///< what stands there, plain text
    std::vector<std::size_t> notes{}; ///< numbers that `footnote` returned
    bool is_number = false;           ///< whether it is aligned to the right
};

/// Writes a page from the top to the bottom: opened when it is made, with its footnotes and scripts written at the end
/// of its life. All words are plain text and are escaped; bytes that do not print are written as `\x1b`.
/// \code
/// html_page page(file, {.title = "Trade"});
/// page.section("Exports");
/// page.picture(bar_chart(exports.cross_section(year(2024))));
/// \endcode
class html_page {
public:
    /// Opens a page on the stream, which must outlive this.
    html_page(std::ostream& out, html_options const& options)
        : out_(out)
        , vega_(options.vega)
        , fetches_vega_(options.fetches_vega) {
        out_ << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
             << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
             << io_detail::html_of(options.title) << "</title>\n<style>" << io_detail::html_style
             << "</style>\n</head>\n<body>\n<h1>" << io_detail::html_of(options.title) << "</h1>\n";
    }
    html_page(html_page const&) = delete;
    html_page& operator=(html_page const&) = delete;
    ~html_page() {
        if (!footnotes_.empty()) out_ << "<h2>Sources</h2>\n<ol class=\"notes\">\n";
        for (std::size_t i = 0; i < footnotes_.size(); ++i) {
            out_ << "<li id=\"note-" << i + 1 << "\">" << io_detail::html_of(footnotes_[i]) << "</li>\n";
        }
        if (!footnotes_.empty()) out_ << "</ol>\n";
        if (has_pictures_) {
            for (char const* const file : {"vega.min.js", "vega-lite.min.js"})
                out_ << "<script src=\"" << io_detail::html_of(vega_ + file) << "\"></script>\n";
            out_ << "<script>\n(async () => {" << (fetches_vega_ ? io_detail::html_fetch_script : std::string_view())
                 << io_detail::html_script << "})();\n</script>\n";
        }
        out_ << "</body>\n</html>\n";
    }

    /// A heading, and a new section below it. Example: `page.section("Exports")`.
    void section(std::string_view heading) { out_ << "<h2>" << io_detail::html_of(heading) << "</h2>\n"; }
    /// A heading of a part of a section. Example: `page.part("To Central Asia")`.
    void part(std::string_view heading) { out_ << "<h3>" << io_detail::html_of(heading) << "</h3>\n"; }
    /// Words by themselves. Example: `page.paragraph("In US dollars.")`.
    void paragraph(std::string_view words) { out_ << "<p>" << io_detail::html_of(words) << "</p>\n"; }
    /// Items, a line each; nothing for none. Example: `page.list({"rice", "cement"})`.
    void list(std::vector<std::string> const& items) {
        if (items.empty()) return;
        out_ << "<ul>\n";
        for (std::string const& each : items) out_ << "<li>" << io_detail::html_of(each) << "</li>\n";
        out_ << "</ul>\n";
    }
    /// A table with heads over its columns.
    void table(std::vector<std::string> const& heads, std::vector<std::vector<html_cell>> const& rows) {
        out_ << "<div class=\"wide\"><table>\n<thead><tr>";
        for (std::string const& each : heads) out_ << "<th scope=\"col\">" << io_detail::html_of(each) << "</th>";
        out_ << "</tr></thead>\n<tbody>\n";
        for (std::vector<html_cell> const& row : rows) {
            out_ << "<tr>";
            for (html_cell const& each : row) write_cell(each);
            out_ << "</tr>\n";
        }
        out_ << "</tbody>\n</table></div>\n";
    }
    /// A chart: its text, which Vega's picture replaces where the page reaches Vega.
    /// Example: `page.picture(bar_chart(exports.cross_section(year(2024))))`.
    void picture(chart const& c) {
        has_pictures_ = true;
        std::string const specification = io_detail::written_by([&](std::ostream& out) { write_vega_lite(out, c); });
        out_ << "<figure class=\"chart\" role=\"group\" aria-label=\"" << io_detail::html_of(c.title) << "\">\n<pre>"
             << io_detail::html_of(io_detail::lines_of(to_text(c))) << "</pre>\n<script type=\"application/json\">"
             << io_detail::json_in_html(specification) << "</script>\n</figure>\n";
    }
    /// The number of a footnote with these words, for the cells that refer to it: the same number for the same words.
    /// Example: `page.footnote("World Bank, World Development Indicators")`.
    [[nodiscard]] std::size_t footnote(std::string_view words) {
        auto const found = std::find(footnotes_.begin(), footnotes_.end(), words);
        if (found != footnotes_.end()) return static_cast<std::size_t>(found - footnotes_.begin()) + 1;
        footnotes_.emplace_back(words);
        return footnotes_.size();
    }

private:
    void write_cell(html_cell const& cell) {
        out_ << (cell.is_number ? "<td class=\"number\">" : "<td>") << io_detail::html_of(cell.words);
        for (std::size_t const note : cell.notes)
            out_ << "<sup><a href=\"#note-" << note << "\">" << note << "</a></sup>";
        out_ << "</td>";
    }

    std::ostream& out_;
    std::string vega_;
    bool fetches_vega_;
    std::vector<std::string> footnotes_;
    bool has_pictures_ = false;
};

} // namespace almanac::inline v0
