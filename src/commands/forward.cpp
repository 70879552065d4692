#include <algorithm>

#include "arguments/numbers.hpp"
#include "arguments/passing_on.hpp"
#include "arguments/people.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/forward.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/forward.hpp"

namespace nj {
namespace {

struct ForwardCommand : Command {
    std::vector<std::string> words;
    std::optional<std::string> chain;
    std::optional<std::string> passed_on;
    std::optional<std::string> to;
    std::optional<std::string> on;

    void declare(Params& params) override {
        params
            .words("WHAT", words, "with --passed-on, what they gave, if it was something else", Completes::nothing,
                   Need::optional)
            .option("--chain", "ID", chain, "show the chain that ID belongs to", Completes::gift)
            .option("--passed-on", "ID", passed_on, "record that someone passed on what you gave", Completes::gift)
            .option("--to", "PERSON", to, "who they passed it on to, if you know them", Completes::contact)
            .option("--on", "DATE", on, "when they passed it on", Completes::date);
    }

    Report run(Session& session) override {
        if (chain && passed_on)
            throw Error(ErrorKind::usage, "--chain and --passed-on cannot be combined", "use one of them");
        if (passed_on) return record(session);
        if (!words.empty() || to || on)
            throw Error(ErrorKind::usage, "missing gift that was passed on",
                        "give its number, as in nj forward --passed-on 4 --to lee");
        if (chain) return show_chain(session);
        return Report::of(ForwardReport{forwards_of(forward_links(session.journal()))});
    }

private:
    [[nodiscard]] Report show_chain(Session& session) const {
        const Link asked = numbered_as<Link>(session, *chain);
        return Report::of(ChainReport{chain_of(forward_links(session.journal()), asked.id)});
    }

    [[nodiscard]] std::string text() const { return std::string(trimmed(joined(words, " "))); }

    /// An exchange you were not part of: it names no one and counts for no one.
    [[nodiscard]] Exchange exchange_between_others(Session& session, const Link& thing) const {
        const std::string number = std::to_string(thing.number);
        if (thing.way == Way::got)
            throw Error(ErrorKind::not_done, "'#" + number + "' is yours to pass on: " + link_words(thing),
                        "log what you gave: nj log lunch PERSON --gave WHAT --passes " + number);
        Exchange exchange;
        exchange.kind = "gift";
        exchange.on = on ? require_past_day(session, *on, "--on") : session.today();
        if (exchange.on < thing.on)
            throw Error(ErrorKind::not_done, "'#" + number + "' was given later, on " + to_iso(thing.on), "check --on");
        Help help;
        help.way = Way::passed;
        help.what = words.empty() ? thing.what : to_nfc(text());
        if (to) help.person = resolve_person(session, *to);
        if (help.person && std::ranges::find(thing.people, *help.person) != thing.people.end())
            throw Error(ErrorKind::not_done, "you gave it to " + help.person->name + " yourself",
                        "name who has it now, or leave out --to");
        help.passes = thing.id;
        exchange.help.push_back(std::move(help));
        return exchange;
    }

    [[nodiscard]] Report record(Session& session) const {
        const Link thing = numbered_as<Link>(session, *passed_on);
        const Exchange exchange = exchange_between_others(session, thing);
        std::optional<ExchangeId> id;
        const auto operation = session.write("forward --passed-on #" + std::to_string(thing.number),
                                             [&](Writer& writer) { id = add_exchange(writer, exchange); });
        const auto written = read_exchange(session.journal(), *id, kinds(session.journal()));
        return Report::of(
                   PassedOnReport{operation, step_of(forward_links(session.journal()), written->help.front().id)})
            .silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{"nj forward", "nj forward --chain 80",
                                                   "nj forward --passed-on 80 an hour for a student"};

}  // namespace

extern constinit const CommandSpec forward_spec{.name = "forward",
                                                .group = Group::giving,
                                                .summary = "track help passed on to someone else",
                                                .needs = Needs::write,
                                                .examples = examples,
                                                .make = make_command<ForwardCommand>};

}  // namespace nj
