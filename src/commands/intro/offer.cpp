#include <algorithm>

#include "arguments/people.hpp"
#include "intro/introduced.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

struct IntroOffer : Command {
    std::vector<std::string> people;
    std::optional<std::string> why;
    std::optional<std::string> on;

    void declare(Params& params) override {
        params.words("PEOPLE", people, "the two people to introduce", Completes::contact)
            .option("--why", "TEXT", why, "what they could do for each other")
            .option("--on", "DATE", on, "when you offered", Completes::date);
    }

    Report run(Session& session) override {
        const auto named = resolve_people(session, people);
        if (named.size() != 2)
            throw Error(ErrorKind::usage, "an introduction needs two people",
                        "as in nj intro offer stephanie wei --why \"a reviewer for the zoning paper\"");
        const auto all = introductions_of(session.journal(), named[0].id);
        const auto same = std::ranges::find_if(all, [&](const Introduction& introduction) {
            return is_open(introduction) && introduction.other &&
                   (introduction.whom.id == named[1].id || introduction.other->id == named[1].id);
        });
        if (same != all.end())
            throw Error(ErrorKind::not_done, "the " + introduction_words(*same) + " was already offered",
                        "nj intro show " + std::to_string(same->number));
        Introduction introduction;
        introduction.kind = IntroductionKind::offer;
        introduction.whom = named[0];
        introduction.other = named[1];
        introduction.why = to_nfc(trimmed(why.value_or("")));
        introduction.on = on ? require_past_day(session, *on, "--on") : session.today();
        IntroductionChange report;
        report.operation = session.write("intro offer " + named[0].handle + " " + named[1].handle, [&](Writer& writer) {
            introduction.id = add_introduction(writer, introduction);
        });
        report.introduction = *read_introduction(session.journal(), introduction.id);
        report.did = IntroductionChange::Did::offered;
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 1> examples{
    "nj intro offer kim joanna --why \"Joanna needs a hand at the fair\""};

}  // namespace

extern constinit const CommandSpec intro_offer_spec{.name = "intro offer",
                                                    .group = Group::introductions,
                                                    .summary = "record that you offered to introduce two people",
                                                    .needs = Needs::write,
                                                    .examples = examples,
                                                    .make = make_command<IntroOffer>};

}  // namespace nj
