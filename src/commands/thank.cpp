#include "nj/base/text.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/obligations.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/exchange.hpp"
#include "exchange_options.hpp"
#include "who.hpp"

namespace nj {
namespace {

struct Thank : Command {
    std::vector<std::string> people;
    std::optional<std::string> on;
    std::optional<std::string> note;
    std::string kind = "message";

    void declare(Params& params) override {
        params.words("PERSON", people, "whom you thanked", Completes::contact)
            .option("--by", "KIND", kind, "how: message, call, letter, ...", Completes::kind)
            .option("--on", "DATE", on, "when", Completes::date)
            .option("-m,--note", "NOTE", note, "what else was said");
    }

    Report run(Session& session) override {
        const auto named = the_people(session, people);
        if (named.size() != 1)
            throw Error(ErrorKind::usage, "nj thank takes one person", "thank each by themselves: nj thank " + named.front().handle);
        const Named& who = named.front();
        const auto owed = thanks_owed_to(session.journal(), who.id);
        if (owed.empty())
            throw Error(ErrorKind::not_done, "nothing of " + who.name + "'s waits for thanks",
                        "nj ask --granted N says that an ask was granted; nj log message " + who.handle + " -m \"thanks\" logs thanks for anything else");
        const Day day = on ? the_past_day(session, *on, "--on") : session.today();
        ExchangeReport report{.verb = "Thanked:"};
        Exchange& exchange = report.exchange;
        exchange.kind = the_kind(session, kind, UnknownKind::refuse, report.added_kinds);
        exchange.on = day;
        exchange.people = named;
        exchange.note = note ? to_nfc(*note) : "thanks: " + said_of(owed);
        std::optional<ExchangeId> id;
        report.operation = session.write("thank " + who.handle, [&](Writer& writer) {
            for (const auto& ask : owed) end_ask(writer, ask.id, "thanked", day);
            id = add_exchange(writer, exchange);
        });
        exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    static std::string said_of(const std::vector<Ask>& owed) {
        std::string text;
        for (std::size_t i = 0; i < owed.size(); ++i)
            text += (i == 0 ? "" : i + 1 == owed.size() ? " and " : ", ") + owed[i].text;
        return text;
    }
};

constexpr std::array<std::string_view, 2> examples{"nj thank ruth", "nj thank ruth --by call -m \"how it went with Ivo\""};

}  // namespace

extern constinit const CommandSpec thank_spec{.name = "thank",
                                              .group = Group::giving,
                                              .summary = "say that you thanked somebody for what they granted",
                                              .needs = Needs::write,
                                              .examples = examples,
                                              .make = make_command<Thank>};

}  // namespace nj
