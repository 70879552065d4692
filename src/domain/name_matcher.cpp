#include "name_matcher.hpp"

#include <algorithm>
#include <limits>
#include <tuple>

#include "nj/base/text.hpp"

namespace nj {

NameMatcher::NameMatcher(std::span<const Person> people) : people_(people) {
    folded_.reserve(people.size());
    for (const Person& person : people) {
        Folded& folded = folded_.emplace_back();
        folded.handle = folded_words(person.handle);
        folded.names.push_back(folded_words(person.name));
        for (const std::string& alias : person.aliases) folded.names.push_back(folded_words(alias));
        for (const std::string& email : person.emails) folded.emails.push_back(fold(email));
    }
}

NameMatcher::Typed NameMatcher::typed(std::string_view text) {
    if (text.starts_with('+')) return {};
    if (text.starts_with('@')) return {.form = Typed::Form::handle, .words = folded_words(text)};
    const bool email = text.find('@') != text.npos;
    return {.form = email ? Typed::Form::email : Typed::Form::name, .words = folded_words(text), .email = fold(text)};
}

Fit NameMatcher::fit(const Typed& typed, const Folded& person) {
    if (typed.form == Typed::Form::email) {
        return std::ranges::find(person.emails, typed.email) == person.emails.end() ? Fit::none : Fit::whole;
    }
    const bool is_handle = typed.words == person.handle;
    if (typed.form == Typed::Form::handle) return is_handle ? Fit::whole : Fit::none;
    return std::max(is_handle ? Fit::handle : Fit::none, fit_of_names(typed.words, person.names));
}

Fit NameMatcher::fit_of_names(const Name& typed, const std::vector<Name>& names) {
    Fit best = Fit::none;
    for (const Name& name : names) {
        if (typed == name) return Fit::whole;
        if (std::search(name.begin(), name.end(), typed.begin(), typed.end()) != name.end()) best = Fit::part;
    }
    return best;
}

bool NameMatcher::fits_as_prefix(const Name& typed, const Folded& person) {
    const auto begins_in_order = [&](const Name& name) {
        auto word = name.begin();
        return std::ranges::all_of(typed, [&](const std::string& beginning) {
            word = std::find_if(word, name.end(), [&](const auto& whole) { return whole.starts_with(beginning); });
            return word != name.end() && word++ != name.end();
        });
    };
    return begins_in_order(person.handle) || std::ranges::any_of(person.names, begins_in_order);
}

std::vector<Match> NameMatcher::named(std::string_view text, Precision precision) const {
    const Typed asked = typed(text);
    std::vector<Match> matches;
    if (asked.words.empty()) return matches;
    for (std::size_t i = 0; i < folded_.size(); ++i) {
        if (const Fit found = fit(asked, folded_[i]); found != Fit::none) matches.push_back({i, found});
    }
    const bool beginnings = precision == Precision::prefixes && asked.form == Typed::Form::name && matches.empty();
    for (std::size_t i = 0; beginnings && i < folded_.size(); ++i) {
        if (fits_as_prefix(asked.words, folded_[i])) matches.push_back({i, Fit::prefix});
    }
    std::ranges::sort(matches, [this](Match a, Match b) { return likelier(a, b); });
    return matches;
}

bool NameMatcher::likelier(Match a, Match b) const {
    const auto rank = [this](Match match) {
        const Person& person = people_[match.person];
        const int days_of_last =
            person.last ? person.last->time_since_epoch().count() : std::numeric_limits<int>::min();
        // a bare handle is not more likely than a name that contains it
        return std::tuple(!person.archived, match.fit == Fit::whole, person.exchange_days, days_of_last);
    };
    const auto rank_a = rank(a);
    const auto rank_b = rank(b);
    return rank_a != rank_b ? rank_a > rank_b : people_[a.person].handle < people_[b.person].handle;
}

}  // namespace nj
