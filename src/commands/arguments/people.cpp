#include "arguments/people.hpp"

#include "nj/base/date_parse.hpp"
#include "nj/base/join.hpp"
#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/people.hpp"
#include "nj/term/prompt.hpp"

namespace nj {
namespace {

Named named_of(const Person& person) {
    return {person.id, person.handle, person.name};
}

std::string described(const Person& person, Day today) {
    std::string text = person.name + " (@" + person.handle;
    if (person.last) text += ", last " + span_words(today - *person.last);
    return text + ")";
}

}  // namespace

Precision precision(const Session& session) {
    return session.can_ask() ? Precision::prefixes : Precision::whole_words;
}

std::vector<Person> people_for(Session& session, const std::vector<std::string>& arguments) {
    return people_with_words(session.journal(), words_to_look_up(arguments), precision(session));
}

void refuse_unknown_name(Session& session, const std::string& text, std::string_view how_to_add) {
    const auto near = nearest(text, all_names(session.journal()));
    std::string hint = near ? "did you mean " + *near + "?" : "";
    append_part(hint, " ", how_to_add);
    if (hint.empty()) hint = "nj list shows who is there, nj add \"" + text + "\" adds them";
    throw Error(ErrorKind::not_done, "no contact matches '" + text + "'", hint);
}

std::optional<Named> resolve_mention(Session& session, const Mention& mention, const std::vector<Person>& people) {
    if (mention.meant.empty()) return std::nullopt;
    if (mention.meant.size() == 1) return named_of(people[mention.meant.front()]);
    std::vector<std::string> choices;
    std::vector<std::string> handles;
    for (const auto index : mention.meant) {
        choices.push_back(described(people[index], session.today()));
        handles.push_back("@" + people[index].handle + "  " + people[index].name);
    }
    if (session.can_ask())
        return named_of(people[mention.meant[ask_choice("'" + mention.text + "' could be", choices)]]);
    throw Error(ErrorKind::not_done, "'" + mention.text + "' could be " + std::to_string(handles.size()) + " people",
                "name one by handle, @ in front", handles);
}

Named resolve_person(Session& session, const std::string& text) {
    const auto people = people_for(session, {text});
    const auto found = resolve_mention(session, {text, people_named(text, people, precision(session))}, people);
    if (!found) refuse_unknown_name(session, text);
    return *found;
}

std::vector<Named> resolve_people(Session& session, const std::vector<std::string>& arguments) {
    const auto people = people_for(session, arguments);
    std::vector<Named> named;
    for (const auto& mention : read_people(arguments, people, precision(session))) {
        const auto found = resolve_mention(session, mention, people);
        if (!found) refuse_unknown_name(session, mention.text);
        if (std::ranges::find(named, *found) == named.end()) named.push_back(*found);
    }
    if (named.empty()) throw Error(ErrorKind::usage, "no one is named", "nj list shows who is there");
    return named;
}

LineFormat require_format(const std::string& text, std::span<const std::string> names) {
    auto read = read_line_format(text, names);
    if (!read) refuse(read.error(), text, "as in --format '{" + names.front() + "}\\t{" + names.back() + "}'");
    return std::move(*read);
}

void refuse(const ParseError& error, std::string_view text, std::string_view hint) {
    Error refused(ErrorKind::usage, "'" + std::string(text) + "': expected " + error.expected, std::string(hint));
    if (text.size() > 12) {
        const auto before = display_width(cleaned(text.substr(0, error.column)));
        refused.detail = "  " + std::string(text) + "\n  " + std::string(before, ' ') + "^";
    }
    throw refused;
}

Day require_day(const Session& session, const std::string& text, Tense tense, std::string_view option) {
    const auto day = parse_day(text, session.today(), tense);
    if (!day)
        throw Error(ErrorKind::usage, "'" + text + "' is not a valid date for " + std::string(option),
                    "expected " + day.error().expected);
    return *day;
}

Day require_past_day(const Session& session, const std::string& text, std::string_view option) {
    const Day day = require_day(session, text, Tense::past, option);
    if (day > session.today())
        throw Error(ErrorKind::usage, "'" + text + "' is in the future", "only what has happened can be logged");
    return day;
}

Days require_duration(const std::string& text, std::string_view option) {
    const auto days = parse_duration(text);
    if (!days)
        throw Error(ErrorKind::usage, "'" + text + "' is not a valid length of time for " + std::string(option),
                    "expected " + days.error().expected);
    return *days;
}

}  // namespace nj
