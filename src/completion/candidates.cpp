#include "nj/completion/candidates.hpp"
#include "fixed.hpp"
#include "journal.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/filter.hpp"
#include "nj/domain/sentence.hpp"
#include "nj/help/tree.hpp"

namespace nj {
namespace {

bool begins_number(const std::string& begin) {
    return begin.starts_with('#') || begin.find_first_of("0123456789") == 0;
}

std::vector<Candidate> filter_fields(const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& field : filter_notes())
        if (begins_with(field.name, begin))
            found.push_back({std::string(field.name) + ":", std::string(field.means), Then::more});
    return found;
}

/// The values of a filter field in this journal.
std::vector<Candidate> filter_values(const std::string& field, const std::string& value, Journal* journal, Day today) {
    if (field == "since" || field == "before") return dates(value, today, Tense::past);
    if (journal == nullptr) return fixed_filter_values(field, value);
    if (field == "tag") return tags(*journal, value);
    if (field == "kind") return kind_names(*journal, value);
    if (field == "community") return community_handles(*journal, value);
    if (field == "goal") return open_goals(*journal, value);
    if (field == "via" || field == "knows") return people(*journal, value, today);
    if (field == "org") return field_values(*journal, ContactValue::org, value);
    if (field == "title") return field_values(*journal, ContactValue::title, value);
    if (field == "city") return field_values(*journal, ContactValue::city, value);
    return fixed_filter_values(field, value);
}

/// Completes `cit` to `city:`, then its values. A leading `-` is kept.
std::vector<Candidate> filters(Journal* journal, const std::string& begin, Day today) {
    if (begin.starts_with('-')) return with_front("-", filters(journal, begin.substr(1), today));
    const auto colon = begin.find(':');
    if (colon == std::string::npos) return filter_fields(begin);
    const std::string field = begin.substr(0, colon);
    return with_front(field + ":", filter_values(field, begin.substr(colon + 1), journal, today));
}

std::vector<Candidate> contacts_or_filters(Journal* journal, const std::string& begin, Day today) {
    std::vector<Candidate> found;
    if (journal != nullptr && begin.find(':') == std::string::npos) found = people(*journal, begin, today);
    if (!begin.empty()) append(found, filters(journal, begin, today));
    return found;
}

/// What can follow the people in a sentence.
std::vector<Candidate> after_people(const std::string& begin, Day today) {
    std::vector<Candidate> found = dates(begin, today, Tense::past);
    for (const auto& [word, means] : {std::pair{"at", "and the place"}, std::pair{"and", "and someone else"}})
        if (begins_with(word, begin)) found.push_back({word, means});
    return found;
}

std::vector<Candidate> sentence_words(const Typed& typed, Journal* journal, Day today) {
    switch (part_to_come(typed.before)) {
        case SentencePart::kind:
            return journal != nullptr ? kind_names(*journal, typed.begin) : std::vector<Candidate>{};
        case SentencePart::place:
            return journal != nullptr ? places(*journal, typed.begin) : std::vector<Candidate>{};
        case SentencePart::when:
            return dates(typed.begin, today, Tense::past);
        case SentencePart::note:
            return {};
        case SentencePart::people:
            break;
    }
    std::vector<Candidate> found;
    if (journal != nullptr) found = people(*journal, typed.begin, today);
    if (typed.before.size() > 1 || !typed.begin.empty()) append(found, after_people(typed.begin, today));
    return found;
}

/// Completes the last word of a sentence that is quoted as one argument, unless the whole argument is a kind.
std::vector<Candidate> sentence(const Typed& typed, Journal* journal, Day today) {
    const auto space = typed.begin.rfind(' ');
    if (!typed.before.empty() || space == std::string::npos) return sentence_words(typed, journal, today);
    const std::string front = typed.begin.substr(0, space + 1);
    return with_front(front, sentence_words({typed.begin.substr(space + 1), {front}}, journal, today));
}

std::vector<Candidate> from_journal(Completes completes, const Typed& typed, Journal& journal, Day today) {
    const std::string& begin = typed.begin;
    switch (completes) {
        case Completes::contact:
            return people(journal, begin, today);
        case Completes::contact_or_number:
            return begin.starts_with('#') ? all_numbers(journal, begin) : people(journal, begin, today);
        case Completes::introduction: {
            auto found = numbers(journal, NumberedNoun::introduction, begin);
            if (!begin.empty() && !begins_number(begin)) append(found, people(journal, begin, today));
            return found;
        }
        case Completes::kind:
            return kind_names(journal, begin);
        case Completes::tag:
            return tags(journal, begin);
        case Completes::place:
            return places(journal, begin);
        case Completes::org:
            return field_values(journal, ContactValue::org, begin);
        case Completes::title:
            return field_values(journal, ContactValue::title, begin);
        case Completes::city:
            return field_values(journal, ContactValue::city, begin);
        case Completes::goal:
            return open_goals(journal, begin);
        case Completes::alias:
            return aliases(journal, begin);
        case Completes::operation:
            return operations(journal, begin);
        case Completes::community:
            return community_handles(journal, begin);
        case Completes::number:
            return numbers(journal, NumberedNoun::waiting, begin);
        case Completes::ask:
            return numbers(journal, NumberedNoun::ask, begin);
        case Completes::gift:
            return numbers(journal, NumberedNoun::gift, begin);
        case Completes::share:
            return numbers(journal, NumberedNoun::share, begin);
        case Completes::encounter:
            return numbers(journal, NumberedNoun::encounter, begin);
        case Completes::fact:
            return numbers(journal, NumberedNoun::fact, begin);
        default:
            return {};
    }
}

}  // namespace

std::vector<Candidate> candidates(Completes completes, const Typed& typed, Journal* journal, Day today) {
    const std::string& begin = typed.begin;
    switch (completes) {
        case Completes::filter:
            return filters(journal, begin, today);
        case Completes::contact_or_filter:
            return contacts_or_filters(journal, begin, today);
        case Completes::sentence:
            return sentence(typed, journal, today);
        case Completes::date:
            return dates(begin, today, Tense::past);
        case Completes::coming:
            return dates(begin, today, Tense::coming);
        case Completes::trip:
            return typed.before.empty() ? candidates(Completes::city, typed, journal, today)
                                        : dates(begin, today, Tense::coming);
        case Completes::setting:
            return setting_names(journal, begin);
        case Completes::topic:
            return typed.before.empty() ? fixed_words(completes, begin) : std::vector<Candidate>{};
        case Completes::duration_or_coming: {
            auto found = fixed_words(completes, begin);
            append(found, dates(begin, today, Tense::coming));
            return found;
        }
        default:
            break;
    }
    if (journal == nullptr) return fixed_words(completes, begin);
    auto found = from_journal(completes, typed, *journal, today);
    return found.empty() ? fixed_words(completes, begin) : found;
}

}  // namespace nj
