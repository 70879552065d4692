#include "nj/view/practice.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "nj/base/count.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/bars.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"
#include "nj/view/trip.hpp"

namespace nj {
namespace {

/// `April`, `April 2025`: the month of a day, with its year when it is not this year's.
std::string month_of(Day day, Day today) {
    const date::year_month_day ymd{day};
    std::string text = date::format("%B", date::sys_days{day.time_since_epoch()});
    if (ymd.year() != date::year_month_day{today}.year()) text += " " + std::to_string(static_cast<int>(ymd.year()));
    return text;
}

std::string listed(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : std::string(between)) + part;
    return text;
}

std::string todays(const PracticeBoard& board) {
    std::vector<std::string> strangers;
    for (const auto& encounter : board.today)
        strangers.push_back(stranger(encounter) + (encounter.place.empty() ? "" : ", " + encounter.place));
    return pad_right(std::to_string(board.today.size()), 7) + listed(strangers, " · ");
}

std::string streak_words(const PracticeBoard& board, Day today) {
    std::vector<std::string> parts;
    if (board.streak.days > 0) parts.push_back(counted(static_cast<std::size_t>(board.streak.days), "day"));
    if (board.best.days > board.streak.days)
        parts.push_back("best " + std::to_string(board.best.days) + " (" + month_of(board.best.last, today) + ")");
    return listed(parts, ", ");
}

std::string best_words(const PracticeBoard& board, Day today) {
    std::vector<std::string> parts;
    if (board.best_day && board.best_day->count > 1)
        parts.push_back(std::to_string(board.best_day->count) + " in a day (" +
                        (board.best_day->where.empty() ? "" : board.best_day->where + ", ") +
                        short_date(board.best_day->on, today) + ")");
    if (board.best_trip)
        parts.push_back(std::to_string(board.best_trip->count) + " on one trip (" + board.best_trip->trip + ")");
    return listed(parts, " · ");
}

double share_of(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

std::string learned_words(const PracticeBoard& board) {
    std::vector<std::string> parts;
    if (board.learned > 0)
        parts.push_back(fmt::format("{:.1f} things per conversation", share_of(board.learned, board.total)));
    if (board.moved_on > 0) {
        const auto in_ten = std::lround(10 * share_of(board.moved_on, board.total));
        parts.push_back((in_ten > 0 ? std::to_string(in_ten) + " in 10" : "a few") + " moved on, which is part of it");
    }
    return listed(parts, " · ");
}

std::string weeks_words(const PracticeBoard& board, Day today) {
    const auto peak = *std::ranges::max_element(board.weeks);
    if (peak == 0) return {};
    return bars(board.weeks, " ") + "    " + short_date(board.first_week, today) + " to " + short_date(today, today) +
           ", at most " + std::to_string(peak);
}

/// Labeled lines; empty ones are left out.
std::string block(const std::vector<std::pair<std::string, std::string>>& lines, const Style& style) {
    Table table({{.title = "", .look = Table::Look::dim}, {.title = ""}});
    for (const auto& [label, words] : lines)
        if (!words.empty()) table.row({pad_right(label, 7), words});
    return table.empty() ? "" : "\n" + table.indent(0).text(style);
}

}  // namespace

std::string encounter_line(const Encounter& encounter, Day today) {
    std::string text = stranger(encounter);
    if (text != encounter.text) text += ", " + encounter.text;
    text += ", " + day_words(encounter.on, today);
    if (!encounter.place.empty()) text += " at " + encounter.place;
    if (!encounter.trip.empty()) text += ", " + encounter.trip + " trip";
    if (encounter.again) text += ", again";
    if (encounter.moved_on) text += ", moved on";
    if (encounter.contact) text += ", now @" + encounter.contact->handle;
    if (!encounter.learned.empty()) text += ": " + listed(encounter.learned, "; ");
    return text;
}

void write_encounter(JsonWriter& json, const Encounter& encounter) {
    json.begin_object().member("id", encounter.id).member("number", encounter.number).member("on", encounter.on);
    json.member("text", encounter.text).text_or_null("name", encounter.name).text_or_null("place", encounter.place);
    json.text_or_null("trip", encounter.trip).member("again", encounter.again).member("moved_on", encounter.moved_on);
    json.member("learned", encounter.learned);
    write_named_or_null(json, "contact", encounter.contact);
    json.end_object();
}

std::string to_text(const EncountersReport& report, const Style& style) {
    std::string text;
    for (const auto& encounter : report.added)
        text +=
            "Practiced: " + encounter_line(encounter, style.today) + "  (#" + std::to_string(encounter.number) + ")\n";
    if (report.from_trip) text += taken_words(*report.from_trip) + ".\n";
    const Encounter& last = report.added.back();
    text += std::to_string(report.on_that_day) +
            (last.on == style.today ? " today" : " on " + short_date(last.on, style.today));
    if (report.streak_days > 1) text += " · streak " + std::to_string(report.streak_days) + " days";
    return style.shown(cleaned(text, Lines::keep)) + "\n" +
           next_line({"nj practice", "nj practice --promote " + std::to_string(last.number), "nj undo"}, style);
}

void to_json(const EncountersReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    if (report.form == EncountersReport::Form::one) {
        json.key("encounter");
        write_encounter(json, report.added.front());
    } else {
        json.key("encounters").begin_array();
        for (const auto& encounter : report.added) write_encounter(json, encounter);
        json.end_array();
    }
    json.end_object();
}

std::string to_text(const PracticeReport& report, const Style& style) {
    const PracticeBoard& board = report.board;
    if (board.total == 0)
        return "No conversations with strangers yet.\n\n" +
               next_line({"nj practice \"retired pilot on the shuttle\" --learned \"flew DC-3s\""}, style);
    std::string text = heading(
        "Practice", counted(board.total, "conversation") + " since " + month_of(*board.first, report.today), style);
    text += block({{"Today", board.today.empty() ? "" : todays(board)},
                   {"Streak", streak_words(board, report.today)},
                   {"Best", best_words(board, report.today)},
                   {"Learned", learned_words(board)}},
                  style);
    text += block({{"Weeks", weeks_words(board, report.today)}}, style);
    if (board.story) {
        const std::string story = "Worth remembering: " + stranger(*board.story) + ": " + board.story->learned.front() +
                                  " (" + short_date(board.story->on, report.today) + ")";
        text += "\n" + style.fitted(story) + "\n";
    }
    std::vector<std::string> next{"nj practice \"who\" --learned \"what\""};
    if (board.story && !board.story->contact)
        next.push_back("nj practice --promote " + std::to_string(board.story->number));
    return text + "\n" + next_line(next, style);
}

void to_json(const PracticeReport& report, JsonWriter& json) {
    const PracticeBoard& board = report.board;
    json.begin_object().member("today", report.today).member("total", board.total);
    json.key("encounters_today").begin_array();
    for (const auto& encounter : board.today) write_encounter(json, encounter);
    json.end_array();
    json.member("streak_days", board.streak.days).member("best_streak_days", board.best.days).key("best_day");
    if (board.best_day) {
        json.begin_object().member("on", board.best_day->on).member("encounters", board.best_day->count);
        json.text_or_null("where", board.best_day->where).end_object();
    } else {
        json.null();
    }
    json.key("best_trip");
    if (board.best_trip) {
        json.begin_object()
            .member("trip", board.best_trip->trip)
            .member("encounters", board.best_trip->count)
            .end_object();
    } else {
        json.null();
    }
    json.member("learned_per_encounter", share_of(board.learned, board.total));
    json.member("moved_on_share", share_of(board.moved_on, board.total)).key("weeks").begin_array();
    for (std::size_t week = 0; week < board.weeks.size(); ++week)
        json.begin_object()
            .member("from", board.first_week + Days{7} * static_cast<int>(week))
            .member("encounters", board.weeks.at(week))
            .end_object();
    json.end_array().end_object();
}

std::string to_text(const PromotedReport& report, const Style& style) {
    const Named& person = report.contact;
    std::string line = (report.was_known ? "Linked to " : "Added ") + person.name + ", @" + person.handle + ": met " +
                       day_words(report.met, style.today);
    if (report.notes > 0) line += ", with " + counted(report.notes, "note");
    line += ".";
    if (report.namesake)
        line += "\n" + report.namesake->name + " (@" + report.namesake->handle +
                ") is there already; if it is the same person: nj merge @" + report.namesake->handle + " @" +
                person.handle;
    return confirmation(line, {"nj show " + person.handle, "nj edit " + person.handle}, report.operation, style);
}

void to_json(const PromotedReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("contact");
    write_named(json, report.contact);
    json.end_object();
}

}  // namespace nj
