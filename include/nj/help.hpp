#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/command.hpp"

// What the command tree says of itself: help, manual and completion are all printed from here.
namespace nj {

/// The ten commands of a first week.
std::string first_week_help();
/// Every command by group.
std::string all_help();
/// `nj COMMAND -h`: what it does, how to call it, its options, two examples.
std::string short_help(const CommandSpec& spec, const Params& params);
/// `nj community -h`: the commands of a family.
std::string family_help(std::string_view family);
/// `nj due [FILTER...] [OPTIONS]`.
std::string synopsis(const CommandSpec& spec, const Params& params);
/// `-m, --note NOTE`.
std::string option_title(const Param& param);

/// A page of the manual in mdoc(7), by its name `nj-due.1`: the prose of man/, and in its slots what the command tree
/// says
/// (`@SUMMARY@ @SYNOPSIS@ @OPTIONS@ @EXAMPLES@ @GLOBALS@ @COMMANDS@ @FIELDS@`). Nothing where there is no such page.
std::optional<std::string> manual_page(std::string_view page);
/// The page on what `nj help` was asked about: a command (`intro path`), `filter`, or `nj` itself.
std::optional<std::string> manual_page_about(std::string_view subject);

/// The options that every command takes.
Params global_params(Globals& globals, std::string& ignored);

/// Something a word can be completed with.
struct Candidate {
    std::string text;
    std::string description;
};
/// What completes a word that begins so. `journal` may be absent: then only what needs none.
std::vector<Candidate> candidates(Completes completes, const std::string& begin, Journal* journal, Day today);

}  // namespace nj
