#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "nj/base/date_parse.hpp"
#include "nj/domain/balance.hpp"
#include "nj/domain/contact.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj::test {

// A journal read from its export: lists to read line by line, without SQL, indexes, or computed numbers.
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
    std::set<std::int64_t> said_to_know;  ///< roots
    std::vector<std::string> bodies;      ///< the texts of each row that free words search
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
            if (!exchange.sent && exchange.on > after) best[exchange.on] = std::max(best[exchange.on], exchange.weight);
        int sum = 0;
        for (const auto& [day, weight] : best) sum += weight;
        return sum;
    }
};

/// The text of a value; empty for null.
inline std::string text_of(const Document& value) {
    return value.is_string() ? value.get<std::string>() : "";
}
inline std::int64_t id_of(const Document& value) {
    return value.is_string() ? std::stoll(value.get<std::string>()) : 0;
}
inline std::optional<Day> day_of(const Document& value) {
    return value.is_string() ? from_iso(value.get<std::string>()) : std::nullopt;
}

class PlainJournal {
public:
    explicit PlainJournal(Journal& journal);

    std::map<std::int64_t, PlainPerson> people;
    std::map<std::int64_t, double> lateness;
    std::map<std::int64_t, bool> waiting;
    std::unordered_map<ContactId, Circle> circles;

private:
    [[nodiscard]] std::int64_t root_of(std::int64_t contact) const;
    PlainPerson* root(std::int64_t contact);
    void take_contact(const Document& contact);
    void take_community(const Document& community);
    void take_fact(const Document& fact);
    void take_knows(const Document& knows);
    void take_exchange(const Document& exchange, const Kinds& known);
    void take_open(const Document& thing, const Document& all, bool PlainPerson::*flag);
    void score_everybody(Journal& journal);

    std::map<std::int64_t, std::int64_t> merged_;
};

}  // namespace nj::test
