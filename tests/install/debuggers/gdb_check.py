"""Run by gdb on the program of values.cpp, after the printers were sourced: compares what gdb shows of each value with the
text beside it, and writes what it shows of units to the file `units_to_read` of the current folder. Ends with 1 when one
differs, or when gdb stopped too seldom."""

import gdb

LEAST = 1800

gdb.execute("set confirm off")
gdb.execute("set print elements 0")
gdb.Breakpoint("shown").silent = True
gdb.execute("run >/dev/null", to_string=True)
seen, wrong, units = 0, 0, []
while gdb.selected_inferior().pid:
    frame = gdb.selected_frame().older()
    value = frame.read_var("value").referenced_value()
    shows = value.format_string()
    should_show = frame.read_var("should_show").string()
    seen += 1
    if should_show == "unit to read back":
        units.append(shows + "\n")
    elif shows != should_show:
        wrong += 1
        print(f"{value.type}: gdb shows {shows!r} and not {should_show!r}")
    gdb.execute("continue", to_string=True)
with open("units_to_read", "w", encoding="utf-8") as file:
    file.writelines(units)
print(f"{seen} values, {wrong} of them shown otherwise than they should")
gdb.execute(f"quit {int(wrong > 0 or seen < LEAST)}")
