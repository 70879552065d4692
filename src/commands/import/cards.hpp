#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "import/run.hpp"
#include "nj/formats/card.hpp"
#include "nj/store/sources.hpp"

namespace nj {

/// Imports the cards of one vCard file. A card belongs to the person with its UID, else to the person with one of its
/// emails, else, if it has neither, to the person with its whole name. Any other card adds a person, who waits for
/// triage.
class CardImport {
public:
    explicit CardImport(const ImportRun& run)
        : run_(run), journal_(run.journal), writer_(run.writer), report_(run.report) {}

    void take_file(const std::string& file, std::string_view bytes);

private:
    using Index = std::unordered_multimap<std::string, ContactId>;

    void take_card(const Card& card);
    void add(const Card& card);
    void update(const Card& card, ContactId known);
    bool add_notes(const Card& card, ContactId contact);
    void count_fields(const Card& card, const std::vector<std::string>& overruled);
    void note_namesake(const Card& card, ContactId added);

    /// The person a card belongs to. Throws `SkippedCard` if only a name is known and it fits several people.
    std::optional<KnownContact> owner_of(const Card& card);
    std::optional<KnownContact> owner_by_email(const Card& card);
    std::optional<KnownContact> owner_by_name(const Card& card);
    [[nodiscard]] bool has_name(ContactId contact, const std::string& name);

    const ImportRun& run_;
    Journal& journal_;
    Writer& writer_;
    ImportReport& report_;
    std::string file_;
    // the people in this file: those just added are not in the word index yet
    std::set<ContactId> settled_;
    Index by_email_;
    Index by_name_;
};

}  // namespace nj
