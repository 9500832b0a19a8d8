// Laws of sharing out, over random amounts and weights, and what is refused.
#include <almanac/currency/currencies.hpp>
#include <almanac/money/allocate.hpp>
#include <almanac/money/money.hpp>

#include "catch.hpp"

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

using namespace almanac;
using namespace almanac::literals;

namespace {

using usd = money<currencies::USD>;

constexpr remainder_to rules[] = {remainder_to::first, remainder_to::largest_remainder, remainder_to::largest_weight,
                                  remainder_to::kept_apart};

struct sharing {
    usd whole;
    std::vector<std::int64_t> weights;
};
sharing next_sharing(std::mt19937_64& random) {
    sharing out;
    out.whole = usd::from_count(static_cast<std::int64_t>(random() >> (random() % 60 + 1)));
    if (random() % 2 == 0) out.whole = -out.whole;
    std::int64_t const greatest = random() % 3 == 0 ? 4 : random() % 2 == 0 ? 1000 : std::int64_t{1} << 60;
    for (std::size_t n = random() % 12 + 1; n > 0; --n) {
        out.weights.push_back(static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(greatest)));
    }
    out.weights[random() % out.weights.size()] = 3; // not all are zero
    return out;
}

} // namespace

TEST_CASE("money: the parts and what is kept apart make the whole") {
    std::mt19937_64 random(5);
    for (int i = 0; i < 5000; ++i) {
        sharing const some = next_sharing(random);
        for (remainder_to const rule : rules) {
            auto const parts = allocate(some.whole, some.weights, rule);
            REQUIRE(parts.size() == some.weights.size());
            REQUIRE(sum(parts) + parts.kept_apart == some.whole);
            if (rule != remainder_to::kept_apart) REQUIRE(is_zero(parts.kept_apart));
            REQUIRE(abs(parts.kept_apart).count() < static_cast<std::int64_t>(parts.size()));
            std::vector<usd> into(some.weights.size());
            REQUIRE(allocate_into(into.data(), into.size(), some.whole, some.weights, rule) == parts.kept_apart);
            REQUIRE(std::equal(into.begin(), into.end(), parts.begin()));
        }
    }
}

TEST_CASE("money: each part is within one unit of its share, has its sign, and nothing without a weight") {
    std::mt19937_64 random(6);
    for (int i = 0; i < 5000; ++i) {
        sharing const some = next_sharing(random);
        core_detail::int128 const total =
            std::accumulate(some.weights.begin(), some.weights.end(), core_detail::int128{0});
        for (remainder_to const rule : rules) {
            auto const parts = allocate(some.whole, some.weights, rule);
            for (std::size_t p = 0; p < parts.size(); ++p) {
                REQUIRE((sign(parts[p]) == 0 || sign(parts[p]) == sign(some.whole)));
                if (some.weights[p] == 0) REQUIRE(is_zero(parts[p]));
                // |part x total - whole x weight| / total is the distance from the share: less than one unit, or one
                // where the rule gives a unit to a part that came out even. In 128 bits, for weights that leave room.
                if (total > (core_detail::int128{1} << 40)) continue;
                core_detail::int128 const gap =
                    parts[p].count() * total - static_cast<core_detail::int128>(some.whole.count()) * some.weights[p];
                core_detail::int128 const distance = gap < 0 ? -gap : gap;
                bool const may_be_one = rule == remainder_to::first || rule == remainder_to::largest_weight;
                REQUIRE((distance < total || (may_be_one && distance == total)));
                for (std::size_t q = 0; q < p; ++q) {
                    if (some.weights[q] != some.weights[p]) continue;
                    REQUIRE(abs(parts[p] - parts[q]).count() <= 1);
                    REQUIRE(abs(parts[q]) >= abs(parts[p])); // the tie rule: the first of equals
                }
            }
        }
    }
}

TEST_CASE("money: the negative of the whole is shared out to the negatives of the parts") {
    std::mt19937_64 random(7);
    for (int i = 0; i < 2000; ++i) {
        sharing const some = next_sharing(random);
        for (remainder_to const rule : rules) {
            auto const parts = allocate(some.whole, some.weights, rule);
            auto const mirrored = allocate(-some.whole, some.weights, rule);
            REQUIRE(std::equal(parts.begin(), parts.end(), mirrored.begin(), [](usd a, usd b) { return a == -b; }));
        }
    }
}

TEST_CASE("money: in another order the parts are the same, up to ties") {
    std::mt19937_64 random(8);
    for (int i = 0; i < 2000; ++i) {
        sharing const some = next_sharing(random);
        std::vector<std::size_t> order(some.weights.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        std::vector<std::int64_t> shuffled;
        for (std::size_t const place : order) shuffled.push_back(some.weights[place]);
        for (remainder_to const rule :
             {remainder_to::largest_remainder, remainder_to::largest_weight, remainder_to::kept_apart}) {
            // With the weight, so that only parts of equal weights may have changed places. Two weights can also tie in
            // their remainders; then the units differ by one, and the sum over those weights is what stays.
            auto const before = allocate(some.whole, some.weights, rule);
            auto const after = allocate(some.whole, shuffled, rule);
            std::vector<std::pair<std::int64_t, std::int64_t>> a, b;
            for (std::size_t p = 0; p < order.size(); ++p) {
                a.emplace_back(some.weights[p], before[p].count());
                b.emplace_back(shuffled[p], after[p].count());
            }
            std::sort(a.begin(), a.end());
            std::sort(b.begin(), b.end());
            if (rule == remainder_to::largest_remainder) {
                for (std::size_t p = 0; p < a.size(); ++p) {
                    REQUIRE(a[p].first == b[p].first);
                    REQUIRE(std::abs(a[p].second - b[p].second) <= 1);
                }
            } else {
                REQUIRE(a == b);
            }
        }
    }
}

TEST_CASE("money: an even split is an allocation by equal weights") {
    std::mt19937_64 random(9);
    for (int i = 0; i < 2000; ++i) {
        usd const whole = usd::from_count(static_cast<std::int64_t>(random()) >> (random() % 60));
        std::size_t const size = random() % 40 + 1;
        std::vector<int> const ones(size, 1);
        for (remainder_to const rule : rules) {
            auto const even = split(whole, size, rule);
            auto const weighted = allocate(whole, ones, rule);
            REQUIRE(std::equal(even.begin(), even.end(), weighted.begin(), weighted.end()));
            REQUIRE(even.kept_apart == weighted.kept_apart);
            std::vector<usd> into(size);
            REQUIRE(split_into(into.data(), size, whole, rule) == even.kept_apart);
            REQUIRE(std::equal(into.begin(), into.end(), even.begin()));
        }
    }
}

TEST_CASE("money: a hundred thousand parts take no longer than they must") {
    std::vector<int> weights(100000);
    std::iota(weights.begin(), weights.end(), 1);
    usd const whole(1'000'000.01_dec);
    for (remainder_to const rule : rules) {
        auto const parts = allocate(whole, weights, rule);
        CHECK(sum(parts) + parts.kept_apart == whole);
    }
}

TEST_CASE("money: weights that share nothing out are refused") {
    usd const whole(5);
    CHECK_THROWS_AS(allocate(whole, std::vector<int>{}, remainder_to::first), domain_error);
    CHECK_THROWS_AS(allocate(whole, std::vector<int>{0, 0}, remainder_to::first), domain_error);
    CHECK_THROWS_AS(allocate(whole, std::vector<int>{1, -1, 1}, remainder_to::first), domain_error);
    CHECK_THROWS_AS(allocate(whole, std::vector<decimal>{1, -0.5_dec}, remainder_to::kept_apart), domain_error);
    CHECK_THROWS_AS(allocate(whole, std::vector<decimal>{1e18_dec, 1e-18_dec}, remainder_to::first), overflow_error);
    CHECK_THROWS_AS(split(whole, 0), domain_error);
    usd parts[2];
    CHECK_THROWS_AS(allocate_into(parts, 2, whole, std::vector<int>{1, 1, 1}, remainder_to::first), domain_error);
    try {
        static_cast<void>(allocate(whole, std::vector<int>{1, -7}, remainder_to::first));
        FAIL_CHECK("accepted");
    } catch (domain_error const& e) {
        CHECK(std::string(e.what()).find("weight 2 is -7") != std::string::npos);
    }
}
