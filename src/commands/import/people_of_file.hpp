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

    enum class Meaning { somebody, nobody, removed, several };
    struct Meant {
        Meaning meaning = Meaning::nobody;
        std::vector<ContactId> people;  ///< one, or the several it could be
    };
    const Meant& meant(const std::string& text);
    /// From now on the text means someone who was made for it.
    void remember(const std::string& text, ContactId contact);

private:
    Meant look_up(const std::string& folded);

    Journal& journal_;
    std::unordered_map<std::string, Meant> known_;
};

}  // namespace nj
