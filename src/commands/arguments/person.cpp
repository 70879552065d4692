#include "arguments/person.hpp"

#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/store/contacts.hpp"
#include "nj/term/prompt.hpp"

namespace nj {
namespace {

bool wants(Session& session, const std::string& text, UnknownNames strangers) {
    if (text.starts_with('@') || strangers == UnknownNames::refuse) return false;
    return strangers == UnknownNames::add ||
           (session.can_ask() && ask_yes("No contact matches '" + cleaned(text) + "'. Add them?", true));
}

}  // namespace

PersonArgument read_person_argument(Session& session, const std::string& text, UnknownNames strangers) {
    if (trimmed(text).empty()) throw Error(ErrorKind::usage, "no one is named", "nj list shows who is there");
    const auto people = people_for(session, {text});
    const auto found = resolve_mention(session, {text, people_named(text, people, precision(session))}, people);
    if (found) return {found, found->name};
    if (!wants(session, text, strangers))
        refuse_unknown_name(session, text, strangers == UnknownNames::refuse ? "" : "--new adds them");
    return {std::nullopt, to_nfc(trimmed(text))};
}

ContactId ensure_contact(Writer& writer, const PersonArgument& who, Day today) {
    if (who.known) return who.known->id;
    Contact draft;
    draft.name = who.name;
    draft.added = draft.started = today;
    return add_contact(writer, draft);
}

}  // namespace nj
