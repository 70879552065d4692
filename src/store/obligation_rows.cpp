#include "obligation_rows.hpp"

namespace nj::store {

Ask ask_at(NameReader& names, const Query& row) {
    Ask ask;
    ask.id = row.id<AskId>(0);
    ask.number = row.integer(1);
    ask.text = row.text(2);
    ask.on = row.day(3);
    ask.type = known(ask_type_of, row.text(4));
    ask.for_them = row.text(5);
    ask.state = known(ask_state_of, row.text(6));
    ask.person = names.maybe(row, 7);
    if (!row.is_null(8)) ask.exchange = row.id<ExchangeId>(8);
    ask.later = row.maybe_day(9);
    return ask;
}

Promise promise_at(NameReader& names, const Query& row) {
    Promise promise;
    promise.id = row.id<PromiseId>(0);
    promise.number = row.integer(1);
    promise.text = row.text(2);
    promise.on = row.day(3);
    promise.by = row.maybe_day(4);
    promise.state = known(task_state_of, row.text(5));
    promise.person = names.maybe(row, 6);
    if (!row.is_null(7)) promise.exchange = row.id<ExchangeId>(7);
    return promise;
}

std::vector<Ask> read_asks(Database& database, Query&& row) {
    NameReader names(database);
    std::vector<Ask> list;
    while (row.step()) list.push_back(ask_at(names, row));
    return list;
}

std::vector<Promise> read_promises(Database& database, Query&& row) {
    NameReader names(database);
    std::vector<Promise> list;
    while (row.step()) list.push_back(promise_at(names, row));
    return list;
}

std::size_t read_count(Query&& row) {
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

std::int64_t sql_limit(std::size_t limit) {
    return limit == 0 ? -1 : static_cast<std::int64_t>(limit);
}

}  // namespace nj::store
