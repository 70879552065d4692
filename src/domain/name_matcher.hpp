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

/// Whether nothing of what the person goes by was left out.
constexpr bool is_exact(Fit fit) {
    return fit >= Fit::handle;
}

struct Match {
    std::size_t person;  ///< index into the people
    Fit fit;
};

/// People with their names folded once, to be asked for many times. Keeps a view of the people it was made of.
class NameMatcher {
public:
    explicit NameMatcher(std::span<const Person> people);

    /// The people a text may mean, likeliest first; `people_named` says how.
    [[nodiscard]] std::vector<Match> named(std::string_view text, Precision precision) const;

    /// Whether the text names someone beyond doubt about the spelling: in whole words.
    [[nodiscard]] bool knows(std::string_view text) const { return !named(text, Precision::whole_words).empty(); }

private:
    using Name = std::vector<std::string>;  ///< folded words

    struct Folded {
        Name handle;
        std::vector<Name> names;
        std::vector<std::string> emails;
    };

    /// `@handle` and an email mean only themselves.
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
