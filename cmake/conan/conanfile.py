"""A recipe for Conan 2, of the checkout that it stands in: conan create CHECKOUT/cmake/conan"""

import pathlib
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy

EMBED = ("almanac_embed.cmake", "almanac_embed.cpp", "almanac_embed_columns.hpp", "almanac_embed_rows.cpp",
         "almanac_embed_text.hpp")


class AlmanacConan(ConanFile):
    name = "almanac"
    description = "Typed, dated and sourced figures, checked by the compiler"
    license = "BSL-1.0"
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True

    def set_version(self):
        header = pathlib.Path(self.recipe_folder, "..", "..", "include", "almanac", "version.hpp")
        self.version = re.search(r'version = "([0-9.]+)"', header.read_text(encoding="utf-8"))[1]

    def export_sources(self):
        checkout = str(pathlib.Path(self.recipe_folder, "..", ".."))
        for pattern in ("LICENSE", "include/*", "cmake/debuggers/*", *(f"cmake/{name}" for name in EMBED)):
            copy(self, pattern, checkout, self.export_sources_folder)

    def validate(self):
        check_min_cppstd(self, 20)

    def package_id(self):
        self.info.clear()

    def package(self):
        source, package = pathlib.Path(self.source_folder), pathlib.Path(self.package_folder)
        copy(self, "LICENSE", str(source), str(package / "licenses"))
        for pattern in ("*.hpp", "*.cppm"):
            copy(self, pattern, str(source / "include"), str(package / "include"))
        copy(self, "*", str(source / "cmake" / "debuggers"), str(package / "share" / "almanac"))
        for name in EMBED:
            copy(self, name, str(source / "cmake"), str(package / "share" / "cmake" / "almanac"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.set_property("cmake_file_name", "almanac")
        self.cpp_info.set_property("cmake_target_name", "almanac::almanac")
        self.cpp_info.set_property("cmake_build_modules", ["share/cmake/almanac/almanac_embed.cmake"])
        self.cpp_info.set_property("pkg_config_name", "almanac")
