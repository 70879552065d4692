#include "arguments/mailer.hpp"
#include "arguments/people.hpp"
#include "intro/introduced.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/formats/message.hpp"
#include "nj/mail/deliver.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/view/letter.hpp"

namespace nj {
namespace {

/// A mail as it is printed: whole, or as a URL.
struct DraftReport {
    Message message;
    bool as_url = false;
    bool sent = false;
};

std::string recipients(const Message& message) {
    return joined(message.to, ", ", [](const Mailbox& mailbox) { return mailbox.name + " <" + mailbox.address + ">"; });
}

std::string to_text(const DraftReport& report, const Style& style) {
    if (report.sent)
        return style.shown(cleaned("Sent to " + recipients(report.message) + ": " + report.message.subject)) + "\n";
    return report.as_url ? to_mailto(report.message) + "\n" : to_rfc5322(report.message);
}

void to_json(const DraftReport& report, JsonWriter& json) {
    json.begin_object();
    write_message(json, report.message);
    json.member("sent", report.sent).end_object();
}

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
                            " wants no mail: " + stage_words(introduction, session.today()),
                        "nj intro show " + std::to_string(introduction.number) + " has every step");
        DraftReport report{{{}, letter->subject, letter->body}, mailto};
        std::vector<std::string> notices;
        for (const auto id : letter->to) {
            const Contact contact = *read_contact(session.journal(), id);
            if (contact.emails.empty())
                notices.push_back("nj: no email of " + contact.name + "'s is known; nj edit " + contact.handle +
                                  " --email ADDRESS adds one");
            else
                report.message.to.push_back({contact.name, contact.emails.front()});
        }
        if (send) {
            if (mailto) throw Error(ErrorKind::usage, "--send and --mailto both", "use one of them");
            if (!notices.empty()) throw Error(ErrorKind::not_done, notices.front().substr(4), "nothing was sent");
            deliver(to_rfc5322(report.message), mailer_of(session));
            report.sent = true;
        }
        Report told = Report::of(std::move(report));
        for (auto& notice : notices) told.notice(std::move(notice));
        return told;
    }

private:
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
            throw Error(ErrorKind::usage, who.name + " is not asked in the " + introduction_words(introduction),
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
