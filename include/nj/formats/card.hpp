#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nj {

/// A part of a file that was skipped.
struct Skipped {
    std::size_t line;  ///< from 1
    std::string reason;
};

/// One person in an address book of any format. Text is UTF-8 in NFC; unknown values are empty.
struct Card {
    std::size_t line = 0;  ///< its first line
    std::string uid;
    std::string name;  ///< FN, else N joined, nickname, org, email
    std::string given;
    std::string family;
    std::vector<std::string> nicknames;
    std::vector<std::string> emails;
    std::vector<std::string> phones;
    std::vector<std::string> urls;
    std::string org;
    std::string title;
    std::string city;
    std::string birthday;  ///< `1980-03-22` or `--03-22`
    std::vector<std::string> tags;
    std::vector<std::string> notes;
    std::string handle;                 ///< X-NJ-HANDLE
    std::vector<std::string> warnings;  ///< messages about values that were dropped or unreadable
    bool is_group = false;              ///< KIND:group or an equivalent: not a contact
    /// The names of the imported and of the dropped properties, once per line of the file, for the import report. A
    /// property that was imported in part (the city of ADR) is in both; lines about the card itself (VERSION, REV) are
    /// in neither.
    std::vector<std::string> kept;
    std::vector<std::string> dropped;
};

}  // namespace nj
