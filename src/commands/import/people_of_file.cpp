#include "import/people_of_file.hpp"

#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/people.hpp"
#include "nj/store/sources.hpp"

namespace nj {

const PeopleOfFile::Meant& PeopleOfFile::meant(const std::string& text) {
    auto folded = fold(text);
    const auto known = known_.find(folded);
    if (known != known_.end()) return known->second;
    Meant found = look_up(folded);
    return known_.emplace(std::move(folded), std::move(found)).first->second;
}

void PeopleOfFile::remember(const std::string& text, ContactId contact) {
    known_[fold(text)] = {Meaning::someone, {contact}};
}

PeopleOfFile::Meant PeopleOfFile::look_up(const std::string& folded) {
    const std::string name = folded.starts_with('@') ? folded.substr(1) : folded;
    if (const auto known = contact_with_handle(journal_, name))
        return {known->visible ? Meaning::someone : Meaning::removed, {known->id}};
    if (folded.starts_with('@')) return {};
    auto found = contacts_with_email(journal_, name);
    if (found.empty()) found = contacts_called(journal_, name);
    if (found.empty()) return {};
    return {found.size() == 1 ? Meaning::someone : Meaning::several, std::move(found)};
}

}  // namespace nj
