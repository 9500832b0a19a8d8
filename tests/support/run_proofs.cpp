// run_proofs [PART OF A FILE'S PATH]: runs every proof of the program, or those of the files that the argument names.
#include "proof_run.hpp"

#include <cstdio>
#include <exception>
#include <string>
#include <string_view>

namespace {

/// Runs one proof; prints why it does not hold.
bool holds(proofs::proof const& each) {
    std::string why = "it does not hold";
    try {
        if (each.holds()) return true;
    } catch (std::exception const& e) {
        why = std::string("it raises: ") + e.what();
    }
    std::printf("%s:%d: %s: %s\n  %s\n", each.file, each.line, each.what, why.c_str(), each.source);
    return false;
}

} // namespace

int main(int argument_count, char** arguments) {
    std::string_view const wanted = argument_count > 1 ? arguments[1] : "";
    int run = 0;
    int failed = 0;
    for (proofs::proof const& each : proofs::all()) {
        if (std::string_view(each.file).find(wanted) == std::string_view::npos) continue;
        ++run;
        if (!holds(each)) ++failed;
    }
    std::printf("%d proofs, %d failed\n", run, failed);
    return run == 0 || failed != 0 ? 1 : 0;
}
