// the script says: the first error has no sentence of almanac.s own; not seen: "cannot add"
// must see: cannot add
int number = nothing;
static_assert(sizeof(int) == 1, "almanac: cannot add");
