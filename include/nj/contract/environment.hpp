#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "nj/base/date.hpp"

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
    std::size_t error_width = 0;  ///< of the terminal that stderr goes to; 0 if it goes elsewhere
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
    bool version = false;
    std::string db;  ///< empty if the line does not have the option; the same for the next two
    std::string color;
    std::string today;
};

}  // namespace nj
