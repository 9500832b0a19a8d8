// Whether an expression of two types is valid, for tests of type traits.
#pragma once

namespace valid {

template <class A, class B>
concept add = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept subtract = requires(A a, B b) {
    a - b;
};
template <class A, class B>
concept add_in_place = requires(A a, B b) {
    a += b;
};
template <class A, class B>
concept subtract_in_place = requires(A a, B b) {
    a -= b;
};
template <class A, class B>
concept multiply = requires(A a, B b) {
    a* b;
};
template <class A, class B>
concept divide = requires(A a, B b) {
    a / b;
};
template <class A, class B>
concept equal = requires(A a, B b) {
    a == b;
};
template <class A, class B>
concept unequal = requires(A a, B b) {
    a != b;
};
template <class A, class B>
concept less = requires(A a, B b) {
    a < b;
};
template <class A, class B>
concept greater_or_equal = requires(A a, B b) {
    a >= b;
};
template <class A, class B>
concept three_way = requires(A a, B b) {
    a <=> b;
};

} // namespace valid
