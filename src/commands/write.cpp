#include <algorithm>

#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/mail/compose.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/track_record.hpp"
#include "nj/term/preferences.hpp"
#include "nj/view/letter.hpp"
#include "reports/drafted_mail.hpp"

namespace nj {
namespace {

/// How many exchanges are searched for the last topic: not every one has a note.
constexpr std::size_t look_back = 10;

struct Write : Command {
    std::string person;
    std::string subject;
    bool print = false;

    void declare(Params& params) override {
        params.word("PERSON", person, "who to write to", Completes::contact)
            .option("--subject", "TEXT", subject, "subject; by default the current idea or the last topic")
            .flag("--print", print, "print the mail instead of opening the mail program");
    }

    Report run(Session& session) override {
        const Named who = resolve_person(session, person);
        WriteReport report{drafted_mail(message_to(session, who)), print, {}};
        if (!print) compose(report.mail.url, composer(session, who));
        log_reach_out(session, who, report.logged);
        const std::string logged = logged_notice(report, session.today());
        Report written = Report::of(std::move(report));
        if (!print) return written.silenced_by_quiet();
        // only the mail goes to standard output
        if (!session.globals().json && !session.globals().quiet) written.notice(logged);
        return written;
    }

private:
    [[nodiscard]] Message message_to(Session& session, const Named& who) const {
        Journal& journal = session.journal();
        MailTopics topics{*read_contact(journal, who.id), {}, {}};
        if (topics.contact.emails.empty())
            throw Error(ErrorKind::not_done, who.name + " has no email address",
                        "nj edit " + who.handle + " --email ADDRESS adds one");
        for (auto& exchange : exchanges_with(journal, who.id, look_back, kinds(journal)))
            if (!topics.last && !exchange.note.empty() && !exchange.sent) topics.last = std::move(exchange);
        if (auto ideas = ideas_for(at_hand_for(journal, who.id), session.today(), 1); !ideas.empty())
            topics.idea = std::move(ideas.front());
        Letter letter = opening_letter(topics, to_nfc(trimmed(subject)), session.today());
        return {{{who.name, topics.contact.emails.front()}}, std::move(letter.subject), std::move(letter.body)};
    }

    static std::string composer(const Session& session, const Named& who) {
        const auto preferences = read_preferences(session.environment().config_folder);
        if (const auto set = preferences.find("mailto"); set != preferences.end()) return set->second;
        if (session.environment().has_display) return usual_composer;
        throw Error(ErrorKind::not_done, "there is no display to open a mail program",
                    "nj write " + who.handle +
                        " --print prints the mail; nj config mailto PROGRAM names a program for the terminal");
    }

    /// Today's mail to them, if one without an answer was logged: starting it again is not a second reach-out.
    static std::optional<Exchange> logged_today(Session& session, const Named& who) {
        const auto id = open_reach_out(session.journal(), who.id);
        auto exchange = id ? read_exchange(session.journal(), *id, kinds(session.journal())) : std::nullopt;
        const bool same = exchange && exchange->kind == "email" && exchange->on == session.today();
        return same ? exchange : std::nullopt;
    }

    void log_reach_out(Session& session, const Named& who, ExchangeReport& report) const {
        if (auto logged = logged_today(session, who)) {
            report.did = ExchangeReport::Did::already_logged;
            report.exchange = std::move(*logged);
            return;
        }
        Exchange& exchange = report.exchange;
        exchange.kind = "email";
        exchange.on = session.today();
        exchange.people = {who};
        exchange.sent = true;
        exchange.note = to_nfc(trimmed(subject));
        std::optional<ExchangeId> id;
        report.operation =
            session.write("write " + who.handle, [&](Writer& writer) { id = add_exchange(writer, exchange); });
        exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
    }
};

constexpr std::array<std::string_view, 3> examples{"nj write stephanie --print",
                                                   "nj write ruth --subject \"the reading room\" --print",
                                                   "nj write ruth --print --json"};

}  // namespace

extern constinit const CommandSpec write_spec{.name = "write",
                                              .group = Group::journaling,
                                              .summary = "start a mail to someone and log the reach-out",
                                              .needs = Needs::write,
                                              .examples = examples,
                                              .make = make_command<Write>};

}  // namespace nj
