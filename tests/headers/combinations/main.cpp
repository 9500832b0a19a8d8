// Four units that include other headers, or the same in another order, agree on what they compute.
#include <cstdio>
#include <string>

std::string told_in_alphabetical_order();
std::string told_in_reverse_order();
std::string told_with_units_alone();
std::string told_beside_macros();

int main() {
    std::string const told = told_in_alphabetical_order();
    std::printf("%s\n", told.c_str());
    bool const all_agree =
        told_in_reverse_order() == told && told_with_units_alone() == told && told_beside_macros() == told;
    return all_agree && told == "12.5 km" ? 0 : 1;
}
