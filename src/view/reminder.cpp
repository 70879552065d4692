#include "nj/view/reminder.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/domain/contact.hpp"
#include "reminder_page.hpp"

namespace nj {
namespace {

constexpr std::size_t text_width = 72;
constexpr std::size_t longest_subject = 120;

std::string given_of(const Named& person) {
    return cleaned(given_name(person.name));
}

/// The people the mail names, each once: those waiting for something first, then those to reach out to, then those with
/// a date near.
std::vector<Named> everyone_in(const Reminder& reminder) {
    std::vector<Named> people;
    const auto add = [&](const Named& person) {
        if (std::ranges::find(people, person) == people.end()) people.push_back(person);
    };
    for (const auto& line : reminder.page.promises.lines) std::ranges::for_each(line.people, add);
    for (const auto& line : reminder.page.asks.lines)
        if (line.thanks_owed) std::ranges::for_each(line.people, add);
    for (const auto& person : reminder.people) add(person.due.person);
    for (const auto& date : reminder.page.dates.lines) add(date.person);
    for (const auto& line : reminder.page.asks.lines) std::ranges::for_each(line.people, add);
    return people;
}

/// What cannot wait: a promise due by tomorrow, and today's birthdays. Removes the people it names from `people`.
std::vector<std::string> pressing(const Reminder& reminder, std::vector<Named>& people) {
    std::vector<std::string> said;
    const Day today = reminder.page.due.today;
    const auto& promises = reminder.page.promises.lines;
    const auto waits = std::ranges::find_if(
        promises, [&](const OpenItem& line) { return !line.people.empty() && line.by && *line.by <= today + Days{1}; });
    if (waits != promises.end()) {
        const std::string what = reminder.detail == ReminderDetail::full ? " for " + cleaned(waits->what) : "";
        said.push_back(given_of(waits->people.front()) + " is waiting" + what);
        std::erase(people, waits->people.front());
    }
    for (const auto& date : reminder.page.dates.lines) {
        if (date.on != today) continue;
        said.push_back(given_of(date.person) + "'s " + date.what + " is today");
        std::erase(people, date.person);
    }
    return said;
}

std::string wrapped_item(const ReminderItem& item) {
    if (item.number.empty()) return "  " + wrapped(cleaned(item.who + item.said) + ".", text_width - 4, 4);
    return "  " + item.number + "  " + wrapped(cleaned(item.who + item.said), text_width - 5, 5);
}

/// The address at the end of the last line, if it fits.
std::string with_address(std::string text, const std::string& email) {
    if (email.empty()) return text;
    const auto last = text.rfind('\n') + 1;
    const std::string address = cleaned(email);
    const bool fits = display_width(text.substr(last)) + 3 + display_width(address) <= text_width;
    return text + (fits ? "   " : "\n     ") + address;
}

std::string item_text(const ReminderItem& item) {
    std::string text = wrapped_item(item);
    for (const auto& line : item.lines) text += "\n     " + wrapped(line, text_width - 5, 5);
    return with_address(std::move(text), item.email) + "\n";
}

std::string html_text(std::string_view text) {
    std::string out;
    for (const char c : cleaned(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string item_html(const ReminderItem& item) {
    std::string html = "<li style=\"margin:0 0 .6em\"><b>" + html_text(item.who) + "</b>";
    html += item.late ? "<span style=\"color:#b25e00\">" + html_text(item.said) + "</span>" : html_text(item.said);
    for (const auto& line : item.lines) html += "<br>\n" + html_text(line);
    if (!item.email.empty())
        html += "<br>\n<a href=\"mailto:" + html_text(percent_encoded(cleaned(item.email), "@.-_+")) + "\">Write to " +
                html_text(item.email) + "</a>";
    return html + "</li>\n";
}

/// Items have the numbers of the list, so that a reply names what the reader sees.
std::string section_html(const ReminderSection& section) {
    const bool numbered = !section.items.front().number.empty();
    const std::string list = numbered ? "ol" : "ul";
    std::string html =
        "<h2 style=\"font-size:1em;margin:1.4em 0 .4em\">" + html_text(section.title) + "</h2>\n<" + list +
        " style=\"margin:0;padding-left:" + (numbered ? "1.6em" : "1.6em;list-style:none;margin-left:-1.6em") + "\">\n";
    for (const auto& item : section.items) html += item_html(item);
    html += "</" + list + ">\n";
    return section.more.empty() ? html : html + "<p style=\"margin:.2em 0\">" + html_text(section.more) + "</p>\n";
}

}  // namespace

bool is_empty(const Reminder& reminder) {
    return reminder_page(reminder).sections.empty();
}

std::string reminder_subject(const Reminder& reminder) {
    auto people = everyone_in(reminder);
    std::vector<std::string> said = pressing(reminder, people);
    constexpr std::size_t named_first = 2;
    std::string names = joined(std::span(people).first(std::min(people.size(), named_first)), ", ", given_of);
    if (people.size() > named_first) names += " (+" + std::to_string(people.size() - named_first) + ")";
    if (said.empty())
        names = (reminder.period == ReminderPeriod::week ? "This week: " : "Today: ") +
                (names.empty() ? "no one is waiting" : names);
    if (!names.empty()) said.push_back(names);
    return cut_to_width(joined(said, "; "), longest_subject);
}

std::string reminder_text(const Reminder& reminder) {
    const ReminderPage page = reminder_page(reminder);
    std::string text = page.title + "\n";
    for (const auto& section : page.sections) {
        text += "\n" + section.title + "\n";
        for (const auto& item : section.items) text += item_text(item);
        if (!section.more.empty()) text += "  " + section.more + "\n";
    }
    if (!page.goals.empty()) text += "\n";
    for (const auto& goal : page.goals) text += wrapped(goal, text_width - 2, 2) + "\n";
    return text + "\n-- \n" + page.foot + "\n";
}

std::string reminder_html(const Reminder& reminder) {
    const ReminderPage page = reminder_page(reminder);
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        "<title>" +
        html_text(reminder_subject(reminder)) +
        "</title>\n</head>\n"
        "<body style=\"font:16px/1.45 system-ui,sans-serif;max-width:36em;margin:1em auto;padding:0 1em\">\n"
        "<h1 style=\"font-size:1.2em;margin:0\">" +
        html_text(page.title) + "</h1>\n";
    for (const auto& section : page.sections) html += section_html(section);
    for (const auto& goal : page.goals) html += "<p style=\"margin:1.4em 0 0\">" + html_text(goal) + "</p>\n";
    return html + "<p style=\"margin:2em 0 0;font-size:.85em;opacity:.7\">" + html_text(page.foot) +
           "</p>\n</body>\n</html>\n";
}

}  // namespace nj
