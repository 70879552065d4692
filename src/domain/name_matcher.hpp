#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/naming.hpp"

namespace nj {

/// How well a text fits a person, worst first: beginnings of words, words of a name, a bare handle, or the whole of a
/// name, an alias, an email or an `@handle`.
enum class Fit { none, prefix, part, handle, whole };

/// Whether the text is a complete name, alias, email, or handle.
constexpr bool is_exact(Fit fit) {
    return fit >= Fit::handle;
}

struct Match {
    std::size_t person;  ///< index into the people
    Fit fit;
};

/// Finds people by name. It folds their names once, for many lookups, and stores a view of the people.
class NameMatcher {
public:
    explicit NameMatcher(std::span<const Person> people);

    /// The people that a text may mean, most likely first, by the rules of `people_named`.
    [[nodiscard]] std::vector<Match> named(std::string_view text, Precision precision) const;

    /// Whether the text names someone in whole words.
    [[nodiscard]] bool knows(std::string_view text) const { return !named(text, Precision::whole_words).empty(); }

private:
    using Name = std::vector<std::string>;  ///< folded words

    struct Folded {
        Name handle;
        std::vector<Name> names;
        std::vector<std::string> emails;
    };

    /// A typed text. `@handle` and an email match only exactly.
    struct Typed {
        enum class Form { name, handle, email } form = Form::name;
        Name words = {};
        std::string email = {};
    };

    static Typed typed(std::string_view text);
    static Fit fit(const Typed& typed, const Folded& person);
    static Fit fit_of_names(const Name& typed, const std::vector<Name>& names);
    static bool fits_as_prefix(const Name& typed, const Folded& person);
    [[nodiscard]] bool likelier(Match a, Match b) const;

    std::span<const Person> people_;
    std::vector<Folded> folded_;
};

}  // namespace nj
