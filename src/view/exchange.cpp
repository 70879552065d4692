#include "nj/view/exchange.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/table.hpp"
#include "nj/view/trip.hpp"

namespace nj {
namespace {

void write_help(JsonWriter& json, const Exchange& exchange, Way way) {
    json.key(way == Way::gave ? "gave" : "got").begin_array();
    for (const auto& help : exchange.help) {
        if (help.way != way) continue;
        json.begin_object().member("what", help.what).member("weight", help.weight);
        write_named_or_null(json, way == Way::gave ? "to" : "from", help.person);
        json.member("pass_on", help.pass_on).member("number", help.number).member("passes", help.passes);
        json.end_object();
    }
    json.end_array();
}

/// What passed, its weight, and the number by which something passed on is followed.
std::string help_text(const Help& help) {
    if (help.way == Way::passed)
        return "passed on " + help.what + (help.person ? " to " + help.person->name : "") + " (#" +
               std::to_string(*help.number) + ")";
    const bool gave = help.way == Way::gave;
    std::string text = (gave ? "gave " : "got ") + help.what + " (" + std::to_string(help.weight);
    if (help.number) text += ", #" + std::to_string(*help.number);
    if (help.pass_on) text += gave ? " theirs to pass on" : " to pass on";
    if (help.passes) text += help.pass_on ? ", passing it on" : " passing it on";
    text += ")";
    if (help.person) text += (gave ? " to " : " from ") + help.person->name;
    return text;
}

}  // namespace

void write_named(JsonWriter& json, const Named& person) {
    json.begin_object()
        .member("id", person.id)
        .member("handle", person.handle)
        .member("name", person.name)
        .end_object();
}

void write_named_or_null(JsonWriter& json, std::string_view key, const std::optional<Named>& person) {
    json.key(key);
    person ? write_named(json, *person) : static_cast<void>(json.null());
}

void write_people(JsonWriter& json, const std::vector<Named>& people) {
    json.begin_array();
    for (const auto& person : people) write_named(json, person);
    json.end_array();
}

void write_ask(JsonWriter& json, const Ask& ask) {
    json.begin_object().member("id", ask.id).member("number", ask.number).member("text", ask.text).member("on", ask.on);
    json.member("type", word_of(ask.type)).text_or_null("for_them", ask.for_them);
    json.member("state", word_of(ask.state)).member("exchange", ask.exchange);
    write_named_or_null(json, "contact", ask.person);
    json.end_object();
}

void write_promise(JsonWriter& json, const Promise& promise) {
    json.begin_object().member("id", promise.id).member("number", promise.number).member("text", promise.text);
    json.member("by", promise.by).member("on", promise.on).member("state", word_of(promise.state));
    json.member("exchange", promise.exchange);
    write_named_or_null(json, "contact", promise.person);
    json.end_object();
}

void write_exchange(JsonWriter& json, const Exchange& exchange) {
    json.begin_object().member("id", exchange.id).member("number", exchange.number).member("on", exchange.on);
    json.key("time");
    exchange.time ? json.value(time_text(*exchange.time)) : json.null();
    json.member("kind", exchange.kind).key("people");
    write_people(json, exchange.people);
    json.text_or_null("community", exchange.community).text_or_null("place", exchange.place);
    json.text_or_null("note", exchange.note).member("minutes", exchange.minutes).member("sent", exchange.sent);
    json.member("tags", exchange.tags);
    write_help(json, exchange, Way::gave);
    write_help(json, exchange, Way::got);
    json.key("asked").begin_array();
    for (const auto& ask : exchange.asked) write_ask(json, ask);
    json.end_array().key("promised").begin_array();
    for (const auto& promise : exchange.promised) write_promise(json, promise);
    json.end_array().member("value_added", exchange.value_added).end_object();
}

void write_maybe_id(JsonWriter& json, std::string_view key, const std::optional<OperationId>& id) {
    json.key(key);
    id ? json.value(*id) : json.null();
}

std::string names_text(const std::vector<Named>& people) {
    std::vector<std::string> names;
    for (const auto& person : people) names.push_back(person.name);
    return list_in_words(names);
}

std::string day_words(Day day, Day today) {
    const auto ago = (today - day).count();
    if (ago == 0) return "today";
    if (ago == 1) return "yesterday";
    if (ago > 1 && ago < 7) return weekday_name(day) + ", " + short_date(day, today);
    return short_date(day, today);
}

std::string exchange_line(const Exchange& exchange, Day today) {
    std::string text = exchange.kind;
    if (!exchange.people.empty()) text += " with " + names_text(exchange.people);
    if (!exchange.community.empty())
        text += exchange.people.empty() ? " with +" + exchange.community : " (+" + exchange.community + ")";
    text += ", " + day_words(exchange.on, today);
    if (exchange.time) text += " " + time_text(*exchange.time);
    if (!exchange.place.empty()) text += " at " + exchange.place;
    for (const auto& help : exchange.help) text += ", " + help_text(help);
    for (const auto& ask : exchange.asked) text += ", asked for " + ask.text;
    for (const auto& promise : exchange.promised)
        text += ", promised " + promise.text + (promise.by ? " by " + short_date(*promise.by, today) : "");
    if (exchange.sent) text += ", no answer yet";
    if (!exchange.note.empty()) text += ": " + exchange.note;
    return text;
}

namespace {

using Did = ExchangeReport::Did;

/// `Asked Ruth Ellery, today: an introduction to Ivo`, `Gave Kim Doyle lunch (2), today`; else the exchange as a line.
std::string told(const ExchangeReport& report, Day today) {
    const Exchange& exchange = report.exchange;
    const std::string people = names_text(exchange.people);
    const std::string verb(verb_of(report.did));
    const std::string rest = exchange.note.empty() ? "" : ": " + exchange.note;
    if (report.did == Did::asked && exchange.asked.size() == 1)
        return verb + " " + people + ", " + day_words(exchange.on, today) + ": " + exchange.asked.front().text + rest +
               "  (#" + std::to_string(exchange.asked.front().number) + ")";
    const std::string number = "  (#" + std::to_string(exchange.number) + ")";
    if (report.did == Did::gave && exchange.help.size() == 1 && exchange.promised.empty() && exchange.asked.empty())
        return verb + " " + (people.empty() ? "+" + exchange.community : people) + " " + exchange.help.front().what +
               " (" + std::to_string(exchange.help.front().weight) + "), " + day_words(exchange.on, today) +
               (exchange.place.empty() ? "" : " at " + exchange.place) + rest + number;
    return verb + " " + exchange_line(exchange, today) + number;
}

std::string new_community_line(const NewCommunity& community) {
    return "Added the community +" + community.handle +
           (community.near ? "; there is a +" + *community.near + " already." : ".");
}

/// The commands to type next.
std::vector<std::string> next_after(const ExchangeReport& report) {
    const Exchange& exchange = report.exchange;
    std::vector<std::string> next;
    if (report.did == Did::asked) {
        next.push_back("nj ask --granted " + std::to_string(exchange.asked.front().number));
    } else if (!exchange.people.empty()) {
        next.push_back((exchange.sent ? "nj log --answered " : "nj show ") + exchange.people.front().handle);
    } else if (!exchange.community.empty()) {
        next.push_back("nj community show " + exchange.community);
    }
    const auto followed = std::ranges::find_if(exchange.help, [](const Help& help) { return help.number.has_value(); });
    if (followed != exchange.help.end()) next.push_back("nj forward --chain " + std::to_string(*followed->number));
    if (report.operation) next.insert(next.end(), {"nj fix", "nj undo"});
    return next;
}

}  // namespace

std::string_view verb_of(ExchangeReport::Did did) {
    switch (did) {
        case Did::logged:
            return "Logged";
        case Did::already_logged:
            return "Already logged:";
        case Did::answered:
            return "Answered:";
        case Did::changed:
            return "Changed:";
        case Did::thanked:
            return "Thanked:";
        case Did::asked:
            return "Asked";
        case Did::gave:
            return "Gave";
    }
    return {};
}

std::string to_text(const ExchangeReport& report, const Style& style) {
    std::string text;
    for (const auto& person : report.added) text += "Added " + person.name + ", @" + person.handle + ".\n";
    for (const auto& kind : report.added_kinds)
        text += "Added the kind " + kind + ", weight 1; nj config kind." + kind + " \"3 live\" changes that.\n";
    if (report.added_community) text += new_community_line(*report.added_community) + "\n";
    text += told(report, style.today) + "\n";
    if (report.advice && report.advice->guessed) text += assumed_words(*report.advice->guessed) + "\n";
    if (report.from_trip)
        text += taken_words(*report.from_trip) + "; nj fix " +
                (report.from_trip->place ? "--place PLACE" : "--community +C") + " changes that.\n";
    return style.shown(cleaned(text, Lines::keep)) + next_line(next_after(report), style);
}

void to_json(const ExchangeReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("exchange");
    write_exchange(json, report.exchange);
    json.key("ask");
    report.exchange.asked.empty() ? static_cast<void>(json.null()) : write_ask(json, report.exchange.asked.front());
    write_advice(report.advice, json);
    json.key("added");
    write_people(json, report.added);
    json.end_object();
}

}  // namespace nj
