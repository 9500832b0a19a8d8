# find_package(almanac [VERSION] [CONFIG] [COMPONENTS range_v3 date fmt nlohmann_json])
#
# almanac::almanac needs the standard library alone. Each component adds a target of its name, almanac::range_v3 ..., and
# only then is its library looked for.
include(${CMAKE_CURRENT_LIST_DIR}/almanac-targets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/almanac-components.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/almanac_embed.cmake)

set(almanac_FOUND TRUE)
foreach(component IN LISTS almanac_FIND_COMPONENTS)
    set(almanac_${component}_FOUND FALSE)
    if(NOT component IN_LIST almanac_components)
        string(APPEND almanac_NOT_FOUND_MESSAGE
            "almanac has no component \"${component}\"; it has range_v3, date, fmt and nlohmann_json. ")
    else()
        find_package(${almanac_${component}_package} CONFIG QUIET)
        if(TARGET ${almanac_${component}_target})
            almanac_add_component(${component})
            set(almanac_${component}_FOUND TRUE)
        else()
            string(APPEND almanac_NOT_FOUND_MESSAGE
                "The component \"${component}\" of almanac needs ${almanac_${component}_package}, which is not installed. ")
        endif()
    endif()
    if(almanac_FIND_REQUIRED_${component} AND NOT almanac_${component}_FOUND)
        set(almanac_FOUND FALSE)
    endif()
endforeach()
