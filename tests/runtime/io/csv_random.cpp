// Texts at random, of every length around the blocks that the reader looks at together, against a reading byte by byte:
// the same fields at the same places, or a fault at the same place. And a damaged byte at every place.
#include <almanac/io/csv.hpp>

#include "catch.hpp"
#include "random_numbers.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

struct place {
    std::size_t line = 1;
    std::size_t column = 1;
    friend bool operator==(place const&, place const&) = default;
};
struct field {
    std::string content{};
    place where{};
    bool is_quoted = false;
    friend bool operator==(field const&, field const&) = default;
};
struct reading {
    std::vector<std::vector<field>> records{};
    place fault{0, 0};
    friend bool operator==(reading const&, reading const&) = default;
};

/// The rules, byte by byte.
class plain_reader {
public:
    plain_reader(std::string_view text, csv_format const& format)
        : text_(text)
        , format_(format) {
        if (text_.substr(0, 3) == "\xEF\xBB\xBF") text_.remove_prefix(3);
    }

    reading read() {
        reading result;
        for (std::size_t i = 0; i < format_.lines_before; ++i) skip_line();
        for (skip_what_is_no_record(); next_ < text_.size() && !is_damaged_; skip_what_is_no_record()) {
            std::vector<field> record;
            do record.push_back(read_field());
            while (!is_damaged_ && take(format_.separator));
            if (is_damaged_) break;
            result.records.push_back(record);
            if (next_ < text_.size()) step_over_line_end();
        }
        if (is_damaged_) result.fault = here();
        return result;
    }

private:
    [[nodiscard]] place here() const { return {line_, next_ - line_start_ + 1}; }
    [[nodiscard]] char at(std::size_t i) const { return i < text_.size() ? text_[i] : '\n'; }
    bool take(char c) {
        if (next_ >= text_.size() || text_[next_] != c) return false;
        ++next_;
        return true;
    }
    void end_line() {
        ++line_;
        line_start_ = next_;
    }
    [[nodiscard]] bool is_line_end(std::size_t i) const { return at(i) == '\n' || at(i) == '\r'; }
    void step_over_line_end() {
        if (at(next_) == '\r' && next_ + 1 < text_.size() && at(next_ + 1) == '\n') ++next_;
        ++next_;
        end_line();
    }
    void skip_line() {
        while (!is_line_end(next_)) ++next_;
        if (next_ < text_.size()) step_over_line_end();
    }
    void skip_what_is_no_record() {
        while (next_ < text_.size()) {
            bool const is_comment = format_.comment != '\0' && text_[next_] == format_.comment;
            if (!is_comment && (format_.blank_lines_are_records || !is_line_end(next_))) return;
            skip_line();
        }
    }
    field read_field() {
        bool const is_quoted = take('"');
        field result{{}, here(), is_quoted};
        if (is_quoted) {
            read_quoted(result);
        } else {
            while (at(next_) != format_.separator && !is_line_end(next_) && at(next_) != '"') {
                result.content += at(next_++);
            }
            is_damaged_ = at(next_) == '"';
        }
        return result;
    }
    void read_quoted(field& result) {
        for (;;) {
            if (next_ >= text_.size()) return fail_at_open_quote(result.where);
            char const c = text_[next_++];
            if (c == '"' && !take('"')) break;
            result.content += c;
            if (c == '\n' || (c == '\r' && at(next_) != '\n') || (c == '\r' && next_ == text_.size())) end_line();
        }
        is_damaged_ = at(next_) != format_.separator && !is_line_end(next_);
    }
    void fail_at_open_quote(place const& where) {
        is_damaged_ = true;
        line_ = where.line;
        line_start_ = next_ - (where.column - 2);
    }

    std::string_view text_;
    csv_format format_;
    std::size_t next_ = 0; // the byte that is read next, and below the line it is on
    std::size_t line_ = 1;
    std::size_t line_start_ = 0;
    bool is_damaged_ = false;
};

reading read(std::string_view text, csv_format const& format = {.ragged = true}) {
    reading result;
    try {
        csv_reader csv(text, format);
        while (csv.next()) {
            std::vector<field>& record = result.records.emplace_back();
            for (csv_field const& each : csv.fields()) {
                record.push_back({std::string(each.content), {each.line, each.column}, each.is_quoted});
            }
        }
    } catch (parse_error const& e) {
        result.fault = {e.where().line, e.where().column};
    }
    return result;
}

std::string random_text(engine& random, char separator) {
    std::string const bytes = std::string("abc\xC3\xA9") + separator + "\"\n\r";
    std::size_t const size = random() % 200;
    // Quotes, line ends and separators are seldom in some texts and everywhere in others.
    std::size_t const plain = 1 + random() % 30;
    std::string text;
    bool is_quoted = false;
    while (text.size() < size) {
        switch (random() % (plain + 5)) {
        case 0: text += separator; break;
        case 1: text += random() % 2 == 0 ? "\n" : random() % 2 == 0 ? "\r\n" : "\r"; break;
        case 2: text += separator + std::string(is_quoted ? "" : "\""); break;
        case 3: text += random() % 4 == 0 ? "#" : is_quoted ? "" : "\n#"; break;
        case 4: text += is_quoted ? random() % 3 == 0 ? "\"\"" : "\"" : ""; break;
        default: text += random() % 9 == 0 ? "\xC3\xA9" : std::string(1, bytes[random() % 3]);
        }
        if (text.size() > 1 && text.back() == '"') is_quoted = !is_quoted;
    }
    return text;
}

} // namespace

TEST_CASE("csv: texts at random are read as byte by byte") {
    engine random(64);
    int refused = 0;
    int read_whole = 0;
    int const turns = slow_turns(30'000);
    for (int turn = 0; turn < turns; ++turn) {
        csv_format format{.separator = ",;\t|7"[random() % 5], .ragged = true};
        format.comment = random() % 2 == 0 ? '#' : '\0';
        format.lines_before = random() % 3;
        format.blank_lines_are_records = random() % 4 == 0;
        std::string const text = (random() % 4 == 0 ? "\xEF\xBB\xBF" : "") + random_text(random, format.separator);
        reading const found = read(text, format);
        (found.fault == place{0, 0} ? read_whole : refused) += 1;
        if (found == plain_reader(text, format).read()) continue;
        FAIL_CHECK("read otherwise: " << text);
    }
    CHECK(refused > turns / 10);
    CHECK(read_whole > turns / 10);
}

TEST_CASE("csv: a field of every length, at every place of a line") {
    for (std::size_t before = 0; before < 130; ++before) {
        for (std::size_t size = 0; size < 130; ++size) {
            std::string const text = std::string(before, 'x') + "," + std::string(size, 'y');
            reading const found = read(text);
            REQUIRE(found.records.size() == 1);
            CHECK(found.records[0] == std::vector<field>{{std::string(before, 'x'), {1, 1}, false},
                                                         {std::string(size, 'y'), {1, before + 2}, false}});
        }
    }
}

TEST_CASE("csv: a damaged byte is refused at every place") {
    std::string const letter = "\xC3\xA9";
    for (std::size_t at = 0; at < 150; ++at) {
        std::string letters(at % 2, 'a');
        while (letters.size() < at) letters += letter;
        for (std::string const& before : {std::string(at, 'a'), letters}) {
            for (char const damaged : {'\xE9', '\x80', '\0'}) {
                reading const found = read("head\n" + before + damaged + std::string(at % 70, 'b'));
                CHECK(found.fault == place{2, before.size() + 1});
            }
            CHECK(read("head\n" + before + letter + std::string(at % 70, 'b')).fault == place{0, 0});
        }
    }
}

TEST_CASE("csv: where a record is refused there are no fields of the one before") {
    csv_reader csv("a,b,\"x\"\"y\"\np,q\"r,s\n");
    REQUIRE(csv.next());
    CHECK((csv.size() == 3 && csv[2].content == "x\"y"));
    CHECK_THROWS_AS(csv.next(), parse_error);
    CHECK((csv.size() == 0 && csv.fields().empty()));
}
