#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "nj/base/date.hpp"

namespace nj {

/// The environment that the program was started in. Only `cli/main` reads it, once.
struct Environment {
    std::vector<std::string> arguments;
    std::string journal_path;
    std::string home;
    std::string config_folder;  ///< `$XDG_CONFIG_HOME/nj`
    std::string time_zone;      ///< TZ, if it is set
    std::string state_folder;   ///< `$XDG_STATE_HOME/nj`; empty without a home folder
    std::string editor;
    std::string pager;
    Day today;  ///< --today, else NJ_TODAY, else the clock's
    std::function<std::chrono::sys_time<std::chrono::milliseconds>()> now;                    ///< NJ_CLOCK in tests
    std::function<std::string(std::chrono::sys_time<std::chrono::milliseconds>)> local_time;  ///< ISO 8601 with offset
    std::optional<int> device;                                                                ///< NJ_DEVICE in tests
    std::function<std::string()> host;                                                        ///< this machine's name
    std::function<std::string()> program;                                                     ///< the path of nj itself
    std::size_t width = 80;
    std::size_t error_width = 0;  ///< of the terminal that stderr goes to; 0 without one
    bool out_is_terminal = false;
    bool in_is_terminal = false;
    bool has_display = false;  ///< DISPLAY or WAYLAND_DISPLAY is set: a program can open a window
    bool utf8 = true;
    bool colour = false;
};

/// The options that every command accepts.
struct Globals {
    bool json = false;
    bool no_pager = false;
    bool no_input = false;
    bool yes = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    std::string db;  ///< empty if the option was not given; the same for the next two
    std::string color;
    std::string today;
};

}  // namespace nj
