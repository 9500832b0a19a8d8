# cmake -D program=... -D expected=... -P compare_output.cmake
# Runs the program; what it prints must be, byte for byte, the text of the file `expected`.
execute_process(COMMAND ${program} OUTPUT_VARIABLE output RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "${program} ends with ${result} after printing:\n${output}")
endif()
file(READ ${expected} expected_output)
if(NOT output STREQUAL expected_output)
    message(FATAL_ERROR "${program} prints:\n${output}\nand not the text of ${expected}:\n${expected_output}")
endif()
