#include <limits.h>
#include <pwd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <string>

#include "dispatch.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/term/preferences.hpp"

// The only place that reads the environment, the clock and the terminal.
namespace nj::cli {
namespace {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// `2026-11-23T09:00:00Z`, for tests.
Instant instant_of(const std::string& iso) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    const auto day = from_iso(std::string_view(iso).substr(0, 10));
    if (!day || std::sscanf(iso.c_str() + 10, "T%2d:%2d:%2d", &hour, &minute, &second) < 2)
        throw Error(ErrorKind::usage, "NJ_CLOCK is not a valid time: '" + iso + "'",
                    "use a time such as 2026-11-23T09:00:00Z");
    const auto days = std::chrono::sys_days{std::chrono::days{day->time_since_epoch().count()}};
    return days + std::chrono::hours(hour) + std::chrono::minutes(minute) + std::chrono::seconds(second);
}

std::function<Instant()> clock_of(const std::string& fixed) {
    if (fixed.empty())
        return [] { return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now()); };
    const Instant instant = instant_of(fixed);
    return [instant] { return instant; };
}

std::tm local(Instant instant) {
    const std::time_t seconds = std::chrono::system_clock::to_time_t(instant);
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

/// ISO 8601 with the offset that held here then.
std::string local_time(Instant instant) {
    const std::tm parts = local(instant);
    std::array<char, 40> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &parts);
    std::string iso = text.data();
    return iso.insert(iso.size() - 2, ":");
}

Day local_day(Instant instant) {
    const std::tm parts = local(instant);
    return Day{date::year{parts.tm_year + 1900} / (parts.tm_mon + 1) / parts.tm_mday};
}

Day today_of(const std::string& on_line, Day clock_day) {
    const std::string said = on_line.empty() ? variable("NJ_TODAY") : on_line;
    if (said.empty()) return clock_day;
    const auto day = parse_day(said, clock_day, Tense::past);
    if (!day)
        throw Error(ErrorKind::usage, "'" + said + "' is not a valid date for --today",
                    "use a date such as 2026-11-20");
    return *day;
}

/// A job of cron may have an environment without HOME.
std::string home_folder() {
    if (auto home = variable("HOME"); !home.empty()) return home;
    const passwd* user = getpwuid(getuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "";
}

std::string host_name() {
    std::array<char, HOST_NAME_MAX + 1> name{};
    return gethostname(name.data(), name.size() - 1) == 0 && name[0] != '\0' ? name.data() : "localhost";
}

std::string own_path() {
    std::array<char, PATH_MAX> path{};
    return readlink("/proc/self/exe", path.data(), path.size() - 1) > 0 ? path.data() : "nj";
}

/// The journal where `--db` names none; empty if there is no home folder to keep it in.
std::string default_journal(const std::string& home) {
    if (auto path = variable("NJ_DB"); !path.empty()) return path;
    if (const auto data = variable("XDG_DATA_HOME"); !data.empty()) return data + "/nj/journal.db";
    return home.empty() ? "" : home + "/.local/share/nj/journal.db";
}

/// Columns of the terminal behind a descriptor; nothing where there is none that tells.
std::optional<std::size_t> terminal_width(int descriptor) {
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col < 20) return std::nullopt;
    return size.ws_col;
}

std::optional<std::size_t> width_in_variable() {
    const auto columns = variable("COLUMNS");
    std::size_t width = 0;
    std::from_chars(columns.data(), columns.data() + columns.size(), width);
    return width >= 20 ? std::optional(width) : std::nullopt;
}

void find_widths(Environment& environment) {
    constexpr std::size_t usual = 80;
    const auto wished = width_in_variable();
    const auto width_of = [&](int descriptor) { return wished ? *wished : terminal_width(descriptor).value_or(usual); };
    environment.width = environment.out_is_terminal ? width_of(STDOUT_FILENO) : wished.value_or(usual);
    if (isatty(STDERR_FILENO) == 1) environment.error_width = width_of(STDERR_FILENO);
}

bool speaks_utf8() {
    if (variable("TERM") == "dumb") return false;
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"})
        if (const auto value = variable(name); !value.empty()) return fold(value).find("utf") != std::string::npos;
    return true;
}

std::string first_of(std::initializer_list<std::string> values) {
    for (const auto& value : values)
        if (!value.empty()) return value;
    return {};
}

std::string preferred(const Preferences& preferences, const char* name) {
    const auto found = preferences.find(name);
    return found == preferences.end() ? std::string() : found->second;
}

bool wants_colour(const std::string& when, const Environment& environment) {
    if (when == "always") return true;
    if (when == "never") return false;
    if (!when.empty() && when != "auto")
        throw Error(ErrorKind::usage, "'" + when + "' is not a valid value for --color", "use auto, always, or never");
    if (!variable("NO_COLOR").empty()) return false;
    if (!variable("CLICOLOR_FORCE").empty()) return true;
    return environment.out_is_terminal && variable("TERM") != "dumb";
}

/// What the line is read with, and what its help and errors are printed with.
Environment environment_of(std::vector<std::string> arguments) {
    Environment environment;
    environment.home = home_folder();
    environment.now = clock_of(variable("NJ_CLOCK"));
    environment.journal_path = default_journal(environment.home);
    if (const auto device = variable("NJ_DEVICE"); !device.empty())
        environment.device = std::atoi(device.c_str()) & 0xffff;
    environment.out_is_terminal = isatty(STDOUT_FILENO) == 1;
    environment.in_is_terminal = isatty(STDIN_FILENO) == 1;
    find_widths(environment);
    environment.utf8 = speaks_utf8();
    environment.arguments = std::move(arguments);
    return environment;
}

/// What a command runs with besides: folders, programs, and what the options of the line can change.
void finish_environment(Environment& environment, const Globals& globals) {
    const std::string& home = environment.home;
    environment.local_time = local_time;
    environment.today = today_of(globals.today, local_day(environment.now()));
    if (!globals.db.empty()) environment.journal_path = globals.db;
    if (environment.journal_path.empty())
        throw Error(ErrorKind::journal, "there is no home folder to keep the journal in", "set NJ_DB or HOME");
    environment.config_folder = first_of({variable("XDG_CONFIG_HOME"), home + "/.config"}) + "/nj";
    if (const auto state = variable("XDG_STATE_HOME"); !state.empty() || !home.empty())
        environment.state_folder = first_of({state, home + "/.local/state"}) + "/nj";
    environment.time_zone = variable("TZ");
    environment.host = host_name;
    environment.program = own_path;
    environment.has_display = !first_of({variable("DISPLAY"), variable("WAYLAND_DISPLAY")}).empty();
    // a program that reads the output needs neither color nor pager: the file is not opened for it
    const auto preferences = environment.out_is_terminal ? read_preferences(environment.config_folder) : Preferences{};
    environment.editor = first_of({preferred(preferences, "editor"), variable("VISUAL"), variable("EDITOR"), "vi"});
    environment.pager = first_of({preferred(preferences, "pager"), variable("PAGER"), "less"});
    environment.colour = wants_colour(first_of({globals.color, preferred(preferences, "color")}), environment);
}

int start(std::vector<std::string> arguments) try {
    return dispatch(environment_of(std::move(arguments)), finish_environment);
} catch (const Error& error) {
    std::fprintf(stderr, "nj: %s; %s\n", error.message.c_str(), error.hint.c_str());
    return static_cast<int>(error.kind);
}

}  // namespace
}  // namespace nj::cli

int main(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);  // write_out sees the closed pipe and ends quietly
    try {
        return nj::cli::start({argv + 1, argv + argc});
    } catch (const std::exception& failure) {
        std::fprintf(stderr, "nj: %s; this is a bug in nj, please report it\n", failure.what());
        return 1;
    }
}
