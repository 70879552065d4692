#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// A kind of exchange: its weight in the ranking, 0 to 5, and whether it is live (face to face or by voice).
struct Kind {
    std::string name;
    int weight = 1;
    bool live = false;
    bool operator==(const Kind&) const = default;
};

/// The kinds of one journal: the built-in ones, extended or replaced by the user's (`nj config kind.hike "3 live"`).
class Kinds {
public:
    Kinds();
    /// Adds or replaces a kind.
    void set(Kind kind);
    [[nodiscard]] const Kind* find(std::string_view name) const;  ///< `name` is folded; nullptr if unknown
    [[nodiscard]] std::span<const Kind> all() const { return kinds_; }
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::vector<Kind> kinds_;
};

/// Reads the value of a `kind.NAME` setting: a weight from 0 to 5, optionally followed by `live`. Nothing if invalid.
std::optional<Kind> kind_from_setting(std::string_view name, std::string_view value);

/// Whether an exchange adds value: it is live, something was given or received, or it is an intro, favour, or gift.
bool is_value_added(const Kind& kind, bool gave_or_got);
/// The same by name; an unknown kind has weight 1 and is not live.
bool is_value_added(const Kinds& kinds, const std::string& name, bool gave_or_got);

}  // namespace nj
