# The installed package: headers, find_package(almanac CONFIG) and pkg-config. Nothing in it depends on the machine's
# architecture, and it can be moved as a whole.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(DIRECTORY include/almanac DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})
set(debugger_folder ${CMAKE_INSTALL_DATADIR}/almanac)
install(FILES cmake/debuggers/gdb_printers.py cmake/debuggers/almanac.natvis DESTINATION ${debugger_folder})

set(package_folder ${CMAKE_INSTALL_DATADIR}/cmake/almanac)
install(TARGETS almanac EXPORT almanac_targets INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(EXPORT almanac_targets NAMESPACE almanac:: FILE almanac-targets.cmake DESTINATION ${package_folder})
# Before 1.0 a minor version may break what was: a consumer that asks for 0.2 is not given 0.3.
write_basic_package_version_file(almanac-config-version.cmake COMPATIBILITY SameMinorVersion ARCH_INDEPENDENT)
install(FILES cmake/almanac-config.cmake cmake/almanac-components.cmake cmake/almanac_embed.cmake cmake/almanac_embed.cpp
    cmake/almanac_embed_columns.hpp cmake/almanac_embed_rows.cpp cmake/almanac_embed_text.hpp
    ${CMAKE_CURRENT_BINARY_DIR}/almanac-config-version.cmake
    DESTINATION ${package_folder})

set(pkgconfig_folder ${CMAKE_INSTALL_DATADIR}/pkgconfig)
file(RELATIVE_PATH prefix_from_pkgconfig /${pkgconfig_folder} /)
configure_file(cmake/almanac.pc.in almanac.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/almanac.pc DESTINATION ${pkgconfig_folder})

if(PROJECT_IS_TOP_LEVEL)
    string(REPLACE ";" "|" own_folders "${CMAKE_INSTALL_INCLUDEDIR}/almanac;${package_folder};${debugger_folder};${CMAKE_INSTALL_DOCDIR}")
    add_custom_target(uninstall
        COMMAND ${CMAKE_COMMAND} -D manifest=${PROJECT_BINARY_DIR}/install_manifest.txt -D "folders=${own_folders}"
            -P ${CMAKE_CURRENT_LIST_DIR}/uninstall.cmake
        COMMENT "Removing what was installed"
        VERBATIM)
    include(cmake/debian_package.cmake)
endif()
