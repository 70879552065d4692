#include "arguments.hpp"

#include <doctest/doctest.h>

#include "small_tree.hpp"

using namespace small_tree;

namespace {

struct Case {
    std::string_view typed;
    std::string_view means;
};

template <std::size_t size>
void check(const Case (&cases)[size]) {
    for (const auto& [typed, means] : cases) {
        CAPTURE(typed);
        CHECK(read(std::string(typed)) == means);
    }
}

}  // namespace

TEST_CASE("a global option may be anywhere before --") {
    constexpr Case cases[] = {
        {"", "today"},
        {"--json", "today {--json}"},
        {"log coffee ruth --json", "log {--json} <coffee> <ruth>"},
        {"--json log coffee ruth", "log {--json} <coffee> <ruth>"},
        {"log --json coffee -q ruth", "log {--json} {-q} <coffee> <ruth>"},
        {"intro --json path ruth", "intro path {--json} <ruth>"},
        {"intro --db x path ruth", "intro path {--db=x} <ruth>"},
        {"--db=x --today 2026-01-01 list", "list {--db=x} {--today=2026-01-01}"},
        {"list --today=2026-01-01", "list {--today=2026-01-01}"},
        {"list --db= x", "list {--db=} <x>"},
        {"list --db '' x", "list {--db=} <x>"},
        {"--db a --db b list", "list {--db=a} {--db=b}"},
        {"--json --json list --json", "list {--json} {--json} {--json}"},
        {"list --db list", "list {--db=list}"},
        {"--db list", "today {--db=list}"},
        {"--db log list", "list {--db=log}"},
        {"-h", "today {-h}"},
        {"list -h", "list {-h}"},
        {"--help list", "list {--help}"},
        {"list --version", "list {--version}"},
    };
    check(cases);
}

TEST_CASE("after -- every word is an argument") {
    constexpr Case cases[] = {
        {"note ruth -- --json", "note <ruth> <--json>"},
        {"note ruth -- says --help", "note <ruth> <says> <--help>"},
        {"note ruth --json -- -q", "note {--json} <ruth> <-q>"},
        {"note -- -- x", "note <--> <x>"},
        {"note ruth --", "note <ruth>"},
        {"-- note ruth --json", "note <ruth> <--json>"},
        {"--", "today"},
        {"intro -- path --json", "intro path <--json>"},
        {"-- --json", "no command '--json'"},
        {"log coffee -- -m x", "log <coffee> <-m> <x>"},
    };
    check(cases);
}

TEST_CASE("the value of an option is the next word whatever it looks like") {
    constexpr Case cases[] = {
        {"log coffee ruth -m --json", "log [-m=--json] <coffee> <ruth>"},
        {"log coffee -m --json --json", "log {--json} [-m=--json] <coffee>"},
        {"log coffee -m -- ruth", "log [-m=--] <coffee> <ruth>"},
        {"log coffee -m -tag:old", "log [-m=-tag:old] <coffee>"},
        {"log coffee --note -q", "log [--note=-q] <coffee>"},
        {"log coffee -m '' ruth", "log [-m=] <coffee> <ruth>"},
        {"log coffee --note= ruth", "log [--note=] <coffee> <ruth>"},
        {"log coffee --note=--json", "log [--note=--json] <coffee>"},
        {"log coffee --note=a=b", "log [--note=a=b] <coffee>"},
        {"log coffee -mlunch", "log [-m=lunch] <coffee>"},
        {"log coffee -m=lunch", "log [-m==lunch] <coffee>"},
        {"log coffee -mlunch:good", "log [-m=lunch:good] <coffee>"},
        {"log coffee -m '[a,b]'", "log [-m=[a,b]] <coffee>"},
        {"log --db --json list", "log {--db=--json} <list>"},
        {"log coffee -m", "log <coffee> -m=?"},
        {"log coffee -qm", "log {-q} <coffee> -m=?"},
        {"list --json --db", "list {--json} --db=?"},
        {"--today", "today --today=?"},
        {"log --tag a --tag b --tag a", "log [--tag=a] [--tag=b] [--tag=a]"},
        {"log --on friday --on monday", "log [--on=friday] [--on=monday]"},
    };
    check(cases);
}

TEST_CASE("flags of one letter share a minus") {
    constexpr Case cases[] = {
        {"list -qy", "list {-q} {-y}"},
        {"list -qay x", "list {-q} {-y} [-a] <x>"},
        {"list -qn3", "list {-q} [-n=3]"},
        {"list -an 3 x", "list [-a] [-n=3] <x>"},
        {"log -qmNOTE x", "log {-q} [-m=NOTE] <x>"},
        {"log -mq x", "log [-m=q] <x>"},
        {"list -qxy", "list {-q} ?-xy"},
        {"-qy list", "list {-q} {-y}"},
        {"-qa list", "list {-q} [-a]"},
    };
    check(cases);
}

TEST_CASE("a word with a minus is not always an option") {
    constexpr Case cases[] = {
        {"list -tag:old", "list <-tag:old>"},
        {"list -name:steph", "list <-name:steph>"},
        {"list '-exchanges>=3' '-value<2' -quiet=90d", "list <-exchanges>=3> <-value<2> <-quiet=90d>"},
        {"list -tga:old", "list <-tga:old>"},
        {"list -nlimit:3", "list [-n=limit:3]"},
        {"list -tag", "list ?-tag"},
        {"list -", "list <->"},
        {"list -5 -- -5", "list <-5> <-5>"},
        {"list '- x' '-é'", "list <- x> <-é>"},
        {"list '' x", "list <> <x>"},
        {"note ruth '[a,b]'", "note <ruth> <[a,b]>"},
        {"-tag:old", "no command '-tag:old'"},
        {"-", "no command '-'"},
        {"''", "no command ''"},
    };
    check(cases);
}

TEST_CASE("an unknown option is kept, and names are not abbreviated") {
    constexpr Case cases[] = {
        {"list --limti 3", "list <3> ?--limti"},
        {"list --limti --json", "list {--json} ?--limti"},
        {"list --lim=3", "list ?--lim=3"},
        {"list --js", "list ?--js"},
        {"list ---json", "list ?---json"},
        {"list --=x", "list ?--=x"},
        {"list -x", "list ?-x"},
        {"list --JSON", "list ?--JSON"},
        {"list --json=yes", "list ! '--json' takes no value"},
        {"list --all= x --json", "list {--json} <x> ! '--all' takes no value"},
        {"frob -m --json", "no command 'frob' {--json} ?-m"},
        {"frob --db", "no command 'frob' --db=?"},
    };
    check(cases);
}

TEST_CASE("the command is the longest match, and a family named alone is its list") {
    constexpr Case cases[] = {
        {"intro", "intro list"},
        {"intro path", "intro path"},
        {"intro -n 3", "intro list [-n=3]"},
        {"intro -qn 3", "intro list {-q} [-n=3]"},
        {"intro --frob path", "intro list <path> ?--frob"},
        {"intro pth ruth --json", "no command 'intro pth' {--json} <ruth>"},
        {"circle", "no command 'circle'"},
        {"circle remove x", "no command 'circle remove' <x>"},
        {"remind", "remind"},
        {"remind ruth", "remind <ruth>"},
        {"remind install -n --at 8", "remind install [-n] [--at=8]"},
        {"remind --at 8 install", "remind <8> <install> ?--at"},
        {"Log coffee", "no command 'Log' <coffee>"},
        {"'intro path' ruth", "intro path <ruth>"},
    };
    check(cases);
}

TEST_CASE("an option before the command that is not global belongs to the command") {
    constexpr Case cases[] = {
        {"--count", "today [--count]"},
        {"--count --json", "today {--json} [--count]"},
        {"--limit=3 list", "list [--limit=3]"},
        {"-n3 list", "list [-n=3]"},
        {"--all list x", "list [--all] <x>"},
        {"--limit list", "list ! missing value for '--limit', which is before the command"},
        {"--limit 3 list", "no command '3' <list> ?--limit"},
        {"--frob list", "list ?--frob"},
        {"--frob", "today ?--frob"},
    };
    check(cases);
}

TEST_CASE("an alias is replaced by its words") {
    constexpr Case cases[] = {
        {"l ruth", "log <coffee> <ruth>"},
        {"--json l ruth -q", "log {--json} {-q} <coffee> <ruth>"},
        {"usual ruth", "log [-m=usual place] <coffee> <ruth>"},
        {"ul -m more", "log [-m=usual place] [-m=more] <coffee> <ruth>"},
        {"ask ruth", "log <coffee> <ruth>"},
        {"quiet list", "list {-q}"},
        {"quiet l ruth", "log {-q} <coffee> <ruth>"},
        {"all --limit 3", "list [-a] [--limit=3]"},
        {"j x", "list {--json} <x>"},
        {"say --help", "note <ruth> <--help>"},
        {"two path ruth", "intro path <ruth>"},
        {"list l", "list <l>"},
        {"-- l --json", "log <coffee> <--json>"},
        {"w", "no command 'w'"},
        {"w --db work.db", "list {--db=work.db} <is:due>"},
        {"w --db=work.db", "list {--db=work.db} <is:due>"},
        {"--db work.db w", "list {--db=work.db} <is:due>"},
        {"--db home.db w --db work.db", "list {--db=home.db} {--db=work.db} <is:due>"},
        {"w -- --db work.db", "no command 'w' <--db> <work.db>"},
        {"w --today --db work.db", "no command 'w' {--today=--db} <work.db>"},
        {"said --json", "log {--json} [-m=--db]"},
    };
    check(cases);
}

TEST_CASE("an alias that cannot be used is a mistake, and the line is read on") {
    constexpr Case cases[] = {
        {"a --json", "no command 'a' {--json} <anna> <ruth> ! the alias 'a' leads back to itself"},
        {"open --json", "no command 'open' {--json} ! the alias 'open' has an unclosed quote"},
        {"gone --json", "no command 'frobnicate' {--json}"},
        {"old 2026-01-01", "list {--today=2026-01-01} ! the alias 'old' holds --today, which is read before aliases"},
        {"older", "list {--today=2026-01-01} ! the alias 'older' holds --today, which is read before aliases"},
        {"here", "list {--db=x} ! the alias 'here' holds --db, which is read before aliases"},
        {"j --db x", "list {--json} {--db=x}"},
    };
    check(cases);
}

TEST_CASE("the line says what completion needs to know") {
    Globals globals;
    const Params global = global_params(globals);
    const auto line = [&](const char* typed) { return read_line(*shell_words(typed), {tree, global, alias_text}); };
    CHECK(line("").named.empty());
    CHECK(line("--json").named.empty());
    CHECK(line("intro").family == "intro");
    CHECK(line("intro --json").family == "intro");
    CHECK(line("two").family == "intro");
    CHECK(line("intro path").family.empty());
    CHECK(line("intro --all").family.empty());
    CHECK(line("remind").family == "remind");
    CHECK(line("remind ruth").family.empty());
    CHECK(line("ul").alias == "ul");
    CHECK(line("log").alias.empty());
    CHECK(line("log --").only_arguments);
    CHECK_FALSE(line("log -m --").only_arguments);
    CHECK(line("log --tag").awaiting->param->value == "TAG");
}
