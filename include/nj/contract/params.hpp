#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/contract/environment.hpp"

namespace nj {

/// The candidates for completion of an argument.
enum class Completes {
    nothing,
    contact,
    contact_or_number,  ///< also `#` and a number
    contact_or_filter,
    community,
    kind,
    tag,
    circle,
    topic,
    filter,
    sentence,  ///< of `log`: kind, people, date, place
    date,      ///< of something that happened
    coming,    ///< a date of something that will happen
    duration,
    duration_or_coming,
    trip,  ///< a city, then dates
    place,
    org,
    title,
    city,
    file,
    number,  ///< of an open item: a promise, granted ask, goal, line of a plan, or introduction to say thanks for
    ask,     ///< the number of an open ask
    gift,    ///< the number of a thing to pass on
    share,
    fact,
    encounter,
    introduction,  ///< the number of an open one, or someone in it
    operation,     ///< the number of a recent one
    goal,
    counted,  ///< a word for what a goal counts
    column,   ///< of a list, or several separated by commas
    who_declines,
    colour,
    format,
    command,
    alias,
    setting,
    shell
};

/// One option or argument of a command: the source for parser, help, manual, and completion.
struct Param {
    std::vector<std::string> names;  ///< `--gave`, `-m`; empty for a positional argument
    std::string value;               ///< the name of the value in help (`WHAT`); empty for a flag
    std::string help;
    Completes completes = Completes::nothing;
    bool repeatable = false;
    bool required = false;
    std::function<void(std::string)> set;  ///< called once for each value; with "" for a flag
};

/// Whether a word is a field of the query language, such as `tag` in `-tag:old`.
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
    /// A positional argument; `words` takes all remaining ones.
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
