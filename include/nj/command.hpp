#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/error.hpp"
#include "nj/base/json.hpp"
#include "nj/store/journal.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// What the program was started with. Read once, in `cli/main`, and nowhere else.
struct Environment {
    std::vector<std::string> arguments;
    std::string journal_path;
    std::string home;
    std::string config_folder;  ///< `$XDG_CONFIG_HOME/nj`
    std::string time_zone;      ///< TZ, where it is set
    std::string state_folder;   ///< `$XDG_STATE_HOME/nj`; empty where there is no home
    std::string editor;
    std::string pager;
    Day today;  ///< --today, else NJ_TODAY, else the clock's
    std::function<std::chrono::sys_time<std::chrono::milliseconds>()> now;                    ///< NJ_CLOCK in tests
    std::function<std::string(std::chrono::sys_time<std::chrono::milliseconds>)> local_time;  ///< ISO 8601 with offset
    std::optional<int> device;                                                                ///< NJ_DEVICE in tests
    std::function<std::string()> host;                                                        ///< this machine's name
    std::function<std::string()> program;                                                     ///< where nj itself lies
    std::size_t width = 80;
    bool out_is_terminal = false;
    bool in_is_terminal = false;
    bool has_display = false;  ///< DISPLAY or WAYLAND_DISPLAY: a window can be opened
    bool utf8 = true;
    bool colour = false;
};

/// The options that every command takes.
struct Globals {
    bool json = false;
    bool no_pager = false;
    bool no_input = false;
    bool yes = false;
    bool quiet = false;
    bool help = false;
};

/// What an argument can be completed with.
enum class Completes {
    nothing,
    contact,
    contact_or_number,  ///< `#` and what has a number, too
    contact_or_filter,
    community,
    kind,
    tag,
    circle,
    topic,
    filter,
    sentence,  ///< of `log`: kind, people, date, place
    date,      ///< of what happened
    coming,    ///< a date of what will happen
    duration,
    duration_or_coming,
    trip,  ///< a city, then dates
    place,
    org,
    title,
    city,
    file,
    number,  ///< of what waits: open promises, granted asks, goals, lines of a plan, introductions to say thanks for
    ask,     ///< the number of an open ask
    gift,    ///< of a thing to be passed on
    share,
    fact,
    encounter,
    introduction,  ///< of one under way, or somebody in it
    operation,     ///< of one of the latest
    goal,
    counted,  ///< what a goal counts
    column,   ///< of a list, perhaps several with commas
    who_declines,
    colour,
    format,
    command,
    alias,
    setting,
    shell
};

/// One option or argument of a command: the source of parser, help, manual and completion alike.
struct Param {
    std::vector<std::string> names;  ///< `--gave`, `-m`; empty for a positional argument
    std::string value;               ///< what help calls the value (`WHAT`); empty for a flag
    std::string help;
    Completes completes = Completes::nothing;
    bool repeatable = false;
    bool required = false;
    std::function<void(std::string)> set;  ///< called once for each value given; for a flag with ""
};

enum class Need { optional, required };

/// The options and arguments of one command, bound to the members of its struct.
class Params {
public:
    Params& flag(std::string_view names, bool& target, std::string_view help);
    Params& option(std::string_view names, std::string_view value, std::string& target, std::string_view help,
                   Completes completes = Completes::nothing);
    Params& option(std::string_view names, std::string_view value, std::optional<std::string>& target,
                   std::string_view help, Completes completes = Completes::nothing);
    Params& option(std::string_view names, std::string_view value, std::vector<std::string>& target,
                   std::string_view help, Completes completes = Completes::nothing);
    Params& option(std::string_view names, std::string_view value, std::optional<int>& target, std::string_view help);
    /// A positional argument; `words` takes all that is left.
    Params& word(std::string_view value, std::string& target, std::string_view help, Completes completes,
                 Need need = Need::required);
    Params& words(std::string_view value, std::vector<std::string>& target, std::string_view help, Completes completes,
                  Need need = Need::required);

    [[nodiscard]] std::span<const Param> all() const { return params_; }

private:
    Param& add(std::string_view names, std::string_view value, std::string_view help, Completes completes);

    std::vector<Param> params_;
};

/// One screen of a walk: what it is about, and the lines typed on it, each beginning with `nj`.
struct Screen {
    std::string title;
    std::vector<std::string> lines;
};

/// Lines that cli runs as if they were typed, in a journal of their own that is thrown away afterwards: `nj tour`.
struct Walk {
    std::vector<std::string> before;  ///< what is in the journal when it begins; run without a word
    std::vector<Screen> screens;
    std::string after;  ///< said when the journal is gone
};

/// What there is to say, not how: a plain struct with `to_text(data, style)` and `to_json(data, writer)` in view/.
class Report {
public:
    template <class Data>
    static Report of(Data data) {
        Report report;
        auto kept = std::make_shared<const Data>(std::move(data));
        report.text = [kept](const Style& style) { return to_text(*kept, style); };
        report.json = [kept](JsonWriter& json) { to_json(*kept, json); };
        return report;
    }
    Report& silenced_by_quiet() {
        quiet_silences = true;
        return *this;
    }
    Report& notice(std::string line) {
        notices.push_back(std::move(line));
        return *this;
    }

    std::function<std::string(const Style&)> text;
    std::function<void(JsonWriter&)> json;
    std::vector<std::string> notices;  ///< to stderr
    bool quiet_silences = false;       ///< a change told back in a line: -q silences it
    int exit_code = 0;
    std::optional<Walk> walk;  ///< to be walked through, where people read along
};

class Session;

struct Command {
    virtual ~Command() = default;
    virtual void declare(Params& params) = 0;
    virtual Report run(Session& session) = 0;
};

enum class Needs { nothing, read, write };
enum class Group { journaling, morning, people, giving, introductions, plan, keeping };
/// In the order help and manual show them.
inline constexpr std::array groups{Group::journaling,    Group::morning, Group::people, Group::giving,
                                   Group::introductions, Group::plan,    Group::keeping};

/// A command as data: `constinit const CommandSpec due_spec{...}` beside its code, one line in list.def.
struct CommandSpec {
    std::string_view name;  ///< as typed: `due`, `intro path`
    Group group;
    std::string_view summary;  ///< fits a line of help; a verb first, no full stop
    Needs needs;
    std::span<const std::string_view> examples;  ///< whole lines beginning with `nj`; each is run by a test
    std::unique_ptr<Command> (*make)();
    bool first_week = false;  ///< among the ten of `nj help`
};

template <class SomeCommand>
std::unique_ptr<Command> make_command() {
    return std::make_unique<SomeCommand>();
}

/// Every command, in the order help shows them.
std::span<const CommandSpec* const> command_tree();
const CommandSpec* find_command(std::string_view name);
/// The commands of a family in their order: `community` has `community add`, `community join`, ...; empty for any other
/// word.
std::vector<const CommandSpec*> family_of(std::string_view word);
/// The second word of a command of a family: `add` of `community add`; empty for a command of one word.
std::string_view member_word(const CommandSpec& spec);
/// `add, join, leave, show, list`: what a family has.
std::string family_words(std::string_view word);
/// What may be typed first: a command of one word, or a family, whose summary is what it has.
struct FirstWord {
    std::string_view word;
    std::string summary;
    Group group;
};
std::vector<FirstWord> first_words();
/// The command or family nearest to what was typed, if any is near.
std::optional<std::string> nearest_command(const std::string& typed);
std::string_view group_title(Group group);

/// What a running command works with.
class Session {
public:
    Session(const Environment& environment, const Globals& globals, const CommandSpec& spec);

    [[nodiscard]] const Environment& environment() const { return environment_; }
    [[nodiscard]] const Globals& globals() const { return globals_; }
    [[nodiscard]] Day today() const { return environment_.today; }
    /// Somebody sits at a terminal and may be asked.
    [[nodiscard]] bool can_ask() const;
    /// Opened when first asked for, as the command's spec says.
    [[nodiscard]] Journal& journal();
    /// The journal's one door; see Journal::write.
    std::optional<OperationId> write(const std::string& summary, const std::function<void(Writer&)>& body);

private:
    const Environment& environment_;
    const Globals& globals_;
    const CommandSpec& spec_;
    std::optional<Journal> journal_;
};

}  // namespace nj
