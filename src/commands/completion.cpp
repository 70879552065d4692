#include <array>

#include "nj/command.hpp"
#include "nj/view/config.hpp"

namespace nj {
namespace {

// the file a package installs, as bytes: completions/nj.bash
constexpr std::string_view bash_script =
#include <completion_bash.inc>
    ;

struct Completion : Command {
    std::string shell;

    void declare(Params& params) override { params.word("SHELL", shell, "bash", Completes::shell); }

    Report run(Session& /*session*/) override {
        if (shell != "bash")
            throw Error(ErrorKind::usage, "there is no completion for '" + shell + "'",
                        "nj completion bash prints one");
        return Report::of(PlainReport{std::string(bash_script)});
    }
};

constexpr std::array<std::string_view, 1> examples{"nj completion bash"};

}  // namespace

extern constinit const CommandSpec completion_spec{.name = "completion",
                                                   .group = Group::keeping,
                                                   .summary = "print the completion script of a shell",
                                                   .needs = Needs::nothing,
                                                   .examples = examples,
                                                   .make = make_command<Completion>};

}  // namespace nj
