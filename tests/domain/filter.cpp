#include "nj/domain/filter.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

/// A tree as one line: `(tag=climate | !city=boston)`.
struct Shown {
    std::string operator()(const All& all) const { return joined(all.parts, " & "); }
    std::string operator()(const Any& any) const { return joined(any.parts, " | "); }
    std::string operator()(const Not& negated) const { return "!" + std::visit(*this, negated.part.front().node); }
    std::string operator()(const FullText& text) const { return text.phrase; }
    std::string operator()(const TextTerm& term) const {
        constexpr std::array names{"tag", "name", "org", "city"};
        return std::string(names.at(static_cast<std::size_t>(term.field))) + "=" + term.wanted;
    }
    std::string operator()(const Quiet& quiet) const {
        auto days = [](const auto& limit) { return limit ? std::to_string(limit->count()) : ""; };
        return "quiet " + days(quiet.at_least) + ".." + days(quiet.at_most);
    }
    std::string operator()(const LastExchange& last) const {
        auto day = [](const auto& limit) { return limit ? to_iso(*limit) : ""; };
        return "last " + day(last.from) + ".." + day(last.until);
    }
    std::string operator()(const Is& is) const {
        constexpr std::array names{"due", "overdue", "dormant", "unmet", "archived", "waiting", "new"};
        return std::string("is ") + names.at(static_cast<std::size_t>(is.state));
    }

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

TEST_CASE("a filter is read as its words say") {
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
    CHECK(read({"(org:Harbor Institute) boston"}) == "(org=harbor institute & boston)");
    CHECK(read({"org:\"Trial and Error\" boston"}) == "(org=trial and error & boston)");
}

TEST_CASE("a mistake is pointed at, with what was expected") {
    struct Row {
        Words words;
        std::size_t column;
        std::string expected;
    };
    const std::vector<Row> rows{
        {{"boston", "tga:climate"}, 7, "'tag:'"},
        {{"colour:red"}, 0, "one of tag, org, city, name, is, quiet, since, before"},
        {{"is:deu"}, 3, "'due'"},
        {{"is:lovely"}, 3, "one of due, overdue, dormant, unmet, archived, waiting, new"},
        {{"is>due"}, 3, "'due'"},
        {{"tag:"}, 4, "a text after ':'"},
        {{"tag>a"}, 4, "a text after ':', for texts are not compared"},
        {{"quiet:soon"}, 6, "a length of time such as 90d, 6w-, 3m or 30d..90d"},
        {{"quiet:30d..x"}, 6, "a length of time such as 90d, 6w-, 3m or 30d..90d"},
        {{"since:2026-02-30"}, 6, "a date such as 2026-01-01, 2026-01 or monday"},
        {{"before>2026"}, 7, "a date such as 2026-01-01, 2026-01 or monday"},
        {{"(tag:a", "or", "tag:b"}, 0, "a ')' to go with this '('"},
        {{"tag:a)"}, 5, "no ')' here, for none was opened"},
        {{"tag:a", "or"}, 8, "a term here, such as tag:climate or a word"},
        {{"or", "tag:a"}, 0, "a term here, such as tag:climate or a word"},
        {{"()"}, 1, "a term here, such as tag:climate or a word"},
        {{"not"}, 3, "a term here, such as tag:climate or a word"},
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

TEST_CASE("a filter too deep to be meant is refused") {
    const auto filter = parse_filter(Words{std::string(100'000, '(')}, today);
    REQUIRE_FALSE(filter.has_value());
    CHECK(filter.error().expected == "no more than 400 terms");
}

TEST_CASE("a state asked for anywhere in a filter is found") {
    constexpr std::array archived{State::archived};
    auto asks = [&](const Words& words) { return asks_for(*parse_filter(words, today), archived); };
    CHECK(asks({"is:archived"}));
    CHECK(asks({"tag:a", "or", "(boston", "-is:archived)"}));
    CHECK_FALSE(asks({"is:due", "archived"}));
    CHECK_FALSE(asks({}));
}
