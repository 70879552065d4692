#include <algorithm>
#include <charconv>

#include "nj/base/error.hpp"
#include "nj/contract/params.hpp"
#include "nj/domain/filter.hpp"

namespace nj {

Param& Params::add(std::string_view names, std::string_view value, std::string_view help, Completes completes) {
    // enough for nearly every command; each start builds two of these lists
    constexpr std::size_t usual = 16;
    if (params_.empty()) params_.reserve(usual);
    Param& param = params_.emplace_back();
    while (!names.empty()) {
        const auto comma = names.find(',');
        param.names.emplace_back(names.substr(0, comma));
        names = comma == std::string_view::npos ? std::string_view() : names.substr(comma + 1);
    }
    param.value = value;
    param.help = help;
    param.completes = completes;
    return param;
}

Params& Params::flag(std::string_view names, bool& target, std::string_view help) {
    add(names, "", help, Completes::nothing).set = [&target](const std::string&) { target = true; };
    return *this;
}

Params& Params::option(std::string_view names, std::string_view value, std::string& target, std::string_view help,
                       Completes completes) {
    add(names, value, help, completes).set = [&target](std::string text) { target = std::move(text); };
    return *this;
}

Params& Params::option(std::string_view names, std::string_view value, std::optional<std::string>& target,
                       std::string_view help, Completes completes) {
    add(names, value, help, completes).set = [&target](std::string text) { target = std::move(text); };
    return *this;
}

Params& Params::option(std::string_view names, std::string_view value, std::vector<std::string>& target,
                       std::string_view help, Completes completes) {
    Param& param = add(names, value, help, completes);
    param.repeatable = true;
    param.set = [&target](std::string text) { target.push_back(std::move(text)); };
    return *this;
}

Params& Params::option(std::string_view names, std::string_view value, std::optional<int>& target,
                       std::string_view help) {
    const std::string name(names);
    add(names, value, help, Completes::nothing).set = [&target, name](const std::string& text) {
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end != text.data() + text.size() || number < 0)
            throw Error(ErrorKind::usage, "'" + text + "' is not a number for " + name, "use a whole number");
        target = number;
    };
    return *this;
}

Params& Params::word(std::string_view value, std::string& target, std::string_view help, Completes completes,
                     Need need) {
    Param& param = add("", value, help, completes);
    param.required = need == Need::required;
    param.set = [&target](std::string text) { target = std::move(text); };
    return *this;
}

Params& Params::words(std::string_view value, std::vector<std::string>& target, std::string_view help,
                      Completes completes, Need need) {
    Param& param = add("", value, help, completes);
    param.repeatable = true;
    param.required = need == Need::required;
    param.set = [&target](std::string text) { target.push_back(std::move(text)); };
    return *this;
}

Params global_params(Globals& globals) {
    Params params;
    params.option("--db", "FILE", globals.db, "journal to use", Completes::file)
        .flag("--json", globals.json, "print JSON, for programs")
        .option("--color", "WHEN", globals.color, "auto, always, or never", Completes::colour)
        .flag("--no-pager", globals.no_pager, "do not page long output")
        .flag("--no-input", globals.no_input, "never ask questions")
        .flag("-y,--yes", globals.yes, "answer yes to every question")
        .flag("-q,--quiet", globals.quiet, "do not report changes")
        .option("--today", "DATE", globals.today, "treat DATE as today", Completes::date)
        .flag("-h,--help", globals.help, "show a short help")
        .flag("--version", globals.version, "print the version of nj");
    return params;
}

bool is_filter_field(std::string_view word) {
    const auto notes = filter_notes();
    return std::ranges::find(notes, word, &FilterNote::name) != notes.end();
}

}  // namespace nj
