# An overlay port of the checkout that it stands in: vcpkg install almanac --overlay-ports=CHECKOUT/cmake/vcpkg
set(VCPKG_BUILD_TYPE release) # headers alone: there is nothing to debug
get_filename_component(SOURCE_PATH "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

vcpkg_cmake_configure(SOURCE_PATH "${SOURCE_PATH}" OPTIONS -DALMANAC_BUILD_TESTS=OFF -DALMANAC_BUILD_EXAMPLES=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME almanac CONFIG_PATH share/cmake/almanac)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/cmake" "${CURRENT_PACKAGES_DIR}/share/doc")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
