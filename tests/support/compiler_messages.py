"""What compilers print, cut into errors."""

import re

ERROR = re.compile(r": (fatal )?error: ")
LEAD = re.compile(
    r"^In file included from |^ +from |: In (function|instantiation|substitution|member|lambda|static|constructor)"
    r"|:   required (from|by|for)| in .constexpr. expansion of |: At global scope"
)


def errors_in(messages):
    """The lines of each error, with those that lead to it before and the notes behind."""
    blocks, lead = [], []
    for line in messages.splitlines():
        if ERROR.search(line):
            blocks.append([*lead, line])
            lead = []
        elif LEAD.search(line):
            lead.append(line)
        elif blocks:
            blocks[-1] += [*lead, line]
            lead = []
    return blocks
