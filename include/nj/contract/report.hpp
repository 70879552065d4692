#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// One screen of a walk: its subject and its command lines, each beginning with `nj`.
struct Screen {
    std::string title;
    std::vector<std::string> lines;
};

/// Command lines that cli runs in a separate journal, which it deletes afterwards: `nj tour`.
struct Walk {
    std::vector<std::string> before;  ///< lines that fill the journal first, without output
    std::vector<Screen> screens;
    std::string after;  ///< printed after the journal is deleted
};

/// The result of a command: a plain struct with `to_text(data, style)` and `to_json(data, writer)` in view/, and
/// `notices_of(data)` if it has lines for standard error.
class Report {
public:
    template <class Data>
    static Report of(Data data) {
        Report report;
        auto kept = std::make_shared<const Data>(std::move(data));
        if constexpr (requires { kept->is_verbatim(); }) report.verbatim = kept->is_verbatim();
        report.text = [kept](const Style& style) { return to_text(*kept, style); };
        report.json = [kept](JsonWriter& json) { to_json(*kept, json); };
        if constexpr (requires { notices_of(*kept); }) report.notices = notices_of(*kept);
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
    bool verbatim = false;             ///< for a program or a file: lines are not wrapped at a terminal
    bool quiet_silences = false;       ///< one line that reports a change: -q suppresses it
    int exit_code = 0;
    std::optional<Walk> walk;  ///< screens to run one by one at a terminal
};

}  // namespace nj
