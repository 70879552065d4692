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

/// What there is to say, not how: a plain struct with `to_text(data, style)` and `to_json(data, writer)` in view/, and
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
    bool verbatim = false;             ///< text for a program or a file: its lines are not wrapped at a terminal
    bool quiet_silences = false;       ///< a change reported in a line: -q silences it
    int exit_code = 0;
    std::optional<Walk> walk;  ///< to be walked through, where people read along
};

}  // namespace nj
