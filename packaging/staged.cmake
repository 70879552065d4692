# Runs inside cpack once the files are staged. Does what the Debian Policy Manual requires of documentation (sections
# 12.1, 12.5, and 12.7).

set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share")
set(doc "${share}/doc/${CPACK_PACKAGE_NAME}")
set(version "${CPACK_PACKAGE_VERSION}-${CPACK_DEBIAN_PACKAGE_RELEASE}")
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)  # SOURCE_DATE_EPOCH if it is set

file(MAKE_DIRECTORY "${doc}")
configure_file("${CPACK_NJ_SOURCE}/packaging/copyright" "${doc}/copyright" COPYONLY
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
configure_file("${CPACK_NJ_SOURCE}/CHANGELOG.md" "${doc}/changelog" COPYONLY
  FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(WRITE "${doc}/changelog.Debian"
"${CPACK_PACKAGE_NAME} (${version}) unstable; urgency=medium

  * Built with scripts/package. The changes are listed in changelog.gz.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")

file(GLOB pages "${share}/man/man*/*.[0-9]")
# -n stores neither name nor time, so that the same files give the same package
execute_process(COMMAND gzip -9n ${pages} "${doc}/changelog" "${doc}/changelog.Debian" COMMAND_ERROR_IS_FATAL ANY)
