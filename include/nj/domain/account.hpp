#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// What happened to one value of a file: imported as is, imported in another form, or dropped.
enum class Fate { absent, kept, converted, dropped };

/// One line of an import report: a field of the files (`EMAIL`, `place`), and counts of its values by fate.
struct FieldAccount {
    std::string source;
    std::size_t kept = 0;
    std::size_t converted = 0;
    std::size_t dropped = 0;
};

/// The counts of an import by field, in order of first occurrence.
class AccountBook {
public:
    /// The index of a field, which is added if it is new. Indexes stay valid.
    std::size_t open(std::string_view source);
    void count(std::size_t field, Fate fate);
    void count(std::string_view source, Fate fate) { count(open(source), fate); }

    [[nodiscard]] std::span<const FieldAccount> fields() const { return fields_; }
    [[nodiscard]] bool has_dropped() const;

private:
    std::vector<FieldAccount> fields_;
};

}  // namespace nj
