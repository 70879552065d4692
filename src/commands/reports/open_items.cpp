#include "reports/open_items.hpp"

#include <algorithm>

namespace nj {

Waiting<Ask> open_asks_report(Session& session, const AsksMeant& meant) {
    auto waiting = asks_waiting(session.journal(), meant.made, meant.limit, meant.what);
    auto kept = kept_asks(session.journal(), meant.kept);
    waiting.total += kept.size();
    auto place =
        std::ranges::find_if(waiting.first, [](const auto& ask) { return ask.what.state != AskState::granted; });
    for (auto& ask : kept) {
        std::vector<Named> people{*ask.person};
        place = waiting.first.insert(place, {std::move(ask), std::move(people)}) + 1;
    }
    if (meant.limit > 0 && waiting.first.size() > meant.limit) waiting.first.resize(meant.limit);
    return waiting;
}

OpenItem open_item(const Owed<Ask>& ask, Day today) {
    return open_item(ask.what, ask.people, today);
}

OpenItem open_item(const Owed<Promise>& promise, Day today) {
    return {promise.what.number,
            promise.people,
            promise.what.text,
            by_words(promise.what.by, today),
            promise.what.by && *promise.what.by < today,
            promise.what.by};
}

OpenItem open_item(const Planned& planned, Day today) {
    std::vector<Named> people;
    if (planned.line.person) people.push_back(*planned.line.person);
    return {planned.number, std::move(people), planned.line.text, by_words(planned.by, today), false, planned.by};
}

}  // namespace nj
