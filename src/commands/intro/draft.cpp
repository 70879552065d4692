#include "arguments/mailer.hpp"
#include "arguments/people.hpp"
#include "intro/introduced.hpp"
#include "nj/base/text.hpp"
#include "nj/mail/deliver.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/view/letter.hpp"
#include "reports/drafted_mail.hpp"

namespace nj {
namespace {

struct IntroDraft : Command {
    std::string number;
    std::string person;
    bool mailto = false;
    bool send = false;

    void declare(Params& params) override {
        params.word("ID", number, "introduction: its number, or someone in it", Completes::introduction)
            .word("PERSON", person, "which of the two to write to, for an offer", Completes::contact, Need::optional)
            .flag("--mailto", mailto, "print a URL for a mail program to open")
            .flag("--send", send, "send it with the mailer (nj config mailer; sendmail by default)");
    }

    Report run(Session& session) override {
        const Introduction introduction = resolve_introduction(session, number);
        const auto letter =
            letter_for(introduction, described(session, introduction.whom),
                       introduction.other ? std::optional(described(session, *introduction.other)) : std::nullopt,
                       for_them(session, introduction), addressee(session, introduction), session.today());
        if (!letter)
            throw Error(ErrorKind::not_done,
                        "the " + introduction_words(introduction) +
                            " needs no mail: " + stage_words(introduction, session.today()),
                        "nj intro show " + std::to_string(introduction.number) + " shows every step");
        IntroDraftReport report;
        Message message{{}, letter->subject, letter->body};
        for (const auto id : letter->to) {
            const Contact contact = *read_contact(session.journal(), id);
            if (contact.emails.empty())
                report.without_address.push_back({contact.id, contact.handle, contact.name});
            else
                message.to.push_back({contact.name, contact.emails.front()});
        }
        if (mailto) report.form = IntroDraftReport::Form::url;
        if (send) {
            deliver_to_all(session, message, report);
            report.form = IntroDraftReport::Form::sent;
        }
        report.mail = drafted_mail(message);
        return Report::of(std::move(report));
    }

private:
    void deliver_to_all(Session& session, const Message& message, const IntroDraftReport& report) const {
        if (mailto) throw Error(ErrorKind::usage, "--send and --mailto cannot be combined", "use one of them");
        if (!report.without_address.empty()) {
            const Named& who = report.without_address.front();
            throw Error(ErrorKind::not_done, who.name + " has no email address",
                        "nothing was sent; nj edit " + who.handle + " --email ADDRESS adds one");
        }
        deliver(to_rfc5322(message), mailer_of(session));
    }

    static Described described(Session& session, const Named& person) {
        return {*read_contact(session.journal(), person.id), facts_of(session.journal(), person.id)};
    }

    static std::string for_them(Session& session, const Introduction& introduction) {
        const auto ask = introduction.ask ? read_ask(session.journal(), *introduction.ask) : std::nullopt;
        return ask ? ask->for_them : std::string();
    }

    std::optional<ContactId> addressee(Session& session, const Introduction& introduction) const {
        if (person.empty()) return std::nullopt;
        const Named who = resolve_person(session, person);
        if (!introduction.other || (who.id != introduction.whom.id && who.id != introduction.other->id))
            throw Error(ErrorKind::usage, "the " + introduction_words(introduction) + " needs no mail to " + who.name,
                        "nj intro draft " + std::to_string(introduction.number));
        return who.id;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj intro draft lena", "nj intro draft wei stephanie --mailto",
                                                   "nj intro draft wei --json"};

}  // namespace

extern constinit const CommandSpec intro_draft_spec{.name = "intro draft",
                                                    .group = Group::introductions,
                                                    .summary = "draft the next mail an introduction needs",
                                                    .needs = Needs::read,
                                                    .examples = examples,
                                                    .make = make_command<IntroDraft>};

}  // namespace nj
