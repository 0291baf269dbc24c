# SPDX-FileCopyrightText: 2026 The Regulars authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The bundle Regulars.app with Qt's frameworks inside, and the disk image.

if(TARGET regulars)
    set(icon "${CMAKE_CURRENT_SOURCE_DIR}/macos/regulars.icns")
    target_sources(regulars PRIVATE "${icon}")
    set_source_files_properties("${icon}" TARGET_DIRECTORY regulars PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(regulars PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in"
        MACOSX_BUNDLE_GUI_IDENTIFIER "${REGULARS_ID}"
        MACOSX_BUNDLE_BUNDLE_NAME Regulars
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}"
        MACOSX_BUNDLE_ICON_FILE regulars.icns
        MACOSX_BUNDLE_COPYRIGHT "2026 The Regulars authors, GPL-3.0-or-later")
    qt_generate_deploy_app_script(TARGET regulars FILENAME_VARIABLE deploy_script)
    install(SCRIPT "${deploy_script}")
endif()

set(CPACK_GENERATOR DragNDrop)
