#pragma once

#include <algorithm>
#include <cmath>
#include <set>

#include "nj/base/birthday.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/filter.hpp"
#include "plain_journal.hpp"
#include "temp_journal.hpp"

namespace nj::test {

/// A second implementation of what a filter means: one person and one term at a time.
class Meaning {
public:
    explicit Meaning(const PlainJournal& journal) : journal_(journal) {}

    [[nodiscard]] std::set<std::int64_t> matching(const Filter& filter) const {
        std::set<std::int64_t> ids;
        for (const auto& [id, person] : journal_.people)
            if (holds(filter, id, person)) ids.insert(id);
        return ids;
    }

private:
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
            case TextField::tag:
                return std::ranges::any_of(person.tags, whole);
            case TextField::community:
                return std::ranges::any_of(person.communities, whole);
            case TextField::kind:
                return std::ranges::any_of(person.exchanges, [&](const PlainExchange& exchange) {
                    return !exchange.sent && whole(exchange.kind);
                });
            case TextField::name:
                return std::ranges::any_of(person.names, part);
            case TextField::org:
                return part(text_of(person.root["org"]));
            case TextField::title:
                return part(text_of(person.root["title"]));
            case TextField::city:
                return part(text_of(person.root["city"]));
            case TextField::email:
                return std::ranges::any_of(person.emails, part);
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
        return person.said_to_know.contains(other) || person.introduced_by.contains(other) ||
               journal_.people.at(other).introduced_by.contains(id) ||
               std::ranges::any_of(person.exchanges, [&](const PlainExchange& exchange) {
                   return !exchange.sent && exchange.people.contains(other);
               });
    }

    bool means(const NumberTerm& term, std::int64_t /*id*/, const PlainPerson& person) const {
        switch (term.field) {
            case NumberField::exchanges:
                return term.bounds.hold(
                    static_cast<long long>((term.within ? person.days(today - *term.within) : person.days()).size()));
            case NumberField::value:
                return term.bounds.hold(person.value());
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
        const auto found = journal_.circles.find(ContactId{id});
        return found != journal_.circles.end() && found->second == in.circle;
    }

    bool means(const Has& has, std::int64_t /*id*/, const PlainPerson& person) const {
        switch (has.thing) {
            case Thing::email:
                return !person.emails.empty();
            case Thing::phone:
                return !person.phones.empty();
            case Thing::promise:
                return person.has_promise;
            case Thing::ask:
                return person.has_ask;
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
            case State::due:
                return journal_.lateness.at(id) >= 1;
            case State::overdue:
                return journal_.lateness.at(id) >= 3;
            case State::dormant:
                return journal_.lateness.at(id) > 8;
            case State::unmet:
                return person.root["unmet"].get<bool>() && person.days().empty();
            case State::archived:
                return !person.root["archived"].is_null();
            case State::waiting:
                return journal_.waiting.at(id);
            case State::fresh: {
                const auto added = day_of(person.root["added"]);
                return added && *added >= today - Days{30};
            }
        }
        return false;
    }

    bool means(const NamedByGoal& goal, std::int64_t id, const PlainPerson& person) const {
        return std::ranges::any_of(goal.names, [&](const Filter& filter) { return holds(filter, id, person); });
    }

    const PlainJournal& journal_;
};

}  // namespace nj::test
