// the script says: not seen: "EUR"
// must see: USD
// must see: EUR
static_assert(sizeof(int) == 1, "almanac: cannot add USD");
