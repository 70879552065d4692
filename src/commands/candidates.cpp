#include <algorithm>
#include <array>

#include "nj/base/text.hpp"
#include "nj/help.hpp"
#include "nj/store/candidates.hpp"
#include "nj/store/settings.hpp"

namespace nj {
namespace {

constexpr std::size_t at_most = 50;

using Fixed = std::pair<std::string_view, std::string_view>;
constexpr std::array<Fixed, 5> circles{{{"inner", "the five closest"},
                                        {"close", "about ten more"},
                                        {"friends", "about thirty-five more"},
                                        {"active", "about a hundred more"},
                                        {"wider", "kept; nobody is asked of you"}}};
constexpr std::array<Fixed, 7> topics{{{"likes", ""},
                                       {"needs", ""},
                                       {"offers", ""},
                                       {"family", ""},
                                       {"work", ""},
                                       {"avoid", "what not to send or say"},
                                       {"why", "why this person"}}};
constexpr std::array<Fixed, 6> dates{{{"today", ""},
                                      {"yesterday", ""},
                                      {"monday", ""},
                                      {"\"last friday\"", ""},
                                      {"\"3 days ago\"", ""},
                                      {"\"in 2 weeks\"", ""}}};
constexpr std::array<Fixed, 4> durations{
    {{"2w", "two weeks"}, {"6w", "six weeks"}, {"monthly", ""}, {"quarterly", ""}}};
constexpr std::array<Fixed, 1> shells{{{"bash", ""}}};
constexpr std::array<Fixed, 6> fields{{{"tag:", "with that tag"},
                                       {"org:", "who work there"},
                                       {"city:", "who live there"},
                                       {"is:due", "past their rhythm"},
                                       {"quiet:", "no exchange for so long"},
                                       {"since:", "last exchange since then"}}};

std::vector<Candidate> matching(std::span<const Fixed> fixed, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& [text, description] : fixed)
        if (text.starts_with(begin)) found.push_back({std::string(text), std::string(description)});
    return found;
}

std::vector<Candidate> people(Journal& journal, const std::string& begin, Day today) {
    std::vector<Candidate> found;
    for (const auto& person : people_beginning(journal, begin, at_most)) {
        std::string description = person.name;
        if (person.last) description += ", last " + span_words(today - *person.last);
        found.push_back({(begin.starts_with('@') ? "@" : "") + person.handle, std::move(description)});
    }
    return found;
}

std::vector<Candidate> kind_names(Journal& journal, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& name : kinds(journal).names())
        if (name.starts_with(begin)) found.push_back({name, ""});
    return found;
}

std::vector<Candidate> plain(const std::vector<std::string>& texts, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& text : texts)
        if (text.starts_with(begin)) found.push_back({text, ""});
    return found;
}

}  // namespace

std::vector<Candidate> candidates(Completes completes, const std::string& begin, Journal* journal, Day today) {
    switch (completes) {
        case Completes::circle:
            return matching(circles, begin);
        case Completes::topic:
            return matching(topics, begin);
        case Completes::date:
            return matching(dates, begin);
        case Completes::duration:
            return matching(durations, begin);
        case Completes::shell:
            return matching(shells, begin);
        case Completes::filter:
            return matching(fields, begin);
        default:
            break;
    }
    if (journal == nullptr) return {};
    switch (completes) {
        case Completes::contact:
            return people(*journal, begin, today);
        case Completes::kind:
            return kind_names(*journal, begin);
        case Completes::tag:
            return plain(all_tags(*journal), begin);
        case Completes::community:
            return plain(all_communities(*journal), begin);
        default:
            return {};
    }
}

}  // namespace nj
