#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// A page of the manual in mdoc(7), by its name, such as `nj-due.1`: the prose from man/, with its slots filled from
/// the command tree (`@SUMMARY@ @SYNOPSIS@ @OPTIONS@ @EXAMPLES@ @GLOBALS@ @COMMANDS@ @FIELDS@ @COLUMNS@
/// @EXIT_STATUS@`). Nothing if there is no such page.
std::optional<std::string> manual_page(std::string_view page);
/// The page for the subject of `nj help`: a command (`intro path`), `filter`, or `nj` itself.
std::optional<std::string> manual_page_about(std::string_view subject);

/// A page that is not about a command, and its subject.
struct ManualTopic {
    std::string name;
    std::string summary;
};
std::vector<ManualTopic> manual_topics();

}  // namespace nj
