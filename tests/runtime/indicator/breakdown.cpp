// What a breakdown refuses at run time. The messages are written by hand.
#include <almanac/indicator.hpp>

#include "catch.hpp"
#include "message.hpp"

using namespace almanac;

TEST_CASE("indicator: what is no breakdown is refused") {
    auto const made = [](breakdown const& a, breakdown const& b) {
        return message_of<domain_error>([&] { return breakdown_set(a, b); });
    };
    CHECK(made({"product", "wheat"}, {"product", "rice"}) ==
          "a breakdown has one value on an axis: product = wheat and rice");
    CHECK(made({"product", ""}, {"mode", "road"}) ==
          "a breakdown is an axis and a value, as product = textiles; here: product = ");
    CHECK(made({"product", "wheat"}, {"", "road"}) ==
          "a breakdown is an axis and a value, as product = textiles; here:  = road");
}
