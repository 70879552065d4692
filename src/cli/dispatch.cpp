#include "dispatch.hpp"

#include <algorithm>
#include <optional>

#include "alias.hpp"
#include "complete.hpp"
#include "nj/help/help_text.hpp"
#include "nj/help/manual.hpp"
#include "nj/help/tree.hpp"
#include "nj/store/settings.hpp"
#include "nj/term/pager.hpp"
#include "parse.hpp"
#include "print.hpp"
#include "walk.hpp"

namespace nj::cli {
namespace {

constexpr std::string_view version_line = "nj " NJ_VERSION "\n";

/// The words of a line, taken apart: global options in front, the command's name, what is left for its parser.
struct Line {
    std::vector<std::string> in_front;
    const CommandSpec* spec = nullptr;
    std::string family;  ///< where a family was named alone: `nj community`
    std::vector<std::string> rest;
};

[[noreturn]] void unknown_command(const std::string& typed, const std::string& alias) {
    const auto near = nearest_command(typed);
    const std::string hint = near ? "did you mean nj " + *near + "?" : "nj help shows them";
    if (alias.empty()) throw Error(ErrorKind::usage, "there is no command '" + typed + "'", hint);
    throw Error(ErrorKind::usage, "the alias '" + alias + "' stands for '" + typed + "', which is no command",
                near ? hint : "nj config alias." + alias + " COMMAND changes it");
}

/// A family named alone is its list; where it has none, or something else follows, it says what it has.
const CommandSpec* list_of_family(const std::string& family, std::string_view next) {
    if (family_of(family).empty()) return nullptr;
    if (!next.empty() && !next.starts_with('-')) {
        const std::string typed = family + " " + std::string(next);
        const auto near = nearest_command(typed);
        const std::string hint =
            near ? "did you mean nj " + *near + "?" : "nj " + family + " has " + family_words(family);
        throw Error(ErrorKind::usage, "there is no command '" + typed + "'", hint);
    }
    const auto* list = find_command(family + " list");
    if (list == nullptr)
        throw Error(ErrorKind::usage, "nj " + family + " needs to know what to do", "it has " + family_words(family));
    return list;
}

Line take_apart(const Environment& environment, std::vector<std::string> arguments) {
    Line line;
    // a journal that is not there or cannot be read has no alias
    std::optional<Journal> journal;
    const auto alias_text = [&](const std::string& name) {
        if (!journal) journal = journal_at_hand(environment, environment.journal_path, std::chrono::seconds(5));
        return journal ? setting(*journal, "alias." + name) : std::nullopt;
    };
    const std::string alias = expand_aliases(alias_text, arguments);
    auto at = static_cast<std::size_t>(first_word(arguments) - arguments.cbegin());
    line.in_front.assign(arguments.begin(), arguments.begin() + static_cast<std::ptrdiff_t>(at));
    if (at < arguments.size()) {
        if (at + 1 < arguments.size())  // "intro path" before "intro"
            line.spec = find_command(arguments[at] + " " + arguments[at + 1]);
        const std::size_t words = line.spec != nullptr ? 2 : 1;
        if (line.spec == nullptr) line.spec = find_command(arguments[at]);
        if (line.spec == nullptr) {
            line.spec = list_of_family(arguments[at], at + 1 < arguments.size() ? arguments[at + 1] : std::string());
            line.family = arguments[at];
        }
        if (line.spec == nullptr) unknown_command(arguments[at], alias);
        at += words;
    } else {
        line.spec = find_command("today");
    }
    line.rest.assign(arguments.begin() + static_cast<std::ptrdiff_t>(at), arguments.end());
    return line;
}

int run(const Environment& environment, Globals& globals) {
    Line line = take_apart(environment, environment.arguments);
    const auto command = line.spec->make();
    Params params;
    command->declare(params);
    std::string ignored;
    const Params global = global_params(globals, ignored);
    // what stands in front of the command is for all of them; parsed together, the later wins
    line.rest.insert(line.rest.begin(), line.in_front.begin(), line.in_front.end());
    if (std::ranges::any_of(line.rest, [](const auto& word) { return word == "-h" || word == "--help"; })) {
        write_out(line.family.empty() ? short_help(*line.spec, params, environment.width)
                                      : family_help(line.family, environment.width));
        return 0;
    }
    parse(*line.spec, params, global, std::move(line.rest));
    const Report report = [&] {
        // the journal is closed before a pager is left to wait for its reader
        Session session(environment, globals, *line.spec);
        return command->run(session);
    }();
    if (report.walk && !globals.json) return walk_through(*report.walk, environment, globals);
    print_report(environment, globals, report);
    return report.exit_code;
}

/// `nj __man nj-due.1`: a page of the manual; the build calls it.
int print_manual(const std::string& name) {
    const auto page = manual_page(name);
    if (!page) throw Error(ErrorKind::not_done, "there is no page '" + name + "'", "man/ has them");
    write_out(*page);
    return 0;
}

}  // namespace

bool takes_value(std::string_view option) {
    return option == "--db" || option == "--color" || option == "--today";
}

int dispatch(const Environment& environment) {
    Globals globals;
    const auto& arguments = environment.arguments;
    const auto first = first_word(arguments);
    const auto version = std::ranges::find(arguments.begin(), first, "--version");
    if (version != first) {
        write_out(version_line);
        return 0;
    }
    if (first != arguments.end() && *first == "__complete") return complete(environment);
    globals.json = std::ranges::find(arguments, "--json") != arguments.end();
    try {
        if (arguments.size() == 2 && arguments.front() == "__man") return print_manual(arguments.back());
        if (arguments.size() == 1 && (arguments[0] == "-h" || arguments[0] == "--help")) {
            Environment asked = environment;
            asked.arguments = {"help"};
            return run(asked, globals);
        }
        return run(environment, globals);
    } catch (const Error& error) {
        print_error(environment, globals, error);
        return static_cast<int>(error.kind);
    }
}

}  // namespace nj::cli
