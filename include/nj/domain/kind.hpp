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

/// The kinds of one journal: the built-in ones with the user's own laid over them (`nj config kind.hike "3 live"`).
class Kinds {
public:
    Kinds();
    /// Adds a kind or changes one.
    void set(Kind kind);
    [[nodiscard]] const Kind* find(std::string_view name) const;  ///< folded; nullptr when unknown
    [[nodiscard]] std::span<const Kind> all() const { return kinds_; }
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::vector<Kind> kinds_;
};

/// Reads the value of a `kind.NAME` setting: a weight from 0 to 5, then perhaps `live`. Nothing when it is not that.
std::optional<Kind> kind_from_setting(std::string_view name, std::string_view value);

/// Whether an exchange adds value: it is live, something was given or received, or it is an intro, favour, or gift.
bool is_value_added(const Kind& kind, bool gave_or_got);
/// The same for the kind of that name; one that is not known has weight 1 and is not live.
bool is_value_added(const Kinds& kinds, const std::string& name, bool gave_or_got);

}  // namespace nj
