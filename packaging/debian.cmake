# The Debian package: `cpack -G DEB` in a build folder, or scripts/package. staged.cmake does what only Debian needs
# (compressed pages and changelogs, a copyright file) to the staged files, so that `cmake --install` stays simple.

set(NJ_MAINTAINER "The nj authors <nj@localhost>" CACHE STRING "Maintainer of the Debian package")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME nj)
set(CPACK_PACKAGE_VENDOR "The nj authors")
set(CPACK_PACKAGE_CONTACT "${NJ_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "networking journal for the command line")
set(CPACK_PACKAGE_DESCRIPTION
"nj keeps track of who you know, what passed between you, and what you
promised each other, in one SQLite file on your own disk. Each morning it
tells you who to reach out to, and why, before a relationship fades.
.
Nothing is sent anywhere, no one drops off the list for being quiet, and you
can undo every change.")
set(CPACK_STRIP_FILES ON)
# independent of the umask of the person who builds it
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# the symbols alone would allow a version from 2016 that cannot run the SQL of nj
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsqlite3-0 (>= 3.40)")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "man-db, less, xdg-utils, default-mta | mail-transport-agent")

set(CPACK_NJ_SOURCE "${PROJECT_SOURCE_DIR}")
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_LIST_DIR}/staged.cmake")
include(CPack)
