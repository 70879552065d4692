#include "remind/compose.hpp"

#include <algorithm>

#include "arguments/filter.hpp"
#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/quota.hpp"
#include "nj/formats/message.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/occasions.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/track_record.hpp"
#include "nj/view/advice.hpp"
#include "reports/today.hpp"

namespace nj {
namespace {

using Chosen = std::optional<std::unordered_set<ContactId>>;

// The most people in one mail: there is less time to read on a weekday than on a weekend or over a week.
constexpr std::size_t people_on_weekday = 3;
constexpr std::size_t people_on_weekend = 5;
constexpr std::size_t people_in_week = 7;

constexpr std::size_t all_ideas = 100;

Chosen chosen_people(Session& session, const std::vector<std::string>& words) {
    if (words.empty() || is_filter(words, session.today())) return selected_by(session, words);
    std::unordered_set<ContactId> ids;
    for (const auto& person : resolve_people(session, words)) ids.insert(person.id);
    return ids;
}

std::size_t most_people(ReminderPeriod period, Day today) {
    if (period == ReminderPeriod::week) return people_in_week;
    const bool weekend = today - monday_of(today) >= Days{5};
    return weekend ? people_on_weekend : people_on_weekday;
}

/// Removes lines that concern no selected person.
template <class Line, class Concerns>
void keep_chosen(Block<Line>& block, Concerns concerns) {
    block.total -=
        static_cast<std::size_t>(std::erase_if(block.lines, [&](const Line& line) { return !concerns(line); }));
}

void keep_chosen(TodayReport& page, const std::unordered_set<ContactId>& chosen) {
    const auto is_chosen = [&](const Named& person) { return chosen.contains(person.id); };
    const auto waits = [&](const OpenItem& line) { return std::ranges::any_of(line.people, is_chosen); };
    keep_chosen(page.promises, waits);
    keep_chosen(page.asks, waits);
    keep_chosen(page.dates, [&](const DateLine& line) { return is_chosen(line.person); });
    page.communities.clear();
}

template <class Line>
void keep_first(Block<Line>& block, std::size_t rows) {
    if (block.lines.size() > rows) block.lines.resize(rows);
}

std::string latest_need(const std::vector<Fact>& facts) {
    const auto found =
        std::find_if(facts.rbegin(), facts.rend(), [](const Fact& fact) { return fact.topic == "needs"; });
    return found == facts.rend() ? std::string() : found->text;
}

ReminderPerson described(Session& session, DueLine line) {
    Journal& journal = session.journal();
    const ContactId id = line.person.id;
    const Occasion occasion = occasion_for(journal, id);
    ReminderPerson person{std::move(line), {}, occasion.last_words, latest_need(occasion.facts), {}, {}, {}};
    if (const auto emails = read_contact(journal, id)->emails; !emails.empty()) person.email = emails.front();
    if (!occasion.promises.empty()) person.promised = occasion.promises.front().text;
    if (!occasion.thanks_owed.empty()) person.thanks = occasion.thanks_owed.front().text;
    for (const auto& idea : ideas_for(at_hand_for(journal, id), session.today(), all_ideas)) {
        if (idea.kind != IdeaKind::introduce && idea.kind != IdeaKind::pass_along) continue;
        person.idea = idea_words(idea, session.today());
        break;
    }
    return person;
}

}  // namespace

Reminder reminder_for(Session& session, ReminderPeriod period, const std::vector<std::string>& words) {
    const bool week = period == ReminderPeriod::week;
    const Chosen chosen = chosen_people(session, words);
    TodayQuestion question;
    constexpr std::size_t rows = 5;
    question.rows = chosen ? 0 : rows;
    question.ahead = week ? Days{14} : Days{7};
    question.due.limit = most_people(period, session.today());
    if (chosen) question.due.chosen = &*chosen;
    Reminder reminder;
    reminder.period = period;
    reminder.page = today_report(session, question);
    reminder.detail =
        setting(session.journal(), "remind.detail") == "names" ? ReminderDetail::names : ReminderDetail::full;
    reminder.host = session.environment().host();
    if (chosen) keep_chosen(reminder.page, *chosen);
    keep_first(reminder.page.promises, rows);
    keep_first(reminder.page.asks, rows);
    auto& lines = reminder.page.due.lines;
    // with a weekly quota, the mail has only today's share
    if (!week && reminder.page.due.share && lines.size() > *reminder.page.due.share)
        lines.resize(*reminder.page.due.share);
    for (auto& line : lines) reminder.people.push_back(described(session, std::move(line)));
    lines.clear();
    return reminder;
}

std::string recipient(Session& session, const std::string& to) {
    const std::string address(trimmed(to.empty() ? setting(session.journal(), "remind.to").value_or("") : to));
    if (address.empty())
        throw Error(ErrorKind::usage, "missing mail address",
                    "use --to you@example.org, or set it: nj config remind.to ADDRESS");
    if (!is_address(address))
        throw Error(ErrorKind::usage, "'" + address + "' is not a valid mail address",
                    "use an address such as you@example.org");
    return address;
}

}  // namespace nj
