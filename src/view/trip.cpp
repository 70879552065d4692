#include "nj/view/trip.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

std::string when_words(const Trip& trip, Day today) {
    if (trip.last < today) return "over";
    if (trip.lasts_on(today)) return trip.last == today ? "until today" : "until " + short_date(trip.last, today);
    const auto days = (trip.first - today).count();
    return days == 1 ? "tomorrow" : span_words(today - trip.first);
}

std::string not_met_block(const TripReport& report, const Style& style) {
    if (report.not_met.empty()) return {};
    Table table({{.title = "", .look = Table::Look::bold}, {.title = ""}});
    for (const auto& each : report.not_met) {
        std::string how = each.lives_there ? "lives there" : "";
        if (each.in_goal) append_part(how, ", ", "a goal of yours");
        if (!each.through.empty())
            append_part(how, "; ",
                        names_text(each.through).append(one_or_many(each.through.size(), " knows them", " know them")));
        table.row({each.person.name, how});
    }
    return "\nNot met yet\n" + table.text(style);
}

std::string communities_block(const TripReport& report, const Style& style) {
    if (report.communities.empty()) return {};
    Table table({{.title = ""}, {.title = ""}});
    for (const auto& each : report.communities)
        table.row({"+" + each.handle, counted(each.people, "member lives there", "members live there")});
    return "\nCommunities\n" + table.text(style);
}

std::vector<std::string> next_commands(const TripReport& report) {
    std::vector<std::string> next;
    if (!report.people.lines.empty()) next.push_back("nj show " + report.people.lines.front().person.handle);
    if (report.people.lines.empty()) next.push_back("nj trip");
    if (report.has_days && report.trip.lasts_on(report.today)) next.emplace_back("nj trip end");
    if (report.operation) next.emplace_back("nj undo");
    return next;
}

}  // namespace

std::string trip_words(const Trip& trip, Day today) {
    std::string text = trip.place + ", " + short_date(trip.first, today);
    if (trip.last != trip.first) text += " to " + short_date(trip.last, today);
    return text;
}

std::string taken_words(const TakenFromTrip& taken) {
    std::vector<std::string> parts;
    if (taken.place) parts.emplace_back("the place");
    if (!taken.community.empty()) parts.push_back("+" + taken.community);
    if (taken.trip_name) parts.emplace_back("the trip");
    return "From the trip to " + taken.trip + ": " + list_in_words(parts);
}

void write_trip(JsonWriter& json, const Trip& trip) {
    json.begin_object().member("id", trip.id).member("place", trip.place).member("first", trip.first);
    json.member("last", trip.last).text_or_null("community", trip.community).end_object();
}

std::string to_text(const TripReport& report, const Style& style) {
    const auto count = report.people.total;
    const std::string people = counted(count, "person lives there", "people live there");
    std::string text = heading(report.has_days ? trip_words(report.trip, report.today) : report.trip.place,
                               count > 0 ? people : "", style);
    if (report.saved)
        text += style.shown(cleaned("During the trip, log, add, and practice use its place" +
                                    (report.trip.community.empty() ? "" : " and +" + report.trip.community) + ".")) +
                "\n";
    if (!report.people.lines.empty()) text += "\n" + due_rows(report.people, style);
    if (count > report.people.lines.size())
        text += "  and " + std::to_string(count - report.people.lines.size()) + " more: --limit 0\n";
    if (count == 0 && report.not_met.empty()) text += "\nNo one in your journal lives there.\n";
    return text + not_met_block(report, style) + communities_block(report, style) + "\n" +
           next_line(next_commands(report), style);
}

void to_json(const TripReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("trip");
    report.has_days ? write_trip(json, report.trip) : static_cast<void>(json.null());
    json.member("place", report.trip.place).key("people").begin_array();
    for (const auto& line : report.people.lines) write_due_line(line, report.people.typical, json);
    json.end_array().key("not_met").begin_array();
    for (const auto& each : report.not_met) {
        json.begin_object().member("id", each.person.id).member("handle", each.person.handle);
        json.member("name", each.person.name).member("lives_there", each.lives_there).member("in_goal", each.in_goal);
        json.key("through");
        write_people(json, each.through);
        json.end_object();
    }
    json.end_array().key("communities").begin_array();
    for (const auto& each : report.communities)
        json.begin_object()
            .member("handle", each.handle)
            .member("name", each.name)
            .member("people", each.people)
            .end_object();
    json.end_array().end_object();
}

std::string to_text(const TripsReport& report, const Style& style) {
    if (report.trips.empty()) return "No trip yet.\n\n" + next_line({"nj trip boston \"20 nov..23 nov\""}, style);
    std::string text = heading("Trips, " + long_date(report.today), "", style) + "\n";
    Table table({{.title = "", .look = Table::Look::bold}, {.title = ""}, {.title = ""}, {.title = ""}});
    for (const auto& trip : report.trips)
        table.row({trip.place,
                   short_date(trip.first, report.today) +
                       (trip.last == trip.first ? "" : " to " + short_date(trip.last, report.today)),
                   when_words(trip, report.today), trip.community.empty() ? "" : "+" + trip.community});
    text += table.text(style) + "\n";
    std::vector<std::string> next{"nj trip \"" + report.trips.front().place + "\""};
    if (std::ranges::any_of(report.trips, [&](const Trip& trip) { return trip.lasts_on(report.today); }))
        next.emplace_back("nj trip end");
    return text + next_line(next, style);
}

void to_json(const TripsReport& report, JsonWriter& json) {
    json.begin_object().member("today", report.today).key("trips").begin_array();
    for (const auto& trip : report.trips) write_trip(json, trip);
    json.end_array().end_object();
}

std::string to_text(const TripEndReport& report, const Style& style) {
    return confirmation("The trip to " + report.place + " is " +
                            (report.called_off ? "called off." : "over; nothing more is taken from it."),
                        {}, report.operation, style);
}

void to_json(const TripEndReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.end_object();
}

}  // namespace nj
