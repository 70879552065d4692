#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// What became of one value of a file: taken as is, taken in another form, or left behind.
enum class Fate { absent, kept, converted, dropped };

/// One line of an account book: a field of the files read (`EMAIL`, `place`) and what became of its values.
struct FieldAccount {
    std::string source;
    std::size_t kept = 0;
    std::size_t converted = 0;
    std::size_t dropped = 0;
};

/// What an import did, field by field, in the order in which the fields were first met.
class AccountBook {
public:
    /// The place of a field, opened when it is new: the same for as long as the book lives.
    std::size_t open(std::string_view source);
    void count(std::size_t field, Fate fate);
    void count(std::string_view source, Fate fate) { count(open(source), fate); }

    [[nodiscard]] std::span<const FieldAccount> fields() const { return fields_; }
    [[nodiscard]] bool has_dropped() const;

private:
    std::vector<FieldAccount> fields_;
};

}  // namespace nj
