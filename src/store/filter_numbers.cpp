#include "filter_numbers.hpp"

#include <array>
#include <cmath>

#include "engine/functions.hpp"
#include "nj/base/birthday.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"
#include "nj/store/standings.hpp"

namespace nj::store {

namespace {

using Numbers = std::unordered_map<std::int64_t, double>;

Numbers lateness_of_everyone(Journal& journal, Day today) {
    const auto people = standings(journal);
    const Typical usual = typical_gap(people);
    Numbers lateness;
    for (const auto& person : people)
        lateness.emplace(person.contact.value, score(person, usual, false, today).lateness);
    return lateness;
}

Numbers circle_of_everyone(Journal& journal, Day today) {
    Numbers numbers;
    for (const auto& [contact, circle] : circles(journal, today))
        numbers.emplace(contact.value, static_cast<int>(circle));
    return numbers;
}

Numbers balance_of_everyone(Journal& journal, Day today) {
    Numbers hundredths;
    for (const auto& [contact, passed] : passed_with(journal.database(), today))
        hundredths.emplace(contact.value, std::round(passed.balance * 100));
    return hundredths;
}

Numbers days_to_birthday(Journal& journal, Day today) {
    Numbers days;
    auto row =
        journal.database().query("SELECT id, birthday FROM contact WHERE birthday IS NOT NULL AND birthday <> ''");
    while (row.step()) days.emplace(row.integer(0), (next_birthday(row.text(1), today) - today).count());
    return days;
}

/// Numbers that are computed beforehand if a term of the filter needs them.
struct Computed {
    const char* name;
    Numbers (*numbers)(Journal& journal, Day today);
    bool (*asked_for)(const Filter& term);
};

template <NumberField field>
bool asks_number(const Filter& term) {
    const auto* number = std::get_if<NumberTerm>(&term.node);
    return number != nullptr && number->field == field;
}

constexpr std::array computed{
    Computed{"lateness", lateness_of_everyone,
             [](const Filter& term) {
                 constexpr std::array scored{State::due, State::overdue, State::dormant};
                 return asks_for(term, scored);
             }},
    Computed{"circle", circle_of_everyone,
             [](const Filter& term) { return std::holds_alternative<InCircle>(term.node); }},
    Computed{"balance", balance_of_everyone, asks_number<NumberField::balance>},
    Computed{"birthday", days_to_birthday, asks_number<NumberField::birthday>},
};

}  // namespace

Condition prepare_condition(Journal& journal, const Filter& filter, Day today) {
    add_fold(journal.database());
    for (const auto& each : computed) {
        bool asked = false;
        for_each_term(filter, [&](const Filter& term) { asked = asked || each.asked_for(term); });
        if (asked) add_number(journal.database(), each.name, each.numbers(journal, today));
    }
    return to_sql(filter, today);
}

std::unordered_map<ContactId, Passed> passed_with(Database& database, Day today) {
    std::unordered_map<ContactId, Passed> passed;
    auto row = database.query("SELECT contact, gave, got, gave_aged, got_aged FROM standing WHERE gave > 0 OR got > 0");
    while (row.step())
        passed.emplace(row.id<ContactId>(0), passed_on({row.small(1), row.small(2), row.real(3), row.real(4)}, today));
    return passed;
}

}  // namespace nj::store
