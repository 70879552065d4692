#include "reminder_page.hpp"
#include "nj/base/width.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/view/community.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/goal.hpp"

namespace nj {
namespace {

/// A note may be as long as a letter; the mail should take a minute to read.
constexpr std::size_t longest_words = 240;

/// As a sentence: `Needs a reviewer for the zoning paper.`
std::string sentence(std::string_view begin, const std::string& text) {
    std::string all = std::string(begin) + cut_to_width(cleaned(text), longest_words);
    const bool ended = all.ends_with('.') || all.ends_with('?') || all.ends_with('!') || all.ends_with("…");
    return ended ? all : all + ".";
}

/// `7 weeks (usually 3)`: the unit appears once if both have the same.
std::string since_words(const DueLine& line, Day today) {
    const Rhythm& rhythm = line.ranked.score.rhythm;
    const Days usual = rounded_days(rhythm.days);
    const bool chosen = rhythm.from == RhythmFrom::cadence || rhythm.from == RhythmFrom::circle;
    const std::string gap = line.standing.n > 0 ? span_words(today - line.standing.last) : "nothing logged yet";
    if (chosen) return gap + " (cadence " + cadence_words(usual) + ")";
    std::string rhythm_words = span_words(usual);
    const auto unit = rhythm_words.find(' ');
    if (unit != std::string::npos && gap.ends_with(rhythm_words.substr(unit))) rhythm_words.resize(unit);
    return gap + " (usually " + rhythm_words + ")";
}

std::vector<std::string> lines_on(const ReminderPerson& person) {
    std::vector<std::string> lines;
    if (!person.promised.empty()) lines.push_back(sentence("You promised ", person.promised));
    if (!person.thanks.empty()) lines.push_back(sentence("You owe thanks for ", person.thanks));
    if (!person.last_words.empty()) lines.push_back(sentence("Last: ", person.last_words));
    if (!person.needs.empty()) lines.push_back(sentence("Needs ", person.needs));
    if (!person.idea.empty()) lines.push_back(sentence("Idea: ", person.idea));
    if (lines.empty()) lines.push_back(sentence("", person.due.reason));
    return lines;
}

ReminderSection reach_out(const Reminder& reminder) {
    ReminderSection section{"Reach out", {}, {}};
    for (const auto& person : reminder.people) {
        ReminderItem item{
            std::to_string(section.items.size() + 1), person.due.person.name, {}, false, {}, person.email};
        item.said = ", " + since_words(person.due, reminder.page.due.today);
        if (reminder.detail == ReminderDetail::full) item.lines = lines_on(person);
        section.items.push_back(std::move(item));
    }
    return section;
}

ReminderSection waiting(std::string title, const Block<OpenItem>& block, std::string_view where_more,
                        const Reminder& reminder) {
    ReminderSection section{std::move(title), {}, {}};
    for (const auto& line : block.lines) {
        const bool full = reminder.detail == ReminderDetail::full;
        std::string said = joined({full ? cut_to_width(cleaned(line.what), longest_words) : "", line.state}, ", ");
        const std::string who = line.people.empty() ? "Yourself" : names_text(line.people);
        section.items.push_back({{}, who, said.empty() ? said : ": " + said, line.late, {}, {}});
    }
    if (block.total > block.lines.size())
        section.more = "and " + std::to_string(block.total - block.lines.size()) + " more: " + std::string(where_more);
    return section;
}

ReminderSection dates(const Reminder& reminder) {
    ReminderSection section{"Dates", {}, {}};
    const Day today = reminder.page.due.today;
    for (const auto& date : reminder.page.dates.lines)
        section.items.push_back({{}, date.person.name, ": " + date_words(date, today), false, {}, {}});
    for (const auto& line : reminder.page.communities)
        section.items.push_back(
            {{}, "+" + line.community.handle, ": " + community_due_words(line, today), false, {}, {}});
    return section;
}

std::vector<std::string> goals(const Reminder& reminder) {
    std::vector<std::string> lines;
    if (reminder.detail == ReminderDetail::names) return lines;
    const Day today = reminder.page.due.today;
    for (const auto& goal : reminder.page.due.goals)
        if (goal.goal.by && *goal.goal.by >= today)
            lines.push_back(cleaned("Goal " + std::to_string(goal.goal.number) + ", " + goal_sentence(goal, today)));
    return lines;
}

}  // namespace

ReminderPage reminder_page(const Reminder& reminder) {
    const bool week = reminder.period == ReminderPeriod::week;
    ReminderPage page;
    page.title = (week ? "The week of " : "") + long_date(reminder.page.due.today);
    page.sections = {waiting("You promised", reminder.page.promises, "nj promise", reminder),
                     waiting("Asks and introductions", reminder.page.asks, "nj ask", reminder), dates(reminder),
                     reach_out(reminder)};
    std::erase_if(page.sections, [](const ReminderSection& section) { return section.items.empty(); });
    page.goals = goals(reminder);
    page.foot = "nj on " + cleaned(reminder.host) + ". To stop: nj remind uninstall";
    return page;
}

}  // namespace nj
