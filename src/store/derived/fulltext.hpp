#pragma once

#include <string>
#include <string_view>

namespace nj::store {

/// A folded phrase as FTS5's MATCH wants it: in quotes, its last word a beginning.
inline std::string phrase_match(std::string_view phrase) {
    std::string match = "\"";
    for (const char c : phrase) match += c == '"' ? ' ' : c;
    return match + "\" *";
}

/// Rows of these tables are in the full text under their short number, others under their id; ids are larger than
/// any number.
inline bool has_text_by_number(std::string_view table) {
    return table == "exchange" || table == "fact";
}

}  // namespace nj::store
