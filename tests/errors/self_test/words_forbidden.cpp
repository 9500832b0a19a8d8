// the script says: seen: "USD"
// must see: cannot add
// must not see: USD
static_assert(sizeof(int) == 1, "almanac: cannot add");
static_assert(sizeof(int) == 1, "almanac: cannot add USD");
