// The symbols that currencies have at home, read without `local_symbols`: of a currency that the context names, or
// refused, but never of another one.
#include <almanac/io/locale/local_symbols.hpp>
#include <almanac/money/money_parse.hpp>

#include "catch.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace almanac;

namespace {

std::set<std::string> currencies_with(currency_symbol const& symbol) {
    std::set<std::string> out;
    for (std::size_t i = 0; i < symbol.size(); ++i) out.emplace(symbol.code(i));
    return out;
}

/// What a text is read as; nothing where it is refused.
std::string read_among(std::string_view source, currency_context const& among, money_grammar const& grammar = {}) {
    try {
        any_money const read = parse_any_money(source, among, grammar);
        CHECK(read == any_money(read.currency, 5));
        return std::string(read.currency.view());
    } catch (parse_error const&) {
        return {};
    }
}

/// Five of a currency, written with its symbol in front and behind.
std::vector<std::string> written_with(std::string_view sign) {
    std::string const symbol(sign);
    return {symbol + "5", symbol + " 5", symbol + "5.00", "5 " + symbol, "5" + symbol};
}

} // namespace

TEST_CASE("money: a symbol at home is of the currency of the context, or refused") {
    int read_as_it = 0;
    for (currency_symbol const each : local_symbols) {
        for (std::size_t i = 0; i < each.size(); ++i) {
            std::string const code(each.code(i));
            for (std::string const& source : written_with(each.sign)) {
                for (auto const suffixes : {magnitude_suffixes::words, magnitude_suffixes::letters}) {
                    CAPTURE(source, code);
                    std::string const read = read_among(source, currency_code(code), {.suffixes = suffixes});
                    CHECK((read.empty() || read == code));
                    if (read == code) ++read_as_it;
                }
            }
        }
    }
    CHECK(read_as_it > 500);
}

TEST_CASE("money: a symbol of several currencies of the context is refused") {
    for (currency_symbol const each : local_symbols) {
        for (std::size_t i = 0; i < each.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                currency_context const both{currency_code(each.code(i)), currency_code(each.code(j))};
                for (std::string const& source : written_with(each.sign)) {
                    CAPTURE(source, each.code(i), each.code(j));
                    CHECK(read_among(source, both).empty());
                }
            }
        }
    }
}

TEST_CASE("money: a symbol of both lists has the same currencies in both") {
    int in_both = 0;
    for (currency_symbol const each : local_symbols) {
        for (currency_symbol const common : currency_symbols) {
            if (common.sign != each.sign) continue;
            CAPTURE(std::string(each.sign));
            CHECK(currencies_with(each) == currencies_with(common));
            ++in_both;
        }
    }
    CHECK(in_both > 5);
}

TEST_CASE("money: kinas, kwachas, lei and maloti among kyats and lempiras") {
    CHECK(read_among("K5.00", "PGK") == "PGK");
    CHECK(read_among("K5.00", "ZMW") == "ZMW");
    CHECK(read_among("K5.00", "MMK") == "MMK");
    CHECK(read_among("L5.00", "LSL") == "LSL");
    CHECK(read_among("L5.00", "MDL") == "MDL");
    CHECK(read_among("L5.00", currency_context{"HNL", "USD"}) == "HNL");
    CHECK(read_among("K5.00", {}).empty());
    CHECK(read_among("L5.00", "USD").empty());
}
