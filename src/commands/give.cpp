#include "arguments/communities.hpp"
#include "arguments/exchange_options.hpp"
#include "arguments/people.hpp"
#include "arguments/person.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

struct Give : Command {
    std::string person;
    std::vector<std::string> words;
    ExchangeOptions options;
    bool add_new = false;

    void declare(Params& params) override {
        params.word("PERSON|+C", person, "who you gave it to, or a community", Completes::contact)
            .words("WHAT", words, "what you gave; a final '=1' to '=5' is its weight", Completes::nothing)
            .flag("--new", add_new, "add the person if no one matches");
        options.declare(params);
    }

    Report run(Session& session) override {
        ExchangeReport report{.did = ExchangeReport::Did::gave};
        report.exchange.kind = "gift";
        report.exchange.on = session.today();
        options.gave.push_back(what());
        person.starts_with('+') ? to_community(session, report) : to_person(session, report);
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    void to_person(Session& session, ExchangeReport& report) {
        const PersonArgument who =
            read_person_argument(session, person, add_new ? UnknownNames::add : UnknownNames::offer);
        Exchange& exchange = report.exchange;
        exchange.people = {who.known.value_or(Named{{}, "", who.name})};
        options.apply_to(session, exchange, nullptr);
        report.added_community = new_community(session, exchange.community);
        std::optional<ExchangeId> id;
        report.operation = session.write("give " + who.shown() + " " + exchange.help.front().what, [&](Writer& writer) {
            exchange.people.front().id = ensure_contact(writer, who, session.today());
            if (!exchange.community.empty()) ensure_community(writer, exchange.community, session.today());
            id = add_exchange(writer, exchange);
        });
        exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
        if (!who.known) report.added = exchange.people;
    }

    /// With everyone in it where it is personal, with no one in particular elsewhere.
    void to_community(Session& session, ExchangeReport& report) {
        Exchange& exchange = report.exchange;
        const Community community = resolve_community(session, person);
        exchange.community = community.handle;
        exchange.people = implied_members(session, community.handle);
        options.apply_to(session, exchange, nullptr);
        std::optional<ExchangeId> id;
        report.operation = session.write("give +" + community.handle + " " + exchange.help.front().what,
                                         [&](Writer& writer) { id = add_exchange(writer, exchange); });
        exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
    }

    [[nodiscard]] std::string what() const { return joined(words, " "); }
};

constexpr std::array<std::string_view, 3> examples{"nj give stephanie \"the report on zoning\"",
                                                   "nj give kim \"a day of help with the move =4\" --on yesterday",
                                                   "nj give kim lunch --pass-on"};

}  // namespace

extern constinit const CommandSpec give_spec{.name = "give",
                                             .group = Group::giving,
                                             .summary = "record what you gave someone",
                                             .needs = Needs::write,
                                             .examples = examples,
                                             .make = make_command<Give>};

}  // namespace nj
