#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/database.hpp"
#include "engine/value.hpp"

namespace nj::store {

/// The entry of the word index that stands for a whole name, handle or email: it begins with `=`, as no word does.
std::string whole_name_word(std::string_view name);

/// Who is shown and how they are found: the computed tables `shown`, `word` and `fulltext`.
class PeopleIndex {
public:
    explicit PeopleIndex(Database& database) : database_(database) {}

    /// Sets `live` of a changed row (its cells stamped already) and brings its words and full text in step with it.
    void apply(const Change& change);
    /// The contact this one is shown as: itself, or the one it was merged into.
    std::int64_t root_of(std::int64_t contact);
    /// Everyone merged into a root, itself included.
    std::vector<std::int64_t> members_of(std::int64_t root);
    /// Roots a contact and everyone merged into it again after `merged_into` changed; gives old and new roots.
    std::set<std::int64_t> regroup(std::int64_t contact);
    /// Enters a new contact, or brings handle and visibility up to date.
    void update_shown(std::int64_t contact, bool visible);

private:
    bool update_live(const Change& change);
    void index_words(const Change& change, bool was_live, bool is_live);
    void index_text(const Change& change, bool was_live, bool is_live);

    std::set<std::int64_t> assign_roots(std::int64_t contact);

    Database& database_;
    std::unordered_map<std::int64_t, std::int64_t> roots_;  ///< of those asked for, until someone is regrouped
};

}  // namespace nj::store
