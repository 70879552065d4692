#include <algorithm>

#include "arguments/communities.hpp"
#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/readers.hpp"
#include "nj/store/shares.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/share.hpp"

namespace nj {
namespace {

constexpr std::size_t suggested_at_most = 10;
constexpr std::size_t listed_at_most = 20;
/// A share to more people than this is a mass share.
constexpr std::size_t meant_for_each = 3;

/// The people `--to` names: people by themselves, and members of communities.
struct Recipients {
    std::vector<Named> people;
    std::vector<Named> members;
};

void add_new(std::vector<Named>& list, const Named& person) {
    if (std::ranges::find(list, person) == list.end()) list.push_back(person);
}

/// Who gets it, and who does not.
struct Chosen {
    std::vector<Named> people;
    std::vector<LeftOut> left_out;
};

struct ShareCommand : Command {
    std::vector<std::string> words;
    std::optional<std::string> about;
    std::vector<std::string> to;
    std::optional<std::string> on;
    std::optional<std::string> note;
    std::optional<std::string> liked;
    std::optional<int> limit;
    bool stop = false;
    bool resume = false;
    bool draft = false;

    void declare(Params& params) override {
        params
            .words(
                "URL_OR_TITLE|PEOPLE", words,
                "what to share, as one argument, or '#N' to share it again; with --liked, --stop, or --resume, people",
                Completes::contact, Need::optional)
            .option("--about", "TOPICS", about, "what it is about: \"zoning, cities\"", Completes::tag)
            .option("--to", "PEOPLE|+C", to, "who you shared it with", Completes::contact)
            .option("--on", "DATE", on, "when you shared it, or when they liked it", Completes::date)
            .option("-m,--note", "NOTE", note, "your own note to go with it")
            .flag("--draft", draft, "print a mail to send")
            .option("--liked", "N", liked, "record who liked share N", Completes::share)
            .flag("--stop", stop, "stop sharing with them, or with --about, stop that topic")
            .flag("--resume", resume, "resume sharing with them")
            .option("-n,--limit", "N", limit, "number to suggest (10) or list (20); 0 for all");
    }

    Report run(Session& session) override {
        if (liked || stop || resume) return react(session);
        const bool extends_to = to.size() == 1 && words.size() > 1;
        if (extends_to) {  // as in --to Stephanie Marlow
            to.insert(to.end(), words.begin() + 1, words.end());
            words.resize(1);
        }
        if (words.size() > 1)
            throw Error(ErrorKind::usage, "what to share must be one argument, and '" + words[1] + "' is a second one",
                        "quote it: nj share \"" + words[0] + " " + words[1] + "\"");
        if (words.empty() || trimmed(words.front()).empty()) {
            if (!to.empty() || about || note || draft)
                throw Error(ErrorKind::usage, "missing what to share",
                            "name it first: nj share \"the parcel maps\" --about zoning --to anna");
            return list(session);
        }
        const Share thing = read_thing(session);
        return to.empty() ? suggested(session, thing) : share(session, thing);
    }

private:
    Report list(Session& session) const {
        const auto count = limit ? static_cast<std::size_t>(*limit) : session.globals().json ? 0 : listed_at_most;
        return Report::of(SharesReport{shares(session.journal(), count), count_shares(session.journal())});
    }

    /// What to share: the earlier share if there is one, with the new topics added.
    [[nodiscard]] Share read_thing(Session& session) const {
        const std::string said = about.value_or("");
        if (words.front().starts_with('#')) {
            Share share = numbered_as<Share>(session, words.front());
            share.about = topics_of(topics_text(share.about) + ", " + to_nfc(said));
            return share;
        }
        Share thing = share_of(words.front(), said);
        thing.on = on ? require_past_day(session, *on, "--on") : session.today();
        if (const auto before = find_share(session.journal(), thing)) {
            thing.id = before->id;
            thing.number = before->number;
            thing.about = topics_of(topics_text(before->about) + ", " + topics_text(thing.about));
        }
        return thing;
    }

    [[nodiscard]] Report suggested(Session& session, const Share& thing) const {
        if (draft || note || on)
            throw Error(ErrorKind::usage, "missing people to share it with", "name them with --to");
        const auto count = limit ? static_cast<std::size_t>(*limit) : suggested_at_most;
        return Report::of(SuggestReport{thing, suggest(thing, readers(session.journal(), thing), count)});
    }

    [[nodiscard]] Recipients recipients(Session& session) const {
        const auto people = people_for(session, to);
        Recipients named;
        for (const auto& mention : read_people(to, people, precision(session))) {
            if (mention.text.starts_with('+')) {
                for (const auto member : members_of(session.journal(), resolve_community(session, mention.text).id))
                    add_new(named.members, nj::named(session.journal(), member));
            } else if (const auto found = resolve_mention(session, mention, people)) {
                add_new(named.people, *found);
            } else {
                refuse_unknown_name(session, mention.text);
            }
        }
        return named;
    }

    /// Leaves out people who asked not to get this, even when named, and archived people unless named.
    static Chosen choose(Session& session, const Share& thing, const Recipients& named) {
        Chosen chosen;
        for (const auto& reader : readers(session.journal(), thing)) {
            const bool by_name = std::ranges::find(named.people, reader.person) != named.people.end();
            const bool member = std::ranges::find(named.members, reader.person) != named.members.end();
            if (!by_name && !member) continue;
            if (const auto why = reason_against(reader, thing)) {
                chosen.left_out.push_back({reader.person, *why});
            } else if (!by_name && reader.archived) {
                chosen.left_out.push_back({reader.person, "archived"});
            } else {
                chosen.people.push_back(reader.person);
            }
        }
        return chosen;
    }

    [[nodiscard]] Report share(Session& session, const Share& thing) const {
        const Recipients named = recipients(session);
        Chosen chosen = choose(session, thing, named);
        if (chosen.people.empty())
            throw Error(ErrorKind::not_done,
                        "no one is left to share it with" +
                            (chosen.left_out.empty() ? "" : ": " + left_out_words(chosen.left_out)),
                        "");
        const std::string own_note = to_nfc(trimmed(note.value_or("")));
        Sharing sharing;
        sharing.people = chosen.people;
        sharing.on = on ? require_past_day(session, *on, "--on") : session.today();
        sharing.note = thing.title + (own_note.empty() ? "" : ": " + own_note);
        sharing.mass = !named.members.empty() || chosen.people.size() > meant_for_each;
        ShareReport report;
        report.operation = session.write("share " + sharing.note, [&](Writer& writer) {
            sharing.share = put_share(writer, thing);
            share_with(writer, sharing);
        });
        report.share = *read_share(session.journal(), sharing.share);
        report.people = chosen.people;
        report.on = sharing.on;
        report.mass = sharing.mass;
        report.left_out = chosen.left_out;
        if (draft) write_draft(session, report, own_note);
        Report made = Report::of(std::move(report));
        return draft ? made : made.silenced_by_quiet();
    }

    static void write_draft(Session& session, ShareReport& report, const std::string& own_note) {
        Draft mail{.to = {}, .thing = report.share, .note = own_note, .mass = report.mass};
        for (const auto& person : report.people) {
            const auto emails = read_contact(session.journal(), person.id)->emails;
            if (emails.empty()) report.without_address.push_back(person);
            mail.to.push_back({person, emails.empty() ? "" : emails.front()});
        }
        report.draft = draft_mail(mail);
    }

    /// Records a reaction: they liked it, want no more, or want shares again.
    [[nodiscard]] Report react(Session& session) const {
        if (static_cast<int>(liked.has_value()) + static_cast<int>(stop) + static_cast<int>(resume) > 1)
            throw Error(ErrorKind::usage, "--liked, --stop, and --resume do different things", "use one of them");
        if (!to.empty() || note || draft)
            throw Error(ErrorKind::usage, "--liked, --stop, and --resume do not take --to, --note, or --draft",
                        "as in nj share --liked 5 anna");
        if (words.empty())
            throw Error(ErrorKind::usage, "name the person who reacted", "as in nj share --liked 5 anna");
        const auto people = resolve_people(session, words);
        return liked ? like(session, people) : change_stops(session, people);
    }

    [[nodiscard]] Report like(Session& session, const std::vector<Named>& people) const {
        const Share share = numbered_as<Share>(session, *liked);
        for (const auto& person : people)
            if (std::ranges::find(share.to, person) == share.to.end())
                throw Error(ErrorKind::not_done, "you have not shared '" + share.title + "' with " + person.name,
                            "nj share '#" + std::to_string(share.number) + "' --to " + person.handle);
        const Day day = on ? require_past_day(session, *on, "--on") : session.today();
        ShareReport report;
        report.did = ShareReport::Did::liked;
        report.operation = session.write("share --liked " + std::to_string(share.number), [&](Writer& writer) {
            for (const auto& person : people) mark_liked(writer, share.id, person.id, day);
        });
        report.share = *read_share(session.journal(), share.id);
        report.people = people;
        report.on = day;
        return Report::of(std::move(report)).silenced_by_quiet();
    }

    [[nodiscard]] Report change_stops(Session& session, const std::vector<Named>& people) const {
        StopsReport report;
        const auto change = stop ? add_stop : remove_stop;
        const std::string summary =
            std::string(stop ? "share --stop " : "share --resume ") + joined(people, " ", &Named::handle);
        report.operation = session.write(summary + (about ? " about " + *about : ""), [&](Writer& writer) {
            for (const auto& person : people)
                for (const auto& topic : topics(session, person)) change(writer, person.id, topic);
        });
        for (const auto& person : people) report.people.emplace_back(person, stops_of(session.journal(), person.id));
        return Report::of(std::move(report)).silenced_by_quiet();
    }

    /// The topics in `--about`; without it, every share for `--stop`, and all stopped topics for `--resume`.
    [[nodiscard]] std::vector<std::string> topics(Session& session, const Named& person) const {
        if (about) return topics_of(to_nfc(*about));
        return stop ? std::vector<std::string>{""} : stops_of(session.journal(), person.id);
    }
};

constexpr std::array<std::string_view, 5> examples{
    "nj share \"Boston parcel maps\" --about \"zoning, cities\"",
    "nj share https://example.org/parcel-maps --about zoning --to marcus wei -m \"page 12\"",
    "nj share \"the tariff survey\" --about climate --to anna --draft",
    "nj share --stop stephanie --about newsletters",
    "nj share",
};

}  // namespace

extern constinit const CommandSpec share_spec{.name = "share",
                                              .group = Group::giving,
                                              .summary = "share something with people who may care",
                                              .needs = Needs::write,
                                              .examples = examples,
                                              .make = make_command<ShareCommand>};

}  // namespace nj
