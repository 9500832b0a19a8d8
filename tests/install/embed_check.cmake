# cmake -D program=... -D readelf=... -P embed_check.cmake
# Runs what examples/embed builds, compares its first line, and looks where the theme's rows lie in the program: in
# .rodata or, because rows point at texts and units and the program may be loaded anywhere, in .data.rel.ro, which is
# read-only once it is loaded.
execute_process(COMMAND ${program} OUTPUT_VARIABLE output RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${program} ends with ${result} after printing:\n${output}")
endif()
string(REGEX MATCH "^[^\n]*" first_line "${output}")
set(expected_line "energy.AFG.grid_upgrades.2027\tevent\t2027")
if(NOT first_line STREQUAL expected_line)
    message(FATAL_ERROR "${program} begins with:\n${first_line}\nand not with:\n${expected_line}")
endif()

execute_process(COMMAND ${readelf} --wide --symbols --sections ${program} OUTPUT_VARIABLE listing
    COMMAND_ERROR_IS_FATAL ANY)
# "   165: 0000000000017c20  8096 OBJECT  UNIQUE DEFAULT   23 _ZN7almanac8corridor6detail11energy_rowsE"
if(NOT listing MATCHES " OBJECT +[A-Z]+ +DEFAULT +([0-9]+) [^\n]*energy_rows")
    message(FATAL_ERROR "no symbol of the theme's rows in ${program}")
endif()
set(section_number ${CMAKE_MATCH_1})
# "  [23] .data.rel.ro      PROGBITS  ..."
if(NOT listing MATCHES "\n +.[ ]*${section_number}. (\\.[^ \n]+)")
    message(FATAL_ERROR "no section ${section_number} in ${program}")
endif()
set(section ${CMAKE_MATCH_1})
if(NOT section MATCHES "^\\.(rodata|data\\.rel\\.ro)(\\.|$)")
    message(FATAL_ERROR "the theme's rows lie in ${section}, which is not read-only")
endif()
message("${first_line}\nthe rows of energy lie in ${section}")
if(listing MATCHES "trade_rows")
    message(FATAL_ERROR "the rows of another theme are in ${program}")
endif()
