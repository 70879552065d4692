#include <algorithm>

#include "arguments/exchange_options.hpp"
#include "arguments/people.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

struct Thank : Command {
    std::vector<std::string> people;
    std::optional<std::string> on;
    std::optional<std::string> note;
    std::string kind = "message";

    void declare(Params& params) override {
        params.words("PERSON", people, "who you thanked", Completes::contact)
            .option("--by", "KIND", kind, "kind of exchange: message, call, letter, …", Completes::kind)
            .option("--on", "DATE", on, "when you thanked them", Completes::date)
            .option("-m,--note", "NOTE", note, "what else was said");
    }

    Report run(Session& session) override {
        const auto named = resolve_people(session, people);
        if (named.size() != 1)
            throw Error(ErrorKind::usage, "nj thank takes one person",
                        "thank each person separately: nj thank " + named.front().handle);
        const Named& who = named.front();
        const auto owed = thanks_owed_to(session.journal(), who.id);
        auto met = met_through(session, who);
        if (owed.empty() && met.empty())
            throw Error(ErrorKind::not_done, "you do not owe " + who.name + " thanks for anything",
                        "nj ask --granted N marks an ask as granted; nj log message " + who.handle +
                            " -m \"thanks\" logs thanks for anything else");
        const Day day = on ? require_past_day(session, *on, "--on") : session.today();
        ExchangeReport report{.did = ExchangeReport::Did::thanked};
        Exchange& exchange = report.exchange;
        exchange.kind = resolve_kind(session, kind, UnknownKind::refuse, report.added_kinds);
        exchange.on = day;
        exchange.people = named;
        exchange.note = note ? to_nfc(*note) : "thanks: " + thanked_for(owed, met);
        std::optional<ExchangeId> id;
        report.operation = session.write("thank " + who.handle, [&](Writer& writer) {
            for (const auto& ask : owed) end_ask(writer, ask.id, AskState::thanked, day);
            for (const auto& introduction : met) update_introduction(writer, after(introduction, Step::thanked, day));
            id = add_exchange(writer, exchange);
        });
        exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    /// Introductions this person made, after which you met, and for which you have not thanked them.
    static std::vector<Introduction> met_through(Session& session, const Named& who) {
        auto all = introductions_of(session.journal(), who.id);
        std::erase_if(all, [&](const Introduction& introduction) {
            return stage_of(introduction) != Stage::met || introduction.via->id != who.id;
        });
        return all;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj thank ruth",
                                                   "nj thank ruth --by call -m \"how it went with Ivo\""};

}  // namespace

extern constinit const CommandSpec thank_spec{.name = "thank",
                                              .group = Group::giving,
                                              .summary = "record that you thanked someone",
                                              .needs = Needs::write,
                                              .examples = examples,
                                              .make = make_command<Thank>};

}  // namespace nj
