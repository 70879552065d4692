#include "nj/formats/card_contact.hpp"

#include <algorithm>

#include "nj/base/text.hpp"

namespace nj {
namespace {

/// A phone number without spaces and punctuation.
std::string digits_of(const std::string& phone) {
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// The values that are not known yet, each once, compared by `key`.
template <class Key>
std::vector<std::string> missing_from(const std::vector<std::string>& known, const std::vector<std::string>& values,
                                      Key key) {
    std::vector<std::string> fresh;
    for (const auto& value : values) {
        const auto is_same = [&](const std::string& other) { return key(other) == key(value); };
        if (std::ranges::none_of(known, is_same) && std::ranges::none_of(fresh, is_same)) fresh.push_back(value);
    }
    return fresh;
}

std::string folded(const std::string& text) {
    return fold(text);
}

/// Names on the card that the contact does not have yet.
std::vector<std::string> new_names(const Card& card, const Contact& known) {
    auto names = card.nicknames;
    names.push_back(card.name);
    auto known_names = known.aliases;
    known_names.push_back(known.name);
    return missing_from(known_names, names, folded);
}

}  // namespace

Contact contact_of(const Card& card, Day today) {
    Contact contact;
    contact.name = card.name;
    contact.given = card.given;
    contact.family = card.family;
    contact.handle = card.handle;
    contact.aliases = missing_from({card.name}, card.nicknames, folded);
    contact.emails = card.emails;
    contact.phones = card.phones;
    contact.urls = card.urls;
    contact.tags = card.tags;
    contact.org = card.org;
    contact.title = card.title;
    contact.city = card.city;
    contact.birthday = card.birthday;
    contact.imported = true;
    contact.added = today;
    return contact;
}

CardNews news_of(const Card& card, const Contact& known) {
    CardNews news;
    Contact& additions = news.additions;
    auto offer = [&](const char* property, const std::string& offered, std::string Contact::*value) {
        if (offered.empty()) return;
        if ((known.*value).empty()) {
            additions.*value = offered;
        } else if (fold(known.*value) != fold(offered)) {
            news.overruled.emplace_back(property);
        }
    };
    offer("ORG", card.org, &Contact::org);
    offer("TITLE", card.title, &Contact::title);
    offer("ADR", card.city, &Contact::city);
    offer("BDAY", card.birthday, &Contact::birthday);
    if (!card.handle.empty() && slug(card.handle) != known.handle) news.overruled.emplace_back("X-NJ-HANDLE");
    additions.aliases = new_names(card, known);
    additions.emails = missing_from(known.emails, card.emails, folded);
    additions.phones = missing_from(known.phones, card.phones, digits_of);
    additions.urls = missing_from(known.urls, card.urls, folded);
    additions.tags = missing_from(known.tags, card.tags, folded);
    return news;
}

bool phones_agree(const Card& card, const Contact& known) {
    if (card.phones.empty() || known.phones.empty()) return true;
    return missing_from(known.phones, card.phones, digits_of).size() < card.phones.size();
}

}  // namespace nj
