# SPDX-FileCopyrightText: 2026 The Regulars authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The program's icon and the NSIS installer. Built with MinGW and Qt's own libraries, which are put beside the program.

if(TARGET regulars)
    enable_language(RC)
    configure_file(windows/regulars.rc.in "${CMAKE_CURRENT_BINARY_DIR}/regulars.rc" @ONLY)
    target_sources(regulars PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/regulars.rc")
    set_target_properties(regulars PROPERTIES WIN32_EXECUTABLE ON)
    qt_generate_deploy_app_script(TARGET regulars FILENAME_VARIABLE deploy_script)
    install(SCRIPT "${deploy_script}")
endif()

set(CPACK_GENERATOR NSIS)
