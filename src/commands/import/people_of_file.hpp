#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj {

/// The people the names in a file mean: an exact handle, else an email, else a whole name or alias. Each folded text
/// is looked up once and remembered.
class PeopleOfFile {
public:
    explicit PeopleOfFile(Journal& journal) : journal_(journal) {}

    enum class Meaning { someone, no_one, removed, several };
    struct Meant {
        Meaning meaning = Meaning::no_one;
        std::vector<ContactId> people;  ///< one, or all it could be
    };
    const Meant& meant(const std::string& text);
    /// Makes the text mean the contact that was added for it.
    void remember(const std::string& text, ContactId contact);

private:
    Meant look_up(const std::string& folded);

    Journal& journal_;
    std::unordered_map<std::string, Meant> known_;
};

}  // namespace nj
