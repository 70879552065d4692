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

bool wants(Session& session, const std::string& name, Strangers strangers) {
    if (name.starts_with('@') || strangers == Strangers::refuse) return false;
    return strangers == Strangers::add ||
           (session.can_ask() &&
            ask_yes("No contact matches '" + cleaned(name) + "'. Add them?", starts_like_a_name(name)));
}

}  // namespace

Company company_of(Session& session, std::span<const Mention> mentions, const std::vector<Person>& people,
                   Strangers strangers) {
    Company company;
    for (const auto& mention : mentions) {
        const auto found = settled(session, mention, people);
        if (found) {
            if (std::ranges::find(company.people, *found) == company.people.end()) company.people.push_back(*found);
        } else if (wants(session, mention.text, strangers)) {
            company.strangers.push_back(to_nfc(trimmed(mention.text)));
        } else {
            nobody_named(session, mention.text, "--new adds them");
        }
    }
    return company;
}

}  // namespace nj
