#include <algorithm>
#include <array>

#include "nj/base/text.hpp"
#include "nj/domain/filter.hpp"
#include "nj/help.hpp"
#include "nj/store/candidates.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/goals.hpp"
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
constexpr std::array<Fixed, 5> countable{{{"contacts", "people met"},
                                          {"exchanges", "with whom it names"},
                                          {"intros", "introductions made"},
                                          {"encounters", "practice conversations"},
                                          {"gives", "things given"}}};
constexpr std::array<Fixed, 1> shells{{{"bash", ""}}};

constexpr std::array<Fixed, 7> states{{{"due", "past their rhythm"},
                                       {"overdue", "three rhythms or more"},
                                       {"dormant", "more than eight"},
                                       {"unmet", "not met yet"},
                                       {"archived", ""},
                                       {"waiting", "to be placed"},
                                       {"new", "added within 30 days"}}};
constexpr std::array<Fixed, 4> things{
    {{"email", ""}, {"phone", ""}, {"promise", "one of yours, open"}, {"ask", "one of yours, open"}}};

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

/// `12`, or `#12` where that was begun.
std::vector<Candidate> numbers(Journal& journal, NumberedNoun noun, const std::string& begin) {
    const std::string mark = begin.starts_with('#') ? "#" : "";
    std::vector<Candidate> found;
    for (const auto& thing : numbered(journal, noun, at_most))
        if (std::string text = mark + std::to_string(thing.number); text.starts_with(begin))
            found.push_back({std::move(text), thing.name.empty() ? thing.words : thing.name + ": " + thing.words});
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

/// With or without the `+`, as it was begun.
std::vector<Candidate> community_handles(Journal& journal, const std::string& begin) {
    const bool bare = !begin.empty() && !begin.starts_with('+');
    std::vector<Candidate> found;
    for (const auto& line : communities(journal)) {
        std::string handle = (bare ? "" : "+") + line.community.handle;
        if (handle.starts_with(begin)) found.push_back({std::move(handle), line.community.name});
    }
    return found;
}

std::vector<Candidate> open_goals(Journal& journal, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& goal : goals(journal, GoalsMeant::open))
        if (std::string number = std::to_string(goal.number); number.starts_with(begin))
            found.push_back({std::move(number), goal.text});
    return found;
}


/// `cit` gives `city:`; behind the colon stands what a person of this journal could mean.
std::vector<Candidate> filters(Journal* journal, const std::string& begin, Day today) {
    const auto colon = begin.find(':');
    if (colon == std::string::npos) {
        std::vector<Candidate> found;
        for (const auto& field : filter_notes())
            if (field.name.starts_with(begin)) found.push_back({std::string(field.name) + ":", std::string(field.means)});
        return found;
    }
    const std::string field = begin.substr(0, colon);
    const std::string value = begin.substr(colon + 1);
    const auto values = [&]() -> std::vector<Candidate> {
        if (field == "circle") return matching(circles, value);
        if (field == "is") return matching(states, value);
        if (field == "has") return matching(things, value);
        if (journal == nullptr) return {};
        if (field == "tag") return plain(all_tags(*journal), value);
        if (field == "kind") return kind_names(*journal, value);
        if (field == "community") return community_handles(*journal, value);
        if (field == "goal") return open_goals(*journal, value);
        if (field == "via" || field == "knows") return people(*journal, value, today);
        return {};
    }();
    std::vector<Candidate> found;
    for (const auto& each : values) found.push_back({field + ":" + each.text, each.description});
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
        case Completes::counted:
            return matching(countable, begin);
        case Completes::shell:
            return matching(shells, begin);
        case Completes::filter:
            return filters(journal, begin, today);
        default:
            break;
    }
    if (journal == nullptr) return {};
    switch (completes) {
        case Completes::contact:
            return begin.starts_with('+') ? community_handles(*journal, begin) : people(*journal, begin, today);
        case Completes::kind:
            return kind_names(*journal, begin);
        case Completes::tag:
            return plain(all_tags(*journal), begin);
        case Completes::goal:
            return open_goals(*journal, begin);
        case Completes::community:
            return community_handles(*journal, begin);
        case Completes::number:
            return numbers(*journal, NumberedNoun::waiting, begin);
        case Completes::ask:
            return numbers(*journal, NumberedNoun::ask, begin);
        case Completes::gift:
            return numbers(*journal, NumberedNoun::gift, begin);
        case Completes::share:
            return numbers(*journal, NumberedNoun::share, begin);
        case Completes::encounter:
            return numbers(*journal, NumberedNoun::encounter, begin);
        case Completes::fact:
            return numbers(*journal, NumberedNoun::fact, begin);
        default:
            return {};
    }
}

}  // namespace nj
