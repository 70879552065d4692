#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/database.hpp"
#include "engine/value.hpp"

namespace nj::store {

/// The entry in the word index for a whole name, handle, or email: it begins with `=`, which words never do.
std::string whole_name_word(std::string_view name);

/// Maintains the computed tables `shown`, `word`, and `fulltext`: which people are shown, and how they are found.
class PeopleIndex {
public:
    explicit PeopleIndex(Database& database) : database_(database) {}

    /// Sets `live` of a changed row, whose cells must be stamped already, and updates its words and full text.
    void apply(const Change& change);
    /// The contact this one is shown as: itself, or the one it was merged into.
    std::int64_t root_of(std::int64_t contact);
    /// The root and all contacts merged into it.
    std::vector<std::int64_t> members_of(std::int64_t root);
    /// Computes the roots of a contact and of those merged into it after `merged_into` changed; returns old and new
    /// roots.
    std::set<std::int64_t> regroup(std::int64_t contact);
    /// Adds a new contact to `shown`, or updates its handle and visibility.
    void update_shown(std::int64_t contact, bool visible);

private:
    bool update_live(const Change& change);
    void index_words(const Change& change, bool was_live, bool is_live);
    void index_text(const Change& change, bool was_live, bool is_live);

    std::set<std::int64_t> assign_roots(std::int64_t contact);

    Database& database_;
    std::unordered_map<std::int64_t, std::int64_t> roots_;  ///< a cache, emptied by regroup
};

}  // namespace nj::store
