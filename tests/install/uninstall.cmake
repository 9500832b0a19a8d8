# cmake -D source=... -D folder=... -D compiler=... -D generator=... -P uninstall.cmake
# Installs from a build folder and removes it again, beside files of somebody else: these stay, and nothing else does.
file(REMOVE_RECURSE ${folder})
set(build ${folder}/build)
set(prefix ${folder}/almanac/prefix) # a folder of the library's name that is none of its own
execute_process(COMMAND ${CMAKE_COMMAND} -S ${source} -B ${build} -G ${generator} -DCMAKE_CXX_COMPILER=${compiler}
    -DCMAKE_INSTALL_PREFIX=${prefix} -DALMANAC_BUILD_TESTS=OFF -DALMANAC_BUILD_EXAMPLES=OFF COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)

function(require_left expected)
    file(GLOB_RECURSE left LIST_DIRECTORIES true RELATIVE ${prefix} ${prefix}/*)
    if(NOT left STREQUAL expected)
        message(FATAL_ERROR "${prefix} is left with:\n${left}\nand not with:\n${expected}")
    endif()
endfunction()
function(uninstall succeeds expected_words)
    execute_process(COMMAND ${CMAKE_COMMAND} --build ${build} --target uninstall RESULT_VARIABLE result OUTPUT_VARIABLE said
        ERROR_VARIABLE said_of_errors)
    if((result EQUAL 0 AND NOT succeeds) OR (succeeds AND NOT result EQUAL 0) OR NOT "${said}${said_of_errors}" MATCHES "${expected_words}")
        message(FATAL_ERROR "uninstall ends with ${result} and says:\n${said}${said_of_errors}")
    endif()
endfunction()

execute_process(COMMAND ${CMAKE_COMMAND} --install ${build} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
file(WRITE ${prefix}/include/almanac/unit/.mine "")
file(WRITE ${prefix}/share/doc/other/copyright "")
file(STRINGS ${build}/install_manifest.txt installed)
list(LENGTH installed count)
if(count LESS 100)
    message(FATAL_ERROR "only ${count} files were installed")
endif()
uninstall(TRUE "removed ${count} files")
require_left("include;include/almanac;include/almanac/unit;include/almanac/unit/.mine;share;share/cmake;share/doc;share/doc/other;share/doc/other/copyright;share/pkgconfig")
uninstall(FALSE "nothing was installed from this build folder")
