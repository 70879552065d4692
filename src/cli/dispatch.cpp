#include "dispatch.hpp"

#include "arguments.hpp"
#include "complete.hpp"
#include "journal_at_hand.hpp"
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
constexpr std::chrono::seconds patience_for_alias{5};

Line line_of(const Environment& environment, const Params& global) {
    // a journal that is not there or cannot be read has no alias
    std::optional<Journal> journal;
    const auto alias_text = [&](const std::string& name, const std::string& path) {
        if (!journal)
            journal = journal_at_hand(environment, path.empty() ? environment.journal_path : path, patience_for_alias);
        return journal ? setting(*journal, "alias." + name) : std::nullopt;
    };
    return read_line(environment.arguments, {command_tree(), global, alias_text});
}

/// The hint for a command that does not exist: the nearest one.
std::string hint_for(const std::string& typed, const std::string& otherwise) {
    const auto near = nearest_command(typed);
    return near ? "did you mean nj " + *near + "?" : otherwise;
}

[[noreturn]] void refuse_unknown(const Line& line) {
    const std::string& typed = line.named;
    const std::string family = typed.substr(0, typed.find(' '));
    if (family_of(family).empty() && !line.alias.empty())
        throw Error(ErrorKind::usage, "the alias '" + line.alias + "' means '" + typed + "', which is not a command",
                    hint_for(typed, "nj config alias." + line.alias + " COMMAND changes it"));
    if (family == typed && !family_of(family).empty())
        throw Error(ErrorKind::usage, "missing command after nj " + family, "it has " + family_words(family));
    const bool member = family != typed;
    throw Error(ErrorKind::usage, "there is no command '" + typed + "'",
                hint_for(typed, member ? "nj " + family + " has " + family_words(family) : "nj help shows them"));
}

/// A mistake that was found while the line was read, other than an option that is unknown or given twice.
void refuse_mistakes(const Line& line) {
    if (line.mistake) throw *line.mistake;
    if (line.awaiting)
        throw Error(ErrorKind::usage, "missing value for '" + line.awaiting->name + "'",
                    "see nj " + (line.spec != nullptr ? std::string(line.spec->name) + " -h" : "help"));
}

bool names_family_alone(const Line& line) {
    return line.spec->name != line.named && !family_of(line.named).empty();
}

int run(const Environment& environment, const Globals& globals, const Line& line) {
    const Report report = [&] {
        // the journal is closed before a pager is left to wait for its reader
        Session session(environment, globals, *line.spec);
        return line.command->run(session);
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

int print_help(const Line& line, const Style& style) {
    write_out(style.shown(line.named.empty()         ? first_week_help(style.width)
                          : names_family_alone(line) ? family_help(line.named, style.width)
                                                     : short_help(*line.spec, line.params, style.width)));
    return 0;
}

int run_line(Environment& environment, const FinishEnvironment& finish_environment, Globals& globals) {
    const Params global = global_params(globals);
    Line line = line_of(environment, global);
    for (const auto& given : line.globals) given.param->set(given.value);
    if (globals.version) {
        write_out(version_line);
        return 0;
    }
    if (line.spec == nullptr && !line.mistake) refuse_unknown(line);
    if (globals.help && line.spec != nullptr) return print_help(line, style_of(environment));
    refuse_mistakes(line);
    finish_environment(environment, globals);
    parse(line, global);
    return run(environment, globals, line);
}

}  // namespace

int dispatch(Environment environment, const FinishEnvironment& finish_environment) {
    const auto& arguments = environment.arguments;
    if (!arguments.empty() && arguments.front() == "__complete")
        return complete(std::move(environment), finish_environment);
    Globals globals;
    try {
        if (arguments.size() == 2 && arguments.front() == "__man") return print_manual(arguments.back());
        return run_line(environment, finish_environment, globals);
    } catch (const Error& error) {
        print_error(environment, globals, error);
        return static_cast<int>(error.kind);
    }
}

}  // namespace nj::cli
