# Run by CPack between installing and packing: puts the documents of a Debian package where and how Debian has them.

# CPack has listed its files in the manifest of the build folder, without the folder that it fills: the target `uninstall` would
# take those for files of this machine.
file(REMOVE ${CPACK_ALMANAC_BUILD}/install_manifest.txt)
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(documents ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share/doc)
file(REMOVE_RECURSE ${documents}/almanac)
set(documents ${documents}/libalmanac-dev)

# The machine-readable form: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
file(READ ${CPACK_ALMANAC_SOURCE}/LICENSE license)
string(STRIP "${license}" license)
string(REGEX REPLACE "\n\n" "\n.\n" license "${license}")
string(REGEX REPLACE "\n" "\n " license "${license}")
file(WRITE ${documents}/copyright
"Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: almanac
Comment: The licence covers the code. The figures of the dataset are those of the sources
 that it names; only facts were taken from them.

Files: *
Copyright: Copyright 2026 the almanac authors
License: BSL-1.0

License: BSL-1.0
 ${license}
")
# The changes of the library, and those of the package, in the form of the Debian Policy Manual, section 4.4, which ends with who
# made it and an address: no such file where none is named. Compressed without the time: the same file from the same text.
file(COPY_FILE ${CPACK_ALMANAC_SOURCE}/CHANGELOG.md ${documents}/changelog)
set(changes ${documents}/changelog)
if(CPACK_PACKAGE_CONTACT MATCHES "^.+ <.+@.+>$")
    string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
    file(WRITE ${documents}/changelog.Debian
"almanac (${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}) unstable; urgency=medium

  * The library's version ${CPACK_PACKAGE_VERSION}; changelog.gz says what is new.

 -- ${CPACK_PACKAGE_CONTACT}  ${now}
")
    list(APPEND changes ${documents}/changelog.Debian)
endif()
execute_process(COMMAND gzip -9 --no-name ${changes} COMMAND_ERROR_IS_FATAL ANY)
list(TRANSFORM changes APPEND .gz)
file(CHMOD ${documents}/copyright ${changes} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
