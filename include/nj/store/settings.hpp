#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

struct Setting {
    std::string name;
    std::string value;
};

/// Settings that affect results are stored in the journal, so that they are logged, undone, and synced. Sorted by name.
std::vector<Setting> settings(Journal& journal);
std::optional<std::string> setting(Journal& journal, std::string_view name);
void set_setting(Writer& writer, std::string_view name, std::string_view value);
void clear_setting(Writer& writer, std::string_view name);

/// The built-in kinds, overridden and extended by those of the journal.
Kinds kinds(Journal& journal);
void add_kind(Writer& writer, const Kind& kind);

}  // namespace nj
