// Prints what print.cpp prints.
#include <cstdio>

int main() { std::printf("%s\n", "USD 392 million"); }
