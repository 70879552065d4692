#pragma once

#include <string>

namespace nj {

/// How another program ended and what it said, on either of its outputs.
struct Ran {
    int status = 0;  ///< its exit code; 127 where there is no such program
    std::string output;
};

/// Runs a command line of the shell with this text on its standard input, to its end.
Ran run_program(const std::string& command, const std::string& input = {});

}  // namespace nj
