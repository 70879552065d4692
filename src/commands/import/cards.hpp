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

/// Takes the cards of one vCard file into the journal. A card is someone's who is there by its UID, else by an email,
/// else, where it has neither, by the whole name; everyone else is added and waits in triage.
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

    /// Whose card it is. Throws `StaysOut` where a name alone could be several people's.
    std::optional<KnownContact> owner_of(const Card& card);
    std::optional<KnownContact> owner_by_email(const Card& card);
    std::optional<KnownContact> owner_by_name(const Card& card);
    [[nodiscard]] bool has_name(ContactId contact, const std::string& name);

    const ImportRun& run_;
    Journal& journal_;
    Writer& writer_;
    ImportReport& report_;
    std::string file_;
    // the people of this file's cards: what was just added is not in the word index yet
    std::set<ContactId> settled_;
    Index by_email_;
    Index by_name_;
};

}  // namespace nj
