#include "plain_journal.hpp"
#include "nj/domain/score.hpp"

#include <algorithm>

#include "nj/base/json.hpp"
#include "nj/domain/circles.hpp"
#include "nj/domain/due.hpp"
#include "nj/store/export.hpp"
#include "nj/store/listing.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "temp_journal.hpp"

namespace nj::test {

PlainJournal::PlainJournal(Journal& journal) {
    JsonWriter json;
    write_export(journal, json, WithHistory::no);
    const Document all = Document::parse(json.take());
    const auto list = listing(journal, Filter{All{}}, {}, today);
    for (const auto& contact : all["contacts"]) merged_[id_of(contact["id"])] = id_of(contact["merged_into"]);
    for (const auto& listed : list) people[listed.person.id.value];
    for (const auto& contact : all["contacts"]) take_contact(contact);
    for (const auto& community : all["communities"]) take_community(community);
    for (const auto& fact : all["facts"]) take_fact(fact);
    for (const auto& pair : all["knows"]) take_knows(pair);
    const Kinds known = kinds(journal);
    for (const auto& exchange : all["exchanges"]) take_exchange(exchange, known);
    for (const auto& promise : all["promises"]) take_open(promise, all, &PlainPerson::has_promise);
    for (const auto& ask : all["asks"]) take_open(ask, all, &PlainPerson::has_ask);
    score_everybody(journal);
}

std::int64_t PlainJournal::root_of(std::int64_t contact) const {
    for (auto at = merged_.find(contact); at != merged_.end() && at->second != 0; at = merged_.find(contact))
        contact = at->second;
    return contact;
}
PlainPerson* PlainJournal::root(std::int64_t contact) {
    const auto found = people.find(root_of(contact));
    return found == people.end() ? nullptr : &found->second;
}

void PlainJournal::take_contact(const Document& contact) {
    PlainPerson* person = root(id_of(contact["id"]));
    if (person == nullptr) return;
    person->members.insert(id_of(contact["id"]));
    if (contact["merged_into"].is_null()) person->root = contact;
    person->names.push_back(text_of(contact["name"]));
    std::string body;
    for (const char* part : {"name", "org", "title", "city"}) body += text_of(contact[part]) + "\n";
    person->bodies.push_back(body);
    for (const auto& alias : contact["aliases"]) {
        person->names.push_back(alias);
        person->bodies.push_back(alias);
    }
    const auto append = [&](const char* key, std::vector<std::string>& list) {
        for (const auto& value : contact[key]) list.push_back(value);
    };
    append("tags", person->tags);
    append("emails", person->emails);
    append("phones", person->phones);
    if (const auto via = id_of(contact["met"]["via"])) person->introduced_by.insert(root_of(via));
}

void PlainJournal::take_community(const Document& community) {
    for (const auto& member : community["members"])
        if (auto* person = root(id_of(member)))
            for (const char* key : {"handle", "name"}) person->communities.push_back(text_of(community[key]));
}

void PlainJournal::take_fact(const Document& fact) {
    if (auto* person = root(id_of(fact["contact"]))) {
        person->bodies.push_back(text_of(fact["topic"]) + "\n" + text_of(fact["text"]));
        person->facts.push_back(text_of(fact["text"]));
    }
}

void PlainJournal::take_knows(const Document& knows) {
    const auto one = root_of(id_of(knows["one"]));
    const auto other = root_of(id_of(knows["other"]));
    if (auto* person = root(one)) person->said_to_know.insert(other);
    if (auto* person = root(other)) person->said_to_know.insert(one);
}

void PlainJournal::take_exchange(const Document& exchange, const Kinds& known) {
    PlainExchange plain;
    plain.on = *day_of(exchange["on"]);
    plain.kind = exchange["kind"];
    plain.note = text_of(exchange["note"]);
    plain.place = text_of(exchange["place"]);
    plain.sent = exchange["sent"].get<bool>() || exchange["mass"].get<bool>();
    for (const auto& person : exchange["people"]) plain.people.insert(root_of(id_of(person)));
    const Kind* kind = known.find(plain.kind);
    for (const auto id : plain.people) {
        PlainPerson* person = root(id);
        if (person == nullptr) continue;
        // Gifts to two merged contacts count for each of them, and the larger one for the day.
        plain.weight = 0;
        plain.passed = {};
        for (const auto& member : exchange["people"]) {
            if (root_of(id_of(member)) != id) continue;
            int sum = 0;
            for (const char* way : {"gave", "got"})
                for (const auto& help : exchange[way]) {
                    const auto whom = id_of(help[std::string(way) == "gave" ? "to" : "from"]);
                    if (whom == 0 || whom == id_of(member)) sum += help["weight"].get<int>();
                }
            plain.weight = std::max({plain.weight, kind != nullptr ? kind->weight : 1, sum});
        }
        for (const char* way : {"gave", "got"})
            for (const auto& help : exchange[way]) {
                const auto whom = id_of(help[std::string(way) == "gave" ? "to" : "from"]);
                if (whom != 0 && root_of(whom) != id) continue;
                const int weight = help["weight"].get<int>();
                const bool gave = std::string(way) == "gave";
                (gave ? plain.passed.gave : plain.passed.got) += weight;
                plain.passed.balance += aged(gave ? weight : -weight, today - plain.on);
            }
        person->exchanges.push_back(plain);
        person->bodies.push_back(plain.note + "\n" + plain.place);
        for (const char* way : {"gave", "got"})
            for (const auto& help : exchange[way]) person->bodies.push_back(help["what"]);
    }
}

void PlainJournal::take_open(const Document& thing, const Document& all, bool PlainPerson::*flag) {
    if (thing["state"] != "open") return;
    if (const auto whom = id_of(thing["contact"])) {
        if (auto* person = root(whom)) person->*flag = true;
        return;
    }
    for (const auto& exchange : all["exchanges"])
        if (exchange["id"] == thing["exchange"])
            for (const auto& whom : exchange["people"])
                if (auto* person = root(id_of(whom))) person->*flag = true;
}

void PlainJournal::score_everybody(Journal& journal) {
    std::unordered_map<ContactId, int> recent;
    const auto all = standings(journal);
    for (const auto& standing : all) {
        lateness[standing.contact.value] = score(standing, typical_gap(all), false, today).lateness;
        waiting[standing.contact.value] = standing.waiting;
        recent[standing.contact] = people.at(standing.contact.value).value(today - circle_window);
    }
    circles = circles_of(all, recent);
}

}  // namespace nj::test
