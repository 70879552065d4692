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

/// A page that is about no command, and what it is about.
struct ManualTopic {
    std::string name;
    std::string summary;
};
std::vector<ManualTopic> manual_topics();

/// The options that every command takes.
Params global_params(Globals& globals, std::string& ignored);

/// What a shell does once it has put a candidate into the line: `word` ends it with a space, `more` waits for what
/// belongs behind it (`tag:`), `files` has no text and asks the shell for its own file names.
enum class Then { word, more, files };

/// Something a word can be completed with.
struct Candidate {
    std::string text;
    std::string description;
    Then then = Then::word;
    std::vector<std::string> also = {};  ///< other ways to type it: a name, a word of an alias
};
/// A word being typed, and the words already given to the same argument.
struct Typed {
    std::string begin;
    std::vector<std::string> before = {};
};
/// What completes a word, likeliest first. `journal` may be absent: then only what needs none.
std::vector<Candidate> candidates(Completes completes, const Typed& typed, Journal* journal, Day today);

/// A setting that `nj config` knows, or the beginning of a family of them (`kind.`), and what it takes.
struct SettingNote {
    std::string_view name;
    std::string_view takes;
};
std::vector<SettingNote> setting_notes();

}  // namespace nj
