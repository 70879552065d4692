#include "filter_sql.hpp"

#include <string_view>

#include "database.hpp"

namespace nj::store {
namespace {

constexpr Days newcomer{30};

/// Full text knows rows, not people: each sort of row leads to its people in a way of its own.
constexpr std::string_view has_words = R"sql(t.contact IN (
  WITH hit(id) AS (SELECT rowid FROM fulltext WHERE fulltext MATCH ?)
  SELECT s.root FROM hit h JOIN shown s ON s.contact = h.id
  UNION ALL SELECT s.root FROM hit h JOIN detail d ON d.id = h.id JOIN shown s ON s.contact = d.owner
  UNION ALL SELECT s.root FROM hit h JOIN fact f ON f.id = h.id JOIN shown s ON s.contact = f.contact
  UNION ALL SELECT s.root FROM hit h JOIN participation p ON p.exchange = h.id AND p.live
    JOIN shown s ON s.contact = p.contact
  UNION ALL SELECT s.root FROM hit h JOIN help g ON g.id = h.id
    JOIN participation p ON p.exchange = g.exchange AND p.live JOIN shown s ON s.contact = p.contact))sql";

constexpr std::string_view has_tag =
    "t.contact IN (SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner "
    "WHERE d.kind = 'tag' AND d.live AND fold(d.value) = ?)";

/// By the names of everybody merged into them, too.
constexpr std::string_view has_name =
    "t.contact IN (SELECT s.root FROM contact m JOIN shown s ON s.contact = m.id WHERE instr(fold(m.name), ?) "
    "UNION ALL SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner "
    "WHERE d.kind = 'alias' AND d.live AND instr(fold(d.value), ?))";

/// A phrase in FTS5's quotes, its last word a beginning.
std::string phrase_match(std::string_view phrase) {
    std::string match = "\"";
    for (const char c : phrase) match += c == '"' ? ' ' : c;
    return match + "\" *";
}

class Translator {
public:
    explicit Translator(Day today) : today_(today) {}

    void operator()(const All& all) { join(all.parts, " AND ", "1"); }
    void operator()(const Any& any) { join(any.parts, " OR ", "0"); }

    void operator()(const Not& negated) {
        say("NOT (");
        std::visit(*this, negated.part.front().node);
        say(")");
    }

    void operator()(const FullText& text) { say(has_words, phrase_match(text.phrase)); }

    void operator()(const TextTerm& term) {
        switch (term.field) {
            case TextField::tag:
                return say(has_tag, term.wanted);
            case TextField::org:
                return say("instr(fold(c.org), ?) > 0", term.wanted);
            case TextField::city:
                return say("instr(fold(c.city), ?) > 0", term.wanted);
            case TextField::name:
                break;
        }
        say(has_name, term.wanted);
        condition_.values.emplace_back(term.wanted);
    }

    void operator()(const Quiet& quiet) {
        last_within(quiet.at_most ? std::optional(today_ - *quiet.at_most) : std::nullopt,
                    quiet.at_least ? std::optional(today_ - *quiet.at_least) : std::nullopt);
    }

    void operator()(const LastExchange& last) { last_within(last.from, last.until); }

    void operator()(const Is& is) {
        switch (is.state) {
            case State::due:
                return say("lateness(t.contact) >= 1");
            case State::overdue:
                return say("lateness(t.contact) >= 3");
            case State::dormant:
                return say("lateness(t.contact) > 8");
            case State::unmet:
                return say("(t.unmet AND t.n = 0)");
            case State::archived:
                return say("t.archived");
            case State::waiting:
                return say("t.waiting");
            case State::fresh:
                return say("(c.added IS NOT NULL AND c.added >= ?)", stored(today_ - newcomer));
        }
    }

    Condition take() { return std::move(condition_); }

private:
    void say(std::string_view sql) { condition_.sql += sql; }
    void say(std::string_view sql, Value value) {
        condition_.sql += sql;
        condition_.values.push_back(std::move(value));
    }

    void join(const std::vector<Filter>& parts, std::string_view sign, std::string_view when_none) {
        if (parts.empty()) return say(when_none);
        say("(");
        for (const auto& part : parts) {
            if (&part != &parts.front()) say(sign);
            std::visit(*this, part.node);
        }
        say(")");
    }

    void last_within(std::optional<Day> from, std::optional<Day> until) {
        say("(t.n > 0");
        if (from) say(" AND t.last >= ?", stored(*from));
        if (until) say(" AND t.last <= ?", stored(*until));
        say(")");
    }

    Day today_;
    Condition condition_;
};

}  // namespace

Condition to_sql(const Filter& filter, Day today) {
    Translator translator(today);
    std::visit(translator, filter.node);
    return translator.take();
}

}  // namespace nj::store
