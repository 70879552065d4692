#include <algorithm>

#include "arguments/communities.hpp"
#include "arguments/exchange_options.hpp"
#include "arguments/people.hpp"
#include "nj/domain/similar.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/settings.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

/// How far back the kind and place to repeat are looked for.
constexpr std::size_t look_back = 50;

struct Again : Command {
    std::vector<std::string> people;
    ExchangeOptions options;

    void declare(Params& params) override {
        params.words("PEOPLE", people, "who it was with", Completes::contact);
        options.declare(params);
    }

    Report run(Session& session) override {
        const auto named = resolve_people(session, people);
        const Kinds known = kinds(session.journal());
        const auto past = exchanges_with(session.journal(), named.front().id, look_back, known);
        const auto model = std::ranges::find_if(past, is_repeatable);
        if (model == past.end())
            throw Error(ErrorKind::not_done, "there is nothing with " + named.front().name + " to repeat",
                        "log the first one: nj log coffee " + named.front().handle);
        ExchangeReport report;
        Exchange& exchange = report.exchange;
        exchange.kind = model->kind;
        exchange.place = model->place;
        exchange.people = named;
        exchange.on = session.today();
        options.apply_to(session, exchange, nullptr);
        report.added_community = new_community(session, exchange.community);
        const bool second = std::ranges::any_of(
            past, [&](const Exchange& old) { return old.on == exchange.on && old.kind == exchange.kind; });
        if (second && session.can_ask() && !session.globals().yes &&
            !ask_yes("There is a " + exchange.kind + " on that day already. Another one?", false))
            throw Error(ErrorKind::not_done, "nothing was logged", "nj fix changes the one that is there");
        std::optional<ExchangeId> id;
        report.operation = session.write(summary_of("again", exchange), [&](Writer& writer) {
            if (!exchange.community.empty()) ensure_community(writer, exchange.community, session.today());
            id = add_exchange(writer, exchange);
        });
        exchange = *read_exchange(session.journal(), *id, known);
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 2> examples{"nj again ruth",
                                                   "nj again stephanie -m \"the second draft\" --on yesterday"};

}  // namespace

extern constinit const CommandSpec again_spec{.name = "again",
                                              .group = Group::journaling,
                                              .summary = "log the last kind and place again",
                                              .needs = Needs::write,
                                              .examples = examples,
                                              .make = make_command<Again>};

}  // namespace nj
