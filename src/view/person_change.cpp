#include "nj/view/person_change.hpp"

#include "nj/base/count.hpp"
#include "nj/base/date_text.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/trip.hpp"

namespace nj {
namespace {

/// `Ruth Ellery, @ruth`.
std::string called(const Named& person) {
    return person.name + ", @" + person.handle;
}

void write_contact_change(JsonWriter& json, const std::optional<OperationId>& operation, const Named& contact) {
    json.begin_object();
    write_maybe_id(json, "operation", operation);
    json.key("contact");
    write_named(json, contact);
    json.end_object();
}

void write_change(JsonWriter& json, const std::optional<OperationId>& operation) {
    json.begin_object();
    write_maybe_id(json, "operation", operation);
    json.end_object();
}

std::string snooze_words(const SnoozeReport& report, Day today) {
    const std::string& name = report.contact.name;
    if (report.until)
        return name + " is kept off due until " + weekday_name(*report.until) + ", " +
               short_date(*report.until, today) + ".";
    return name + (report.was_snoozed ? " is no longer snoozed." : " was not snoozed.");
}

}  // namespace

std::string to_text(const AddReport& report, const Style& style) {
    const std::string below = report.from_trip ? "\n" + taken_words(*report.from_trip) +
                                                     "; met elsewhere? nj undo, then --met \"DATE at PLACE\"."
                                               : "";
    if (report.contact)
        return confirmation(
            "Added " + called(*report.contact) + "." + below,
            {"nj log coffee " + report.contact->handle, "nj note " + report.contact->handle + " likes \"…\""},
            report.operation, style);
    if (report.count == 0) return confirmation("Nothing was added.", {}, report.operation, style);
    return confirmation("Added " + counted(report.count, "person", "people") + "." + below, {"nj list is:new"},
                        report.operation, style);
}

void to_json(const AddReport& report, JsonWriter& json) {
    if (report.contact) return write_contact_change(json, report.operation, *report.contact);
    write_change(json, report.operation);
}

std::vector<std::string> notices_of(const AddReport& report) {
    if (!report.contact || !report.namesake) return {};
    const Named& before = *report.namesake;
    return {"nj: " + before.name + " (@" + before.handle + ") is there already; if it is the same person: nj merge @" +
            before.handle + " @" + report.contact->handle};
}

std::string to_text(const EditReport& report, const Style& style) {
    return confirmation((report.operation ? "Changed " : "No changes for ") + called(report.contact) + ".",
                        {"nj show " + report.contact.handle}, report.operation, style);
}

void to_json(const EditReport& report, JsonWriter& json) {
    write_contact_change(json, report.operation, report.contact);
}

std::vector<std::string> notices_of(const EditReport& report) {
    std::vector<std::string> notices;
    for (const auto& close : report.close_tags)
        notices.push_back("nj: the tag " + close.tag + " is new; there is a " + close.existing + " already");
    return notices;
}

std::string to_text(const ArchiveReport& report, const Style& style) {
    if (report.restored) return confirmation(report.contact.name + " is back.", {}, report.operation, style);
    return confirmation(report.contact.name + " is archived: kept whole, and left out of due, dates, and completion.",
                        {"nj archive " + report.contact.handle + " --restore"}, report.operation, style);
}

void to_json(const ArchiveReport& report, JsonWriter& json) {
    write_contact_change(json, report.operation, report.contact);
}

std::string to_text(const MergeReport& report, const Style& style) {
    return confirmation("Merged " + report.merged.name + " (@" + report.merged.handle + ") into " + report.kept.name +
                            " (@" + report.kept.handle + ").",
                        {"nj show " + report.kept.handle}, report.operation, style);
}

void to_json(const MergeReport& report, JsonWriter& json) {
    write_contact_change(json, report.operation, report.kept);
}

std::string to_text(const SnoozeReport& report, const Style& style) {
    return confirmation(snooze_words(report, style.today), {}, report.operation, style);
}

void to_json(const SnoozeReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("contact");
    write_named(json, report.contact);
    json.text_or_null("until", report.until ? to_iso(*report.until) : "").end_object();
}

std::string to_text(const TriageReport& report, const Style& style) {
    if (report.names.empty()) return confirmation("No one was placed.", {}, report.operation, style);
    const std::string who =
        report.names.size() == 1 ? report.names.front() : counted(report.names.size(), "person", "people");
    return confirmation("Placed " + who + ".", {"nj due"}, report.operation, style);
}

void to_json(const TriageReport& report, JsonWriter& json) {
    write_change(json, report.operation);
}

std::string removal_words(const PersonRemoval& removal) {
    const Named& who = removal.person;
    std::string words = who.name + " (@" + who.handle + ")";
    if (removal.exchanges > 0) words += ", " + counted(removal.exchanges, "exchange");
    if (removal.notes > 0) words += ", " + counted(removal.notes, "note");
    if (removal.introductions > 0) words += ", " + counted(removal.introductions, "introduction");
    if (removal.shared_exchanges > 0)
        words += "; " + counted(removal.shared_exchanges, "shared exchange") + " would stay without " + who.name;
    return words;
}

std::string to_text(const RemoveReport& report, const Style& style) {
    const std::string line = report.contact ? report.contact->name + "." : report.item;
    return confirmation("Removed " + line, {}, report.operation, style);
}

void to_json(const RemoveReport& report, JsonWriter& json) {
    if (report.contact) return write_contact_change(json, report.operation, *report.contact);
    write_change(json, report.operation);
}

}  // namespace nj
