#pragma once

#include <span>
#include <string>
#include <utility>
#include <vector>

#include "nj/domain/naming.hpp"

namespace nj::test {

/// A person as tests need one; the id is not looked at.
inline Person person(std::string handle, std::string name, const std::string& alias = {}) {
    Person made;
    made.handle = std::move(handle);
    made.name = std::move(name);
    if (!alias.empty()) made.aliases.push_back(alias);
    return made;
}

/// Mentions on one line: `@handle` of everyone meant joined by `/`, or the text in question marks; `,` between.
inline std::string told(std::span<const Mention> mentions, std::span<const Person> people) {
    std::string text;
    for (const Mention& mention : mentions) {
        if (!text.empty()) text += ", ";
        if (mention.meant.empty()) text += "?" + mention.text + "?";
        for (std::size_t i = 0; i < mention.meant.size(); ++i) {
            text += (i == 0 ? "@" : "/@") + people[mention.meant[i]].handle;
        }
    }
    return text;
}

}  // namespace nj::test
