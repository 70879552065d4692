#include "nj/view/mail.hpp"

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

std::string recipients(const DraftedMail& mail) {
    return joined(mail.to, ", ", [](const auto& recipient) { return recipient.name + " <" + recipient.address + ">"; });
}

/// Members of an open object.
void write_mail(JsonWriter& json, const DraftedMail& mail) {
    json.key("to").begin_array();
    for (const auto& recipient : mail.to)
        json.begin_object().member("name", recipient.name).member("address", recipient.address).end_object();
    json.end_array().member("subject", mail.subject).member("body", mail.body).member("mailto", mail.url);
}

}  // namespace

std::string to_text(const IntroDraftReport& report, const Style& style) {
    switch (report.form) {
        case IntroDraftReport::Form::message:
            return report.mail.message;
        case IntroDraftReport::Form::url:
            return report.mail.url + "\n";
        case IntroDraftReport::Form::sent:
            break;
    }
    return style.shown(cleaned("Sent to " + recipients(report.mail) + ": " + report.mail.subject)) + "\n";
}

void to_json(const IntroDraftReport& report, JsonWriter& json) {
    json.begin_object();
    write_mail(json, report.mail);
    json.member("sent", report.form == IntroDraftReport::Form::sent).end_object();
}

std::vector<std::string> notices_of(const IntroDraftReport& report) {
    std::vector<std::string> notices;
    for (const auto& person : report.without_address)
        notices.push_back("nj: " + person.name + " has no email address; nj edit " + person.handle +
                          " --email ADDRESS adds one");
    return notices;
}

std::string to_text(const WriteReport& report, const Style& style) {
    return report.printed ? report.mail.message : to_text(report.logged, style);
}

void to_json(const WriteReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.logged.operation);
    json.key("exchange");
    write_exchange(json, report.logged.exchange);
    write_mail(json, report.mail);
    json.end_object();
}

std::string logged_notice(const WriteReport& report, Day today) {
    const ExchangeReport& logged = report.logged;
    return "nj: " + fold(verb_of(logged.did)) + " " + exchange_line(logged.exchange, today) +
           (logged.operation ? "; nj undo undoes it" : "");
}

}  // namespace nj
