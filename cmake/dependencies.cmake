# The two libraries that almanac stands on, both header-only: range-v3::range-v3 and date::date.
# What is installed, or defined by the project around this one, is used. Only what is missing is downloaded, and only
# with ALMANAC_FETCH_DEPENDENCIES; then just its headers are used, none of its build.
include(FetchContent)

function(almanac_fetch_headers name repository tag)
    if(NOT ALMANAC_FETCH_DEPENDENCIES)
        message(FATAL_ERROR "almanac: ${name} is not installed. Install it (Debian: apt-get install librange-v3-dev "
            "libhowardhinnant-date-dev), or set ALMANAC_FETCH_DEPENDENCIES=ON to download it.")
    endif()
    message(STATUS "almanac: ${name} is not installed, downloading ${tag}")
    # A source folder that does not exist: the sources are fetched, their build is not added.
    FetchContent_Declare(${name} GIT_REPOSITORY ${repository} GIT_TAG ${tag} GIT_SHALLOW ON
        SOURCE_SUBDIR headers/alone)
    FetchContent_MakeAvailable(${name})
    add_library(${name}::${name} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${name}::${name} SYSTEM INTERFACE ${${name}_SOURCE_DIR}/include)
endfunction()

foreach(name IN ITEMS range-v3 date)
    if(NOT TARGET ${name}::${name})
        find_package(${name} CONFIG QUIET)
    endif()
endforeach()

# A project around this one links almanac::almanac too, so it must see what almanac links.
get_directory_property(found_targets IMPORTED_TARGETS)
foreach(target IN LISTS found_targets)
    set_target_properties(${target} PROPERTIES IMPORTED_GLOBAL TRUE)
endforeach()

if(NOT TARGET range-v3::range-v3)
    almanac_fetch_headers(range-v3 https://github.com/ericniebler/range-v3.git 0.12.0)
endif()
if(NOT TARGET date::date)
    almanac_fetch_headers(date https://github.com/HowardHinnant/date.git v3.0.1)
endif()
