#include "import/cards.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/formats/card_contact.hpp"
#include "nj/formats/vcard.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/people.hpp"

namespace nj {
namespace {

/// Why a card is skipped; caught in the loop over cards.
struct SkippedCard {
    std::string reason;
};

void add_indexed(std::vector<ContactId>& found, const std::unordered_multimap<std::string, ContactId>& index,
                 const std::string& key) {
    const auto [first, last] = index.equal_range(key);
    for (auto at = first; at != last; ++at)
        if (std::ranges::find(found, at->second) == found.end()) found.push_back(at->second);
}

}  // namespace

void CardImport::take_file(const std::string& file, std::string_view bytes) {
    file_ = file;
    const VcardFile cards = read_vcards(bytes);
    for (const auto& skipped : cards.skipped) report_.skipped.add({file, skipped.line, skipped.reason});
    report_.read += cards.skipped.size();
    Progress progress(run_.progress, "Reading " + file);
    for (const Card& card : cards.cards) {
        ++report_.read;
        progress.step();
        try {
            take_card(card);
        } catch (const SkippedCard& skipped_card) {
            report_.skipped.add({file, card.line, skipped_card.reason});
        }
    }
}

void CardImport::take_card(const Card& card) {
    if (card.is_group) throw SkippedCard{"'" + card.name + "' is a group, not a person"};
    const auto owner = owner_of(card);
    for (const auto& warning : card.warnings) report_.warnings.add({file_, card.line, warning});
    if (!owner) {
        add(card);
    } else if (owner->visible) {
        update(card, owner->id);
    } else {
        ++report_.unchanged;
        ++report_.removed_here;
    }
}

void CardImport::add(const Card& card) {
    const ContactId contact = add_contact(writer_, contact_of(card, run_.today));
    if (!card.uid.empty()) keep_uid(writer_, contact, card.uid);
    add_notes(card, contact);
    ++report_.added;
    const bool has_wish = card.handle.empty() || slug(card.handle) == named(journal_, contact).handle;
    count_fields(card, has_wish ? std::vector<std::string>{} : std::vector<std::string>{"X-NJ-HANDLE"});
    note_namesake(card, contact);
    settled_.insert(contact);
    for (const auto& email : card.emails) by_email_.emplace(fold(email), contact);
    by_name_.emplace(fold(card.name), contact);
}

void CardImport::update(const Card& card, ContactId known) {
    const CardNews news = news_of(card, *read_contact(journal_, known));
    bool changed = complete_contact(writer_, known, news.additions);
    if (!card.uid.empty() && !contact_with_uid(journal_, card.uid)) {
        keep_uid(writer_, known, card.uid);
        changed = true;
    }
    changed |= add_notes(card, known);
    ++(changed ? report_.updated : report_.unchanged);
    count_fields(card, news.overruled);
    settled_.insert(known);
}

bool CardImport::add_notes(const Card& card, ContactId contact) {
    bool added = false;
    for (const auto& note : card.notes) {
        if (has_known_fact(journal_, contact, note)) continue;
        add_fact(writer_, contact, /*topic=*/"", note, run_.today);
        added = true;
    }
    return added;
}

void CardImport::count_fields(const Card& card, const std::vector<std::string>& overruled) {
    for (const auto& property : card.kept) {
        const bool stays_out = std::ranges::find(overruled, property) != overruled.end();
        const Fate fate = property == "NOTE" ? Fate::converted : Fate::kept;  // a note becomes a fact
        report_.book.count(property, stays_out ? Fate::dropped : fate);
    }
    for (const auto& property : card.dropped) report_.book.count(property, Fate::dropped);
}

void CardImport::note_namesake(const Card& card, ContactId added) {
    for (const auto before : contacts_called(journal_, card.name))
        if (before != added && !settled_.contains(before))
            report_.namesakes.push_back({named(journal_, added), named(journal_, before)});
}

std::optional<KnownContact> CardImport::owner_of(const Card& card) {
    if (!card.uid.empty())
        if (const auto known = contact_with_uid(journal_, card.uid)) return known;
    if (!card.emails.empty()) return owner_by_email(card);
    return card.uid.empty() ? owner_by_name(card) : std::nullopt;
}

bool CardImport::has_name(ContactId contact, const std::string& name) {
    const auto known = read_contact(journal_, contact);
    if (!known) return false;
    const auto wanted = fold(name);
    return fold(known->name) == wanted ||
           std::ranges::any_of(known->aliases, [&](const auto& alias) { return fold(alias) == wanted; });
}

/// Two cards in one file with the same address and different names are two people, such as a couple.
std::optional<KnownContact> CardImport::owner_by_email(const Card& card) {
    std::vector<ContactId> found;
    for (const auto& email : card.emails) {
        for (const auto known : contacts_with_email(journal_, email))
            if (std::ranges::find(found, known) == found.end()) found.push_back(known);
        add_indexed(found, by_email_, fold(email));
    }
    std::vector<ContactId> same_name;
    std::ranges::copy_if(found, std::back_inserter(same_name), [&](ContactId id) { return has_name(id, card.name); });
    if (same_name.size() == 1) return KnownContact{same_name.front()};
    if (found.size() == 1 && !settled_.contains(found.front())) return KnownContact{found.front()};
    return std::nullopt;
}

std::optional<KnownContact> CardImport::owner_by_name(const Card& card) {
    auto found = contacts_called(journal_, card.name);
    add_indexed(found, by_name_, fold(card.name));
    std::erase_if(found, [&](ContactId id) { return !phones_agree(card, *read_contact(journal_, id)); });
    if (found.empty()) return std::nullopt;
    if (found.size() == 1) return KnownContact{found.front()};
    const auto handle = [this](ContactId id) { return "@" + named(journal_, id).handle; };
    throw SkippedCard{"'" + card.name + "' could be " + joined(found, " or ", handle) +
                      "; a UID or an email would say which"};
}

}  // namespace nj
