#include "nj/domain/filter.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "nj/base/date_text.hpp"

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

/// A tree on one line: `(tag=climate | !city=boston)`.
struct Shown {
    std::string operator()(const All& all) const { return joined(all.parts, " & "); }
    std::string operator()(const Any& any) const { return joined(any.parts, " | "); }
    std::string operator()(const Not& negated) const { return "!" + std::visit(*this, negated.part.front().node); }
    std::string operator()(const FullText& text) const { return text.phrase; }
    std::string operator()(const TextTerm& term) const {
        constexpr std::array names{"tag", "community", "kind", "name", "org", "title", "city", "email", "note"};
        return std::string(names.at(static_cast<std::size_t>(term.field))) + "=" + term.wanted;
    }
    std::string operator()(const Related& related) const {
        return (related.how == Relation::via ? "via " : "knows ") + related.person;
    }
    std::string operator()(const NumberTerm& term) const {
        constexpr std::array names{"exchanges", "value", "balance", "cadence", "birthday"};
        return std::string(names.at(static_cast<std::size_t>(term.field))) + " " +
               span(term.bounds, [](long long n) { return std::to_string(n); }) +
               (term.within ? " in " + std::to_string(term.within->count()) : "");
    }
    std::string operator()(const Met& met) const { return "met " + span(met.days, to_iso); }
    std::string operator()(const InCircle& in) const { return "circle " + std::string(circle_name(in.circle)); }
    std::string operator()(const Has& has) const {
        constexpr std::array names{"email", "phone", "promise", "ask"};
        return std::string("has ") + names.at(static_cast<std::size_t>(has.thing));
    }
    std::string operator()(const Quiet& quiet) const {
        return "quiet " + span(quiet.days, [](Days days) { return std::to_string(days.count()); });
    }
    std::string operator()(const LastExchange& last) const { return "last " + span(last.days, to_iso); }
    template <class T>
    static std::string span(const Bounds<T>& bounds, auto text) {
        return (bounds.at_least ? text(*bounds.at_least) : "") + ".." + (bounds.at_most ? text(*bounds.at_most) : "");
    }
    std::string operator()(const Is& is) const {
        constexpr std::array names{"due", "overdue", "dormant", "unmet", "archived", "waiting", "new"};
        return std::string("is ") + names.at(static_cast<std::size_t>(is.state));
    }

    std::string operator()(const NamedByGoal& goal) const { return "goal " + goal.number; }

    [[nodiscard]] std::string joined(const std::vector<Filter>& parts, std::string_view sign) const {
        std::string text;
        for (const auto& part : parts)
            text += (text.empty() ? std::string() : std::string(sign)) + std::visit(*this, part.node);
        return "(" + text + ")";
    }
};

using Words = std::vector<std::string>;

std::string read(const Words& words) {
    const auto filter = parse_filter(words, today);
    REQUIRE_MESSAGE(filter.has_value(), filter.error().expected);
    return std::visit(Shown{}, filter->node);
}

}  // namespace

TEST_CASE("a filter is read as a tree of terms") {
    struct Row {
        Words words;
        std::string tree;
    };
    const std::vector<Row> rows{
        {{}, "()"},
        {{"climate"}, "climate"},
        {{"Tomás", "Rey"}, "(tomas & rey)"},
        {{"stephanie-marlow"}, "stephanie-marlow"},
        {{"\"rock climbing\""}, "rock climbing"},
        {{"tag:Climate"}, "tag=climate"},
        {{"TAG:climate"}, "tag=climate"},
        {{"tag=climate"}, "tag=climate"},
        {{"tag:climate", "city:boston"}, "(tag=climate & city=boston)"},
        {{"tag:climate", "and", "city:boston"}, "(tag=climate & city=boston)"},
        {{"tag:a", "or", "tag:b", "tag:c"}, "(tag=a | (tag=b & tag=c))"},
        {{"-tag:old"}, "!tag=old"},
        {{"not", "tag:old", "boston"}, "(!tag=old & boston)"},
        {{"not", "-tag:old"}, "!!tag=old"},
        {{"(tag:a", "or", "tag:b)", "city:x"}, "((tag=a | tag=b) & city=x)"},
        {{"-(tag:a", "or", "tag:b)"}, "!(tag=a | tag=b)"},
        {{"not(tag:a)"}, "!tag=a"},
        {{"name:\"Pike (Boston)\""}, "name=pike (boston)"},
        {{"is:due"}, "is due"},
        {{"is:new"}, "is new"},
        {{"quiet:90d"}, "quiet 90.."},
        {{"quiet:90d+"}, "quiet 90.."},
        {{"quiet:3m-"}, "quiet ..90"},
        {{"quiet:30d..6w"}, "quiet 30..42"},
        {{"quiet>90d"}, "quiet 91.."},
        {{"quiet>=90d"}, "quiet 90.."},
        {{"quiet<90d"}, "quiet ..89"},
        {{"quiet<=90d"}, "quiet ..90"},
        {{"quiet=90d"}, "quiet 90..90"},
        {{"since:2026-01-01"}, "last 2026-01-01.."},
        {{"since:2026"}, "last 2026-01-01.."},
        {{"since:monday"}, "last 2026-11-23.."},
        {{"before:2026-01-01"}, "last ..2025-12-31"},
        {{"before:2026-11"}, "last ..2026-10-31"},
        {{"at", "10:30"}, "(at & 10:30)"},
        {{"community:+pmStudent"}, "community=pmstudent"},
        {{"title:Director"}, "title=director"},
        {{"kind:Coffee"}, "kind=coffee"},
        {{"email:@Acme.org"}, "email=@acme.org"},
        {{"note:book club"}, "note=book club"},
        {{"circle:close"}, "circle close"},
        {{"via:miller"}, "via miller"},
        {{"knows:Dana Okafor"}, "knows Dana Okafor"},
        {{"met:2025"}, "met 2025-01-01..2025-12-31"},
        {{"met>=2025-03"}, "met 2025-03-01.."},
        {{"met<2025-03"}, "met ..2025-02-28"},
        {{"exchanges:3+"}, "exchanges 3.."},
        {{"exchanges:3-"}, "exchanges ..3"},
        {{"exchanges:3"}, "exchanges 3..3"},
        {{"exchanges:2..5"}, "exchanges 2..5"},
        {{"exchanges>3"}, "exchanges 4.."},
        {{"exchanges:3+@1y"}, "exchanges 3.. in 365"},
        {{"value:5+"}, "value 5.."},
        {{"balance:0+"}, "balance 0.."},
        {{"balance:-1.5-"}, "balance ..-150"},
        {{"balance>0.5"}, "balance 51.."},
        {{"cadence:30d-"}, "cadence ..30"},
        {{"cadence:monthly"}, "cadence 30..30"},
        {{"birthday:30d"}, "birthday ..30"},
        {{"has:promise"}, "has promise"},
        {{"-has:email"}, "!has email"},
        {{"goal:2"}, "goal 2"},
        {{"goal:#12", "tag:a"}, "(goal #12 & tag=a)"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.tree);
        CHECK(read(row.words) == row.tree);
    }
}

TEST_CASE("a value with spaces ends with its argument or at the next term") {
    CHECK(read({"org:Harbor Institute"}) == "org=harbor institute");
    CHECK(read({"org:Harbor", "Institute"}) == "(org=harbor & institute)");
    CHECK(read({"org:Harbor Institute city:boston"}) == "(org=harbor institute & city=boston)");
    CHECK(read({"org:Harbor Institute or -city:boston"}) == "(org=harbor institute | !city=boston)");
    CHECK(read({"org:Harbor Institute -(city:boston)"}) == "(org=harbor institute & !city=boston)");
    CHECK(read({"org:Harbor Institute \"rock climbing\""}) == "(org=harbor institute & rock climbing)");
    CHECK(read({"is:due boston exchanges:3+ ruth"}) == "(is due & boston & exchanges 3.. & ruth)");
    CHECK(read({"(org:Harbor Institute) boston"}) == "(org=harbor institute & boston)");
    CHECK(read({"org:\"Trial and Error\" boston"}) == "(org=trial and error & boston)");
}

TEST_CASE("an error has its column and what was expected") {
    struct Row {
        Words words;
        std::size_t column;
        std::string expected;
    };
    const std::vector<Row> rows{
        {{"boston", "tga:climate"}, 7, "'tag:'"},
        {{"color:red"},
         0,
         "one of tag, community, org, title, city, name, email, note, kind, circle, is, has, via, knows, goal, quiet, "
         "since, "
         "before, met, exchanges, value, balance, cadence, birthday"},
        {{"is:deu"}, 3, "'due'"},
        {{"is:lovely"}, 3, "one of due, overdue, dormant, unmet, archived, waiting, new"},
        {{"is>due"}, 3, "'due'"},
        {{"tag:"}, 4, "a text after ':'"},
        {{"tag>a"}, 4, "a text after ':', because texts cannot be compared"},
        {{"quiet:soon"}, 6, "a length of time such as 90d, 6w-, 3m or 30d..90d"},
        {{"quiet:30d..x"}, 6, "a length of time such as 90d, 6w-, 3m or 30d..90d"},
        {{"since:2026-02-30"}, 6, "a date such as 2026-01-01, 2026-01 or monday"},
        {{"before>2026"}, 7, "a date such as 2026-01-01, 2026-01 or monday"},
        {{"(tag:a", "or", "tag:b"}, 0, "a ')' for this '('"},
        {{"tag:a)"}, 5, "no ')' here, because no '(' is open"},
        {{"tag:a", "or"}, 8, "a term here, such as tag:climate or a word"},
        {{"or", "tag:a"}, 0, "a term here, such as tag:climate or a word"},
        {{"()"}, 1, "a term here, such as tag:climate or a word"},
        {{"not"}, 3, "a term here, such as tag:climate or a word"},
        {{"exchanges:many"}, 10, "a number such as 3, 3+ (at least), 3- (at most) or 2..5"},
        {{"exchanges:3.5"}, 10, "a number such as 3, 3+ (at least), 3- (at most) or 2..5"},
        {{"exchanges:3+@soon"}, 13, "a length of time after '@', such as 1y"},
        {{"balance:1.234"}, 8, "a number such as 3, 3+ (at least), 3- (at most) or 2..5"},
        {{"circle:iner"}, 7, "'inner'"},
        {{"has:money"}, 4, "one of email, phone, promise, ask"},
        {{"met:soon"}, 4, "a time such as 2025, 2026-05, 2026-05-02 or 2025-01-01..2025-06-30"},
        {{"goal:climate"}, 5, "the number of a goal, such as goal:2; nj goal list shows them"},
        {{"goal>2"}, 5, "the number of a goal, such as goal:2; nj goal list shows them"},
        {{"via:"}, 4, "a person after ':'"},
        {{"boston", "***"}, 7, "a word of letters or digits, or a term such as tag:climate"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.words.front());
        const auto filter = parse_filter(row.words, today);
        REQUIRE_FALSE(filter.has_value());
        CHECK(filter.error().column == row.column);
        CHECK(filter.error().expected == row.expected);
    }
}

TEST_CASE("a filter that is too deep is rejected") {
    const auto filter = parse_filter(Words{std::string(100'000, '(')}, today);
    REQUIRE_FALSE(filter.has_value());
    CHECK(filter.error().expected == "no more than 400 terms");
}

TEST_CASE("a state anywhere in a filter is found") {
    constexpr std::array archived{State::archived};
    auto asks = [&](const Words& words) { return asks_for(*parse_filter(words, today), archived); };
    CHECK(asks({"is:archived"}));
    CHECK(asks({"tag:a", "or", "(boston", "-is:archived)"}));
    CHECK_FALSE(asks({"is:due", "archived"}));
    CHECK_FALSE(asks({}));
}
