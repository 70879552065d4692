#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/contract/command.hpp"

// The only reader of the command line. It reads the words once, from the left:
//
// - `--name VALUE`, `--name=VALUE`, `-n VALUE`, and `-nVALUE` give an option its value; `-n=V` gives it `=V`. The value
//   is the next word whatever it looks like: `-m --json` is a note that says `--json`, `-m --` one that says `--`.
//   `--name=` gives an empty value. Names are never abbreviated.
// - Flags of one letter can share a minus, and the last of them may be an option with its value: `-qy`, `-qmNOTE`. A
//   flag takes no value: `--json=yes` is an error.
// - `--` ends the options: every word after it is an argument (or names the command, if none is named yet).
// - A word is an option if it begins with `--`, or with a minus and an ASCII letter. `-`, `-5`, and the empty word are
//   arguments. So is a negated filter term: a minus, letters, and one of `: < > =`, as in `-tag:old`; but where the
//   letters are not the name of a field and the first of them is a short option, it is that option: `-mlunch:good`.
// - Global options may be anywhere before `--`, also between the two words of a command. Given twice, the last counts.
// - The command is the longest match: `intro path` before `intro`. A family named alone is its list.
// - Where no command has the name, an alias may. Its words replace it; they may begin with another alias. An alias is
//   looked up in the journal that `--db` names, wherever that is on the line: until the command is known, an option
//   that is not global is read as a flag. For that reason an alias may not hold `--db`, `--today`, or `--color`.
// - An option before the command that is not global belongs to the command, if it is a flag or has its value in the
// same
//   word: `nj --limit=3 due`.
// - Nothing is thrown. The first mistake is kept, and the rest of the line is read nevertheless: an error must be JSON
//   if `--json` comes after it.
namespace nj::cli {

/// The text of `nj config alias.NAME`, or nothing if there is no such alias. `journal` is the value of `--db`, or
/// empty.
using AliasText = std::function<std::optional<std::string>(const std::string& name, const std::string& journal)>;

/// What a line is read by.
struct Grammar {
    std::span<const CommandSpec* const> tree;
    const Params& globals;  ///< the line keeps pointers into it
    AliasText alias_text;
};

/// An option that was given.
struct GivenOption {
    const Param* param = nullptr;
    std::string name;   ///< as typed: `-n`, `--limit`
    std::string value;  ///< empty for a flag
};

/// What the words of a line say.
struct Line {
    const CommandSpec* spec = nullptr;  ///< `today` if no command is named; nullptr if the words name none
    std::unique_ptr<Command> command;   ///< of that spec
    Params params;                      ///< its own options and arguments, not yet set

    std::string named;                 ///< the words that name the command or try to: `intro path`, `intro pth`
    std::string family;                ///< a family whose member is not named yet: the next word could name it
    std::string alias;                 ///< the first alias that was expanded
    std::vector<GivenOption> globals;  ///< in the order given, not yet set
    std::vector<GivenOption> options;  ///< of the command
    std::vector<std::string> unknown;  ///< options that neither the command nor nj has
    std::vector<std::string> arguments;
    bool only_arguments = false;          ///< `--` was read
    std::optional<GivenOption> awaiting;  ///< the option at the end of the line, whose value is missing
    std::optional<Error> mistake;         ///< the first: an alias that cannot be used, a flag with a value
};

Line read_line(std::vector<std::string> words, const Grammar& grammar);

/// Whether a word names a command or a family of them.
bool is_command(std::span<const CommandSpec* const> tree, std::string_view word);

}  // namespace nj::cli
