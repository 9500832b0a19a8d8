# The components, of each the package that it needs and the target of that package which it links. Read by the build and
# by the installed package.
set(almanac_components range_v3 date fmt nlohmann_json)
set(almanac_range_v3_package range-v3)
set(almanac_range_v3_target range-v3::range-v3)
set(almanac_date_package date)
set(almanac_date_target date::date)
set(almanac_fmt_package fmt)
set(almanac_fmt_target fmt::fmt-header-only)
set(almanac_nlohmann_json_package nlohmann_json)
set(almanac_nlohmann_json_target nlohmann_json::nlohmann_json)

function(almanac_add_component component)
    if(NOT TARGET almanac::${component})
        add_library(almanac::${component} INTERFACE IMPORTED GLOBAL)
        target_link_libraries(almanac::${component} INTERFACE almanac::almanac ${almanac_${component}_target})
    endif()
endfunction()
