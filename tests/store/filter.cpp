#include "nj/domain/filter.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/balance.hpp"
#include "nj/domain/circles.hpp"
#include "nj/domain/due.hpp"
#include "nj/store/export.hpp"
#include "nj/store/listing.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "random_life.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

// What a filter means, told a second time without SQL, indexes or computed numbers: from the export of the journal and
// the lists in it, one person and one term at a time.
namespace {

using Document = nlohmann::json;

struct PlainExchange {
    Day on;
    std::string kind;
    std::string note;
    std::string place;
    bool sent = false;
    int weight = 0;
    Passed passed;
    std::set<std::int64_t> people;  ///< roots, itself included
};

struct PlainPerson {
    std::set<std::int64_t> members;
    Document root;
    std::vector<std::string> names;
    std::vector<std::string> tags, emails, phones, communities;
    std::set<std::int64_t> introduced_by;
    std::vector<std::string> bodies;  ///< every text that free words look into, as one row says it
    std::vector<std::string> facts;
    std::vector<PlainExchange> exchanges;
    bool has_promise = false;
    bool has_ask = false;

    [[nodiscard]] std::set<Day> days(Day after = Day{Days{-100000}}) const {
        std::set<Day> days;
        for (const auto& exchange : exchanges)
            if (!exchange.sent && exchange.on > after) days.insert(exchange.on);
        return days;
    }
    [[nodiscard]] int value(Day after = Day{Days{-100000}}) const {
        std::map<Day, int> best;
        for (const auto& exchange : exchanges)
            if (!exchange.sent && exchange.on > after)
                best[exchange.on] = std::max(best[exchange.on], exchange.weight);
        int sum = 0;
        for (const auto& [day, weight] : best) sum += weight;
        return sum;
    }
};

std::string text_of(const Document& value) {
    return value.is_string() ? value.get<std::string>() : "";
}
std::int64_t id_of(const Document& value) {
    return value.is_string() ? std::stoll(value.get<std::string>()) : 0;
}
std::optional<Day> day_of(const Document& value) {
    return value.is_string() ? from_iso(value.get<std::string>()) : std::nullopt;
}

class PlainJournal {
public:
    explicit PlainJournal(Journal& journal) {
        JsonWriter json;
        write_export(journal, json, WithHistory::no);
        const Document all = Document::parse(json.take());
        const auto list = listing(journal, Filter{All{}}, {}, today);
        for (const auto& contact : all["contacts"]) merged_[id_of(contact["id"])] = id_of(contact["merged_into"]);
        for (const auto& listed : list) people_[listed.person.id.value];
        for (const auto& contact : all["contacts"]) take_contact(contact);
        for (const auto& community : all["communities"]) take_community(community);
        for (const auto& fact : all["facts"]) take_fact(fact);
        const Kinds known = kinds(journal);
        for (const auto& exchange : all["exchanges"]) take_exchange(exchange, known);
        for (const auto& promise : all["promises"]) take_open(promise, all, &PlainPerson::has_promise);
        for (const auto& ask : all["asks"]) take_open(ask, all, &PlainPerson::has_ask);
        score_everybody(journal);
    }

    [[nodiscard]] std::set<std::int64_t> matching(const Filter& filter) const {
        std::set<std::int64_t> ids;
        for (const auto& [id, person] : people_)
            if (holds(filter, id, person)) ids.insert(id);
        return ids;
    }

private:
    [[nodiscard]] std::int64_t root_of(std::int64_t contact) const {
        for (auto at = merged_.find(contact); at != merged_.end() && at->second != 0; at = merged_.find(contact))
            contact = at->second;
        return contact;
    }
    PlainPerson* root(std::int64_t contact) {
        const auto found = people_.find(root_of(contact));
        return found == people_.end() ? nullptr : &found->second;
    }

    void take_contact(const Document& contact) {
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

    void take_community(const Document& community) {
        for (const auto& member : community["members"])
            if (auto* person = root(id_of(member)))
                for (const char* key : {"handle", "name"}) person->communities.push_back(text_of(community[key]));
    }

    void take_fact(const Document& fact) {
        if (auto* person = root(id_of(fact["contact"]))) {
            person->bodies.push_back(text_of(fact["topic"]) + "\n" + text_of(fact["text"]));
            person->facts.push_back(text_of(fact["text"]));
        }
    }

    void take_exchange(const Document& exchange, const Kinds& known) {
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
            // what two members of one person got counts for each of them alone, the larger for the day
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
                    if (whom == 0 || root_of(whom) == id)
                        add_help(plain.passed, std::string(way) == "gave" ? Way::gave : Way::got,
                                 help["weight"].get<int>(), today - plain.on);
                }
            person->exchanges.push_back(plain);
            person->bodies.push_back(plain.note + "\n" + plain.place);
            for (const char* way : {"gave", "got"})
                for (const auto& help : exchange[way]) person->bodies.push_back(help["what"]);
        }
    }

    void take_open(const Document& thing, const Document& all, bool PlainPerson::*flag) {
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

    void score_everybody(Journal& journal) {
        std::unordered_map<ContactId, int> recent;
        const auto all = standings(journal);
        for (const auto& standing : all) {
            lateness_[standing.contact.value] = score(standing, typical_gap(all), false, today).lateness;
            waiting_[standing.contact.value] = standing.waiting;
            recent[standing.contact] = people_.at(standing.contact.value).value(today - circle_window);
        }
        circles_ = circles_of(all, recent);
    }

    [[nodiscard]] bool holds(const Filter& filter, std::int64_t id, const PlainPerson& person) const {
        return std::visit([&](const auto& term) { return means(term, id, person); }, filter.node);
    }

    bool means(const All& all, std::int64_t id, const PlainPerson& person) const {
        return std::ranges::all_of(all.parts, [&](const Filter& part) { return holds(part, id, person); });
    }
    bool means(const Any& any, std::int64_t id, const PlainPerson& person) const {
        return std::ranges::any_of(any.parts, [&](const Filter& part) { return holds(part, id, person); });
    }
    bool means(const Not& negated, std::int64_t id, const PlainPerson& person) const {
        return !holds(negated.part.front(), id, person);
    }

    bool means(const FullText& text, std::int64_t /*id*/, const PlainPerson& person) const {
        const auto wanted = folded_words(text.phrase);
        return std::ranges::any_of(person.bodies, [&](const std::string& body) {
            const auto words = folded_words(body);
            for (std::size_t at = 0; at + wanted.size() <= words.size(); ++at) {
                bool here = words[at + wanted.size() - 1].starts_with(wanted.back());
                for (std::size_t i = 0; i + 1 < wanted.size(); ++i) here = here && words[at + i] == wanted[i];
                if (here) return true;
            }
            return false;
        });
    }

    bool means(const TextTerm& term, std::int64_t /*id*/, const PlainPerson& person) const {
        const auto whole = [&](const std::string& text) { return fold(text) == term.wanted; };
        const auto part = [&](const std::string& text) { return fold(text).find(term.wanted) != std::string::npos; };
        switch (term.field) {
            case TextField::tag: return std::ranges::any_of(person.tags, whole);
            case TextField::community: return std::ranges::any_of(person.communities, whole);
            case TextField::kind:
                return std::ranges::any_of(person.exchanges, [&](const PlainExchange& exchange) {
                    return !exchange.sent && whole(exchange.kind);
                });
            case TextField::name: return std::ranges::any_of(person.names, part);
            case TextField::org: return part(text_of(person.root["org"]));
            case TextField::title: return part(text_of(person.root["title"]));
            case TextField::city: return part(text_of(person.root["city"]));
            case TextField::email: return std::ranges::any_of(person.emails, part);
            case TextField::note:
                return std::ranges::any_of(person.facts, part) ||
                       std::ranges::any_of(person.exchanges,
                                           [&](const PlainExchange& exchange) { return part(exchange.note); });
        }
        return false;
    }

    bool means(const Related& related, std::int64_t id, const PlainPerson& person) const {
        const auto other = related.id.value;
        if (related.how == Relation::via) return person.introduced_by.contains(other);
        if (id == other) return false;
        return person.introduced_by.contains(other) || people_.at(other).introduced_by.contains(id) ||
               std::ranges::any_of(person.exchanges, [&](const PlainExchange& exchange) {
                   return !exchange.sent && exchange.people.contains(other);
               });
    }

    bool means(const NumberTerm& term, std::int64_t /*id*/, const PlainPerson& person) const {
        switch (term.field) {
            case NumberField::exchanges:
                return term.bounds.hold(static_cast<long long>(
                    (term.within ? person.days(today - *term.within) : person.days()).size()));
            case NumberField::value: return term.bounds.hold(person.value());
            case NumberField::balance: {
                Passed all;
                for (const auto& exchange : person.exchanges) all.balance += exchange.passed.balance;
                return term.bounds.hold(std::llround(all.balance * 100));
            }
            case NumberField::cadence:
                return !person.root["cadence_days"].is_null() &&
                       term.bounds.hold(person.root["cadence_days"].get<long long>());
            case NumberField::birthday: {
                const std::string birthday = text_of(person.root["birthday"]);
                return !birthday.empty() && term.bounds.hold((next_birthday(birthday, today) - today).count());
            }
        }
        return false;
    }

    bool means(const Met& met, std::int64_t /*id*/, const PlainPerson& person) const {
        auto day = day_of(person.root["met"]["on"]);
        if (const auto days = person.days(); !day && !days.empty()) day = *days.begin();
        return day && met.days.hold(*day);
    }

    bool means(const InCircle& in, std::int64_t id, const PlainPerson& /*person*/) const {
        const auto found = circles_.find(ContactId{id});
        return found != circles_.end() && found->second == in.circle;
    }

    bool means(const Has& has, std::int64_t /*id*/, const PlainPerson& person) const {
        switch (has.thing) {
            case Thing::email: return !person.emails.empty();
            case Thing::phone: return !person.phones.empty();
            case Thing::promise: return person.has_promise;
            case Thing::ask: return person.has_ask;
        }
        return false;
    }

    bool means(const Quiet& quiet, std::int64_t /*id*/, const PlainPerson& person) const {
        const auto days = person.days();
        return !days.empty() && quiet.days.hold(today - *days.rbegin());
    }
    bool means(const LastExchange& last, std::int64_t /*id*/, const PlainPerson& person) const {
        const auto days = person.days();
        return !days.empty() && last.days.hold(*days.rbegin());
    }

    bool means(const Is& is, std::int64_t id, const PlainPerson& person) const {
        switch (is.state) {
            case State::due: return lateness_.at(id) >= 1;
            case State::overdue: return lateness_.at(id) >= 3;
            case State::dormant: return lateness_.at(id) > 8;
            case State::unmet: return person.root["unmet"].get<bool>() && person.days().empty();
            case State::archived: return !person.root["archived"].is_null();
            case State::waiting: return waiting_.at(id);
            case State::fresh: {
                const auto added = day_of(person.root["added"]);
                return added && *added >= today - Days{30};
            }
        }
        return false;
    }

    std::map<std::int64_t, std::int64_t> merged_;
    std::map<std::int64_t, PlainPerson> people_;
    std::map<std::int64_t, double> lateness_;
    std::map<std::int64_t, bool> waiting_;
    std::unordered_map<ContactId, Circle> circles_;
};

const std::vector<std::string> terms{
    "tag:climate",      "tag:Chess",       "city:bos",        "city:CAFÉ",        "kind:coffee",     "kind:message",
    "name:reed",        "name:zoe",        "name:ru",         "email:anna@",      "email:example",   "note:owls",
    "note:Flat",        "community:choir", "circle:inner",    "circle:close",     "circle:friends",  "quiet:10d",
    "quiet:20d-",       "quiet:5d..15d",   "quiet>3d",        "since:2026-11-01", "met:2026-11",     "met>=2026-11-10",
    "before:2026-11-10", "exchanges:2+",   "exchanges:0",     "exchanges:1..3",   "exchanges:2+@2w", "value:5+",
    "value:3-",         "balance:1+",      "balance:-1-",     "balance>0.5",      "cadence:30d-",    "birthday:60d",
    "is:due",           "is:overdue",      "is:dormant",      "is:unmet",         "is:archived",     "is:waiting",
    "is:new",           "has:email",       "has:phone",       "has:promise",      "has:ask",         "owls",
    "cli",              "\"likes owls\"",  "zoe",             "Tomás",            "\"Anna Reed\"",   "title:director",
    "via:x",            "knows:x",
};

std::string random_filter(RandomLife& life, int depth) {
    switch (depth > 0 ? life.below(5) : 4) {
        case 0: return "(" + random_filter(life, depth - 1) + " " + random_filter(life, depth - 1) + ")";
        case 1: return "(" + random_filter(life, depth - 1) + " or " + random_filter(life, depth - 1) + ")";
        case 2: return "-(" + random_filter(life, depth - 1) + ")";
        case 3: return "not " + random_filter(life, depth - 1);
        default: return "(" + terms[life.below(terms.size())] + ")";  // where a value ends is the parser's test
    }
}

}  // namespace

TEST_CASE("a filter finds in SQL whom it finds when the journal is read line by line") {
    std::size_t found = 0;
    std::size_t asked = 0;
    for (const unsigned seed : {1U, 2U, 3U}) {
        TempJournal journal;
        RandomLife life(*journal, seed);
        for (int i = 0; i < 250; ++i) life.step();
        const PlainJournal plain(*journal);
        const auto everybody = listing(*journal, Filter{All{}}, {}, today);
        REQUIRE(!everybody.empty());
        for (std::size_t i = 0; i < terms.size() + 300; ++i) {
            const std::string text = i < terms.size() ? terms[i] : random_filter(life, 3);
            CAPTURE(seed);
            CAPTURE(text);
            auto filter = parse_filter(std::vector{text}, today);
            REQUIRE_MESSAGE(filter.has_value(), filter.error().expected);
            for_each_term(*filter, [&](Filter& term) {
                if (auto* related = std::get_if<Related>(&term.node))
                    related->id = everybody[life.below(everybody.size())].person.id;
            });
            std::set<std::int64_t> in_sql;
            for (const auto id : matching(*journal, *filter, today)) in_sql.insert(id.value);
            CHECK(in_sql == plain.matching(*filter));
            found += in_sql.size();
            asked += everybody.size();
        }
    }
    MESSAGE("people asked about: " << asked << ", found: " << found);
    CHECK(found > asked / 10);
    CHECK(found < asked * 9 / 10);
}
