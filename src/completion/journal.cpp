#include "journal.hpp"

#include <algorithm>

#include "fixed.hpp"
#include "nj/base/count.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/frecency.hpp"
#include "nj/help/settings.hpp"
#include "nj/help/tree.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/operations.hpp"
#include "nj/store/settings.hpp"

namespace nj {
namespace {

constexpr std::size_t at_most = 50;

std::vector<Candidate> used(const std::vector<Used>& values, const std::string& begin, std::string_view one,
                            std::string_view many = {}) {
    std::vector<Candidate> found;
    for (const auto& value : values)
        if (found.size() < at_most && begins_with(value.text, begin))
            found.push_back({value.text, counted(value.times, one, many)});
    return found;
}

Candidate person_candidate(const Beginning& person, const std::string& begin, Day today) {
    const std::string mark = begin.starts_with('@') || person.is_name_of_others ? "@" : "";
    std::string description = person.name;
    if (person.last) description += ", last " + span_words(today - *person.last) + (*person.last < today ? " ago" : "");
    return {mark + person.handle, std::move(description), Then::word, {slug(person.name), person.name, person.word}};
}

std::vector<Candidate> numbered_candidates(const std::vector<NumberedWords>& things, const std::string& begin) {
    const std::string mark = begin.starts_with('#') ? "#" : "";
    std::vector<Candidate> found;
    for (const auto& thing : things)
        if (std::string text = mark + std::to_string(thing.number); text.starts_with(begin))
            found.push_back({std::move(text), thing.name.empty() ? thing.words : thing.name + ": " + thing.words});
    return found;
}

}  // namespace

std::vector<Candidate> people(Journal& journal, const std::string& begin, Day today) {
    if (const auto comma = begin.rfind(','); comma != std::string::npos) {
        const auto next = std::min(begin.find_first_not_of(' ', comma + 1), begin.size());
        return with_front(begin.substr(0, next), people(journal, begin.substr(next), today));
    }
    if (begin.starts_with('+')) return community_handles(journal, begin);
    auto begun = people_beginning(journal, begin);
    // the day of the last exchange decides between people without other data
    std::ranges::stable_sort(begun, std::greater(), [&](const auto& person) { return frecency(person.latest, today); });
    std::vector<Candidate> found;
    for (const auto& person : begun) found.push_back(person_candidate(person, begin, today));
    return found;
}

std::vector<Candidate> community_handles(Journal& journal, const std::string& begin) {
    const std::string mark = begin.empty() || begin.starts_with('+') ? "+" : "";
    const std::string bare = begin.starts_with('+') ? begin.substr(1) : begin;
    std::vector<Candidate> found;
    for (const auto& community : community_names(journal))
        if (begins_with(community.handle, bare) || begins_with(community.name, bare))
            found.push_back({mark + community.handle,
                             community.name + ", " + counted(community.members, "member"),
                             Then::word,
                             {community.name}});
    return found;
}

std::vector<Candidate> kind_names(Journal& journal, const std::string& begin) {
    std::vector<Candidate> found;
    const Kinds known = kinds(journal);
    for (const auto& kind : known.all())
        if (begins_with(kind.name, begin))
            found.push_back({kind.name, "weight " + std::to_string(kind.weight) + (kind.live ? ", live" : "")});
    return found;
}

std::vector<Candidate> tags(Journal& journal, const std::string& begin) {
    auto found = field_values(journal, ContactValue::tag, begin);
    for (const auto& tag : all_tags(journal))
        if (begins_with(tag, begin) && std::ranges::find(found, tag, &Candidate::text) == found.end())
            found.push_back({tag, "of exchanges"});
    return found;
}

std::vector<Candidate> places(Journal& journal, const std::string& begin) {
    return used(places_lately(journal), begin, "exchange");
}

std::vector<Candidate> field_values(Journal& journal, ContactValue field, const std::string& begin) {
    auto found = used(values_of(journal, field), begin, "person", "people");
    if (has_more_people(journal))
        for (auto& value : found) value.description += " of the " + std::to_string(people_looked_at) + " added last";
    return found;
}

std::vector<Candidate> numbers(Journal& journal, NumberedNoun noun, const std::string& begin) {
    return numbered_candidates(numbered(journal, noun, at_most), begin);
}

std::vector<Candidate> all_numbers(Journal& journal, const std::string& begin) {
    using enum NumberedNoun;
    std::vector<NumberedWords> all;
    for (const auto noun : {waiting, ask, gift, share, fact, encounter, introduction})
        std::ranges::move(numbered(journal, noun, at_most), std::back_inserter(all));
    std::ranges::stable_sort(all, std::greater(), &NumberedWords::number);
    const auto again = std::ranges::unique(all, {}, &NumberedWords::number);  // one thing may be in two lists
    all.erase(again.begin(), again.end());
    if (all.size() > at_most) all.resize(at_most);
    return numbered_candidates(all, begin);
}

std::vector<Candidate> open_goals(Journal& journal, const std::string& begin) {
    std::vector<NumberedWords> open;
    for (const auto& goal : goals(journal, GoalsMeant::open)) open.push_back({goal.number, goal.text, ""});
    return numbered_candidates(open, begin);
}

std::vector<Candidate> operations(Journal& journal, const std::string& begin) {
    std::vector<NumberedWords> latest;
    for (const auto& operation : history(journal, {.limit = 20, .about = {}, .device = {}}))
        latest.push_back({operation.number, operation.summary, ""});
    return numbered_candidates(latest, begin);
}

std::vector<Candidate> aliases(Journal& journal, const std::string& begin) {
    const std::string family = "alias.";
    std::vector<Candidate> found;
    for (const auto& setting : settings(journal))
        if (setting.name.starts_with(family + begin))
            found.push_back({setting.name.substr(family.size()), "means nj " + setting.value});
    return found;
}

std::vector<Candidate> setting_names(Journal* journal, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& note : setting_notes())
        if (begins_with(note.name, begin))
            found.push_back(
                {std::string(note.name), std::string(note.takes), note.name.ends_with('.') ? Then::more : Then::word});
    if (journal == nullptr) return found;
    for (const auto& setting : settings(*journal)) {
        const bool known = std::ranges::find(found, setting.name, &Candidate::text) != found.end();
        if (!known && begins_with(setting.name, begin)) found.push_back({setting.name, setting.value});
    }
    return found;
}

}  // namespace nj
