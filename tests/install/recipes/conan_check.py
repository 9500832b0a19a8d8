#!/usr/bin/env python3
"""Runs the recipe for Conan with modules of Conan's names that do what its documentation says they do, and looks at what it
packs. Conan itself is not needed, and has not run it.

    conan_check.py CHECKOUT FOLDER VERSION
"""

import fnmatch
import pathlib
import shutil
import sys
import types


class stub_recipe:
    """conan.ConanFile: the members that the recipe uses."""

    def __init__(self, folder, recipe_folder):
        self.version = None
        self.recipe_folder = str(recipe_folder)
        self.export_sources_folder = self.source_folder = str(folder / "sources")
        self.package_folder = str(folder / "package")
        self.properties = {}
        self.cleared = False
        self.info = types.SimpleNamespace(clear=lambda: setattr(self, "cleared", True))
        self.cpp_info = types.SimpleNamespace(set_property=self.properties.__setitem__)


def copy(_, pattern, source, destination):
    """conan.tools.files.copy: files below `source` whose relative path matches the pattern, with their folders."""
    for path in sorted(pathlib.Path(source).rglob("*")):
        relative = path.relative_to(source)
        if path.is_file() and ".git" not in relative.parts and fnmatch.fnmatch(relative.as_posix(), pattern):
            target = pathlib.Path(destination, relative)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)


def module(name, **members):
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(members)


def main(checkout, folder, version):
    checkout, folder = pathlib.Path(checkout), pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    asked = []
    module("conan", ConanFile=stub_recipe)
    module("conan.tools")
    module("conan.tools.build", check_min_cppstd=lambda _, standard: asked.append(standard))
    module("conan.tools.files", copy=copy)
    recipe_file = checkout / "cmake" / "conan" / "conanfile.py"
    names = {}
    exec(compile(recipe_file.read_text(encoding="utf-8"), str(recipe_file), "exec"), names)
    recipe = names["AlmanacConan"](folder, recipe_file.parent)
    for step in ("set_version", "export_sources", "validate", "package_id", "package", "package_info"):
        getattr(recipe, step)()

    def contents(below, pattern):
        return {path.relative_to(below).as_posix(): path.read_bytes() for path in below.rglob(pattern)}

    package = pathlib.Path(recipe.package_folder)
    checks = {
        "the version of the headers": recipe.version == version,
        "every header": contents(package / "include", "*.hpp") == contents(checkout / "include", "*.hpp"),
        "the module": contents(package / "include", "*.cppm") == contents(checkout / "include", "*.cppm"),
        "the printers for debuggers": contents(package / "share/almanac", "*") == contents(checkout / "cmake/debuggers", "*"),
        "the licence": (package / "licenses" / "LICENSE").read_bytes() == (checkout / "LICENSE").read_bytes(),
        "C++20": asked == [20],
        "one package for all settings": recipe.cleared,
        "the target": recipe.properties["cmake_target_name"] == "almanac::almanac",
        "the functions that embed": all((package / each).is_file() for each in recipe.properties["cmake_build_modules"]),
        "their tools": all((package / "share/cmake/almanac" / each).is_file() for each in names["EMBED"]),
    }
    missing = [what for what, holds in checks.items() if not holds]
    if missing:
        sys.exit("the recipe lacks: " + ", ".join(missing))
    print(f"the recipe packs almanac {recipe.version}")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
