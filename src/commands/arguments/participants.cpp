#include "arguments/participants.hpp"

#include <algorithm>

#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/term/prompt.hpp"

namespace nj {
namespace {

/// Words in lower case are more likely something that was not understood.
bool starts_like_a_name(const std::string& text) {
    return fold(text.substr(0, 1)) != text.substr(0, 1);
}

bool wants(Session& session, const std::string& name, UnknownNames strangers) {
    if (name.starts_with('@') || strangers == UnknownNames::refuse) return false;
    return strangers == UnknownNames::add ||
           (session.can_ask() &&
            ask_yes("No contact matches '" + cleaned(name) + "'. Add them?", starts_like_a_name(name)));
}

}  // namespace

Participants resolve_participants(Session& session, std::span<const Mention> mentions,
                                  const std::vector<Person>& people, UnknownNames strangers) {
    Participants company;
    for (const auto& mention : mentions) {
        const auto found = resolve_mention(session, mention, people);
        if (found) {
            if (std::ranges::find(company.people, *found) == company.people.end()) company.people.push_back(*found);
        } else if (wants(session, mention.text, strangers)) {
            company.strangers.push_back(to_nfc(trimmed(mention.text)));
        } else {
            refuse_unknown_name(session, mention.text, "--new adds them");
        }
    }
    return company;
}

}  // namespace nj
