// Functions of a program's own that are called like some of the library are found, and no other, for its types: also
// where these hold types of the library, so that argument-dependent lookup finds both.
#include <almanac/almanac.hpp>

#include "prove.hpp"

#include <array>
#include <cstddef>
#include <ratio>
#include <type_traits>
#include <vector>

namespace foreign {

template <class T>
struct box {
    T content;
};
struct plain {};
/// Converts to whatever is asked for.
struct chameleon {
    template <class T>
    constexpr operator T() const;
};

enum class ours { yes };

template <class T>
constexpr ours sum(T const&) {
    return ours::yes;
}
template <class T>
constexpr ours sum(T const&, T const&) {
    return ours::yes;
}
template <class T>
constexpr ours ratio(T const&, T const&) {
    return ours::yes;
}
template <class T>
constexpr ours share(T const&, T const&) {
    return ours::yes;
}
template <class T>
constexpr ours growth(T const&, T const&) {
    return ours::yes;
}
template <class T>
constexpr ours mean(T const&) {
    return ours::yes;
}
template <class T>
constexpr ours compare(T const&, T const&) {
    return ours::yes;
}
template <class T>
constexpr ours to_text(T const&) {
    return ours::yes;
}
template <class T>
constexpr ours name_of(T const&) {
    return ours::yes;
}
template <class T>
constexpr ours span(T const&, T const&) {
    return ours::yes;
}
template <class T>
constexpr ours fixed(T const&) {
    return ours::yes;
}
template <class T>
constexpr ours operator+(box<T> const&, box<T> const&) {
    return ours::yes;
}
template <class T>
constexpr ours operator-(box<T> const&, box<T> const&) {
    return ours::yes;
}

template <class T>
constexpr bool finds_its_own(T const& x) {
    ours const found[] = {sum(x),        sum(x, x),  ratio(x, x), share(x, x), growth(x, x), mean(x),
                          compare(x, x), to_text(x), name_of(x),  span(x, x),  fixed(x)};
    for (ours const each : found) {
        if (each != ours::yes) return false;
    }
    return true;
}
} // namespace foreign

namespace bare {
struct plain {};
} // namespace bare

PROVE("types of a program's own find its functions", foreign::finds_its_own(foreign::plain{}) &&
                                                         foreign::finds_its_own(foreign::box<int>{}) &&
                                                         foreign::finds_its_own(foreign::chameleon{}));
PROVE("and so do those that hold types of the library",
      foreign::finds_its_own(foreign::box<almanac::period>{}) &&
          foreign::finds_its_own(foreign::box<almanac::area>{}) &&
          foreign::finds_its_own(foreign::box<almanac::decimal>{}) &&
          foreign::finds_its_own(foreign::box<almanac::any_figure>{}) &&
          foreign::finds_its_own(foreign::box<almanac::figure<almanac::units::USD>>{}) &&
          foreign::finds_its_own(foreign::box<almanac::quantity<almanac::units::km>>{}));
PROVE("and those that are known to the standard library",
      foreign::finds_its_own(std::array<int, 2>{}) && foreign::finds_its_own(1.5));
PROVE("operators too",
      (foreign::box<almanac::any_figure>{} + foreign::box<almanac::any_figure>{}) == foreign::ours::yes &&
          (foreign::box<almanac::quantity<almanac::units::km>>{} -
           foreign::box<almanac::quantity<almanac::units::km>>{}) == foreign::ours::yes);

// With both namespaces open, the functions of the library take nothing that is not the library's.
namespace both_open {
using namespace almanac;
template <class... T>
concept has_sum = requires(T const&... x) {
    sum(x...);
};
template <class... T>
concept has_ratio_function = requires(T const&... x) {
    ratio(x...);
};
template <class... T>
concept has_text = requires(T const&... x) {
    to_text(x...);
};
template <class... T>
concept has_name = requires(T const&... x) {
    name_of(x...);
};
template <class... T>
concept has_span = requires(T const&... x) {
    span(x...);
};
template <class... T>
concept has_fixed = requires(T const&... x) {
    fixed(x...);
};
PROVE("no sum of numbers or of their ranges", !has_sum<int, int> && !has_sum<double, double> &&
                                                  !has_sum<std::array<int, 2>> && !has_sum<std::vector<double>> &&
                                                  !has_sum<bare::plain, bare::plain>);
PROVE("no ratio, text, name, span of what is not the library's",
      !has_ratio_function<double, double> && !has_ratio_function<bare::plain, bare::plain> && !has_text<bare::plain> &&
          !has_text<char const*> && !has_text<std::vector<int>> && !has_name<bare::plain> && !has_name<int> &&
          !has_span<bare::plain, bare::plain> && !has_span<std::array<int, 2>> && !has_fixed<bare::plain> &&
          !has_fixed<int>);
} // namespace both_open

// What the standard library calls the same goes on to be its own.
static_assert(std::is_same_v<std::ratio<1, 2>::type, std::ratio<1, 2>>);
