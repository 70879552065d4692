#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nj {

/// Why a command failed. The value is the program's exit code.
enum class ErrorKind { not_done = 1, usage = 2, journal = 3, interrupted = 130 };

/// Ends a command. It is caught in one place, `cli/dispatch`, and printed as `nj: what; hint`.
/// `what` is lower case and quotes its subject; `hint` says what to do.
struct Error : std::exception {
    ErrorKind kind;
    std::string message;
    std::string hint;
    std::vector<std::string> candidates;  ///< possible meanings, in a form that can be typed (`@anna-reed`)
    std::string detail;                   ///< more lines, such as a caret under a mistake; may be empty

    Error(ErrorKind why, std::string what_is_wrong, std::string what_to_do = {}, std::vector<std::string> could_be = {})
        : kind(why), message(std::move(what_is_wrong)), hint(std::move(what_to_do)), candidates(std::move(could_be)) {}
    [[nodiscard]] const char* what() const noexcept override { return message.c_str(); }
};

}  // namespace nj
