// the script says: the program states no `must see`
static_assert(sizeof(int) == 1, "almanac: cannot add");
