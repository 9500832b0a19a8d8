# cmake -D gdb=... -D printers=... -D include=... -D source=... -D compiler=... -D flags=... -D folder=... [-D write=ON]
#       -P debuggers.cmake
# Compiles the program of values for a debugger and lets gdb show them by the printers of the package. With `write` it brings the
# printers' list of named units up to date instead.
file(MAKE_DIRECTORY ${folder})
separate_arguments(flags UNIX_COMMAND "${flags}")
execute_process(COMMAND ${compiler} ${flags} -std=c++20 -g -O0 -I${include} ${source}/values.cpp -o ${folder}/values
    COMMAND_ERROR_IS_FATAL ANY)

execute_process(COMMAND ${folder}/values units OUTPUT_VARIABLE units COMMAND_ERROR_IS_FATAL ANY)
file(READ ${printers} text)
set(begin "NAMED_UNITS = [\n")
set(end "# ---- end of the named units\n")
string(FIND "${text}" "${begin}" at_begin)
string(FIND "${text}" "${end}" at_end)
string(LENGTH "${begin}" length)
math(EXPR at_begin "${at_begin} + ${length}")
math(EXPR length "${at_end} - ${at_begin}")
string(SUBSTRING "${text}" ${at_begin} ${length} listed)
if(write)
    string(SUBSTRING "${text}" 0 ${at_begin} before)
    string(SUBSTRING "${text}" ${at_end} -1 behind)
    file(WRITE ${printers} "${before}${units}${behind}")
    return()
elseif(NOT listed STREQUAL units)
    message(FATAL_ERROR "the named units of ${printers} are not those of the library: build the target gdb_units, which writes them")
endif()

execute_process(COMMAND ${gdb} -q -nx -batch -ex "source ${printers}" -x ${source}/gdb_check.py ${folder}/values
    WORKING_DIRECTORY ${folder} OUTPUT_VARIABLE printed ERROR_VARIABLE said RESULT_VARIABLE result)
if("${printed}${said}" MATCHES "Could not trace the inferior|ptrace: Operation not permitted|Python scripting is not supported")
    message("skipped: this gdb has no Python, or may not run a program here")
    return()
endif()
if(NOT result EQUAL 0 OR NOT printed MATCHES "values, 0 of them shown otherwise")
    message(FATAL_ERROR "gdb ends with ${result} after printing:\n${printed}\n${said}")
endif()
execute_process(COMMAND ${folder}/values ${folder}/units_to_read RESULT_VARIABLE result OUTPUT_VARIABLE faults)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "what gdb shows of units is not read back as these:\n${faults}")
endif()
message("${printed}")
