# SPDX-FileCopyrightText: 2026 The Regulars authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the NSIS installer is called, where it installs, and that .regulars files open with the program.

set(CPACK_PACKAGE_INSTALL_DIRECTORY Regulars)
set(CPACK_NSIS_DISPLAY_NAME Regulars)
set(CPACK_NSIS_PACKAGE_NAME Regulars)
set(CPACK_NSIS_MUI_ICON "${CMAKE_CURRENT_LIST_DIR}/regulars.ico")
set(CPACK_NSIS_MUI_UNIICON "${CMAKE_CURRENT_LIST_DIR}/regulars.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\regulars.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\.regulars" "" "Regulars.Database"
  WriteRegStr SHCTX "Software\Classes\Regulars.Database" "" "Regulars database"
  WriteRegStr SHCTX "Software\Classes\Regulars.Database\DefaultIcon" "" "$INSTDIR\bin\regulars.exe,0"
  WriteRegStr SHCTX "Software\Classes\Regulars.Database\shell\open\command" "" '"$INSTDIR\bin\regulars.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\.regulars"
  DeleteRegKey SHCTX "Software\Classes\Regulars.Database"
]])
