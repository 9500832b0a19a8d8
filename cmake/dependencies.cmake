# The components that stand on other libraries: almanac::range_v3, almanac::date, almanac::fmt,
# almanac::nlohmann_json, each almanac::almanac and the library that its headers in with/ include. What is installed, or
# defined by the project around this one, is used; what is missing is downloaded only with ALMANAC_FETCH_DEPENDENCIES, and
# without it the component is left out.
include(cmake/almanac-components.cmake)

# Downloads the headers of a library, without its build, and defines TARGET for them.
function(almanac_fetch_headers target name repository tag)
    message(STATUS "almanac: downloading ${name} ${tag}")
    include(FetchContent)
    # A source folder that does not exist: the sources are fetched, their build is not added.
    FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON
        SOURCE_SUBDIR headers/alone)
    FetchContent_MakeAvailable(${name})
    add_library(${target} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${target} SYSTEM INTERFACE ${${name}_SOURCE_DIR}/include)
endfunction()

foreach(component IN LISTS almanac_components)
    set(target ${almanac_${component}_target})
    if(NOT TARGET ${target})
        find_package(${almanac_${component}_package} CONFIG QUIET)
    endif()
endforeach()

# A project around this one links the components too, so it must see what they link.
get_directory_property(found_targets IMPORTED_TARGETS)
foreach(target IN LISTS found_targets)
    set_target_properties(${target} PROPERTIES IMPORTED_GLOBAL TRUE)
endforeach()

if(ALMANAC_FETCH_DEPENDENCIES)
    if(NOT TARGET range-v3::range-v3)
        almanac_fetch_headers(range-v3::range-v3 range-v3 https://github.com/ericniebler/range-v3.git 0.12.0)
    endif()
    if(NOT TARGET date::date)
        almanac_fetch_headers(date::date date https://github.com/HowardHinnant/date.git v3.0.1)
    endif()
    if(NOT TARGET fmt::fmt-header-only)
        almanac_fetch_headers(fmt::fmt-header-only fmt https://github.com/fmtlib/fmt.git 10.2.1)
        target_compile_definitions(fmt::fmt-header-only INTERFACE FMT_HEADER_ONLY=1)
    endif()
    if(NOT TARGET nlohmann_json::nlohmann_json)
        almanac_fetch_headers(nlohmann_json::nlohmann_json nlohmann_json https://github.com/nlohmann/json.git v3.11.3)
    endif()
endif()

set(almanac_present_components)
set(almanac_missing_components)
foreach(component IN LISTS almanac_components)
    if(TARGET ${almanac_${component}_target})
        almanac_add_component(${component})
        list(APPEND almanac_present_components almanac::${component})
    else()
        list(APPEND almanac_missing_components ${component})
        message(STATUS "almanac: no ${almanac_${component}_package}, so almanac::${component} is left out")
    endif()
endforeach()

# A file of the project that needs another library includes it, or a header in almanac/with/.
set(almanac_include_of_range_v3 "#include <(range/v3/|almanac/with/range_v3)")
set(almanac_include_of_date "#include <(date/|almanac/with/date)")
set(almanac_include_of_fmt "#include <(fmt/|almanac/with/fmt)")
# An include with a comment behind it is one that the file itself leaves out where the library is missing.
set(almanac_include_of_nlohmann_json "#include <(nlohmann/|almanac/with/json)[^>]*>$")

# Takes the files out of LIST that need a library which is not there, and says so.
function(almanac_keep_what_compiles list)
    set(kept)
    foreach(source IN LISTS ${list})
        set(needed)
        foreach(component IN LISTS almanac_missing_components)
            file(STRINGS ${source} found REGEX "${almanac_include_of_${component}}")
            if(found)
                list(APPEND needed ${component})
            endif()
        endforeach()
        if(needed)
            message(STATUS "almanac: no ${needed}, so ${source} is left out")
        else()
            list(APPEND kept ${source})
        endif()
    endforeach()
    set(${list} ${kept} PARENT_SCOPE)
endfunction()
