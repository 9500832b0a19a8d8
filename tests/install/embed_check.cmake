# cmake -D program=... -D readelf=... -P embed_check.cmake
# Runs what examples/embed builds, compares its first line, and looks where the theme's rows lie in the program: in
# .rodata or, because rows point at texts and units and the program may be loaded anywhere, in .data.rel.ro, which is
# read-only once it is loaded.
execute_process(COMMAND ${program} OUTPUT_VARIABLE output RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${program} ends with ${result} after printing:\n${output}")
endif()
string(REGEX MATCH "^[^\n]*" first_line "${output}")
set(expected_line "energy.commitment.casa_1000.world_bank.casa_1000.since_2014\tUSD 1.2 billion\tsince 2014")
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
# The file of one's own: three areas and four years, and the first of them as the file has it.
get_filename_component(folder ${program} DIRECTORY)
execute_process(COMMAND ${folder}/gdp_table OUTPUT_VARIABLE output RESULT_VARIABLE result)
string(REGEX MATCHALL "\n" lines "${output}")
list(LENGTH lines line_count)
if(NOT result EQUAL 0 OR NOT line_count EQUAL 12 OR NOT output MATCHES "^KAZ\t2020\t171082365861\n")
    message(FATAL_ERROR "gdp_table ends with ${result} after printing:\n${output}")
endif()
# A series, the values of a year, and flows: as the files have them.
execute_process(COMMAND ${folder}/trade_table OUTPUT_VARIABLE output RESULT_VARIABLE result)
set(expected "2016-01	238.106
2016-02	237.808
2016-03	238.078
2016-04	238.908
2016-05	239.362
2016-06	239.842
2016-07	239.898
2016-08	240.389
2016-09	241.006
2016-10	241.694
2016-11	242.199
2016-12	242.821
IND	3249938492013
KAZ	225496328925
PAK	374890295667
UZB	94286355836
KAZ	world	TOTAL	48342074036
PAK	world	TOTAL	21877787164
world	KAZ	TOTAL	29345935356
world	PAK	TOTAL	57440012500
")
if(NOT result EQUAL 0 OR NOT output STREQUAL expected)
    message(FATAL_ERROR "trade_table ends with ${result} after printing:\n${output}and not:\n${expected}")
endif()
# Rows of the corridor: two that were asked for and the one that one of them is a part of. A table that stands as text.
execute_process(COMMAND ${folder}/rows_table OUTPUT_VARIABLE output RESULT_VARIABLE result)
set(expected "energy.gas.reserves.TKM\t19 trillion m3
energy.power.exports.TJK.AFG.casa_1000.2025_03\t200 MW
energy.power.exports.kgz_tjk.AFG.casa_1000.2025_03\t450 MW
PAK\t2020\t517.8
PAK\t2021\t570.2
PAK\t2022\t517.1
UZB\t2020\t1758.0
UZB\t2021\t2118.9
UZB\t2022\t2094.1
")
if(NOT result EQUAL 0 OR NOT output STREQUAL expected)
    message(FATAL_ERROR "rows_table ends with ${result} after printing:\n${output}and not:\n${expected}")
endif()
if(listing MATCHES "trade_rows")
    message(FATAL_ERROR "the rows of another theme are in ${program}")
endif()
