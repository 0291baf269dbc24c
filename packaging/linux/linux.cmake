# SPDX-FileCopyrightText: 2026 The Regulars authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Where things go on a Linux desktop, and the Debian package.

set(shared "${CMAKE_INSTALL_DATAROOTDIR}")
install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/linux/${REGULARS_ID}.desktop" DESTINATION "${shared}/applications")
install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/linux/${REGULARS_ID}.metainfo.xml" DESTINATION "${shared}/metainfo")
install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/linux/${REGULARS_ID}.mime.xml" DESTINATION "${shared}/mime/packages" RENAME "${REGULARS_ID}.xml")
install(FILES "${PROJECT_SOURCE_DIR}/resources/regulars.svg" DESTINATION "${shared}/icons/hicolor/scalable/apps" RENAME "${REGULARS_ID}.svg")
install(FILES "${CMAKE_CURRENT_SOURCE_DIR}/debian/copyright" DESTINATION "${shared}/doc/regulars")

# Debian wants manual pages and the changelog compressed, the same bytes each time (gzip -n).
find_program(GZIP gzip REQUIRED)
function(install_compressed source destination name)
    set(compressed "${CMAKE_CURRENT_BINARY_DIR}/${name}.gz")
    add_custom_command(OUTPUT "${compressed}" COMMAND "${GZIP}" -9nc "${source}" > "${compressed}" DEPENDS "${source}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY REGULARS_COMPRESSED "${compressed}")
    install(FILES "${compressed}" DESTINATION "${destination}")
endfunction()

foreach(program regulars regulars-cli)
    configure_file("linux/${program}.1.in" "${CMAKE_CURRENT_BINARY_DIR}/${program}.1" @ONLY)
    install_compressed("${CMAKE_CURRENT_BINARY_DIR}/${program}.1" "${CMAKE_INSTALL_MANDIR}/man1" "${program}.1")
endforeach()
install_compressed("${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" "${shared}/doc/regulars" changelog)
get_property(compressed_files GLOBAL PROPERTY REGULARS_COMPRESSED)
add_custom_target(compressed_documents ALL DEPENDS ${compressed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Regulars authors <maintainers@regulars.example>")
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plugins are loaded at run time, so dpkg-shlibdeps cannot see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
