#pragma once

#include <span>
#include <string>
#include <vector>

#include "nj/base/date_parse.hpp"
#include "nj/contract/command.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/naming.hpp"
#include "nj/domain/sentence.hpp"
#include "nj/view/line_format.hpp"

namespace nj {

/// Finds the people that a command line names. A name that could mean several people is a question at a terminal and an
/// error elsewhere; for a name that matches no one, the error suggests the nearest names.

/// Prefixes match only where someone can see what was understood.
Precision precision(const Session& session);

/// Everyone the words of these arguments may mean: the candidates for naming.
std::vector<Person> people_for(Session& session, const std::vector<std::string>& arguments);

/// The one person an argument names.
Named resolve_person(Session& session, const std::string& text);

/// A list of people.
std::vector<Named> resolve_people(Session& session, const std::vector<std::string>& arguments);

/// One mention made certain; nothing where no one of that name is there. An ambiguous one is asked about or refused.
std::optional<Named> resolve_mention(Session& session, const Mention& mention, const std::vector<Person>& people);

/// The error for a name that means no one, with the nearest names. `how_to_add` ends the hint: `--new adds them`.
[[noreturn]] void refuse_unknown_name(Session& session, const std::string& text, std::string_view how_to_add = {});

/// A day said on the command line, or the error with what was expected.
Day require_day(const Session& session, const std::string& text, Tense tense, std::string_view option);
/// A day that has happened: a future one is refused.
Day require_past_day(const Session& session, const std::string& text, std::string_view option);
Days require_duration(const std::string& text, std::string_view option);
/// `--format` read, or the error with the fields there are.
LineFormat require_format(const std::string& text, std::span<const std::string> names);
/// A parse error as an Error with a caret under the mistake.
[[noreturn]] void refuse(const ParseError& error, std::string_view text, std::string_view hint);

}  // namespace nj
