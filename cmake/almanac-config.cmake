include(CMakeFindDependencyMacro)
find_dependency(range-v3 CONFIG)
find_dependency(date CONFIG)
include(${CMAKE_CURRENT_LIST_DIR}/almanac-targets.cmake)
