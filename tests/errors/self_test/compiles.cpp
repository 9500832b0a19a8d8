// the script says: the program compiles
// must see: anything
int main() {}
