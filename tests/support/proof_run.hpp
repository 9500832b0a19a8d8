// What PROVE needs at run time: a list of the proofs.
#pragma once

#include <vector>

namespace proofs {

struct proof {
    char const* what;
    char const* file;
    int line;
    char const* source;
    bool (*holds)();
};

/// Every proof of the program, in the order of its files.
inline std::vector<proof>& all() {
    static std::vector<proof> list;
    return list;
}

struct registered {
    registered(char const* what, char const* file, int line, char const* source, bool (*holds)()) {
        all().push_back({what, file, line, source, holds});
    }
};

} // namespace proofs
