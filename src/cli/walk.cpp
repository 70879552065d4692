#include "walk.hpp"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "dispatch.hpp"
#include "nj/base/shell.hpp"
#include "nj/term/pager.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/table.hpp"
#include "print.hpp"

namespace nj::cli {
namespace {

/// A folder of nj's own, gone with this. In memory where the system has room for that: no one waits for a disk to keep
/// what is thrown away.
class ThrowawayFolder {
public:
    ThrowawayFolder() {
        constexpr const char* memory = "/dev/shm";
        const bool in_memory = access(memory, W_OK | X_OK) == 0;
        const auto place = in_memory ? std::filesystem::path(memory) : std::filesystem::temp_directory_path();
        path_ = (place / "nj-tour-XXXXXX").string();
        if (mkdtemp(path_.data()) == nullptr)
            throw Error(ErrorKind::not_done, "no folder can be made for the tour's journal", "check " + place.string());
    }
    ~ThrowawayFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ThrowawayFolder(const ThrowawayFolder&) = delete;
    ThrowawayFolder& operator=(const ThrowawayFolder&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }

private:
    std::string path_;
};

/// The signals that end a program, and the one that tells of a child's end: blocked while this lives.
class HeldSignals {
public:
    HeldSignals() {
        std::signal(SIGCHLD, SIG_DFL);  // ignored in the parent, it would never arrive here
        sigemptyset(&held_);
        for (const int number : {SIGINT, SIGHUP, SIGTERM, SIGQUIT, SIGCHLD}) sigaddset(&held_, number);
        sigprocmask(SIG_BLOCK, &held_, &before_);
    }
    ~HeldSignals() {
        // what the child was sent came here as well: it has done its work
        constexpr timespec no_time{};
        while (sigtimedwait(&held_, nullptr, &no_time) > 0) continue;
        release();
    }
    HeldSignals(const HeldSignals&) = delete;
    HeldSignals& operator=(const HeldSignals&) = delete;

    void release() const { sigprocmask(SIG_SETMASK, &before_, nullptr); }
    [[nodiscard]] int next() const {
        int number = 0;
        sigwait(&held_, &number);
        return number;
    }

private:
    sigset_t held_{};
    sigset_t before_{};
};

/// Runs `body` in a child, and comes back whatever becomes of it: so a folder is removed after Ctrl-C as well.
template <class Body>
int run_apart(Body body) {
    const HeldSignals signals;
    const pid_t child = fork();
    if (child < 0) throw Error(ErrorKind::not_done, "no process can be started for the tour", "try again later");
    if (child == 0) {
        signals.release();
        const int code = body();
        std::fflush(nullptr);
        std::_Exit(code);
    }
    int status = 0;
    for (;;) {
        if (const int number = signals.next(); number != SIGCHLD) kill(child, number);
        if (waitpid(child, &status, WNOHANG) == child) break;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : static_cast<int>(ErrorKind::interrupted);
}

/// Runs a line of the walk. It asks nothing and pages nothing: there the tour's own keys are asked for.
int run_line(Environment environment, const std::string& line, std::initializer_list<const char*> options) {
    const auto words = shell_words(line);
    environment.arguments.assign(options.begin(), options.end());
    environment.arguments.insert(environment.arguments.end(), words->begin() + 1, words->end());
    environment.in_is_terminal = false;
    const auto is_complete = [](Environment&, const Globals&) {};
    return dispatch(std::move(environment), is_complete);
}

/// Ctrl-C and Ctrl-D leave as q does: nothing can be left half done here.
bool wants_next_screen() {
    try {
        return ask_key("Enter goes on, q leaves ", "\nq") != 'q';
    } catch (const Error& error) {
        if (error.kind != ErrorKind::interrupted) throw;
        write_out("\n");
        return false;
    }
}

int show_screens(const Walk& walk, const Environment& environment, const Style& style, bool waits) {
    for (const auto& line : walk.before)
        if (const int code = run_line(environment, line, {"--no-pager", "--quiet"}); code != 0) return code;
    for (std::size_t i = 0; i < walk.screens.size(); ++i) {
        const std::string place = std::to_string(i + 1) + " of " + std::to_string(walk.screens.size());
        write_out(heading(walk.screens[i].title, place, style));
        for (const auto& line : walk.screens[i].lines) {
            write_out("\n" + style.bold("$ " + line) + "\n");
            if (const int code = run_line(environment, line, {"--no-pager"}); code != 0) return code;
        }
        write_out("\n");
        if (waits && !wants_next_screen()) return 0;
    }
    return 0;
}

}  // namespace

int walk_through(const Walk& walk, const Environment& environment, const Globals& globals) {
    const Style style = style_of(environment);
    const bool waits = environment.in_is_terminal && environment.out_is_terminal && !globals.no_input;
    const int code = [&] {
        const ThrowawayFolder folder;
        Environment apart = environment;
        apart.journal_path = folder.path() + "/journal.db";
        apart.config_folder = folder.path();
        return run_apart([&] { return show_screens(walk, apart, style, waits); });
    }();
    if (code == 0) write_out(walk.after);
    return code;
}

}  // namespace nj::cli
