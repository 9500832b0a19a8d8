// Whether a format specification has a precision, with the text that may follow its closing brace: asked of the
// specification alone, so that it is tested also where the standard library has no <format>.
#include <almanac/io/text_style.hpp>

#include "catch.hpp"

#include <string_view>

using namespace almanac;

TEST_CASE("io: a format specification ends at its own brace") {
    using io_detail::has_precision;
    for (std::string_view const without : {">16}. End.", "}.", "", "}", ">{}}.", "{}}. {:.3}", ".<16}", ".>}"}) {
        INFO(without);
        CHECK_FALSE(has_precision(without));
    }
    // A width that is an argument has braces of its own, behind which a precision can stand.
    for (std::string_view const with : {".3}", ">16.3}", ">{}.3}", "{}.{}}", ".<16.3}", "{0}.{1}}"}) {
        INFO(with);
        CHECK(has_precision(with));
    }
}
