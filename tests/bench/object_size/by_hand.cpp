// The same three numbers, written by hand.
#include <cstdio>

int main() {
    std::printf("%.0f\n", 392e6);
    std::printf("%.0f\n", 1.8e6);
    std::printf("%.0f\n", 15e9);
}
