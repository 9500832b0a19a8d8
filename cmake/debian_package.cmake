# `cpack -G DEB` makes libalmanac-dev, a package of headers for every architecture. What it says of itself, in the words of the
# Debian Policy Manual, chapter 5 (https://www.debian.org/doc/debian-policy/ch-controlfields.html).
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME almanac)
set(CPACK_PACKAGE_VENDOR "the almanac authors")
# Whoever hands the package out is its maintainer, and says so: -DALMANAC_PACKAGE_MAINTAINER="Name <address>".
set(ALMANAC_PACKAGE_MAINTAINER "the almanac authors" CACHE STRING "The maintainer whom a Debian package names")
set(CPACK_PACKAGE_CONTACT "${ALMANAC_PACKAGE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "typed, dated and sourced economic figures for C++ (headers)")
set(CPACK_PACKAGE_DESCRIPTION
"Header-only C++20 library: strong types for currencies, units and dates,
figures that know how they were printed, comparisons that refuse what does
not compare, and a dataset as constexpr tables. Needs the standard library
alone; headers for range-v3, date, fmt and nlohmann-json are in it.")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_PACKAGE_NAME libalmanac-dev)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
# Nothing is needed to have the headers; a compiler of README's conditions to use them; the rest for with/, one each, for
# find_package, for pkg-config, and for the printers of gdb.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "g++ (>= 4:12) | clang (>= 1:14)")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
    "cmake (>= 3.21), pkgconf | pkg-config, librange-v3-dev, libhowardhinnant-date-dev, libfmt-dev, nlohmann-json3-dev")

# Debian has documents in a folder of the package's own name, the licence in a form of its own and the changes compressed.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/debian_documents.cmake)
set(CPACK_ALMANAC_SOURCE ${PROJECT_SOURCE_DIR})
set(CPACK_ALMANAC_BUILD ${PROJECT_BINARY_DIR})
include(CPack)
