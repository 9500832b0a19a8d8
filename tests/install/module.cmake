# cmake -D include=... -D source=... -D compiler=... -D flags=... -D folder=... -P module.cmake
# Makes the module of the installed library and a program of a unit that imports it and one that includes the headers; without a
# compiler, looks whether the module leaves the standard library to itself.
file(GLOB_RECURSE headers ${include}/almanac/*.hpp)
list(FILTER headers EXCLUDE REGEX "/almanac/with/")
set(needed)
foreach(header IN LISTS headers)
    file(STRINGS ${header} included REGEX "^ *# *include <[a-z0-9_/.]+>")
    list(APPEND needed ${included})
endforeach()
list(TRANSFORM needed REPLACE "^ *# *include <([^>]+)>.*" "\\1")
list(FILTER needed EXCLUDE REGEX "^almanac/")
list(REMOVE_DUPLICATES needed)
file(STRINGS ${include}/almanac/almanac.cppm held REGEX "^#include <[^>]+>")
list(TRANSFORM held REPLACE "^#include <([^>]+)>" "\\1")
list(REMOVE_ITEM needed ${held})
if(NOT held OR needed)
    message(FATAL_ERROR "the library includes these, and almanac.cppm does not include them before the name of the module: ${needed}")
endif()
if(NOT compiler)
    return()
endif()

file(REMOVE_RECURSE ${folder})
file(MAKE_DIRECTORY ${folder})
separate_arguments(flags UNIX_COMMAND "${flags}")
function(compile)
    execute_process(COMMAND ${compiler} ${flags} -std=c++20 -Werror -Wno-unused-command-line-argument ${ARGN} WORKING_DIRECTORY ${folder} COMMAND_ERROR_IS_FATAL ANY)
endfunction()
compile(-I${include} --precompile ${include}/almanac/almanac.cppm -o almanac.pcm)
compile(-c -fmodule-file=almanac=almanac.pcm ${source}/main.cpp -o main.o) # no folder of headers
compile(-c -I${include} ${source}/other.cpp -o other.o)
compile(-c almanac.pcm -o almanac.o)
compile(main.o other.o almanac.o -o program)
execute_process(COMMAND ${folder}/program OUTPUT_VARIABLE printed RESULT_VARIABLE result)
set(expected "1.9e+09 1
USD 392 million, about 4.8 times
1:2: found \"x\", expected a digit, a point between digits or the end of the number
")
if(NOT result EQUAL 0 OR NOT printed STREQUAL expected)
    message(FATAL_ERROR "the program ends with ${result} after printing:\n${printed}and not:\n${expected}")
endif()
message("the module is imported beside headers that are included")
