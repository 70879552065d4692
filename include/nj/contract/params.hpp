#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/contract/environment.hpp"

namespace nj {

/// What an argument can be completed with.
enum class Completes {
    nothing,
    contact,
    contact_or_number,  ///< `#` and what has a number, too
    contact_or_filter,
    community,
    kind,
    tag,
    circle,
    topic,
    filter,
    sentence,  ///< of `log`: kind, people, date, place
    date,      ///< of what happened
    coming,    ///< a date of what will happen
    duration,
    duration_or_coming,
    trip,  ///< a city, then dates
    place,
    org,
    title,
    city,
    file,
    number,  ///< of what waits: open promises, granted asks, goals, lines of a plan, introductions to say thanks for
    ask,     ///< the number of an open ask
    gift,    ///< of a thing to be passed on
    share,
    fact,
    encounter,
    introduction,  ///< of one under way, or someone in it
    operation,     ///< of one of the latest
    goal,
    counted,  ///< what a goal counts
    column,   ///< of a list, perhaps several with commas
    who_declines,
    colour,
    format,
    command,
    alias,
    setting,
    shell
};

/// One option or argument of a command: the source of parser, help, manual and completion alike.
struct Param {
    std::vector<std::string> names;  ///< `--gave`, `-m`; empty for a positional argument
    std::string value;               ///< what help calls the value (`WHAT`); empty for a flag
    std::string help;
    Completes completes = Completes::nothing;
    bool repeatable = false;
    bool required = false;
    std::function<void(std::string)> set;  ///< called once for each value given; for a flag with ""
};

/// Whether a word is a field of the filter language, as `tag` is in `-tag:old`.
bool is_filter_field(std::string_view word);

enum class Need { optional, required };

/// The options and arguments of one command, bound to the members of its struct.
class Params {
public:
    Params& flag(std::string_view names, bool& target, std::string_view help);
    Params& option(std::string_view names, std::string_view value, std::string& target, std::string_view help,
                   Completes completes = Completes::nothing);
    Params& option(std::string_view names, std::string_view value, std::optional<std::string>& target,
                   std::string_view help, Completes completes = Completes::nothing);
    Params& option(std::string_view names, std::string_view value, std::vector<std::string>& target,
                   std::string_view help, Completes completes = Completes::nothing);
    Params& option(std::string_view names, std::string_view value, std::optional<int>& target, std::string_view help);
    /// A positional argument; `words` takes all that is left.
    Params& word(std::string_view value, std::string& target, std::string_view help, Completes completes,
                 Need need = Need::required);
    Params& words(std::string_view value, std::vector<std::string>& target, std::string_view help, Completes completes,
                  Need need = Need::required);

    [[nodiscard]] std::span<const Param> all() const { return params_; }

private:
    Param& add(std::string_view names, std::string_view value, std::string_view help, Completes completes);

    std::vector<Param> params_;
};

/// The options that every command takes.
Params global_params(Globals& globals);

}  // namespace nj
