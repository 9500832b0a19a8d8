// Do the numbers of your own files agree? Two rules over files of the World Bank (Country Name, Country Code, Year,
// Value): an amount per head is the amount by the heads, and the world is the sum of its regions. By rule, the one that
// breaks most first; the cells that are farthest apart first.
//
// Usage: audit_files AMOUNT HEADS PER_HEAD [--tolerance PERCENT] [--regions CODE,CODE,...]
#include <almanac/audit.hpp>
#include <almanac/io/long_table_to.hpp>
#include <almanac/io/read_table.hpp>
#include <almanac/io/text_file.hpp>
#include <almanac/place.hpp>

#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <string_view>
#include <vector>

namespace al = almanac;

namespace {

struct options {
    char const* files[3]{};
    int file_count = 0;
    double tolerance = 0.005;
    std::vector<al::area> regions{};
};

constexpr std::string_view world_bank_regions = "EAS,ECS,LCN,MEA,NAC,SAS,SSF";

std::vector<al::area> areas_of(std::string_view codes) {
    std::vector<al::area> areas;
    while (!codes.empty()) {
        std::size_t const comma = codes.find(',');
        areas.push_back(al::world_bank_area(codes.substr(0, comma)));
        codes = comma == std::string_view::npos ? std::string_view() : codes.substr(comma + 1);
    }
    return areas;
}

bool read(int count, char** arguments, options& wanted) {
    std::string_view regions = world_bank_regions;
    for (int i = 1; i < count; ++i) {
        std::string_view const option = arguments[i];
        if (option == "--tolerance" && i + 1 < count) {
            wanted.tolerance = std::atof(arguments[++i]) / 100;
        } else if (option == "--regions" && i + 1 < count) {
            regions = arguments[++i];
        } else if (wanted.file_count < 3) {
            wanted.files[wanted.file_count++] = arguments[i];
        } else {
            return false;
        }
    }
    wanted.regions = areas_of(regions);
    return wanted.file_count == 3 && wanted.tolerance >= 0;
}

template <al::unit Unit>
auto panel_in(char const* path, al::nature kind) {
    al::text_file const file(path);
    return al::panel_of<Unit>(al::read_table(file.view(), {.file = path}), "Value", {.kind = kind});
}

void print(al::cell_report const& report) {
    std::cout << report.rule << ": " << report.broken << " of " << report.checked << " cells disagree, "
              << report.undecided << " lack a number\n";
    for (al::cell_finding const& each : report.worst) {
        std::cout << "  " << each.where.view() << ' ' << to_text(each.when).view() << ": " << each.left << ", computed "
                  << each.right << ", " << each.relative * 100 << " % apart\n";
    }
}

} // namespace

int main(int count, char** arguments) try {
    options wanted;
    if (!read(count, arguments, wanted)) {
        std::cerr << "usage: audit_files AMOUNT HEADS PER_HEAD [--tolerance PERCENT] [--regions CODE,CODE,...]\n";
        return 2;
    }
    auto const amount = panel_in<al::units::USD>(wanted.files[0], al::nature::flow);
    auto const heads = panel_in<al::units::person>(wanted.files[1], al::nature::stock);
    auto const per_head = panel_in<al::units::USD / al::units::person>(wanted.files[2], al::nature::ratio);
    al::cell_tolerance const within{.relative = wanted.tolerance, .most = 5};
    std::cout << std::setprecision(4);
    for (al::cell_report const& report :
         al::worst_first({al::every(per_head, within).is_quotient_of(amount, heads),
                          al::audit(amount, al::total(al::areas::world).is_sum_of(wanted.regions), within)})) {
        print(report);
    }
    return 0;
} catch (al::error const& e) {
    std::cerr << "audit_files: " << e.what() << '\n';
    return 2;
}
