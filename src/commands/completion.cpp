#include <algorithm>
#include <array>

#include "nj/contract/command.hpp"
#include "nj/view/config.hpp"

namespace nj {
namespace {

struct Script {
    std::string_view shell;
    std::string_view text;
};

// the files of completions/ that a package installs
constexpr std::array<Script, 3> scripts{{{
                                             "bash",
#include <nj.bash.inc>
                                         },
                                         {
                                             "zsh",
#include <_nj.inc>
                                         },
                                         {
                                             "fish",
#include <nj.fish.inc>
                                         }}};

struct Completion : Command {
    std::string shell;

    void declare(Params& params) override { params.word("SHELL", shell, "bash, zsh, or fish", Completes::shell); }

    Report run(Session& /*session*/) override {
        const auto script = std::ranges::find(scripts, shell, &Script::shell);
        if (script == scripts.end())
            throw Error(ErrorKind::usage, "there is no completion for '" + shell + "'", "name bash, zsh, or fish");
        return Report::of(PlainReport{std::string(script->text)});
    }
};

constexpr std::array<std::string_view, 3> examples{"nj completion bash", "nj completion zsh", "nj completion fish"};

}  // namespace

extern constinit const CommandSpec completion_spec{.name = "completion",
                                                   .group = Group::keeping,
                                                   .summary = "print a shell completion script",
                                                   .needs = Needs::nothing,
                                                   .examples = examples,
                                                   .make = make_command<Completion>};

}  // namespace nj
