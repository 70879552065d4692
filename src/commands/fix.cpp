#include <algorithm>

#include "arguments/communities.hpp"
#include "arguments/exchange_options.hpp"
#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

struct Fix : Command {
    ExchangeOptions options;
    std::optional<std::string> kind;
    std::optional<std::string> person;
    std::optional<std::string> instead_of;
    std::optional<std::string> which;
    bool new_kind = false;
    bool answered = false;

    void declare(Params& params) override {
        options.declare(params);
        params.option("--kind", "KIND", kind, "what kind it really was", Completes::kind)
            .option("--person", "PERSON", person, "who it was really with", Completes::contact)
            .option("--for", "PERSON", instead_of, "who --person replaces, if there were several", Completes::contact)
            .option("--number", "N", which, "exchange to fix, if not the last", Completes::number)
            .flag("--new-kind", new_kind, "add the kind if it does not exist")
            .flag("--answered", answered, "mark the reach-out as answered");
    }

    Report run(Session& session) override {
        const Kinds known = kinds(session.journal());
        const Exchange before = *read_exchange(session.journal(), chosen(session), known);
        ExchangeReport report{.did = ExchangeReport::Did::changed, .exchange = before};
        Exchange& after = report.exchange;
        if (kind)
            after.kind =
                resolve_kind(session, *kind, new_kind ? UnknownKind::add : UnknownKind::refuse, report.added_kinds);
        if (person) replace_person(session, after);
        if (answered) after.sent = false;
        options.apply_to(session, after, nullptr);
        report.added_community = new_community(session, after.community);
        report.operation = session.write(summary_of("fix", after), [&](Writer& writer) {
            for (const auto& name : report.added_kinds) add_kind(writer, Kind{name});
            if (!after.community.empty()) ensure_community(writer, after.community, session.today());
            update_exchange(writer, before, after);
        });
        if (!report.operation)
            throw Error(ErrorKind::usage, "nothing was changed",
                        "say what to change: nj fix --on yesterday --place Compass");
        after = *read_exchange(session.journal(), before.id, kinds(session.journal()));
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    ExchangeId chosen(Session& session) const {
        if (!which) {
            const auto last = last_logged(session.journal());
            if (!last)
                throw Error(ErrorKind::not_done, "nothing has been logged here yet", "nj log records what passed");
            return *last;
        }
        return numbered_as<Exchange>(session, *which).id;
    }

    void replace_person(Session& session, Exchange& exchange) const {
        const Named right = resolve_person(session, *person);
        if (!instead_of && exchange.people.size() > 1)
            throw Error(ErrorKind::usage, "there were " + std::to_string(exchange.people.size()) + " people",
                        "name the person " + right.name + " replaces: --for PERSON");
        const Named wrong = instead_of ? resolve_person(session, *instead_of)
                                       : (exchange.people.empty() ? Named{} : exchange.people.front());
        const auto place = std::ranges::find(exchange.people, wrong);
        if (place == exchange.people.end() && instead_of)
            throw Error(ErrorKind::usage, wrong.name + " was not there",
                        "name someone who was: " + names_text(exchange.people));
        std::erase(exchange.people, wrong);
        if (std::ranges::find(exchange.people, right) == exchange.people.end()) exchange.people.push_back(right);
        for (auto& help : exchange.help)
            if (help.person == wrong) help.person = right;
        for (auto& ask : exchange.asked)
            if (ask.person == wrong) ask.person = right;
        for (auto& promise : exchange.promised)
            if (promise.person == wrong) promise.person = right;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj fix --on yesterday --place Compass",
                                                   "nj fix --kind lunch --gave \"the report =3\""};

}  // namespace

extern constinit const CommandSpec fix_spec{.name = "fix",
                                            .group = Group::journaling,
                                            .summary = "amend the last exchange logged",
                                            .needs = Needs::write,
                                            .examples = examples,
                                            .make = make_command<Fix>};

}  // namespace nj
