// Properties of rates and their tables over random values (fixed seeds): what is inverted twice, what a path
// multiplies, and that a look-up finds what a plain search over all rows finds.
#include <almanac/currency/currencies.hpp>
#include <almanac/exchange/convert_money.hpp>
#include <almanac/exchange/rate_book.hpp>

#include "catch.hpp"

#include <random>
#include <string>
#include <vector>

using namespace almanac;

namespace {
using int128 = almanac::core_detail::int128;

constexpr currency_code codes[] = {"USD", "EUR", "PKR", "KZT", "UZS"};
constexpr auto at_end = rate_kind::end_of_period;

std::int64_t random_from(std::mt19937_64& random, std::int64_t least, std::int64_t greatest) {
    return least + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(greatest - least + 1));
}
decimal random_rate(std::mt19937_64& random) {
    return {random_from(random, 1, 999999), -static_cast<int>(random() % 7)};
}

/// Daily rates of random pairs, on random days of a month.
std::vector<quoted_rate> random_rows(std::mt19937_64& random) {
    std::vector<quoted_rate> rows;
    for (int i = 0; i < 40; ++i) {
        currency_code const from = codes[random() % 5];
        currency_code const to = codes[random() % 5];
        period const when = day(2024, 3, static_cast<int>(random_from(random, 1, 20)));
        bool is_new = !(from == to);
        for (quoted_rate const& row : rows) {
            is_new = is_new && !(row.from == from && row.to == to && row.when == when);
        }
        if (is_new) rows.push_back({from, to, random_rate(random), when, at_end, "a bank"});
    }
    return rows;
}

/// The row that answers, by looking at every one of them; null if none does.
quoted_rate const* searched(std::vector<quoted_rate> const& rows, currency_code from, currency_code to, period when,
                            lookup_options options) {
    quoted_rate const* best = nullptr;
    int least = options.tolerance_days + 1;
    for (quoted_rate const& row : rows) {
        if (!(row.from == from && row.to == to)) continue;
        int const days = row.when.first - when.first;
        bool const allowed = days == 0 || (days < 0 && options.match == rate_match::previous) ||
                             (days > 0 && options.match == rate_match::next);
        int const distance = days < 0 ? -days : days;
        if (!allowed || distance >= least) continue;
        least = distance;
        best = &row;
    }
    return best;
}
} // namespace

TEST_CASE("money: an inverse inverted is the rate to the digit, and times the rate it is one") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 2000; ++i) {
        quoted_rate const quoted{
            "USD", "PKR", random_rate(random), year(2024), at_end, "a bank", decimal(random_from(random, 1, 1000))};
        auto const digits = random() % 2 == 0 ? rate_digits::exact : rate_digits::rounded;
        any_exchange_rate const rate = to_rate(quoted, digits);
        REQUIRE(inverse(inverse(rate)) == rate);
        REQUIRE(equal_in_value((rate * inverse(rate)).fraction, rate_fraction{}));
        // At an open end of the interval where the quotient is rounded to it.
        interval const range = range_for_one(rate.fraction);
        decimal const value = for_one(rate.fraction, rounding::half_even);
        REQUIRE(range.lower <= value);
        REQUIRE(value <= range.upper);
    }
}

TEST_CASE("money: an amount there and back is within the rounding of a minor unit") {
    std::mt19937_64 random(2);
    for (int i = 0; i < 2000; ++i) {
        // Above one, so that a paisa is not more than a cent.
        decimal const value(random_from(random, 100, 99999), -2);
        auto const rate = quote<"USD", "PKR">(value, year(2024), at_end, "a bank");
        auto const dollars = money<currencies::USD>::from_count(random_from(random, -1000000, 1000000));
        auto const rupees = convert(dollars, rate, rounding::half_even);
        // The nearest count of paisa: twice the distance from the exact product is at most one.
        int128 const exact_in_hundredths = static_cast<int128>(dollars.count()) * value.coefficient;
        int128 const distance = exact_in_hundredths - static_cast<int128>(rupees.count()) * 100;
        REQUIRE((distance < 0 ? -distance : distance) * 2 <= 100);
        REQUIRE(convert(rupees, inverse(rate), rounding::half_even) == dollars);
        REQUIRE(convert(any_money(dollars), forget_currencies(rate), rounding::half_even) == any_money(rupees));
    }
}

TEST_CASE("money: a look-up finds what a search over all rows finds") {
    std::mt19937_64 random(3);
    int found_direct = 0;
    int found_by_one = 0;
    int found_by_two = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<quoted_rate> const rows = random_rows(random);
        rate_book const book(rows);
        rate_table const table = book.table();
        for (int i = 0; i < 50; ++i) {
            currency_code const from = codes[random() % 5];
            currency_code const to = codes[random() % 5];
            if (from == to) continue;
            period const when = day(2024, 3, static_cast<int>(random_from(random, 1, 22)));
            lookup_options const options{static_cast<rate_match>(random() % 3),
                                         static_cast<std::int32_t>(random() % 6)};
            found_rate const found = table.find({from, to, when, at_end}, options, {"EUR", "USD"});
            quoted_rate const* const direct = searched(rows, from, to, when, options);
            quoted_rate const* const inverted = searched(rows, to, from, when, options);
            if (direct != nullptr) {
                REQUIRE(found.path.count == 1);
                REQUIRE(found.rate == to_rate(*direct));
            } else if (inverted != nullptr) {
                REQUIRE(found.path.count == 1);
                REQUIRE(found.rate == inverse(to_rate(*inverted)));
            } else {
                REQUIRE(found.path.count != 1);
            }
            // The steps hang together, and their product is the rate.
            if (!found) continue;
            ++(found.path.count == 1 ? found_direct : found.path.count == 2 ? found_by_one : found_by_two);
            any_exchange_rate product{};
            for (rate_step const& step : found.path) {
                any_exchange_rate const rate = step.is_inverse ? inverse(to_rate(step.row)) : to_rate(step.row);
                product = &step == found.path.begin() ? rate : product * rate;
            }
            REQUIRE(product == found.rate);
            REQUIRE(found.rate.from == from);
            REQUIRE(found.rate.to == to);
        }
    }
    REQUIRE(found_direct > 500);
    REQUIRE(found_by_one > 50);
    REQUIRE(found_by_two > 10);
}

TEST_CASE("money: a book keeps its own copy of the sources") {
    rate_book book;
    {
        std::string const source = "a name that is longer than any small string and goes away";
        book = rate_book({{"USD", "PKR", 280, year(2024), at_end, source}});
    }
    rate_book const moved = std::move(book);
    REQUIRE(moved.table().begin()->source == "a name that is longer than any small string and goes away");
}

namespace {
period random_period(std::mt19937_64& random) {
    int const in = static_cast<int>(random_from(random, 2020, 2023));
    int const month_of_year = static_cast<int>(random_from(random, 1, 12));
    switch (random() % 5) {
    case 0: return year(in);
    case 1: return quarter(in, (month_of_year + 2) / 3);
    case 2: return month(in, month_of_year);
    case 3: return span(month(in, month_of_year), month(in + 1, month_of_year));
    default: return day(in, month_of_year, static_cast<int>(random_from(random, 1, 28)));
    }
}
/// What `find` should answer: the value of the best row by the definitions, none, or that two are as good.
std::string best_of_all(std::vector<quoted_rate> const& rows, rate_request const& asked,
                        lookup_options const& options) {
    quoted_rate const* best = nullptr;
    std::int64_t least = 0;
    bool is_tied = false;
    for (quoted_rate const& row : rows) {
        std::int32_t const days = exchange_detail::days_from(row, asked, options.match);
        if (days == exchange_detail::no_answer || (days < 0 ? -days : days) > options.tolerance_days) continue;
        std::int64_t const rank = exchange_detail::rank_of(row, asked, days);
        if (best != nullptr && rank > least) continue;
        is_tied = best != nullptr && rank == least && (is_tied || !(row.value == best->value));
        best = &row;
        least = rank;
    }
    return is_tied ? "two" : best == nullptr ? "none" : std::string(to_text(best->value).view());
}
std::string found_in(rate_table const& table, rate_request const& asked, lookup_options const& options) {
    try {
        found_rate const found = table.find(asked, options);
        return found ? std::string(to_text(found.path.steps[0].row.value).view()) : "none";
    } catch (domain_error const&) {
        return "two";
    }
}
} // namespace

TEST_CASE("money: among periods of all lengths and kinds, a look-up finds what all rows have") {
    std::mt19937_64 random(4);
    int answered = 0;
    for (int round = 0; round < 150; ++round) {
        std::vector<quoted_rate> rows;
        for (std::size_t i = random() % 120; i > 0; --i) {
            auto const kind = static_cast<rate_kind>(random() % (random() % 4 == 0 ? 4 : 2));
            period when = random_period(random);
            if (kind == rate_kind::fixed && random() % 4 == 0) when = since(when);
            quoted_rate const made{"USD", "PKR", random_from(random, 1, 3), when, kind, ""};
            bool is_new = true;
            for (quoted_rate const& row : rows) is_new = is_new && exchange_detail::order_of_rows(row, made) != 0;
            if (is_new) rows.push_back(made);
        }
        rate_book const book(rows);
        for (int i = 0; i < 100; ++i) {
            rate_request const asked{"USD", "PKR", random_period(random), static_cast<rate_kind>(random() % 4)};
            lookup_options const options{static_cast<rate_match>(random() % 3),
                                         static_cast<std::int32_t>(random() % 3 == 0 ? random() % 800 : random() % 40)};
            CAPTURE(round, i);
            std::string const expected = best_of_all(rows, asked, options);
            REQUIRE(found_in(book.table(), asked, options) == expected);
            answered += expected != "none" && expected != "two" ? 1 : 0;
        }
    }
    CHECK(answered > 1000);
}
