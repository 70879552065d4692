#pragma once

#include <string>

namespace nj {

/// The exit code of another program, and its output on stdout and stderr.
struct Ran {
    int status = 0;  ///< its exit code; 127 if there is no such program
    std::string output;
};

/// Runs a shell command line with this text on its standard input, and waits for it.
Ran run_program(const std::string& command, const std::string& input = {});

}  // namespace nj
