#include "nj/base/json.hpp"
#include "nj/view/advice.hpp"
#include "nj/view/contact.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/show.hpp"

namespace nj {
namespace {

void write_dates(const ShowReport& report, JsonWriter& json) {
    json.key("dates").begin_array();
    if (!report.contact.birthday.empty())
        json.begin_object()
            .member("what", "birthday")
            .member("date", report.contact.birthday)
            .member("next", next_birthday(report.contact.birthday, report.today))
            .end_object();
    json.end_array();
}

template <class List, class Write>
void write_list(JsonWriter& json, std::string_view key, const List& list, Write write) {
    json.key(key).begin_array();
    for (const auto& item : list) write(json, item);
    json.end_array();
}

}  // namespace

void write_fact(JsonWriter& json, const Fact& fact) {
    json.begin_object().member("id", fact.id).member("number", fact.number).text_or_null("topic", fact.topic);
    json.member("text", fact.text).member("on", fact.on).end_object();
}

void to_json(const ShowReport& report, JsonWriter& json) {
    json.begin_object().key("contact").begin_object();
    ContactLine line{report.contact,
                     report.standing,
                     report.rhythm ? std::optional(report.rhythm->days) : std::nullopt,
                     report.exchanges.empty() ? std::string() : report.exchanges.front().kind,
                     report.between,
                     report.circle};
    write_contact_members(json, line, report.today);
    write_list(json, "facts", report.facts, write_fact);
    json.member("stops", report.stops);
    json.key("met").begin_object().member("on", report.contact.met.on);
    json.text_or_null("place", report.contact.met.place).text_or_null("how", report.contact.met.how).key("via");
    report.via ? write_named(json, *report.via) : static_cast<void>(json.null());
    json.end_object();
    write_list(json, "exchanges", report.exchanges, write_exchange);
    write_list(json, "asks", report.asks, write_ask);
    write_list(json, "promises", report.promises, write_promise);
    write_known(json, report.known, report.today);
    write_introductions(json, report.introductions);
    json.key("ideas");
    write_ideas(json, report.ideas, report.today);
    write_dates(report, json);
    json.end_object().end_object();
}

void to_json(const ThingReport& report, JsonWriter& json) {
    json.begin_object().key(word_of(report.kind));
    report.write(json);
    json.end_object();
}

}  // namespace nj
