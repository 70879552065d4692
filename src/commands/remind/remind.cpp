#include "arguments/mailer.hpp"
#include "nj/base/id.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/quota.hpp"
#include "nj/formats/mime.hpp"
#include "nj/mail/outbox.hpp"
#include "nj/view/reminder_report.hpp"
#include "nj/view/style.hpp"
#include "remind/compose.hpp"

namespace nj {
namespace {

constexpr Days kept_sent{40};  ///< a mail can be answered for 30 days

struct Remind : Command {
    std::vector<std::string> words;
    std::string to;
    std::string period = "day";
    bool dry_run = false;
    bool always = false;
    bool again = false;

    void declare(Params& params) override {
        params
            .words("PEOPLE|FILTER", words, "only these people; everyone by default", Completes::filter, Need::optional)
            .option("--to", "ADDRESS", to, "address to send to (nj config remind.to)")
            .option("--period", "day|week", period, "cover today or the current week (day)")
            .flag("--always", always, "send a mail even if there is nothing to report")
            .flag("--again", again, "send another mail even if one was already sent")
            .flag("--dry-run", dry_run, "show the mail and send nothing; without a terminal, print the message");
    }

    Report run(Session& session) override {
        const auto kind = read_period();
        const std::string address = recipient(session, to);
        if (dry_run) return Report::of(shown(session, composed(session, kind, address), address));
        Outbox outbox(outbox_of(session.environment().journal_path));
        ReminderReport report;
        report.to = address;
        const std::string key = key_of(session, kind, address);
        send_waiting(session, outbox, key, report);
        report.outcome = outcome(session, outbox, key, kind, report);
        outbox.forget_sent(to_iso(session.today() - kept_sent));
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    struct Composed {
        bool empty = false;
        AutomaticMail mail;
    };

    [[nodiscard]] ReminderPeriod read_period() const {
        if (period == "day") return ReminderPeriod::day;
        if (period == "week") return ReminderPeriod::week;
        throw Error(ErrorKind::usage, "'" + period + "' is not a valid period for the mail",
                    "use --period day or --period week");
    }

    /// Identifies a mail: one per address, day or week, and selection of people.
    [[nodiscard]] std::string key_of(Session& session, ReminderPeriod kind, const std::string& address) const {
        std::string chosen;
        for (const auto& word : words) chosen += word + '\n';
        const bool week = kind == ReminderPeriod::week;
        const Day day = week ? monday_of(session.today()) : session.today();
        return to_iso(day) + (week ? "-week-" : "-day-") +
               std::to_string(hash_id("mail", {true_path(session.environment().journal_path), fold(address), chosen}) %
                              1000000);
    }

    [[nodiscard]] Composed composed(Session& session, ReminderPeriod kind, const std::string& address) const {
        const Environment& environment = session.environment();
        const Reminder reminder = reminder_for(session, kind, words);
        const std::string now = environment.local_time(environment.now());
        // a second mail on the same day needs its own key
        const std::string unique = again ? "-" + std::to_string(environment.now().time_since_epoch().count()) : "";
        AutomaticMail mail{{"nj", address},
                           {{"", address}},
                           reminder_subject(reminder),
                           now,
                           key_of(session, kind, address) + unique + ".nj@" + environment.host(),
                           reminder_text(reminder),
                           reminder_html(reminder)};
        return {is_empty(reminder), std::move(mail)};
    }

    static ReminderReport shown(Session& session, const Composed& composed, const std::string& address) {
        ReminderReport report;
        report.outcome = ReminderReport::Outcome::shown;
        report.raw = !session.environment().out_is_terminal;
        fill(report, composed.mail);
        report.to = address;
        report.text = composed.mail.text;
        report.html = composed.mail.html;
        report.message = to_mime(composed.mail);
        return report;
    }

    static void fill(ReminderReport& report, const AutomaticMail& mail) {
        report.subject = mail.subject;
        report.message_id = mail.message_id;
    }

    /// Hands over what earlier runs could not deliver, whatever the address.
    static void send_waiting(Session& session, Outbox& outbox, const std::string& key, ReminderReport& report) {
        for (const auto& mail : outbox.waiting()) {
            if (mail.key == key) continue;
            const HeldMail after = outbox.hand_over(mail.key, mailer_of(session));
            if (after.state != MailState::sent) continue;
            if (const auto of = day_of_mail(mail.key)) report.earlier.push_back(short_date(*of, session.today()));
        }
    }

    [[nodiscard]] ReminderReport::Outcome outcome(Session& session, Outbox& outbox, const std::string& key,
                                                  ReminderPeriod kind, ReminderReport& report) const {
        const auto state = again ? std::nullopt : outbox.state(key);
        if (state == MailState::sent) return ReminderReport::Outcome::already_sent;
        if (state == MailState::unknown) refuse_unknown_outcome(report.to);
        if (!state) {
            const Composed made = composed(session, kind, report.to);
            if (made.empty && !always) return ReminderReport::Outcome::nothing_to_say;
            fill(report, made.mail);
            outbox.put(key, to_mime(made.mail));
        }
        const HeldMail after = outbox.hand_over(key, mailer_of(session));
        if (after.state == MailState::unknown) refuse_unknown_outcome(report.to);
        if (after.state == MailState::waiting)
            throw Error(ErrorKind::not_done,
                        "the mailer did not accept the mail to " + report.to +
                            (after.said.empty() ? "" : " (" + after.said + ")"),
                        "it is kept and the next run tries again; nj config mailer \"msmtp -t\" names another mailer");
        return ReminderReport::Outcome::sent;
    }

    [[noreturn]] static void refuse_unknown_outcome(const std::string& address) {
        throw Error(ErrorKind::not_done,
                    "the mail to " + address + " was interrupted at the mailer, and may have been sent",
                    "--again sends another");
    }
};

constexpr std::array<std::string_view, 3> examples{"nj remind --to kit@example.org --dry-run",
                                                   "nj remind circle:close --to kit@example.org --dry-run",
                                                   "nj remind --to kit@example.org --period week --dry-run"};

}  // namespace

extern constinit const CommandSpec remind_spec{.name = "remind",
                                               .group = Group::keeping,
                                               .summary = "mail the morning page to yourself, once a day",
                                               .needs = Needs::read,
                                               .examples = examples,
                                               .make = make_command<Remind>};

}  // namespace nj
