#include "filter_sql.hpp"

#include <limits>
#include <string_view>

#include "derived/fulltext.hpp"
#include "engine/database.hpp"

namespace nj::store {
namespace {

constexpr Days newcomer{30};

/// The full text finds rows, not people: each kind of row has its own way to its people.
constexpr std::string_view has_words = R"sql(t.contact IN (
  WITH hit(id) AS (SELECT coalesce(n.id, f.rowid) FROM fulltext f LEFT JOIN number n ON n.n = f.rowid
    WHERE fulltext MATCH ?)
  SELECT s.root FROM hit h JOIN shown s ON s.contact = h.id
  UNION ALL SELECT s.root FROM hit h JOIN detail d ON d.id = h.id JOIN shown s ON s.contact = d.owner
  UNION ALL SELECT s.root FROM hit h JOIN fact f ON f.id = h.id JOIN shown s ON s.contact = f.contact
  UNION ALL SELECT s.root FROM hit h JOIN participation p ON p.exchange = h.id AND p.live
    JOIN shown s ON s.contact = p.contact
  UNION ALL SELECT s.root FROM hit h JOIN help g ON g.id = h.id
    JOIN participation p ON p.exchange = g.exchange AND p.live JOIN shown s ON s.contact = p.contact))sql";

// Each has one `?` for every place where the wanted text is compared.
constexpr std::string_view has_tag =
    "t.contact IN (SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner "
    "WHERE d.kind = 'tag' AND d.live AND fold(d.value) = ?)";
constexpr std::string_view has_email =
    "t.contact IN (SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner "
    "WHERE d.kind = 'email' AND d.live AND instr(fold(d.value), ?))";
constexpr std::string_view in_community =
    "t.contact IN (SELECT s.root FROM community k JOIN member m ON m.community = k.id AND m.live "
    "JOIN shown s ON s.contact = m.contact WHERE k.live AND (fold(k.handle) = ? OR fold(k.name) = ?))";
constexpr std::string_view has_kind =
    "t.contact IN (SELECT s.root FROM exchange e JOIN participation p ON p.exchange = e.id AND p.live "
    "JOIN shown s ON s.contact = p.contact WHERE e.live AND NOT e.sent AND fold(e.kind) = ?)";
/// Includes the names of contacts merged into a person.
constexpr std::string_view has_name =
    "t.contact IN (SELECT s.root FROM contact m JOIN shown s ON s.contact = m.id WHERE instr(fold(m.name), ?) "
    "UNION ALL SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner "
    "WHERE d.kind = 'alias' AND d.live AND instr(fold(d.value), ?))";
constexpr std::string_view has_note =
    "t.contact IN (SELECT s.root FROM fact f JOIN shown s ON s.contact = f.contact "
    "WHERE f.live AND instr(fold(f.text), ?) "
    "UNION ALL SELECT s.root FROM exchange e JOIN participation p ON p.exchange = e.id AND p.live "
    "JOIN shown s ON s.contact = p.contact WHERE e.live AND instr(fold(e.note), ?))";

// Each has one `?` for every place where the person's id is compared. `came_via` finds people introduced by that
// person; `known_to` also finds the people who introduced them, who were in an exchange with them, or who are recorded
// to know them.
constexpr std::string_view came_via =
    "t.contact IN (SELECT m.root FROM contact i JOIN shown m ON m.contact = i.id JOIN shown v ON v.contact = i.via "
    "WHERE v.root = ?)";
constexpr std::string_view known_to =
    "t.contact IN (SELECT m.root FROM contact i JOIN shown m ON m.contact = i.id JOIN shown v ON v.contact = i.via "
    "WHERE v.root = ? UNION ALL SELECT v.root FROM contact i JOIN shown m ON m.contact = i.id "
    "JOIN shown v ON v.contact = i.via WHERE m.root = ? UNION ALL SELECT s.root FROM timeline l "
    "JOIN participation p ON p.exchange = l.exchange AND p.live JOIN shown s ON s.contact = p.contact "
    "WHERE l.contact = ? AND l.counts UNION ALL SELECT o.root FROM knows k JOIN shown w ON w.contact = k.one "
    "JOIN shown o ON o.contact = k.other WHERE k.live AND w.root = ? UNION ALL SELECT w.root FROM knows k "
    "JOIN shown w ON w.contact = k.one JOIN shown o ON o.contact = k.other WHERE k.live AND o.root = ?)";

constexpr std::string_view has_detail =
    "t.contact IN (SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner WHERE d.kind = ? AND d.live)";
// A promise or ask that names no one is with everyone in its exchange.
constexpr std::string_view has_promise =
    "t.contact IN (SELECT s.root FROM promise o JOIN shown s ON s.contact = o.contact WHERE o.live AND o.state = ? "
    "UNION ALL SELECT s.root FROM promise o JOIN participation p ON p.exchange = o.exchange AND p.live "
    "JOIN shown s ON s.contact = p.contact WHERE o.contact IS NULL AND o.live AND o.state = ?)";
constexpr std::string_view has_ask =
    "t.contact IN (SELECT s.root FROM ask o JOIN shown s ON s.contact = o.contact WHERE o.live AND o.later IS NULL AND "
    "o.state = ? "
    "UNION ALL SELECT s.root FROM ask o JOIN participation p ON p.exchange = o.exchange AND p.live "
    "JOIN shown s ON s.contact = p.contact WHERE o.contact IS NULL AND o.live AND o.state = ?)";

class Translator {
public:
    explicit Translator(Day today) : today_(today) {}

    void operator()(const All& all) { join(all.parts, " AND ", "1"); }
    void operator()(const Any& any) { join(any.parts, " OR ", "0"); }

    void operator()(const Not& negated) {
        append("NOT (");
        std::visit(*this, negated.part.front().node);
        append(")");
    }

    void operator()(const FullText& text) { append(has_words, phrase_match(text.phrase)); }

    void operator()(const TextTerm& term) {
        switch (term.field) {
            case TextField::tag:
                return append(has_tag, term.wanted);
            case TextField::email:
                return append(has_email, term.wanted);
            case TextField::kind:
                return append(has_kind, term.wanted);
            case TextField::org:
                return append("instr(fold(c.org), ?) > 0", term.wanted);
            case TextField::title:
                return append("instr(fold(c.title), ?) > 0", term.wanted);
            case TextField::city:
                return append("instr(fold(c.city), ?) > 0", term.wanted);
            case TextField::community:
                return append(in_community, term.wanted, term.wanted);
            case TextField::name:
                return append(has_name, term.wanted, term.wanted);
            case TextField::note:
                return append(has_note, term.wanted, term.wanted);
        }
    }

    void operator()(const Related& related) {
        const std::int64_t id = related.id.value;
        if (related.how == Relation::via) return append(came_via, id);
        append("(t.contact <> ? AND ", id);
        append(known_to, id, id, id, id, id);
        append(")");
    }

    void operator()(const NumberTerm& term) {
        switch (term.field) {
            case NumberField::exchanges:
                if (!term.within) return within("t.n", term.bounds);
                return within(exchange_days_since, term.bounds, stored(today_ - *term.within));
            case NumberField::value:
                return within("t.v", term.bounds);
            case NumberField::balance:
                return within("coalesce(balance(t.contact), 0)", term.bounds);
            case NumberField::cadence:
                return within("t.cadence", term.bounds);
            case NumberField::birthday:
                return within("birthday(t.contact)", term.bounds);
        }
    }

    void operator()(const Met& met) {
        within("coalesce(c.met_day, CASE WHEN t.n > 0 THEN t.first END)", in_days(met.days));
    }

    void operator()(const InCircle& in) {
        append("coalesce(circle(t.contact) = ?, 0)", std::int64_t{static_cast<int>(in.circle)});
    }

    void operator()(const Has& has) {
        const std::string open = "open";
        switch (has.thing) {
            case Thing::email:
                return append(has_detail, std::string("email"));
            case Thing::phone:
                return append(has_detail, std::string("phone"));
            case Thing::promise:
                return append(has_promise, open, open);
            case Thing::ask:
                return append(has_ask, open, open);
        }
    }

    void operator()(const Quiet& quiet) {
        const auto ago = [this](const std::optional<Days>& days) {
            return days ? std::optional(today_ - *days) : std::nullopt;
        };
        within(last_day, in_days({ago(quiet.days.at_most), ago(quiet.days.at_least)}));
    }

    void operator()(const LastExchange& last) { within(last_day, in_days(last.days)); }

    void operator()(const Is& is) {
        switch (is.state) {
            case State::due:
                return append("coalesce(lateness(t.contact) >= 1, 0)");
            case State::overdue:
                return append("coalesce(lateness(t.contact) >= 3, 0)");
            case State::dormant:
                return append("coalesce(lateness(t.contact) > 8, 0)");
            case State::unmet:
                return append("(t.unmet AND t.n = 0)");
            case State::archived:
                return append("t.archived");
            case State::waiting:
                return append("t.waiting");
            case State::fresh:
                return append("(c.added IS NOT NULL AND c.added >= ?)", stored(today_ - newcomer));
        }
    }

    void operator()(const NamedByGoal& goal) { join(goal.names, " AND ", "0"); }

    Condition take() { return std::move(condition_); }

private:
    template <class... Values>
    void append(std::string_view sql, const Values&... values) {
        condition_.sql += sql;
        (condition_.values.emplace_back(values), ...);
    }

    void join(const std::vector<Filter>& parts, std::string_view sign, std::string_view when_none) {
        if (parts.empty()) return append(when_none);
        append("(");
        for (const auto& part : parts) {
            if (&part != &parts.front()) append(sign);
            std::visit(*this, part.node);
        }
        append(")");
    }

    static constexpr std::string_view last_day = "CASE WHEN t.n > 0 THEN t.last END";
    static constexpr std::string_view exchange_days_since =
        "(SELECT count(DISTINCT l.day) FROM timeline l WHERE l.contact = t.contact AND l.counts AND l.day > ?)";

    static Bounds<long long> in_days(const Bounds<Day>& days) {
        const auto number = [](const std::optional<Day>& day) {
            return day ? std::optional<long long>(stored(*day)) : std::nullopt;
        };
        return {number(days.at_least), number(days.at_most)};
    }

    /// Appends a test that a number is within bounds; NULL is not. `inner` are values for each `?` in the number.
    template <class... Inner>
    void within(std::string_view number, const Bounds<long long>& bounds, const Inner&... inner) {
        append("coalesce(");
        append(number, inner...);
        append(" BETWEEN ? AND ?, 0)", std::int64_t{bounds.at_least.value_or(std::numeric_limits<std::int32_t>::min())},
               std::int64_t{bounds.at_most.value_or(std::numeric_limits<std::int32_t>::max())});
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
