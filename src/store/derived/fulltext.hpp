#pragma once

#include <string>
#include <string_view>

namespace nj::store {

/// A folded phrase as an FTS5 query: quoted, with its last word as a prefix.
inline std::string phrase_match(std::string_view phrase) {
    std::string match = "\"";
    for (const char c : phrase) match += c == '"' ? ' ' : c;
    return match + "\" *";
}

/// Whether rows of a table are in the full text under their short number, not their id. Ids are larger than any number.
inline bool has_text_by_number(std::string_view table) {
    return table == "exchange" || table == "fact";
}

}  // namespace nj::store
