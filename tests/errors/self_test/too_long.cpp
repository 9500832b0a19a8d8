// the script says: .*the first error takes [0-9]+ lines, more than 1[79]
// must see: cannot add
template <int Depth>
constexpr int nested() {
    if constexpr (Depth == 0) {
        static_assert(Depth != 0, "almanac: cannot add");
        return 0;
    } else {
        return nested<Depth - 1>();
    }
}
int number = nested<12>();
