#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nj {

/// Why a command could not go on; the value is the program's exit code.
enum class ErrorKind { not_done = 1, usage = 2, journal = 3, interrupted = 130 };

/// Ends a command. Caught once, in `cli/dispatch`, and printed as `nj: what; hint`.
/// `what` is lower case and quotes its subject; `hint` says what to do.
struct Error : std::exception {
    ErrorKind kind;
    std::string message;
    std::string hint;
    std::vector<std::string> candidates;  ///< what could have been meant, as it can be typed (`@anna-reed`)
    std::string detail;                   ///< further lines, for example a caret under a mistake; may be empty

    Error(ErrorKind why, std::string what_is_wrong, std::string what_to_do = {}, std::vector<std::string> could_be = {})
        : kind(why), message(std::move(what_is_wrong)), hint(std::move(what_to_do)), candidates(std::move(could_be)) {}
    [[nodiscard]] const char* what() const noexcept override { return message.c_str(); }
};

}  // namespace nj
