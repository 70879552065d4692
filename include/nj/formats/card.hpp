#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nj {

/// Something in a file that could not be taken.
struct Skipped {
    std::size_t line;  ///< from 1
    std::string reason;
};

/// One person out of an address book, whatever its format. Text is UTF-8 in NFC; unknown values are empty.
struct Card {
    std::size_t line = 0;  ///< where it begins
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
    std::vector<std::string> warnings;  ///< what was dropped or could not be read, in words
    bool is_group = false;              ///< KIND:group and the like: no contact
    /// The properties taken and those not taken, by name, once for each line of the file, for the account book. One of
    /// which a part was taken (the city of ADR) is in both; lines about the card itself (VERSION, REV) are in neither.
    std::vector<std::string> kept;
    std::vector<std::string> dropped;
};

}  // namespace nj
