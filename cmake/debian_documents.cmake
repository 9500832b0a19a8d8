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
Copyright: the almanac authors
License: BSL-1.0

License: BSL-1.0
 ${license}
")
file(ARCHIVE_CREATE OUTPUT ${documents}/changelog.gz PATHS ${CPACK_ALMANAC_SOURCE}/CHANGELOG.md FORMAT raw COMPRESSION GZip
    COMPRESSION_LEVEL 9)
file(CHMOD ${documents}/copyright ${documents}/changelog.gz PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
