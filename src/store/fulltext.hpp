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

}  // namespace nj::store
