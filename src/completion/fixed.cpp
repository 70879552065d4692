#include "fixed.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/view/list.hpp"
#include "nj/view/list_columns.hpp"

namespace nj {
namespace {

using Fixed = std::pair<std::string_view, std::string_view>;
constexpr std::array<Fixed, 5> circles{{{"inner", "the five closest"},
                                        {"close", "about ten more"},
                                        {"friends", "about thirty-five more"},
                                        {"active", "about a hundred more"},
                                        {"wider", "kept, never due"}}};
constexpr std::array<Fixed, 7> topics{{{"likes", "what they care for"},
                                       {"needs", "what they look for"},
                                       {"offers", "what they could do for someone"},
                                       {"family", "who belongs to them"},
                                       {"work", "what they do"},
                                       {"avoid", "what not to send or say"},
                                       {"why", "why this person"}}};
constexpr std::array<Fixed, 6> durations{{{"2w", "two weeks"},
                                          {"6w", "six weeks"},
                                          {"weekly", "7 days"},
                                          {"monthly", "30 days"},
                                          {"quarterly", "90 days"},
                                          {"yearly", "365 days"}}};
constexpr std::array<Fixed, 5> countable{{{"contacts", "people met"},
                                          {"exchanges", "with the people it names"},
                                          {"intros", "introductions made"},
                                          {"encounters", "practice conversations"},
                                          {"gives", "things given"}}};
constexpr std::array<Fixed, 3> shells{{{"bash", "eval \"$(nj completion bash)\" in ~/.bashrc"},
                                       {"zsh", "source <(nj completion zsh) in ~/.zshrc"},
                                       {"fish", "nj completion fish | source in config.fish"}}};
constexpr std::array<Fixed, 3> colours{
    {{"auto", "at a terminal"}, {"always", "in a pipe too"}, {"never", "plain text"}}};
constexpr std::array<Fixed, 2> decliners{{{"me", "you would rather not"}, {"them", "they would rather not"}}};
constexpr std::array<Fixed, 1> formats{{{"json", "the live state"}}};

constexpr std::array<Fixed, 7> states{{{"due", "longer than usual since the last exchange"},
                                       {"overdue", "three times the usual gap or more"},
                                       {"dormant", "more than eight times the usual gap"},
                                       {"unmet", "not met yet"},
                                       {"archived", "archived"},
                                       {"waiting", "waiting for triage"},
                                       {"new", "added within 30 days"}}};
constexpr std::array<Fixed, 4> things{
    {{"email", "an address"}, {"phone", "a number"}, {"promise", "one of yours, open"}, {"ask", "one of yours, open"}}};

constexpr std::array<std::string_view, 13> past{"today",      "yesterday",   "monday",     "tuesday", "wednesday",
                                                "thursday",   "friday",      "saturday",   "sunday",  "3 days ago",
                                                "a week ago", "2 weeks ago", "last friday"};
constexpr std::array<std::string_view, 13> to_come{"today",      "tomorrow",    "monday",      "tuesday", "wednesday",
                                                   "thursday",   "friday",      "saturday",    "sunday",  "in 3 days",
                                                   "in 2 weeks", "next friday", "end of month"};

std::vector<Candidate> matching(std::span<const Fixed> fixed, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& [text, description] : fixed)
        if (begins_with(text, begin)) found.push_back({std::string(text), std::string(description)});
    return found;
}

/// The names of columns, for the name after the last comma.
std::vector<Candidate> columns(const std::string& begin) {
    const auto name_at = begin.find_last_of(",-") + 1;
    std::vector<Candidate> found;
    for (const auto& name : list_column_names())
        if (begins_with(name, begin.substr(name_at))) found.push_back({name, "as in --json"});
    return with_front(begin.substr(0, name_at), std::move(found));
}

}  // namespace

bool begins_with(std::string_view text, const std::string& begin) {
    return text.starts_with(begin) || fold(text).starts_with(fold(begin));
}

std::vector<Candidate> with_front(const std::string& front, std::vector<Candidate> found) {
    for (auto& candidate : found) {
        candidate.text.insert(0, front);
        for (auto& spelling : candidate.also) spelling.insert(0, front);
    }
    return found;
}

void append(std::vector<Candidate>& found, std::vector<Candidate> more) {
    std::ranges::move(more, std::back_inserter(found));
}

std::vector<Candidate> fixed_words(Completes completes, const std::string& begin) {
    switch (completes) {
        case Completes::circle:
            return matching(circles, begin);
        case Completes::topic:
            return matching(topics, begin);
        case Completes::duration:
        case Completes::duration_or_coming:
            return matching(durations, begin);
        case Completes::counted:
            return matching(countable, begin);
        case Completes::shell:
            return matching(shells, begin);
        case Completes::colour:
            return matching(colours, begin);
        case Completes::who_declines:
            return matching(decliners, begin);
        case Completes::format:
            return matching(formats, begin);
        case Completes::column:
            return columns(begin);
        case Completes::file:
            return {{"", "", Then::files}};
        default:
            return {};
    }
}

std::vector<Candidate> fixed_filter_values(std::string_view field, const std::string& begin) {
    if (field == "circle") return matching(circles, begin);
    if (field == "is") return matching(states, begin);
    if (field == "has") return matching(things, begin);
    return {};
}

std::vector<Candidate> dates(const std::string& begin, Day today, Tense tense) {
    std::vector<Candidate> found;
    for (const auto text : tense == Tense::past ? past : to_come) {
        if (!begins_with(text, begin)) continue;
        if (const auto day = parse_day(text, today, tense)) found.push_back({std::string(text), long_date(*day)});
    }
    return found;
}

}  // namespace nj
