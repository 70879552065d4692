#include "arguments/person.hpp"

#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/store/contacts.hpp"
#include "nj/term/prompt.hpp"

namespace nj {
namespace {

bool wants(Session& session, const std::string& text, Strangers strangers) {
    if (text.starts_with('@') || strangers == Strangers::refuse) return false;
    return strangers == Strangers::add ||
           (session.can_ask() && ask_yes("No contact matches '" + cleaned(text) + "'. Add them?", true));
}

}  // namespace

Somebody somebody(Session& session, const std::string& text, Strangers strangers) {
    if (trimmed(text).empty()) throw Error(ErrorKind::usage, "nobody is named", "nj list shows who is there");
    const auto people = people_for(session, {text});
    const auto found = settled(session, {text, people_named(text, people, precision(session))}, people);
    if (found) return {found, found->name};
    if (!wants(session, text, strangers))
        nobody_named(session, text, strangers == Strangers::refuse ? "" : "--new adds them");
    return {std::nullopt, to_nfc(trimmed(text))};
}

ContactId made_sure(Writer& writer, const Somebody& who, Day today) {
    if (who.known) return who.known->id;
    Contact draft;
    draft.name = who.name;
    draft.added = draft.started = today;
    return add_contact(writer, draft);
}

}  // namespace nj
