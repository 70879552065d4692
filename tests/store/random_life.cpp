#include "random_life.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/removal.hpp"

#include <algorithm>

#include "engine/database.hpp"
#include "nj/domain/contact.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/knows.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "temp_journal.hpp"

namespace nj::test {
namespace {

const std::vector<std::string_view> given{"Ruth", "Anna", "Zoë", "Björn", "Ines", "Tomás"};
const std::vector<std::string_view> family{"Ellery", "Reed", "Okafor", "Lindqvist"};
const std::vector<std::string_view> tags{"climate", "chess", "school", "band"};
const std::vector<std::string_view> places{"Boston", "", "Lisbon", "the café"};
const std::vector<std::string_view> kind_names{"coffee", "call", "message", "hike"};
const std::vector<std::string_view> remarks{"likes owls", "needs a flat", "knows Go", "new job"};
const std::vector<std::string_view> groups{"choir", "meetup"};

}  // namespace

Day RandomLife::some_day() {
    return today - Days{static_cast<int>(below(40))};
}

std::vector<std::int64_t> RandomLife::ids(const std::string& query) {
    std::vector<std::int64_t> found;
    auto row = journal_.database().query_text(query);
    while (row.step()) found.push_back(row.integer(0));
    return found;
}

std::int64_t RandomLife::some(const std::string& query) {
    const auto found = ids(query);
    return found.empty() ? 0 : found[below(found.size())];
}

Named RandomLife::read_person_argument() {
    return {ContactId{some("SELECT contact FROM standing ORDER BY contact")}, "", ""};
}

/// Adds, removes, or moves one word.
void RandomLife::change_list(std::vector<std::string>& list, const std::vector<std::string_view>& words) {
    const std::string word(one_of(words));
    const auto at = std::ranges::find(list, word);
    if (at == list.end()) {
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(below(list.size() + 1)), word);
    } else if (one_in(3)) {
        std::rotate(list.begin(), at, list.end());
    } else {
        list.erase(at);
    }
}

Help RandomLife::some_help(const std::vector<Named>& people) {
    Help help;
    help.way = one_in(2) ? Way::gave : Way::got;
    help.what = one_of(remarks);
    help.weight = 1 + static_cast<int>(below(5));
    if (one_in(2)) help.person = people[below(people.size())];
    help.pass_on = one_in(3);
    if (help.way == Way::gave && one_in(2))
        if (const HelpId thing{some("SELECT id FROM help WHERE live AND pass_on AND way = 'got' ORDER BY id")}; thing)
            help.passes = thing;
    return help;
}

bool RandomLife::add_somebody(Writer& writer) {
    Contact contact;
    contact.name = std::string(one_of(given)) + " " + std::string(one_of(family));
    contact.city = one_of(places);
    contact.added = some_day();
    contact.imported = one_in(3);
    if (one_in(3)) contact.met.on = some_day();
    if (one_in(2)) change_list(contact.tags, tags);
    if (one_in(2)) contact.emails = {std::string(one_of(given)) + "@example.org"};
    if (one_in(3)) contact.phones = {"+1 617 555 0100"};
    if (one_in(3)) contact.birthday = one_of({"--12-01", "1980-11-25", "1990-02-29", "--06-15"});
    if (one_in(3)) contact.title = one_of({"Director", "director of music", "Analyst"});
    if (one_in(3)) contact.aliases = {std::string(one_of(given))};
    if (one_in(3)) contact.communities = {std::string(one_of(groups))};
    if (const Named via = read_person_argument(); via.id && one_in(4)) contact.met.via = via.id;
    add_contact(writer, contact);
    return true;
}

bool RandomLife::edit_somebody(Writer& writer) {
    const auto before = read_contact(journal_, read_person_argument().id);
    if (!before) return false;
    Contact after = *before;
    switch (below(9)) {
        case 0:
            after.name = std::string(one_of(given)) + " " + std::string(one_of(family));
            break;
        case 1:
            after.city = one_of(places);
            break;
        case 2:
            change_list(after.tags, tags);
            [[fallthrough]];
        case 3:
            change_list(after.tags, tags);
            break;
        case 4:
            change_list(after.aliases, given);
            break;
        case 5:
            change_list(after.communities, groups);
            break;
        case 6:
            after.cadence = one_in(3) ? std::nullopt : std::optional(Days{7 + static_cast<int>(below(90))});
            break;
        case 7:
            after.archived = after.archived ? std::nullopt : std::optional<std::string>("moved away");
            break;
        default:
            after.circle = one_in(2) ? std::nullopt : std::optional(Circle::close);
            break;
    }
    update_contact(writer, *before, after);
    return true;
}

bool RandomLife::merge_two(Writer& writer) {
    const Named into = read_person_argument();
    const Named from = read_person_argument();
    if (into == from || !one_in(2)) return false;
    merge_contacts(writer, journal_, into.id, from.id);
    return true;
}

bool RandomLife::remove_somebody(Writer& writer) {
    const Named person = read_person_argument();
    if (!person.id || !one_in(2)) return false;
    remove_contact(writer, person.id);
    return true;
}

bool RandomLife::log_something(Writer& writer) {
    Exchange exchange;
    exchange.on = some_day();
    exchange.kind = one_of(kind_names);
    exchange.place = one_of(places);
    exchange.note = one_in(3) ? "" : std::string(one_of(remarks));
    exchange.sent = one_in(6);
    for (std::size_t i = below(3) + 1; i > 0; --i)
        if (const Named person = read_person_argument();
            person.id && std::ranges::find(exchange.people, person) == exchange.people.end())
            exchange.people.push_back(person);
    if (exchange.people.empty()) return false;
    if (one_in(3)) exchange.help.push_back(some_help(exchange.people));
    if (one_in(5)) exchange.asked.emplace_back().text = one_of(remarks);
    if (one_in(5)) exchange.promised.emplace_back().text = one_of(remarks);
    if (one_in(4)) change_list(exchange.tags, tags);
    add_exchange(writer, exchange);
    return true;
}

bool RandomLife::edit_exchange(Writer& writer) {
    const ExchangeId id{some("SELECT id FROM exchange WHERE live ORDER BY id")};
    const auto before = read_exchange(journal_, id, kinds(journal_));
    if (!before || before->people.empty()) return false;
    Exchange after = *before;
    switch (below(8)) {
        case 0:
        case 1:
            after.on = some_day();
            break;
        case 2:
            after.kind = one_of(kind_names);
            break;
        case 3:
            after.note = one_of(remarks);
            break;
        case 4:
            if (const Named person = read_person_argument();
                std::ranges::find(after.people, person.id, &Named::id) == after.people.end())
                after.people.push_back(person);
            break;
        case 5:
            if (after.people.size() > 1) after.people.pop_back();
            break;
        case 6:
            if (after.help.empty()) {
                after.help.push_back(some_help(after.people));
            } else if (one_in(2)) {
                after.help.front().weight = 1 + static_cast<int>(below(5));
                after.help.front().pass_on = one_in(2);
            } else {
                after.help.clear();
            }
            break;
        default:
            after.sent = !after.sent;
            break;
    }
    update_exchange(writer, *before, after);
    return true;
}

bool RandomLife::remove_some_exchange(Writer& writer) {
    const ExchangeId id{some("SELECT id FROM exchange WHERE live ORDER BY id")};
    if (!id || one_in(2)) return false;
    remove_exchange(writer, id);
    return true;
}

bool RandomLife::change_facts(Writer& writer) {
    const FactId fact{some("SELECT id FROM fact WHERE live ORDER BY id")};
    if (fact && one_in(4)) {
        remove_fact(writer, fact);
    } else if (fact && one_in(2)) {
        update_fact(writer, fact, one_of({"", "likes"}), one_of(remarks));
    } else if (const Named person = read_person_argument(); person.id) {
        add_fact(writer, person.id, one_of({"", "likes", "needs"}), one_of(remarks), some_day());
    }
    return true;
}

bool RandomLife::say_who_knows_whom(Writer& writer) {
    const Named one = read_person_argument();
    const Named other = read_person_argument();
    if (!one.id || one.id == other.id) return false;
    if (one_in(4)) {
        forget_they_know(writer, one.id, other.id);
    } else {
        say_they_know(writer, one.id, other.id,
                      {std::string(one_of(remarks)), one_in(2) ? std::optional(3) : std::nullopt});
    }
    return true;
}

bool RandomLife::change_settings(Writer& writer) {
    const std::string name = one_in(3) ? "greeting" : "kind." + std::string(one_of({"coffee", "hike"}));
    if (one_in(3)) {
        clear_setting(writer, name);
    } else {
        set_setting(writer, name, one_of({"1", "2", "4 live", "5"}));
    }
    return true;
}

bool RandomLife::share_something(Writer& writer) {
    const Named person = read_person_argument();
    const ShareId share{some("SELECT id FROM share WHERE live ORDER BY id")};
    if (!person.id) return false;
    if (share && one_in(6)) {
        remove_share(writer, share);
    } else if (share && one_in(2)) {
        return mark_liked(writer, share, person.id, some_day());
    } else if (one_in(4)) {
        one_in(2) ? add_stop(writer, person.id, "owls") : remove_stop(writer, person.id, "owls");
    } else {
        Share thing = share_of(one_of(remarks), "owls");
        thing.on = some_day();
        share_with(writer, {put_share(writer, thing), {person}, some_day(), thing.title, one_in(2)});
    }
    return true;
}

bool RandomLife::several_at_once(Writer& writer) {
    add_somebody(writer);
    log_something(writer);
    return change_facts(writer);
}

std::string RandomLife::step() {
    struct Choice {
        const char* name;
        std::size_t share;
        bool (RandomLife::*act)(Writer&);
    };
    static constexpr Choice choices[]{{"add", 3, &RandomLife::add_somebody},
                                      {"edit", 6, &RandomLife::edit_somebody},
                                      {"merge", 2, &RandomLife::merge_two},
                                      {"rm", 2, &RandomLife::remove_somebody},
                                      {"log", 7, &RandomLife::log_something},
                                      {"edit exchange", 5, &RandomLife::edit_exchange},
                                      {"rm exchange", 2, &RandomLife::remove_some_exchange},
                                      {"fact", 4, &RandomLife::change_facts},
                                      {"config", 2, &RandomLife::change_settings},
                                      {"share", 4, &RandomLife::share_something},
                                      {"knows", 2, &RandomLife::say_who_knows_whom},
                                      {"several", 1, &RandomLife::several_at_once}};
    std::size_t left = below(40);
    const Choice* choice = choices;
    for (; left >= choice->share; ++choice) left -= choice->share;
    const auto written = journal_.write(choice->name, [&](Writer& writer) { (this->*choice->act)(writer); });
    return written ? choice->name : "";
}

}  // namespace nj::test
