#include "nj/formats/card_contact.hpp"

#include <algorithm>

#include "nj/base/text.hpp"

namespace nj {
namespace {

/// A phone number without what people put in to read it by.
std::string digits_of(const std::string& phone) {
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

template <class Key>
std::vector<std::string> lacking(const std::vector<std::string>& offered, const std::vector<std::string>& known,
                                 Key key) {
    std::vector<std::string> fresh;
    for (const auto& value : offered) {
        const auto is_same = [&](const std::string& other) { return key(other) == key(value); };
        if (std::ranges::none_of(known, is_same) && std::ranges::none_of(fresh, is_same)) fresh.push_back(value);
    }
    return fresh;
}

std::string folded(const std::string& text) {
    return fold(text);
}

/// Names of the card by which the journal does not know the person yet.
std::vector<std::string> new_names(const Card& card, const Contact& known) {
    auto names = card.nicknames;
    names.push_back(card.name);
    auto known_names = known.aliases;
    known_names.push_back(known.name);
    return lacking(names, known_names, folded);
}

}  // namespace

Contact contact_of(const Card& card, Day today) {
    Contact contact;
    contact.name = card.name;
    contact.given = card.given;
    contact.family = card.family;
    contact.handle = card.handle;
    contact.aliases = lacking(card.nicknames, {card.name}, folded);
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
    additions.emails = lacking(card.emails, known.emails, folded);
    additions.phones = lacking(card.phones, known.phones, digits_of);
    additions.urls = lacking(card.urls, known.urls, folded);
    additions.tags = lacking(card.tags, known.tags, folded);
    return news;
}

bool phones_agree(const Card& card, const Contact& known) {
    if (card.phones.empty() || known.phones.empty()) return true;
    return lacking(card.phones, known.phones, digits_of).size() < card.phones.size();
}

}  // namespace nj
