// A file in memory, and what the system is told of it.
#include <almanac/io/text_file.hpp>

#include "catch.hpp"
#include "message.hpp"

#include <cstdio>
#include <string>

using namespace almanac;

TEST_CASE("A file reads the same when the system has let go of its pages") {
    std::string written;
    for (int i = 0; i < 40'000; ++i) written += "line " + std::to_string(i) + "\n";
    std::string const path = "text_file_test.txt";
    std::FILE* const out = std::fopen(path.c_str(), "wb");
    REQUIRE(out != nullptr);
    std::fwrite(written.data(), 1, written.size(), out);
    std::fclose(out);
    {
        text_file const file(path);
        CHECK(file.view() == written);
        for (std::size_t const byte : {std::size_t(0), std::size_t(1), std::size_t(65'535), std::size_t(65'536),
                                       std::size_t(65'537), written.size(), 10 * written.size()}) {
            file.let_go_before(byte);
            CHECK(file.view() == written);
        }
        text_file moved(path);
        text_file const other(std::move(moved));
        other.let_go_before(written.size());
        CHECK(other.view() == written);
    }
    std::remove(path.c_str());
}

TEST_CASE("A file that is not there is refused by its path") {
    CHECK(message_of<error>([] { static_cast<void>(text_file("no/such.csv")); }) ==
          "cannot read the file \"no/such.csv\"");
}
