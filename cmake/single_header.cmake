# The target `single_header` writes the library as one header, single/almanac.hpp in the build folder, and beside it one
# without the dataset.
find_package(Python3 COMPONENTS Interpreter QUIET)
if(NOT Python3_FOUND)
    message(STATUS "almanac: no Python 3, so the target single_header is left out")
    return()
endif()

set(single_header_command Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/single_header.py ${PROJECT_SOURCE_DIR}/include)
add_custom_target(single_header
    COMMAND ${single_header_command} ${PROJECT_BINARY_DIR}/single/almanac.hpp
    COMMAND ${single_header_command} ${PROJECT_BINARY_DIR}/single/almanac_without_dataset.hpp --without-dataset
    BYPRODUCTS ${PROJECT_BINARY_DIR}/single/almanac.hpp ${PROJECT_BINARY_DIR}/single/almanac_without_dataset.hpp
    COMMENT "Writing the library as one header"
    VERBATIM)
