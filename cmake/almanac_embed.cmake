# almanac_embed(TARGET target NAME name FILE file [CONTAINER panel|series|cross_section|flows] [DIALECT name] [UNIT unit]
#               [NATURE nature] [INDICATOR code] [NAMESPACE namespace] [AREAS code...] [PERIODS first [last]])
#
# Embeds a file of statistics: at build time the library's own reader reads it (any form that almanac::read_table knows) and
# writes a header with a constexpr panel, or another container, which the target includes as
#
#     #include <embedded/gdp.hpp>
#     static_assert(embedded::gdp.at(almanac::areas::PAK, almanac::year(2014)).value > 2e11);
#
# It is made again when the file changes. A fault of the file is a build error at its line and column. One argument is one word,
# with whatever semicolons stand in it.
#
#   CONTAINER  panel (the default); series, of one area; cross_section, of one period; flows, of one period, as of a file of
#              UN Comtrade
#   DIALECT    what the file is taken for, instead of being recognised by its header: a name that almanac::read_table_as takes
#   UNIT       as almanac::parse_unit reads it: USD (the default is 1), "USD/person", %
#   NATURE     a name of almanac::nature: stock, flow, ...
#   INDICATOR  the code or name of one, where the file has several
#   NAMESPACE  of the container; embedded by default
#   AREAS      codes of the areas to embed, or as the file spells them; all by default. Of flows: on both sides. A file without areas is of the one that is named
#   PERIODS    the first and the last period to embed; all by default. Of a cross-section and of flows: the one, where the file has
#              several
#
# almanac_embed_rows(TARGET target NAME name [FILE file] [KEYS key...] [NAMESPACE namespace])
#
# Embeds rows of the corridor, or of a file that almanac::write_dataset_csv wrote, as a constexpr dataset with what they refer to and
# nothing else. A key is that of a row, or the name of a theme; the rows that they are linked with come with them. A key that is not there
# is a build error with the nearest.
#
#     #include <embedded/facts.hpp>
#     static_assert(almanac::at(embedded::facts, "energy.gas.reserves.TKM").has_figure());
#
# The tools run on the machine that builds. When cross-compiling, set ALMANAC_EMBED_TOOL and ALMANAC_EMBED_ROWS_TOOL to those that
# were built for it.
include_guard()

# The command that runs a tool: the one that was given, or one that is built here of its source beside this file.
function(almanac_embed_tool tool given command)
    if(given)
        set(${command} ${given} PARENT_SCOPE)
        return()
    endif()
    if(NOT TARGET ${tool}_tool)
        if(CMAKE_CROSSCOMPILING)
            string(TOUPPER ${tool}_tool variable)
            message(FATAL_ERROR "${tool}: when cross-compiling, set ${variable} to the tool built for this machine, from "
                "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${tool}.cpp")
        endif()
        add_executable(${tool}_tool EXCLUDE_FROM_ALL ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${tool}.cpp)
        target_link_libraries(${tool}_tool PRIVATE almanac::almanac)
    endif()
    set(${command} $<TARGET_FILE:${tool}_tool> PARENT_SCOPE)
endfunction()

# Makes a header by a tool and adds it to the target. The words are those of the list `words` of the caller, in which an element
# may have semicolons of its own, as arguments of a function may not.
function(almanac_embed_header target name namespace tool command file)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/almanac_embed)
    set(header ${folder}/${namespace}/${name}.hpp)
    file(MAKE_DIRECTORY ${folder}/${namespace})
    set(depends ${file})
    if(TARGET ${tool}_tool)
        list(APPEND depends ${tool}_tool)
    endif()
    add_custom_command(OUTPUT ${header}
        COMMAND ${command} "${file}" ${header} ${name} ${namespace} ${words}
        DEPENDS ${depends}
        COMMENT "Embedding ${namespace}::${name}"
        VERBATIM)
    target_sources(${target} PRIVATE ${header})
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# The arguments that both functions have, as variables of the caller; a missing or unknown one stops, and one without a value. What was
# said is compared with the empty text, since NO, N, OFF and 0, of which the first is the code of Norway, are false to if().
macro(almanac_embed_arguments function ones lists)
    cmake_parse_arguments(PARSE_ARGV 0 embed "" "TARGET;NAME;FILE;NAMESPACE;${ones}" "${lists}")
    foreach(needed IN ITEMS TARGET NAME)
        if("${embed_${needed}}" STREQUAL "")
            message(FATAL_ERROR "${function}: say ${needed}")
        endif()
    endforeach()
    if(NOT "${embed_UNPARSED_ARGUMENTS}" STREQUAL "")
        message(FATAL_ERROR "${function}: these arguments are not known: ${embed_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT "${embed_KEYWORDS_MISSING_VALUES}" STREQUAL "")
        message(FATAL_ERROR "${function}: nothing follows ${embed_KEYWORDS_MISSING_VALUES}; where all are meant, leave the word out")
    endif()
    if("${embed_NAMESPACE}" STREQUAL "")
        set(embed_NAMESPACE embedded)
    endif()
    set(file "")
    if(NOT "${embed_FILE}" STREQUAL "")
        get_filename_component(file "${embed_FILE}" ABSOLUTE)
    endif()
endmacro()

function(almanac_embed)
    set(ones CONTAINER DIALECT UNIT NATURE INDICATOR)
    almanac_embed_arguments(almanac_embed "${ones}" "AREAS;PERIODS")
    if(file STREQUAL "")
        message(FATAL_ERROR "almanac_embed: say FILE")
    endif()
    set(words "")
    foreach(word IN LISTS ones)
        if(NOT "${embed_${word}}" STREQUAL "")
            string(REPLACE ";" "\\;" value "${embed_${word}}") # one word, whatever stands in it
            list(APPEND words ${word} "${value}")
        endif()
    endforeach()
    foreach(word IN ITEMS AREAS PERIODS)
        if(NOT "${embed_${word}}" STREQUAL "")
            list(APPEND words ${word} "${embed_${word}}")
        endif()
    endforeach()
    almanac_embed_tool(almanac_embed "${ALMANAC_EMBED_TOOL}" command)
    almanac_embed_header(${embed_TARGET} ${embed_NAME} ${embed_NAMESPACE} almanac_embed ${command} "${file}")
endfunction()

function(almanac_embed_rows)
    almanac_embed_arguments(almanac_embed_rows "" "KEYS")
    set(words "${embed_KEYS}")
    almanac_embed_tool(almanac_embed_rows "${ALMANAC_EMBED_ROWS_TOOL}" command)
    almanac_embed_header(${embed_TARGET} ${embed_NAME} ${embed_NAMESPACE} almanac_embed_rows ${command} "${file}")
endfunction()
