#include "nj/store/asks.hpp"

#include "nj/store/obligations.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

PromiseId add_promise(Writer& writer, ContactId contact, const Promise& promise) {
    const PromiseId id{writer.next_id()};
    writer.database().run("INSERT INTO promise(id, contact, day, text, by_day, state) VALUES(?, ?, ?, ?, ?, ?)", id,
                          contact, promise.on, promise.text, promise.by, word_of(promise.state));
    writer.give_number(table_named("promise")->code, id.value);
    return id;
}

void end_ask(Writer& writer, AskId id, AskState state, Day on) {
    writer.database().run("UPDATE ask SET state = ?, closed = ? WHERE id = ?", word_of(state), stored(on), id);
}

AskId keep_ask(Writer& writer, ContactId contact, const Ask& ask) {
    const AskId id{writer.next_id()};
    writer.database().run(
        "INSERT INTO ask(id, contact, day, text, type, for_them, state, later) VALUES(?, ?, ?, ?, ?, ?, 'open', ?)", id,
        contact, ask.on, ask.text, word_of(ask.type), or_null(ask.for_them), ask.later);
    writer.give_number(table_named("ask")->code, id.value);
    return id;
}

void drop_kept_ask(Writer& writer, AskId id) {
    writer.remove(*table_named("ask"), id.value);
}

}  // namespace nj
