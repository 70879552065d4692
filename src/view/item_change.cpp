#include "nj/view/item_change.hpp"

#include <string_view>

#include "nj/base/date_text.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/review.hpp"
#include "nj/view/waiting.hpp"

namespace nj {
namespace {

template <class... Lambdas>
struct Overloaded : Lambdas... {
    using Lambdas::operator()...;
};

std::string done_words(const DoneReport& report) {
    return std::visit(Overloaded{
                          [](const Promise& promise) {
                              return "Kept: " + promise.text + (promise.person ? ", for " + promise.person->name : "") +
                                     ".";
                          },
                          [](const Goal& goal) { return "Done: " + goal.text; },
                          [](const Planned& planned) { return "Done: " + planned_words(planned.line); },
                          [](const Ask& ask) { return "Thanked for " + ask.text + "."; },
                          [](const Introduction& introduction) {
                              return "Thanked for the " + introduction_words(introduction) + ".";
                          },
                      },
                      report.item);
}

std::string_view answer_words(AskState state) {
    switch (state) {
        case AskState::granted:
            return "Granted";
        case AskState::refused:
            return "Refused";
        case AskState::withdrawn:
            return "Withdrawn";
        case AskState::open:
        case AskState::thanked:
            break;
    }
    return "Closed";
}

void begin_change(JsonWriter& json, const std::optional<OperationId>& operation, const std::optional<Named>& contact) {
    json.begin_object();
    write_maybe_id(json, "operation", operation);
    if (!contact) return;
    json.key("contact");
    write_named(json, *contact);
}

}  // namespace

std::string to_text(const NoteReport& report, const Style& style) {
    const std::string topic = report.note.topic.empty() ? "" : report.note.topic + " ";
    return confirmation(
        "Noted #" + std::to_string(report.note.number) + " on " + report.contact.name + ": " + topic + report.note.text,
        {"nj show " + report.contact.handle}, report.operation, style);
}

void to_json(const NoteReport& report, JsonWriter& json) {
    begin_change(json, report.operation, report.contact);
    json.text_or_null("topic", report.note.topic).text_or_null("text", report.note.text);
    json.member("number", report.note.number).end_object();
}

std::string to_text(const PromiseReport& report, const Style& style) {
    const Promise& promise = report.promise;
    std::string line;
    if (report.added_person) line = "Added " + promise.person->name + ", @" + promise.person->handle + ".\n";
    line += "Promised #" + std::to_string(promise.number) + " to " + promise.person->name + ": " + promise.text;
    if (promise.by) line += ", " + by_words(promise.by, style.today);
    return confirmation(line, {"nj done " + std::to_string(promise.number)}, report.operation, style);
}

void to_json(const PromiseReport& report, JsonWriter& json) {
    const Promise& promise = report.promise;
    begin_change(json, report.operation, promise.person);
    json.text_or_null("text", promise.text).text_or_null("by", promise.by ? to_iso(*promise.by) : "");
    json.member("number", promise.number).end_object();
}

std::string to_text(const DoneReport& report, const Style& style) {
    std::vector<std::string> next;
    if (const auto* promise = std::get_if<Promise>(&report.item); promise != nullptr && promise->person)
        next = {"nj log message " + promise->person->handle};
    return confirmation(done_words(report), next, report.operation, style);
}

void to_json(const DoneReport& report, JsonWriter& json) {
    const auto* planned = std::get_if<Planned>(&report.item);
    begin_change(json, report.operation, planned != nullptr ? planned->line.person : std::nullopt);
    json.end_object();
}

std::string to_text(const KeptAskReport& report, const Style& style) {
    const Ask& ask = report.ask;
    return confirmation("Kept #" + std::to_string(ask.number) + " until " + short_date(*ask.later, style.today) +
                            ": ask " + ask.person->name + " for " + ask.text + ".",
                        {"nj show " + ask.person->handle}, report.operation, style);
}

void to_json(const KeptAskReport& report, JsonWriter& json) {
    begin_change(json, report.operation, report.ask.person);
    json.text_or_null("text", report.ask.text).text_or_null("later", to_iso(*report.ask.later));
    json.member("number", report.ask.number).end_object();
}

std::string to_text(const AnsweredAskReport& report, const Style& style) {
    const Ask& ask = report.ask;
    std::vector<std::string> next;
    if (ask.person && ask.state == AskState::granted) next = {"nj thank " + ask.person->handle};
    return confirmation(
        std::string(answer_words(ask.state)) + ": " + ask.text + (ask.person ? ", " + ask.person->name : "") + ".",
        next, report.operation, style);
}

void to_json(const AnsweredAskReport& report, JsonWriter& json) {
    begin_change(json, report.operation, report.ask.person);
    json.text_or_null("text", report.ask.text).text_or_null("state", std::string(word_of(report.ask.state)));
    json.member("number", report.ask.number).end_object();
}

}  // namespace nj
